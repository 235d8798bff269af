#pragma once

#include <chrono>
#include <csetjmp>
#include <cstddef>
#include <memory>
#include <vector>

namespace cardwright {

// Memory that is given out piece by piece and taken back all at once. gumbo cannot report that it
// ran out of memory, so past the budget, or after seconds of work without an end, the arena jumps to
// `giveUp`, which its user has set; only C frames lie between. For one thread, that which made it.
class ParseArena
{
public:
    // `expected` is fetched in one piece: the system keeps a piece of the same size at hand for the
    // next parse, and fetching pages anew would cost half as much as the parse.
    ParseArena(std::size_t expected, std::size_t budget, std::chrono::nanoseconds longest = kLongest);

    void *allocate(std::size_t size);

    std::jmp_buf giveUp;

    // The last resort against input that gumbo takes quadratic time for without using memory. What is reasonable
    // ends far earlier. It is the time that the thread works: a machine that is busy elsewhere, or a program that was
    // stopped for a while, must not make other bytes of the same input.
    static constexpr std::chrono::seconds kLongest{20};

private:
    void addBlock(std::size_t atLeast);
    bool isSpent();

    std::vector<std::unique_ptr<std::byte[]>> m_blocks;
    std::byte *m_free = nullptr;
    std::size_t m_left = 0;
    std::size_t m_total = 0;
    std::size_t m_nextBlock;
    std::size_t m_budget;
    std::size_t m_calls = 0;
    std::chrono::nanoseconds m_longest;
    std::chrono::nanoseconds m_begun;
};

} // namespace cardwright
