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

// A printed page has pages only once it is printed, so it is printed twice: `RenderOptions::pages` of the
// second print are the places of the first. An element of no size with this id ends the card; where its
// page is known, the feet of all pages follow, each on a page of its own and with an id of its own.
inline constexpr char kEndOfCard[] = "end:";
inline constexpr char kFootOfPage[] = "foot:"; // + the page's number

// Without script or control, everything open but the depths that `options.depth` leaves out.
PrintPage renderPrintPage(const Card &card, const Match &match, const CardReading &reading,
                          const RenderOptions &options);

} // namespace cardwright
