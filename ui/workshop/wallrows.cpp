#include "workshop/wallrows.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace cardwright {

namespace {

constexpr qsizetype kOneColumn = 5; // rows that stand below each other before there are two columns

// The names of the rows, in one or two columns.
void makeNames(Sheet &sheet)
{
    const qsizetype columns = sheet.rows.size() > kOneColumn ? 2 : 1;
    sheet.kind = WorksheetKind::Board;
    sheet.hasRows = false;
    sheet.columns.clear();
    for (qsizetype i = 0; i < columns; ++i)
        sheet.columns.append({QString(), {}, {}, {}, {}, {}, true, true});
    sheet.rows.removeIf([](const SheetRow &row) { return row.fixed && row.id.isEmpty(); }); // a place, no name
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        SheetCard card;
        card.id = sheet.rows[i].id;
        card.column =
            static_cast<int>(i % columns); // across: a page of the wall holds numbers that follow each other
        card.text = sheet.rows[i].title;
        sheet.cards.append(card);
    }
    sheet.rows.clear();
}

void dropColumns(Sheet &sheet)
{
    QSet<int> used;
    for (const SheetCard &card : std::as_const(sheet.cards))
        used.insert(card.column);
    QHash<int, int> places;
    QList<SheetColumn> columns;
    for (int i = 0; i < sheet.columns.size(); ++i) {
        // Where people write, an empty column says what is still to come.
        if (!used.contains(i) && !sheet.columns[i].many)
            continue;
        places.insert(i, static_cast<int>(columns.size()));
        columns.append(sheet.columns[i]);
    }
    sheet.columns = columns;
    for (SheetCard &card : sheet.cards)
        card.column = places.value(card.column);
}

} // namespace

int withoutEmptyRows(Sheet &sheet, const QString &current)
{
    if (!sheet.hasRows || sheet.rows.isEmpty() || sheet.kind == WorksheetKind::Matrix)
        return 0;
    const bool holdsNotes = std::any_of(sheet.columns.begin(), sheet.columns.end(), [](const SheetColumn &column) { return column.many; });
    // Before anything is said the room reads what it is about: all rows by their names.
    if (sheet.cards.isEmpty() && (!holdsNotes || !sheet.keepsEmpty)) {
        makeNames(sheet);
        return 0;
    }
    if (sheet.keepsEmpty)
        return 0;
    dropColumns(sheet);
    QSet<int> used;
    for (const SheetCard &card : std::as_const(sheet.cards))
        used.insert(card.row);
    QHash<int, int> places;
    QList<SheetRow> rows;
    for (int i = 0; i < sheet.rows.size(); ++i) {
        if (!used.contains(i) && sheet.rows[i].id != current)
            continue;
        places.insert(i, static_cast<int>(rows.size()));
        rows.append(sheet.rows[i]);
    }
    const auto left = static_cast<int>(sheet.rows.size() - rows.size());
    sheet.rows = rows;
    for (SheetCard &card : sheet.cards)
        card.row = places.value(card.row);
    return left;
}

Sheet partedGrid(const Sheet &grid)
{
    Sheet parted = grid;
    parted.kind = WorksheetKind::Board;
    parted.hasRows = false;
    parted.keepsEmpty = false;
    parted.rows.clear();
    parted.cards.clear();
    parted.hints.clear();
    const int current = grid.rowAt(grid.current, -1);
    QList<int> order;
    for (int row = 0; row < grid.rows.size(); ++row)
        order.insert(row == current ? 0 : order.size(), row);
    for (int column = 0; column < grid.columns.size(); ++column) {
        const bool isEmpty = std::none_of(grid.cards.begin(), grid.cards.end(), [column](const SheetCard &card) { return card.column == column; });
        for (const int row : std::as_const(order)) {
            const auto at = static_cast<int>(parted.rows.size());
            const auto isHere = [=](const auto &thing) { return thing.column == column && thing.row == row; };
            bool any = false;
            for (auto card = grid.cards.rbegin(); card != grid.cards.rend(); ++card) {
                if (!isHere(*card))
                    continue;
                parted.cards.append(*card);
                parted.cards.last().row = at;
                any = true;
            }
            for (SheetHint hint : grid.hints) {
                if (!isEmpty || !isHere(hint))
                    continue;
                hint.row = at;
                parted.hints.append(hint);
                any = true;
            }
            if (any)
                parted.rows.append({grid.rows[row].id, grid.rows[row].title, {}, column});
        }
    }
    return parted;
}

} // namespace cardwright
