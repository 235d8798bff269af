#pragma once

#include "workshop/sheet.h"

namespace cardwright {

// A table as the room needs it: columns that nothing stands in and rows that nobody has come to yet take
// no room. Without a single value it becomes a plain list of its rows. `current` is the row that is worked
// on and stays. Gives how many rows are left out.
int withoutEmptyRows(Sheet &sheet, const QString &current);

// A grid of areas that has no room on the wall: in each column its notes close below each other, under the name
// of their row: first what the room works on, and of each row the newest. A column without notes says what
// belongs there.
Sheet partedGrid(const Sheet &grid);

} // namespace cardwright
