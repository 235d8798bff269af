#include "workshop/sheetview.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNudge = 50; // of 1000, with a key on a matrix

QPointF direction(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    default:
        return {0, 1};
    }
}

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

void SheetView::keyPressEvent(QKeyEvent *event)
{
    if (!m_interactive) {
        event->ignore();
        return;
    }
    const int key = event->key();
    if (isArrow(key) && event->modifiers().testFlag(Qt::ShiftModifier) && shift(key))
        return;
    if (isArrow(key) && !event->modifiers().testFlag(Qt::ControlModifier)) {
        go(key);
        return;
    }
    if (m_sheet.kind == WorksheetKind::Matrix && rankByKey(key))
        return;
    if (key == Qt::Key_Home || key == Qt::Key_End) {
        goToEnd(key == Qt::Key_End);
        return;
    }
    const QStringList cards = marked();
    if (key == Qt::Key_Escape) {
        m_marked.clear();
        viewport()->update();
        emit entryRequested();
    } else if (cards.isEmpty()) {
        event->ignore();
    } else if (key == Qt::Key_Space || key == Qt::Key_X) {
        if (!m_marked.remove(m_current))
            m_marked.insert(m_current);
        viewport()->update();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) {
        emit editRequested(m_current);
    } else if (key == Qt::Key_Delete) {
        emit removeRequested(cards);
    } else if (key == Qt::Key_H) {
        emit hideRequested(cards);
    } else if (key == Qt::Key_C && event->modifiers() == Qt::NoModifier) {
        emit clusterRequested(cards);
    } else if (key == Qt::Key_W && m_sheet.isFishbone && !m_current.isEmpty()) {
        emit whyRequested(m_current);
    } else if (key >= Qt::Key_0 && key <= Qt::Key_3 && isQuestion(cards.first())) {
        emit rateRequested(cards, key - Qt::Key_0);
    } else {
        event->ignore();
    }
}

bool SheetView::isQuestion(const QString &card) const
{
    const SheetBox *box = boxOf(card);
    return box && m_sheet.columns.value(box->column).type == "questions"_L1;
}

// + and − move the reader in the ranking, a digit says how much the outcome affects them.
bool SheetView::rankByKey(int key)
{
    if (m_current.isEmpty())
        return false;
    if (key == Qt::Key_Space)
        return goToWaiting();
    if (key >= Qt::Key_1 && key <= Qt::Key_5) {
        emit impactChosen(m_current, key - Qt::Key_0);
        return true;
    }
    if (key != Qt::Key_Plus && key != Qt::Key_Minus)
        return false;
    for (qsizetype i = 0; i < m_sheet.ranks.size(); ++i) {
        if (m_sheet.cards[m_sheet.ranks[i].card].id == m_current) {
            emit rankRequested(m_current, static_cast<int>(i) + (key == Qt::Key_Plus ? -1 : 1));
            break; // the sheet is another one now
        }
    }
    return true;
}

// The next reader without a place.
bool SheetView::goToWaiting()
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < m_sheet.cards.size(); ++i) {
        if (m_sheet.cards[i].id == m_current)
            from = i + 1;
    }
    for (qsizetype i = 0; i < m_sheet.cards.size(); ++i) {
        const SheetCard &card = m_sheet.cards[(from + i) % m_sheet.cards.size()];
        if (card.x == 0) {
            setCurrent(card.id);
            break;
        }
    }
    return true;
}

// To the nearest card in that direction.
void SheetView::go(int key)
{
    const SheetBox *from = boxOf(m_current);
    const QPointF way = direction(key);
    const SheetBox *nearest = nullptr;
    qreal shortest = 0;
    for (const SheetBox &box : m_layout.boxes) {
        if (box.card < 0 || box.kind == SheetBox::Kind::Rank || m_sheet.cards[box.card].id.isEmpty() || &box == from)
            continue;
        const QPointF by = from ? box.rect.center() - from->rect.center() : box.rect.center();
        const qreal along = QPointF::dotProduct(by, way);
        const qreal aside = qAbs(by.x() * way.y()) + qAbs(by.y() * way.x());
        const qreal far = along + 3 * aside;
        if ((from && along <= 1) || (nearest && far >= shortest))
            continue;
        nearest = &box;
        shortest = far;
    }
    if (nearest)
        setCurrent(m_sheet.cards[nearest->card].id);
}

// To the first or last card where the current one stands.
void SheetView::goToEnd(bool last)
{
    const SheetBox *current = boxOf(m_current);
    const SheetBox *end = nullptr;
    for (const SheetBox &box : m_layout.boxes) {
        if (box.card < 0 || box.kind == SheetBox::Kind::Rank || m_sheet.cards[box.card].id.isEmpty()
            || (current && box.column != current->column))
            continue;
        if (!end || (last ? box.rect.top() >= end->rect.top() : box.rect.top() < end->rect.top()))
            end = &box;
    }
    if (end)
        setCurrent(m_sheet.cards[end->card].id);
}

int SheetView::rowBeside(int row, int column, int by) const
{
    const int beside = row < 0 || by == 0 ? -1 : row + by;
    const bool isThere = beside >= 0 && beside < m_sheet.rows.size()
                         && (m_sheet.rows[beside].column < 0 || m_sheet.rows[beside].column == column);
    return isThere ? beside : -1;
}

// Moves the current card itself. False where there is nowhere to go.
bool SheetView::shift(int key)
{
    const SheetBox *box = boxOf(m_current);
    if (!box)
        return false;
    const SheetCard card = m_sheet.cards[box->card];
    const QPointF way = direction(key);
    if (m_sheet.kind == WorksheetKind::Matrix) {
        if (card.x == 0) {
            emit placed(card.id, 500, 500);
            return true;
        }
        emit placed(card.id, qBound(1, card.x + qRound(way.x() * kNudge), 1000), qBound(1, card.y - qRound(way.y() * kNudge), 1000));
        return true;
    }
    if (m_sheet.isFishbone && way.y() != 0) {
        emit movedTo(card.id, placeOf(*box), qRound(way.y())); // among those that answer the same why
        return true;
    }
    const int column = box->column + qRound(way.x());
    if (column < 0 || column >= m_sheet.columns.size() || !m_sheet.columns[column].many)
        return true;
    int index = 0;
    int last = -1;
    for (const SheetCard &other : m_sheet.cards) {
        if (other.column == box->column && other.row == box->row) {
            ++last;
            if (other.id == card.id)
                index = last;
        }
    }
    SheetBox to = *box;
    to.column = column;
    if (way.x() != 0 && m_sheet.hasParts())
        to.row = m_sheet.rowAt({}, column);
    const int beside = rowBeside(box->row, box->column, qRound(way.y()));
    if (way.y() != 0 && beside >= 0 && (way.y() < 0 ? index == 0 : index == last)) {
        to.row = beside;
        index = way.y() < 0 ? static_cast<int>(m_sheet.cards.size()) : 0;
    } else if (way.x() != 0)
        index = static_cast<int>(m_sheet.cards.size()); // at the end of the other column
    else
        index = qBound(0, index + qRound(way.y()), last);
    emit movedTo(card.id, placeOf(to), index);
    return true;
}

} // namespace cardwright
