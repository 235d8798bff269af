#pragma once

#include "audit/audit.h"

#include <QWidget>

namespace cardwright {

// The contents that a card should not lack, one row each with its mark. A row leads to what
// answers for it, or to a question that would.
class MinimumContents : public QWidget
{
    Q_OBJECT

public:
    explicit MinimumContents(QWidget *parent = nullptr);

    void setContents(const QList<MinimumContent> &contents);

signals:
    void chosen(const cardwright::MinimumContent &content);

private:
    class Row;

    QList<MinimumContent> m_contents;
    QList<Row *> m_rows;
};

} // namespace cardwright
