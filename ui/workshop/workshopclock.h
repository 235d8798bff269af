#pragma once

#include "workshop/timer.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace cardwright {

class WorkshopSession;

// Ticks once a second while the timer of the session runs, and notices that the machine slept.
class WorkshopClock : public QObject
{
    Q_OBJECT

public:
    explicit WorkshopClock(WorkshopSession &session, QObject *parent = nullptr);

    int left() const; // seconds of the current step; below zero: overtime
    bool isRunning() const;
    void toggle();
    void add(int seconds);
    void set(int seconds); // that are left from now on
    const std::optional<WakeReadings> &readings() const { return m_readings; } // to be chosen from
    bool wasOpen() const { return m_wasOpen; } // the workshop, in the time that readings() is about
    void choose(bool sleepCounts);

signals:
    void ticked();
    void timeIsUp(); // once for each step
    void woke();     // readings() has both

private:
    void tick();

    WorkshopSession &m_session;
    QTimer m_timer;
    std::optional<WakeReadings> m_readings;
    bool m_isFirst = true;
    bool m_wasOpen = true;
    QString m_upFor; // the step whose end was told
};

} // namespace cardwright
