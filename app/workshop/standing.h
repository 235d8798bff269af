#pragma once

#include "playbook/playbook.h"
#include "workshop/workshop.h"

namespace cardwright {

// Where a team stands in the Playbook: which activities are done, what came of them, and what is next.
// Nothing is forced; an activity may be skipped, which is noted, or begun before its turn.

enum class ActivityState { NotYet, Begun, Finished, Skipped };
ActivityState activityState(const Workshop &workshop, const QString &activity);

// Whether something stands on its worksheet.
bool hasEntries(const Workshop &workshop, const QString &activity);

// One thing that a module brings forth, and how much of it there is.
struct Produced
{
    QString activity; // that it comes from
    QString what;     // translated: "Readers"
    QString amount;   // likewise: "12, 10 of them ranked"; empty: nothing yet
};
QList<Produced> producedIn(const Workshop &workshop, const Playbook &playbook, const QString &module);

// What a team may have overlooked there, as sentences: readers whom no lens serves, lenses that lack a kind of
// question. Nothing where the work has not come that far.
QStringList gapsIn(const Workshop &workshop, const Playbook &playbook, const QString &module);

struct NextActivity
{
    QString activity; // empty: everything in the module is done or skipped
    QString why;      // a translated sentence
};
NextActivity nextIn(const Workshop &workshop, const Playbook &playbook, const QString &module);

// What usually comes before an activity and was neither done nor skipped.
QStringList openBefore(const Workshop &workshop, const Playbook &playbook, const Activity &activity);

void setDone(Workshop &workshop, const QString &activity, bool done);
// A step of the agenda says that it was skipped; it is put there where there is none.
void setSkipped(Workshop &workshop, const Activity &activity, bool skipped);

} // namespace cardwright
