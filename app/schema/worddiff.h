#pragma once

#include <QList>
#include <QStringView>

namespace cardwright {

// A place where two texts differ, in UTF-16 units of each; one of the two may be empty.
struct WordChange
{
    qsizetype before = 0; // where it begins in the first text
    qsizetype removed = 0;
    qsizetype after = 0; // and in the second
    qsizetype inserted = 0;

    bool operator==(const WordChange &) const = default;
};

// Where `before` and `after` differ, word by word, in text order; none where they are equal. What is
// between the changes is the same in both. Texts too different for that are compared line by line, and
// where that is too much as well, what stands between their common ends is one change: the time is
// bounded for any size. The other way round it gives the same places.
QList<WordChange> wordDifferences(QStringView before, QStringView after);

} // namespace cardwright
