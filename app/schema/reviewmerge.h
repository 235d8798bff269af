#pragma once

#include <QJsonObject>
#include <QStringList>

namespace cardwright {

// What two sides made of `before`, joined: lists of records record by record (by their "id"), anything
// else as a whole. Where both changed one thing, each in its own way, its name is put into
// `conflicts` ("comments (Sources)") and the result holds what `there` has.
QJsonObject mergedObjects(const QJsonObject &before, const QJsonObject &here, const QJsonObject &there,
                          QStringList &conflicts);

} // namespace cardwright
