#pragma once

#include "workshop/workshop.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace cardwright {

class WorkshopSession;

// A vote with one keyboard: how it is done, the totals of the room or one ballot after the other, and
// what comes out once it is revealed. It says who is done, never what somebody chose.
class VotePanel : public QWidget
{
    Q_OBJECT

public:
    explicit VotePanel(WorkshopSession &session, QWidget *parent = nullptr);

    void start(); // goes to the open vote, or to how the next one is done
    // Reveals; with ballots missing only when asked a second time. A revealed one is hidden again.
    void toggleReveal();

signals:
    void finished(); // back to the worksheet

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildSetup();
    QWidget *buildBallot();
    QWidget *buildOutcome();
    void refresh();
    void begin(); // a new round
    void fillBallot();
    void cast();
    void showSum();
    void keep();
    QList<VoteCount> counts() const;
    QString subject() const;

    WorkshopSession &m_session;
    QStackedWidget *m_pages;
    QLabel *m_what;
    QSpinBox *m_budget;
    QComboBox *m_way;
    QCheckBox *m_named;
    QCheckBox *m_facilitator;
    QComboBox *m_voter;
    QLabel *m_status;
    QLabel *m_sum;
    QLabel *m_fault;
    QFormLayout *m_grid;
    QList<QSpinBox *> m_spins;
    QStringList m_items;
    QPushButton *m_cast;
    QSpinBox *m_keep;
    QLabel *m_outcome;
    bool m_askedAnyway = false; // reveal although somebody has not voted
    bool m_again = false;       // another round is being set up
};

} // namespace cardwright
