#pragma once

#include "schema/fieldmerge.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace cardwright {

// Two texts of a card to be shown side by side, and what can be done about what differs.
struct CompareSubject
{
    struct Side
    {
        QString name; // over its column
        QByteArray bytes;
    };
    struct Offer
    {
        QString text;
        std::function<void()> act;
        bool danger = false;
    };

    QString heading;
    Side mine;
    Side theirs;
    std::optional<QByteArray> base; // what both come from: what only one side changed is chosen at once
    CardMatcher matcher;            // finds the templates of the cards
    bool settlesAll = false;        // where both changed a field somebody has to choose before it is applied
    bool asksAll = false;           // each difference is one where somebody has to choose
    QString takeText;               // of taking a field over; empty: "Take theirs"
    QString applyText;
    // Given what makes the first text with what was chosen of the second, from any thread, and whether that takes
    // long. None: there is nothing to choose.
    using Merge = std::function<FieldMerge(const std::atomic<bool> &stopped)>;
    std::function<void(const Merge &merge, bool isLarge)> apply;
    QList<Offer> offers; // beside it, or in its place
};

} // namespace cardwright
