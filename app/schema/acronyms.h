#pragma once

#include "schema/answers.h"

namespace cardwright {

// An acronym as the card uses it: "IRB", also where it stands as "IRBs".
struct Acronym
{
    QString text;
    int uses = 0;

    bool operator==(const Acronym &) const = default;
};

// Acronyms in the prose of a card that no place of it explains: neither "Institutional Review Board
// (IRB)" or the like, nor an entry among its terms. The most used first. Rather too few than too many:
// what everybody knows is left out, so are names in the title, code, tables, and the answers that name
// people, organisations and files.
QList<Acronym> unexplainedAcronyms(const Card &card, const Match &match, const CardReading &reading);

// True if `text` says what the acronym stands for, beside it or in its initials.
bool explainsAcronym(QStringView text, const QString &acronym);

} // namespace cardwright
