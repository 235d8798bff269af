#pragma once

#include "html/pastedblock.h"

#include <QList>
#include <QString>

namespace cardwright {

constexpr int kLastItem = 99'999; // of a numbered list, well within what Markdown reads

// A paragraph of Word that says it is a list item.
struct WordItem
{
    int level = 1;
    int number = 0;        // 0: bulleted
    std::size_t block = 0; // which of the blocks it is
};

// The number of Word's own marker, "3." or "b)"; 0 for a bullet.
int wordItemNumber(const QString &marker);

// Makes lists, by their levels, of the items that are the last blocks.
void joinItems(std::vector<PastedBlock> &blocks, const QList<WordItem> &items);

} // namespace cardwright
