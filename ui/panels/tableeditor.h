#pragma once

#include "panels/answereditor.h"
#include "schema/codecs.h"

class QToolButton;

namespace cardwright {

class AnswerGrid;
class RemarkFields;

// A table: the template's columns and row labels as the start, free rows and columns beyond them.
class TableEditor : public AnswerEditor
{
    Q_OBJECT

public:
    explicit TableEditor(const EditorContext &context, QWidget *parent = nullptr);

    bool showAnswer(const QString &markdown) override;
    QString markdown() const override;
    void setReadOnly(bool readOnly) override;
    QWidget *firstField() const override;

private:
    void fill(const TableValue &value);
    void setCell(int row, int column, const QString &text);
    void addRow();
    void addColumn();
    void removeRow();
    void removeColumn();
    void showButtons();
    bool isFixed(int row, int column) const;
    bool isWritten(int row) const;
    TableValue value() const;

    AnswerGrid *m_grid;
    RemarkFields *m_remarks;
    QToolButton *m_addRow;
    QToolButton *m_addColumn;
    QToolButton *m_removeRow;
    QToolButton *m_removeColumn;
    TableValue m_start; // what the template gives
    QList<TableValue::Align> m_alignment;
    QList<bool> m_inFile; // per row of the grid: written even where it is empty
    bool m_freeHeader = false;
    bool m_inFileAtAll = false;
    bool m_readOnly = false;
};

} // namespace cardwright
