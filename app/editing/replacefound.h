#pragma once

#include "card/cardsearch.h"

namespace cardwright {

class CardDocument;

struct Replaced
{
    int replaced = 0;
    int left = 0; // could not be: a heading would move, or it is a name that the template gives
};

// Writes `text` in the place of the hits, as one undo step. Headings that are questions of the
// template keep their names, or the form would lose them.
Replaced replaceFound(CardDocument &document, const QList<SearchHit> &hits, const QString &text);

} // namespace cardwright
