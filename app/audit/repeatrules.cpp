#include "audit/rules.h"

#include "schema/instances.h"

#include <algorithm>

namespace cardwright {

namespace {

bool namesTheSame(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
}

// What is ticked in one question and described one by one in another: each name once in each.
QList<Hit> describedOneByOne(const AuditedCard &audited)
{
    const Template &schema = *audited.schema();
    QList<Hit> hits;
    for (int i = 0; i < schema.specs().size(); ++i) {
        const Spec &spec = schema.specs()[i];
        if (!spec.isField() || spec.repeatPer.isEmpty() || !audited.isAnsweredSpec(i) || !takesInstances(schema, i))
            continue;
        // Only people check some kinds and not others: which, nobody but the author can say.
        if (std::any_of(spec.conditions.cbegin(), spec.conditions.cend(), [](const QString &id) { return id.endsWith(QLatin1String(".human")); }))
            continue;
        const int chooser = schema.indexOf(schema.repeatUnit(spec.repeatPer).chosenIn);
        const int node = audited.match.nodeOf(i);
        if (chooser < 0 || node < 0)
            continue;
        QStringList chosen;
        for (const OptionSpec &option : schema.specs()[chooser].options) {
            if (option.exclusive || option.id == QLatin1String("to-be-determined") || !audited.choices(chooser).chosen.contains(option.id))
                continue;
            const QString own = audited.choices(chooser).specified.value(option.id);
            chosen.append(own.isEmpty() || option.id != QLatin1String("others")
                              ? schema.text(chooser, audited.match.language).options.value(option.id)
                              : own);
        }
        QString body = audited.text(node);
        const std::optional<InstancesValue> value = parseInstances(body.remove(u'\r'), schema, i);
        if (!value || value->instances.isEmpty() || value->instances.size() >= chosen.size())
            continue;
        QStringList missing;
        for (const QString &label : std::as_const(chosen)) {
            const QString folded = foldedTitle(label);
            const bool described = std::any_of(value->instances.cbegin(), value->instances.cend(), [&](const Instance &instance) {
                return namesTheSame(foldedTitle(instance.name), folded);
            });
            if (!described)
                missing.append(label);
        }
        // Names of the author's own may well be other words for what is chosen.
        if (missing.size() + value->instances.size() != chosen.size())
            continue;
        hits.append(audited.at(node, {missing.join(QStringLiteral(", ")), audited.titleOf(chooser)}));
    }
    return hits;
}

} // namespace

QList<Rule> repeatRules()
{
    return {
        {"not-described", "M7", "answer", "", kLookFromReview, kTemplate,
         QT_TRANSLATE_NOOP("Audit", "“%1” is chosen under “%2” but not described here."),
         QT_TRANSLATE_NOOP("Audit", "Each method, attribute or kind of validation has its own story; a reader who looks for one of them finds nothing."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: “duplicate this block for each …”."), describedOneByOne},
    };
}

} // namespace cardwright
