#pragma once

#include "workshop/workshop.h"

#include <QDateTime>

namespace cardwright {

// "As a nurse, I want to know who labelled it, so I ask: was anybody trained?" What is asked on the journeys
// of the readers goes on to the worksheets where questions are written.

// The depth that the first words of a question ask for, in English and Spanish: "Is there …", "How many …",
// "Why …"; facts where they do not tell.
QString scopeOfWords(const QString &question);

// Puts what was asked on journeys on the worksheet of `activity`, as a question of the journey's reader: under
// the journey's lens where that is chosen, else in no row. What went on once does not come again; where it
// was worded anew on its journey alone, the question follows, and what was changed on the worksheet stays as
// it is. Where a reader asks what stands there already, that question gets one more reader. Returns how many
// questions are new.
int offerJourneyQuestions(Workshop &workshop, const QString &activity, const QDateTime &now);

// A question of a journey that stands under no lens yet: it is no question of the template.
bool waitsForLens(const Note &note);
QList<Note> withoutLens(QList<Note> notes); // of these, those that wait

} // namespace cardwright
