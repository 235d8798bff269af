#include "support/workshops.h"
#include "workshop/workshopjson.h"

#include <QTest>

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
    void secondPersonsNotesComeIn();
    void ballotsAndPrivateNotesStayOut();
    void movingChangesOneRecord();
    void movingMakesRoom();
};

void TestWorkshop::writtenAndReadIsTheSame()
{
    Workshop workshop = smallWorkshop();
    workshop.session = {u"s1"_s, 600, -30, u"2026-03-01T09:10:00Z"_s, true, u"2026-03-01T09:10:05Z"_s, {}};
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
    QCOMPARE(joined.workshop.notes[0].text, u"mine"_s);
    QCOMPARE(joined.workshop.notes[1].text, u"new"_s);
    QCOMPARE(joined.workshop.parked.size(), 1);
    QCOMPARE(joined.differing, QStringList(u"notes: theirs"_s));
    QCOMPARE(withNotesOf(joined.workshop, theirs).added, 0);
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

QTEST_GUILESS_MAIN(TestWorkshop)
#include "tst_workshop.moc"
