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
// the journey's lens where that is chosen, else in no row. What went on once does not come again. Where it was
// mended on its journey alone (half of the words are the same at least), the question follows, and so it does to
// another reader; what was changed on the worksheet stays as it is. Where a reader asks what is seen there
// already, that question gets one more reader. Returns how many questions are new.
int offerJourneyQuestions(Workshop &workshop, const QString &activity, const QDateTime &now);

// The id of the note that a question of a journey becomes, whoever prepares the sheet; of questions that differ
// in marks and capitals alone it is the same.
QString offeredNoteId(const QString &journey, const QString &question);

// A question without the marks around it, in small letters: what two who asked the same share.
QString foldedQuestion(const QString &question);

// A question of a journey that stands under no lens yet: it is no question of the template.
bool waitsForLens(const Note &note);
QList<Note> withoutLens(QList<Note> notes); // of these, those that wait

} // namespace cardwright
