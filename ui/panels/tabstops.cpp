#include "panels/tabstops.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QLayout>
#include <QSplitter>
#include <QWidget>

namespace cardwright {

namespace {

bool isTabStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible()
           && widget->isEnabled() && !widget->focusProxy();
}

void addTabStops(QWidget *widget, QList<QWidget *> &stops);

void addTabStops(const QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            addTabStops(item->widget(), stops);
        else if (item->layout())
            addTabStops(item->layout(), stops);
    }
}

// What a view holds beside its content: a switch below a list. The content is its own matter.
void addStopsBesideView(const QAbstractScrollArea *view, QList<QWidget *> &stops)
{
    for (QObject *child : view->children()) {
        auto *inner = qobject_cast<QWidget *>(child);
        if (inner && inner != view->viewport() && !inner->objectName().startsWith(u"qt_scrollarea"))
            addTabStops(inner, stops);
    }
}

// In the order of the layouts; what lies in none comes after.
void addTabStops(QWidget *widget, QList<QWidget *> &stops)
{
    if (!widget->isVisible() || stops.contains(widget))
        return;
    if (isTabStop(widget)) {
        stops.append(widget);
        if (const auto *view = qobject_cast<const QAbstractScrollArea *>(widget))
            addStopsBesideView(view, stops);
        return;
    }
    if (widget->layout())
        addTabStops(widget->layout(), stops);
    if (const auto *splitter =
            qobject_cast<const QSplitter *>(widget)) { // has its children the other way round
        for (int i = 0; i < splitter->count(); ++i)
            addTabStops(splitter->widget(i), stops);
        return;
    }
    for (QObject *child : widget->children()) {
        auto *inner = qobject_cast<QWidget *>(child);
        const bool placed = inner && widget->layout() && widget->layout()->indexOf(inner) >= 0;
        if (inner && !inner->isWindow() && !placed)
            addTabStops(inner, stops);
    }
}

} // namespace

QWidget *focusBeside(QWidget *page, QWidget *content, bool next)
{
    const Qt::FocusReason reason = next ? Qt::TabFocusReason : Qt::BacktabFocusReason;
    QList<QWidget *> stops;
    addTabStops(content, stops);
    QWidget *focused = QApplication::focusWidget();
    if (focused && content->isAncestorOf(focused) && !focused->isVisible())
        return focused; // its panel just opens: it is seen in a moment
    const qsizetype at = stops.indexOf(focused);
    const bool atItsDoor = focused == page && next; // a card was just opened
    const qsizetype to = atItsDoor ? 0 : at < 0 ? -1 : at + (next ? 1 : -1);
    if (to >= 0 && to < stops.size()) {
        stops[to]->setFocus(reason);
        return stops[to];
    }
    QWidget *outside = page;
    do {
        outside = next ? outside->nextInFocusChain() : outside->previousInFocusChain();
        if (!page->isAncestorOf(outside) && isTabStop(outside) && outside->window() == page->window()) {
            outside->setFocus(reason);
            return outside;
        }
    } while (outside != page);
    return nullptr;
}

QWidget *focusInOrder(QWidget *content, bool next)
{
    QList<QWidget *> stops;
    addTabStops(content, stops);
    qsizetype at = -1;
    for (QWidget *widget = QApplication::focusWidget(); widget && at < 0; widget = widget->parentWidget())
        at = stops.indexOf(widget); // or the view around a cell that is edited
    if (at < 0)
        return nullptr;
    QWidget *to = stops[(at + (next ? 1 : -1) + stops.size()) % stops.size()];
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return to;
}

} // namespace cardwright
