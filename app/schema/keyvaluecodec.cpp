#include "schema/answerlines.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool takesFreeRows(const Template &schema, int spec)
{
    return spec >= 0 && schema.specs()[spec].answer == AnswerKind::KeyValueOpen;
}

// A row without a key may not look as if it had one.
bool looksKeyed(QStringView text)
{
    while (text.startsWith(u'\\'))
        text = text.sliced(1);
    return boldKeyed(text).has_value();
}

QString rowWithoutKey(QStringView item)
{
    return item.startsWith(u'\\') && looksKeyed(item) ? item.sliced(1).toString() : unguarded(item);
}

QString writeRow(const KeyedValue &row)
{
    if (!oneLine(row.key).isEmpty())
        return writeBoldKeyed(row);
    const QString text = oneLine(row.value);
    return looksKeyed(text) ? u'\\' + text : guarded(text);
}

bool isKeyed(const KeyedValue &row)
{
    return !row.key.isEmpty();
}

std::optional<QList<KeyedValue>> paragraphRows(const QList<AnswerBlock> &blocks)
{
    QList<KeyedValue> rows;
    for (const AnswerBlock &block : blocks) {
        const QStringView line = block.lines.first();
        const std::optional<KeyedValue> row = line.startsWith(u"**") ? boldKeyed(line) : std::nullopt;
        if (!row || block.lines.size() > 1)
            return {};
        rows.append(*row);
    }
    return rows;
}

} // namespace

std::optional<KeyValueValue> parseKeyValue(QStringView body, const Template &schema, int spec)
{
    QList<AnswerBlock> blocks = answerBlocks(body);
    KeyValueValue value;
    value.remarks = takeRemarks(blocks, schema);
    if (blocks.isEmpty())
        return value;
    if (const std::optional<QList<KeyedValue>> rows = paragraphRows(blocks)) {
        value.paragraphs = true;
        value.rows = *rows;
        return value;
    }
    const std::optional<FlatList> list = flatList(blocks);
    if (!list || std::any_of(list->items.cbegin(), list->items.cend(), startsBlock))
        return {};
    value.form = list->form;
    for (const QStringView item : list->items) {
        if (const std::optional<KeyedValue> row = boldKeyed(item))
            value.rows.append(*row);
        else if (item.isEmpty())
            return {};
        else
            value.rows.append({QString(), rowWithoutKey(item)});
    }
    if (!takesFreeRows(schema, spec) && std::none_of(value.rows.cbegin(), value.rows.cend(), isKeyed))
        return {}; // a plain list
    return value;
}

QString writeKeyValue(const KeyValueValue &value, const Template &schema, int, const QString &language)
{
    QStringList rows;
    bool keyed = true;
    for (const KeyedValue &row : value.rows) {
        const QString text = writeRow(row);
        if (text.isEmpty())
            continue;
        rows.append(text);
        keyed = keyed && !oneLine(row.key).isEmpty();
    }
    const bool paragraphs = value.paragraphs && keyed;
    return withRemarks(paragraphs ? rows.join(u"\n\n"_s) : writeFlatList(value.form, rows), value.remarks,
                       schema, language);
}

int onlyPart(const Template &schema, int spec, QStringView kind)
{
    int found = -1;
    if (spec < 0)
        return found;
    const QList<PartSpec> &parts = schema.specs()[spec].parts;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].kind != kind)
            continue;
        if (found >= 0)
            return -1;
        found = int(i);
    }
    return found;
}

QString keyId(QStringView key, const Template &schema, int spec)
{
    const int part = onlyPart(schema, spec, u"key_value");
    if (part < 0)
        return {};
    const QString folded = foldedTitle(key);
    for (const QString &language : schema.languages()) {
        const QList<PartText> &parts = schema.text(spec, language).parts;
        if (part >= parts.size())
            continue;
        for (auto it = parts[part].keys.cbegin(); it != parts[part].keys.cend(); ++it) {
            if (foldedTitle(it.value()) == folded)
                return it.key();
        }
    }
    return {};
}

} // namespace cardwright
