#include "schema/choicereading.h"

#include <algorithm>

namespace cardwright {

namespace {

// The option of "Corporate - Tech - a shipyard"; what follows it goes to `text` where the option
// asks to be specified.
QString optionBeforeGloss(const Template &schema, int spec, const QString &label, QString &text)
{
    for (qsizetype dash = label.size() - 2; dash > 0; --dash) {
        const bool isDash = label[dash] == u'-' || label[dash] == u'–' || label[dash] == u'—';
        if (!isDash || label[dash - 1] != u' ' || label[dash + 1] != u' ')
            continue;
        const QString id = schema.optionId(spec, QStringView(label).first(dash));
        if (id.isEmpty())
            continue;
        for (const OptionSpec &option : schema.specs().at(spec).options) {
            if (option.id == id && option.needsText)
                text = label.sliced(dash + 1).trimmed();
        }
        return id;
    }
    return {};
}

} // namespace

Choices choicesOf(const BodyUnits &units, const Template &schema, int spec)
{
    Choices choices;
    ChoiceReading &reading = choices.reading;
    const Spec &question = schema.specs().at(spec);
    bool anyBox = false;
    for (const BodyUnit &unit : units) {
        choices.isOption.append(false);
        const QString label = withoutMarks(unit.text);
        if (label.isEmpty())
            continue;
        QString text;
        QString id = schema.optionId(spec, label);
        const qsizetype colon = label.indexOf(u':');
        if (id.isEmpty() && colon > 0) {
            id = schema.optionId(spec, QStringView(label).first(colon));
            text = label.sliced(colon + 1).trimmed();
        }
        choices.isOption.last() = !id.isEmpty();
        if (id.isEmpty())
            id = optionBeforeGloss(schema, spec, label, text);
        if (id.isEmpty() && label.endsWith(u')')) { // "Others (please specify)", "Others (tide gauges)"
            const qsizetype open = label.lastIndexOf(u'(');
            if (open > 0) {
                id = schema.optionId(spec, QStringView(label).first(open));
                text = label.sliced(open + 1, label.size() - open - 2).trimmed();
            }
        }
        if (id.isEmpty()) {
            reading.foreign.append(unit.text.toString());
            continue;
        }
        if (!text.isEmpty() && placeholderDigest(text) == placeholderDigest(u"please specify"))
            text.clear();
        anyBox = anyBox || unit.boxed;
        if (unit.boxed && !unit.checked)
            continue;
        if (!reading.chosen.contains(id))
            reading.chosen.append(id);
        if (!text.isEmpty())
            reading.specified.insert(id, text);
    }
    // The template's list with the template's glosses; what asks to be specified shows whose it is.
    const bool specified = std::any_of(question.options.cbegin(), question.options.cend(), [&reading](const OptionSpec &option) {
        return option.needsText && reading.specified.contains(option.id);
    });
    reading.untouched = !anyBox && !specified && reading.foreign.isEmpty() && question.options.size() > 1
        && reading.chosen.size() == question.options.size();
    if (reading.untouched) {
        reading.chosen.clear();
        reading.specified.clear();
    }
    return choices;
}

ChoiceReading readChoices(QStringView body, const Template &schema, int spec)
{
    return choicesOf(BodyUnits(body), schema, spec).reading;
}

} // namespace cardwright
