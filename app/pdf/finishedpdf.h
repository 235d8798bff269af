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
    int numberedPages = 0; // that the second print holds once more, at its beginning
    // Ids of elements of the second print that stand each at the top of a page of its own: the feet of
    // the pages, in order. Empty: no feet.
    QList<QByteArray> feet;
    double footHeight = 0; // points from the edge of the paper up to the top of a foot
    QByteArray ownScheme;  // addresses under this scheme lead nowhere outside of the program
};

// `printed`, the engine's PDF, with bookmarks, title and language, and with the numbered pages and the feet
// of `second`, the engine's other PDF. Pages on which other things stand there than here stay as they were.
// The same input gives the same bytes: the time of the print is taken out, and the file's id is made from
// its content.
Result<QByteArray> finishedPdf(const QByteArray &printed, const QByteArray &second, const PdfDetails &details);

} // namespace cardwright
