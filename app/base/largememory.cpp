#include "base/largememory.h"

#include <QMutex>
#include <QThreadPool>

#include <array>
#include <cstdlib>
#include <utility>
#include <vector>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#include <unistd.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace cardwright {

namespace {

// What is smaller comes from the heap, which FreedMemoryKept sees to: 32 MB is the most that mallopt(3) takes.
constexpr qsizetype kOwnMapping = 32 * 1024 * 1024;

struct Spares
{
    QMutex mutex;
    int keepers = 0;
    std::array<QByteArray, 2> texts;
};

Spares &spares()
{
    static Spares instance;
    return instance;
}

#ifdef __GLIBC__
// The pieces are taken here, from the heap of this thread, and go back to it when each page was written to.
void makeRoom(qsizetype room)
{
    constexpr qsizetype kPiece = 16 * 1024 * 1024;
    constexpr qsizetype kMostRoom = 256 * 1024 * 1024;
    constexpr qsizetype kPage = 4096;
    std::vector<char *> pieces;
    for (qsizetype made = 0; made + kPiece / 2 < qMin(room, kMostRoom); made += kPiece) {
        if (auto *piece = static_cast<char *>(std::malloc(kPiece)))
            pieces.push_back(piece);
    }
    if (pieces.empty())
        return;
    QThreadPool::globalInstance()->start([pieces] {
        for (char *piece : pieces) {
            for (qsizetype at = 0; at < kPiece; at += kPage)
                static_cast<volatile char *>(piece)[at] = 0;
        }
        for (char *piece : pieces)
            std::free(piece);
    });
}
#endif

} // namespace

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

QByteArray roomFor(qsizetype size)
{
    if (size >= kOwnMapping) {
        Spares &all = spares();
        const QMutexLocker lock(&all.mutex);
        for (QByteArray &text : all.texts) {
            if (text.capacity() >= size)
                return std::exchange(text, QByteArray());
        }
    }
    QByteArray bytes;
    // Some more, so that it is large enough after the next keys too.
    reserveLarge(bytes, size >= kOwnMapping ? size + size / 64 : size);
    return bytes;
}

void giveBack(QByteArray &&bytes)
{
    if (bytes.capacity() < kOwnMapping || !bytes.isDetached())
        return;
    Spares &all = spares();
    const QMutexLocker lock(&all.mutex);
    if (all.keepers == 0)
        return;
    QByteArray &least = all.texts[0].capacity() <= all.texts[1].capacity() ? all.texts[0] : all.texts[1];
    if (least.capacity() >= bytes.capacity())
        return;
    bytes.resize(0); // its room stays
    least = std::move(bytes);
}

FreedMemoryKept::FreedMemoryKept([[maybe_unused]] qsizetype room)
{
    Spares &all = spares();
    const QMutexLocker lock(&all.mutex);
    ++all.keepers;
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, static_cast<int>(kOwnMapping));
    mallopt(M_TRIM_THRESHOLD, 1024 * 1024 * 1024);
    makeRoom(room);
#endif
}

FreedMemoryKept::~FreedMemoryKept()
{
    Spares &all = spares();
    const QMutexLocker lock(&all.mutex);
    if (--all.keepers > 0)
        return;
    all.texts = {};
#ifdef __GLIBC__
    mallopt(M_TRIM_THRESHOLD, 128 * 1024); // the default
    malloc_trim(0);
#endif
}

} // namespace cardwright
