// Finding the history of a card that got another name while nobody looked: the part of HistoryStore that does so.
#include "base/file.h"
#include "storage/history.h"
#include "storage/historyentry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxFile = 600LL * 1024 * 1024;
constexpr qint64 kMaxNote = 64 * 1024;

// Newest last, told from the names alone.
std::optional<HistoryEntryName> newestIn(const QString &folder)
{
    std::optional<HistoryEntryName> newest;
    for (const QString &file : QDir(folder).entryList(QDir::Files | QDir::NoSymLinks)) {
        const std::optional<HistoryEntryName> name = HistoryEntryName::read(file);
        if (name && (!newest || newest->number < name->number))
            newest = name;
    }
    return newest;
}

// What cannot be looked at is not gone, and neither is a disk that was pulled out.
bool isGone(const QString &path)
{
    struct stat found = {};
    if (::lstat(QFile::encodeName(path).constData(), &found) == 0 || errno != ENOENT)
        return false;
    if (::stat(QFile::encodeName(QFileInfo(path).path()).constData(), &found) == 0)
        return true;
    if (errno != ENOENT)
        return false;
    const auto mayBePulledOut = {"/media/"_L1, "/mnt/"_L1, "/run/"_L1, "/net/"_L1};
    return std::none_of(mayBePulledOut.begin(), mayBePulledOut.end(),
                        [&path](QLatin1StringView place) { return path.startsWith(place); });
}

// Empty where the text is not known, or the file has other names too.
QByteArray noteOf(const QString &cardPath, const QByteArray &bytes)
{
    struct stat found = {};
    if (bytes.isEmpty() || ::stat(QFile::encodeName(cardPath).constData(), &found) != 0 || found.st_nlink != 1)
        return {};
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + ' ' + QByteArray::number(quint64(found.st_dev))
        + ' ' + QByteArray::number(quint64(found.st_ino));
}

} // namespace

// Digests of the path, in the name, and of the text that the card held last, and the number of its file: they know
// the card again and do not tell which it is.
Done HistoryStore::refuse(const QString &cardPath, const QByteArray &bytes)
{
    const QString path = refusalOf(cardPath);
    const QByteArray note = noteOf(cardPath, bytes);
    const Result<QByteArray> before = readFile(path, kMaxNote);
    return before && *before == note ? done() : writeFileSafely(path, note, S_IRUSR | S_IWUSR);
}

// The path of the card whose versions are in `folder`; empty where that is not sure.
QString HistoryStore::ownerOf(const QString &folder, const UnpackedVersion &newest) const
{
    const Result<QByteArray> noted = readFile(folder + u'/' + kHistoryOwner, kMaxNote);
    for (const QString &path : {noted ? QString::fromUtf8(*noted) : QString(), newest.cardPath}) {
        if (!path.isEmpty() && folderOf(path) == folder)
            return path;
    }
    return {};
}

Done HistoryStore::follow(const QString &cardPath, const QByteArray &bytes)
{
    if (cardPath.isEmpty() || cardPath.contains(QChar::Null) || bytes.isEmpty() || !QFileInfo::exists(m_folder))
        return done();
    if (!keepsHistoryOf(cardPath))
        return refuse(cardPath, bytes);
    if (newestIn(folderOf(cardPath)))
        return done();
    const QDir store(m_folder);
    const QByteArray note = noteOf(cardPath, bytes);
    for (const QString &name : store.entryList({u"*.none"_s}, QDir::Files | QDir::NoSymLinks)) {
        const Result<QByteArray> refused = readFile(store.filePath(name), kMaxNote);
        if (note.isEmpty() || !refused || *refused != note)
            continue;
        const Done written = refuse(cardPath, bytes);
        if (written)
            QFile::remove(store.filePath(name)); // another card may have the name one day
        return written;
    }
    const QString digest = historyDigest(bytes);
    QStringList owners;
    for (const QString &name : store.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        const QString folder = m_folder + u'/' + name;
        const std::optional<HistoryEntryName> newest = newestIn(folder);
        if (!newest || newest->digest != digest)
            continue;
        const Result<QByteArray> all = readFile(folder + u'/' + newest->toString(), kMaxFile);
        const std::optional<UnpackedVersion> unpacked = all ? unpackedVersion(*all) : std::nullopt;
        if (!unpacked || unpacked->text() != bytes)
            continue;
        const QString owner = ownerOf(folder, *unpacked);
        if (!owner.isEmpty() && isGone(owner))
            owners.append(owner);
    }
    return owners.size() == 1 ? move(owners.first(), cardPath) : done();
}

} // namespace cardwright
