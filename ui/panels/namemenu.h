#pragma once

#include <QStringList>

#include <functional>

class QToolButton;

namespace cardwright {

// A menu below `button` with names used elsewhere in the card, and an entry for one of the user's own
// where `free`. Calls `chosen` with the name; empty: another one.
void openNameMenu(QToolButton *button, const QStringList &names, bool free,
                  const std::function<void(const QString &)> &chosen);

} // namespace cardwright
