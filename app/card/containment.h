#pragma once

#include "base/result.h"
#include "card/card.h"

namespace cardwright {

// An edit that leaves every heading outside the body it writes where it was (containment law).
struct ContainedEdit
{
    Splice splice;
    QByteArray closer;          // what was added at the end so that the body stays closed; may be empty
    // The text itself holds a heading, or would be read as directives or front matter: apply only if
    // the user says so.
    bool movesHeadings = false;
    Card after;                 // the card with the splice applied
};

// Replaces the body of nodes()[index] with `text` (any line endings; written in the card's own).
// Adds the blank lines that Markdown needs and, where `text` leaves something open (fence,
// comment, <pre>), the shortest ending that closes it. Where no closer helps, or `text` holds a
// heading of its own, `movesHeadings` is true.
ContainedEdit replaceBody(const Card &card, int index, const QByteArray &text);

// Replaces the text of the heading of nodes()[index]; line breaks in `title` become spaces. For
// -1, or the preamble of a card without a title, it writes a title line at the start.
ContainedEdit replaceTitle(const Card &card, int index, const QString &title);

// The text of a heading that reads back as `title`: what Markdown would take for markup is escaped
// only where it must be, so that ordinary titles stay readable.
QByteArray headingText(const QString &title);

// `text` without blank lines at its ends, its line breaks written as `lineEnding`.
QByteArray bodyBytes(const QByteArray &text, const QByteArray &lineEnding);

// Lines that may close what a text leaves open, the likeliest first; the first is empty.
QList<QByteArray> closersFor(const QByteArray &text);

// True if every heading of `before` outside `replaced` stands in `after` with its key, and `after`
// has `added` headings more.
bool headingsStay(const Card &before, const Card &after, int added = 0);

} // namespace cardwright
