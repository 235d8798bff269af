#pragma once

class QObject;

#include <functional>

namespace cardwright {

// Calls `act` once in the event loop when the session or somebody else asks the program to end (SIGTERM,
// SIGINT, SIGHUP), and ends it. `owner` lives as long as that may happen.
void endOnSignals(QObject &owner, std::function<void()> act);

} // namespace cardwright
