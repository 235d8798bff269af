#pragma once

#include "image/picturefile.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QHash>
#include <QList>
#include <QString>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace cardwright {

// The pictures of one card that were read, and the thread that reads those asked for. Every function
// may be called on any thread.
class PictureShelf
{
public:
    // `changed` is called on the reading thread, and never after close().
    explicit PictureShelf(std::function<void()> changed);
    ~PictureShelf();
    Q_DISABLE_COPY_MOVE(PictureShelf)

    void setFolder(const QString &folder); // empty: there is none
    bool isInUse();
    void beginRound();                     // another drawing of the card
    // A `data:` address, or why there is none. Waits for one that is not there yet until `deadline`.
    QByteArray picture(const QByteArray &address, const QDeadlineTimer &deadline);
    void close(); // waits for the thread

private:
    struct Entry
    {
        PictureStamp stamp; // of the file as last read, or found missing
        QByteArray shown;   // empty: never read
        bool isPicture = false;
        bool queued = false;
        int round = 0;
    };

    void ask(const QString &path, Entry &entry);
    void work();
    bool put(const QString &path, int folderNumber, const PictureStamp &stamp, const Result<QByteArray> &read,
             qint64 milliseconds);
    void makeRoom(qsizetype size);

    std::mutex m_mutex; // for everything below but m_closing
    std::condition_variable m_asked;
    std::condition_variable m_read;
    std::function<void()> m_changed;
    std::thread m_thread;
    QString m_folder;
    QHash<QString, Entry> m_entries; // by path below the folder
    QList<QString> m_queue;
    qsizetype m_held = 0; // bytes of pictures
    qint64 m_lost = 0;    // milliseconds spent on files that gave none
    int m_round = 0;
    int m_folderNumber = 0;
    std::atomic<bool> m_closing = false;
};

} // namespace cardwright
