#include "spelling/wordshape.h"

#include <algorithm>

namespace cardwright {

bool isApostrophe(char32_t code)
{
    return code == u'\'' || code == kApostrophe;
}

bool isHyphen(char32_t code)
{
    return code == u'-' || code == 0x2010 || code == 0x2011;
}

bool continuesWord(char32_t code)
{
    return QChar::isLetter(code) || QChar::isMark(code) || code == kSoftHyphen || code == 0x200C
           || code == 0x200D;
}

bool isSpaceless(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return true;
    default:
        return false;
    }
}

bool isLetterAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetter();
}

bool isLetterOrDigitAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

bool isTechnical(QStringView token)
{
    if (token.contains(u'@') || token.contains(u'\\') || token.contains(u'=') || token.startsWith(u"--")
        || token.startsWith(u'#') || token.startsWith(u'~') || token.startsWith(u'.')
        || token.startsWith(u'/') || token.count(u'/') > 1)
        return true;
    for (qsizetype i = 1; i + 1 < token.size(); ++i) {
        const QChar c = token[i];
        if ((c == u'.' || c == u'_' || c == u':') && isLetterOrDigitAt(token, i - 1)
            && isLetterOrDigitAt(token, i + 1))
            return true;
    }
    return token.contains(u'/')
           && std::any_of(token.begin(), token.end(), [](QChar c) { return c.isDigit(); });
}

bool isName(QStringView word)
{
    int upper = 0;
    int lower = 0;
    bool humped = false;
    for (const QChar c : word) {
        if (c.isUpper()) {
            humped = humped || lower > 0;
            ++upper;
        } else if (c.isLower()) {
            ++lower;
        }
    }
    return humped || (upper > 1 && (lower == 0 || (lower == 1 && (word.endsWith(u's') || word.size() < 4))));
}

QStringView withoutGenitive(QStringView word)
{
    if (word.size() > 2 && word.back() == u's' && isApostrophe(word[word.size() - 2].unicode()))
        word.chop(2);
    return word;
}

} // namespace cardwright
