#pragma once

#include "workshop/workshop.h"

#include <QDateTime>

namespace cardwright {

// The fishbone of Root Cause Analysis: a note on a bone is a cause, and a note whose `row` is another note
// answers why that one is so.

inline constexpr const char *kRootCauses = "root-cause-analysis";

// Asks why of a cause: the answers that were typed stand under it, on the same bone. Their ids.
QStringList addWhy(Workshop &workshop, const QString &cause, const QString &typed, const QString &author,
                   const QDateTime &now);

// The cause that this one answers why of; empty: it stands on the bone itself.
QString causeAbove(const Workshop &workshop, const Note &note);

// A cause with all that lies under it, itself first.
QStringList withCausesUnder(const Workshop &workshop, const QString &cause);

// To another bone, with all that lies under it; there it stands on the bone itself. On its own bone it goes
// one place up or down among those that answer the same why.
void moveCause(Workshop &workshop, const QString &cause, const QString &bone, int by);

} // namespace cardwright
