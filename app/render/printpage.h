#pragma once

#include "render/renderer.h"

namespace cardwright {

// A heading of the printed card, for a PDF's bookmarks.
struct PrintHeading
{
    int level = 1; // section 1, what stands in it 2, ...
    QString title;
    QByteArray id; // of its element
};

// The card on paper: what goes to the printer, and its headings in order.
struct PrintPage
{
    QByteArray html;
    QString title;  // plain text, the same as in the page's head
    QString author; // the card's, or who publishes it; empty where it names nobody
    QString language;
    bool rightToLeft = false;
    QList<PrintHeading> headings;
};

// Elements of no size with these ids end the contents and the card.
inline constexpr char kEndOfContents[] = "list:";
inline constexpr char kEndOfCard[] = "end:";
inline constexpr char kFootOfPage[] = "foot:"; // + the page's number

// Without script or control, everything open but the depths that `options.depth` leaves out.
PrintPage renderPrintPage(const Card &card, const Match &match, const CardReading &reading,
                          const RenderOptions &options);

// What can be drawn only once the page above is printed: its pages up to the end of the contents, now with
// page numbers in them and otherwise the same, and after them the foot of each page, on a page and with an
// id of its own. `pages`: where the elements of the printed page begin, by id; the first page is 1.
QByteArray renderNumberedPages(const Card &card, const Match &match, const CardReading &reading,
                               const RenderOptions &options, const QHash<QByteArray, int> &pages);

} // namespace cardwright
