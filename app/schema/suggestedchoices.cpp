#include "schema/fieldmerge.h"
#include "schema/nodepairs.h"

#include <QHash>

namespace cardwright {

namespace {

// What one side did to the card that both come from.
struct SideChanges
{
    SideChanges(const Card &base, const Card &side, const CardMatcher &matcher)
    {
        const Match baseMatch = matchBy(matcher, base);
        const Match sideMatch = matchBy(matcher, side);
        pairs = pairedNodes(base, baseMatch, side, sideMatch);
        for (const FieldComparison &field : compareCards(base, baseMatch, side, sideMatch).fields) {
            if (field.after >= 0)
                here.insert(field.after, field);
        }
    }

    bool added(int node) const { return of(node).what.testFlag(Difference::Added); }
    bool changed(int node) const { return here.contains(node); }
    FieldComparison of(int node) const { return here.value(node); }
    int baseOf(int node) const { return pairs.ofAfter[node]; }
    bool has(int base) const { return base >= 0 && pairs.ofBefore[base] >= 0; }

    QHash<int, FieldComparison> here; // by the side's own nodes
    NodePairs pairs; // of the base and the side
};

SuggestedChoice suggested(bool mineChanged, bool theirsChanged)
{
    if (mineChanged == theirsChanged)
        return {FieldChoice::Mine, true};
    return {mineChanged ? FieldChoice::Mine : FieldChoice::Theirs, false};
}

// Of a field that both have and both changed. `mine` and `theirs`: since the card that both come from.
SuggestedChoice suggested(FieldComparison &field, const FieldComparison &mine, const FieldComparison &theirs)
{
    if (mine.before < 0 || mine.before != theirs.before)
        return {FieldChoice::Mine, true}; // written on both sides, or not the same one there
    field.onlyBefore = field.what & mine.what & ~theirs.what;
    field.onlyAfter = field.what & theirs.what & ~mine.what;
    if ((field.onlyBefore | field.onlyAfter) != field.what)
        return {FieldChoice::Mine, true};
    return {!field.onlyAfter ? FieldChoice::Mine : !field.onlyBefore ? FieldChoice::Theirs : FieldChoice::Both, false};
}

// A heading that they took away, and below which something of mine stays: it would stand below another one.
void askAboutHeadingsInUse(const Card &mine, const QList<FieldComparison> &fields, QList<SuggestedChoice> &choices)
{
    QHash<int, qsizetype> going; // my heading -> its place in `fields`
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields[i].after < 0 && choices[i].choice == FieldChoice::Theirs)
            going.insert(fields[i].before, i);
    }
    for (qsizetype i = 0; i < fields.size() && !going.isEmpty(); ++i) {
        if (fields[i].after >= 0 || choices[i].choice != FieldChoice::Mine)
            continue;
        for (int above = mine.nodes()[fields[i].before].parent; above >= 0; above = mine.nodes()[above].parent) {
            if (const auto found = going.constFind(above); found != going.cend())
                choices[*found] = {FieldChoice::Mine, true};
        }
    }
}

} // namespace

QList<SuggestedChoice> suggestedChoices(const Card &base, const Card &mine, const Card &theirs,
                                        CardComparison &comparison, const CardMatcher &matcher)
{
    const SideChanges my(base, mine, matcher);
    const SideChanges their(base, theirs, matcher);
    QList<SuggestedChoice> choices;
    for (FieldComparison &field : comparison.fields) {
        if (field.before >= 0 && field.after >= 0 && my.baseOf(field.before) != their.baseOf(field.after))
            choices.append({FieldChoice::Mine, true}); // alike now, and not from one field
        else if (field.before >= 0 && field.after >= 0 && my.changed(field.before) && their.changed(field.after))
            choices.append(suggested(field, my.of(field.before), their.of(field.after)));
        else if (field.before >= 0 && field.after >= 0)
            choices.append(suggested(my.changed(field.before), their.changed(field.after)));
        else if (field.after >= 0 ? my.has(their.baseOf(field.after)) : their.has(my.baseOf(field.before)))
            choices.append({FieldChoice::Mine, true}); // the other has it, as something else
        else if (field.after >= 0) // mine lacks it: they wrote it, or I took it out
            choices.append(their.added(field.after) ? suggested(false, true)
                                                    : suggested(true, their.changed(field.after)));
        else
            choices.append(my.added(field.before) ? suggested(true, false)
                                                  : suggested(my.changed(field.before), true));
    }
    askAboutHeadingsInUse(mine, comparison.fields, choices);
    return choices;
}

} // namespace cardwright
