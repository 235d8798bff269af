#include "schema/terms.h"

#include "markdown/lines.h"
#include "schema/insertion.h"

#include <algorithm>

namespace cardwright {

namespace {

// One edit for all that lies between two states of a card.
StructureEdit between(const Card &before, const Card &after)
{
    const QByteArray &from = before.bytes();
    const QByteArray &to = after.bytes();
    const qsizetype shorter = std::min(from.size(), to.size());
    // The end first, so that a heading after the new text is not taken for the new one.
    qsizetype tail = 0;
    while (tail < shorter && from[from.size() - 1 - tail] == to[to.size() - 1 - tail])
        ++tail;
    const qsizetype head =
        std::mismatch(from.cbegin(), from.cbegin() + shorter - tail, to.cbegin()).first - from.cbegin();
    StructureEdit edit;
    edit.splice = {head, from.sliced(head, from.size() - head - tail),
                   to.sliced(head, to.size() - head - tail)};
    edit.after = before.edited(edit.splice);
    return edit;
}

// A term's heading with the template's own title and nothing below it; -1 for none.
int freeTerm(const Card &card, const Match &match, const CardReading &reading, int spec)
{
    for (const int node : match.nodesOfSpec[spec]) {
        const QList<int> named = match.schema->specsTitled(card.nodes()[node].folded);
        if (named.contains(spec) && reading.node(node).answered == Answered::No && card.isEditable(node))
            return node;
    }
    return -1;
}

StructureEdit withTitle(const Card &card, int node, const QString &term)
{
    const ContainedEdit titled = replaceTitle(card, node, term);
    StructureEdit edit;
    static_cast<ContainedEdit &>(edit) = titled;
    return edit;
}

// The heading with all that it needs above it, written by way of an answer.
StructureEdit withSection(const Card &card, const Match &match, int spec, const QString &term)
{
    const ContainedEdit answered = insertAnswer(card, match, spec, "x");
    const Match matched = matchCard(answered.after, {match.schema});
    const int node = matched.nodesOfSpec[spec].isEmpty() ? -1 : matched.nodesOfSpec[spec].last();
    StructureEdit edit;
    if (answered.movesHeadings || node < 0) {
        edit.movesHeadings = true;
        return edit;
    }
    const Card &full = answered.after;
    const Node &added = full.nodes()[node];
    const ByteRange text{std::max(added.heading.end, added.directives.end), added.extent.end};
    const bool last = text.end == full.bytes().size();
    const Card empty = full.edited(
        {text.begin, text.of(full.bytes()), last ? QByteArray() : dominantLineEnding(full.bytes())});
    const ContainedEdit titled = replaceTitle(empty, node, term);
    edit = between(card, titled.after);
    edit.movesHeadings = titled.movesHeadings || !headingsStay(full, empty);
    return edit;
}

} // namespace

int termSpec(const Match &match)
{
    if (!match.schema)
        return -1;
    const QList<Spec> &specs = match.schema->specs();
    const auto found =
        std::find_if(specs.cbegin(), specs.cend(), [](const Spec &spec) { return spec.repeatsAsHeading; });
    return found == specs.cend() ? -1 : int(found - specs.cbegin());
}

StructureEdit addTerm(const Card &card, const Match &match, const CardReading &reading, const QString &term)
{
    StructureEdit edit;
    edit.after = card;
    const int spec = termSpec(match);
    if (spec < 0 || term.trimmed().isEmpty())
        return edit;
    const int above = match.nodeOf(match.schema->specs()[spec].parent);
    if (const int node = freeTerm(card, match, reading, spec); node >= 0)
        edit = withTitle(card, node, term);
    else if (!match.nodesOfSpec[spec].isEmpty())
        edit = copyHeading(card, match.nodesOfSpec[spec].last(), term, false);
    else if (above >= 0)
        edit = addHeading(card, above, NewHeading::Field, term);
    else
        edit = withSection(card, match, spec, term);
    // Where it stands now: the node that had another title before, or was not there.
    for (const Node &node : edit.after.nodes()) {
        const int before = card.indexOfKey(node.key);
        if (node.title == term && (before < 0 || card.nodes()[before].title != term))
            edit.heading = node.heading.begin;
    }
    return edit;
}

} // namespace cardwright
