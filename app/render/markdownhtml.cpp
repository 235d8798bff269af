#include "render/markdownhtml.h"

#include "html/allowlist.h"
#include "html/cleantext.h"
#include "html/urlpolicy.h"
#include "markdown/parserquirks.h"
#include "render/barelinks.h"
#include "render/headinglevels.h"
#include "render/pictures.h"
#include "render/rawhtml.h"
#include "render/tablegap.h"
#include "render/tablehtml.h"
#include "render/tablestart.h"

#include <md4c.h>

#include <QStringBuilder>
#include <QVarLengthArray>

#include <algorithm>

namespace cardwright {

namespace {

constexpr qsizetype kMaxOutput = 20 * 1024 * 1024;
constexpr qsizetype kShownOfBomb = 2000;
constexpr int kMaxDepth = 100;   // of blocks and spans; what is deeper is flattened
// Of the tags of one text, weighed by what a browser has to do for them. It takes seconds for more.
constexpr int kMaxWeight = 30'000;
constexpr int kSpanWeight = 3;
constexpr int kMostIgnored = 1'000'000;
constexpr int kCodeWeight = 4; // each scrolls by itself
constexpr unsigned kFlags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;

// An attribute of md4c's with entities kept and every other & written as one.
QByteArray attributeText(const MD_ATTRIBUTE &attribute)
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
        QByteArray text = withTableGaps(withTableStarts(withBracketsCapped(clean ? markdown : cleanText(markdown))));
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
            return cutShort(markdown); // a bomb
        const QByteArray html = m_raw.isThere() ? withoutRisk() : m_out;
        return withPictures(withHeadingLevels(isFull() ? html + cutNote() : html, m_options.headingLevel),
                            m_options.picture);
    }

private:
    // The allow-list takes form controls away, the boxes of task items too.
    QByteArray withoutRisk()
    {
        m_out.replace(taskBox(false), "☐ ");
        m_out.replace(taskBox(true), "☑ ");
        return sanitizedHtml(m_out, m_options.picture ? UrlUse::LocalImage : UrlUse::Image);
    }

    QByteArray cutShort(const QByteArray &markdown) const
    {
        const QByteArray start = QString::fromUtf8(markdown.left(kShownOfBomb)).toUtf8();
        return "<p class=\"cut\">" + escapedHtml(cleanText(start)) + "…</p>" + cutNote();
    }

    QByteArray cutNote() const { return "<p class=\"img\">" + escapedHtml(m_options.cutWords) + "</p>"; }

    // From here on only what is open is closed.
    bool isFull() const { return m_weight > kMaxWeight; }

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
        if (isFull()) { // rows of a table are filled up to its columns
            ++m_skipped;
            return ++m_ignored > kMostIgnored ? -1 : 0;
        }
        if (type == MD_BLOCK_DOC || tooDeep(+1))
            return 0;
        m_weight += type == MD_BLOCK_CODE ? kCodeWeight : 1;
        if (type != MD_BLOCK_P)
            m_table.forgetCaption();
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
            QByteArray language = attributeText(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->lang);
            language.removeIf([](char c) { return !isalnum(static_cast<unsigned char>(c)) && c != '+' && c != '-' && c != '_' && c != '#'; });
            m_out += language.isEmpty() ? QByteArray("<pre dir=\"ltr\" tabindex=\"0\"><code>")
                                        : "<pre dir=\"ltr\" tabindex=\"0\" data-lang=\"" + language + "\"><code class=\"language-" + language + "\">";
            break;
        }
        case MD_BLOCK_HTML:
            break;
        case MD_BLOCK_P:
            m_paragraph = m_out.size();
            m_out += "<p>";
            break;
        case MD_BLOCK_TABLE:
            m_table.begin(m_options.regionLabel);
            break;
        case MD_BLOCK_THEAD:
            m_out += "<thead>";
            break;
        case MD_BLOCK_TBODY:
            m_out += "<tbody>";
            break;
        case MD_BLOCK_TR:
            m_table.beginRow();
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            m_table.beginCell();
            break;
        }
        return status();
    }

    int leaveBlock(MD_BLOCKTYPE type, void *detail)
    {
        while (!m_spans.isEmpty())
            closeSpan();
        if (m_skipped > 0) {
            --m_skipped;
            return 0;
        }
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
            m_raw.endBlock();
            break;
        case MD_BLOCK_P:
            m_out += "</p>";
            m_table.takeCaption(m_paragraph, m_options.isCaptionLabel);
            break;
        case MD_BLOCK_TABLE:
            m_table.end(m_depth == 0);
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
            m_table.endCell(type == MD_BLOCK_TH, static_cast<MD_BLOCK_TD_DETAIL *>(detail)->align,
                            m_options.rowHeaders);
            break;
        default:
            break;
        }
        return status();
    }

    int enterSpan(MD_SPANTYPE type, void *detail)
    {
        if (isFull())
            return 0;
        m_weight += kSpanWeight;
        const bool flat = tooDeep(+1);
        m_spans.append({type, nullptr});
        if (flat)
            return 0;
        if (m_inImage > 0) {
            m_inImage += type == MD_SPAN_IMG;
            return 0; // alternative text is plain
        }
        switch (type) {
        case MD_SPAN_EM:
            openSpan("<em>", "</em>");
            break;
        case MD_SPAN_STRONG:
            openSpan("<strong>", "</strong>");
            break;
        case MD_SPAN_DEL:
            openSpan("<del>", "</del>");
            break;
        case MD_SPAN_CODE:
            openSpan("<code>", "</code>");
            break;
        case MD_SPAN_A:
            openLink(*static_cast<MD_SPAN_A_DETAIL *>(detail));
            break;
        case MD_SPAN_IMG:
            m_inImage = 1;
            m_alt.clear();
            noteImage(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src);
            break;
        default:
            break;
        }
        return status();
    }

    void openSpan(const char *tag, const char *closing)
    {
        m_out += tag;
        m_spans.last().closing = closing;
    }

    void openLink(const MD_SPAN_A_DETAIL &link)
    {
        if (m_inLink++ > 0)
            return; // an address in angle brackets in the words of a link: HTML has no link in a link
        QByteArray url = addressOf(link.href, UrlUse::Link);
        if (url.isEmpty()) {
            openSpan("<span class=\"badlink\">", "</span>");
            return;
        }
        if (url.startsWith('#') && m_options.targetOf)
            url = '#' + m_options.targetOf(url.mid(1));
        m_out += "<a href=\"" + escapedHtml(url) + '"';
        if (link.title.size > 0)
            m_out += " title=\"" + escapedHtml(cleanText(decodedEntities(attributeText(link.title)))) + '"';
        openSpan(url.startsWith('#') ? ">" : " rel=\"noopener noreferrer\">", "</a>");
    }

    // md4c 0.4.8 forgets to end emphasis that begins before a link with a mark in its address.
    int leaveSpan(MD_SPANTYPE type)
    {
        const auto isIt = [type](const Span &span) { return span.type == type; };
        if (std::none_of(m_spans.cbegin(), m_spans.cend(), isIt))
            return status();
        while (m_spans.last().type != type)
            closeSpan();
        closeSpan();
        return status();
    }

    void closeSpan()
    {
        const Span span = m_spans.last();
        m_spans.removeLast();
        if (tooDeep(-1))
            return;
        if (m_inImage > 0) {
            if (span.type == MD_SPAN_IMG && --m_inImage == 0)
                writeImage();
            return;
        }
        m_inLink -= span.type == MD_SPAN_A;
        if (span.closing)
            m_out += span.closing;
    }

    // Only what a picture could be is looked up; what it shows is put in at the end.
    void noteImage(const MD_ATTRIBUTE &source)
    {
        m_image = addressOf(source, m_options.picture ? UrlUse::LocalImage : UrlUse::Image);
        m_reason.clear();
        if (m_image.isEmpty() && m_options.picture && source.size > 0 && status() == 0)
            m_reason = m_options.picture(cleanText(decodedEntities(attributeText(source))));
    }

    void writeImage()
    {
        if (!m_image.isEmpty())
            m_out += "<img src=\"" + escapedHtml(m_image) + "\" alt=\"" + escapedHtml(m_alt) + "\">";
        else
            m_out += missingPicture(m_alt, m_reason);
    }

    int text(MD_TEXTTYPE type, QByteArrayView chars)
    {
        if (isFull())
            return 0;
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
            m_raw.append(m_out, chars);
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

    void writeWithLinks(QByteArrayView chars)
    {
        qsizetype done = 0;
        for (const BareLink &link : bareLinks(chars)) {
            write(chars.sliced(done, link.begin - done));
            m_out += "<a class=\"bare\" href=\"" + escapedHtml(link.url) + "\" rel=\"noopener noreferrer\">";
            write(chars.sliced(link.begin, link.end - link.begin));
            m_out += "</a>";
            done = link.end;
        }
        write(chars.sliced(done));
    }

    // The address if it may stand. One long definition can be used by thousands of links: parsing
    // stops where they would make the output too large.
    QByteArray addressOf(const MD_ATTRIBUTE &address, UrlUse use)
    {
        m_judged += static_cast<qsizetype>(address.size);
        return status() < 0 ? QByteArray() : safeUrl(attributeText(address), use);
    }

    struct Span
    {
        MD_SPANTYPE type;
        const char *closing; // null where no tag was written
    };

    const MarkdownOptions &m_options;
    QByteArray m_out;
    TableHtml m_table{m_out};
    RawHtml m_raw;
    QVarLengthArray<Span, 16> m_spans; // open ones
    QByteArray m_alt;
    QByteArray m_image;
    QByteArray m_reason; // why there is none
    qsizetype m_paragraph = -1;
    qsizetype m_judged = 0; // bytes of addresses so far
    int m_depth = 0;
    int m_weight = 0;
    int m_skipped = 0; // open blocks that are not written
    int m_ignored = 0; // blocks that were not
    int m_inImage = 0;
    int m_inLink = 0;
    bool m_capped = false;
};

} // namespace

QByteArray htmlOfMarkdown(const QByteArray &markdown, const MarkdownOptions &options)
{
    return HtmlWriter(options).run(markdown);
}

} // namespace cardwright
