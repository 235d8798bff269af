#include "playbook/activitygraph.h"
#include "playbook/playbookreader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

QJsonObject resource(const QString &name)
{
    builtInPlaybook(); // brings the resource in
    QFile file(u":/playbook/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}

// The structure with one value of one activity changed.
QJsonObject withActivity(const QString &id, const QString &key, const QJsonValue &value)
{
    QJsonObject structure = resource(u"playbook.json"_s);
    QJsonArray activities = structure[u"activities"].toArray();
    for (qsizetype i = 0; i < activities.size(); ++i) {
        QJsonObject activity = activities[i].toObject();
        if (activity[u"id"] == id) {
            activity[key] = value;
            activities[i] = activity;
        }
    }
    structure[u"activities"] = activities;
    return structure;
}

} // namespace

class TestPlaybook : public QObject
{
    Q_OBJECT

private slots:
    void contentIsWhole();
    void hasTheNamedActivities();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void everyActivityRunsOnAWorksheet();
    void promptGridIsFull();
    void agendasAreAsLongAsTheySay();
    void prerequisitesGiveAnOrder();
    void voteNeedsOneOfTwoBrainstorms();
    void attendeesSayWhoMustCome();
    void attributionIsKept();
    void whatIsOursSaysSo_data();
    void whatIsOursSaysSo();
    void patternsSayWhatIsOurs();
    void theContextOfADistributionIsThePlaybooks();
    void unknownLanguageIsEnglish();
    void spanishHasEveryIdItNames();
    void theSpanishIsWhole();
};

void TestPlaybook::contentIsWhole()
{
    const Done valid = validatePlaybook(resource(u"playbook.json"_s), resource(u"playbook.en.json"_s));
    QVERIFY2(valid.has_value(), valid ? "" : qPrintable(valid.error().message));
}

void TestPlaybook::hasTheNamedActivities()
{
    const Playbook &playbook = builtInPlaybook();
    QCOMPARE(playbook.activities.size(), 28);
    QCOMPARE(playbook.activitiesOf(u"ask").size(), 12);
    QCOMPARE(playbook.activitiesOf(u"inspect").size(), 7);
    QCOMPARE(playbook.activitiesOf(u"answer").size(), 6);
    QCOMPARE(playbook.activitiesOf(u"audit").size(), 3);
    QCOMPARE(playbook.module(u"ask")->plain, u"Plan"_s);
    QCOMPARE(playbook.module(u"audit")->plain, u"Review"_s);
    QCOMPARE(playbook.activity(u"transparency-primer")->title, u"A Transparency Primer"_s);
    QVERIFY(!playbook.activity(u"nothing"));
}

void TestPlaybook::mistakesAreNamed_data()
{
    QTest::addColumn<QJsonObject>("structure");
    QTest::addColumn<QString>("place");
    QTest::newRow("prerequisite that is not there")
        << withActivity(u"lenses-voting"_s, u"prerequisites"_s, QJsonArray{u"nothing"_s}) << u"lenses-voting"_s;
    QTest::newRow("minutes do not add up")
        << withActivity(u"priority-matrix"_s, u"minutes"_s, 26) << u"priority-matrix"_s;
    QTest::newRow("waits for itself")
        << withActivity(u"transparency-primer"_s, u"prerequisites"_s, QJsonArray{u"data-card-brief"_s})
        << u"transparency-primer"_s;
    QTest::newRow("unknown level") << withActivity(u"three-buckets"_s, u"level"_s, u"hard"_s) << u"three-buckets"_s;
    QTest::newRow("unknown key") << withActivity(u"three-buckets"_s, u"colour"_s, u"red"_s) << u"three-buckets"_s;
    QTest::newRow("foundation that is not there")
        << withActivity(u"three-buckets"_s, u"foundations"_s, QJsonArray{u"nothing"_s}) << u"three-buckets"_s;
    QTest::newRow("a new step has no words")
        << withActivity(u"value-additions"_s, u"steps"_s,
                        QJsonArray{QJsonObject{{u"id"_s, u"new"_s}, {u"minutes"_s, 25}, {u"how"_s, u"alone"_s}}})
        << u"value-additions"_s;
}

void TestPlaybook::mistakesAreNamed()
{
    QFETCH(const QJsonObject, structure);
    QFETCH(const QString, place);
    const Done valid = validatePlaybook(structure, resource(u"playbook.en.json"_s));
    QVERIFY(!valid.has_value());
    QVERIFY2(valid.error().message.contains(place), qPrintable(valid.error().message));
}

void TestPlaybook::everyActivityRunsOnAWorksheet()
{
    QSet<WorksheetKind> kinds;
    for (const Activity &activity : builtInPlaybook().activities) {
        const Worksheet &sheet = activity.worksheet;
        kinds.insert(sheet.kind);
        int axes = 0;
        for (const WorksheetPart &part : sheet.parts) {
            axes += part.type == u"axis"_s;
            QVERIFY2(part.type != u"choice"_s || part.options.size() >= 2, qPrintable(activity.id));
        }
        QVERIFY2(sheet.kind != WorksheetKind::Table || !sheet.rows.isEmpty(), qPrintable(activity.id));
        QVERIFY2(axes == 0 || axes == 2, qPrintable(activity.id));
        if (sheet.rows == u"dimensions"_s || sheet.rows == u"heuristics"_s || sheet.rows == u"maturity"_s
            || sheet.rows == u"early-review"_s)
            QVERIFY2(!builtInPlaybook().fixedRows(sheet.rows).isEmpty(), qPrintable(activity.id));
    }
    QCOMPARE(kinds.size(), 5);
}

void TestPlaybook::promptGridIsFull()
{
    const Playbook &playbook = builtInPlaybook();
    QCOMPARE(playbook.often.size(), 5);
    QCOMPARE(playbook.questionWords.size(), 6);
    for (const OftenStage &stage : playbook.often) {
        for (const Entry &word : playbook.questionWords) {
            QVERIFY2(!stage.prompts.value(word.id).isEmpty(), qPrintable(stage.id + u' ' + word.id));
            for (const QString &prompt : stage.prompts.value(word.id))
                QVERIFY2(prompt.endsWith(u'?'), qPrintable(prompt));
        }
    }
}

void TestPlaybook::agendasAreAsLongAsTheySay()
{
    const Playbook &playbook = builtInPlaybook();
    QCOMPARE(playbook.agenda(u"ninety-minutes")->minutes(), 90);
    QCOMPARE(playbook.agenda(u"two-hours")->minutes(), 120);
    QList<int> minutes;
    for (const ReadyStep &step : playbook.agenda(u"two-hours")->steps)
        minutes.append(step.minutes);
    QCOMPARE(minutes, QList<int>({10, 20, 25, 15, 5, 25, 15, 5}));
    QCOMPARE(playbook.agenda(u"two-half-days")->days(), 2);
}

void TestPlaybook::prerequisitesGiveAnOrder()
{
    const Playbook &playbook = builtInPlaybook();
    QCOMPARE(ringOfPrerequisites(playbook), QStringList());
    const QStringList path = pathTo(playbook, u"three-buckets"_s);
    QVERIFY(path.contains(u"transparency-primer"_s));
    for (const QString &id : path) {
        for (const QString &before : playbook.activity(id)->prerequisites)
            QVERIFY2(path.indexOf(before) < path.indexOf(id), qPrintable(before + u" before " + id));
    }
    QVERIFY(!path.contains(u"three-buckets"_s));
}

void TestPlaybook::voteNeedsOneOfTwoBrainstorms()
{
    const Playbook &playbook = builtInPlaybook();
    const Activity &vote = *playbook.activity(u"lenses-voting");
    QCOMPARE(missingBefore(playbook, vote, {}), QStringList({u"lens-brainstorm"_s, u"often-lens-brainstorm"_s}));
    QCOMPARE(missingBefore(playbook, vote, {u"often-lens-brainstorm"_s}), QStringList());
    const QStringList ready = readyActivities(playbook, {u"transparency-primer"_s});
    QCOMPARE(ready.first(), u"data-card-brief"_s);
    QVERIFY(!ready.contains(u"transparency-primer"_s));
    QVERIFY(!ready.contains(u"align-on-agents"_s));
}

void TestPlaybook::attendeesSayWhoMustCome()
{
    for (const Attendee &attendee : builtInPlaybook().attendees)
        QCOMPARE(attendee.needs.size(), 4);
    const auto domain = std::find_if(builtInPlaybook().attendees.begin(), builtInPlaybook().attendees.end(),
                                     [](const Attendee &one) { return one.id == u"domain-experts"_s; });
    QCOMPARE(domain->needs.value(u"inspect"_s), u"must"_s);
    QCOMPARE(domain->needs.value(u"audit"_s), u"nice"_s);
}

void TestPlaybook::attributionIsKept()
{
    QVERIFY(builtInPlaybook().attribution.contains(u"CC BY-SA 4.0"_s));
    QCOMPARE(builtInPlaybook().license, u"CC-BY-SA-4.0"_s);
    QVERIFY(builtInPlaybook().activity(u"q2a-blueprint")->isOurs(u"goal"));
    QVERIFY(!builtInPlaybook().activity(u"priority-matrix")->isOurs(u"steps"));
}

// What the Playbook's public pages tell of each activity: its level, its length (the first edition's where the
// site has none), who takes part, what comes before and what follows.
void TestPlaybook::whatIsOursSaysSo_data()
{
    QTest::addColumn<QString>("told");
    const auto row = [](const char *activity, const char *told) { QTest::newRow(activity) << QString::fromLatin1(told); };
    row("transparency-primer", "level minutes who goal");
    row("data-card-brief", "level minutes goal");
    row("map-your-stakeholders", "level minutes who goal");
    row("priority-matrix", "level minutes who goal steps outcomes next");
    row("align-on-agents", "level minutes who goal prerequisites steps outcomes next");
    row("agent-information-journeys", "level minutes who goal prerequisites outcomes next");
    row("lens-brainstorm", "minutes who goal prerequisites steps outcomes next");
    row("often-lens-brainstorm", "who goal prerequisites next");
    row("lenses-voting", "who goal prerequisites");
    row("scopes-brainstorm", "minutes who goal prerequisites steps outcomes");
    row("questions-with-optics", "");
    row("assemble-your-template", "minutes who goal prerequisites steps outcomes next");
    row("dimensions-evaluation", "goal prerequisites steps outcomes next");
    row("fluency-calculator", "who goal prerequisites steps outcomes next");
    row("often-distribution", "who goal prerequisites steps outcomes next");
    row("three-buckets", "goal prerequisites steps outcomes");
    row("q2a-blueprint", "");
    row("data-test-your-template", "prerequisites");
    row("heuristics-evaluation", "prerequisites");
    row("plan-your-narrative", "level minutes who goal prerequisites steps");
    row("early-review-checklist", "");
    row("heuristics-scorecard", "level minutes goal");
    row("limitations-benefits-uses", "level minutes goal");
    row("root-cause-analysis", "level minutes goal");
    row("scenarios-of-maturity", "level minutes goal");
    row("dimensions-rubric", "goal");
    row("evaluation-gaps", "goal");
    row("value-additions", "");
}

void TestPlaybook::whatIsOursSaysSo()
{
    QFETCH(const QString, told);
    const Activity *activity = builtInPlaybook().activity(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(activity);
    QStringList unmarked;
    for (const QString &part : {u"level"_s, u"minutes"_s, u"who"_s, u"goal"_s, u"prerequisites"_s, u"steps"_s, u"outcomes"_s, u"next"_s}) {
        const bool isThere = part != u"next"_s || !activity->next.isEmpty();
        if (isThere && !activity->isOurs(part))
            unmarked.append(part);
    }
    QCOMPARE(unmarked.join(u' '), told);
    QVERIFY(activity->isOurs(u"tips"));
}

void TestPlaybook::patternsSayWhatIsOurs()
{
    for (const Pattern &pattern : builtInPlaybook().patterns) {
        QCOMPARE(pattern.ours, pattern.id != u"plan-the-work"_s);
        QCOMPARE(pattern.oursParts, pattern.ours ? QStringList() : QStringList{u"pitfalls"_s});
    }
    QJsonObject structure = withActivity(u"three-buckets"_s, u"ours"_s, QJsonArray{u"colour"_s});
    QVERIFY(!validatePlaybook(structure, resource(u"playbook.en.json"_s)).has_value());
}

// A new dataset is heavier on O, F and T, one in long public use on F and E, extreme examples on n=1.
void TestPlaybook::theContextOfADistributionIsThePlaybooks()
{
    for (const QString &language : {u"en"_s, u"es"_s}) {
        const Playbook &playbook = builtInPlaybook(language);
        const Activity &activity = *playbook.activity(u"often-distribution");
        const auto step = std::find_if(activity.steps.begin(), activity.steps.end(), [](const ActivityStep &one) { return one.id == u"context"_s; });
        QVERIFY(step != activity.steps.end());
        const QString text = step->text;
        const auto stages = [&playbook](const QString &words) {
            QStringList found;
            for (const OftenStage &stage : playbook.often) {
                if (words.contains(stage.title, Qt::CaseInsensitive))
                    found.append(stage.id);
            }
            return found;
        };
        const qsizetype use = text.indexOf(language == u"en"_s ? u"one in long"_s : u"unos de uso"_s);
        const qsizetype extreme = text.indexOf(language == u"en"_s ? u"extreme"_s : u"los registros extremos"_s);
        QVERIFY(use > 0 && extreme > use);
        QCOMPARE(stages(text.left(use)), QStringList({u"origins"_s, u"factuals"_s, u"transformations"_s}));
        QCOMPARE(stages(text.mid(use, extreme - use)), QStringList({u"factuals"_s, u"experience"_s}));
        QCOMPARE(stages(text.mid(extreme)), QStringList{u"n-1"_s});
    }
}

void TestPlaybook::unknownLanguageIsEnglish()
{
    QCOMPARE(builtInPlaybook(u"xx"_s).language, u"en"_s);
    QCOMPARE(&builtInPlaybook(u"xx"_s), &builtInPlaybook());
}

// The ids of words are those of the English file, at every depth, and lists are as long.
static QString strangeWord(const QJsonValue &words, const QJsonValue &english, const QString &place)
{
    if (words.type() != english.type())
        return place;
    if (words.isArray() && words.toArray().size() != english.toArray().size())
        return place;
    const QJsonObject object = words.toObject();
    for (auto word = object.begin(); word != object.end(); ++word) {
        if (const QString strange = strangeWord(*word, english[word.key()], place + u'/' + word.key()); !strange.isEmpty())
            return strange;
    }
    return {};
}

void TestPlaybook::spanishHasEveryIdItNames()
{
    QCOMPARE(strangeWord(resource(u"playbook.es.json"_s), resource(u"playbook.en.json"_s), {}), QString());
    QCOMPARE(strangeWord(QJsonObject{{u"modules"_s, QJsonObject{{u"answr"_s, 1}}}}, resource(u"playbook.en.json"_s), {}),
             u"/modules/answr"_s);
}

void TestPlaybook::theSpanishIsWhole()
{
    const Playbook &spanish = builtInPlaybook(u"es"_s);
    QCOMPARE(spanish.language, u"es"_s);
    QCOMPARE(spanish.activities.size(), 28);
    for (const Activity &activity : spanish.activities) {
        const Activity &english = *builtInPlaybook().activity(activity.id);
        QVERIFY2(activity.title != english.title && activity.goal != english.goal && activity.about != english.about,
                 qPrintable(activity.id));
        QCOMPARE(activity.steps.size(), english.steps.size());
        for (const ActivityStep &step : activity.steps)
            QVERIFY2(!step.title.isEmpty() && !step.text.isEmpty(), qPrintable(activity.id + u' ' + step.id));
    }
    // The two hours are Spanish from end to end.
    for (const ReadyStep &step : spanish.agenda(u"two-hours")->steps) {
        QVERIFY2(step.text != builtInPlaybook().agenda(u"two-hours")->steps.first().text, qPrintable(step.id));
        const Activity *activity = spanish.activity(step.activity);
        for (qsizetype i = 0; activity && i < activity->steps.size(); ++i)
            QVERIFY(activity->steps[i].text != builtInPlaybook().activity(step.activity)->steps[i].text);
    }
    QVERIFY(spanish.attribution.contains(u"CC BY-SA 4.0"_s));
}

QTEST_GUILESS_MAIN(TestPlaybook)
#include "tst_playbook.moc"
