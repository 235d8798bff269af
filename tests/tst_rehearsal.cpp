#include "schema/insertion.h"
#include "schema/templatewriter.h"
#include "workshop/agenda.h"
#include "workshop/assemble.h"
#include "workshop/distribution.h"
#include "workshop/flow.h"
#include "workshop/journeyquestions.h"
#include "workshop/notes.h"
#include "workshop/optics.h"
#include "workshop/ranking.h"
#include "workshop/rehearsal.h"
#include "workshop/takeaway.h"
#include "workshop/templateids.h"
#include "workshop/timer.h"
#include "workshop/workshopjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

// The two-hour agenda from the first minute to a template and a drafted card, by the functions that the
// windows call.
class TestRehearsal : public QObject
{
    Q_OBJECT

private slots:
    void everyAgendaCanBeRehearsed();
    void journeysEndInQuestions();
    void twoHoursEndInACard();
    void itIsSpanishInASpanishWindow();
};

void TestRehearsal::everyAgendaCanBeRehearsed()
{
    const Playbook &playbook = builtInPlaybook();
    for (const ReadyAgenda &agenda : playbook.agendas) {
        const Workshop workshop = rehearsal(playbook, agenda, u"xx"_s);
        QCOMPARE(workshop.people.size(), 12);
        QCOMPARE(plannedMinutes(workshop.steps), agenda.minutes());
        for (const Note &note : workshop.notes) {
            const Activity *activity = playbook.activity(note.activity);
            QVERIFY(activity && activity->part(note.part));
        }
        for (const Person &person : workshop.people)
            QVERIFY(!person.name.isEmpty() && (!person.roles.isEmpty() || !needOf(person, u"ask"_s, playbook).isEmpty()));
        const Result<ReadWorkshop> read = parseWorkshop(workshopJson(workshop), u"a"_s);
        QVERIFY(read.has_value());
        QCOMPARE(workshopJson(read->workshop), workshopJson(workshop));
    }
}

void TestRehearsal::itIsSpanishInASpanishWindow()
{
    const Playbook &playbook = builtInPlaybook(u"es"_s);
    const Workshop spanish = rehearsal(playbook, *playbook.agenda(u"two-hours"));
    const Workshop english = rehearsal(builtInPlaybook(), *builtInPlaybook().agenda(u"two-hours"));
    QCOMPARE(spanish.language, u"es"_s);
    QVERIFY(spanish.journeys.isEmpty()); // not in two hours
    QCOMPARE(spanish.notes.size(), english.notes.size());
    for (qsizetype i = 0; i < spanish.notes.size(); ++i) {
        QCOMPARE(spanish.notes[i].part, english.notes[i].part);
        QVERIFY2(spanish.notes[i].text != english.notes[i].text || spanish.notes[i].text.size() < 12, // a journalist
                 qPrintable(spanish.notes[i].text));
    }
    // Readers are found in what they want to know, as in English.
    Workshop flown = spanish;
    takeAgents(flown);
    takeLenses(flown, playbook);
    Workshop flownEnglish = english;
    takeAgents(flownEnglish);
    takeLenses(flownEnglish, builtInPlaybook());
    QCOMPARE(flown.lenses.size(), flownEnglish.lenses.size());
    QCOMPARE(flown.agents.size(), flownEnglish.agents.size());
    for (qsizetype i = 0; i < flown.lenses.size(); ++i)
        QCOMPARE(flown.lenses[i].agents.size(), flownEnglish.lenses[i].agents.size());
}

// In the long agenda what readers ask goes on to the questions, as theirs, in both languages.
void TestRehearsal::journeysEndInQuestions()
{
    QStringList depths;
    for (const QString &language : {u"en"_s, u"es"_s}) {
        const Playbook &playbook = builtInPlaybook(language);
        Workshop workshop = rehearsal(playbook, *playbook.agenda(u"two-half-days"));
        QCOMPARE(workshop.journeys.size(), 3);
        takeAgents(workshop);
        takeLenses(workshop, playbook);
        QCOMPARE(workshop.lenses.size(), 13); // what they want to know are lenses already
        QCOMPARE(offerJourneyQuestions(workshop, QLatin1StringView(kScopesBrainstorm), QDateTime::currentDateTimeUtc()), 6);
        QCOMPARE(takeQuestions(workshop), 6);
        QStringList parts;
        for (const AskedQuestion &question : workshop.questions) {
            QVERIFY(!question.lens.isEmpty());
            QCOMPARE(provenanceOf(workshop, question).agents.size(), 1);
            parts.append(question.scope);
        }
        QVERIFY(depths.isEmpty() || depths == parts);
        depths = parts;
        giveTemplateIds(workshop);
        const AssembledTemplate made = assembledTemplate(workshop);
        QVERIFY(templateOf(made.files, u"ours.json"_s).has_value());
        QVERIFY(QJsonDocument(made.files.structure).toJson().contains("\"agents\""));
    }
}

void TestRehearsal::twoHoursEndInACard()
{
    const Playbook &playbook = builtInPlaybook();
    Workshop workshop = rehearsal(playbook, *playbook.agenda(u"two-hours"));
    QDateTime now(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    const auto goOn = [&](int minutes) {
        QVERIFY(beginStep(workshop, nextStep(workshop), now));
        cardwright::startTimer(workshop.session, now);
        now = now.addSecs(60 * minutes);
    };

    goOn(11); // definition
    setTextAt(workshop, {u"transparency-primer"_s, u"definition"_s, {}}, u"When I know what I cannot know."_s, {}, now);
    goOn(20); // readers
    QCOMPARE(takeAgents(workshop), 5);
    QCOMPARE(recordOf(workshop.agents, firstAgents(workshop).first())->name, u"Acoustics researcher"_s);
    goOn(25); // lenses
    QCOMPARE(takeLenses(workshop, playbook), 13);
    QCOMPARE(workshop.agents.size(), 5); // everybody in the lenses is a reader on the matrix
    goOn(15); // vote
    VoteRound round = newRound(workshop, u"lenses-voting"_s, u"lenses"_s, 3);
    round.inTurn = true;
    workshop.rounds.append(round);
    const QStringList voters = votersOf(workshop, round);
    QCOMPARE(voters.size(), 11);
    for (qsizetype i = 0; i < voters.size(); ++i) {
        QVERIFY(castBallot(workshop, round.id, voters[i],
                           {{round.items[i % 4], 2}, {round.items[(i + 1) % 4], 1}}));
    }
    workshop.rounds[0].state = VoteRound::State::Revealed;
    keepWinners(workshop, workshop.rounds[0], 4);
    QCOMPARE(chosenLenses(workshop).size(), 4);
    goOn(5);  // break
    goOn(25); // questions
    for (const Lens &lens : chosenLenses(workshop)) {
        addNotes(workshop, {u"scopes-brainstorm"_s, u"telescope"_s, lens.id}, u"Is "_s + lens.text + u" known?"_s, {}, now);
        addNotes(workshop, {u"scopes-brainstorm"_s, u"periscope"_s, lens.id}, u"Which facts tell "_s + lens.text + u'?', {}, now);
        addNotes(workshop, {u"scopes-brainstorm"_s, u"microscope"_s, lens.id}, u"Why "_s + lens.text + u'?', {}, now);
    }
    QCOMPARE(takeQuestions(workshop), 12);
    QVERIFY(scopeGaps(workshop).isEmpty());
    goOn(15); // assemble
    giveTemplateIds(workshop);
    const AssembledTemplate assembled = assembledTemplate(workshop);
    QCOMPARE(assembled.leftOut, QStringList());
    const Result<Template> schema = templateOf(assembled.files, u"ours.json"_s);
    QVERIFY(schema.has_value());
    QCOMPARE(schema->specs().size(), 16);
    goOn(5); // close
    QCOMPARE(nextStep(workshop), QString());
    endStep(workshop, AgendaItem::State::Finished, now);
    QCOMPARE(actualSeconds(workshop.steps), 121 * 60);
    QCOMPARE(workshop.doneActivities.size(), 6);

    const Card card(newCard(*schema, u"City Night Sounds"_s, u"en"_s, true));
    const Match match = matchCard(card, {&*schema});
    QVERIFY(match.schema && !match.guessed);
    for (int spec = 0; spec < schema->specs().size(); ++spec) {
        QVERIFY2(match.nodeOf(spec) >= 0, qPrintable(schema->specs()[spec].id));
        if (!schema->specs()[spec].isField())
            continue;
        const Provenance provenance = provenanceOf(workshop, *questionOfField(workshop, schema->specs()[spec].id));
        QVERIFY(provenance.votes > 0 && !provenance.agents.isEmpty());
    }
    const QByteArray results = takeAwayMarkdown(workshop, playbook);
    QVERIFY(results.contains("When I know what I cannot know."));
    QVERIFY(results.contains("Privacy officer"));
}

QTEST_GUILESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
