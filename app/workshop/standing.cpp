#include "workshop/standing.h"

#include "playbook/activitygraph.h"
#include "workshop/agenda.h"
#include "workshop/workshopjson.h"
#include "workshop/workshoptext.h"

#include <QCoreApplication>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

template<typename List, typename Test>
bool any(const List &records, Test test)
{
    return std::any_of(records.begin(), records.end(), test);
}

bool hasSheet(const Agent &agent)
{
    return agent.fluency > 0 || agent.expertise > 0 || !agent.role.isEmpty() || !agent.domain.isEmpty()
           || !agent.datasetTasks.isEmpty() || !agent.cardTasks.isEmpty();
}

// Activities whose entries are fields of other records, not notes.
bool hasRecords(const Workshop &workshop, const QString &activity)
{
    const auto rated = [&](const QString &target) {
        return any(workshop.ratings, [&](const DimensionRating &rating) { return rating.target == target; });
    };
    if (activity == "priority-matrix"_L1)
        return any(workshop.agents, [](const Agent &agent) { return agent.frequency > 0 || agent.rank > 0; });
    if (activity == "align-on-agents"_L1)
        return any(workshop.agents, hasSheet);
    if (activity == "agent-information-journeys"_L1)
        return !workshop.journeys.isEmpty();
    if (activity == "lenses-voting"_L1)
        return any(workshop.rounds, [](const VoteRound &round) { return round.subject == "lenses"_L1; })
               || any(workshop.lenses, [](const Lens &lens) { return !lens.importance.isEmpty(); });
    if (activity == "assemble-your-template"_L1)
        return !workshop.draft.file.isEmpty()
               || any(workshop.questions, [](const AskedQuestion &question) {
                      return !question.answer.isEmpty() || question.required != AskedQuestion::Stage::Never;
                  });
    if (activity == "dimensions-evaluation"_L1)
        return rated(u"template"_s);
    if (activity == "dimensions-rubric"_L1)
        return rated(u"card"_s);
    if (activity == "fluency-calculator"_L1)
        return !workshop.cells.isEmpty()
               || any(workshop.agents, [](const Agent &agent) { return !agent.dimensions.isEmpty(); });
    if (activity == "often-distribution"_L1)
        return any(workshop.questions, [](const AskedQuestion &question) { return !question.often.isEmpty(); });
    if (activity == "three-buckets"_L1)
        return any(workshop.questions, [](const AskedQuestion &question) {
            return !question.bucket.isEmpty() || !question.responsible.isEmpty() || !question.accountable.isEmpty();
        });
    return false;
}

// The step of an activity on which it would go on.
AgendaItem *stepOf(Workshop &workshop, const QString &activity)
{
    static constexpr AgendaItem::State kFirst[] = {AgendaItem::State::Running, AgendaItem::State::Waiting,
                                                   AgendaItem::State::Finished, AgendaItem::State::Skipped};
    for (const AgendaItem::State state : kFirst) {
        for (AgendaItem &item : workshop.steps) {
            if (item.activity == activity && item.state == state)
                return &item;
        }
    }
    return nullptr;
}

AgendaItem &addStep(Workshop &workshop, const Activity &activity)
{
    AgendaItem item = agendaItem(activity);
    item.place = nextPlace(workshop.steps);
    for (const AgendaItem &other : std::as_const(workshop.steps))
        item.day = qMax(item.day, other.day);
    workshop.steps.append(item);
    return workshop.steps.last();
}

// What counts as behind the team, in the order in which it was done.
QStringList passed(const Workshop &workshop, const Playbook &playbook)
{
    QStringList ids;
    for (const Activity &activity : playbook.activities) {
        if (!workshop.doneActivities.contains(activity.id)
            && activityState(workshop, activity.id) == ActivityState::Skipped)
            ids.append(activity.id);
    }
    return ids + workshop.doneActivities;
}

QString quoted(const Playbook &playbook, const QStringList &activities)
{
    QStringList titles;
    for (const QString &id : activities)
        titles.append(WorkshopText::tr("“%1”").arg(titleOf(playbook.activities, id)));
    return titles.join(WorkshopText::tr(", ", "between names"));
}

QString whyNext(const Playbook &playbook, const Activity &activity, const QStringList &behind)
{
    const Activity *last = behind.isEmpty() ? nullptr : playbook.activity(behind.last());
    if (last && last->next.contains(activity.id))
        return WorkshopText::tr("It follows from “%1”, which was done last.").arg(last->title);
    if (activity.prerequisites.isEmpty())
        return WorkshopText::tr("Nothing has to be done before it.");
    const QStringList missing = missingBefore(playbook, activity, {behind.begin(), behind.end()});
    if (!missing.isEmpty())
        return WorkshopText::tr("Usually after %1, but nothing keeps you from beginning here.").arg(quoted(playbook, missing));
    QStringList before = activity.prerequisites;
    before.removeIf([&](const QString &id) { return !behind.contains(id); });
    return WorkshopText::tr("What comes before it is behind you: %1.").arg(quoted(playbook, before));
}

} // namespace

bool hasEntries(const Workshop &workshop, const QString &activity)
{
    return any(workshop.notes, [&](const Note &note) { return note.activity == activity; })
           || hasRecords(workshop, activity);
}

ActivityState activityState(const Workshop &workshop, const QString &activity)
{
    const auto hasStep = [&](AgendaItem::State state) {
        return any(workshop.steps, [&](const AgendaItem &item) { return item.activity == activity && item.state == state; });
    };
    if (hasStep(AgendaItem::State::Running))
        return ActivityState::Begun;
    if (workshop.doneActivities.contains(activity))
        return ActivityState::Finished;
    if (hasEntries(workshop, activity))
        return ActivityState::Begun;
    return hasStep(AgendaItem::State::Skipped) ? ActivityState::Skipped : ActivityState::NotYet;
}

QStringList openBefore(const Workshop &workshop, const Playbook &playbook, const Activity &activity)
{
    const QStringList behind = passed(workshop, playbook);
    return missingBefore(playbook, activity, {behind.begin(), behind.end()});
}

NextActivity nextIn(const Workshop &workshop, const Playbook &playbook, const QString &module)
{
    const QStringList behind = passed(workshop, playbook);
    const QStringList ready = readyActivities(playbook, behind);
    const Activity *first = nullptr;
    const Activity *best = nullptr;
    qsizetype bestPlace = ready.size();
    for (const Activity *activity : playbook.activitiesOf(module)) {
        const ActivityState state = activityState(workshop, activity->id);
        if (state == ActivityState::Begun && !behind.contains(activity->id))
            return {activity->id, WorkshopText::tr("You have begun it.")};
        if (behind.contains(activity->id))
            continue;
        first = first ? first : activity;
        const qsizetype place = ready.indexOf(activity->id);
        if (place >= 0 && place < bestPlace) {
            best = activity;
            bestPlace = place;
        }
    }
    best = best ? best : first;
    if (best)
        return {best->id, whyNext(playbook, *best, behind)};
    for (qsizetype i = 0; i + 1 < playbook.modules.size(); ++i) {
        if (playbook.modules[i].id == module)
            return {{}, WorkshopText::tr("Everything here is done or skipped. Go on with “%1”.").arg(playbook.modules[i + 1].plain)};
    }
    return {{}, WorkshopText::tr("Everything here is done or skipped.")};
}

void setDone(Workshop &workshop, const QString &activity, bool done)
{
    workshop.doneActivities.removeAll(activity);
    if (done)
        workshop.doneActivities.append(activity);
}

void setSkipped(Workshop &workshop, const Activity &activity, bool skipped)
{
    AgendaItem *item = stepOf(workshop, activity.id);
    if (skipped) {
        item = item ? item : &addStep(workshop, activity);
        if (item->state != AgendaItem::State::Running)
            item->state = AgendaItem::State::Skipped;
        return;
    }
    // A step that only says so goes; one of the agenda waits again.
    workshop.steps.removeIf([&](const AgendaItem &one) {
        return one.activity == activity.id && one.state == AgendaItem::State::Skipped && one.seconds == 0
               && one.title == activity.title;
    });
    for (AgendaItem &one : workshop.steps) {
        if (one.activity == activity.id && one.state == AgendaItem::State::Skipped)
            one.state = AgendaItem::State::Waiting;
    }
}

} // namespace cardwright
