#include "schema/headingmoves.h"

#include "markdown/lines.h"
#include "schema/forcedmatch.h"
#include "schema/insertionplaces.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace cardwright {

namespace {

// A heading that goes in.
struct AddedHeading
{
    int spec = -1;
    int level = 0;
    int above = -1; // the added heading that it stands below; -1: one of the card, or none
};

struct AddedGroup
{
    InsertionPlace place;
    QList<int> headings;
};

// A node as it has to stand in the result.
struct ExpectedNode
{
    int origin = -1;
    int added = -1; // where it is no node of the card
};

// What stands first at one place: what belongs to the deepest of those that end there.
bool standsBefore(const AddedGroup &a, const AddedGroup &b)
{
    if (a.place.offset != b.place.offset)
        return a.place.offset < b.place.offset;
    if (a.place.before != b.place.before)
        return b.place.before;
    return a.place.level > b.place.level;
}

class HeadingMover
{
public:
    HeadingMover(const Card &card, const Match &match, const QList<HeadingMove> &moves)
        : m_card(card)
        , m_match(match)
        , m_specs(match.schema->specs())
        , m_places(card, match)
        , m_eol(dominantLineEnding(card.bytes()))
        , m_moves(moves)
    {}

    std::optional<MovedHeadings> run()
    {
        if (!takeMoves())
            return std::nullopt;
        planHeadings();
        write();
        MovedHeadings result{Card(m_out), {}};
        if (!isAsExpected(result.after))
            return std::nullopt;
        for (const ExpectedNode &node : std::as_const(m_expected))
            result.origins.append(node.origin);
        return result;
    }

private:
    bool takeMoves()
    {
        for (const HeadingMove &move : m_moves) {
            const QByteArray text = m_card.bodyOf(move.node).toByteArray();
            const int there = move.spec >= 0 ? m_match.nodeOf(move.spec) : -1;
            if (m_going.contains(move.node) || m_textOfSpec.contains(move.spec) || m_going.contains(there)
                || (there >= 0 && !m_card.nodes()[there].body.isEmpty()) || (move.spec < 0) != text.isEmpty())
                return false;
            m_going.insert(move.node);
            if (there >= 0)
                m_textOfNode.insert(there, text);
            if (move.spec >= 0)
                m_textOfSpec.insert(move.spec, text);
        }
        return std::none_of(m_going.cbegin(), m_going.cend(), [this](int node) {
            for (int below = node + 1; below < m_card.subtreeEnd(node); ++below) {
                if (!m_going.contains(below))
                    return true;
            }
            return m_textOfNode.contains(node);
        });
    }

    // The questions that need a heading, with what has to stand above or before those.
    void planHeadings()
    {
        QList<int> open;
        for (auto it = m_textOfSpec.cbegin(); it != m_textOfSpec.cend(); ++it) {
            if (m_match.nodeOf(it.key()) < 0)
                open.append(it.key());
        }
        QSet<int> missing;
        while (!open.isEmpty()) {
            const int spec = open.takeLast();
            if (spec < 0 || m_places.holderOf(spec) >= 0 || missing.contains(spec))
                continue;
            missing.insert(spec);
            open.append(m_specs[spec].parent);
            open.append(missingOpener(m_match, spec));
        }
        QList<int> sorted(missing.cbegin(), missing.cend());
        std::sort(sorted.begin(), sorted.end());
        for (const int spec : std::as_const(sorted))
            m_missingBelow[m_specs[spec].parent].append(spec);
        for (const int spec : std::as_const(sorted)) {
            if (!missing.contains(m_specs[spec].parent))
                planTopmost(spec);
        }
        std::stable_sort(m_groups.begin(), m_groups.end(), standsBefore);
    }

    // After the nearest question before it, be that in the card or itself a new one.
    void planTopmost(int spec)
    {
        const QList<int> besides = m_missingBelow.value(m_specs[spec].parent);
        int previous = -1;
        for (const int other : besides) {
            if (other < spec && m_specs[other].isField() == m_specs[spec].isField())
                previous = other;
        }
        int group = -1;
        if (previous > m_places.previousOf(spec))
            group = m_groupOf.value(previous, -1);
        if (group < 0) {
            group = static_cast<int>(m_groups.size());
            m_groups.append({m_places.placeOf(spec), {}});
        }
        m_groupOf.insert(spec, group);
        add(spec, m_groups[group].place.level, -1, group);
    }

    // Fields first: after a subsection they would belong to that.
    void add(int spec, int level, int above, int group)
    {
        const int added = static_cast<int>(m_added.size());
        m_added.append({spec, level, above});
        m_groups[group].headings.append(added);
        for (const bool fields : {true, false}) {
            for (const int below : m_missingBelow.value(spec)) {
                if (m_specs[below].isField() == fields)
                    add(below, qMin(kDeepestHeading, qMax(level + 1, usualLevel(m_specs[below].kind))), added, group);
            }
        }
    }

    void write()
    {
        const QByteArray &bytes = m_card.bytes();
        const QList<Node> &nodes = m_card.nodes();
        m_out.reserve(bytes.size() + 64 * m_added.size());
        m_out += bytes.first(nodes.isEmpty() ? bytes.size() : nodes.first().extent.begin);
        qsizetype next = 0;
        for (int node = 0; node < nodes.size(); ++node) {
            const ByteRange extent = nodes[node].extent;
            for (; next < m_groups.size() && m_groups[next].place.offset <= extent.begin; ++next)
                writeGroup(m_groups[next]);
            if (m_going.contains(node))
                continue;
            m_expected.append({node, -1});
            const auto text = m_textOfNode.constFind(node);
            if (text == m_textOfNode.cend()) {
                writeRange(extent);
                continue;
            }
            const qsizetype place = nodes[node].body.begin;
            writeRange({extent.begin, place});
            writeText(*text);
            writeRange({place, extent.end});
        }
        for (; next < m_groups.size(); ++next)
            writeGroup(m_groups[next]);
    }

    void writeRange(ByteRange range)
    {
        if (range.isEmpty())
            return;
        if (m_gap && !isBlankLine(m_card.bytes(), range.begin))
            m_out += m_eol;
        m_gap = false;
        m_out += range.view(m_card.bytes());
    }

    void writeGroup(const AddedGroup &group)
    {
        for (const int added : group.headings) {
            const AddedHeading &heading = m_added[added];
            m_expected.append({-1, added});
            endWithBlankLine();
            m_out += headingLines(m_match, heading.spec, heading.level, m_eol);
            m_gap = true;
            if (const auto text = m_textOfSpec.constFind(heading.spec); text != m_textOfSpec.cend())
                writeText(*text);
        }
    }

    void writeText(const QByteArray &text)
    {
        endWithBlankLine();
        m_out += text + m_eol;
        m_gap = true;
    }

    void endWithBlankLine()
    {
        const ByteRange front = m_card.outline().frontMatter; // empty after a byte order mark
        if (m_out.isEmpty() || (front.isEmpty() && m_out.size() == front.end))
            return;
        if (!m_out.endsWith('\n') && !m_out.endsWith('\r'))
            m_out += m_eol;
        if (!isBlankLine(m_out, lineBegin(m_out, m_out.size() - 1)))
            m_out += m_eol;
    }

    bool isAsExpected(const Card &after) const
    {
        if (after.nodes().size() != m_expected.size())
            return false;
        const Match match = matchAgainst(after, *m_match.schema);
        QList<int> nodeOfOrigin(m_card.nodes().size(), -1);
        QList<int> nodeOfAdded(m_added.size(), -1);
        for (int node = 0; node < m_expected.size(); ++node) {
            const ExpectedNode &wanted = m_expected[node];
            (wanted.origin >= 0 ? nodeOfOrigin[wanted.origin] : nodeOfAdded[wanted.added]) = node;
        }
        for (int node = 0; node < m_expected.size(); ++node) {
            const int origin = m_expected[node].origin;
            if (origin >= 0 ? !isKept(after, node, origin, match)
                            : !isAdded(after, node, m_added[m_expected[node].added], match, nodeOfOrigin, nodeOfAdded))
                return false;
        }
        return true;
    }

    bool isKept(const Card &after, int node, int origin, const Match &match) const
    {
        const Node &was = m_card.nodes()[origin];
        const Node &is = after.nodes()[node];
        const auto same = [&](ByteRange before, ByteRange now) {
            return before.view(m_card.bytes()).trimmed() == now.view(after.bytes()).trimmed();
        };
        const auto text = m_textOfNode.constFind(origin);
        return was.level == is.level && same(was.heading, is.heading) && same(was.directives, is.directives)
               && after.bodyOf(node) == (text != m_textOfNode.cend() ? QByteArrayView(*text) : m_card.bodyOf(origin))
               && (m_match.specOf(origin) < 0 || match.specOf(node) == m_match.specOf(origin));
    }

    bool isAdded(const Card &after, int node, const AddedHeading &heading, const Match &match,
                 const QList<int> &nodeOfOrigin, const QList<int> &nodeOfAdded) const
    {
        const int asked = m_specs[heading.spec].parent;
        const int holder = m_places.holderOf(asked);
        const int above = heading.above >= 0 ? nodeOfAdded[heading.above] : holder >= 0 ? nodeOfOrigin[holder] : -1;
        return after.nodes()[node].level == heading.level && match.specOf(node) == heading.spec
               && after.bodyOf(node) == m_textOfSpec.value(heading.spec)
               && (asked < 0 || after.nodes()[node].parent == above);
    }

    const Card &m_card;
    const Match &m_match;
    const QList<Spec> &m_specs;
    const InsertionPlaces m_places;
    const QByteArray m_eol;
    const QList<HeadingMove> m_moves;
    QSet<int> m_going;                    // nodes
    QMap<int, QByteArray> m_textOfSpec;   // what moves, by where it is asked for
    QHash<int, QByteArray> m_textOfNode;  // the same for headings that are there
    QHash<int, QList<int>> m_missingBelow; // per spec, -1 for the top: headings that go in
    QHash<int, int> m_groupOf;            // of the topmost of them
    QList<AddedHeading> m_added;
    QList<AddedGroup> m_groups;
    QList<ExpectedNode> m_expected;
    QByteArray m_out;
    bool m_gap = false; // what comes next needs a blank line before it
};

} // namespace

std::optional<MovedHeadings> moveHeadings(const Card &card, const Match &match, const QList<HeadingMove> &moves)
{
    return HeadingMover(card, match, moves).run();
}

} // namespace cardwright
