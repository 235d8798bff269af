#pragma once

#include "image/pictureprotocol.h"

#include <QByteArray>

namespace cardwright {

struct RewrittenPicture
{
    PictureAnswer answer = PictureAnswer::NotAPicture;
    QByteArray bytes; // PNG or JPEG
};

// A PNG, JPEG, GIF or WebP file as a picture for a page: its pixels alone, at most 1600 to a side,
// upright, in sRGB, without whatever else the file holds (place, camera, comments, thumbnails). Of one
// that moves the first picture. The same file always gives the same bytes.
RewrittenPicture rewrittenPicture(const QByteArray &file);

} // namespace cardwright
