#include "schema/templatefault.h"

#include "base/file.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 10000;
constexpr qsizetype kLongestList = 2000;

MaybeFault oversizedAt(const QJsonValue &value, const QStringList &path)
{
    if (value.isString() && value.toString().size() > kLongestText) {
        return TemplateFault{
            path,
            TemplateText::tr("The text is too long. Expected at most %1 characters.").arg(kLongestText)};
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (array.size() > kLongestList) {
            return TemplateFault{
                path,
                TemplateText::tr("The list is too long. Expected at most %1 entries.").arg(kLongestList)};
        }
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (MaybeFault fault = oversizedAt(array[i], path + QStringList(QString::number(i))))
                return fault;
        }
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (MaybeFault fault = oversizedAt(it.value(), path + QStringList(it.key())))
            return fault;
    }
    return {};
}

QString displayValue(const QJsonValue &value)
{
    if (value.isString())
        return displayText(value.toString());
    return value.isDouble() ? QString::number(value.toDouble()) : displayText(value.toVariant().toString());
}

QString displayList(const QJsonArray &values)
{
    QStringList list;
    for (const QJsonValue &value : values)
        list.append(value.toString());
    return list.join(", "_L1);
}

// Reads the keywords that the schemas of the templates use; definitions are in `m_root`.
class SchemaReader
{
public:
    explicit SchemaReader(const QJsonObject &root)
        : m_root(root)
    {}

    // Everything that applies to `value`: the schema itself, what it refers to, its "then" or "else".
    QList<QJsonObject> applicable(const QJsonObject &schema, const QJsonValue &value) const
    {
        const QString reference = schema[u"$ref"].toString();
        if (!reference.isEmpty())
            return applicable(m_root[u"definitions"][reference.section(u'/', -1)].toObject(), value);
        QList<QJsonObject> all{schema};
        if (schema.contains(u"if")) {
            const QLatin1StringView branch = isMet(schema[u"if"].toObject(), value) ? "then"_L1 : "else"_L1;
            all += applicable(schema[branch].toObject(), value);
        }
        return all;
    }

    // The schemas that apply to what stands under `key` of `value`.
    QList<QJsonObject> below(const QJsonObject &schema, const QJsonValue &value, const QString &key) const
    {
        QJsonValue next = schema[u"items"];
        if (value.isObject()) {
            next = schema[u"properties"][key];
            if (!next.isObject())
                next = schema[u"additionalProperties"];
        }
        if (!next.isObject())
            return {};
        const QStringList step{key};
        return applicable(next.toObject(), valueAt(value, step));
    }

private:
    static bool isMet(const QJsonObject &condition, const QJsonValue &value)
    {
        const QJsonObject properties = condition[u"properties"].toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            if (value[it.key()] != it.value()[u"const"])
                return false;
        }
        return true;
    }

    QJsonObject m_root;
};

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == "object"_L1)
        return value.isObject();
    if (type == "array"_L1)
        return value.isArray();
    if (type == "string"_L1)
        return value.isString();
    if (type == "boolean"_L1)
        return value.isBool();
    return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
}

QString expectedType(const QString &type)
{
    if (type == "object"_L1)
        return TemplateText::tr("Expected an object, in braces.");
    if (type == "array"_L1)
        return TemplateText::tr("Expected a list, in square brackets.");
    if (type == "string"_L1)
        return TemplateText::tr("Expected a text, in quotation marks.");
    if (type == "boolean"_L1)
        return TemplateText::tr("Expected true or false.");
    return TemplateText::tr("Expected a whole number.");
}

QString objectObjection(const QJsonObject &object, const QJsonObject &schema)
{
    for (const QJsonValue &name : schema[u"required"].toArray()) {
        if (!object.contains(name.toString())) {
            return TemplateText::tr("“%1” is missing. Expected all of these: %2.")
                .arg(name.toString(), displayList(schema[u"required"].toArray()));
        }
    }
    if (schema[u"additionalProperties"] != QJsonValue(false))
        return {};
    const QJsonObject known = schema[u"properties"].toObject();
    const QStringList free = schema[u"patternProperties"].toObject().keys(); // "^x-"
    for (const QString &name : object.keys()) {
        const bool isFree = std::any_of(free.begin(), free.end(), [&name](const QString &pattern) {
            return name.contains(QRegularExpression(pattern));
        });
        if (!known.contains(name) && !isFree) {
            return TemplateText::tr("“%1” is not known here. Expected only these: %2.")
                .arg(displayText(name), known.keys().join(", "_L1));
        }
    }
    return {};
}

QString listObjection(const QJsonArray &array, const QJsonObject &schema)
{
    if (array.size() < schema[u"minItems"].toInt()) {
        return TemplateText::tr("The list is too short. Expected %n or more entries.", nullptr,
                                schema[u"minItems"].toInt());
    }
    if (!schema[u"uniqueItems"].toBool())
        return {};
    QJsonArray seen;
    for (const QJsonValue &item : array) {
        if (seen.contains(item)) {
            return TemplateText::tr("“%1” stands here twice. Expected each entry once.")
                .arg(displayValue(item));
        }
        seen.append(item);
    }
    return {};
}

QString numberObjection(double number, const QJsonObject &schema)
{
    if (number >= schema[u"minimum"].toDouble() && number <= schema[u"maximum"].toDouble())
        return {};
    return TemplateText::tr("%1 is out of range. Expected a whole number from %2 to %3.")
        .arg(number)
        .arg(schema[u"minimum"].toInt())
        .arg(schema[u"maximum"].toInt());
}

// Whether the pattern fits is the validator's to say; this is asked only where something does not.
QString patternObjection(const QString &text, const QJsonObject &schema)
{
    if (text.trimmed().isEmpty())
        return TemplateText::tr("The text is empty. Expected some words.");
    if (!schema.contains(u"examples"))
        return {};
    return TemplateText::tr("“%1” does not have the right form. Expected something like: %2.")
        .arg(displayText(text), displayList(schema[u"examples"].toArray()));
}

QString objectionOf(const QJsonValue &value, const QJsonObject &schema)
{
    const QString type = schema[u"type"].toString();
    if (!type.isEmpty() && !hasType(value, type))
        return expectedType(type);
    if (schema.contains(u"const") && value != schema[u"const"]) {
        return TemplateText::tr("“%1” is not known here. Expected: %2.")
            .arg(displayValue(value), schema[u"const"].toString());
    }
    if (schema.contains(u"enum") && !schema[u"enum"].toArray().contains(value)) {
        return TemplateText::tr("“%1” is not known here. Expected one of these: %2.")
            .arg(displayValue(value), displayList(schema[u"enum"].toArray()));
    }
    if (value.isObject())
        return objectObjection(value.toObject(), schema);
    if (value.isArray())
        return listObjection(value.toArray(), schema);
    if (value.isDouble() && schema.contains(u"minimum"))
        return numberObjection(value.toDouble(), schema);
    return value.isString() && schema.contains(u"pattern") ? patternObjection(value.toString(), schema)
                                                           : QString();
}

} // namespace

QJsonValue valueAt(const QJsonValue &root, const QStringList &path)
{
    QJsonValue value = root;
    for (const QString &key : path)
        value = value.isArray() ? value[key.toInt()] : value[key];
    return value;
}

QString readablePlace(const QJsonValue &root, const QStringList &path)
{
    QStringList words;
    QJsonValue value = root;
    for (const QString &key : path) {
        const bool index = value.isArray();
        value = index ? value[key.toInt()] : value[key];
        const QString id = index ? value[u"id"].toString() : QString();
        if (!id.isEmpty())
            words.append(displayText(id));
        else if (index)
            words.append(TemplateText::tr("entry %1").arg(key.toInt() + 1));
        else if (key != "children"_L1 || !value.isArray())
            words.append(displayText(key));
    }
    return words.isEmpty() ? TemplateText::tr("its top level") : words.join(u" › "_s);
}

QString objection(const QJsonValue &root, const QStringList &path, const QJsonObject &schema)
{
    const SchemaReader reader(schema);
    QJsonValue value = root;
    QList<QJsonObject> schemas = reader.applicable(schema, root);
    for (const QString &key : path) {
        QList<QJsonObject> next;
        for (const QJsonObject &each : schemas)
            next += reader.below(each, value, key);
        schemas = next;
        value = valueAt(value, QStringList(key));
    }
    for (const QJsonObject &each : schemas) {
        const QString sentence = objectionOf(value, each);
        if (!sentence.isEmpty())
            return sentence;
    }
    return TemplateText::tr(
        "What stands here does not fit. Compare it with the same place of another template.");
}

MaybeFault oversized(const QJsonValue &value)
{
    return oversizedAt(value, {});
}

QString displayText(const QString &text)
{
    constexpr qsizetype longest = 80;
    const QString shown = displayPath(text);
    return shown.size() <= longest ? shown : shown.first(longest - 1) + u'…';
}

} // namespace cardwright
