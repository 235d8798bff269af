#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>

namespace cardwright {

// Where the elements of a page stand once it is printed.
struct PrintedPlaces
{
    int pages = 0;
    QHash<QByteArray, int> pageOf; // by id; the first page is 1. Of elements that a link leads to
};

// Reads the PDF that the web engine made.
Result<PrintedPlaces> printedPlaces(const QByteArray &pdf);

} // namespace cardwright
