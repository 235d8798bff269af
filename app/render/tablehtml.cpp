#include "render/tablehtml.h"

#include "html/urlpolicy.h"

#include <algorithm>

namespace cardwright {

namespace {

constexpr char kNumberClass[] = " class=\"num\"";

bool isNumberLike(QByteArrayView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > 24)
        return false;
    int digits = 0;
    int letters = 0;
    for (const char byte : text) {
        if (byte >= '0' && byte <= '9')
            ++digits;
        else if ((byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z'))
            ++letters;
        else if (!QByteArrayView(".,%+-/ ~()").contains(byte) && static_cast<unsigned char>(byte) < 0x80)
            return false;
    }
    return digits > 0 && letters <= 3 && text.front() != '(';
}

} // namespace

void TableHtml::begin(const QByteArray &regionLabel)
{
    m_out += "<div class=\"tbl\" tabindex=\"0\" role=\"group\" aria-label=\""
        + escapedHtml(regionLabel.isEmpty() ? QByteArrayLiteral("Table") : regionLabel) + "\"><table>";
    m_start = m_out.size();
}

void TableHtml::beginRow()
{
    m_column = 0;
    m_out += "<tr>";
}

void TableHtml::endCell(bool header, MD_ALIGN align, bool firstNamesRow)
{
    const QByteArray content = m_out.mid(m_cell);
    m_out.truncate(m_cell);
    const bool names = !header && firstNamesRow && m_column == 0;
    ++m_column;
    QByteArray tag = header || names ? "th" : "td";
    QByteArray attributes;
    if (header && !content.isEmpty())
        attributes = " scope=\"col\"";
    else if (header)
        tag = "td"; // an empty header cell names nothing
    else if (names)
        attributes = " scope=\"row\"";
    if (align == MD_ALIGN_RIGHT)
        attributes += kNumberClass;
    else if (align == MD_ALIGN_CENTER)
        attributes += " class=\"mid\"";
    m_out += '<' + tag + attributes;
    if (align == MD_ALIGN_DEFAULT && !names && !content.isEmpty())
        noteColumn(header, isNumberLike(content));
    m_out += '>' + content + "</" + tag + '>';
}

void TableHtml::noteColumn(bool header, bool number)
{
    while (m_columns.size() < m_column)
        m_columns.append(Column());
    Column &column = m_columns[m_column - 1];
    column.cells.append(m_out.size());
    column.numbers = column.numbers || (!header && number);
    column.words = column.words || (!header && !number);
}

// A column of nothing but numbers stands to the right, its header too.
void TableHtml::alignNumbers()
{
    QList<qsizetype> places;
    for (const Column &column : std::as_const(m_columns)) {
        if (column.numbers && !column.words)
            places += column.cells;
    }
    m_columns.clear();
    if (places.isEmpty())
        return;
    std::sort(places.begin(), places.end());
    const QByteArray table = m_out.mid(m_start);
    m_out.truncate(m_start);
    qsizetype copied = 0;
    for (const qsizetype place : std::as_const(places)) {
        m_out += QByteArrayView(table).sliced(copied, place - m_start - copied);
        m_out += kNumberClass;
        copied = place - m_start;
    }
    m_out += QByteArrayView(table).sliced(copied);
}

void TableHtml::end(bool mayHaveCaption)
{
    alignNumbers();
    m_out += "</table></div>";
    m_captionPlace = mayHaveCaption ? m_start : -1;
    m_end = m_out.size();
}

void TableHtml::takeCaption(qsizetype paragraph, const std::function<bool(const QByteArray &)> &isCaptionLabel)
{
    if (m_captionPlace < 0 || paragraph != m_end || !isCaptionLabel)
        return;
    const QByteArray text = m_out.mid(paragraph + 3, m_out.size() - paragraph - 7);
    if (!text.startsWith("<strong>"))
        return;
    const qsizetype close = text.indexOf("</strong>");
    QByteArray label = text.mid(8, close - 8).trimmed();
    QByteArray rest = text.mid(close + 9).trimmed();
    if (label.endsWith(':'))
        label.chop(1);
    else if (rest.startsWith(':'))
        rest = rest.mid(1).trimmed();
    if (close < 0 || rest.isEmpty() || !isCaptionLabel(label))
        return;
    m_out.truncate(paragraph);
    m_out.insert(m_captionPlace, "<caption>" + rest + "</caption>");
    m_captionPlace = -1;
}

} // namespace cardwright
