#include "panels/answergrid.h"

#include "panels/celldelegate.h"
#include "panels/celleditor.h"
#include "panels/columnwidths.h"
#include "panels/tablegestures.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

namespace cardwright {

namespace {

constexpr int kLeastColumn = 72;
constexpr int kLeastRow = 32;
constexpr int kRowsForWidth = 50; // of a long table the first ones say enough

// Screen readers hear of an empty one too.
class Cell : public QTableWidgetItem
{
public:
    QVariant data(int role) const override
    {
        if (role == Qt::AccessibleTextRole && text().isEmpty())
            return AnswerGrid::tr("empty", "cell of a table");
        return QTableWidgetItem::data(role);
    }
};

} // namespace

AnswerGrid::AnswerGrid(QWidget *parent)
    : QTableWidget(parent)
    , m_delegate(new CellDelegate(this))
{
    horizontalHeader()->hide();
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1); // rows that are folded away have none
    horizontalHeader()->setMinimumSectionSize(kLeastColumn);
    setItemDelegate(m_delegate);
    setTabKeyNavigation(false); // its own is below
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AnswerGrid::setCell(int row, int column, const QString &text, Qt::Alignment side, bool editable)
{
    QTableWidgetItem *cell = item(row, column);
    if (!cell) {
        cell = new Cell;
        setItem(row, column, cell);
    }
    if (cell->text() != text)
        cell->setText(text);
    cell->setTextAlignment(side | Qt::AlignTop);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    flags.setFlag(Qt::ItemIsEditable, editable);
    if (cell->flags() != flags)
        cell->setFlags(flags);
}

void AnswerGrid::adopt(CellEditor *editor)
{
    m_editor = editor;
    connect(editor, &CellEditor::stepWanted, this, [this](int by) {
        if (!step(by))
            leave(by > 0);
    });
    connect(editor, &CellEditor::rowWanted, this, &AnswerGrid::goRow);
    connect(editor, &CellEditor::edgePassed, this, &AnswerGrid::passEdge);
    connect(editor, &CellEditor::leaveWanted, this, &AnswerGrid::leave);
    connect(editor, &CellEditor::gestureWanted, this, &AnswerGrid::gestureWanted);
    connect(editor, &CellEditor::menuWanted, this, &AnswerGrid::menuWanted);
    connect(editor, &CellEditor::rangePasted, this, &AnswerGrid::rangePasted);
}

bool AnswerGrid::isEditable(const QModelIndex &index) const
{
    return index.isValid() && index.flags() & Qt::ItemIsEditable;
}

bool AnswerGrid::isEditing() const
{
    return m_editor && state() == QAbstractItemView::EditingState;
}

void AnswerGrid::endEdit()
{
    if (!isEditing())
        return;
    commitData(m_editor);
    closeEditor(m_editor, QAbstractItemDelegate::NoHint);
    m_editor = nullptr;
}

void AnswerGrid::goTo(int row, int column, bool edit)
{
    const QModelIndex to = model()->index(row, column);
    endEdit();
    setCurrentIndex(to);
    if (edit && isEditable(to))
        QAbstractItemView::edit(to);
}

// A click puts the cursor there; typing over a selected cell replaces its text.
bool AnswerGrid::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool before = isEditing();
    const bool open = QTableWidget::edit(index, trigger, event);
    const bool typed = trigger == AnyKeyPressed || trigger == AllEditTriggers; // or Tab came here
    if (open && !before && isEditing() && !typed)
        m_editor->moveCursorToEnd();
    return open;
}

// The next cell that can be edited, counting row by row; none at the end.
QModelIndex AnswerGrid::editableFrom(int cell, int by) const
{
    for (; cell >= 0 && cell < rowCount() * columnCount(); cell += by) {
        const QModelIndex index = model()->index(cell / columnCount(), cell % columnCount());
        if (isEditable(index))
            return index;
    }
    return {};
}

bool AnswerGrid::step(int by)
{
    const int cell = currentRow() * columnCount() + currentColumn();
    QModelIndex to = editableFrom(cell + by, by);
    if (!to.isValid() && by > 0 && isEditable(editableFrom(0, 1))) {
        emit rowWanted();
        to = editableFrom(cell + by, by);
    }
    if (!to.isValid())
        return false;
    goTo(to.row(), to.column(), isEditing());
    return true;
}

void AnswerGrid::goRow(int by)
{
    const int row = currentRow() + by;
    if (row >= rowCount())
        emit rowWanted();
    if (row >= 0 && row < rowCount())
        goTo(row, currentColumn(), isEditing());
    else
        endEdit();
}

void AnswerGrid::passEdge(Qt::Key arrow)
{
    const CursorAction action = arrow == Qt::Key_Left    ? MoveLeft
                                : arrow == Qt::Key_Right ? MoveRight
                                : arrow == Qt::Key_Up    ? MoveUp
                                                         : MoveDown;
    const QModelIndex to = moveCursor(action, Qt::NoModifier);
    if (!to.isValid() || to == currentIndex())
        return;
    goTo(to.row(), to.column(), true);
    if (isEditing())
        m_editor->moveCursor(arrow == Qt::Key_Right || arrow == Qt::Key_Down ? QTextCursor::Start
                                                                             : QTextCursor::End);
}

void AnswerGrid::leave(bool next)
{
    endEdit();
    QAbstractScrollArea::focusNextPrevChild(next);
}

bool AnswerGrid::focusNextPrevChild(bool next)
{
    return step(next ? 1 : -1) || QAbstractScrollArea::focusNextPrevChild(next);
}

bool AnswerGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool rename = key->key() == Qt::Key_F2 && isEditable(currentIndex()); // the window has it too
        if (rename || gestureOf(*key, false)) {
            event->accept();
            return true;
        }
    }
    return QTableWidget::event(event);
}

void AnswerGrid::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->ignore();
    } else if (const std::optional<TableGesture> gesture = gestureOf(*event, false)) {
        emit gestureWanted(*gesture);
    } else if ((key == Qt::Key_Tab || key == Qt::Key_Backtab) && modifiers & Qt::ControlModifier) {
        leave(key == Qt::Key_Tab && !(modifiers & Qt::ShiftModifier));
    } else if (key == Qt::Key_Escape && !modifiers) {
        leave(true);
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !(modifiers & ~Qt::ShiftModifier)) {
        goRow(modifiers ? -1 : 1);
    } else {
        QTableWidget::keyPressEvent(event);
    }
}

// Tab comes to the first cell that takes text, Shift+Tab to the last.
void AnswerGrid::focusInEvent(QFocusEvent *event)
{
    const bool forward = event->reason() == Qt::TabFocusReason;
    const bool back = event->reason() == Qt::BacktabFocusReason;
    if (forward || back || !currentIndex().isValid()) {
        const QModelIndex first = editableFrom(back ? rowCount() * columnCount() - 1 : 0, back ? -1 : 1);
        setCurrentIndex(first.isValid() ? first : model()->index(0, 0));
    }
    QTableWidget::focusInEvent(event);
    viewport()->update();
    keepCurrentInSight();
}

void AnswerGrid::focusOutEvent(QFocusEvent *event)
{
    QTableWidget::focusOutEvent(event);
    viewport()->update();
}

void AnswerGrid::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        place = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    } else {
        const QModelIndex index = indexAt(viewport()->mapFromGlobal(place));
        if (!index.isValid())
            return;
        if (!selectionModel()->isSelected(index))
            setCurrentIndex(index);
        setFocus(Qt::MouseFocusReason);
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    emit menuWanted(*menu);
    menu->popup(place);
}

void AnswerGrid::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().x() != 0 && horizontalScrollBar()->maximum() > 0)
        QTableWidget::wheelEvent(event);
    else
        event->ignore();
}

// Without an event it is the program that goes there, whatever keys are down.
QItemSelectionModel::SelectionFlags AnswerGrid::selectionCommand(const QModelIndex &index,
                                                                 const QEvent *event) const
{
    return event ? QTableWidget::selectionCommand(index, event) : QItemSelectionModel::ClearAndSelect;
}

void AnswerGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (current.isValid() && isRowHidden(current.row()))
        showAllRows();
    QTableWidget::currentChanged(current, previous);
    keepCurrentInSight();
}

// The page around the table follows: the table itself is as high as its rows. While the page does not
// know that height yet, once more when it does.
void AnswerGrid::keepCurrentInSight()
{
    if (!currentIndex().isValid() || !isAncestorOf(QApplication::focusWidget()))
        return;
    for (QWidget *ancestor = parentWidget(); ancestor; ancestor = ancestor->parentWidget()) {
        auto *page = qobject_cast<QScrollArea *>(ancestor);
        if (!page || !page->widget())
            continue;
        const QRect cell = visualRect(currentIndex());
        const QPoint place = viewport()->mapTo(page->widget(), cell.center());
        const int around = qMin(cell.height() / 2 + 12, page->viewport()->height() / 2);
        page->ensureVisible(page->horizontalScrollBar()->value(), place.y(), 0, around);
        const QPoint seen = viewport()->mapTo(page->viewport(), cell.center());
        m_outOfSight = !page->viewport()->rect().contains(QPoint(0, seen.y()));
        connect(page->verticalScrollBar(), &QScrollBar::rangeChanged, this, &AnswerGrid::pageGrown,
                Qt::UniqueConnection);
        return;
    }
}

void AnswerGrid::pageGrown()
{
    if (m_outOfSight)
        keepCurrentInSight();
}

void AnswerGrid::foldRows(int most)
{
    m_folded = !m_unfolded && rowCount() - 1 > most + most / 2;
    for (int row = 0; row < rowCount(); ++row)
        setRowHidden(row, m_folded && row > most);
}

void AnswerGrid::showAllRows()
{
    if (!m_folded)
        return;
    m_unfolded = true;
    foldRows(rowCount());
    fit();
    emit unfolded();
}

void AnswerGrid::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    if (viewport()->width() != m_spreadFor && !isEditing())
        fit();
}

// Only now the columns follow what was typed: nothing moves sideways meanwhile.
void AnswerGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableWidget::closeEditor(editor, hint);
    if (m_typedIn || viewport()->width() != m_spreadFor)
        fit();
    m_typedIn = false;
}

void AnswerGrid::spreadColumns()
{
    const int room = viewport()->width();
    if (columnCount() == 0 || room <= 0)
        return;
    m_spreadFor = room;
    QList<ColumnNeed> needs;
    for (int column = 0; column < columnCount(); ++column) {
        needs.append(m_delegate->needOf(column, qMin(rowCount(), kRowsForWidth)));
        needs.last().least = qMax(needs.last().least, kLeastColumn);
    }
    const bool labels = columnCount() > 1 && rowCount() > 1 && !isEditable(model()->index(1, 0));
    const QList<int> widths = sharedWidths(needs, room, labels ? 1 : 0); // labels need no more
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths[column]);
}

void AnswerGrid::fit()
{
    spreadColumns();
    for (int row = 0; row < rowCount(); ++row)
        setHeightOf(row);
    updateHeight();
    updateEditorGeometries();
}

void AnswerGrid::fitRow(int row)
{
    m_typedIn = isEditing();
    setHeightOf(row);
    updateHeight();
    updateEditorGeometries();
}

void AnswerGrid::setHeightOf(int row)
{
    if (isRowHidden(row))
        return;
    int height = kLeastRow;
    for (int column = 0; column < columnCount(); ++column)
        height = qMax(height, m_delegate->heightOf(model()->index(row, column)));
    if (isEditing() && row == currentRow())
        height = qMax(height, m_editor->wantedHeight());
    if (height != rowHeight(row))
        setRowHeight(row, height);
}

void AnswerGrid::updateHeight()
{
    const bool scrolls = horizontalHeader()->length() > viewport()->width();
    const int bar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    const int height = verticalHeader()->length() + 2 + bar; // and the border
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

} // namespace cardwright
