#include "schema/fieldmerge.h"

#include "card/containment.h"
#include "markdown/lines.h"
#include "schema/nodepairs.h"

#include <QHash>

#include <algorithm>

namespace cardwright {

namespace {

QByteArray withEnding(const QByteArray &text, const QByteArray &eol)
{
    QByteArray plain = text;
    plain.replace("\r\n", "\n").replace('\r', '\n');
    if (eol != "\n")
        plain.replace("\n", eol);
    return plain;
}

// Whether that part of a field becomes theirs. Of a text that both changed "both" keeps mine too: takeText().
bool isTaken(const FieldComparison &field, FieldChoice choice, Difference part)
{
    return field.what.testFlag(part)
        && (choice == FieldChoice::Theirs || (choice == FieldChoice::Both && field.onlyAfter.testFlag(part)));
}

bool endsLine(QByteArrayView bytes)
{
    return bytes.endsWith('\n') || bytes.endsWith('\r');
}

// What a node stands below; the title and none at all are the same place.
NodeKey keyAbove(const Card &card, int index)
{
    const int parent = card.nodes()[index].parent;
    return parent < 0 || parent == card.titleIndex() ? kNoNode : card.nodes()[parent].key;
}

// Every node of `before` but those left out stands in `after` below the same one as before. (Only that
// is asked: what its bytes are, headingsStay() says.)
bool parentsStay(const Card &before, const Card &after, const QSet<NodeKey> &without)
{
    for (int i = 0; i < before.nodes().size(); ++i) {
        const NodeKey key = before.nodes()[i].key;
        const int now = after.indexOfKey(key);
        if (before.nodes()[i].level == 0 || without.contains(key) || without.contains(keyAbove(before, i)))
            continue;
        if (now < 0 || keyAbove(before, i) != keyAbove(after, now))
            return false;
    }
    return true;
}

class Merger
{
public:
    Merger(const Card &mine, const Card &theirs, const CardMatcher &matcher)
        : m_card(mine)
        , m_theirs(theirs)
        , m_eol(dominantLineEnding(mine.bytes()))
    {
        const NodePairs pairs = pairedNodes(mine, matchBy(matcher, mine), theirs, matchBy(matcher, theirs));
        for (const Node &node : mine.nodes())
            m_keyOfMine.append(node.key);
        for (const int pair : pairs.ofAfter)
            m_keyOfTheirs.append(pair >= 0 ? m_keyOfMine[pair] : kNoNode);
    }

    const Card &card() const { return m_card; }

    // Heading, comments and text of a field that both have; false where a part of it cannot be taken.
    bool takeInto(const FieldComparison &field, FieldChoice choice)
    {
        bool all = true;
        const int index = m_card.indexOfKey(m_keyOfMine[field.before]);
        const bool getsTitle = index >= 0 && m_card.nodes()[index].kind == Node::Kind::Preamble
                               && m_theirs.nodes()[field.after].kind == Node::Kind::Title
                               && isTaken(field, choice, Difference::Renamed);
        if (getsTitle) { // what stood at the head without one stands below it then
            all &= adopt(replaceTitle(m_card, index, m_theirs.nodes()[field.after].title));
            const int title = m_card.titleIndex();
            if (title >= 0 && m_card.indexOfKey(m_keyOfMine[field.before]) < 0)
                std::replace(m_keyOfTheirs.begin(), m_keyOfTheirs.end(),
                             std::exchange(m_keyOfMine[field.before], m_card.nodes()[title].key), m_card.nodes()[title].key);
        }
        if (field.what.testFlag(Difference::Text) && !(choice == FieldChoice::Both && field.onlyBefore.testFlag(Difference::Text)))
            all &= takeText(field, choice);
        if (isTaken(field, choice, Difference::Directives))
            all &= takeDirectives(field);
        if (!getsTitle && isTaken(field, choice, Difference::Renamed))
            all &= takeHeading(field);
        return all;
    }

    // With the headings above it that are missing too, those without their text.
    bool takeAdded(int theirs, bool withText = true)
    {
        const Node &node = m_theirs.nodes()[theirs];
        if (indexOf(theirs) >= 0)
            return true; // came with what stands below it: its text follows
        if (node.kind == Node::Kind::Preamble)
            return insert(theirs, {m_card.outline().frontMatter.end}, withEnding(bodyOf(theirs), m_eol), false);
        if (node.parent >= 0 && node.parent != m_theirs.titleIndex() && indexOf(node.parent) < 0
            && !takeAdded(node.parent, false))
            return false;
        ByteRange range{node.heading.begin, withText ? node.extent.end : node.directives.end};
        if (range.end < node.heading.end)
            range.end = node.heading.end;
        range = withoutBlankEnds(m_theirs.bytes(), range);
        return insert(theirs, placesFor(theirs), withEnding(range.of(m_theirs.bytes()), m_eol), true);
    }

    // The text of a heading that came in without it.
    bool takeTextOfAdded(int theirs)
    {
        const int index = indexOf(theirs);
        return index >= 0 && (!m_card.bodyOf(index).isEmpty() || bodyOf(theirs).isEmpty()
                              || adopt(replaceBody(m_card, index, bodyOf(theirs))));
    }

    bool takeRemoved(int mine)
    {
        const int index = m_card.indexOfKey(m_keyOfMine[mine]);
        if (index < 0)
            return true;
        const Node &node = m_card.nodes()[index];
        if (node.kind == Node::Kind::Preamble)
            return adopt(replaceBody(m_card, index, {}));
        if (node.kind == Node::Kind::Title)
            return false;
        const Splice splice{node.extent.begin, node.extent.of(m_card.bytes()), {}};
        const Card after = m_card.edited(splice);
        const QSet<NodeKey> without{node.key};
        if (!headingsStay(after, m_card, 1) || !parentsStay(m_card, after, without) || !standAsTheirs(after, index))
            return false;
        m_card = after;
        return true;
    }

    bool takeMoved(const FieldComparison &field)
    {
        const int index = m_card.indexOfKey(m_keyOfMine[field.before]);
        if (index < 0 || m_card.nodes()[index].level != m_theirs.nodes()[field.after].level)
            return false;
        const Card before = m_card;
        const QList<NodeKey> mineBefore = m_keyOfMine;
        const QList<NodeKey> theirsBefore = m_keyOfTheirs;
        QList<NodeKey> moving;
        for (int i = index; i < m_card.subtreeEnd(index); ++i)
            moving.append(m_card.nodes()[i].key);
        const QSet<NodeKey> without(moving.cbegin(), moving.cend());
        const int last = static_cast<int>(index + moving.size() - 1);
        const ByteRange whole{m_card.nodes()[index].extent.begin, m_card.nodes()[last].extent.end};
        const QByteArray text = withoutBlankEnds(m_card.bytes(), whole).of(m_card.bytes());
        const Card cut = m_card.edited({whole.begin, whole.of(m_card.bytes()), {}});
        if (headingsStay(cut, m_card, static_cast<int>(moving.size())) && parentsStay(m_card, cut, without)) {
            m_card = cut;
            m_keyOfTheirs[field.after] = kNoNode;
            if (insert(field.after, placesFor(field.after), text, true, static_cast<int>(moving.size()))) {
                renameKeys(moving, m_card.indexOfKey(m_keyOfTheirs[field.after]));
                return true;
            }
        }
        m_card = before;
        m_keyOfMine = mineBefore;
        m_keyOfTheirs = theirsBefore;
        return false;
    }

    bool takeFrontMatter()
    {
        const ByteRange mine = m_card.outline().frontMatter;
        const QByteArray text = withEnding(m_theirs.outline().frontMatter.of(m_theirs.bytes()), m_eol);
        const Card after = m_card.edited({mine.begin, mine.of(m_card.bytes()), text});
        if (!headingsStay(m_card, after))
            return false;
        m_card = after;
        return true;
    }

private:
    int indexOf(int theirs) const { return m_card.indexOfKey(m_keyOfTheirs[theirs]); }
    QByteArray bodyOf(int theirs) const { return comparedBytes(m_theirs, theirs); }

    // What stood right below the heading `index`, which `after` lacks, stands there where it does in theirs. Else a
    // text of mine would be in another section without a word.
    bool standAsTheirs(const Card &after, int index) const
    {
        for (int child = index + 1; child < m_card.subtreeEnd(index); ++child) {
            if (m_card.nodes()[child].parent != index)
                continue;
            const NodeKey key = m_card.nodes()[child].key;
            const qsizetype theirs = m_keyOfTheirs.indexOf(key);
            const int now = after.indexOfKey(key);
            if (theirs < 0 || now < 0)
                return false;
            const int parent = m_theirs.nodes()[theirs].parent;
            const NodeKey wanted = parent < 0 || parent == m_theirs.titleIndex() ? kNoNode : m_keyOfTheirs[parent];
            if (keyAbove(after, now) != wanted)
                return false;
        }
        return true;
    }

    bool adopt(const ContainedEdit &edit)
    {
        if (!edit.movesHeadings)
            m_card = edit.after;
        return !edit.movesHeadings;
    }

    bool takeText(const FieldComparison &field, FieldChoice choice)
    {
        const int index = m_card.indexOfKey(m_keyOfMine[field.before]);
        if (index < 0)
            return false;
        QByteArray text = bodyOf(field.after);
        const QByteArray mine = comparedBytes(m_card, index);
        const bool alone = isTaken(field, choice, Difference::Text);
        if (!alone && !mine.isEmpty() && !text.isEmpty())
            text = mine + "\n\n" + text;
        else if (!alone && text.isEmpty())
            text = mine;
        return adopt(replaceBody(m_card, index, text));
    }

    bool takeDirectives(const FieldComparison &field)
    {
        const int index = m_card.indexOfKey(m_keyOfMine[field.before]);
        if (index < 0)
            return false;
        const Node &node = m_card.nodes()[index];
        QByteArray lines =
            withEnding(m_theirs.nodes()[field.after].directives.of(m_theirs.bytes()).trimmed(), m_eol);
        if (!lines.isEmpty()) {
            lines += m_eol;
            if (node.directives.isEmpty() && !endsLine(node.heading.view(m_card.bytes())))
                lines.prepend(m_eol);
        }
        const QByteArray body = m_card.bodyOf(index).toByteArray();
        const Card after = m_card.edited({node.directives.begin, node.directives.of(m_card.bytes()), lines});
        const int now = after.indexOfKey(node.key);
        if (!headingsStay(m_card, after) || now < 0 || after.bodyOf(now) != body)
            return false;
        m_card = after;
        return true;
    }

    // Their heading as they write it, so that code in it stays code.
    bool takeHeading(const FieldComparison &field)
    {
        const int index = m_card.indexOfKey(m_keyOfMine[field.before]);
        const Node &theirs = m_theirs.nodes()[field.after];
        if (index < 0 || theirs.kind == Node::Kind::Preamble)
            return false;
        const Node &mine = m_card.nodes()[index];
        if (mine.level == theirs.level) {
            QByteArray line = withEnding(theirs.heading.of(m_theirs.bytes()), m_eol);
            while (endsLine(line))
                line.chop(1);
            if (endsLine(mine.heading.view(m_card.bytes())))
                line += m_eol;
            const Card after = m_card.edited({mine.heading.begin, mine.heading.of(m_card.bytes()), line});
            const int now = after.indexOfKey(mine.key);
            if (now >= 0 && after.nodes().size() == m_card.nodes().size() && after.nodes()[now].title == theirs.title
                && parentsStay(m_card, after, {})) {
                m_card = after;
                return true;
            }
        }
        return adopt(replaceTitle(m_card, index, theirs.title));
    }

    // Where a heading of theirs may go, the likeliest first: after what it follows there, at the top of
    // what it stands in, at its end.
    QList<qsizetype> placesFor(int theirs) const
    {
        const int parent = m_theirs.nodes()[theirs].parent;
        const bool top = parent < 0 || parent == m_theirs.titleIndex();
        const int holder = top ? m_card.titleIndex() : indexOf(parent);
        QList<qsizetype> places;
        if (m_theirs.nodes()[theirs].kind == Node::Kind::Title)
            return {m_card.outline().frontMatter.end};
        for (int at = theirs - 1; at >= 0 && at != parent; --at) {
            if (m_theirs.nodes()[at].parent != parent || m_theirs.nodes()[at].level == 0)
                continue;
            const int before = indexOf(at);
            const int above = before < 0 ? -1 : m_card.nodes()[before].parent;
            if (before < 0 || before == m_card.titleIndex() || (top ? above >= 0 && above != holder : above != holder))
                continue;
            places.append(m_card.nodes()[m_card.subtreeEnd(before) - 1].extent.end);
            break;
        }
        if (holder >= 0) {
            places.append(m_card.nodes()[holder].extent.end);
            places.append(m_card.nodes()[m_card.subtreeEnd(holder) - 1].extent.end);
        }
        places.append(m_card.bytes().size());
        return places;
    }

    // Puts `text`, which begins with the heading `theirs` if `heading` is set, at the first of these places
    // where every other heading stays what and where it is. `count` headings come with it.
    bool insert(int theirs, const QList<qsizetype> &places, const QByteArray &text, bool heading, int count = 1)
    {
        for (const qsizetype place : places) {
            const QByteArray lead = leadAt(place);
            const QByteArray tail = place < m_card.bytes().size() && !isBlankLine(m_card.bytes(), place)
                                        ? m_eol + m_eol
                                        : m_eol;
            const Card after = m_card.edited({place, {}, lead + text + tail});
            if (!headingsStay(m_card, after, heading ? count : 0) || !parentsStay(m_card, after, {}))
                continue;
            for (const Node &node : after.nodes()) {
                if (m_card.indexOfKey(node.key) >= 0 || (heading && node.heading.begin != place + lead.size()))
                    continue;
                m_keyOfTheirs[theirs] = node.key;
                m_card = after;
                return true;
            }
        }
        return false;
    }

    // What has to stand before a heading at `place`: the end of the line, and a blank one.
    QByteArray leadAt(qsizetype place) const
    {
        const QByteArray &bytes = m_card.bytes();
        if (place == 0 || (m_card.outline().frontMatter.isEmpty() && place == m_card.outline().frontMatter.end))
            return {};
        QByteArray lead = endsLine(QByteArrayView(bytes).first(place)) ? QByteArray() : m_eol;
        if (!lead.isEmpty() || !isBlankLine(bytes, lineBegin(bytes, place - 1)))
            lead += m_eol;
        return lead;
    }

    // What was cut and put in again has new keys, in the old order.
    void renameKeys(const QList<NodeKey> &old, int first)
    {
        for (qsizetype i = 0; i < old.size(); ++i) {
            const NodeKey key = m_card.nodes()[first + i].key;
            std::replace(m_keyOfMine.begin(), m_keyOfMine.end(), old[i], key);
            std::replace(m_keyOfTheirs.begin(), m_keyOfTheirs.end(), old[i], key);
        }
    }

    Card m_card;
    const Card &m_theirs;
    QByteArray m_eol;
    QList<NodeKey> m_keyOfMine;   // per node of my card as it was
    QList<NodeKey> m_keyOfTheirs; // per node of theirs: what it is in my card now
};

} // namespace

FieldMerge mergedCard(const Card &mine, const Card &theirs, const CardComparison &comparison,
                      const QList<FieldChoice> &choices, bool theirFrontMatter, const CardMatcher &matcher,
                      const std::atomic<bool> &stopped)
{
    Merger merger(mine, theirs, matcher);
    FieldMerge merge;
    QSet<int> refused;
    const auto each = [&](Difference what, auto take) {
        for (int i = 0; i < comparison.fields.size() && !stopped; ++i) {
            const FieldChoice choice = choices.value(i, FieldChoice::Mine);
            if (choice != FieldChoice::Mine && comparison.fields[i].what.testFlag(what)
                && !take(comparison.fields[i], choice))
                refused.insert(i);
        }
    };
    for (int i = 0; i < comparison.fields.size() && !stopped; ++i) {
        const FieldComparison &field = comparison.fields[i];
        const FieldChoice choice = choices.value(i, FieldChoice::Mine);
        if (choice != FieldChoice::Mine && field.before >= 0 && field.after >= 0 && !merger.takeInto(field, choice))
            refused.insert(i);
    }
    each(Difference::Added, [&](const FieldComparison &field, FieldChoice) {
        return merger.takeAdded(field.after) && merger.takeTextOfAdded(field.after);
    });
    each(Difference::Moved, [&](const FieldComparison &field, FieldChoice choice) {
        return !isTaken(field, choice, Difference::Moved) || merger.takeMoved(field);
    });
    // From the end, so that what stands below a heading goes before it.
    for (int i = static_cast<int>(comparison.fields.size()) - 1; i >= 0 && !stopped; --i) {
        const FieldComparison &field = comparison.fields[i];
        if (choices.value(i, FieldChoice::Mine) == FieldChoice::Theirs && field.what.testFlag(Difference::Removed)
            && !merger.takeRemoved(field.before))
            refused.insert(i);
    }
    if (theirFrontMatter && !merger.takeFrontMatter())
        refused.insert(-1);
    merge.card = merger.card();
    merge.refused = QList<int>(refused.cbegin(), refused.cend());
    std::sort(merge.refused.begin(), merge.refused.end());
    return merge;
}

} // namespace cardwright
