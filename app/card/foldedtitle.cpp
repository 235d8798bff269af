#include "card/foldedtitle.h"

namespace cardwright {

QString foldedTitle(QStringView title)
{
    QString folded(2 * title.size() + 1, Qt::Uninitialized);
    QChar *const begin = folded.data();
    QChar *out = begin;
    QChar *word = begin; // where the last word begins, the space before it included
    const auto endWord = [&] {
        const QStringView last = QStringView(word, out).mid(word == begin ? 0 : 1);
        if (last.isEmpty() || last == u"and" || last == u"y")
            out = word;
        word = out;
        if (out != begin)
            *out++ = u' ';
    };
    for (const QChar c : title) {
        const char16_t lower = c.unicode() | 0x20;
        if (c < u'\x80' && ((lower >= u'a' && lower <= u'z') || (c >= u'0' && c <= u'9')))
            *out++ = c >= u'A' ? QChar(lower) : c;
        else if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            *out++ = c.toCaseFolded();
        else if (c != u'(' && c != u')' && c != u'\'' && c != u'’')
            endWord(); // "Detail(s)" is one word
    }
    endWord();
    folded.truncate(word - begin);
    return folded;
}

} // namespace cardwright
