#include "workshop/sheetpainter.h"

#include "workshop/sheetpages.h"

#include <QFontMetricsF>
#include <QPainter>

namespace cardwright {

namespace {

constexpr qreal kAround = 3.5;

class SheetPainter
{
public:
    SheetPainter(QPainter &painter, const Sheet &sheet, const SheetStyle &style, const SheetMarks &marks)
        : m_painter(painter)
        , m_sheet(sheet)
        , m_style(style)
        , m_marks(marks)
    {
    }

    void box(const SheetBox &box)
    {
        switch (box.kind) {
        case SheetBox::Kind::Cell:
            cell(box);
            break;
        case SheetBox::Kind::Note:
            note(box, box.rect);
            break;
        case SheetBox::Kind::Value:
            value(box);
            break;
        case SheetBox::Kind::Rank:
            rank(box);
            break;
        case SheetBox::Kind::ColumnHead:
            columnHead(box);
            break;
        case SheetBox::Kind::RowHead:
        case SheetBox::Kind::Label:
            text(box, box.rect, m_style.head, m_style.text, 0);
            break;
        case SheetBox::Kind::Hint:
            text(box, box.rect, m_style.body, m_style.muted, 0);
            break;
        case SheetBox::Kind::Line:
            m_painter.fillRect(box.rect, m_style.line);
            break;
        case SheetBox::Kind::Bone:
            m_painter.setPen(QPen(m_style.area(box.column), m_style.edge, Qt::SolidLine, Qt::RoundCap));
            m_painter.drawLine(box.row > 0 ? box.rect.bottomLeft() : box.rect.topLeft(),
                               box.row > 0 ? box.rect.topRight() : box.rect.bottomRight());
            break;
        case SheetBox::Kind::Frame:
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(m_style.area(box.column), m_style.edge));
            m_painter.drawRoundedRect(box.rect, m_style.pad, m_style.pad);
            break;
        }
    }

    // Who had to step aside still tells where they stand.
    void place(const SheetBox &box)
    {
        m_painter.setPen(QPen(m_style.muted, qMax(1.0, m_style.edge / 3)));
        m_painter.drawLine(box.place, box.rect.center());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.area(box.column));
        m_painter.drawEllipse(box.place, m_style.edge, m_style.edge);
    }

    void note(const SheetBox &box, const QRectF &rect)
    {
        const SheetCard &card = m_sheet.cards[box.card];
        const bool shown = card.state == Note::State::Shown;
        const qreal round = m_style.pad * 0.7;
        m_painter.setPen(shown ? Qt::NoPen : QPen(m_style.muted, 1, Qt::DashLine));
        m_painter.setBrush(shown ? m_style.pane : m_style.ground);
        m_painter.drawRoundedRect(rect, round, round);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.area(box.column));
        m_painter.drawRoundedRect(QRectF(rect.left(), rect.top(), m_style.edge, rect.height()), m_style.edge / 2, m_style.edge / 2);
        if (m_marks.marked.contains(card.id)) {
            m_painter.setBrush(m_style.accent);
            m_painter.drawEllipse(QPointF(rect.right() - m_style.pad, rect.top() + m_style.pad), m_style.pad / 2, m_style.pad / 2);
        }
        if (card.id == m_marks.current)
            ring(rect, round);
        text(box, rect.translated(m_style.edge + m_style.pad, m_style.pad * 0.75), m_style.body,
             shown ? m_style.text : m_style.muted, 0);
    }

private:
    void text(const SheetBox &box, const QRectF &rect, const QFont &font, const QColor &colour, qreal inward)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawStaticText(rect.topLeft() + QPointF(inward, 0), box.text);
    }

    void ring(const QRectF &rect, qreal round)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_style.accent, m_marks.focused ? 2 : 1));
        m_painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), round, round);
    }

    void cell(const SheetBox &box)
    {
        const bool isTarget = box.column == m_marks.targetColumn && box.row == m_marks.targetRow;
        if (m_sheet.kind == WorksheetKind::Matrix) {
            m_painter.fillRect(QRectF(box.rect.center().x(), box.rect.top(), 1, box.rect.height()), m_style.line);
            m_painter.fillRect(QRectF(box.rect.left(), box.rect.center().y(), box.rect.width(), 1), m_style.line);
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(m_style.line);
            m_painter.drawRect(box.rect);
            return;
        }
        if (m_sheet.keepsEmpty) { // where nothing stands is seen too
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(m_style.line);
            m_painter.drawRect(box.rect);
        }
        if (m_sheet.kind == WorksheetKind::Form)
            m_painter.fillRect(box.rect, m_style.pane);
        if (!isTarget)
            return;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_style.accent, 1, Qt::DashLine));
        // Around the notes of an area, not under them.
        const qreal out = m_sheet.kind == WorksheetKind::Board ? kAround : -0.5;
        m_painter.drawRoundedRect(box.rect.adjusted(-out, -out, out, out), 4, 4);
    }

    void value(const SheetBox &box)
    {
        const SheetCard &card = m_sheet.cards[box.card];
        const QColor grounds[] = {QColor(), m_style.ok, m_style.warn, m_style.bad};
        if (const QColor ground = grounds[static_cast<int>(card.tone)]; ground.isValid())
            m_painter.fillRect(box.rect, ground);
        qreal inward = m_style.pad;
        if (card.share >= 0) {
            const QRectF room = box.rect.adjusted(barLeft(), m_style.pad / 2, -m_style.pad, -m_style.pad);
            m_painter.fillRect(QRectF(room.left(), room.top(), room.width() * card.share / 1000, room.height()), m_style.accent);
        }
        text(box, box.rect, m_style.body, card.state == Note::State::Shown ? m_style.text : m_style.muted, inward);
        if (!card.id.isEmpty() && card.id == m_marks.current)
            ring(box.rect, m_style.pad / 2);
    }

    // Bars begin at one place, behind the longest of their numbers.
    qreal barLeft()
    {
        if (m_barLeft > 0)
            return m_barLeft;
        const QFontMetricsF metrics(m_style.body);
        for (const SheetCard &card : m_sheet.cards) {
            if (card.share >= 0)
                m_barLeft = qMax(m_barLeft, metrics.horizontalAdvance(card.text) + 2 * m_style.pad);
        }
        return m_barLeft;
    }

    void rank(const SheetBox &box)
    {
        if (m_sheet.cards[box.card].id == m_marks.current)
            ring(box.rect, m_style.pad / 2);
        text(box, box.rect.translated(0, m_style.pad / 4), m_style.body, m_style.text, m_style.pad);
    }

    void columnHead(const SheetBox &box)
    {
        QFont font = m_style.head;
        if (box.letters > 0)
            font.setPixelSize(box.letters);
        text(box, box.rect, font, m_style.text, 0);
        if (m_sheet.kind != WorksheetKind::Matrix)
            m_painter.fillRect(QRectF(box.rect.left(), box.rect.bottom() - m_style.edge / 2, box.rect.width(), m_style.edge),
                               m_style.area(box.column));
    }

    QPainter &m_painter;
    const Sheet &m_sheet;
    const SheetStyle &m_style;
    const SheetMarks &m_marks;
    qreal m_barLeft = 0;
};

} // namespace

void paintHeads(QPainter &painter, const Sheet &sheet, const SheetLayout &layout, const SheetStyle &style,
                qreal top)
{
    const QRectF strip(-style.gap, top - style.gap, painter.viewport().width() + 2 * style.gap,
                       layout.head + style.gap);
    painter.fillRect(strip, style.ground);
    const SheetMarks none;
    SheetPainter painting(painter, sheet, style, none);
    painter.translate(0, top);
    for (const SheetBox &box : layout.boxes) {
        if (box.kind == SheetBox::Kind::ColumnHead)
            painting.box(box);
    }
    painter.translate(0, -top);
}

void paintSheet(QPainter &painter, const Sheet &sheet, const SheetLayout &layout, const SheetStyle &style,
                const SheetMarks &marks, const QRectF &part)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(part, style.ground);
    SheetStyle own = style;
    if (layout.pad > 0)
        own.pad = layout.pad;
    SheetPainter painting(painter, sheet, own, marks);
    for (const SheetBox &box : layout.boxes) {
        if (!box.place.isNull() && (marks.dragged.isEmpty() || sheet.cards[box.card].id != marks.dragged))
            painting.place(box);
    }
    const SheetBox *dragged = nullptr;
    for (qsizetype i = 0; i < layout.boxes.size(); ++i) {
        const SheetBox &box = layout.boxes[i];
        if (!marks.whole.isEmpty() && sheet.kind == WorksheetKind::Board && box.kind == SheetBox::Kind::Label) {
            SheetBox name = box;
            if (const std::optional<QRectF> rect = boardNameRect(sheet, layout, i, marks.whole)) {
                name.rect = *rect;
                painting.box(name);
            }
            continue;
        }
        if (!marks.whole.isEmpty() && !isWhole(sheet, layout, box, marks.whole))
            continue;
        if (!marks.whole.isEmpty() && box.kind == SheetBox::Kind::RowHead) {
            SheetBox head = box;
            head.rect = rowHeadRect(layout, box, marks.whole);
            if (head.rect.bottom() <= marks.whole.bottom() + 1 || head.rect.height() > marks.whole.height())
                painting.box(head);
            continue;
        }
        const bool isDragged = !marks.dragged.isEmpty() && box.card >= 0 && sheet.cards[box.card].id == marks.dragged
                               && (box.kind == SheetBox::Kind::Rank) == marks.dragsRank;
        if (isDragged)
            dragged = &box;
        else if (box.rect.adjusted(-kAround, -kAround, kAround, kAround).intersects(part))
            painting.box(box);
    }
    if (dragged)
        painting.note(*dragged, dragged->rect.translated(marks.dragBy));
}

} // namespace cardwright
