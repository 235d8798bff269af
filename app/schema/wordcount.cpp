#include "schema/wordcount.h"

#include <array>

namespace cardwright {

namespace {

// What a character is for a count of words.
enum class InWord : char { No, Letter, Joint };

constexpr std::array<InWord, 128> inWordAscii()
{
    std::array<InWord, 128> kinds{};
    for (size_t i = 0; i < kinds.size(); ++i) {
        const size_t lower = i | 0x20;
        if ((lower >= 'a' && lower <= 'z') || (i >= '0' && i <= '9'))
            kinds[i] = InWord::Letter;
        else if (i == '\'' || i == '-')
            kinds[i] = InWord::Joint;
    }
    return kinds;
}
constexpr std::array<InWord, 128> kInWord = inWordAscii();

} // namespace

int countWords(QStringView text)
{
    int words = 0;
    bool inWord = false;
    for (const QChar c : text) {
        const InWord kind = c < u'\x80' ? kInWord[c.unicode()]
            : c.isLetterOrNumber()     ? InWord::Letter
            : c == u'’'                ? InWord::Joint
                                       : InWord::No;
        words += kind == InWord::Letter && !inWord;
        inWord = kind == InWord::Letter || (inWord && kind == InWord::Joint);
    }
    return words;
}

} // namespace cardwright
