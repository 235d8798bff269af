#pragma once

#include <QByteArray>
#include <QSize>

#include <functional>

namespace cardwright {

// A `data:` address for what a card calls a picture, or in words why it has none; null: no words.
using PictureSupply = std::function<QByteArray(const QByteArray &address)>;

// False where `markdown` names no picture.
bool mayShowPictures(QByteArrayView markdown);

// What stands in place of a picture that is not shown: its description and, where there are words for
// it, why. Empty where there is neither.
QByteArray missingPicture(QByteArrayView description, QByteArrayView reason);

// `html`, as our writer or the allow-list wrote it, with the pictures that lie beside the card in it,
// each with its width and height, so that nothing moves when it is drawn.
QByteArray withPictures(const QByteArray &html, const PictureSupply &supply);

// A picture by its `data:` address, as a reader of pictures gives it; empty where it is none. `description`
// is plain text.
QByteArray pictureHtml(const QByteArray &dataAddress, const QByteArray &description);

// Width and height of a PNG or JPEG in a `data:` address; empty where they cannot be told.
QSize pictureSize(const QByteArray &dataAddress);

} // namespace cardwright
