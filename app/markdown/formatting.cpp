#include "markdown/formatting.h"

#include "base/markdownescape.h"
#include "markdown/inlinespans.h"
#include "markdown/itemstart.h"
#include "markdown/pastedtable.h"
#include "markdown/textpatch.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

using Kind = InlineSpan::Kind;

constexpr qsizetype kLongestParagraph = 8000; // beyond that marks are looked for in the line alone
constexpr int kTableRows = 2;

TextRange trimmed(QStringView text, TextRange range)
{
    while (!range.isEmpty() && text[range.begin].isSpace())
        ++range.begin;
    while (!range.isEmpty() && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

TextRange wordAt(QStringView text, qsizetype at)
{
    const auto isWord = [text](qsizetype i) {
        if (i < 0 || i >= text.size())
            return false;
        const QChar c = text[i];
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_';
    };
    // An apostrophe or a hyphen between letters belongs to the word.
    const auto joins = [&](qsizetype i) {
        return isWord(i)
               || (i >= 0 && i < text.size() && QStringView(u"'’-").contains(text[i]) && isWord(i - 1)
                   && isWord(i + 1));
    };
    TextRange word{at, at};
    while (joins(word.begin - 1))
        --word.begin;
    while (joins(word.end))
        ++word.end;
    return word;
}

// The paragraph that holds `range`: lines up to a blank one or another item.
TextRange paragraphAround(QStringView text, TextRange range)
{
    TextRange paragraph{lineAround(text, range.begin).begin, lineAround(text, range.end).end};
    const TextRange lines = paragraph;
    while (paragraph.begin > 0) {
        const TextRange first = lineAround(text, paragraph.begin);
        const TextRange above = lineAround(text, paragraph.begin - 1);
        if (textStart(text.sliced(first.begin, first.end - first.begin)) > 0
            || isBlankText(text.sliced(above.begin, above.end - above.begin)))
            break;
        paragraph.begin = above.begin;
    }
    while (paragraph.end < text.size()) {
        const TextRange below = lineAround(text, paragraph.end + 1);
        const QStringView line = text.sliced(below.begin, below.end - below.begin);
        if (isBlankText(line) || itemStart(line))
            break;
        paragraph.end = below.end;
    }
    return paragraph.end - paragraph.begin <= kLongestParagraph ? paragraph : lines;
}

QList<InlineSpan> spansAround(QStringView text, TextRange range, Kind kind)
{
    const TextRange paragraph = paragraphAround(text, range);
    QList<InlineSpan> spans;
    if (paragraph.end - paragraph.begin > kLongestParagraph)
        return spans;
    for (InlineSpan span : inlineSpans(text.sliced(paragraph.begin, paragraph.end - paragraph.begin))) {
        span.begin += paragraph.begin;
        span.contentBegin += paragraph.begin;
        span.contentEnd += paragraph.begin;
        span.end += paragraph.begin;
        if (span.kind == kind)
            spans.append(span);
    }
    return spans;
}

// The span that all of `range` is in, its marks counted.
std::optional<InlineSpan> spanOver(const QList<InlineSpan> &spans, TextRange range)
{
    for (const InlineSpan &span : spans) {
        if (span.begin <= range.begin && range.end <= span.end)
            return span;
    }
    return {};
}

void addCells(QList<TextRange> &pieces, QStringView text, TextRange line)
{
    qsizetype begin = line.begin;
    for (qsizetype i = line.begin; i <= line.end; ++i) {
        if (i < line.end && text[i] == u'\\') {
            ++i;
        } else if (i >= line.end || text[i] == u'|') {
            const TextRange cell = trimmed(text, {begin, qMin(i, line.end)});
            const QStringView inner = text.sliced(cell.begin, cell.end - cell.begin);
            if (std::any_of(inner.begin(), inner.end(), [](QChar c) { return c != u'-' && c != u':'; }))
                pieces.append(cell);
            begin = i + 1;
        }
    }
}

// What of a selection takes marks: the text of its lines, of a table's row the cells.
QList<TextRange> markedPieces(const SelectedText &selected)
{
    QList<TextRange> pieces;
    const QStringView text = selected.text;
    for (qsizetype at = selected.begin; at <= selected.end;) {
        const TextRange line = lineAround(text, at);
        const QStringView whole = text.sliced(line.begin, line.end - line.begin);
        const qsizetype start = line.begin + textStart(whole);
        const TextRange part{qMax(selected.begin, start), qMin(selected.end, line.end)};
        if (whole.trimmed().startsWith(u'|'))
            addCells(pieces, text, part);
        else if (const TextRange piece = trimmed(text, part); !piece.isEmpty())
            pieces.append(piece);
        at = line.end + 1;
    }
    return pieces;
}

qsizetype rowBefore(QStringView text, qsizetype at, QChar mark)
{
    qsizetype size = 0;
    while (at - size > 0 && text[at - size - 1] == mark)
        ++size;
    return size;
}

qsizetype rowAfter(QStringView text, qsizetype at, QChar mark)
{
    qsizetype size = 0;
    while (at + size < text.size() && text[at + size] == mark)
        ++size;
    return size;
}

// True where the marks stand around `range` letter by letter, whether or not Markdown reads them so.
bool standsBetween(QStringView text, TextRange range, const QString &marks)
{
    const qsizetype around =
        qMin(rowBefore(text, range.begin, marks[0]), rowAfter(text, range.end, marks[0]));
    if (marks[0] != u'*')
        return around == 1;
    return marks.size() == 2 ? around >= 2 : around == 1 || around >= 3;
}

class MarkToggle
{
public:
    MarkToggle(const SelectedText &selected, Kind kind, const QString &marks)
        : m_selected(selected)
        , m_text(selected.text)
        , m_kind(kind)
        , m_marks(marks)
        , m_patch(selected)
    {}

    std::optional<TextChange> atCursor();
    std::optional<TextChange> overSelection();

private:
    void take(const InlineSpan &span);
    void takeFrom(const InlineSpan &span, TextRange piece);
    void put(TextRange piece, const QList<InlineSpan> &spans);
    QString marksFor(TextRange piece) const;

    const SelectedText &m_selected;
    QStringView m_text;
    Kind m_kind;
    QString m_marks;
    TextPatch m_patch;
};

void MarkToggle::take(const InlineSpan &span)
{
    m_patch.replace(span.begin, span.contentBegin - span.begin, QString());
    m_patch.replace(span.contentEnd, span.end - span.contentEnd, QString());
}

// Takes the marks from a piece of a span; what is left of it on either side keeps its own.
void MarkToggle::takeFrom(const InlineSpan &span, TextRange piece)
{
    const TextRange left = trimmed(m_text, {span.contentBegin, qMax(span.contentBegin, piece.begin)});
    const TextRange right = trimmed(m_text, {qMin(span.contentEnd, piece.end), span.contentEnd});
    const QString open = m_text.sliced(span.begin, span.contentBegin - span.begin).toString();
    if (left.isEmpty())
        m_patch.replace(span.begin, open.size(), QString());
    else
        m_patch.insert(left.end, open);
    if (right.isEmpty())
        m_patch.replace(span.contentEnd, span.end - span.contentEnd, QString());
    else
        m_patch.insert(right.begin, open);
}

QString MarkToggle::marksFor(TextRange piece) const
{
    if (m_kind != Kind::Code)
        return m_marks;
    const QString span = codeSpan(m_text.sliced(piece.begin, piece.end - piece.begin));
    return span.first((span.size() - (piece.end - piece.begin)) / 2);
}

// Marks around a piece; those inside it go, and a span that it overlaps joins it.
void MarkToggle::put(TextRange piece, const QList<InlineSpan> &spans)
{
    TextRange whole = piece;
    bool opened = false;
    bool closed = false;
    for (const InlineSpan &span : spans) {
        if (span.begin >= piece.end || span.end <= piece.begin)
            continue;
        if (span.begin <= whole.begin) {
            whole.begin = span.begin;
            opened = true;
        } else {
            m_patch.replace(span.begin, span.contentBegin - span.begin, QString());
        }
        if (span.end >= whole.end) {
            whole.end = span.end;
            closed = true;
        } else {
            m_patch.replace(span.contentEnd, span.end - span.contentEnd, QString());
        }
    }
    const QString marks = marksFor(piece);
    QString closing = marks; // the other way round where there is a space
    std::reverse(closing.begin(), closing.end());
    if (!opened)
        m_patch.insert(whole.begin, marks);
    if (!closed)
        m_patch.insert(whole.end, closing);
}

std::optional<TextChange> MarkToggle::atCursor()
{
    const qsizetype at = m_selected.begin;
    const TextRange word = wordAt(m_text, at);
    const QList<InlineSpan> spans = spansAround(m_text, {at, at}, m_kind);
    const auto around = std::find_if(spans.cbegin(), spans.cend(), [at](const InlineSpan &span) {
        return span.begin < at && at < span.end;
    });
    if (around != spans.cend()) {
        take(*around);
        return m_patch.changeWithCursor(qBound(around->contentBegin, at, around->contentEnd), false);
    }
    if (standsBetween(m_text, word, m_marks)) {
        m_patch.replace(word.begin - m_marks.size(), m_marks.size(), QString());
        m_patch.replace(word.end, m_marks.size(), QString());
        return m_patch.changeWithCursor(at, false);
    }
    if (word.isEmpty()) {
        TextChange change{at, 0, m_marks + m_marks, at + m_marks.size(), at + m_marks.size()};
        return change;
    }
    put(word, {});
    return m_patch.changeWithCursor(at, at == word.begin);
}

std::optional<TextChange> MarkToggle::overSelection()
{
    const QList<TextRange> pieces = markedPieces(m_selected);
    QList<QList<InlineSpan>> spans;
    bool all = !pieces.isEmpty();
    for (const TextRange &piece : pieces) {
        spans.append(spansAround(m_text, piece, m_kind));
        all = all && (spanOver(spans.last(), piece) || standsBetween(m_text, piece, m_marks));
    }
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const std::optional<InlineSpan> span = spanOver(spans[i], pieces[i]);
        if (!all && !span) {
            put(pieces[i], spans[i]);
        } else if (all && span && (pieces.size() > 1 || m_kind == Kind::Code)) {
            take(*span);
        } else if (all && span) {
            takeFrom(*span, pieces[i]);
        } else if (all) {
            m_patch.replace(pieces[i].begin - m_marks.size(), m_marks.size(), QString());
            m_patch.replace(pieces[i].end, m_marks.size(), QString());
        }
    }
    return m_patch.change();
}

// Several lines as code are a fenced block.
std::optional<TextChange> toggledFence(const SelectedText &selected)
{
    const QStringView text = selected.text;
    const TextRange lines = touchedLines(selected);
    const auto lineAt = [text](const TextRange &line) {
        return text.sliced(line.begin, line.end - line.begin);
    };
    const TextRange first = lineAround(text, lines.begin);
    const TextRange last = lineAround(text, lines.end);
    const TextRange above = lines.begin > 0 ? lineAround(text, lines.begin - 1) : TextRange();
    const TextRange below = lines.end < text.size() ? lineAround(text, lines.end + 1) : TextRange();
    const bool inside = isFence(lineAt(first)) && isFence(lineAt(last)) && first.begin != last.begin;
    const bool outside =
        lines.begin > 0 && lines.end < text.size() && isFence(lineAt(above)) && isFence(lineAt(below));
    if (inside || outside) {
        const TextRange open = inside ? first : above;
        const TextRange close = inside ? last : below;
        const QStringView content = text.sliced(open.end + 1, qMax<qsizetype>(0, close.begin - open.end - 2));
        return TextChange{open.begin, close.end - open.begin, content.toString(), open.begin,
                          open.begin + content.size()};
    }
    qsizetype longest = 2;
    for (qsizetype i = lines.begin; i < lines.end; ++i) {
        if (text[i] == u'`')
            longest = qMax(longest, rowAfter(text, i, u'`'));
    }
    const QString fence(longest + 1, u'`');
    const QString lead = lines.begin > 0 && !isBlankText(lineAt(above)) ? u"\n"_s : QString();
    const QString tail = lines.end < text.size() && !isBlankText(lineAt(below)) ? u"\n"_s : QString();
    const QStringView content = text.sliced(lines.begin, lines.end - lines.begin);
    const qsizetype begin = lines.begin + lead.size() + fence.size() + 1;
    return TextChange{lines.begin, content.size(), lead + fence + u'\n' + content + u'\n' + fence + tail,
                      begin, begin + content.size()};
}

bool isAddress(QStringView text)
{
    return (text.startsWith(u"http://") || text.startsWith(u"https://") || text.startsWith(u"mailto:")
            || text.startsWith(u"www."))
           && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

SelectedText changed(const SelectedText &before, const TextChange &change)
{
    QString text = before.text;
    text.replace(change.offset, change.removed, change.inserted);
    return {text, change.selectionBegin, change.selectionEnd};
}

std::optional<TextChange> toggledMark(const SelectedText &selected, TextMark mark)
{
    const QStringView piece =
        QStringView(selected.text).sliced(selected.begin, selected.end - selected.begin);
    if (mark == TextMark::Code && piece.trimmed().contains(u'\n'))
        return toggledFence(selected);
    const Kind kind = mark == TextMark::Bold     ? Kind::Strong
                      : mark == TextMark::Italic ? Kind::Emphasis
                                                 : Kind::Code;
    const QString marks = mark == TextMark::Bold ? u"**"_s : mark == TextMark::Italic ? u"*"_s : u"`"_s;
    MarkToggle toggle(selected, kind, marks);
    return selected.begin == selected.end ? toggle.atCursor() : toggle.overSelection();
}

std::optional<TextChange> toggledLink(const SelectedText &selected)
{
    const QStringView text = selected.text;
    const TextRange range{selected.begin, selected.end};
    if (const std::optional<InlineSpan> link = spanOver(spansAround(text, range, Kind::Link), range)) {
        TextPatch patch(selected);
        patch.replace(link->begin, 1, QString());
        patch.replace(link->contentEnd, link->end - link->contentEnd, QString());
        return patch.change();
    }
    TextRange word = range.isEmpty() ? wordAt(text, range.begin) : trimmed(text, range);
    if (!range.isEmpty() && word.isEmpty())
        word = {range.begin, range.begin};
    const QString inner = text.sliced(word.begin, word.end - word.begin).toString();
    if (inner.contains(u"\n\n"_s))
        return {};
    if (inner.isEmpty())
        return TextChange{word.begin, 0, u"[]()"_s, word.begin + 1, word.begin + 1};
    if (isAddress(inner))
        return TextChange{word.begin, inner.size(), u"[]("_s + inner + u')', word.begin + 1, word.begin + 1};
    const qsizetype place = word.begin + inner.size() + 3;
    return TextChange{word.begin, inner.size(), u'[' + inner + u"]()"_s, place, place};
}

std::optional<TextChange> insertedTable(const SelectedText &selected, const QStringList &columns)
{
    const QStringView text = selected.text;
    const TextRange lines = touchedLines(selected);
    const QString content = text.sliced(lines.begin, lines.end - lines.begin).toString();
    const std::optional<QList<QStringList>> cells =
        selected.begin < selected.end ? pastedTable(content) : std::nullopt;
    QList<QStringList> rows = cells.value_or(QList<QStringList>{columns});
    if (!cells)
        rows.resize(1 + kTableRows);
    const QString table = pipeTable(rows);
    if (table.isEmpty())
        return {};
    const bool replaces = cells || isBlankText(content);
    const TextRange place = replaces ? lines : TextRange{lines.end, lines.end};
    const auto isText = [text](qsizetype at) {
        const TextRange line = lineAround(text, at);
        return !isBlankText(text.sliced(line.begin, line.end - line.begin));
    };
    QString lead = replaces ? QString() : u"\n\n"_s;
    if (replaces && place.begin > 0 && isText(place.begin - 1))
        lead = u"\n"_s;
    const QString tail = place.end < text.size() && isText(place.end + 1) ? u"\n"_s : QString();
    const qsizetype name = place.begin + lead.size() + 2;
    const qsizetype size =
        cells ? table.size() - 2 : escapedMarkdown(columns.value(0), EscapeIn::TableCell).size();
    return TextChange{place.begin, place.end - place.begin, lead + table + tail, cells ? name + size : name,
                      name + size};
}

QString pictureMarkdown(const QString &path, const QString &alternative)
{
    QString address;
    for (const QChar c : path) {
        const bool special = c.unicode() <= 0x20 || QStringView(u"%()<>[]\\\"?#`|&:*~").contains(c);
        address +=
            special ? u'%' + QString::number(c.unicode(), 16).toUpper().rightJustified(2, u'0') : QString(c);
    }
    return u"!["_s + escapedMarkdown(alternative.simplified(), EscapeIn::LinkText) + u"]("_s + address + u')';
}

} // namespace cardwright
