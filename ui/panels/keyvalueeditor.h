#pragma once

#include "panels/rowseditor.h"
#include "schema/codecs.h"

namespace cardwright {

// Labelled values: the labels of the template, and rows of the author's own.
class KeyValueEditor : public RowsEditor
{
    Q_OBJECT

public:
    explicit KeyValueEditor(const EditorContext &context, QWidget *parent = nullptr);

    bool showAnswer(const QString &markdown) override;
    QString markdown() const override;

protected:
    RowData newRow() const override;

private:
    KeyValueValue value() const;
    RowData rowOf(const KeyedValue &pair, bool first) const;
    QList<RowData> rowsFor(const KeyValueValue &value) const;

    ListForm m_form;
    bool m_paragraphs = false;
};

} // namespace cardwright
