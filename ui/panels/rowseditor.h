#pragma once

#include "panels/answereditor.h"
#include "panels/answerrow.h"

class QToolButton;
class QVBoxLayout;

namespace cardwright {

class RemarkFields;

// What the editors with rows share: Enter adds a row, Backspace in an empty one removes it,
// Alt+Up and Alt+Down move it. One empty row stands there where there is no answer.
class RowsEditor : public AnswerEditor
{
    Q_OBJECT

public:
    RowsEditor(const EditorContext &context, const QString &addText, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;
    QWidget *firstField() const override;

protected:
    struct RowData
    {
        AnswerRow::Look look;
        QStringList texts;
        QString key;         // of a row with a fixed label: the label as it is written
        bool inFile = false; // written even where it is empty
    };

    // Reuses the rows that stand there, in their order.
    void showRows(const QList<RowData> &rows);
    QList<RowData> rows() const;
    virtual RowData newRow() const = 0;
    virtual void rowsChanged() {} // after each change, and when a field is left
    RemarkFields *remarks() const { return m_remarks; }
    AnswerRow *row(int index) const { return m_rows[index]; }
    bool isReadOnly() const { return m_readOnly; }

private:
    AnswerRow *insertRow(int index, const RowData &given);
    void removeRow(AnswerRow *row);
    void addAfter(AnswerRow *row, bool always);
    void moveRow(AnswerRow *row, int by);
    void renumber();

    QVBoxLayout *m_list;
    QToolButton *m_add;
    RemarkFields *m_remarks;
    QList<AnswerRow *> m_rows;
    QList<RowData> m_data; // what is not in the row itself
    bool m_readOnly = false;
};

} // namespace cardwright
