#pragma once

#include "playbook/playbook.h"
#include "workshop/workshopfile.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>

namespace cardwright {

// The workshop that is being run, and the only writer of it. Every change goes to the file within a
// second, in a thread of its own; nobody is asked whether to save.
class WorkshopSession : public QObject
{
    Q_OBJECT

public:
    // What changed, so that a window looks again at that part alone.
    enum Part {
        Sheets = 1,  // notes, readers, lenses, questions, ratings
        Agenda = 2,
        Clock = 4,
        Votes = 8,
        Records = 16, // parked, decided, private
        About = 32,   // title, people, settings
        All = 63
    };
    Q_DECLARE_FLAGS(Parts, Part)
    Q_FLAG(Parts)

    // Without a path it is a rehearsal: nothing is kept.
    explicit WorkshopSession(WorkshopFile file, QObject *parent = nullptr);
    ~WorkshopSession() override; // writes what is not written yet

    const Workshop &workshop() const { return m_file.workshop; }
    const Playbook &playbook() const { return m_playbook; }
    QString path() const { return m_file.path; }
    bool isRehearsal() const { return m_file.path.isEmpty(); }
    bool isReadOnly() const { return m_file.readOnly; }
    const WorkshopFile &file() const { return m_file; }
    bool isUnsaved() const; // something that was said or done; the running clock is no such thing
    QString notice() const { return m_notice; } // why it is not written; empty: nothing is wrong

    const AgendaItem *step() const; // null: not begun, or at its end
    const Activity *activity() const; // of the step; null for a talk or a break

    // One change of what the workshop holds, with a name for taking it back. False: nothing is different.
    bool change(const QString &name, const std::function<void(Workshop &)> &edit);
    // The clock and the going from step to step: cannot be taken back but by going there again.
    void drive(const std::function<void(Workshop &)> &edit);
    void tick(); // the program is awake: noted, and written now and then

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    QString undoName() const { return m_undo.isEmpty() ? QString() : m_undo.last().name; }
    void undo();
    void redo();
    void forgetUndo();

    bool save(); // now, and waits for it
    // From now on it is kept in a new file at `path`: a rehearsal that is to stay, a disk that is full.
    Done saveAs(const QString &path);
    void giveUp(); // what is not written yet: the user lets it go

signals:
    void changed(cardwright::WorkshopSession::Parts parts);
    void undoChanged();
    void saveStateChanged();
    void keptInMerge(const QStringList &words); // somebody else took it away, or it was changed there

private:
    struct Before
    {
        QString name;
        Workshop workshop;
        bool agenda = false;
    };
    struct Written
    {
        WorkshopFile file;
        bool joined = false; // with what others wrote
        QString fault;
    };

    static Written write(WorkshopFile file);
    bool isBehind() const; // also by the clock
    void tell(const Workshop &before);
    void scheduleSave();
    void startSaving();
    void takeWritten();
    void take(const Written &written);
    void swap(QList<Before> &from, QList<Before> &to);
    void setNotice(const QString &sentence);

    WorkshopFile m_file;
    Workshop m_sent; // is being written
    const Playbook &m_playbook;
    QList<Before> m_undo;
    QList<Before> m_redo;
    QFutureWatcher<Written> m_writing;
    bool m_isWriting = false; // what was written last is not taken yet
    QTimer m_saveTimer;
    QString m_notice;
    int m_ticks = 0;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(WorkshopSession::Parts)

} // namespace cardwright
