#pragma once

#include <QByteArray>

namespace cardwright {

// `markdown` so that md4c 0.4.8 finds every table that GFM does: it wants three marks in each column
// of the delimiter row, where one is enough, and a header that no line of a paragraph stands above.
// Shares memory with `markdown` when nothing had to be done.
QByteArray withTableStarts(const QByteArray &markdown);

} // namespace cardwright
