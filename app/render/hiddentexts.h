#pragma once

#include "card/card.h"

namespace cardwright {

// What stands in a card's file and not before a reader's eyes, in file order, each on one line and cut
// to a readable length: comments that are no directives, and what is folded away. It goes along where
// the Markdown does.
QStringList hiddenTexts(const Card &card);

} // namespace cardwright
