#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace cardwright {

// Writes what is typed and saved nowhere yet to `path` with writeFileSafely(), and makes its folder, all of it
// readable by the owner only. No bytes: there is nothing to keep, and the file goes.
Done writeDraft(const QString &path, const QByteArray &bytes);

} // namespace cardwright
