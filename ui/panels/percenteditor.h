#pragma once

#include "panels/rowseditor.h"
#include "schema/codecs.h"

namespace cardwright {

class WrapLabel;

// Labels with their shares of a whole, and what these add up to.
class PercentEditor : public RowsEditor
{
    Q_OBJECT

public:
    explicit PercentEditor(const EditorContext &context, QWidget *parent = nullptr);

    bool showAnswer(const QString &markdown) override;
    QString markdown() const override;

protected:
    RowData newRow() const override;
    RowData firstRow() const override;
    void rowsChanged() override;

private:
    PercentValue value() const;
    RowData rowOf(const PercentRow &pair, bool first) const;

    WrapLabel *m_sum;
    PercentValue m_written; // how the rows stand in the file
};

} // namespace cardwright
