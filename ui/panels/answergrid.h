#pragma once

#include <QTableWidget>

namespace cardwright {

// The cells of a table, as high as its rows. Tab goes from cell to cell and leaves at the end;
// Enter and F2 edit; what is typed is in the cell at once.
class AnswerGrid : public QTableWidget
{
    Q_OBJECT

public:
    explicit AnswerGrid(QWidget *parent = nullptr);

    void fit(); // heights and widths, after its content changed

signals:
    void rowWanted(); // Enter in the last row

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool isAtEnd(bool last) const;
    void spreadColumns();

    int m_spreadFor = -1;
};

} // namespace cardwright
