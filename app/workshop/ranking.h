#pragma once

#include "workshop/workshop.h"

namespace cardwright {

// Which readers come first. Both axes of the Priority Matrix count the same; small differences of
// place are no difference, and there the third axis decides. What the group set by hand goes before.

struct RankedAgent
{
    QString agent;
    int rank = 0;
    int score = 0;      // 0-40, of both axes
    bool byHand = false;
    bool tied = false;  // with a neighbour, even by the third axis
};

// Every agent that has a place or a rank by hand, the first reader first.
QList<RankedAgent> rankedAgents(const Workshop &workshop);

// The ids of the first `count`; where nobody has a place, the agents in the order of the list.
QStringList firstAgents(const Workshop &workshop, int count = 10);

// Gives the agents in `ids` the ranks 1, 2, 3 ...; the others lose theirs.
void rankByHand(Workshop &workshop, const QStringList &ids);

// How the readers rank the five judgements, taken together. Sorted by mean, the most important first.
struct DimensionRank
{
    QString dimension;
    double mean = 0;
    int best = 0;  // lowest rank number that somebody gave
    int worst = 0;
    int readers = 0; // who ranked it; 0: nobody
};
QList<DimensionRank> rankedDimensions(const Workshop &workshop, const QStringList &dimensions, int readers = 5);

} // namespace cardwright
