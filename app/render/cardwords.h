#pragma once

#include <QString>

namespace cardwright {

struct Match;

// The words of the card's own controls. They speak the card's language, not the window's, so they
// are data here and no tr() texts.
struct CardWords
{
    const char *language;
    const char *skip;
    const char *contents;
    const char *dataCard;
    const char *levelOfDetail;
    const char *atAGlance;
    const char *facts;
    const char *whyAndHow;
    const char *telescope; // what the Playbook calls the depths
    const char *periscope;
    const char *microscope;
    const char *nothingHere;
    const char *expandAll;
    const char *collapseAll;
    const char *oneAnswer;
    const char *answers; // %1
    const char *oneUnknown;
    const char *unknowns; // %1
    const char *oneOpen;
    const char *open; // %1
    const char *notAnswered;
    const char *done;
    const char *openTask;
    const char *untitled;
    const char *credit;      // of a structure that comes from the Playbook
    const char *creditOther; // %1: where the structure comes from
    const char *made;        // of a structure of one's own
    const char *cut; // after what is shown of a text that is too large
    const char *search;
    const char *hits; // %1: which, %2: of how many
    const char *noHits;
    const char *previous;
    const char *next;
    const char *appearance;
    const char *asSystem;
    const char *light;
    const char *dark;
    const char *highContrast;
    const char *copyLink;
    const char *copyCode;
    const char *copied;
    const char *publisher;
    const char *modality;
    const char *licence;
    const char *version;
    const char *maintenance;
    const char *size; // how many records
    const char *tasks; // what the data can serve to learn
    const char *dataLanguage;

    static const CardWords &of(const QString &language); // English where the language is not known
    QByteArray count(int number, const char *one, const char *many) const;
    // What the card is called above its title: by its template where that asks about something else than data
    // ("Model Card"). As HTML.
    QByteArray kindOf(const Match &match) const;
    // Where its structure comes from, by its template or the one that was made from, and what it was made with.
    // As HTML. Only what the Playbook holds under CC BY-SA is told to be so.
    QByteArray creditOf(const Match &match) const;
    // The name of a card without a title.
    QString untitledOf(const Match &match) const;
};

} // namespace cardwright
