#include "storage/cardlock.h"

#include "storage/privatefolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTries = 150;
constexpr unsigned int kPause = 20'000; // µs

// A card reached through a link is the same card.
QString lockName(const QString &folder, const QString &cardPath)
{
    const QFileInfo file(cardPath);
    QString identity = file.canonicalFilePath();
    if (identity.isEmpty()) { // it is to be made: what has this name then is the same
        const QString in = QFileInfo(file.absolutePath()).canonicalFilePath();
        identity = in.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : QDir(in).filePath(file.fileName());
    }
    const QByteArray digest = QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256);
    return folder + u'/' + QString::fromLatin1(digest.toHex());
}

bool isSameFile(const Descriptor &file, const QByteArray &name)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(file.number(), &opened) == 0 && ::stat(name.constData(), &named) == 0
           && opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

enum class Taken { Yes, ByAnother, Impossible };

// Who lets go of a lock takes its file away: what was opened must still be what has the name.
Taken tryLock(const QString &path, Descriptor &held)
{
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        Descriptor file(uninterrupted([&] {
            return ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
        }));
        if (!file.isOpen())
            return Taken::Impossible;
        if (uninterrupted([&] { return ::flock(file.number(), LOCK_EX | LOCK_NB); }) != 0)
            return errno == EWOULDBLOCK ? Taken::ByAnother : Taken::Impossible;
        if (isSameFile(file, name)) {
            held = std::move(file);
            return Taken::Yes;
        }
    }
}

} // namespace

CardLock::CardLock(QString folder)
    : m_folder(std::move(folder))
{}

CardLock::~CardLock()
{
    release();
}

QString CardLock::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/locks"_L1;
}

bool CardLock::take(const QString &cardPath)
{
    const QString file = lockName(m_folder, cardPath) + ".open"_L1;
    if (m_held.isOpen() && file == m_file)
        return true;
    release();
    if (cardPath.isEmpty() || !makePrivateFolder(m_folder))
        return true;
    m_file = file;
    return tryLock(file, m_held) != Taken::ByAnother;
}

void CardLock::release()
{
    if (!m_held.isOpen())
        return;
    ::unlink(QFile::encodeName(m_file).constData()); // while it is held: nobody else has it
    m_held = Descriptor();
}

SaveTurn::SaveTurn(const QString &cardPath, const QString &folder)
    : m_file(lockName(folder, cardPath) + ".saving"_L1)
{
    if (!makePrivateFolder(folder))
        return;
    for (int left = kTries; left > 0 && tryLock(m_file, m_held) == Taken::ByAnother; --left)
        ::usleep(kPause);
}

SaveTurn::~SaveTurn()
{
    if (m_held.isOpen())
        ::unlink(QFile::encodeName(m_file).constData()); // while it is held: nobody else has it
}

} // namespace cardwright
