#pragma once

#include "card/card.h"

namespace cardwright {

// The splice without what it puts back as it was, so that headings there are not taken for new ones.
Splice narrowed(const Splice &splice);

// The keys that `nodes` of the card `bytes` had before the narrowed `change`, for each of `headings` after it;
// kNoNode for a new one. A heading is known by where it begins; where that changed (a mark more or less) by
// where its text ends.
QList<NodeKey> keysOfHeadings(const QList<Node> &nodes, const QByteArray &bytes, const Splice &change,
                              const QList<const Heading *> &headings);

} // namespace cardwright
