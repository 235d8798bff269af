#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace cardwright {

// What went wrong, in two voices: a code for the program, a sentence for the user.
struct Error
{
    enum class Code {
        NotFound,
        NotReadable,
        NotWritable,
        NoSpace,
        NotACard,  // another kind of file: Word, PDF, ZIP, HTML, a folder, a pipe
        Malformed,
        Refused,   // the request is understood and would do harm
        BadUse,
        ChangedOnDisk,
    };

    Code code = Code::Malformed;
    QString message; // translated; names the file or field and says what to do
};

// A value or an Error, with the spelling of std::expected (C++23), which may replace it.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T given)
        : m_state(std::in_place_index<0>, std::move(given))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

using Done = Result<std::monostate>;
inline Done done()
{
    return std::monostate();
}

} // namespace cardwright
