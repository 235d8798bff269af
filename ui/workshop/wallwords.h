#pragma once

#include "workshop/sheet.h"

namespace cardwright {

class Wall;
class WorkshopSession;

// The words above and below the worksheet, as the room reads them.
struct WallWords
{
    QString place;  // "Plan · 3 of 8 · OFTEn Lens Brainstorm"
    QString title;  // of the step
    QString part;   // of the activity: "2 of 4 · Share · 12 min"; empty: the activity as a whole
    QString prompt; // what is to be done now
    QString status; // "9 of 12 done", or how many notes there are
    int done = -1;  // dots of a vote; -1: no vote is open
    int voters = 0;
    QString next;
    QString large; // in the middle, where there is no worksheet: when a break is over
};
WallWords wallWords(const WorkshopSession &session, const Wall &wall);

// The minutes of the activity's own steps, as much as the running step of the agenda gives them.
QList<int> minutesOfSteps(const WorkshopSession &session);

// What stands below: the worksheet of the step, what was decided and parked for a close, nothing for a break.
// Rows without an entry are left out but for `row`, which is worked on; `empty` is told how many.
Sheet wallSheet(const WorkshopSession &session, const QString &row = {}, int *empty = nullptr);

// The open or latest round of the current step; null where there is none.
const VoteRound *currentRound(const WorkshopSession &session);

} // namespace cardwright
