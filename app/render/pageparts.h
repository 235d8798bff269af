#pragma once

#include <QByteArray>
#include <QString>

namespace cardwright {

bool isRightToLeft(const QString &language);

// A page for the printer around `body`: style and icons, no script. `title` is plain text.
QByteArray printedPage(const QByteArray &body, const QString &title, const QString &language);

} // namespace cardwright
