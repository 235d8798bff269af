#include "schema/wordcount.h"

#include <array>

namespace cardwright {

namespace {

// What an ASCII character is for a count of words.
enum InWord : unsigned char { kNo, kJoint, kLetter }; // a joint holds a word together and begins none

constexpr std::array<InWord, 128> inWordAscii()
{
    std::array<InWord, 128> kinds{};
    for (size_t i = 0; i < kinds.size(); ++i) {
        const size_t lower = i | 0x20;
        if ((lower >= 'a' && lower <= 'z') || (i >= '0' && i <= '9'))
            kinds[i] = kLetter;
        else if (i == '\'' || i == '-')
            kinds[i] = kJoint;
    }
    return kinds;
}
constexpr std::array<InWord, 128> kInWord = inWordAscii();

InWord inWord(QChar c)
{
    if (c < u'\x80')
        return kInWord[c.unicode()];
    return c.isLetterOrNumber() ? kLetter : c == u'’' ? kJoint : kNo;
}

} // namespace

int countWords(QStringView text)
{
    int words = 0;
    const QChar *at = text.begin();
    const QChar *const end = text.end();
    while (at != end) {
        if (inWord(*at++) != kLetter)
            continue;
        ++words;
        while (at != end && inWord(*at) != kNo)
            ++at;
    }
    return words;
}

} // namespace cardwright
