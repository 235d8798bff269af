#pragma once

#include "schema/matching.h"

#include <optional>

namespace cardwright {

// What becomes of a heading with nothing below it: its text goes to the question `spec` of a template, and
// it goes itself. -1: it only goes, as there is no text below it.
struct HeadingMove
{
    int node = -1;
    int spec = -1;
};

struct MovedHeadings
{
    Card after;
    QList<int> origins; // per node of it: which node of the card it was; -1: a new one
};

// All of them in one edit, which is read once. Nothing where the result would not be exactly this: each
// text, byte for byte, where its question asks for it, and every other heading and text as it was.
std::optional<MovedHeadings> moveHeadings(const Card &card, const Match &match, const QList<HeadingMove> &moves);

} // namespace cardwright
