#pragma once

#include "base/result.h"

#include <QHash>
#include <QMutex>
#include <QSet>
#include <QString>
#include <QThreadPool>
#include <QVariant>

#include <functional>

namespace cardwright {

// The settings as QSettings reads them from the user's file, and written with the one safe writer, which leaves
// the old file whole where the disk refuses the new one. Written off the thread that sets them: what was set
// counts from then on, also where it could not be written; that is tried again with the next one.
class SettingsStore
{
public:
    // `path`: asked for each time, so that the program's name may be given after this was made. In the caller's
    // thread alone: a write at the end of the program must not ask what is gone by then.
    explicit SettingsStore(std::function<QString()> path);
    ~SettingsStore(); // waits for what is being written
    SettingsStore(const SettingsStore &) = delete;
    SettingsStore &operator=(const SettingsStore &) = delete;

    // What was set here and is the last word on it; an invalid value: it is the file's to say.
    QVariant value(const QString &key) const;
    void set(const QString &key, const QVariant &value);
    // Waits until what was set is written, and gives what came of the last attempt.
    Done flush();
    // Told what came of each write, in the thread that writes; null: nobody any more.
    void setListener(std::function<void(const Done &)> listener);

private:
    // What a file looks like, so that another program's change of it is seen.
    struct Mark
    {
        qint64 size = -1;
        qint64 time = 0;
        quint64 file = 0;
        bool operator==(const Mark &) const = default;
    };
    static Mark markOf(const QString &path);
    void write(const QString &path);

    std::function<QString()> m_path;
    mutable QMutex m_mutex; // for all that follows
    QHash<QString, QVariant> m_set;
    QSet<QString> m_unwritten;
    QString m_file; // that the settings were written to last
    Mark m_mark;    // of that file then
    Done m_last = done();
    QMutex m_listening;
    std::function<void(const Done &)> m_listener; // held by m_listening
    QThreadPool m_thread;
};

// The same for the store of the program's own settings.
void listenToSettings(std::function<void(const Done &)> listener);

} // namespace cardwright
