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
    const auto rowsOf = [this](const PeopleValue &read) {
        m_written = read;
        QList<RowData> rows;
        for (const PersonValue &person : read.people)
            rows.append(rowOf(person));
        return rows;
    };
    return sameAnswer(markdown, this->markdown())
        || showRead(parsePeople(markdown, *context().schema, context().spec), value(), rowsOf);
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
