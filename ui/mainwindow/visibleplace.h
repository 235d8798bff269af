#pragma once

#include <QList>
#include <QRect>

class QWidget;

namespace cardwright {

// Where a window stands so that it can be seen and taken hold of: as it is where enough of its upper edge
// is on one of `screens`, else moved, and made smaller if it has to be, into the nearest of them.
QRect visiblePlace(const QRect &window, const QList<QRect> &screens);

// Brings `window` back when the screen that it stands on goes: not every desktop does so.
void keepVisible(QWidget &window);

} // namespace cardwright
