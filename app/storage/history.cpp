#include "storage/history.h"

#include "base/descriptor.h"
#include "base/file.h"
#include "base/systemwords.h"
#include "storage/historyentry.h"
#include "storage/privatefolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxFile = 600LL * 1024 * 1024;
constexpr int kLockTries = 100;
constexpr unsigned int kLockPause = 20'000; // µs

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

// A card reached through a link is the same card.
QString identityOf(const QString &cardPath)
{
    const QFileInfo file(cardPath);
    const QString canonical = file.canonicalFilePath();
    if (!canonical.isEmpty())
        return canonical;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : folder + u'/' + file.fileName();
}

QString digestOf(const QString &cardPath)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(identityOf(cardPath).toUtf8(), QCryptographicHash::Sha256).toHex());
}

Error cannotMake(const QString &folder, int error)
{
    return {
        Error::Code::NotWritable,
        HistoryText::tr("The folder “%1” for the history of your cards cannot be used (%2). Check the permissions "
                        "and the free space of your home folder.")
            .arg(displayPath(folder), systemWords(error))};
}

Error inUse(const QString &folder)
{
    return {Error::Code::NotWritable,
            HistoryText::tr("The history in “%1” is in use by another program. Try again.").arg(displayPath(folder))};
}

Error notSaved(const QString &cardPath)
{
    return {Error::Code::BadUse,
            cardPath.isEmpty()
                ? HistoryText::tr("A card that was never saved has no history yet.")
                : HistoryText::tr("“%1” is not the name of a file.").arg(displayPath(cardPath))};
}

bool isUsable(const QString &cardPath)
{
    return !cardPath.isEmpty() && !cardPath.contains(QChar::Null);
}

// Held by the one program that writes; the system lets go of it when that program ends in any way.
Result<Descriptor> lockedStore(const QString &folder)
{
    if (!makePrivateFolder(folder))
        return cannotMake(folder, errno);
    Descriptor file(uninterrupted([&] {
        return ::open(QFile::encodeName(folder + "/lock"_L1).constData(),
                      O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    }));
    if (!file.isOpen())
        return cannotMake(folder, errno);
    for (int left = kLockTries; ::flock(file.number(), LOCK_EX | LOCK_NB) != 0; --left) {
        const bool isHeld = errno == EWOULDBLOCK || errno == EINTR;
        if (left == 0 || !isHeld)
            return isHeld ? inUse(folder) : cannotMake(folder, errno);
        ::usleep(kLockPause);
    }
    return file;
}

Done removed(const QString &path)
{
    if (uninterrupted([&] { return ::unlink(QFile::encodeName(path).constData()); }) == 0 || errno == ENOENT
        || errno == ENOTDIR)
        return done();
    return Error{
        Error::Code::NotWritable,
        HistoryText::tr("“%1” cannot be removed from the history. Check the permissions of its folder.")
            .arg(displayPath(path))};
}

struct Kept
{
    HistoryEntryName name;
    qint64 bytes = 0; // on disk
};

// Newest first, told from the names alone.
QList<Kept> keptIn(const QString &folder)
{
    QList<Kept> kept;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        if (const auto name = HistoryEntryName::read(file.fileName()))
            kept.append({*name, file.size()});
    }
    std::sort(kept.begin(), kept.end(),
              [](const Kept &left, const Kept &right) { return left.name.number > right.name.number; });
    return kept;
}

// Every file of the card, whatever is in it: forgotten is forgotten.
Done emptied(const QString &folder)
{
    if (!QFileInfo::exists(folder))
        return done();
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System)) {
        if (const Done gone = removed(folder + u'/' + name); !gone)
            return gone;
    }
    if (::rmdir(QFile::encodeName(folder).constData()) == 0 || errno == ENOENT)
        return done();
    return Error{
        Error::Code::NotWritable,
        HistoryText::tr("“%1” cannot be removed from the history. Check the permissions of its folder.")
            .arg(displayPath(folder))};
}

} // namespace

HistoryStore::HistoryStore(QString folder, HistoryLimits limits)
    : m_folder(std::move(folder))
    , m_limits(limits)
{}

QString HistoryStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/history"_L1;
}

QString HistoryStore::folderOf(const QString &cardPath) const
{
    return m_folder + u'/' + digestOf(cardPath);
}

QString HistoryStore::refusalOf(const QString &cardPath) const
{
    return folderOf(cardPath) + ".none"_L1;
}

Done HistoryStore::record(const QString &cardPath, const QByteArray &bytes, HistoryReason reason,
                          const QDateTime &time)
{
    if (!isUsable(cardPath))
        return notSaved(cardPath);
    if (!keepsHistoryOf(cardPath))
        return done();
    const Result<Descriptor> lock = lockedStore(m_folder);
    if (!lock)
        return lock.error();
    if (!keepsHistoryOf(cardPath))
        return done(); // said by another program meanwhile
    const QString folder = folderOf(cardPath);
    if (!makePrivateFolder(folder))
        return cannotMake(folder, errno);

    const QList<Kept> kept = keptIn(folder);
    HistoryEntryName name;
    name.number = kept.isEmpty() ? 1 : kept.first().name.number + 1;
    name.time = qMax<qint64>(0, time.toMSecsSinceEpoch());
    name.reason = reason;
    name.digest = historyDigest(bytes);
    QString replaced;
    if (!kept.isEmpty() && kept.first().name.digest == name.digest) {
        const QString newest = kept.first().name.toString();
        const Result<QByteArray> known = text(cardPath, newest);
        if (known && *known == bytes) {
            if (kept.first().name.reason == HistoryReason::Saved || reason == HistoryReason::WhileWorking)
                return done();
            replaced = newest;
        }
    }
    const QByteArray packed =
        packedVersion(identityOf(cardPath),
                      {{}, QDateTime::fromMSecsSinceEpoch(name.time, Qt::UTC), reason, bytes.size()}, bytes);
    if (const Done written = writeFileSafely(folder + u'/' + name.toString(), packed, S_IRUSR | S_IWUSR);
        !written)
        return written;
    if (!replaced.isEmpty()) {
        if (const Done gone = removed(folder + u'/' + replaced); !gone)
            return gone;
    }
    return thin(folder, time);
}

Done HistoryStore::thin(const QString &folder, const QDateTime &now)
{
    QList<Kept> kept = keptIn(folder);
    qint64 bytes = 0;
    for (const Kept &version : std::as_const(kept))
        bytes += version.bytes;
    const qint64 recent = now.addDays(-m_limits.days).toMSecsSinceEpoch();
    kept.remove(0, qMin<qsizetype>(kept.size(), m_limits.versions));
    const auto turn = [recent](const Kept &version) {
        return version.name.time < recent ? 0 : version.name.reason == HistoryReason::WhileWorking ? 1 : 2;
    };
    std::sort(kept.begin(), kept.end(), [&turn](const Kept &left, const Kept &right) {
        return std::pair(turn(left), left.name.number) < std::pair(turn(right), right.name.number);
    });
    for (const Kept &version : std::as_const(kept)) {
        if (bytes <= m_limits.bytes)
            break;
        if (const Done gone = removed(folder + u'/' + version.name.toString()); !gone)
            return gone;
        bytes -= version.bytes;
    }
    return done();
}

HistoryList HistoryStore::versions(const QString &cardPath) const
{
    HistoryList list;
    if (!isUsable(cardPath))
        return list;
    const QString folder = folderOf(cardPath);
    for (const Kept &kept : keptIn(folder)) {
        const QString entry = kept.name.toString();
        const Result<QByteArray> all = readFile(folder + u'/' + entry, kMaxFile);
        if (!all && all.error().code == Error::Code::NotFound)
            continue; // another program let go of it just now
        auto unpacked = all ? unpackedVersion(*all) : std::nullopt;
        if (!unpacked) {
            list.damaged.append(entry);
            continue;
        }
        unpacked->version.entry = entry;
        list.versions.append(unpacked->version);
    }
    return list;
}

Result<QByteArray> HistoryStore::text(const QString &cardPath, const QString &entry) const
{
    if (!isUsable(cardPath))
        return notSaved(cardPath);
    if (!HistoryEntryName::read(entry))
        return Error{
            Error::Code::BadUse,
            HistoryText::tr("“%1” is not the name of a version in the history.").arg(displayPath(entry))};
    const Result<QByteArray> all = readFile(folderOf(cardPath) + u'/' + entry, kMaxFile);
    if (!all)
        return all.error();
    const auto unpacked = unpackedVersion(*all);
    std::optional<QByteArray> bytes = unpacked ? unpacked->text() : std::nullopt;
    if (!bytes)
        return Error{Error::Code::Malformed,
                     HistoryText::tr("The version “%1” in the history is damaged. Choose another one.")
                         .arg(displayPath(entry))};
    return std::move(*bytes);
}

Done HistoryStore::forget(const QString &cardPath)
{
    if (!isUsable(cardPath))
        return notSaved(cardPath);
    if (!QFileInfo::exists(m_folder))
        return done();
    const Result<Descriptor> lock = lockedStore(m_folder);
    return lock ? emptied(folderOf(cardPath)) : Done(lock.error());
}

bool HistoryStore::keepsHistoryOf(const QString &cardPath) const
{
    return isUsable(cardPath) && !QFileInfo::exists(refusalOf(cardPath));
}

Done HistoryStore::setKeepsHistoryOf(const QString &cardPath, bool keeps)
{
    if (!isUsable(cardPath))
        return notSaved(cardPath);
    const Result<Descriptor> lock = lockedStore(m_folder);
    if (!lock)
        return lock.error();
    if (keeps)
        return removed(refusalOf(cardPath));
    // The name is a digest and the file empty, so that it does not tell which card it is about.
    if (const Done written = writeFileSafely(refusalOf(cardPath), {}, S_IRUSR | S_IWUSR); !written)
        return written;
    return emptied(folderOf(cardPath));
}

} // namespace cardwright
