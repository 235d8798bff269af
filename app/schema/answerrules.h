#pragma once

#include "schema/templatefault.h"

namespace cardwright {

// The first mistake in how one field of a structure, standing at `path`, is to be answered: its
// answer, options and parts have to belong together.
MaybeFault answerFault(const QJsonObject &field, const QStringList &path);

} // namespace cardwright
