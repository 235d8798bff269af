#pragma once

#include <QList>

namespace cardwright {

// Asks the system to give memory that is not touched yet in large pages. A hundred megabytes come in one by
// one otherwise, and take ten times as long to fill as to copy. A hint: small memory and other systems do without.
void wantLargePages(const void *begin, qsizetype size);

// Room for `count` entries in a list that is empty.
template<typename Container>
void reserveLarge(Container &container, qsizetype count)
{
    container.reserve(count);
    wantLargePages(container.constData(), count * static_cast<qsizetype>(sizeof(typename Container::value_type)));
}

} // namespace cardwright
