#include "storage/history.h"

#include "base/descriptor.h"
#include "base/file.h"
#include "base/replacement.h"
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
#include <cerrno>

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

// The words of the one writer are about a card, which could be saved elsewhere. This is none.
Error notKept(const QString &cardPath, int error)
{
    const QString name = displayPath(QFileInfo(cardPath).fileName());
    if (error == ENOSPC || error == EDQUOT || error == EFBIG)
        return {Error::Code::NoSpace, HistoryText::tr("No version of “%1” could be kept in its history, because the disk of your home folder is full. "
                                                      "The card itself is not concerned. Free some space there.").arg(name)};
    return {Error::Code::NotWritable, HistoryText::tr("No version of “%1” could be kept in its history (%2). "
                                                      "The card itself is not concerned. Check the disk and the permissions of your home folder.")
                                          .arg(name, systemWords(error))};
}

// What writeFileSafely() does for a name that is ours and new. 0 or the errno.
int madeFile(const QString &path, const QByteArray &bytes)
{
    SaveTarget target;
    const int error = findSaveTarget(QFile::encodeName(path), target);
    return error != 0 ? error : replaceFile(target, bytes, S_IRUSR | S_IWUSR).error;
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

// What cannot be looked at may be there all the same.
bool isGone(const QString &path)
{
    struct stat found = {};
    return ::lstat(QFile::encodeName(path).constData(), &found) != 0 && (errno == ENOENT || errno == ENOTDIR);
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
    if (const int error = madeFile(folder + u'/' + name.toString(), packed); error != 0)
        return notKept(cardPath, error);
    if (!replaced.isEmpty()) {
        if (const Done gone = removed(folder + u'/' + replaced); !gone)
            return gone;
    }
    if (const Done thinned = thin(folder, time); !thinned)
        return thinned;
    return thinAll();
}

Done HistoryStore::thin(const QString &folder, const QDateTime &now)
{
    QList<Kept> kept = keptIn(folder);
    qint64 bytes = 0;
    for (const Kept &version : std::as_const(kept))
        bytes += version.bytes;
    if (bytes <= m_limits.bytes)
        return done();
    const qint64 recent = now.addDays(-m_limits.days).toMSecsSinceEpoch();
    const qint64 lastOfMany = kept.value(qMin<qsizetype>(kept.size(), m_limits.versions) - 1).name.number;
    kept.remove(0, qMin<qsizetype>(kept.size(), qMin(m_limits.least, m_limits.versions)));
    const auto turn = [recent, lastOfMany](const Kept &version) {
        const bool working = version.name.reason == HistoryReason::WhileWorking;
        if (version.name.number >= lastOfMany)
            return working ? 3 : 4;
        return version.name.time < recent ? 0 : working ? 1 : 2;
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

Done HistoryStore::thinAll()
{
    struct OfACard
    {
        QString path;
        qint64 time = 0;
        qint64 bytes = 0;
    };
    QList<OfACard> mayGo;
    qint64 bytes = 0;
    const QStringList folders = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QString &name : folders) {
        const QString folder = m_folder + u'/' + name;
        const QList<Kept> kept = keptIn(folder);
        for (qsizetype i = 0; i < kept.size(); ++i) {
            bytes += kept[i].bytes;
            if (i >= m_limits.least)
                mayGo.append({folder + u'/' + kept[i].name.toString(), kept[i].name.time, kept[i].bytes});
        }
    }
    if (bytes <= m_limits.allBytes)
        return done();
    std::sort(mayGo.begin(), mayGo.end(), [](const OfACard &left, const OfACard &right) { return left.time < right.time; });
    for (const OfACard &version : std::as_const(mayGo)) {
        if (bytes <= m_limits.allBytes)
            break;
        if (const Done gone = removed(version.path); !gone)
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

Done HistoryStore::shareChoice(const QString &from, const QString &with)
{
    if (!isUsable(from) || !isUsable(with) || keepsHistoryOf(from) || !keepsHistoryOf(with))
        return done();
    const Result<Descriptor> lock = lockedStore(m_folder);
    // What is there of a card that had this name stays until the user says otherwise.
    return lock ? writeFileSafely(refusalOf(with), {}, S_IRUSR | S_IWUSR) : Done(lock.error());
}

QString HistoryStore::movedFrom(const QString &cardPath, const QByteArray &bytes) const
{
    if (!isUsable(cardPath) || !keepsHistoryOf(cardPath) || !keptIn(folderOf(cardPath)).isEmpty())
        return {};
    const QString digest = historyDigest(bytes);
    QString from;
    for (const QString &name : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        const QList<Kept> kept = keptIn(m_folder + u'/' + name);
        if (kept.isEmpty() || kept.first().name.digest != digest)
            continue;
        const Result<QByteArray> all = readFile(m_folder + u'/' + name + u'/' + kept.first().name.toString(), kMaxFile);
        const auto newest = all ? unpackedVersion(*all) : std::nullopt;
        if (!newest || newest->text() != bytes || digestOf(newest->cardPath) != name || !isGone(newest->cardPath)
            || !keepsHistoryOf(newest->cardPath))
            continue;
        if (!from.isEmpty())
            return {};
        from = newest->cardPath;
    }
    return from;
}

Done HistoryStore::move(const QString &from, const QString &to)
{
    if (!isUsable(from) || !isUsable(to))
        return notSaved(isUsable(from) ? to : from);
    const QString source = folderOf(from);
    const QString target = folderOf(to);
    if (source == target || !QFileInfo::exists(m_folder))
        return done();
    if (const Done shared = shareChoice(from, to); !shared)
        return shared;
    const Result<Descriptor> lock = lockedStore(m_folder);
    if (!lock)
        return lock.error();
    if (const Done gone = removed(refusalOf(from)); !gone)
        return gone;
    const auto renamed = [](const QString &one, const QString &other) {
        return ::rename(QFile::encodeName(one).constData(), QFile::encodeName(other).constData()) == 0;
    };
    if (!QFileInfo::exists(source) || renamed(source, target))
        return done();
    qint64 last = keptIn(target).value(0).name.number;
    QList<Kept> kept = keptIn(source);
    std::reverse(kept.begin(), kept.end());
    for (const Kept &version : std::as_const(kept)) {
        HistoryEntryName name = version.name;
        name.number = ++last;
        if (!renamed(source + u'/' + version.name.toString(), target + u'/' + name.toString()))
            return cannotMake(target, errno);
    }
    return emptied(source);
}

} // namespace cardwright
