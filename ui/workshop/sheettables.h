#pragma once

#include "workshop/fluency.h"
#include "workshop/sheet.h"
#include "workshop/sheetcells.h"

namespace cardwright {

// Worksheets that the program fills in, wholly or in part.

// Readers down, judgements across: too hard for the reader, just so, or easy; in words and in colour.
// Under them how all readers rank the judgements. A red cell says what was decided about it. On the desk also
// the reader's own order of the judgements, and what to do about red.
void makeFluencyTable(Sheet &sheet, const Workshop &workshop, const Playbook &playbook, const Activity &activity);
// What is red in a cell of that table, by the id of its card; empty: nothing, or it is another card.
QList<RedCell> redCellsOf(const Workshop &workshop, const QString &card);

// OFTEn Distribution: above the questions a row for each stage, with a bar of how many there are.
void addStageRows(Sheet &sheet, const Playbook &playbook);
void addStageBars(Sheet &sheet, const Workshop &workshop, const Playbook &playbook);
bool isStageBar(const Workshop &workshop, const QString &activity, const SheetPlace &cell); // counted, not written

// A question says who asks it where that is not just who reads its lens, and whether it waits for a lens.
void addReaders(Sheet &sheet, const Workshop &workshop);

// A question says how much it matters where it was rated.
void addImportance(Sheet &sheet, const Workshop &workshop, const Playbook &playbook);
// What a place that is still empty asks for: a question of the prompt grid, who belongs to a subgroup.
void addHints(Sheet &sheet, const Playbook &playbook);

// Three Buckets: where not exactly one person is accountable, in words and in colour.
void markAccountable(Sheet &sheet, const Workshop &workshop);

} // namespace cardwright
