#include "schema/answerlines.h"

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// What spans blank lines may not be cut in two.
bool holdsBlock(QStringView text)
{
    return text.contains(u"```") || text.contains(u"~~~") || text.contains(u'<');
}

// True where `rest` is a part of this kind in our own form.
bool isPart(QStringView rest, const Template &schema, int spec, RestKind kind)
{
    if (kind == RestKind::Table) {
        const std::optional<TableValue> value = parseTable(rest, schema, spec);
        return value && writeTable(*value, schema, spec, u"en"_s) == rest;
    }
    const std::optional<KeyValueValue> value = parseKeyValue(rest, schema, spec);
    return value && writeKeyValue(*value, schema, spec, u"en"_s) == rest;
}

QStringView withoutEndLines(QStringView text)
{
    while (!text.isEmpty() && (text.back() == u'\n' || text.back() == u' ' || text.back() == u'\t'))
        text.chop(1);
    return text;
}

} // namespace

RestKind restKind(const Template &schema, int spec)
{
    if (spec < 0 || schema.specs()[spec].answer != AnswerKind::Composite)
        return RestKind::None;
    const QList<PartSpec> &parts = schema.specs()[spec].parts;
    if (parts.size() != 2 || parts[0].kind != "text_long"_L1)
        return RestKind::None;
    if (parts[1].kind == "table"_L1)
        return RestKind::Table;
    const bool keyed = parts[1].kind == "key_value"_L1 || parts[1].kind == "key_value_open"_L1;
    return keyed ? RestKind::KeyValue : RestKind::None;
}

std::optional<TextAndRest> splitTextAndRest(QStringView body, const Template &schema, int spec)
{
    const RestKind kind = restKind(schema, spec);
    body = withoutEndLines(body);
    if (kind == RestKind::None || body.contains(u'\r'))
        return {};
    for (const AnswerBlock &block : answerBlocks(body)) {
        const qsizetype at = block.lines.first().begin() - body.begin();
        const QStringView rest = body.sliced(at);
        if (!isPart(rest, schema, spec, kind))
            continue;
        const QStringView text = withoutEndLines(body.first(at));
        const TextAndRest split{text.toString(), rest.toString()};
        if (holdsBlock(text) || joinedTextAndRest(split) != body)
            return {};
        return split;
    }
    return TextAndRest{body.toString(), QString()};
}

QString joinedTextAndRest(const TextAndRest &value)
{
    const QString text = withoutEndLines(value.text).toString();
    const QString gap = text.isEmpty() || value.rest.isEmpty() ? QString() : u"\n\n"_s;
    return text + gap + value.rest;
}

} // namespace cardwright
