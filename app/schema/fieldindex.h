#pragma once

#include "schema/reviewfields.h"

#include <QHash>

#include <optional>

namespace cardwright {

// Finds fields that a review speaks of in one card, as findField() does, many at a time: ids, titles
// and texts of the card are gone through once. The card and its match must outlive it.
class FieldIndex
{
public:
    FieldIndex(const Card &card, const Match &match);
    Q_DISABLE_COPY_MOVE(FieldIndex)

    FoundField find(const FieldRef &field) const;
    // bodyHash() of nodes()[node].
    const QString &hash(int node) const;
    FieldChanges changesSince(const QList<FieldRef> &then) const;
    bool isOutOfDate(const Judgement &judgement) const;

private:
    int nodeOfPath(const FieldRef &field) const;
    bool isChanged(const FieldRef &then, int node) const;

    const Card &m_card;
    const Match &m_match;
    QHash<QString, int> m_byPath;
    mutable QList<QString> m_hashes; // empty: not made yet
    // The one node that has it; -1 where several do.
    mutable std::optional<QHash<QString, int>> m_byTitle;
    mutable std::optional<QHash<QString, int>> m_byHash;
};

} // namespace cardwright
