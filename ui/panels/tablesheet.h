#pragma once

#include "schema/codecs.h"

namespace cardwright {

// What the template asks of a table.
struct TableRules
{
    TableValue start;   // its columns, and its row labels in the first cells
    bool asked = false; // false: the template says nothing, every cell is the author's
    bool openRows = false;
    bool openColumns = false;
};

// The cells of a table while it is edited: what the file says, the rows that the template asks for
// and rows that nobody has filled in yet. Row 0 is the header.
class TableSheet
{
public:
    enum class Fit { Fits, TooWide, TooLong, CoversLabels };

    explicit TableSheet(TableRules rules);

    // The file's rows and, where its columns are the template's, those that it lacks.
    void read(const TableValue &value);
    // Without the rows that nobody filled in; remarks are not the sheet's.
    TableValue value() const;

    int rows() const { return static_cast<int>(m_cells.size()); }
    int columns() const { return static_cast<int>(m_cells.first().size()); }
    const QString &text(int row, int column) const { return m_cells[row][column]; }
    QList<QStringList> cells(int top, int left, int bottom, int right) const;
    void setText(int row, int column, const QString &text);
    TableValue::Align alignment(int column) const;
    bool isFixed(int row, int column) const; // the template's own words
    bool isEmpty(int row) const;             // but for a label of the template's

    bool hasFreeRows() const;
    bool hasFreeColumns() const;
    bool canInsertRow(int at) const;
    bool canRemoveRow(int row) const;
    bool canMoveRow(int row, int by) const;
    bool canInsertColumn(int at) const;
    bool canRemoveColumn(int column) const;
    bool canMoveColumn(int column, int by) const;

    // Each only where it can be done.
    void insertRow(int at);
    void removeRow(int row); // the only one is emptied instead
    void moveRow(int row, int by);
    void insertColumn(int at);
    void removeColumn(int column);
    void moveColumn(int column, int by);

    // Fills the cells from that one on and makes the rows and columns that are missing. Rows with
    // labels of the template go to their labels, and a header like the table's own is no row. Changes
    // nothing where not every pasted cell has a place.
    Fit paste(QList<QStringList> range, int row, int column);

    // The first cell that another state of the same table has otherwise: {row, column}, {-1, -1} if none.
    QPair<int, int> firstDifference(const TableSheet &other) const;

private:
    int fixedColumns() const; // of the template's header
    int startRow(const QString &label) const;
    bool hasHeader(const QList<QStringList> &range, int column) const;
    bool bringsLabels(const QList<QStringList> &range) const;
    QList<int> placesOf(const QList<QStringList> &range, int row, int column) const;
    bool coversFixed(const QStringList &cells, int row, int column) const;

    TableRules m_rules;
    QList<QStringList> m_cells;
    QList<bool> m_inFile; // per row: written even where it is empty
    QList<TableValue::Align> m_alignment;
    bool m_tableInFile = false;
    bool m_asAsked = false;    // the columns are those of the template
    bool m_ownRows = false;    // the file has rows beyond the template's,
    bool m_ownColumns = false; // or columns
};

} // namespace cardwright
