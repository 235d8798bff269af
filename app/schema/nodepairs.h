#pragma once

#include "schema/matching.h"

namespace cardwright {

// Which heading of one card is which of another.
struct NodePairs
{
    QList<int> ofBefore; // per node of the first card: the node of the second; -1: none
    QList<int> ofAfter;  // and the other way round
};

// By the question of the template, path id, title and body, in that order; see comparison.h. The same
// pairs whichever card is given first.
NodePairs pairedNodes(const Card &before, const Match &beforeMatch, const Card &after,
                      const Match &afterMatch);

// A body with LF as its line ending and without a byte order mark.
QByteArray comparedBytes(const Card &card, int index);

} // namespace cardwright
