#pragma once

#include "card/card.h"
#include "workshop/workshop.h"

#include <QDateTime>
#include <QSet>

namespace cardwright {

// Data Test Your Template: a real card beside the template's questions. What it says to each of them is kept in
// the workshop, in the part "says" of the worksheet: it can be read without the card, and be corrected.

inline constexpr const char *kDataTest = "data-test-your-template";
inline constexpr const char *kFoundThere = "found"; // in Note::other: what was found, whatever was written since

// A heading of a card below which something stands, with what a question is compared with.
struct TriedHeading
{
    int node = -1;
    int depth = 0;
    QString title; // folded
    QSet<QString> words;
};
QList<TriedHeading> triedHeadings(const Card &card);

// The one that answers a question best, by its words: its node; -1: none does.
int answeringNode(const QList<TriedHeading> &headings, const Workshop &workshop, const AskedQuestion &question);

// What stands under a heading, its own subheadings included, in one line and not too long for a worksheet.
QString answerExcerpt(const Card &card, int node);

// Tries the template on this card: writes beside each question what the card says to it. Where it says
// nothing, what an earlier card said goes. Where it is the same card again, mended, what a person wrote or chose
// stays. How many questions found something.
int tryCard(Workshop &workshop, const Card &card, const QString &file, const QDateTime &now);

// The person says which heading answers the question.
void setAnswerFrom(Workshop &workshop, const Card &card, int node, const QString &question, const QDateTime &now);

} // namespace cardwright
