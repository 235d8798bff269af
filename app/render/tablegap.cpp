#include "render/tablegap.h"

#include "markdown/lines.h"
#include "markdown/tablerows.h"

namespace cardwright {

namespace {

// True if a line that begins like this starts a block of its own that ends a table in GFM.
bool startsBlock(QByteArrayView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == ' ')
        ++indent;
    if (indent > 3 || indent == line.size())
        return false;
    line = line.sliced(indent);
    const char first = line.front();
    const auto blankAt = [&line](qsizetype i) {
        return i >= line.size() || line[i] == ' ' || line[i] == '\t' || line[i] == '\r' || line[i] == '\n';
    };
    if (first == '>')
        return true;
    if (first == '<') // a comment or a block of HTML; "<b>1</b> | 2" is a row
        return line.size() > 1 && (line[1] == '!' || line[1] == '?' || !line.contains('|'));
    if (first == '#') {
        qsizetype marks = 0;
        while (marks < line.size() && line[marks] == '#')
            ++marks;
        return marks <= 6 && blankAt(marks);
    }
    if (line.startsWith("```") || line.startsWith("~~~"))
        return true;
    if (first == '-' || first == '*' || first == '+' || first == '_') {
        if (first != '_' && blankAt(1))
            return true;
        const QByteArrayView rule = line.trimmed();
        qsizetype marks = 0;
        for (const char byte : rule) {
            if (byte != first && byte != ' ' && byte != '\t')
                return false;
            marks += byte == first;
        }
        return first != '+' && marks >= 3;
    }
    if (first >= '0' && first <= '9') {
        qsizetype digits = 0;
        while (digits < line.size() && digits < 9 && line[digits] >= '0' && line[digits] <= '9')
            ++digits;
        return digits < line.size() && (line[digits] == '.' || line[digits] == ')') && blankAt(digits + 1);
    }
    return false;
}

// The run of marks that opens a code fence; a line of at least as many closes it.
QByteArray fenceOf(QByteArrayView line)
{
    qsizetype marks = 0;
    while (marks < line.size() && line[marks] == line.front())
        ++marks;
    return line.first(marks).toByteArray();
}

} // namespace

QByteArray withTableGaps(const QByteArray &markdown)
{
    if (!markdown.contains('|') || !markdown.contains('-'))
        return markdown;
    QByteArray result;
    qsizetype copied = 0;
    QByteArray fence;
    QByteArrayView previous;
    bool table = false;
    for (qsizetype at = 0; at < markdown.size();) {
        const qsizetype end = lineEnd(markdown, at);
        const QByteArrayView line = QByteArrayView(markdown).sliced(at, end - at);
        const QByteArrayView text = line.trimmed();
        if (!fence.isEmpty()) {
            if (text.startsWith(fence) && text.count(fence.front()) == text.size())
                fence.clear();
            table = false;
        } else if (text.isEmpty()) {
            table = false;
        } else if (table && startsBlock(line)) {
            result += QByteArrayView(markdown).sliced(copied, at - copied);
            result += '\n';
            copied = at;
            table = false;
        } else if (!table) {
            const int cells = delimiterCells(line);
            table = cells > 0 && cells == rowCells(previous) && text.contains('|');
        }
        if (!table && fence.isEmpty() && (text.startsWith("```") || text.startsWith("~~~")))
            fence = fenceOf(text);
        previous = line;
        at = end;
    }
    if (copied == 0)
        return markdown;
    result += QByteArrayView(markdown).sliced(copied);
    return result;
}

} // namespace cardwright
