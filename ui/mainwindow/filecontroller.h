#pragma once

#include "base/beside.h"
#include "dialogs/prompts.h"
#include "editing/carddocument.h"
#include "editing/cardopening.h"
#include "editing/cardsaver.h"
#include "editing/historykeeper.h"
#include "editing/recoverykeeper.h"
#include "mainwindow/barmessage.h"

#include <QByteArray>
#include <QDateTime>
#include <QTimer>

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
    // What is said of the card is in its recovery copy too, as long as it is in no file.
    void follow(const ReviewKeeper &reviews) { m_recovery.follow(reviews); }
    // A name for the title bar: file name, card title or "Untitled".
    QString displayName() const;
    QDateTime lastSaved() const { return m_lastSaved; }
    bool isSaving() const { return m_saver.isSaving(); }
    const RecoveryKeeper &recovery() const { return m_recovery; }
    const RecoveryStore &recoveryStore() const { return m_store; }
    HistoryKeeper &history() { return m_history; }
    OutsideChanges &outside() { return *m_outside; }

    // Asks about unsaved work first; false if the user keeps it or the file cannot be opened. Where the
    // card is being saved it is false too, and what was asked for follows when the card is on the disk.
    // A large card is read beside the window, which goes on with the card that it has: true where that
    // was begun.
    bool open(const QString &path);
    bool isOpening() const { return m_loader.isRunning(); }
    bool newCard();
    bool openExample();
    bool closeCard();
    // True if nothing holds the card back any more. Else the user was asked; `then` is called once a save
    // has succeeded, and asks here again.
    bool mayLeave(const std::function<void()> &then);
    // Begin to save, in the background; savedNow() or a message says how it ended. False: nothing was begun.
    bool save();
    bool saveAs();
    // Unsaved work of an earlier run, as unsaved edits of its card, or as an untitled card of its own.
    // Never over a file that is newer. A large one is read beside the window, as in open().
    bool restore(const RecoveryCopy &copy, bool asCopy);
    // The text as an untitled card that is not saved yet.
    bool openCopy(const QByteArray &bytes);
    void sessionEnds() { m_recovery.flush(); }

signals:
    void templatesRequested(); // instead of a new card: to edit what it could begin with
    void begun(); // a new card: its title is there, the summary comes next
    void opened(); // another card, or none
    void barRequested(const cardwright::BarMessage &message);
    void barWithdrawn(const QString &topic);
    void savedNow();
    void notSaved(); // a message says why
    void savingLasts(); // so long that the user should know
    void reviewRestored(const QByteArray &text); // said in the earlier run and in no file; see RecoveryCopy
    void draftsRestored(const QByteArray &text); // begun there and not said; likewise
    void recoveryTaken(const QString &entry); // restored: it is the open card's own copy now
    void compareRequested(const QString &path);  // the open card with that file

private:
    bool askForFileAndOpen();
    bool load(const QString &path);
    // `work` reads what is called `name` beside the window, and `then` shows what it gives.
    template<typename Work, typename Then>
    void beginOpening(const QString &name, Work work, Then then);
    void tellOpeningLasts();
    void stopOpening();
    void endOpening(const std::function<void()> &show);
    bool show(const QString &path, const CardOpening &opening);
    void show(const RecoveryCopy &copy, bool asCopy, const RestoredWork &restored);
    bool isStillThere(const RecoveryCopy &copy);
    void tellTaken(const RecoveryCopy &copy, const Error &error); // another window has it
    void write(const QString &path, bool replaces);
    void saveEnded(const CardSaveResult &result);
    void saved(const CardSaveResult &result);
    void afterSave(const std::function<void()> &then);
    void tellSavingLasts();
    void recoveryWorks();
    void goOnWith(const QString &path);
    void fail(const QString &topic, const Error &error, QList<BarMessage::Button> buttons = {});
    void adopt(ReadCard read, const QString &path, bool readOnly);
    void adopt(const QByteArray &bytes); // as an untitled card
    void leaveCard(bool forAnother);

    CardDocument &m_document;
    RecoveryStore m_store;
    RecoveryKeeper m_recovery;
    HistoryKeeper m_history;
    CardSaver m_saver;
    LatestWork m_loader;
    QString m_openingPath; // that is being read; empty where it is unsaved work
    QString m_openingName;
    OutsideChanges *m_outside;
    Prompts &m_prompts;
    QWidget *m_window;
    QDateTime m_lastSaved;
    std::function<bool()> m_alsoUnsaved;
    std::function<void()> m_afterSave; // waits until the card is saved
    QTimer m_savingLasts;
    QTimer m_openingLasts;
    QTimer m_openLater; // a dialog stands open, which is about the card that is open
    quint64 m_openingRevision = 0; // of the document when the user asked for another card
    QString m_recoveryTold; // why no copy can be written, as it stands in the message
    bool m_saveAgain = false; // the card was edited on, and saved once more
    bool m_open = false;
};

} // namespace cardwright
