#pragma once

#include "card/structure.h"
#include "schema/answers.h"

namespace cardwright {

// The question whose headings are the terms of a card; -1: the template has none.
int termSpec(const Match &match);

// `term` as one more of the card's terms: the first heading that waits for one, with the template's own
// words, gets it as its title; else a new heading comes after the last term, with its section where
// the card lacks it. No other byte changes. An edit without a change where there is no such question.
StructureEdit addTerm(const Card &card, const Match &match, const CardReading &reading, const QString &term);

} // namespace cardwright
