#pragma once

#include <QString>

class QWidget;

namespace cardwright {

// Puts the keyboard where a finding of `rule` is mended in its panel: into the box where `words` stand, which
// are selected there, or to what is missing. Nothing happens where they are not shown as text.
void goToFinding(QWidget &panel, const QString &rule, const QString &words);

} // namespace cardwright
