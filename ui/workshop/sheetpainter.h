#pragma once

#include "workshop/sheetlayout.h"

#include <QSet>

class QPainter;

namespace cardwright {

struct SheetMarks
{
    int targetColumn = -1; // where the next note goes
    int targetRow = -1;
    QString current;
    QSet<QString> marked;
    QString dragged; // painted by dragBy from its place, above the others
    QPointF dragBy;
    bool dragsRank = false; // its line in the ranking, not the note
    bool focused = false;
    QRectF whole; // only what lies in it from top to bottom is painted: nothing is cut; empty: everything is
};

// Paints what of the sheet lies in `part`.
void paintSheet(QPainter &painter, const Sheet &sheet, const SheetLayout &layout, const SheetStyle &style,
                const SheetMarks &marks, const QRectF &part);

// Paints the names of areas and columns once more, at `top` of the sheet, over what has moved under them.
void paintHeads(QPainter &painter, const Sheet &sheet, const SheetLayout &layout, const SheetStyle &style,
                qreal top);

} // namespace cardwright
