#pragma once

#include <QString>

#include <optional>

namespace cardwright {

// The beginning of a list item in a line: "  12. [ ] text".
struct ItemStart
{
    qsizetype indent = 0;  // characters before the marker
    QChar mark;            // - * + or what ends the number: . )
    qsizetype number = -1; // -1: bulleted
    qsizetype content = 0; // where the text begins, its task box not counted
    qsizetype box = 0;     // characters of "[ ] "

    bool isNumbered() const { return number >= 0; }
};

// Nothing where `line` begins no item: it may still hold one's text.
std::optional<ItemStart> itemStart(QStringView line);

// Where the text of a line begins: after quote marks, a list marker, or the hashes of a heading.
qsizetype textStart(QStringView line);

bool isBlankText(QStringView text);

// "```" or "~~~" that may begin or end a fenced block.
bool isFence(QStringView line);

} // namespace cardwright
