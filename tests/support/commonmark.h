#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace cardwright {

// A heading of the document itself, as cmark-gfm with tables sees it.
struct ReferenceHeading
{
    int level = 0;
    int line = 0; // first line, counted from 1
    QString text; // without markup and raw HTML, white space folded

    bool operator==(const ReferenceHeading &) const = default;
};

// The path of cmark-gfm; empty where it is not installed.
QString commonMarkProgram();

// The headings that cmark-gfm finds in `markdown`.
QList<ReferenceHeading> commonMarkHeadings(const QByteArray &markdown);

} // namespace cardwright
