#pragma once

#include "panels/rowseditor.h"
#include "schema/codecs.h"

namespace cardwright {

// People as rows of name, team or title, and role where the template asks for one.
class PeopleEditor : public RowsEditor
{
    Q_OBJECT

public:
    explicit PeopleEditor(const EditorContext &context, QWidget *parent = nullptr);

    bool showAnswer(const QString &markdown) override;
    QString markdown() const override;

protected:
    RowData newRow() const override;

private:
    PeopleValue value() const;
    RowData rowOf(const PersonValue &person) const;

    PeopleValue m_written; // how the people stand in the file
};

} // namespace cardwright
