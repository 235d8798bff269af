#pragma once

#include <QList>

#include <gumbo.h>

namespace cardwright {

// The cells of a table as rows of the same length. A merged cell stands in the first place that it
// covers; the other places are null, as are missing cells.
struct PastedGrid
{
    QList<QList<const GumboNode *>> rows;
    const GumboNode *caption = nullptr;
    bool isLayout = false; // made to place things on a page: no table of data
};

PastedGrid gridOf(const GumboNode &table);

} // namespace cardwright
