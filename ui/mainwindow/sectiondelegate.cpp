#include "mainwindow/sectiondelegate.h"

#include "audit/wrappedtext.h"
#include "mainwindow/sectionsmodel.h"
#include "theme/theme.h"
#include "widgets/progressring.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kMargin = 8; // around the list
constexpr int kPadX = 9;
constexpr int kRingLeft = 12; // room for the dot before it
constexpr int kRing = 15;
constexpr int kRingGap = 9;
constexpr int kIndent = 14; // of a subsection below the first level
constexpr qreal kDot = 2.5; // radius
constexpr int kGap = 8;
constexpr int kLeastHeight = 30;
constexpr int kPadY = 6;
constexpr qreal kRadius = 6;

QString countOf(const SectionRow &row)
{
    if (row.excused)
        return SectionDelegate::tr("n/a", "count of a section that does not apply");
    if (row.head || row.applicable == 0)
        return {};
    return SectionDelegate::tr("%1/%2", "answered of all").arg(row.answered).arg(row.applicable);
}

QFont titleFont(const SectionRow &row, bool on)
{
    QFont font = row.sub ? Theme::label() : Theme::body();
    if (on)
        font.setWeight(QFont::DemiBold);
    return font;
}

struct Geometry
{
    QRectF surface;
    qreal textLeft = 0;
    qreal textWidth = 0;
    qreal right = 0;
};

Geometry geometryOf(const SectionRow &row, const QRect &place, int width)
{
    Geometry geometry;
    geometry.surface = QRectF(kMargin, place.top(), width - 2 * kMargin, place.height());
    geometry.right = width - kMargin - kPadX;
    geometry.textLeft = kMargin + kRingLeft + kRing + kRingGap + (row.sub ? kIndent * (row.depth - 1) : 0);
    QFont widest = Theme::label();
    widest.setWeight(QFont::DemiBold);
    const QString count = countOf(row);
    const qreal used = count.isEmpty() ? 0 : kGap + QFontMetricsF(widest).horizontalAdvance(count);
    geometry.textWidth = qMax(40.0, geometry.right - used - geometry.textLeft);
    return geometry;
}

// Bold unless that needs another line: going through the list moves nothing.
WrappedText titleOf(const SectionRow &row, bool on, qreal width)
{
    const WrappedText plain{row.title, titleFont(row, false), 3};
    const WrappedText bold{row.title, titleFont(row, true), 3};
    return on && bold.height(width) <= plain.height(width) ? bold : plain;
}

// Something here wants mending.
void paintDot(QPainter &painter, qreal middle, const SectionRow &row)
{
    if (row.toDo + row.look == 0)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(row.toDo > 0 ? Theme::colours().bad : Theme::colours().warn);
    painter.drawEllipse(QPointF(kMargin + kRingLeft / 2.0, middle), kDot, kDot);
}

} // namespace

SectionDelegate::SectionDelegate(QListView &view)
    : QStyledItemDelegate(&view)
    , m_view(view)
{}

const SectionRow &SectionDelegate::rowOf(const QModelIndex &index) const
{
    return static_cast<const SectionsModel *>(index.model())->row(index.row());
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = m_view.width();
    if (width != m_heightsWidth) {
        m_heights.clear();
        m_heightsWidth = width;
    }
    const SectionRow &row = rowOf(index);
    const QString shown = row.title + u'\n' + countOf(row) + QString(row.sub ? row.depth : 0, u'>');
    auto known = m_heights.constFind(shown);
    if (known == m_heights.constEnd()) {
        const Geometry geometry = geometryOf(row, QRect(), width);
        const qreal text = titleOf(row, false, geometry.textWidth).height(geometry.textWidth);
        known = m_heights.insert(shown, qMax(kLeastHeight, static_cast<int>(std::ceil(text)) + 2 * kPadY));
    }
    return {2 * kMargin, *known + (index.row() == 0 ? kMargin : 0)};
}

void SectionDelegate::forgetSizes()
{
    m_heights.clear();
}

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const SectionRow &row = rowOf(index);
    const Colours &colours = Theme::colours();
    const QRect place = index.row() == 0 ? option.rect.adjusted(0, kMargin, 0, 0) : option.rect;
    const Geometry geometry = geometryOf(row, place, m_view.width());
    const bool selected = option.state & QStyle::State_Selected;
    const bool on = selected || row.current;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath surface;
    surface.addRoundedRect(geometry.surface, kRadius, kRadius);
    if (on)
        painter->fillPath(surface, colours.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillPath(surface, colours.soft);
    if (selected && m_view.hasFocus()) {
        QPainterPath edge;
        edge.addRoundedRect(geometry.surface.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
        painter->setPen(colours.accent);
        painter->drawPath(edge);
    }
    const qreal middle = geometry.surface.center().y();
    if (!row.sub) {
        paintProgressRing(*painter, QRectF(kMargin + kRingLeft, middle - kRing / 2.0, kRing, kRing),
                          {row.answered, row.applicable});
        paintDot(*painter, middle, row);
    }

    const WrappedText title = titleOf(row, on, geometry.textWidth);
    const qreal height = title.height(geometry.textWidth);
    painter->setPen((row.sub && !on) || row.excused ? colours.muted : colours.text);
    title.paint(*painter, QRectF(geometry.textLeft, middle - height / 2, geometry.textWidth, height));

    if (const QString count = countOf(row); !count.isEmpty()) {
        QFont font = Theme::label();
        if (on)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(on ? colours.text : colours.muted);
        const QRectF cell(geometry.textLeft, place.top(), geometry.right - geometry.textLeft, place.height());
        painter->drawText(cell, Qt::AlignRight | Qt::AlignVCenter, count);
    }
    painter->restore();
}

} // namespace cardwright
