#include "spelling/words.h"

#include "spelling/wordshape.h"

#include <algorithm>

namespace cardwright {

namespace {

constexpr qsizetype kLongest = 64;     // longer ones are data, not words
constexpr qsizetype kShortestPart = 4; // of a hyphenated word: "non-", "pre-" stand in no dictionary

// A character of the line, surrogate pairs taken together.
struct Character
{
    char32_t code = 0;
    qsizetype size = 1;
};

Character characterAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[at + 1]), 2};
    return {first.unicode(), 1};
}

bool isAsciiLetter(QChar c)
{
    const char16_t letter = c.unicode() | 0x20;
    return letter >= u'a' && letter <= u'z';
}

// Where a run of `text` without gaps and Markdown's own marks ends.
qsizetype tokenEnd(QStringView text, qsizetype at)
{
    static constexpr QStringView kBreaks = u"*[]()\"<>`|{}“”«»„…";
    while (at < text.size() && !text[at].isSpace() && !kBreaks.contains(text[at]))
        ++at;
    return at;
}

class LineReader
{
public:
    LineReader(QStringView line, bool inComment)
        : m_line(line)
        , m_inComment(inComment)
    {}

    QList<Word> read()
    {
        if (isReference())
            return {};
        while (m_at < m_line.size()) {
            if (m_inComment)
                skipComment();
            else if (!skipMarkup())
                readToken();
        }
        return m_words;
    }

    bool inComment() const { return m_inComment; }

private:
    // "[name]: address" and "[^1]: a note"; the note is prose, its label is none.
    bool isReference()
    {
        const QStringView text = m_line.trimmed();
        const qsizetype close = text.indexOf(u"]:");
        if (m_inComment || !text.startsWith(u'[') || close < 1 || text.first(close).contains(u']'))
            return false;
        if (!text.startsWith(u"[^"))
            return true;
        m_at = text.data() - m_line.data() + close + 2;
        return false;
    }

    void skipComment()
    {
        const qsizetype close = m_line.indexOf(u"-->", m_at);
        m_inComment = close < 0;
        m_at = close < 0 ? m_line.size() : close + 3;
    }

    // True where something stands that is no text; it is behind us then.
    bool skipMarkup()
    {
        switch (m_line[m_at].unicode()) {
        case u'`':
            return skipCode();
        case u'<':
            return skipTag();
        case u']':
            return skipTarget();
        case u'[':
            return m_line.sliced(m_at).startsWith(u"[^") && skipPast(u']');
        case u'&':
            return skipEntity();
        case u'$':
            return skipFormula();
        case u'\\':
            return skipCommand();
        default:
            return false;
        }
    }

    bool skipPast(QChar end)
    {
        const qsizetype at = m_line.indexOf(end, m_at + 1);
        if (at < 0)
            return false;
        m_at = at + 1;
        return true;
    }

    bool skipCode()
    {
        const auto runFrom = [this](qsizetype at) {
            qsizetype end = at;
            while (end < m_line.size() && m_line[end] == u'`')
                ++end;
            return end - at;
        };
        const qsizetype length = runFrom(m_at);
        qsizetype at = m_at + length;
        m_at = at; // a mark without its twin is text
        for (at = m_line.indexOf(u'`', at); at >= 0; at = m_line.indexOf(u'`', at)) {
            const qsizetype run = runFrom(at);
            at += run;
            if (run == length) {
                m_at = at;
                break;
            }
        }
        return true;
    }

    bool skipTag()
    {
        const QStringView rest = m_line.sliced(m_at);
        if (rest.startsWith(u"<!--")) {
            m_inComment = true;
            m_at += 4;
            return true;
        }
        const bool tag = rest.size() > 1
                         && (isAsciiLetter(rest[1]) || rest[1] == u'/' || rest[1] == u'!' || rest[1] == u'?');
        return tag && skipPast(u'>');
    }

    // What follows the words of a link: "(address "title")" or "[label]".
    bool skipTarget()
    {
        ++m_at;
        if (m_at == m_line.size() || (m_line[m_at] != u'(' && m_line[m_at] != u'['))
            return true;
        const QChar open = m_line[m_at];
        const QChar close = open == u'(' ? u')' : u']';
        int depth = 0;
        for (qsizetype at = m_at; at < m_line.size(); ++at) {
            depth += m_line[at] == open ? 1 : m_line[at] == close ? -1 : 0;
            if (depth == 0) {
                m_at = at + 1;
                break;
            }
        }
        return true;
    }

    bool skipEntity()
    {
        qsizetype at = m_at + 1;
        while (at < m_line.size() && at - m_at < 32 && (m_line[at] == u'#' || m_line[at].isLetterOrNumber()))
            ++at;
        if (at == m_at + 1 || at >= m_line.size() || m_line[at] != u';')
            return false;
        m_at = at + 1;
        return true;
    }

    // "$\alpha_i$", but not "from $5 to $10".
    bool skipFormula()
    {
        const qsizetype end = m_line.indexOf(u'$', m_at + 1);
        if (end < 0)
            return false;
        const QStringView inside = m_line.sliced(m_at + 1, end - m_at - 1);
        const bool formula = std::any_of(inside.begin(), inside.end(), [](QChar c) {
            return c == u'\\' || c == u'^' || c == u'_' || c == u'{' || c == u'=';
        });
        if (formula)
            m_at = end + 1;
        return formula;
    }

    bool skipCommand()
    {
        ++m_at;
        while (m_at < m_line.size() && isAsciiLetter(m_line[m_at]))
            ++m_at;
        return true;
    }

    void readToken()
    {
        const qsizetype end = tokenEnd(m_line, m_at);
        if (end == m_at) {
            ++m_at;
            return;
        }
        const qsizetype begin = m_at;
        QStringView token = m_line.sliced(begin, end - begin);
        qsizetype skipped = 0; // marks of emphasis at both ends
        while (!token.isEmpty() && token.front() == u'_') {
            token = token.sliced(1);
            ++skipped;
        }
        while (!token.isEmpty() && (token.back() == u'_' || token.back().isPunct()))
            token.chop(1);
        if (token.contains(u"://") || token.startsWith(u"www."))
            m_at = addressEnd(end);
        else if (isTechnical(token))
            m_at = end;
        else
            readWords(begin + skipped, end);
    }

    // Addresses may hold what ends other tokens: "https://example.org/Bird_(animal)".
    qsizetype addressEnd(qsizetype at) const
    {
        static constexpr QStringView kEnds = u"<>|\"`";
        while (at < m_line.size() && !m_line[at].isSpace() && !kEnds.contains(m_line[at]))
            ++at;
        return at;
    }

    // Stops where markup begins within the token, and at its end.
    void readWords(qsizetype begin, qsizetype end)
    {
        m_at = begin;
        while (m_at < end) {
            const QChar c = m_line[m_at];
            if (c == u'&' || c == u'$' || c == u'\\')
                break;
            const Character character = characterAt(m_line, m_at);
            if (QChar::isLetter(character.code))
                readWord(end);
            else if (QChar::isDigit(character.code))
                skipNumber(end);
            else
                m_at += character.size;
        }
        if (m_at == begin && m_at < end) // markup that skipMarkup() takes for text
            ++m_at;
    }

    // "3rd", "512px", "2FA" go with their letters.
    void skipNumber(qsizetype end)
    {
        while (m_at < end && m_line[m_at].isLetterOrNumber())
            ++m_at;
    }

    void readWord(qsizetype end)
    {
        const qsizetype begin = m_at;
        bool judged = true;
        while (m_at < end) {
            const Character character = characterAt(m_line, m_at);
            const bool joins = isApostrophe(character.code) && isLetterAt(m_line.first(end), m_at + 1);
            if (QChar::isDigit(character.code))
                judged = false;
            else if (!joins && !continuesWord(character.code))
                break;
            if (isSpaceless(QChar::script(character.code)))
                judged = false;
            m_at += character.size;
        }
        const QStringView word = m_line.sliced(begin, m_at - begin);
        const bool before = begin > 0 && isHyphen(m_line[begin - 1].unicode());
        const bool after =
            m_at < end && isHyphen(m_line[m_at].unicode()) && isLetterOrDigitAt(m_line, m_at + 1);
        const bool part = (before && isLetterOrDigitAt(m_line, begin - 2)) || after;
        if (judged && word.size() > 1 && word.size() <= kLongest && !(part && word.size() < kShortestPart)
            && !isName(withoutGenitive(word)))
            m_words.append({begin, word.size()});
    }

    QStringView m_line;
    qsizetype m_at = 0;
    bool m_inComment;
    QList<Word> m_words;
};

// The mark and length of a fence of code; a length of 0 where the line is none.
struct Fence
{
    QChar mark;
    qsizetype length = 0;
    bool bare = false;
};

Fence fenceIn(QStringView line)
{
    const QStringView text = line.trimmed();
    Fence fence;
    if (text.isEmpty() || (text.front() != u'`' && text.front() != u'~'))
        return fence;
    fence.mark = text.front();
    while (fence.length < text.size() && text[fence.length] == fence.mark)
        ++fence.length;
    const QStringView rest = text.sliced(fence.length);
    fence.bare = rest.isEmpty();
    if (fence.length < 3 || (fence.mark == u'`' && rest.contains(u'`')))
        fence.length = 0;
    return fence;
}

} // namespace

QList<Word> wordsOfLine(QStringView line, bool &inComment)
{
    LineReader reader(line, inComment);
    const QList<Word> words = reader.read();
    inComment = reader.inComment();
    return words;
}

QList<Word> wordsOf(QStringView markdown)
{
    QList<Word> words;
    Fence open;
    bool inComment = false;
    for (qsizetype begin = 0; begin < markdown.size();) {
        qsizetype end = markdown.indexOf(u'\n', begin);
        if (end < 0)
            end = markdown.size();
        const QStringView line = markdown.sliced(begin, end - begin);
        const Fence fence = inComment ? Fence() : fenceIn(line);
        if (open.length > 0) {
            if (fence.mark == open.mark && fence.length >= open.length && fence.bare)
                open = Fence();
        } else if (fence.length > 0) {
            open = fence;
        } else {
            for (const Word &word : wordsOfLine(line, inComment))
                words.append({begin + word.begin, word.size});
        }
        begin = end + 1;
    }
    return words;
}

QString plainWord(QStringView word)
{
    QString plain = word.toString();
    const bool ascii = std::all_of(plain.cbegin(), plain.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        return plain;
    plain.replace(QChar(kApostrophe), u'\'');
    plain.remove(QChar(kSoftHyphen));
    return plain.normalized(QString::NormalizationForm_C);
}

} // namespace cardwright
