#include "panels/celldelegate.h"

#include "panels/answergrid.h"
#include "panels/celleditor.h"
#include "theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace cardwright {

namespace {

// Where the text of the editor stands too, so that nothing moves when a cell is edited.
constexpr int kBeside = 9;
constexpr int kAbove = 7;
constexpr int kWidestText = 320; // beyond that it wraps
constexpr int kWidestWord = 160;

// As the editor lays it out.
void layOut(QTextLayout &layout, int width, Qt::Alignment side)
{
    QTextOption option(side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const int spacing = QFontMetrics(layout.font()).lineSpacing();
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, (layout.lineCount() - 1) * spacing));
    }
    layout.endLayout();
}

Qt::Alignment sideOf(const QModelIndex &index)
{
    const Qt::Alignment side =
        Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    return side ? side : Qt::AlignLeft;
}

} // namespace

CellDelegate::CellDelegate(AnswerGrid *grid)
    : QStyledItemDelegate(grid)
    , m_grid(grid)
{}

QFont CellDelegate::fontOf(int row) const
{
    QFont font = m_grid->font();
    font.setWeight(row == 0 ? QFont::DemiBold : QFont::Normal);
    return font;
}

int CellDelegate::heightOf(const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const QFont font = fontOf(index.row());
    const QFontMetrics metrics(font);
    const int width = qMax(m_grid->columnWidth(index.column()) - 2 * kBeside, 20);
    int lines = 1;
    if (text.size() * metrics.maxWidth() > width) { // else it need not be laid out
        QTextLayout layout(text, font);
        layOut(layout, width, Qt::AlignLeft);
        lines = qMax(1, layout.lineCount());
    }
    return lines * metrics.lineSpacing() + 2 * kAbove + 2;
}

ColumnNeed CellDelegate::needOf(int column, int rows) const
{
    int word = 0;
    int whole = 0;
    for (int row = 0; row < rows; ++row) {
        const QString text = m_grid->model()->index(row, column).data().toString();
        const QFontMetrics metrics(fontOf(row));
        whole = qMax(whole, metrics.horizontalAdvance(text.left(kWidestText)));
        if (whole <= word)
            continue;
        for (const QStringView part : QStringView(text).tokenize(u' ')) {
            if (word < kWidestWord)
                word = qMax(word, metrics.horizontalAdvance(part.toString()));
        }
    }
    const int around = 2 * kBeside + 2;
    return {qMin(word, kWidestWord) + around, qMin(whole, kWidestText) + around};
}

// The name of a cell that is edited, for screen readers.
QString CellDelegate::nameOf(const QModelIndex &index) const
{
    const QString heading = index.siblingAtRow(0).data().toString().trimmed();
    const QString label =
        index.column() > 0 ? index.siblingAtColumn(0).data().toString().trimmed() : QString();
    if (index.row() == 0)
        return tr("Heading of column %1").arg(index.column() + 1);
    return tr("%1, %2", "column, row of a table")
        .arg(heading.isEmpty() ? tr("Column %1").arg(index.column() + 1) : heading,
             label.isEmpty() ? tr("row %1").arg(index.row()) : label);
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new CellEditor(parent);
    auto *self = const_cast<CellDelegate *>(this);
    editor->setAccessibleName(nameOf(index));
    editor->setFont(fontOf(index.row()));
    editor->setSide(sideOf(index));
    m_grid->adopt(editor);
    connect(editor, &GrowingText::edited, self, [self, editor] { emit self->commitData(editor); });
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<CellEditor *>(editor)->showText(index.data(Qt::EditRole).toString());
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QString text = static_cast<CellEditor *>(editor)->text();
    if (index.data(Qt::EditRole).toString() != text)
        model->setData(index, text, Qt::EditRole);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    static_cast<CellEditor *>(editor)->fill(option.rect);
}

// By hand, because the style wraps no text and the first row is the header.
void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colours &colours = Theme::colours();
    const bool header = index.row() == 0;
    const bool fixed = !(index.flags() & Qt::ItemIsEditable);
    painter->save();
    if (header)
        painter->fillRect(option.rect, colours.sunk);
    if (option.state & QStyle::State_Selected && m_grid->hasFocus())
        painter->fillRect(option.rect, colours.accentSoft);
    if (m_grid->hasFocus() && m_grid->currentIndex() == index) {
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->setPen(header || fixed ? colours.muted : colours.text);
    QTextLayout layout(index.data().toString(), fontOf(index.row()));
    layOut(layout, qMax(option.rect.width() - 2 * kBeside, 20), sideOf(index));
    painter->setClipRect(option.rect);
    layout.draw(painter, option.rect.topLeft() + QPointF(kBeside, kAbove));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {m_grid->columnWidth(index.column()), heightOf(index)};
}

} // namespace cardwright
