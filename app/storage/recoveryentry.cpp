#include "storage/recoveryentry.h"

#include "base/file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSysInfo>

#include <signal.h>

#include <algorithm>
#include <atomic>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormat = 1;
constexpr auto kKind = "cardwright recovery copy"_L1;
constexpr auto kSuffix = ".recovery"_L1;
constexpr qsizetype kHashSize = 32;
constexpr qint64 kMayLive = 30; // days in which an editor of another computer may go on with what it wrote

QByteArray hashOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray smallSystemFile(const QString &path)
{
    const auto bytes = readFile(path, 64 * 1024);
    return bytes ? *bytes : QByteArray();
}

QString bootId()
{
    return QString::fromLatin1(smallSystemFile(u"/proc/sys/kernel/random/boot_id"_s).trimmed());
}

// Names this computer and tells nobody which one it is. Empty where it has no name of its own.
QString machineId()
{
    const QByteArray own = QSysInfo::machineUniqueId();
    return own.isEmpty() ? QString() : QString::fromLatin1(hashOf(QByteArray("cardwright " + own)).toHex().left(32));
}

// When the process started, in ticks since the boot: with the boot's id this names a process for
// good, where a number alone is used again. Empty if it does not run or cannot be asked.
QString startOf(qint64 processId)
{
    const QByteArray line = smallSystemFile(u"/proc/%1/stat"_s.arg(processId));
    // The program's name is the second field and may hold blanks and brackets.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype kState = 0;
    constexpr qsizetype kStart = 19;
    if (fields.size() <= kStart || fields.at(kState) == "Z" || fields.at(kState) == "X")
        return {};
    return QString::fromLatin1(fields.at(kStart));
}

bool isRunning(const QJsonObject &header)
{
    const qint64 processId = header.value("processId"_L1).toInteger(0);
    const QString boot = header.value("bootId"_L1).toString();
    const QString start = header.value("processStart"_L1).toString();
    if (processId <= 0)
        return false;
    const QString bootNow = bootId();
    if (!boot.isEmpty() && !bootNow.isEmpty() && boot != bootNow)
        return false;
    if (::kill(static_cast<pid_t>(processId), 0) != 0 && errno != EPERM)
        return false;
    if (start.isEmpty() || startOf(QCoreApplication::applicationPid()).isEmpty())
        return true; // no /proc, so the number is all there is to go by
    return startOf(processId) == start;
}

// A folder that two computers share: whether an editor of the other one still runs cannot be told from here.
bool mayLiveElsewhere(const QJsonObject &header, const QDateTime &written)
{
    const QString there = header.value("machine"_L1).toString();
    const QString here = machineId();
    return !there.isEmpty() && !here.isEmpty() && there != here && header.value("bootId"_L1).toString() != bootId()
           && written.isValid() && written.daysTo(QDateTime::currentDateTimeUtc()) < kMayLive;
}

} // namespace

bool isRecoveryEntry(const QString &name)
{
    const auto isPlain = [](QChar character) {
        return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9')
               || character == u'-';
    };
    if (!name.endsWith(kSuffix) || name.size() == kSuffix.size())
        return false;
    const auto stem = QStringView(name).chopped(kSuffix.size());
    return std::all_of(stem.begin(), stem.end(), isPlain);
}

QString newRecoveryEntry()
{
    static std::atomic<quint32> counter = 0;
    return u"%1-%2-%3"_s.arg(QCoreApplication::applicationPid())
               .arg(++counter)
               .arg(QRandomGenerator::system()->generate64(), 16, 16, QChar(u'0'))
           + kSuffix;
}

QByteArray packedCopy(const RecoveryCopy &copy)
{
    const qint64 self = QCoreApplication::applicationPid();
    const QJsonObject header{
        {u"kind"_s, kKind},
        {u"format"_s, kFormat},
        {u"cardPath"_s, copy.cardPath},
        {u"baseHash"_s, QString::fromLatin1(copy.baseHash.toHex())},
        {u"written"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
        {u"processId"_s, self},
        {u"processStart"_s, startOf(self)},
        {u"bootId"_s, bootId()},
        {u"machine"_s, machineId()},
        {u"documentSize"_s, qint64(copy.bytes.size())},
        {u"pendingSize"_s, qint64(copy.pending.size())},
        {u"reviewSize"_s, qint64(copy.review.size())},
        {u"draftsSize"_s, qint64(copy.drafts.size())},
    };
    QByteArray all = QJsonDocument(header).toJson(QJsonDocument::Compact);
    all.reserve(all.size() + 1 + copy.bytes.size() + copy.pending.size() + copy.review.size() + copy.drafts.size() + kHashSize);
    all += '\n';
    all += copy.bytes;
    all += copy.pending;
    all += copy.review;
    all += copy.drafts;
    all += hashOf(all);
    return all;
}

std::variant<UnpackedCopy, SpoiltCopy> unpackedCopy(const QByteArray &all)
{
    const qsizetype headerEnd = all.indexOf('\n');
    const qsizetype bodySize = all.size() - (headerEnd + 1) - kHashSize;
    if (headerEnd < 0 || bodySize < 0)
        return SpoiltCopy();
    const QByteArrayView hashed = QByteArrayView(all).chopped(kHashSize);
    if (hashOf(hashed) != QByteArrayView(all).last(kHashSize))
        return SpoiltCopy();
    const QJsonObject header = QJsonDocument::fromJson(all.left(headerEnd)).object();
    if (header.value("kind"_L1) != kKind)
        return SpoiltCopy();
    if (header.value("format"_L1) != kFormat)
        return SpoiltCopy{header.value("format"_L1).toInteger(0) > kFormat, isRunning(header)};
    const qint64 documentSize = header.value("documentSize"_L1).toInteger(-1);
    const qint64 pendingSize = header.value("pendingSize"_L1).toInteger(-1);
    const qint64 reviewSize = header.value("reviewSize"_L1).toInteger(0);
    const qint64 draftsSize = header.value("draftsSize"_L1).toInteger(0);
    // Compared without adding them up, which might overflow.
    if (documentSize < 0 || documentSize > bodySize || reviewSize < 0 || reviewSize > bodySize - documentSize
        || draftsSize < 0 || draftsSize > bodySize - documentSize - reviewSize
        || pendingSize != bodySize - documentSize - reviewSize - draftsSize)
        return SpoiltCopy();

    UnpackedCopy result;
    result.copy.cardPath = header.value("cardPath"_L1).toString();
    result.copy.bytes = all.mid(headerEnd + 1, documentSize);
    result.copy.pending = all.mid(headerEnd + 1 + documentSize, pendingSize);
    result.copy.review = all.mid(headerEnd + 1 + documentSize + pendingSize, reviewSize);
    result.copy.drafts = all.mid(headerEnd + 1 + documentSize + pendingSize + reviewSize, draftsSize);
    result.copy.baseHash = QByteArray::fromHex(header.value("baseHash"_L1).toString().toLatin1());
    result.copy.written = QDateTime::fromString(header.value("written"_L1).toString(), Qt::ISODateWithMs);
    result.copy.processId = header.value("processId"_L1).toInteger(0);
    result.copy.mayLiveElsewhere = mayLiveElsewhere(header, result.copy.written);
    result.isAlive = isRunning(header);
    return result;
}

QByteArray legibleText(const QByteArray &all)
{
    const qsizetype start = all.startsWith('{') ? all.indexOf('\n') + 1 : 0; // after its line about itself
    const QJsonObject header = QJsonDocument::fromJson(all.left(start)).object();
    const qint64 said = header.value("documentSize"_L1).toInteger(-1);
    const qsizetype left = all.size() - start;
    const qsizetype size = said >= 0 && said <= left ? said : qMax<qsizetype>(0, left - kHashSize);
    QString text = QString::fromUtf8(all.mid(start, size));
    text.remove(QChar::Null);
    return text.trimmed().isEmpty() ? QByteArray() : text.toUtf8();
}

} // namespace cardwright
