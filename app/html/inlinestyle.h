#pragma once

#include <QByteArray>

#include <gumbo.h>

namespace cardwright {

// What a `style` attribute says of `property`, lower-cased and trimmed; empty where it says nothing.
QByteArray styleOf(const GumboElement &element, QByteArrayView property);

// How text looks, gathered from tags and styles on the way down to it.
struct TextLook
{
    bool bold = false;
    bool italic = false;
    bool struck = false;
    bool code = false;
    bool boldStays = false; // of a heading, whose inner styles mean the heading's own look
    int link = -1;

    bool operator==(const TextLook &) const = default;
};

// The look inside `element`, whose surroundings look like `outer`. Links are the caller's.
TextLook lookWithin(const GumboElement &element, TextLook outer);

// False for what a page does not show.
bool isShown(const GumboElement &element);

// A monospaced block whose line ends count, as code editors copy their text.
bool isCodeBlock(const GumboElement &element);

// What Word says of a paragraph that is a list item: "mso-list: l0 level2 lfo1". 0: it is none.
int wordListLevel(const GumboElement &element);
// The marker that Word writes into the text of such a paragraph.
bool isWordListMarker(const GumboElement &element);

} // namespace cardwright
