#pragma once

#include <chrono>
#include <csetjmp>
#include <cstddef>
#include <memory>
#include <vector>

namespace cardwright {

// Memory that is given out piece by piece and taken back all at once. gumbo cannot report that it
// ran out of memory, so past the budget, or after seconds without an end, the arena jumps to
// `giveUp`, which its user has set; only C frames lie between.
class ParseArena
{
public:
    // `expected` is fetched in one piece: the system keeps a piece of the same size at hand for the
    // next parse, and fetching pages anew would cost half as much as the parse.
    ParseArena(std::size_t expected, std::size_t budget)
        : m_nextBlock(expected)
        , m_budget(budget)
    {}

    void *allocate(std::size_t size);

    std::jmp_buf giveUp;

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
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
};

} // namespace cardwright
