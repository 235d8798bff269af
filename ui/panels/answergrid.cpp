#include "panels/answergrid.h"

#include "panels/plainline.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace cardwright {

namespace {

constexpr int kLeastColumn = 72;
constexpr int kCellPadding = 16;
constexpr int kLeastRow = 30;

class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *line = new PlainLine(parent);
        auto *self = const_cast<CellDelegate *>(this);
        connect(line, &QLineEdit::textEdited, self, [self, line] { emit self->commitData(line); });
        return line;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<PlainLine *>(editor)->showText(index.data(Qt::EditRole).toString());
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const QString text = static_cast<PlainLine *>(editor)->text();
        if (index.data(Qt::EditRole).toString() != text)
            model->setData(index, text, Qt::EditRole);
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &) const override
    {
        editor->setGeometry(option.rect);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QTableWidget *>(option.widget);
        const int width = view ? view->columnWidth(index.column()) - kCellPadding : option.rect.width();
        QFont font = option.font;
        font.setWeight(index.row() == 0 ? QFont::DemiBold : QFont::Normal);
        const QRect place = QFontMetrics(font).boundingRect(QRect(0, 0, qMax(width, 20), 10000),
                                                            Qt::TextWordWrap, index.data().toString());
        return {place.width() + kCellPadding, qMax(kLeastRow, place.height() + 12)};
    }
};

} // namespace

// By hand, because the style wraps no text and the first row is the header.
void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colours &colours = Theme::colours();
    const auto *view = qobject_cast<const QTableWidget *>(option.widget);
    const bool header = index.row() == 0;
    const bool fixed = !(index.flags() & Qt::ItemIsEditable);
    const bool current = view && view->hasFocus() && view->currentIndex() == index;
    painter->save();
    if (header)
        painter->fillRect(option.rect, colours.sunk);
    if (option.state & QStyle::State_Selected && view && view->hasFocus())
        painter->fillRect(option.rect, colours.accentSoft);
    if (current) {
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    QFont font = option.font;
    font.setWeight(header ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(header || fixed ? colours.muted : colours.text);
    const Qt::Alignment side =
        Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    const QRect room = option.rect.adjusted(kCellPadding / 2, 6, -kCellPadding / 2, -6);
    painter->drawText(room, int(side ? side : Qt::AlignLeft) | Qt::AlignTop | Qt::TextWordWrap,
                      index.data().toString());
    painter->restore();
}

AnswerGrid::AnswerGrid(QWidget *parent)
    : QTableWidget(parent)
{
    horizontalHeader()->hide();
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(kLeastRow);
    horizontalHeader()->setMinimumSectionSize(kLeastColumn);
    setItemDelegate(new CellDelegate(this));
    setTabKeyNavigation(true);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

bool AnswerGrid::isAtEnd(bool last) const
{
    return last ? currentRow() == rowCount() - 1 && currentColumn() == columnCount() - 1
                : currentRow() <= 0 && currentColumn() <= 0;
}

void AnswerGrid::keyPressEvent(QKeyEvent *event)
{
    const bool tab = event->key() == Qt::Key_Tab;
    const bool backtab = event->key() == Qt::Key_Backtab;
    if ((tab && isAtEnd(true)) || (backtab && isAtEnd(false))) {
        event->ignore(); // on to the next widget
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->modifiers()) {
        const bool editable = currentItem() && currentItem()->flags() & Qt::ItemIsEditable;
        if (editable && state() != QAbstractItemView::EditingState) // else the key comes from the cell
            edit(currentIndex());
        return;
    }
    if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && currentItem()) {
        if (currentItem()->flags() & Qt::ItemIsEditable)
            currentItem()->setText(QString());
        return;
    }
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->ignore();
        return;
    }
    QTableWidget::keyPressEvent(event);
}

void AnswerGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool leaves = hint == QAbstractItemDelegate::EditNextItem && isAtEnd(true);
    QTableWidget::closeEditor(editor, leaves ? QAbstractItemDelegate::NoHint : hint);
    if (leaves) {
        focusNextPrevChild(true);
    } else if (hint == QAbstractItemDelegate::SubmitModelCache) { // Enter
        if (currentRow() == rowCount() - 1)
            emit rowWanted();
        if (currentRow() < rowCount() - 1)
            setCurrentCell(currentRow() + 1, currentColumn());
    }
}

void AnswerGrid::focusOutEvent(QFocusEvent *event)
{
    QTableWidget::focusOutEvent(event);
    viewport()->update();
}

void AnswerGrid::wheelEvent(QWheelEvent *event)
{
    if (hasFocus() && event->angleDelta().x() != 0)
        QTableWidget::wheelEvent(event);
    else
        event->ignore();
}

void AnswerGrid::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    if (viewport()->width() != m_spreadFor)
        fit();
}

// Short columns get what they need, long ones share the rest.
void AnswerGrid::spreadColumns()
{
    const int room = viewport()->width();
    const int columns = columnCount();
    if (columns == 0 || room <= 0)
        return;
    m_spreadFor = room;
    QList<int> wanted(columns, kLeastColumn);
    const QFontMetrics metrics(font());
    for (int column = 0; column < columns; ++column) {
        for (int row = 0; row < qMin(rowCount(), 50); ++row) {
            const QTableWidgetItem *cell = item(row, column);
            const int width = cell ? metrics.horizontalAdvance(cell->text()) : 0;
            wanted[column] = qMax(wanted[column], width + width / 12 * (row == 0) + kCellPadding + 8);
        }
    }
    const int fair = qMax(kLeastColumn, room / columns);
    int greedy = 0;  // what the columns that are wider than their share ask for
    int left = room; // for them
    for (const int width : std::as_const(wanted)) {
        if (width <= fair)
            left -= width;
        else
            greedy += width;
    }
    int used = 0;
    for (int column = 0; column < columns; ++column) {
        int width = wanted[column];
        if (width > fair)
            width = qMax(kLeastColumn, int(qint64(left) * width / greedy));
        used += width;
        setColumnWidth(column, width);
    }
    const int spare = qMax(0, room - used);
    const int sharing = qMax(1, columns - 1); // all but the labels in the first
    for (int column = columns - sharing; column < columns; ++column)
        setColumnWidth(column, columnWidth(column) + spare / sharing);
    if (used < room)
        setColumnWidth(columns - 1, columnWidth(columns - 1) + spare % sharing);
}

void AnswerGrid::fit()
{
    spreadColumns();
    resizeRowsToContents();
    const bool scrolls = horizontalHeader()->length() > viewport()->width();
    const int bar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(verticalHeader()->length() + 2 + bar); // and the border
}

} // namespace cardwright
