#pragma once

#include "schema/matching.h"

namespace cardwright {

// One place of the form: a node of the card, a template question without one, or both.
struct Question
{
    NodeKey node = kNoNode; // kNoNode: not in the file yet
    int spec = -1;          // -1: the template does not know it
    int depth = 0;          // 0 section itself, 1 subsection or field under it, ...
    bool container = false; // a section or subsection: shown as heading, its own text as a panel if any

    bool operator==(const Question &) const = default;
};

// True for a heading of the author's own with nothing below it: its text is what it asks for.
bool asksItself(const Card &card, const Question &question);

// One entry of the sections list: the card's head or one section with its questions in order.
struct Page
{
    NodeKey node = kNoNode;
    int spec = -1;
    QString title;
    bool head = false; // title, summary and the fields before the first section
    int part = 0;      // of a section with too many questions for one page: 0 begins it
    QList<Question> questions;
};

// The form of a card: nodes in file order, template questions without a heading in their place. What
// holds more than some hundred questions is parted into several pages.
QList<Page> formOf(const Card &card, const Match &match);

// Those of `form` that a short honest card needs: what the template calls essential, and whatever the
// card already holds. Pages without a question left are out, but for the head.
QList<Page> essentialsOf(const QList<Page> &form, const Template &schema);

// True where a card answers no other question of its template than essential ones, and not yet all.
bool isInEssentials(const Card &card, const Match &match);

} // namespace cardwright
