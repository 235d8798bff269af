#include "audit/rules.h"

#include "audit/reportsums.h"

#include <QCoreApplication>

#include <algorithm>

namespace cardwright {

namespace {

bool isOpen(Answered answered)
{
    return answered == Answered::No || answered == Answered::ToDo;
}

// True if the state of a heading above says it for this one too.
bool isCovered(const AuditedCard &audited, int node)
{
    for (int above = audited.card.nodes()[node].parent; above >= 0; above = audited.card.nodes()[above].parent) {
        const Answered state = audited.reading.node(above).answered;
        if (!isOpen(state) && state != Answered::Yes)
            return true;
    }
    return false;
}

// One finding a section, with the question to go on with; not a wall of lines.
QList<Hit> unansweredQuestions(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (const Page &page : formOf(audited.card, audited.match)) {
        int open = 0;
        const Question *next = nullptr;
        for (const Question &question : page.questions) {
            if (question.container && !asksItself(audited.card, question))
                continue;
            const int node = audited.card.indexOfKey(question.node);
            const bool unanswered = question.spec >= 0
                ? audited.isOpenSpec(question.spec)
                : node >= 0 && isOpen(audited.reading.node(node).answered) && !isCovered(audited, node);
            if (!unanswered)
                continue;
            ++open;
            if (!next || (question.node != kNoNode && next->node == kNoNode))
                next = &question;
        }
        if (!next)
            continue;
        Hit hit;
        hit.node = next->node;
        hit.spec = next->spec;
        hit.count = open;
        hit.arguments = QStringList(page.title.isEmpty() ? QCoreApplication::translate("Audit", "the card") : page.title);
        hits.append(hit);
    }
    return hits;
}

QList<Hit> missingReasons(const AuditedCard &audited)
{
    const Template &schema = audited.schema() ? *audited.schema() : builtInTemplate();
    const StatePhrases &phrases = schema.statePhrases();
    QList<Hit> hits;
    for (int i = 0; i < audited.nodeCount(); ++i) {
        const BodyReading &reading = audited.reading.node(i);
        if (reading.answered == Answered::No || reading.answered == Answered::Yes || !reading.reason.isEmpty())
            continue;
        // The options "Unknown" and "To be determined" need no reason.
        const StatePhrases::Found found = phrases.read(audited.text(i));
        if (found.state != AnswerState::None)
            hits.append(audited.at(i, 0, found.mark.size()));
    }
    return hits;
}

// What the project and the template ask for at this stage.
QStringList requiredIds(const AuditedCard &audited)
{
    QStringList ids = audited.options.required;
    if (!audited.schema())
        return ids;
    for (const Spec &spec : audited.schema()->specs()) {
        if (spec.required != RequiredBy::Never && static_cast<int>(spec.required) - 1 <= static_cast<int>(audited.options.stage))
            ids.append(spec.id);
    }
    ids.removeDuplicates();
    return ids;
}

// Whatever the rule on open questions says.
QList<Hit> requiredQuestions(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (const QString &id : requiredIds(audited)) {
        const int spec = audited.schema() ? audited.schema()->indexOf(id) : -1;
        if (spec >= 0) {
            const Answered state = audited.reading.spec(spec);
            if (isOpen(state))
                hits.append(audited.atSpec(spec, {audited.titleOf(spec)}));
            continue;
        }
        const int node = id == QLatin1String("summary") ? audited.card.summaryIndex() : audited.card.indexOfId(id);
        if (node >= 0 && isOpen(audited.reading.node(node).answered))
            hits.append(audited.at(node, {audited.card.nodes()[node].title}));
        if (node < 0) {
            Hit hit;
            hit.arguments = QStringList(id);
            hits.append(hit);
        }
    }
    return hits;
}

QList<Hit> missingContents(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (const MinimumContent &content : minimumContentsOf(audited)) {
        if (content.state == MinimumContent::State::Missing)
            hits.append(content.nextSpec >= 0 ? audited.atSpec(content.nextSpec, {content.name}) : [&content] {
                Hit hit;
                hit.arguments = QStringList(content.name);
                return hit;
            }());
    }
    return hits;
}

} // namespace

QList<Rule> openRules()
{
    return {
        {"unanswered", "M3", "answer", "", kToDoLast, kNothing,
         QT_TRANSLATE_N_NOOP("Audit", "%n question(s) in %1 still without an answer."),
         QT_TRANSLATE_NOOP("Audit", "A question that is left out cannot be told from one that was forgotten. “Not known” with a reason is an answer too."),
         QT_TRANSLATE_NOOP("Audit", "Playbook: cards explain uncertainty; known unknowns are stated."), unansweredQuestions},
        {"required-open", "M3", "answer", "", kAlwaysToDo, kNothing,
         QT_TRANSLATE_NOOP("Audit", "An answer is asked for at this stage: “%1”."),
         QT_TRANSLATE_NOOP("Audit", "The project’s own configuration, or the template, names the questions that a card may not leave open. A state with its reason is an answer."),
         QT_TRANSLATE_NOOP("Audit", "Playbook, usage guidelines: an organisation says what its cards need."), requiredQuestions},
        {"reason-missing", "M3", "answer", "", kToDoFromReview, kNothing,
         QT_TRANSLATE_NOOP("Audit", "The reason is missing."),
         QT_TRANSLATE_NOOP("Audit", "“Not applicable” or “not known” convinces only with its reason."),
         QT_TRANSLATE_NOOP("Audit", "Playbook’s Healthsheet: an N/A says why."), missingReasons},
        {"minimum-content", "M4", "audit", "", kToDoFromReview, kTemplate,
         QT_TRANSLATE_NOOP("Audit", "Nothing yet on one of the five minimum contents: %1"),
         QT_TRANSLATE_NOOP("Audit", "Sources, collection, evaluation, intended use and decisions that affect results: without one of these readers cannot judge the dataset."),
         QT_TRANSLATE_NOOP("Audit", "Playbook: the five contents that every Data Card has at the least."), missingContents},
    };
}

} // namespace cardwright
