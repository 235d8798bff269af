#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace cardwright {

// Keeps a file up to date with what is typed and saved nowhere yet: it stands within a second, also during
// steady typing (the timer is never restarted), readable by its owner only. Made and written off the GUI
// thread, which never waits for a disk but in flush(). What could not be written is tried again.
class DraftWriter : public QObject
{
    Q_OBJECT

public:
    using Content = std::function<QByteArray()>; // called beside the window; no bytes: there is nothing to keep
    // `snapshot` is called in the window's thread and gives what makes the file of the moment.
    explicit DraftWriter(std::function<Content()> snapshot, QObject *parent = nullptr);
    ~DraftWriter() override; // waits for what is being written

    const QString &path() const { return m_path; } // empty: nothing is written
    void setPath(const QString &path); // for what is written from now on; the file there before stays
    void changed(); // to be written soon
    bool isDue() const { return m_due; } // the last change is on no disk yet
    void flush(); // writes what is due and waits, for a session that ends
    void drop(); // it was saved or discarded: takes the file away

signals:
    void written(); // all that there is to keep, into path()
    void failed(const QString &sentence); // once, as long as it fails for the same reason

private:
    void write();
    void ended(quint64 round, const QString &path, const Done &done);
    void tell(const Done &done, bool isLast);

    std::function<Content()> m_snapshot;
    QString m_path;
    QTimer m_soon;
    QThreadPool m_thread; // one: files are written, and removed, in order
    quint64 m_round = 0;  // of changes: what is written of an earlier one is not the last word
    QString m_told; // why it failed
    bool m_writing = false;
    bool m_due = false;
};

} // namespace cardwright
