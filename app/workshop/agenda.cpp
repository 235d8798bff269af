#include "workshop/agenda.h"

#include "workshop/workshopjson.h"

#include <algorithm>
#include <cmath>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPlaceStep = 1000;

QString kindName(ReadyStep::Kind kind)
{
    switch (kind) {
    case ReadyStep::Kind::Activity:
        return u"activity"_s;
    case ReadyStep::Kind::Talk:
        return u"talk"_s;
    case ReadyStep::Kind::Break:
        return u"break"_s;
    case ReadyStep::Kind::Close:
        break;
    }
    return u"close"_s;
}

bool isOpen(const AgendaItem &item)
{
    return item.state == AgendaItem::State::Waiting;
}

double scaled(const AgendaItem &item, double factor)
{
    return std::clamp(item.suggested * factor, static_cast<double>(item.least), static_cast<double>(item.most));
}

double sumAt(const QList<AgendaItem *> &items, double factor)
{
    double sum = 0;
    for (const AgendaItem *item : items)
        sum += scaled(*item, factor);
    return sum;
}

// The factor at which the steps take `minutes`, each within its range.
double factorFor(const QList<AgendaItem *> &items, int minutes)
{
    double low = 0;
    double high = 1000;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (sumAt(items, middle) < minutes ? low : high) = middle;
    }
    return high;
}

// Whole minutes: rounded down, what is left goes to the steps that lost most.
void setMinutes(QList<AgendaItem *> items, double factor, int minutes)
{
    int left = minutes;
    for (AgendaItem *item : items) {
        item->minutes = qMax(item->least, static_cast<int>(std::floor(scaled(*item, factor) + 1e-6)));
        left -= item->minutes;
    }
    std::stable_sort(items.begin(), items.end(), [factor](const AgendaItem *one, const AgendaItem *other) {
        return scaled(*one, factor) - one->minutes > scaled(*other, factor) - other->minutes;
    });
    for (bool moved = true; left > 0 && moved;) {
        moved = false;
        for (AgendaItem *item : items) {
            if (left > 0 && item->minutes < item->most) {
                ++item->minutes;
                --left;
                moved = true;
            }
        }
    }
}

void fitDay(const QList<AgendaItem *> &items, int minutes, FittedAgenda &fitted)
{
    int least = 0;
    int most = 0;
    for (const AgendaItem *item : items) {
        least += item->least;
        most += item->most;
    }
    fitted.missing += qMax(0, least - minutes);
    fitted.spare += qMax(0, minutes - most);
    const int given = std::clamp(minutes, least, most);
    setMinutes(items, factorFor(items, given), given);
}

} // namespace

QList<AgendaItem> agendaItems(const ReadyAgenda &agenda)
{
    QList<AgendaItem> items;
    for (const ReadyStep &step : agenda.steps) {
        AgendaItem item;
        item.id = newWorkshopId();
        item.place = static_cast<int>(items.size() + 1) * kPlaceStep;
        item.kind = kindName(step.kind);
        item.activity = step.activity;
        item.title = step.title;
        item.text = step.text;
        item.day = step.day;
        item.suggested = step.minutes;
        item.minutes = step.minutes;
        item.least = step.least;
        item.most = step.most;
        items.append(item);
    }
    return items;
}

AgendaItem agendaItem(const Activity &activity)
{
    AgendaItem item;
    item.id = newWorkshopId();
    item.kind = u"activity"_s;
    item.activity = activity.id;
    item.title = activity.title;
    item.text = activity.goal;
    item.suggested = activity.minutes;
    item.minutes = activity.minutes;
    item.least = qMax(1, activity.minutes / 3);
    item.most = activity.minutes * 2;
    return item;
}

FittedAgenda fittedAgenda(const QList<AgendaItem> &items, int minutes)
{
    FittedAgenda fitted{inOrder(items), 0, 0};
    QMap<int, QList<AgendaItem *>> days;
    int suggested = 0;
    int taken = 0; // by steps that stay as they are
    for (AgendaItem &item : fitted.items) {
        if (isOpen(item)) {
            days[item.day].append(&item);
            suggested += item.suggested;
        } else if (item.state != AgendaItem::State::Skipped) {
            taken += item.minutes;
        }
    }
    // Each day gets its share of the time; the last one what is left.
    int left = qMax(0, minutes - taken);
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        int own = 0;
        for (const AgendaItem *item : *day)
            own += item->suggested;
        const int share = suggested > 0 ? left * own / suggested : left;
        const int given = std::next(day) == days.cend() ? left : share;
        fitDay(*day, given, fitted);
        left -= given;
        suggested -= own;
    }
    return fitted;
}

int plannedMinutes(const QList<AgendaItem> &items)
{
    int sum = 0;
    for (const AgendaItem &item : items)
        sum += item.state == AgendaItem::State::Skipped ? 0 : item.minutes;
    return sum;
}

int suggestedMinutes(const QList<AgendaItem> &items)
{
    int sum = 0;
    for (const AgendaItem &item : items)
        sum += item.state == AgendaItem::State::Skipped ? 0 : item.suggested;
    return sum;
}

int actualSeconds(const QList<AgendaItem> &items)
{
    int sum = 0;
    for (const AgendaItem &item : items)
        sum += item.seconds;
    return sum;
}

QList<int> beginnings(const QList<AgendaItem> &items)
{
    QList<int> list;
    int minute = 0;
    for (const AgendaItem &item : items) {
        list.append(minute);
        minute += item.state == AgendaItem::State::Skipped ? 0 : item.minutes;
    }
    return list;
}

} // namespace cardwright
