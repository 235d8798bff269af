#pragma once

#include "playbook/playbook.h"
#include "workshop/workshop.h"

namespace cardwright {

// A second person's file added to mine, record by record and field by field. What mine leaves blank takes
// theirs; lists are put together; where both wrote a text, both stand in it. What cannot stand together -
// a rating, a number, an order - stays mine, and what theirs says goes to the parking lot. A reader, journey, lens
// or question that both made alike is one record, and so is what both wrote in one cell. Of a copy that
// copyForNotes() made, only what was changed in it counts; what I took away since stays away.
// The agenda, rounds that mine has, their ballots and their private notes are left out.
struct JoinedNotes
{
    Workshop workshop;
    int added = 0;         // entries that are new here
    int filled = 0;        // entries of mine that took something of theirs
    QStringList both;      // "Nurse: role", where both texts stand now
    QStringList differing; // likewise, in the parking lot; or a place on the matrix, where mine stays
};
JoinedNotes withNotesOf(const Workshop &mine, const Workshop &theirs, const Playbook &playbook = builtInPlaybook());

// The sentences that say so, in plain words; `name` is that of the file.
QString joinedReport(const JoinedNotes &joined, const QString &name);

// The key under which a copy keeps what it was when it was handed out.
inline constexpr const char *kHandedOut = "handedOut";

// Whether a part of a worksheet holds one text or choice, not any number of notes.
bool holdsOneText(const Playbook &playbook, const QString &activity, const QString &part);

// Two texts in one: the longer where it holds the other, else both, parted by a stroke.
QString bothTexts(const QString &mine, const QString &theirs);

} // namespace cardwright
