#pragma once

#include <QByteArray>

namespace cardwright {

// A C0 control or DEL that has no place in a page; line end and tab have.
inline bool isControl(char c)
{
    return (static_cast<uchar>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7f;
}

// The text as valid UTF-8 with plain line ends and no control characters: what a parser would make
// of it, so that it stays the same however often it is parsed.
QByteArray cleanText(QByteArrayView text);

} // namespace cardwright
