#pragma once

#include <QString>

namespace cardwright {

// What the system calls an error number, in the user's language.
QString systemWords(int error);

} // namespace cardwright
