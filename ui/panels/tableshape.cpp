#include "panels/tableshape.h"

namespace cardwright {

using enum TableGesture;

bool canReshape(const TableSheet &sheet, TableGesture gesture, CellPlace at, bool rightToLeft)
{
    const auto [row, column] = at;
    const int left = rightToLeft ? 1 : -1;
    switch (gesture) {
    case InsertRowAbove:
        return sheet.canInsertRow(row);
    case InsertRowBelow:
        return sheet.canInsertRow(row + 1);
    case MoveRowUp:
        return sheet.canMoveRow(row, -1);
    case MoveRowDown:
        return sheet.canMoveRow(row, 1);
    case RemoveRow:
        return sheet.canRemoveRow(row);
    case InsertColumnLeft:
        return sheet.canInsertColumn(rightToLeft ? column + 1 : column);
    case InsertColumnRight:
        return sheet.canInsertColumn(rightToLeft ? column : column + 1);
    case MoveColumnLeft:
        return sheet.canMoveColumn(column, left);
    case MoveColumnRight:
        return sheet.canMoveColumn(column, -left);
    case RemoveColumn:
        return sheet.canRemoveColumn(column);
    default:
        return false;
    }
}

CellPlace reshape(TableSheet &sheet, TableGesture gesture, CellPlace at, bool rightToLeft)
{
    auto &[row, column] = at;
    switch (gesture) {
    case InsertRowAbove:
    case InsertRowBelow:
        row += gesture == InsertRowBelow ? 1 : 0;
        sheet.insertRow(row);
        break;
    case MoveRowUp:
    case MoveRowDown: {
        const int by = gesture == MoveRowUp ? -1 : 1;
        sheet.moveRow(row, by);
        row += by;
        break;
    }
    case RemoveRow:
        sheet.removeRow(row);
        row = qMin(row, sheet.rows() - 1);
        break;
    case InsertColumnLeft:
    case InsertColumnRight:
        column += (gesture == InsertColumnRight) == rightToLeft ? 0 : 1;
        sheet.insertColumn(column);
        break;
    case MoveColumnLeft:
    case MoveColumnRight: {
        const int by = (gesture == MoveColumnRight) == rightToLeft ? -1 : 1;
        sheet.moveColumn(column, by);
        column += by;
        break;
    }
    case RemoveColumn:
        sheet.removeColumn(column);
        column = qMin(column, sheet.columns() - 1);
        break;
    default:
        break;
    }
    return at;
}

} // namespace cardwright
