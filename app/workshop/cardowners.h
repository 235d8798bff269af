#pragma once

#include "schema/matching.h"
#include "schema/review.h"
#include "workshop/workshop.h"

namespace cardwright {

// Who looks after which question of a card, as Three Buckets says: who is accountable, where that is one
// person; else who is responsible, where that is one.
struct CardOwners
{
    QList<Owner> owners;   // for the review file of the card
    QStringList elsewhere; // questions that this card does not ask
    QStringList undecided; // questions that somebody does, and for which nobody alone answers
};
CardOwners ownersOf(const Workshop &workshop, const Card &card, const Match &match);

} // namespace cardwright
