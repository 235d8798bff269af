#pragma once

#include "schema/answers.h"

#include <QHash>

namespace cardwright {

// Where links within the card lead: the ids of its headings by the last part of each, folded. Other
// tools link to "#dataset-summary" where the heading's id is "dataset-description.dataset-summary".
using LinkTargets = QHash<QByteArray, QByteArray>;

// What is the same for every body of one card.
struct BodyContext
{
    const Card &card;
    const Match &match;
    const QByteArray references; // the card's link definitions, in file order
    const LinkTargets targets;
    const std::function<QByteArray(const QByteArray &)> picture; // as RenderOptions has it
};

// The HTML of one node's body as a reader sees it: states, chips, key/value lists, tables with
// their captions; the template's leftover text left out.
QByteArray htmlOfBody(const BodyContext &context, int node, const BodyReading &reading, int headingLevel);

// All link definitions of a card, at most 64 KB of them.
QByteArray referencesOf(const Card &card);

// Empty where the card links to nothing in itself.
LinkTargets linkTargetsOf(const Card &card);

} // namespace cardwright
