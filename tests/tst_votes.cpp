#include "support/workshops.h"
#include "workshop/flow.h"
#include "workshop/ranking.h"
#include "workshop/workshopjson.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

Workshop votingWorkshop(bool inTurn, bool named)
{
    Workshop workshop = smallWorkshop();
    VoteRound round = newRound(workshop, u"lenses-voting"_s, u"lenses"_s, 3);
    round.id = u"r"_s;
    round.inTurn = inTurn;
    round.named = named;
    workshop.rounds.append(round);
    return workshop;
}

QStringList linesOf(const Tally &tally)
{
    QStringList lines;
    for (const TallyLine &line : tally.lines) {
        lines.append(line.item + u' ' + QString::number(line.votes) + u' ' + QString::number(line.rank)
                     + (line.tied ? u" tied"_s : QString()));
    }
    return lines;
}

Agent placed(const QString &id, int frequency, int importance, int impact = 0)
{
    Agent agent = reader(id, id);
    agent.frequency = frequency;
    agent.importance = importance;
    agent.impact = impact;
    return agent;
}

} // namespace

class TestVotes : public QObject
{
    Q_OBJECT

private slots:
    void totalsInOneGrid();
    void oneAfterTheOther();
    void nothingShowsBeforeTheReveal();
    void ballotsTellNoNames();
    void namedBallotsCanBeChanged();
    void facilitatorMayAbstain();
    void tooManyVotesAreRefused_data();
    void tooManyVotesAreRefused();
    void tiesShareARank();
    void winnersAreKept();
    void closedRoundsTakeNoBallot();
    void readersAreRankedByPlace();
    void thirdAxisBreaksTies();
    void ranksByHandGoFirst();
    void topTen();
    void dimensionsAreRankedByMean();
};

void TestVotes::totalsInOneGrid()
{
    Workshop workshop = votingWorkshop(false, false);
    QVERIFY(castBallot(workshop, u"r"_s, {}, {{u"l1"_s, 10}, {u"l2"_s, 20}}));
    QVERIFY(castBallot(workshop, u"r"_s, {}, {{u"l1"_s, 12}, {u"l2"_s, 20}})); // counted again
    QCOMPARE(workshop.ballots.size(), 1);
    QCOMPARE(waitingFor(workshop, workshop.rounds[0]), QStringList());
    const Tally tally = tallyOf(workshop, workshop.rounds[0]);
    QCOMPARE(linesOf(tally), QStringList({u"l2 20 1"_s, u"l1 12 2"_s, u"l3 0 3"_s}));
    QCOMPARE(tally.given, 32);
    QCOMPARE(tally.possible, 33); // eleven people, three votes each
}

void TestVotes::oneAfterTheOther()
{
    Workshop workshop = votingWorkshop(true, false);
    QVERIFY(castBallot(workshop, u"r"_s, u"pb"_s, {{u"l1"_s, 3}}));
    QVERIFY(castBallot(workshop, u"r"_s, u"pc"_s, {}));
    QVERIFY(!castBallot(workshop, u"r"_s, u"pb"_s, {{u"l2"_s, 3}})); // has voted
    QVERIFY(!castBallot(workshop, u"r"_s, u"nobody"_s, {{u"l2"_s, 1}}));
    QCOMPARE(waitingFor(workshop, workshop.rounds[0]).size(), 9);
    QCOMPARE(tallyOf(workshop, workshop.rounds[0]).given, 3);
}

void TestVotes::nothingShowsBeforeTheReveal()
{
    Workshop workshop = votingWorkshop(true, false);
    castBallot(workshop, u"r"_s, u"pb"_s, {{u"l1"_s, 3}});
    QVERIFY(!shownTally(workshop, workshop.rounds[0]));
    AskedQuestion asked = workshop.questions[0];
    QCOMPARE(provenanceOf(workshop, asked).votes, -1);
    keepWinners(workshop, workshop.rounds[0], 1);
    QCOMPARE(workshop.lenses[0].choice, Choice::Open);
    workshop.rounds[0].state = VoteRound::State::Closed;
    QVERIFY(!shownTally(workshop, workshop.rounds[0]));
    workshop.rounds[0].state = VoteRound::State::Revealed;
    QVERIFY(shownTally(workshop, workshop.rounds[0]).has_value());
    QCOMPARE(provenanceOf(workshop, asked).votes, 3);
}

void TestVotes::ballotsTellNoNames()
{
    Workshop workshop = votingWorkshop(true, false);
    const QStringList order = {u"pf"_s, u"pb"_s, u"pl"_s, u"pd"_s};
    for (const QString &voter : order)
        castBallot(workshop, u"r"_s, voter, {{u"l1"_s, 1}});
    for (const Ballot &ballot : workshop.ballots)
        QCOMPARE(ballot.voter, QString());
    QVERIFY(std::is_sorted(workshop.ballots.begin(), workshop.ballots.end(),
                           [](const Ballot &left, const Ballot &right) { return left.id < right.id; }));
    QCOMPARE(workshop.rounds[0].done, QStringList({u"pb"_s, u"pd"_s, u"pf"_s, u"pl"_s}));
}

void TestVotes::namedBallotsCanBeChanged()
{
    Workshop workshop = votingWorkshop(true, true);
    QVERIFY(castBallot(workshop, u"r"_s, u"pb"_s, {{u"l1"_s, 3}}));
    QVERIFY(castBallot(workshop, u"r"_s, u"pb"_s, {{u"l2"_s, 2}}));
    QCOMPARE(workshop.ballots.size(), 1);
    QCOMPARE(workshop.ballots[0].voter, u"pb"_s);
    QCOMPARE(linesOf(tallyOf(workshop, workshop.rounds[0])).first(), u"l2 2 1"_s);
}

void TestVotes::facilitatorMayAbstain()
{
    Workshop workshop = votingWorkshop(true, false);
    QVERIFY(!castBallot(workshop, u"r"_s, u"pa"_s, {{u"l1"_s, 1}}));
    workshop.rounds[0].facilitatorVotes = true;
    QVERIFY(castBallot(workshop, u"r"_s, u"pa"_s, {{u"l1"_s, 1}}));
    QCOMPARE(votersOf(workshop, workshop.rounds[0]).size(), 12);
}

void TestVotes::tooManyVotesAreRefused_data()
{
    QTest::addColumn<bool>("inTurn");
    QTest::addColumn<int>("l1");
    QTest::addColumn<int>("l2");
    QTest::addColumn<bool>("fine");
    QTest::newRow("the budget") << true << 2 << 1 << true;
    QTest::newRow("all on one, but two at most") << true << 3 << 0 << false;
    QTest::newRow("over the budget") << true << 2 << 2 << false;
    QTest::newRow("below zero") << true << -1 << 2 << false;
    QTest::newRow("room, the budget") << false << 22 << 11 << true;
    QTest::newRow("room, one too many") << false << 22 << 12 << false;
    QTest::newRow("room, too many on one") << false << 23 << 0 << false;
}

void TestVotes::tooManyVotesAreRefused()
{
    QFETCH(const bool, inTurn);
    QFETCH(const int, l1);
    QFETCH(const int, l2);
    QFETCH(const bool, fine);
    Workshop workshop = votingWorkshop(inTurn, false);
    workshop.rounds[0].most = 2;
    const QList<VoteCount> votes = {{u"l1"_s, l1}, {u"l2"_s, l2}};
    QCOMPARE(ballotFault(workshop, workshop.rounds[0], votes).isEmpty(), fine);
    QCOMPARE(castBallot(workshop, u"r"_s, u"pb"_s, votes), fine);
    QCOMPARE(workshop.ballots.size(), fine ? 1 : 0);
    QVERIFY(!castBallot(workshop, u"r"_s, u"pc"_s, {{u"l1"_s, 1}, {u"l1"_s, 1}}));
    QVERIFY(!castBallot(workshop, u"r"_s, u"pc"_s, {{u"nothing"_s, 1}}));
}

void TestVotes::tiesShareARank()
{
    Workshop workshop = votingWorkshop(false, false);
    castBallot(workshop, u"r"_s, {}, {{u"l3"_s, 5}, {u"l1"_s, 5}, {u"l2"_s, 9}});
    const Tally tally = tallyOf(workshop, workshop.rounds[0]);
    QCOMPARE(linesOf(tally), QStringList({u"l2 9 1"_s, u"l1 5 2 tied"_s, u"l3 5 2 tied"_s}));
    QCOMPARE(tally.tiesAt(2), QStringList({u"l1"_s, u"l3"_s}));
    QCOMPARE(tally.tiesAt(1), QStringList());
    QCOMPARE(tally.tiesAt(3), QStringList());
}

void TestVotes::winnersAreKept()
{
    Workshop workshop = votingWorkshop(false, false);
    castBallot(workshop, u"r"_s, {}, {{u"l1"_s, 5}, {u"l2"_s, 9}, {u"l3"_s, 5}});
    workshop.rounds[0].state = VoteRound::State::Revealed;
    keepWinners(workshop, workshop.rounds[0], 2);
    const auto choiceOf = [&workshop](const QString &id) { return recordOf(workshop.lenses, id)->choice; };
    QCOMPARE(choiceOf(u"l1"_s), Choice::Open); // tie across the line: to be talked about
    QCOMPARE(choiceOf(u"l2"_s), Choice::Kept);
    QCOMPARE(choiceOf(u"l3"_s), Choice::Open);
    QCOMPARE(inOrder(workshop.lenses).first().id, u"l2"_s); // the list stands as it was ranked
    QCOMPARE(chosenLenses(workshop).size(), 1);
    keepWinners(workshop, workshop.rounds[0], 1);
    QCOMPARE(choiceOf(u"l1"_s), Choice::Dropped);
}

void TestVotes::closedRoundsTakeNoBallot()
{
    Workshop workshop = votingWorkshop(true, false);
    workshop.rounds[0].state = VoteRound::State::Closed;
    QVERIFY(!castBallot(workshop, u"r"_s, u"pb"_s, {{u"l1"_s, 1}}));
    QVERIFY(!castBallot(workshop, u"no round"_s, u"pb"_s, {}));
}

void TestVotes::readersAreRankedByPlace()
{
    Workshop workshop;
    workshop.agents = {placed(u"low"_s, 100, 100), placed(u"high"_s, 900, 900), placed(u"often"_s, 900, 300), reader(u"nowhere"_s, u"x"_s)};
    QCOMPARE(firstAgents(workshop), QStringList({u"high"_s, u"often"_s, u"low"_s}));
    QCOMPARE(rankedAgents(workshop)[0].score, 36);
    Workshop unplaced;
    unplaced.agents = {reader(u"b"_s, {}, 2), reader(u"a"_s, {}, 1)};
    QCOMPARE(firstAgents(unplaced), QStringList({u"a"_s, u"b"_s}));
}

void TestVotes::thirdAxisBreaksTies()
{
    Workshop workshop;
    workshop.agents = {placed(u"a"_s, 500, 510, 100), placed(u"b"_s, 510, 500, 800), placed(u"c"_s, 505, 500, 110)};
    const QList<RankedAgent> ranked = rankedAgents(workshop);
    QCOMPARE(ranked[0].agent, u"b"_s);
    QVERIFY(!ranked[0].tied);
    QCOMPARE(ranked[1].rank, 2);
    QCOMPARE(ranked[2].rank, 2);
    QVERIFY(ranked[1].tied && ranked[2].tied);
}

void TestVotes::ranksByHandGoFirst()
{
    Workshop workshop;
    workshop.agents = {placed(u"a"_s, 900, 900), placed(u"b"_s, 100, 100), placed(u"c"_s, 500, 500)};
    rankByHand(workshop, {u"b"_s, u"c"_s});
    QCOMPARE(firstAgents(workshop), QStringList({u"b"_s, u"c"_s, u"a"_s}));
    rankByHand(workshop, {});
    QCOMPARE(firstAgents(workshop), QStringList({u"a"_s, u"c"_s, u"b"_s}));
}

void TestVotes::topTen()
{
    Workshop workshop;
    for (int i = 0; i < 14; ++i)
        workshop.agents.append(placed(u"a"_s + QString::number(i), 50 * (i + 1), 0));
    QCOMPARE(firstAgents(workshop).size(), 10);
    QCOMPARE(firstAgents(workshop).first(), u"a13"_s);
}

void TestVotes::dimensionsAreRankedByMean()
{
    Workshop workshop = smallWorkshop();
    workshop.agents[0].dimensions = {u"risk"_s, u"quality"_s};
    workshop.agents[1].dimensions = {u"quality"_s, u"utility"_s, u"risk"_s};
    const QList<DimensionRank> ranked = rankedDimensions(workshop, {u"risk"_s, u"quality"_s, u"utility"_s, u"impact"_s});
    QCOMPARE(ranked[0].dimension, u"quality"_s);
    QCOMPARE(ranked[0].mean, 1.5);
    QCOMPARE(ranked[1].dimension, u"risk"_s); // 2.0 like utility, and before it in the list
    QCOMPARE(ranked[1].best, 1);
    QCOMPARE(ranked[1].worst, 3);
    QCOMPARE(ranked[2].readers, 1);
    QCOMPARE(ranked[3].dimension, u"impact"_s);
    QCOMPARE(ranked[3].readers, 0);
}

QTEST_GUILESS_MAIN(TestVotes)
#include "tst_votes.moc"
