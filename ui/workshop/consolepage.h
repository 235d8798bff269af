#pragma once

#include "card/card.h"
#include "workshop/cardquestions.h"
#include "workshop/sheetcells.h"
#include "workshop/wall.h"
#include "workshop/workshopclock.h"
#include "workshop/workshopcommands.h"
#include "workshop/workshoprecovery.h"
#include "workshop/workshopsession.h"

#include <QWidget>

#include <memory>

class QStackedWidget;
class QVBoxLayout;

namespace cardwright {

class AgendaPanel;
class Awake;
class CellDecisionRow;
class ConsoleHead;
class EntryRow;
class InfoBar;
class KeysPage;
class PaperPage;
class PeoplePage;
class ReadersPage;
class ReadyPage;
class RecordsPanel;
class ResultButtons;
class RoomView;
class RoomWindow;
class SheetView;
class TriedCardPane;
class VotePanel;

// The facilitator's desk: agenda, clock, worksheet, entry line and what is kept beside. Where there is one
// screen the page becomes the wall itself, and the desk opens behind a curtain.
class ConsolePage : public QWidget
{
    Q_OBJECT

public:
    explicit ConsolePage(WorkshopFile file, RecoveryStore store = WorkshopRecovery::usualStore(), QWidget *parent = nullptr);
    ~ConsolePage() override;

    WorkshopSession &session() { return m_session; }
    Wall &wall() { return m_wall; }
    RoomWindow &room() { return *m_room; }
    bool isWallHere() const { return face() == Face::Wall; } // the room looks at this screen
    QString cardPath() const; // drafted last, else the one that the workshop names; empty: neither is there
    void takeKey(QKeyEvent *event); // of another part of the window or of the room
    void takeFocus();
    void perform(WorkshopCommand command);
    void beginActivity(const Activity &activity); // as a new step after the current one
    void tryCard(const Card &card, const QString &path); // the template is tried on it
    // An activity about questions has none: those of the open card can be had, so many.
    void offerCardQuestions(int essential, int all);
    void takeQuestionsOf(const Card &card, const Match &match, CardQuestions which);
    void addNotesOf(const Workshop &theirs, const QString &name);
    void showBar(const QString &sentence, const QList<std::pair<QString, std::function<void()>>> &buttons);

    // A workshop that was interrupted: its copy is this one's now, and what was half typed stands where it stood.
    void goOnWith(const QString &entry, const RecoveredWorkshop &recovered);
    void pauseClock();  // it goes on with what is left
    void keepAll();     // everything to the disk, without a question
    void discard();     // the user lets what is not saved go

signals:
    void leaveRequested();
    void saveElsewhereRequested();
    void wallHereChanged();
    void templateSaved(const QString &path);
    void openCardWanted(); // to try the template on it
    void questionsMissing(); // in an activity about them
    void cardQuestionsWanted(cardwright::CardQuestions which);
    void cardFileWanted(); // likewise
    void cardWanted(const QString &path);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *list, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Face { Desk, Wall, Curtain };

    QWidget *buildDesk();
    QWidget *buildAside();
    void connectParts();
    void connectSheet();
    void follow(WorkshopSession::Parts parts);
    void refreshHead();
    bool isAlone() const; // nobody looks at a wall
    void refreshClock();
    void refreshSheet();
    void refreshEntry();
    void forgetGoneCards();
    Face face() const;
    void setFace(Face face);
    void curtain();
    QWidget *usualMiddle() const;
    QWidget *middle() const;
    void showMiddle(QWidget *page);
    void toggleMiddle(QWidget *page);
    void begin(const QString &step);
    void takeResults();
    void takeForStep(const Activity &activity);
    void prepareStep();
    void offerNewRun();
    void enter(const QString &typed);
    bool parksOnly() const; // the entry line has no worksheet before it
    void keepTyped(WorkshopCommand command);
    void edit(const QString &card);
    void moveTarget(int rows, int columns);
    void goPrompt(int by);
    void keepPrompt();
    void takeUpPrompt();
    void timeIsUp();
    void openRoom();
    void woke();
    void tellUnsaved();
    void dropBar(const char *about);
    QString targetName() const;
    QString whyName() const;
    void showNewTarget();
    void moveOnSheet(const QString &card, const SheetPlace &place, int index);
    void removeFromSheet(const QStringList &cards);
    void rate(const QStringList &cards, int importance);
    void askWhy(const QString &cause);
    void goToOpenCell();
    void openMenu(const QStringList &cards, QPoint at);
    QString entryHint(const WorksheetPart *part) const;
    QString sheetHint() const;

    WorkshopSession m_session;
    WorkshopClock m_clock{m_session};
    WorkshopRecovery m_recovery;
    Wall m_wall;
    std::unique_ptr<RoomWindow> m_room;
    Awake *m_awake;
    QStackedWidget *m_faces;
    RoomView *m_wallHere; // the wall on this screen
    ConsoleHead *m_head;
    QStackedWidget *m_middle;
    SheetView *m_sheet;
    ReadyPage *m_ready;
    VotePanel *m_vote;
    PeoplePage *m_people;
    ReadersPage *m_readers;
    PaperPage *m_paper;
    KeysPage *m_keys;
    QString m_voteField; // that had the focus there
    QWidget *m_beneath = nullptr; // the vote, while another page stands over it
    AgendaPanel *m_agenda;
    RecordsPanel *m_records;
    ResultButtons *m_results;
    QString m_drafted; // the card that was begun last
    EntryRow *m_entry;
    CellDecisionRow *m_decision;
    TriedCardPane *m_tried;
    QVBoxLayout *m_bars;
    InfoBar *m_bar = nullptr;
    InfoBar *m_unsaved = nullptr;
    SheetPlace m_target;
    QString m_editing; // a card whose text is in the entry line
    QStringList m_clustering;
    QString m_why; // a cause that is asked about
    QString m_refused; // stands in the entry line, to be mended
    bool m_single = false;
};

} // namespace cardwright
