#pragma once

#include <QList>

namespace cardwright {

// What a column needs for its longest word, and would like for its longest text.
struct ColumnNeed
{
    int least = 0;
    int wish = 0;
};

// Widths of columns that share `room`. Every one gets what it needs; what is left goes to those whose
// texts are longer, and after that to all from `sharing` on. Wider than the room where that is not
// enough: then the table scrolls.
QList<int> sharedWidths(const QList<ColumnNeed> &needs, int room, int sharing);

} // namespace cardwright
