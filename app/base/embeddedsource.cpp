#include "base/embeddedsource.h"

#include <QCryptographicHash>

namespace cardwright {

namespace {

constexpr char kOpen[] = "<script type=\"application/x-cardwright-source\" data-sha256=\"";
constexpr char kMid[] = "\">";
constexpr char kClose[] = "</script>";
constexpr char kGenerator[] = "<meta name=\"generator\" content=\"Cardwright\">";
constexpr qsizetype kHead = 8 * 1024; // what stands before the page's title is not longer
constexpr qsizetype kDigest = 64;

QByteArray digestOf(const QByteArray &markdown)
{
    return QCryptographicHash::hash(markdown, QCryptographicHash::Sha256).toHex();
}

} // namespace

QByteArray embeddedSource(const QByteArray &markdown)
{
    return QByteArray(kOpen).append(digestOf(markdown)).append(kMid).append(markdown.toBase64()).append(kClose);
}

std::optional<QByteArray> sourceEmbeddedIn(const QByteArray &page)
{
    const qsizetype generator = page.indexOf(kGenerator);
    if (generator < 0 || generator > kHead)
        return {};
    // Text and attributes of a card are escaped, so that only the element itself can begin like this.
    const qsizetype open = page.indexOf(kOpen, generator);
    if (open < 0 || page.indexOf(kOpen, open + 1) >= 0)
        return {};
    const qsizetype digest = open + qsizetype(sizeof kOpen) - 1;
    const qsizetype begin = digest + kDigest + qsizetype(sizeof kMid) - 1;
    const qsizetype end = page.indexOf(kClose, begin);
    if (end < 0 || page.mid(digest + kDigest, qsizetype(sizeof kMid) - 1) != QByteArrayView(kMid))
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(page.mid(begin, end - begin), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || digestOf(*decoded) != page.mid(digest, kDigest))
        return {};
    return *decoded;
}

} // namespace cardwright
