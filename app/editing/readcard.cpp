#include "editing/readcard.h"

namespace cardwright {

ReadCard readCard(Card card, const CardMatcher &matcher)
{
    ReadCard read;
    read.card = std::move(card);
    read.match = matchBy(matcher, read.card);
    read.reading = CardReading(read.card, read.match);
    read.form = formOf(read.card, read.match);
    read.essentials = isInEssentials(read.card, read.match);
    return read;
}

} // namespace cardwright
