#include "panels/celleditor.h"

#include "panels/tableclipboard.h"
#include "panels/tablegestures.h"
#include "spelling/textspelling.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>

namespace cardwright {

namespace {

constexpr int kAround = 16; // above and below the text

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

CellEditor::CellEditor(QWidget *parent)
    : GrowingText(Lines::One, parent)
{
    setLineRange(1, 1000);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(false); // Tab goes to the next cell
    auto *menu = new QMenu(tr("Ta&ble"), this);
    addAction(menu->menuAction());
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        emit menuWanted(*menu);
    });
    attachSpelling(this);
}

void CellEditor::setSide(Qt::Alignment side)
{
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(side);
    document()->setDefaultTextOption(option);
}

void CellEditor::showText(const QString &text)
{
    setText(text);
    if (m_fresh)
        selectAll(); // what is typed replaces it
    m_fresh = false;
}

int CellEditor::wantedHeight() const
{
    return int(document()->documentLayout()->documentSize().height()) * fontMetrics().lineSpacing() + kAround;
}

// The box as high as its text is, but not lower than its row.
void CellEditor::fill(const QRect &cell)
{
    setGeometry(cell);
    setFixedHeight(cell.height());
}

bool CellEditor::isAtEdge(int arrow) const
{
    QTextCursor cursor = textCursor();
    if (arrow == Qt::Key_Left || arrow == Qt::Key_Right)
        return !cursor.hasSelection()
               && !cursor.movePosition(arrow == Qt::Key_Left ? QTextCursor::Left : QTextCursor::Right);
    const QTextLayout *layout = cursor.block().layout();
    const int line = layout->lineForTextPosition(cursor.positionInBlock()).lineNumber();
    return arrow == Qt::Key_Up ? line <= 0 : line >= layout->lineCount() - 1;
}

bool CellEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (gestureOf(*key, true) || key->key() == Qt::Key_F2) { // F2 would rename the question
            event->accept();
            return true;
        }
    }
    return GrowingText::event(event);
}

void CellEditor::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (const std::optional<TableGesture> gesture = gestureOf(*event, true)) {
        emit gestureWanted(*gesture);
    } else if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        const bool next = key == Qt::Key_Tab && !(modifiers & Qt::ShiftModifier);
        if (modifiers & Qt::ControlModifier)
            emit leaveWanted(next);
        else
            emit stepWanted(next ? 1 : -1);
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !(modifiers & ~Qt::ShiftModifier)) {
        emit rowWanted(modifiers ? -1 : 1);
    } else if (key == Qt::Key_F2) {
        moveCursorToEnd();
    } else if (isArrow(key) && !modifiers && isAtEdge(key)) {
        emit edgePassed(static_cast<Qt::Key>(key));
    } else {
        GrowingText::keyPressEvent(event);
    }
}

// A line break or tab alone makes no table of what is pasted into a text.
void CellEditor::insertFromMimeData(const QMimeData *source)
{
    const std::optional<QList<QStringList>> range =
        isReadOnly() ? std::nullopt : copiedCells(*source, Pasted::IntoText);
    if (range)
        emit rangePasted(*range, source->text());
    else
        GrowingText::insertFromMimeData(source);
}

} // namespace cardwright
