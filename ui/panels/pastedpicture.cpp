#include "panels/pastedpicture.h"

#include "base/file.h"
#include "html/htmltomarkdown.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(PastedPicture)
};

constexpr qint64 kMostBytes = 10'000'000;
constexpr int kMostMegabytes = 10;
constexpr qint64 kMostPixels = 100'000'000;
constexpr int kSmall = 96;

struct Kind
{
    const char *format; // as QImageReader calls it
    const char *mime;
    const char *suffix;
};

constexpr Kind kKinds[] = {{"png", "image/png", "png"},
                           {"jpeg", "image/jpeg", "jpg"},
                           {"gif", "image/gif", "gif"},
                           {"webp", "image/webp", "webp"}};

// Pictures that are no card either: they are taken, and refused in words where they are not of our kinds.
bool isPictureFile(const QUrl &url)
{
    const QStringList suffixes = {u"png"_s, u"jpg"_s, u"jpeg"_s, u"jpe"_s, u"jfif"_s, u"gif"_s,  u"webp"_s,
                                  u"bmp"_s, u"tif"_s, u"tiff"_s, u"svg"_s, u"heic"_s, u"avif"_s, u"ico"_s};
    return url.isLocalFile() && suffixes.contains(QFileInfo(url.toLocalFile()).suffix().toLower());
}

Error tooLarge()
{
    return {Error::Code::Refused,
            PictureText::tr("This picture is larger than %1 MB. Make it smaller and try again.")
                .arg(kMostMegabytes)};
}

Error notRead()
{
    return {Error::Code::Malformed,
            PictureText::tr("This is no picture that can be shown in a card. PNG, JPEG, GIF and WebP can.")};
}

} // namespace

bool offersPictures(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (!urls.isEmpty())
        return std::all_of(urls.cbegin(), urls.cend(), isPictureFile);
    return data.hasImage() && !data.hasFormat(u"text/plain"_s); // word processors add a bitmap of the text
}

QList<OfferedPicture> offeredPictures(const QMimeData &data)
{
    QList<OfferedPicture> pictures;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls)
        pictures.append({url.toLocalFile(), {}, {}});
    if (!pictures.isEmpty())
        return pictures;
    OfferedPicture picture;
    for (const Kind &kind : kKinds) {
        if (picture.bytes.isEmpty())
            picture.bytes = data.data(QLatin1String(kind.mime));
    }
    if (picture.bytes.isEmpty()) {
        QBuffer buffer(&picture.bytes);
        buffer.open(QIODevice::WriteOnly);
        qvariant_cast<QImage>(data.imageData()).save(&buffer, "png");
    }
    if (data.hasHtml())
        picture.alternative = pictureTextOfHtml(data.html());
    return {picture};
}

Result<CheckedPicture> checkedPicture(const OfferedPicture &offered)
{
    CheckedPicture picture;
    picture.alternative = offered.alternative;
    picture.bytes = offered.bytes;
    if (!offered.path.isEmpty()) {
        const QFileInfo file(offered.path);
        picture.name = file.completeBaseName();
        if (file.size() > kMostBytes)
            return tooLarge();
        Result<QByteArray> bytes = readFile(offered.path, kMostBytes);
        if (!bytes)
            return bytes.error();
        picture.bytes = std::move(bytes).value();
    }
    if (picture.bytes.size() > kMostBytes)
        return tooLarge();
    QBuffer buffer(&picture.bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    const auto kind = std::find_if(std::begin(kKinds), std::end(kKinds), [&format](const Kind &each) {
        return format == each.format || format == each.suffix;
    });
    const QSize size = reader.size();
    if (kind == std::end(kKinds) || size.isEmpty())
        return notRead();
    if (qint64(size.width()) * size.height() > kMostPixels)
        return Error{
            Error::Code::Refused,
            PictureText::tr("This picture has too many pixels to be read. Make it smaller and try again.")};
    reader.setScaledSize(size.scaled(kSmall, kSmall, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    picture.small = reader.read();
    if (picture.small.isNull())
        return notRead();
    picture.suffix = QLatin1String(kind->suffix);
    return picture;
}

} // namespace cardwright
