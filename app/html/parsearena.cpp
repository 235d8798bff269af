#include "html/parsearena.h"

#include <algorithm>
#include <cstring>

namespace cardwright {

namespace {

constexpr std::size_t kLargestBlock = 8 * 1024 * 1024;
// The last resort against input that gumbo takes quadratic time for without using memory. What is
// reasonable ends far earlier, so that the same input gives the same bytes on a slow machine.
constexpr std::chrono::seconds kLongest{20};

} // namespace

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
    return ++m_calls % callsBetweenLooks == 0 && std::chrono::steady_clock::now() - m_begun > kLongest;
}

} // namespace cardwright
