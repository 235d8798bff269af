#pragma once

#include "workshop/workshop.h"

namespace cardwright {

// Questions with Optics is one form a lens: what is written there belongs to the lens that is chosen.
inline constexpr const char *kOptics = "questions-with-optics";
inline constexpr const char *kScopesBrainstorm = "scopes-brainstorm"; // where questions are written lens by lens

// The lens that the form is on; empty: none.
QString lensOfForm(const Workshop &workshop);
// The reader that the form is on, likewise.
QString readerOfForm(const Workshop &workshop);

// The row of the notes that are seen in a place without a row: on this form those of its lens.
QString rowOnForm(const Workshop &workshop, const QString &activity, const QString &row);

// Files the questions on the form that have no lens yet under the one that is chosen, as questions of the
// reader that is chosen. To be called after something was written there, and before and after another lens or
// reader is chosen.
void fileUnderLens(Workshop &workshop);

// The reader was chosen after the questions were written: those that stand on the form, name no reader and
// were not taken on yet are of this one.
void giveReader(Workshop &workshop);

} // namespace cardwright
