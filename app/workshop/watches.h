#pragma once

#include "playbook/playbook.h"
#include "schema/scheduledwatch.h"
#include "workshop/workshop.h"

namespace cardwright {

// Scenarios of Maturity: what remind its card's keepers to look again. Events that cannot happen, and
// those without a date, remind nobody.
QList<ScheduledWatch> watchesOf(const Workshop &workshop, const Playbook &playbook);

// Of the workshops beside a card: "card.workshop.json" for "card.md", and others in its folder that name
// it as theirs. Words in the language `language`. From any thread; a file is read again where it changed.
struct CardWatches
{
    QList<ScheduledWatch> watches;
    QStringList troubles; // sentences: which file cannot be read, and why
};
CardWatches watchesBeside(const QString &cardPath, const QString &language);

// What to tell of workshops that cannot be read.
QStringList withoutReminders(const CardWatches &watches);

// "2027", "March 2027" and "15 March 2027" say when to look again; "soon" does not.
bool isWatchDate(const QString &text);

} // namespace cardwright
