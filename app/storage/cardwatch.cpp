#include "storage/cardwatch.h"

#include "base/beside.h"
#include "storage/cardfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>

#include <sys/stat.h>

#include <chrono>

namespace cardwright {

using namespace std::chrono_literals;

// Enough to tell that nothing happened to a file, without reading it.
struct FileStamp
{
    int error = 0;
    dev_t device = 0;
    ino_t file = 0;
    mode_t mode = 0;
    off_t size = 0;
    timespec written = {};
    timespec changed = {};

    bool operator==(const FileStamp &other) const
    {
        const auto same = [](const timespec &one, const timespec &two) {
            return one.tv_sec == two.tv_sec && one.tv_nsec == two.tv_nsec;
        };
        return error == other.error && device == other.device && file == other.file && mode == other.mode
               && size == other.size && same(written, other.written) && same(changed, other.changed);
    }
};

// The result of one look.
struct CardWatch::Look
{
    quint64 turn = 0;
    FileStamp stamp;
    bool news = false;    // the stamp is another than last time
    bool settled = false; // the same before and after reading
    SeenFile file;
};

namespace {

constexpr auto kSoon = 120ms; // after a notice; programs that save do so in several steps
constexpr auto kPoll = 2000ms;
constexpr int kMostDoubts = 4;
constexpr int kMostNames = 20'000;

FileStamp stampOf(const QString &path)
{
    struct stat found = {};
    FileStamp stamp;
    if (::stat(QFile::encodeName(path).constData(), &found) != 0) {
        stamp.error = errno;
        return stamp;
    }
    stamp.device = found.st_dev;
    stamp.file = found.st_ino;
    stamp.mode = found.st_mode;
    stamp.size = found.st_size;
    stamp.written = found.st_mtim;
    stamp.changed = found.st_ctim;
    return stamp;
}

// Where the file that `before` tells of stands now, in the same folder.
QString renamedTo(const QString &path, const FileStamp &before)
{
    if (before.error != 0 || before.file == 0)
        return {};
    const QDir folder = QFileInfo(path).dir();
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    if (names.size() > kMostNames)
        return {};
    for (const QString &name : names) {
        const FileStamp stamp = stampOf(folder.filePath(name));
        if (stamp.error == 0 && stamp.device == before.device && stamp.file == before.file)
            return folder.filePath(name);
    }
    return {};
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray fingerprint(const SeenFile &file)
{
    return QByteArray::number(int(file.state)) + (file.readOnly ? 'r' : 'w') + file.hash + file.newPath.toUtf8();
}

} // namespace

CardWatch::CardWatch(QObject *parent)
    : QObject(parent)
{
    m_reader.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    m_poll.setInterval(kPoll);
    connect(&m_soon, &QTimer::timeout, this, &CardWatch::look);
    connect(&m_poll, &QTimer::timeout, this, &CardWatch::look);
}

CardWatch::~CardWatch()
{
    m_reader.waitForDone();
}

void CardWatch::setKnown(const QString &path, const QByteArray &bytes, const QByteArray &hash)
{
    ++m_turn;
    m_known = hash.isEmpty() ? hashOf(bytes) : hash;
    m_knownEmpty = bytes.isEmpty();
    m_told.clear();
    m_away = false;
    m_doubts = 0;
    if (path != m_path) {
        m_path = path;
        m_stamp.reset();
        m_watcher.reset();
    }
    if (m_path.isEmpty()) {
        m_soon.stop();
        m_poll.stop();
        return;
    }
    if (!m_watcher) {
        m_watcher = std::make_unique<QFileSystemWatcher>();
        connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, &CardWatch::lookSoon);
        connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, &CardWatch::lookSoon);
    }
    watchAgain();
    m_poll.start();
    m_identity = std::make_shared<FileStamp>(stampOf(m_path));
    // The stamp of before says nothing about what was written since.
    m_stamp.reset();
    lookSoon();
}

void CardWatch::lookSoon()
{
    if (!m_path.isEmpty() && !m_soon.isActive())
        m_soon.start();
}

void CardWatch::tellAgain()
{
    m_told.clear();
    m_stamp.reset();
    lookSoon();
}

// A file that another one took the place of is not watched any more.
void CardWatch::watchAgain()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!m_watcher->directories().contains(folder) && QFileInfo::exists(folder))
        m_watcher->addPath(folder);
    if (!m_watcher->files().contains(m_path) && QFileInfo::exists(m_path))
        m_watcher->addPath(m_path);
}

void CardWatch::look()
{
    if (m_path.isEmpty())
        return;
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    m_again = false;
    const auto looked = [turn = m_turn, path = m_path, before = m_stamp, identity = m_identity, away = m_away] {
        Look look;
        look.turn = turn;
        look.stamp = stampOf(path);
        look.news = !before || away || !(look.stamp == *before);
        if (look.news && (look.stamp.error == ENOENT || look.stamp.error == ENOTDIR)) {
            const bool folder = QFileInfo(QFileInfo(path).absolutePath()).isDir();
            look.file.state = folder ? SeenFile::State::Gone : SeenFile::State::FolderGone;
            look.file.newPath = folder ? renamedTo(path, *identity) : QString();
            look.settled = true;
        } else if (look.news) {
            Result<LoadedCard> loaded = loadCard(path);
            look.settled = stampOf(path) == look.stamp;
            if (loaded) {
                look.file.readOnly = loaded->readOnly;
                look.file.bytes = std::move(loaded.value().bytes);
                look.file.hash = hashOf(look.file.bytes);
            } else {
                look.file.state = SeenFile::State::Unreadable;
                look.file.sentence = loaded.error().message;
            }
        }
        return look;
    };
    doBeside(m_reader, this, looked, [this](const Look &look) { take(look); });
}

void CardWatch::take(const Look &look)
{
    m_looking = false;
    if (look.turn != m_turn || m_again)
        lookSoon();
    if (look.turn != m_turn || m_path.isEmpty())
        return;
    watchAgain();
    if (!look.news) {
        m_doubts = 0;
        return;
    }
    // A file that is being written, emptied to be written anew, or away while another takes its place.
    const bool there = look.file.state == SeenFile::State::There;
    const bool doubtful = !look.settled || !there || (look.file.bytes.isEmpty() && !m_knownEmpty);
    if (doubtful && ++m_doubts < kMostDoubts) {
        lookSoon();
        return;
    }
    m_doubts = 0;
    if (there || !m_stamp)
        m_stamp = std::make_shared<FileStamp>(look.stamp);
    if (there)
        m_identity = m_stamp;
    const QByteArray print = fingerprint(look.file);
    const bool known = there && look.file.hash == m_known && !look.file.readOnly;
    m_away = !there;
    if (print == m_told || (known && m_told.isEmpty()))
        return;
    m_told = known ? QByteArray() : print;
    emit seen(look.file);
}

} // namespace cardwright
