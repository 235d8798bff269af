#pragma once

#include "card/containment.h"

namespace cardwright {

// Edits of a card's headings. Each leaves every other heading and body as it is; where that cannot be
// (text before it swallows the new heading), `movesHeadings` is set and the edit is not to be applied.

enum class NewHeading {
    Section,    // after the section that holds the node, or at the end
    Subsection, // the last in the node's section
    Field,      // right after the node, or the last directly below a section or subsection
};

// Where the heading that an edit is about stands after it: an offset in the new bytes.
struct StructureEdit : ContainedEdit
{
    qsizetype heading = -1; // -1: gone
};

// A heading `title`, nothing below it, in the place that `kind` says for nodes()[near]; -1: at the end.
StructureEdit addHeading(const Card &card, int near, NewHeading kind, const QString &title);

// A copy of a field right after it, under `title`: with its directives, and with its text if wanted.
StructureEdit copyHeading(const Card &card, int index, const QString &title, bool withText);

// The node with everything below it taken out. Not for the title or a preamble.
StructureEdit removeHeading(const Card &card, int index);

// The node with everything below it before its previous sibling (-1) or after its next one (1). An
// edit without a change where there is no such sibling.
StructureEdit moveHeading(const Card &card, int index, int by);

// False for the first or last among its siblings, for the title and the preamble.
bool canMoveHeading(const Card &card, int index, int by);

} // namespace cardwright
