#include "schema/templateshelf.h"
#include "support/workshops.h"
#include "workshop/cardjudgements.h"
#include "workshop/distribution.h"
#include "workshop/fluency.h"
#include "workshop/standing.h"
#include "workshop/workshopjson.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QStringList kStages = {u"origins"_s, u"factuals"_s, u"transformations"_s, u"experience"_s, u"n-1"_s};

DimensionRating rating(const QString &dimension, int fluency, int expertise, const QString &target = u"template"_s,
                       const QString &when = {})
{
    DimensionRating rating;
    rating.id = dimension + target + when;
    rating.dimension = dimension;
    rating.target = target;
    rating.fluency = fluency;
    rating.expertise = expertise;
    rating.when = when;
    return rating;
}

Workshop leveled()
{
    Workshop workshop = smallWorkshop();
    workshop.agents[0].fluency = 2;
    workshop.agents[0].expertise = 5;
    workshop.agents[1].fluency = 4;
    workshop.agents[1].expertise = 1;
    workshop.ratings = {rating(u"quality"_s, 3, 4), rating(u"risk"_s, 2, 1)};
    return workshop;
}

} // namespace

class TestFluency : public QObject
{
    Q_OBJECT

private slots:
    void coloursOfACell_data();
    void coloursOfACell();
    void expertiseIsComparedWithExpertise();
    void rowsFollowTheReadersRanking();
    void latestRatingCounts();
    void redCellsWaitForADecision();
    void decisionsAreWrittenAndTakenBack();
    void standingFollowsTheDecisions();
    void leastFluentSetsTheLanguage();
    void distributionCountsByIntent();
    void contextExplainsFullStages();
    void templatesHaveADistribution();
    void cardRatingsBecomeJudgements();
};

void TestFluency::coloursOfACell_data()
{
    QTest::addColumn<int>("available");
    QTest::addColumn<int>("required");
    QTest::addColumn<int>("ease");
    QTest::newRow("demands more") << 2 << 3 << int(Ease::Red);
    QTest::newRow("demands just that") << 3 << 3 << int(Ease::Yellow);
    QTest::newRow("demands less") << 4 << 3 << int(Ease::Green);
    QTest::newRow("none at all against expert") << 1 << 5 << int(Ease::Red);
    QTest::newRow("level not said") << 0 << 3 << int(Ease::Unknown);
    QTest::newRow("demand not said") << 3 << 0 << int(Ease::Unknown);
}

void TestFluency::coloursOfACell()
{
    QFETCH(const int, available);
    QFETCH(const int, required);
    QFETCH(const int, ease);
    QCOMPARE(int(easeOf(available, required)), ease);
}

// The spreadsheet's first fault: its expertise block looks at the row of fluency.
void TestFluency::expertiseIsComparedWithExpertise()
{
    const QList<FluencyCell> cells = fluencyMatrix(leveled(), {u"quality"_s, u"risk"_s});
    QCOMPARE(cells.size(), 6);
    QCOMPARE(cells[0].agent, u"nurse"_s);
    QCOMPARE(cells[0].fluency(), Ease::Red);      // has 2, needs 3
    QCOMPARE(cells[0].expertise(), Ease::Green);  // has 5, needs 4; by fluency it would be red
    QCOMPARE(cells[2].agent, u"lawyer"_s);
    QCOMPARE(cells[2].fluency(), Ease::Green);    // has 4, needs 3
    QCOMPARE(cells[2].expertise(), Ease::Red);    // has 1, needs 4
    QCOMPARE(cells[3].expertise(), Ease::Yellow); // has 1, needs 1
    QCOMPARE(cells[4].fluency(), Ease::Unknown);
}

void TestFluency::rowsFollowTheReadersRanking()
{
    Workshop workshop = leveled();
    workshop.agents[0].dimensions = {u"risk"_s, u"nothing"_s};
    const QList<FluencyCell> cells = fluencyMatrix(workshop, {u"quality"_s, u"risk"_s}, 1);
    QCOMPARE(cells.size(), 2);
    QCOMPARE(cells[0].dimension, u"risk"_s);
    QCOMPARE(cells[1].dimension, u"quality"_s);
}

void TestFluency::latestRatingCounts()
{
    Workshop workshop;
    workshop.ratings = {rating(u"risk"_s, 5, 5, u"template"_s, u"2026-03-02T00:00:00Z"_s),
                        rating(u"risk"_s, 1, 1, u"template"_s, u"2026-03-01T00:00:00Z"_s),
                        rating(u"risk"_s, 3, 3, u"card"_s, u"2026-03-03T00:00:00Z"_s)};
    QCOMPARE(ratingOf(workshop, u"risk"_s, u"template"_s)->fluency, 5);
    QCOMPARE(ratingOf(workshop, u"risk"_s, u"card"_s)->fluency, 3);
    QVERIFY(!ratingOf(workshop, u"quality"_s, u"card"_s));
}

void TestFluency::redCellsWaitForADecision()
{
    Workshop workshop = leveled();
    const QStringList dimensions = {u"quality"_s, u"risk"_s};
    QCOMPARE(openRedCells(workshop, dimensions).size(), 2);
    CellDecision decision;
    decision.agent = u"nurse"_s;
    decision.dimension = u"quality"_s;
    decision.about = u"fluency"_s;
    workshop.cells.append(decision);
    QCOMPARE(openRedCells(workshop, dimensions).size(), 2); // says nothing yet
    workshop.cells[0].text = u"Add a glossary."_s;
    QCOMPARE(openRedCells(workshop, dimensions).size(), 1);
    QCOMPARE(openRedCells(workshop, dimensions)[0].about, u"expertise"_s);
}

void TestFluency::decisionsAreWrittenAndTakenBack()
{
    Workshop workshop = leveled();
    const QStringList dimensions = {u"quality"_s, u"risk"_s};
    const QList<RedCell> red = redCells(workshop, dimensions);
    QCOMPARE(red.size(), 2);
    decideOn(workshop, red[0], false, u"Add  a glossary"_s, u"pb"_s);
    decideOn(workshop, red[1], true, u"Lawyers ask us"_s, u"pb"_s);
    QCOMPARE(openRedCells(workshop, dimensions).size(), 0);
    QCOMPARE(redCells(workshop, dimensions).size(), 2); // still red
    QCOMPARE(decisionOn(workshop, red[0])->text, u"Add a glossary"_s);
    QCOMPARE(decisionOn(workshop, red[0])->who, u"pb"_s);
    QVERIFY(decisionOn(workshop, red[1])->accepted);
    QCOMPARE(decisionOn(workshop, red[1])->who, QString()); // nobody has to do anything
    const Result<ReadWorkshop> read = parseWorkshop(workshopJson(workshop), u"a"_s);
    QVERIFY(read);
    for (const RedCell &cell : red)
        QCOMPARE(*decisionOn(read->workshop, cell), *decisionOn(workshop, cell));
    decideOn(workshop, red[0], true, u"Too dear"_s, {});
    QCOMPARE(workshop.cells.size(), 2);
    decideOn(workshop, red[0], true, u" "_s, {});
    QCOMPARE(openRedCells(workshop, dimensions).size(), 1);
    QCOMPARE(workshop.cells.size(), 1);
}

void TestFluency::standingFollowsTheDecisions()
{
    const auto told = [](const Workshop &workshop) {
        for (const Produced &one : producedIn(workshop, builtInPlaybook(u"en"_s), u"inspect"_s)) {
            if (one.activity == u"fluency-calculator"_s)
                return one.amount;
        }
        return u"missing"_s;
    };
    Workshop workshop = leveled();
    QCOMPARE(told(workshop), QString());
    decideOn(workshop, {u"nurse"_s, u"quality"_s, u"fluency"_s}, true, u"They have help"_s, {});
    QCOMPARE(told(workshop), u"1 of 2"_s);
    for (DimensionRating &rating : workshop.ratings)
        rating.fluency = rating.expertise = 1;
    QCOMPARE(told(workshop), u"nothing is too hard"_s);
    QCOMPARE(told(smallWorkshop()), QString()); // no level is said
}

// The second fault: 1 is the least, whatever the caption says.
void TestFluency::leastFluentSetsTheLanguage()
{
    Workshop workshop = leveled();
    QCOMPARE(leastFluent(workshop), QStringList(u"nurse"_s));
    workshop.agents[2].fluency = 2;
    QCOMPARE(leastFluent(workshop), QStringList({u"nurse"_s, u"student"_s}));
    QCOMPARE(leastFluent(Workshop()), QStringList());
}

void TestFluency::distributionCountsByIntent()
{
    Workshop workshop = smallWorkshop();
    workshop.questions[4].often = u"experience"_s; // its lens says origins
    workshop.questions.append(question(u"q6"_s, {}, u"telescope"_s, u"Anything else?"_s, 9));
    const QList<StageShare> shares = oftenDistribution(workshop, kStages);
    QCOMPARE(shares.size(), 6);
    QCOMPARE(shares[0].questions, 1);
    QCOMPARE(shares[2].questions, 3);
    QCOMPARE(shares[3].questions, 1);
    QCOMPARE(shares[2].share, 0.6);
    QCOMPARE(shares[2].mark, StageShare::Mark::Dense);
    QCOMPARE(shares[4].mark, StageShare::Mark::Sparse);
    QCOMPARE(shares[0].mark, StageShare::Mark::None);
    QCOMPARE(shares[5].stage, QString());
    QCOMPARE(shares[5].questions, 1);
}

void TestFluency::contextExplainsFullStages()
{
    const StageShare full{u"transformations"_s, 6, 0.6, StageShare::Mark::Dense};
    QCOMPARE(markIn(full, DatasetContext::New), StageShare::Mark::None);
    QCOMPARE(markIn(full, DatasetContext::LongUse), StageShare::Mark::Dense);
    const StageShare thin{u"n-1"_s, 0, 0, StageShare::Mark::Sparse};
    QCOMPARE(markIn(thin, DatasetContext::OddExamples), StageShare::Mark::Sparse);
}

void TestFluency::templatesHaveADistribution()
{
    for (const Template *schema : builtInTemplates()) {
        int all = 0;
        for (const StageShare &share : oftenDistribution(*schema, kStages))
            all += share.stage.isEmpty() ? 0 : share.questions;
        QVERIFY2(all > 20, qPrintable(schema->id()));
    }
}

void TestFluency::cardRatingsBecomeJudgements()
{
    Workshop workshop;
    DimensionRating card = rating(u"risk"_s, 3, 2, u"card"_s, u"2026-03-03T00:00:00Z"_s);
    card.rating = u"solid"_s;
    card.rationale = u"Risks have mitigations."_s;
    card.evidence = {u"use.risks"_s};
    workshop.ratings = {card, rating(u"quality"_s, 1, 1, u"template"_s)};
    const QList<Judgement> judgements = judgementsOf(workshop, u"Ana"_s);
    QCOMPARE(judgements.size(), 1);
    QCOMPARE(judgements[0].judgement, u"J1"_s);
    QCOMPARE(judgements[0].rating, Judgement::Rating::Solid);
    QCOMPARE(judgements[0].who, u"Ana"_s);
    QCOMPARE(judgements[0].evidence.first().path, u"use.risks"_s);
    QVERIFY(!judgements[0].id.isEmpty());
}

QTEST_GUILESS_MAIN(TestFluency)
#include "tst_fluency.moc"
