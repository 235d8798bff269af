#include "markdown/lines.h"

#include <cstring>

namespace cardwright {

namespace {

constexpr qsizetype kMostCounted = 1'000'000; // bytes; what ends the lines there ends the others too

bool isLineBreak(char byte)
{
    return byte == '\n' || byte == '\r';
}

} // namespace

qsizetype lineEnd(QByteArrayView bytes, qsizetype offset)
{
    while (offset < bytes.size() && !isLineBreak(bytes[offset]))
        ++offset;
    if (offset < bytes.size() && bytes[offset] == '\r')
        ++offset;
    else if (offset < bytes.size())
        return offset + 1;
    if (offset < bytes.size() && bytes[offset - 1] == '\r' && bytes[offset] == '\n')
        ++offset;
    return offset;
}

qsizetype lineBegin(QByteArrayView bytes, qsizetype offset)
{
    // An offset between CR and LF belongs to the line that both end.
    if (offset > 0 && offset < bytes.size() && bytes[offset] == '\n' && bytes[offset - 1] == '\r')
        --offset;
    while (offset > 0 && !isLineBreak(bytes[offset - 1]))
        --offset;
    return offset;
}

bool isBlankLine(QByteArrayView bytes, qsizetype begin)
{
    for (; begin < bytes.size() && !isLineBreak(bytes[begin]); ++begin) {
        if (bytes[begin] != ' ' && bytes[begin] != '\t')
            return false;
    }
    return true;
}

ByteRange withoutBlankEnds(QByteArrayView bytes, ByteRange range)
{
    const QByteArrayView view = bytes.first(range.end);
    while (range.begin < range.end && isBlankLine(view, range.begin))
        range.begin = lineEnd(view, range.begin);

    while (range.end > range.begin) {
        qsizetype last = range.end - 1;
        if (last > range.begin && bytes[last] == '\n' && bytes[last - 1] == '\r')
            --last;
        if (isLineBreak(bytes[last])) { // drop the line ending, then see whether the line is blank
            range.end = last;
            continue;
        }
        const qsizetype begin = qMax(range.begin, lineBegin(bytes, range.end));
        if (!isBlankLine(bytes.first(range.end), begin) || begin == range.begin)
            break;
        range.end = begin;
    }
    if (range.end < range.begin)
        range.end = range.begin;
    return range;
}

qsizetype quickIndexOf(QByteArrayView bytes, QByteArrayView needle, qsizetype from)
{
    for (qsizetype at = bytes.indexOf(needle.front(), from); at >= 0; at = bytes.indexOf(needle.front(), at + 1)) {
        if (bytes.sliced(at).startsWith(needle))
            return at;
    }
    return -1;
}

QByteArray dominantLineEnding(QByteArrayView whole)
{
    const QByteArrayView bytes = whole.first(qMin(whole.size(), kMostCounted));
    if (!bytes.contains('\r')) // as nearly always
        return QByteArrayLiteral("\n");
    qsizetype lf = 0;
    qsizetype crlf = 0;
    qsizetype cr = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\n') {
            ++lf;
        } else if (bytes[i] == '\r') {
            if (i + 1 < bytes.size() && bytes[i + 1] == '\n') {
                ++crlf;
                ++i;
            } else {
                ++cr;
            }
        }
    }
    if (crlf > lf && crlf >= cr)
        return QByteArrayLiteral("\r\n");
    if (cr > lf)
        return QByteArrayLiteral("\r");
    return QByteArrayLiteral("\n");
}

} // namespace cardwright
