#include "base/markdownescape.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool isAsciiPunctuation(QChar c)
{
    return c.unicode() < 0x80 && (c.isPunct() || c.isSymbol());
}

// "&amp;", "&#38;" and the like; names are not looked up.
bool startsEntity(QStringView text)
{
    qsizetype i = 1;
    while (i < text.size() && (text[i].isLetterOrNumber() || (i == 1 && text[i] == u'#')))
        ++i;
    return i > 1 && i < text.size() && text[i] == u';';
}

// "<me@a.example>" is a link, and to md4c 0.4.8 everything with a colon between such brackets.
bool startsAddress(QStringView text, QStringView after)
{
    bool at = false;
    for (const QStringView part : {text.sliced(1), after}) {
        for (const QChar c : part) {
            if (c.isSpace() || c == u'<' || c == u'>')
                return at && c == u'>';
            at = at || c == u'@' || c == u':';
        }
    }
    return at;
}

bool isWordChar(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isSurrogate());
}

bool isSpace(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isSpace();
}

bool needsBackslash(QStringView text, qsizetype at, EscapeIn where, QStringView after)
{
    const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
    switch (text[at].unicode()) {
    case u'\\':
        return next.isNull() || isAsciiPunctuation(next);
    case u'`':
    case u'[':
        return true;
    case u']':
        return where == EscapeIn::LinkText;
    case u'|':
        return where == EscapeIn::TableCell;
    case u'*':
        return !isSpace(text, at - 1) || !isSpace(text, at + 1);
    case u'_':
        return !(isSpace(text, at - 1) && isSpace(text, at + 1))
               && !(isWordChar(text, at - 1) && isWordChar(text, at + 1));
    case u'~': // "~5 m" is an opener that nothing closes, since every other one is escaped
        return !(next.isDigit() && (at == 0 || isSpace(text, at - 1)));
    case u'<':
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?'
               || startsAddress(text.sliced(at), after);
    case u'&':
        return startsEntity(text.sliced(at));
    default:
        return false;
    }
}

// Nothing but what rules, underlines and delimiter rows are made of.
bool isLineOfMarks(QStringView line)
{
    const auto isMark = [](QChar c) {
        return c == u'-' || c == u'=' || c == u'|' || c == u':' || c.isSpace();
    };
    return std::all_of(line.begin(), line.end(), isMark) && (line.contains(u'-') || line.contains(u'='));
}

} // namespace

QString escapedMarkdown(QStringView text, EscapeIn where, QStringView after)
{
    QString result;
    result.reserve(text.size() + text.size() / 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (needsBackslash(text, i, where, after))
            result += u'\\';
        result += text[i];
    }
    return result;
}

QString guardedLine(const QString &line)
{
    if (line.isEmpty())
        return line;
    const auto endsMark = [&line](qsizetype at) { return at >= line.size() || line[at].isSpace(); };
    const QChar first = line.front();
    const bool bullet = (first == u'-' || first == u'+' || first == u'*') && endsMark(1);
    qsizetype hashes = 0;
    while (hashes < line.size() && line[hashes] == u'#')
        ++hashes;
    const bool heading = hashes > 0 && hashes <= 6 && endsMark(hashes);
    if (bullet || heading || first == u'>' || isLineOfMarks(line))
        return u'\\' + line;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits] >= u'0' && line[digits] <= u'9')
        ++digits;
    if (digits > 0 && digits <= 9 && digits < line.size() && (line[digits] == u'.' || line[digits] == u')')
        && endsMark(digits + 1))
        return line.first(digits) + u'\\' + line.sliced(digits);
    return line;
}

QString codeSpan(QStringView text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = qMax(longest, run);
    }
    // One space at both ends is taken off by the reader.
    const bool blank = QString(text.toString()).trimmed().isEmpty();
    const bool pad =
        !blank
        && (text.startsWith(u'`') || text.endsWith(u'`') || (text.startsWith(u' ') && text.endsWith(u' ')));
    const QString fence(longest + 1, u'`');
    const QString space = pad ? u" "_s : QString();
    return fence + space + text + space + fence;
}

} // namespace cardwright
