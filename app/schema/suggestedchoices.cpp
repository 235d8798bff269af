#include "schema/fieldmerge.h"

#include <QHash>

namespace cardwright {

namespace {

// What one side did to the card that both come from.
struct SideChanges
{
    SideChanges(const Card &base, const Card &side, const CardMatcher &matcher)
    {
        for (const FieldComparison &field : compareCards(base, side, matcher).fields) {
            if (field.after >= 0)
                here.insert(field.after, field);
        }
    }

    bool added(int node) const { return of(node).what.testFlag(Difference::Added); }
    bool changed(int node) const { return here.contains(node); }
    FieldComparison of(int node) const { return here.value(node); }

    QHash<int, FieldComparison> here; // by the side's own nodes
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

} // namespace

QList<SuggestedChoice> suggestedChoices(const Card &base, const Card &mine, const Card &theirs,
                                        CardComparison &comparison, const CardMatcher &matcher)
{
    const SideChanges my(base, mine, matcher);
    const SideChanges their(base, theirs, matcher);
    QList<SuggestedChoice> choices;
    for (FieldComparison &field : comparison.fields) {
        if (field.before >= 0 && field.after >= 0 && my.changed(field.before) && their.changed(field.after))
            choices.append(suggested(field, my.of(field.before), their.of(field.after)));
        else if (field.before >= 0 && field.after >= 0)
            choices.append(suggested(my.changed(field.before), their.changed(field.after)));
        else if (field.after >= 0) // mine lacks it: they wrote it, or I took it out
            choices.append(their.added(field.after) ? suggested(false, true)
                                                    : suggested(true, their.changed(field.after)));
        else
            choices.append(my.added(field.before) ? suggested(true, false)
                                                  : suggested(my.changed(field.before), true));
    }
    return choices;
}

} // namespace cardwright
