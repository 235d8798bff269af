#pragma once

#include <QByteArray>

#include <sys/types.h>

namespace cardwright {

// Makes the folder `path` in a parent that exists, and waits until the parent's disk has it: else a power
// cut could take the folder away with everything in it. 0, also where it is there already, or the errno.
int makeFolder(const QByteArray &path, mode_t mode);

// Waits until the disk has the names in an open folder. 0 or the errno.
int syncFolder(int folder);

} // namespace cardwright
