#pragma once

class QPlainTextEdit;
class QPoint;

namespace cardwright {

// Qt's own context menu of a text, without its undo: the card has one history, and that is not the
// text field's.
void showTextMenu(QPlainTextEdit &text, const QPoint &globalPlace);

} // namespace cardwright
