#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QSize>

namespace cardwright {

// Sizes and colours of a worksheet: those of the console, or those of the wall, which are read from the
// other end of a room.
struct SheetStyle
{
    QColor ground, pane, line, text, muted, accent;
    QColor overtime; // words of a clock below zero
    QColor ok, warn, bad; // the grounds of marks; always with a word on them
    QList<QColor> areas;  // one for each column, in turn
    QFont body;
    QFont head; // of columns and rows
    qreal leastHead = 0; // pixels, to which heads of narrow columns may shrink; 0: they stay as they are
    qreal pad = 8;
    qreal gap = 8;
    qreal edge = 4; // the coloured edge of a note

    QColor area(qsizetype column) const { return areas[column % areas.size()]; }
};

SheetStyle consoleStyle();
// Body text of 24 px on a wall of 1280 × 720 and never under it.
SheetStyle wallStyle(bool dark, QSize wall);
qreal wallScale(QSize wall); // 1 at 1280 × 720

} // namespace cardwright
