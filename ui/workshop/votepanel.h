#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace cardwright {

class VoteBallot;
class VoteHandOver;
class VoteOutcome;
class VoteSetup;
class WorkshopSession;
struct VoteRound;

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
    bool isBallotOpen() const; // somebody is choosing right now
    bool isGoingRound() const; // the keyboard is in others' hands, between two ballots too

signals:
    void finished(); // back to the worksheet
    void pageChanged();

private:
    enum class Page { Setup, HandOver, Ballot, Outcome };

    void refresh();
    void setPage(Page page);
    void begin(); // a new round
    void open(const QString &voter);
    void cast();
    void keep();
    void tell(const QString &sentence);
    VoteRound nextRound() const;

    WorkshopSession &m_session;
    QStackedWidget *m_pages;
    VoteSetup *m_setup;
    VoteHandOver *m_handOver;
    VoteBallot *m_ballot;
    VoteOutcome *m_outcome;
    QLabel *m_note;
    bool m_askedAnyway = false; // reveal although somebody has not voted
    bool m_again = false;       // another round is being set up
    QStringList m_only;         // it is about these alone; empty: about all
    int m_places = 0; // that are free for those
};

} // namespace cardwright
