#include "render/markdownhtml.h"

#include "html/allowlist.h"
#include "html/cleantext.h"
#include "html/urlpolicy.h"
#include "markdown/parserquirks.h"
#include "render/headinglevels.h"
#include "render/tablegap.h"

#include <md4c.h>

#include <QList>
#include <QStringBuilder>

#include <algorithm>

namespace cardwright {

namespace {

constexpr qsizetype kMaxOutput = 20 * 1024 * 1024;
constexpr int kMaxDepth = 100;   // of blocks and spans; what is deeper is flattened
constexpr char kNumberClass[] = " class=\"num\"";
constexpr unsigned kFlags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;

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

// Writes the HTML of one text from md4c's callbacks. Only tags named here are ever written; text
// and attributes are escaped; raw HTML is noted, and the whole result then passes the allow-list.
class HtmlWriter
{
public:
    explicit HtmlWriter(const MarkdownOptions &options)
        : m_options(options)
    {
    }

    QByteArray run(const QByteArray &markdown)
    {
        // The stand-in for brackets must not be there before; other control characters show nothing.
        const bool clean = markdown.isValidUtf8()
            && std::none_of(markdown.begin(), markdown.end(), [](char c) { return isControl(c) && c != '\r'; });
        QByteArray text = withBracketsCapped(withTableGaps(clean ? markdown : cleanText(markdown)));
        m_capped = text.contains(kBracketStandIn);
        if (!m_options.references.isEmpty() && text.contains('['))
            text = m_options.references + "\n\n" + text;
        m_out.reserve(text.size() + text.size() / 2);

        MD_PARSER parser = {};
        parser.flags = kFlags;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            return static_cast<HtmlWriter *>(self)->enterBlock(type, detail);
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            return static_cast<HtmlWriter *>(self)->leaveBlock(type, detail);
        };
        parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
            return static_cast<HtmlWriter *>(self)->enterSpan(type, detail);
        };
        parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
            return static_cast<HtmlWriter *>(self)->leaveSpan(type);
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *chars, MD_SIZE size, void *self) {
            return static_cast<HtmlWriter *>(self)->text(type, QByteArrayView(chars, static_cast<qsizetype>(size)));
        };
        if (md_parse(text.constData(), static_cast<MD_SIZE>(text.size()), &parser, this) != 0)
            return "<p class=\"cut\">" + escapedHtml(cleanText(markdown.left(2000))) + "…</p>"; // a bomb: as text, cut
        return withHeadingLevels(m_raw ? withoutRisk() : m_out, m_options.headingLevel);
    }

private:
    // The allow-list takes form controls away, the boxes of task items too.
    QByteArray withoutRisk()
    {
        m_out.replace(taskBox(false), "☐ ");
        m_out.replace(taskBox(true), "☑ ");
        return sanitizedHtml(m_out);
    }

    QByteArray taskBox(bool done) const
    {
        return "<input type=\"checkbox\" disabled" + QByteArray(done ? " checked" : "") + " aria-label=\""
            + (done ? m_options.doneWord : m_options.openWord) + "\">";
    }

    int status() const { return m_out.size() > kMaxOutput || m_judged > kMaxOutput ? -1 : 0; } // 0.4.8 stops on negatives only

    bool tooDeep(int change)
    {
        if (change > 0)
            return ++m_depth > kMaxDepth;
        return m_depth-- > kMaxDepth;
    }

    // Headings are written as h5 and h6, which the allow-list lets pass, and get their level at the end.
    static const char *headingTag(void *detail)
    {
        return static_cast<MD_BLOCK_H_DETAIL *>(detail)->level == 6 ? "h6" : "h5";
    }

    int enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        if (type == MD_BLOCK_DOC || tooDeep(+1))
            return 0;
        if (type != MD_BLOCK_P)
            m_afterTable = -1;
        switch (type) {
        case MD_BLOCK_DOC:
            break;
        case MD_BLOCK_QUOTE:
            m_out += "<blockquote>";
            break;
        case MD_BLOCK_UL:
            m_out += "<ul>";
            break;
        case MD_BLOCK_OL: {
            const unsigned start = static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start;
            m_out += start == 1 ? QByteArray("<ol>") : "<ol start=\"" + QByteArray::number(start) + "\">";
            break;
        }
        case MD_BLOCK_LI: {
            const auto *item = static_cast<MD_BLOCK_LI_DETAIL *>(detail);
            if (item->is_task)
                m_out += "<li class=\"task\"><input type=\"checkbox\" disabled" + QByteArray(item->task_mark == ' ' ? "" : " checked")
                    + " aria-label=\"" + (item->task_mark == ' ' ? m_options.openWord : m_options.doneWord) + "\">";
            else
                m_out += "<li>";
            break;
        }
        case MD_BLOCK_HR:
            m_out += "<hr>";
            break;
        case MD_BLOCK_H:
            m_out += '<' + QByteArray(headingTag(detail)) + '>';
            break;
        case MD_BLOCK_CODE: {
            QByteArray language = attribute(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->lang);
            language.removeIf([](char c) { return !isalnum(static_cast<unsigned char>(c)) && c != '+' && c != '-' && c != '_' && c != '#'; });
            m_out += "<pre tabindex=\"0\">";
            m_out += language.isEmpty() ? QByteArray("<code>") : "<code class=\"language-" + language + "\">";
            break;
        }
        case MD_BLOCK_HTML:
            break;
        case MD_BLOCK_P:
            m_paragraph = m_out.size();
            m_out += "<p>";
            break;
        case MD_BLOCK_TABLE: {
            const QByteArray label = m_options.regionLabel.isEmpty() ? QByteArrayLiteral("Table") : m_options.regionLabel;
            m_out += "<div class=\"tbl\" tabindex=\"0\" role=\"group\" aria-label=\"" + escapedHtml(label) + "\"><table>";
            m_tableStart = m_out.size();
            break;
        }
        case MD_BLOCK_THEAD:
            m_out += "<thead>";
            break;
        case MD_BLOCK_TBODY:
            m_out += "<tbody>";
            break;
        case MD_BLOCK_TR:
            m_column = 0;
            m_out += "<tr>";
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            m_cell = m_out.size();
            break;
        }
        return status();
    }

    int leaveBlock(MD_BLOCKTYPE type, void *detail)
    {
        if (type == MD_BLOCK_DOC || tooDeep(-1))
            return 0;
        switch (type) {
        case MD_BLOCK_QUOTE:
            m_out += "</blockquote>";
            break;
        case MD_BLOCK_UL:
            m_out += "</ul>";
            break;
        case MD_BLOCK_OL:
            m_out += "</ol>";
            break;
        case MD_BLOCK_LI:
            m_out += "</li>";
            break;
        case MD_BLOCK_H:
            m_out += "</" + QByteArray(headingTag(detail)) + '>';
            break;
        case MD_BLOCK_CODE:
            m_out += "</code></pre>";
            break;
        case MD_BLOCK_HTML:
            m_inComment = false; // one left open ends with its block
            break;
        case MD_BLOCK_P:
            m_out += "</p>";
            takeCaption();
            break;
        case MD_BLOCK_TABLE:
            alignNumbers();
            m_out += "</table></div>";
            m_afterTable = m_depth == 0 ? m_tableStart : -1;
            m_tableEnd = m_out.size();
            break;
        case MD_BLOCK_THEAD:
            m_out += "</thead>";
            break;
        case MD_BLOCK_TBODY:
            m_out += "</tbody>";
            break;
        case MD_BLOCK_TR:
            m_out += "</tr>";
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            writeCell(type == MD_BLOCK_TH, static_cast<MD_BLOCK_TD_DETAIL *>(detail)->align);
            break;
        default:
            break;
        }
        return status();
    }

    void writeCell(bool header, MD_ALIGN align)
    {
        const QByteArray content = m_out.mid(m_cell);
        m_out.truncate(m_cell);
        const bool names = !header && m_options.rowHeaders && m_column == 0;
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

    void noteColumn(bool header, bool number)
    {
        while (m_columns.size() < m_column)
            m_columns.append(Column());
        Column &column = m_columns[m_column - 1];
        column.cells.append(m_out.size());
        column.numbers = column.numbers || (!header && number);
        column.words = column.words || (!header && !number);
    }

    // A column of nothing but numbers stands to the right, its header too.
    void alignNumbers()
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
        const QByteArray table = m_out.mid(m_tableStart);
        m_out.truncate(m_tableStart);
        qsizetype copied = 0;
        for (const qsizetype place : std::as_const(places)) {
            m_out += QByteArrayView(table).sliced(copied, place - m_tableStart - copied);
            m_out += kNumberClass;
            copied = place - m_tableStart;
        }
        m_out += QByteArrayView(table).sliced(copied);
    }

    // "**Above:** caption" straight after a table becomes the table's caption.
    void takeCaption()
    {
        if (m_afterTable < 0 || m_paragraph != m_tableEnd || !m_options.isCaptionLabel)
            return;
        const QByteArray paragraph = m_out.mid(m_paragraph + 3, m_out.size() - m_paragraph - 7);
        if (!paragraph.startsWith("<strong>"))
            return;
        const qsizetype close = paragraph.indexOf("</strong>");
        QByteArray label = paragraph.mid(8, close - 8).trimmed();
        QByteArray rest = paragraph.mid(close + 9).trimmed();
        if (label.endsWith(':'))
            label.chop(1);
        else if (rest.startsWith(':'))
            rest = rest.mid(1).trimmed();
        if (close < 0 || rest.isEmpty() || !m_options.isCaptionLabel(label))
            return;
        m_out.truncate(m_paragraph);
        m_out.insert(m_afterTable, "<caption>" + rest + "</caption>");
        m_afterTable = -1;
    }

    int enterSpan(MD_SPANTYPE type, void *detail)
    {
        if (tooDeep(+1))
            return 0;
        if (m_inImage > 0) {
            m_inImage += type == MD_SPAN_IMG;
            return 0; // alternative text is plain
        }
        switch (type) {
        case MD_SPAN_EM:
            m_out += "<em>";
            break;
        case MD_SPAN_STRONG:
            m_out += "<strong>";
            break;
        case MD_SPAN_DEL:
            m_out += "<del>";
            break;
        case MD_SPAN_CODE:
            m_out += "<code>";
            break;
        case MD_SPAN_A: {
            const auto *link = static_cast<MD_SPAN_A_DETAIL *>(detail);
            QByteArray url = addressOf(link->href, UrlUse::Link);
            if (url.startsWith('#') && m_options.targetOf)
                url = '#' + m_options.targetOf(url.mid(1));
            m_safeLinks.append(url.isEmpty() ? '\0' : '\1');
            ++m_inLink;
            if (url.isEmpty()) {
                m_out += "<span class=\"badlink\">";
                break;
            }
            m_out += "<a href=\"" + escapedHtml(url) + '"';
            if (link->title.size > 0)
                m_out += " title=\"" + escapedHtml(cleanText(decodedEntities(attribute(link->title)))) + '"';
            m_out += url.startsWith('#') ? ">" : " rel=\"noopener noreferrer\">";
            break;
        }
        case MD_SPAN_IMG:
            m_inImage = 1;
            m_alt.clear();
            m_imageUrl = addressOf(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src, UrlUse::Image);
            break;
        default:
            break;
        }
        return status();
    }

    int leaveSpan(MD_SPANTYPE type)
    {
        if (tooDeep(-1))
            return 0;
        if (m_inImage > 0) {
            if (type == MD_SPAN_IMG && --m_inImage == 0)
                writeImage();
            return status();
        }
        switch (type) {
        case MD_SPAN_EM:
            m_out += "</em>";
            break;
        case MD_SPAN_STRONG:
            m_out += "</strong>";
            break;
        case MD_SPAN_DEL:
            m_out += "</del>";
            break;
        case MD_SPAN_CODE:
            m_out += "</code>";
            break;
        case MD_SPAN_A: {
            --m_inLink;
            const bool safe = !m_safeLinks.isEmpty() && m_safeLinks.back() == '\1';
            m_safeLinks.chop(1);
            m_out += safe ? "</a>" : "</span>";
            break;
        }
        default:
            break;
        }
        return status();
    }

    void writeImage()
    {
        if (!m_imageUrl.isEmpty())
            m_out += "<img src=\"" + escapedHtml(m_imageUrl) + "\" alt=\"" + escapedHtml(m_alt) + "\">";
        else if (!m_alt.trimmed().isEmpty())
            m_out += "<span class=\"img\">" + escapedHtml(m_alt) + "</span>";
    }

    int text(MD_TEXTTYPE type, QByteArrayView chars)
    {
        if (m_inImage > 0) {
            if (type == MD_TEXT_ENTITY)
                m_alt += cleanText(decodedEntities(chars.toByteArray()));
            else if (type == MD_TEXT_NULLCHAR)
                m_alt += "\xEF\xBF\xBD";
            else if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
                m_alt += ' ';
            else if (type != MD_TEXT_HTML)
                m_alt += chars;
            return status();
        }
        switch (type) {
        case MD_TEXT_NULLCHAR:
            m_out += "\xEF\xBF\xBD";
            break;
        case MD_TEXT_BR:
            m_out += "<br>";
            break;
        case MD_TEXT_SOFTBR:
            m_out += '\n';
            break;
        case MD_TEXT_HTML:
            writeRaw(chars);
            break;
        case MD_TEXT_ENTITY:
            appendEscapedHtml(m_out, cleanText(decodedEntities(chars.toByteArray())));
            break;
        case MD_TEXT_CODE:
            write(chars);
            break;
        default:
            if (m_inLink == 0 && chars.contains(QByteArrayView("://")))
                writeWithLinks(chars);
            else
                write(chars);
        }
        return status();
    }

    void write(QByteArrayView chars)
    {
        if (m_capped && chars.contains(kBracketStandIn))
            appendEscapedHtml(m_out, chars.toByteArray().replace(kBracketStandIn, '['));
        else
            appendEscapedHtml(m_out, chars);
    }

    // Bare http(s) addresses become links. md4c's own way of doing it is quadratic in 0.4.8.
    void writeWithLinks(QByteArrayView chars)
    {
        qsizetype done = 0;
        qsizetype at = 0;
        while ((at = chars.indexOf(QByteArrayView("http"), at)) >= 0) {
            const QByteArrayView rest = chars.sliced(at);
            if ((!rest.startsWith("http://") && !rest.startsWith("https://"))
                || (at > 0 && isalnum(static_cast<unsigned char>(chars[at - 1])))) {
                at += 4;
                continue;
            }
            qsizetype end = at;
            while (end < chars.size() && static_cast<unsigned char>(chars[end]) > ' ' && chars[end] != '<'
                   && chars[end] != '>' && chars[end] != '"')
                ++end;
            while (end > at && QByteArrayView(".,;:!?'").contains(chars[end - 1]))
                --end;
            if (end > at && chars[end - 1] == ')' && !chars.sliced(at, end - at).contains('('))
                --end;
            const QByteArray url = safeUrl(QByteArray(chars.sliced(at, end - at).toByteArray()).replace('&', "&amp;"), UrlUse::Link);
            if (url.isEmpty()) {
                at = end;
                continue;
            }
            write(chars.sliced(done, at - done));
            m_out += "<a class=\"bare\" href=\"" + escapedHtml(url) + "\" rel=\"noopener noreferrer\">";
            write(chars.sliced(at, end - at));
            m_out += "</a>";
            done = at = end;
        }
        write(chars.sliced(done));
    }

    // Comments are dropped here; anything else of raw HTML sends the whole text through the
    // allow-list afterwards.
    void writeRaw(QByteArrayView chars)
    {
        while (!chars.isEmpty()) {
            if (m_inComment) {
                const qsizetype close = chars.indexOf(QByteArrayView("-->"));
                if (close < 0)
                    return;
                m_inComment = false;
                chars = chars.sliced(close + 3);
                continue;
            }
            qsizetype open = chars.indexOf(QByteArrayView("<!--"));
            const QByteArrayView html = open < 0 ? chars : chars.first(open);
            if (isLineBreak(html)) {
                m_out += "<br>";
            } else {
                m_raw = m_raw || !html.trimmed().isEmpty();
                m_out += html;
            }
            if (open < 0)
                return;
            m_inComment = true;
            chars = chars.sliced(open + 4);
        }
    }

    // The one raw tag that tables are full of. It is safe as it is, and the answer keeps its form.
    static bool isLineBreak(QByteArrayView html)
    {
        QByteArray tag = html.toByteArray().toLower();
        tag.removeIf([](char c) { return c == ' ' || c == '/' || c == '\n'; });
        return tag == "<br>";
    }

    // The address if it may stand. One long definition can be used by thousands of links: parsing
    // stops where they would make the output too large.
    QByteArray addressOf(const MD_ATTRIBUTE &address, UrlUse use)
    {
        m_judged += static_cast<qsizetype>(address.size);
        return status() < 0 ? QByteArray() : safeUrl(attribute(address), use);
    }

    // An attribute of md4c's with entities kept and every other & written as one.
    static QByteArray attribute(const MD_ATTRIBUTE &attribute)
    {
        QByteArray value;
        for (int i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
            const QByteArrayView part(attribute.text + attribute.substr_offsets[i],
                                      static_cast<qsizetype>(attribute.substr_offsets[i + 1] - attribute.substr_offsets[i]));
            if (attribute.substr_types[i] == MD_TEXT_NULLCHAR)
                value += "\xEF\xBF\xBD";
            else if (attribute.substr_types[i] == MD_TEXT_ENTITY)
                value += part;
            else
                value += part.toByteArray().replace('&', "&amp;");
        }
        return value;
    }

    const MarkdownOptions &m_options;
    QByteArray m_out;
    QByteArray m_alt;
    QByteArray m_imageUrl;
    QByteArray m_safeLinks;      // a stack: one byte per open link
    qsizetype m_paragraph = -1;
    qsizetype m_cell = 0;
    qsizetype m_judged = 0; // bytes of addresses so far
    qsizetype m_tableStart = 0;
    qsizetype m_tableEnd = -1;
    qsizetype m_afterTable = -1;
    struct Column
    {
        QList<qsizetype> cells; // where the attributes of those with text end
        bool numbers = false;   // below its header
        bool words = false;
    };
    QList<Column> m_columns; // of the table being written, where the file does not align them
    int m_column = 0;
    int m_depth = 0;
    int m_inImage = 0;
    int m_inLink = 0;
    bool m_inComment = false;
    bool m_capped = false;
    bool m_raw = false;
};

} // namespace

QByteArray htmlOfMarkdown(const QByteArray &markdown, const MarkdownOptions &options)
{
    return HtmlWriter(options).run(markdown);
}

} // namespace cardwright
