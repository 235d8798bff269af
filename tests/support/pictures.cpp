#include "support/pictures.h"

#include <QtEndian>

namespace cardwright {

namespace {

quint32 crc32(QByteArrayView bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320 : 0);
    }
    return ~crc;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &name, const QByteArray &data)
{
    const QByteArray content = name + data;
    return bigEndian(static_cast<quint32>(data.size())) + content + bigEndian(crc32(content));
}

} // namespace

QByteArray pngOf(QSize size, int bitsPerPixel, QSize header)
{
    if (header.isEmpty())
        header = size;
    QByteArray head = bigEndian(static_cast<quint32>(header.width())) + bigEndian(static_cast<quint32>(header.height()));
    head += static_cast<char>(bitsPerPixel == 64 ? 16 : bitsPerPixel); // 64: four colours of sixteen bits
    head += bitsPerPixel == 64 ? '\6' : '\0';
    head += QByteArray(3, '\0');
    const qsizetype line = 1 + (qsizetype(size.width()) * bitsPerPixel + 7) / 8;
    const QByteArray pixels(line * size.height(), '\0');
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", head) + chunk("IDAT", qCompress(pixels, 1).mid(4)) + chunk("IEND", {});
}

QByteArray jpegSample()
{
    return QByteArray::fromBase64(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwgIyYn"
        "KSopGR8tMC0oMCUoKSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgo"
        "KCgoKCgoKCj/wAARCAAEAAYDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAf/xAAXEAEAAwAAAAAAAAAAAAAAAAAABBVT"
        "/8QAFQEBAQAAAAAAAAAAAAAAAAAABQf/xAAbEQAABwEAAAAAAAAAAAAAAAAAAgQVU5LRAf/aAAwDAQACEQMRAD8AhdvM0AWFpQQE"
        "qXAm5rZjW7o//9k=");
}

QByteArray lossyWebp()
{
    return QByteArray::fromBase64(
        "UklGRlQAAABXRUJQVlA4IEgAAABwAwCdASoGAAQAAgA0JagCdGuA/gGEAfwD2/7sA/QAGBrNsAAA/vneRWKf/+oYInZ3//y2zOa5"
        "f/9xn/v2/lRBeDPvV53dgAA=");
}

QByteArray webp()
{
    return QByteArray::fromBase64(
        "UklGRi4AAABXRUJQVlA4TCIAAAAvBcAAAB8QU/XV//kPJ4GCRpKa7x1Qh0lMYiOi//HPq6sA");
}

QByteArray gifOf(int frames)
{
    const QByteArray head = QByteArray::fromHex("474946383961" "0200" "0100" "80" "00" "00" "ff0000" "0000ff");
    const QByteArray frame = QByteArray::fromHex("2c" "0000" "0000" "0200" "0100" "00" "02" "02" "440a" "00");
    return head + frame.repeated(frames) + ';';
}

QByteArray turnedJpeg(const QByteArray &secret)
{
    // One entry: orientation 6, to be turned clockwise to stand upright.
    const QByteArray note = QByteArray("Exif\0\0MM\0\x2a\0\0\0\x8", 14)
        + QByteArray::fromHex("0001" "0112" "0003" "00000001" "00060000" "00000000") + secret;
    QByteArray size(2, Qt::Uninitialized);
    qToBigEndian(static_cast<quint16>(note.size() + 2), size.data());
    return jpegSample().insert(2, "\xff\xe1" + size + note);
}

} // namespace cardwright
