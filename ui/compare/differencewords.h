#pragma once

#include "schema/comparison.h"

namespace cardwright {

// What is compared, in words for the window.

// Where a field stands: "Provenance › Collection › Method(s) used".
QString placeWords(const Card &mine, const Card &theirs, const FieldComparison &field);
// What is different about it, seen from the first card: "text changed, moved".
QString differenceWords(const Card &mine, const Card &theirs, const FieldComparison &field);
// The same, told as what happened from the first to the second: "added", "text changed".
QString versionWords(const Card &before, const Card &after, const FieldComparison &field);
QString frontMatterWords();
// One sentence for each thing that differs about the files as a whole.
QStringList fileWords(const CardComparison &comparison);

} // namespace cardwright
