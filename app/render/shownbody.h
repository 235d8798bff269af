#pragma once

#include "schema/answers.h"

namespace cardwright {

// The text of one node's body as a reader is to see it: what the template left there taken out, free of
// control characters.
QByteArray shownBody(const Card &card, int node, const BodyReading &reading);

} // namespace cardwright
