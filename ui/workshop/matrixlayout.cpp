#include "workshop/sheetlayouter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLineF>

#include <algorithm>
#include <numeric>

namespace cardwright {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Workshop)
};

constexpr qreal kWaiting = 0.2; // of the width, for those without a place
constexpr qreal kRanking = 0.22;
constexpr qreal kLegend = 0.4;    // the ranking, where it tells which name a number stands for
constexpr qreal kFarAside = 0.75; // of its height: further from its place a name tells something wrong
constexpr int kSteps = 24; // quarters of a note, in each direction, that a name may be moved aside

class MatrixLayouter : private SheetLayouter
{
public:
    // `brief`: those in the ranking stand on the plane with their number alone.
    MatrixLayouter(const Sheet &sheet, const SheetStyle &style, QSizeF size, bool brief)
        : SheetLayouter(sheet, style, size)
        , m_brief(brief)
    {
    }

    bool isCrowded() const { return m_isCrowded; } // a name does not stand where it belongs

    SheetLayout layout()
    {
        const bool isPlaced = std::all_of(m_sheet.cards.begin(), m_sheet.cards.end(), [](const SheetCard &card) { return card.x > 0; });
        // The console keeps the strip: who was placed can be put back there.
        m_waiting = m_sheet.isWall && isPlaced ? 0 : m_size.width() * kWaiting;
        const qreal ranking = m_sheet.ranks.isEmpty() ? 0 : m_size.width() * (m_brief ? kLegend : kRanking);
        placePlane(ranking);
        qreal waiting = m_layout.plane.top();
        for (const qsizetype i : fromTheTop()) {
            const SheetCard &card = m_sheet.cards[i];
            const QString text = wordsOf(static_cast<int>(i));
            const qreal own =
                QFontMetricsF(m_style.body).horizontalAdvance(text) + 3 * m_style.pad + m_style.edge;
            SheetBox box = noteBox(static_cast<int>(i), text,
                                   qMin(own, card.x > 0 ? m_layout.plane.width() * 0.5 : m_waiting));
            if (card.x > 0) {
                placeOnPlane(box, card);
            } else {
                box.rect.moveTo(0, waiting);
                waiting = box.rect.bottom() + m_style.gap;
            }
            m_layout.boxes.append(box);
        }
        const qreal ranks = ranking > 0 ? placeRanks(m_size.width() - ranking, ranking) : 0;
        return finished(qMax(m_size.height(), qMax(waiting, ranks)));
    }

private:
    // Who stands high is placed first and keeps its place; the others step aside. Who waits keeps the order.
    QList<qsizetype> fromTheTop() const
    {
        QList<qsizetype> order(m_sheet.cards.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [this](qsizetype one, qsizetype two) {
            const SheetCard &left = m_sheet.cards[one];
            const SheetCard &right = m_sheet.cards[two];
            return left.x > 0 && right.x > 0 ? left.y > right.y : left.x > 0 && right.x == 0;
        });
        return order;
    }

    QString wordsOf(int card) const
    {
        for (const SheetRank &rank : m_sheet.ranks) {
            if (m_brief && rank.card == card)
                return rank.number;
        }
        return m_sheet.cards[card].text;
    }

    const QString &wordsOf(const SheetRank &rank) const { return m_brief ? rank.legend : rank.text; }

    void placePlane(qreal ranking)
    {
        const qreal line = QFontMetricsF(m_style.head).height();
        const SheetColumn across = m_sheet.columns.value(0);
        const SheetColumn up = m_sheet.columns.value(1);
        const qreal left = m_waiting > 0 ? m_waiting + m_style.gap : 0;
        const qreal width = m_size.width() - left - (ranking > 0 ? ranking + 2 * m_style.gap : 0);
        if (m_waiting > 0)
            words(SheetBox::Kind::ColumnHead, Words::tr("Not placed yet"), {0, 0, m_waiting, 0}, m_style.head);
        const qreal top = words(SheetBox::Kind::Label, Words::tr("↑ %1: %2").arg(up.title, up.high), {left, 0, width, 0}, m_style.head)
                          + m_style.pad;
        const QString acrossWords = Words::tr("→ %1: %2").arg(across.title, across.high);
        const qreal foot = broken(acrossWords, m_style.head, width).size().height() + m_style.pad;
        words(SheetBox::Kind::Label, acrossWords, {left, m_size.height() - foot, width, 0}, m_style.head);
        m_layout.plane = QRectF(left, top, width, qMax(4 * line, m_size.height() - top - foot - m_style.pad));
        cell(0, -1, m_layout.plane);
    }

    qreal placeRanks(qreal left, qreal width)
    {
        qreal top = words(SheetBox::Kind::ColumnHead, Words::tr("Ranking"), {left, 0, width, 0}, m_style.head) + m_style.gap / 2;
        const QFontMetricsF metrics(m_style.body);
        const qreal below = m_sheet.isWall ? 1 : m_style.pad / 2;
        // Nobody points at a wall to read the rest of a name.
        qreal whole = top;
        for (const SheetRank &rank : m_sheet.ranks)
            whole += broken(wordsOf(rank), m_style.body, width - m_style.pad).size().height() + below;
        const bool isBroken = m_sheet.isWall && whole <= m_size.height();
        for (const SheetRank &rank : m_sheet.ranks) {
            SheetBox box;
            box.kind = SheetBox::Kind::Rank;
            box.card = rank.card;
            box.text = isBroken ? broken(wordsOf(rank), m_style.body, width - m_style.pad)
                                : broken(metrics.elidedText(wordsOf(rank), Qt::ElideRight, width - m_style.pad), m_style.body, 2 * width);
            box.rect = {left, top, width, (isBroken ? box.text.size().height() : metrics.height()) + below};
            m_layout.boxes.append(box);
            top = box.rect.bottom();
        }
        return top;
    }

    void placeOnPlane(SheetBox &box, const SheetCard &card)
    {
        const QRectF &plane = m_layout.plane;
        const QPointF place(plane.left() + plane.width() * card.x / 1000, plane.bottom() - plane.height() * card.y / 1000);
        const qreal x = place.x() - box.rect.width() / 2;
        const qreal y = place.y() - box.rect.height() / 2;
        box.rect.moveTo(qBound(plane.left(), x, qMax(plane.left(), plane.right() - box.rect.width())),
                        qBound(plane.top(), y, qMax(plane.top(), plane.bottom() - box.rect.height())));
        stepAside(box);
        if (!box.rect.contains(place))
            box.place = place;
    }

    // The nearest place at which it lies on no other name; where there is none they overlap.
    void stepAside(SheetBox &box)
    {
        const QRectF &plane = m_layout.plane;
        QList<QRectF> taken;
        for (const SheetBox &other : m_layout.boxes) {
            if (other.kind == SheetBox::Kind::Note && other.rect.intersects(plane))
                taken.append(other.rect);
        }
        const QPointF wanted = box.rect.topLeft();
        const QSizeF step(box.rect.width() / 4, box.rect.height() / 4);
        qreal nearest = -1;
        for (int down = -kSteps; down <= kSteps; ++down) {
            for (int right = -kSteps; right <= kSteps; ++right) {
                const QRectF rect(wanted + QPointF(right * step.width(), down * step.height()), box.rect.size());
                const qreal far = QLineF(wanted, rect.topLeft()).length();
                if ((nearest >= 0 && far >= nearest) || !plane.adjusted(-1, -1, 1, 1).contains(rect))
                    continue;
                const QRectF room = rect.adjusted(-1, -1, 1, 1);
                if (std::any_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(room); }))
                    continue;
                nearest = far;
                box.rect = rect;
            }
        }
        m_isCrowded = m_isCrowded || nearest < 0 || nearest > kFarAside * box.rect.height();
    }

    bool m_brief;
    bool m_isCrowded = false;
    qreal m_waiting = 0;
};

} // namespace

SheetLayout matrixLayout(const Sheet &sheet, const SheetStyle &style, QSizeF size)
{
    MatrixLayouter named(sheet, style, size, false);
    const SheetLayout layout = named.layout();
    // Names that would lie give way to marks; beside the matrix the ranking tells whose they are.
    if (!named.isCrowded())
        return layout;
    return MatrixLayouter(sheet, style, size, true).layout();
}

} // namespace cardwright
