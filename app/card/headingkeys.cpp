#include "card/headingkeys.h"

#include <QSet>

#include <algorithm>

namespace cardwright {

namespace {

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
// of the same levels and none of them moved, they are the same ones. `gone` are those that lost theirs.
void keepRewritten(const QList<const Node *> &gone, const Splice &change, const QList<const Heading *> &headings,
                   QList<NodeKey> &keys)
{
    if (change.removed.isEmpty() || change.inserted.isEmpty())
        return;
    QList<qsizetype> come;
    const ByteRange inserted{change.offset, change.offset + change.inserted.size()};
    for (qsizetype i = 0; i < headings.size(); ++i) {
        if (keys[i] == kNoNode && inserted.contains(headings[i]->range.begin))
            come.append(i);
    }
    bool same = std::equal(gone.cbegin(), gone.cend(), come.cbegin(), come.cend(), [&headings](const Node *node, qsizetype i) {
        return node->level == headings[i]->level;
    });
    const auto titleOf = [&](qsizetype i) { return QString::fromUtf8(headings[come[i]]->text); };
    QSet<QString> others; // a heading that now stands elsewhere was moved
    for (qsizetype i = 0; same && i < gone.size(); ++i) {
        if (const QString title = titleOf(i); title != gone[i]->title)
            others.insert(title);
    }
    for (qsizetype i = 0; same && !others.isEmpty() && i < gone.size(); ++i)
        same = gone[i]->title == titleOf(i) || !others.contains(gone[i]->title);
    for (qsizetype i = 0; same && i < gone.size(); ++i)
        keys[come[i]] = gone[i]->key;
}

} // namespace

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

QList<NodeKey> keysOfHeadings(const QList<Node> &nodes, const QByteArray &bytes, const Splice &change,
                              const QList<const Heading *> &headings)
{
    QList<NodeKey> keys(headings.size(), kNoNode);
    // The first heading that ends after `place`, sought from where the last one was found.
    const auto holding = [&headings](qsizetype from, qsizetype place) {
        const auto begin = headings.cbegin() + from;
        const auto endsBefore = [place](const Heading *heading) { return heading->range.end <= place; };
        if (begin == headings.cend() || !endsBefore(*begin))
            return from;
        return std::partition_point(begin, headings.cend(), endsBefore) - headings.cbegin();
    };
    struct Moved
    {
        qsizetype end;
        const Node *node;
    };
    QList<Moved> moved;
    QList<const Node *> gone; // from the removed text, with no key given on yet
    const ByteRange removed{change.offset, change.offset + change.removed.size()};
    qsizetype next = 0;
    for (const Node &node : nodes) {
        if (node.kind == Node::Kind::Preamble)
            continue;
        const qsizetype begin = mapped(node.heading.begin, change);
        if (begin >= 0) {
            next = holding(next, begin);
            if (next < headings.size() && headings[next]->range.begin == begin) {
                keys[next++] = node.key;
                continue;
            }
        }
        qsizetype last = node.heading.end - 1;
        while (last > node.heading.begin && (bytes[last] == '\n' || bytes[last] == '\r'))
            --last;
        moved.append({mapped(last, change), &node});
    }
    for (const auto &[end, node] : std::as_const(moved)) {
        const qsizetype found = end < 0 ? headings.size() : holding(0, end);
        if (found < headings.size() && headings[found]->range.contains(end) && keys[found] == kNoNode)
            keys[found] = node->key;
        else if (removed.contains(node->heading.begin))
            gone.append(node);
    }
    keepRewritten(gone, change, headings, keys);
    return keys;
}

} // namespace cardwright
