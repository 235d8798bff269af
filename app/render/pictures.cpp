#include "render/pictures.h"

#include "html/urlpolicy.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace cardwright {

namespace {

constexpr char kOpening[] = "<img ";
constexpr qsizetype kHead = 4096; // letters of a picture; its size stands among them
constexpr int kWidest = 99'999;

struct ImageTag
{
    QByteArray source;
    QByteArray alt;    // escaped, as it stands there
    QByteArray others; // attributes that stay as they are
    int width = 0;
    int height = 0;
};

// Reads ` name="value"` after ` name="value"`; both writers write nothing else.
ImageTag readTag(QByteArrayView attributes)
{
    ImageTag tag;
    for (qsizetype at = 0; at < attributes.size();) {
        const qsizetype equals = attributes.indexOf('=', at);
        const qsizetype end = equals < 0 ? -1 : attributes.indexOf('"', equals + 2);
        if (end < 0)
            break;
        const QByteArrayView name = attributes.sliced(at, equals - at).trimmed();
        const QByteArrayView value = attributes.sliced(equals + 2, end - equals - 2);
        if (name == "src")
            tag.source = decodedEntities(value.toByteArray());
        else if (name == "alt")
            tag.alt = value.toByteArray();
        else if (name == "width")
            tag.width = value.toInt();
        else if (name == "height")
            tag.height = value.toInt();
        else
            tag.others += ' ' + attributes.sliced(at, end + 1 - at).trimmed().toByteArray();
        at = end + 1;
    }
    return tag;
}

// As a reader of pictures gives it; a sentence may hold anything.
bool isPicture(const QByteArray &supplied)
{
    if (!supplied.startsWith("data:image/png;base64,") && !supplied.startsWith("data:image/jpeg;base64,"))
        return false;
    return std::all_of(supplied.begin() + supplied.indexOf(',') + 1, supplied.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/' || c == '=';
    });
}

// The size that is asked for, in the picture's own proportions where only one side is named.
QSize shownSize(const ImageTag &tag, const QSize &own)
{
    if (own.isEmpty() || (tag.width > 0 && tag.height > 0))
        return {tag.width, tag.height};
    const auto other = [](int side, int from, int to) {
        return qBound(1, static_cast<int>(std::lround(double(side) * to / from)), kWidest);
    };
    if (tag.width > 0)
        return {tag.width, other(tag.width, own.width(), own.height())};
    if (tag.height > 0)
        return {other(tag.height, own.height(), own.width()), tag.height};
    return own;
}

void appendPicture(QByteArray &out, const ImageTag &tag, const QByteArray &data)
{
    const QSize size = shownSize(tag, pictureSize(data));
    out.reserve(out.size() + data.size() + tag.alt.size() + 64);
    out += "<img src=\"";
    out += data;
    out += "\" alt=\"";
    out += tag.alt;
    out += '"';
    if (size.width() > 0)
        out += " width=\"" + QByteArray::number(size.width()) + '"';
    if (size.height() > 0)
        out += " height=\"" + QByteArray::number(size.height()) + '"';
    out += tag.others;
    out += '>';
}

QSize pngSize(const QByteArray &head)
{
    if (head.size() < 24)
        return {};
    return {qFromBigEndian<qint32>(head.constData() + 16), qFromBigEndian<qint32>(head.constData() + 20)};
}

// From mark to mark until one that begins a frame.
QSize jpegSize(const QByteArray &head)
{
    for (qsizetype at = 2; at + 9 < head.size() && uchar(head[at]) == 0xff;) {
        const auto mark = static_cast<uchar>(head[at + 1]);
        const bool frame = mark >= 0xc0 && mark <= 0xcf && mark != 0xc4 && mark != 0xc8 && mark != 0xcc;
        if (frame) {
            return {qFromBigEndian<quint16>(head.constData() + at + 7),
                    qFromBigEndian<quint16>(head.constData() + at + 5)};
        }
        at += 2 + qFromBigEndian<quint16>(head.constData() + at + 2);
    }
    return {};
}

} // namespace

bool mayShowPictures(QByteArrayView markdown)
{
    if (markdown.contains(QByteArrayView("![")))
        return true;
    for (qsizetype at = markdown.indexOf('<'); at >= 0; at = markdown.indexOf('<', at + 1)) {
        if (markdown.size() - at > 4 && qstrnicmp(markdown.data() + at + 1, 3, "img", 3) == 0)
            return true;
    }
    return false;
}

QByteArray pictureHtml(const QByteArray &dataAddress, const QByteArray &description)
{
    QByteArray html;
    ImageTag tag;
    tag.alt = escapedHtml(description);
    if (isPicture(dataAddress))
        appendPicture(html, tag, dataAddress);
    return html;
}

QSize pictureSize(const QByteArray &dataAddress)
{
    const qsizetype comma = dataAddress.indexOf(',');
    if (comma < 0 || comma > 40)
        return {};
    const QByteArray head = QByteArray::fromBase64(dataAddress.mid(comma + 1, kHead));
    const QSize size = head.startsWith("\x89PNG") ? pngSize(head) : jpegSize(head);
    return size.width() > 0 && size.height() > 0 && size.width() <= kWidest && size.height() <= kWidest ? size : QSize();
}

QByteArray missingPicture(QByteArrayView description, QByteArrayView reason)
{
    description = description.trimmed();
    if (description.isEmpty() && reason.isEmpty())
        return {};
    const char *between = description.isEmpty() || reason.isEmpty() ? "" : " · ";
    return "<span class=\"img\">" + escapedHtml(description) + between + escapedHtml(reason) + "</span>";
}

QByteArray withPictures(const QByteArray &html, const PictureSupply &supply)
{
    qsizetype open = html.indexOf(kOpening);
    if (open < 0 || !supply)
        return html;
    QByteArray out;
    out.reserve(html.size());
    qsizetype copied = 0;
    for (; open >= 0; open = html.indexOf(kOpening, copied)) {
        const qsizetype begin = open + static_cast<qsizetype>(sizeof kOpening) - 2;
        const qsizetype close = html.indexOf('>', begin); // those in values are written as &gt;
        if (close < 0)
            break;
        out += QByteArrayView(html).sliced(copied, open - copied);
        copied = close + 1;
        const ImageTag tag = readTag(QByteArrayView(html).sliced(begin, close - begin));
        if (!safeUrl(escapedHtml(tag.source), UrlUse::Image).isEmpty()) {
            out += QByteArrayView(html).sliced(open, copied - open);
            continue;
        }
        const QByteArray data = supply(tag.source);
        if (isPicture(data))
            appendPicture(out, tag, data);
        else
            out += missingPicture(decodedEntities(tag.alt), data);
    }
    out += QByteArrayView(html).sliced(copied);
    return out;
}

} // namespace cardwright
