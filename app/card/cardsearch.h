#pragma once

#include "card/card.h"

namespace cardwright {

struct SearchQuery
{
    QString text;
    bool matchCase = false;
    bool wholeWord = false;

    bool operator==(const SearchQuery &) const = default;
};

// A place in an answer, the summary or a heading where the text stands.
struct SearchHit
{
    NodeKey node = kNoNode;
    bool inTitle = false; // in the heading, not in the body
    ByteRange range;      // of the card's bytes

    bool operator==(const SearchHit &) const = default;
};

// Where `query` stands in `text`, in UTF-16 units, without overlap.
QList<qsizetype> placesIn(const QString &text, const SearchQuery &query);

// The text of a heading without its marks: not the #s before it, not the underline.
ByteRange headingWords(const Card &card, const Node &node);

// Every hit in the headings and bodies of a card, in file order. Directives and front matter are not
// searched, nor bodies that are not valid UTF-8.
QList<SearchHit> searchCard(const Card &card, const SearchQuery &query);

struct Replacement
{
    Splice splice; // all of it at once; nothing removed or inserted where nothing was replaced
    int replaced = 0;
    int left = 0; // hits that stay, since another text there would move a heading or a directive
};

// Writes `text` in the place of each of `hits`, which are in file order. Every heading stays where it
// is, and no directive and no front matter changes or comes into being.
Replacement replaceHits(const Card &card, const QList<SearchHit> &hits, const QString &text);

} // namespace cardwright
