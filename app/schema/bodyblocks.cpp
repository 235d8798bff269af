#include "schema/bodyblocks.h"

#include "markdown/tablerows.h"
#include "schema/answerlines.h"

#include <algorithm>
#include <array>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

using Kind = BodyBlock::Kind;

struct Line
{
    QStringView text; // as it stands
    qsizetype begin = 0;

    bool isBlank() const { return withoutEnds(text).isEmpty(); }
    // Columns before the first character that is no space; a tab counts for four.
    qsizetype indent() const
    {
        qsizetype columns = 0;
        for (const QChar c : text) {
            if (c == u'\t')
                columns += 4;
            else if (c != u' ')
                break;
            else
                ++columns;
        }
        return columns;
    }
};

QList<Line> linesOf(QStringView body)
{
    QList<Line> lines;
    for (qsizetype at = 0; at < body.size();) {
        qsizetype end = body.indexOf(u'\n', at);
        if (end < 0)
            end = body.size();
        lines.append({body.sliced(at, end - at), at});
        at = end + 1;
    }
    return lines;
}

// "```" or longer where a fence of code begins; empty where none does.
QStringView openingFence(const Line &line)
{
    const QStringView text = withoutEnds(line.text);
    if (line.indent() > 3 || (!text.startsWith(u"```") && !text.startsWith(u"~~~")))
        return {};
    qsizetype length = 3;
    while (length < text.size() && text[length] == text[0])
        ++length;
    const bool odd = text[0] == u'`' && text.sliced(length).contains(u'`');
    return odd ? QStringView() : text.first(length);
}

bool closesFence(const Line &line, QStringView fence)
{
    const QStringView text = withoutEnds(line.text);
    if (line.indent() > 3 || !text.startsWith(fence))
        return false;
    return std::all_of(text.cbegin(), text.cend(), [fence](QChar c) { return c == fence[0]; });
}

// What ends the raw HTML that begins here and goes on over blank lines; empty where none begins.
QString htmlEnd(const Line &line)
{
    static const std::array<std::pair<QStringView, QStringView>, 8> kOpeners{{{u"<!--", u"-->"},
                                                                              {u"<pre", u"</pre>"},
                                                                              {u"<script", u"</script>"},
                                                                              {u"<style", u"</style>"},
                                                                              {u"<textarea", u"</textarea>"},
                                                                              {u"<?", u"?>"},
                                                                              {u"<![CDATA[", u"]]>"},
                                                                              {u"<!", u">"}}};
    const QStringView text = withoutEnds(line.text);
    for (const auto &[opener, closer] : kOpeners) {
        if (line.indent() <= 3 && text.startsWith(opener, Qt::CaseInsensitive))
            return closer.toString();
    }
    return {};
}

// The marker of the item that begins here; null where none does.
QChar itemMarker(const Line &line)
{
    const QStringView text = withoutEnds(line.text);
    if (line.indent() > 3 || text.isEmpty())
        return {};
    if (text[0] == u'-' || text[0] == u'*' || text[0] == u'+')
        return startsBlock(text) && (text.size() == 1 || text[1] == u' ' || text[1] == u'\t') ? text[0]
                                                                                              : QChar();
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    const bool ordinal = digits > 0 && digits < text.size() && startsBlock(text);
    return ordinal ? text[digits] : QChar();
}

bool isRule(const Line &line)
{
    const QStringView text = withoutEnds(line.text);
    if (line.indent() > 3 || text.isEmpty() || !QStringView(u"-*_").contains(text[0]))
        return false;
    const auto marks = std::count(text.cbegin(), text.cend(), text[0]);
    return marks > 2 && std::all_of(text.cbegin(), text.cend(), [&text](QChar c) {
               return c == text[0] || c == u' ' || c == u'\t';
           });
}

bool isHeading(const Line &line)
{
    const QStringView text = withoutEnds(line.text);
    return line.indent() <= 3 && text.startsWith(u'#') && startsBlock(text);
}

class BlockReader
{
public:
    explicit BlockReader(QStringView body)
        : m_lines(linesOf(body))
    {}

    QList<BodyBlock> read()
    {
        while (m_at < m_lines.size()) {
            if (line().isBlank())
                ++m_at;
            else
                readBlock();
        }
        return m_blocks;
    }

private:
    const Line &line() const { return m_lines[m_at]; }

    void add(Kind kind, qsizetype end, const QString &closer = {})
    {
        BodyBlock block;
        block.kind = kind;
        block.begin = line().begin;
        for (; m_at < end; ++m_at) {
            block.lines.append(line().text);
            block.end = line().begin + line().text.size();
        }
        block.closer = closer;
        m_blocks.append(block);
    }

    void readBlock()
    {
        if (const QStringView fence = openingFence(line()); !fence.isEmpty())
            readTo(Kind::Code, m_at + 1, fence.toString(),
                   [fence](const Line &each) { return closesFence(each, fence); });
        else if (const QString end = htmlEnd(line()); !end.isEmpty())
            readTo(Kind::Other, m_at, end,
                   [&end](const Line &each) { return each.text.contains(end, Qt::CaseInsensitive); });
        else if (isRule(line()) || isHeading(line()))
            add(Kind::Other, m_at + 1);
        else if (!itemMarker(line()).isNull())
            add(Kind::List, listEnd());
        else if (line().indent() > 3 || line().text.trimmed().startsWith(u'>')
                 || line().text.trimmed().startsWith(u'<'))
            add(Kind::Other, blankFrom(m_at));
        else
            readParagraph();
    }

    template<typename Ends>
    void readTo(Kind kind, qsizetype from, const QString &closer, Ends ends)
    {
        for (qsizetype at = from; at < m_lines.size(); ++at) {
            if (ends(m_lines[at])) {
                add(kind, at + 1);
                return;
            }
        }
        add(kind, m_lines.size(), closer);
    }

    qsizetype blankFrom(qsizetype at) const
    {
        while (at < m_lines.size() && !m_lines[at].isBlank())
            ++at;
        return at;
    }

    // A list goes on over blank lines while items or what is indented follow.
    qsizetype listEnd() const
    {
        const QChar marker = itemMarker(line());
        qsizetype end = m_at + 1;
        bool blank = false;
        for (qsizetype at = m_at + 1; at < m_lines.size(); ++at) {
            const Line &each = m_lines[at];
            if (each.isBlank()) {
                blank = true;
                continue;
            }
            const bool inside = each.indent() > 1 || itemMarker(each) == marker;
            const bool lazy = !blank && itemMarker(each).isNull() && !interrupts(each);
            if (!inside && !lazy)
                break;
            if (isRule(each) && each.indent() < 2)
                break;
            blank = false;
            end = at + 1;
        }
        return end;
    }

    static bool interrupts(const Line &line)
    {
        return !openingFence(line).isEmpty() || !htmlEnd(line).isEmpty() || isRule(line) || isHeading(line)
               || line.text.trimmed().startsWith(u'>');
    }

    bool isTableAt(qsizetype at) const
    {
        if (at + 1 >= m_lines.size() || !m_lines[at].text.contains(u'|'))
            return false;
        const int cells = delimiterCells(withoutEnds(m_lines[at + 1].text).toUtf8());
        return cells > 0 && rowCells(withoutEnds(m_lines[at].text).toUtf8()) == cells;
    }

    // A list, fence or table may follow a paragraph without a blank line: often its label does so.
    void readParagraph()
    {
        if (isTableAt(m_at)) {
            qsizetype end = m_at + 2;
            while (end < m_lines.size() && !m_lines[end].isBlank() && !interrupts(m_lines[end])
                   && itemMarker(m_lines[end]).isNull())
                ++end;
            add(Kind::Table, end);
            return;
        }
        qsizetype end = m_at + 1;
        while (end < m_lines.size() && !m_lines[end].isBlank() && !interrupts(m_lines[end])
               && !interruptsAsList(m_lines[end]) && !isTableAt(end))
            ++end;
        add(Kind::Paragraph, end);
    }

    // An empty item, or a number other than 1, does not end a paragraph.
    static bool interruptsAsList(const Line &line)
    {
        const QChar marker = itemMarker(line);
        const QStringView text = withoutEnds(line.text);
        const bool ordinal = marker == u'.' || marker == u')';
        const bool first = !ordinal || (text.startsWith(u'1') && text[1] == marker);
        return !marker.isNull() && text.size() > (ordinal ? 2 : 1) && first;
    }

    QList<Line> m_lines;
    QList<BodyBlock> m_blocks;
    qsizetype m_at = 0;
};

} // namespace

QList<BodyBlock> bodyBlocks(QStringView body)
{
    return BlockReader(body).read();
}

} // namespace cardwright
