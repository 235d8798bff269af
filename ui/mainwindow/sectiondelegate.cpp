#include "mainwindow/sectiondelegate.h"

#include "audit/wrappedtext.h"
#include "mainwindow/sectionsmodel.h"
#include "theme/theme.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kMargin = 8; // around the list
constexpr int kPadX = 9;
constexpr int kRing = 15;
constexpr int kRingGap = 9;
constexpr int kIndent = 14; // of a subsection below the first level
constexpr int kDot = 6;
constexpr int kGap = 8;
constexpr int kLeastHeight = 30;
constexpr int kPadY = 6;
constexpr qreal kRadius = 6;

QFont countFont()
{
    QFont font = Theme::label();
    font.setStyleHint(QFont::SansSerif);
    return font;
}

QString countOf(const SectionRow &row)
{
    if (row.excused)
        return SectionDelegate::tr("n/a", "count of a section that does not apply");
    if (row.head || row.applicable == 0)
        return {};
    return SectionDelegate::tr("%1/%2", "answered of all").arg(row.answered).arg(row.applicable);
}

bool hasDot(const SectionRow &row)
{
    return row.toDo + row.look > 0;
}

QFont titleFont(const SectionRow &row, bool on)
{
    QFont font = row.sub ? Theme::label() : Theme::body();
    if (on)
        font.setWeight(QFont::DemiBold);
    return font;
}

// The same whether the row is on or not, so that going through the list moves nothing.
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
    geometry.textLeft = kMargin + kPadX + kRing + kRingGap + (row.sub ? kIndent * (row.depth - 1) : 0);
    QFont widest = countFont();
    widest.setWeight(QFont::DemiBold);
    const QString count = countOf(row);
    qreal used = count.isEmpty() ? 0 : kGap + QFontMetricsF(widest).horizontalAdvance(count);
    if (hasDot(row))
        used += kGap + kDot;
    geometry.textWidth = qMax(40.0, geometry.right - used - geometry.textLeft);
    return geometry;
}

WrappedText titleOf(const SectionRow &row, bool on)
{
    return {row.title, titleFont(row, on), 2};
}

void paintRing(QPainter &painter, const QRectF &place, const SectionRow &row)
{
    const Colours &colours = Theme::colours();
    constexpr qreal kStroke = 3;
    const QRectF ring = place.adjusted(kStroke / 2, kStroke / 2, -kStroke / 2, -kStroke / 2);
    const bool full = row.applicable > 0 && row.answered >= row.applicable;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(full ? colours.ok : colours.line, kStroke));
    painter.drawEllipse(ring);
    if (full || row.applicable == 0 || row.answered == 0)
        return;
    painter.setPen(QPen(colours.accent, kStroke, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 90 * 16, -360 * 16 * row.answered / row.applicable);
}

} // namespace

SectionDelegate::SectionDelegate(QListView &view)
    : QStyledItemDelegate(&view)
    , m_view(view)
{
}

const SectionRow &SectionDelegate::rowOf(const QModelIndex &index) const
{
    return static_cast<const SectionsModel *>(index.model())->row(index.row());
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const SectionRow &row = rowOf(index);
    const Geometry geometry = geometryOf(row, QRect(), m_view.width());
    const qreal text = titleOf(row, true).height(geometry.textWidth);
    const int height = qMax(kLeastHeight, static_cast<int>(std::ceil(text)) + 2 * kPadY);
    return {2 * kMargin, height + (index.row() == 0 ? kMargin : 0)};
}

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
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
    if (!row.sub)
        paintRing(*painter, QRectF(kMargin + kPadX, middle - kRing / 2.0, kRing, kRing), row);

    const WrappedText title = titleOf(row, on);
    const qreal height = title.height(geometry.textWidth);
    painter->setPen((row.sub && !on) || row.excused ? colours.muted : colours.text);
    title.paint(*painter, QRectF(geometry.textLeft, middle - height / 2, geometry.textWidth, height));

    qreal right = geometry.right;
    if (const QString count = countOf(row); !count.isEmpty()) {
        QFont font = countFont();
        if (on)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(on ? colours.text : colours.muted);
        painter->drawText(QRectF(geometry.textLeft, geometry.surface.top(), right - geometry.textLeft, geometry.surface.height()),
                          Qt::AlignRight | Qt::AlignVCenter, count);
        QFont widest = font;
        widest.setWeight(QFont::DemiBold);
        right -= QFontMetricsF(widest).horizontalAdvance(count) + kGap;
    }
    if (hasDot(row)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(row.toDo > 0 ? colours.bad : colours.warn);
        painter->drawEllipse(QRectF(right - kDot, middle - kDot / 2.0, kDot, kDot));
    }
    painter->restore();
}

} // namespace cardwright
