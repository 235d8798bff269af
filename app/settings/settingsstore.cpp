#include "settings/settingsstore.h"

#include "base/descriptor.h"
#include "base/file.h"
#include "base/folder.h"
#include "settings/initext.h"

#include <QDir>
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

    QDir().mkpath(QFileInfo(path).absoluteDir().filePath(u".."_s));
    makeFolder(QFile::encodeName(QFileInfo(path).absolutePath()), S_IRWXU); // the writer says what is wrong with it
    Descriptor turn = turnIn(QFileInfo(path).absolutePath());
    const Mark before = markOf(path);
    Result<QByteArray> old = readFile(path);
    Done written = done();
    if (!old && old.error().code == Error::Code::NotFound)
        old = QByteArray();
    if (old) {
        QByteArray fresh = *old;
        for (const QString &key : keys)
            fresh = iniWith(fresh, key, values.value(key));
        if (fresh != *old)
            written = writeFileSafely(path, fresh, S_IRUSR | S_IWUSR);
    } else {
        written = old.error();
    }
    const Mark mark = markOf(path);
    turn = Descriptor();

    locked.relock();
    m_last = written;
    if (!written)
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
