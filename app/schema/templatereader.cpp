#include "schema/templatereader.h"

#include "schema/answers.h"
#include "schema/templatenames.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cardwright {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

QHash<QString, QString> texts(const QJsonValue &value)
{
    QHash<QString, QString> map;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it.value().toString());
    return map;
}

PartSpec partOf(const QJsonObject &json)
{
    PartSpec part;
    part.kind = json[u"kind"].toString();
    for (const QJsonValue &key : json[u"keys"].toArray()) {
        part.keys.append(key[u"id"].toString());
        part.types.append(key[u"type"].toString());
    }
    part.cell = json[u"cell"].toString();
    part.syntax = json[u"syntax"].toString();
    part.columns = json[u"columns"].toInt();
    part.rows = json[u"rows"].toInt();
    part.openColumns = json[u"openColumns"].toBool();
    part.openRows = json[u"openRows"].toBool();
    part.options = strings(json[u"options"]);
    return part;
}

PartText partTextOf(const QJsonObject &json)
{
    PartText text;
    text.name = json[u"name"].toString();
    text.item = json[u"item"].toString();
    text.label = json[u"label"].toString();
    text.value = json[u"value"].toString();
    const QJsonObject choices = json[u"choices"].toObject();
    for (auto it = choices.begin(); it != choices.end(); ++it)
        text.choices.insert(it.key(), strings(it.value()));
    text.keys = texts(json[u"keys"]);
    text.columns = strings(json[u"columns"]);
    text.rows = strings(json[u"rows"]);
    text.options = texts(json[u"options"]);
    text.suggested = strings(json[u"suggested"]);
    for (const QString &option : std::as_const(text.options))
        text.nameDigests.insert(optionDigest(option));
    for (const QString &name : std::as_const(text.suggested))
        text.nameDigests.insert(optionDigest(name));
    text.nameDigests.remove(0);
    return text;
}

AnswerState stateOf(const QString &id)
{
    for (const auto &[state, name] : kStateNames) {
        if (id == QLatin1String(name))
            return state;
    }
    return AnswerState::None;
}

} // namespace

void TemplateReader::readStructure(const QJsonObject &json)
{
    m_template.m_id = json[u"id"].toString();
    m_template.m_version = json[u"version"].toString();
    m_template.m_languages = strings(json[u"languages"]);
    m_template.m_summaryMaxWords = json[u"summary"][u"maxWords"].toInt(200);
    m_template.m_minimumContents = strings(json[u"minimumContents"]);
    for (const QJsonValue &condition : json[u"conditions"].toArray()) {
        m_template.m_conditions.append({condition[u"id"].toString(), condition[u"field"].toString(),
                                        strings(condition[u"options"])});
    }
    readNodes(json[u"nodes"].toArray(), -1);
    for (const QJsonValue &value : json[u"openingQuestions"].toArray()) {
        OpeningQuestion question{value[u"id"].toString(), {}};
        for (const QString &id : strings(value[u"covers"])) {
            if (const int spec = m_template.indexOf(id); spec >= 0)
                question.covers.append(spec);
        }
        if (!question.covers.isEmpty())
            m_template.m_openingQuestions.append(question);
    }
    for (const QJsonValue &value : json[u"repeatUnits"].toArray()) {
        const RepeatUnit unit{value[u"id"].toString(), value[u"chosenIn"].toString(), strings(value[u"alike"])};
        m_template.m_repeatUnits.insert(unit.id, unit);
    }
    m_template.m_placeholders.resize(m_template.m_specs.size());
    m_template.m_optionOfLabel.resize(m_template.m_specs.size());
}

void TemplateReader::readNodes(const QJsonArray &nodes, int parent)
{
    for (const QJsonValue &value : nodes) {
        const QJsonObject json = value.toObject();
        Spec spec;
        const QString kind = json[u"kind"].toString();
        spec.kind = kind == QLatin1String("section")  ? Node::Kind::Section
            : kind == QLatin1String("subsection") ? Node::Kind::Subsection
                                                  : Node::Kind::Field;
        spec.id = json[u"id"].toString();
        spec.parent = parent;
        spec.scope = valueIn(json[u"scope"].toString(), kScopeNames, Scope::None);
        spec.width = valueIn(json[u"width"].toString(), kWidthNames, Width::Default);
        spec.row = json[u"row"].toInt();
        spec.answer = valueIn(json[u"answer"].toString(), kAnswerKindNames, AnswerKind::TextLong);
        for (const QJsonValue &part : json[u"parts"].toArray())
            spec.parts.append(partOf(part.toObject()));
        for (const QJsonValue &option : json[u"options"].toArray()) {
            spec.options.append({option[u"id"].toString(), option[u"needsText"].toBool(),
                                 option[u"exclusive"].toBool()});
        }
        spec.repeatPer = json[u"repeatPer"].toString();
        spec.repeatsAsHeading = json[u"repeatsAsHeading"].toBool();
        spec.notes = json[u"notes"].toBool();
        spec.caption = json[u"caption"].toBool();
        spec.essential = json[u"essential"].toBool();
        spec.extension = json[u"extension"].toBool();
        spec.group = json[u"group"].toString();
        spec.groupOption = json[u"groupOption"].toString();
        spec.conditions = strings(json[u"conditions"]);
        spec.minimumContents = strings(json[u"minimumContents"]);
        spec.dimensions = strings(json[u"dimensions"]);
        spec.often = json[u"often"].toString();
        spec.required = valueIn(json[u"requiredBy"].toString(), kRequiredNames, RequiredBy::Never);
        const QJsonObject asked = json[u"askedBy"].toObject();
        spec.asked = {strings(asked[u"agents"]), asked[u"lens"].toString(), asked[u"votes"].toInt()};

        const int index = static_cast<int>(m_template.m_specs.size());
        m_template.m_indexOfId.insert(spec.id, index);
        m_template.m_specs.append(spec);
        readNodes(json[u"children"].toArray(), index);
    }
}

void TemplateReader::readLanguage(const QJsonObject &json)
{
    const QString language = json[u"language"].toString();
    m_template.m_names.insert(language, json[u"name"].toString());
    const QJsonObject states = json[u"states"].toObject();
    for (auto it = states.begin(); it != states.end(); ++it) {
        m_template.m_statePhrases.add(it.value().toString(), stateOf(it.key()));
        m_template.m_phraseOf[language].insert(stateOf(it.key()), it.value().toString());
    }
    for (const QString &word : strings(json[u"bareNonAnswers"])) {
        m_template.m_bare.insert(word.toCaseFolded());
        m_template.m_bareDigests.insert(placeholderDigest(word));
    }
    m_template.m_labels.insert(language, texts(json[u"labels"]));
    for (auto it = m_template.m_labels[language].cbegin(); it != m_template.m_labels[language].cend(); ++it)
        m_template.m_labelSets[it.key()].insert(foldedTitle(it.value()));
    for (const QString &alias : strings(json[u"noteLabels"]))
        m_template.m_labelSets[QStringLiteral("additional-notes")].insert(foldedTitle(alias));
    for (const QString &alias : strings(json[u"captionLabels"]))
        m_template.m_labelSets[QStringLiteral("caption")].insert(foldedTitle(alias));
    m_template.m_minimumNames.insert(language, texts(json[u"minimumContents"]));
    m_template.m_dimensionNames.insert(language, texts(json[u"dimensions"]));
    readPlaceholders(json[u"placeholders"], m_template.m_commonPlaceholders);
    const QJsonObject opening = json[u"openingQuestions"].toObject();
    for (auto it = opening.begin(); it != opening.end(); ++it) {
        m_template.m_openingTexts[language].insert(
            it.key(), {it.value()[u"statement"].toString(), it.value()[u"reason"].toString()});
    }

    const QJsonObject units = json[u"repeatUnits"].toObject();
    for (auto it = units.begin(); it != units.end(); ++it) {
        const QStringList placeholders = strings(it.value()[u"placeholders"]);
        m_template.m_repeatTexts[language].insert(
            it.key(), {it.value()[u"name"].toString(), it.value()[u"another"].toString(), placeholders});
        for (const QString &placeholder : placeholders)
            m_template.m_unitPlaceholders[it.key()].insert(placeholderDigest(placeholder));
    }

    QList<SpecText> &list = m_template.m_texts[language];
    list.resize(m_template.m_specs.size());
    const QJsonObject all = json[u"texts"].toObject();
    for (int i = 0; i < m_template.m_specs.size(); ++i)
        list[i] = specText(all[m_template.m_specs[i].id].toObject(), i);
}

SpecText TemplateReader::specText(const QJsonObject &json, int index)
{
    SpecText text;
    text.title = json[u"title"].toString();
    text.folded = foldedTitle(text.title);
    text.aka = strings(json[u"aka"]);
    text.why = json[u"why"].toString();
    text.prompt = json[u"prompt"].toString();
    text.help = json[u"help"].toString();
    text.example = json[u"example"].toString();
    text.options = texts(json[u"options"]);
    for (const QJsonValue &part : json[u"parts"].toArray())
        text.parts.append(partTextOf(part.toObject()));
    readPlaceholders(json[u"placeholders"], m_template.m_placeholders[index]);

    for (const QString &title : QStringList(text.title) + text.aka) {
        const QString folded = foldedTitle(title);
        if (folded.isEmpty())
            continue;
        QList<int> &below = m_template.m_byParentAndTitle[{m_template.m_specs[index].parent, folded}];
        if (!below.contains(index))
            below.append(index);
        m_template.m_glances.set(Template::glanceAt(folded));
        QList<int> &anywhere = m_template.m_byTitle[folded];
        if (!anywhere.contains(index))
            anywhere.append(index);
    }
    for (auto it = text.options.cbegin(); it != text.options.cend(); ++it)
        m_template.m_optionOfLabel[index].insert(foldedTitle(it.value()), it.key());
    const QJsonObject other = json[u"optionsAka"].toObject();
    for (auto it = other.begin(); it != other.end(); ++it)
        m_template.m_optionOfLabel[index].insert(foldedTitle(it.key()), it.value().toString());
    return text;
}

// A placeholder is written out where it is a name or a label, and as "#" and its digest in
// hexadecimal where it is a sentence of another edition of the template.
void TemplateReader::readPlaceholders(const QJsonValue &value, QSet<quint64> &digests)
{
    for (const QString &text : strings(value)) {
        const quint64 digest = text.startsWith(u'#') ? QStringView(text).sliced(1).toULongLong(nullptr, 16)
                                                     : placeholderDigest(text);
        if (digest != 0)
            digests.insert(digest);
    }
}

} // namespace cardwright
