#pragma once

#include "schema/templatewriter.h"
#include "workshop/workshop.h"

namespace cardwright {

// Assemble Your Template: the chosen lenses become sections, their questions fields, in the order of
// the lists; each row has one question of each scope. What is made is a real template. Ids are those
// that giveTemplateIds() (templateids.h) gave, or would give.
struct AssembledTemplate
{
    TemplateFiles files;
    QStringList leftOut; // translated sentences: lenses without a question, conditions that cannot be
};
AssembledTemplate assembledTemplate(const Workshop &workshop);

} // namespace cardwright
