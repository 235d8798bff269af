#pragma once

#include "card/card.h"
#include "schema/answers.h"
#include "schema/cardmatcher.h"
#include "schema/questionnaire.h"

namespace cardwright {

// Above it, in bytes, a card takes longer to read than anybody should have to wait for the window: some 15 ms.
inline constexpr qint64 kLargeCard = 1'000'000;

// A card with all that the open document reads from it.
struct ReadCard
{
    Card card;
    Match match;
    CardReading reading;
    QList<Page> form;
    bool essentials = false; // it begins with those of the form
};

// From any thread.
ReadCard readCard(Card card, const CardMatcher &matcher);

} // namespace cardwright
