#pragma once

#include <QString>

namespace cardwright {

// Shows a file selected in the desktop's file manager; opens its folder where that is not possible.
void showInFolder(const QString &path);

} // namespace cardwright
