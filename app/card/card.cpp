#include "card/card.h"

#include "card/directives.h"
#include "html/urlpolicy.h"
#include "markdown/lines.h"

#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <atomic>

namespace cardwright {

namespace {

constexpr int kDeepestNode = 4; // h5 and h6 belong to the body around them
constexpr qsizetype kFewNodes = 4; // that come or go in one edit, for which not all are read anew

// The splice without what it puts back as it was, so that headings there are not taken for new ones.
Splice narrowed(const Splice &splice)
{
    const QByteArray &removed = splice.removed;
    const QByteArray &inserted = splice.inserted;
    const qsizetype most = qMin(removed.size(), inserted.size());
    qsizetype tail = 0;
    while (tail < most && removed[removed.size() - 1 - tail] == inserted[inserted.size() - 1 - tail])
        ++tail;
    qsizetype lead = 0;
    while (lead < most - tail && removed[lead] == inserted[lead])
        ++lead;
    return {splice.offset + lead, removed.mid(lead, removed.size() - lead - tail),
            inserted.mid(lead, inserted.size() - lead - tail)};
}

// The place of an old heading after an edit; -1 if the edit took it away.
qsizetype mapped(qsizetype begin, const Splice &splice)
{
    if (begin < splice.offset)
        return begin;
    if (begin >= splice.offset + splice.removed.size())
        return begin - splice.removed.size() + splice.inserted.size();
    return begin == splice.offset && !splice.inserted.isEmpty() ? begin : -1;
}

// Whole headings were written anew, as by a replacement all over the card: where as many came as went,
// of the same levels and none of them moved, they are the same ones.
void keepRewritten(const QList<Node> &nodes, const Splice &change, const QList<const Heading *> &headings,
                   QHash<qsizetype, NodeKey> &keyAt)
{
    if (change.removed.isEmpty() || change.inserted.isEmpty())
        return;
    QList<const Node *> gone;
    QList<const Heading *> come;
    const ByteRange removed{change.offset, change.offset + change.removed.size()};
    const ByteRange inserted{change.offset, change.offset + change.inserted.size()};
    const QSet<NodeKey> kept(keyAt.cbegin(), keyAt.cend());
    for (const Node &node : nodes) {
        if (node.kind != Node::Kind::Preamble && removed.contains(node.heading.begin) && !kept.contains(node.key))
            gone.append(&node);
    }
    for (const Heading *heading : headings) {
        if (inserted.contains(heading->range.begin) && !keyAt.contains(heading->range.begin))
            come.append(heading);
    }
    bool same = std::equal(gone.cbegin(), gone.cend(), come.cbegin(), come.cend(),
                           [](const Node *node, const Heading *heading) { return node->level == heading->level; });
    QSet<QString> others; // a heading that now stands elsewhere was moved
    for (qsizetype i = 0; same && i < gone.size(); ++i) {
        if (const QString title = QString::fromUtf8(come[i]->text); title != gone[i]->title)
            others.insert(title);
    }
    for (qsizetype i = 0; same && !others.isEmpty() && i < gone.size(); ++i)
        same = gone[i]->title == QString::fromUtf8(come[i]->text) || !others.contains(gone[i]->title);
    for (qsizetype i = 0; same && i < gone.size(); ++i)
        keyAt.insert(come[i]->range.begin, gone[i]->key);
}

// The keys that the headings had before `change`, by their places after it. A heading is known by
// where it begins; where that changed (a mark more or less) by where its text ends.
QHash<qsizetype, NodeKey> keysOfHeadings(const QList<Node> &nodes, const QByteArray &bytes,
                                         const Splice &change, const QList<const Heading *> &headings)
{
    QHash<qsizetype, NodeKey> keyAt;
    keyAt.reserve(nodes.size());
    const auto holding = [&headings](qsizetype place) {
        return std::partition_point(headings.begin(), headings.end(),
                                    [place](const Heading *heading) { return heading->range.end <= place; });
    };
    QList<std::pair<qsizetype, NodeKey>> moved;
    for (const Node &node : nodes) {
        if (node.kind == Node::Kind::Preamble)
            continue;
        const qsizetype begin = mapped(node.heading.begin, change);
        const auto found = holding(begin);
        if (begin >= 0 && found != headings.end() && (*found)->range.begin == begin) {
            keyAt.insert(begin, node.key);
            continue;
        }
        qsizetype last = node.heading.end - 1;
        while (last > node.heading.begin && (bytes[last] == '\n' || bytes[last] == '\r'))
            --last;
        if (const qsizetype end = mapped(last, change); end >= 0)
            moved.append({end, node.key});
    }
    for (const auto &[end, key] : std::as_const(moved)) {
        const auto found = holding(end);
        if (found != headings.end() && (*found)->range.contains(end) && !keyAt.contains((*found)->range.begin))
            keyAt.insert((*found)->range.begin, key);
    }
    keepRewritten(nodes, change, headings, keyAt);
    return keyAt;
}

Node::Kind kindOfLevel(int level)
{
    switch (level) {
    case 1:
    case 2:
        return Node::Kind::Section;
    case 3:
        return Node::Kind::Subsection;
    default:
        return Node::Kind::Field;
    }
}

using Open = QVarLengthArray<int, 8>; // indexes of the ancestors of what comes next, and of what comes before it

// A heading of `level` comes next: what it does not stand below is closed.
void closeFor(int level, const QList<Node> &nodes, Open &open)
{
    while (!open.isEmpty() && nodes[open.last()].level >= level && nodes[open.last()].kind != Node::Kind::Title)
        open.removeLast();
}

// All of it that the heading alone tells.
Node nodeOf(const Heading &heading, qsizetype end)
{
    Node node;
    node.kind = kindOfLevel(heading.level);
    node.level = heading.level;
    node.heading = heading.range;
    node.extent = {heading.range.begin, end};
    node.title = QString::fromUtf8(heading.text.contains('&') ? decodedEntities(heading.text) : heading.text);
    return node;
}

void hang(Node &node, const QList<Node> &nodes, const Open &open)
{
    node.parent = open.isEmpty() ? -1 : open.last();
    node.depth = node.parent < 0 ? 1 : nodes[node.parent].depth + 1;
}

// The id that it has if no twin stands before it.
QString pathOf(const Node &node, const QList<Node> &nodes)
{
    const QString slug = slugOf(node.title);
    const bool below = node.parent >= 0 && nodes[node.parent].kind != Node::Kind::Title;
    return below ? nodes[node.parent].id + u'.' + slug : slug;
}

bool hasTwin(const QString &path, const QList<Node> &nodes, int except)
{
    const auto isTwin = [&path](const QString &id) {
        return id.startsWith(path)
            && (id.size() == path.size() || (id[path.size()] == u'~' && !QStringView(id).sliced(path.size()).contains(u'.')));
    };
    for (int i = 0; i < nodes.size(); ++i) {
        if (i != except && nodes[i].kind != Node::Kind::Title && isTwin(nodes[i].id))
            return true;
    }
    return false;
}

quint64 newHeadingsName()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

// `language: en` or a list with one entry, as Hugging Face cards have it.
QString languageOfFrontMatter(QByteArrayView yaml)
{
    qsizetype at = 0;
    while (at < yaml.size()) {
        const qsizetype end = lineEnd(yaml, at);
        const QByteArrayView line = yaml.sliced(at, end - at).trimmed();
        at = end;
        if (!line.startsWith("language:"))
            continue;
        QByteArrayView value = line.sliced(9).trimmed();
        if (value.isEmpty() && at < yaml.size()) {
            const qsizetype itemEnd = lineEnd(yaml, at);
            const QByteArrayView item = yaml.sliced(at, itemEnd - at).trimmed();
            const bool alone = itemEnd >= yaml.size() || !yaml.sliced(itemEnd).trimmed().startsWith("- ");
            if (item.startsWith("- ") && alone)
                value = item.sliced(2).trimmed();
        }
        const bool code = value.size() >= 2 && value.size() <= 3
            && std::all_of(value.begin(), value.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        return code ? QString::fromLatin1(value) : QString();
    }
    return {};
}

} // namespace

QString slugOf(QStringView title)
{
    QString slug(2 * title.size() + 1, Qt::Uninitialized); // a dash and a letter for each unit at most
    QChar *const begin = slug.data();
    QChar *out = begin;
    bool gap = false;
    const auto endGap = [&] {
        if (gap && out != begin)
            *out++ = u'-';
        gap = false;
    };
    for (qsizetype i = 0; i < title.size(); ++i) {
        char32_t point = title[i].unicode();
        const char32_t lower = point | 0x20;
        if (point < 0x80 && ((lower >= U'a' && lower <= U'z') || (point >= U'0' && point <= U'9'))) {
            endGap();
            *out++ = QChar(point >= U'A' ? char16_t(lower) : char16_t(point));
            continue;
        }
        if (title[i].isHighSurrogate() && i + 1 < title.size() && title[i + 1].isLowSurrogate()) {
            point = QChar::surrogateToUcs4(title[i], title[i + 1]);
            ++i;
        }
        if (QChar::isLetterOrNumber(point) || QChar::isMark(point)) {
            endGap();
            for (const QChar unit : QChar::fromUcs4(QChar::toLower(point)))
                *out++ = unit;
        } else {
            gap = true;
        }
    }
    slug.truncate(out - begin);
    return slug.isEmpty() ? QStringLiteral("untitled") : slug;
}

Card::Card(QByteArray source)
    : m_bytes(std::move(source))
{
    buildNodes(nullptr, nullptr);
}

Card Card::edited(const Splice &splice) const
{
    // One pass, where to copy and then to make room would be three.
    const QByteArrayView whole(m_bytes);
    QByteArray bytes;
    bytes.reserve(whole.size() - splice.removed.size() + splice.inserted.size());
    bytes.append(whole.first(splice.offset)).append(splice.inserted).append(whole.sliced(splice.offset + splice.removed.size()));
    Card card;
    card.m_bytes = bytes;
    card.m_nextKey = m_nextKey;
    if (card.editWithin(narrowed(splice), *this))
        return card;
    Card anew;
    anew.m_bytes = bytes;
    anew.m_nextKey = m_nextKey;
    anew.buildNodes(this, &splice);
    return anew;
}

// The nodes from `first` to before `next` went, those of `come` stand in their place.
struct Card::NodeChange
{
    int first;
    int next;
    QList<const Heading *> come; // in the outline after it
    qsizetype end;               // where what follows begins, after it
    qsizetype grown;             // in bytes
};

// True if it lies below one heading, and nodes only come there or only go: then this is `before` with that
// one node read anew.
bool Card::editWithin(const Splice &splice, const Card &before)
{
    const auto begin = before.m_nodes.cbegin();
    const auto last = before.m_nodes.cend();
    const qsizetype removedEnd = splice.offset + splice.removed.size();
    const auto after = std::partition_point(begin, last, [&](const Node &node) { return node.heading.end <= splice.offset; });
    const auto next = std::partition_point(after, last, [&](const Node &node) { return node.heading.begin < removedEnd; });
    const int index = static_cast<int>(after - begin) - 1;
    if (index < 0 || before.m_nodes[index].kind == Node::Kind::Preamble
        || (after != next && after->heading.begin < splice.offset))
        return false;
    const ByteRange range{before.m_nodes[index].heading.end, next == last ? before.m_bytes.size() : next->heading.end};
    std::optional<Outline> outline = editedOutline(before.m_outline, range, m_bytes, splice);
    if (!outline)
        return false;
    const qsizetype grown = splice.inserted.size() - splice.removed.size();
    const qsizetype end = (next == last ? before.m_bytes.size() : next->heading.begin) + grown;
    m_outline = std::move(*outline);
    NodeChange change{index + 1, static_cast<int>(next - begin), {}, end, grown};
    const QList<Heading> &headings = m_outline.headings;
    auto heading = std::partition_point(headings.cbegin(), headings.cend(),
                                        [range](const Heading &one) { return one.range.begin < range.begin; });
    for (; heading != headings.cend() && heading->range.begin < end; ++heading) {
        if (heading->level <= kDeepestNode)
            change.come.append(&*heading);
    }
    m_templateId = before.m_templateId;
    m_templateVersion = before.m_templateVersion;
    m_language = before.m_language;
    m_titleIndex = before.m_titleIndex;
    if (after != next || !change.come.isEmpty())
        return changeNodes(change, before);

    m_nodes = before.m_nodes;
    m_indexOfKey = before.m_indexOfKey;
    for (auto node = m_nodes.begin() + index + 1; node != m_nodes.end(); ++node) {
        for (ByteRange *moved : {&node->heading, &node->directives, &node->body, &node->extent})
            *moved = moved->movedBy(grown);
    }
    Node &node = m_nodes[index];
    node.extent.end += grown;
    qsizetype firstBlock = std::partition_point(m_outline.htmlBlocks.cbegin(), m_outline.htmlBlocks.cend(),
                                                [range](const HtmlBlock &block) {
                                                    return block.range.begin < range.begin;
                                                })
                           - m_outline.htmlBlocks.cbegin();
    readNode(node, firstBlock);
    const Node &old = before.m_nodes[index];
    const bool same = node.scope == old.scope && node.width == old.width && node.info == old.info
                      && m_templateId == before.m_templateId && m_templateVersion == before.m_templateVersion
                      && m_language == before.m_language;
    m_headings = same ? before.m_headings : newHeadingsName();
    m_editedNode = index;
    return true;
}

// False where that makes others of the nodes that stay: of their parents, their ids or their keys.
bool Card::changeNodes(const NodeChange &change, const Card &before)
{
    const QList<Node> &old = before.m_nodes;
    const auto gone = change.next - change.first;
    if ((gone > 0 && !change.come.isEmpty()) || qMax<qsizetype>(gone, change.come.size()) > kFewNodes || before.m_titleIndex < 0
        || before.m_titleIndex >= change.first)
        return false;
    const int shift = static_cast<int>(change.come.size()) - gone;
    m_nodes.reserve(old.size() + shift);
    m_nodes.append(old.first(change.first));
    m_indexOfKey = before.m_indexOfKey;
    for (auto it = m_indexOfKey.begin(); it != m_indexOfKey.end(); ++it) {
        if (it.value() >= change.next)
            it.value() += shift;
    }
    for (int i = change.first; i < change.next; ++i)
        m_indexOfKey.remove(old[i].key);

    Node &above = m_nodes.last();
    above.extent.end = change.come.isEmpty() ? change.end : change.come.first()->range.begin;
    qsizetype block = std::partition_point(m_outline.htmlBlocks.cbegin(), m_outline.htmlBlocks.cend(),
                                           [&above](const HtmlBlock &one) { return one.range.begin < above.heading.end; })
                      - m_outline.htmlBlocks.cbegin();
    readNode(above, block);
    Open open;
    for (int i = change.first - 1; i >= 0; i = m_nodes[i].parent)
        open.insert(open.begin(), i);
    for (qsizetype i = 0; i < change.come.size(); ++i) {
        const bool isLast = i + 1 == change.come.size();
        Node node = nodeOf(*change.come[i], isLast ? change.end : change.come[i + 1]->range.begin);
        node.key = m_nextKey++;
        closeFor(node.level, m_nodes, open);
        hang(node, m_nodes, open);
        readNode(node, block);
        node.id = pathOf(node, m_nodes);
        open.append(static_cast<int>(m_nodes.size()));
        m_indexOfKey.insert(node.key, open.last());
        m_nodes.append(node);
    }
    for (int i = change.next; i < old.size(); ++i) {
        Node node = old[i];
        closeFor(node.level, m_nodes, open);
        const int parent = node.parent < change.first ? node.parent : node.parent < change.next ? -1 : node.parent + shift;
        if (open.last() != parent) // the title stays open
            return false;
        node.parent = parent;
        for (ByteRange *moved : {&node.heading, &node.directives, &node.body, &node.extent})
            *moved = moved->movedBy(change.grown);
        open.append(i + shift);
        m_nodes.append(std::move(node));
    }
    for (int i = change.first; i < change.first + change.come.size(); ++i) {
        if (hasTwin(m_nodes[i].id, m_nodes, i))
            return false;
    }
    for (int i = change.first; i < change.next; ++i) {
        if (old[i].id != pathOf(old[i], old) || hasTwin(old[i].id, m_nodes, -1))
            return false;
    }
    m_headings = newHeadingsName();
    return true;
}

// What stands below the heading, once its place and extent are known.
void Card::readNode(Node &node, qsizetype &firstBlock)
{
    const Directives said =
        readDirectives(m_bytes, m_outline, {node.heading.end, node.extent.end}, firstBlock);
    node.directives = said.range;
    node.scope = said.scope;
    node.width = said.width;
    node.info = said.info;
    const ByteRange rest = withoutBlankEnds(m_bytes, {said.range.end, node.extent.end});
    node.body = rest.isEmpty() ? ByteRange{said.range.end, said.range.end} : rest;
    if (node.kind != Node::Kind::Title)
        return;
    m_templateId = said.templateId;
    m_templateVersion = said.templateVersion;
    m_language = said.language;
    if (m_language.isEmpty() && !m_outline.frontMatter.isEmpty())
        m_language = languageOfFrontMatter(m_outline.frontMatter.view(m_bytes));
}

void Card::buildNodes(const Card *before, const Splice *splice)
{
    m_outline = outlineOf(m_bytes);
    m_headings = newHeadingsName();
    QList<const Heading *> headings;
    for (const Heading &heading : std::as_const(m_outline.headings)) {
        if (heading.level <= kDeepestNode)
            headings.append(&heading);
    }
    NodeKey preambleKey = kNoNode;
    if (before && !before->m_nodes.isEmpty() && before->m_nodes.first().kind == Node::Kind::Preamble)
        preambleKey = before->m_nodes.first().key;
    const QHash<qsizetype, NodeKey> keyAt =
        before ? keysOfHeadings(before->m_nodes, before->m_bytes, narrowed(*splice), headings)
               : QHash<qsizetype, NodeKey>();
    m_nodes.reserve(headings.size() + 1);
    m_indexOfKey.reserve(headings.size() + 1);

    QHash<QString, int> twins;
    const qsizetype start = m_outline.frontMatter.end;
    const qsizetype firstHeading = headings.isEmpty() ? m_bytes.size() : headings.first()->range.begin;
    const ByteRange lead = withoutBlankEnds(m_bytes, {start, firstHeading});
    const bool titled = std::any_of(headings.begin(), headings.end(),
                                    [](const Heading *heading) { return heading->level == 1; });
    // Where it is the summary it stays while a person empties it, to be filled again.
    if (headings.isEmpty() || !lead.isEmpty() || (preambleKey != kNoNode && !titled)) {
        Node preamble;
        preamble.kind = Node::Kind::Preamble;
        preamble.key = preambleKey != kNoNode ? preambleKey : m_nextKey++;
        preamble.heading = preamble.directives = {start, start};
        preamble.body = lead.isEmpty() ? ByteRange{start, start} : lead;
        preamble.extent = {start, firstHeading};
        preamble.id = QStringLiteral("preamble");
        if (!titled) {
            qsizetype block = 0;
            m_language = readDirectives(m_bytes, m_outline, preamble.extent, block).language;
        }
        twins.insert(preamble.id, 1);
        m_indexOfKey.insert(preamble.key, 0);
        m_nodes.append(preamble);
    }

    Open open;
    qsizetype firstBlock = 0;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const Heading &heading = *headings[i];
        const int index = static_cast<int>(m_nodes.size());
        Node node = nodeOf(heading, i + 1 < headings.size() ? headings[i + 1]->range.begin : m_bytes.size());
        node.key = keyAt.value(heading.range.begin, kNoNode);
        if (node.key == kNoNode)
            node.key = m_nextKey++;
        const bool isTitle = heading.level == 1 && m_titleIndex < 0;
        if (isTitle) {
            node.kind = Node::Kind::Title;
            open.clear();
            m_titleIndex = index;
        } else {
            closeFor(node.level, m_nodes, open);
            hang(node, m_nodes, open);
        }
        readNode(node, firstBlock);
        node.id = isTitle ? slugOf(node.title) : pathOf(node, m_nodes);
        if (const int twin = isTitle ? 1 : ++twins[node.id]; twin > 1)
            node.id += u'~' + QString::number(twin);
        open.append(index);
        m_indexOfKey.insert(node.key, index);
        m_nodes.append(std::move(node));
    }
    if (m_language.isEmpty() && !m_outline.frontMatter.isEmpty())
        m_language = languageOfFrontMatter(m_outline.frontMatter.view(m_bytes));
}

int Card::indexOfId(QStringView id) const
{
    for (int i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].id == id && m_nodes[i].kind != Node::Kind::Title)
            return i;
    }
    return -1;
}

int Card::summaryIndex() const
{
    if (m_titleIndex >= 0)
        return m_titleIndex;
    return !m_nodes.isEmpty() && m_nodes.first().kind == Node::Kind::Preamble ? 0 : -1;
}

QList<int> Card::childrenOf(int index) const
{
    QList<int> children;
    const int end = index < 0 ? static_cast<int>(m_nodes.size()) : subtreeEnd(index);
    for (int i = index + 1; i < end; ++i) {
        if (m_nodes[i].parent == index && m_nodes[i].kind != Node::Kind::Preamble)
            children.append(i);
    }
    return children;
}

int Card::subtreeEnd(int index) const
{
    int end = index + 1;
    if (m_nodes[index].kind == Node::Kind::Preamble)
        return end;
    while (end < m_nodes.size() && m_nodes[end].depth > m_nodes[index].depth)
        ++end;
    return end;
}

QString Card::title() const
{
    return m_titleIndex < 0 ? QString() : m_nodes[m_titleIndex].title;
}

QByteArrayView Card::bodyOf(int index) const
{
    return m_nodes.at(index).body.view(m_bytes);
}

QString Card::bodyText(int index) const
{
    return QString::fromUtf8(bodyOf(index));
}

bool Card::isEditable(int index) const
{
    return bodyOf(index).isValidUtf8();
}

} // namespace cardwright
