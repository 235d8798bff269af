#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <memory>

class QFileSystemWatcher;

namespace cardwright {

// What stands under a card's path now.
struct SeenFile
{
    enum class State {
        There,
        Gone,       // no file of that name
        FolderGone, // nor its folder
        Unreadable, // there, but it may not be read or is no card any more
    };

    State state = State::There;
    QByteArray bytes;      // There: as loadCard() gives them
    bool readOnly = false; // There: it may not be written
    QString newPath;       // Gone: where the same file stands now, if it was renamed in its folder
    QString sentence;      // Unreadable: why, for the user
    QByteArray hash;       // There: of the bytes, SHA-256
};

// Looks after the file of the open card and tells what other programs do to it. Reads off the GUI
// thread. What counts is what the file holds, not that something happened to it: a file with the bytes
// that are known, such as our own save, is never told. The system's notices come with every kind of
// save; where they fail, as on network drives, it looks every two seconds.
class CardWatch : public QObject
{
    Q_OBJECT

public:
    explicit CardWatch(QObject *parent = nullptr);
    ~CardWatch() override;

    // From now on `bytes` are what is known to stand in `path`; an empty path: no file is watched. `hash` is
    // their SHA-256 where the caller has it, which a large card takes long for.
    void setKnown(const QString &path, const QByteArray &bytes, const QByteArray &hash = {});
    void lookSoon();
    void tellAgain(); // what stands there now, if it is not what is known, though it was told before

signals:
    // Each state of the file that is not the known one, once; and the known one after another was told.
    void seen(const cardwright::SeenFile &file);

private:
    struct Look;
    void look();
    void take(const Look &look);
    void watchAgain();

    QString m_path;
    QByteArray m_known; // SHA-256
    QByteArray m_told;  // what was told last, as a fingerprint
    bool m_knownEmpty = false;
    quint64 m_turn = 0; // a look from before something new was known says nothing
    bool m_looking = false;
    bool m_again = false;
    bool m_away = false; // the file was not there, or not readable, when last told
    int m_doubts = 0; // looks in a row at a file that is being written
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    QTimer m_soon;
    QTimer m_poll;
    QThreadPool m_reader; // one thread
    std::shared_ptr<struct FileStamp> m_stamp;    // of the last look
    std::shared_ptr<struct FileStamp> m_identity; // of the file as it was last there, to find it renamed
};

} // namespace cardwright
