#pragma once

#include "card/cardsearch.h"

#include <QRect>

class QLabel;
class QWidget;

namespace cardwright {

// A text box, a table or a title of a panel, and where in it something was found.
struct FoundText
{
    QWidget *box = nullptr; // null: it is not shown as text
    int begin = 0;          // of a table: which cell, row by row
    int size = 0;
};

// Where `query` stands for the `ordinal`th time in the boxes and tables within `panel`, as they are read.
FoundText findText(QWidget &panel, const SearchQuery &query, int ordinal);
// The same in what shows a heading, read as one text.
FoundText findTitle(const QList<QLabel *> &titles, const SearchQuery &query, int ordinal);
// Does not move the focus. A line loses its selection with the focus, so this comes after that.
void selectText(const FoundText &found);
void unselectText(QWidget &box);
// Where what is selected in a box stands in a widget around it.
QRect selectionRect(const QWidget &box, QWidget &within);

} // namespace cardwright
