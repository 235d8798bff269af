#pragma once

#include "audit/audit.h"

#include <QAbstractButton>

namespace cardwright {

class AuditRunner;

// Readiness in one line, for windows without room for the pane: the state in words, a mark for
// each of the minimum contents, and a way to the whole.
class ReadinessLine : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ReadinessLine(AuditRunner &runner, QWidget *parent = nullptr);

    void setOpen(bool open); // the pane stands over the preview
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void openRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showReport(const Report &report);

    QString m_state;
    QString m_aside;
    QList<MinimumContent::State> m_marks;
    bool m_open = false;
};

} // namespace cardwright
