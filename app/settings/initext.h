#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

namespace cardwright {

// The text of a settings file in which `key` ("look/theme") has `value`: a string, a list of strings, bytes or a
// bool, written as QSettings writes and reads them. All other lines stay as they are.
QByteArray iniWith(const QByteArray &ini, const QString &key, const QVariant &value);

} // namespace cardwright
