#include "markdown/inlinespans.h"

namespace cardwright {

namespace {

using Kind = InlineSpan::Kind;

// A row of asterisks or underscores.
struct Row
{
    QChar mark;
    qsizetype begin = 0;
    qsizetype size = 0; // what is left of it
    qsizetype full = 0;
    bool opens = false;
    bool closes = false;
};

qsizetype rowSize(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end] == text[at])
        ++end;
    return end - at;
}

bool isPunctuation(QChar c)
{
    return c.isPunct() || (c.unicode() < 0x80 && c.isSymbol());
}

Row rowAt(QStringView text, qsizetype at)
{
    Row row{text[at], at, rowSize(text, at)};
    row.full = row.size;
    const qsizetype end = at + row.size;
    const QChar before = at > 0 ? text[at - 1] : QChar(u' ');
    const QChar after = end < text.size() ? text[end] : QChar(u' ');
    const bool left =
        !after.isSpace() && (!isPunctuation(after) || before.isSpace() || isPunctuation(before));
    const bool right =
        !before.isSpace() && (!isPunctuation(before) || after.isSpace() || isPunctuation(after));
    const bool asterisk = row.mark == u'*';
    row.opens = left && (asterisk || !right || isPunctuation(before));
    row.closes = right && (asterisk || !left || isPunctuation(after));
    return row;
}

bool matches(const Row &opener, const Row &closer)
{
    if (opener.mark != closer.mark || !opener.opens || opener.size == 0)
        return false;
    const bool both = opener.closes || closer.opens;
    return !both || (opener.full + closer.full) % 3 != 0 || (opener.full % 3 == 0 && closer.full % 3 == 0);
}

void pairRows(QList<Row> &rows, QList<InlineSpan> &spans)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        while (rows[i].closes && rows[i].size > 0) {
            qsizetype open = i - 1;
            while (open >= 0 && !matches(rows[open], rows[i]))
                --open;
            if (open < 0)
                break;
            const qsizetype size = rows[open].size >= 2 && rows[i].size >= 2 ? 2 : 1;
            const qsizetype begin = rows[open].begin + rows[open].size - size;
            spans.append({size == 2 ? Kind::Strong : Kind::Emphasis, begin, begin + size, rows[i].begin,
                          rows[i].begin + size});
            rows[open].size -= size;
            rows[i].begin += size;
            rows[i].size -= size;
            for (qsizetype between = open + 1; between < i; ++between)
                rows[between].size = 0;
        }
    }
}

// Where the closing row of backticks begins; -1 if there is none.
qsizetype closingTicks(QStringView text, qsizetype at, qsizetype size)
{
    for (qsizetype i = text.indexOf(u'`', at); i >= 0; i = text.indexOf(u'`', i)) {
        const qsizetype row = rowSize(text, i);
        if (row == size)
            return i;
        i += row;
    }
    return -1;
}

// After the parenthesis that closes the address of a link; -1 if `at` begins none.
qsizetype addressEnd(QStringView text, qsizetype at)
{
    if (at >= text.size() || text[at] != u'(')
        return -1;
    int depth = 0;
    for (qsizetype i = at; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'(')
            ++depth;
        else if (text[i] == u')' && --depth == 0)
            return i + 1;
    }
    return -1;
}

} // namespace

QList<InlineSpan> inlineSpans(QStringView paragraph)
{
    QList<InlineSpan> spans;
    QList<Row> rows;
    QList<qsizetype> brackets;
    for (qsizetype i = 0; i < paragraph.size();) {
        const QChar c = paragraph[i];
        if (c == u'\\') {
            i += 2;
        } else if (c == u'`') {
            const qsizetype size = rowSize(paragraph, i);
            const qsizetype close = closingTicks(paragraph, i + size, size);
            if (close >= 0) {
                const QStringView content = paragraph.sliced(i + size, close - i - size);
                const qsizetype pad =
                    content.startsWith(u' ') && content.endsWith(u' ') && !content.trimmed().isEmpty() ? 1
                                                                                                       : 0;
                spans.append({Kind::Code, i, i + size + pad, close - pad, close + size});
            }
            i = close >= 0 ? close + size : i + size;
        } else if (c == u'*' || c == u'_') {
            rows.append(rowAt(paragraph, i));
            i += rows.last().size;
        } else if (c == u'[') {
            brackets.append(i++);
        } else if (c == u']' && !brackets.isEmpty()) {
            const qsizetype open = brackets.takeLast();
            const qsizetype end = addressEnd(paragraph, i + 1);
            const bool picture = open > 0 && paragraph[open - 1] == u'!';
            if (end >= 0 && !picture)
                spans.append({Kind::Link, open, open + 1, i, end});
            i = end >= 0 ? end : i + 1;
        } else {
            ++i;
        }
    }
    pairRows(rows, spans);
    return spans;
}

} // namespace cardwright
