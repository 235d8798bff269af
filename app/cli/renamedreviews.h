#pragma once

#include "schema/reviewfields.h"

#include <QHash>
#include <QList>
#include <QMutex>

namespace cardwright {

// Finds the reviews whose card has another name now ("card.review.json" beside "card (1).md"). Each folder is
// read once, for all the cards in it; may be asked by several threads.
class RenamedReviews
{
public:
    struct Found
    {
        QString path; // empty: none
        ReviewFit fit;
    };
    // For a card that has no review of its own.
    Found find(const Card &card, const QString &cardPath);

private:
    struct Stray
    {
        QString path;
        QString stem;      // of the card that it is named after
        bool alone = true; // there is no such card
        Review review;
    };
    QList<Stray> inFolder(const QString &path);

    QMutex m_mutex;
    QHash<QString, QList<Stray>> m_folders;
};

} // namespace cardwright
