#include "schema/openingquestions.h"

#include "markdown/lines.h"
#include "schema/insertion.h"

#include <QSet>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool isExcused(const Card &card, const Match &match, int spec)
{
    const int node = match.nodeOf(spec);
    return node >= 0 && match.schema->statePhrases().read(card.bodyText(node)).state == AnswerState::NotApplicable;
}

// Also where a heading above says it for all that is below.
bool isCovered(const Card &card, const Match &match, int spec)
{
    for (int at = spec; at >= 0; at = match.schema->specs()[at].parent) {
        if (isExcused(card, match, at))
            return true;
    }
    return false;
}

bool isNo(const Card &card, const Match &match, const OpeningQuestion &question)
{
    return std::all_of(question.covers.cbegin(), question.covers.cend(),
                       [&](int spec) { return isCovered(card, match, spec); });
}

// The place of the first blank line in `body`, after the paragraph that says the state.
qsizetype endOfParagraph(const QByteArray &body)
{
    qsizetype at = 0;
    while (at < body.size() && !isBlankLine(body, at))
        at = lineEnd(body, at);
    return at;
}

using Edits = QList<ContainedEdit>;

Edits excuse(const Card &card, const Match &match, int spec, const QString &reason)
{
    if (isCovered(card, match, spec))
        return {};
    const QString sentence =
        u"**%1:** %2"_s.arg(match.schema->statePhrase(AnswerState::NotApplicable, match.language), reason);
    const int node = match.nodeOf(spec);
    const QByteArray body = node >= 0 ? card.bodyOf(node).toByteArray() : QByteArray();
    const ContainedEdit edit =
        node < 0 ? insertAnswer(card, match, spec, sentence.toUtf8())
                 : replaceBody(card, node, sentence.toUtf8() + (body.isEmpty() ? QByteArray() : "\n\n" + body));
    return edit.movesHeadings ? Edits() : Edits{edit};
}

Edits askAgain(const Card &card, const Match &match, int spec)
{
    if (!isExcused(card, match, spec))
        return {};
    const int node = match.nodeOf(spec);
    const QByteArray body = card.bodyOf(node).toByteArray();
    const ContainedEdit edit = replaceBody(card, node, body.sliced(endOfParagraph(body)));
    return edit.movesHeadings ? Edits() : Edits{edit};
}

} // namespace

QStringList openingNoes(const Card &card, const Match &match)
{
    QStringList noes;
    if (!match.schema)
        return noes;
    for (const OpeningQuestion &question : match.schema->openingQuestions()) {
        if (isNo(card, match, question))
            noes.append(question.id);
    }
    return noes;
}

int questionsSpared(const Template &schema, const QStringList &noes)
{
    QSet<int> spared;
    const QList<Spec> &specs = schema.specs();
    for (const OpeningQuestion &question : schema.openingQuestions()) {
        if (!noes.contains(question.id))
            continue;
        for (int i = 0; i < specs.size(); ++i) {
            for (int at = i; specs[i].isField() && at >= 0; at = specs[at].parent) {
                if (question.covers.contains(at))
                    spared.insert(i);
            }
        }
    }
    return static_cast<int>(spared.size());
}

QList<ContainedEdit> openingEdits(const Card &card, const Match &match, const QStringList &noes)
{
    Edits edits;
    if (!match.schema)
        return edits;
    Card now = card;
    Match matched = match;
    for (const OpeningQuestion &question : match.schema->openingQuestions()) {
        const bool no = noes.contains(question.id);
        if (no == isNo(now, matched, question))
            continue;
        const QString reason = match.schema->openingText(question.id, match.language).reason;
        for (const int spec : question.covers) {
            const Edits more = no ? excuse(now, matched, spec, reason) : askAgain(now, matched, spec);
            if (more.isEmpty())
                continue;
            edits += more;
            now = more.last().after;
            matched = matchCard(now, {match.schema});
            matched.language = match.language;
        }
    }
    return edits;
}

Card withOpeningNoes(const Card &card, const Match &match, const QStringList &noes)
{
    const Edits edits = openingEdits(card, match, noes);
    return edits.isEmpty() ? card : edits.last().after;
}

} // namespace cardwright
