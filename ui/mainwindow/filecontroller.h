#pragma once

#include "dialogs/prompts.h"
#include "editing/carddocument.h"
#include "editing/historykeeper.h"
#include "editing/recoverykeeper.h"
#include "mainwindow/barmessage.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>

class QWidget;

namespace cardwright {

class OutsideChanges;

// Opens, saves and recovers cards. The only place that decides what happens to files.
class FileController : public QObject
{
    Q_OBJECT

public:
    FileController(CardDocument &document, RecoveryStore store, HistoryStore history, Prompts &prompts, QWidget *window);

    bool isOpen() const { return m_open; }
    // True if something beside the card is on no disk yet and goes along when the card is saved.
    void setAlsoUnsaved(const std::function<bool()> &unsaved) { m_alsoUnsaved = unsaved; }
    // A name for the title bar: file name, card title or "Untitled".
    QString displayName() const;
    QDateTime lastSaved() const { return m_lastSaved; }
    const RecoveryKeeper &recovery() const { return m_recovery; }
    const RecoveryStore &recoveryStore() const { return m_store; }
    HistoryKeeper &history() { return m_history; }
    OutsideChanges &outside() { return *m_outside; }

    // Asks about unsaved work first; false if the user keeps it or the file cannot be opened.
    bool open(const QString &path);
    bool newCard();
    bool openExample();
    bool closeCard();
    bool mayLeave(); // Save, Discard or Cancel
    bool save();
    bool saveAs();
    // Unsaved work of an earlier run, as unsaved edits of its card, or as an untitled card of its own.
    // Never over a file that is newer.
    bool restore(const RecoveryCopy &copy, bool asCopy);
    // The text as an untitled card that is not saved yet.
    bool openCopy(const QByteArray &bytes);
    void sessionEnds() { m_recovery.flush(); }

signals:
    void begun(); // a new card: its title is there, the summary comes next
    void opened(); // another card, or none
    void barRequested(const cardwright::BarMessage &message);
    void barWithdrawn(const QString &topic);
    void savedNow();
    void recoveryTaken(const QString &entry); // restored: it is the open card's own copy now
    void compareRequested(const QString &path);  // the open card with that file

private:
    bool askForFileAndOpen();
    bool load(const QString &path);
    bool write(const QString &path, bool force);
    void goOnWith(const QString &path);
    void fail(const QString &topic, const Error &error, QList<BarMessage::Button> buttons = {});
    void adopt(const QByteArray &bytes, const QString &path, bool readOnly);

    CardDocument &m_document;
    RecoveryStore m_store;
    RecoveryKeeper m_recovery;
    HistoryKeeper m_history;
    OutsideChanges *m_outside;
    Prompts &m_prompts;
    QWidget *m_window;
    QDateTime m_lastSaved;
    std::function<bool()> m_alsoUnsaved;
    bool m_open = false;
    bool m_example = false;
};

} // namespace cardwright
