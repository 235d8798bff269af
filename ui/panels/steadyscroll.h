#pragma once

#include <functional>

class QLayout;
class QScrollArea;
class QWidget;

namespace cardwright {

// Makes a change to what `area` shows. What has the focus, or else what of `column` is read at the
// top, stays where it is seen.
void holdStill(QScrollArea &area, const QLayout &column, const std::function<void()> &change);

// Scrolls no further than needed to show `target`; its top where it is higher than the view.
void scrollTo(QScrollArea &area, QWidget &target);
// The same once `target`, which may have been made just now, has its height.
void scrollToSoon(QScrollArea &area, QWidget &target);
// In the area that shows it, if one does.
void scrollToSoon(QWidget &target);

} // namespace cardwright
