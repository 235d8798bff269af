#include "audit/findingsview.h"

#include "audit/findingdelegate.h"
#include "audit/findingsmodel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace cardwright {

FindingsView::FindingsView(FindingsModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new FindingDelegate(*this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(20);
}

// The current row is what the user looks at if it can be seen, else the topmost that stays.
void FindingsView::holdStill(const std::function<void()> &change)
{
    const QRect seen = viewport()->rect();
    QList<std::pair<QPersistentModelIndex, int>> anchors;
    if (currentIndex().isValid() && seen.intersects(visualRect(currentIndex())))
        anchors.append({currentIndex(), visualRect(currentIndex()).top()});
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        const QRect place = visualRect(index);
        if (place.top() > seen.bottom())
            break;
        if (place.bottom() >= seen.top())
            anchors.append({index, place.top()});
    }
    change();
    executeDelayedItemsLayout();
    for (const auto &[index, top] : std::as_const(anchors)) {
        if (!index.isValid())
            continue;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(index).top() - top);
        break;
    }
}

QModelIndex FindingsView::chosenAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    return index.isValid() && !m_model.row(index.row()).group ? index : QModelIndex();
}

FindingsView::Spot FindingsView::spotAt(const QModelIndex &index, const QPoint &position) const
{
    if (!index.isValid())
        return Spot::None;
    const auto *delegate = static_cast<const FindingDelegate *>(itemDelegate());
    const QRect row = visualRect(index);
    if (delegate->whyPlace(row, index).contains(position))
        return Spot::Why;
    if (delegate->fixPlace(row, index).contains(position))
        return Spot::Fix;
    return delegate->dismissPlace(row, index).contains(position) ? Spot::Dismiss : Spot::Card;
}

void FindingsView::act(Spot spot, const QModelIndex &index)
{
    const bool dismissable = static_cast<const FindingDelegate *>(itemDelegate())->isDismissable(index);
    switch (spot) {
    case Spot::Card:
        emit chosen(index);
        break;
    case Spot::Why:
        toggleWhy(index);
        break;
    case Spot::Fix:
        if (!m_model.row(index.row()).fix.isEmpty())
            emit fixWanted(index);
        break;
    case Spot::Dismiss:
        if (dismissable)
            emit dismissWanted(index);
        break;
    case Spot::None:
        break;
    }
}

void FindingsView::setDismissable(bool dismissable)
{
    static_cast<FindingDelegate *>(itemDelegate())->setDismissable(dismissable);
    scheduleDelayedItemsLayout();
}

void FindingsView::toggleWhy(const QModelIndex &index)
{
    holdStill([this, &index] { m_model.toggleWhy(index.row()); });
    scrollTo(index);
}

void FindingsView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (index.isValid())
            act(event->modifiers() & Qt::ControlModifier ? Spot::Fix : Spot::Card, index);
        return;
    case Qt::Key_Space:
        if (index.isValid())
            toggleWhy(index);
        return;
    case Qt::Key_Delete:
        if (index.isValid())
            act(Spot::Dismiss, index);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

// Qt goes to the first finding without selecting it, and then nobody sees where the keyboard is.
void FindingsView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
}

void FindingsView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? chosenAt(event->position().toPoint()) : QModelIndex();
    QListView::mousePressEvent(event);
}

void FindingsView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    const QModelIndex index = chosenAt(position);
    const bool clicked = event->button() == Qt::LeftButton && index.isValid() && index == m_pressed;
    m_pressed = QModelIndex();
    if (clicked)
        act(spotAt(index, position), index);
}

void FindingsView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPersistentModelIndex index = byKey ? currentIndex() : chosenAt(event->pos());
    if (!index.isValid() || m_model.row(index.row()).group)
        return;
    setCurrentIndex(index);
    const FindingRow finding = m_model.row(index.row());
    QMenu menu(this);
    QHash<QAction *, Spot> spots;
    const auto add = [&menu, &spots](Spot spot, const QString &text, const QKeySequence &key) {
        QAction *action = menu.addAction(text);
        action->setShortcut(key); // to be read: the list takes the key itself
        action->setShortcutContext(Qt::WidgetShortcut);
        spots.insert(action, spot);
    };
    add(Spot::Card, tr("&Go to the question"), Qt::Key_Return);
    if (!finding.fix.isEmpty())
        add(Spot::Fix, finding.fix, Qt::CTRL | Qt::Key_Return);
    if (!finding.why.isEmpty())
        add(Spot::Why, finding.expanded ? tr("&Less") : tr("&Why it matters"), Qt::Key_Space);
    if (static_cast<const FindingDelegate *>(itemDelegate())->isDismissable(index))
        add(Spot::Dismiss, tr("&Dismiss…"), Qt::Key_Delete);
    const QPoint place = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    const Spot spot = spots.value(menu.exec(place), Spot::None);
    if (index.isValid())
        act(spot, index);
}

void FindingsView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(chosenAt(event->position().toPoint()).isValid() ? Qt::PointingHandCursor
                                                                          : Qt::ArrowCursor);
    // No dragging over rows: it would choose a row that was only passed.
    if (event->buttons() == Qt::NoButton)
        QListView::mouseMoveEvent(event);
}

void FindingsView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    if (auto *delegate = qobject_cast<FindingDelegate *>(itemDelegate())) {
        delegate->forgetSizes();
        scheduleDelayedItemsLayout();
    }
}

} // namespace cardwright
