#pragma once

#include <QByteArray>

namespace cardwright {

struct CardWords;

// The bar above a card, up to the card's name in it and after that. `language` is " lang=…" where the words
// are of another language than the card, else empty.
QByteArray barStart(const CardWords &words, const QByteArray &language);
QByteArray barEnd(const CardWords &words, const QByteArray &language);

} // namespace cardwright
