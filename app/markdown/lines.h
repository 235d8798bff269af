#pragma once

#include "base/byterange.h"

#include <QByteArrayView>

namespace cardwright {

// Lines as md4c counts them: ended by LF, CR or CRLF.

// The offset just after the line that holds `offset`, its line ending included.
qsizetype lineEnd(QByteArrayView bytes, qsizetype offset);
// The offset where the line that holds `offset` begins.
qsizetype lineBegin(QByteArrayView bytes, qsizetype offset);
// True if the line from `begin` holds only spaces and tabs.
bool isBlankLine(QByteArrayView bytes, qsizetype begin);
// The range without blank lines at either end. Leading spaces of its first line stay.
ByteRange withoutBlankEnds(QByteArrayView bytes, ByteRange range);
// Where `needle`, which begins with a rare byte, next stands from `from` on; -1 for nowhere. Over a
// whole file this is much faster than QByteArray::indexOf().
qsizetype quickIndexOf(QByteArrayView bytes, QByteArrayView needle, qsizetype from = 0);
// "\n", "\r\n" or "\r": the ending that most lines of `bytes` have; "\n" where there is none.
QByteArray dominantLineEnding(QByteArrayView bytes);

} // namespace cardwright
