#pragma once

#include "workshop/notes.h"

namespace cardwright {

// An activity that is done again, and what stood on its worksheet before: to compare with.

// What stands on the worksheet goes to Workshop::earlier; it is empty then. Nothing happens where it was empty.
void putRunAway(Workshop &workshop, const QString &activity, const QDateTime &now);

// The moments at which its runs were put away, the latest one last.
QStringList earlierRuns(const Workshop &workshop, const QString &activity);

// What stood in one place in the latest of them; empty where nothing did. `wall`: only what may be shown there.
QString earlierText(const Workshop &workshop, const NotePlace &place, bool wall = false);

} // namespace cardwright
