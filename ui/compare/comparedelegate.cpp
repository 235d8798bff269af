#include "compare/comparedelegate.h"

#include "compare/comparemodel.h"
#include "theme/theme.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>

namespace cardwright {

namespace {

constexpr int kMargin = 8;
constexpr int kPadX = 10;
constexpr int kPadY = 6;
constexpr int kGap = 12;
constexpr qreal kRadius = 6;

} // namespace

CompareDelegate::CompareDelegate(QListView &view)
    : QStyledItemDelegate(&view)
    , m_view(view)
{}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {2 * kMargin, QFontMetrics(Theme::strong()).height() + QFontMetrics(Theme::label()).height() + 2 * kPadY + 2 + (index.row() == 0 ? kMargin : 0)};
}

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const CompareModel *>(index.model());
    const CompareRow &row = model->row(index.row());
    const Colours &colours = Theme::colours();
    const bool selected = option.state & QStyle::State_Selected;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF surface = QRectF(option.rect).adjusted(kMargin, index.row() == 0 ? kMargin + 1 : 1, -kMargin, -1);
    QPainterPath path;
    path.addRoundedRect(surface, kRadius, kRadius);
    if (selected)
        painter->fillPath(path, colours.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillPath(path, colours.soft);
    if (selected && m_view.hasFocus()) {
        QPainterPath edge;
        edge.addRoundedRect(surface.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
        painter->setPen(colours.accent);
        painter->drawPath(edge);
    }

    const QRectF text = surface.adjusted(kPadX, kPadY - 1, -kPadX, -kPadY + 1);
    const QFontMetricsF strong(Theme::strong());
    painter->setFont(Theme::strong());
    painter->setPen(colours.text);
    // Of a long path the end says which field it is.
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop, strong.elidedText(row.place, Qt::ElideLeft, text.width()));

    painter->setFont(Theme::label());
    const QFontMetricsF small(Theme::label());
    qreal width = text.width();
    if (model->decides()) {
        const bool open = row.conflict && !row.decided;
        const QString word = CompareModel::choiceWord(row);
        painter->setPen(open ? colours.warn : row.choice == FieldChoice::Mine ? colours.muted : colours.accent);
        painter->drawText(text, Qt::AlignRight | Qt::AlignBottom, word);
        width -= small.horizontalAdvance(word) + kGap;
    }
    painter->setPen(colours.muted);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom, small.elidedText(row.what, Qt::ElideRight, width));
    painter->restore();
}

} // namespace cardwright
