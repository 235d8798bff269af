#pragma once

#include "schema/templatedesign.h"

#include <QTableWidget>

namespace cardwright {

// The options of a choice, a row for each and an empty one for the next. Alt+Up and Alt+Down move a row,
// Delete removes it.
class OptionRows : public QTableWidget
{
    Q_OBJECT

public:
    explicit OptionRows(QWidget *parent = nullptr);

    void setOptions(const QList<DesignOption> &options);

signals:
    void edited(const QList<cardwright::DesignOption> &options);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<DesignOption> options() const;
    void addRow(const DesignOption &option);
    void fitHeight();

    bool m_filling = false;
};

} // namespace cardwright
