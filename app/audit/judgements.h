#pragma once

#include "schema/review.h"

#include <QString>

#include <array>

namespace cardwright {

// What only people can judge: J1 to J14 of the Playbook's list. The program records it and never decides.
struct JudgementKind
{
    const char *id;
    const char *name;     // QT_TRANSLATE_NOOP("Audit", ...)
    const char *question; // likewise: what the reviewer is asked
};
const std::array<JudgementKind, 14> &judgementKinds();

// In the language of the program; the id where it is not known.
QString judgementName(const QString &id);
QString ratingName(Judgement::Rating rating); // empty for none

} // namespace cardwright
