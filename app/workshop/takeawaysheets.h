#pragma once

#include "workshop/takeaway.h"

namespace cardwright {

// What stands on the worksheet of an activity: where it has rows a table with a column for each part that
// was written in, else note by note. Values of readers, lenses and questions are in takeAwayTables().
TakeAwayPart takeAwaySheet(const Workshop &workshop, const Playbook &playbook, const Activity &activity);

// A note in words: the title of what was chosen, the name of a person, ...
QString noteWords(const Workshop &workshop, const Playbook &playbook, const Note &note);
// Likewise what it is about: a reader, a heuristic, the cause above it; empty where it is in no row.
QString noteRowWords(const Workshop &workshop, const Playbook &playbook, const Note &note);

} // namespace cardwright
