#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace cardwright {

class Wall;
class WorkshopSession;

// The own steps of the activity that runs, with the minutes that the agenda leaves for each, and its tips. The
// one that stands on the wall is marked.
class ActivitySteps : public QWidget
{
    Q_OBJECT

public:
    ActivitySteps(WorkshopSession &session, Wall &wall, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void measure();
    void show(const QListWidgetItem *line); // on the wall

    WorkshopSession &m_session;
    Wall &m_wall;
    QLabel *m_head;
    QListWidget *m_list;
    QString m_marked; // the activity and its step that were marked last; who goes on by key is left alone
};

} // namespace cardwright
