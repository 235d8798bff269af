#pragma once

#include <QByteArray>
#include <QList>

namespace cardwright {

// A text that wants to run, load, move or deceive.
struct AttackVector
{
    QByteArray name;
    QByteArray text;
};

// A place in a card where somebody else's text may stand.
struct AttackPosition
{
    QByteArray name;
    QByteArray text;       // Markdown around it: {v} is the vector, {n} a number of its own
    QByteArray lines;      // "one": joined with blanks; "all": as they are; "quote", "indent": each so;
                           // "items": as one, and few of them as a list; "alone": as one, a card for each
    QByteArray escapes;    // characters that would end the place, written with a backslash
    bool isCard = false;   // `text` is a whole card, not one field of it
};

// Those of tests/data/xss; `trap` is the address of a server that must never hear of it.
QList<AttackVector> ownVectors(const QByteArray &trap);
// Those published by others, in the corpus; none where it is absent.
QList<AttackVector> corpusVectors();
// The addresses of tests/data/xss that no link may have, and those that one may.
QByteArrayList refusedAddresses();
QByteArrayList keptAddresses();

QList<AttackPosition> attackPositions();

// Cards with each vector in that position, at most `most` of them in one. A vector that hides what
// comes after it, such as an open comment, is the last of its card.
QByteArrayList attackCards(const AttackPosition &position, const QList<AttackVector> &vectors, qsizetype most);

} // namespace cardwright
