#pragma once

#include "workshop/takeaway.h"

namespace cardwright {

// The parts of the results that are made of readers, lenses, questions and judgements, in order; some
// may have nothing in them.
QList<TakeAwayPart> takeAwayTables(const Workshop &workshop, const Playbook &playbook);

} // namespace cardwright
