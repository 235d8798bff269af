#pragma once

class QDialog;

namespace cardwright {

// Gives a finished dialog the least height at which its wrapped sentences fit `width`; Qt would
// reserve the height they need at a narrower one.
void fitToWidth(QDialog *dialog, int width);

} // namespace cardwright
