#pragma once

#include "panels/columnwidths.h"

#include <QStyledItemDelegate>

namespace cardwright {

class AnswerGrid;

// Paints and edits the cells of a table: their text wraps, the first row is the header.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(AnswerGrid *grid);

    int heightOf(const QModelIndex &index) const;
    ColumnNeed needOf(int column, int rows) const; // by its first rows, up to a limit

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QFont fontOf(int row) const;
    QString nameOf(const QModelIndex &index) const;

    AnswerGrid *m_grid;
};

} // namespace cardwright
