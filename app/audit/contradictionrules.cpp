#include "audit/rules.h"

#include <algorithm>

namespace cardwright {

namespace {

enum class Wrong { IfAnswered, IfOpen };

// What is chosen in one question and what then does not fit in another.
struct Contradiction
{
    const char *chooser;
    QList<const char *> options; // any of them
    const char *other;
    Wrong wrong;
    const char *sentence;
};

const QList<Contradiction> &contradictions()
{
    static const char *kAnswered = QT_TRANSLATE_NOOP("Audit", "“%1” is chosen under “%2”, but “%3” is filled in.");
    static const char *kOpen = QT_TRANSLATE_NOOP("Audit", "“%1” is chosen under “%2”, but nothing stands under “%3”.");
    static const QList<Contradiction> list = {
        {"dataset-overview.sensitivity-of-data.sensitivity-type-s", {"none"},
         "dataset-overview.sensitivity-of-data.field-s-with-sensitive-data", Wrong::IfAnswered, kAnswered},
        {"dataset-overview.sensitivity-of-data.risk-type-s", {"direct-risk", "indirect-risk", "residual-risk", "others"},
         "dataset-overview.sensitivity-of-data.risk-s-and-mitigation-s", Wrong::IfOpen, kOpen},
        {"motivations-intentions.intended-use.dataset-use-s", {"conditional-use-some-unsafe-applications"},
         "motivations-intentions.intended-use.unsuitable-use-case-s", Wrong::IfOpen, kOpen},
        {"annotations-labeling.annotation-workforce-type", {"unlabeled"},
         "annotations-labeling.annotation-characteristic-s", Wrong::IfAnswered, kAnswered},
        {"annotations-labeling.annotation-workforce-type", {"unlabeled"},
         "annotations-labeling.annotation-distribution-s", Wrong::IfAnswered, kAnswered},
        {"extended-use.use-with-other-data.safety-level", {"should-not-be-used-with-other-data"},
         "extended-use.use-with-other-data.known-safe-dataset-s-or-data-type-s", Wrong::IfAnswered, kAnswered},
        {"extended-use.forking-sampling.safety-level", {"should-not-be-forked-and-or-sampled"},
         "extended-use.forking-sampling.acceptable-sampling-method-s", Wrong::IfAnswered, kAnswered},
        {"validation-types.method-s", {"not-validated"}, "validation-types.breakdown-s", Wrong::IfAnswered, kAnswered},
        {"validation-types.method-s", {"not-validated"}, "validation-types.description-s", Wrong::IfAnswered, kAnswered},
        {"sampling-methods.method-s-used", {"unsampled"}, "sampling-methods.characteristic-s", Wrong::IfAnswered, kAnswered},
    };
    return list;
}

QString labelOf(const AuditedCard &audited, int spec, const QString &option)
{
    return audited.schema()->text(spec, audited.match.language).options.value(option, option);
}

QList<Hit> contradicting(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (const Contradiction &one : contradictions()) {
        const int chooser = audited.specOf(one.chooser);
        const int other = audited.specOf(one.other);
        if (chooser < 0 || other < 0)
            continue;
        for (const char *option : one.options) {
            if (!audited.isChosen(chooser, QLatin1String(option)))
                continue;
            const bool wrong = one.wrong == Wrong::IfOpen ? audited.isOpenSpec(other)
                                                            : audited.isAnsweredSpec(other) && !audited.saysNone(other);
            if (!wrong)
                break;
            Hit hit = audited.atSpec(other, {labelOf(audited, chooser, QLatin1String(option)), audited.titleOf(chooser), audited.titleOf(other)});
            hit.sentence = one.sentence;
            hits.append(hit);
            break;
        }
    }
    return hits;
}

// People are the subject, and the section about them says nothing, or that it does not apply.
QList<Hit> peopleUnspoken(const AuditedCard &audited)
{
    const int subjects = audited.specOf("dataset-overview.data-subject-s");
    const int section = audited.specOf("human-and-other-sensitive-attributes");
    if (subjects < 0 || section < 0)
        return {};
    const QString sensitive = QStringLiteral("sensitive-data-about-people");
    const QString plain = QStringLiteral("non-sensitive-data-about-people");
    const QStringList &chosen = audited.choices(subjects).chosen;
    if (!chosen.contains(sensitive) && !chosen.contains(plain))
        return {};
    const QList<Spec> &specs = audited.schema()->specs();
    const bool spokenAsAWhole = audited.isAnsweredSpec(section);
    const bool spoken = spokenAsAWhole || std::any_of(specs.cbegin(), specs.cend(), [&](const Spec &spec) {
        const Answered state = audited.reading.spec(static_cast<int>(&spec - specs.constData()));
        return spec.parent == section && state != Answered::No && state != Answered::ToDo && state != Answered::NotApplicable;
    });
    if (spoken)
        return {};
    const QString option = labelOf(audited, subjects, chosen.contains(sensitive) ? sensitive : plain);
    Hit hit = audited.atSpec(section, {option, audited.titleOf(section)});
    if (hit.node == kNoNode)
        hit.spec = section + 1; // the first question of it: a section alone is no place to go to
    return {hit};
}

} // namespace

QList<Rule> contradictionRules()
{
    return {
        {"contradiction", "M14", "audit", "", kLookFromReview, kTemplate, "",
         QT_TRANSLATE_NOOP("Audit", "Two answers that cannot both be right cost a card its credit, also where it is right."),
         QT_TRANSLATE_NOOP("Audit", "Playbook, trust: what the card says in one place holds in every other."), contradicting},
        {"people-unspoken", "M14", "audit", "risk impact", kLookFromReview, kTemplate,
         QT_TRANSLATE_NOOP("Audit", "“%1” is chosen, and nothing is said under “%2”."),
         QT_TRANSLATE_NOOP("Audit", "Whoever uses data about people has to know which of their attributes it holds or hints at, and why."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: human and other sensitive attributes. Dimensions: risk, impact."), peopleUnspoken},
    };
}

} // namespace cardwright
