#include "audit/findingdelegate.h"

#include "audit/findingsmodel.h"
#include "audit/wrappedtext.h"
#include "theme/theme.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kMargin = 14; // of the pane; wide enough for the scroll bar, so that it moves no text
constexpr int kGap = 6;     // between two cards
constexpr int kPadX = 10;
constexpr int kPadY = 7;
constexpr int kStrip = 3;
constexpr int kActionTop = 5;
constexpr int kGroupTop = 12;
constexpr int kGroupBottom = 4;
constexpr qreal kRadius = 7;
constexpr int kMostRemembered = 2000;

QString placeText(const FindingRow &finding)
{
    if (!finding.next && finding.changed)
        return finding.place.isEmpty()
                   ? FindingDelegate::tr("Dismissed once; the text changed since.")
                   : FindingDelegate::tr("%1. Dismissed once; the text changed since.").arg(finding.place);
    if (!finding.next)
        return finding.place;
    return finding.place.isEmpty() ? FindingDelegate::tr("Next question")
                                   : FindingDelegate::tr("Next question: %1").arg(finding.place);
}

QString whyWord(const FindingRow &finding)
{
    return finding.expanded ? FindingDelegate::tr("Less") : FindingDelegate::tr("Why?");
}

int whyWidth()
{
    const QFontMetrics metrics(Theme::label());
    return qMax(metrics.horizontalAdvance(FindingDelegate::tr("Less")),
                metrics.horizontalAdvance(FindingDelegate::tr("Why?")));
}

WrappedText sentence(const FindingRow &finding)
{
    return {finding.text, Theme::strong()};
}

WrappedText place(const FindingRow &finding)
{
    return {placeText(finding), Theme::label(), 3};
}

// The reference is for who wants to look the rule up.
WrappedText why(const FindingRow &finding)
{
    return {finding.why + QChar(QChar::LineSeparator) + FindingDelegate::tr("Rule %1").arg(finding.reference), Theme::label()};
}

qreal line()
{
    return QFontMetricsF(Theme::label()).height();
}

QString dismissWord()
{
    return FindingDelegate::tr("Dismiss…");
}

} // namespace

FindingDelegate::FindingDelegate(QListView &view)
    : QStyledItemDelegate(&view)
    , m_view(view)
{}

const FindingRow &FindingDelegate::rowOf(const QModelIndex &index) const
{
    return static_cast<const FindingsModel *>(index.model())->row(index.row());
}

qreal FindingDelegate::textWidth() const
{
    return qMax(40, m_view.width() - 2 * kMargin - kStrip - 2 * kPadX);
}

int FindingDelegate::heightOf(const FindingRow &finding, bool first) const
{
    if (finding.group)
        return (first ? 0 : kGroupTop) + QFontMetrics(Theme::label()).height() + kGroupBottom;
    const qreal width = textWidth();
    qreal height = 2 * kPadY + sentence(finding).height(width) + 1 + placeHeight(finding);
    if (finding.expanded)
        height += 4 + why(finding).height(width);
    if (!finding.fix.isEmpty() || (finding.expanded && isDismissable(finding)))
        height += kActionTop + line();
    return static_cast<int>(std::ceil(height)) + kGap;
}

qreal FindingDelegate::placeHeight(const FindingRow &finding) const
{
    return qMax(line(), place(finding).height(textWidth() - whyWidth() - kPadX));
}

bool FindingDelegate::isDismissable(const FindingRow &finding) const
{
    return m_dismissable && finding.dismissable;
}

bool FindingDelegate::isDismissable(const QModelIndex &index) const
{
    return isDismissable(rowOf(index));
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = m_view.width();
    if (width != m_heightsWidth || m_heights.size() > kMostRemembered) {
        m_heights.clear();
        m_heightsWidth = width;
    }
    const FindingRow &finding = rowOf(index);
    const bool first = index.row() == 0;
    const QString shown = (first ? u"1"_s : u"0"_s) + (finding.group ? u"g"_s : u"f"_s)
                          + (finding.fix.isEmpty() ? u"-"_s : u"f"_s) + (isDismissable(finding) ? u"d"_s : u"-"_s)
                          + (finding.expanded ? finding.why + finding.reference : QString()) + u'\n'
                          + finding.text + u'\n' + placeText(finding);
    auto known = m_heights.constFind(shown);
    if (known == m_heights.constEnd())
        known = m_heights.insert(shown, heightOf(finding, first));
    return {2 * kMargin, *known};
}

void FindingDelegate::forgetSizes()
{
    m_heights.clear();
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const FindingRow &finding = rowOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (finding.group)
        paintGroup(*painter, option.rect, finding);
    else
        paintCard(*painter, option, finding);
    painter->restore();
}

void FindingDelegate::paintGroup(QPainter &painter, const QRect &row, const FindingRow &group) const
{
    const int width = m_view.width() - 2 * kMargin;
    const QFont label = Theme::label();
    const QFontMetrics metrics(label);
    const QRect line(kMargin, row.bottom() + 1 - kGroupBottom - metrics.height(), width, metrics.height());
    const QString count = QString::number(group.count);
    QFont name = label;
    name.setWeight(QFont::DemiBold);
    painter.setPen(Theme::colours().muted);
    painter.setFont(label);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    painter.setFont(name);
    const int room = width - metrics.horizontalAdvance(count) - kPadX;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(name).elidedText(group.text, Qt::ElideRight, room));
}

void FindingDelegate::paintCard(QPainter &painter, const QStyleOptionViewItem &option,
                                const FindingRow &finding) const
{
    const Colours &colours = Theme::colours();
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool current = option.state & QStyle::State_Selected;
    const bool focused = current && m_view.hasFocus();

    QRectF card(kMargin, option.rect.top(), m_view.width() - 2 * kMargin, option.rect.height() - kGap);
    card.adjust(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(card, kRadius, kRadius);
    painter.fillPath(shape, current ? colours.accentSoft : hovered ? colours.sunk : colours.pane);
    painter.setPen(QPen(focused ? colours.accent : colours.line, 1));
    painter.drawPath(shape);
    QPainterPath outline; // the strip stands in place of the border, not beside it
    outline.addRoundedRect(card.adjusted(-0.5, -0.5, 0.5, 0.5), kRadius + 0.5, kRadius + 0.5);
    QPainterPath strip;
    strip.addRect(card.left() - 0.5, card.top() - 0.5, kStrip, card.height() + 1);
    painter.fillPath(outline.intersected(strip),
                     finding.severity == Severity::ToDo ? colours.bad : colours.warn);

    const qreal width = textWidth();
    const qreal left = kMargin + kStrip + kPadX;
    qreal top = option.rect.top() + kPadY;
    painter.setPen(colours.text);
    const WrappedText title = sentence(finding);
    title.paint(painter, QRectF(left, top, width, 0));
    top += title.height(width) + 1;

    const qreal placeWidth = width - whyWidth() - kPadX;
    painter.setPen(finding.next ? colours.accent : colours.muted);
    const WrappedText where = place(finding);
    where.paint(painter, QRectF(left, top, placeWidth, 0));
    // Shown on approach, and where it would leave an empty line.
    if ((hovered || current || finding.expanded || finding.place.isEmpty()) && !finding.why.isEmpty()) {
        painter.setPen(colours.muted);
        painter.setFont(Theme::label());
        painter.drawText(QRectF(left, top, width, QFontMetricsF(Theme::label()).height()),
                         Qt::AlignRight | Qt::AlignTop, whyWord(finding));
    }
    if (finding.expanded) {
        painter.setPen(colours.muted);
        why(finding).paint(painter, QRectF(left, top + placeHeight(finding) + 4, width, 0));
    }
    const QRectF actions(left, option.rect.bottom() + 1 - kGap - kPadY - line(), width, line());
    painter.setFont(Theme::label());
    if (finding.expanded && isDismissable(finding)) {
        painter.setPen(colours.muted);
        painter.drawText(actions, Qt::AlignRight | Qt::AlignVCenter, dismissWord());
    }
    if (!finding.fix.isEmpty()) {
        painter.setPen(colours.accent);
        const qreal room = width - QFontMetricsF(Theme::label()).horizontalAdvance(dismissWord()) - kPadX;
        painter.drawText(actions, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(Theme::label()).elidedText(finding.fix, Qt::ElideRight, room));
    }
}

QRect FindingDelegate::whyPlace(const QRect &row, const QModelIndex &index) const
{
    const FindingRow &finding = rowOf(index);
    if (finding.group || finding.why.isEmpty())
        return {};
    const qreal width = textWidth();
    const int top = row.top() + kPadY + static_cast<int>(sentence(finding).height(width));
    const int right = kMargin + kStrip + kPadX + static_cast<int>(width);
    // A little larger than the word, for a hand that is not steady.
    return QRect(right - whyWidth() - 6, top - 3, whyWidth() + 6 + kPadX,
                 QFontMetrics(Theme::label()).height() + 8);
}

QRect FindingDelegate::fixPlace(const QRect &row, const QModelIndex &index) const
{
    const FindingRow &finding = rowOf(index);
    if (finding.group || finding.fix.isEmpty())
        return {};
    const QFontMetrics metrics(Theme::label());
    const int room = static_cast<int>(textWidth()) - metrics.horizontalAdvance(dismissWord()) - kPadX;
    const int bottom = row.bottom() + 1 - kGap;
    const int height = metrics.height() + kPadY + 3;
    return QRect(kMargin + kStrip + kPadX, bottom - height, qMin(room, metrics.horizontalAdvance(finding.fix)), height);
}

QRect FindingDelegate::dismissPlace(const QRect &row, const QModelIndex &index) const
{
    const FindingRow &finding = rowOf(index);
    if (!finding.expanded || !isDismissable(finding))
        return {};
    const QFontMetrics metrics(Theme::label());
    const int width = metrics.horizontalAdvance(dismissWord());
    const int right = kMargin + kStrip + kPadX + static_cast<int>(textWidth());
    const int bottom = row.bottom() + 1 - kGap;
    const int height = metrics.height() + kPadY + 3;
    return QRect(right - width - 6, bottom - height, width + 6 + kPadX, height);
}

} // namespace cardwright
