#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace cardwright {

// The whole content of a regular file, at most `maxBytes` of it. A folder, pipe, device or a file
// that is larger is an error in words; never blocks on a FIFO.
Result<QByteArray> readFile(const QString &path, qint64 maxBytes = 512LL * 1024 * 1024);

// The one safe writer: either `bytes` are on the disk under `path` when it returns, or the old
// file is whole and the error says why. Keeps symlinks and mode bits; new files get `mode`
// narrowed by the umask. The recipe is that of reference/reliability.md finding 3: unbuffered,
// every write, flush, fsync and size checked, rename, then fsync of the folder.
// One error comes after the rename: when the disk does not confirm the folder's entry, the file
// under `path` is the new one, whole, and the message says that it may not last.
Done writeFileSafely(const QString &path, const QByteArray &bytes, int mode = 0666);

// `path` as it may stand in a message: control and text-direction characters, with which a name
// could break a line or a terminal, are replaced.
QString displayPath(const QString &path);

} // namespace cardwright
