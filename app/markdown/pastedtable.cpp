#include "markdown/pastedtable.h"

#include "base/markdownescape.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostCells = 100'000;
constexpr qsizetype kMostText = 4'000'000;
constexpr qsizetype kLongestQuoted = 100'000; // of one cell

struct Separated
{
    QList<QStringList> rows;
    bool strict = true; // quotes stand only where they belong
    bool quoted = false;
};

bool endsCell(QStringView text, qsizetype at, QChar separator)
{
    return at >= text.size() || text[at] == separator || text[at] == u'\n';
}

// Where the quoted cell that begins at `at` ends: after its closing quote; -1 if it is none.
qsizetype quotedEnd(QStringView text, qsizetype at, QChar separator)
{
    const qsizetype last = qMin(text.size(), at + kLongestQuoted);
    for (qsizetype i = at + 1; i < last; ++i) {
        if (text[i] != u'"')
            continue;
        if (i + 1 < text.size() && text[i + 1] == u'"')
            ++i;
        else
            return endsCell(text, i + 1, separator) ? i + 1 : -1;
    }
    return -1;
}

std::optional<Separated> separated(QStringView text, QChar separator)
{
    Separated result;
    QStringList row;
    qsizetype cells = 0;
    for (qsizetype at = 0;;) {
        qsizetype end = at < text.size() && text[at] == u'"' ? quotedEnd(text, at, separator) : -1;
        if (end >= 0) {
            const QStringView inner = text.sliced(at + 1, end - at - 2);
            // A spreadsheet quotes only what has to be: else the quotes are the cell's own.
            const bool needed =
                separator != u'\t' || inner.contains(u'\t') || inner.contains(u'\n') || inner.contains(u'"');
            row.append(needed ? inner.toString().replace(u"\"\""_s, u"\""_s)
                              : text.sliced(at, end - at).toString());
            result.quoted = true;
        } else {
            end = at;
            while (!endsCell(text, end, separator))
                ++end;
            const QStringView cell = text.sliced(at, end - at);
            result.strict = result.strict && !cell.contains(u'"');
            row.append(cell.toString());
        }
        if (++cells > kMostCells)
            return {};
        const bool ends = end >= text.size();
        if (ends || text[end] == u'\n') {
            result.rows.append(row);
            row.clear();
        }
        if (ends)
            return result;
        at = end + 1;
    }
}

// With LF alone, and without what spreadsheets put after the last row.
QString plainLines(const QString &text)
{
    QString plain = text;
    plain.remove(QChar::Null).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    while (plain.endsWith(u'\n'))
        plain.chop(1);
    return plain;
}

// How many cells every row has; 0 where they differ.
qsizetype commonWidth(const QList<QStringList> &rows)
{
    const qsizetype width = rows.first().size();
    const bool same = std::all_of(rows.cbegin(), rows.cend(),
                                  [width](const QStringList &row) { return row.size() == width; });
    return same ? width : 0;
}

// Lines that begin with tabs are code or an outline, not a range with an empty column.
bool isIndented(const QList<QStringList> &rows)
{
    return std::all_of(rows.cbegin(), rows.cend(),
                       [](const QStringList &row) { return row.first().trimmed().isEmpty(); });
}

// Lines of a program or of Markdown, or a column of numbers with decimal commas.
bool looksLikeOther(const QList<QStringList> &rows, QChar separator)
{
    const auto isCode = [](const QStringList &row) {
        return row.last().endsWith(u';') || row.last().endsWith(u'{');
    };
    const auto isMarkdown = [](const QStringList &row) {
        return QStringView(u"-*+#>|").contains(row.first().left(1)) && !row.first().isEmpty();
    };
    const auto isDecimal = [](const QStringList &row) {
        const auto isDigit = [](QChar c) { return c.isDigit(); };
        const QString digits = row.join(QString());
        return row.size() == 2 && !digits.isEmpty() && std::all_of(digits.cbegin(), digits.cend(), isDigit);
    };
    const auto endsOpen = [](const QStringList &row) { return row.last().isEmpty(); };
    return std::any_of(rows.cbegin(), rows.cend(), isCode)
           || std::all_of(rows.cbegin(), rows.cend(), endsOpen)
           || std::all_of(rows.cbegin(), rows.cend(), isMarkdown)
           || (separator == u',' && std::all_of(rows.cbegin(), rows.cend(), isDecimal));
}

// A comma in prose is followed by a space; the cells of a table are mostly short.
bool looksLikeProse(const QList<QStringList> &rows)
{
    qsizetype spaced = 0;
    qsizetype cells = 0;
    qsizetype characters = 0;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            characters += row[i].size();
            ++cells;
            spaced += i > 0 && row[i].startsWith(u' ');
        }
    }
    const qsizetype gaps = cells - rows.size();
    return spaced * 2 > gaps || characters > cells * 60;
}

QString pipeRow(const QStringList &cells, qsizetype width)
{
    QString line = u"|"_s;
    for (qsizetype i = 0; i < width; ++i)
        line += u' ' + escapedMarkdown(cells.value(i).simplified(), EscapeIn::TableCell) + u" |"_s;
    return line;
}

} // namespace

std::optional<QList<QStringList>> pastedRange(const QString &text)
{
    if (text.size() > kMostText)
        return {};
    const QString plain = plainLines(text);
    if (!plain.contains(u'\t') && !plain.contains(u'\n'))
        return {};
    std::optional<Separated> range = separated(plain, u'\t');
    if (!range)
        return {};
    qsizetype width = 0;
    for (const QStringList &row : std::as_const(range->rows))
        width = qMax(width, row.size());
    if (width * range->rows.size() > kMostCells)
        return {};
    for (QStringList &row : range->rows)
        row.resize(width);
    return range->rows;
}

std::optional<QList<QStringList>> pastedTable(const QString &text)
{
    if (text.size() > kMostText)
        return {};
    const QString plain = plainLines(text);
    if (!plain.contains(u'\n'))
        return {};
    if (plain.contains(u'\t')) {
        const std::optional<Separated> range = separated(plain, u'\t');
        if (range && range->rows.size() >= 2 && commonWidth(range->rows) >= 2 && !isIndented(range->rows))
            return range->rows;
        return {};
    }
    for (const QChar separator : {u',', u';'}) {
        const std::optional<Separated> values = separated(plain, separator);
        if (values && values->strict && values->rows.size() >= 2 && commonWidth(values->rows) >= 2
            && !looksLikeOther(values->rows, separator)
            && (values->quoted || !looksLikeProse(values->rows))) {
            return values->rows;
        }
    }
    return {};
}

QString pipeTable(const QList<QStringList> &rows)
{
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = qMax(width, row.size());
    if (width == 0)
        return {};
    QStringList lines;
    for (const QStringList &row : rows) {
        lines.append(pipeRow(row, width));
        if (lines.size() == 1)
            lines.append(u"|"_s + u" --- |"_s.repeated(width));
    }
    return lines.join(u'\n');
}

} // namespace cardwright
