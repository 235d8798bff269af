#include "schema/templatewords.h"

#include "schema/jsonentry.h"
#include "schema/templatenames.h"
#include "schema/templatereader.h"

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

QStringList repeatUnitsOf(const Template &schema)
{
    QStringList units;
    for (const Spec &spec : schema.specs()) {
        if (!spec.repeatPer.isEmpty() && !units.contains(spec.repeatPer))
            units.append(spec.repeatPer);
    }
    return units;
}

QJsonObject languageWords(const Template &schema, const QString &language)
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
    for (const QString &unit : repeatUnitsOf(schema)) {
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

} // namespace cardwright
