#pragma once

#include "schema/matching.h"
#include "workshop/workshop.h"

namespace cardwright {

// Who starts in the middle, with a card and no lens brainstorm before it, works on what the card asks: its
// sections become lenses, its questions the questions under them. A card without a template asks what its
// headings say.

enum class CardQuestions { Essential, All };

// How many there are. Essential ones are those that the template calls so; without a template there are none.
int cardQuestionCount(const Card &card, const Match &match, CardQuestions which);

// Adds them, in the order of the card. A field keeps its id in the template (AskedQuestion::field): who answers for it
// finds the way back to the card. What the workshop holds already, by its field or by its words under the same
// lens, is not added again. Returns how many are new.
int takeCardQuestions(Workshop &workshop, const Card &card, const Match &match, CardQuestions which);

// A question somebody wrote down, under no lens yet.
void addQuestion(Workshop &workshop, const QString &text);

} // namespace cardwright
