#pragma once

#include "playbook/playbook.h"
#include "workshop/workshop.h"

#include <QDateTime>

#include <optional>

namespace cardwright {

// Columns of a worksheet that are fields of the record a row is about: a reader's role, a lens's
// importance, where a question's answer comes from. Lists stand in one line, parted by semicolons.

// Nothing where the column is no field of a record: then its text is a note.
std::optional<QString> fieldOf(const Workshop &workshop, const Activity &activity, const QString &part,
                               const QString &row);
// False likewise.
bool setField(Workshop &workshop, const Activity &activity, const QString &part, const QString &row,
              const QString &value, const QDateTime &now);

// A reader by name: the one there is, or a new one.
QString addReader(Workshop &workshop, const QString &name);
// "As a nurse, I want to know who labelled it so I ask who? how many?" in its parts.
void addJourney(Workshop &workshop, const QString &sentence);
void addLens(Workshop &workshop, const QString &text);

} // namespace cardwright
