#pragma once

#include <QString>

namespace cardwright {

class Card;

// What the words and letters of a card tell of its language.
struct WrittenWords
{
    QString language;                // "de"; empty where they do not tell
    bool isEnough = false;           // there is text to go by
    bool hasEnglishHeadings = false; // a third of them has a word that hardly any other language has
    bool isLatin = true;             // most letters are
    bool hasLatinText = false;       // more than a name or two
    QList<QChar::Script> scripts;    // other ones that occur in a heading, or as often as the Latin one

    // False where `wanted` is written in other letters than the card.
    bool couldBe(QStringView wanted) const;
};

inline constexpr qsizetype kReadForLanguage = 16 * 1024; // bytes after the front matter

// Reads what stands within kReadForLanguage: running text and headings, without code, tables, comments and addresses.
WrittenWords writtenWords(const Card &card);

// Whether the text of a card is told to be in `language` where it is.
bool canTell(QStringView language);

} // namespace cardwright
