#pragma once

#include "schema/cardmatcher.h"
#include "schema/worddiff.h"

#include <QFlags>

namespace cardwright {

// What is different about one heading of a card, or about its title with the summary.
enum class Difference {
    Added = 1,       // only in the second card
    Removed = 2,     // only in the first
    Text = 4,        // the answer, or the summary
    Renamed = 8,     // the heading's words, or the link or tag around them
    Moved = 16,      // below another heading, of another level, or in another place among its siblings
    Directives = 32, // the comments below the heading: scope, width, info, template
};
Q_DECLARE_FLAGS(Differences, Difference)
Q_DECLARE_OPERATORS_FOR_FLAGS(Differences)

struct FieldComparison
{
    Differences what;
    int before = -1; // index in the first card's nodes(); -1 where it is added
    int after = -1;  // in the second's; -1 where it is removed
    int spec = -1;   // the question of the template both match, in the second card else the first; -1: none
    // Of a field that both have: what of it one card alone changed since the one that both come from. None where that
    // is not known (suggestedChoices() tells it).
    Differences onlyBefore = {};
    Differences onlyAfter = {};
};

// What is different about the files as a whole. Apart from frontMatter it is told even where every
// field is the same.
struct FileComparison
{
    bool same = false; // byte for byte
    bool frontMatter = false;
    bool lineEndings = false; // CRLF against LF, or mixed in another way
    bool byteOrderMark = false;
    bool finalNewline = false; // at the end of the file
    bool layout = false;       // no field differs, but blank lines or the way headings are written

    // True where nothing that a reader of the card could see is different.
    bool onlyForm(bool fieldsDiffer) const { return !same && !fieldsDiffer && !frontMatter; }
};

struct CardComparison
{
    FileComparison file;
    QList<FieldComparison> fields; // only those that differ, in the second card's order; a removed one
                                   // stands after what it followed in the first

    bool isSame() const { return file.same; }
    bool onlyForm() const { return file.onlyForm(!fields.isEmpty()); }
};

// Compares field by field. Headings belong together by the question of the template they answer, in
// any version of it, else by path id, by title, by body; never two of one card with the same. Line endings and the blank lines
// around a body make no field different. Given the other way round the result is the same with
// Added and Removed exchanged (and the order that of the other card).
CardComparison compareCards(const Card &before, const Match &beforeMatch, const Card &after,
                            const Match &afterMatch);
inline CardComparison compareCards(const Card &before, const Card &after, const CardMatcher &matcher = {})
{
    return compareCards(before, matchBy(matcher, before), after, matchBy(matcher, after));
}

// A body as it is compared and shown: decoded, its line endings LF.
QString comparedText(const Card &card, int index);
QString comparedFrontMatter(const Card &card);

} // namespace cardwright
