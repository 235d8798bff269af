#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QSpinBox;

namespace cardwright {

class WorkshopSession;

// The steps of the day with the minutes that are planned, suggested and that they took; stretched or
// shrunk to the time there is.
class AgendaPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaPanel(WorkshopSession &session, QWidget *parent = nullptr);

    void takeFocus();

signals:
    void beginRequested(const QString &step);
    void left(); // back to where one writes

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void measure();
    void lengthen(int minutes);
    void skip();
    void fit();
    QString chosen() const;

    WorkshopSession &m_session;
    QString m_running; // the step that was running when the list was filled
    QListWidget *m_list;
    QLabel *m_sums;
    QLabel *m_fault;
    QSpinBox *m_minutes;
};

} // namespace cardwright
