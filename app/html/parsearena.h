#pragma once

#include <chrono>
#include <csetjmp>
#include <cstddef>
#include <memory>
#include <vector>

namespace cardwright {

// Memory that is given out piece by piece and taken back all at once. gumbo cannot report that it
// ran out of memory, so past the budget, or after seconds without an end, the arena jumps to `giveUp`, which
// its user has set; only C frames lie between.
class ParseArena
{
public:
    explicit ParseArena(std::size_t budget)
        : m_budget(budget)
    {}

    void *allocate(std::size_t size);

    std::jmp_buf giveUp;

private:
    void addBlock(std::size_t atLeast);
    bool isSpent();

    std::vector<std::unique_ptr<std::byte[]>> m_blocks;
    std::size_t m_budget;
    std::byte *m_free = nullptr;
    std::size_t m_left = 0;
    std::size_t m_total = 0;
    std::size_t m_calls = 0;
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
};

} // namespace cardwright
