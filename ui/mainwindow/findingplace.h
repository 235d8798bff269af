#pragma once

#include <QString>

class QWidget;

namespace cardwright {

// Puts the keyboard into the box of a panel where `words` stand, and selects them there. Nothing
// happens where they are not shown as text.
void goToWords(QWidget &panel, const QString &words);

} // namespace cardwright
