#pragma once

#include "workshop/sheet.h"
#include "workshop/sheetstyle.h"

#include <QRectF>
#include <QSizeF>
#include <QStaticText>

namespace cardwright {

// One thing that is painted on a sheet.
struct SheetBox
{
    enum class Kind {
        ColumnHead,
        RowHead,
        Note,  // with its coloured edge
        Value, // of a cell
        Cell,  // the ground of a cell or area: what can be the place to write at
        Rank,  // a line of the ranking
        Label, // small words: the title of a cluster, the ends of an axis
        Hint,  // what belongs into an area that is still empty
        Line,
        Bone, // a slanting line; of a row 1 it goes upwards
        Frame, // around the head of a fishbone
    };

    Kind kind = Kind::Note;
    QRectF rect;
    QStaticText text; // broken into lines for this box
    int column = 0;
    int row = -1;
    int card = -1; // in Sheet::cards
    QPointF place; // on a matrix: what the note stands for, where it had to step aside; else null
    int letters = 0; // pixels, where they differ from those of the style
};

struct SheetLayout
{
    QList<SheetBox> boxes;
    QRectF plane; // of a matrix
    QList<QRectF> rows; // of a table or form, across all columns
    qreal head = 0; // the height of what stays at the top while the rest moves: names of areas and columns
    qreal height = 0;
    qreal pad = 0; // around words, where they stand closer than the style says; else 0
};

// Where everything stands on a sheet of this width; a matrix takes the height too.
SheetLayout layoutOf(const Sheet &sheet, const SheetStyle &style, QSizeF size);

} // namespace cardwright
