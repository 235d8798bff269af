#pragma once

#include "playbook/playbook.h"
#include "workshop/workshop.h"

#include <QDateTime>

namespace cardwright {

// What stands in one place of a worksheet, and writing it: notes, or a value of the record that the
// row is about.

struct SheetPlace
{
    QString part;
    QString row; // empty where the sheet has no rows

    bool operator==(const SheetPlace &) const = default;
};

// Whether a part holds any number of notes.
bool holdsNotes(const WorksheetPart &part);
// Parts that the program fills: the lens of a row, votes, calculated marks.
bool isFixed(const Activity &activity, const WorksheetPart &part);

// The value of a cell in words; empty where nothing was said.
QString cellText(const Workshop &workshop, const Playbook &playbook, const Activity &activity, const SheetPlace &cell);

// What can be chosen in a cell, in order; empty: free text.
QList<Entry> cellOptions(const Workshop &workshop, const Playbook &playbook, const Activity &activity,
                         const WorksheetPart &part);

// Writes what was typed: notes, a value, or for one that is chosen its number or the start of its name.
// Where the sheet has rows of its own (readers, journeys, open rows) and `cell.row` is empty, it makes new
// ones. A translated sentence where it cannot be.
QString enterInCell(Workshop &workshop, const Playbook &playbook, const Activity &activity, const SheetPlace &cell,
                    const QString &typed, const QString &author, const QDateTime &now);

} // namespace cardwright
