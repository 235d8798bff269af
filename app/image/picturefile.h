#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace cardwright {

// Tells whether a file is still the one that was read: where it lies, its size and its time.
struct PictureStamp
{
    quint64 device = 0;
    quint64 file = 0;
    qint64 size = -1; // where there is no file
    qint64 seconds = 0;
    qint64 nanoseconds = 0;

    bool operator==(const PictureStamp &) const = default;
};

// The path below the card's folder that an address in a card means: "maps/one%20more.png" is
// "maps/one more.png". An error for what can lead elsewhere: other schemes, absolute paths, "..".
Result<QString> picturePath(const QByteArray &address);

// As the file is now. Opens nothing and judges nothing.
PictureStamp pictureStamp(const QString &folder, const QString &path);

struct PictureFile
{
    QByteArray bytes;
    PictureStamp stamp;
};

// The file's bytes. Only of a regular file that lies in `folder` or below it once every link is
// followed, and not more than kMostPictureBytes; pipes and devices are never read from.
Result<PictureFile> readPicture(const QString &folder, const QString &path);

} // namespace cardwright
