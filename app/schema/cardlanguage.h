#pragma once

#include <QLatin1StringView>
#include <QString>

namespace cardwright {

class Card;
struct Match;

// What a card is written in where that cannot be told: a valid value of `lang` that names no language.
inline constexpr QLatin1StringView kUnknownLanguage{"und"};

// Sets what a card is written in, and whether it says so itself: what its directive says, else the language of
// its template headings (empty: it has none), else that of its running text. The front matter of Hugging Face's
// cards names the language of the data, so it counts only where the card's own words do not contradict it.
void tellLanguage(const Card &card, const QString &ofHeadings, Match &match);

// The same after an edit that left the headings as they were; true if it is another language now.
bool retellLanguage(const Card &card, Match &match);

} // namespace cardwright
