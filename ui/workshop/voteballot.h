#pragma once

#include "workshop/votes.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace cardwright {

// The grid of one ballot, or of the room's totals: a number for each item. Enter goes to the next one,
// Ctrl+Enter puts it in.
class VoteBallot : public QWidget
{
    Q_OBJECT

public:
    explicit VoteBallot(QWidget *parent = nullptr);

    // `voter` is empty for totals, which begin with those that were kept before.
    void open(const Workshop &workshop, const VoteRound &round, const QString &voter);
    void clear(); // nothing of it can be seen any more
    QString voter() const { return m_voter; }
    QList<VoteCount> counts() const;
    void tell(const QString &sentence);
    void takeFocus();

signals:
    void cast();
    void cancelled(); // Esc: the ballot is not put in

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const Workshop &workshop);
    void leave(qsizetype index);
    void showSum();

    QLabel *m_status;
    QScrollArea *m_scroll;
    QGridLayout *m_grid;
    QLabel *m_sum;
    QLabel *m_fault;
    QPushButton *m_cast;
    QList<QSpinBox *> m_spins;
    QStringList m_items;
    QString m_voter;
    QString m_round;
    std::function<QString(const QList<VoteCount> &)> m_check;
    int m_possible = 0;
};

} // namespace cardwright
