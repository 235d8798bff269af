#pragma once

#include "panels/rowseditor.h"
#include "schema/codecs.h"

namespace cardwright {

// Links as rows of label and address.
class LinksEditor : public RowsEditor
{
    Q_OBJECT

public:
    LinksEditor(const EditorContext &context, bool single, QWidget *parent = nullptr);

    bool showAnswer(const QString &markdown) override;
    QString markdown() const override;

protected:
    RowData newRow() const override;
    RowData firstRow() const override;
    void rowsChanged() override;

private:
    LinksValue value() const;
    RowData rowOf(const LinkValue &link, int index) const;

    ListForm m_form;
    bool m_single; // one link stands without a bullet
    const bool m_usuallySingle;
};

} // namespace cardwright
