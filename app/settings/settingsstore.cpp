#include "settings/settingsstore.h"

#include "base/descriptor.h"
#include "base/file.h"
#include "base/folder.h"
#include "base/replacement.h"
#include "base/systemwords.h"
#include "settings/initext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMutexLocker>
#include <QStringList>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTries = 100; // for two seconds: a window that hangs keeps nobody from writing
constexpr unsigned int kPause = 20'000; // µs

// The turn to write in a folder, which ends with the descriptor. Where none can be had it goes without.
Descriptor turnIn(const QString &folder)
{
    Descriptor held(uninterrupted([&] { return ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    for (int left = kTries; held.isOpen() && left > 0; --left) {
        if (uninterrupted([&] { return ::flock(held.number(), LOCK_EX | LOCK_NB); }) == 0 || errno != EWOULDBLOCK)
            break;
        ::usleep(kPause);
    }
    return held;
}

struct SettingsText
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

// The words of the one writer are about a card, which could be saved elsewhere. These are none.
Error notWritten(const QString &path, int error)
{
    const QString folder = displayPath(QFileInfo(path).absolutePath());
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {Error::Code::NoSpace, SettingsText::tr("The disk with the folder “%1” is full, or your share of it is used up. Free some space there.").arg(folder)};
    case EROFS:
        return {Error::Code::NotWritable, SettingsText::tr("The disk with the folder “%1” can only be read.").arg(folder)};
    case EACCES:
    case EPERM:
        return {Error::Code::NotWritable, SettingsText::tr("You have no permission to write in the folder “%1”. Check its permissions.").arg(folder)};
    case ENOENT:
    case ENOTDIR:
        return {Error::Code::NotFound, SettingsText::tr("There is no folder “%1”, and it cannot be made.").arg(folder)};
    default:
        return {Error::Code::NotWritable, SettingsText::tr("The file “%1” could not be written (%2). Check its disk.").arg(displayPath(path), systemWords(error))};
    }
}

// `told` knows the cause, in words about a card: it stands where the file does not show the cause itself.
Error notRead(const QString &path, const Error &told)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat found = {};
    const bool isThere = ::stat(name.constData(), &found) == 0;
    int error = isThere ? 0 : errno;
    if (isThere && S_ISDIR(found.st_mode))
        error = EISDIR;
    else if (isThere && S_ISREG(found.st_mode) && ::access(name.constData(), R_OK) != 0)
        error = errno;
    if (error == 0)
        return told;
    return {told.code, SettingsText::tr("What is in “%1” cannot be read (%2), and is not written over.").arg(displayPath(path), systemWords(error))};
}

// With those above it. 0 or the errno.
int makeFolders(const QString &folder)
{
    const int error = makeFolder(QFile::encodeName(folder), S_IRWXU);
    const QString above = QFileInfo(folder).absolutePath();
    if (error != ENOENT || above == folder)
        return error;
    const int errorAbove = makeFolders(above);
    return errorAbove != 0 ? errorAbove : makeFolder(QFile::encodeName(folder), S_IRWXU);
}

// What writeFileSafely() does, for a file that was read a moment ago.
Done written(const QString &path, const QByteArray &bytes)
{
    const QByteArray name = QFile::encodeName(path);
    SaveTarget target;
    if (const int error = findSaveTarget(name, target); error != 0)
        return notWritten(path, error);
    // What others protected is not replaced, even where its folder would allow it.
    if (target.old && uninterrupted([&] { return ::faccessat(target.folder.number(), target.name.constData(), W_OK, AT_EACCESS); }) != 0
        && errno != ENOENT) {
        if (errno != EACCES && errno != EPERM)
            return notWritten(path, errno);
        return Error{Error::Code::NotWritable, SettingsText::tr("The file “%1” is protected against writing.").arg(displayPath(path))};
    }
    const int error = replaceFile(target, bytes, S_IRUSR | S_IWUSR).error;
    return error == 0 ? done() : Done(notWritten(path, error));
}

} // namespace

SettingsStore::SettingsStore(std::function<QString()> path)
    : m_path(std::move(path))
{
    m_thread.setMaxThreadCount(1);
}

SettingsStore::~SettingsStore()
{
    m_thread.waitForDone();
}

SettingsStore::Mark SettingsStore::markOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {found.st_size, found.st_mtim.tv_sec * 1'000'000'000LL + found.st_mtim.tv_nsec, found.st_ino};
}

QVariant SettingsStore::value(const QString &key) const
{
    const QMutexLocker locked(&m_mutex);
    if (m_unwritten.contains(key))
        return m_set.value(key);
    if (!m_set.contains(key) || m_file != m_path() || markOf(m_file) != m_mark)
        return {}; // somebody else wrote since
    return m_set.value(key);
}

void SettingsStore::set(const QString &key, const QVariant &value)
{
    const QMutexLocker locked(&m_mutex);
    m_set[key] = value;
    m_unwritten.insert(key);
    m_thread.start([this, path = m_path()] {
        write(path);
        const Done last = [this] {
            const QMutexLocker held(&m_mutex);
            return m_last;
        }();
        const QMutexLocker listening(&m_listening);
        if (m_listener)
            m_listener(last);
    });
}

void SettingsStore::setListener(std::function<void(const Done &)> listener)
{
    const QMutexLocker listening(&m_listening);
    m_listener = std::move(listener);
}

// Into the file as it is now: another window may have set something else meanwhile.
void SettingsStore::write(const QString &path)
{
    QMutexLocker locked(&m_mutex);
    QStringList keys = m_unwritten.values();
    const QHash<QString, QVariant> values = m_set;
    if (keys.isEmpty())
        return;
    keys.sort(); // the same choices make the same file
    locked.unlock();

    const QString folder = QFileInfo(path).absolutePath();
    const int noFolder = makeFolders(folder);
    Descriptor turn = turnIn(folder);
    const Mark before = markOf(path);
    Result<QByteArray> old = readFile(path);
    Done outcome = done();
    if (!old && old.error().code == Error::Code::NotFound)
        old = QByteArray();
    if (noFolder != 0 && noFolder != EEXIST && !QFileInfo::exists(folder)) {
        outcome = notWritten(path, noFolder);
    } else if (old) {
        QByteArray fresh = *old;
        for (const QString &key : keys)
            fresh = iniWith(fresh, key, values.value(key));
        if (fresh != *old)
            outcome = written(path, fresh);
    } else {
        outcome = notRead(path, old.error());
    }
    const Mark mark = markOf(path);
    turn = Descriptor();

    locked.relock();
    m_last = outcome;
    if (!outcome)
        return;
    for (const QString &key : keys) {
        if (m_set.value(key) == values.value(key))
            m_unwritten.remove(key);
    }
    if (path != m_file || before != m_mark) // somebody else wrote since: what we had set before is theirs to say
        m_set.removeIf([&](const auto &one) { return !keys.contains(one.key()) && !m_unwritten.contains(one.key()); });
    m_file = path;
    m_mark = mark;
}

Done SettingsStore::flush()
{
    m_thread.waitForDone();
    const QMutexLocker locked(&m_mutex);
    return m_unwritten.isEmpty() ? done() : m_last;
}

} // namespace cardwright
