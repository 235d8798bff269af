#include "audit/rules.h"

namespace cardwright {

namespace {

QList<Hit> choiceFaults(const AuditedCard &audited)
{
    QList<Hit> hits;
    if (!audited.schema())
        return hits;
    const Template &schema = *audited.schema();
    for (int i = 0; i < audited.nodeCount(); ++i) {
        const int spec = audited.match.specOf(i);
        if (spec < 0 || schema.specs()[spec].options.isEmpty() || audited.reading.node(i).answered == Answered::No)
            continue;
        const ChoiceReading choices = readChoices(audited.text(i), schema, spec);
        const SpecText &text = schema.text(spec, audited.match.language);
        const qsizetype whole = audited.text(i).size();
        if (schema.specs()[spec].answer == AnswerKind::SingleChoice && choices.chosen.size() > 1) {
            Hit hit = audited.at(i, 0, whole, {QString::number(choices.chosen.size())});
            hit.sentence = QT_TRANSLATE_NOOP("Audit", "%1 options are chosen where one is asked for.");
            hits.append(hit);
        }
        for (const OptionSpec &option : schema.specs()[spec].options) {
            if (!choices.chosen.contains(option.id))
                continue;
            const QString label = text.options.value(option.id);
            const qsizetype at = audited.text(i).indexOf(label, 0, Qt::CaseInsensitive);
            const qsizetype begin = at < 0 ? 0 : at;
            const qsizetype end = at < 0 ? whole : at + label.size();
            if (option.needsText && choices.specified.value(option.id).isEmpty() && choices.foreign.isEmpty()) {
                Hit hit = audited.at(i, begin, end, {label});
                hit.sentence = QT_TRANSLATE_NOOP("Audit", "“%1” is chosen but not specified.");
                hits.append(hit);
            }
            if (option.exclusive && choices.chosen.size() > 1) {
                Hit hit = audited.at(i, begin, end, {label});
                hit.sentence = QT_TRANSLATE_NOOP("Audit", "“%1” cannot stand together with other options.");
                hits.append(hit);
            }
        }
    }
    return hits;
}

} // namespace

QList<Rule> choiceRules()
{
    return {
        {"choice", "M5", "answer", "", kToDoFromReview, kTemplate, "",
         QT_TRANSLATE_NOOP("Audit", "Choices are what catalogues and filters read; they have to be unambiguous."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: “choose one”, “please specify”; none, unknown and not validated stand alone."),
         choiceFaults},
    };
}

} // namespace cardwright
