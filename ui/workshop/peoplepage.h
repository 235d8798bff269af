#pragma once

#include <QWidget>

class QLabel;
class QSpinBox;
class QTableWidget;
class QTableWidgetItem;

namespace cardwright {

class WorkshopSession;
struct Person;
struct Workshop;

// How many people there are, who does what in the room, and the planner: who should come to which module,
// and who is missing there. Names are optional.
class PeoplePage : public QWidget
{
    Q_OBJECT

public:
    explicit PeoplePage(WorkshopSession &session, QWidget *parent = nullptr);

    void takeFocus();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void fillRow(int row, const Person &person);
    void take(QTableWidgetItem *item);
    QString missing() const;

    WorkshopSession &m_session;
    QSpinBox *m_count;
    QTableWidget *m_table;
    QLabel *m_missing;
    bool m_filling = false;
};

} // namespace cardwright
