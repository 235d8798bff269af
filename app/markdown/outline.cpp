#include "markdown/outline.h"

#include "markdown/lines.h"
#include "markdown/parserquirks.h"
#include "markdown/tablerows.h"

#include <md4c.h>

#include <algorithm>

namespace cardwright {

namespace {

constexpr int kMaxPasses = 8;
constexpr qsizetype kMostAddressBytes = 32 * 1024 * 1024; // beyond what stands in the text itself

// Gathers the top-level structure from md4c's callbacks. Positions are text pointers minus the
// buffer's start; blocks without any text are placed between their neighbours afterwards.
class Collector
{
public:
    Collector(const QByteArray &source, qsizetype start, Outline &outline)
        : m_source(source)
        , m_start(start)
        , m_outline(outline)
        , m_lastText(start)
    {
        findReferenceCandidates();
    }

    // False where the text is a bomb, which is left at once: then the outline is not complete.
    bool run(const QByteArray &parsed)
    {
        MD_PARSER parser = {};
        parser.flags = 0; // no tables: md4c 0.4.8 swallows what follows a row; never NOHTML
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            static_cast<Collector *>(self)->enterBlock(type, detail);
            return 0;
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
            static_cast<Collector *>(self)->leaveBlock(type);
            return 0;
        };
        parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
            return static_cast<Collector *>(self)->enterSpan(type, detail);
        };
        parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            static_cast<Collector *>(self)->text(type, text, size);
            return 0;
        };
        m_base = parsed.constData();
        md_parse(m_base + m_start, static_cast<MD_SIZE>(parsed.size() - m_start), &parser, this);
        if (isBomb())
            return false;
        placeSilentHeadings(m_source.size());
        finishReferences();
        return true;
    }

    // Where md4c 0.4.8 lets a line indented by four or more begin raw HTML or a fence in the middle
    // of a paragraph, which may swallow the headings after it.
    const QList<qsizetype> &falseStarts() const { return m_falseStarts; }
    // Lines that look like definitions.
    const QList<ByteRange> &candidates() const { return m_candidates; }

private:
    struct SilentHeading
    {
        int level;
        bool topLevel;
        qsizetype insertAt; // index in the outline's headings
    };

    void findReferenceCandidates()
    {
        qsizetype at = m_start;
        while ((at = quickIndexOf(m_source, "]:", at)) >= 0) {
            const qsizetype begin = beginOfLine(at);
            qsizetype first = begin;
            while (first < at && m_source[first] == ' ')
                ++first;
            if (m_source[first] == '[' && first - begin < 4) {
                qsizetype end = lineEnd(m_source, at);
                if (QByteArrayView(m_source).sliced(at + 2, end - at - 2).trimmed().isEmpty())
                    end = lineEnd(m_source, end); // the address stands on the next line
                m_candidates.append({begin, end});
                at = end;
            } else {
                at += 2;
            }
        }
    }

    // A byte order mark is no part of the first line.
    qsizetype beginOfLine(qsizetype offset) const { return qMax(m_start, lineBegin(m_source, offset)); }

    // A definition gives no text; a candidate that does is code, raw HTML or a paragraph.
    void dropCandidatesAt(qsizetype offset)
    {
        while (m_nextCandidate < m_candidates.size() && m_candidates[m_nextCandidate].end <= offset) {
            m_outline.references.append(m_candidates[m_nextCandidate]);
            ++m_nextCandidate;
        }
        if (m_nextCandidate < m_candidates.size() && m_candidates[m_nextCandidate].contains(offset))
            ++m_nextCandidate;
    }

    void finishReferences()
    {
        for (; m_nextCandidate < m_candidates.size(); ++m_nextCandidate)
            m_outline.references.append(m_candidates[m_nextCandidate]);
    }

    void enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        if (type == MD_BLOCK_DOC)
            return;
        ++m_depth;
        m_first = -1;
        m_address = -1;
        m_block = type;
        if (type == MD_BLOCK_H) {
            m_level = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
            m_headingText.clear();
        } else if (type == MD_BLOCK_CODE && m_depth == 1) {
            if (const char fence = static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->fence_char)
                checkFence(fence);
        }
    }

    void checkFence(char fence)
    {
        const QByteArray marks(3, fence);
        for (qsizetype line = lineAfterText(); line < m_source.size(); line = lineEnd(m_source, line)) {
            const qsizetype end = lineEnd(m_source, line);
            const QByteArrayView content = QByteArrayView(m_source).sliced(line, end - line);
            if (content.trimmed().startsWith(marks)) {
                checkStart(line);
                return;
            }
        }
    }

    void checkStart(qsizetype line)
    {
        qsizetype text = line;
        while (text < m_source.size() && (m_source[text] == ' ' || m_source[text] == '\t'))
            ++text;
        const QByteArrayView indent = QByteArrayView(m_source).sliced(line, text - line);
        if (indent.size() > 3 || indent.contains('\t'))
            m_falseStarts.append(text);
    }

    // The text before may end within a line; what has no text of its own begins on a later one.
    qsizetype lineAfterText() const
    {
        const bool within = m_lastText > m_start && beginOfLine(m_lastText) != m_lastText;
        return within ? lineEnd(m_source, m_lastText) : m_lastText;
    }

    void leaveBlock(MD_BLOCKTYPE type)
    {
        if (type == MD_BLOCK_DOC)
            return;
        const bool topLevel = m_depth == 1;
        if (type == MD_BLOCK_H) {
            useAddress();
            if (m_first < 0)
                m_silent.append({m_level, topLevel, m_outline.headings.size()});
            else if (topLevel)
                addHeading();
        } else if (type == MD_BLOCK_HTML && topLevel && m_first >= 0) {
            m_outline.htmlBlocks.append(HtmlBlock{{beginOfLine(m_first), lineEnd(m_source, m_lastText)}});
            checkStart(beginOfLine(m_first));
        }
        --m_depth;
        m_block = MD_BLOCK_DOC;
    }

    // md4c looks through the address of a definition anew for each link that uses it. 0.4.8 stops on
    // negatives only.
    int enterSpan(MD_SPANTYPE type, void *detail)
    {
        if (type == MD_SPAN_IMG) {
            const auto *image = static_cast<MD_SPAN_IMG_DETAIL *>(detail);
            m_addressBytes += static_cast<qsizetype>(image->src.size) + static_cast<qsizetype>(image->title.size);
            noteAddress(image->src);
        } else if (type == MD_SPAN_A) {
            const auto *link = static_cast<MD_SPAN_A_DETAIL *>(detail);
            m_addressBytes += static_cast<qsizetype>(link->href.size) + static_cast<qsizetype>(link->title.size);
            noteAddress(link->href);
        }
        return isBomb() ? -1 : 0;
    }

    bool isBomb() const { return m_addressBytes > m_source.size() + kMostAddressBytes; }

    void noteAddress(const MD_ATTRIBUTE &address)
    {
        if (m_block != MD_BLOCK_H || m_first >= 0 || m_address >= 0 || !address.text)
            return;
        const qsizetype offset = address.text - m_base;
        if (offset >= m_lastText && offset < m_source.size())
            m_address = offset;
    }

    // An image or link without text shows the heading's place by its address, unless that stands in
    // a definition somewhere else.
    void useAddress()
    {
        if (m_address < 0 || (m_first >= 0 && m_address > m_first))
            return;
        const qsizetype begin = beginOfLine(m_address);
        // In a list or a quote too a definition is no part of the heading.
        const QByteArrayView before = QByteArrayView(m_source).sliced(m_start, m_address - m_start);
        const bool defines = before.sliced(begin - m_start).contains("]:") || before.trimmed().endsWith("]:");
        bool here = atxLevel(m_source, begin) == m_level;
        if (!here && !defines && m_source[begin] != '>' && !isCandidate(m_address)) { // underlined, then
            qsizetype line = begin;
            while (!here && line < m_source.size() && !isBlankLine(m_source, line)) {
                const qsizetype end = lineEnd(m_source, line);
                here = line > begin
                    && isSetextUnderline(QByteArrayView(m_source).sliced(line, end - line), m_level);
                line = end;
            }
            here = here && m_first < line;
        }
        if (!here)
            return;
        m_first = m_address;
        noteText(m_address, m_address + 1);
    }

    // Also one that is known to be a definition by now.
    bool isCandidate(qsizetype offset) const
    {
        const auto reference = std::partition_point(m_outline.references.cbegin(), m_outline.references.cend(),
                                                    [offset](ByteRange line) { return line.end <= offset; });
        if (reference != m_outline.references.cend() && reference->contains(offset))
            return true;
        for (qsizetype i = m_nextCandidate; i < m_candidates.size() && m_candidates[i].begin <= offset; ++i) {
            if (m_candidates[i].contains(offset))
                return true;
        }
        return false;
    }

    void text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size)
    {
        const bool own = text < m_base || text > m_base + m_source.size();
        const qsizetype offset = own ? -1 : text - m_base;
        if (m_block == MD_BLOCK_H) // with the brackets that md4c does not see
            addHeadingText(type, own ? text : m_source.constData() + offset, size);
        if (own)
            return; // md4c's own strings: line breaks, indentation
        if (m_first < 0)
            m_first = offset;
        noteText(offset, offset + static_cast<qsizetype>(size));
    }

    void noteText(qsizetype begin, qsizetype end)
    {
        if (!m_silent.isEmpty())
            placeSilentHeadings(begin);
        if (m_nextCandidate < m_candidates.size())
            dropCandidatesAt(begin);
        m_lastText = qMax(m_lastText, end);
    }

    void addHeadingText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size)
    {
        switch (type) {
        case MD_TEXT_HTML:
            break;
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR:
            m_headingText += ' ';
            break;
        case MD_TEXT_NULLCHAR:
            m_headingText += "\xEF\xBF\xBD";
            break;
        case MD_TEXT_ENTITY:
            m_headingText.append(text, static_cast<qsizetype>(size));
            break;
        default:
            m_headingText += QByteArray(text, static_cast<qsizetype>(size)).replace('&', "&amp;");
        }
    }

    // After an empty heading in a list md4c 0.4.8 takes "\t# A" for a heading of the card; it is one of the list.
    bool isDeepAtx(qsizetype line, int level) const
    {
        const qsizetype end = lineEnd(m_source, line);
        const QByteArrayView content = QByteArrayView(m_source).sliced(line, end - line).trimmed();
        qsizetype marks = 0;
        while (marks < content.size() && content[marks] == '#')
            ++marks;
        return marks == level && (marks == content.size() || content[marks] == ' ' || content[marks] == '\t');
    }

    void addHeading()
    {
        Heading heading;
        heading.level = m_level;
        heading.text = m_headingText.trimmed();
        qsizetype begin = beginOfLine(m_first);
        if (atxLevel(m_source, begin) == m_level) {
            heading.range = {begin, lineEnd(m_source, m_first)};
        } else if (isDeepAtx(begin, m_level)) {
            return;
        } else {
            heading.setext = true;
            qsizetype line = lineEnd(m_source, m_first);
            QByteArrayView previous = QByteArrayView(m_source).sliced(begin, line - begin);
            bool table = false;
            bool isUnderlined = false;
            while (line < m_source.size() && !isUnderlined && !isBlankLine(m_source, line)) {
                const qsizetype end = lineEnd(m_source, line);
                const QByteArrayView current = QByteArrayView(m_source).sliced(line, end - line);
                isUnderlined = isSetextUnderline(current, m_level);
                const int cells = delimiterCells(current);
                if (!isUnderlined && cells > 0 && cells == rowCells(previous))
                    table = true;
                line = end;
                previous = current;
            }
            if (!isUnderlined)
                return; // one that md4c 0.4.8 takes out of a list
            heading.range = {begin, line};
            m_lastText = qMax(m_lastText, line);
            if (table)
                return; // GFM: a table whose next row happens to look like an underline
        }
        m_outline.headings.append(heading);
    }

    // Headings without text are empty ATX lines between the text before and the text after them.
    void placeSilentHeadings(qsizetype limit)
    {
        qsizetype added = 0;
        qsizetype from = lineAfterText();
        for (const SilentHeading &silent : std::as_const(m_silent)) {
            while (from < limit) {
                const qsizetype end = lineEnd(m_source, from);
                if (end > limit)
                    break; // the line of that text
                const bool isAtx = atxLevel(m_source, from) == silent.level;
                const bool found = silent.topLevel ? isAtx || isDeepAtx(from, silent.level)
                                                   : holdsNestedMarks(from, end, silent.level);
                const ByteRange line{from, end};
                from = end;
                if (!found)
                    continue;
                if (silent.topLevel && isAtx) {
                    m_outline.headings.insert(silent.insertAt + added, {silent.level, line, {}, false});
                    ++added;
                }
                break;
            }
        }
        m_silent.clear();
        m_lastText = qMax(m_lastText, qMin(from, limit));
    }

    bool holdsNestedMarks(qsizetype begin, qsizetype end, int level) const
    {
        const QByteArrayView line = QByteArrayView(m_source).sliced(begin, end - begin);
        const qsizetype marks = line.indexOf('#');
        if (marks < 0)
            return false;
        qsizetype count = 0;
        while (marks + count < line.size() && line[marks + count] == '#')
            ++count;
        return count == level;
    }

    const QByteArray &m_source;
    const char *m_base = nullptr;
    const qsizetype m_start;
    Outline &m_outline;
    QList<SilentHeading> m_silent;
    QList<qsizetype> m_falseStarts;
    QList<ByteRange> m_candidates;
    qsizetype m_nextCandidate = 0;
    qsizetype m_lastText;    // end of the last text seen
    qsizetype m_first = -1;  // first text of the block being read
    qsizetype m_address = -1; // of the first link or image in a heading, where that came before any text
    qsizetype m_addressBytes = 0;
    int m_depth = 0;
    int m_level = 0;
    MD_BLOCKTYPE m_block = MD_BLOCK_DOC;
    QByteArray m_headingText;
};

} // namespace

ByteRange frontMatterOf(const QByteArray &source)
{
    const qsizetype bom = source.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const auto lineAt = [&source](qsizetype begin) {
        const qsizetype end = lineEnd(source, begin);
        QByteArrayView line = QByteArrayView(source).sliced(begin, end - begin);
        while (!line.isEmpty() && (line.back() == '\n' || line.back() == '\r' || line.back() == ' '
                                   || line.back() == '\t'))
            line.chop(1);
        return line;
    };
    if (lineAt(bom) != "---")
        return {bom, bom};
    qsizetype at = lineEnd(source, bom);
    // A thematic break may open a card too: front matter goes on with a key, a comment or its end.
    const QByteArrayView first = at < source.size() ? lineAt(at) : QByteArrayView();
    const bool yaml = first == "---" || first.startsWith('#') || first.startsWith("- ")
        || first.indexOf(':') > 0 || first.startsWith('{');
    if (!yaml)
        return {bom, bom};
    while (at < source.size()) {
        const QByteArrayView line = lineAt(at);
        at = lineEnd(source, at);
        if (line == "---" || line == "...")
            return {bom, at};
    }
    return {bom, bom};
}

Outline outlineAfter(ByteRange frontMatter, const QByteArray &source)
{
    Outline outline;
    outline.frontMatter = frontMatter;
    QByteArray parsed = withBracketsCapped(source); // NUL-terminated: md4c 0.4.8 reads one byte past
    replaceTabs(parsed, outline.frontMatter.end);
    hideFalseDefinitions(parsed);
    const Outline empty = outline;
    int defused = 0;
    for (int pass = 0; pass < kMaxPasses; ++pass) {
        outline = empty;
        Collector collector(source, outline.frontMatter.end, outline);
        if (!collector.run(parsed)) {
            hideLinks(parsed, outline.frontMatter.end, defused++ == 0 ? collector.candidates() : QList<ByteRange>());
            pass = -1;
            continue;
        }
        for (const qsizetype start : collector.falseStarts())
            parsed[start - 1] = kStandIn;
        outline.plain = pass == 0 && defused == 0 && collector.falseStarts().isEmpty();
        if (collector.falseStarts().isEmpty())
            break;
        if (pass == 0)
            hidePlainFences(parsed);
    }
    return outline;
}

Outline outlineOf(const QByteArray &source)
{
    return outlineAfter(frontMatterOf(source), source);
}

} // namespace cardwright
