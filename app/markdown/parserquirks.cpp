#include "markdown/parserquirks.h"

#include "markdown/lines.h"

#include <QChar>

#include <algorithm>

namespace cardwright {

namespace {

constexpr int kMaxBracketDepth = 64;
// For each bracket md4c 0.4.8 goes through the lines of the paragraph up to it.
constexpr qint64 kMaxSteps = 300'000'000; // some tenths of a second
constexpr qsizetype kFarLine = 1000;

} // namespace

int atxLevel(QByteArrayView bytes, qsizetype begin)
{
    qsizetype i = begin;
    while (i < bytes.size() && i - begin < 4 && bytes[i] == ' ')
        ++i;
    if (i - begin > 3)
        return 0;
    const qsizetype marks = i;
    while (i < bytes.size() && bytes[i] == '#')
        ++i;
    const qsizetype level = i - marks;
    if (level < 1 || level > 6)
        return 0;
    const bool ends = i == bytes.size() || bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\n'
        || bytes[i] == '\r';
    return ends ? static_cast<int>(level) : 0;
}

bool isSetextUnderline(QByteArrayView line, int level)
{
    const QByteArrayView marks = line.trimmed();
    if (marks.isEmpty() || line.contains('\f') || line.contains('\v'))
        return false; // of the blanks that are trimmed these are no Markdown blanks
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == ' ')
        ++indent;
    if (indent > 3)
        return false;
    const char mark = level == 1 ? '=' : '-';
    return std::all_of(marks.begin(), marks.end(), [mark](char byte) { return byte == mark; });
}

void replaceTabs(QByteArray &parsed, qsizetype start)
{
    for (qsizetype tab = parsed.indexOf('\t', start); tab >= 0; tab = parsed.indexOf('\t', tab + 1)) {
        qsizetype next = tab;
        while (next < parsed.size() && (parsed[next] == '\t' || parsed[next] == ' '))
            ++next;
        const bool ends = next == parsed.size() || parsed[next] == '\n' || parsed[next] == '\r';
        const bool closes = !ends && parsed[next] == '#'
            && atxLevel(parsed, qMax(start, lineBegin(parsed, tab))) > 0;
        if (!ends && !closes) {
            tab = next - 1;
            continue;
        }
        for (; tab < next; ++tab) {
            if (parsed[tab] == '\t')
                parsed[tab] = ' ';
        }
    }
}

void hidePlainFences(QByteArray &parsed)
{
    bool plain = false; // the lines since the last blank one begin with a letter
    bool first = true;
    for (qsizetype line = 0; line < parsed.size(); line = lineEnd(parsed, line)) {
        if (isBlankLine(parsed, line)) {
            first = true;
            continue;
        }
        qsizetype text = line;
        while (parsed[text] == ' ' || parsed[text] == '\t')
            ++text;
        const QByteArrayView content = QByteArrayView(parsed).sliced(text);
        const bool fence = content.startsWith("```") || content.startsWith("~~~");
        if (plain && !first && text - line > 3 && fence)
            parsed[text - 1] = kStandIn;
        else
            plain = (plain || first) && text == line && QChar::isLetter(uchar(parsed[line]));
        first = false;
    }
}

void hideFalseDefinitions(QByteArray &parsed)
{
    for (qsizetype at = quickIndexOf(parsed, "]:"); at >= 0; at = quickIndexOf(parsed, "]:", at + 2)) {
        const qsizetype next = lineEnd(parsed, at);
        if (next >= parsed.size() || !isBlankLine(parsed, at + 2))
            continue;
        const QByteArrayView line = QByteArrayView(parsed).sliced(next, lineEnd(parsed, next) - next);
        if (isSetextUnderline(line, 1) || isSetextUnderline(line, 2))
            parsed[at + 1] = kStandIn;
    }
}

void hideLinks(QByteArray &parsed, qsizetype start, const QList<ByteRange> &definitions)
{
    auto next = definitions.cbegin();
    for (qsizetype at = parsed.indexOf('[', start); at >= 0; at = parsed.indexOf('[', at + 1)) {
        while (next != definitions.cend() && next->end <= at)
            ++next;
        const bool begins = next != definitions.cend() && next->begin <= at
            && QByteArrayView(parsed).sliced(next->begin, at - next->begin).trimmed().isEmpty();
        if (!begins)
            parsed[at] = kStandIn;
    }
}

QByteArray withBracketsCapped(const QByteArray &source)
{
    int brackets = 0;
    for (qsizetype at = source.indexOf('['); at >= 0 && brackets <= kMaxBracketDepth; at = source.indexOf('[', at + 1))
        ++brackets;
    if (brackets <= kMaxBracketDepth)
        return source;
    QByteArray copy = source; // shared until the first write
    int depth = 0;
    qsizetype next = 0; // bracket
    qsizetype line = 0; // of its paragraph
    qint64 steps = 0;
    const bool plainEnds = !source.contains('\r'); // most files; then a line's end is found faster
    for (qsizetype begin = 0; begin < source.size() && (next >= 0 || depth > 0);) {
        const qsizetype feed = plainEnds ? source.indexOf('\n', begin) : -1;
        const qsizetype end = !plainEnds ? lineEnd(source, begin) : feed < 0 ? source.size() : feed + 1;
        if (isBlankLine(source, begin)) {
            depth = 0;
            line = -1;
        }
        if (next >= 0 && next < begin)
            next = source.indexOf('[', begin);
        const bool counts = depth > 0 || (next >= 0 && next < end);
        for (qsizetype i = begin; counts && i < end; ++i) {
            const char byte = source[i];
            if (byte == '\\' && i + 1 < end && (source[i + 1] == '[' || source[i + 1] == ']' || source[i + 1] == '\\')) {
                ++i; // escaped: no bracket to md4c
            } else if (byte == '[') {
                steps += line;
                if (++depth > kMaxBracketDepth || (line > kFarLine && steps > kMaxSteps))
                    copy[i] = kBracketStandIn;
            } else if (byte == ']' && depth > 0) {
                --depth;
            }
        }
        ++line;
        begin = end;
    }
    return copy;
}

} // namespace cardwright
