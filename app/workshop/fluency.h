#pragma once

#include "workshop/workshop.h"

#include <QStringList>

namespace cardwright {

// The Fluency Calculator: what a judgement demands against what a reader has, for fluency with data
// and for expertise in the field, each compared with its own level. It points; it measures nothing.

enum class Ease {
    Unknown, // one of the two levels is not said
    Red,     // demands more than the reader has: surely difficult
    Yellow,  // demands just that: could be difficult
    Green,   // demands less: likely easy
};
Ease easeOf(int available, int required);

struct FluencyCell
{
    QString agent;
    QString dimension;
    int hasFluency = 0;
    int needsFluency = 0;
    int hasExpertise = 0;
    int needsExpertise = 0;

    Ease fluency() const { return easeOf(hasFluency, needsFluency); }
    Ease expertise() const { return easeOf(hasExpertise, needsExpertise); }
};

// The latest rating of a dimension on "template" or "card"; null where there is none.
const DimensionRating *ratingOf(const Workshop &workshop, const QString &dimension, const QString &target);

// Row by row for the first `readers`; in each row the dimensions as that reader ranked them, then the
// others in the order given.
QList<FluencyCell> fluencyMatrix(const Workshop &workshop, const QStringList &dimensions, int readers = 5);

// Red cells without a decision: "fluency" or "expertise" is said in `about`.
struct RedCell
{
    QString agent;
    QString dimension;
    QString about;
};
QList<RedCell> openRedCells(const Workshop &workshop, const QStringList &dimensions, int readers = 5);
const CellDecision *decisionOn(const Workshop &workshop, const RedCell &cell);
// All red cells, decided or not.
QList<RedCell> redCells(const Workshop &workshop, const QStringList &dimensions, int readers = 5);
// Writes what was decided; without a text the decision is taken back.
void decideOn(Workshop &workshop, const RedCell &cell, bool accepted, const QString &text, const QString &who);

// The readers whose fluency sets the language of the card: those with the lowest that is said.
QStringList leastFluent(const Workshop &workshop, int readers = 10);

} // namespace cardwright
