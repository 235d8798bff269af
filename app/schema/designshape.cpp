#include "schema/templatedesign.h"

#include <QJsonArray>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool isChoice(const QString &kind)
{
    return kind == "single_choice"_L1 || kind == "multi_choice"_L1;
}

void setFlag(QJsonObject &json, const QString &key, bool on)
{
    if (json.value(key).toBool() == on)
        return;
    if (on)
        json[key] = true;
    else
        json.remove(key);
}

} // namespace

QString freePlainId(const QString &text, const QString &otherwise, QSet<QString> &taken)
{
    const QString plain = plainIdOf(text);
    const QString wanted = plain.isEmpty() ? otherwise : plain;
    QString id = wanted;
    for (int i = 2; taken.contains(id); ++i)
        id = wanted + u'-' + QString::number(i);
    taken.insert(id);
    return id;
}

QString wordsNeededBy(const QString &answerKind)
{
    if (isChoice(answerKind))
        return u"options"_s;
    if (answerKind == "key_value"_L1)
        return u"keys"_s;
    return answerKind == "table"_L1 || answerKind == "person_list"_L1 ? u"columns"_s : QString();
}

bool TemplateDesign::setValue(const QString &id, const QString &key, const QJsonValue &value)
{
    return changeNode(id, [&](QJsonObject &json) {
        if (value.isNull() || value.isUndefined() || value == QJsonValue(false)
            || value == QJsonValue(QString()))
            json.remove(key);
        else
            json[key] = value;
    });
}

// What is said of options, parts and other labels goes with them.
void TemplateDesign::keepWordsOf(const QString &id)
{
    const QJsonObject json = node(id).json;
    QSet<QString> ids;
    for (const QJsonValue &option : json[u"options"].toArray())
        ids.insert(option[u"id"].toString());
    for (const QString &language : languages()) {
        changeText(id, language, [&](QJsonObject &words) {
            QJsonObject labels = words.value(u"options").toObject();
            for (const QString &option : labels.keys()) {
                if (!ids.contains(option))
                    labels.remove(option);
            }
            QJsonObject others = words.value(u"optionsAka").toObject();
            for (const QString &label : others.keys()) {
                if (!ids.contains(others[label].toString()))
                    others.remove(label);
            }
            for (const auto &[key, object] :
                 {std::pair(u"options"_s, labels), std::pair(u"optionsAka"_s, others)}) {
                if (object.isEmpty())
                    words.remove(key);
                else
                    words[key] = object;
            }
        });
    }
    // Conditions on options that are gone ask for those that are left.
    QSet<QString> gone;
    QJsonArray conditions;
    for (const QJsonValue &value : m_files.structure.value(u"conditions").toArray()) {
        QJsonObject condition = value.toObject();
        if (condition.value(u"field").toString() == id) {
            QJsonArray options;
            for (const QJsonValue &option : condition.value(u"options").toArray()) {
                if (ids.contains(option.toString()))
                    options.append(option);
            }
            const bool named = !condition.value(u"options").toArray().isEmpty();
            if (ids.isEmpty() || (named && options.isEmpty())) {
                gone.insert(condition[u"id"].toString());
                continue;
            }
            if (named)
                condition[u"options"] = options;
        }
        conditions.append(condition);
    }
    if (m_files.structure.contains(u"conditions"_s))
        m_files.structure[u"conditions"] = conditions;
    const QList<DesignNode> all = gone.isEmpty() ? QList<DesignNode>() : nodes();
    for (const DesignNode &one : all) {
        changeNode(one.id, [&](QJsonObject &field) {
            QJsonArray kept;
            for (const QJsonValue &name : field.value(u"conditions").toArray()) {
                if (!gone.contains(name.toString()))
                    kept.append(name);
            }
            if (kept.isEmpty())
                field.remove(u"conditions"_s);
            else
                field[u"conditions"] = kept;
        });
    }
    dropUnusedConditions();
}

bool TemplateDesign::setAnswerKind(const QString &id, const QString &kind, const QStringList &words)
{
    const QJsonObject before = node(id).json;
    const QString old = before[u"answer"].toString();
    if (before.isEmpty() || old == kind)
        return false;
    if (kind == "composite"_L1) {
        splitIntoParts(id);
        keepWordsOf(id);
        return true;
    }
    if (old == "composite"_L1 && joinFromParts(id, kind))
        return true;
    changeNode(id, [&](QJsonObject &json) {
        json[u"answer"] = kind;
        if (isChoice(kind)) {
            json.remove(u"parts"_s);
        } else {
            json.remove(u"options"_s);
            json[u"parts"] = QJsonArray{QJsonObject{{u"kind"_s, kind}}};
        }
    });
    for (const QString &language : languages()) {
        changeText(id, language, [&](QJsonObject &text) {
            if (isChoice(kind)) {
                text.remove(u"parts"_s);
            } else {
                text[u"parts"] = QJsonArray{QJsonObject()};
                text.remove(u"options"_s);
                text.remove(u"optionsAka"_s);
            }
        });
    }
    if (isChoice(kind) && !isChoice(old)) {
        QList<DesignOption> list;
        for (const QString &word : words)
            list.append({QString(), word, false, false});
        setOptions(id, languages().value(0), list);
    } else if (!wordsNeededBy(kind).isEmpty() && !isChoice(kind)) {
        setPartWords(id, languages().value(0), words);
    }
    keepWordsOf(id);
    return true;
}

QList<DesignOption> TemplateDesign::options(const QString &id, const QString &language) const
{
    QList<DesignOption> list;
    const QJsonValue labels = m_files.languages.value(language)[u"texts"][id][u"options"];
    for (const QJsonValue &option : node(id).json[u"options"].toArray()) {
        const QString one = option[u"id"].toString();
        list.append(
            {one, labels[one].toString(), option[u"needsText"].toBool(), option[u"exclusive"].toBool()});
    }
    return list;
}

bool TemplateDesign::setOptions(const QString &id, const QString &language,
                                const QList<DesignOption> &options)
{
    if (this->options(id, language) == options || !isChoice(node(id).json[u"answer"].toString()))
        return false;
    QSet<QString> taken;
    for (const DesignOption &option : options)
        taken.insert(option.id);
    QHash<QString, QJsonObject> known;
    for (const QJsonValue &option : node(id).json[u"options"].toArray())
        known.insert(option[u"id"].toString(), option.toObject());
    QJsonArray list;
    QHash<QString, QString> labels;
    for (const DesignOption &option : options) {
        const QString own = option.id.isEmpty() ? freePlainId(option.label, u"option"_s, taken) : option.id;
        QJsonObject json = known.value(own, QJsonObject{{u"id"_s, own}});
        setFlag(json, u"needsText"_s, option.needsText);
        setFlag(json, u"exclusive"_s, option.exclusive);
        list.append(json);
        labels.insert(own, option.label);
    }
    changeNode(id, [&](QJsonObject &json) { json[u"options"] = list; });
    for (const QString &code : languages()) {
        changeText(id, code, [&](QJsonObject &words) {
            QJsonObject said = words.value(u"options").toObject();
            for (auto it = labels.cbegin(); it != labels.cend(); ++it) {
                if (code == language || !said.contains(it.key()))
                    said[it.key()] = it.value();
            }
            words[u"options"] = said;
        });
    }
    keepWordsOf(id);
    return true;
}

} // namespace cardwright
