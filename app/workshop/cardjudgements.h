#pragma once

#include "schema/matching.h"
#include "schema/review.h"
#include "workshop/workshop.h"

namespace cardwright {

// The ratings of the finished card as judgements for its review file (J1). `who` signs where a rating
// has no name of its own.
QList<Judgement> judgementsOf(const Workshop &workshop, const QString &who);

// What their evidence names, by path or by title, becomes the field of this card; the rest stays as it is.
void findEvidence(QList<Judgement> &judgements, const Card &card, const Match &match);

// The other way: what the review's latest judgements say of a dimension that the workshop has not rated.
void takeRatings(Workshop &workshop, const QList<Judgement> &judgements);

} // namespace cardwright
