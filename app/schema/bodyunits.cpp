#include "schema/bodyunits.h"

#include "markdown/tablerows.h"

#include <algorithm>

namespace cardwright {

namespace {

bool isSpace(QChar c)
{
    return c.unicode() < 0x80 ? c == u' ' || (c >= u'\t' && c <= u'\r') : c.isSpace();
}

// QStringView::trimmed(), in line: every line is asked for it several times.
QStringView trimmed(QStringView text)
{
    const QChar *begin = text.begin();
    const QChar *end = text.end();
    while (begin < end && isSpace(*begin))
        ++begin;
    while (begin < end && isSpace(*(end - 1)))
        --end;
    return {begin, end};
}

// Length of the list marker that `line` begins with, spaces included; 0 for none.
qsizetype listMarker(QStringView line)
{
    qsizetype i = 0;
    while (i < line.size() && line[i] == u' ')
        ++i;
    const qsizetype begin = i;
    if (i < line.size() && (line[i] == u'-' || line[i] == u'*' || line[i] == u'+')) {
        ++i;
    } else {
        while (i < line.size() && line[i].isDigit() && i - begin < 9)
            ++i;
        if (i == begin || i == line.size() || (line[i] != u'.' && line[i] != u')'))
            return 0;
        ++i;
    }
    if (i < line.size() && line[i] != u' ' && line[i] != u'\t')
        return 0;
    while (i < line.size() && (line[i] == u' ' || line[i] == u'\t'))
        ++i;
    return i;
}

bool isRule(QStringView line)
{
    if (line.size() < 3)
        return false;
    const QChar mark = line.front();
    if (mark != u'-' && mark != u'*' && mark != u'_' && mark != u'=')
        return false;
    for (const QChar c : line) {
        if (c != mark && c != u' ')
            return false;
    }
    return true;
}

// True if `line` holds nothing but what a table's delimiter row is made of.
bool mayBeDelimiterRow(QStringView line)
{
    return std::all_of(line.begin(), line.end(), [](QChar c) {
        return c == u'-' || c == u'|' || c == u':' || c == u' ' || c == u'\t';
    });
}

// Comments become spaces, so that places stay.
QString withoutComments(QStringView body)
{
    QString text = body.toString();
    qsizetype at = 0;
    while ((at = text.indexOf(QLatin1String("<!--"), at)) >= 0) {
        qsizetype close = text.indexOf(QLatin1String("-->"), at + 4);
        close = close < 0 ? text.size() : close + 3;
        for (; at < close; ++at) {
            if (text[at] != u'\n' && text[at] != u'\r')
                text[at] = u' ';
        }
    }
    return text;
}

struct Line
{
    QStringView text; // trimmed
    qsizetype begin = 0;
    qsizetype end = 0; // its line ending included
};

// The line of `body` that begins at `begin`.
Line lineAt(QStringView body, qsizetype begin)
{
    const QChar *const text = body.data();
    qsizetype stop = begin;
    while (stop < body.size() && text[stop] != u'\n' && text[stop] != u'\r')
        ++stop;
    qsizetype end = stop;
    if (end < body.size())
        end += text[end] == u'\r' && end + 1 < body.size() && text[end + 1] == u'\n' ? 2 : 1;
    return {trimmed(body.sliced(begin, stop - begin)), begin, end};
}

// Whether `line` stands above `next`, a delimiter row with as many cells.
bool isHeaderRow(QStringView line, QStringView next)
{
    if (!mayBeDelimiterRow(next))
        return false;
    const QByteArray below = next.toUtf8();
    const int columns = delimiterCells(below);
    return columns > 0 && (columns > 1 || below.contains('|')) && columns == rowCells(line.toUtf8());
}

} // namespace

BodyUnits::BodyUnits(QStringView body)
{
    if (body.contains(u'<')) {
        m_cleaned = withoutComments(body);
        body = m_cleaned;
    }
    read(body);
}

void BodyUnits::append(BodyUnit::Kind kind, QStringView text, qsizetype begin, qsizetype end)
{
    BodyUnit unit;
    unit.kind = kind;
    unit.text = text;
    unit.begin = begin;
    unit.end = end;
    m_units.append(unit);
}

// One more line of the last unit.
void BodyUnits::join(QStringView line)
{
    QStringView &text = m_units.last().text;
    if (m_joined.empty() || QStringView(m_joined.front()).data() != text.data())
        m_joined.push_front(text.toString());
    QString &joined = m_joined.front();
    joined += u' ';
    joined += line;
    text = joined;
}

void BodyUnits::read(QStringView body)
{
    bool open = false;  // the last unit takes continuation lines
    bool table = false; // inside a table
    QStringView fence;
    Line next = lineAt(body, 0);
    while (next.begin < body.size()) {
        const Line line = next;
        next = lineAt(body, line.end);
        QStringView text = line.text;
        while (text.startsWith(u'>'))
            text = trimmed(text.sliced(1));
        if (!fence.isEmpty()) {
            if (text.startsWith(fence))
                fence = {};
            else if (!text.isEmpty())
                append(BodyUnit::Kind::Code, text, line.begin, line.end);
            continue;
        }
        if (text.isEmpty()) {
            open = table = false;
            continue;
        }
        const QChar first = text.front();
        if ((first == u'`' || first == u'~') && (text.startsWith(u"```") || text.startsWith(u"~~~"))) {
            fence = text.first(3);
            open = table = false;
            continue;
        }
        if (table) {
            append(BodyUnit::Kind::Row, text, line.begin, line.end);
            continue;
        }
        if (!next.text.isEmpty() && isHeaderRow(text, next.text)) {
            append(BodyUnit::Kind::HeaderRow, text, line.begin, next.end); // with the delimiter row
            next = lineAt(body, next.end);
            table = true;
            open = false;
            continue;
        }
        if (isRule(text)) {
            open = false;
            continue;
        }
        if (const qsizetype marker = listMarker(text); marker > 0) {
            text = trimmed(text.sliced(marker));
            const bool boxed = text.size() >= 3 && text[0] == u'[' && text[2] == u']'
                && (text[1] == u' ' || text[1].toLower() == u'x');
            const bool checked = boxed && text[1] != u' ';
            append(BodyUnit::Kind::Item, boxed ? trimmed(text.sliced(3)) : text, line.begin, line.end);
            m_units.last().boxed = boxed;
            m_units.last().checked = checked;
            open = true;
        } else if (open) {
            join(text);
            m_units.last().end = line.end;
        } else {
            append(BodyUnit::Kind::Paragraph, text, line.begin, line.end);
            open = true;
        }
    }
}

QVarLengthArray<QStringView, 8> cellsOf(QStringView row)
{
    row = trimmed(row);
    if (row.startsWith(u'|'))
        row = row.sliced(1);
    if (row.endsWith(u'|') && !row.endsWith(u"\\|"))
        row.chop(1);
    QVarLengthArray<QStringView, 8> cells;
    qsizetype begin = 0;
    bool escaped = false;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (row[i] == u'|' && !escaped) {
            cells.append(trimmed(row.sliced(begin, i - begin)));
            begin = i + 1;
        }
        escaped = row[i] == u'\\' && !escaped;
    }
    cells.append(trimmed(row.sliced(begin)));
    return cells;
}

qsizetype indexOfStars(QStringView text, qsizetype from)
{
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text[i] == u'*' && text[i - 1] == u'*')
            return i - 1;
    }
    return -1;
}

KeyedText keyedText(QStringView text)
{
    text = trimmed(text);
    if (text.startsWith(u"**")) {
        const qsizetype close = indexOfStars(text, 2);
        if (close < 0)
            return {};
        QStringView key = trimmed(text.sliced(2, close - 2));
        QStringView value = trimmed(text.sliced(close + 2));
        if (key.endsWith(u':'))
            key.chop(1);
        else if (value.startsWith(u':'))
            value = trimmed(value.sliced(1));
        else
            return {};
        return {trimmed(key), value, true};
    }
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || colon > 60 || text.sliced(colon).startsWith(u"://"))
        return {};
    return {trimmed(text.first(colon)), trimmed(text.sliced(colon + 1)), false};
}

QString withoutMarks(QStringView text)
{
    QString plain(text.size(), Qt::Uninitialized);
    QChar *out = plain.data();
    QChar *const begin = out;
    bool gap = false; // white space is folded on the way
    bool mayClose = true; // looked for once in vain, it is not looked for again
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'*' || c == u'_' || c == u'`')
            continue;
        if (isSpace(c)) {
            gap = out != begin;
            continue;
        }
        if (gap)
            *out++ = u' ';
        gap = false;
        *out++ = c;
        if (mayClose && c == u']' && i + 1 < text.size() && text[i + 1] == u'(') { // the address of a link
            const qsizetype close = text.indexOf(u')', i);
            mayClose = close > 0;
            if (mayClose)
                i = close;
        }
    }
    plain.truncate(out - begin);
    return plain;
}

} // namespace cardwright
