#include "markdown/tablerows.h"
#include "schema/answerlines.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

using Align = TableValue::Align;

// The cells of a row, pipes still escaped.
QList<QStringView> rawCells(QStringView line)
{
    line = withoutEnds(line);
    if (line.startsWith(u'|'))
        line = line.sliced(1);
    QList<QStringView> cells;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\') {
            ++i;
        } else if (line[i] == u'|') {
            cells.append(withoutEnds(line.sliced(begin, i - begin)));
            begin = i + 1;
        }
    }
    const QStringView last = withoutEnds(line.sliced(qMin(begin, line.size())));
    if (!last.isEmpty() || cells.isEmpty()) // else the closing pipe
        cells.append(last);
    return cells;
}

QStringList cellsOf(QStringView line)
{
    QStringList cells;
    for (const QStringView cell : rawCells(line))
        cells.append(unescaped(cell, u"|"));
    return cells;
}

Align alignOf(QStringView cell)
{
    if (cell.startsWith(u':'))
        return cell.endsWith(u':') ? Align::Centre : Align::Left;
    return cell.endsWith(u':') ? Align::Right : Align::None;
}

QString delimiterOf(Align align)
{
    switch (align) {
    case Align::Left:
        return u":---"_s;
    case Align::Centre:
        return u":---:"_s;
    case Align::Right:
        return u"---:"_s;
    case Align::None:
        break;
    }
    return u"---"_s;
}

bool hasPipe(QStringView line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\')
            ++i;
        else if (line[i] == u'|')
            return true;
    }
    return false;
}

QString row(const QStringList &cells, qsizetype columns)
{
    QString line = u"|"_s;
    for (qsizetype i = 0; i < columns; ++i)
        line += u' ' + escaped(oneLine(cells.value(i)), u"|") + u" |"_s;
    return line;
}

bool startsAsRow(QStringView line)
{
    return !line.startsWith(u"    ") && !line.startsWith(u'\t') && !startsBlock(withoutEnds(line))
           && !withoutEnds(line).startsWith(u'<');
}

} // namespace

std::optional<TableValue> parseTable(QStringView body, const Template &schema, QuestionPart)
{
    QList<AnswerBlock> blocks = answerBlocks(body);
    TableValue value;
    value.remarks = takeRemarks(blocks, schema);
    if (blocks.isEmpty())
        return value;
    const QList<QStringView> lines = blocks.first().lines;
    if (blocks.size() > 1 || lines.size() < 2 || !hasPipe(lines[1])
        || !std::all_of(lines.cbegin(), lines.cend(), startsAsRow)) {
        return {};
    }
    value.header = cellsOf(lines[0]);
    const QList<QStringView> delimiters = rawCells(lines[1]);
    if (delimiterCells(withoutEnds(lines[1]).toUtf8()) != value.header.size()
        || delimiters.size() != value.header.size()) {
        return {};
    }
    for (const QStringView delimiter : delimiters)
        value.alignment.append(alignOf(delimiter));
    for (const QStringView line : lines.sliced(2)) {
        QStringList cells = cellsOf(line);
        if (!hasPipe(line) || cells.size() > value.header.size())
            return {}; // Markdown would drop what is too much
        cells.resize(value.header.size());
        value.rows.append(cells);
    }
    return value;
}

QString writeTable(const TableValue &value, const Template &schema, QuestionPart, const QString &language)
{
    const qsizetype columns = value.header.size();
    QStringList lines;
    if (columns > 0) {
        lines.append(row(value.header, columns));
        QString delimiters = u"|"_s;
        for (qsizetype i = 0; i < columns; ++i)
            delimiters += u' ' + delimiterOf(value.alignment.value(i, Align::None)) + u" |"_s;
        lines.append(delimiters);
        for (const QStringList &cells : value.rows)
            lines.append(row(cells, columns));
    }
    return withRemarks(lines.join(u'\n'), value.remarks, schema, language);
}

TableValue tableStart(const Template &schema, QuestionPart asked, const QString &language)
{
    TableValue value;
    const int part = partOf(schema, asked, u"table");
    const QList<PartText> parts = asked.spec >= 0 ? schema.text(asked.spec, language).parts : QList<PartText>();
    if (part < 0 || part >= parts.size()) {
        value.header = {QString(), QString()};
    } else {
        value.header = parts[part].columns;
        for (const QString &label : parts[part].rows) {
            QStringList cells(value.header.size());
            cells[0] = label;
            value.rows.append(cells);
        }
    }
    value.alignment = QList<Align>(value.header.size(), Align::None);
    return value;
}

} // namespace cardwright
