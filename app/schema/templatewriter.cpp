#include "schema/templatewriter.h"

#include "schema/jsonentry.h"
#include "schema/templatenames.h"
#include "schema/templatewords.h"

#include <QJsonArray>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

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

QJsonObject askedJson(const AskedBy &asked)
{
    return JsonEntry().texts("agents", asked.agents).text("lens", asked.lens).number("votes", asked.votes).object();
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
        .text("requiredBy", nameIn(spec.required, kRequiredNames))
        .put("askedBy", askedJson(spec.asked), spec.asked.isEmpty())
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
    for (const QString &id : repeatUnitsOf(schema)) {
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

} // namespace

TemplateFiles templateFiles(const Template &schema, const TemplateNotice &notice)
{
    TemplateFiles files;
    files.structure = structureJson(schema, notice);
    for (const QString &language : schema.languages())
        files.languages.insert(language, languageWords(schema, language));
    return files;
}

} // namespace cardwright
