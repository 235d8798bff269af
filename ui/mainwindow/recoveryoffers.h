#pragma once

#include "base/beside.h"
#include "mainwindow/barmessage.h"
#include "mainwindow/foundwork.h"

#include <QObject>

#include <functional>

namespace cardwright {

class CompareController;
class FileController;

// Offers what earlier runs left unsaved: what differs, restore, open as a copy, discard. Nothing is
// deleted unasked but what its card's file holds word for word; what is not decided is offered again at
// the next start. What is discarded can be brought back for some days. A copy that cannot be read is named too.
class RecoveryOffers : public QObject
{
    Q_OBJECT

public:
    RecoveryOffers(FileController &files, CompareController &compare, QObject *parent);

    // Reads it beside the window; the messages come when that is done.
    void offer();
    bool isReading() const { return m_finder.isRunning(); }
    // What was discarded in the last days, to be brought back. `isMore`: something else is shown that was, so
    // that nobody is told that there is nothing.
    void showDiscarded(bool isMore = false);

signals:
    void barRequested(const cardwright::BarMessage &message);
    void barWithdrawn(const QString &topic);

private:
    void showNext();
    void show(FoundAll found);
    void show(const FoundWork &work, qsizetype more);
    void show(const FoundRemains &remains);
    void settle(const QString &entry);
    void restore(const RecoveryCopy &copy, bool asCopy);
    void discard(const FoundWork &work);
    void tellDiscarded(const FoundAll &found, bool isMore);
    void showDiscarded(const QString &entry, const QString &sentence, const std::function<void()> &again);
    void bringBack(const QString &entry, const std::function<void()> &again);
    void removeNow(const QString &entry);
    void withdrawDiscarded();
    void putAway(const FoundRemains &remains);
    void readAgain(const UnreadableCopy &copy);
    void compare(const FoundWork &work);
    void again(const FoundWork &work);
    void undoable(const QString &sentence, const std::function<Done()> &undo, const std::function<Done()> &forGood);
    void fail(const QString &entry, const Error &error);
    QList<BarMessage::Button> ways(const FoundWork &work);
    static QString topicOf(const QString &entry);

    FileController &m_files;
    CompareController &m_compare;
    LatestWork m_finder;
    QList<FoundWork> m_work; // newest first; those that have a message stand in front
    int m_shown = 0;
    QStringList m_discardedShown; // entries
    LatestWork m_reader;
};

} // namespace cardwright
