#include "support/workshops.h"
#include "workshop/flow.h"
#include "workshop/journeyquestions.h"
#include "workshop/notes.h"
#include "workshop/notesmerge.h"
#include "workshop/optics.h"
#include "workshop/triedcard.h"
#include "workshop/workshopjson.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const NotePlace kOrigins = {u"often-lens-brainstorm"_s, u"origins"_s, {}};

QStringList textsOf(const QList<Note> &notes)
{
    QStringList texts;
    for (const Note &note : notes)
        texts.append(note.text);
    return texts;
}

Journey journey(const QString &id, const QString &agent, const QString &want, const QStringList &asks)
{
    Journey journey;
    journey.id = id;
    journey.place = id.back().unicode();
    journey.agent = agent;
    journey.want = want;
    journey.asks = asks;
    return journey;
}

} // namespace

class TestNotes : public QObject
{
    Q_OBJECT

private slots:
    void pastedListsAreManyNotes_data();
    void pastedListsAreManyNotes();
    void moderatedNotesWait();
    void fieldsHoldOneText();
    void notesMove();
    void clustersComeAndGo();
    void lensWordsAreRead_data();
    void lensWordsAreRead();
    void readersComeFromNotes();
    void lensesComeFromClustersNotesAndJourneys();
    void questionsComeFromScopes();
    void theFormFilesUnderItsLens();
    void theFormKeepsItsReader();
    void whatReadersAskBecomesQuestions();
    void aJourneyThatIsWordedAnewOverwritesNothing();
    void anotherAskTakesNoQuestionAway();
    void aMendedAskReachesItsNote();
    void twinsThatNobodySeesSwallowNothing();
    void anotherReaderOfAJourneyAsks();
    void theFormGivesNoReaderToJourneys();
    void questionsOfTheJourneysComeOnce();
    void depthsOfQuestions_data();
    void depthsOfQuestions();
    void aRatingIsTakenBack();
    void aMendedCardLeavesWhatWasWritten();
    void manyQuestionsToALongCard();
    void takingTwiceAddsNothing();
    void provenanceIsRemembered();
    void raciWantsExactlyOne();
    void gapsAreFound();
};

void TestNotes::pastedListsAreManyNotes_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QStringList>("notes");
    QTest::newRow("one") << u"who made it"_s << QStringList(u"who made it"_s);
    QTest::newRow("nothing") << u" \n\t\n"_s << QStringList();
    QTest::newRow("lines") << u"a\r\nb\n\n  c  "_s << QStringList({u"a"_s, u"b"_s, u"c"_s});
    QTest::newRow("bullets") << u"- a\n* b\n• c\n– d"_s << QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    QTest::newRow("numbers") << u"1. a\n2) b\n(3) c"_s << QStringList({u"a"_s, u"b"_s, u"c"_s});
    QTest::newRow("boxes") << u"- [ ] a\n- [x] b\n[ ] c"_s << QStringList({u"a"_s, u"b"_s, u"c"_s});
    QTest::newRow("goes on below its bullet") << u"- a\n  goes on\n- b"_s << QStringList({u"a goes on"_s, u"b"_s});
    QTest::newRow("a number that is none") << u"1.5 million records\n2026 data"_s
                                           << QStringList({u"1.5 million records"_s, u"2026 data"_s});
    QTest::newRow("a dash inside") << u"well-known"_s << QStringList(u"well-known"_s);
    QTest::newRow("other script") << u"۱ داده\n東京"_s << QStringList({u"۱ داده"_s, u"東京"_s});
}

void TestNotes::pastedListsAreManyNotes()
{
    QFETCH(const QString, pasted);
    QTEST(notesIn(pasted), "notes");
}

void TestNotes::moderatedNotesWait()
{
    Workshop workshop = smallWorkshop();
    workshop.moderated = true;
    const QStringList ids = addNotes(workshop, kOrigins, u"a\nb"_s, u"pb"_s, minuteOfTest(0));
    addNotes(workshop, kOrigins, u"c"_s, u"pa"_s, minuteOfTest(0)); // the facilitator's own
    QCOMPARE(textsOf(notesOn(workshop, kOrigins, true)), QStringList(u"c"_s));
    QCOMPARE(textsOf(waitingNotes(workshop)), QStringList({u"a"_s, u"b"_s}));
    setNoteState(workshop, {ids[0]}, Note::State::Shown);
    setNoteState(workshop, {ids[1]}, Note::State::Hidden);
    QCOMPARE(textsOf(notesOf(workshop, u"often-lens-brainstorm"_s, true)), QStringList({u"a"_s, u"c"_s}));
    QCOMPARE(notesOn(workshop, kOrigins).size(), 3);
}

void TestNotes::fieldsHoldOneText()
{
    Workshop workshop = smallWorkshop();
    const NotePlace field = {u"data-card-brief"_s, u"purpose"_s, {}};
    setTextAt(workshop, field, u"Why\n\n- not"_s, {}, minuteOfTest(0));
    setTextAt(workshop, field, u"Because"_s, {}, minuteOfTest(1));
    QCOMPARE(textAt(workshop, field), u"Because"_s);
    QCOMPARE(workshop.notes.size(), 1);
    QCOMPARE(workshop.notes[0].when, u"2026-03-01T09:01:00Z"_s);
    setTextAt(workshop, field, {}, {}, minuteOfTest(2));
    QVERIFY(workshop.notes.isEmpty());
}

void TestNotes::notesMove()
{
    Workshop workshop = smallWorkshop();
    const NotePlace factuals = {u"often-lens-brainstorm"_s, u"factuals"_s, {}};
    const QStringList ids = addNotes(workshop, kOrigins, u"a\nb\nc"_s, {}, minuteOfTest(0));
    addNotes(workshop, factuals, u"x\ny"_s, {}, minuteOfTest(0));
    moveNote(workshop, ids[2], kOrigins, 0);
    QCOMPARE(textsOf(notesOn(workshop, kOrigins)), QStringList({u"c"_s, u"a"_s, u"b"_s}));
    moveNote(workshop, ids[0], factuals, 1);
    QCOMPARE(textsOf(notesOn(workshop, factuals)), QStringList({u"x"_s, u"a"_s, u"y"_s}));
    QCOMPARE(textsOf(notesOn(workshop, kOrigins)), QStringList({u"c"_s, u"b"_s}));
}

void TestNotes::clustersComeAndGo()
{
    Workshop workshop = smallWorkshop();
    const QStringList ids = addNotes(workshop, kOrigins, u"a\nb\nc"_s, {}, minuteOfTest(0));
    const QString first = clusterNotes(workshop, {ids[0], ids[1]}, u" Makers "_s);
    QCOMPARE(workshop.clusters[0].title, u"Makers"_s);
    const QString second = clusterNotes(workshop, {ids[1], ids[2]}, u"Others"_s);
    QCOMPARE(workshop.clusters.size(), 2);
    addToCluster(workshop, {ids[0]}, second);
    QCOMPARE(workshop.clusters.size(), 1); // the first has become empty
    QVERIFY(!recordOf(workshop.clusters, first));
    takeOutOfCluster(workshop, ids);
    QVERIFY(workshop.clusters.isEmpty());
    QCOMPARE(clusterNotes(workshop, {}, u"none"_s), QString());
}

void TestNotes::lensWordsAreRead_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("agent");
    QTest::addColumn<QString>("want");
    QTest::newRow("as asked") << u"As a ward nurse, I want to know who labelled it"_s << u"ward nurse"_s << u"who labelled it"_s;
    QTest::newRow("vowel, no comma") << u"as an auditor I want to know: the terms"_s << u"auditor"_s << u"the terms"_s;
    QTest::newRow("only the want") << u"who labelled it"_s << QString() << u"who labelled it"_s;
    QTest::newRow("Spanish") << u"Como médica, quiero saber quién lo hizo"_s << u"médica"_s << u"quién lo hizo"_s;
    QTest::newRow("as, but no reader") << u"As soon as it is out, tell me"_s << QString() << u"As soon as it is out, tell me"_s;
}

void TestNotes::lensWordsAreRead()
{
    QFETCH(const QString, note);
    const LensWords words = lensWords(note);
    QTEST(words.agent, "agent");
    QTEST(words.want, "want");
}

void TestNotes::readersComeFromNotes()
{
    Workshop workshop = smallWorkshop();
    addNotes(workshop, {u"map-your-stakeholders"_s, u"agents"_s, {}}, u"Fisher\nstudent"_s, {}, minuteOfTest(0));
    addNotes(workshop, {u"map-your-stakeholders"_s, u"users"_s, {}}, u"Porpoise"_s, {}, minuteOfTest(0));
    addNotes(workshop, {u"priority-matrix"_s, u"frequency"_s, {}}, u"Port master"_s, {}, minuteOfTest(0));
    workshop.notes.last().x = 800;
    workshop.notes.last().y = 300;
    QCOMPARE(takeAgents(workshop), 2);
    QCOMPARE(workshop.agents.size(), 5);
    QCOMPARE(workshop.agents[2].notes.size(), 1); // student was there already
    QCOMPARE(workshop.agents[4].name, u"Port master"_s);
    QCOMPARE(workshop.agents[4].frequency, 800);
    QCOMPARE(workshop.agents[3].subgroup, u"agents"_s);
    workshop.notes.first().row = u"core-agents"_s; // sorted into a subgroup since
    takeAgents(workshop);
    QCOMPARE(workshop.agents[3].subgroup, u"core-agents"_s);
    workshop.agents[3].name = u"Deep-sea fisher"_s;
    QCOMPARE(takeAgents(workshop), 0); // renamed, not new
}

void TestNotes::lensesComeFromClustersNotesAndJourneys()
{
    Workshop workshop = smallWorkshop();
    workshop.lenses.clear();
    const QStringList ids = addNotes(workshop, kOrigins, u"As a student, I want to know who paid\nwho owns it\nwhy it was made"_s,
                                     {}, minuteOfTest(0));
    addNotes(workshop, {u"lens-brainstorm"_s, u"lenses"_s, {}}, u"As a diver, I want to know where"_s, {}, minuteOfTest(0));
    clusterNotes(workshop, {ids[0], ids[1]}, u"Money"_s);
    workshop.journeys.append(journey(u"j1"_s, u"nurse"_s, u"how old it is"_s, {u"Since when?"_s}));
    QCOMPARE(takeLenses(workshop, builtInPlaybook()), 4);
    QCOMPARE(workshop.lenses[0].title, u"Money"_s);
    QCOMPARE(workshop.lenses[0].text, u"who paid"_s);
    QCOMPARE(workshop.lenses[0].agents, QStringList(u"student"_s));
    QCOMPARE(workshop.lenses[0].often, u"origins"_s);
    QCOMPARE(workshop.lenses[0].notes.size(), 2);
    QCOMPARE(workshop.lenses[2].often, QString());
    for (Note &note : workshop.notes) {
        if (note.part == u"lenses"_s)
            note.part = u"factuals"_s;
    }
    QCOMPARE(takeLenses(workshop, builtInPlaybook()), 0);
    QCOMPARE(workshop.lenses[2].often, u"factuals"_s); // its note was put under a stage later
    QCOMPARE(workshop.agents.last().name, u"diver"_s);
    QCOMPARE(workshop.lenses[3].agents, QStringList(u"nurse"_s));
}

void TestNotes::questionsComeFromScopes()
{
    Workshop workshop = smallWorkshop();
    workshop.questions.clear();
    addNotes(workshop, {u"scopes-brainstorm"_s, u"periscope"_s, u"l1"_s}, u"How many?"_s, {}, minuteOfTest(0));
    addNotes(workshop, {u"scopes-brainstorm"_s, u"telescope"_s, u"gone"_s}, u"Any?"_s, {}, minuteOfTest(0));
    setTextAt(workshop, {u"questions-with-optics"_s, u"lens"_s, {}}, u"l2"_s, {}, minuteOfTest(0));
    addNotes(workshop, {u"questions-with-optics"_s, u"microscope"_s, {}}, u"Why?"_s, {}, minuteOfTest(0));
    QCOMPARE(takeQuestions(workshop), 3);
    QCOMPARE(workshop.questions[0].scope, u"periscope"_s);
    workshop.notes[0].importance = u"essential"_s; // rated after it was taken
    QCOMPARE(takeQuestions(workshop), 0);
    QCOMPARE(workshop.questions[0].importance, u"essential"_s);
    QCOMPARE(workshop.questions[1].importance, QString());
    QCOMPARE(workshop.questions[0].lens, u"l1"_s);
    QCOMPARE(workshop.questions[1].lens, QString());
    QCOMPARE(workshop.questions[2].lens, u"l2"_s);
}

void TestNotes::aRatingIsTakenBack()
{
    Workshop workshop = smallWorkshop();
    workshop.questions.clear();
    addNotes(workshop, {u"scopes-brainstorm"_s, u"periscope"_s, u"l1"_s}, u"How many?"_s, {}, minuteOfTest(0));
    workshop.notes[0].importance = u"essential"_s;
    takeQuestions(workshop);
    QCOMPARE(workshop.questions[0].importance, u"essential"_s);
    workshop.notes[0].importance.clear();
    takeQuestions(workshop);
    QCOMPARE(workshop.questions[0].importance, QString());
    addNotes(workshop, {u"scopes-brainstorm"_s, u"periscope"_s, u"l1"_s}, u"And how many?"_s, {}, minuteOfTest(0));
    workshop.notes[0].importance = u"somewhat"_s;
    workshop.questions[0].notes.append(workshop.notes[1].id); // of two notes; one alone is rated
    takeQuestions(workshop);
    QCOMPARE(workshop.questions[0].importance, u"somewhat"_s);
}

// The same card once more, mended: what was found is found anew, what a person wrote stays.
void TestNotes::aMendedCardLeavesWhatWasWritten()
{
    Workshop workshop = smallWorkshop();
    workshop.lenses = {lens(u"l"_s, u"money"_s, {}, {}, 1)};
    workshop.questions = {question(u"q1"_s, u"l"_s, u"telescope"_s, u"Who is the funder of it?"_s, 1),
                          question(u"q2"_s, u"l"_s, u"periscope"_s, u"What is the motivation?"_s, 2),
                          question(u"q3"_s, u"l"_s, u"periscope"_s, u"Which license does it have?"_s, 3)};
    const auto says = [&](const QString &question) { return textAt(workshop, {QLatin1StringView(kDataTest), u"says"_s, question}); };
    const QByteArray text = "# Clicks\n\n## Funding\n\nA harbour.\n\n## Motivation\n\nFerries.\n\n## License\n\nNone yet.\n";
    const Card card(text);
    QCOMPARE(tryCard(workshop, card, u"a.md"_s, minuteOfTest(0)), 3);
    setTextAt(workshop, {QLatin1StringView(kDataTest), u"says"_s, u"q2"_s}, u"The ferries were loud"_s, {}, minuteOfTest(1));
    setAnswerFrom(workshop, card, static_cast<int>(card.nodes().size()) - 3, u"q3"_s, minuteOfTest(1));
    QCOMPARE(says(u"q3"_s), u"A harbour."_s);
    const Card mended(QByteArray(text).replace("A harbour", "Two harbours"));
    QCOMPARE(tryCard(workshop, mended, u"a.md"_s, minuteOfTest(2)), 3);
    QCOMPARE(says(u"q1"_s), u"Two harbours."_s);
    QCOMPARE(says(u"q2"_s), u"The ferries were loud"_s);
    QCOMPARE(says(u"q3"_s), u"A harbour."_s);
    QCOMPARE(parseWorkshop(workshopJson(workshop), u"a"_s).value().workshop, workshop); // remembered in the file
    tryCard(workshop, Card("# Other\n\n## Motivation\n\nMoney.\n"), u"b.md"_s, minuteOfTest(3));
    QCOMPARE(says(u"q1"_s), QString());
    QCOMPARE(says(u"q2"_s), u"Money."_s);
}

// Each part of the card is read once, not once a question.
void TestNotes::manyQuestionsToALongCard()
{
    QByteArray text = "# Long\n\n## Everything\n\n";
    for (int i = 0; i < 1000; ++i)
        text += "### Part " + QByteArray::number(i) + "\n\n- [some](https://a.example) **words** of it\n\n";
    const Card card(text);
    const auto timeOf = [&card](int questions) {
        Workshop workshop;
        workshop.lenses = {lens(u"l"_s, u"money"_s, {}, {}, 1)};
        for (int i = 0; i < questions; ++i)
            workshop.questions.append(question(u"q"_s + QString::number(i), u"l"_s, u"telescope"_s, u"Who paid for its harbour?"_s, i));
        QElapsedTimer timer;
        timer.start();
        tryCard(workshop, card, u"a.md"_s, minuteOfTest(0));
        return timer.nsecsElapsed();
    };
    timeOf(1); // expressions are compiled once
    const qint64 one = std::min(timeOf(1), timeOf(1));
    QVERIFY2(timeOf(60) < 30 * one, qPrintable(QString::number(double(timeOf(60)) / double(one))));
}

// One form after the other: each question belongs to the lens that was chosen when it was written.
void TestNotes::theFormFilesUnderItsLens()
{
    Workshop workshop = smallWorkshop();
    workshop.questions.clear();
    const NotePlace lens{QLatin1StringView(kOptics), u"lens"_s, {}};
    const NotePlace telescope{QLatin1StringView(kOptics), u"telescope"_s, {}};
    addNotes(workshop, telescope, u"Before any lens?"_s, {}, minuteOfTest(0));
    fileUnderLens(workshop);
    takeQuestions(workshop); // a step too early
    QCOMPARE(workshop.questions.last().lens, QString());
    setTextAt(workshop, lens, u"l1"_s, {}, minuteOfTest(1));
    addNotes(workshop, telescope, u"Is there a funder?"_s, {}, minuteOfTest(2));
    fileUnderLens(workshop);
    QCOMPARE(rowOnForm(workshop, telescope.activity, {}), u"l1"_s);
    setTextAt(workshop, lens, u"l2"_s, {}, minuteOfTest(3));
    addNotes(workshop, telescope, u"Were voices removed?"_s, {}, minuteOfTest(4));
    fileUnderLens(workshop);
    takeQuestions(workshop);
    QStringList filed;
    for (const AskedQuestion &question : inOrder(workshop.questions))
        filed.append(question.lens + u' ' + question.text);
    QCOMPARE(filed, QStringList({u"l1 Before any lens?"_s, u"l1 Is there a funder?"_s, u"l2 Were voices removed?"_s}));
}

// As a nurse, I want to know who labelled it: the question is the nurse's, whoever else reads the lens.
void TestNotes::theFormKeepsItsReader()
{
    Workshop workshop = smallWorkshop();
    workshop.questions.clear();
    const NotePlace agent{QLatin1StringView(kOptics), u"agent"_s, {}};
    const NotePlace lens{QLatin1StringView(kOptics), u"lens"_s, {}};
    const NotePlace telescope{QLatin1StringView(kOptics), u"telescope"_s, {}};
    const auto write = [&](const QString &text, int minute) {
        addNotes(workshop, telescope, text, {}, minuteOfTest(minute));
        fileUnderLens(workshop);
    };
    setTextAt(workshop, lens, u"l2"_s, {}, minuteOfTest(0));
    write(u"Is there a licence?"_s, 1);
    takeQuestions(workshop);
    write(u"May it be sold?"_s, 2);
    setTextAt(workshop, agent, u"student"_s, {}, minuteOfTest(3));
    giveReader(workshop); // of what stands on the form and was not taken on yet
    write(u"May I hand it on?"_s, 4);
    setTextAt(workshop, agent, u"nurse"_s, {}, minuteOfTest(5));
    fileUnderLens(workshop);
    write(u"May a ward use it?"_s, 6);
    setTextAt(workshop, lens, QString(), {}, minuteOfTest(7));
    write(u"Who answers for it?"_s, 8); // a reader, and no lens yet
    takeQuestions(workshop);
    const auto askers = [&](qsizetype at) { return provenanceOf(workshop, workshop.questions[at]).agents; };
    QCOMPARE(workshop.questions.size(), 5);
    QCOMPARE(askers(0), QStringList({u"Compliance officer"_s, u"Student"_s})); // those of the lens
    QCOMPARE(askers(1), QStringList(u"Student"_s));
    QCOMPARE(askers(2), QStringList(u"Student"_s));
    QCOMPARE(askers(3), QStringList(u"Ward nurse"_s));
    QCOMPARE(workshop.questions[4].lens, QString());
    QCOMPARE(askers(4), QStringList(u"Ward nurse"_s));
    workshop.agents.removeIf([](const Agent &one) { return one.id == u"student"_s; });
    QCOMPARE(askers(2), QStringList(u"Compliance officer"_s)); // who is gone asks nothing any more
}

void TestNotes::whatReadersAskBecomesQuestions()
{
    Workshop workshop = smallWorkshop();
    workshop.questions.clear();
    workshop.journeys = {journey(u"j1"_s, u"nurse"_s, u"who trained them"_s, {u"Was anybody trained?"_s, u"How were they trained?"_s, u" "_s}),
                         journey(u"j2"_s, u"student"_s, u"where it comes from"_s, {u"Which harbours?"_s})};
    takeLenses(workshop, builtInPlaybook());
    recordOf(workshop.lenses, workshop.lenses[4].id)->choice = Choice::Dropped; // that of the student
    const QString lens = workshop.lenses[3].id;
    QCOMPARE(offerJourneyQuestions(workshop, u"lenses-voting"_s, minuteOfTest(0)), 0);
    QCOMPARE(offerJourneyQuestions(workshop, QLatin1StringView(kScopesBrainstorm), minuteOfTest(0)), 3);
    QCOMPARE(workshop.notes[0].part, u"telescope"_s);
    QCOMPARE(workshop.notes[1].part, u"microscope"_s);
    QCOMPARE(workshop.notes[0].row, lens);
    QCOMPARE(workshop.notes[2].row, QString()); // its lens was voted out
    QVERIFY(waitsForLens(workshop.notes[2]));
    QCOMPARE(takeQuestions(workshop), 2);
    QCOMPARE(workshop.questions[0].lens, lens);
    QCOMPARE(provenanceOf(workshop, workshop.questions[0]).agents, QStringList(u"Ward nurse"_s));
    moveNote(workshop, workshop.notes[2].id, {QLatin1StringView(kScopesBrainstorm), u"periscope"_s, u"l1"_s}, 0);
    QCOMPARE(takeQuestions(workshop), 1);
    QCOMPARE(workshop.questions[2].lens, u"l1"_s);
    QCOMPARE(provenanceOf(workshop, workshop.questions[2]).agents, QStringList(u"Student"_s)); // not the nurse of the lens
    const Result<ReadWorkshop> read = parseWorkshop(workshopJson(workshop), u"a"_s);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(workshopJson(read->workshop), workshopJson(workshop));
    // A lens that is chosen later takes up what waits for it; the form does not file it under any other.
    workshop.journeys.append(journey(u"j3"_s, u"lawyer"_s, u"who pays"_s, {u"Who paid?"_s}));
    QCOMPARE(offerJourneyQuestions(workshop, QLatin1StringView(kOptics), minuteOfTest(1)), 1);
    setTextAt(workshop, {QLatin1StringView(kOptics), u"lens"_s, {}}, u"l1"_s, {}, minuteOfTest(2));
    fileUnderLens(workshop);
    const auto payment = [&] { return notesOn(workshop, {QLatin1StringView(kOptics), u"periscope"_s, {}}); };
    QCOMPARE(payment().size(), 1);
    takeLenses(workshop, builtInPlaybook());
    QCOMPARE(offerJourneyQuestions(workshop, QLatin1StringView(kOptics), minuteOfTest(3)), 0);
    QVERIFY(payment().isEmpty());
    QCOMPARE(workshop.notes.constFirst().row, lens);
}

void TestNotes::aJourneyThatIsWordedAnewOverwritesNothing()
{
    Workshop workshop = smallWorkshop();
    const QString scopes = QLatin1StringView(kScopesBrainstorm);
    workshop.questions.clear();
    workshop.journeys = {journey(u"j1"_s, u"nurse"_s, u"x"_s, {u"Is it tru?"_s, u"How many harbours?"_s})};
    workshop.lenses[0].notes = {u"j1"_s};
    offerJourneyQuestions(workshop, scopes, minuteOfTest(0));
    takeQuestions(workshop);
    workshop.questions[0].scope = u"microscope"_s;
    workshop.notes[1].text = u"How many harbours, and where?"_s;
    workshop.journeys[0].asks = {u"Is it true?"_s, u"How many ports?"_s};
    QCOMPARE(offerJourneyQuestions(workshop, scopes, minuteOfTest(1)), 1); // another one beside what was changed
    QCOMPARE(textsOf(workshop.notes), QStringList({u"Is it true?"_s, u"How many harbours, and where?"_s, u"How many ports?"_s}));
    QCOMPARE(workshop.questions[0].text, u"Is it true?"_s);
    QCOMPARE(workshop.questions[0].scope, u"microscope"_s);
    removeNotes(workshop, {workshop.notes[2].id});
    QCOMPARE(offerJourneyQuestions(workshop, scopes, minuteOfTest(2)), 0); // taken away, not to come again
    workshop.journeys[0].asks.clear();
    QCOMPARE(offerJourneyQuestions(workshop, scopes, minuteOfTest(3)), 0);
    QCOMPARE(workshop.notes.size(), 2); // nothing is taken away where it went
}

// One ask taken off and one written in its stead are two questions.
void TestNotes::anotherAskTakesNoQuestionAway()
{
    Workshop workshop = smallWorkshop();
    const QString scopes = QLatin1StringView(kScopesBrainstorm);
    workshop.questions.clear();
    workshop.journeys = {journey(u"j1"_s, u"nurse"_s, u"x"_s, {u"Who labelled it?"_s, u"Is there any sound?"_s})};
    workshop.lenses[0].notes = {u"j1"_s};
    offerJourneyQuestions(workshop, scopes, minuteOfTest(0));
    takeQuestions(workshop);
    workshop.notes[0].importance = u"essential"_s;
    workshop.journeys[0].asks[0] = u"Why these harbours?"_s;
    QCOMPARE(offerJourneyQuestions(workshop, scopes, minuteOfTest(1)), 1);
    takeQuestions(workshop);
    QCOMPARE(textsOf(workshop.notes), QStringList({u"Who labelled it?"_s, u"Is there any sound?"_s, u"Why these harbours?"_s}));
    QCOMPARE(workshop.questions[0].text, u"Who labelled it?"_s);
    QCOMPARE(workshop.questions[0].importance, u"essential"_s);
    QCOMPARE(workshop.questions[2].scope, u"microscope"_s);
    QCOMPARE(workshop.questions[2].importance, QString());
    // The depth follows the words, where nobody chose another one.
    workshop.journeys[0].asks[0] = u"Are these harbours?"_s;
    QCOMPARE(offerJourneyQuestions(workshop, scopes, minuteOfTest(3)), 0);
    QCOMPARE(workshop.notes[2].text, u"Are these harbours?"_s);
    QCOMPARE(workshop.notes[2].part, u"telescope"_s);
    QCOMPARE(workshop.questions[2].text, u"Are these harbours?"_s);
    QCOMPARE(workshop.questions[2].scope, u"telescope"_s);
    // What was worded anew and is asked once more after all is no note yet.
    workshop.journeys[0].asks.append(u"Why these harbours?"_s);
    QCOMPARE(offerJourneyQuestions(workshop, scopes, minuteOfTest(4)), 1);
    QCOMPARE(workshop.notes.last().text, u"Why these harbours?"_s);
    QCOMPARE(offerJourneyQuestions(workshop, scopes, minuteOfTest(5)), 0);
}

void TestNotes::aMendedAskReachesItsNote()
{
    Workshop workshop = smallWorkshop();
    const QString scopes = QLatin1StringView(kScopesBrainstorm);
    workshop.questions.clear();
    workshop.journeys = {journey(u"j1"_s, u"nurse"_s, u"x"_s, {u"is it loud"_s, u"who paid"_s})};
    workshop.lenses[0].notes = {u"j1"_s};
    offerJourneyQuestions(workshop, scopes, minuteOfTest(0));
    takeQuestions(workshop);
    workshop.notes[1].text = u"who paid for it"_s; // on the sheet: stays
    workshop.journeys[0].asks = {u"Is it  loud?"_s, u"Who paid?"_s};
    QCOMPARE(offerJourneyQuestions(workshop, scopes, minuteOfTest(1)), 0);
    QCOMPARE(textsOf(workshop.notes), QStringList({u"Is it loud?"_s, u"who paid for it"_s}));
    QCOMPARE(workshop.questions[0].text, u"Is it loud?"_s);
    const Workshop before = workshop;
    QCOMPARE(offerJourneyQuestions(workshop, scopes, minuteOfTest(2)), 0);
    QCOMPARE(workshop, before);
}

// What waits or was hidden may never be seen again.
void TestNotes::twinsThatNobodySeesSwallowNothing()
{
    const QString scopes = QLatin1StringView(kScopesBrainstorm);
    for (const Note::State state : {Note::State::Shown, Note::State::Waiting, Note::State::Hidden}) {
        Workshop workshop = smallWorkshop();
        addNotes(workshop, {scopes, u"telescope"_s, u"l1"_s}, u"Is it loud?"_s, {}, minuteOfTest(0));
        setNoteState(workshop, {workshop.notes[0].id}, state);
        workshop.journeys = {journey(u"j1"_s, u"student"_s, u"x"_s, {u"Is it loud?"_s})};
        workshop.lenses[0].notes = {u"j1"_s};
        QCOMPARE(offerJourneyQuestions(workshop, scopes, minuteOfTest(1)), state == Note::State::Shown ? 0 : 1);
    }
}

void TestNotes::anotherReaderOfAJourneyAsks()
{
    Workshop workshop = smallWorkshop();
    const QString scopes = QLatin1StringView(kScopesBrainstorm);
    workshop.questions.clear();
    workshop.journeys = {journey(u"j1"_s, u"nurse"_s, u"x"_s, {u"Is it loud?"_s, u"Who paid?"_s}),
                         journey(u"j2"_s, u"lawyer"_s, u"y"_s, {u"who paid?"_s})};
    workshop.lenses[0].notes = {u"j1"_s, u"j2"_s};
    offerJourneyQuestions(workshop, scopes, minuteOfTest(0));
    takeQuestions(workshop);
    workshop.journeys[0].agent = u"student"_s;
    offerJourneyQuestions(workshop, scopes, minuteOfTest(1));
    takeQuestions(workshop);
    QCOMPARE(workshop.notes[0].agents, QStringList(u"student"_s));
    QCOMPARE(workshop.questions[0].agents, QStringList(u"student"_s));
    QVERIFY(workshop.notes[1].agents.contains(u"lawyer"_s)); // of the other journey
}

void TestNotes::theFormGivesNoReaderToJourneys()
{
    Workshop workshop = smallWorkshop();
    workshop.questions.clear();
    workshop.journeys = {journey(u"j1"_s, {}, u"x"_s, {u"Is it loud?"_s})};
    workshop.lenses[1].notes = {u"j1"_s};
    offerJourneyQuestions(workshop, QLatin1StringView(kOptics), minuteOfTest(0));
    setTextAt(workshop, {QLatin1StringView(kOptics), u"lens"_s, {}}, u"l2"_s, {}, minuteOfTest(1));
    addNotes(workshop, {QLatin1StringView(kOptics), u"telescope"_s, {}}, u"May it be sold?"_s, {}, minuteOfTest(2));
    fileUnderLens(workshop);
    setTextAt(workshop, {QLatin1StringView(kOptics), u"agent"_s, {}}, u"student"_s, {}, minuteOfTest(3));
    giveReader(workshop);
    const QList<Note> written = notesOn(workshop, {QLatin1StringView(kOptics), u"telescope"_s, u"l2"_s});
    QCOMPARE(written.size(), 2);
    for (const Note &note : written)
        QCOMPARE(note.agents, note.journey.isEmpty() ? QStringList(u"student"_s) : QStringList());
}

void TestNotes::questionsOfTheJourneysComeOnce()
{
    Workshop workshop = smallWorkshop();
    const QString scopes = QLatin1StringView(kScopesBrainstorm);
    workshop.questions.clear();
    workshop.lenses[1].notes = {u"j1"_s, u"j2"_s};
    addNotes(workshop, {scopes, u"telescope"_s, u"l2"_s}, u"Is there a licence"_s, {}, minuteOfTest(0));
    workshop.journeys = {journey(u"j1"_s, u"student"_s, u"x"_s, {u"Is there a licence?"_s, u"Who wrote it?"_s}),
                         journey(u"j2"_s, u"nurse"_s, u"y"_s, {u"is there a licence?"_s})};
    const Workshop before = workshop;
    QCOMPARE(offerJourneyQuestions(workshop, scopes, minuteOfTest(1)), 1);
    QCOMPARE(workshop.notes.size(), 2);
    QCOMPARE(workshop.notes[0].agents, QStringList({u"lawyer"_s, u"student"_s, u"nurse"_s})); // of the lens, and one more
    takeQuestions(workshop);
    QCOMPARE(workshop.questions.size(), 2);
    QCOMPARE(workshop.questions[1].agents, QStringList(u"student"_s));
    QCOMPARE(offerJourneyQuestions(workshop, scopes, minuteOfTest(2)), 0);
    // Two who prepare the sheet apart make no doubles.
    Workshop theirs = before;
    offerJourneyQuestions(theirs, scopes, minuteOfTest(3));
    QCOMPARE(withNotesOf(workshop, theirs).workshop.notes.size(), 2);
}

void TestNotes::depthsOfQuestions_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("depth");
    QTest::newRow("yes or no") << u"is there a licence?"_s << u"telescope"_s;
    QTest::newRow("a number") << u"How many labellers?"_s << u"periscope"_s;
    QTest::newRow("a way") << u"How was it cleaned?"_s << u"microscope"_s;
    QTest::newRow("a reason") << u"Why these?"_s << u"microscope"_s;
    QTest::newRow("Spanish, yes or no") << u"¿Hay una licencia?"_s << u"telescope"_s;
    QTest::newRow("Spanish, a number") << u"¿Cuántas grabaciones?"_s << u"periscope"_s;
    QTest::newRow("Spanish, a way") << u"¿Cómo se limpió?"_s << u"microscope"_s;
    QTest::newRow("Spanish, a reason") << u"¿Por qué esas?"_s << u"microscope"_s;
    QTest::newRow("no question word") << u"Island or mainland?"_s << u"periscope"_s;
}

void TestNotes::depthsOfQuestions()
{
    QFETCH(const QString, question);
    QTEST(scopeOfWords(question), "depth");
}

void TestNotes::takingTwiceAddsNothing()
{
    Workshop workshop = smallWorkshop();
    addNotes(workshop, kOrigins, u"As a pilot, I want to know a\nb"_s, {}, minuteOfTest(0));
    addNotes(workshop, {u"scopes-brainstorm"_s, u"periscope"_s, u"l1"_s}, u"How many?"_s, {}, minuteOfTest(0));
    takeAgents(workshop);
    takeLenses(workshop, builtInPlaybook());
    takeQuestions(workshop);
    const Workshop once = workshop;
    QCOMPARE(takeAgents(workshop) + takeLenses(workshop, builtInPlaybook()) + takeQuestions(workshop), 0);
    QCOMPARE(workshop, once);
}

void TestNotes::provenanceIsRemembered()
{
    Workshop workshop = smallWorkshop();
    VoteRound round = newRound(workshop, u"lenses-voting"_s, u"lenses"_s, 3);
    round.id = u"r"_s;
    workshop.rounds.append(round);
    castBallot(workshop, u"r"_s, {}, {{u"l1"_s, 4}, {u"l2"_s, 7}});
    workshop.rounds[0].state = VoteRound::State::Revealed;
    const Provenance provenance = provenanceOf(workshop, workshop.questions[3]);
    QCOMPARE(provenance.agents, QStringList({u"Compliance officer"_s, u"Student"_s}));
    QCOMPARE(provenance.votes, 7);
    QCOMPARE(provenance.rank, 1);
    QCOMPARE(provenance.lenses, 3);
    QCOMPARE(provenance.often, u"origins"_s);
    QVERIFY(provenanceText(provenance).contains(u"on which terms it is shared"_s));
    QCOMPARE(provenanceText(Provenance()), QString());
}

void TestNotes::raciWantsExactlyOne()
{
    AskedQuestion asked = smallWorkshop().questions[0];
    QCOMPARE(raciFaults(asked).size(), 2);
    asked.responsible = {u"pa"_s, u"pb"_s};
    asked.accountable = {u"pa"_s};
    QCOMPARE(raciFaults(asked), QStringList());
    asked.accountable.append(u"pb"_s);
    QCOMPARE(raciFaults(asked).size(), 1);
}

void TestNotes::gapsAreFound()
{
    Workshop workshop = smallWorkshop();
    QCOMPARE(agentsWithoutLens(workshop), QStringList());
    workshop.lenses[0].choice = Choice::Dropped;
    QCOMPARE(agentsWithoutLens(workshop), QStringList(u"nurse"_s));
    const QList<ScopeGap> gaps = scopeGaps(workshop);
    QCOMPARE(gaps.size(), 2);
    QCOMPARE(gaps[0].lens, u"l2"_s);
    QCOMPARE(gaps[0].scopes, QStringList(u"periscope"_s));
    QCOMPARE(gaps[1].scopes.size(), 3);
}

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"
