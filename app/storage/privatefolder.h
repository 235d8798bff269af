#pragma once

#include <QString>

namespace cardwright {

// Makes `folder` and every folder on the way that is missing, for the owner only, so that they last.
// False where it cannot, with the reason in errno.
bool makePrivateFolder(const QString &folder);

} // namespace cardwright
