#pragma once

#include "schema/templatefault.h"

namespace cardwright {

// The first mistake in a language file that its schema lets pass: whether it says the language of
// its name, and whether its texts are those of `structure`, no more and no fewer.
MaybeFault languageFault(const QJsonObject &json, const QJsonObject &structure, const QString &fileName);

} // namespace cardwright
