#pragma once

#include <QByteArray>

namespace cardwright {

// `markdown` with a blank line before whatever ends a table without one. md4c 0.4.8 takes a
// heading, fence, quote, list, rule or comment that follows a table row directly for a further row
// (GFM ends the table there). Shares memory with `markdown` when nothing had to be done.
QByteArray withTableGaps(const QByteArray &markdown);

} // namespace cardwright
