// A card after an edit, read anew only where the edit is: the part of Card that does so.
#include "card/card.h"
#include "base/largememory.h"
#include "card/headingkeys.h"
#include "card/nodeplaces.h"
#include "markdown/lines.h"

#include <algorithm>
#include <iterator>

namespace cardwright {

Card Card::edited(const Splice &splice) const
{
    // One pass, where to copy and then to make room would be three.
    const QByteArrayView whole(m_bytes);
    QByteArray bytes = roomFor(whole.size() - splice.removed.size() + splice.inserted.size());
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

namespace {

bool endsLine(const QByteArray &bytes, qsizetype offset)
{
    return bytes[offset - 1] == '\n' || bytes[offset - 1] == '\r';
}

} // namespace

// The nodes from `first` to before `next` went, those of `come` stand in their place.
struct Card::NodeChange
{
    int first;
    int next;
    QList<const Heading *> come; // in the outline after it
    qsizetype end;               // where what follows begins, after it
    Splice splice;               // narrowed

    qsizetype grown() const { return splice.inserted.size() - splice.removed.size(); }
};

// True where the outline can be read anew between two headings alone: then this is `before` with the nodes there
// read anew.
bool Card::editWithin(const Splice &splice, const Card &before)
{
    const auto begin = before.m_nodes.cbegin();
    const auto last = before.m_nodes.cend();
    const qsizetype start = before.m_outline.frontMatter.end;
    const qsizetype removedEnd = splice.offset + splice.removed.size();
    if (before.m_nodes.isEmpty() || splice.offset < start)
        return false;
    const bool hasPreamble = before.m_nodes.first().kind == Node::Kind::Preamble;
    // What follows a heading at the end of the file, where no line ending does, is more of that heading.
    const auto endsBefore = [&](const Node &node) {
        return node.heading.end <= splice.offset && (node.heading.isEmpty() || endsLine(before.m_bytes, node.heading.end));
    };
    const auto after = std::partition_point(begin + hasPreamble, last, endsBefore);
    // A heading right after the edit stays one where it begins a line still.
    const qsizetype insertedEnd = splice.offset + splice.inserted.size();
    const qsizetype touched = insertedEnd == start || endsLine(m_bytes, insertedEnd) ? removedEnd : removedEnd + 1;
    const auto next = std::partition_point(after, last, [&](const Node &node) { return node.heading.begin < touched; });
    const int index = static_cast<int>(after - begin) - 1;
    const bool isLead = index < 0 || before.m_nodes[index].kind == Node::Kind::Preamble; // before the first heading
    const ByteRange range{isLead ? start : before.m_nodes[index].heading.end,
                          next == last ? before.m_bytes.size() : next->heading.end};
    std::optional<Outline> outline = editedOutline(before.m_outline, range, m_bytes, splice);
    if (!outline)
        return false;
    const qsizetype grown = splice.inserted.size() - splice.removed.size();
    const qsizetype end = (next == last ? before.m_bytes.size() : next->heading.begin) + grown;
    m_outline = std::move(*outline);
    NodeChange change{isLead ? 0 : index + 1, static_cast<int>(next - begin), {}, end, splice};
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
    if (isLead || after != next || !change.come.isEmpty())
        return changeNodes(change, before);

    reserveLarge(m_nodes, before.m_nodes.size());
    std::copy(before.m_nodes.cbegin(), last, std::back_inserter(m_nodes));
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

// False where no heading is left, or an emptied preamble is of no use any more.
bool Card::changeNodes(const NodeChange &change, const Card &before)
{
    const QList<Node> &old = before.m_nodes;
    const auto isTitle = [](const Heading *heading) { return heading->level == 1; };
    const bool titled = std::any_of(change.come.cbegin(), change.come.cend(), isTitle)
        || std::any_of(old.cbegin(), old.cbegin() + change.first, [](const Node &node) { return node.level == 1; })
        || std::any_of(old.cbegin() + change.next, old.cend(), [](const Node &node) { return node.level == 1; });
    const bool hadPreamble = old.first().kind == Node::Kind::Preamble;
    const bool emptyPreambleGoes = titled && change.first > 0 && hadPreamble && old.first().body.isEmpty();
    if (emptyPreambleGoes || (change.first == 0 && change.next == old.size() && change.come.isEmpty()))
        return false;
    m_titleIndex = -1;
    reserveLarge(m_nodes, old.size() + change.come.size() + 1);
    std::copy(old.cbegin(), old.cbegin() + change.first, std::back_inserter(m_nodes));
    if (before.m_titleIndex < change.first)
        m_titleIndex = before.m_titleIndex;
    const qsizetype firstPlace = change.come.isEmpty() ? change.end : change.come.first()->range.begin;
    if (change.first == 0) {
        if (std::optional<Node> preamble = preambleOf(m_bytes, m_outline, firstPlace, hadPreamble ? old.first().key : kNoNode, titled)) {
            if (preamble->key == kNoNode)
                preamble->key = m_nextKey++;
            m_nodes.append(std::move(*preamble));
        }
    }

    m_indexOfKey = before.m_indexOfKey;
    for (int i = change.first; i < change.next; ++i)
        m_indexOfKey.remove(old[i].key);
    TwinCount twins(m_nodes, old.size() + change.come.size() + 1);
    if (change.first == 0 && !m_nodes.isEmpty()) { // the preamble
        m_indexOfKey.insert(m_nodes.first().key, 0);
        twins.wentFrom(m_nodes.first().id);
    }
    for (int i = change.first; i < change.next; ++i) {
        if (old[i].kind != Node::Kind::Title)
            twins.wentFrom(withoutTwin(old[i].id));
    }

    const auto blockAt = [this](qsizetype place) {
        return std::partition_point(m_outline.htmlBlocks.cbegin(), m_outline.htmlBlocks.cend(),
                                    [place](const HtmlBlock &one) { return one.range.begin < place; })
            - m_outline.htmlBlocks.cbegin();
    };
    qsizetype block = blockAt(firstPlace);
    if (change.first > 0) {
        Node &above = m_nodes.last();
        above.extent.end = firstPlace;
        block = blockAt(above.heading.end);
        readNode(above, block);
    }
    OpenNodes open;
    for (int i = change.first - 1; i >= 0; i = m_nodes[i].parent) {
        if (m_nodes[i].kind != Node::Kind::Preamble)
            open.insert(open.begin(), i);
    }
    const QList<NodeKey> keys = keysOfHeadings(old.mid(change.first, change.next - change.first), before.m_bytes,
                                               change.splice, change.come);
    for (qsizetype i = 0; i < change.come.size(); ++i) {
        const bool isLast = i + 1 == change.come.size();
        Node node = nodeOf(*change.come[i], isLast ? change.end : change.come[i + 1]->range.begin);
        node.key = keys[i] != kNoNode ? keys[i] : m_nextKey++;
        place(node, m_nodes, m_titleIndex, open, twins);
        readNode(node, block);
        m_indexOfKey.insert(node.key, static_cast<int>(m_nodes.size()));
        m_nodes.append(std::move(node));
    }
    for (int i = change.next; i < old.size(); ++i) {
        Node node = old[i];
        for (ByteRange *moved : {&node.heading, &node.directives, &node.body, &node.extent})
            *moved = moved->movedBy(change.grown());
        placeAgain(node, old, m_nodes, m_titleIndex, open, twins);
        if (node.kind == Node::Kind::Title && old[i].kind != Node::Kind::Title) {
            block = blockAt(node.heading.end);
            readNode(node, block);
        }
        m_indexOfKey.insert(node.key, static_cast<int>(m_nodes.size()));
        m_nodes.append(std::move(node));
    }
    if (m_titleIndex < 0) {
        m_templateId.clear();
        m_templateVersion.clear();
        m_language = languageWithoutTitle(m_bytes, m_outline, m_nodes.first());
    }
    m_headings = newHeadingsName();
    return true;
}

} // namespace cardwright
