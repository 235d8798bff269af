#pragma once

#include "schema/comparison.h"

#include <atomic>

namespace cardwright {

enum class FieldChoice {
    Mine,
    Theirs,
    Both, // what one side alone changed (heading, text, comments, place) is that side's; else my text, then theirs
};

// What a person is likely to choose where both cards come from one that is known: what only one side
// changed is that side's, and both where one changed the heading, say, and the other the text.
struct SuggestedChoice
{
    FieldChoice choice = FieldChoice::Mine;
    bool conflict = false; // both changed it, in different ways: somebody has to look
};

// One for each of comparison.fields, `comparison` being that of `mine` with `theirs` by the same `matcher`. Tells its
// fields what one side alone changed, which mergedCard() goes by.
QList<SuggestedChoice> suggestedChoices(const Card &base, const Card &mine, const Card &theirs,
                                        CardComparison &comparison, const CardMatcher &matcher = {});

struct FieldMerge
{
    Card card;          // `mine` with what was chosen of `theirs`
    QList<int> refused; // places in comparison.fields where that cannot be done without harm to others; -1: front matter
};

// Takes over what was chosen, one for each of comparison.fields (missing: mine). Bytes of fields that
// stay are not touched, nor is the form of the file: what comes in is written in its line endings. Many fields of
// a large card take long; what comes counts for nothing once `stopped` is true.
FieldMerge mergedCard(const Card &mine, const Card &theirs, const CardComparison &comparison,
                      const QList<FieldChoice> &choices, bool theirFrontMatter = false,
                      const CardMatcher &matcher = {}, const std::atomic<bool> &stopped = false);

} // namespace cardwright
