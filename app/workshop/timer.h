#pragma once

#include "workshop/workshop.h"

#include <QDateTime>

#include <optional>

namespace cardwright {

// The clock of a session. It never cuts anybody off: at zero it goes on below zero, and the console
// asks whether there is more time. Every function takes the time from its caller.

// Seconds left in the current step; below zero: overtime.
int secondsLeft(const Session &session, const QDateTime &now);

void startTimer(Session &session, const QDateTime &now);
void pauseTimer(Session &session, const QDateTime &now);
void addTime(Session &session, int seconds);
// The clock stands at `seconds` from now on, running or not; what the step took so far stays counted.
void setTime(Session &session, int seconds, const QDateTime &now);

// Makes `stepId` the current step: what the one before took is written down, and the clock stands at
// what is left of the new one, paused. False where there is no such step.
bool beginStep(Workshop &workshop, const QString &stepId, const QDateTime &now);
// The next or previous step of the agenda that is not skipped; empty at either end. While no step runs the
// next one is the first that waits.
QString nextStep(const Workshop &workshop);
QString previousStep(const Workshop &workshop);
// Ends the current step; the session stands still until another begins.
void endStep(Workshop &workshop, AgendaItem::State state, const QDateTime &now);

// What the clock may say after the machine slept, or the program stood still, while it ran.
struct WakeReadings
{
    int leftBefore = 0; // when it fell asleep
    int asleep = 0;     // seconds
    int leftAfter() const { return leftBefore - asleep; }
};

// To be called every second while the timer runs, and once after loading. Where more than half a minute
// passed since the last call, the clock is paused as it was then and both readings come back.
std::optional<WakeReadings> noticeSleep(Session &session, const QDateTime &now);
// Sets the paused clock to one of the readings.
void takeReading(Session &session, const WakeReadings &readings, bool sleepCounts, const QDateTime &now);

// "7:30", "-0:15", "1:02:00".
QString clockText(int seconds);
// Seconds of what somebody typed: minutes ("7"), or minutes and seconds ("7:30"), or hours too ("1:02:00").
// Nothing where it is none of these, or longer than a day.
std::optional<int> typedSeconds(const QString &typed);

} // namespace cardwright
