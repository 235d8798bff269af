#pragma once

#include "schema/matching.h"

namespace cardwright {

inline constexpr int kDeepestHeading = 4;

// Where a heading goes in and at which level.
struct InsertionPlace
{
    qsizetype offset = 0;
    int level = 0;
    bool before = false; // before a neighbour; else after one, or the last or first in what holds it
};

// Where the headings of a template go that a card lacks.
class InsertionPlaces
{
public:
    // Both have to outlive it; the match is one with a template.
    InsertionPlaces(const Card &card, const Match &match);

    // The node that stands for what asks `spec`'s children: the title for -1. -1: it is not in the file.
    int holderOf(int spec) const { return spec < 0 ? m_card.titleIndex() : m_match.nodeOf(spec); }
    // The nearest question before it under the same parent that stands in the file; -1: none.
    int previousOf(int spec) const;
    InsertionPlace placeOf(int spec) const;

private:
    bool isNeighbour(int other, int holder, int spec) const;
    int besides(int neighbour, int next, int level) const;
    qsizetype firstHeading() const;

    const Card &m_card;
    const Match &m_match;
    const QList<Spec> &m_specs;
};

int usualLevel(Node::Kind kind); // of a heading of the template: 2, 3 or 4

// The field that shows which of several questions with the title of `spec` is meant; -1 if none has
// to stand in the file for that.
int missingOpener(const Match &match, int spec);

// What the template says of how a question is shown, as directives.
QByteArray directiveLines(const Spec &spec, const QByteArray &eol);
// The heading of a question with its directives, in the language of the card.
QByteArray headingLines(const Match &match, int spec, int level, const QByteArray &eol);

} // namespace cardwright
