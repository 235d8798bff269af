#include "workshop/sheetview.h"

#include "workshop/sheetpainter.h"
#include "workshop/wallrows.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QtMath>

#include <algorithm>

namespace cardwright {

namespace {

constexpr int kMargin = 8;
constexpr int kBeside = 3; // pixels: so near is the same page

} // namespace

SheetView::SheetView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_style(consoleStyle())
{
    setObjectName(QStringLiteral("sheetView"));
    setAccessibleName(tr("Worksheet"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::NoFocus);
}

void SheetView::setSheet(const Sheet &sheet)
{
    const bool isOther = m_sheet.activity != sheet.activity;
    m_sheet = sheet;
    m_grid = sheet.isWall && sheet.keepsEmpty ? sheet : Sheet();
    QSet<QString> there;
    for (const SheetCard &card : m_sheet.cards)
        there.insert(card.id);
    m_marked.intersect(there);
    if (!there.contains(m_current))
        m_current.clear();
    relayout();
    if (isOther)
        verticalScrollBar()->setValue(0); // it was that of the sheet before
}

void SheetView::setStyle(const SheetStyle &style)
{
    m_style = style;
    relayout();
}

void SheetView::setSheet(const Sheet &sheet, const SheetStyle &style)
{
    m_style = style;
    setSheet(sheet);
}

void SheetView::setInteractive(bool interactive)
{
    m_interactive = interactive;
    setFocusPolicy(interactive ? Qt::StrongFocus : Qt::NoFocus);
    viewport()->setMouseTracking(false);
    setVerticalScrollBarPolicy(interactive ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void SheetView::setTarget(const SheetPlace &target)
{
    m_target = target;
    viewport()->update();
}

void SheetView::setCurrent(const QString &card)
{
    if (m_current == card)
        return;
    m_current = card;
    showCard(card);
    viewport()->update();
    announce();
    emit currentChanged(card);
}

bool SheetView::hasCardsToGoTo() const
{
    return std::any_of(m_sheet.cards.begin(), m_sheet.cards.end(), [](const SheetCard &card) { return !card.id.isEmpty(); });
}

QStringList SheetView::marked() const
{
    QStringList cards;
    for (const SheetCard &card : m_sheet.cards) {
        if (!card.id.isEmpty() && m_marked.contains(card.id))
            cards.append(card.id);
    }
    if (cards.isEmpty() && !m_current.isEmpty())
        cards.append(m_current);
    return cards;
}

void SheetView::unmark()
{
    m_marked.clear();
    viewport()->update();
}

void SheetView::showCard(const QString &card)
{
    const SheetBox *box = boxOf(card);
    if (!box)
        return;
    QScrollBar *bar = verticalScrollBar();
    const int top = qFloor(box->rect.top() - m_layout.head);
    const int bottom = qCeil(box->rect.bottom());
    if (top < bar->value())
        bar->setValue(top);
    else if (bottom > bar->value() + viewport()->height() - 2 * kMargin)
        bar->setValue(bottom - viewport()->height() + 2 * kMargin);
}

void SheetView::showTarget()
{
    for (const SheetBox &box : m_layout.boxes) {
        if (box.kind != SheetBox::Kind::Cell || placeOf(box) != m_target
            || (m_sheet.kind == WorksheetKind::Board && !m_sheet.hasParts()))
            continue;
        QScrollBar *bar = verticalScrollBar();
        const qreal top = box.rect.top() - m_layout.head;
        if (top < bar->value() || box.rect.bottom() > bar->value() + viewport()->height() - 2 * kMargin)
            bar->setValue(qRound(qMin(top, box.rect.bottom() - viewport()->height() + 3 * kMargin)));
    }
}

// What the room works on, at the top of what it sees.
void SheetView::showRow(const QString &row)
{
    if (m_grid.keepsEmpty && m_sheet.hasParts())
        verticalScrollBar()->setValue(0); // it stands first
    const int at = m_sheet.rowAt(row, -1);
    if (at < 0 || at >= m_layout.rows.size()) {
        showCard(row); // rows may be shown by their names alone
        return;
    }
    const QRectF inView = room();
    const QRectF &rect = m_layout.rows[at];
    if (rect.top() < inView.top() || rect.bottom() > inView.bottom())
        verticalScrollBar()->setValue(qRound(rect.top() - m_layout.head));
}

// On the wall a table begins with a whole row or note, so that as many as can be have room.
qreal SheetView::top() const
{
    const int value = verticalScrollBar()->value();
    if (value == 0 || !m_sheet.isWall || !m_sheet.hasRows)
        return value;
    for (const qreal start : m_pages.starts) {
        if (start - m_layout.head >= value - 1)
            return start - m_layout.head;
    }
    return value;
}

QRectF SheetView::room() const
{
    const qreal top = this->top();
    return QRectF(QPointF(0, top + m_layout.head),
                  QPointF(viewport()->width(), top + viewport()->height() - kMargin));
}

int SheetView::hiddenAbove() const
{
    return hidden(true);
}

int SheetView::hiddenBelow() const
{
    return hidden(false);
}

// Of a table the rows are counted, of the others the notes; those too where a row is higher than the view, and
// then the rows that hold none.
int SheetView::hidden(bool above) const
{
    if (verticalScrollBar()->maximum() == 0)
        return 0;
    const QRectF inView = room();
    QSet<int> used;
    for (const SheetCard &card : m_sheet.cards)
        used.insert(card.row);
    int rows = 0;
    int emptyRows = 0;
    int cards = 0;
    for (const SheetBox &box : m_layout.boxes) {
        const bool isCard = box.card >= 0 && box.kind != SheetBox::Kind::Rank;
        if (!isCard && (box.kind != SheetBox::Kind::RowHead || !m_sheet.hasRows))
            continue;
        int &count = isCard ? cards : used.contains(box.row) ? rows : emptyRows;
        if (isCard && box.rect.height() > inView.height())
            count += above ? box.rect.top() < inView.top() - 1 : box.rect.bottom() > inView.bottom() + 1;
        else if (!isWhole(m_sheet, m_layout, box, inView))
            // What lies under the name of its part was on the page before.
            count += above == (m_sheet.hasParts() ? box.rect.bottom() <= inView.bottom() + 1 : box.rect.top() < inView.top());
    }
    if (!m_sheet.hasRows)
        return cards;
    return emptyRows + (m_pages.hasTall ? cards : rows);
}

// The pages are the same whichever way they are turned, so that the way back is the way there.
void SheetView::turnPage(int by)
{
    const qreal now = room().top();
    const QList<qreal> &tops = m_pages.tops;
    const auto next = std::upper_bound(tops.begin(), tops.end(), now + kBeside);
    const auto here = std::lower_bound(tops.begin(), tops.end(), now - kBeside);
    if (by > 0 && next != tops.end())
        verticalScrollBar()->setValue(qRound(*next - m_layout.head));
    else if (by < 0 && here != tops.begin())
        verticalScrollBar()->setValue(qRound(*std::prev(here) - m_layout.head));
}

QRectF SheetView::rectOf(const QString &card) const
{
    const SheetBox *box = boxOf(card);
    return box ? box->rect.translated(kMargin, kMargin - top()) : QRectF();
}

void SheetView::relayout()
{
    const QSizeF room(viewport()->width() - 2 * kMargin, viewport()->height() - 2 * kMargin);
    if (m_grid.keepsEmpty)
        m_sheet = m_grid;
    m_layout = layoutOf(m_sheet, m_style, room);
    if (m_grid.keepsEmpty && m_layout.height > room.height()) {
        m_sheet = partedGrid(m_grid);
        m_layout = layoutOf(m_sheet, m_style, room);
    }
    m_pages = pagesOf(m_layout, viewport()->height() - kMargin - m_layout.head,
                      QFontMetricsF(m_style.body).height());
    verticalScrollBar()->setRange(0, qMax(0, qRound(m_layout.height - room.height())));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    viewport()->update();
    emit scrolled();
}

QPointF SheetView::toSheet(QPointF viewport) const
{
    return viewport + QPointF(-kMargin, verticalScrollBar()->value() - kMargin);
}

const SheetBox *SheetView::cardBoxAt(QPointF at) const
{
    if (at.y() < room().top() && verticalScrollBar()->value() > 0)
        return nullptr; // it has moved under the heads
    for (auto box = m_layout.boxes.crbegin(); box != m_layout.boxes.crend(); ++box) {
        if (box->card >= 0 && box->rect.contains(at) && !m_sheet.cards[box->card].id.isEmpty())
            return &*box;
    }
    return nullptr;
}

const SheetBox *SheetView::cellAt(QPointF at) const
{
    for (const SheetBox &box : m_layout.boxes) {
        if (box.kind == SheetBox::Kind::Cell && box.rect.contains(at))
            return &box;
    }
    return nullptr;
}

const SheetBox *SheetView::boxOf(const QString &card) const
{
    for (const SheetBox &box : m_layout.boxes) {
        if (box.card >= 0 && box.kind != SheetBox::Kind::Rank && !card.isEmpty() && m_sheet.cards[box.card].id == card)
            return &box;
    }
    return nullptr;
}

SheetPlace SheetView::placeOf(const SheetBox &cell) const
{
    return {m_sheet.columns.value(cell.column).id, cell.row < 0 ? QString() : m_sheet.rows.value(cell.row).id};
}

void SheetView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_style.ground);
    const QPointF offset(kMargin, kMargin - top());
    painter.translate(offset);
    SheetMarks marks;
    if (m_interactive) {
        for (qsizetype i = 0; i < m_sheet.columns.size(); ++i) {
            if (m_sheet.columns[i].id == m_target.part)
                marks.targetColumn = static_cast<int>(i);
        }
        marks.targetRow = m_sheet.rowAt(m_target.row, marks.targetColumn);
        marks.current = m_current;
        marks.marked = m_marked;
        marks.focused = hasFocus();
    }
    if (m_dragging) {
        marks.dragged = m_current;
        marks.dragBy = m_dragBy;
        marks.dragsRank = m_ranking;
    }
    const bool moves = verticalScrollBar()->maximum() > 0;
    if (moves && m_sheet.isWall && (m_sheet.kind != WorksheetKind::Form || m_sheet.hasRows)
        && m_sheet.kind != WorksheetKind::Matrix)
        marks.whole = room();
    paintSheet(painter, m_sheet, m_layout, m_style, marks, QRectF(event->rect()).translated(-offset));
    if (moves && m_layout.head > 0 && verticalScrollBar()->value() > 0)
        paintHeads(painter, m_sheet, m_layout, m_style, top());
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void SheetView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    emit scrolled();
}

void SheetView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current.isEmpty() && event->reason() != Qt::MouseFocusReason) {
        for (const SheetCard &card : m_sheet.cards) {
            if (!card.id.isEmpty()) {
                setCurrent(card.id);
                break;
            }
        }
    }
    viewport()->update();
    emit focusChanged(true);
}

void SheetView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
    emit focusChanged(false);
}

// The window has other uses for some of these keys.
bool SheetView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_interactive) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F2 || key->key() == Qt::Key_Delete || key->modifiers() == Qt::NoModifier) {
            if (key->key() < Qt::Key_F3 || key->key() > Qt::Key_F35) {
                event->accept();
                return true;
            }
        }
    }
    return QAbstractScrollArea::event(event);
}

void SheetView::announce()
{
    for (const SheetCard &card : m_sheet.cards) {
        if (card.id == m_current && !m_current.isEmpty()) {
            setAccessibleDescription(card.text);
            QAccessibleEvent change(this, QAccessible::DescriptionChanged);
            QAccessible::updateAccessibility(&change);
        }
    }
}

} // namespace cardwright
