#pragma once

#include "html/urlpolicy.h"

#include <QByteArray>

namespace cardwright {

// The HTML that is left of `html` after a real HTML5 parse when only known tags and attributes
// stay (design.md section 6). Unknown tags vanish and their text stays; script, style, iframe,
// object, embed, template, svg, math, form controls and comments vanish with their content.
// URLs pass safeUrl(); ids and names are dropped; links get rel. Nesting deeper than 256 or input
// above 4 MB gives the escaped text instead. `images` is Image or LocalImage.
QByteArray sanitizedHtml(const QByteArray &html, UrlUse images = UrlUse::Image);

// The visible text of `html`, for comparisons and word counts.
QByteArray textOfHtml(const QByteArray &html);

} // namespace cardwright
