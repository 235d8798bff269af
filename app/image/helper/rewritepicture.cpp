#include "image/helper/rewritepicture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>

#include <algorithm>
#include <cstring>

namespace cardwright {

namespace {

constexpr int kMostMegabytes = 256; // of pixels; four bytes each for the most that are let in
constexpr int kMostShown = 1600; // twice the width of a column, for screens with small pixels
constexpr int kJpegQuality = 88;
constexpr qsizetype kHeavyPng = 512 * 1024; // from here on a photograph may be one

// By the first bytes alone, so that no other reader ever sees the file. Null for other kinds.
QByteArray kindOf(const QByteArray &file)
{
    if (file.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (file.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (file.startsWith("GIF87a") || file.startsWith("GIF89a"))
        return "gif";
    if (file.startsWith("RIFF") && QByteArrayView(file).sliced(4).size() > 8 && file.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

// The reader fills up with grey what a JPEG lacks. The mark of the end is missing then: within the
// pixels' data its two bytes never follow each other.
bool isCutJpeg(const QByteArray &file)
{
    const qsizetype pixels = file.lastIndexOf("\xff\xda");
    return pixels < 0 || file.indexOf("\xff\xd9", pixels) < 0;
}

bool isSeenThrough(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *pixels = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(pixels, pixels + image.width(), [](QRgb pixel) { return qAlpha(pixel) < 255; }))
            return true;
    }
    return false;
}

// Few kinds of pixels, eight bits to a colour.
QImage inPlainPixels(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    if (image.format() == QImage::Format_Indexed8)
        return image;
    if (!image.hasAlphaChannel())
        return image.convertToFormat(image.isGrayscale() ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
    image.convertTo(QImage::Format_ARGB32);
    return isSeenThrough(image) ? image : image.convertToFormat(QImage::Format_RGB32);
}

// Texts, resolution and profile stay behind.
QImage pixelsAlone(const QImage &image)
{
    QImage alone(image.size(), image.format());
    if (alone.isNull())
        return alone;
    if (image.format() == QImage::Format_Indexed8)
        alone.setColorTable(image.colorTable());
    const auto line = static_cast<size_t>(std::min(image.bytesPerLine(), alone.bytesPerLine()));
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(alone.scanLine(y), image.constScanLine(y), line);
    alone.setDotsPerMeterX(3780); // 96 to an inch, whatever this machine has
    alone.setDotsPerMeterY(3780);
    return alone;
}

QByteArray written(const QImage &image, const QByteArray &kind)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, kind);
    if (kind == "jpeg") {
        writer.setQuality(kJpegQuality);
        writer.setOptimizedWrite(true);
    }
    return writer.write(image) ? buffer.data() : QByteArray();
}

// A photograph as JPEG; drawings, and all that one can see through, as PNG.
QByteArray written(const QImage &image, bool fromPhotograph)
{
    const bool opaque = !image.hasAlphaChannel();
    if (fromPhotograph && opaque)
        return written(image, QByteArrayLiteral("jpeg"));
    const QByteArray png = written(image, QByteArrayLiteral("png"));
    if (png.size() < kHeavyPng || !opaque)
        return png;
    const QByteArray jpeg = written(image, QByteArrayLiteral("jpeg"));
    return !jpeg.isEmpty() && jpeg.size() < png.size() / 2 ? jpeg : png;
}

} // namespace

RewrittenPicture rewrittenPicture(const QByteArray &file)
{
    const QByteArray kind = kindOf(file);
    if (kind.isEmpty())
        return {PictureAnswer::NotAPicture, {}};
    if (kind == "jpeg" && isCutJpeg(file))
        return {PictureAnswer::Damaged, {}};
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(kMostMegabytes);
    QImageReader reader(&buffer, kind);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return {PictureAnswer::Damaged, {}};
    const qint64 pixels = qint64(size.width()) * size.height();
    const qint64 bytes = pixels * QImage::toPixelFormat(reader.imageFormat()).bitsPerPixel() / 8;
    if (std::max(size.width(), size.height()) > kLongestSide || pixels > kMostPixels
        || bytes > qint64(kMostMegabytes) * 1024 * 1024)
        return {PictureAnswer::TooManyPixels, {}};
    if (std::max(size.width(), size.height()) > kMostShown) {
        const QSize shown = size.scaled(kMostShown, kMostShown, Qt::KeepAspectRatio);
        reader.setScaledSize(shown.expandedTo({1, 1}));
    }
    QImage image;
    if (!reader.read(&image) || image.isNull())
        return {PictureAnswer::Damaged, {}};
    // The header may have promised less.
    if (qint64(image.width()) * image.height() > kMostPixels)
        return {PictureAnswer::TooManyPixels, {}};
    const bool photograph = kind == "jpeg" || (kind == "webp" && file.contains("VP8 "));
    const QByteArray anew = written(pixelsAlone(inPlainPixels(image)), photograph);
    if (anew.isEmpty())
        return {PictureAnswer::Damaged, {}};
    if (anew.size() > kMostWrittenBytes)
        return {PictureAnswer::TooLarge, {}};
    return {PictureAnswer::Fine, anew};
}

} // namespace cardwright
