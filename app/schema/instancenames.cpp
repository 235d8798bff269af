#include "schema/codecs.h"
#include "schema/instances.h"

#include <QSet>

namespace cardwright {

namespace {

class NameGatherer
{
public:
    NameGatherer(const Card &card, const Match &match)
        : m_card(card)
        , m_match(match)
        , m_schema(*match.schema)
    {}

    void addOfUnit(const QString &unit, int except)
    {
        for (int spec = 0; spec < m_schema.specs().size(); ++spec) {
            if (spec != except && m_schema.specs()[spec].repeatPer == unit && takesInstances(m_schema, spec))
                addOfQuestion(spec);
        }
    }

    void addChosen(const QString &field)
    {
        const int spec = m_schema.indexOf(field);
        const int node = spec >= 0 ? m_match.nodeOf(spec) : -1;
        if (node < 0)
            return;
        const ChoiceReading choices = readChoices(m_card.bodyText(node), m_schema, spec);
        for (const OptionSpec &option : m_schema.specs()[spec].options) {
            if (!choices.chosen.contains(option.id) || option.exclusive)
                continue;
            const QString specified = choices.specified.value(option.id);
            add(!specified.isEmpty() ? specified
                                     : m_schema.text(spec, m_match.language).options.value(option.id));
        }
        for (const QString &foreign : choices.foreign)
            add(foreign);
    }

    QStringList names() const { return m_names; }

private:
    void addOfQuestion(int spec)
    {
        const int node = m_match.nodeOf(spec);
        if (node < 0 || !m_card.isEditable(node))
            return;
        const QString body = m_card.bodyText(node).replace(QLatin1String("\r\n"), QLatin1String("\n"));
        const std::optional<InstancesValue> value = parseInstances(body, m_schema, spec);
        if (value && !value->instances.isEmpty()) {
            for (const Instance &instance : value->instances) {
                if (!isPlaceholderName(instance.name, m_schema, spec))
                    add(instance.name);
            }
        } else if (m_schema.specs()[spec].answer == AnswerKind::KeyValueOpen) {
            const std::optional<KeyValueValue> pairs = parseKeyValue(body, m_schema, {spec});
            for (const KeyedValue &row : pairs ? pairs->rows : QList<KeyedValue>()) {
                if (!isPlaceholderName(row.key, m_schema, spec))
                    add(row.key);
            }
        }
    }

    void add(const QString &name)
    {
        const QString folded = foldedTitle(name);
        if (folded.isEmpty() || m_seen.contains(folded))
            return;
        m_seen.insert(folded);
        m_names.append(name);
    }

    const Card &m_card;
    const Match &m_match;
    const Template &m_schema;
    QStringList m_names;
    QSet<QString> m_seen;
};

} // namespace

QStringList namesElsewhere(const Card &card, const Match &match, int spec)
{
    if (!match.schema || !takesInstances(*match.schema, spec))
        return {};
    const RepeatUnit unit = match.schema->repeatUnit(match.schema->specs()[spec].repeatPer);
    NameGatherer gatherer(card, match);
    gatherer.addOfUnit(unit.id, spec);
    if (!unit.chosenIn.isEmpty())
        gatherer.addChosen(unit.chosenIn);
    for (const QString &alike : unit.alike)
        gatherer.addOfUnit(alike, spec);
    return gatherer.names();
}

} // namespace cardwright
