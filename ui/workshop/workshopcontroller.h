#pragma once

#include "mainwindow/barmessage.h"
#include "storage/recovery.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QMenu;
class QMainWindow;
class QStackedWidget;

namespace cardwright {

class AnswerSheets;
class CardDocument;
class ConsolePage;
class Prompts;
class StartWorkshop;
struct Workshop;
struct WorkshopFile;

// The Workshop menu of the window, and its pages: how a workshop begins, and the facilitator's console.
class WorkshopController : public QObject
{
    Q_OBJECT

public:
    WorkshopController(CardDocument &document, Prompts &prompts, QStackedWidget &stack, QMainWindow &window);
    ~WorkshopController() override; // what was said is on the disk then

    QMenu *menu() { return m_menu; }
    ConsolePage *console() const; // null: no workshop is open
    bool isWallHere() const;      // this window is what the room looks at
    bool isInFront() const;       // the console is the page that is shown
    bool canUndo() const;         // of a workshop that is in front
    bool canRedo() const;
    void undo();
    void redo();
    static bool isWorkshop(const QString &path); // by its name
    void newWorkshop();
    bool openWorkshop(const QString &path); // empty: asks
    bool goToWorkshop();                    // false: none is open
    // One activity outside an agenda: as a new step of the workshop that is open or stands beside the card,
    // else of a new one.
    void runActivity(const QString &activity);

    void offerRecovery(); // what a killed program left
    bool showDiscarded(); // of that, what was discarded in the last days, to be brought back; false: nothing
    bool mayLeave();      // before the window closes: what was said is safe, or the user says go
    void pauseClock();
    void keepAll();       // no questions any more

signals:
    void barRequested(const cardwright::BarMessage &message);
    void barWithdrawn(const QString &topic);
    void shownChanged();
    void saved();       // the file of the workshop
    void undoChanged(); // what canUndo() and canRedo() say
    void wallHereChanged();
    void templateSaved(const QString &path); // one of the user's is new
    void cardWanted(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // of the window

private:
    void start(bool rehearsal);
    bool begin(const Workshop &workshop); // asks where it is kept
    ConsolePage *run(const WorkshopFile &file);
    void show(QWidget *page);
    void leavePage();
    void closeWorkshop();
    void letGo();
    void copyForNoteTaker();
    void mergeNotes();
    void refreshMenu();
    void tell(const QString &sentence); // what went wrong, in the bar above the page
    void offer(const RecoveryCopy &copy);
    void discard(const RecoveryCopy &copy);
    void withdrawDiscarded();
    void bringBack(const RecoveryCopy &wanted);
    void removeDiscarded(const QString &wanted);
    void goOnWith(const RecoveryCopy &copy);
    QString suggestedPath(const QString &title) const;
    // Who types "buoys" is given "buoys.json" by the dialog, and means "buoys.workshop.json".
    static QString workshopName(const QString &path);

    CardDocument &m_document;
    Prompts &m_prompts;
    QStackedWidget &m_stack;
    QMainWindow &m_window;
    QMenu *m_menu;
    AnswerSheets *m_answers;
    QStringList m_discardedShown; // entries
    QPointer<QWidget> m_before;
    StartWorkshop *m_start = nullptr;
    QPointer<ConsolePage> m_console;
};

} // namespace cardwright
