#include "schema/designnodes.h"
#include "schema/templatedesign.h"

#include <QJsonArray>

namespace cardwright {

using namespace Qt::StringLiterals;

// The ids of a template that is being designed; the rest of the design is in templatedesign.cpp.

namespace {

void rename(QJsonObject &json, const QString &key, const QHash<QString, QString> &names)
{
    const QString before = json.value(key).toString();
    if (const QString now = names.value(before); !now.isEmpty())
        json[key] = now;
}

void renameAll(QJsonObject &json, const QString &key, const QHash<QString, QString> &names)
{
    QJsonArray list = json.value(key).toArray();
    if (list.isEmpty())
        return;
    for (qsizetype i = 0; i < list.size(); ++i)
        list[i] = names.value(list[i].toString(), list[i].toString());
    json[key] = list;
}

void renameKeys(QJsonObject &json, const QHash<QString, QString> &names)
{
    QJsonObject renamed;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it)
        renamed[names.value(it.key(), it.key())] = it.value();
    json = renamed;
}

void renameTree(QJsonArray &nodes, const QHash<QString, QString> &names, const QHash<QString, QString> &conditions)
{
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        QJsonObject node = nodes[i].toObject();
        rename(node, u"id"_s, names);
        rename(node, u"group"_s, names);
        renameAll(node, u"conditions"_s, conditions);
        if (QJsonArray children = node.value(u"children").toArray(); !children.isEmpty()) {
            renameTree(children, names, conditions);
            node[u"children"] = children;
        }
        nodes[i] = node;
    }
}

QString conditionName(const QJsonObject &condition)
{
    QStringList options;
    for (const QJsonValue &option : condition.value(u"options").toArray())
        options.append(option.toString());
    return designConditionName(condition.value(u"field").toString(), options);
}

// Changes a list of the structure; gives the new names of conditions that are named after what they ask.
QHash<QString, QString> changeConditions(QJsonObject &structure, const std::function<void(QJsonObject &)> &change)
{
    QHash<QString, QString> names;
    QJsonArray conditions = structure.value(u"conditions").toArray();
    for (qsizetype i = 0; i < conditions.size(); ++i) {
        QJsonObject condition = conditions[i].toObject();
        const QString before = condition[u"id"].toString();
        const bool named = before == conditionName(condition);
        change(condition);
        if (const QString now = conditionName(condition); named && now != before) {
            condition[u"id"] = now;
            names.insert(before, now);
        }
        conditions[i] = condition;
    }
    setDesignList(structure, u"conditions"_s, conditions);
    return names;
}

} // namespace

QString designConditionName(const QString &field, const QStringList &options)
{
    return u"if."_s + field + u'.' + options.join(u'-');
}

QSet<QString> TemplateDesign::ids() const
{
    QSet<QString> ids;
    const QList<DesignNode> all = nodes();
    for (const DesignNode &node : all) {
        ids.insert(node.id);
        for (const QJsonValue &option : node.json[u"options"].toArray())
            ids.insert(node.id + u'/' + option[u"id"].toString());
    }
    return ids;
}

QHash<QString, QString> TemplateDesign::followTitles(const QSet<QString> &settled)
{
    const QString language = languages().value(0);
    const QList<DesignNode> all = nodes();
    // A title in another script says nothing of an id: it stays what it was, and so do those that are settled.
    const auto stays = [&](const DesignNode &node) {
        return settled.contains(node.id) || plainIdOf(title(node.id, language)).isEmpty();
    };
    QSet<QString> taken;
    for (const DesignNode &node : all) {
        if (stays(node))
            taken.insert(node.id);
    }
    QHash<QString, QString> names;
    for (const DesignNode &node : all) {
        if (stays(node))
            continue;
        const QString parent = names.value(node.parent, node.parent);
        const QString prefix = !parent.isEmpty()  ? parent + u'.'
                               : node.isField() ? u"header."_s
                                                : QString();
        const QString wanted = prefix + plainIdOf(title(node.id, language));
        QString id = wanted;
        for (int i = 2; taken.contains(id); ++i)
            id = wanted + u'-' + QString::number(i);
        taken.insert(id);
        if (id != node.id)
            names.insert(node.id, id);
    }
    if (!names.isEmpty())
        renameNodes(names);
    for (const DesignNode &was : all) {
        const QString id = names.value(was.id, was.id);
        const QList<DesignOption> list = was.json.contains(u"options"_s) ? options(id, language) : QList<DesignOption>();
        const auto optionStays = [&](const DesignOption &option) {
            return settled.contains(id + u'/' + option.id) || plainIdOf(option.label).isEmpty();
        };
        QSet<QString> others;
        for (const DesignOption &option : list) {
            if (optionStays(option))
                others.insert(option.id);
        }
        QHash<QString, QString> changed;
        for (const DesignOption &option : list) {
            if (optionStays(option))
                continue;
            if (const QString now = freePlainId(option.label, option.id, others); now != option.id)
                changed.insert(option.id, now);
        }
        if (!changed.isEmpty())
            renameOptions(id, changed);
    }
    return names;
}

void TemplateDesign::renameNodes(const QHash<QString, QString> &names)
{
    const QHash<QString, QString> conditions = changeConditions(m_files.structure, [&](QJsonObject &condition) {
        rename(condition, u"field"_s, names);
        renameAll(condition, u"appliesTo"_s, names);
    });
    QJsonArray nodes = m_files.structure[u"nodes"].toArray();
    renameTree(nodes, names, conditions);
    setNodes(nodes);
    for (const auto &[list, key] : {std::pair(u"openingQuestions"_s, u"covers"_s), std::pair(u"repeatUnits"_s, u"chosenIn"_s)}) {
        QJsonArray entries = m_files.structure.value(list).toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            QJsonObject entry = entries[i].toObject();
            rename(entry, key, names);
            renameAll(entry, key, names);
            entries[i] = entry;
        }
        setDesignList(m_files.structure, list, entries);
    }
    for (const QString &language : languages()) {
        QJsonObject texts = m_files.languages[language][u"texts"].toObject();
        renameKeys(texts, names);
        m_files.languages[language][u"texts"] = texts;
    }
}

// Words in every language and conditions go with them.
void TemplateDesign::renameOptions(const QString &id, const QHash<QString, QString> &names)
{
    const QHash<QString, QString> conditions = changeConditions(m_files.structure, [&](QJsonObject &condition) {
        if (condition.value(u"field").toString() == id)
            renameAll(condition, u"options"_s, names);
    });
    QJsonArray nodes = m_files.structure[u"nodes"].toArray();
    renameTree(nodes, {}, conditions);
    changeDesignNode(nodes, id, [&](QJsonObject &node) {
        QJsonArray options = node.value(u"options").toArray();
        for (qsizetype i = 0; i < options.size(); ++i) {
            QJsonObject option = options[i].toObject();
            rename(option, u"id"_s, names);
            options[i] = option;
        }
        node[u"options"] = options;
    });
    setNodes(nodes);
    for (const QString &language : languages()) {
        changeText(id, language, [&](QJsonObject &words) {
            QJsonObject labels = words.value(u"options").toObject();
            renameKeys(labels, names);
            words[u"options"] = labels;
            QJsonObject others = words.value(u"optionsAka").toObject();
            for (const QString &label : others.keys())
                rename(others, label, names);
            if (!others.isEmpty())
                words[u"optionsAka"] = others;
        });
    }
}

} // namespace cardwright
