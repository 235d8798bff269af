#include "schema/answerlines.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool takesFreeRows(const Template &schema, QuestionPart asked)
{
    return kindOf(schema, asked) == u"key_value_open";
}

bool isMetrics(const Template &schema, QuestionPart asked)
{
    return kindOf(schema, asked) == u"metric_list";
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

// "Key: value"; a row that would be read as something else has no such form.
QString writePlain(const KeyedValue &row)
{
    const QString lead = row.key + u':';
    return row.value.isEmpty() ? lead : lead + u' ' + row.value;
}

std::optional<KeyedValue> plainKeyed(QStringView item)
{
    const qsizetype colon = item.indexOf(u':');
    if (colon < 1 || (colon + 1 < item.size() && item[colon + 1] != u' '))
        return {};
    const KeyedValue row{withoutEnds(item.first(colon)).toString(),
                         withoutEnds(item.sliced(colon + 1)).toString()};
    const bool odd = row.key.isEmpty() || row.key.contains(u'*') || startsBlock(item);
    return odd || writePlain(row) != item ? std::nullopt : std::optional<KeyedValue>(row);
}

// What has no name is one: a value alone says nothing of a metric.
KeyedValue metric(const KeyedValue &row)
{
    const KeyedValue tidy{oneLine(row.key), oneLine(row.value)};
    return tidy.key.isEmpty() ? KeyedValue{tidy.value, QString()} : tidy;
}

QString writeMetric(const KeyedValue &given, bool plain)
{
    const KeyedValue row = metric(given);
    if (row.key.isEmpty())
        return {};
    const QString text = plain ? writePlain(row) : QString();
    return plain && plainKeyed(text) == row && !boldKeyed(text) ? text : writeBoldKeyed(row);
}

// All in bold, or each as "Key: value" with bold where that would be read wrongly.
std::optional<KeyValueValue> readMetrics(const FlatList &list)
{
    KeyValueValue value;
    value.form = list.form;
    value.plain = !std::all_of(list.items.cbegin(), list.items.cend(),
                               [](QStringView item) { return boldKeyed(item).has_value(); });
    for (const QStringView item : list.items) {
        std::optional<KeyedValue> row = boldKeyed(item);
        if (!row && value.plain)
            row = plainKeyed(item);
        if (!row || (value.plain && writeMetric(*row, true) != item))
            return {};
        value.rows.append(*row);
    }
    return value;
}

// What a line of a paragraph may not begin with, lest it begins something else.
bool continuesParagraph(QStringView line)
{
    const QStringView text = withoutEnds(line);
    return !startsBlock(text) && !text.startsWith(u'<') && !text.startsWith(u'|') && !text.startsWith(u'=');
}

// A value may be wrapped over several lines, which say the same as one; a hard break does not.
std::optional<KeyedValue> paragraphRow(const AnswerBlock &block)
{
    QStringList lines;
    for (const QStringView line : block.lines) {
        const bool last = lines.size() + 1 == block.lines.size();
        const bool breaks = !last && (line.endsWith(u"  ") || line.endsWith(u'\\'));
        if (breaks || (!lines.isEmpty() && (!continuesParagraph(line) || boldKeyed(line))))
            return {};
        lines.append(withoutEnds(line).toString());
    }
    if (!block.lines.first().startsWith(u"**"))
        return {};
    const std::optional<KeyedValue> row = boldKeyed(lines.first());
    if (!row || lines.size() == 1)
        return row;
    if (row->value.isEmpty())
        return {}; // a label above a text
    return boldKeyed(lines.join(u' '));
}

std::optional<QList<KeyedValue>> paragraphRows(const QList<AnswerBlock> &blocks)
{
    QList<KeyedValue> rows;
    for (const AnswerBlock &block : blocks) {
        const std::optional<KeyedValue> row = paragraphRow(block);
        if (!row)
            return {};
        rows.append(*row);
    }
    return rows;
}

} // namespace

std::optional<KeyValueValue> parseKeyValue(QStringView body, const Template &schema, QuestionPart asked)
{
    QList<AnswerBlock> blocks = answerBlocks(body);
    KeyValueValue value;
    const Remarks remarks = takeRemarks(blocks, schema);
    value.remarks = remarks;
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
    if (isMetrics(schema, asked)) {
        std::optional<KeyValueValue> metrics = readMetrics(*list);
        if (metrics)
            metrics->remarks = remarks;
        return metrics;
    }
    value.form = list->form;
    for (const QStringView item : list->items) {
        if (const std::optional<KeyedValue> row = boldKeyed(item))
            value.rows.append(*row);
        else if (item.isEmpty())
            return {};
        else
            value.rows.append({QString(), rowWithoutKey(item)});
    }
    if (!takesFreeRows(schema, asked) && std::none_of(value.rows.cbegin(), value.rows.cend(), isKeyed))
        return {}; // a plain list
    return value;
}

QString writeKeyValue(const KeyValueValue &value, const Template &schema, QuestionPart asked,
                      const QString &language)
{
    const bool metrics = isMetrics(schema, asked);
    QStringList rows;
    bool keyed = true;
    for (const KeyedValue &row : value.rows) {
        const QString text = metrics ? writeMetric(row, value.plain && !value.paragraphs) : writeRow(row);
        if (text.isEmpty())
            continue;
        rows.append(text);
        keyed = keyed && (metrics || !oneLine(row.key).isEmpty());
    }
    const bool paragraphs = value.paragraphs && keyed;
    return withRemarks(paragraphs ? rows.join(u"\n\n"_s) : writeFlatList(value.form, rows), value.remarks,
                       schema, language);
}

QString keyId(QStringView key, const Template &schema, QuestionPart asked)
{
    const int part = partOf(schema, asked, u"key_value");
    if (part < 0)
        return {};
    const QString folded = foldedTitle(key);
    for (const QString &language : schema.languages()) {
        const QList<PartText> &parts = schema.text(asked.spec, language).parts;
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
