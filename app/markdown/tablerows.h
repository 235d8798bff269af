#pragma once

#include <QByteArrayView>

namespace cardwright {

// The number of cells in a GFM table's delimiter row (`--- | :-:`); 0 if `line` is none.
int delimiterCells(QByteArrayView line);
// The number of cells that GFM counts in a header or body row.
int rowCells(QByteArrayView line);

} // namespace cardwright
