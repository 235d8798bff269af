#pragma once

#include "workshop/sheet.h"
#include "workshop/sheetcells.h"

namespace cardwright {

// Worksheets that the program fills in, wholly or in part.

// Readers down, judgements across: too hard for the reader, just so, or easy; in words and in colour.
// On the desk also the reader's own order of the judgements, and what to do about red.
void makeFluencyTable(Sheet &sheet, const Workshop &workshop, const Playbook &playbook, const Activity &activity);

// OFTEn Distribution: above the questions a row for each stage, with a bar of how many there are.
void addStageRows(Sheet &sheet, const Playbook &playbook);
void addStageBars(Sheet &sheet, const Workshop &workshop, const Playbook &playbook);
bool isStageBar(const Workshop &workshop, const QString &activity, const SheetPlace &cell); // counted, not written

// Three Buckets: where not exactly one person is accountable, in words and in colour.
void markAccountable(Sheet &sheet, const Workshop &workshop);

} // namespace cardwright
