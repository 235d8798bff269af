#pragma once

#include <QString>

class QDialog;
class QDialogButtonBox;

namespace cardwright {

// The foot of a dialog: one button that accepts, which Enter presses, and Cancel.
QDialogButtonBox *decisionButtons(QDialog *dialog, const QString &accept);

} // namespace cardwright
