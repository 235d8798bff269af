#pragma once

#include "workshop/votes.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace cardwright {

// How the next vote is done: how many votes, counted in the room or one after the other, with names or
// without.
class VoteSetup : public QWidget
{
    Q_OBJECT

public:
    explicit VoteSetup(QWidget *parent = nullptr);

    void setItems(int count); // that there are to vote on
    void fill(VoteRound &round) const; // with what is chosen here
    void takeFocus();

signals:
    void beginRequested();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followWay();

    QLabel *m_what;
    QSpinBox *m_budget;
    QSpinBox *m_most;
    QComboBox *m_way;
    QLabel *m_wayHint;
    QCheckBox *m_named;
    QCheckBox *m_facilitator;
    QPushButton *m_begin;
};

} // namespace cardwright
