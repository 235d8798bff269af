#pragma once

#include <QList>
#include <QString>

namespace cardwright {

// A word of a text, in UTF-16 units.
struct Word
{
    qsizetype begin = 0;
    qsizetype size = 0;

    qsizetype end() const { return begin + size; }
    bool operator==(const Word &) const = default;
};

// The words of one line of Markdown that a dictionary can judge: no code, addresses, tags, file names,
// identifiers or acronyms, and none in a script that writes no gaps between words. `inComment` says
// whether the line begins in a comment, and then whether it ends in one. Fences are not looked at.
QList<Word> wordsOfLine(QStringView line, bool &inComment);

// The same for a whole text; what stands in fences of code is left out.
QList<Word> wordsOf(QStringView markdown);

// A word as dictionaries spell it: composed, a plain apostrophe, no soft hyphens.
QString plainWord(QStringView word);

} // namespace cardwright
