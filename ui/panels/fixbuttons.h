#pragma once

#include "audit/audit.h"

#include <QWidget>

class QPushButton;

namespace cardwright {

// One button for each finding at a question that can be mended by itself.
class FixButtons : public QWidget
{
    Q_OBJECT

public:
    explicit FixButtons(QWidget *parent = nullptr);

    void show(const QList<Finding> &findings); // hides itself where there is nothing to mend

signals:
    void wanted(const cardwright::Finding &finding);

private:
    QList<Finding> m_findings;
    QList<QPushButton *> m_buttons;
};

} // namespace cardwright
