#pragma once

#include "spelling/dictionary.h"
#include "spelling/personalwords.h"
#include "spelling/words.h"

#include <QHash>

#include <optional>

namespace cardwright {

// Judges the words of a card: right is what one of its dictionaries or the user knows, and what none
// of the dictionaries is for. Remembers what it was asked.
class SpellChecker
{
public:
    explicit SpellChecker(PersonalWords words = PersonalWords());

    void setDictionaries(const QList<std::shared_ptr<Dictionary>> &dictionaries);
    bool isReady() const { return !m_dictionaries.isEmpty(); } // else every word is right

    bool isRight(QStringView word);
    // What isRight() would say, where that takes no time.
    std::optional<bool> verdict(QStringView word) const;
    // The best of every dictionary first, written with the apostrophe that `word` has.
    QStringList suggestions(QStringView word, qsizetype most) const;

    Done learn(QStringView word); // for ever
    Done forget(QStringView word);
    bool hasLearnt(QStringView word) const { return m_words.holds(plainWord(word)); }
    void ignore(QStringView word); // until stopIgnoring()
    void stopIgnoring();

private:
    QList<std::shared_ptr<Dictionary>> m_dictionaries;
    PersonalWords m_words;
    QSet<QString> m_ignored;
    QHash<QString, bool> m_verdicts; // by the word as it stands in the text
};

} // namespace cardwright
