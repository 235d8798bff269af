#include "image/pictureshelf.h"

#include "image/pictureprocess.h"
#include "image/picturetext.h"

#include <QElapsedTimer>

#include <chrono>
#include <memory>

namespace cardwright {

namespace {

constexpr qsizetype kMostHeld = 48 * 1024 * 1024; // of one card
constexpr qint64 kMostLost = 20'000;              // milliseconds; a card full of traps gets no more than this
constexpr qint64 kBetweenNews = 250;              // milliseconds; each draws the card anew
constexpr std::chrono::seconds kHelperRests{5};

} // namespace

PictureShelf::PictureShelf(std::function<void()> changed)
    : m_changed(std::move(changed))
{}

PictureShelf::~PictureShelf()
{
    close();
}

void PictureShelf::setFolder(const QString &folder)
{
    const std::lock_guard lock(m_mutex);
    if (folder == m_folder)
        return;
    m_folder = folder;
    m_entries.clear();
    m_queue.clear();
    m_held = 0;
    m_lost = 0;
    ++m_folderNumber;
}

bool PictureShelf::isInUse()
{
    const std::lock_guard lock(m_mutex);
    return !m_entries.isEmpty();
}

void PictureShelf::beginRound()
{
    const std::lock_guard lock(m_mutex);
    ++m_round;
}

void PictureShelf::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        m_changed = {};
    }
    m_asked.notify_all();
    m_read.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

QByteArray PictureShelf::picture(const QByteArray &address, const QDeadlineTimer &deadline)
{
    const Result<QString> path = picturePath(address);
    if (!path)
        return path.error().message.toUtf8();
    std::unique_lock lock(m_mutex);
    if (m_folder.isEmpty())
        return PictureText::tr("Pictures beside the card are shown once the card is saved.").toUtf8();
    const QString folder = m_folder;
    const int folderNumber = m_folderNumber;
    lock.unlock();
    const PictureStamp stamp = pictureStamp(folder, *path); // may take its time on a slow disk
    lock.lock();
    if (m_closing || folderNumber != m_folderNumber)
        return {};
    Entry &asked = m_entries[*path];
    asked.round = m_round;
    if (asked.shown.isEmpty() || asked.stamp != stamp)
        ask(*path, asked);
    while (!m_closing && folderNumber == m_folderNumber && m_entries.value(*path).queued
           && !deadline.hasExpired())
        m_read.wait_for(lock, std::chrono::milliseconds(qMin<qint64>(deadline.remainingTime(), 1000)));
    if (folderNumber != m_folderNumber)
        return {};
    const Entry entry = m_entries.value(*path);
    if (entry.shown.isEmpty())
        return PictureText::tr("The picture is being read.").toUtf8();
    return entry.shown;
}

void PictureShelf::ask(const QString &path, Entry &entry)
{
    if (entry.queued || m_closing)
        return;
    entry.queued = true;
    m_queue.append(path);
    if (!m_thread.joinable())
        m_thread = std::thread([this] { work(); });
    m_asked.notify_one();
}

void PictureShelf::work()
{
    const QString program = pictureProgram();
    std::unique_ptr<PictureProcess> helper;
    QElapsedTimer told;
    told.start();
    bool hasNews = false;
    std::unique_lock lock(m_mutex);
    while (!m_closing) {
        if (m_queue.isEmpty()) {
            if (!m_asked.wait_for(lock, kHelperRests, [this] { return m_closing || !m_queue.isEmpty(); }))
                helper.reset();
            if (!helper)
                m_asked.wait(lock, [this] { return m_closing || !m_queue.isEmpty(); });
            continue;
        }
        const QString path = m_queue.takeFirst();
        const QString folder = m_folder;
        const int folderNumber = m_folderNumber;
        const bool allowed = m_lost < kMostLost;
        lock.unlock();

        QElapsedTimer timer;
        timer.start();
        const PictureStamp stamp = pictureStamp(folder, path);
        const Result<PictureFile> file = readPicture(folder, path);
        Result<QByteArray> read(Error{});
        if (!file) {
            read = file.error();
        } else if (!allowed) {
            read = Error{
                Error::Code::Refused,
                PictureText::tr("Too many pictures of this card cannot be read; the rest is left out.")};
        } else {
            if (!helper)
                helper = std::make_unique<PictureProcess>(program, m_closing);
            read = helper->dataAddress(file->bytes);
        }
        lock.lock();
        hasNews |= put(path, folderNumber, file ? file->stamp : stamp, read, timer.elapsed());
        m_read.notify_all();
        if (hasNews && m_changed && (m_queue.isEmpty() || told.elapsed() > kBetweenNews)) {
            hasNews = false;
            told.start();
            m_changed();
        }
    }
}

bool PictureShelf::put(const QString &path, int folderNumber, const PictureStamp &stamp,
                       const Result<QByteArray> &read, qint64 milliseconds)
{
    if (folderNumber != m_folderNumber || m_closing)
        return false;
    if (!read)
        m_lost += milliseconds;
    const qsizetype before = m_entries[path].isPicture ? m_entries[path].shown.size() : 0;
    m_held -= before;
    if (read)
        makeRoom(read->size());
    Entry &entry = m_entries[path];
    const QByteArray old = entry.shown;
    entry.queued = false;
    entry.stamp = stamp;
    entry.isPicture = read && m_held + read->size() <= kMostHeld;
    if (entry.isPicture)
        entry.shown = *read;
    else if (read)
        entry.shown =
            PictureText::tr("The pictures of this card are too large together; this one is left out.")
                .toUtf8();
    else
        entry.shown = read.error().message.toUtf8();
    if (entry.isPicture)
        m_held += entry.shown.size();
    return entry.shown != old;
}

// Takes away what the card has not shown lately.
void PictureShelf::makeRoom(qsizetype size)
{
    for (auto entry = m_entries.begin(); entry != m_entries.end() && m_held + size > kMostHeld;) {
        if (!entry->isPicture || entry->queued || entry->round + 1 >= m_round) {
            ++entry;
            continue;
        }
        m_held -= entry->shown.size();
        entry = m_entries.erase(entry);
    }
}

} // namespace cardwright
