#pragma once

#include "panels/tablegestures.h"
#include "panels/tablesheet.h"

namespace cardwright {

using CellPlace = QPair<int, int>; // row and column

// The gestures that add, move or remove a row or column, at a cell. In a table that runs from right
// to left the columns do too. True if the sheet allows it.
bool canReshape(const TableSheet &sheet, TableGesture gesture, CellPlace at, bool rightToLeft);
// Does what can be done; gives the cell where the user is then.
CellPlace reshape(TableSheet &sheet, TableGesture gesture, CellPlace at, bool rightToLeft);

} // namespace cardwright
