#include "card/structure.h"

#include "markdown/lines.h"

#include <algorithm>
#include <numeric>

namespace cardwright {

namespace {

bool isMovable(const Card &card, int index)
{
    return index >= 0 && index < card.nodes().size() && card.nodes()[index].level > 0
           && card.nodes()[index].kind != Node::Kind::Title;
}

// The whole of a node: its heading to the end of the last thing below it.
ByteRange whole(const Card &card, int index)
{
    return {card.nodes()[index].extent.begin, card.nodes()[card.subtreeEnd(index) - 1].extent.end};
}

// The sibling before (-1) or after (1); -1 for none.
int sibling(const Card &card, int index, int by)
{
    if (!isMovable(card, index))
        return -1;
    const QList<int> all = card.childrenOf(card.nodes()[index].parent);
    QList<int> movable; // before the title nothing moves, and nothing moves over it
    for (const int one : all) {
        if (isMovable(card, one) && card.nodes()[one].parent == card.nodes()[index].parent
            && (card.titleIndex() < 0 || (one > card.titleIndex()) == (index > card.titleIndex())))
            movable.append(one);
    }
    return movable.value(movable.indexOf(index) + by, -1);
}

// The nodes with those of two neighbours, `first` and `second` with what is below them, changed over.
QList<int> movedOrder(const Card &card, int first, int second)
{
    QList<int> order(card.nodes().size());
    std::iota(order.begin(), order.end(), 0);
    std::rotate(order.begin() + first, order.begin() + second, order.begin() + card.subtreeEnd(second));
    return order;
}

// True if `after` has the nodes of `before` in this order, each with its own text: what is left open in
// one swallows the next, and may give up another.
bool sameNodes(const Card &before, const QList<int> &order, const Card &after)
{
    const auto same = [](const Card &card, ByteRange range, const Card &other, ByteRange there) {
        return range.view(card.bytes()).trimmed() == there.view(other.bytes()).trimmed();
    };
    return std::equal(order.cbegin(), order.cend(), after.nodes().cbegin(), after.nodes().cend(),
                      [&](int index, const Node &is) {
                          const Node &was = before.nodes()[index];
                          return was.level == is.level && same(before, was.heading, after, is.heading)
                                 && same(before, was.directives, after, is.directives)
                                 && same(before, was.body, after, is.body);
                      });
}

// The nearest ancestor of `index`, itself included, that is a section; -1 for none.
int sectionOf(const Card &card, int index)
{
    for (int at = index; at >= 0; at = card.nodes()[at].parent) {
        if (card.nodes()[at].kind == Node::Kind::Section)
            return at;
    }
    return -1;
}

// Fields stand at level 4 where the card has them straight below a section; else no level is left out.
int fieldLevelUnder(const Card &card, int index)
{
    constexpr int kFieldLevel = 4;
    const QList<Node> &nodes = card.nodes();
    const bool leavesOut = std::any_of(nodes.cbegin(), nodes.cend(), [&](const Node &node) {
        return node.kind == Node::Kind::Field && node.parent >= 0 && node.level > nodes[node.parent].level + 1;
    });
    return leavesOut ? kFieldLevel : qMin(kFieldLevel, nodes[index].level + 1);
}

struct NewPlace
{
    qsizetype offset;
    int level;
};

NewPlace placeFor(const Card &card, int near, NewHeading kind)
{
    const int section = near >= 0 ? sectionOf(card, near) : -1;
    const qsizetype end = card.bytes().size();
    if (kind == NewHeading::Section || section < 0) {
        const int level = section >= 0 ? card.nodes()[section].level : 2;
        return {section >= 0 ? whole(card, section).end : end, level};
    }
    const int sectionLevel = card.nodes()[section].level;
    if (kind == NewHeading::Subsection)
        return {whole(card, section).end, sectionLevel + 1};
    const Node &node = card.nodes()[near];
    if (node.kind == Node::Kind::Field)
        return {whole(card, near).end, node.level};
    // After the fields directly below, before the first subsection.
    qsizetype offset = node.extent.end;
    for (const int child : card.childrenOf(near)) {
        if (card.nodes()[child].kind != Node::Kind::Field)
            break;
        offset = whole(card, child).end;
    }
    return {offset, fieldLevelUnder(card, near)};
}

// `text` as it has to stand between what is before and after `offset`: on lines of its own, with a
// blank line at either side.
QByteArray framed(const Card &card, qsizetype offset, const QByteArray &text, const QByteArray &eol)
{
    const QByteArray &bytes = card.bytes();
    QByteArray framed;
    if (offset > card.outline().frontMatter.end || !card.outline().frontMatter.isEmpty()) {
        if (offset > 0 && bytes[offset - 1] != '\n' && bytes[offset - 1] != '\r')
            framed += eol;
        if (!framed.isEmpty() || (offset > 0 && !isBlankLine(bytes, lineBegin(bytes, offset - 1))))
            framed += eol;
    }
    framed += text;
    if (!text.endsWith('\n') && !text.endsWith('\r'))
        framed += eol;
    if (offset < bytes.size())
        framed += eol;
    return framed;
}

} // namespace

StructureEdit addHeading(const Card &card, int near, NewHeading kind, const QString &title)
{
    const QByteArray eol = dominantLineEnding(card.bytes());
    const NewPlace place = placeFor(card, near, kind);
    const QByteArray line = QByteArray(qMin(place.level, 4), '#') + ' ' + headingText(title);
    StructureEdit edit;
    edit.splice = {place.offset, {}, framed(card, place.offset, line, eol)};
    edit.heading = place.offset + edit.splice.inserted.indexOf(line);
    edit.after = card.edited(edit.splice);
    edit.movesHeadings = !headingsStay(card, edit.after, 1);
    return edit;
}

StructureEdit copyHeading(const Card &card, int index, const QString &title, bool withText)
{
    StructureEdit edit;
    edit.after = card;
    edit.movesHeadings = true;
    if (!isMovable(card, index) || card.subtreeEnd(index) != index + 1)
        return edit;
    const Node &node = card.nodes()[index];
    const QByteArray eol = dominantLineEnding(card.bytes());
    const QByteArray line = QByteArray(node.level, '#') + ' ' + headingText(title);
    ByteRange rest{node.heading.end, withText ? node.extent.end : qMax(node.heading.end, node.directives.end)};
    rest = withoutBlankEnds(card.bytes(), rest);
    const bool gap = withText && node.heading.end < rest.begin; // a blank line below the heading
    const QByteArray text = rest.isEmpty() ? line : line + eol + (gap ? eol : QByteArray()) + rest.of(card.bytes());
    const qsizetype offset = whole(card, index).end;
    edit.splice = {offset, {}, framed(card, offset, text, eol)};
    edit.heading = offset + edit.splice.inserted.indexOf(line);
    edit.after = card.edited(edit.splice);
    // What is left open at the end of the file would take the copy in, and may give up another heading.
    const bool stands = std::any_of(edit.after.nodes().cbegin(), edit.after.nodes().cend(), [&edit](const Node &one) {
        return one.level > 0 && one.heading.begin == edit.heading;
    });
    edit.movesHeadings = !stands || !headingsStay(card, edit.after, 1);
    return edit;
}

StructureEdit removeHeading(const Card &card, int index)
{
    StructureEdit edit;
    edit.after = card;
    edit.movesHeadings = true;
    if (!isMovable(card, index))
        return edit;
    const ByteRange range = whole(card, index);
    edit.splice = {range.begin, range.of(card.bytes()), {}};
    edit.after = card.edited(edit.splice);
    edit.movesHeadings = !headingsStay(edit.after, card, card.subtreeEnd(index) - index);
    return edit;
}

bool canMoveHeading(const Card &card, int index, int by)
{
    return sibling(card, index, by) >= 0;
}

StructureEdit moveHeading(const Card &card, int index, int by)
{
    StructureEdit edit;
    edit.after = card;
    const int other = sibling(card, index, by);
    if (other < 0)
        return edit;
    const ByteRange first = whole(card, by < 0 ? other : index);
    const ByteRange second = whole(card, by < 0 ? index : other);
    const QByteArray eol = dominantLineEnding(card.bytes());
    QByteArray above = second.of(card.bytes());
    QByteArray below = first.of(card.bytes());
    // The last one of a file may lack its line ending, or the blank line after it.
    if (second.end == card.bytes().size()) {
        const QByteArray tail = above.sliced(withoutBlankEnds(above, {0, above.size()}).end);
        above.chop(tail.size());
        const qsizetype end = withoutBlankEnds(below, {0, below.size()}).end;
        above += below.sliced(end).isEmpty() ? eol + eol : below.sliced(end);
        below = below.first(end) + tail;
    }
    edit.heading = by < 0 ? first.begin : first.begin + above.size();
    edit.splice = {first.begin, card.bytes().mid(first.begin, second.end - first.begin), above + below};
    edit.after = card.edited(edit.splice);
    edit.movesHeadings = !sameNodes(card, movedOrder(card, by < 0 ? other : index, by < 0 ? index : other), edit.after);
    return edit;
}

} // namespace cardwright
