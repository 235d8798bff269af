#include "workshop/syllables.h"

#include <QFontMetricsF>
#include <QSet>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLeastLetters = 3; // on either side of a break
constexpr qsizetype kLeastPiece = 2; // letters, where no syllable has room
constexpr qsizetype kLongestWord = 200; // letters; what is longer is no word

bool isVowel(QChar letter, bool isFirst)
{
    return QStringView(u"aeiouáéíóúàèìòùâêîôûäëïöü").contains(letter) || (letter == u'y' && !isFirst);
}

// Two consonants that begin a syllable together.
bool beginsTogether(QStringView pair)
{
    static const QSet<QString> pairs = {u"pr"_s, u"br"_s, u"tr"_s, u"dr"_s, u"cr"_s, u"gr"_s, u"fr"_s, u"pl"_s, u"bl"_s,
                                        u"cl"_s, u"gl"_s, u"fl"_s, u"ch"_s, u"sh"_s, u"th"_s, u"ph"_s, u"qu"_s};
    return pairs.contains(pair.toString());
}

// Where not even a syllable has room: the most letters that have, so that the hyphen is there all the same.
qsizetype anywhere(const QString &word, qsizetype from, const QFontMetricsF &metrics, qreal width)
{
    qsizetype best = -1;
    if (word.size() > kLongestWord)
        return best;
    for (qsizetype at = from + 1; at < word.size() && word[at - 1].isLetter() && word[at].isLetter(); ++at) {
        if (metrics.horizontalAdvance(word.mid(from, at - from) + u'-') > width)
            break;
        if (at - from >= kLeastPiece && word.size() - at >= kLeastPiece)
            best = at;
    }
    return best;
}

} // namespace

QList<qsizetype> syllableBreaks(const QString &word)
{
    const QString letters = word.toLower();
    QList<qsizetype> breaks;
    if (letters.size() != word.size() || letters.size() > kLongestWord)
        return breaks;
    qsizetype vowel = -1; // the last one before the consonants
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (!letters[i].isLetter()) {
            vowel = -1; // no word of letters alone from here on
            continue;
        }
        if (!isVowel(letters[i], i == 0))
            continue;
        const qsizetype consonants = i - vowel - 1;
        qsizetype at = i - 1;
        if (consonants > 1 && beginsTogether(QStringView(letters).mid(i - 2, 2)))
            at = i - 2;
        if (vowel >= 0 && consonants > 0 && at >= kLeastLetters && letters.size() - at >= kLeastLetters)
            breaks.append(at);
        vowel = i;
    }
    return breaks;
}

QString brokenIntoSyllables(const QString &word, const QFontMetricsF &metrics, qreal width)
{
    QString lines;
    qsizetype from = 0;
    const QList<qsizetype> breaks = syllableBreaks(word);
    while (metrics.horizontalAdvance(word.mid(from)) > width) {
        qsizetype best = -1;
        for (const qsizetype at : breaks) {
            if (at <= from)
                continue;
            if (metrics.horizontalAdvance(word.mid(from, at - from) + u'-') > width)
                break;
            best = at;
        }
        if (best < 0)
            best = anywhere(word, from, metrics, width);
        if (best < 0)
            break;
        lines += word.mid(from, best - from) + u"-\n"_s;
        from = best;
    }
    return lines + word.mid(from);
}

QString allSyllables(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(u' ')) {
        qsizetype from = 0;
        for (const qsizetype at : syllableBreaks(word)) {
            words.append(word.mid(from, at - from) + u'-');
            from = at;
        }
        words.append(word.mid(from));
    }
    return words.join(u' ');
}

} // namespace cardwright
