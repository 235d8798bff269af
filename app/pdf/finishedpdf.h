#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace cardwright {

// Stands near the beginning of a file that finishedPdf() made.
inline constexpr char kPdfMark[] = "% Made with Cardwright\n";

// One bookmark. Its level may be deeper than that before it by one.
struct PdfBookmark
{
    int level = 1;
    QString title;
    QByteArray id; // of the element that it leads to
};

// What the web engine leaves out of the PDFs that it makes.
struct PdfDetails
{
    QString title;
    QString author;   // empty: nobody is named
    QString language; // "en"
    bool rightToLeft = false;
    QList<PdfBookmark> bookmarks;
    // Ids of elements that stand each at the top of a page of its own, after the last page of the
    // text: the feet of its pages, in order. Empty: no feet.
    QList<QByteArray> feet;
    double footHeight = 0; // points from the edge of the paper up to the top of a foot
    QByteArray ownScheme;  // addresses under this scheme lead nowhere outside of the program
};

// `printed`, the engine's PDF, with bookmarks, feet, title and language. The same input gives the
// same bytes: the time of the print is taken out, and the file's id is made from its content.
Result<QByteArray> finishedPdf(const QByteArray &printed, const PdfDetails &details);

} // namespace cardwright
