#include "panels/listeditor.h"

#include "panels/remarkfields.h"

namespace cardwright {

ListEditor::ListEditor(const EditorContext &context, bool ordered, QWidget *parent)
    : RowsEditor(context, ordered ? tr("Add step") : tr("Add item"), parent)
    , m_ordered(ordered)
{
    m_form.marker = ordered ? u'.' : u'-';
    showRows({rowOf(QString(), true)});
}

RowsEditor::RowData ListEditor::rowOf(const QString &item, bool first) const
{
    RowData row;
    row.look.names = {context().name};
    row.look.placeholders = {first && item.isEmpty() ? context().placeholder : QString()};
    row.look.numbered = m_form.isOrdered();
    row.texts = {item};
    return row;
}

RowsEditor::RowData ListEditor::newRow() const
{
    return rowOf(QString(), false);
}

bool ListEditor::showAnswer(const QString &markdown)
{
    if (sameAnswer(markdown, this->markdown()))
        return true;
    const std::optional<ListValue> value = parseList(markdown, *context().schema, context().spec);
    if (!value)
        return false;
    if (*value == this->value())
        return true;
    m_form = value->form;
    if (value->items.isEmpty())
        m_form.marker = m_ordered ? u'.' : u'-';
    QList<RowData> rows;
    for (const QString &item : value->items)
        rows.append(rowOf(item, rows.isEmpty()));
    if (rows.isEmpty())
        rows.append(rowOf(QString(), true));
    showRows(rows);
    remarks()->showRemarks(value->remarks);
    return true;
}

ListValue ListEditor::value() const
{
    ListValue value;
    value.form = m_form;
    for (const RowData &row : rows()) {
        if (!row.texts.first().trimmed().isEmpty())
            value.items.append(row.texts.first());
    }
    value.remarks = remarks()->remarks();
    return value;
}

QString ListEditor::markdown() const
{
    return writeList(value(), *context().schema, context().spec, context().language);
}

} // namespace cardwright
