#include "workshop/votes.h"

#include "workshop/agenda.h"
#include "workshop/workshopjson.h"
#include "workshop/workshoptext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

int possibleVotes(const Workshop &workshop, const VoteRound &round)
{
    return round.budget * static_cast<int>(votersOf(workshop, round).size());
}

template<typename Records>
void choose(Records &records, const Tally &tally, const QStringList &open, int count)
{
    for (qsizetype i = 0; i < tally.lines.size(); ++i) {
        auto *record = recordOf(records, tally.lines[i].item);
        if (!record)
            continue;
        if (open.contains(record->id))
            record->choice = Choice::Open;
        else
            record->choice = i < count && tally.lines[i].votes > 0 ? Choice::Kept : Choice::Dropped;
    }
    // From now on the list stands as the room ranked it; a vote on a few sorts these among their own places.
    QStringList order;
    for (const auto &record : inOrder(records))
        order.append(record.id);
    qsizetype next = 0;
    for (QString &id : order) {
        const bool isOfRound = std::any_of(tally.lines.begin(), tally.lines.end(),
                                           [&id](const TallyLine &line) { return line.item == id; });
        if (isOfRound)
            id = tally.lines[next++].item;
    }
    for (qsizetype i = 0; i < order.size(); ++i)
        moveRecord(records, order[i], i);
}

} // namespace

QStringList Tally::tiesAt(int count) const
{
    if (count <= 0 || count >= lines.size() || lines[count - 1].votes != lines[count].votes
        || lines[count].votes == 0)
        return {}; // what nobody voted for is at no edge
    QStringList items;
    for (const TallyLine &line : lines) {
        if (line.votes == lines[count].votes)
            items.append(line.item);
    }
    return items;
}

QStringList votersOf(const Workshop &workshop, const VoteRound &round)
{
    QStringList voters;
    for (const Person &person : inOrder(workshop.people)) {
        if (round.facilitatorVotes || !person.roles.contains(u"facilitator"_s))
            voters.append(person.id);
    }
    return voters;
}

QStringList waitingFor(const Workshop &workshop, const VoteRound &round)
{
    QStringList waiting = votersOf(workshop, round);
    waiting.removeIf([&](const QString &person) { return round.done.contains(person); });
    return waiting;
}

QString ballotFault(const Workshop &workshop, const VoteRound &round, const QList<VoteCount> &votes)
{
    const int room = static_cast<int>(votersOf(workshop, round).size());
    const int budget = round.inTurn ? round.budget : possibleVotes(workshop, round);
    const int most = (round.most > 0 ? round.most : round.budget) * (round.inTurn ? 1 : room);
    int given = 0;
    QStringList seen;
    for (const VoteCount &vote : votes) {
        if (!round.items.contains(vote.item) || seen.contains(vote.item) || vote.count < 0)
            return WorkshopText::tr("These votes are for something that is not on the list.");
        seen.append(vote.item);
        if (vote.count > most)
            return WorkshopText::tr("There can be %n vote(s) on one item at most.", nullptr, most);
        given += vote.count;
    }
    if (given > budget)
        return WorkshopText::tr("These are %1 votes. There are only %2.").arg(given).arg(budget);
    return {};
}

bool castBallot(Workshop &workshop, const QString &roundId, const QString &voter, const QList<VoteCount> &votes)
{
    VoteRound *round = recordOf(workshop.rounds, roundId);
    if (!round || round->state != VoteRound::State::Open || !ballotFault(workshop, *round, votes).isEmpty())
        return false;
    if (!round->inTurn) {
        workshop.ballots.removeIf([&](const Ballot &ballot) { return ballot.round == roundId && ballot.room; });
        workshop.ballots.append({newWorkshopId(), roundId, {}, true, votes, {}});
        round->done = votersOf(workshop, *round);
        return true;
    }
    if (!votersOf(workshop, *round).contains(voter) || (round->done.contains(voter) && !round->named))
        return false;
    workshop.ballots.removeIf(
        [&](const Ballot &ballot) { return ballot.round == roundId && round->named && ballot.voter == voter; });
    workshop.ballots.append({newWorkshopId(), roundId, round->named ? voter : QString(), false, votes, {}});
    // In the order of their ids, or the last one in the list would be the last one who voted.
    std::sort(workshop.ballots.begin(), workshop.ballots.end(),
              [](const Ballot &left, const Ballot &right) { return left.id < right.id; });
    if (!round->done.contains(voter)) {
        round->done.append(voter);
        std::sort(round->done.begin(), round->done.end());
    }
    return true;
}

Tally tallyOf(const Workshop &workshop, const VoteRound &round)
{
    Tally tally;
    tally.possible = possibleVotes(workshop, round);
    QHash<QString, int> votes;
    for (const Ballot &ballot : workshop.ballots) {
        if (ballot.round != round.id)
            continue;
        ++tally.ballots;
        for (const VoteCount &vote : ballot.votes) {
            votes[vote.item] += vote.count;
            tally.given += vote.count;
        }
    }
    for (const QString &item : round.items)
        tally.lines.append({item, votes.value(item), 0, false});
    std::stable_sort(tally.lines.begin(), tally.lines.end(),
                     [](const TallyLine &left, const TallyLine &right) { return left.votes > right.votes; });
    for (qsizetype i = 0; i < tally.lines.size(); ++i) {
        TallyLine &line = tally.lines[i];
        const bool same = i > 0 && tally.lines[i - 1].votes == line.votes;
        line.rank = same ? tally.lines[i - 1].rank : static_cast<int>(i) + 1;
        if (same) {
            line.tied = true;
            tally.lines[i - 1].tied = true;
        }
    }
    return tally;
}

std::optional<Tally> shownTally(const Workshop &workshop, const VoteRound &round)
{
    if (round.state != VoteRound::State::Revealed)
        return std::nullopt;
    return tallyOf(workshop, round);
}

void keepWinners(Workshop &workshop, const VoteRound &round, int count)
{
    if (round.state != VoteRound::State::Revealed)
        return;
    const Tally tally = tallyOf(workshop, round);
    const QStringList open = tally.tiesAt(count);
    if (round.subject == "lenses"_L1)
        choose(workshop.lenses, tally, open, count);
    else if (round.subject == "questions"_L1)
        choose(workshop.questions, tally, open, count);
}

} // namespace cardwright
