#include "support/workshops.h"
#include "workshop/agenda.h"
#include "workshop/timer.h"
#include "workshop/workshopjson.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

Workshop twoHours()
{
    Workshop workshop = smallWorkshop();
    workshop.steps = agendaItems(*builtInPlaybook().agenda(u"two-hours"));
    return workshop;
}

QList<int> minutesOf(const QList<AgendaItem> &items)
{
    QList<int> minutes;
    for (const AgendaItem &item : items)
        minutes.append(item.minutes);
    return minutes;
}

} // namespace

class TestAgenda : public QObject
{
    Q_OBJECT

private slots:
    void fitsTheTime_data();
    void fitsTheTime();
    void keepsToSensibleMinutes();
    void whatIsDoneStays();
    void halfDaysShareTheTime();
    void stepsFollowEachOther();
    void clockRunsPausesAndGoesBelowZero();
    void takenTimeIsWrittenDown();
    void sleepGivesBothReadings();
    void aBusyMinuteIsNoSleep();
    void aClockSetBackLosesNothing();
    void aLoadedSessionFromYesterdayIsPaused();
    void clockTexts_data();
    void clockTexts();
    void typedTimes_data();
    void typedTimes();
    void theClockIsSetToAnyLength();
    void theStepsOfAnActivityShareItsTime_data();
    void theStepsOfAnActivityShareItsTime();
    void stepsBeginAtATimeOfDay();
    void theAgendaIsChanged();
    void namesAndHeadcount();
    void whoIsMissing();
};

void TestAgenda::fitsTheTime_data()
{
    QTest::addColumn<QString>("agenda");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("missing");
    QTest::addColumn<int>("spare");
    QTest::newRow("as it is") << u"two-hours"_s << 120 << 0 << 0;
    QTest::newRow("shrunk") << u"two-hours"_s << 95 << 0 << 0;
    QTest::newRow("stretched") << u"two-hours"_s << 171 << 0 << 0;
    QTest::newRow("just its least") << u"two-hours"_s << 73 << 0 << 0;
    QTest::newRow("too short") << u"two-hours"_s << 60 << 13 << 0;
    QTest::newRow("more than it can use") << u"two-hours"_s << 600 << 0 << 315;
    QTest::newRow("no time at all") << u"two-hours"_s << 0 << 73 << 0;
    QTest::newRow("odd number") << u"ninety-minutes"_s << 101 << 0 << 0;
}

void TestAgenda::fitsTheTime()
{
    QFETCH(const QString, agenda);
    QFETCH(const int, minutes);
    QFETCH(const int, missing);
    QFETCH(const int, spare);
    const FittedAgenda fitted = fittedAgenda(agendaItems(*builtInPlaybook().agenda(agenda)), minutes);
    QCOMPARE(fitted.missing, missing);
    QCOMPARE(fitted.spare, spare);
    QCOMPARE(plannedMinutes(fitted.items), minutes + missing - spare);
    for (const AgendaItem &item : fitted.items)
        QVERIFY2(item.minutes >= item.least && item.minutes <= item.most, qPrintable(item.title));
}

void TestAgenda::keepsToSensibleMinutes()
{
    const QList<AgendaItem> items = agendaItems(*builtInPlaybook().agenda(u"two-hours"));
    QCOMPARE(minutesOf(fittedAgenda(items, 120).items), QList<int>({10, 20, 25, 15, 5, 25, 15, 5}));
    const QList<AgendaItem> shrunk = fittedAgenda(items, 90).items;
    QCOMPARE(shrunk[4].minutes, 5); // the break
    QVERIFY(shrunk[2].minutes > shrunk[3].minutes);
    QCOMPARE(beginnings(shrunk).first(), 0);
    QCOMPARE(beginnings(shrunk)[1], shrunk[0].minutes);
}

void TestAgenda::whatIsDoneStays()
{
    QList<AgendaItem> items = agendaItems(*builtInPlaybook().agenda(u"two-hours"));
    items[0].state = AgendaItem::State::Finished;
    items[1].state = AgendaItem::State::Running;
    items[4].state = AgendaItem::State::Skipped;
    const FittedAgenda fitted = fittedAgenda(items, 110);
    QCOMPARE(fitted.items[0].minutes, 10);
    QCOMPARE(fitted.items[1].minutes, 20);
    QCOMPARE(plannedMinutes(fitted.items), 110);
}

void TestAgenda::halfDaysShareTheTime()
{
    const ReadyAgenda &agenda = *builtInPlaybook().agenda(u"two-half-days");
    const FittedAgenda fitted = fittedAgenda(agendaItems(agenda), agenda.minutes() - 60);
    QCOMPARE(plannedMinutes(fitted.items), agenda.minutes() - 60);
    int first = 0;
    for (const AgendaItem &item : fitted.items)
        first += item.day == 1 ? item.minutes : 0;
    QVERIFY(first >= 175 && first <= 185);
}

void TestAgenda::stepsFollowEachOther()
{
    Workshop workshop = twoHours();
    QCOMPARE(nextStep(workshop), workshop.steps[0].id);
    QVERIFY(beginStep(workshop, workshop.steps[0].id, minuteOfTest(0)));
    QCOMPARE(previousStep(workshop), QString());
    workshop.steps[1].state = AgendaItem::State::Skipped;
    QCOMPARE(nextStep(workshop), workshop.steps[2].id);
    QVERIFY(beginStep(workshop, workshop.steps[7].id, minuteOfTest(1)));
    QCOMPARE(nextStep(workshop), QString());
    QVERIFY(!beginStep(workshop, u"nothing"_s, minuteOfTest(1)));
    QCOMPARE(workshop.session.step, workshop.steps[7].id);
}

void TestAgenda::clockRunsPausesAndGoesBelowZero()
{
    Workshop workshop = twoHours();
    beginStep(workshop, workshop.steps[0].id, minuteOfTest(0));
    Session &session = workshop.session;
    QCOMPARE(secondsLeft(session, minuteOfTest(3)), 600); // not started
    cardwright::startTimer(session, minuteOfTest(3));
    QCOMPARE(secondsLeft(session, minuteOfTest(5)), 480);
    pauseTimer(session, minuteOfTest(5));
    QCOMPARE(secondsLeft(session, minuteOfTest(50)), 480);
    cardwright::startTimer(session, minuteOfTest(50));
    cardwright::startTimer(session, minuteOfTest(55)); // does not begin anew
    QCOMPARE(secondsLeft(session, minuteOfTest(60)), -120);
    addTime(session, 300);
    QCOMPARE(secondsLeft(session, minuteOfTest(60)), 180);
}

void TestAgenda::takenTimeIsWrittenDown()
{
    Workshop workshop = twoHours();
    const QString first = workshop.steps[0].id;
    const QString second = workshop.steps[1].id;
    beginStep(workshop, first, minuteOfTest(0));
    cardwright::startTimer(workshop.session, minuteOfTest(0));
    addTime(workshop.session, 120);
    beginStep(workshop, second, minuteOfTest(11));
    QCOMPARE(workshop.steps[0].seconds, 660);
    QCOMPARE(workshop.steps[0].state, AgendaItem::State::Finished);
    QCOMPARE(workshop.doneActivities, QStringList(u"transparency-primer"_s));
    QVERIFY(!workshop.session.running);
    QCOMPARE(secondsLeft(workshop.session, minuteOfTest(11)), 20 * 60);
    // Another day, back to the first: what it took counts on.
    beginStep(workshop, first, minuteOfTest(2000));
    QCOMPARE(secondsLeft(workshop.session, minuteOfTest(2000)), -60);
    endStep(workshop, AgendaItem::State::Finished, minuteOfTest(2000));
    QCOMPARE(workshop.steps[0].seconds, 660);
    QCOMPARE(workshop.session.step, QString());
    QCOMPARE(actualSeconds(workshop.steps), 660);
}

void TestAgenda::sleepGivesBothReadings()
{
    Workshop workshop = twoHours();
    beginStep(workshop, workshop.steps[0].id, minuteOfTest(0));
    Session &session = workshop.session;
    cardwright::startTimer(session, minuteOfTest(0));
    QVERIFY(!noticeSleep(session, minuteOfTest(0, 1)));
    for (int second = 2; second <= 150; ++second)
        QVERIFY(!noticeSleep(session, minuteOfTest(0, second)));
    const auto readings = noticeSleep(session, minuteOfTest(14, 30));
    QVERIFY(readings.has_value());
    QCOMPARE(readings->leftBefore, 450);
    QCOMPARE(readings->asleep, 12 * 60);
    QCOMPARE(readings->leftAfter(), -270);
    QVERIFY(!session.running);
    QCOMPARE(secondsLeft(session, minuteOfTest(20)), 450);
    takeReading(session, *readings, true, minuteOfTest(20));
    QCOMPARE(secondsLeft(session, minuteOfTest(20)), -270);
    takeReading(session, *readings, false, minuteOfTest(20));
    cardwright::startTimer(session, minuteOfTest(21));
    QCOMPARE(secondsLeft(session, minuteOfTest(22)), 390);
}

void TestAgenda::aBusyMinuteIsNoSleep()
{
    Session session;
    session.left = 600;
    cardwright::startTimer(session, minuteOfTest(0));
    QVERIFY(!noticeSleep(session, minuteOfTest(0, 20)));
    QVERIFY(session.running);
    QCOMPARE(secondsLeft(session, minuteOfTest(1)), 540);
}

void TestAgenda::aClockSetBackLosesNothing()
{
    Session session;
    session.left = 600;
    cardwright::startTimer(session, minuteOfTest(10));
    QVERIFY(!noticeSleep(session, minuteOfTest(5)));
    QCOMPARE(secondsLeft(session, minuteOfTest(5)), 600);
}

void TestAgenda::aLoadedSessionFromYesterdayIsPaused()
{
    Workshop workshop = twoHours();
    beginStep(workshop, workshop.steps[0].id, minuteOfTest(0));
    cardwright::startTimer(workshop.session, minuteOfTest(0));
    const Result<ReadWorkshop> loaded = parseWorkshop(workshopJson(workshop), u"a"_s);
    QVERIFY(loaded.has_value());
    Session session = loaded->workshop.session;
    const auto readings = noticeSleep(session, minuteOfTest(24 * 60));
    QVERIFY(readings.has_value());
    QCOMPARE(readings->leftBefore, 600);
    QVERIFY(!session.running);
}

void TestAgenda::clockTexts_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("minutes") << 450 << u"7:30"_s;
    QTest::newRow("zero") << 0 << u"0:00"_s;
    QTest::newRow("overtime") << -65 << u"-1:05"_s;
    QTest::newRow("hours") << 3725 << u"1:02:05"_s;
}

void TestAgenda::typedTimes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("seconds"); // -1: it is no time
    QTest::newRow("minutes") << u"7"_s << 420;
    QTest::newRow("many minutes") << u" 90 "_s << 5400;
    QTest::newRow("minutes and seconds") << u"7:30"_s << 450;
    QTest::newRow("seconds alone") << u"0:05"_s << 5;
    QTest::newRow("minutes past an hour") << u"75:00"_s << 4500;
    QTest::newRow("hours") << u"1:02:05"_s << 3725;
    QTest::newRow("nothing") << QString() << -1;
    QTest::newRow("zero") << u"0"_s << -1;
    QTest::newRow("sixty seconds") << u"7:60"_s << -1;
    QTest::newRow("sixty minutes of an hour") << u"1:60:00"_s << -1;
    QTest::newRow("one digit of seconds") << u"7:3"_s << -1;
    QTest::newRow("below zero") << u"-5"_s << -1;
    QTest::newRow("words") << u"soon"_s << -1;
    QTest::newRow("longer than a day") << u"24:00:01"_s << -1;
}

void TestAgenda::typedTimes()
{
    QFETCH(const QString, typed);
    QFETCH(const int, seconds);
    QCOMPARE(typedSeconds(typed).value_or(-1), seconds);
}

void TestAgenda::theClockIsSetToAnyLength()
{
    Workshop workshop = twoHours();
    QVERIFY(beginStep(workshop, nextStep(workshop), minuteOfTest(0)));
    cardwright::startTimer(workshop.session, minuteOfTest(0));
    setTime(workshop.session, 450, minuteOfTest(4));
    QVERIFY(workshop.session.running);
    QCOMPARE(secondsLeft(workshop.session, minuteOfTest(4)), 450);
    QCOMPARE(secondsLeft(workshop.session, minuteOfTest(5)), 390);
    // What it took before is counted too.
    endStep(workshop, AgendaItem::State::Finished, minuteOfTest(5));
    QCOMPARE(inOrder(workshop.steps).first().seconds, 300);
    QVERIFY(beginStep(workshop, nextStep(workshop), minuteOfTest(6)));
    setTime(workshop.session, 30, minuteOfTest(7)); // it stands still
    QCOMPARE(secondsLeft(workshop.session, minuteOfTest(20)), 30);
}

void TestAgenda::theStepsOfAnActivityShareItsTime_data()
{
    QTest::addColumn<QString>("activity");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QList<int>>("steps");
    QTest::newRow("its own time") << u"transparency-primer"_s << 45 << QList<int>{8, 12, 15, 10};
    QTest::newRow("ten minutes of the two hours") << u"transparency-primer"_s << 10 << QList<int>{2, 3, 3, 2};
    QTest::newRow("twice as long") << u"priority-matrix"_s << 50 << QList<int>{10, 20, 10, 10};
    QTest::newRow("one for each") << u"priority-matrix"_s << 4 << QList<int>{1, 1, 1, 1};
    QTest::newRow("less than one for each") << u"priority-matrix"_s << 2 << QList<int>{1, 1, 1, 1};
    QTest::newRow("no time") << u"priority-matrix"_s << 0 << QList<int>{1, 1, 1, 1};
}

void TestAgenda::theStepsOfAnActivityShareItsTime()
{
    QFETCH(const QString, activity);
    QFETCH(const int, minutes);
    QFETCH(const QList<int>, steps);
    QCOMPARE(stepMinutes(*builtInPlaybook().activity(activity), minutes), steps);
}

void TestAgenda::stepsBeginAtATimeOfDay()
{
    QCOMPARE(typedStart(u"9"_s), u"09:00"_s);
    QCOMPARE(typedStart(u" 9:30 "_s), u"09:30"_s);
    QCOMPARE(typedStart(u"9.30"_s), u"09:30"_s);
    QCOMPARE(typedStart(u"1415"_s), u"14:15"_s);
    QVERIFY(!typedStart(u"24:00"_s) && !typedStart(u"9:75"_s) && !typedStart(u"noon"_s) && !typedStart({}));
    Workshop workshop;
    workshop.steps = agendaItems(*builtInPlaybook().agenda(u"two-half-days"));
    QCOMPARE(clockTimes(workshop), QList<QTime>());
    workshop.start = u"09:30"_s;
    const QList<AgendaItem> steps = inOrder(workshop.steps);
    const QList<QTime> times = clockTimes(workshop);
    QCOMPARE(times.size(), steps.size() + 1);
    int minutes = 0;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (i > 0 && steps[i].day != steps[i - 1].day)
            minutes = 0; // the other day begins at the same time
        QCOMPARE(times[i], QTime(9, 30).addSecs(60 * minutes));
        minutes += steps[i].minutes;
    }
    QCOMPARE(times.last(), QTime(9, 30).addSecs(60 * minutes));
    // A step that is skipped takes none.
    workshop.steps[0].state = AgendaItem::State::Skipped;
    QCOMPARE(clockTimes(workshop)[1], QTime(9, 30));
}

void TestAgenda::theAgendaIsChanged()
{
    Workshop workshop;
    workshop.steps = agendaItems(*builtInPlaybook().agenda(u"two-half-days"));
    const auto ids = [&workshop] {
        QStringList list;
        for (const AgendaItem &item : inOrder(workshop.steps))
            list.append(item.id);
        return list;
    };
    QStringList expected = ids();
    moveStep(workshop, expected[1], -1);
    expected.swapItemsAt(0, 1);
    QCOMPARE(ids(), expected);
    moveStep(workshop, expected.first(), -1); // nowhere to go
    moveStep(workshop, expected.last(), 1);
    QCOMPARE(ids(), expected);
    // Past the night it belongs to the other day, and back.
    QList<AgendaItem> steps = inOrder(workshop.steps);
    qsizetype first = 0; // of the second day
    while (steps[first].day == 1)
        ++first;
    const QString last = steps[first - 1].id;
    moveStep(workshop, last, 1);
    QCOMPARE(recordOf(workshop.steps, last)->day, 2);
    moveStep(workshop, steps[first].id, 1);
    moveStep(workshop, last, -1);
    QCOMPARE(recordOf(workshop.steps, last)->day, first > 1 ? 1 : 2);

    AgendaItem added = agendaItem(*builtInPlaybook().activity(u"data-card-brief"));
    insertStep(workshop, added, ids()[1]);
    QCOMPARE(ids()[2], added.id);
    insertStep(workshop, agendaItem(*builtInPlaybook().activity(u"three-buckets")), u"nothing"_s);
    QCOMPARE(inOrder(workshop.steps).last().activity, u"three-buckets"_s);
    QCOMPARE(inOrder(workshop.steps).last().day, 2);

    // What runs stays; its clock goes along with its minutes.
    QVERIFY(beginStep(workshop, added.id, minuteOfTest(0)));
    QVERIFY(!removeStep(workshop, added.id));
    setStepMinutes(workshop, added.id, 7);
    QCOMPARE(secondsLeft(workshop.session, minuteOfTest(0)), 7 * 60);
    QCOMPARE(recordOf(workshop.steps, added.id)->least, 7); // fitting keeps to what was said
    setStepMinutes(workshop, added.id, 0);
    QCOMPARE(recordOf(workshop.steps, added.id)->minutes, 7);
    QVERIFY(removeStep(workshop, ids().last()));
    QVERIFY(!removeStep(workshop, u"nothing"_s));
    // All of it goes into the file, and comes back.
    workshop.start = u"09:30"_s;
    const Result<ReadWorkshop> read = parseWorkshop(workshopJson(workshop), u"a"_s);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->workshop.start, u"09:30"_s);
    QCOMPARE(read->workshop.steps.size(), workshop.steps.size());
    QVERIFY(!parseWorkshop(workshopJson(workshop).replace("09:30", "9h30"), u"a"_s).has_value());
}

void TestAgenda::clockTexts()
{
    QFETCH(const int, seconds);
    QTEST(clockText(seconds), "text");
}

void TestAgenda::namesAndHeadcount()
{
    Workshop workshop = smallWorkshop();
    QCOMPARE(personName(workshop, u"pa"_s), u"Ana"_s);
    QCOMPARE(personName(workshop, u"pc"_s), u"Person 3"_s);
    QCOMPARE(personName(workshop, u"Zoe"_s), u"Zoe"_s);
    setHeadcount(workshop, 15);
    QCOMPARE(workshop.people.size(), 15);
    setHeadcount(workshop, 1);
    QCOMPARE(workshop.people.size(), 2); // Ana and Ben have names
}

void TestAgenda::whoIsMissing()
{
    Workshop workshop = smallWorkshop();
    workshop.people[1].attendee = u"domain-experts"_s;
    QStringList missing = missingAttendees(workshop, u"inspect"_s, builtInPlaybook());
    QVERIFY(!missing.contains(u"facilitator"_s));
    QVERIFY(!missing.contains(u"domain-experts"_s));
    QVERIFY(missing.contains(u"note-taker"_s));
    QVERIFY(!missing.contains(u"adjacent-producers"_s)); // optional there
    QCOMPARE(needOf(workshop.people[1], u"audit"_s, builtInPlaybook()), u"nice"_s);
    workshop.people[1].audit = u"must"_s;
    QCOMPARE(needOf(workshop.people[1], u"audit"_s, builtInPlaybook()), u"must"_s);
    QCOMPARE(needOf(workshop.people[2], u"ask"_s, builtInPlaybook()), QString());
}

QTEST_GUILESS_MAIN(TestAgenda)
#include "tst_agenda.moc"
