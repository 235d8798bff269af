#pragma once

#include "workshop/wallscreen.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace cardwright {

class RoomView;
class Wall;
class WorkshopClock;
class WorkshopSession;

// The wall as a window of its own: full screen on the screen that the console is not on. It goes with its
// screen when a cable is pulled, and comes back with it.
class RoomWindow : public QWidget
{
    Q_OBJECT

public:
    RoomWindow(WorkshopSession &session, WorkshopClock &clock, Wall &wall);

    RoomView &view() { return *m_view; }
    // On another screen than `console`'s; where there is none, as a plain window.
    void open(const QWidget &console);
    bool isWanted() const { return m_wanted; } // shown, or waiting for its screen
    void closeWall();
    // The screens there are, told by somebody else than the system: for tests.
    void setScreens(std::function<QList<ScreenPlace>()> screens);
    void followScreens(); // one came, went or moved

signals:
    void keyPressed(QKeyEvent *event); // meant for the console
    void opened();
    void screenLost();
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    std::optional<ScreenPlace> place() const;
    void fill(const ScreenPlace &screen);

    RoomView *m_view;
    QPointer<const QWidget> m_console;
    std::function<QList<ScreenPlace>()> m_screens;
    QString m_screen; // its name; empty: a plain window
    bool m_wanted = false;
    bool m_justOpened = false; // the keyboard goes back to the console once
};

} // namespace cardwright
