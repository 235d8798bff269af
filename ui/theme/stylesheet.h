#pragma once

#include <QString>

namespace cardwright {

struct Colours;

// The one style sheet of the program. Widgets say what they are with the properties `kind`,
// `tone`, `focus` and `place`; no other file names a colour.
QString styleSheet(const Colours &colours);

} // namespace cardwright
