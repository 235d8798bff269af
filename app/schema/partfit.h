#pragma once

#include "schema/bodyblocks.h"
#include "schema/questionpart.h"

namespace cardwright {

// How well a block fits a part; the best part gets it, the first of several.
enum class Fit { No, Loose, Well, Known };

Fit partFit(QStringView text, BodyBlock::Kind block, const Template &schema, QuestionPart asked);

// Kinds of parts, as in the template file.
bool isTextPart(QStringView kind);
bool isRowsPart(QStringView kind); // labelled values

} // namespace cardwright
