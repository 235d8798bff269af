#include "workshop/agenda.h"

#include "workshop/timer.h"
#include "workshop/workshopjson.h"

#include <QRegularExpression>

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

QList<int> stepMinutes(const Activity &activity, int minutes)
{
    QList<AgendaItem> parts;
    for (const ActivityStep &step : activity.steps) {
        AgendaItem part;
        part.suggested = step.minutes;
        part.least = 1;
        part.most = qMax(1, minutes);
        parts.append(part);
    }
    QList<AgendaItem *> items;
    for (AgendaItem &part : parts)
        items.append(&part);
    FittedAgenda fitted;
    if (!items.isEmpty())
        fitDay(items, minutes, fitted);
    QList<int> list;
    for (const AgendaItem &part : std::as_const(parts))
        list.append(part.minutes);
    return list;
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
    int day = items.isEmpty() ? 1 : items.first().day;
    for (const AgendaItem &item : items) {
        if (item.day != day)
            minute = 0;
        day = item.day;
        list.append(minute);
        minute += item.state == AgendaItem::State::Skipped ? 0 : item.minutes;
    }
    return list;
}

std::optional<QString> typedStart(const QString &typed)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:[:.h]?(\\d{2}))?$"_s);
    const QRegularExpressionMatch match = form.match(typed.trimmed());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || !time.isValid())
        return std::nullopt;
    return time.toString(u"HH:mm"_s);
}

QList<QTime> clockTimes(const Workshop &workshop)
{
    const QTime start = QTime::fromString(workshop.start, u"HH:mm"_s);
    const QList<AgendaItem> items = inOrder(workshop.steps);
    QList<QTime> times;
    if (!start.isValid() || items.isEmpty())
        return times;
    const QList<int> minutes = beginnings(items);
    for (const int minute : minutes)
        times.append(start.addSecs(60 * minute));
    const bool isSkipped = items.last().state == AgendaItem::State::Skipped;
    times.append(times.last().addSecs(isSkipped ? 0 : 60 * items.last().minutes));
    return times;
}

void insertStep(Workshop &workshop, AgendaItem item, const QString &after)
{
    const QList<AgendaItem> steps = inOrder(workshop.steps);
    qsizetype at = steps.size();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps[i].id == after)
            at = i + 1;
    }
    if (at > 0)
        item.day = steps[at - 1].day;
    item.place = nextPlace(workshop.steps);
    workshop.steps.append(item);
    moveRecord(workshop.steps, item.id, at);
}

void moveStep(Workshop &workshop, const QString &id, int by)
{
    const QList<AgendaItem> steps = inOrder(workshop.steps);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const qsizetype to = i + by;
        if (steps[i].id != id || to < 0 || to >= steps.size())
            continue;
        AgendaItem *item = recordOf(workshop.steps, id);
        item->day = by > 0 ? qMax(item->day, steps[to].day) : qMin(item->day, steps[to].day);
        moveRecord(workshop.steps, id, to);
        return;
    }
}

bool removeStep(Workshop &workshop, const QString &id)
{
    if (id == workshop.session.step)
        return false;
    return workshop.steps.removeIf([&id](const AgendaItem &item) { return item.id == id; }) > 0;
}

void setStepMinutes(Workshop &workshop, const QString &id, int minutes)
{
    AgendaItem *item = recordOf(workshop.steps, id);
    if (!item || minutes < 1)
        return;
    if (id == workshop.session.step)
        addTime(workshop.session, (minutes - item->minutes) * 60);
    item->minutes = minutes;
    // What somebody says is in its range.
    item->least = qMin(item->least, minutes);
    item->most = qMax(item->most, minutes);
}

} // namespace cardwright
