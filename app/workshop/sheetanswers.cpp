#include "base/file.h"
#include "base/splicebetween.h"
#include "card/containment.h"
#include "schema/answers.h"
#include "schema/forcedmatch.h"
#include "schema/insertion.h"
#include "workshop/questionform.h"
#include "workshop/workshoptext.h"

#include <QCoreApplication>

namespace cardwright {

Result<AnswerSheet> readAnswers(const QByteArray &markdown, const Template &schema, const QString &fileName)
{
    const Card sheet(markdown);
    if (sheet.templateId() != schema.id()) {
        return Error{Error::Code::Malformed,
                     TakeAwayText::tr("“%1” does not answer the questions of “%2”. It was saved from another sheet, or is "
                                   "no file of answers.")
                         .arg(displayPath(fileName), schema.name(sheet.language()))};
    }
    const Match match = matchAgainst(sheet, schema);
    AnswerSheet answers;
    for (int node = 0; node < sheet.nodes().size(); ++node) {
        const QString text = sheet.bodyText(node);
        if (text.isEmpty())
            continue;
        const int spec = match.specOf(node);
        if (node == sheet.titleIndex())
            answers.by = text.section(QLatin1Char(':'), 1).simplified();
        else if (spec >= 0 && schema.specs()[spec].isField())
            answers.answers.append({spec, text});
        else
            answers.unknown.append(sheet.nodes()[node].title);
    }
    return answers;
}

TakenAnswers takeAnswers(const Card &card, const Template &schema, const AnswerSheet &sheet, const QList<int> &replace)
{
    TakenAnswers result;
    result.after = card;
    for (const SheetAnswer &answer : sheet.answers) {
        const Match match = matchAgainst(result.after, schema);
        const int node = match.nodeOf(answer.spec);
        const QString there = node >= 0 ? result.after.bodyText(node) : QString();
        if (there == answer.text)
            continue;
        const bool answered = node >= 0 && readBody(there, schema, answer.spec).answered != Answered::No;
        if (answered && !replace.contains(answer.spec)) {
            result.open.append({answer.spec, there, answer.text});
            continue;
        }
        const QByteArray text = answer.text.toUtf8();
        const ContainedEdit edit = node >= 0 ? replaceBody(result.after, node, text)
                                             : insertAnswer(result.after, match, answer.spec, text);
        if (edit.movesHeadings) {
            result.open.append({answer.spec, there, answer.text});
            continue;
        }
        result.after = edit.after;
        result.taken.append(answer.spec);
    }
    result.splice = spliceBetween(card.bytes(), result.after.bytes());
    return result;
}

} // namespace cardwright
