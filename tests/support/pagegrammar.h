#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace cardwright {

// A whole exported page, read twice: by a tokenizer that takes only the narrow grammar in which pages
// are written, and by an HTML5 parser, which must see exactly the same tags in the same nesting. What
// a browser makes of the page is then what was written, however often it is parsed and written again.
struct PageReading
{
    QString complaint; // empty: nothing but what the lists in pagegrammar.cpp name
    qsizetype tags = 0;
    qsizetype attributes = 0;
    QByteArrayList links;    // addresses of links, decoded
    QByteArrayList pictures; // addresses of pictures
    QByteArrayList scripts;  // contents of those that run
};

PageReading readPage(const QByteArray &page);

} // namespace cardwright
