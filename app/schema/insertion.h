#pragma once

#include "base/result.h"
#include "card/containment.h"
#include "schema/matching.h"

namespace cardwright {

// Answers a template question that has no heading in the file: heading, missing parents and
// directives go in after its nearest template neighbour; no other byte changes (insertion law).
// Titles are written in `match.language`. Malformed text (a heading of its own) sets movesHeadings.
ContainedEdit insertAnswer(const Card &card, const Match &match, int spec, const QByteArray &text);

// A new card: title, template and language directive (where `language` is not empty); with
// `allHeadings` every heading of the template with its directives and prompts as `info:`.
QByteArray newCard(const Template &schema, const QString &title, const QString &language, bool allHeadings);

// Writes `language` into the card: the directive under the title, or changes the one there.
Splice setLanguage(const Card &card, const QString &language);

} // namespace cardwright
