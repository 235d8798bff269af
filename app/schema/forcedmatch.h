#pragma once

#include "schema/matching.h"

namespace cardwright {

// Matches a card against one template, however few of its questions stand there: for those who know
// that the card is to follow it.
Match matchAgainst(const Card &card, const Template &schema);

} // namespace cardwright
