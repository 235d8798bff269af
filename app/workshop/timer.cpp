#include "workshop/timer.h"

#include "workshop/workshopjson.h"

#include <QRegularExpression>

#include <cstdlib>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinute = 60;
constexpr int kLongest = 24 * 60 * kMinute;
constexpr int kSleepGap = 30; // seconds without a tick: a busy machine does not miss so many

int secondsSince(const QString &moment, const QDateTime &now)
{
    const QDateTime then = momentTime(moment);
    // A clock that was set back has lost no time.
    return then.isValid() ? static_cast<int>(qBound(qint64(0), then.secsTo(now), qint64(1000 * kMinute * kMinute))) : 0;
}

QString neighbour(const Workshop &workshop, int by)
{
    const QList<AgendaItem> items = inOrder(workshop.steps);
    qsizetype at = by > 0 ? -1 : items.size();
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items[i].id == workshop.session.step)
            at = i;
    }
    for (at += by; at >= 0 && at < items.size(); at += by) {
        if (items[at].state != AgendaItem::State::Skipped)
            return items[at].id;
    }
    return {};
}

} // namespace

int secondsLeft(const Session &session, const QDateTime &now)
{
    return session.running ? session.left - secondsSince(session.since, now) : session.left;
}

void startTimer(Session &session, const QDateTime &now)
{
    if (session.running)
        return;
    session.running = true;
    session.since = workshopMoment(now);
    session.seen = session.since;
}

void pauseTimer(Session &session, const QDateTime &now)
{
    session.left = secondsLeft(session, now);
    session.running = false;
    session.since = workshopMoment(now);
}

void addTime(Session &session, int seconds)
{
    session.allotted += seconds;
    session.left += seconds;
}

void setTime(Session &session, int seconds, const QDateTime &now)
{
    const int taken = session.allotted - secondsLeft(session, now);
    session.allotted = taken + seconds;
    session.left = seconds;
    session.since = workshopMoment(now);
    if (session.running)
        session.seen = session.since;
}

bool beginStep(Workshop &workshop, const QString &stepId, const QDateTime &now)
{
    if (!recordOf(workshop.steps, stepId))
        return false;
    endStep(workshop, AgendaItem::State::Finished, now);
    AgendaItem *item = recordOf(workshop.steps, stepId);
    item->state = AgendaItem::State::Running;
    workshop.session.step = stepId;
    workshop.session.allotted = item->minutes * kMinute;
    workshop.session.left = workshop.session.allotted - item->seconds;
    workshop.session.since = workshopMoment(now);
    return true;
}

QString nextStep(const Workshop &workshop)
{
    if (!workshop.session.step.isEmpty())
        return neighbour(workshop, 1);
    for (const AgendaItem &item : inOrder(workshop.steps)) {
        if (item.state == AgendaItem::State::Waiting)
            return item.id;
    }
    return {};
}

QString previousStep(const Workshop &workshop)
{
    return neighbour(workshop, -1);
}

void endStep(Workshop &workshop, AgendaItem::State state, const QDateTime &now)
{
    pauseTimer(workshop.session, now);
    if (AgendaItem *item = recordOf(workshop.steps, workshop.session.step)) {
        item->seconds = qMax(0, workshop.session.allotted - workshop.session.left);
        item->state = state;
        if (state == AgendaItem::State::Finished && !item->activity.isEmpty()
            && !workshop.doneActivities.contains(item->activity))
            workshop.doneActivities.append(item->activity);
    }
    workshop.session = Session{{}, 0, 0, workshop.session.since, false, {}, {}, workshop.session.other};
}

std::optional<WakeReadings> noticeSleep(Session &session, const QDateTime &now)
{
    if (!session.running)
        return std::nullopt;
    const int gap = secondsSince(session.seen, now);
    if (gap <= kSleepGap) {
        session.seen = workshopMoment(now);
        return std::nullopt;
    }
    const WakeReadings readings{secondsLeft(session, momentTime(session.seen)), gap};
    session.left = readings.leftBefore;
    session.running = false;
    session.since = workshopMoment(now);
    return readings;
}

void takeReading(Session &session, const WakeReadings &readings, bool sleepCounts, const QDateTime &now)
{
    session.left = sleepCounts ? readings.leftAfter() : readings.leftBefore;
    session.running = false;
    session.since = workshopMoment(now);
}

std::optional<int> typedSeconds(const QString &typed)
{
    static const QRegularExpression form(u"^(?:(?:(\\d{1,2}):)?(\\d{1,4}):(\\d{2})|(\\d{1,4}))$"_s);
    const QRegularExpressionMatch match = form.match(typed.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int hours = match.captured(1).toInt();
    const int minutes = match.captured(2).toInt() + match.captured(4).toInt();
    const int seconds = match.captured(3).toInt();
    const bool isOver = seconds >= kMinute || (!match.captured(1).isEmpty() && minutes >= kMinute);
    const int all = (hours * kMinute + minutes) * kMinute + seconds;
    if (isOver || all <= 0 || all > kLongest)
        return std::nullopt;
    return all;
}

QString clockText(int seconds)
{
    const int hour = kMinute * kMinute;
    const int all = std::abs(seconds);
    const auto twoDigits = [](int number) { return QString::number(number).rightJustified(2, QChar(u'0')); };
    QString text = twoDigits(all % kMinute);
    if (all < hour)
        text.prepend(QString::number(all / kMinute) + u':');
    else
        text.prepend(QString::number(all / hour) + u':' + twoDigits(all % hour / kMinute) + u':');
    if (seconds < 0)
        text.prepend(u'-');
    return text;
}

} // namespace cardwright
