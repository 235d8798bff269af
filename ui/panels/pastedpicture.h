#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

class QMimeData;

namespace cardwright {

// A picture that was dropped or pasted and has not been looked at: a file, or bytes.
struct OfferedPicture
{
    QString path;
    QByteArray bytes;    // where there is no path
    QString alternative; // what the page that it comes from says in its place
};

// One that can be kept.
struct CheckedPicture
{
    QByteArray bytes;
    QString name;   // without a suffix; may be empty
    QString suffix; // of its kind: png, jpg, gif, webp
    QString alternative;
    QImage small; // for showing which it is
};

// True where pictures are what the data is about: picture files alone, or a bitmap without text beside it.
bool offersPictures(const QMimeData &data);
QList<OfferedPicture> offeredPictures(const QMimeData &data);

// Reads the picture and sees whether it is one, of a kind that every browser shows, and not too large.
Result<CheckedPicture> checkedPicture(const OfferedPicture &offered);

} // namespace cardwright
