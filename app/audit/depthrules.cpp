#include "audit/rules.h"

#include "audit/reportsums.h"
#include "schema/wordcount.h"

#include <QCoreApplication>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAnswersToJudge = 3;  // of one section
constexpr int kGlanceWords = 80;    // more is no answer at a glance
constexpr int kAnswersInAll = 20;   // before a stage of the data's life can be called sparse

QList<Hit> lopsidedSections(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (const DepthBalance &section : depthOf(audited)) {
        const int all = section.answered[0] + section.answered[1] + section.answered[2];
        if (all < kAnswersToJudge)
            continue;
        const bool glance = section.answered[0] == all && section.applicable[1] + section.applicable[2] > 0;
        const bool why = section.answered[2] == all && section.applicable[0] + section.applicable[1] > 0;
        if (!glance && !why)
            continue;
        Hit hit;
        hit.node = section.node;
        hit.spec = section.spec;
        hit.arguments = QStringList(section.section);
        hit.sentence = glance ? QT_TRANSLATE_NOOP("Audit", "“%1” is answered at a glance only: no facts, no reasons.")
                              : QT_TRANSLATE_NOOP("Audit", "“%1” explains, but lacks what readers look for first.");
        hits.append(hit);
    }
    return hits;
}

// A long text where a glance is asked for; a bare yes where reasons are.
QList<Hit> shapesThatDoNotFit(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (int i = 0; i < audited.nodeCount(); ++i) {
        const int spec = audited.match.specOf(i);
        if (spec < 0 || !audited.isAnswered(i))
            continue;
        const Spec &asked = audited.schema()->specs()[spec];
        const int words = audited.reading.node(i).words;
        const bool prose = asked.answer == AnswerKind::TextLong || asked.answer == AnswerKind::Composite;
        if (asked.scope == Scope::Telescope && !prose && asked.repeatPer.isEmpty() && words > kGlanceWords
            && asked.answer != AnswerKind::KeyValueOpen) {
            hits.append(audited.at(i, 0, audited.text(i).size(), {QString::number(words)}));
        } else if (asked.scope == Scope::Microscope && prose && words > 0 && words <= 3 && !audited.text(i).contains(u'[')
                   && !audited.text(i).contains(u'|')) {
            Hit hit = audited.at(i, 0, audited.text(i).size(), {quoted(audited.text(i))});
            hit.sentence = QT_TRANSLATE_NOOP("Audit", "“%1” says what, not why or how.");
            hits.append(hit);
        }
    }
    return hits;
}

QString stageName(const QString &stage)
{
    if (stage == "origins"_L1)
        return QCoreApplication::translate("Audit", "where it comes from and why it was made");
    if (stage == "factuals"_L1)
        return QCoreApplication::translate("Audit", "what is in it");
    if (stage == "transformations"_L1)
        return QCoreApplication::translate("Audit", "how it was cleaned, labelled and checked");
    if (stage == "experience"_L1)
        return QCoreApplication::translate("Audit", "what came of using it");
    return QCoreApplication::translate("Audit", "single examples from it");
}

// A stage of the data's life of which a card that says much says nothing.
QList<Hit> sparseStages(const AuditedCard &audited)
{
    const QList<OftenSpread> spread = oftenOf(audited);
    int answered = 0;
    for (const OftenSpread &stage : spread)
        answered += stage.answered;
    QList<Hit> hits;
    if (answered < kAnswersInAll)
        return hits;
    const QList<Spec> &specs = audited.schema()->specs();
    for (const OftenSpread &stage : spread) {
        if (stage.answered > 0 || stage.applicable == 0)
            continue;
        for (int i = 0; i < specs.size(); ++i) {
            if (specs[i].isField() && specs[i].often == stage.stage && audited.isOpenSpec(i)) {
                hits.append(audited.atSpec(i, {stageName(stage.stage)}));
                break;
            }
        }
    }
    return hits;
}

// Typical and atypical: each with words and with the example itself.
QList<Hit> examplesWithoutHalf(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (const char *id : {"example-of-data-points.typical-data-point", "example-of-data-points.atypical-data-point"}) {
        const int node = audited.specOf(id) < 0 ? -1 : audited.match.nodeOf(audited.specOf(id));
        if (node < 0 || !audited.isAnswered(node))
            continue;
        const QString &text = audited.text(node);
        const bool sample = text.contains("```"_L1) || text.contains("~~~"_L1) || text.contains(u'|') || text.contains(u'`')
            || text.contains("!["_L1) || text.contains("]("_L1) || text.contains("\n    "_L1) || text.contains(u'{') || text.contains("<img"_L1);
        const bool onlyCode = (text.startsWith("```"_L1) && text.trimmed().endsWith("```"_L1) && text.count("```"_L1) == 2);
        if (sample && !onlyCode)
            continue;
        Hit hit = audited.at(node, 0, text.size());
        hit.sentence = onlyCode ? QT_TRANSLATE_NOOP("Audit", "The example stands alone: what makes it typical or unusual?")
                                : QT_TRANSLATE_NOOP("Audit", "The example is described but not shown.");
        hits.append(hit);
    }
    return hits;
}

} // namespace

QList<Rule> depthRules()
{
    return {
        {"depth-lopsided", "M15", "inspect", "utility", kLookFromReview, kTemplate, "",
         QT_TRANSLATE_NOOP("Audit", "Readers come with different time and knowledge: some scan, some look up a fact, some need the reason. A section serves all three."),
         QT_TRANSLATE_NOOP("Audit", "Playbook, optics: telescope, periscope and microscope questions belong together."), lopsidedSections},
        {"shape-misfit", "M16", "inspect", "", kLookFromReview, kTemplate | kLanguage,
         QT_TRANSLATE_NOOP("Audit", "%1 words stand where readers look for an answer at a glance."),
         QT_TRANSLATE_NOOP("Audit", "Short answers index the card; reasons have their own question beside it."),
         QT_TRANSLATE_NOOP("Audit", "Playbook, optics: each scope has its shape of answer."), shapesThatDoNotFit},
        {"stage-silent", "M17", "inspect", "", kLookFromReview, kTemplate,
         QT_TRANSLATE_NOOP("Audit", "The card says nothing on %1."),
         QT_TRANSLATE_NOOP("Audit", "A dataset has a life: origins, facts, changes, use. Who knows only some of it judges the rest by guess. If the gap is meant, a reason says so."),
         QT_TRANSLATE_NOOP("Audit", "Playbook, OFTEn: origins, factuals, transformations, experience, n=1."), sparseStages},
        {"example-half", "M17", "answer", "utility", kLookFromReview, kTemplate, "",
         QT_TRANSLATE_NOOP("Audit", "One real record, with a word on why it is typical or odd, explains more than a page of statistics."),
         QT_TRANSLATE_NOOP("Audit", "Playbook, OFTEn n=1: typical and atypical examples, each explained."), examplesWithoutHalf},
    };
}

} // namespace cardwright
