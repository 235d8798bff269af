#pragma once

#include <QByteArray>
#include <QList>

namespace cardwright {

// A text that is dear to read or to draw for its size.
struct Bomb
{
    const char *name;
    QByteArray text;
};

// Inputs for which Markdown parsers are known to take quadratic time, too much memory or too deep a
// stack, each of about `size` bytes.
QList<Bomb> markdownBombs(qsizetype size);

} // namespace cardwright
