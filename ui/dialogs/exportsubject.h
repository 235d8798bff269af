#pragma once

#include "audit/audit.h"

#include <QStringList>

#include <array>

namespace cardwright {

// What there is to know about a card before it is exported.
struct ExportSubject
{
    QString cardPath;                // empty: not saved yet
    QString language;                // of the card
    std::array<int, 3> answers = {}; // at a glance, facts, why and how
    int openQuestions = 0;           // that the page would count, or show
    QStringList hidden;              // comments and folded text, which go along with the source
    Report report;                   // empty until asked for: the check takes longer than the rest

    bool hasDepths() const { return answers[0] + answers[1] + answers[2] > 0; }
    // `depth` without the levels that the card has no answer of, so that no page begins empty.
    QString depthThere(const QString &depth) const;
};

ExportSubject exportSubject(const Card &card, const Match &match, const CardReading &reading);

} // namespace cardwright
