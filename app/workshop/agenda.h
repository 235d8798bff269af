#pragma once

#include "playbook/playbook.h"
#include "workshop/workshop.h"

#include <QTime>

#include <optional>

namespace cardwright {

// The plan of a session: which activities, in which order, for how long, and who should be there.

// A ready agenda as the steps of a workshop.
QList<AgendaItem> agendaItems(const ReadyAgenda &agenda);
// One activity as a step: its own minutes, at least a third of them, at most twice as many.
AgendaItem agendaItem(const Activity &activity);

// The steps that wait, stretched or shrunk to `minutes`; those that are done, running or skipped stay.
struct FittedAgenda
{
    QList<AgendaItem> items;
    int missing = 0; // minutes that lack even if every step takes its least
    int spare = 0;   // minutes left over if every step takes its most
};
FittedAgenda fittedAgenda(const QList<AgendaItem> &items, int minutes);

// The minutes of an activity's own steps when the agenda gives it `minutes`: in their proportion, whole ones,
// together `minutes`; no step has less than one.
QList<int> stepMinutes(const Activity &activity, int minutes);

// Sums over the steps that are not skipped.
int plannedMinutes(const QList<AgendaItem> &items);
int suggestedMinutes(const QList<AgendaItem> &items);
int actualSeconds(const QList<AgendaItem> &items);

// When each step begins, in minutes from the beginning of its day; skipped steps take none.
QList<int> beginnings(const QList<AgendaItem> &items);
// The time of day of what somebody typed, as Workshop::start: "9", "9:30", "930" and "9.30" are one. Nothing where
// it is no time.
std::optional<QString> typedStart(const QString &typed);
// Likewise the times of day at which the steps begin; none where the workshop says no start. One more than there
// are steps: the end of the last day.
QList<QTime> clockTimes(const Workshop &workshop);

// A step after `after`, on its day; at the end where there is none.
void insertStep(Workshop &workshop, AgendaItem item, const QString &after);
// One place earlier (-1) or later (1). It changes to the day of the step that it passes.
void moveStep(Workshop &workshop, const QString &id, int by);
// False: it runs, or there is none.
bool removeStep(Workshop &workshop, const QString &id);
// Planned minutes; of the step that runs its clock follows.
void setStepMinutes(Workshop &workshop, const QString &id, int minutes);

// Whether somebody should come to a module: their own entry, else what the Playbook says for their
// kind; empty where neither says anything.
QString needOf(const Person &person, const QString &module, const Playbook &playbook);
// Kinds of attendees that a module needs or that must come to it, and nobody in the workshop is.
QStringList missingAttendees(const Workshop &workshop, const QString &module, const Playbook &playbook);

// People without a name are called by their number: "Person 3".
QString personName(const Workshop &workshop, const QString &personId);
// Makes the list as long as `headcount`; only people without name, role and kind are taken away.
void setHeadcount(Workshop &workshop, int headcount);
bool hasRole(const Workshop &workshop, const QString &personId, QStringView role);

} // namespace cardwright
