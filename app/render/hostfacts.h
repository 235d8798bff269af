#pragma once

#include <QString>
#include <QStringList>

namespace cardwright {

class Card;

// What the front matter of Hugging Face's cards says, as it is written there.
struct HostFacts
{
    QString licence;        // "CC BY-SA 4.0"
    QString licenceAddress; // empty: none is known
    QStringList sizes;      // "10K<n<100K"
    QStringList tasks;      // "Text classification"
    QStringList languages;  // of the data: "de", "pt-BR"
};

HostFacts hostFactsOf(const Card &card);

// "10,000–100,000" for "10K<n<100K", as `language` writes numbers; empty for what is no such range.
QString sizeInWords(const QString &size, const QString &language);
// The name of a language: in English for an English card, else as it calls itself. The code where it has none.
QString languageInWords(const QString &code, const QString &language);
// True for a code that machines read: "de", "pt-BR".
bool isLanguageCode(const QString &code);

} // namespace cardwright
