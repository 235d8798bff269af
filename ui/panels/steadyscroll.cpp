#include "panels/steadyscroll.h"

#include <QApplication>
#include <QLayout>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace cardwright {

constexpr int kMostRounds = 14;
constexpr int kLeastRounds = kMostRounds - 7;

void holdStill(QScrollArea &area, const QLayout &column, const std::function<void()> &change)
{
    QPointer<QWidget> anchor = QApplication::focusWidget();
    if (!anchor || !area.widget()->isAncestorOf(anchor)) {
        anchor = nullptr;
        for (int i = 0; i < column.count() && !anchor; ++i) {
            QWidget *each = column.itemAt(i)->widget();
            if (each && each->mapTo(area.viewport(), QPoint(0, each->height())).y() > 0)
                anchor = each;
        }
    }
    const auto top = [&] { return anchor->mapTo(area.viewport(), QPoint(0, 0)).y(); };
    const int before = anchor ? top() : 0;
    change();
    QCoreApplication::sendPostedEvents(nullptr,
                                       QEvent::LayoutRequest); // new heights now, not with the next frame
    QScrollBar *bar = area.verticalScrollBar();
    if (anchor && anchor->isVisible())
        bar->setValue(bar->value() + top() - before);
}

void scrollTo(QScrollArea &area, QWidget &target)
{
    const int top = target.mapTo(area.widget(), QPoint(0, 0)).y() - 12;
    const int bottom = top + target.height() + 24;
    QScrollBar *bar = area.verticalScrollBar();
    const int room = area.viewport()->height();
    const bool above = top < bar->value();
    const bool below = bottom > bar->value() + room;
    if (above || below)
        bar->setValue(above || bottom - top > room ? top : bottom - room);
}

namespace {

// Until the page rests: new editors take their height only once they have their width, and those
// within them only then.
void scrollOnceLaidOut(QScrollArea &area, QWidget &target, int before, int rounds)
{
    QTimer::singleShot(0, &target, [&area, &target, before, rounds] {
        scrollTo(area, target);
        const int now = area.widget()->height() + target.height();
        if (rounds > 1 && (now != before || rounds > kLeastRounds))
            scrollOnceLaidOut(area, target, now, rounds - 1);
    });
}

} // namespace

void scrollToSoon(QScrollArea &area, QWidget &target)
{
    scrollOnceLaidOut(area, target, 0, kMostRounds);
}

void scrollToSoon(QWidget &target)
{
    for (QWidget *at = target.parentWidget(); at; at = at->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(at); area && area->widget()->isAncestorOf(&target)) {
            scrollToSoon(*area, target);
            return;
        }
    }
}

} // namespace cardwright
