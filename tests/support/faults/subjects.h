#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

#include <functional>

namespace cardwright::faults {

// What stands after one of the operations that write: all of the old, all of the new, or (`words`) neither.
struct Found
{
    enum class What { Old, New, Neither };

    What what = What::Neither;
    QString words;
};

// One way in which the program writes, as a test runs it: over an older state, in a folder of its own.
struct Subject
{
    QString name;
    std::function<void(const QString &folder)> prepare; // the older state; run in a process of its own
    std::function<Done(const QString &folder)> act;
    std::function<Found(const QString &folder)> found;
    QString leaves = {}; // a file that means nothing by itself, where the disk does not let it be taken away again
};

// A save, a recovery copy, a review file, a version in the history, an exported page, a picture, a draft, a
// template, a workshop file, the settings.
const QList<Subject> &subjects();

// The card's text that a save writes.
QByteArray newText();

// A template for a temporary folder in memory, where there is such a place: thousands of rounds would wait
// minutes for a disk.
QString quickFolder();

// The names of all files below `folder`, those that are no part of any result left out: the lock of the
// history.
QStringList filesBelow(const QString &folder);
// True for the name of a file that a save had begun when it was stopped.
bool isLeftover(const QString &name);

} // namespace cardwright::faults
