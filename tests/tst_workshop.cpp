#include "support/workshops.h"
#include "workshop/agenda.h"
#include "workshop/cardjudgements.h"
#include "workshop/earlierruns.h"
#include "workshop/flow.h"
#include "workshop/journeyquestions.h"
#include "workshop/notes.h"
#include "workshop/notesmerge.h"
#include "workshop/optics.h"
#include "workshop/standing.h"
#include "workshop/watches.h"
#include "workshop/workshopjson.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <filesystem>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

Workshop readAgain(const Workshop &workshop)
{
    const Result<ReadWorkshop> read = parseWorkshop(workshopJson(workshop), u"a.workshop.json"_s);
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return read->workshop;
}

Journey journeyOf(const QString &id, const QString &agent, const QStringList &asks)
{
    Journey journey;
    journey.id = id;
    journey.agent = agent;
    journey.want = u"how it sounds"_s;
    journey.asks = asks;
    return journey;
}

} // namespace

class TestWorkshop : public QObject
{
    Q_OBJECT

private slots:
    void writtenAndReadIsTheSame();
    void sameWorkshopSameBytes();
    void keepsWhatALaterEditionWrote();
    void refusesDamagedFiles_data();
    void refusesDamagedFiles();
    void readsALaterEdition();
    void joinsTwoPrograms();
    void clashesAreNamed();
    void twoWindowsPrepareOneSheet();
    void whatIsDoneToPreparedNotesComesTogether();
    void whatIsTakenAwayAndChangedStays();
    void twoWindowsTakeOnce();
    void secondPersonsNotesComeIn();
    void blankFieldsTakeTheirs();
    void noWordIsLostWhereBothWrote();
    void oneCellOfTwoPeople();
    void whatBothMadeAlikeIsOne();
    void journeysThatBothWroteAskOnce();
    void readersOfQuestionsComeIn();
    void readersOfALensStayBesideOne();
    void anOldFileOpens();
    void anEarlierRunIsKept();
    void aCopyBringsOnlyItsChanges();
    void aCopyOfACopyBringsAll();
    void aCopyForAnotherWorkshopBringsAll();
    void ballotsAndPrivateNotesStayOut();
    void scenariosRemind();
    void aFolderOfManyWorkshopsIsReadOnce();
    void gapsAreShown();
    void movingChangesOneRecord();
    void movingMakesRoom();
    void statesOfActivities();
    void skippingIsNotedInTheAgenda();
    void whatComesNextAndWhy();
    void whatAModuleBroughtForth();
    void judgementsComeBackAsRatings();
};

void TestWorkshop::writtenAndReadIsTheSame()
{
    Workshop workshop = smallWorkshop();
    workshop.session = {u"s1"_s, 600, -30, u"2026-03-01T09:10:00Z"_s, true, u"2026-03-01T09:10:05Z"_s, u"write"_s, {}};
    workshop.rounds.append({u"r1"_s, 1, u"lenses-voting"_s, u"Lenses"_s, u"lenses"_s, {u"l1"_s, u"l2"_s}, 3, 2, true, true,
                            true, VoteRound::State::Closed, {u"pa"_s}, {}});
    workshop.ballots.append({u"b1"_s, u"r1"_s, u"pa"_s, false, {{u"l1"_s, 2}, {u"l2"_s, 1}}, {}});
    workshop.questions[0].required = AskedQuestion::Stage::Publish;
    workshop.questions[0].accountable = {u"pa"_s, u"pb"_s};
    workshop.lenses[0].choice = Choice::Dropped;
    QCOMPARE(readAgain(workshop), workshop);
    QCOMPARE(readAgain(Workshop()), Workshop());
}

void TestWorkshop::sameWorkshopSameBytes()
{
    Workshop shuffled = smallWorkshop();
    std::reverse(shuffled.people.begin(), shuffled.people.end());
    std::reverse(shuffled.questions.begin(), shuffled.questions.end());
    QCOMPARE(workshopJson(shuffled), workshopJson(smallWorkshop()));
    QVERIFY(workshopJson(shuffled).contains("\n        \"place\": 1,\n") || workshopJson(shuffled).contains("\"place\": 1"));
}

void TestWorkshop::keepsWhatALaterEditionWrote()
{
    QByteArray bytes = workshopJson(smallWorkshop());
    bytes.replace("\"title\": \"Porpoise clicks\"", "\"title\": \"Porpoise clicks\", \"colour\": {\"wall\": 3}");
    bytes.replace("\"name\": \"Ana\"", "\"name\": \"Ana\", \"pronouns\": \"she\"");
    const Result<ReadWorkshop> read = parseWorkshop(bytes, u"a"_s);
    QVERIFY(read.has_value());
    QCOMPARE(read->workshop.other[u"colour"][u"wall"].toInt(), 3);
    const QByteArray again = workshopJson(read->workshop);
    QVERIFY(again.contains("\"pronouns\": \"she\""));
    QVERIFY(again.contains("\"wall\": 3"));
}

void TestWorkshop::refusesDamagedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"JSON"_s;
    QTest::newRow("cut off") << workshopJson(smallWorkshop()).chopped(20) << u"JSON"_s;
    QTest::newRow("NUL bytes") << QByteArray("{\"kind\"\0\0: 1}", 13) << u"NUL"_s;
    QTest::newRow("another file") << QByteArray("{\"kind\": \"cardwright review\", \"version\": 1}")
                                  << u"not a workshop file"_s;
    QTest::newRow("a list") << QByteArray("[1]") << u"list"_s;
    QTest::newRow("key stands twice")
        << QByteArray("{\"kind\": \"cardwright workshop\", \"version\": 1, \"title\": \"a\", \"title\": \"b\"}") << u"title"_s;
    QTest::newRow("id stands twice")
        << QByteArray("{\"kind\": \"cardwright workshop\", \"version\": 1, \"notes\": [{\"id\": \"n\"}, {\"id\": \"n\"}]}")
        << u"“n”"_s;
    QTest::newRow("wrong type")
        << QByteArray("{\"kind\": \"cardwright workshop\", \"version\": 1, \"notes\": [{\"id\": \"n\", \"x\": \"left\"}]}")
        << u"notes"_s;
    QTest::newRow("unknown state")
        << QByteArray("{\"kind\": \"cardwright workshop\", \"version\": 1, \"notes\": [{\"id\": \"n\", \"state\": \"odd\"}]}")
        << u"odd"_s;
}

void TestWorkshop::refusesDamagedFiles()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    const Result<ReadWorkshop> read = parseWorkshop(bytes, u"/data/a.workshop.json"_s);
    QVERIFY(!read.has_value());
    QVERIFY2(read.error().message.contains(u"a.workshop.json"_s), qPrintable(read.error().message));
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
}

void TestWorkshop::readsALaterEdition()
{
    QByteArray bytes = workshopJson(smallWorkshop());
    bytes.replace("\"version\": 1", "\"version\": 7");
    const Result<ReadWorkshop> read = parseWorkshop(bytes, u"a"_s);
    QVERIFY(read.has_value());
    QVERIFY(read->newer);
    QCOMPARE(read->workshop, smallWorkshop());
    bytes.replace("\"headcount\": 12", "\"headcount\": \"a dozen\"");
    const Result<ReadWorkshop> odd = parseWorkshop(bytes, u"a"_s);
    QVERIFY(odd.has_value());
    QVERIFY(odd->newer);
}

void TestWorkshop::joinsTwoPrograms()
{
    const Workshop base = smallWorkshop();
    Workshop mine = base;
    mine.lenses[0].title = u"Labels"_s;
    mine.session.left = 100;
    Workshop theirs = base;
    theirs.lenses[1].title = u"Terms"_s;
    theirs.session.left = 50;
    theirs.agents.append(reader(u"new"_s, u"Fisher"_s, 9));
    const Result<Workshop> joined = mergedWorkshop(base, mine, theirs, u"a"_s);
    QVERIFY(joined.has_value());
    QCOMPARE(joined->lenses[0].title, u"Labels"_s);
    QCOMPARE(joined->lenses[1].title, u"Terms"_s);
    QCOMPARE(joined->agents.size(), 4);
    QCOMPARE(joined->session.left, 100);
}

void TestWorkshop::clashesAreNamed()
{
    const Workshop base = smallWorkshop();
    Workshop mine = base;
    mine.agents[0].name = u"Nurse at night"_s;
    Workshop theirs = base;
    theirs.agents[0].name = u"Nurse by day"_s;
    const Result<Workshop> joined = mergedWorkshop(base, mine, theirs, u"a.workshop.json"_s);
    QVERIFY(!joined.has_value());
    QCOMPARE(joined.error().code, Error::Code::ChangedOnDisk);
    QVERIFY2(joined.error().message.contains(u"agents (Nurse"_s), qPrintable(joined.error().message));
}

// Both windows put the questions of the journeys on the sheet, each at its own moment.
void TestWorkshop::twoWindowsPrepareOneSheet()
{
    Workshop base = smallWorkshop();
    base.journeys = {journeyOf(u"j1"_s, u"nurse"_s, {u"Is it loud?"_s, u"How many ports?"_s})};
    base.lenses[0].notes = {u"j1"_s};
    Workshop mine = base;
    Workshop theirs = base;
    mine.journeys[0].asks[1] = u"How many harbours?"_s;
    addNotes(mine, {u"transparency-primer"_s, u"surprises"_s, {}}, u"one\ntwo"_s, {}, minuteOfTest(0));
    QCOMPARE(offerJourneyQuestions(mine, QLatin1StringView(kScopesBrainstorm), minuteOfTest(1)), 2);
    QCOMPARE(offerJourneyQuestions(theirs, QLatin1StringView(kOptics), minuteOfTest(2)), 2);
    const Result<Workshop> joined = mergedWorkshop(base, mine, theirs, u"a"_s);
    QVERIFY2(joined.has_value(), joined ? "" : qPrintable(joined.error().message));
    QStringList texts;
    for (const Note &note : joined->notes)
        texts.append(note.text);
    texts.sort();
    QCOMPARE(texts, QStringList({u"How many harbours?"_s, u"How many ports?"_s, u"Is it loud?"_s, u"one"_s, u"two"_s}));
    QCOMPARE(joined->journeys[0].asks, mine.journeys[0].asks);
    QCOMPARE(joined->journeys[0].offered, QStringList({u"Is it loud?"_s, u"How many harbours?"_s, u"How many ports?"_s}));
    const Result<Workshop> back = mergedWorkshop(theirs, theirs, *joined, u"a"_s); // the first window, later
    QVERIFY(back.has_value());
    QCOMPARE(*back, *joined);
    QVERIFY(mergedWorkshop(base, theirs, mine, u"a"_s).has_value());
    Workshop again = *joined;
    QCOMPARE(offerJourneyQuestions(again, QLatin1StringView(kScopesBrainstorm), minuteOfTest(3)), 0);
    // What both typed differently is still for people to settle.
    theirs.journeys[0].asks[1] = u"How many quays?"_s;
    QVERIFY(!mergedWorkshop(base, mine, theirs, u"a"_s).has_value());
}

void TestWorkshop::whatIsDoneToPreparedNotesComesTogether()
{
    Workshop base = smallWorkshop();
    base.journeys = {journeyOf(u"j1"_s, u"nurse"_s, {u"is it loud?"_s, u"Who paid?"_s, u"Since when?"_s})};
    base.lenses[0].notes = {u"j1"_s};
    Workshop mine = base;
    Workshop theirs = base;
    const QString scopes = QLatin1StringView(kScopesBrainstorm);
    offerJourneyQuestions(mine, scopes, minuteOfTest(1));
    offerJourneyQuestions(theirs, scopes, minuteOfTest(2));
    mine.notes[0].importance = u"essential"_s;
    mine.notes[0].agents.append(u"student"_s);
    mine.notes[2].text = u"Since when, and why?"_s;
    theirs.notes[0].agents.append(u"lawyer"_s);
    theirs.notes[0].text = u"Is it loud at night?"_s;
    setNoteState(theirs, {theirs.notes[1].id}, Note::State::Hidden);
    theirs.notes[2].text = u"From which year?"_s;
    const Result<Workshop> joined = mergedWorkshop(base, mine, theirs, u"a"_s);
    QVERIFY2(joined.has_value(), joined ? "" : qPrintable(joined.error().message));
    const auto note = [&](qsizetype at) { return *recordOf(joined->notes, mine.notes[at].id); };
    QCOMPARE(joined->notes.size(), 3);
    QCOMPARE(note(0).text, u"Is it loud at night?"_s); // as it was asked in mine
    QCOMPARE(note(0).importance, u"essential"_s);
    QCOMPARE(note(0).agents, QStringList({u"nurse"_s, u"student"_s, u"lawyer"_s}));
    QCOMPARE(note(0).when, theirs.notes[0].when); // on the disk already
    QCOMPARE(note(1).state, Note::State::Hidden);
    QCOMPARE(note(2).text, u"Since when, and why? / From which year?"_s);
    // Of one that both had, what one did stays done.
    Workshop third = *joined;
    Workshop fourth = *joined;
    recordOf(third.notes, note(0).id)->importance.clear();
    recordOf(fourth.notes, note(0).id)->row = u"l2"_s;
    const Result<Workshop> both = mergedWorkshop(*joined, third, fourth, u"a"_s);
    QVERIFY(both.has_value());
    QCOMPARE(recordOf(both->notes, note(0).id)->importance, QString());
    QCOMPARE(recordOf(both->notes, note(0).id)->row, u"l2"_s);
}

// One took a note and a journey away while the other wrote on them.
void TestWorkshop::whatIsTakenAwayAndChangedStays()
{
    Workshop base = smallWorkshop();
    base.journeys = {journeyOf(u"j1"_s, u"nurse"_s, {u"Is it loud?"_s, u"Who paid?"_s}), journeyOf(u"j2"_s, u"lawyer"_s, {u"Since when?"_s}),
                     journeyOf(u"j3"_s, u"student"_s, {u"May it be sold?"_s})};
    base.lenses[0].notes = {u"j1"_s};
    const QString scopes = QLatin1StringView(kScopesBrainstorm);
    offerJourneyQuestions(base, scopes, minuteOfTest(0));
    Workshop mine = base;
    Workshop theirs = base;
    removeNotes(mine, {base.notes[0].id, base.notes[1].id});
    mine.journeys.removeAt(1);
    mine.journeys.removeAt(1);
    theirs.notes[0].text = u"Is it loud at night?"_s;
    theirs.journeys[1].want = u"when it began"_s;
    theirs.journeys[2].offered.append(u"Who sells it?"_s); // nobody typed it
    for (const bool isTurned : {false, true}) {
        QStringList kept;
        const Result<Workshop> joined = isTurned ? mergedWorkshop(base, theirs, mine, u"a"_s, &kept) : mergedWorkshop(base, mine, theirs, u"a"_s, &kept);
        QVERIFY2(joined.has_value(), joined ? "" : qPrintable(joined.error().message));
        QVERIFY(!recordOf(joined->notes, base.notes[1].id)); // left as it was, so it is gone
        QCOMPARE(recordOf(joined->notes, base.notes[0].id)->text, u"Is it loud at night?"_s);
        QCOMPARE(joined->journeys.size(), 2);
        QCOMPARE(recordOf(joined->journeys, u"j2"_s)->want, u"when it began"_s);
        QCOMPARE(kept, QStringList({u"Is it loud at night?"_s, u"when it began"_s}));
    }
}

// Both windows went to the next step, and each made readers, lenses and questions of the same notes.
void TestWorkshop::twoWindowsTakeOnce()
{
    Workshop base = smallWorkshop();
    base.questions.clear();
    base.journeys = {journeyOf(u"j1"_s, u"nurse"_s, {u"Is it loud?"_s, u"Who paid?"_s})};
    base.journeys[0].want = u"how it sounds"_s;
    const QString scopes = QLatin1StringView(kScopesBrainstorm);
    addNotes(base, {u"lens-brainstorm"_s, u"lenses"_s, {}}, u"As a pilot, I want to know the depth"_s, {}, minuteOfTest(0));
    Workshop mine = base;
    Workshop theirs = base;
    addNotes(theirs, {scopes, u"telescope"_s, u"l1"_s}, u"Was anybody asked?"_s, {}, minuteOfTest(0));
    for (Workshop *one : {&mine, &theirs}) {
        takeLenses(*one, builtInPlaybook());
        offerJourneyQuestions(*one, scopes, minuteOfTest(one == &mine ? 1 : 2));
        takeQuestions(*one);
    }
    mine.questions[0].help = u"At the quay"_s;
    for (const bool isTurned : {false, true}) {
        const Result<Workshop> joined = isTurned ? mergedWorkshop(base, theirs, mine, u"a"_s) : mergedWorkshop(base, mine, theirs, u"a"_s);
        QVERIFY2(joined.has_value(), joined ? "" : qPrintable(joined.error().message));
        QCOMPARE(joined->agents.size(), base.agents.size() + 1);
        QCOMPARE(joined->lenses.size(), base.lenses.size() + 2);
        QStringList texts;
        for (const AskedQuestion &question : joined->questions)
            texts.append(question.text);
        texts.sort();
        QCOMPARE(texts, QStringList({u"Is it loud?"_s, u"Was anybody asked?"_s, u"Who paid?"_s}));
        QCOMPARE(recordOf(joined->questions, mine.questions[0].id)->help, u"At the quay"_s);
        Workshop again = *joined;
        QCOMPARE(takeQuestions(again), 0);
        QCOMPARE(takeLenses(again, builtInPlaybook()), 0);
    }
    // A question whose note was given away leaves its id to nobody else.
    mine.questions[0].notes.clear();
    QCOMPARE(takeQuestions(mine), 1);
    QVERIFY(mine.questions.last().id != mine.questions[0].id);
}

void TestWorkshop::secondPersonsNotesComeIn()
{
    Workshop mine = smallWorkshop();
    Note note;
    note.id = u"n1"_s;
    note.text = u"mine"_s;
    mine.notes.append(note);
    Workshop theirs = mine;
    theirs.notes[0].text = u"theirs"_s;
    note.id = u"n2"_s;
    note.text = u"new"_s;
    theirs.notes.append(note);
    Record parked;
    parked.id = u"k1"_s;
    parked.text = u"later"_s;
    theirs.parked.append(parked);

    const JoinedNotes joined = withNotesOf(mine, theirs);
    QCOMPARE(joined.added, 2);
    QCOMPARE(joined.workshop.notes.size(), 2);
    QCOMPARE(joined.workshop.notes[0].text, u"mine / theirs"_s);
    QCOMPARE(joined.workshop.notes[1].text, u"new"_s);
    QCOMPARE(joined.workshop.parked.size(), 1);
    QCOMPARE(joined.both, QStringList(u"mine"_s));
    QVERIFY(joined.differing.isEmpty());
    const JoinedNotes again = withNotesOf(joined.workshop, theirs);
    QCOMPARE(again.workshop, joined.workshop);
    QCOMPARE(joinedReport(again, u"b"_s), u"“b” holds nothing that is not here already."_s);
}

// Align on Agents and Three Buckets are shared out: what one left blank is in the other's file.
void TestWorkshop::blankFieldsTakeTheirs()
{
    Workshop mine = smallWorkshop();
    mine.agents[0].role = u"works at night"_s;
    mine.questions[0].consulted = {u"pa"_s};
    Workshop theirs = smallWorkshop();
    theirs.agents[0].domain = u"Care"_s;
    theirs.agents[0].fluency = 2;
    theirs.agents[0].datasetTasks = {u"label"_s, u"count"_s};
    theirs.questions[0].responsible = {u"pb"_s};
    theirs.questions[0].consulted = {u"pb"_s};
    theirs.questions[1].responsible = {u"pb"_s};
    theirs.lenses[2].importance = u"essential"_s;
    const JoinedNotes joined = withNotesOf(mine, theirs);
    QCOMPARE(joined.added, 0);
    QCOMPARE(joined.filled, 4);
    QCOMPARE(joined.workshop.agents[0].role, u"works at night"_s);
    QCOMPARE(joined.workshop.agents[0].domain, u"Care"_s);
    QCOMPARE(joined.workshop.agents[0].fluency, 2);
    QCOMPARE(joined.workshop.agents[0].datasetTasks.size(), 2);
    QCOMPARE(joined.workshop.questions[0].responsible, QStringList(u"pb"_s));
    QCOMPARE(joined.workshop.questions[0].consulted, QStringList({u"pa"_s, u"pb"_s}));
    QCOMPARE(joined.workshop.questions[1].responsible, QStringList(u"pb"_s));
    QCOMPARE(joined.workshop.lenses[2].importance, u"essential"_s);
    QVERIFY2(joinedReport(joined, u"b"_s).contains(u"4 entr"_s), qPrintable(joinedReport(joined, u"b"_s)));
}

void TestWorkshop::noWordIsLostWhereBothWrote()
{
    Workshop mine = smallWorkshop();
    mine.agents[0].role = u"nurse at night"_s;
    mine.agents[0].fluency = 2;
    mine.agents[0].dimensions = {u"risk"_s, u"utility"_s};
    mine.questions[0].bucket = u"written"_s;
    mine.ratings.append({u"r"_s, u"risk"_s, u"template"_s, u"poor"_s, u"no limits"_s, {}, {}, 0, 0, {}, {}, {}});
    Workshop theirs = smallWorkshop();
    theirs.agents[0].role = u"nurse by day"_s;
    theirs.agents[0].fluency = 4;
    theirs.agents[0].dimensions = {u"utility"_s, u"risk"_s};
    theirs.questions[0].bucket = u"computed"_s;
    theirs.ratings.append({u"s"_s, u"risk"_s, u"template"_s, u"outstanding"_s, u"well told"_s, {}, {}, 0, 0, {}, {}, {}});
    const JoinedNotes joined = withNotesOf(mine, theirs);
    QCOMPARE(joined.workshop.agents[0].role, u"nurse at night / nurse by day"_s);
    QCOMPARE(joined.workshop.agents[0].fluency, 2);
    QCOMPARE(joined.workshop.agents[0].dimensions, mine.agents[0].dimensions);
    QCOMPARE(joined.workshop.ratings.size(), 1); // one judgement on one thing
    QCOMPARE(joined.workshop.ratings[0].rationale, u"no limits / well told"_s);
    QCOMPARE(joined.differing.size(), 4);
    QStringList parked;
    for (const Record &record : joined.workshop.parked)
        parked.append(record.text);
    const QString all = parked.join(u'\n');
    const Playbook &playbook = builtInPlaybook();
    for (const QString &words : {u"Ward nurse"_s, titleOf(playbook.ratings, u"outstanding"), titleOf(playbook.buckets, u"computed"),
                                 u"“4”"_s, titleOf(playbook.dimensions, u"risk")})
        QVERIFY2(all.contains(words), qPrintable(all + u" has no " + words));
    QVERIFY(!all.contains(u"computed"_s));
    const QString report = joinedReport(joined, u"b"_s);
    QVERIFY2(report.contains(u"parking lot"_s) && report.contains(u"both texts"_s), qPrintable(report));
    QCOMPARE(withNotesOf(joined.workshop, theirs).workshop, joined.workshop); // also the parking lot
}

void TestWorkshop::oneCellOfTwoPeople()
{
    const NotePlace purpose{u"data-card-brief"_s, u"purpose"_s, {}};
    const NotePlace goal{u"plan-your-narrative"_s, u"goal"_s, u"nurse"_s};
    Workshop mine = smallWorkshop();
    Workshop theirs = mine;
    setTextAt(mine, purpose, u"people ask"_s, {}, minuteOfTest(0));
    setTextAt(theirs, purpose, u"the law asks"_s, {}, minuteOfTest(1));
    setTextAt(theirs, goal, u"a quiet night"_s, {}, minuteOfTest(1));
    const JoinedNotes joined = withNotesOf(mine, theirs);
    QCOMPARE(textAt(joined.workshop, purpose), u"people ask / the law asks"_s);
    QCOMPARE(textAt(joined.workshop, goal), u"a quiet night"_s);
    QCOMPARE(joined.added, 1);
    QCOMPARE(joined.both.size(), 1);
    QCOMPARE(withNotesOf(joined.workshop, theirs).workshop, joined.workshop);
    // Two programs that wrote the same file: two notes in the cell, and both are seen.
    Workshop merged = mergedWorkshop(smallWorkshop(), mine, theirs, u"a"_s).value();
    QCOMPARE(notesOn(merged, purpose).size(), 2);
    QVERIFY(textAt(merged, purpose).contains(u"people ask"_s) && textAt(merged, purpose).contains(u"the law asks"_s));
    setTextAt(merged, purpose, u"both ask"_s, {}, minuteOfTest(2));
    QCOMPARE(textAt(merged, purpose), u"both ask"_s);
    QCOMPARE(notesOn(merged, purpose).size(), 1);
}

// Both programs made readers and lenses of the same notes.
void TestWorkshop::whatBothMadeAlikeIsOne()
{
    Workshop mine = smallWorkshop();
    Workshop theirs = smallWorkshop();
    mine.agents.append(reader(u"f1"_s, u"Fisher"_s, 9));
    mine.lenses.append(lens(u"g1"_s, u"Where was it?"_s, {}, {u"f1"_s}, 9));
    theirs.agents.append(reader(u"f2"_s, u"fisher"_s, 9));
    theirs.agents.last().name = u"Fisher"_s;
    theirs.agents.last().role = u"sails"_s;
    theirs.lenses.append(lens(u"g2"_s, u"Where was it?"_s, {}, {u"f2"_s}, 9));
    theirs.questions.append(question(u"x"_s, u"g2"_s, u"telescope"_s, u"Was it at sea?"_s, 9));
    const JoinedNotes joined = withNotesOf(mine, theirs);
    QCOMPARE(joined.workshop.agents.size(), mine.agents.size());
    QCOMPARE(recordOf(joined.workshop.agents, u"f1"_s)->role, u"sails"_s);
    QCOMPARE(joined.workshop.lenses.size(), mine.lenses.size());
    QCOMPARE(recordOf(joined.workshop.questions, u"x"_s)->lens, u"g1"_s);
    QCOMPARE(joined.added, 1);
}

// Two typed the same journey and prepared the sheet: one note of each question, and one question.
void TestWorkshop::journeysThatBothWroteAskOnce()
{
    const QString scopes = QLatin1StringView(kScopesBrainstorm);
    Workshop mine = smallWorkshop();
    Workshop theirs = smallWorkshop();
    mine.journeys = {journeyOf(u"a1"_s, u"nurse"_s, {u"Is it loud?"_s, u"Who paid?"_s})};
    theirs.journeys = {journeyOf(u"b1"_s, u"nurse"_s, {u"is it loud"_s, u"Since when?"_s})};
    int minute = 0;
    for (Workshop *workshop : {&mine, &theirs}) {
        takeLenses(*workshop, builtInPlaybook());
        offerJourneyQuestions(*workshop, scopes, minuteOfTest(++minute));
        takeQuestions(*workshop);
    }
    recordOf(theirs.notes, theirs.notes[0].id)->importance = u"essential"_s;
    const JoinedNotes joined = withNotesOf(mine, theirs);
    QCOMPARE(joined.workshop.journeys.size(), 1);
    QCOMPARE(joined.workshop.lenses.size(), 4);
    QStringList texts;
    for (const Note &note : joined.workshop.notes)
        texts.append(note.text + u' ' + note.journey);
    QCOMPARE(texts, QStringList({u"Is it loud? a1"_s, u"Who paid? a1"_s, u"Since when? a1"_s}));
    QCOMPARE(joined.workshop.notes[0].importance, u"essential"_s);
    QCOMPARE(joined.workshop.questions.size(), mine.questions.size() + 1);
    QVERIFY(joined.both.isEmpty());
    QCOMPARE(withNotesOf(joined.workshop, theirs).workshop, joined.workshop);
    Workshop again = joined.workshop;
    QCOMPARE(offerJourneyQuestions(again, scopes, minuteOfTest(9)), 0);
    QCOMPARE(takeQuestions(again), 0);
}

// A second note-taker wrote on the form too: as whose question stays with it, and both readers ask what both took on.
void TestWorkshop::readersOfQuestionsComeIn()
{
    const NotePlace agent{QLatin1StringView(kOptics), u"agent"_s, {}};
    const NotePlace lens{QLatin1StringView(kOptics), u"lens"_s, {}};
    Workshop mine = smallWorkshop();
    setTextAt(mine, agent, u"nurse"_s, {}, minuteOfTest(0));
    setTextAt(mine, lens, u"l1"_s, {}, minuteOfTest(0));
    mine.questions[0].agents = {u"nurse"_s};
    Workshop theirs = smallWorkshop();
    setTextAt(theirs, agent, u"student"_s, {}, minuteOfTest(1));
    setTextAt(theirs, lens, u"l2"_s, {}, minuteOfTest(1));
    addNotes(theirs, {QLatin1StringView(kOptics), u"telescope"_s, {}}, u"May I hand it on?"_s, {}, minuteOfTest(2));
    theirs.questions[0].agents = {u"lawyer"_s};
    theirs.questions[1].agents = {u"student"_s};
    const JoinedNotes joined = withNotesOf(mine, theirs);
    const Note &note = joined.workshop.notes.last();
    QCOMPARE(note.text, u"May I hand it on?"_s);
    QCOMPARE(note.row, u"l2"_s);
    QCOMPARE(note.agents, QStringList(u"student"_s));
    QCOMPARE(readerOfForm(joined.workshop), u"nurse"_s); // the pen of this form
    QCOMPARE(joined.workshop.questions[0].agents, QStringList({u"nurse"_s, u"lawyer"_s}));
    QCOMPARE(joined.workshop.questions[1].agents, QStringList({u"nurse"_s, u"student"_s})); // and who reads its lens
    QVERIFY(joined.differing.isEmpty());
}

// Who names no reader means those of the lens: whichever side it is, they ask on beside the one that is named.
void TestWorkshop::readersOfALensStayBesideOne()
{
    Workshop mine = smallWorkshop();
    mine.questions[4].agents = {u"nurse"_s};
    const NotePlace place{QLatin1StringView(kScopesBrainstorm), u"telescope"_s, u"l2"_s};
    addNotes(mine, place, u"Is it loud?\nMay it be sold?"_s, {}, minuteOfTest(0));
    Workshop theirs = mine;
    theirs.questions[3].agents = {u"nurse"_s};
    theirs.questions[4].agents.clear();
    theirs.notes[0].agents = {u"nurse"_s};
    mine.notes[1].agents = {u"nurse"_s};
    const Workshop joined = withNotesOf(mine, theirs).workshop;
    const QStringList all = {u"lawyer"_s, u"nurse"_s, u"student"_s};
    for (QStringList agents : {joined.questions[3].agents, joined.questions[4].agents, joined.notes[0].agents, joined.notes[1].agents}) {
        agents.sort();
        QCOMPARE(agents, all);
    }
    QCOMPARE(withNotesOf(joined, theirs).workshop, joined);
    // Of a copy that was handed out it is known who chose the one reader.
    Workshop room = smallWorkshop();
    Workshop copy = copyForNotes(room);
    room.questions[3].agents = {u"nurse"_s};
    copy.questions[4].agents = {u"nurse"_s};
    const Workshop chosen = withNotesOf(room, copy).workshop;
    QCOMPARE(chosen.questions[3].agents, QStringList(u"nurse"_s));
    QCOMPARE(chosen.questions[4].agents, QStringList(u"nurse"_s));
}

// Files of before say "anonymous": they open, and what they say stays.
void TestWorkshop::anOldFileOpens()
{
    const QByteArray old = workshopJson(smallWorkshop()).replace("\"created\"", "\"anonymous\": true,\n    \"created\"");
    const Result<ReadWorkshop> read = parseWorkshop(old, u"a"_s);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    QVERIFY(!read->newer);
    QVERIFY(workshopJson(read->workshop).contains("\"anonymous\": true"));
}

// An earlier run comes back from the file, joins once, and what was hidden of it is nobody else's.
void TestWorkshop::anEarlierRunIsKept()
{
    Workshop mine = smallWorkshop();
    const QString scorecard = u"heuristics-scorecard"_s;
    setTextAt(mine, {scorecard, u"score"_s, u"evidence"_s}, u"2"_s, {}, minuteOfTest(0));
    setTextAt(mine, {scorecard, u"pitfall"_s, u"evidence"_s}, u"not for all"_s, {}, minuteOfTest(0));
    setNoteState(mine, {mine.notes[1].id}, Note::State::Hidden);
    addNotes(mine, {u"transparency-primer"_s, u"surprises"_s, {}}, u"stays"_s, {}, minuteOfTest(0));
    putRunAway(mine, scorecard, minuteOfTest(5));
    QCOMPARE(mine.notes.size(), 1);
    setTextAt(mine, {scorecard, u"score"_s, u"evidence"_s}, u"4"_s, {}, minuteOfTest(6));
    QCOMPARE(earlierText(mine, {scorecard, u"score"_s, u"evidence"_s}), u"2"_s);
    QCOMPARE(earlierText(mine, {scorecard, u"pitfall"_s, u"evidence"_s}, true), QString()); // of the wall
    putRunAway(mine, scorecard, minuteOfTest(9));
    QCOMPARE(earlierRuns(mine, scorecard).size(), 2);
    QCOMPARE(earlierText(mine, {scorecard, u"score"_s, u"evidence"_s}), u"4"_s); // the latest
    const Result<ReadWorkshop> read = parseWorkshop(workshopJson(mine), u"a"_s);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(workshopJson(read->workshop), workshopJson(mine));
    const Workshop copy = copyForNotes(mine);
    QCOMPARE(copy.earlier.size(), 2); // the hidden one is not in it
    QCOMPARE(withNotesOf(mine, copy).workshop.earlier.size(), 3);
}

// A copy knows what it was handed out as: mine may have gone on since.
void TestWorkshop::aCopyBringsOnlyItsChanges()
{
    Workshop mine = smallWorkshop();
    const QStringList ids = addNotes(mine, {u"transparency-primer"_s, u"surprises"_s, {}}, u"one\ntwo\nthree"_s, {}, minuteOfTest(0));
    const Workshop copy = copyForNotes(mine);
    Workshop theirs = parseWorkshop(workshopJson(copy), u"b"_s).value().workshop;
    recordOf(mine.notes, ids[0])->text = u"one, said better"_s; // theirs still has the old words
    removeNotes(mine, {ids[1]});
    recordOf(theirs.notes, ids[2])->text = u"three, said better"_s;
    theirs.agents[0].role = u"works at night"_s;
    const JoinedNotes joined = withNotesOf(mine, theirs);
    QCOMPARE(recordOf(joined.workshop.notes, ids[0])->text, u"one, said better"_s);
    QVERIFY(!recordOf(joined.workshop.notes, ids[1]));
    QCOMPARE(recordOf(joined.workshop.notes, ids[2])->text, u"three, said better"_s);
    QCOMPARE(joined.workshop.agents[0].role, u"works at night"_s);
    QCOMPARE(joined.added, 0);
    QCOMPARE(joined.filled, 2);
    QVERIFY(joined.both.isEmpty() && joined.workshop.other.isEmpty());
    Workshop again = mine; // the sheet was begun again since
    again.earlier = again.notes;
    again.notes.clear();
    QVERIFY(!recordOf(withNotesOf(again, mine).workshop.notes, ids[0]));
    theirs.notes.removeIf([&](const Note &note) { return note.id != ids[1]; });
    theirs.notes[0].text = u"two, said better"_s;
    QCOMPARE(withNotesOf(mine, theirs).added, 1); // their words are not lost
    QVERIFY(!copyForNotes(theirs).other.value(QLatin1StringView(kHandedOut)).toObject().contains(QLatin1StringView(kHandedOut)));
}

// Who got a copy hands one on: what was written between is news for the first.
void TestWorkshop::aCopyOfACopyBringsAll()
{
    const Workshop mine = smallWorkshop();
    const NotePlace place{u"transparency-primer"_s, u"surprises"_s, {}};
    Workshop second = copyForNotes(mine);
    const QStringList theirs = addNotes(second, place, u"of the second"_s, {}, minuteOfTest(1));
    Workshop third = parseWorkshop(workshopJson(copyForNotes(second)), u"c"_s).value().workshop;
    const QStringList last = addNotes(third, place, u"of the third"_s, {}, minuteOfTest(2));
    const JoinedNotes joined = withNotesOf(mine, third);
    QVERIFY(recordOf(joined.workshop.notes, theirs.first()));
    QVERIFY(recordOf(joined.workshop.notes, last.first()));
    QCOMPARE(joined.added, 2);
    QVERIFY(joined.workshop.other.isEmpty());
}

// What another workshop does not have was not taken away there.
void TestWorkshop::aCopyForAnotherWorkshopBringsAll()
{
    Workshop theirs = copyForNotes(smallWorkshop());
    theirs.questions.append(question(u"new"_s, u"l2"_s, u"telescope"_s, u"May it be sold?"_s, 9));
    Workshop mine;
    mine.title = u"Begun again"_s;
    mine.created = u"2026-05-01T09:00:00Z"_s;
    const Workshop joined = withNotesOf(mine, theirs).workshop;
    QCOMPARE(joined.agents.size(), theirs.agents.size());
    QCOMPARE(joined.questions.size(), theirs.questions.size());
    QVERIFY(recordOf(joined.lenses, recordOf(joined.questions, u"new"_s)->lens));
}

void TestWorkshop::ballotsAndPrivateNotesStayOut()
{
    Workshop mine = smallWorkshop();
    VoteRound round;
    round.id = u"r1"_s;
    mine.rounds.append(round);
    Workshop theirs = mine;
    theirs.ballots.append({u"b1"_s, u"r1"_s, {}, false, {{u"l1"_s, 99}}, {}});
    Record secret;
    secret.id = u"x"_s;
    secret.text = u"do not show"_s;
    theirs.privateNotes.append(secret);
    const JoinedNotes joined = withNotesOf(mine, theirs);
    QCOMPARE(joined.added, 0);
    QCOMPARE(joined.workshop, mine);
}

void TestWorkshop::scenariosRemind()
{
    const Playbook &playbook = builtInPlaybook();
    Workshop workshop = smallWorkshop();
    const auto write = [&](const QString &part, const QString &row, const QString &text) {
        setTextAt(workshop, {u"scenarios-of-maturity"_s, part, row}, text, {}, minuteOfTest(0));
    };
    write(u"when"_s, u"law"_s, u"March 2020"_s);
    write(u"who"_s, u"law"_s, u"pb"_s);
    write(u"sign"_s, u"law"_s, u"the official journal"_s);
    write(u"who"_s, u"harm"_s, u"pa"_s); // no date: it reminds nobody
    write(u"when"_s, u"merged"_s, u"2999"_s);
    write(u"when"_s, u"retired"_s, u"2020"_s);
    write(u"likely"_s, u"retired"_s, u"no"_s);
    const QList<ScheduledWatch> watches = watchesOf(workshop, playbook);
    QCOMPARE(watches.size(), 2);
    QCOMPARE(watches[0], (ScheduledWatch{titleOf(playbook.maturity, u"law"), u"the official journal"_s, u"Ben"_s, u"March 2020"_s}));
    QCOMPARE(watches[1].who, QString());
    QVERIFY(isWatchDate(u"15 March 2027"_s) && isWatchDate(u"2027-03"_s) && isWatchDate(u"15 de marzo de 2027"_s));
    QVERIFY(!isWatchDate(u"someday soon"_s) && !isWatchDate(u"31 February 2027"_s) && !isWatchDate({}));
    const QList<Produced> produced = producedIn(workshop, playbook, u"answer"_s);
    QVERIFY(std::any_of(produced.begin(), produced.end(), [](const Produced &one) { return one.amount == "2, 1 due"_L1; }));
}

void TestWorkshop::aFolderOfManyWorkshopsIsReadOnce()
{
    QTemporaryDir folder(QDir::tempPath() + u"/a b XXXXXX"_s);
    const QDateTime before = QDateTime::currentDateTimeUtc().addDays(-1);
    const auto write = [&](int number, const QString &due) {
        Workshop workshop;
        workshop.card = u"card %1.md"_s.arg(number);
        setTextAt(workshop, {u"scenarios-of-maturity"_s, u"when"_s, u"law"_s}, due, {}, minuteOfTest(0));
        workshop.notes[0].id = u"n"_s;
        QFile file(folder.filePath(u"notes %1.workshop.json"_s.arg(number, 3, 10, QLatin1Char('0'))));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(workshopJson(workshop)) > 0);
        QVERIFY(file.flush() && file.setFileTime(before, QFileDevice::FileModificationTime));
    };
    const auto dueOf = [&](int number) {
        const QList<ScheduledWatch> watches = watchesBeside(folder.filePath(u"card %1.md"_s.arg(number)), u"en"_s).watches;
        return watches.size() == 1 ? watches[0].due : QString::number(watches.size());
    };
    for (int i = 0; i < 100; ++i)
        write(i, QString::number(3000 + i));
    QCOMPARE(dueOf(7), u"3007"_s);
    write(7, u"4007"_s); // as long and as old as before: read again it would show
    QCOMPARE(dueOf(99), u"3099"_s);
    QCOMPARE(dueOf(7), u"3007"_s);
    // The folder is at rest: what is written over in its place is seen all the same.
    std::filesystem::last_write_time(folder.path().toStdString(), std::filesystem::file_time_type::clock::now() - std::chrono::hours(1));
    QCOMPARE(dueOf(8), u"3008"_s);
    QCOMPARE(dueOf(100), u"0"_s);
    write(8, u"March 4008"_s);
    QCOMPARE(dueOf(8), u"March 4008"_s);
    // A damaged one is said of its own card alone.
    QFile damaged(folder.filePath(u"card 9.workshop.json"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("{") == 1);
    damaged.close();
    QVERIFY(withoutReminders(watchesBeside(folder.filePath(u"card 10.md"_s), u"en"_s)).isEmpty());
    const CardWatches own = watchesBeside(folder.filePath(u"card 9.md"_s), u"en"_s);
    QCOMPARE(own.watches.size(), 1);
    QVERIFY(withoutReminders(own).value(0).contains(u"card 9.workshop.json"_s));
}

void TestWorkshop::gapsAreShown()
{
    const Playbook &playbook = builtInPlaybook();
    Workshop workshop = smallWorkshop();
    for (Agent &agent : workshop.agents)
        agent.frequency = agent.importance = 500;
    workshop.lenses[1].agents = {u"lawyer"_s};
    const QString all = gapsIn(workshop, playbook, u"ask"_s).join(u'\n');
    QVERIFY2(all.contains(u"readers yet: Student."_s), qPrintable(all));
    QVERIFY2(all.contains(u"“what a click looks like” has no question yet."_s), qPrintable(all));
    QVERIFY2(all.contains(u"of this kind: "_s + titleOf(playbook.scopes, u"periscope")), qPrintable(all));
    QVERIFY(!all.contains(u"who labelled it"_s)); // it has all three
    QVERIFY(gapsIn(workshop, playbook, u"audit"_s).isEmpty());
    QVERIFY(gapsIn(Workshop(), playbook, u"ask"_s).isEmpty());
}

void TestWorkshop::movingChangesOneRecord()
{
    QList<Lens> lenses;
    for (int i = 1; i <= 4; ++i)
        lenses.append(lens(u"l"_s + QString::number(i), u"x"_s, {}, {}, i * 1000));
    moveRecord(lenses, u"l4"_s, 1);
    QStringList order;
    for (const Lens &one : inOrder(lenses))
        order.append(one.id + u"@"_s + QString::number(one.place));
    QCOMPARE(order, QStringList({u"l1@1000"_s, u"l4@1500"_s, u"l2@2000"_s, u"l3@3000"_s}));
    moveRecord(lenses, u"l1"_s, 3);
    QCOMPARE(inOrder(lenses).last().id, u"l1"_s);
    moveRecord(lenses, u"nobody"_s, 0);
    QCOMPARE(lenses.size(), 4);
}

void TestWorkshop::movingMakesRoom()
{
    QList<Lens> lenses = {lens(u"a"_s, {}, {}, {}, 1), lens(u"b"_s, {}, {}, {}, 2), lens(u"c"_s, {}, {}, {}, 3)};
    moveRecord(lenses, u"c"_s, 1);
    QStringList order;
    for (const Lens &one : inOrder(lenses))
        order.append(one.id);
    QCOMPARE(order, QStringList({u"a"_s, u"c"_s, u"b"_s}));
}

void TestWorkshop::statesOfActivities()
{
    Workshop workshop;
    QCOMPARE(activityState(workshop, u"data-card-brief"_s), ActivityState::NotYet);
    setTextAt(workshop, {u"data-card-brief"_s, u"purpose"_s, {}}, u"people ask"_s, {}, QDateTime());
    QCOMPARE(activityState(workshop, u"data-card-brief"_s), ActivityState::Begun);
    setDone(workshop, u"data-card-brief"_s, true);
    setDone(workshop, u"data-card-brief"_s, true);
    QCOMPARE(workshop.doneActivities.size(), 1);
    QCOMPARE(activityState(workshop, u"data-card-brief"_s), ActivityState::Finished);
    setDone(workshop, u"data-card-brief"_s, false);
    QCOMPARE(activityState(workshop, u"data-card-brief"_s), ActivityState::Begun);
    // What stands in fields of records counts as well as notes.
    QVERIFY(!hasEntries(smallWorkshop(), u"priority-matrix"_s));
    workshop = smallWorkshop();
    workshop.agents[0].frequency = 700;
    QVERIFY(hasEntries(workshop, u"priority-matrix"_s));
    workshop.ratings.append({u"r"_s, u"risk"_s, u"template"_s, u"poor"_s, {}, {}, {}, 0, 0, {}, {}, {}});
    QVERIFY(hasEntries(workshop, u"dimensions-evaluation"_s));
    QVERIFY(!hasEntries(workshop, u"dimensions-rubric"_s));
    QVERIFY(!hasEntries(workshop, u"three-buckets"_s));
    workshop.questions[0].bucket = u"written"_s;
    QVERIFY(hasEntries(workshop, u"three-buckets"_s));
}

void TestWorkshop::skippingIsNotedInTheAgenda()
{
    const Activity &brief = *builtInPlaybook().activity(u"data-card-brief");
    Workshop workshop;
    setSkipped(workshop, brief, true);
    QCOMPARE(workshop.steps.size(), 1);
    QCOMPARE(workshop.steps[0].state, AgendaItem::State::Skipped);
    QCOMPARE(activityState(workshop, brief.id), ActivityState::Skipped);
    setSkipped(workshop, brief, false);
    QVERIFY(workshop.steps.isEmpty()); // as before
    // A step of the agenda stays there and waits again.
    workshop.steps = agendaItems(*builtInPlaybook().agenda(u"two-hours"));
    const QList<AgendaItem> before = workshop.steps;
    setSkipped(workshop, *builtInPlaybook().activity(u"priority-matrix"), true);
    QCOMPARE(workshop.steps.size(), before.size());
    QCOMPARE(activityState(workshop, u"priority-matrix"_s), ActivityState::Skipped);
    setSkipped(workshop, *builtInPlaybook().activity(u"priority-matrix"), false);
    QCOMPARE(workshop.steps, before);
}

void TestWorkshop::whatComesNextAndWhy()
{
    const Playbook &playbook = builtInPlaybook();
    Workshop workshop;
    QCOMPARE(nextIn(workshop, playbook, u"ask"_s).activity, u"transparency-primer"_s);
    QVERIFY(nextIn(workshop, playbook, u"ask"_s).why.contains(u"Nothing has to be done"_s));
    setDone(workshop, u"transparency-primer"_s, true);
    QCOMPARE(nextIn(workshop, playbook, u"ask"_s).activity, u"data-card-brief"_s);
    QVERIFY(nextIn(workshop, playbook, u"ask"_s).why.contains(u"“A Transparency Primer”"_s));
    setSkipped(workshop, *playbook.activity(u"data-card-brief"), true);
    QCOMPARE(nextIn(workshop, playbook, u"ask"_s).activity, u"map-your-stakeholders"_s);
    // A skipped one does not stand in the way of what comes after it.
    setSkipped(workshop, *playbook.activity(u"map-your-stakeholders"), true);
    QCOMPARE(openBefore(workshop, playbook, *playbook.activity(u"priority-matrix")), QStringList());
    QCOMPARE(nextIn(workshop, playbook, u"ask"_s).activity, u"priority-matrix"_s);
    // What is begun comes before what is new.
    addNotes(workshop, {u"lens-brainstorm"_s, u"lenses"_s, {}}, u"who paid"_s, {}, QDateTime());
    QCOMPARE(nextIn(workshop, playbook, u"ask"_s).activity, u"lens-brainstorm"_s);
    // Nothing of a later module is ready: it is offered all the same, with what usually comes first.
    QCOMPARE(nextIn(workshop, playbook, u"inspect"_s).activity, u"dimensions-evaluation"_s);
    QVERIFY(nextIn(workshop, playbook, u"inspect"_s).why.contains(u"“Assemble Your Template”"_s));
    for (const Activity *activity : playbook.activitiesOf(u"ask"))
        setDone(workshop, activity->id, true);
    QCOMPARE(nextIn(workshop, playbook, u"ask"_s).activity, QString());
    QVERIFY(nextIn(workshop, playbook, u"ask"_s).why.contains(u"“Test”"_s));
    for (const Activity *activity : playbook.activitiesOf(u"audit"))
        setDone(workshop, activity->id, true);
    QCOMPARE(nextIn(workshop, playbook, u"audit"_s).activity, QString());
}

void TestWorkshop::whatAModuleBroughtForth()
{
    const Playbook &playbook = builtInPlaybook();
    const auto amount = [&](const Workshop &workshop, const QString &module, const QString &activity) {
        for (const Produced &one : producedIn(workshop, playbook, module)) {
            if (one.activity == activity)
                return one.amount;
        }
        return u"(no such line)"_s;
    };
    for (const PlaybookModule &module : playbook.modules) {
        for (const Produced &one : producedIn(Workshop(), playbook, module.id)) {
            QVERIFY2(one.amount.isEmpty(), qPrintable(one.what));
            QCOMPARE(playbook.activity(one.activity)->module, module.id);
        }
    }
    Workshop workshop = smallWorkshop();
    QCOMPARE(amount(workshop, u"ask"_s, u"priority-matrix"_s), u"3"_s);
    workshop.agents[0].frequency = workshop.agents[0].importance = 800;
    QCOMPARE(amount(workshop, u"ask"_s, u"priority-matrix"_s), u"3, 1 ranked"_s);
    workshop.lenses[1].choice = Choice::Kept;
    QCOMPARE(amount(workshop, u"ask"_s, u"often-lens-brainstorm"_s), u"3, 1 kept"_s);
    QCOMPARE(amount(workshop, u"inspect"_s, u"three-buckets"_s), QString());
    workshop.questions[3].bucket = u"written"_s; // of the lens that is kept, which has two
    QCOMPARE(amount(workshop, u"inspect"_s, u"three-buckets"_s), u"1 of 2"_s);
    setTextAt(workshop, {u"plan-your-narrative"_s, u"goal"_s, workshop.agents[0].id}, u"trust"_s, {}, QDateTime());
    QCOMPARE(amount(workshop, u"answer"_s, u"plan-your-narrative"_s), u"1 of 1"_s);
}

void TestWorkshop::judgementsComeBackAsRatings()
{
    Workshop workshop;
    workshop.ratings.append({u"r"_s, u"risk"_s, u"card"_s, u"solid"_s, u"two sources"_s, {}, u"say more"_s, 2, 3, u"Ana"_s,
                             u"2026-03-01T09:00:00Z"_s, {}});
    const QList<Judgement> judgements = judgementsOf(workshop, u"Ben"_s);
    QCOMPARE(judgements.size(), 1);
    Workshop again;
    takeRatings(again, judgements);
    QCOMPARE(again.ratings.size(), 1);
    again.ratings[0].id = workshop.ratings[0].id;
    QCOMPARE(again.ratings, workshop.ratings);
    // The latest counts, and what the workshop says itself stays.
    Judgement later = judgements[0];
    later.rating = Judgement::Rating::Poor;
    later.when = u"2026-04-01T09:00:00Z"_s;
    Workshop third;
    takeRatings(third, {later, judgements[0]});
    QCOMPARE(third.ratings.size(), 1);
    QCOMPARE(third.ratings[0].rating, u"poor"_s);
    takeRatings(again, {later});
    QCOMPARE(again.ratings.size(), 1);
    QCOMPARE(again.ratings[0].rating, u"solid"_s);
}

QTEST_GUILESS_MAIN(TestWorkshop)
#include "tst_workshop.moc"
