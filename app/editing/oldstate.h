#pragma once

#include "card/card.h"
#include "schema/answers.h"
#include "schema/matching.h"
#include "schema/questionnaire.h"

#include <QList>

namespace cardwright {

// What an edit leaves behind of the open document.
struct OldState
{
    Card card;
    Match match;
    CardReading reading;
    QList<Page> form;
    QList<Page> shownForm;
};

// Frees it; that of a large card on a thread of its own, since it takes as long as a key may take in all.
void letGo(OldState &&old);

} // namespace cardwright
