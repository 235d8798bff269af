#pragma once

#include "audit/audit.h"

#include <QScrollArea>

class QLabel;

namespace cardwright {

class FigureRows;

// What stands behind the figures: depth by section, stages of the data's life, and what was not
// checked and why.
class MorePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit MorePage(QWidget *parent = nullptr);

    void setReport(const Report &report);

signals:
    void revealRequested(cardwright::NodeKey node, int spec);

private:
    QLabel *addLabel(const QString &kind, const QString &text, QLayout *column);
    void showNotChecked(const QList<NotChecked> &rules);

    QWidget *m_balance; // depth and stages: only with a template
    FigureRows *m_depth;
    FigureRows *m_often;
    QLabel *m_notCheckedTitle;
    QLabel *m_notChecked;
    QList<DepthBalance> m_sections;
};

} // namespace cardwright
