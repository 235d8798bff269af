#pragma once

class QWidget;

namespace cardwright {

// Moves the focus to the next (or previous) place of `content` in the order in which it is seen: Qt's
// own chain has widgets in the order of their making. Past the ends it goes to what comes after or
// before `page`, which holds `content`. Gives what has the focus now; null where nothing takes it.
QWidget *focusBeside(QWidget *page, QWidget *content, bool next);

// The same for a whole window: past its last place comes its first. Null where the focus is at none.
QWidget *focusInOrder(QWidget *content, bool next);

} // namespace cardwright
