#pragma once

#include "panels/answereditor.h"
#include "panels/answerrow.h"
#include "schema/codecs.h"

class QToolButton;
class QVBoxLayout;

namespace cardwright {

class RemarkFields;

// What the editors with rows share: Enter adds a row, Backspace in an empty one removes it and in an
// empty field goes back to the one before, Alt+Up and Alt+Down move the row. One empty row stands
// there where there is no answer.
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

    // Shows what was read in the text, as `rowsOf` makes rows of it, where that differs from what
    // stands here. False where nothing could be read.
    template<typename Value, typename RowsOf>
    bool showRead(const std::optional<Value> &read, const Value &standing, RowsOf rowsOf)
    {
        if (read && *read != standing)
            showAll(rowsOf(*read), read->remarks);
        return read.has_value();
    }
    // Reuses the rows that stand there, in their order.
    void showRows(const QList<RowData> &rows);
    QList<RowData> rows() const;
    virtual RowData newRow() const = 0;
    virtual RowData firstRow() const { return newRow(); } // where there is no answer
    virtual void rowsChanged() {} // after each change, and when a field is left
    RemarkFields *remarks() const { return m_remarks; }
    AnswerRow *row(int index) const { return m_rows[index]; }
    bool isReadOnly() const { return m_readOnly; }

private:
    void showAll(QList<RowData> rows, const Remarks &remarks);
    AnswerRow *insertRow(int index, const RowData &given);
    void removeRow(AnswerRow *row);
    void addAfter(AnswerRow *row, bool always);
    void moveRow(AnswerRow *row, int by);
    void renumber();
    void keepInSight(AnswerRow *row);

    QVBoxLayout *m_list;
    QToolButton *m_add;
    RemarkFields *m_remarks;
    QList<AnswerRow *> m_rows;
    QList<RowData> m_data; // what is not in the row itself
    bool m_readOnly = false;
};

} // namespace cardwright
