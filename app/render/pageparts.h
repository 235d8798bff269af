#pragma once

#include "render/cardlook.h"

#include <QByteArray>
#include <QString>

namespace cardwright {

bool isRightToLeft(const QString &language);

// A page for the printer around `body`: style and icons, no script. `title` is plain text.
QByteArray printedPage(const QByteArray &body, const QString &title, const QString &language, const CardLook &look);

// The organisation's logo as a picture, and its line for the foot; empty where there is none.
QByteArray logoHtml(const CardLook &look);
QByteArray footerHtml(const CardLook &look);

// A style sheet of the program, without its comments.
QByteArray compactRules(const QByteArray &name);

} // namespace cardwright
