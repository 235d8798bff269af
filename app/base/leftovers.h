#pragma once

#include <QByteArray>

namespace cardwright {

// A name for a file that is being written, like no other: ".cardwright-….tmp".
QByteArray unfinishedName();

// Takes away what saves that were killed left in an open folder: our own unfinished files that nobody has
// written to for ten minutes. Looks at so many names that no save is held up in a large folder.
void removeLeftovers(int folder);

} // namespace cardwright
