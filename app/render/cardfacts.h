#pragma once

#include "schema/answers.h"

namespace cardwright {

struct CardWords;

// What of a card is asked for first, as plain text: for the head of the page, and for search engines.
// Empty where the card does not say it, or not in a form that we can read.
struct CardFacts
{
    QStringList publishers;
    QStringList modalities; // the options' labels in the card's language
    QString licence;
    QString licenceAddress;
    QString version;
    QString released;    // as written: "03/2025"
    QString lastUpdated; // as written
    QString maintenance;
    QStringList keywords;
    QStringList funders;
    QList<std::pair<QString, QString>> authors; // name, and what stands after it
    QString link; // an address of the dataset
    // From the front matter, as hosts of datasets want it.
    QStringList sizes;
    QStringList tasks;         // in English
    QStringList dataLanguages; // codes
};

CardFacts factsOf(const Card &card, const Match &match, const CardReading &reading);

// The inside of the definition list at the head of the page.
QByteArray factsHtml(const CardFacts &facts, const CardWords &words);

} // namespace cardwright
