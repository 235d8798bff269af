#include "panels/keyvalueeditor.h"

#include "panels/remarkfields.h"

namespace cardwright {

using namespace Qt::StringLiterals;

KeyValueEditor::KeyValueEditor(const EditorContext &context, QWidget *parent)
    : RowsEditor(context, tr("Add row"), parent)
{
    showRows(rowsFor({}));
}

RowsEditor::RowData KeyValueEditor::rowOf(const KeyedValue &pair, bool first) const
{
    RowData row;
    if (!keyId(pair.key, *context().schema, context().spec).isEmpty()) {
        row.look.label = pair.key;
        row.look.removable = false;
        row.look.placeholders = {QString()};
        row.texts = {pair.value};
        row.key = pair.key;
        return row;
    }
    row.look.columns = 2;
    row.look.names = {tr("Label"), tr("Text")};
    row.look.placeholders = {tr("Label"), first && pair == KeyedValue() ? context().placeholder : tr("Text")};
    row.texts = {pair.key, pair.value};
    return row;
}

RowsEditor::RowData KeyValueEditor::newRow() const
{
    return rowOf({}, false);
}

// The rows of the file in their order; keys of the template that are missing stand in their places.
QList<RowsEditor::RowData> KeyValueEditor::rowsFor(const KeyValueValue &value) const
{
    const Template &schema = *context().schema;
    QList<RowData> rows;
    QStringList ids;
    for (const KeyedValue &pair : value.rows) {
        rows.append(rowOf(pair, false));
        rows.last().inFile = true;
        ids.append(keyId(pair.key, schema, context().spec));
    }
    const int part = onlyPart(schema, context().spec, u"key_value");
    const QHash<QString, QString> labels =
        part >= 0 ? context().words()->parts.value(part).keys : QHash<QString, QString>();
    qsizetype after = 0;
    for (const QString &id : part >= 0 ? context().question()->parts[part].keys : QStringList()) {
        if (const qsizetype at = ids.indexOf(id); at >= 0) {
            after = at + 1;
            continue;
        }
        rows.insert(after, rowOf({labels.value(id, id), QString()}, false));
        ids.insert(after, id);
        ++after;
    }
    if (rows.isEmpty())
        rows.append(rowOf({}, true));
    return rows;
}

bool KeyValueEditor::showAnswer(const QString &markdown)
{
    if (sameAnswer(markdown, this->markdown()))
        return true;
    const std::optional<KeyValueValue> value = parseKeyValue(markdown, *context().schema, context().spec);
    if (!value)
        return false;
    if (*value == this->value())
        return true;
    m_form = value->form;
    m_paragraphs = value->paragraphs;
    showRows(rowsFor(*value));
    remarks()->showRemarks(value->remarks);
    return true;
}

KeyValueValue KeyValueEditor::value() const
{
    KeyValueValue value;
    value.form = m_form;
    value.paragraphs = m_paragraphs;
    for (const RowData &row : rows()) {
        const bool fixed = !row.key.isEmpty();
        const KeyedValue pair{fixed ? row.key : row.texts[0].trimmed(), fixed ? row.texts[0] : row.texts[1]};
        const bool empty = pair.value.trimmed().isEmpty() && (fixed || pair.key.isEmpty());
        if (!empty || (fixed && row.inFile))
            value.rows.append(pair);
    }
    value.remarks = remarks()->remarks();
    return value;
}

QString KeyValueEditor::markdown() const
{
    return writeKeyValue(value(), *context().schema, context().spec, context().language);
}

} // namespace cardwright
