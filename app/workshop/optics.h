#pragma once

#include "workshop/workshop.h"

namespace cardwright {

// Questions with Optics is one form a lens: what is written there belongs to the lens that is chosen.
inline constexpr const char *kOptics = "questions-with-optics";

// The lens that the form is on; empty: none.
QString lensOfForm(const Workshop &workshop);

// The row of the notes that are seen in a place without a row: on this form those of its lens.
QString rowOnForm(const Workshop &workshop, const QString &activity, const QString &row);

// Files the questions on the form that have no lens yet under the one that is chosen. To be called after
// something was written there, and before and after another lens is chosen.
void fileUnderLens(Workshop &workshop);

} // namespace cardwright
