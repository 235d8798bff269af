#pragma once

#include <QString>

namespace cardwright {

// Makes `folder` and every folder on the way that is missing, for the owner only. False where it cannot.
bool makePrivateFolder(const QString &folder);

} // namespace cardwright
