#include "storage/historyentry.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormat = 1;
constexpr auto kKind = "cardwright card version"_L1;
constexpr auto kSuffix = ".version"_L1;
constexpr qsizetype kHashSize = 32;
constexpr qsizetype kDigestSize = 16;
constexpr qint64 kMaxText = 512LL * 1024 * 1024;

QByteArray hashOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

bool isDigest(QStringView text)
{
    return text.size() == kDigestSize && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

qint64 plainNumber(QStringView text)
{
    const bool digits =
        !text.isEmpty() && text.size() <= 18
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits ? text.toLongLong() : -1;
}

} // namespace

QString HistoryEntryName::toString() const
{
    return u"%1-%2-%3-%4"_s.arg(number, 10, 10, QChar(u'0'))
               .arg(time)
               .arg(QChar(reason == HistoryReason::Saved ? u's' : u'w'))
               .arg(digest)
           + kSuffix;
}

std::optional<HistoryEntryName> HistoryEntryName::read(const QString &name)
{
    if (!name.endsWith(kSuffix))
        return std::nullopt;
    const QList<QStringView> parts = QStringView(name).chopped(kSuffix.size()).split(u'-');
    if (parts.size() != 4 || !isDigest(parts[3]) || (parts[2] != "s"_L1 && parts[2] != "w"_L1))
        return std::nullopt;
    HistoryEntryName read;
    read.number = plainNumber(parts[0]);
    read.time = plainNumber(parts[1]);
    read.reason = parts[2] == "s"_L1 ? HistoryReason::Saved : HistoryReason::WhileWorking;
    read.digest = parts[3].toString();
    if (read.number < 0 || read.time < 0 || read.toString() != name)
        return std::nullopt;
    return read;
}

QString historyDigest(const QByteArray &bytes)
{
    return QString::fromLatin1(hashOf(bytes).toHex().first(kDigestSize));
}

QByteArray packedVersion(const QString &cardPath, const HistoryVersion &version, const QByteArray &bytes)
{
    const QJsonObject header{
        {u"kind"_s, kKind},
        {u"format"_s, kFormat},
        {u"cardPath"_s, cardPath},
        {u"time"_s, version.time.toUTC().toString(Qt::ISODateWithMs)},
        {u"reason"_s, version.reason == HistoryReason::Saved ? u"saved"_s : u"while-working"_s},
        {u"size"_s, qint64(bytes.size())},
    };
    QByteArray all = QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n' + qCompress(bytes);
    all += hashOf(all);
    return all;
}

std::optional<UnpackedVersion> unpackedVersion(const QByteArray &all)
{
    const qsizetype headerEnd = all.indexOf('\n');
    const qsizetype compressedSize = all.size() - (headerEnd + 1) - kHashSize;
    if (headerEnd < 0 || compressedSize < 0)
        return std::nullopt;
    if (hashOf(QByteArrayView(all).chopped(kHashSize)) != QByteArrayView(all).last(kHashSize))
        return std::nullopt;
    const QJsonObject header = QJsonDocument::fromJson(all.first(headerEnd)).object();
    if (header.value("kind"_L1) != kKind || header.value("format"_L1) != kFormat)
        return std::nullopt;
    UnpackedVersion unpacked;
    unpacked.cardPath = header.value("cardPath"_L1).toString();
    unpacked.version.time = QDateTime::fromString(header.value("time"_L1).toString(), Qt::ISODateWithMs);
    unpacked.version.reason =
        header.value("reason"_L1) == "saved"_L1 ? HistoryReason::Saved : HistoryReason::WhileWorking;
    unpacked.version.size = header.value("size"_L1).toInteger(-1);
    unpacked.compressed = all.mid(headerEnd + 1, compressedSize);
    if (!unpacked.version.time.isValid() || unpacked.version.size < 0 || unpacked.version.size > kMaxText)
        return std::nullopt;
    return unpacked;
}

std::optional<QByteArray> UnpackedVersion::text() const
{
    // qUncompress() makes room for the size that stands in front, so that has to be the true one.
    if (compressed.size() < 4 || qFromBigEndian<quint32>(compressed.constData()) != version.size)
        return std::nullopt;
    QByteArray bytes = qUncompress(compressed);
    if (bytes.size() != version.size)
        return std::nullopt;
    return bytes;
}

} // namespace cardwright
