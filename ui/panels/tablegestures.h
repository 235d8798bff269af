#pragma once

#include <QKeySequence>

#include <functional>
#include <optional>

class QKeyEvent;
class QMenu;

namespace cardwright {

// What can be done with the rows, columns and cells of a table, by menu and by key.
enum class TableGesture {
    Cut,
    Copy,
    Paste,
    CopyTable,
    InsertRowAbove,
    InsertRowBelow,
    MoveRowUp,
    MoveRowDown,
    RemoveRow,
    InsertColumnLeft,
    InsertColumnRight,
    MoveColumnLeft,
    MoveColumnRight,
    RemoveColumn,
    Clear, // the selected cells; last
};

QString nameOf(TableGesture gesture);
QKeySequence keyOf(TableGesture gesture); // empty: only in the menu

// The gesture that a key asks for; while a cell is edited, the keys of cut, copy, paste and clear
// belong to its text.
std::optional<TableGesture> gestureOf(const QKeyEvent &event, bool editing);

// Adds the gestures that can be made, with their keys; while a cell is edited, without those of text.
void addGestures(QMenu &menu, bool editing, const std::function<bool(TableGesture)> &can,
                 const std::function<void(TableGesture)> &make);

} // namespace cardwright
