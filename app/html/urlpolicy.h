#pragma once

#include <QByteArray>

namespace cardwright {

enum class UrlUse {
    Link,
    Image,      // of the page itself
    LocalImage, // also a file's, by its place beside the card; what it shows is put in its place later
};

// The address if it may stand in a page, else empty. `raw` is UTF-8 after the Markdown layer, and
// may still hold HTML entities: it is judged decoded, trimmed, control characters stripped, lower-
// cased, and only by an allow-list: links may be http, https, mailto, `#fragment` or relative;
// images data: of png, jpeg, gif or webp, local ones also relative. What is returned is not yet escaped for an attribute.
QByteArray safeUrl(const QByteArray &raw, UrlUse use);

// &amp; named, decimal and hexadecimal entities of a UTF-8 text decoded (HTML5 names).
QByteArray decodedEntities(const QByteArray &text);

// &, <, >, " and ' escaped, for text and attribute values.
QByteArray escapedHtml(QByteArrayView text);
void appendEscapedHtml(QByteArray &out, QByteArrayView text);

} // namespace cardwright
