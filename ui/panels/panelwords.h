#pragma once

#include "audit/audit.h"
#include "schema/spared.h"

namespace cardwright {

// The sentences of the first few findings, a line each.
QString findingLines(const QList<Finding> &findings);

// Why a question need not be answered, in words; empty where it has to be.
QString sparedSentence(const Spared &spared);

} // namespace cardwright
