#include "schema/bodyunits.h"

#include "markdown/tablerows.h"

#include <QVarLengthArray>

#include <algorithm>

namespace cardwright {

namespace {

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
    line = line.trimmed();
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

QStringList cellsOf(QStringView line)
{
    line = line.trimmed();
    if (line.startsWith(u'|'))
        line = line.sliced(1);
    if (line.endsWith(u'|') && !line.endsWith(u"\\|"))
        line.chop(1);
    QStringList cells;
    qsizetype begin = 0;
    bool escaped = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'|' && !escaped) {
            cells.append(line.sliced(begin, i - begin).trimmed().toString());
            begin = i + 1;
        }
        escaped = line[i] == u'\\' && !escaped;
    }
    cells.append(line.sliced(begin).trimmed().toString());
    return cells;
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
    QStringView text;
    qsizetype begin;
    qsizetype end; // its line ending included
};

using Lines = QVarLengthArray<Line, 64>;

Lines linesOf(QStringView body)
{
    Lines lines;
    qsizetype begin = 0;
    while (begin < body.size()) {
        qsizetype stop = begin;
        while (stop < body.size() && body[stop] != u'\n' && body[stop] != u'\r')
            ++stop;
        qsizetype end = stop;
        if (end < body.size())
            end += body.sliced(end).startsWith(u"\r\n") ? 2 : 1;
        lines.append({body.sliced(begin, stop - begin), begin, end});
        begin = end;
    }
    return lines;
}

} // namespace

QList<BodyUnit> unitsOf(QStringView body)
{
    QList<BodyUnit> units;
    const QString cleaned = body.contains(u'<') ? withoutComments(body) : QString();
    const Lines lines = linesOf(cleaned.isNull() ? body : QStringView(cleaned));
    units.reserve(lines.size());
    const auto add = [&units](BodyUnit::Kind kind, QStringView text, const Line &line) -> BodyUnit & {
        BodyUnit unit;
        unit.kind = kind;
        unit.text = text.toString();
        unit.begin = line.begin;
        unit.end = line.end;
        units.append(std::move(unit));
        return units.last();
    };

    bool open = false;  // the last unit takes continuation lines
    bool table = false; // inside a table
    QString fence;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        QStringView trimmed = line.text.trimmed();
        while (trimmed.startsWith(u'>'))
            trimmed = trimmed.sliced(1).trimmed();
        if (!fence.isEmpty()) {
            if (trimmed.startsWith(fence))
                fence.clear();
            else if (!trimmed.isEmpty())
                add(BodyUnit::Kind::Code, trimmed, line);
            continue;
        }
        if (trimmed.startsWith(u"```") || trimmed.startsWith(u"~~~")) {
            fence = trimmed.first(3).toString();
            open = table = false;
            continue;
        }
        if (trimmed.isEmpty()) {
            open = table = false;
            continue;
        }
        if (table) {
            add(BodyUnit::Kind::Row, trimmed, line).cells = cellsOf(trimmed);
            continue;
        }
        const bool ruled = i + 1 < lines.size() && mayBeDelimiterRow(lines[i + 1].text.trimmed());
        const QByteArray next = ruled ? lines[i + 1].text.trimmed().toUtf8() : QByteArray();
        const int columns = delimiterCells(next);
        if (columns > 0 && (columns > 1 || next.contains('|')) && columns == rowCells(trimmed.toUtf8())) {
            BodyUnit &header = add(BodyUnit::Kind::HeaderRow, trimmed, line);
            header.cells = cellsOf(trimmed);
            header.end = lines[++i].end; // with the delimiter row
            table = true;
            open = false;
            continue;
        }
        if (isRule(trimmed)) {
            open = false;
            continue;
        }
        const qsizetype marker = listMarker(trimmed);
        if (marker > 0) {
            const QStringView text = trimmed.sliced(marker).trimmed();
            const bool boxed = text.size() >= 3 && text[0] == u'[' && text[2] == u']'
                && (text[1] == u' ' || text[1].toLower() == u'x');
            BodyUnit &item = add(BodyUnit::Kind::Item, boxed ? text.sliced(3).trimmed() : text, line);
            item.boxed = boxed;
            item.checked = boxed && text[1] != u' ';
            open = true;
        } else if (open) {
            units.last().text += u' ' + trimmed;
            units.last().end = line.end;
        } else {
            add(BodyUnit::Kind::Paragraph, trimmed, line);
            open = true;
        }
    }
    return units;
}

KeyedText keyedText(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u"**")) {
        const qsizetype close = text.indexOf(u"**", 2);
        if (close < 0)
            return {};
        QStringView key = text.sliced(2, close - 2).trimmed();
        QStringView value = text.sliced(close + 2).trimmed();
        if (key.endsWith(u':'))
            key.chop(1);
        else if (value.startsWith(u':'))
            value = value.sliced(1).trimmed();
        else
            return {};
        return {key.trimmed().toString(), value.toString(), true};
    }
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || colon > 60 || text.sliced(colon).startsWith(u"://"))
        return {};
    return {text.first(colon).trimmed().toString(), text.sliced(colon + 1).trimmed().toString(), false};
}

QString withoutMarks(QStringView text)
{
    QString plain(text.size(), Qt::Uninitialized);
    QChar *out = plain.data();
    QChar *const begin = out;
    bool gap = false; // white space is folded on the way
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'*' || c == u'_' || c == u'`')
            continue;
        if (c.isSpace()) {
            gap = out != begin;
            continue;
        }
        if (gap)
            *out++ = u' ';
        gap = false;
        *out++ = c;
        if (c == u']' && i + 1 < text.size() && text[i + 1] == u'(') { // the address of a link
            const qsizetype close = text.indexOf(u')', i);
            if (close > 0)
                i = close;
        }
    }
    plain.truncate(out - begin);
    return plain;
}

} // namespace cardwright
