#pragma once

#include "html/urlpolicy.h"

#include <QByteArray>

#include <gumbo.h>

namespace cardwright {

// What becomes of an element on its way through the allow-list.
enum class Fate {
    Unwrap, // the tag vanishes, the content stays
    Drop,   // both vanish
    Keep,
    Heading, // a bold paragraph: the card's own outline must not gain headings from HTML
};

struct ElementRule
{
    Fate fate = Fate::Unwrap;
    GumboTag writtenAs = GUMBO_TAG_UNKNOWN; // for some a harmless tag in place of their own
    const char *name = nullptr;
    bool isVoid = false;
    bool isBlock = false; // starts a line, and ends an open paragraph
};

// The rule for an element; everything of SVG and MathML is dropped.
const ElementRule &ruleFor(const GumboElement &element);
const ElementRule &ruleFor(GumboTag tag);

// ` name="value"` for each attribute of `element` that may stay; `images` says of which kind its image
// may be.
void appendSafeAttributes(QByteArray &out, const GumboElement &element, UrlUse images);

// The value of an attribute; empty where it is absent.
QByteArray attributeOf(const GumboElement &element, const char *name);

} // namespace cardwright
