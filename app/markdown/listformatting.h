#pragma once

#include "markdown/formatting.h"

namespace cardwright {

// Makes the selected lines items of a list, or plain lines again if all of them are.
std::optional<TextChange> toggledList(const SelectedText &selected, bool numbered);

// A line break in a list item: begins the next item, or ends the list where the item is empty. Items
// that follow are numbered on. Nothing outside of a list, in its marker, or in a fenced block.
std::optional<TextChange> nextItem(const SelectedText &selected);

// False where nextItem() has nothing to say, wherever the cursor is in `line`.
bool beginsItem(QStringView line);

// Moves the selected items one level in, below the item before them, or out; what hangs on them goes along.
std::optional<TextChange> indentedItems(const SelectedText &selected, bool in);

} // namespace cardwright
