#include "html/urlpolicy.h"

#include <algorithm>
#include <array>

namespace cardwright {

namespace {

// Beyond this no link is meant for a reader.
constexpr qsizetype kLongestLink = 64 * 1024;
constexpr int kMostEncodings = 4;

// The byte count of a character at `at` that no address needs and that hides what it says: C0 and
// C1 controls, zero-width characters and the ones that turn the writing direction. Else 0.
qsizetype hiddenBytes(QByteArrayView text, qsizetype at)
{
    const auto byteAt = [&](qsizetype i) { return i < text.size() ? static_cast<uchar>(text[i]) : 0; };
    const int first = byteAt(at);
    if (first < 0x20 || first == 0x7f)
        return 1;
    if (first < 0xc2)
        return 0;
    const int second = byteAt(at + 1);
    const int third = byteAt(at + 2);
    if (first == 0xc2 && second >= 0x80 && second <= 0x9f)
        return 2;
    if (first == 0xe2 && second == 0x80
        && (third == 0x8b || third == 0x8e || third == 0x8f || (third >= 0xa8 && third <= 0xae)))
        return 3;
    if (first == 0xe2 && second == 0x81 && third >= 0xa0 && third <= 0xaf)
        return 3;
    return first == 0xef && second == 0xbb && third == 0xbf ? 3 : 0;
}

QByteArray withoutHiddenCharacters(const QByteArray &text)
{
    const auto mayHide = [](char c) {
        const auto byte = static_cast<uchar>(c);
        return byte < 0x20 || byte == 0x7f || byte == 0xc2 || byte == 0xe2 || byte == 0xef;
    };
    if (std::none_of(text.begin(), text.end(), mayHide))
        return text.trimmed();

    QByteArray visible;
    visible.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        if (const qsizetype hidden = hiddenBytes(text, i)) {
            i += hidden;
            continue;
        }
        visible += text[i++];
    }
    return visible.trimmed();
}

// What stands before the colon that ends a scheme, lower-cased; null for an address without one.
// A percent-encoded colon counts, as a reader that decodes too early would see it.
QByteArray schemeOf(const QByteArray &url)
{
    for (qsizetype i = 0; i < url.size(); ++i) {
        const char c = url[i];
        if (c == '/' || c == '?' || c == '#')
            return {};
        if (c == ':' || url.mid(i, 3).compare("%3a", Qt::CaseInsensitive) == 0)
            return url.first(i).toLower();
    }
    return {};
}

bool isSlash(char c)
{
    return c == '/' || c == '\\';
}

// Whether what stands behind "http:" names a host that every reader of it takes for the same one: no
// character that browsers refuse or that another program may end the name at, written plainly, percent-
// encoded or as one that looks alike ("<", a blank, a quote, a backslash).
bool isHost(QByteArrayView rest)
{
    while (!rest.isEmpty() && rest.front() == '/')
        rest = rest.sliced(1);
    const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?' || c == '#'; });
    const QByteArray authority = QByteArray::fromPercentEncoding(rest.first(end - rest.begin()).toByteArray());
    const QByteArray name = authority.sliced(authority.lastIndexOf('@') + 1);
    const QByteArray alike = QString::fromUtf8(authority).normalized(QString::NormalizationForm_KC).toUtf8();
    const auto isForbidden = [](char c) {
        return static_cast<uchar>(c) <= 0x20 || c == 0x7f || QByteArrayView("\"#%'/<>?\\^`{|}").contains(c);
    };
    if (std::any_of(alike.begin(), alike.end(), isForbidden))
        return false;

    const qsizetype bracket = name.lastIndexOf(']'); // of an address of numbers
    const qsizetype colon = name.indexOf(':', qMax<qsizetype>(bracket, 0));
    const QByteArray host = colon < 0 ? name : name.first(colon);
    const QByteArray port = colon < 0 ? QByteArray() : name.sliced(colon + 1);
    if (!std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return false;
    const bool ofNumbers = host.startsWith('[') && bracket == host.size() - 1;
    return ofNumbers || (!host.isEmpty() && !host.contains('[') && !host.contains(']'));
}

bool isAllowedLink(const QByteArray &url)
{
    if (url.isEmpty())
        return false;
    // Another host under the page's own scheme; browsers read a backslash as a slash.
    if (url.size() >= 2 && isSlash(url[0]) && isSlash(url[1]))
        return false;
    const QByteArray scheme = schemeOf(url);
    if (scheme == "http" || scheme == "https")
        return isHost(QByteArrayView(url).sliced(scheme.size() + (url[scheme.size()] == ':' ? 1 : 3)));
    return scheme.isNull() || scheme == "mailto";
}

bool isBase64(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+'
               || c == '/' || c == '=';
    });
}

bool isAllowedImage(const QByteArray &url)
{
    constexpr std::array heads = {"data:image/png;base64,", "data:image/jpeg;base64,",
                                  "data:image/gif;base64,", "data:image/webp;base64,"};
    return std::any_of(heads.begin(), heads.end(), [&](const char *head) {
        const auto length = static_cast<qsizetype>(qstrlen(head));
        return url.size() > length && qstrnicmp(url.constData(), length, head, length) == 0
               && isBase64(QByteArrayView(url).sliced(length));
    });
}

// A path below where the card lies; whether it leads out of there by "..", whoever opens it judges.
bool isLocalPath(const QByteArray &url)
{
    return !url.isEmpty() && !isSlash(url[0]) && url[0] != '#' && url[0] != '?' && schemeOf(url).isNull();
}

bool isAllowed(const QByteArray &url, UrlUse use)
{
    switch (use) {
    case UrlUse::Link:
        return isAllowedLink(url);
    case UrlUse::LocalImage:
        return isLocalPath(url) || isAllowedImage(url);
    case UrlUse::Image:
        break;
    }
    return isAllowedImage(url);
}

} // namespace

QByteArray safeUrl(const QByteArray &raw, UrlUse use)
{
    if (use == UrlUse::Link && raw.size() > kLongestLink)
        return {};

    // Judged again as long as decoding changes it: whoever decodes once more than we do must not
    // find another address.
    const QByteArray url = withoutHiddenCharacters(decodedEntities(raw));
    QByteArray seen = url;
    for (int encoding = 0; encoding < kMostEncodings; ++encoding) {
        if (!isAllowed(seen, use))
            return {};
        QByteArray next = withoutHiddenCharacters(decodedEntities(seen));
        if (next == seen)
            return url;
        seen = std::move(next);
    }
    return {};
}

} // namespace cardwright
