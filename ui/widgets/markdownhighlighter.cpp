#include "widgets/markdownhighlighter.h"

#include "theme/theme.h"

#include <QRegularExpression>
#include <QTextBlock>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// What a line leaves open for the next one. A fence also holds its mark and its length.
enum State { Nothing = 0, FrontMatter = 1, Comment = 2, Fence = 4 };

constexpr int kTilde = 8;
constexpr int kLengthShift = 4;
constexpr int kLongestLine = 4000; // longer ones stay plain: they would be slow at every key
constexpr int kLongestFrontMatter = 400;

struct FenceMark
{
    QChar mark;
    int length = 0;
    bool bare = false; // nothing after it
};

FenceMark fenceIn(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && at < 4 && text[at] == u' ')
        ++at;
    FenceMark fence;
    if (at > 3 || at == text.size() || (text[at] != u'`' && text[at] != u'~'))
        return fence;
    fence.mark = text[at];
    for (; at < text.size() && text[at] == fence.mark; ++at)
        ++fence.length;
    const QStringView rest = QStringView(text).sliced(at);
    fence.bare = rest.trimmed().isEmpty();
    if (fence.length < 3 || (fence.mark == u'`' && rest.contains(u'`')))
        fence.length = 0;
    return fence;
}

} // namespace

MarkdownHighlighter::MarkdownHighlighter(QTextDocument *document, Look look)
    : QSyntaxHighlighter(document)
    , m_look(look)
{
    takeColours();
}

void MarkdownHighlighter::takeColours()
{
    const Colours &colours = Theme::colours();
    const bool prose = m_look == Look::Prose;
    m_heading.setFontWeight(QFont::Bold);
    m_strong.setFontWeight(QFont::Bold);
    m_emphasis.setFontItalic(true);
    m_link.setForeground(colours.accent);
    m_quiet.setForeground(colours.muted);
    m_mark.setForeground(prose ? colours.muted : colours.microscope);
    if (prose) {
        m_code.setFontFamilies(Theme::mono().families());
        m_dimmed.setForeground(colours.muted);
    } else {
        m_heading.setForeground(colours.accent);
        m_code.setForeground(colours.periscope);
    }
}

bool MarkdownHighlighter::isCode(int state)
{
    return state == FrontMatter || (state > 0 && (state & Fence));
}

bool MarkdownHighlighter::isComment(int state)
{
    return state == Comment;
}

void MarkdownHighlighter::addFormat(int begin, int length, const QTextCharFormat &added)
{
    const int end = begin + length;
    while (begin < end) {
        QTextCharFormat merged = format(begin);
        int run = begin + 1;
        while (run < end && format(run) == merged)
            ++run;
        merged.merge(added);
        setFormat(begin, run - begin, merged);
        begin = run;
    }
}

// Three dashes in the first line begin front matter only where it also ends. An answer has none.
bool MarkdownHighlighter::beginsFrontMatter(const QString &text) const
{
    if (m_look == Look::Prose || text.trimmed() != "---"_L1 || currentBlock().blockNumber() != 0)
        return false;
    QTextBlock block = currentBlock().next();
    for (int i = 0; block.isValid() && i < kLongestFrontMatter; ++i, block = block.next()) {
        const QString line = block.text().trimmed();
        if (line == "---"_L1 || line == "..."_L1)
            return true;
    }
    return false;
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    const int before = qMax(0, previousBlockState());
    const int length = int(text.size());
    setCurrentBlockState(Nothing);
    if (before == FrontMatter || (before == Nothing && beginsFrontMatter(text))) {
        setFormat(0, length, m_quiet);
        const QString line = text.trimmed();
        const bool ends = before == FrontMatter && (line == "---"_L1 || line == "..."_L1);
        setCurrentBlockState(ends ? Nothing : FrontMatter);
        return;
    }
    if (before != Comment && highlightFence(text, before))
        return;
    if (length > kLongestLine)
        return;
    static const QRegularExpression heading(u"^ {0,3}#{1,6}([ \\t]|$)"_s);
    const QRegularExpressionMatch marks = before == Comment ? QRegularExpressionMatch() : heading.match(text);
    if (marks.hasMatch())
        highlightHeading(text, int(marks.capturedLength()));
    else if (before != Comment)
        highlightInline(text);
    highlightComments(text, before == Comment);
}

bool MarkdownHighlighter::highlightFence(const QString &text, int before)
{
    const FenceMark fence = fenceIn(text);
    if (before & Fence) {
        const QChar mark = before & kTilde ? u'~' : u'`';
        const bool closes = fence.length >= before >> kLengthShift && fence.mark == mark && fence.bare;
        setFormat(0, int(text.size()), m_code);
        setCurrentBlockState(closes ? int(Nothing) : before);
        return true;
    }
    if (fence.length == 0)
        return false;
    setFormat(0, int(text.size()), m_code);
    setCurrentBlockState(Fence | (fence.mark == u'~' ? kTilde : 0) | (fence.length << kLengthShift));
    return true;
}

void MarkdownHighlighter::highlightHeading(const QString &text, int marks)
{
    setFormat(0, int(text.size()), m_heading);
    addFormat(0, marks, m_dimmed);
}

void MarkdownHighlighter::highlightInline(const QString &text)
{
    if (text.isEmpty())
        return;
    const auto each = [&](const QRegularExpression &pattern, const auto &format) {
        for (auto it = pattern.globalMatch(text); it.hasNext();)
            format(it.next());
    };
    const auto whole = [this](const QTextCharFormat &format) {
        return [this, &format](const QRegularExpressionMatch &match) {
            setFormat(int(match.capturedStart()), int(match.capturedLength()), format);
        };
    };
    const auto between = [this](int marks, const QTextCharFormat &format) {
        return [this, marks, &format](const QRegularExpressionMatch &match) {
            const int begin = int(match.capturedStart());
            const int end = int(match.capturedEnd());
            addFormat(begin, end - begin, format);
            addFormat(begin, marks, m_dimmed);
            addFormat(end - marks, marks, m_dimmed);
        };
    };
    static const QRegularExpression bullet(u"^\\s*(?:[-*+]|\\d{1,9}[.)]|>)(?=\\s)"_s);
    static const QRegularExpression emphasis(
        u"(?<![*\\w\\\\])\\*(?![*\\s])[^*]+(?<!\\s)\\*(?!\\*)|(?<![_\\w\\\\])_(?![_\\s])[^_]+_(?![_\\w])"_s);
    static const QRegularExpression strong(u"\\*\\*(?!\\s)[^*]+\\*\\*|(?<!\\w)__(?!\\s)[^_]+__(?!\\w)"_s);
    static const QRegularExpression link(
        u"(!?\\[)[^\\[\\]]*(\\])(\\([^()\\s]*(?:\\s[^()]*)?\\)|\\[[^\\]]*\\])|<(?:https?|mailto):[^>\\s]+>"_s);
    static const QRegularExpression code(u"(?<!`)(`+)(?!`)(.+?)(?<!`)\\1(?!`)"_s);
    each(bullet, whole(m_mark));
    each(emphasis, between(1, m_emphasis));
    each(strong, between(2, m_strong));
    each(link, [this](const QRegularExpressionMatch &match) {
        addFormat(int(match.capturedStart()), int(match.capturedLength()), m_link);
        if (!match.hasCaptured(3))
            return;
        addFormat(int(match.capturedStart(1)), int(match.capturedLength(1)), m_dimmed);
        addFormat(int(match.capturedStart(2)), int(match.capturedLength(2)), m_dimmed);
        addFormat(int(match.capturedStart(3)), int(match.capturedLength(3)), m_quiet);
    });
    each(code, [this](const QRegularExpressionMatch &match) {
        const int marks = int(match.capturedLength(1));
        setFormat(int(match.capturedStart()), int(match.capturedLength()), m_code);
        addFormat(int(match.capturedStart()), marks, m_dimmed);
        addFormat(int(match.capturedEnd()) - marks, marks, m_dimmed);
    });
    if (text.trimmed().startsWith(u'|')) {
        for (qsizetype at = text.indexOf(u'|'); at >= 0; at = text.indexOf(u'|', at + 1)) {
            if (at == 0 || text[at - 1] != u'\\')
                setFormat(int(at), 1, m_mark);
        }
    }
}

void MarkdownHighlighter::highlightComments(const QString &text, bool within)
{
    for (qsizetype at = 0; at < text.size() || within;) {
        const qsizetype begin = within ? 0 : text.indexOf("<!--"_L1, at);
        if (begin < 0 || (!within && format(int(begin)) == m_code))
            return;
        const qsizetype close = text.indexOf("-->"_L1, within ? 0 : begin + 4);
        const qsizetype end = close < 0 ? text.size() : close + 3;
        setFormat(int(begin), int(end - begin), m_quiet);
        if (close < 0) {
            setCurrentBlockState(Comment);
            return;
        }
        within = false;
        at = end;
    }
}

} // namespace cardwright
