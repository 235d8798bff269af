#pragma once

#include <QJsonObject>
#include <QStringList>

namespace cardwright {

// The questions of journeys go on to a worksheet by themselves, and readers, lenses and questions are taken of notes,
// also in two programs that have the same file open.
// Takes what both made of the workshop file `base` and makes their records of this one: in a note that came from a
// journey, in a journey and in what was taken of notes each field is as it was changed; where both changed one, lists
// are put together, two texts stand in one, and else `theirs` counts, which is on the disk already. Words that both
// changed of a journey, or of what was taken earlier, stay as they are on either side.
// A note or a journey that one took away and the other changed stays. Gives the texts of these.
QStringList joinOffered(const QJsonObject &base, QJsonObject &mine, QJsonObject &theirs);

} // namespace cardwright
