#pragma once

#include "playbook/playbook.h"
#include "workshop/workshop.h"

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

// Sums over the steps that are not skipped.
int plannedMinutes(const QList<AgendaItem> &items);
int suggestedMinutes(const QList<AgendaItem> &items);
int actualSeconds(const QList<AgendaItem> &items);

// When each step begins if the session begins at `start`, minutes from it; skipped steps take none.
QList<int> beginnings(const QList<AgendaItem> &items);

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
