#pragma once

#include <QByteArray>

#include <optional>

namespace cardwright {

// The Markdown that a finished page may carry, so that it opens as a card again: an element of data
// that no browser runs, its content in Base64, which holds no character of HTML.

// The element to put into a page.
QByteArray embeddedSource(const QByteArray &markdown);

// The Markdown in a page that this program made, byte for byte. Nothing where the page is none of
// ours, carries nothing, was cut or changed: its length and digest have to be those that stand there.
std::optional<QByteArray> sourceEmbeddedIn(const QByteArray &page);

} // namespace cardwright
