#include "storage/recovery.h"

#include "base/descriptor.h"
#include "base/file.h"
#include "base/systemwords.h"
#include "storage/privatefolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <signal.h>
#include <sys/stat.h>

#include <algorithm>
#include <atomic>
#include <optional>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// An entry is one line of JSON, the document, the pending text, and the SHA-256 of all that.
constexpr int kFormat = 1;
constexpr auto kKind = "cardwright recovery copy"_L1;
constexpr auto kSuffix = ".recovery"_L1;
constexpr qsizetype kHashSize = 32;
constexpr qint64 kMaxSize = 2048LL * 1024 * 1024;

struct RecoveryText
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

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

bool isRunning(qint64 processId, const QString &boot, const QString &start)
{
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

// The names newEntry() makes, and none that leads out of the folder.
bool isEntryName(const QString &entry)
{
    const auto isPlain = [](QChar character) {
        return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9')
               || character == u'-';
    };
    if (!entry.endsWith(kSuffix) || entry.size() == kSuffix.size())
        return false;
    const auto stem = QStringView(entry).chopped(kSuffix.size());
    return std::all_of(stem.begin(), stem.end(), isPlain);
}

Error notAnEntry(const QString &entry)
{
    return {Error::Code::BadUse,
            RecoveryText::tr("“%1” is not the name of a recovery copy.").arg(displayPath(entry))};
}

QByteArray packed(const RecoveryCopy &copy)
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
        {u"documentSize"_s, qint64(copy.bytes.size())},
        {u"pendingSize"_s, qint64(copy.pending.size())},
        {u"reviewSize"_s, qint64(copy.review.size())},
    };
    QByteArray all = QJsonDocument(header).toJson(QJsonDocument::Compact);
    all.reserve(all.size() + 1 + copy.bytes.size() + copy.pending.size() + copy.review.size() + kHashSize);
    all += '\n';
    all += copy.bytes;
    all += copy.pending;
    all += copy.review;
    all += hashOf(all);
    return all;
}

struct Unpacked
{
    RecoveryCopy copy;
    QString bootId;
    QString processStart;
};

// Nothing for an entry that is torn, foreign or of a later format.
std::optional<Unpacked> unpacked(const QByteArray &all)
{
    const qsizetype headerEnd = all.indexOf('\n');
    const qsizetype bodySize = all.size() - (headerEnd + 1) - kHashSize;
    if (headerEnd < 0 || bodySize < 0)
        return std::nullopt;
    const QByteArrayView hashed = QByteArrayView(all).chopped(kHashSize);
    if (hashOf(hashed) != QByteArrayView(all).last(kHashSize))
        return std::nullopt;
    const QJsonObject header = QJsonDocument::fromJson(all.left(headerEnd)).object();
    if (header.value("kind"_L1) != kKind || header.value("format"_L1) != kFormat)
        return std::nullopt;
    const qint64 documentSize = header.value("documentSize"_L1).toInteger(-1);
    const qint64 pendingSize = header.value("pendingSize"_L1).toInteger(-1);
    const qint64 reviewSize = header.value("reviewSize"_L1).toInteger(0);
    // Compared without adding them up, which might overflow.
    if (documentSize < 0 || documentSize > bodySize || reviewSize < 0 || reviewSize > bodySize - documentSize
        || pendingSize != bodySize - documentSize - reviewSize)
        return std::nullopt;

    Unpacked result;
    result.copy.cardPath = header.value("cardPath"_L1).toString();
    result.copy.bytes = all.mid(headerEnd + 1, documentSize);
    result.copy.pending = all.mid(headerEnd + 1 + documentSize, pendingSize);
    result.copy.review = all.mid(headerEnd + 1 + documentSize + pendingSize, reviewSize);
    result.copy.baseHash = QByteArray::fromHex(header.value("baseHash"_L1).toString().toLatin1());
    result.copy.written = QDateTime::fromString(header.value("written"_L1).toString(), Qt::ISODateWithMs);
    result.copy.processId = header.value("processId"_L1).toInteger(0);
    result.bootId = header.value("bootId"_L1).toString();
    result.processStart = header.value("processStart"_L1).toString();
    return result;
}

} // namespace

RecoveryStore::RecoveryStore(QString folder)
    : m_folder(std::move(folder))
{}

QString RecoveryStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/recovery"_L1;
}

QString RecoveryStore::newEntry() const
{
    static std::atomic<quint32> counter = 0;
    for (;;) {
        const QString entry = u"%1-%2-%3"_s.arg(QCoreApplication::applicationPid())
                                  .arg(++counter)
                                  .arg(QRandomGenerator::system()->generate64(), 16, 16, QChar(u'0'))
                              + kSuffix;
        if (!QFileInfo::exists(m_folder + u'/' + entry))
            return entry;
    }
}

Done RecoveryStore::write(const RecoveryCopy &copy) const
{
    if (!isEntryName(copy.entry))
        return notAnEntry(copy.entry);
    if (!makePrivateFolder(m_folder)) {
        const QString cause = systemWords(errno);
        return Error{
            Error::Code::NotWritable,
            RecoveryText::tr("The folder “%1” for recovery copies cannot be made (%2). Save your card now, and "
                             "check the permissions and the free space of your home folder.")
                .arg(displayPath(m_folder), cause)};
    }
    return writeFileSafely(m_folder + u'/' + copy.entry, packed(copy), S_IRUSR | S_IWUSR);
}

Done RecoveryStore::remove(const QString &entry) const
{
    if (!isEntryName(entry))
        return notAnEntry(entry);
    const QByteArray path = QFile::encodeName(m_folder + u'/' + entry);
    const int result = uninterrupted([&] { return ::unlink(path.constData()); });
    if (result != 0 && errno != ENOENT && errno != ENOTDIR)
        return Error{
            Error::Code::NotWritable,
            RecoveryText::tr("The recovery copy “%1” cannot be removed. Check the permissions of its folder.")
                .arg(displayPath(m_folder + u'/' + entry))};
    return done();
}

bool RecoveryStore::removeIfSaved(const RecoveryCopy &copy) const
{
    const bool isAlone = copy.pending.isEmpty() && copy.review.isEmpty();
    if (copy.cardPath.isEmpty() || !isAlone || QFileInfo(copy.cardPath).size() != copy.bytes.size())
        return false;
    const auto saved = readFile(copy.cardPath, kMaxSize);
    return saved && *saved == copy.bytes && remove(copy.entry);
}

QList<RecoveryCopy> RecoveryStore::abandoned() const
{
    QList<RecoveryCopy> copies;
    const QStringList entries = QDir(m_folder).entryList({u'*' + kSuffix}, QDir::Files | QDir::Hidden);
    for (const QString &entry : entries) {
        if (!isEntryName(entry))
            continue;
        const auto all = readFile(m_folder + u'/' + entry, kMaxSize);
        auto found = all ? unpacked(*all) : std::nullopt;
        if (!found || isRunning(found->copy.processId, found->bootId, found->processStart))
            continue;
        found->copy.entry = entry;
        copies.append(std::move(found->copy));
    }
    std::sort(copies.begin(), copies.end(), [](const RecoveryCopy &left, const RecoveryCopy &right) {
        return left.written != right.written ? left.written > right.written : left.entry > right.entry;
    });
    return copies;
}

} // namespace cardwright
