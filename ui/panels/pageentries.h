#pragma once

#include "audit/audit.h"
#include "schema/questionnaire.h"

#include <QSet>

namespace cardwright {

class CardDocument;

// One thing on a section's page, in its place.
struct PageEntry
{
    enum class Kind {
        Title,
        Summary,
        Heading,
        HeadingText,
        Answer,
        Terms,      // below the last term: those that are missing
        AddAnother, // below the last question whose heading may stand again
    };

    QString id; // stays with the question while its heading comes and goes
    Kind kind = Kind::Answer;
    Question question;
};

// True for questions whose heading may stand several times.
bool repeatsAsHeading(const Template *schema, int spec);

// What stands on `page`. `wanted`: headings, by the rest of their entry's id, whose empty text is
// shown too.
QList<PageEntry> entriesOf(const CardDocument &document, const Page &page, const QSet<QString> &wanted);

// The entry of `question`: its text rather than its heading; -1 where it is not on the page.
int indexOf(const QList<PageEntry> &entries, const Question &question);

// The id of the entry that goes on for a question without a heading, `before`, which has one now; empty
// for none.
QString heirOf(const PageEntry &before, const QList<PageEntry> &entries);

// The id of the question in the template, or of its heading in the card.
QString objectNameOf(const CardDocument &document, const Question &question);

// What stands at this question; "14 questions of the section are open" is for the checklist alone.
QList<Finding> findingsOf(const Report &report, const PageEntry &entry);

} // namespace cardwright
