#pragma once

#include "workshop/votes.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace cardwright {

// What comes out of a vote once it is revealed: the items by their votes, and how many go on.
class VoteOutcome : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kUsualKept = 8;

    explicit VoteOutcome(QWidget *parent = nullptr);

    void fill(const Workshop &workshop, const VoteRound &round);
    void setNextKept(int count); // of the vote that is filled in next for the first time
    int kept() const; // how many are to go on
    void tell(const QString &sentence);
    void takeFocus();

signals:
    void keepRequested();
    void againRequested();
    void tieVoteRequested(const QStringList &items, int places); // that are still free
    void backRequested();

private:
    QLabel *m_sentence;
    QListWidget *m_list;
    QSpinBox *m_keep;
    QPushButton *m_keepButton;
    QPushButton *m_ties;
    QStringList m_tied;
    int m_places = 0;
    QString m_round; // that is shown
    QHash<QString, int> m_keptBefore; // how many go on, by round
    int m_next = kUsualKept;
};

} // namespace cardwright
