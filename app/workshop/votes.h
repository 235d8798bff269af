#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cardwright {

struct Workshop;

// Voting in a room with one keyboard. What was chosen is told by shownTally() alone, and only once a
// round is revealed; before that the wall can say who is done and nothing else.

struct VoteRound
{
    enum class State { Open, Closed, Revealed };

    QString id;
    int place = 0;
    QString activity;
    QString title;
    QString subject; // "lenses", "questions", "agents", "notes", "clusters"
    QStringList items; // their ids
    int budget = 3;    // votes for each member of the room
    int most = 0;      // on one item; 0: the whole budget
    bool inTurn = false; // one after the other at the keyboard; else totals in one grid
    bool named = false;  // ballots keep the name
    bool facilitatorVotes = false;
    State state = State::Open;
    QStringList done; // persons who voted: that they did, not what
    QJsonObject other;

    bool operator==(const VoteRound &) const = default;
};

struct VoteCount
{
    QString item;
    int count = 0;

    bool operator==(const VoteCount &) const = default;
};

struct Ballot
{
    QString id; // random where the round is not named, so that the order tells nothing
    QString round;
    QString voter; // empty: not named, or the room's totals
    bool room = false; // counted by hand for everybody
    QList<VoteCount> votes;
    QJsonObject other;

    bool operator==(const Ballot &) const = default;
};

struct TallyLine
{
    QString item;
    int votes = 0;
    int rank = 0;     // the same for a tie, the next one skips: 1, 2, 2, 4
    bool tied = false;

    bool operator==(const TallyLine &) const = default;
};

struct Tally
{
    QList<TallyLine> lines; // most votes first, ties in the order of the round
    int ballots = 0;
    int given = 0;
    int possible = 0; // by everybody who may vote

    // Items that tie across the line below the first `count`: to be talked about.
    QStringList tiesAt(int count) const;
};

// Who may vote: everybody, the facilitator only where the round says so.
QStringList votersOf(const Workshop &workshop, const VoteRound &round);
QStringList waitingFor(const Workshop &workshop, const VoteRound &round);

// Why `votes` is no ballot of this round, as a translated sentence; empty: it is one. In turn a ballot
// has at most the budget; totals have at most that of everybody who may vote.
QString ballotFault(const Workshop &workshop, const VoteRound &round, const QList<VoteCount> &votes);

// Puts a ballot in: a second one of the same voter in a named round takes the place of the first; in
// one that is not named a voter who is done is refused. Totals replace totals. False: refused.
bool castBallot(Workshop &workshop, const QString &roundId, const QString &voter, const QList<VoteCount> &votes);

// For the console. The wall takes shownTally(): nothing until the round is revealed.
Tally tallyOf(const Workshop &workshop, const VoteRound &round);
std::optional<Tally> shownTally(const Workshop &workshop, const VoteRound &round);

// Writes the outcome of a revealed round into lenses or questions: the first `count` are kept, the rest
// dropped; what ties across the line stays open. The list is in the order of the votes then. Other subjects are left alone.
void keepWinners(Workshop &workshop, const VoteRound &round, int count);

} // namespace cardwright
