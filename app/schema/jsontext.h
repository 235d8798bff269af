#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace cardwright {

// The object that `bytes` hold, read strictly: what writing it again would spoil is refused, namely
// broken JSON, NUL bytes and a key that stands twice in one place. The error's message is one
// translated sentence about the place, without the name of the file: "it is not valid JSON at line 3."
Result<QJsonObject> strictJsonObject(const QByteArray &bytes);

// The first record in the lists of `object` whose id is empty or stands twice, as a translated
// sentence. Lists whose entries have no id are passed over.
std::optional<QString> recordIdFault(const QJsonObject &object);

} // namespace cardwright
