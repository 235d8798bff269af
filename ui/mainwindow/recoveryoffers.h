#pragma once

#include "mainwindow/barmessage.h"
#include "storage/recovery.h"

#include <QObject>

namespace cardwright {

class CompareController;
class FileController;

// Offers what earlier runs left unsaved: what differs, restore, open as a copy, discard. Nothing is
// deleted unasked but what its card's file holds word for word; what is not decided is offered again at
// the next start.
class RecoveryOffers : public QObject
{
    Q_OBJECT

public:
    RecoveryOffers(FileController &files, CompareController &compare, QObject *parent);

    void offer();

signals:
    void barRequested(const cardwright::BarMessage &message);
    void barWithdrawn(const QString &topic);

private:
    void showNext();
    void settle(const QString &entry);
    void restore(const RecoveryCopy &copy, bool asCopy);
    void discard(const RecoveryCopy &copy);
    void compare(const RecoveryCopy &copy);
    static QString topicOf(const QString &entry);

    FileController &m_files;
    CompareController &m_compare;
    QList<RecoveryCopy> m_copies; // newest first; those that have a message stand in front
    int m_shown = 0;
};

} // namespace cardwright
