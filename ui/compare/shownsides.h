#pragma once

#include "schema/comparison.h"

#include <utility>

namespace cardwright {

// The texts of both sides as they are shown: the heading and the comments below it where they differ, and the
// answer; of a long one the part round the first difference, from the same place and to the same.
std::pair<QString, QString> shownSides(const Card &mine, const Card &theirs, const FieldComparison &field);

} // namespace cardwright
