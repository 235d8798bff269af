#include "panels/listeditor.h"

#include "panels/remarkfields.h"
#include "spelling/prose.h"

namespace cardwright {

ListEditor::ListEditor(const EditorContext &context, bool ordered, QWidget *parent)
    : RowsEditor(context, ordered ? tr("Add step") : tr("Add item"), parent)
    , m_ordered(ordered)
{
    m_form.marker = ordered ? u'.' : u'-';
    showRows({firstRow()});
}

RowsEditor::RowData ListEditor::rowOf(const QString &item, bool first) const
{
    RowData row;
    row.look.names = {context().name};
    row.look.placeholders = {first && item.isEmpty() ? context().placeholder : QString()};
    row.look.numbered = m_form.isOrdered();
    row.look.prose = isProse(context());
    row.texts = {item};
    return row;
}

RowsEditor::RowData ListEditor::newRow() const
{
    return rowOf(QString(), false);
}

RowsEditor::RowData ListEditor::firstRow() const
{
    return rowOf(QString(), true);
}

bool ListEditor::showAnswer(const QString &markdown)
{
    const auto rowsOf = [this](const ListValue &read) {
        m_form = read.form;
        if (read.items.isEmpty())
            m_form.marker = m_ordered ? u'.' : u'-';
        QList<RowData> rows;
        for (const QString &item : read.items)
            rows.append(rowOf(item, rows.isEmpty()));
        return rows;
    };
    return sameAnswer(markdown, this->markdown())
        || showRead(parseList(markdown, *context().schema, context().spec), value(), rowsOf);
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
