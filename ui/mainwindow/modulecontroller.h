#pragma once

#include "mainwindow/barmessage.h"

#include <QObject>

class QDockWidget;
class QMainWindow;
class QStackedWidget;

namespace cardwright {

class Actions;
class CardDocument;
class LibraryPage;
class NarrativePane;
class Prompts;
class ReviewController;
class TeamWorkshop;
class WorkshopController;

// The four modules of the window. Plan and Test are a page of their own, Write and Review the card; the
// activities of these two stand on the same kind of page, one key away. An activity starts the console.
class ModuleController : public QObject
{
    Q_OBJECT

public:
    ModuleController(CardDocument &document, Actions &actions, WorkshopController &workshop, ReviewController &review,
                     Prompts &prompts, QStackedWidget &stack, QMainWindow &window);
    ~ModuleController() override; // what was typed in the plan is on the disk then

    void showModule(const QString &module); // its page of the library
    void showCard(); // where none is open that of the workshop, if there is one
    QString cardOfWorkshop() const; // of the one that runs, where no card is open; else empty
    bool isAway() const; // something of the workshop stands in the place of the card
    void refresh();      // which module is shown, and what can be chosen
    LibraryPage *page(); // made at first use
    NarrativePane *narrative() const { return m_pane; } // null before it was first shown

signals:
    void shownChanged();
    void workshopSaved(); // written where its worksheets are shown in a module
    void cardWanted(); // the card, or the start page where none is open
    void cardFileWanted(const QString &path);
    void barRequested(const cardwright::BarMessage &message);

private:
    TeamWorkshop &team();
    QString shownModule() const;
    void toggleActivities(bool shown);
    void start(const QString &activity, int people);
    void goOnWithWorkshop();
    void pause(const QString &forActivity);
    bool makeWorkshop(int people);
    void chooseWorkshop();
    void putJudgements();
    void putOwners();
    void takeJudgements();
    void setNarrativeShown(bool shown);
    void makeNarrative();
    void placeNarrative();
    void focusCard();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void tell(const QString &sentence, BarMessage::Tone tone = BarMessage::Tone::Warn);

    CardDocument &m_document;
    Actions &m_actions;
    WorkshopController &m_workshop;
    ReviewController &m_review;
    Prompts &m_prompts;
    QStackedWidget &m_stack;
    QMainWindow &m_window;
    QWidget *m_card; // the editor
    TeamWorkshop *m_team = nullptr;
    LibraryPage *m_page = nullptr;
    NarrativePane *m_pane = nullptr;
    QDockWidget *m_dock = nullptr;
    bool m_narrative = false; // it is wanted beside the card
};

} // namespace cardwright
