#pragma once

#include "panels/rowseditor.h"
#include "schema/codecs.h"

namespace cardwright {

// A list of texts, with bullets or numbers.
class ListEditor : public RowsEditor
{
    Q_OBJECT

public:
    ListEditor(const EditorContext &context, bool ordered, QWidget *parent = nullptr);

    bool showAnswer(const QString &markdown) override;
    QString markdown() const override;

protected:
    RowData newRow() const override;
    RowData firstRow() const override;

private:
    ListValue value() const;
    RowData rowOf(const QString &item, bool first) const;

    ListForm m_form;
    bool m_ordered;
};

} // namespace cardwright
