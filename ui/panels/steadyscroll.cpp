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
// within them only then. Where somebody else scrolls meanwhile, that holds.
struct Rounds
{
    int left = kMostRounds;
    int height = 0; // of page and target together
    int value = -1; // of the scroll bar, as we left it
};

void scrollOnceLaidOut(QScrollArea &area, QWidget &target, Rounds rounds)
{
    QTimer::singleShot(0, &target, [&area, &target, rounds] {
        const QScrollBar *bar = area.verticalScrollBar();
        if (rounds.value >= 0 && bar->value() != rounds.value)
            return;
        scrollTo(area, target);
        const Rounds next{rounds.left - 1, area.widget()->height() + target.height(), bar->value()};
        if (next.left > 0 && (next.height != rounds.height || next.left >= kLeastRounds))
            scrollOnceLaidOut(area, target, next);
    });
}

} // namespace

void scrollToSoon(QScrollArea &area, QWidget &target)
{
    scrollOnceLaidOut(area, target, {});
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
