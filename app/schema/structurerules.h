#pragma once

#include "schema/templatefault.h"

namespace cardwright {

// The first mistake in a structure that its schema lets pass: ids, options, parts, groups, conditions.
MaybeFault structureFault(const QJsonObject &structure);

} // namespace cardwright
