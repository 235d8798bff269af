#pragma once

#include <QByteArray>
#include <QSize>

namespace cardwright {

// Picture files made without an image library, so that a core test can have them.

// A PNG of one colour. `header` is the size that it claims where that differs from what it holds.
QByteArray pngOf(QSize size, int bitsPerPixel = 8, QSize header = {});
QByteArray jpegSample(); // 6 x 4
QByteArray lossyWebp();  // 6 x 4
QByteArray webp();       // 6 x 4, without loss
// A GIF of `frames` pictures of 2 x 1.
QByteArray gifOf(int frames);
// jpegSample() turned by its camera's note, which holds `secret` too.
QByteArray turnedJpeg(const QByteArray &secret);

} // namespace cardwright
