#pragma once

#include <QUrl>

namespace cardwright {

// The address that a link of a card may open outside the program: http, https or mailto, without a
// user name that would pose as the host. Not valid for everything else.
QUrl outsideLink(const QString &address);

// As it is shown to the user: exactly what will be opened, other scripts in their ASCII form.
QString shownAddress(const QUrl &link);

} // namespace cardwright
