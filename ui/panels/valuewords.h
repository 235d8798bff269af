#pragma once

#include "schema/valuehints.h"

namespace cardwright {

// What a hint beside a value says; empty where nothing is odd. `values`: those of a choice.
QString hintSentence(ValueFault fault, const QStringList &values);
// About the first few cells that are no numbers, a line each; empty where there are none.
QString hintLines(const QList<OddCell> &cells);

} // namespace cardwright
