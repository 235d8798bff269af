#include "schema/designnodes.h"
#include "schema/templatedesign.h"

#include <QJsonArray>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QJsonArray without(const QJsonArray &list, const QSet<QString> &removed)
{
    QJsonArray kept;
    for (const QJsonValue &value : list) {
        if (!removed.contains(value.toString()))
            kept.append(value);
    }
    return kept;
}

} // namespace

// Words, conditions, groups, opening questions and sources of names that speak of what is gone.
void TemplateDesign::dropReferences(const QSet<QString> &removed)
{
    for (const QString &language : languages()) {
        QJsonObject texts = m_files.languages[language][u"texts"].toObject();
        for (const QString &id : removed)
            texts.remove(id);
        m_files.languages[language][u"texts"] = texts;
    }
    QSet<QString> gone;
    QJsonArray conditions;
    for (const QJsonValue &value : m_files.structure.value(u"conditions").toArray()) {
        QJsonObject condition = value.toObject();
        if (removed.contains(condition.value(u"field").toString())) {
            gone.insert(condition[u"id"].toString());
            continue;
        }
        setDesignList(condition, u"appliesTo"_s, without(condition.value(u"appliesTo").toArray(), removed));
        conditions.append(condition);
    }
    setDesignList(m_files.structure, u"conditions"_s, conditions);
    const QList<DesignNode> all = nodes();
    QSet<QString> units;
    for (const DesignNode &node : all) {
        changeNode(node.id, [&](QJsonObject &json) {
            setDesignList(json, u"conditions"_s, without(json.value(u"conditions").toArray(), gone));
            if (removed.contains(json.value(u"group").toString()))
                json.remove(u"group"_s);
        });
        units.insert(node.json[u"repeatPer"].toString());
    }
    QSet<QString> unasked;
    QJsonArray opening;
    for (const QJsonValue &value : m_files.structure.value(u"openingQuestions").toArray()) {
        QJsonObject question = value.toObject();
        const QJsonArray covers = without(question.value(u"covers").toArray(), removed);
        if (covers.isEmpty()) {
            unasked.insert(question[u"id"].toString());
            continue;
        }
        question[u"covers"] = covers;
        opening.append(question);
    }
    setDesignList(m_files.structure, u"openingQuestions"_s, opening);
    QSet<QString> unused;
    QJsonArray sources;
    for (const QJsonValue &value : m_files.structure.value(u"repeatUnits").toArray()) {
        QJsonObject unit = value.toObject();
        if (removed.contains(unit.value(u"chosenIn").toString()))
            unit.remove(u"chosenIn"_s);
        QSet<QString> strange;
        for (const QJsonValue &alike : unit.value(u"alike").toArray()) {
            if (!units.contains(alike.toString()))
                strange.insert(alike.toString());
        }
        setDesignList(unit, u"alike"_s, without(unit.value(u"alike").toArray(), strange));
        if (units.contains(unit[u"id"].toString()))
            sources.append(unit);
    }
    setDesignList(m_files.structure, u"repeatUnits"_s, sources);
    for (const QString &language : languages()) {
        QJsonObject &words = m_files.languages[language];
        QJsonObject questions = words.value(u"openingQuestions").toObject();
        for (const QString &id : unasked)
            questions.remove(id);
        QJsonObject names = words.value(u"repeatUnits").toObject();
        for (const QString &unit : names.keys()) {
            if (!units.contains(unit))
                names.remove(unit);
        }
        if (questions.isEmpty())
            words.remove(u"openingQuestions"_s);
        else
            words[u"openingQuestions"] = questions;
        if (names.isEmpty())
            words.remove(u"repeatUnits"_s);
        else
            words[u"repeatUnits"] = names;
    }
    dropUnusedConditions();
}

// A run of rows stands in one place. With it go the conditions that hold for the option which the run is
// about; others of a run that `id` opened stay without it.
void TemplateDesign::leaveGroup(const QString &id)
{
    QSet<QString> ofGroups;
    QJsonArray conditions;
    for (const QJsonValue &value : m_files.structure.value(u"conditions").toArray()) {
        QJsonObject condition = value.toObject();
        if (condition.contains(u"field"_s) && condition.value(u"options").toArray().isEmpty()) {
            ofGroups.insert(condition.value(u"id").toString());
            setDesignList(condition, u"appliesTo"_s, without(condition.value(u"appliesTo").toArray(), {id}));
        }
        conditions.append(condition);
    }
    setDesignList(m_files.structure, u"conditions"_s, conditions);
    const QList<DesignNode> all = nodes();
    for (const DesignNode &node : all) {
        changeNode(node.id, [&](QJsonObject &json) {
            if (node.id != id && json.value(u"group").toString() != id)
                return;
            json.remove(u"group"_s);
            if (node.id != id)
                return;
            json.remove(u"groupOption"_s);
            setDesignList(json, u"conditions"_s, without(json.value(u"conditions").toArray(), ofGroups));
        });
    }
    dropUnusedConditions();
}

void TemplateDesign::dropUnusedConditions()
{
    QSet<QString> used;
    const QList<DesignNode> all = nodes();
    for (const DesignNode &node : all) {
        for (const QJsonValue &id : node.json[u"conditions"].toArray())
            used.insert(id.toString());
    }
    QJsonArray kept;
    for (const QJsonValue &condition : m_files.structure.value(u"conditions").toArray()) {
        if (used.contains(condition[u"id"].toString()))
            kept.append(condition);
    }
    setDesignList(m_files.structure, u"conditions"_s, kept);
}

DesignCondition TemplateDesign::condition(const QString &id) const
{
    const QJsonArray named = node(id).json[u"conditions"].toArray();
    if (named.isEmpty())
        return {};
    DesignCondition condition;
    condition.isOther = true;
    if (named.size() != 1)
        return condition;
    for (const QJsonValue &value : m_files.structure.value(u"conditions").toArray()) {
        if (value[u"id"] != named.first())
            continue;
        condition.field = value[u"field"].toString();
        for (const QJsonValue &option : value[u"options"].toArray())
            condition.options.append(option.toString());
        condition.isOther = condition.field.isEmpty() || condition.options.isEmpty();
    }
    return condition;
}

bool TemplateDesign::setCondition(const QString &id, const QString &field, const QStringList &options)
{
    const DesignCondition now = condition(id);
    if (!now.isOther && now.field == field && now.options == options)
        return false;
    QJsonArray conditions;
    for (const QJsonValue &value : m_files.structure.value(u"conditions").toArray()) {
        QJsonObject condition = value.toObject();
        setDesignList(condition, u"appliesTo"_s, without(condition.value(u"appliesTo").toArray(), {id}));
        conditions.append(condition);
    }
    const QString name = designConditionName(field, options);
    if (!field.isEmpty()) {
        const bool there = std::any_of(conditions.begin(), conditions.end(), [&](const QJsonValue &value) {
            return value[u"id"].toString() == name;
        });
        if (!there)
            conditions.append(QJsonObject{
                {u"id"_s, name}, {u"field"_s, field}, {u"options"_s, QJsonArray::fromStringList(options)}});
    }
    m_files.structure[u"conditions"] = conditions;
    const bool changed = changeNode(id, [&](QJsonObject &json) {
        setDesignList(json, u"conditions"_s, field.isEmpty() ? QJsonArray() : QJsonArray{name});
    });
    dropUnusedConditions();
    return changed;
}

} // namespace cardwright
