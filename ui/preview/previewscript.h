#pragma once

#include <QJsonArray>
#include <QString>

namespace cardwright {

// JavaScript that calls one function of resources/preview/preview.js. Arguments cross as JSON: no
// text of a card is ever made part of the code.
QString previewCall(const QString &function, const QJsonArray &arguments);

} // namespace cardwright
