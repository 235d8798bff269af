#pragma once

#include <QByteArray>

namespace cardwright {

class Card;
class CardReading;
struct Match;

// What search engines for datasets read: the card as a schema.org/Dataset in JSON-LD. No character in
// it can end or open an element, so that it may stand in a <script> that holds data.
QByteArray datasetJson(const Card &card, const Match &match, const CardReading &reading);

} // namespace cardwright
