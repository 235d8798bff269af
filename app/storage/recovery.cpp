#include "storage/recovery.h"

#include "base/descriptor.h"
#include "base/file.h"
#include "base/folder.h"
#include "base/systemwords.h"
#include "storage/privatefolder.h"
#include "storage/recoveryentry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>

#include <algorithm>
#include <optional>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxSize = 2048LL * 1024 * 1024;
const QString kEntries = u"*.recovery"_s;

struct RecoveryText
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

Error notAnEntry(const QString &entry)
{
    return {Error::Code::BadUse,
            RecoveryText::tr("“%1” is not the name of a recovery copy.").arg(displayPath(entry))};
}

Error cannotMakeFolder(const QString &folder, int error)
{
    return {Error::Code::NotWritable,
            RecoveryText::tr("The folder “%1” for recovery copies cannot be made (%2). Save your card now, and "
                             "check the permissions and the free space of your home folder.")
                .arg(displayPath(folder), systemWords(error))};
}

void syncFolderAt(const QString &path)
{
    const Descriptor folder(uninterrupted([&] {
        return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    }));
    if (folder.isOpen())
        (void)syncFolder(folder.number());
}

Done unlinked(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int result = uninterrupted([&] { return ::unlink(name.constData()); });
    if (result != 0 && errno != ENOENT && errno != ENOTDIR)
        return Error{
            Error::Code::NotWritable,
            RecoveryText::tr("The recovery copy “%1” cannot be removed. Check the permissions of its folder.")
                .arg(displayPath(path))};
    return done();
}

// Whole ones whose editor runs no more, newest first, and what cannot be read.
FoundCopies copiesIn(const QString &folder)
{
    FoundCopies found;
    const QFileInfoList files = QDir(folder).entryInfoList({kEntries}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        if (!isRecoveryEntry(file.fileName()))
            continue;
        const auto all = readFile(file.filePath(), kMaxSize);
        if (!all && all.error().code == Error::Code::NotFound)
            continue; // saved or restored by another window just now
        auto unpacked = all ? unpackedCopy(*all) : SpoiltCopy();
        if (const auto *spoilt = std::get_if<SpoiltCopy>(&unpacked)) {
            if (!spoilt->isAlive)
                found.unreadable.append({file.fileName(), file.lastModified().toUTC(), spoilt->isLater});
            continue;
        }
        auto &whole = std::get<UnpackedCopy>(unpacked);
        if (whole.isAlive)
            continue;
        whole.copy.entry = file.fileName();
        found.copies.append(std::move(whole.copy));
    }
    const auto newestFirst = [](const auto &left, const auto &right) {
        return left.written != right.written ? left.written > right.written : left.entry > right.entry;
    };
    std::sort(found.copies.begin(), found.copies.end(), newestFirst);
    std::sort(found.unreadable.begin(), found.unreadable.end(), newestFirst);
    return found;
}

} // namespace

RecoveryStore::RecoveryStore(QString folder)
    : m_folder(std::move(folder))
{}

QString RecoveryStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/recovery"_L1;
}

QString RecoveryStore::wastebasket() const
{
    return m_folder + "/discarded"_L1;
}

QString RecoveryStore::newEntry() const
{
    for (;;) {
        const QString entry = newRecoveryEntry();
        if (!QFileInfo::exists(pathOf(entry)))
            return entry;
    }
}

Error RecoveryStore::goneAlready()
{
    return {Error::Code::NotFound,
            RecoveryText::tr("This unsaved work is not here any more: another window has restored or discarded it.")};
}

bool RecoveryStore::has(const QString &entry) const
{
    return isRecoveryEntry(entry) && QFileInfo::exists(pathOf(entry));
}

Done RecoveryStore::write(const RecoveryCopy &copy) const
{
    if (!isRecoveryEntry(copy.entry))
        return notAnEntry(copy.entry);
    if (!makePrivateFolder(m_folder))
        return cannotMakeFolder(m_folder, errno);
    return writeFileSafely(pathOf(copy.entry), packedCopy(copy), S_IRUSR | S_IWUSR);
}

Done RecoveryStore::remove(const QString &entry) const
{
    return isRecoveryEntry(entry) ? unlinked(pathOf(entry)) : Done(notAnEntry(entry));
}

// Nothing is ever put in the place of another file.
Done RecoveryStore::moved(const QString &from, const QString &to) const
{
    const int result = uninterrupted([&] {
        return ::renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD, QFile::encodeName(to).constData(),
                           RENAME_NOREPLACE);
    });
    if (result != 0 && (errno == EINVAL || errno == ENOSYS)) { // a file system that cannot look and rename in one
        if (QFileInfo::exists(to))
            return goneAlready();
        if (uninterrupted([&] { return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()); }) == 0)
            return done();
    }
    if (result == 0)
        return done();
    if (errno == ENOENT || errno == ENOTDIR || errno == EEXIST)
        return goneAlready();
    return Error{Error::Code::NotWritable,
                 RecoveryText::tr("The recovery copy “%1” cannot be moved (%2). Check the permissions of its folder.")
                     .arg(displayPath(from), systemWords(errno))};
}

Result<QString> RecoveryStore::claim(const QString &entry) const
{
    if (!isRecoveryEntry(entry))
        return notAnEntry(entry);
    const QString own = newEntry();
    if (const Done taken = moved(pathOf(entry), pathOf(own)); !taken)
        return taken.error();
    return own;
}

bool RecoveryStore::removeIfSaved(const RecoveryCopy &copy) const
{
    const bool isAlone = copy.pending.isEmpty() && copy.review.isEmpty() && copy.drafts.isEmpty() && !copy.mayLiveElsewhere;
    if (copy.cardPath.isEmpty() || !isAlone || QFileInfo(copy.cardPath).size() != copy.bytes.size())
        return false;
    const auto saved = readFile(copy.cardPath, kMaxSize);
    return saved && *saved == copy.bytes && remove(copy.entry);
}

FoundCopies RecoveryStore::found() const
{
    return copiesIn(m_folder);
}

FoundCopies RecoveryStore::discardedWork() const
{
    return copiesIn(wastebasket());
}

QByteArray RecoveryStore::legible(const QString &entry) const
{
    if (!isRecoveryEntry(entry))
        return {};
    const auto all = readFile(pathOf(entry), kMaxSize);
    return all ? legibleText(*all) : QByteArray();
}

Done RecoveryStore::discard(const QString &entry) const
{
    if (!isRecoveryEntry(entry))
        return notAnEntry(entry);
    if (!makePrivateFolder(wastebasket()))
        return cannotMakeFolder(wastebasket(), errno);
    const QString kept = wastebasket() + u'/' + entry;
    if (const Done taken = moved(pathOf(entry), kept); !taken)
        return taken;
    ::utimensat(AT_FDCWD, QFile::encodeName(kept).constData(), nullptr, 0); // the days count from now
    syncFolderAt(wastebasket());
    return done();
}

Done RecoveryStore::bringBack(const QString &entry) const
{
    if (!isRecoveryEntry(entry))
        return notAnEntry(entry);
    if (const Done back = moved(wastebasket() + u'/' + entry, pathOf(entry)); !back)
        return back;
    syncFolderAt(m_folder);
    return done();
}

Done RecoveryStore::removeDiscarded(const QString &entry) const
{
    return isRecoveryEntry(entry) ? unlinked(wastebasket() + u'/' + entry) : Done(notAnEntry(entry));
}

QStringList RecoveryStore::discarded() const
{
    QStringList entries = QDir(wastebasket()).entryList({kEntries}, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDir::Time);
    entries.removeIf([](const QString &entry) { return !isRecoveryEntry(entry); });
    return entries;
}

void RecoveryStore::removeOldDiscarded(const QDateTime &now) const
{
    for (const QString &entry : discarded()) {
        if (QFileInfo(wastebasket() + u'/' + entry).lastModified().daysTo(now) > kDaysKept)
            (void)removeDiscarded(entry);
    }
}

} // namespace cardwright
