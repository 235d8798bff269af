#include "panels/tablegestures.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>

namespace cardwright {

namespace {

struct Row
{
    TableGesture gesture;
    const char *name;
    QKeyCombination key;
    bool ofText; // a cell that is edited has it for its text
};

constexpr QKeyCombination kNoKey;

// Ctrl is for rows and Alt for columns; Shift goes before.
constexpr Row kRows[] = {
    {TableGesture::Cut, QT_TRANSLATE_NOOP("TableGestures", "Cu&t"), Qt::CTRL | Qt::Key_X, true},
    {TableGesture::Copy, QT_TRANSLATE_NOOP("TableGestures", "&Copy"), Qt::CTRL | Qt::Key_C, true},
    {TableGesture::Paste, QT_TRANSLATE_NOOP("TableGestures", "&Paste"), Qt::CTRL | Qt::Key_V, true},
    {TableGesture::CopyTable, QT_TRANSLATE_NOOP("TableGestures", "Copy Whole Ta&ble"), kNoKey, false},
    {TableGesture::InsertRowAbove, QT_TRANSLATE_NOOP("TableGestures", "Insert Row &Above"),
     Qt::CTRL | Qt::SHIFT | Qt::Key_Return, false},
    {TableGesture::InsertRowBelow, QT_TRANSLATE_NOOP("TableGestures", "Insert Row &Below"),
     Qt::CTRL | Qt::Key_Return, false},
    {TableGesture::MoveRowUp, QT_TRANSLATE_NOOP("TableGestures", "Move Row &Up"), Qt::ALT | Qt::Key_Up,
     false},
    {TableGesture::MoveRowDown, QT_TRANSLATE_NOOP("TableGestures", "Move Row &Down"), Qt::ALT | Qt::Key_Down,
     false},
    {TableGesture::RemoveRow, QT_TRANSLATE_NOOP("TableGestures", "R&emove Row"),
     Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace, false},
    {TableGesture::InsertColumnLeft, QT_TRANSLATE_NOOP("TableGestures", "Insert Column Le&ft"),
     Qt::ALT | Qt::SHIFT | Qt::Key_Return, false},
    {TableGesture::InsertColumnRight, QT_TRANSLATE_NOOP("TableGestures", "Insert Column Ri&ght"),
     Qt::ALT | Qt::Key_Return, false},
    {TableGesture::MoveColumnLeft, QT_TRANSLATE_NOOP("TableGestures", "Move Column &Left"),
     Qt::ALT | Qt::Key_Left, false},
    {TableGesture::MoveColumnRight, QT_TRANSLATE_NOOP("TableGestures", "Move Column &Right"),
     Qt::ALT | Qt::Key_Right, false},
    {TableGesture::RemoveColumn, QT_TRANSLATE_NOOP("TableGestures", "Re&move Column"),
     Qt::ALT | Qt::SHIFT | Qt::Key_Backspace, false},
    {TableGesture::Clear, QT_TRANSLATE_NOOP("TableGestures", "Clea&r"), Qt::Key_Delete, true},
};

} // namespace

QString nameOf(TableGesture gesture)
{
    return QCoreApplication::translate("TableGestures", kRows[static_cast<int>(gesture)].name);
}

QKeySequence keyOf(TableGesture gesture)
{
    const QKeyCombination key = kRows[static_cast<int>(gesture)].key;
    return key == kNoKey ? QKeySequence() : QKeySequence(key);
}

std::optional<TableGesture> gestureOf(const QKeyEvent &event, bool editing)
{
    int key = event.key();
    if (key == Qt::Key_Enter)
        key = Qt::Key_Return;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (!editing && !modifiers && key == Qt::Key_Backspace)
        key = Qt::Key_Delete;
    const QKeyCombination pressed(modifiers, static_cast<Qt::Key>(key));
    for (const Row &row : kRows) {
        if (row.key == pressed && row.key != kNoKey && !(editing && row.ofText))
            return row.gesture;
    }
    return {};
}

void addGestures(QMenu &menu, bool editing, const std::function<bool(TableGesture)> &can,
                 const std::function<void(TableGesture)> &make)
{
    for (const Row &row : kRows) {
        if (row.gesture == TableGesture::InsertRowAbove || row.gesture == TableGesture::InsertColumnLeft)
            menu.addSeparator();
        if (row.gesture == TableGesture::Clear || (editing && row.ofText) || !can(row.gesture))
            continue;
        QAction *action =
            menu.addAction(nameOf(row.gesture), &menu, [make, gesture = row.gesture] { make(gesture); });
        action->setShortcut(keyOf(row.gesture)); // to be read: the table takes the keys itself
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setShortcutVisibleInContextMenu(true);
    }
}

} // namespace cardwright
