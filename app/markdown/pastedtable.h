#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cardwright {

// The cells of what a spreadsheet puts on the clipboard as plain text: apart by tabs, rows by line
// ends; a cell that holds one of these stands in quotes. All rows have the same number of cells,
// missing ones are empty. Nothing where the text has neither a tab nor a line end inside, or has
// more than a hundred thousand cells.
std::optional<QList<QStringList>> pastedRange(const QString &text);

// The cells of pasted text that is clearly a table: a range of at least two rows and columns, or
// comma- or semicolon-separated values of at least two rows with the same number of cells, two or more.
// Prose, code and one line are none.
std::optional<QList<QStringList>> pastedTable(const QString &text);

// A GFM table, the first row its header; every cell reads as the plain text it was, on one line. Ends
// without a line end.
QString pipeTable(const QList<QStringList> &rows);

} // namespace cardwright
