#include "base/splicebetween.h"

#include <algorithm>

namespace cardwright {

Splice spliceBetween(const QByteArray &before, const QByteArray &after)
{
    const qsizetype most = qMin(before.size(), after.size());
    const qsizetype lead = std::mismatch(before.cbegin(), before.cbegin() + most, after.cbegin()).first
                           - before.cbegin();
    const qsizetype tail = std::mismatch(before.crbegin(), before.crbegin() + (most - lead), after.crbegin()).first
                           - before.crbegin();
    return {lead, before.mid(lead, before.size() - lead - tail), after.mid(lead, after.size() - lead - tail)};
}

} // namespace cardwright
