#include "audit/rules.h"

namespace cardwright {

namespace {

int summaryWords(const AuditedCard &audited)
{
    const int node = audited.card.summaryIndex();
    if (node < 0 || audited.reading.node(node).answered == Answered::No)
        return 0;
    return audited.reading.node(node).words;
}

// A template may ask for its summary under a heading of its own, as that of Hugging Face does.
bool isSummarySpec(const Spec &spec)
{
    return spec.id.endsWith(QLatin1String(".summary"));
}

QList<Hit> missingSummary(const AuditedCard &audited)
{
    if (summaryWords(audited) > 0)
        return {};
    for (int i = 0; audited.schema() && i < audited.schema()->specs().size(); ++i) {
        if (isSummarySpec(audited.schema()->specs()[i]))
            return {}; // an open question like any other
    }
    const int node = audited.card.summaryIndex();
    return {node < 0 ? Hit() : audited.at(node)};
}

QList<Hit> longSummary(const AuditedCard &audited)
{
    const int limit = audited.schema() ? audited.schema()->summaryMaxWords() : 200;
    if (summaryWords(audited) <= limit)
        return {};
    const int node = audited.card.summaryIndex();
    const int words = readWords(audited.text(node));
    if (words <= limit)
        return {};
    return {audited.at(node, 0, audited.text(node).size(), {QString::number(words), QString::number(limit)})};
}

QList<Hit> titleLeft(const AuditedCard &audited)
{
    static const QStringList kLeft = {QStringLiteral("dataset name acronym"), QStringLiteral("dataset name"),
                                      QStringLiteral("untitled"), QStringLiteral("untitled data card"),
                                      QStringLiteral("data card"), QStringLiteral("name of the dataset"),
                                      QStringLiteral("dataset card for dataset name"),
                                      QStringLiteral("dataset card for needs more information"),
                                      QStringLiteral("dataset card")};
    const int node = audited.card.titleIndex();
    if (node < 0 || audited.card.title().trimmed().isEmpty() || kLeft.contains(foldedTitle(audited.card.title()))) {
        const int place = node >= 0 ? node : audited.card.summaryIndex();
        return {place < 0 ? Hit() : audited.at(place)};
    }
    return {};
}

} // namespace

QList<Rule> headRules()
{
    return {
        {"title-left", "M2", "answer", "accountability", kToDoFromReview, kNothing,
         QT_TRANSLATE_NOOP("Audit", "The card has no title of its own yet."),
         QT_TRANSLATE_NOOP("Audit", "Readers find and cite a dataset by the title of its card."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: the first heading names the dataset."), titleLeft},
        {"summary-missing", "M1", "answer", "utility", kToDoLast, kNothing,
         QT_TRANSLATE_NOOP("Audit", "The card has no summary."),
         QT_TRANSLATE_NOOP("Audit", "Most readers decide from the summary whether to read on: what the data is, where it comes from, what it is good for."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: the summary holds content and topic, sources, motives, benefits and suitable uses."),
         missingSummary},
        {"summary-long", "M1", "answer", "utility", kLook, kNothing,
         QT_TRANSLATE_NOOP("Audit", "The summary has %1 words; %2 are enough."),
         QT_TRANSLATE_NOOP("Audit", "A summary that fits one look is read; details have their own fields."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: at most 200 words."), longSummary},
    };
}

} // namespace cardwright
