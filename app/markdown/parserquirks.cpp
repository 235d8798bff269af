#include "markdown/parserquirks.h"

#include "markdown/lines.h"

#include <QChar>

#include <algorithm>

namespace cardwright {

namespace {

constexpr int kMaxBracketDepth = 64;

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
    if (marks.isEmpty())
        return false;
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

QByteArray withBracketsCapped(const QByteArray &source)
{
    int brackets = 0;
    for (qsizetype at = source.indexOf('['); at >= 0 && brackets <= kMaxBracketDepth; at = source.indexOf('[', at + 1))
        ++brackets;
    if (brackets <= kMaxBracketDepth)
        return source;
    QByteArray copy = source; // shared until the first write
    int depth = 0;
    bool blank = true;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const char byte = source[i];
        if (byte == '\n' || byte == '\r') {
            if (blank)
                depth = 0;
            blank = true;
            if (depth == 0) { // what stands before the next bracket does not matter
                const qsizetype next = source.indexOf('[', i);
                if (next < 0)
                    break;
                i = lineBegin(source, next) - 1;
            }
            continue;
        }
        if (byte != ' ' && byte != '\t')
            blank = false;
        if (byte == '\\' && i + 1 < source.size() && (source[i + 1] == '[' || source[i + 1] == ']'
                                                     || source[i + 1] == '\\')) {
            ++i; // escaped: no bracket to md4c
        } else if (byte == '[') {
            if (++depth > kMaxBracketDepth)
                copy[i] = kBracketStandIn;
        } else if (byte == ']' && depth > 0) {
            --depth;
        }
    }
    return copy;
}

} // namespace cardwright
