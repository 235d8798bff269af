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
};

// Paints what of the sheet lies in `part`.
void paintSheet(QPainter &painter, const Sheet &sheet, const SheetLayout &layout, const SheetStyle &style,
                const SheetMarks &marks, const QRectF &part);

} // namespace cardwright
