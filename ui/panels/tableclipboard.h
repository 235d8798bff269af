#pragma once

#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

class QMimeData;

namespace cardwright {

enum class Pasted {
    OntoCell, // that is selected: lines are rows
    IntoText, // of a cell: only what is clearly a table is one
};

// The cells that a spreadsheet, a web page or a file of values put on the clipboard. Nothing where
// it is a text for one cell.
std::optional<QList<QStringList>> copiedCells(const QMimeData &data, Pasted place);

// Cells for a spreadsheet, as text apart by tabs and as HTML, where `header` says that the first row
// is one.
std::unique_ptr<QMimeData> cellsToCopy(const QList<QStringList> &cells, bool header);

// A text for one cell: a cell has no line breaks.
QString asCellText(const QString &text);

} // namespace cardwright
