#pragma once

#include <QPointer>
#include <QTableWidget>

class QMenu;

namespace cardwright {

class CellDelegate;
class CellEditor;
enum class TableGesture;

// The cells of a table, as high as its rows; a wide one scrolls sideways. Tab and the arrows go from
// cell to cell, also while one is edited; what is typed is in the cell at once. Escape ends editing,
// and then leaves the table, as Ctrl+Tab does at any time. Of a long table the first rows are shown.
class AnswerGrid : public QTableWidget
{
    Q_OBJECT

public:
    explicit AnswerGrid(QWidget *parent = nullptr);

    void setCell(int row, int column, const QString &text, Qt::Alignment side, bool editable);
    void fit();           // heights and widths, after its content changed
    void fitRow(int row); // after typing in it
    // Shows that many rows, or all where they are hardly more or were asked for before.
    void foldRows(int most);
    void showAllRows();
    bool isFolded() const { return m_folded; }

    bool isEditing() const;
    void endEdit(); // the focus stays in the table
    void goTo(int row, int column, bool edit);
    void leave(bool next); // to what is after or before the table

    void adopt(CellEditor *editor); // of the cell that is edited now

signals:
    void rowWanted(); // Enter or Tab in the last row: goes on if there is another afterwards
    void unfolded();
    void gestureWanted(cardwright::TableGesture gesture);
    void rangePasted(const QList<QStringList> &range, const QString &text);
    void menuWanted(QMenu &menu); // to be filled

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool isEditable(const QModelIndex &index) const;
    QModelIndex editableFrom(int cell, int by) const;
    bool step(int by);
    void goRow(int by);
    void passEdge(Qt::Key arrow);
    void keepCurrentInSight();
    void pageGrown();
    void spreadColumns();
    void setHeightOf(int row);
    void updateHeight();

    CellDelegate *m_delegate;
    QPointer<CellEditor> m_editor;
    int m_spreadFor = -1;      // the width that the columns share
    bool m_typedIn = false;    // since the columns were spread
    bool m_outOfSight = false; // the page could not scroll that far yet
    bool m_folded = false;
    bool m_unfolded = false; // the user asked for all rows
};

} // namespace cardwright
