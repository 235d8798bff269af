#pragma once

#include "schema/matching.h"

#include <functional>

namespace cardwright {

// Finds the template that a card names, also one of the user (TemplateShelf::matcher()), and which questions
// the card answers. Empty: only templates of the program are known.
using CardMatcher = std::function<Match(const Card &)>;

inline Match matchBy(const CardMatcher &matcher, const Card &card)
{
    return matcher ? matcher(card) : matchCard(card);
}

} // namespace cardwright
