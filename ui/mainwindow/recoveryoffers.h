#pragma once

#include "base/beside.h"
#include "mainwindow/barmessage.h"
#include "storage/recovery.h"

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

    void offer();
    // What was discarded in the last days, to be brought back. `isMore`: something else is shown that was, so
    // that nobody is told that there is nothing.
    void showDiscarded(bool isMore = false);

signals:
    void barRequested(const cardwright::BarMessage &message);
    void barWithdrawn(const QString &topic);

private:
    void showNext();
    void show(const RecoveryCopy &copy, qsizetype more);
    void show(const UnreadableCopy &copy);
    void settle(const QString &entry);
    void restore(const RecoveryCopy &copy, bool asCopy);
    void discard(const RecoveryCopy &copy);
    void tellDiscarded(const FoundCopies &found, bool isMore);
    void showDiscarded(const QString &entry, const QString &sentence, const std::function<void()> &again);
    void bringBack(const QString &entry, const std::function<void()> &again);
    void removeNow(const QString &entry);
    void withdrawDiscarded();
    void putAway(const UnreadableCopy &copy);
    void compare(const RecoveryCopy &copy);
    void again(const RecoveryCopy &copy);
    void undoable(const QString &sentence, const std::function<Done()> &undo, const std::function<Done()> &forGood);
    void fail(const QString &entry, const Error &error);
    QList<BarMessage::Button> ways(const RecoveryCopy &copy);
    static QString topicOf(const QString &entry);

    FileController &m_files;
    CompareController &m_compare;
    QList<RecoveryCopy> m_copies; // newest first; those that have a message stand in front
    int m_shown = 0;
    QStringList m_discardedShown; // entries
    LatestWork m_reader;
};

} // namespace cardwright
