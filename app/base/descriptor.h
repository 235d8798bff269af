#pragma once

#include <unistd.h>

#include <cerrno>
#include <utility>

namespace cardwright {

// Repeats a system call for as long as a signal interrupts it.
template<typename Call>
auto uninterrupted(Call call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

// Owns one file descriptor.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int number)
        : m_number(number)
    {}
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor()
    {
        if (isOpen())
            ::close(m_number);
    }

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    // Somebody else closes it from now on.
    int release() { return std::exchange(m_number, -1); }

    // 0 or the error. Linux has let go of the descriptor even when it reports EINTR.
    int close() { return ::close(std::exchange(m_number, -1)) == 0 || errno == EINTR ? 0 : errno; }

private:
    int m_number = -1;
};

} // namespace cardwright
