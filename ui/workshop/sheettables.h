#pragma once

#include "workshop/sheet.h"

namespace cardwright {

// Worksheets that the program fills in, wholly or in part.

// Readers down, judgements across: too hard for the reader, just so, or easy; in words and in colour.
void makeFluencyTable(Sheet &sheet, const Workshop &workshop, const Playbook &playbook);

// OFTEn Distribution: above the questions a row for each stage, with a bar of how many there are.
void addStageRows(Sheet &sheet, const Playbook &playbook);
void addStageBars(Sheet &sheet, const Workshop &workshop, const Playbook &playbook);

// Three Buckets: where not exactly one person is accountable, in words and in colour.
void markAccountable(Sheet &sheet, const Workshop &workshop);

} // namespace cardwright
