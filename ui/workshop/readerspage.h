#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace cardwright {

class WorkshopSession;

// The template by reader: which questions matter to whom, because of the lens that they come from. One
// reader's own questions, or all of them side by side.
class ReadersPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReadersPage(WorkshopSession &session, QWidget *parent = nullptr);

    void fill();
    void takeFocus();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillTable();

    WorkshopSession &m_session;
    QComboBox *m_reader;
    QLabel *m_sum;
    QTableWidget *m_table;
};

} // namespace cardwright
