#include "schema/validation.h"

#include "base/file.h"
#include "schema/languagerules.h"
#include "schema/structurerules.h"

#include <QFile>
#include <QJsonDocument>
#include <QMutex>
#include <QMutexLocker>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <map>

static void initSchemaResource()
{
    Q_INIT_RESOURCE(templates); // a static library's resource has to be asked for, outside a namespace
}

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

// A schema file, once as the validator wants it and once to explain what the validator found.
struct LoadedSchema
{
    explicit LoadedSchema(const QString &name)
    {
        initSchemaResource();
        QFile file(u":/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The schema %s is missing from the program.", qPrintable(name));
        json = QJsonDocument::fromJson(file.readAll()).object();
        valijson::SchemaParser().populateSchema(valijson::adapters::QtJsonAdapter(json), schema);
    }

    QJsonObject json;
    valijson::Schema schema;
};

// The validator's path is "<root>", "[nodes]", "[3]".
QStringList pathOf(const std::vector<std::string> &context)
{
    QStringList path;
    for (size_t i = 1; i < context.size(); ++i) {
        const QString step = QString::fromStdString(context[i]);
        path.append(step.sliced(1, step.size() - 2));
    }
    return path;
}

MaybeFault schemaFault(const QJsonValue &json, const LoadedSchema &schema)
{
    if (MaybeFault fault = oversized(json))
        return fault;
    const valijson::adapters::QtJsonAdapter target(json);
    valijson::ValidationResults results;
    if (valijson::Validator().validate(schema.schema, target, &results))
        return {};
    // Each mistake is reported again by everything around it: the deepest report is the mistake.
    std::vector<std::string> deepest;
    for (const auto &error : results) {
        if (error.context.size() > deepest.size())
            deepest = error.context;
    }
    const QStringList path = pathOf(deepest);
    return TemplateFault{path, objection(json, path, schema.json)};
}

Done report(const MaybeFault &fault, const QJsonValue &json, const QString &fileName)
{
    if (!fault)
        return done();
    return Error{Error::Code::Malformed,
                 TemplateText::tr("The template file “%1” has a mistake at %2: %3")
                     .arg(displayPath(fileName), readablePlace(json, fault->path), fault->sentence)};
}

} // namespace

Done validateStructure(const QJsonValue &json, const QString &fileName)
{
    static const LoadedSchema schema(u"templates/template.schema.json"_s);
    MaybeFault fault = schemaFault(json, schema);
    if (!fault)
        fault = structureFault(json.toObject());
    return report(fault, json, fileName);
}

Done validateLanguage(const QJsonValue &json, const QJsonValue &structure, const QString &fileName)
{
    static const LoadedSchema schema(u"templates/language.schema.json"_s);
    MaybeFault fault = schemaFault(json, schema);
    if (!fault)
        fault = languageFault(json.toObject(), structure.toObject(), fileName);
    return report(fault, json, fileName);
}

Done validateReview(const QJsonValue &json, const QString &fileName)
{
    static const LoadedSchema schema(u"review/review.schema.json"_s);
    const MaybeFault fault = schemaFault(json, schema);
    if (!fault)
        return done();
    return Error{Error::Code::Malformed,
                 ReviewText::tr("The review file “%1” has a mistake at %2: %3 It is left as it is.")
                     .arg(displayPath(fileName), readablePlace(json, fault->path), fault->sentence)};
}

MaybeFault schemaFault(const QJsonValue &json, const QString &schemaName)
{
    static QMutex mutex;
    static std::map<QString, LoadedSchema> loaded;
    const QMutexLocker lock(&mutex);
    return schemaFault(json, loaded.try_emplace(schemaName, schemaName).first->second);
}

} // namespace cardwright
