#pragma once

#include "base/result.h"
#include "schema/matching.h"

namespace cardwright {

// The question sheet for people without the program: one HTML file that works offline, keeps drafts in
// the browser and saves the answers as a Markdown file, which is read back into the card.

// The page for the questions `specs` of a template; all of them where the list is empty.
QByteArray questionFormPage(const Template &schema, const QString &language, const QList<int> &specs = {});

struct SheetAnswer
{
    int spec = -1;
    QString text;
};

struct AnswerSheet
{
    QString by; // what stands under the title: who answered
    QList<SheetAnswer> answers;
    QStringList unknown; // headings with a text that are no question of the template
};

// Reads the answers that such a page saved. Refuses, naming `fileName`, what answers another template.
Result<AnswerSheet> readAnswers(const QByteArray &markdown, const Template &schema, const QString &fileName);

// An answer that was not taken, because the card has another one or the text would move headings.
struct OpenAnswer
{
    int spec = -1;
    QString there;
    QString offered;
};

struct TakenAnswers
{
    Card after;
    Splice splice; // from the card to `after`: one step for undo
    QList<int> taken;
    QList<OpenAnswer> open;
};

// Puts the answers into the card where it has none; those in `replace` also where it has another.
TakenAnswers takeAnswers(const Card &card, const Template &schema, const AnswerSheet &sheet,
                         const QList<int> &replace = {});

} // namespace cardwright
