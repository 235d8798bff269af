#pragma once

#include "workshop/sheetlayout.h"

#include <optional>

namespace cardwright {

// How a sheet that is higher than the wall is turned: in pages of which none cuts what has room on one.
// Places are on the sheet, where the view begins below the heads.
struct SheetPages
{
    QList<qreal> starts; // ascending: where a view may begin
    QList<qreal> tops;   // of the pages, ascending; never empty
    bool hasTall = false; // a row or a card is higher than the view: rows alone do not tell what is hidden
};

// `height`: of the view below the heads; `line`: of the letters, what the pages of a single long text share.
SheetPages pagesOf(const SheetLayout &layout, qreal height, qreal line);

// Whether a box, of a table its row, lies in `room` from top to bottom; what is higher than the room counts
// as whole where any of it shows.
bool isWhole(const Sheet &sheet, const SheetLayout &layout, const SheetBox &box, const QRectF &room);

// Where the name of a part of a board, or of a cluster, is painted: box `i` of the layout. That of a part stays in
// sight as long as any of its notes does. Nothing where it would stand alone.
std::optional<QRectF> boardNameRect(const Sheet &sheet, const SheetLayout &layout, qsizetype i, const QRectF &room);

// Whether the box stands in a row that is higher than the view.
bool isInTallRow(const SheetLayout &layout, const SheetBox &box, qreal height);

// Where the name of a row is painted: one beside its row stays in sight as long as the row does.
QRectF rowHeadRect(const SheetLayout &layout, const SheetBox &head, const QRectF &room);

} // namespace cardwright
