#include "audit/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace cardwright {

namespace {

Hit at(const AuditedCard &audited, int node, QStringList arguments = {})
{
    return {audited.card.nodes()[node].key, audited.match.specOf(node), std::move(arguments), nullptr, 0};
}

// As a reader sees it, without bold marks and link addresses; a long one by its beginning.
QString quoted(const QString &text)
{
    static const QRegularExpression kAddress(QStringLiteral("\\]\\([^)]*\\)"));
    QString line = text.simplified();
    line.remove(QLatin1String("**"));
    line.replace(kAddress, QStringLiteral("]"));
    return line.size() <= 60 ? line : line.first(57) + QStringLiteral("…");
}

int summaryWords(const AuditedCard &audited)
{
    const int node = audited.card.summaryIndex();
    if (node < 0 || audited.reading.node(node).answered == Answered::No)
        return 0;
    return audited.reading.node(node).words;
}

QList<Hit> missingSummary(const AuditedCard &audited)
{
    const int node = audited.card.summaryIndex();
    if (summaryWords(audited) > 0)
        return {};
    return {node < 0 ? Hit() : at(audited, node)};
}

QList<Hit> longSummary(const AuditedCard &audited)
{
    const int limit = audited.match.schema ? audited.match.schema->summaryMaxWords() : 200;
    const int words = summaryWords(audited);
    if (words <= limit)
        return {};
    return {at(audited, audited.card.summaryIndex(), {QString::number(words), QString::number(limit)})};
}

QList<Hit> titleLeft(const AuditedCard &audited)
{
    static const QStringList kLeft = {QStringLiteral("dataset name acronym"), QStringLiteral("dataset name"),
                                      QStringLiteral("untitled"), QStringLiteral("untitled data card"),
                                      QStringLiteral("data card"), QStringLiteral("name of the dataset")};
    const int node = audited.card.titleIndex();
    if (node < 0 || audited.card.title().trimmed().isEmpty() || kLeft.contains(foldedTitle(audited.card.title()))) {
        const int place = node >= 0 ? node : audited.card.summaryIndex();
        return {place < 0 ? Hit() : at(audited, place)};
    }
    return {};
}

QList<Hit> placeholders(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (int i = 0; i < audited.card.nodes().size(); ++i) {
        const BodyReading &reading = audited.reading.node(i);
        if (!reading.leftovers.isEmpty())
            hits.append(at(audited, i, {quoted(reading.leftovers.first())}));
    }
    return hits;
}

QList<Hit> bareAnswers(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (int i = 0; i < audited.card.nodes().size(); ++i) {
        const QStringList &bare = audited.reading.node(i).bare;
        if (bare.isEmpty())
            continue;
        Hit hit = at(audited, i, {quoted(bare.first())});
        if (bare.size() > 1) {
            hit.arguments.append(QString::number(bare.size() - 1));
            hit.sentence = QT_TRANSLATE_NOOP("Audit", "“%1” and %2 more like it say nothing to a reader.");
        }
        hits.append(hit);
    }
    return hits;
}

bool isOpen(Answered answered)
{
    return answered == Answered::No || answered == Answered::ToDo;
}

// A section of the author's own with nothing in it and nothing below.
bool isEmptyHeading(const AuditedCard &audited, const Question &question)
{
    const int node = audited.card.indexOfKey(question.node);
    return question.spec < 0 && node >= 0 && audited.card.subtreeEnd(node) == node + 1;
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
            if (question.container && !isEmptyHeading(audited, question))
                continue;
            const int node = audited.card.indexOfKey(question.node);
            const bool unanswered = question.spec >= 0
                ? isOpen(audited.reading.spec(question.spec)) && !audited.reading.isExcused(question.spec)
                : node >= 0 && isOpen(audited.reading.node(node).answered) && !isCovered(audited, node);
            if (!unanswered)
                continue;
            ++open;
            if (!next || (question.node != kNoNode && next->node == kNoNode))
                next = &question;
        }
        if (!next)
            continue;
        QString section = page.title;
        if (section.isEmpty())
            section = QCoreApplication::translate("Audit", "the card");
        hits.append({next->node, next->spec, {section}, nullptr, open});
    }
    return hits;
}

QList<Hit> missingReasons(const AuditedCard &audited)
{
    const Template &schema = audited.match.schema ? *audited.match.schema : builtInTemplate();
    const StatePhrases &phrases = schema.statePhrases();
    QList<Hit> hits;
    for (int i = 0; i < audited.card.nodes().size(); ++i) {
        const BodyReading &reading = audited.reading.node(i);
        if (reading.answered == Answered::No || reading.answered == Answered::Yes || !reading.reason.isEmpty())
            continue;
        // The options "Unknown" and "To be determined" need no reason.
        if (phrases.read(audited.card.bodyText(i)).state != AnswerState::None)
            hits.append(at(audited, i));
    }
    return hits;
}

QList<Hit> choiceFaults(const AuditedCard &audited)
{
    QList<Hit> hits;
    if (!audited.match.schema)
        return hits;
    const Template &schema = *audited.match.schema;
    for (int i = 0; i < audited.card.nodes().size(); ++i) {
        const int spec = audited.match.specOf(i);
        if (spec < 0 || schema.specs()[spec].options.isEmpty() || audited.reading.node(i).answered == Answered::No)
            continue;
        const ChoiceReading choices = readChoices(audited.card.bodyText(i), schema, spec);
        const SpecText &text = schema.text(spec, audited.match.language);
        if (schema.specs()[spec].answer == AnswerKind::SingleChoice && choices.chosen.size() > 1) {
            Hit hit = at(audited, i, {QString::number(choices.chosen.size())});
            hit.sentence = QT_TRANSLATE_NOOP("Audit", "%1 options are chosen where one is asked for.");
            hits.append(hit);
        }
        for (const OptionSpec &option : schema.specs()[spec].options) {
            if (!choices.chosen.contains(option.id))
                continue;
            if (option.needsText && choices.specified.value(option.id).isEmpty() && choices.foreign.isEmpty()) {
                Hit hit = at(audited, i, {text.options.value(option.id)});
                hit.sentence = QT_TRANSLATE_NOOP("Audit", "“%1” is chosen but not specified.");
                hits.append(hit);
            }
            if (option.exclusive && choices.chosen.size() > 1) {
                Hit hit = at(audited, i, {text.options.value(option.id)});
                hit.sentence = QT_TRANSLATE_NOOP("Audit", "“%1” cannot stand together with other options.");
                hits.append(hit);
            }
        }
    }
    return hits;
}

QList<Hit> missingCaptions(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (int i = 0; i < audited.card.nodes().size(); ++i) {
        if (audited.reading.node(i).missingCaption)
            hits.append(at(audited, i));
    }
    return hits;
}

} // namespace

const QList<Rule> &auditRules()
{
    static const QList<Rule> rules = {
        {"title-left", "M2", Severity::ToDo, QT_TRANSLATE_NOOP("Audit", "The card has no title of its own yet."),
         QT_TRANSLATE_NOOP("Audit", "Readers find and cite a dataset by the title of its card."), titleLeft},
        {"summary-missing", "M1", Severity::ToDo, QT_TRANSLATE_NOOP("Audit", "The card has no summary."),
         QT_TRANSLATE_NOOP("Audit", "Most readers decide from the summary whether to read on: what the data is, where it comes from, what it is good for."),
         missingSummary},
        {"summary-long", "M1", Severity::Look, QT_TRANSLATE_NOOP("Audit", "The summary has %1 words; %2 are enough."),
         QT_TRANSLATE_NOOP("Audit", "A summary that fits one look is read; details have their own fields."), longSummary},
        {"placeholder-left", "M2", Severity::ToDo, QT_TRANSLATE_NOOP("Audit", "Text of the template is still here: “%1”"),
         QT_TRANSLATE_NOOP("Audit", "A leftover sample makes readers doubt the rest. Replace it, or remove it."), placeholders},
        {"bare-answer", "M2", Severity::ToDo, QT_TRANSLATE_NOOP("Audit", "“%1” says nothing to a reader."),
         QT_TRANSLATE_NOOP("Audit", "Say why instead: not known, not applicable or not disclosed, each with a reason. A reason is an answer."),
         bareAnswers},
        {"unanswered", "M3", Severity::ToDo, QT_TRANSLATE_N_NOOP("Audit", "%n question(s) in %1 still without an answer."),
         QT_TRANSLATE_NOOP("Audit", "A question that is left out cannot be told from one that was forgotten. “Not known” with a reason is an answer too."),
         unansweredQuestions},
        {"reason-missing", "M3", Severity::ToDo, QT_TRANSLATE_NOOP("Audit", "The reason is missing."),
         QT_TRANSLATE_NOOP("Audit", "“Not applicable” or “not known” convinces only with its reason."), missingReasons},
        {"choice", "M5", Severity::ToDo, "", QT_TRANSLATE_NOOP("Audit", "Choices are what catalogues and filters read; they have to be unambiguous."),
         choiceFaults},
        {"caption-missing", "M8", Severity::Look, QT_TRANSLATE_NOOP("Audit", "The table has no caption."),
         QT_TRANSLATE_NOOP("Audit", "A caption says what to see in the numbers: the one sentence that readers take away."),
         missingCaptions},
    };
    return rules;
}

} // namespace cardwright
