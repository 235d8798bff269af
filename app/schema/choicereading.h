#pragma once

#include "schema/answers.h"
#include "schema/bodyunits.h"

namespace cardwright {

struct Choices
{
    ChoiceReading reading;
    QVarLengthArray<bool, 64> isOption; // per unit: its text, or what stands before a colon, names one
};

// The options of question `spec` that the units of its body name.
Choices choicesOf(const BodyUnits &units, const Template &schema, int spec);

} // namespace cardwright
