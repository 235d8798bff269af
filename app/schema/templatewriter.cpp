#include "schema/templatewriter.h"

#include "schema/templatenames.h"
#include "schema/templatereader.h"

#include <QJsonArray>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// An object whose empty values are left out.
class JsonEntry
{
public:
    JsonEntry &text(const char *key, const QString &value) { return put(key, value, value.isEmpty()); }
    JsonEntry &flag(const char *key, bool value) { return put(key, value, !value); }
    JsonEntry &number(const char *key, int value) { return put(key, value, value == 0); }
    JsonEntry &texts(const char *key, const QStringList &values)
    {
        return put(key, QJsonArray::fromStringList(values), values.isEmpty());
    }
    JsonEntry &map(const char *key, const QHash<QString, QString> &values)
    {
        QJsonObject object;
        for (auto it = values.begin(); it != values.end(); ++it)
            object.insert(it.key(), it.value());
        return put(key, object, object.isEmpty());
    }
    JsonEntry &list(const char *key, const QJsonArray &values) { return put(key, values, values.isEmpty()); }
    JsonEntry &put(const char *key, const QJsonValue &value, bool isEmpty = false)
    {
        if (!isEmpty)
            m_object.insert(QLatin1StringView(key), value);
        return *this;
    }
    QJsonObject object() const { return m_object; }

private:
    QJsonObject m_object;
};

QStringList sorted(const auto &texts)
{
    QStringList list(texts.begin(), texts.end());
    list.sort();
    return list;
}

QStringList digestTexts(const QSet<quint64> &digests)
{
    QStringList list;
    for (const quint64 digest : digests)
        list.append(u'#' + QString::number(digest, 16));
    list.sort();
    return list;
}

QJsonObject partJson(const PartSpec &part)
{
    QJsonArray keys;
    for (qsizetype i = 0; i < part.keys.size(); ++i)
        keys.append(JsonEntry().text("id", part.keys[i]).text("type", part.types.value(i)).object());
    return JsonEntry()
        .text("kind", part.kind)
        .list("keys", keys)
        .text("cell", part.cell)
        .text("syntax", part.syntax)
        .number("columns", part.columns)
        .number("rows", part.rows)
        .flag("openColumns", part.openColumns)
        .flag("openRows", part.openRows)
        .texts("options", part.options)
        .object();
}

QJsonObject fieldJson(const Spec &spec)
{
    QJsonArray parts;
    for (const PartSpec &part : spec.parts)
        parts.append(partJson(part));
    QJsonArray options;
    for (const OptionSpec &option : spec.options) {
        options.append(JsonEntry()
                           .text("id", option.id)
                           .flag("needsText", option.needsText)
                           .flag("exclusive", option.exclusive)
                           .object());
    }
    return JsonEntry()
        .text("id", spec.id)
        .text("kind", u"field"_s)
        .text("scope", nameIn(spec.scope, kScopeNames))
        .text("width", nameIn(spec.width, kWidthNames))
        .number("row", spec.row)
        .text("answer", nameIn(spec.answer, kAnswerKindNames))
        .list("parts", parts)
        .list("options", options)
        .text("repeatPer", spec.repeatPer)
        .flag("repeatsAsHeading", spec.repeatsAsHeading)
        .flag("notes", spec.notes)
        .flag("caption", spec.caption)
        .flag("essential", spec.essential)
        .flag("extension", spec.extension)
        .text("group", spec.group)
        .text("groupOption", spec.groupOption)
        .texts("conditions", spec.conditions)
        .texts("minimumContents", spec.minimumContents)
        .texts("dimensions", spec.dimensions)
        .text("often", spec.often)
        .object();
}

QJsonArray nodesBelow(const Template &schema, int parent)
{
    QJsonArray nodes;
    for (int i = parent + 1; i < schema.specs().size(); ++i) {
        const Spec &spec = schema.specs()[i];
        if (spec.parent != parent)
            continue;
        if (spec.isField()) {
            nodes.append(fieldJson(spec));
            continue;
        }
        const QString kind = spec.kind == Node::Kind::Section ? u"section"_s : u"subsection"_s;
        nodes.append(QJsonObject{{u"id"_s, spec.id}, {u"kind"_s, kind}, {u"children"_s, nodesBelow(schema, i)}});
    }
    return nodes;
}

// Each unit that questions repeat per, in the order in which they come up.
QStringList repeatUnits(const Template &schema)
{
    QStringList units;
    for (const Spec &spec : schema.specs()) {
        if (!spec.repeatPer.isEmpty() && !units.contains(spec.repeatPer))
            units.append(spec.repeatPer);
    }
    return units;
}

QJsonObject structureJson(const Template &schema, const TemplateNotice &notice)
{
    QJsonArray conditions;
    for (const Condition &condition : schema.conditions()) {
        conditions.append(JsonEntry()
                              .text("id", condition.id)
                              .text("field", condition.field)
                              .texts("options", condition.options)
                              .object());
    }
    QJsonArray opening;
    for (const OpeningQuestion &question : schema.openingQuestions()) {
        QStringList covers;
        for (const int spec : question.covers)
            covers.append(schema.specs()[spec].id);
        opening.append(JsonEntry().text("id", question.id).texts("covers", covers).object());
    }
    QJsonArray units;
    for (const QString &id : repeatUnits(schema)) {
        const RepeatUnit unit = schema.repeatUnit(id);
        if (!unit.chosenIn.isEmpty() || !unit.alike.isEmpty())
            units.append(
                JsonEntry().text("id", id).text("chosenIn", unit.chosenIn).texts("alike", unit.alike).object());
    }
    return JsonEntry()
        .text("id", schema.id())
        .text("version", schema.version())
        .text("license", notice.license)
        .text("attribution", notice.attribution)
        .texts("languages", schema.languages())
        .put("summary", QJsonObject{{u"maxWords"_s, schema.summaryMaxWords()}})
        .texts("minimumContents", schema.minimumContents())
        .list("conditions", conditions)
        .list("openingQuestions", opening)
        .list("repeatUnits", units)
        .put("nodes", nodesBelow(schema, -1))
        .object();
}

QJsonObject partTextJson(const PartText &text)
{
    QJsonObject choices;
    for (auto it = text.choices.begin(); it != text.choices.end(); ++it)
        choices.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return JsonEntry()
        .text("name", text.name)
        .text("item", text.item)
        .text("label", text.label)
        .text("value", text.value)
        .map("keys", text.keys)
        .put("choices", choices, choices.isEmpty())
        .texts("columns", text.columns)
        .texts("rows", text.rows)
        .map("options", text.options)
        .texts("suggested", text.suggested)
        .object();
}

// Other names of options than those that the languages give them.
QHash<QString, QString> otherOptionNames(const Template &schema, int spec)
{
    QHash<QString, QString> names = TemplateReader::optionLabelsOf(schema, spec);
    for (const QString &language : schema.languages()) {
        for (const QString &label : schema.text(spec, language).options)
            names.remove(foldedTitle(label));
    }
    return names;
}

// What holds in every language stands in the file of the first.
QJsonObject textJson(const Template &schema, int spec, const QString &language, bool first)
{
    const SpecText &text = schema.text(spec, language);
    QJsonArray parts;
    for (const PartText &part : text.parts)
        parts.append(partTextJson(part));
    JsonEntry entry;
    entry.text("title", text.title)
        .texts("aka", text.aka)
        .text("why", text.why)
        .text("prompt", text.prompt)
        .text("help", text.help)
        .text("example", text.example)
        .map("options", text.options)
        .list("parts", parts);
    if (first) {
        entry.map("optionsAka", otherOptionNames(schema, spec));
        entry.texts("placeholders", digestTexts(schema.placeholders(spec)));
    }
    return entry.object();
}

QStringList otherLabels(const Template &schema, const QString &which)
{
    QSet<QString> labels = TemplateReader::labelsOf(schema).value(which);
    for (const QString &language : schema.languages())
        labels.remove(foldedTitle(schema.label(which, language)));
    return sorted(labels);
}

QJsonObject languageJson(const Template &schema, const QString &language)
{
    const bool first = language == schema.languages().first();
    QJsonObject states;
    for (const auto &[state, name] : kStateNames)
        states.insert(QLatin1StringView(name), schema.statePhrase(state, language));
    QJsonObject labels;
    for (const QString &which : TemplateReader::labelsOf(schema).keys())
        labels.insert(which, schema.label(which, language));
    QJsonObject contents;
    for (const QString &content : schema.minimumContents())
        contents.insert(content, schema.minimumContentName(content, language));
    QJsonObject dimensions;
    QJsonObject texts;
    for (int i = 0; i < schema.specs().size(); ++i) {
        texts.insert(schema.specs()[i].id, textJson(schema, i, language, first));
        for (const QString &dimension : schema.specs()[i].dimensions)
            dimensions.insert(dimension, schema.dimensionName(dimension, language));
    }
    QJsonObject opening;
    for (const OpeningQuestion &question : schema.openingQuestions()) {
        const OpeningText &text = schema.openingText(question.id, language);
        opening.insert(question.id, QJsonObject{{u"statement"_s, text.statement}, {u"reason"_s, text.reason}});
    }
    QJsonObject units;
    for (const QString &unit : repeatUnits(schema)) {
        const RepeatText text = schema.repeatText(unit, language);
        if (!text.another.isEmpty()) {
            units.insert(unit, JsonEntry()
                                   .text("name", text.name)
                                   .text("another", text.another)
                                   .texts("placeholders", text.placeholders)
                                   .object());
        }
    }
    JsonEntry entry;
    entry.text("language", language)
        .text("name", schema.name(language))
        .put("states", states)
        .put("labels", labels)
        .put("minimumContents", contents, contents.isEmpty())
        .put("dimensions", dimensions, dimensions.isEmpty())
        .put("openingQuestions", opening, opening.isEmpty())
        .put("repeatUnits", units, units.isEmpty())
        .put("texts", texts);
    if (first) {
        entry.texts("bareNonAnswers", sorted(schema.bareNonAnswers()))
            .texts("noteLabels", otherLabels(schema, u"additional-notes"_s))
            .texts("captionLabels", otherLabels(schema, u"caption"_s))
            .texts("placeholders", digestTexts(schema.commonPlaceholders()));
    }
    return entry.object();
}

} // namespace

TemplateFiles templateFiles(const Template &schema, const TemplateNotice &notice)
{
    TemplateFiles files;
    files.structure = structureJson(schema, notice);
    for (const QString &language : schema.languages())
        files.languages.insert(language, languageJson(schema, language));
    return files;
}

} // namespace cardwright
