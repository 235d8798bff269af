#pragma once

#include "storage/cardlock.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace cardwright {

// Where a window keeps what was begun of a card and is not said yet: one file in a folder outside the card's.
// Each window that has the card has a file of its own; what is left of windows that have ended belongs to the
// next one that opens the card.
class DraftPlace
{
public:
    // Whether a file can be read, so that it may be joined to others and replaced.
    using Readable = std::function<bool(const QByteArray &)>;

    explicit DraftPlace(QString folder);

    // Goes to the card in `cardPath` and gives the files that no window holds. Those held for another card
    // are let go of and stay. Files that are not `readable` are left alone.
    QList<QByteArray> take(const QString &cardPath, const Readable &readable);
    // The file to write from now on; made sure of when it is first asked for. Empty without a folder or card.
    QString file();
    // Once file() holds what all of them held: the others go.
    void removeOthers();
    void release();

private:
    struct Held
    {
        QString path;
        std::unique_ptr<CardLock> lock;
    };

    bool hold(const QString &path);

    QString m_folder;
    QString m_stem; // of the card's files; empty: none
    std::vector<Held> m_held; // the first is ours
};

} // namespace cardwright
