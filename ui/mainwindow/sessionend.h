#pragma once

class QGuiApplication;
class QObject;

#include <functional>

namespace cardwright {

// Calls `act` once in the event loop when the session or somebody else asks the program to end (SIGTERM,
// SIGINT, SIGHUP), and ends it. `owner` lives as long as that may happen.
void endOnSignals(QObject &owner, std::function<void()> act);

// Calls `act` at once whenever unsaved work has to be on the disk within a moment: when the desktop's session
// ends, which waits for the answer, and at the signals above; `beforeSleep` when the computer is about to
// sleep, which waits for it too.
void completeWhenever(QGuiApplication &application, QObject &owner, const std::function<void()> &act,
                      const std::function<void()> &beforeSleep);

} // namespace cardwright
