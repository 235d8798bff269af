#pragma once

#include <QJsonObject>

namespace cardwright {

// The questions of journeys go on to a worksheet by themselves, also in two programs that have the same file open.
// Takes what both made of the workshop file `base` and makes their records of this one: in a note that came from a
// journey and in a journey each field is as it was changed; where both changed one, lists are put together, two texts
// stand in one, and else `theirs` counts, which is on the disk already. A journey whose words both changed stays as it
// is on either side.
void joinOffered(const QJsonObject &base, QJsonObject &mine, QJsonObject &theirs);

} // namespace cardwright
