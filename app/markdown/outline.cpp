#include "markdown/outline.h"

#include "markdown/lines.h"
#include "markdown/tablerows.h"

#include <md4c.h>

#include <algorithm>

namespace cardwright {

namespace {

constexpr int kMaxBracketDepth = 64;
constexpr int kMaxPasses = 8;
constexpr char kStandIn = '\x01'; // means nothing to md4c

// Heading level if the line at `begin` is an ATX heading, else 0.
int atxLevel(QByteArrayView bytes, qsizetype begin)
{
    qsizetype i = begin;
    while (i < bytes.size() && i - begin < 4 && bytes[i] == ' ')
        ++i;
    if (i - begin > 3)
        return 0;
    const qsizetype marks = i;
    while (i < bytes.size() && bytes[i] == '#')
        ++i;
    const qsizetype level = i - marks;
    if (level < 1 || level > 6)
        return 0;
    const bool ends = i == bytes.size() || bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\n'
        || bytes[i] == '\r';
    return ends ? static_cast<int>(level) : 0;
}

bool isSetextUnderline(QByteArrayView line, int level)
{
    const QByteArrayView marks = line.trimmed();
    if (marks.isEmpty())
        return false;
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == ' ')
        ++indent;
    if (indent > 3)
        return false;
    const char mark = level == 1 ? '=' : '-';
    return std::all_of(marks.begin(), marks.end(), [mark](char byte) { return byte == mark; });
}

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

    void run(const QByteArray &parsed)
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
            static_cast<Collector *>(self)->enterSpan(type, detail);
            return 0;
        };
        parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            static_cast<Collector *>(self)->text(type, text, size);
            return 0;
        };
        m_base = parsed.constData();
        md_parse(m_base + m_start, static_cast<MD_SIZE>(parsed.size() - m_start), &parser, this);
        placeSilentHeadings(m_source.size());
        finishReferences();
    }

    // Where md4c 0.4.8 lets a line indented by four or more begin raw HTML or a fence in the middle
    // of a paragraph, which may swallow the headings after it.
    const QList<qsizetype> &falseStarts() const { return m_falseStarts; }

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

    void enterSpan(MD_SPANTYPE type, void *detail)
    {
        if (m_block != MD_BLOCK_H || m_first >= 0 || m_address >= 0)
            return;
        const MD_ATTRIBUTE *address = nullptr;
        if (type == MD_SPAN_IMG)
            address = &static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src;
        else if (type == MD_SPAN_A)
            address = &static_cast<MD_SPAN_A_DETAIL *>(detail)->href;
        if (!address || !address->text)
            return;
        const qsizetype offset = address->text - m_base;
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
        bool here = atxLevel(m_source, begin) == m_level;
        if (!here && m_source[begin] != '>' && !isCandidate(m_address)) { // underlined, then
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

    bool isCandidate(qsizetype offset) const
    {
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

    void addHeading()
    {
        Heading heading;
        heading.level = m_level;
        heading.text = m_headingText.trimmed();
        qsizetype begin = beginOfLine(m_first);
        if (atxLevel(m_source, begin) == m_level) {
            heading.range = {begin, lineEnd(m_source, m_first)};
        } else {
            heading.setext = true;
            qsizetype line = lineEnd(m_source, m_first);
            QByteArrayView previous = QByteArrayView(m_source).sliced(begin, line - begin);
            bool table = false;
            while (line < m_source.size()) {
                const qsizetype end = lineEnd(m_source, line);
                const QByteArrayView current = QByteArrayView(m_source).sliced(line, end - line);
                const bool underline = isSetextUnderline(current, m_level);
                const int cells = delimiterCells(current);
                if (!underline && cells > 0 && cells == rowCells(previous))
                    table = true;
                line = end;
                previous = current;
                if (underline)
                    break;
            }
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
                const bool found = silent.topLevel ? atxLevel(m_source, from) == silent.level
                                                   : holdsNestedMarks(from, end, silent.level);
                const ByteRange line{from, end};
                from = end;
                if (!found)
                    continue;
                if (silent.topLevel) {
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
    int m_depth = 0;
    int m_level = 0;
    MD_BLOCKTYPE m_block = MD_BLOCK_DOC;
    QByteArray m_headingText;
};

// md4c 0.4.8 takes only spaces, not tabs, after an underline and around the marks that close a
// heading. Spaces in their place, in the copy that it reads, change no other block.
void replaceTabs(QByteArray &parsed, qsizetype start)
{
    for (qsizetype tab = parsed.indexOf('\t', start); tab >= 0; tab = parsed.indexOf('\t', tab + 1)) {
        qsizetype next = tab;
        while (next < parsed.size() && (parsed[next] == '\t' || parsed[next] == ' '))
            ++next;
        const bool ends = next == parsed.size() || parsed[next] == '\n' || parsed[next] == '\r';
        const bool closes = !ends && parsed[next] == '#'
            && atxLevel(parsed, qMax(start, lineBegin(parsed, tab))) > 0;
        if (!ends && !closes) {
            tab = next - 1;
            continue;
        }
        for (; tab < next; ++tab) {
            if (parsed[tab] == '\t')
                parsed[tab] = ' ';
        }
    }
}

// A false fence hides the next one from md4c, so each would need a pass of its own. Where the lines
// above, up to a blank one, are plain words, the case is clear and all are hidden at once.
void hidePlainFences(QByteArray &parsed)
{
    bool plain = false; // the lines since the last blank one begin with a letter
    bool first = true;
    for (qsizetype line = 0; line < parsed.size(); line = lineEnd(parsed, line)) {
        if (isBlankLine(parsed, line)) {
            first = true;
            continue;
        }
        qsizetype text = line;
        while (parsed[text] == ' ' || parsed[text] == '\t')
            ++text;
        const QByteArrayView content = QByteArrayView(parsed).sliced(text);
        const bool fence = content.startsWith("```") || content.startsWith("~~~");
        if (plain && !first && text - line > 3 && fence)
            parsed[text - 1] = kStandIn;
        else
            plain = (plain || first) && text == line && QChar::isLetter(uchar(parsed[line]));
        first = false;
    }
}

// md4c 0.4.8 takes the line below `[x]:` for its address even where that underlines it as a heading.
void hideFalseDefinitions(QByteArray &parsed)
{
    for (qsizetype at = quickIndexOf(parsed, "]:"); at >= 0; at = quickIndexOf(parsed, "]:", at + 2)) {
        const qsizetype next = lineEnd(parsed, at);
        if (next >= parsed.size() || !isBlankLine(parsed, at + 2))
            continue;
        const QByteArrayView line = QByteArrayView(parsed).sliced(next, lineEnd(parsed, next) - next);
        if (isSetextUnderline(line, 1) || isSetextUnderline(line, 2))
            parsed[at + 1] = kStandIn;
    }
}

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

QByteArray withBracketsCapped(const QByteArray &source)
{
    int brackets = 0;
    for (qsizetype at = source.indexOf('['); at >= 0 && brackets <= kMaxBracketDepth; at = source.indexOf('[', at + 1))
        ++brackets;
    if (brackets <= kMaxBracketDepth)
        return source;
    QByteArray copy = source; // shared until the first write
    int depth = 0;
    bool blank = true;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const char byte = source[i];
        if (byte == '\n' || byte == '\r') {
            if (blank)
                depth = 0;
            blank = true;
            if (depth == 0) { // what stands before the next bracket does not matter
                const qsizetype next = source.indexOf('[', i);
                if (next < 0)
                    break;
                i = lineBegin(source, next) - 1;
            }
            continue;
        }
        if (byte != ' ' && byte != '\t')
            blank = false;
        if (byte == '\\' && i + 1 < source.size() && (source[i + 1] == '[' || source[i + 1] == ']'
                                                     || source[i + 1] == '\\')) {
            ++i; // escaped: no bracket to md4c
        } else if (byte == '[') {
            if (++depth > kMaxBracketDepth)
                copy[i] = kBracketStandIn;
        } else if (byte == ']' && depth > 0) {
            --depth;
        }
    }
    return copy;
}

namespace {

Outline outlineAfter(ByteRange frontMatter, const QByteArray &source)
{
    Outline outline;
    outline.frontMatter = frontMatter;
    QByteArray parsed = withBracketsCapped(source); // NUL-terminated: md4c 0.4.8 reads one byte past
    replaceTabs(parsed, outline.frontMatter.end);
    hideFalseDefinitions(parsed);
    const Outline empty = outline;
    for (int pass = 0; pass < kMaxPasses; ++pass) {
        outline = empty;
        Collector collector(source, outline.frontMatter.end, outline);
        collector.run(parsed);
        for (const qsizetype start : collector.falseStarts())
            parsed[start - 1] = kStandIn;
        outline.plain = pass == 0 && collector.falseStarts().isEmpty();
        if (collector.falseStarts().isEmpty())
            break;
        if (pass == 0)
            hidePlainFences(parsed);
    }
    return outline;
}

// `list` with the entries of `range` before an edit replaced by those of `part`, the later ones moved.
template<typename Entry, typename RangeOf>
QList<Entry> spliced(const QList<Entry> &list, ByteRange range, const QList<Entry> &part, qsizetype grown,
                     RangeOf rangeOf)
{
    const auto first = std::partition_point(list.cbegin(), list.cend(), [&](Entry entry) {
        return rangeOf(entry).begin < range.begin;
    });
    const auto last = std::partition_point(first, list.cend(), [&](Entry entry) {
        return rangeOf(entry).begin < range.end;
    });
    QList<Entry> result;
    result.reserve(list.size() + part.size());
    std::copy(list.cbegin(), first, std::back_inserter(result));
    for (Entry entry : part) {
        rangeOf(entry) = rangeOf(entry).movedBy(range.begin);
        result.append(entry);
    }
    for (auto entry = last; entry != list.cend(); ++entry) {
        result.append(*entry);
        rangeOf(result.last()) = rangeOf(result.last()).movedBy(grown);
    }
    return result;
}

bool holdsDefinition(const Outline &outline, ByteRange range)
{
    return std::any_of(outline.references.cbegin(), outline.references.cend(), [range](ByteRange line) {
        return line.begin < range.end && line.end > range.begin;
    });
}

} // namespace

Outline outlineOf(const QByteArray &source)
{
    return outlineAfter(frontMatterOf(source), source);
}

std::optional<Outline> editedOutline(const Outline &before, ByteRange range, const QByteArray &after,
                                     const Splice &splice)
{
    const qsizetype grown = splice.inserted.size() - splice.removed.size();
    const ByteRange now{range.begin, range.end + grown};
    // Front matter that no line closes yet may find its end anywhere.
    const bool opensFrontMatter = before.frontMatter.isEmpty()
        && QByteArrayView(after).sliced(before.frontMatter.end).startsWith("---");
    // A line feed right after the carriage return that ends the heading belongs to that line.
    const bool joinsLine = range.begin > 0 && range.begin < after.size() && after[range.begin - 1] == '\r'
        && after[range.begin] == '\n';
    if (!before.plain || opensFrontMatter || joinsLine || range.begin <= before.frontMatter.end
        || holdsDefinition(before, range))
        return {};
    Outline part = outlineAfter({}, now.of(after));
    if (!part.plain || !part.references.isEmpty())
        return {};

    // The heading that ends the range has to end it still; the others in it are no nodes.
    const auto next = std::partition_point(
        before.headings.cbegin(), before.headings.cend(),
        [range](const Heading &heading) { return heading.range.end < range.end; });
    const bool hasNext = next != before.headings.cend() && next->range.end == range.end;
    if (hasNext) {
        if (part.headings.isEmpty())
            return {};
        Heading last = part.headings.takeLast();
        const ByteRange place = next->range.movedBy(grown - range.begin);
        if (last.level != next->level || last.setext != next->setext || last.range != place)
            return {};
        if (last.setext && last.text != next->text)
            return {}; // its paragraph begins where its range does not show it: with a NUL
        last.text = next->text; // a definition elsewhere may have a part in it
        part.headings.append(last);
    } else if (now.end != after.size()) {
        return {};
    }

    Outline outline;
    outline.frontMatter = before.frontMatter;
    outline.headings = spliced(before.headings, range, part.headings, grown,
                               [](auto &heading) -> auto & { return heading.range; });
    outline.htmlBlocks = spliced(before.htmlBlocks, range, part.htmlBlocks, grown,
                                 [](auto &block) -> auto & { return block.range; });
    outline.references = spliced(before.references, range, QList<ByteRange>(), grown,
                                 [](auto &line) -> auto & { return line; });
    return outline;
}

} // namespace cardwright
