#include "render/tablestart.h"

#include "markdown/lines.h"
#include "markdown/tablerows.h"

#include <md4c.h>

#include <algorithm>

namespace cardwright {

namespace {

constexpr int kMarks = 3;

struct Line
{
    qsizetype begin = 0; // after the marks of the quotes and items around it
    qsizetype end = 0;
    bool html = false; // a tag or the inside of a comment begins it
};

qsizetype afterQuotes(QByteArrayView text, qsizetype at, qsizetype end)
{
    while (at < end && (text[at] == ' ' || text[at] == '\t' || text[at] == '>'))
        ++at;
    return at;
}

bool isDelimiterRow(QByteArrayView line)
{
    return line.contains('|') && delimiterCells(line) > 0;
}

bool hasDelimiterRow(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = lineEnd(text, at);
        const qsizetype begin = afterQuotes(text, at, end);
        if (begin < end && (text[begin] == '|' || text[begin] == '-' || text[begin] == ':')
            && isDelimiterRow(text.sliced(begin, end - begin)))
            return true;
        at = end;
    }
    return false;
}

// Where the paragraphs of a text stand, by md4c itself: what is code, HTML or a comment is none.
class Paragraphs
{
public:
    // Their lines; none where the parser gave up.
    QList<QList<Line>> of(const QByteArray &text)
    {
        m_text = text;
        MD_PARSER parser = {};
        parser.flags = MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS; // a table is a paragraph here
        parser.enter_block = [](MD_BLOCKTYPE type, void *, void *self) {
            static_cast<Paragraphs *>(self)->finish(); // an item's text ends where its first block begins
            static_cast<Paragraphs *>(self)->m_inside = type == MD_BLOCK_P || type == MD_BLOCK_LI;
            return 0;
        };
        parser.leave_block = [](MD_BLOCKTYPE, void *, void *self) {
            static_cast<Paragraphs *>(self)->finish();
            return 0;
        };
        parser.enter_span = [](MD_SPANTYPE, void *, void *) { return 0; };
        parser.leave_span = parser.enter_span;
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *chars, MD_SIZE size, void *self) {
            static_cast<Paragraphs *>(self)->note(type, QByteArrayView(chars, static_cast<qsizetype>(size)));
            return 0;
        };
        if (md_parse(text.constData(), static_cast<MD_SIZE>(text.size()), &parser, this) != 0)
            m_found.clear();
        return m_found;
    }

private:
    // Line breaks and entities come from elsewhere than the text.
    void note(MD_TEXTTYPE type, QByteArrayView chars)
    {
        const char *begin = m_text.constData();
        if (!m_inside || chars.data() < begin || chars.data() >= begin + m_text.size())
            return;
        const qsizetype at = chars.data() - begin;
        if (m_from < 0)
            m_from = at;
        if (type == MD_TEXT_HTML)
            m_html.append(at);
        m_to = at + chars.size();
    }

    void finish()
    {
        if (m_inside && m_from >= 0) {
            QList<Line> lines;
            for (qsizetype at = m_from; at < m_to;) {
                const qsizetype end = lineEnd(m_text, at);
                const qsizetype begin = at == m_from ? at : afterQuotes(m_text, at, end);
                lines.append({begin, end, std::binary_search(m_html.cbegin(), m_html.cend(), begin)});
                at = end;
            }
            if (lines.size() > 1)
                m_found.append(lines);
        }
        m_inside = false;
        m_from = -1;
        m_html.clear();
    }

    QByteArray m_text;
    QList<QList<Line>> m_found;
    QList<qsizetype> m_html; // places in the block that is open, in their order
    qsizetype m_from = -1; // of the text of the block that is open
    qsizetype m_to = -1;
    bool m_inside = false;
};

// The row with as many marks in each column as md4c wants.
QByteArray widened(QByteArrayView row)
{
    QByteArray result;
    for (qsizetype i = 0; i < row.size(); ++i) {
        result += row[i];
        if (row[i] != '-')
            continue;
        qsizetype marks = 1;
        for (; i + 1 < row.size() && row[i + 1] == '-'; ++i, ++marks)
            result += '-';
        for (; marks < kMarks; ++marks)
            result += '-';
    }
    return result;
}

// The number of the line that parts the header from the rows; 0 for a paragraph without a table.
qsizetype delimiterRowOf(QByteArrayView text, const QList<Line> &lines)
{
    const auto view = [&](const Line &line) { return text.sliced(line.begin, line.end - line.begin); };
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!lines[i].html && isDelimiterRow(view(lines[i])) && rowCells(view(lines[i - 1])) == delimiterCells(view(lines[i])))
            return i;
    }
    return 0;
}

} // namespace

QByteArray withTableStarts(const QByteArray &markdown)
{
    if (!markdown.contains('|') || !hasDelimiterRow(markdown))
        return markdown;
    QByteArray result;
    qsizetype copied = 0;
    const auto copyTo = [&](qsizetype end) {
        result += QByteArrayView(markdown).sliced(copied, end - copied);
        copied = end;
    };
    for (const QList<Line> &lines : Paragraphs().of(markdown)) {
        const qsizetype row = delimiterRowOf(markdown, lines);
        if (row == 0)
            continue;
        if (row > 1) { // a line of nothing but the marks of the quotes around it
            const qsizetype begin = lines[row - 2].end;
            copyTo(begin);
            result += QByteArrayView(markdown).sliced(begin, lines[row - 1].begin - begin);
            result += '\n';
        }
        const Line &line = lines[row];
        const QByteArrayView delimiters = QByteArrayView(markdown).sliced(line.begin, line.end - line.begin);
        copyTo(line.begin);
        result += widened(delimiters);
        copied = line.end;
    }
    if (copied == 0)
        return markdown;
    copyTo(markdown.size());
    return result;
}

} // namespace cardwright
