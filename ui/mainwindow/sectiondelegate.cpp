#include "mainwindow/sectiondelegate.h"

#include "audit/wrappedtext.h"
#include "mainwindow/sectionsmodel.h"
#include "theme/theme.h"
#include "widgets/progressring.h"

#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kMargin = 8; // around the list
constexpr int kPadX = 9;
constexpr int kRingLeft = 18; // room for the count of findings before it
constexpr int kRing = 15;
constexpr int kRingGap = 9;
constexpr int kIndent = 14; // of a subsection below the first level
constexpr int kGap = 8;
constexpr int kLeastHeight = 30;
constexpr int kPadY = 6;
constexpr qreal kRadius = 6;
constexpr int kMany = 1500; // rows; beyond that each is of one line, and none is measured
constexpr qreal kBubble = 18; // height of the comments' bubble, and its least width

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

QString commentsOf(const SectionRow &row)
{
    return row.comments > 0 ? QLocale().toString(row.comments) : QString();
}

// Wide enough for the number, with room for the tail below.
qreal bubbleWidth(const QString &number)
{
    return qMax(kBubble, QFontMetricsF(Theme::label()).horizontalAdvance(number) + 8);
}

// Open comments: their number in an outlined bubble.
void paintBubble(QPainter &painter, qreal right, qreal middle, const QString &number)
{
    const QRectF box(right - bubbleWidth(number) + 0.5, middle - kBubble / 2 + 0.5, bubbleWidth(number) - 1, kBubble - 3);
    QPainterPath bubble;
    bubble.addRoundedRect(box, 4, 4);
    QPainterPath tail;
    tail.moveTo(box.left() + 4, box.bottom() - 1);
    tail.lineTo(box.left() + 4, box.bottom() + 3);
    tail.lineTo(box.left() + 8, box.bottom() - 1);
    painter.setPen(Theme::colours().muted);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(bubble.united(tail));
    painter.setFont(Theme::label());
    painter.drawText(box, Qt::AlignCenter, number);
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
    const QString comments = commentsOf(row);
    const qreal used = (count.isEmpty() ? 0 : kGap + QFontMetricsF(widest).horizontalAdvance(count))
                       + (comments.isEmpty() ? 0 : kGap + bubbleWidth(comments));
    geometry.textWidth = qMax(40.0, geometry.right - used - geometry.textLeft);
    return geometry;
}

bool isOneOfMany(const QModelIndex &index)
{
    return SectionDelegate::areMany(index.model()->rowCount());
}

// The first row has the margin of the list above it; many rows are all of one height.
bool hasMargin(const QModelIndex &index)
{
    return index.row() == 0 && !isOneOfMany(index);
}

// Bold unless that needs another line: going through the list moves nothing.
WrappedText titleOf(const SectionRow &row, bool on, qreal width, int lines = 3)
{
    const WrappedText plain{row.title, titleFont(row, false), lines};
    const WrappedText bold{row.title, titleFont(row, true), lines};
    return on && bold.height(width) <= plain.height(width) ? bold : plain;
}

// So much here wants mending: small and before the ring, for the progress is what the list is about.
void paintFindings(QPainter &painter, const QRectF &surface, const SectionRow &row)
{
    const int count = row.toDo > 0 ? row.toDo : row.look;
    if (count == 0)
        return;
    QFont font = Theme::label();
    font.setPixelSize(qRound(font.pixelSize() * 0.8));
    painter.setFont(font);
    painter.setPen(row.toDo > 0 ? Theme::colours().bad : Theme::colours().warn);
    const QRectF place(kMargin - kMargin / 2.0, surface.top(), kRingLeft + kMargin / 2.0 - 3, surface.height());
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, count > 99 ? u"99+"_s : QString::number(count));
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
    if (isOneOfMany(index))
        return {2 * kMargin, kLeastHeight};
    const int width = m_view.width();
    if (width != m_heightsWidth) {
        m_heights.clear();
        m_heightsWidth = width;
    }
    const SectionRow &row = rowOf(index);
    const QString shown = row.title + u'\n' + countOf(row) + u'\n' + commentsOf(row) + QString(row.sub ? row.depth : 0, u'>');
    auto known = m_heights.constFind(shown);
    if (known == m_heights.constEnd()) {
        const Geometry geometry = geometryOf(row, QRect(), width);
        const qreal text = titleOf(row, false, geometry.textWidth).height(geometry.textWidth);
        known = m_heights.insert(shown, qMax(kLeastHeight, static_cast<int>(std::ceil(text)) + 2 * kPadY));
    }
    return {2 * kMargin, *known + (hasMargin(index) ? kMargin : 0)};
}

bool SectionDelegate::areMany(int rows)
{
    return rows > kMany;
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
    const QRect place = hasMargin(index) ? option.rect.adjusted(0, kMargin, 0, 0) : option.rect;
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
        paintFindings(*painter, geometry.surface, row);
    }

    const WrappedText title = titleOf(row, on, geometry.textWidth, isOneOfMany(index) ? 1 : 3);
    const qreal height = title.height(geometry.textWidth);
    painter->setPen((row.sub && !on) || row.excused ? colours.muted : colours.text);
    title.paint(*painter, QRectF(geometry.textLeft, middle - height / 2, geometry.textWidth, height));

    qreal right = geometry.right;
    if (const QString count = countOf(row); !count.isEmpty()) {
        QFont font = Theme::label();
        if (on)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(on ? colours.text : colours.muted);
        const QRectF cell(geometry.textLeft, place.top(), geometry.right - geometry.textLeft, place.height());
        painter->drawText(cell, Qt::AlignRight | Qt::AlignVCenter, count);
        right -= QFontMetricsF(font).horizontalAdvance(count) + kGap;
    }
    if (const QString comments = commentsOf(row); !comments.isEmpty())
        paintBubble(*painter, right, middle, comments);
    painter->restore();
}

} // namespace cardwright
