#pragma once

#include "base/result.h"

#include <QSet>
#include <QString>

namespace cardwright {

// The words that the user taught the program, for every language: one a line in a file of the user's
// data folder, plain enough to be edited by hand.
class PersonalWords
{
public:
    explicit PersonalWords(QString path = standardPath());
    static QString standardPath();

    // A word that was taught in lower case may also begin a sentence; any may stand in the genitive.
    bool contains(const QString &word) const;
    bool holds(const QString &word) const { return m_words.contains(word); } // as it is
    // On the disk when they return, or the error says why not; then they hold until the program ends.
    // What another window taught meanwhile stays.
    Done add(const QString &word);
    Done remove(const QString &word);

private:
    void read();
    Done write() const;

    QString m_path;
    QSet<QString> m_words;
};

} // namespace cardwright
