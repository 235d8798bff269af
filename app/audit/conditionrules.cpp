#include "audit/rules.h"

#include <algorithm>

namespace cardwright {

namespace {

QString labelOf(const AuditedCard &audited, int spec, const QString &option)
{
    return audited.schema()->text(spec, audited.match.language).options.value(option, option);
}

// The option that asks for questions and the open ones among these, one finding an option.
QList<Hit> conditionOpen(const AuditedCard &audited)
{
    const Template &schema = *audited.schema();
    struct Asked
    {
        int field;
        QString option;
        QList<int> open;
        int answered = 0;
    };
    QList<Asked> all;
    for (int i = 0; i < schema.specs().size(); ++i) {
        for (const QString &id : schema.specs()[i].conditions) {
            for (const Condition &condition : schema.conditions()) {
                if (condition.id != id || condition.field.isEmpty())
                    continue;
                const int field = schema.indexOf(condition.field);
                const QStringList asking = condition.options.isEmpty() ? QStringList(schema.specs()[i].groupOption) : condition.options;
                for (const QString &option : asking) {
                    if (!audited.choices(field).chosen.contains(option))
                        continue;
                    auto entry = std::find_if(all.begin(), all.end(), [&](const Asked &asked) {
                        return asked.field == field && asked.option == option;
                    });
                    if (entry == all.end())
                        entry = all.insert(all.end(), {field, option, {}});
                    if (audited.isOpenSpec(i))
                        entry->open.append(i);
                    else
                        ++entry->answered;
                }
            }
        }
    }
    QList<Hit> hits;
    for (const Asked &asked : std::as_const(all)) {
        if (asked.open.isEmpty())
            continue;
        // A heading that stands is a better place to go to than one that does not.
        const auto standing = std::find_if(asked.open.begin(), asked.open.end(), [&audited](int spec) {
            return audited.match.nodeOf(spec) >= 0;
        });
        Hit hit = audited.atSpec(standing == asked.open.end() ? asked.open.first() : *standing,
                                 {labelOf(audited, asked.field, asked.option), audited.titleOf(asked.field)});
        hit.count = static_cast<int>(asked.open.size());
        hits.append(hit);
    }
    return hits;
}

QList<Hit> conditionMoot(const AuditedCard &audited)
{
    const Template &schema = *audited.schema();
    QList<Hit> hits;
    for (int i = 0; i < schema.specs().size(); ++i) {
        if (!audited.reading.isExcused(i) || !audited.isAnsweredSpec(i) || audited.saysNone(i))
            continue;
        const int field = schema.indexOf(schema.conditions()[audited.reading.excusedBy(i)].field);
        // With the deciding question itself open, that is the thing to answer.
        if (field < 0 || audited.choices(field).chosen.isEmpty())
            continue;
        hits.append(audited.atSpec(i, {audited.titleOf(field), labelOf(audited, field, audited.choices(field).chosen.first())}));
    }
    return hits;
}

} // namespace

QList<Rule> conditionRules()
{
    return {
        {"condition-open", "M6", "answer", "", kToDoLast, kTemplate,
         QT_TRANSLATE_N_NOOP("Audit", "“%1” is chosen under “%2”: %n question(s) that it asks for are open."),
         QT_TRANSLATE_NOOP("Audit", "An answer like “conditionally safe” helps nobody without its conditions; a transformation that is named has to be described."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: some rows are to be filled only when the answer above asks for them, and then they are."),
         conditionOpen},
        {"condition-moot", "M6", "answer", "", kLookFromReview, kTemplate,
         QT_TRANSLATE_NOOP("Audit", "This is answered, but “%1” says “%2”, which does not ask for it."),
         QT_TRANSLATE_NOOP("Audit", "One of the two is out of date. Readers who filter by the choice never come to this text."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: rows that depend on the answer above."), conditionMoot},
    };
}

} // namespace cardwright
