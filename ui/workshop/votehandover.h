#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace cardwright {

struct VoteRound;
struct Workshop;

// What stands on the screen between two ballots: who is done and who is next, and nobody's choice.
class VoteHandOver : public QWidget
{
    Q_OBJECT

public:
    explicit VoteHandOver(QWidget *parent = nullptr);

    void fill(const Workshop &workshop, const VoteRound &round);
    void takeFocus();

signals:
    void ballotRequested(const QString &person);

private:
    QLabel *m_status;
    QLabel *m_done;
    QComboBox *m_voter;
    QPushButton *m_open;
};

} // namespace cardwright
