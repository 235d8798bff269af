#include "workshop/sheetview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

namespace cardwright {

namespace {

constexpr int kScrollEdge = 32; // pixels from an edge
constexpr int kScrollStep = 20;
constexpr int kScrollPause = 30; // ms

} // namespace

void SheetView::mousePressEvent(QMouseEvent *event)
{
    if (!m_interactive || event->button() != Qt::LeftButton)
        return;
    const QPointF at = toSheet(event->position());
    m_pressed = at;
    if (const SheetBox *box = cardBoxAt(at)) {
        const QString card = m_sheet.cards[box->card].id;
        m_ranking = box->kind == SheetBox::Kind::Rank;
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            if (!m_marked.remove(card))
                m_marked.insert(card);
        }
        setCurrent(card);
        viewport()->update();
        return;
    }
    m_marked.clear();
    setCurrent({});
    if (const SheetBox *cell = cellAt(at); cell && m_sheet.kind != WorksheetKind::Matrix)
        emit targetChosen(placeOf(*cell));
}

void SheetView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_interactive || m_current.isEmpty() || !event->buttons().testFlag(Qt::LeftButton))
        return;
    m_dragBy = toSheet(event->position()) - m_pressed;
    if (!m_dragging && m_dragBy.manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    m_dragAt = event->position();
    if (dragWay() == 0)
        m_dragTimer.stop();
    else if (!m_dragTimer.isActive())
        m_dragTimer.start(kScrollPause, this);
    viewport()->update();
}

int SheetView::dragWay() const
{
    if (m_dragAt.y() < m_layout.head + kScrollEdge)
        return -1;
    return m_dragAt.y() > viewport()->height() - kScrollEdge ? 1 : 0;
}

// A long sheet goes on where a note is held at its edge.
void SheetView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragTimer.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    verticalScrollBar()->setValue(verticalScrollBar()->value() + dragWay() * kScrollStep);
    m_dragBy = toSheet(m_dragAt) - m_pressed;
    viewport()->update();
}

// Of a sheet that is out of sight nothing is dragged; its release goes to somebody else.
void SheetView::hideEvent(QHideEvent *event)
{
    m_dragTimer.stop();
    m_dragging = false;
    m_dragBy = {};
    QAbstractScrollArea::hideEvent(event);
}

void SheetView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return;
    m_dragging = false;
    m_dragTimer.stop();
    drop(toSheet(event->position()));
    viewport()->update();
}

void SheetView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_interactive)
        return;
    const QPointF at = toSheet(event->position());
    if (const SheetBox *box = cardBoxAt(at))
        emit editRequested(m_sheet.cards[box->card].id);
    else if (const SheetBox *cell = cellAt(at); cell && m_sheet.kind != WorksheetKind::Matrix)
        emit targetChosen(placeOf(*cell));
}

// With the mouse on a card, or with the key for the menu.
void SheetView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_interactive)
        return;
    QPoint at = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        at = rectOf(m_current).center().toPoint();
    else if (const SheetBox *box = cardBoxAt(toSheet(at)))
        setCurrent(m_sheet.cards[box->card].id);
    else
        setCurrent({});
    if (!m_current.isEmpty())
        emit menuRequested(marked(), viewport()->mapToGlobal(at));
}

void SheetView::drop(QPointF at)
{
    const QString card = m_current;
    if (m_ranking) {
        emit rankRequested(card, rankAt(at));
        return;
    }
    if (m_sheet.kind == WorksheetKind::Matrix) {
        const QRectF &plane = m_layout.plane;
        const SheetBox *box = boxOf(card);
        const QPointF centre = box ? box->rect.center() + m_dragBy : at;
        if (centre.x() < plane.left() - 4) {
            emit placed(card, 0, 0); // back to those that wait
            return;
        }
        emit placed(card, qBound(1, qRound((centre.x() - plane.left()) / plane.width() * 1000), 1000),
                    qBound(1, qRound((plane.bottom() - centre.y()) / plane.height() * 1000), 1000));
        return;
    }
    const SheetBox *cell = cellAt(at);
    const SheetBox *from = boxOf(card);
    if (m_sheet.isFishbone && cell && from && cell->column == from->column)
        return; // on its own bone it goes with the keys, or a why would lose what it is about
    if (cell && m_sheet.columns.value(cell->column).many)
        emit movedTo(card, placeOf(*cell), indexAt(*cell, at));
}

// Which place among the notes of a cell a height means.
int SheetView::indexAt(const SheetBox &cell, QPointF at) const
{
    int index = 0;
    for (const SheetBox &box : m_layout.boxes) {
        if (box.kind == SheetBox::Kind::Note && box.column == cell.column && box.row == cell.row
            && m_sheet.cards[box.card].id != m_current && box.rect.center().y() < at.y())
            ++index;
    }
    return index;
}

// Before how many others of the ranking a height lies.
int SheetView::rankAt(QPointF at) const
{
    int rank = 0;
    for (const SheetBox &box : m_layout.boxes)
        rank += box.kind == SheetBox::Kind::Rank && m_sheet.cards[box.card].id != m_current && box.rect.center().y() < at.y();
    return rank;
}

} // namespace cardwright
