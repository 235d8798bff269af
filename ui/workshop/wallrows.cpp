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
    if (sheet.cards.isEmpty() && !holdsNotes) {
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

} // namespace cardwright
