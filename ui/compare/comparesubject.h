#pragma once

#include "schema/cardmatcher.h"

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
    QString takeText;               // of taking a field over; empty: "Take theirs"
    QString applyText;
    // The first text with what was chosen of the second. None: there is nothing to choose.
    std::function<void(const QByteArray &merged)> apply;
    QList<Offer> offers; // beside it, or in its place
};

} // namespace cardwright
