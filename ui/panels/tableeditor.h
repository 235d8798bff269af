#pragma once

#include "panels/answereditor.h"
#include "panels/tableshape.h"

class QToolButton;

namespace cardwright {

class AnswerGrid;
class InfoBar;
class RemarkFields;

// A table: the template's columns and row labels as the start, free rows and columns where it leaves
// them to the author.
class TableEditor : public AnswerEditor
{
    Q_OBJECT

public:
    explicit TableEditor(const EditorContext &context, QWidget *parent = nullptr);

    bool showAnswer(const QString &markdown) override;
    QString markdown() const override;
    void setReadOnly(bool readOnly) override;
    QWidget *firstField() const override;

    bool can(TableGesture gesture) const; // at the current cell
    void make(TableGesture gesture);      // nothing where it cannot be

private:
    // A change by gesture and where the user was, so that undo and redo lead there again.
    struct Trace
    {
        size_t before = 0; // hashes of the Markdown
        size_t after = 0;
        CellPlace from;
        CellPlace to;
    };

    QToolButton *addButton(const QString &text, const QString &name, const std::function<void()> &clicked);
    CellPlace current() const;
    void showSheet();
    void cellEdited(int row, int column);
    void change(const TableSheet &next, CellPlace to, bool edit);
    void followUndo(const TableSheet &before, const QString &from, const QString &to);
    void addRow();
    void paste();
    void pasteRange(const QList<QStringList> &range, const QString &text);
    void pasteText(const QString &text);
    void refuse(TableSheet::Fit why, const QList<QStringList> &range, const QString &text);
    void forgetRefusal();
    void copy(bool whole) const;
    void clear();
    void showButtons();
    TableValue value() const;

    TableSheet m_sheet;
    AnswerGrid *m_grid;
    InfoBar *m_refused = nullptr; // a range that does not fit
    QToolButton *m_showAll;
    RemarkFields *m_remarks;
    QToolButton *m_removeColumn;
    QToolButton *m_removeRow;
    QToolButton *m_addColumn;
    QToolButton *m_addRow;
    QList<Trace> m_traces;      // the last ones
    mutable QString m_markdown; // null: to be written anew
    bool m_filling = false;
    bool m_readOnly = false;
};

} // namespace cardwright
