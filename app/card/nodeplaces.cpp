#include "card/nodeplaces.h"

#include "card/directives.h"
#include "card/foldedtitle.h"
#include "html/urlpolicy.h"
#include "markdown/lines.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <utility>

namespace cardwright {

namespace {

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

// A heading of `level` comes next: what it does not stand below is closed.
void closeFor(int level, const QList<Node> &nodes, OpenNodes &open)
{
    while (!open.isEmpty() && nodes[open.last()].level >= level && nodes[open.last()].kind != Node::Kind::Title)
        open.removeLast();
}

void hang(Node &node, const QList<Node> &nodes, const OpenNodes &open)
{
    node.parent = open.isEmpty() ? -1 : open.last();
    node.depth = node.parent < 0 ? 1 : nodes[node.parent].depth + 1;
}

// True where its path begins with that of its parent.
bool hasPathAbove(const Node &node, const QList<Node> &nodes)
{
    return node.parent >= 0 && nodes[node.parent].kind != Node::Kind::Title;
}

// The id that it has if no twin stands before it.
QString pathOf(const Node &node, const QList<Node> &nodes, QStringView slug)
{
    return hasPathAbove(node, nodes) ? QString(nodes[node.parent].id + u'.' + slug) : slug.toString();
}

} // namespace

Node nodeOf(const Heading &heading, qsizetype end)
{
    Node node;
    node.kind = kindOfLevel(heading.level);
    node.level = heading.level;
    node.heading = heading.range;
    node.extent = {heading.range.begin, end};
    node.title = QString::fromUtf8(heading.text.contains('&') ? decodedEntities(heading.text) : heading.text);
    node.folded = foldedTitle(node.title);
    if (node.folded == node.title)
        node.folded = node.title; // one copy is enough
    return node;
}

QStringView withoutTwin(QStringView id)
{
    qsizetype number = id.size(); // "path~2": a slug has no `~` of its own
    while (number > 0 && id[number - 1] >= u'0' && id[number - 1] <= u'9')
        --number;
    return number > 0 && number < id.size() && id[number - 1] == u'~' ? id.first(number - 1) : id;
}

TwinCount::TwinCount(qsizetype nodes)
    : m_nodes(nodes)
    , m_slots(std::bit_ceil(static_cast<size_t>(2 * nodes + 8)))
{
    m_paths.reserve(static_cast<size_t>(nodes));
}

TwinCount::TwinCount(const QList<Node> &standing, qsizetype nodes)
    : m_standing(&standing)
    , m_nodes(nodes)
{
}

int TwinCount::count(const QString &path)
{
    const quint32 hash = static_cast<quint32>(qHash(path, size_t(0)));
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        Slot &slot = m_slots[at];
        if (slot.path < 0) {
            slot = {hash, static_cast<int>(m_paths.size())};
            m_paths.push_back({path, 1});
            return 1;
        }
        if (slot.hash == hash && m_paths[static_cast<size_t>(slot.path)].text == path)
            return ++m_paths[static_cast<size_t>(slot.path)].count;
    }
}

// Too many came or went to look among them for each node.
void TwinCount::countAll()
{
    const QList<Node> &standing = *std::exchange(m_standing, nullptr);
    m_slots.assign(std::bit_ceil(static_cast<size_t>(2 * m_nodes + 8)), Slot());
    m_paths.clear();
    m_paths.reserve(static_cast<size_t>(m_nodes));
    for (const Node &node : standing) {
        if (node.kind == Node::Kind::Title)
            continue; // has its words alone for an id
        const QStringView path = withoutTwin(node.id);
        count(path.size() == node.id.size() ? node.id : path.toString());
    }
}

TwinCount::Path *TwinCount::changed(QStringView path)
{
    const auto found = std::find_if(m_paths.begin(), m_paths.end(), [path](const Path &one) { return one.text == path; });
    return found == m_paths.end() ? nullptr : &*found;
}

TwinCount::Path &TwinCount::countedAmongStanding(QStringView path)
{
    if (Path *known = changed(path))
        return *known;
    const auto isTwin = [path](const Node &node) {
        return node.kind != Node::Kind::Title && node.id.size() >= path.size() && withoutTwin(node.id) == path;
    };
    const auto twins = std::count_if(m_standing->cbegin(), m_standing->cend(), isTwin);
    return m_paths.emplace_back(Path{path.toString(), static_cast<int>(twins)});
}

void TwinCount::wentFrom(QStringView path)
{
    constexpr size_t kFew = 12;
    if (m_standing && m_paths.size() >= kFew)
        countAll();
    else if (m_standing)
        countedAmongStanding(path);
}

void TwinCount::number(Node &node)
{
    wentFrom(node.id); // it comes, which counts as much
    const int twin = m_standing ? ++countedAmongStanding(node.id).count : count(node.id);
    if (twin > 1)
        node.id += u'~' + QString::number(twin);
}

void TwinCount::numberAgain(Node &node)
{
    const QStringView path = withoutTwin(node.id);
    if (m_standing && !changed(path))
        return;
    if (path.size() < node.id.size())
        node.id = path.toString();
    number(node);
}

void place(Node &node, const QList<Node> &nodes, int &title, OpenNodes &open, TwinCount &twins)
{
    const int index = static_cast<int>(nodes.size());
    if (node.level == 1 && title < 0) {
        node.kind = Node::Kind::Title;
        node.id = slugOf(node.title);
        open.clear();
        title = index;
    } else {
        closeFor(node.level, nodes, open);
        hang(node, nodes, open);
        node.id = pathOf(node, nodes, slugOf(node.title));
        twins.number(node);
    }
    open.append(index);
}

void placeAgain(Node &node, const QList<Node> &before, const QList<Node> &nodes, int &title, OpenNodes &open,
                TwinCount &twins)
{
    const bool wasTitle = node.kind == Node::Kind::Title;
    const bool isTitle = node.level == 1 && title < 0;
    const int index = static_cast<int>(nodes.size());
    if (wasTitle && isTitle) {
        open.clear();
        title = index;
    } else if (wasTitle || isTitle) {
        if (!wasTitle)
            twins.wentFrom(withoutTwin(node.id));
        node.kind = Node::Kind::Section;
        node.parent = -1;
        node.depth = 0;
        place(node, nodes, title, open, twins);
        return;
    } else {
        const int parent = node.parent;
        const bool hadPathAbove = hasPathAbove(node, before);
        closeFor(node.level, nodes, open);
        hang(node, nodes, open);
        const bool isBelow = hasPathAbove(node, nodes);
        const QStringView path = withoutTwin(node.id);
        if (isBelow != hadPathAbove || (isBelow && nodes[node.parent].id != before[parent].id)) {
            twins.wentFrom(path);
            node.id = pathOf(node, nodes, path.sliced(path.lastIndexOf(u'.') + 1));
            twins.number(node);
        } else {
            twins.numberAgain(node);
        }
    }
    open.append(index);
}

std::optional<Node> preambleOf(const QByteArray &bytes, const Outline &outline, qsizetype firstHeading, NodeKey key,
                               bool titled)
{
    const qsizetype start = outline.frontMatter.end;
    const ByteRange lead = withoutBlankEnds(bytes, {start, firstHeading});
    // Where it is the summary it stays while a person empties it, to be filled again.
    if (firstHeading < bytes.size() && lead.isEmpty() && (key == kNoNode || titled))
        return {};
    Node preamble;
    preamble.kind = Node::Kind::Preamble;
    preamble.key = key;
    preamble.heading = preamble.directives = {start, start};
    preamble.body = lead.isEmpty() ? ByteRange{start, start} : lead;
    preamble.extent = {start, firstHeading};
    preamble.id = QStringLiteral("preamble");
    return preamble;
}

QString languageWithoutTitle(const QByteArray &bytes, const Outline &outline, const Node &first)
{
    qsizetype block = 0;
    const QString language = first.kind == Node::Kind::Preamble ? readDirectives(bytes, outline, first.extent, block).language
                                                                : QString();
    return language.isEmpty() ? languageOfFrontMatter(outline.frontMatter.view(bytes)) : language;
}

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

quint64 newHeadingsName()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

} // namespace cardwright
