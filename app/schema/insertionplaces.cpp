#include "schema/insertionplaces.h"

namespace cardwright {

InsertionPlaces::InsertionPlaces(const Card &card, const Match &match)
    : m_card(card)
    , m_match(match)
    , m_specs(match.schema->specs())
{}

int InsertionPlaces::previousOf(int spec) const
{
    const int parent = m_specs[spec].parent;
    const int holder = holderOf(parent);
    for (int i = spec - 1; i > parent; --i) {
        if (m_specs[i].parent == parent && isNeighbour(i, holder, spec))
            return i;
    }
    return -1;
}

InsertionPlace InsertionPlaces::placeOf(int spec) const
{
    const int parent = m_specs[spec].parent;
    const int holder = holderOf(parent);
    const int holderLevel = holder >= 0 ? m_card.nodes()[holder].level : 1;
    const int level = qMin(kDeepestHeading, qMax(usualLevel(m_specs[spec].kind), holderLevel + 1));

    if (const int previous = previousOf(spec); previous >= 0) {
        const int node = m_match.nodesOfSpec[previous].last();
        const int next = m_card.subtreeEnd(node);
        return {m_card.nodes()[next - 1].extent.end, besides(node, next, level)};
    }
    if (m_specs[spec].isField()) // before the first subsection, else it would belong to that
        return {holder >= 0 ? m_card.nodes()[holder].extent.end : firstHeading(), level};
    for (int i = spec + 1; i < m_specs.size(); ++i) {
        if (m_specs[i].parent == parent && m_specs[i].kind == m_specs[spec].kind && isNeighbour(i, holder, spec)) {
            const int next = m_match.nodesOfSpec[i].first();
            return {m_card.nodes()[next].heading.begin, besides(next, next, level), true};
        }
    }
    return {holder >= 0 ? m_card.nodes()[m_card.subtreeEnd(holder) - 1].extent.end : m_card.bytes().size(), level};
}

bool InsertionPlaces::isNeighbour(int other, int holder, int spec) const
{
    if (m_match.nodesOfSpec[other].isEmpty())
        return false;
    // Found by its title somewhere else, it shows no place here.
    const int parent = m_card.nodes()[m_match.nodesOfSpec[other].last()].parent;
    if (parent != holder && !(m_specs[spec].parent < 0 && parent < 0))
        return false;
    // A field after a subsection would belong to that; a subsection right after a field would
    // take in what else stands there.
    return m_specs[spec].isField() == m_specs[other].isField();
}

// The level that goes with `neighbour`. Where that is a heading too deep for what it asks, what
// stands below the new one needs room, if nothing after it would be drawn in.
int InsertionPlaces::besides(int neighbour, int next, int level) const
{
    const int same = m_card.nodes()[neighbour].level;
    const bool draws = next < m_card.nodes().size() && m_card.nodes()[next].level > level;
    return same == kDeepestHeading && level < same && !draws ? level : same;
}

qsizetype InsertionPlaces::firstHeading() const
{
    for (const Node &node : m_card.nodes()) {
        if (node.level > 0)
            return node.heading.begin;
    }
    return m_card.bytes().size();
}

int usualLevel(Node::Kind kind)
{
    return kind == Node::Kind::Section ? 2 : kind == Node::Kind::Subsection ? 3 : 4;
}

int missingOpener(const Match &match, int spec)
{
    const Template &schema = *match.schema;
    const int opener = schema.indexOf(schema.specs()[spec].group);
    if (opener < 0 || opener == spec || !match.nodesOfSpec[opener].isEmpty())
        return -1;
    const QString title = foldedTitle(schema.text(spec, match.language).title);
    return schema.specsTitled(schema.specs()[spec].parent, title).size() > 1 ? opener : -1;
}

QByteArray directiveLines(const Spec &spec, const QByteArray &eol)
{
    QByteArray lines;
    switch (spec.scope) {
    case Scope::Telescope:
        lines += "<!-- scope: telescope -->" + eol;
        break;
    case Scope::Periscope:
        lines += "<!-- scope: periscope -->" + eol;
        break;
    case Scope::Microscope:
        lines += "<!-- scope: microscope -->" + eol;
        break;
    case Scope::None:
        break;
    }
    if (spec.width == Width::Full)
        lines += "<!-- width: full -->" + eol;
    else if (spec.width == Width::Half)
        lines += "<!-- width: half -->" + eol;
    return lines;
}

QByteArray headingLines(const Match &match, int spec, int level, const QByteArray &eol)
{
    return QByteArray(qMin(level, kDeepestHeading), '#') + ' '
           + match.schema->text(spec, match.language).title.toUtf8() + eol
           + directiveLines(match.schema->specs()[spec], eol);
}

} // namespace cardwright
