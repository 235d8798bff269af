#include "panels/peopleeditor.h"

#include "panels/remarkfields.h"

namespace cardwright {

using namespace Qt::StringLiterals;

PeopleEditor::PeopleEditor(const EditorContext &context, QWidget *parent)
    : RowsEditor(context, tr("Add person"), parent)
{
    showRows({rowOf({})});
}

RowsEditor::RowData PeopleEditor::rowOf(const PersonValue &person) const
{
    const Template &schema = *context().schema;
    const QString details = personDetails(schema, context().spec, context().language);
    RowData row;
    row.look.columns = 2;
    row.look.names = {tr("Name"), details.isEmpty() ? tr("Details") : details};
    row.look.placeholders = row.look.names;
    row.look.choices = personRoles(schema, context().spec, context().language);
    row.look.noChoice = tr("Role");
    row.texts = {person.name, person.details, person.role};
    return row;
}

RowsEditor::RowData PeopleEditor::newRow() const
{
    return rowOf({});
}

bool PeopleEditor::showAnswer(const QString &markdown)
{
    if (sameAnswer(markdown, this->markdown()))
        return true;
    const std::optional<PeopleValue> value = parsePeople(markdown, *context().schema, context().spec);
    if (!value)
        return false;
    if (*value == this->value())
        return true;
    m_written = *value;
    QList<RowData> rows;
    for (const PersonValue &person : value->people)
        rows.append(rowOf(person));
    if (rows.isEmpty())
        rows.append(rowOf({}));
    showRows(rows);
    remarks()->showRemarks(value->remarks);
    return true;
}

PeopleValue PeopleEditor::value() const
{
    PeopleValue value = m_written;
    value.people.clear();
    for (const RowData &row : rows()) {
        const PersonValue person{row.texts[0].trimmed(), row.texts[1].trimmed(), row.texts.value(2)};
        if (!person.name.isEmpty() || !person.details.isEmpty())
            value.people.append(person);
    }
    value.remarks = remarks()->remarks();
    return value;
}

QString PeopleEditor::markdown() const
{
    return writePeople(value(), *context().schema, context().spec, context().language);
}

} // namespace cardwright
