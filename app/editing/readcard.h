#pragma once

#include "card/card.h"
#include "schema/answers.h"
#include "schema/questionnaire.h"

namespace cardwright {

// A card with all that the open document reads from it.
struct ReadCard
{
    Card card;
    Match match;
    CardReading reading;
    QList<Page> form;
    bool essentials = false; // it begins with those of the form
};

// From any thread. `named`: the user's template that the card names; null for none.
inline ReadCard readCard(Card card, const Template *named)
{
    ReadCard read;
    read.card = std::move(card);
    read.match = matchNamed(read.card, named);
    read.reading = CardReading(read.card, read.match);
    read.form = formOf(read.card, read.match);
    read.essentials = isInEssentials(read.card, read.match);
    return read;
}

} // namespace cardwright
