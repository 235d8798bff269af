#pragma once

#include <QString>

namespace cardwright {

// A file's name without suffix for a card that has no file yet, from its title.
QString suggestedFileName(const QString &title);

} // namespace cardwright
