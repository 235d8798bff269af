#pragma once

#include "workshop/sheet.h"
#include "workshop/sheetstyle.h"

namespace cardwright {

// The width of a table, shared by weight; a column that would get less than it needs gets that, where there is
// so much.
QList<qreal> sharedWidths(qreal room, const QList<qreal> &weights, const QList<qreal> &least);

// Columns of a table on the wall whose long texts would get hardly a word to a line in these widths: there
// they stand below their row, across the sheet.
QList<int> wideColumns(const Sheet &sheet, const SheetStyle &style, const QList<qreal> &widths);
Sheet withoutColumns(const Sheet &sheet, const QList<int> &columns);

} // namespace cardwright
