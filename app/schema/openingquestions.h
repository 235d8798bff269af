#pragma once

#include "card/containment.h"
#include "schema/matching.h"

namespace cardwright {

// What is asked before everything else: a "no" excuses whole sections. The answers live in the card
// and nowhere else: a "no" stands there as "**Not applicable:** reason" under the heading of each
// section that it covers, so that the form, the command line and the Audit all read the same.

// The ids of the opening questions that the card answers with "no": each place that they cover says
// that it does not apply.
QStringList openingNoes(const Card &card, const Match &match);

// How many questions the card is spared by `noes`.
int questionsSpared(const Template &schema, const QStringList &noes);

// The edits, one after the other, after which exactly `noes` are answered with "no". Text that stands
// in a section stays, below the sentence that excuses it. A "no" taken back takes its sentence away and
// leaves the heading.
QList<ContainedEdit> openingEdits(const Card &card, const Match &match, const QStringList &noes);
// The card after them.
Card withOpeningNoes(const Card &card, const Match &match, const QStringList &noes);

} // namespace cardwright
