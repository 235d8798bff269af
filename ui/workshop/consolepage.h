#pragma once

#include "workshop/sheetcells.h"
#include "workshop/wall.h"
#include "workshop/workshopclock.h"
#include "workshop/workshopcommands.h"
#include "workshop/workshopsession.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace cardwright {

class AgendaPanel;
class Awake;
class EntryRow;
class InfoBar;
class RecordsPanel;
class RoomView;
class RoomWindow;
class SheetView;
class VotePanel;

// The facilitator's desk: agenda, clock, worksheet, entry line and what is kept beside. Where there is one
// screen the page becomes the wall itself, and the desk opens behind a curtain.
class ConsolePage : public QWidget
{
    Q_OBJECT

public:
    explicit ConsolePage(WorkshopFile file, QWidget *parent = nullptr);
    ~ConsolePage() override;

    WorkshopSession &session() { return m_session; }
    Wall &wall() { return m_wall; }
    RoomWindow &room() { return *m_room; }
    void takeFocus();
    void perform(WorkshopCommand command);
    void showBar(const QString &sentence, const QList<std::pair<QString, std::function<void()>>> &buttons);

signals:
    void leaveRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Face { Desk, Wall, Curtain };

    QWidget *buildDesk();
    QWidget *buildHead();
    QWidget *buildAside();
    void connectSheet();
    void follow(WorkshopSession::Parts parts);
    void refreshHead();
    void refreshClock();
    void refreshSheet();
    void refreshEntry();
    void setFace(Face face);
    void curtain();
    void begin(const QString &step);
    void prepareStep();
    void showVote(bool shown);
    void enter(const QString &typed);
    void keepTyped(WorkshopCommand command);
    void edit(const QString &card);
    void moveTarget(int rows, int columns);
    void timeIsUp();
    void woke();
    void showKeys();
    QString targetName() const;

    WorkshopSession m_session;
    WorkshopClock m_clock{m_session};
    Wall m_wall;
    std::unique_ptr<RoomWindow> m_room;
    Awake *m_awake;
    QStackedWidget *m_faces;
    RoomView *m_wallHere; // the wall on this screen
    QStackedWidget *m_middle;
    SheetView *m_sheet;
    VotePanel *m_vote;
    AgendaPanel *m_agenda;
    RecordsPanel *m_records;
    EntryRow *m_entry;
    QVBoxLayout *m_bars;
    InfoBar *m_bar = nullptr;
    QLabel *m_title;
    QLabel *m_prompt;
    QLabel *m_clockLabel;
    QLabel *m_state;
    QPushButton *m_clockButton;
    QPushButton *m_nextButton;
    SheetPlace m_target;
    QString m_editing; // a card whose text is in the entry line
    QStringList m_clustering;
    bool m_single = false;
};

} // namespace cardwright
