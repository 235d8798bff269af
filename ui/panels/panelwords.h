#pragma once

#include "audit/audit.h"
#include "schema/spared.h"

namespace cardwright {

// The sentences of the first few findings, a line each.
QString findingLines(const QList<Finding> &findings);

// What to know before one answers: the template's help, its example, what the level asks for. Parts that
// the template does not have are left out.
QString helpOn(const SpecText *text, Scope scope);

// Why a question need not be answered, in words; empty where it has to be.
QString sparedSentence(const Spared &spared);

} // namespace cardwright
