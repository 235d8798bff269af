#include "html/parsearena.h"

#include <algorithm>
#include <cstring>
#include <ctime>

namespace cardwright {

namespace {

constexpr std::size_t kLargestBlock = 8 * 1024 * 1024;

// Of this thread, where the system counts it; else what passes on the wall.
std::chrono::nanoseconds timeWorked()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time = {};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
#endif
    return std::chrono::steady_clock::now().time_since_epoch();
}

} // namespace

ParseArena::ParseArena(std::size_t expected, std::size_t budget, std::chrono::nanoseconds longest)
    : m_nextBlock(expected)
    , m_budget(budget)
    , m_longest(longest)
    , m_begun(timeWorked())
{
}

void *ParseArena::allocate(std::size_t size)
{
    constexpr std::size_t alignment = alignof(std::max_align_t);
    if (size > m_budget || isSpent())
        std::longjmp(giveUp, 1);

    const std::size_t rounded = (std::max<std::size_t>(size, 1) + alignment - 1) / alignment * alignment;
    if (rounded > m_left) {
        if (m_total + rounded > m_budget)
            std::longjmp(giveUp, 1);
        addBlock(rounded);
    }
    void *piece = m_free;
    m_free += rounded;
    m_left -= rounded;
    // gumbo reads a field that it never wrote.
    return std::memset(piece, 0, rounded);
}

void ParseArena::addBlock(std::size_t atLeast)
{
    const std::size_t size = std::max(atLeast, m_nextBlock);
    m_blocks.emplace_back(new std::byte[size]);
    m_free = m_blocks.back().get();
    m_left = size;
    m_total += size;
    m_nextBlock = std::min(m_total, kLargestBlock);
}

bool ParseArena::isSpent()
{
    constexpr std::size_t callsBetweenLooks = 1024;
    return ++m_calls % callsBetweenLooks == 0 && timeWorked() - m_begun > m_longest;
}

} // namespace cardwright
