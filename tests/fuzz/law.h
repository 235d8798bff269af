#pragma once

#include <QByteArray>

#include <cstdio>
#include <cstdlib>

namespace cardwright {

// Ends the run, and so keeps the input, where a law does not hold.
inline void holds(bool law, const char *words, const QByteArray &detail = {})
{
    if (law)
        return;
    std::fprintf(stderr, "Broken: %s %s\n", words, detail.constData());
    std::abort();
}

} // namespace cardwright
