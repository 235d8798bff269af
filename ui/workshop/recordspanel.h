#pragma once

#include "workshop/workshop.h"

#include <QTabWidget>

class QListWidget;
class QListWidgetItem;

namespace cardwright {

class WorkshopSession;

// What the facilitator keeps beside the worksheet: notes that wait to be shown, the parking lot,
// decisions, and private notes. Never on the wall while it is written; decisions and the parking lot are
// read out at the close.
class RecordsPanel : public QTabWidget
{
    Q_OBJECT

public:
    enum class Kind { Waiting, Parked, Decided, Private };

    explicit RecordsPanel(WorkshopSession &session, QWidget *parent = nullptr);

    void add(Kind kind, const QString &text);
    void showWaiting(const QStringList &notes); // lets them through; all where the list is empty

    QSize minimumSizeHint() const override;

signals:
    void notesShown(); // by the facilitator, who let them wait

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void fillRecords(QListWidget *list, const QList<Record> &records);
    void remove(Kind kind, const QString &id);
    void edited(Kind kind, QListWidgetItem *item);
    QString tabTitle(Kind kind, qsizetype count) const;

    WorkshopSession &m_session;
    QList<QListWidget *> m_lists; // by kind
    bool m_filling = false;
};

} // namespace cardwright
