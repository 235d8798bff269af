#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace cardwright {

// The folder beside a card that holds its pictures: "seals-images" for "…/seals.md".
QString pictureFolder(const QString &cardPath);

// Puts a picture into that folder, under a name made from `name` and `suffix` that is safe on every
// system and not taken; the same bytes are kept once. Gives the path as seen from the card,
// "seals-images/map.png". Writes nowhere else: a folder that is a link is refused.
Result<QString> keepPicture(const QString &cardPath, const QByteArray &bytes, const QString &name,
                            const QString &suffix);

} // namespace cardwright
