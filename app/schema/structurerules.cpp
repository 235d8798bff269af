#include "schema/structurerules.h"

#include "schema/answerrules.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct KnownNode
{
    QJsonObject json;
    QStringList path;
    QString parent; // id; empty directly under the title
};

QSet<QString> idsOf(const QJsonValue &entries)
{
    QSet<QString> ids;
    for (const QJsonValue &entry : entries.toArray())
        ids.insert(entry[u"id"].toString());
    return ids;
}

bool holds(const QJsonValue &list, const QString &text)
{
    return list.toArray().contains(QJsonValue(text));
}

class StructureRules
{
public:
    explicit StructureRules(const QJsonObject &structure)
        : m_structure(structure)
    {}

    MaybeFault firstFault()
    {
        if (MaybeFault fault = collect(m_structure[u"nodes"].toArray(), {u"nodes"_s}, {}))
            return fault;
        if (MaybeFault fault = checkConditions())
            return fault;
        for (const QString &id : m_order) {
            const KnownNode &node = m_nodes[id];
            if (node.json[u"kind"].toString() != "field"_L1)
                continue;
            if (MaybeFault fault = answerFault(node.json, node.path))
                return fault;
            if (MaybeFault fault = checkReferences(node))
                return fault;
        }
        return checkRepeatUnits();
    }

private:
    MaybeFault collect(const QJsonArray &nodes, const QStringList &path, const QString &parent)
    {
        for (qsizetype i = 0; i < nodes.size(); ++i) {
            const KnownNode node{nodes[i].toObject(), path + QStringList(QString::number(i)), parent};
            const QString id = node.json[u"id"].toString();
            if (m_nodes.contains(id)) {
                return at(node, u"id"_s,
                          TemplateText::tr("The id “%1” stands twice in the template. "
                                           "Expected an id of its own for each question.")
                              .arg(displayText(id)));
            }
            m_nodes.insert(id, node);
            m_order.append(id);
            const QStringList below = node.path + QStringList(u"children"_s);
            if (MaybeFault fault = collect(node.json[u"children"].toArray(), below, id))
                return fault;
        }
        return {};
    }

    MaybeFault checkConditions()
    {
        const QJsonArray conditions = m_structure[u"conditions"].toArray();
        for (qsizetype i = 0; i < conditions.size(); ++i) {
            const QJsonObject condition = conditions[i].toObject();
            const QString id = condition[u"id"].toString();
            const QStringList path{u"conditions"_s, QString::number(i)};
            if (m_conditions.contains(id)) {
                return TemplateFault{
                    path + QStringList(u"id"_s),
                    TemplateText::tr("The condition “%1” stands twice in the template. Expected "
                                     "an id of its own for each condition.")
                        .arg(displayText(id))};
            }
            m_conditions.insert(id, condition);
        }
        for (qsizetype i = 0; i < conditions.size(); ++i) {
            if (MaybeFault fault =
                    checkCondition(conditions[i].toObject(), {u"conditions"_s, QString::number(i)}))
                return fault;
        }
        return {};
    }

    MaybeFault checkCondition(const QJsonObject &condition, const QStringList &path) const
    {
        const QString field = condition[u"field"].toString();
        const QSet<QString> options = idsOf(m_nodes.value(field).json[u"options"]);
        if (!field.isEmpty() && options.isEmpty()) {
            return TemplateFault{
                path + QStringList(u"field"_s),
                TemplateText::tr("“%1” is no question with options in this template. Expected the "
                                 "id of a single_choice or multi_choice question.")
                    .arg(displayText(field))};
        }
        const QJsonArray named = condition[u"options"].toArray();
        for (qsizetype i = 0; i < named.size(); ++i) {
            if (!options.contains(named[i].toString())) {
                return TemplateFault{
                    path + QStringList{u"options"_s, QString::number(i)},
                    TemplateText::tr(
                        "“%1” is no option of the condition's question. Expected one of these: %2.")
                        .arg(displayText(named[i].toString()), optionNames(field))};
            }
        }
        const QJsonArray applies = condition[u"appliesTo"].toArray();
        for (qsizetype i = 0; i < applies.size(); ++i) {
            const QString target = applies[i].toString();
            if (!holds(m_nodes.value(target).json[u"conditions"], condition[u"id"].toString())) {
                return TemplateFault{
                    path + QStringList{u"appliesTo"_s, QString::number(i)},
                    TemplateText::tr("“%1” is no question that has this condition. Expected the "
                                     "id of a question whose conditions name “%2”.")
                        .arg(displayText(target), condition[u"id"].toString())};
            }
        }
        return {};
    }

    MaybeFault checkRepeatUnits() const
    {
        QSet<QString> units;
        for (const KnownNode &node : m_nodes)
            units.insert(node.json[u"repeatPer"].toString());
        const QJsonArray all = m_structure[u"repeatUnits"].toArray();
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QStringList path{u"repeatUnits"_s, QString::number(i)};
            QJsonArray named = all[i][u"alike"].toArray();
            named.append(all[i][u"id"]);
            for (const QJsonValue &id : named) {
                if (!units.contains(id.toString())) {
                    return TemplateFault{path,
                                         TemplateText::tr("No question of this template repeats per “%1”. "
                                                          "Expected the repeatPer of a question.")
                                             .arg(displayText(id.toString()))};
                }
            }
            const QString field = all[i][u"chosenIn"].toString();
            if (!field.isEmpty() && idsOf(m_nodes.value(field).json[u"options"]).isEmpty()) {
                return TemplateFault{
                    path + QStringList(u"chosenIn"_s),
                    TemplateText::tr("“%1” is no question with options in this template. Expected the "
                                     "id of a single_choice or multi_choice question.")
                        .arg(displayText(field))};
            }
        }
        return {};
    }

    MaybeFault checkReferences(const KnownNode &field) const
    {
        const QString group = field.json[u"group"].toString();
        const KnownNode opener = m_nodes.value(group);
        if (!group.isEmpty()
            && (opener.json[u"group"].toString() != group || opener.parent != field.parent)) {
            return at(field, u"group"_s,
                      TemplateText::tr("“%1” opens no group here. Expected the id of a question "
                                       "in the same place that has itself as its group.")
                          .arg(displayText(group)));
        }
        const QJsonArray conditions = field.json[u"conditions"].toArray();
        for (qsizetype i = 0; i < conditions.size(); ++i) {
            const QString id = conditions[i].toString();
            if (!m_conditions.contains(id)) {
                return TemplateFault{
                    field.path + QStringList{u"conditions"_s, QString::number(i)},
                    TemplateText::tr("There is no condition “%1” in the template. Expected one of "
                                     "those under “conditions” at the top.")
                        .arg(displayText(id))};
            }
            if (MaybeFault fault = checkGroupOption(field, m_conditions[id]))
                return fault;
        }
        const QJsonArray contents = field.json[u"minimumContents"].toArray();
        for (qsizetype i = 0; i < contents.size(); ++i) {
            if (!holds(m_structure[u"minimumContents"], contents[i].toString())) {
                return TemplateFault{
                    field.path + QStringList{u"minimumContents"_s, QString::number(i)},
                    TemplateText::tr("“%1” is not among the minimum contents of this template. "
                                     "Expected it in “minimumContents” at the top too.")
                        .arg(contents[i].toString())};
            }
        }
        return {};
    }

    // A condition on a question without options of its own asks for the option of the group.
    MaybeFault checkGroupOption(const KnownNode &field, const QJsonObject &condition) const
    {
        const QString on = condition[u"field"].toString();
        const QString option = field.json[u"groupOption"].toString();
        if (on.isEmpty() || !condition[u"options"].toArray().isEmpty())
            return {};
        if (idsOf(m_nodes.value(on).json[u"options"]).contains(option))
            return {};
        return at(field, u"groupOption"_s,
                  TemplateText::tr(
                      "“%1” is no option of the question that the condition “%2” asks. Expected one of "
                      "these: %3.")
                      .arg(displayText(option), condition[u"id"].toString(), optionNames(on)));
    }

    QString optionNames(const QString &field) const
    {
        QStringList names;
        for (const QJsonValue &option : m_nodes.value(field).json[u"options"].toArray())
            names.append(option[u"id"].toString());
        return names.join(", "_L1);
    }

    static TemplateFault at(const KnownNode &node, const QString &property, const QString &sentence)
    {
        return {node.path + QStringList(property), sentence};
    }

    QJsonObject m_structure;
    QHash<QString, KnownNode> m_nodes;
    QStringList m_order;
    QHash<QString, QJsonObject> m_conditions;
};

} // namespace

MaybeFault structureFault(const QJsonObject &structure)
{
    return StructureRules(structure).firstFault();
}

} // namespace cardwright
