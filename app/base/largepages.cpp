#include "base/largepages.h"

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace cardwright {

void wantLargePages([[maybe_unused]] const void *begin, [[maybe_unused]] qsizetype size)
{
#ifdef Q_OS_LINUX
    constexpr qsizetype kWorthIt = 4 * 1024 * 1024; // bytes; a large page has two of these megabytes
    if (size < kWorthIt)
        return;
    const auto page = static_cast<quintptr>(sysconf(_SC_PAGESIZE));
    const quintptr from = (reinterpret_cast<quintptr>(begin) + page - 1) & ~(page - 1);
    const quintptr to = (reinterpret_cast<quintptr>(begin) + static_cast<quintptr>(size)) & ~(page - 1);
    // Refused where the kernel has none; the memory is as good then.
    madvise(reinterpret_cast<void *>(from), to - from, MADV_HUGEPAGE);
#endif
}

} // namespace cardwright
