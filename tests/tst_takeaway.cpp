#include "schema/insertion.h"
#include "schema/templateshelf.h"
#include "support/workshops.h"
#include "workshop/assemble.h"
#include "workshop/earlierruns.h"
#include "workshop/flow.h"
#include "workshop/notes.h"
#include "workshop/printpages.h"
#include "workshop/questionform.h"
#include "workshop/takeaway.h"
#include "workshop/workshopjson.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>
#include <QTranslator>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

// Words of each kind that a take-away may or may not show.
Workshop toldAndUntold()
{
    Workshop workshop = smallWorkshop();
    const NotePlace place = {u"transparency-primer"_s, u"definition"_s, {}};
    addNotes(workshop, place, u"shown note\nwaiting note\nhidden note"_s, {}, minuteOfTest(0));
    workshop.notes[1].state = Note::State::Waiting;
    workshop.notes[2].state = Note::State::Hidden;
    Record record;
    record.id = u"x"_s;
    record.text = u"private words"_s;
    workshop.privateNotes.append(record);
    record.text = u"decided words"_s;
    workshop.decisions.append(record);
    record.text = u"parked words"_s;
    workshop.parked.append(record);
    VoteRound round = newRound(workshop, u"lenses-voting"_s, u"lenses"_s, 9);
    round.id = u"r"_s;
    round.title = u"Which lens?"_s;
    workshop.rounds.append(round);
    castBallot(workshop, u"r"_s, {}, {{u"l1"_s, 87}});
    return workshop;
}

QByteArray fileNamed(const QList<NamedFile> &files, const QString &name)
{
    for (const NamedFile &file : files) {
        if (file.name == name)
            return file.bytes;
    }
    return {};
}

QByteArray bundle(const AssembledTemplate &assembled)
{
    return QJsonDocument(bundleOf(assembled.files)).toJson();
}

int specOf(const QString &id)
{
    return modelCardTemplate().indexOf(id);
}

const QByteArray kAnswers = "# Model Card\n<!-- template: model-card 1.0 -->\n\nAnswered by: Ana\n\n"
                            "## Model Details\n\n#### How It Works\n\nGradients.\n\n#### Licence\n\n**Not known:** asked Ben\n\n"
                            "## Own heading\n\nText.\n";

} // namespace

class TestTakeAway : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatWasShownOnly();
    void itSpeaksTheLanguageOfTheWorkshop();
    void votesAreToldOnceRevealed();
    void readersAreRankedAsTheRoomSawIt();
    void markdownIsOneDocument();
    void htmlEscapesEverything();
    void tablesAreSafeForSpreadsheets();
    void everyResultIsInEveryForm();
    void worksheetsWithRowsAreTables();
    void idsAreWords();
    void theLastTimeIsTakenHome();
    void sheetsSayEachThingOnce();
    void everyActivityHasAWorksheet();
    void ballotsAndPromptCards();
    void wideTablesLieAcross();
    void questionSheetsAskEverything();
    void formsAskWhatTheyAreToldTo();
    void answersAreRead();
    void answersToAnotherTemplateAreRefused();
    void answersGoIntoTheCard();
    void otherAnswersAreLeftToThePerson();
};

void TestTakeAway::tellsWhatWasShownOnly()
{
    const Workshop workshop = toldAndUntold();
    QByteArray all = takeAwayMarkdown(workshop, builtInPlaybook()) + takeAwayHtml(workshop, builtInPlaybook());
    for (const NamedFile &file : takeAwayCsv(workshop, builtInPlaybook()))
        all += file.bytes;
    for (const char *told : {"shown note", "decided words", "parked words", "Ward nurse", "who labelled it", "Is it labelled?"})
        QVERIFY2(all.contains(told), told);
    for (const char *untold : {"waiting note", "hidden note", "private words", "87"})
        QVERIFY2(!all.contains(untold), untold);
}

// Whatever the window speaks.
void TestTakeAway::itSpeaksTheLanguageOfTheWorkshop()
{
    Workshop workshop = toldAndUntold();
    workshop.questions[0].help.clear();
    workshop.questions[0].bucket = builtInPlaybook().buckets[0].id;
    const auto isSpanish = [&](const QString &language) {
        workshop.language = language;
        const Playbook &playbook = builtInPlaybook(language);
        const Template schema = templateOf(assembledTemplate(workshop).files, u"a.json"_s).value();
        const QByteArrayList all = {takeAwayMarkdown(workshop, playbook), takeAwayHtml(workshop, playbook),
                                    fileNamed(takeAwayCsv(workshop, playbook), u"decisions.csv"_s), promptCardsPage(playbook),
                                    questionFormPage(schema, language), bundle(assembledTemplate(workshop))};
        const QByteArrayList english = {"## Decisions", "Decisions", "What,", "Prompt cards", "Save answers", "Unknown"};
        const QByteArrayList spanish = {"## Decisiones", "Decisiones", "Qu\xc3\xa9,", "Fichas de consignas", "Guardar", "Desconocido"};
        int said = 0;
        for (qsizetype i = 0; i < all.size(); ++i) {
            said += all[i].contains(spanish[i]) && !all[i].contains(english[i]) ? 1 : 0;
            said -= all[i].contains(english[i]) && !all[i].contains(spanish[i]) ? 1 : 0;
        }
        return said;
    };
    QCOMPARE(isSpanish(u"es"_s), 6);
    QCOMPARE(isSpanish(u"en"_s), -6);
    QTranslator words;
    QVERIFY(words.load(u":/i18n/cardwright_es.qm"_s));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Spanish));
    delete QCoreApplication::instance()->findChild<QTranslator *>(u"interpreter"_s); // it comes after the window's words
    QCoreApplication::installTranslator(&words);
    const auto restore = qScopeGuard([&] {
        QCoreApplication::removeTranslator(&words);
        QLocale::setDefault(before);
    });
    QCOMPARE(isSpanish(u"es"_s), 6);
    QCOMPARE(isSpanish(u"en"_s), -6);
    // What is told of it is for who reads it now.
    QVERIFY(assembledTemplate(workshop).leftOut[0].contains(u"pregunta"_s));
}

void TestTakeAway::votesAreToldOnceRevealed()
{
    Workshop workshop = toldAndUntold();
    workshop.rounds[0].state = VoteRound::State::Revealed;
    QVERIFY(takeAwayMarkdown(workshop, builtInPlaybook()).contains("| 87 |"));
    const QByteArray votes = fileNamed(takeAwayCsv(workshop, builtInPlaybook()), u"votes.csv"_s);
    QVERIFY2(votes.contains("Which lens?,who labelled it,87,1\r\n"), votes.constData());
    // Without a title of its own a vote is that of its activity; a second one is told apart.
    workshop.rounds[0].title.clear();
    VoteRound second = workshop.rounds[0];
    second.id = u"r2"_s;
    workshop.rounds.append(second);
    castBallot(workshop, u"r2"_s, {}, {{u"l2"_s, 5}});
    const QString title = builtInPlaybook().activity(u"lenses-voting")->title;
    const QString untitled = QString::fromUtf8(fileNamed(takeAwayCsv(workshop, builtInPlaybook()), u"votes.csv"_s));
    QVERIFY2(untitled.contains(u"\n%1,who labelled it,87,1\r\n"_s.arg(title)), qPrintable(untitled));
    QVERIFY2(untitled.contains(u"\"%1, vote 2\",on which terms"_s.arg(title)), qPrintable(untitled));
}

// Two that the room saw level are level; who was not placed has no rank.
void TestTakeAway::readersAreRankedAsTheRoomSawIt()
{
    Workshop workshop = smallWorkshop();
    for (int i = 0; i < 2; ++i) {
        workshop.agents[i].frequency = 500;
        workshop.agents[i].importance = 500;
    }
    const QByteArray readers = fileNamed(takeAwayCsv(workshop, builtInPlaybook()), u"readers.csv"_s);
    QVERIFY2(readers.contains("\n1=,Ward nurse,"), readers.constData());
    QVERIFY2(readers.contains("1=,Compliance officer,"), readers.constData());
    QVERIFY2(readers.contains("\n,Student,"), readers.constData());
}

void TestTakeAway::markdownIsOneDocument()
{
    Workshop workshop = toldAndUntold();
    workshop.title = u"# Clicks | <b>"_s;
    workshop.decisions[0].text = u"# no heading\n\n## none | <script>"_s;
    workshop.lenses[0].text = u"a | b\n`c` <!-- d"_s;
    const Card card(takeAwayMarkdown(workshop, builtInPlaybook()));
    QCOMPARE(card.title(), u"# Clicks | <b>"_s);
    for (const Node &node : card.nodes())
        QVERIFY2(!node.title.contains(u"none"_s) && !node.title.contains(u"no heading"_s), qPrintable(node.title));
    QCOMPARE(card.nodes().size(), takeAwayParts(workshop, builtInPlaybook()).size() + 1);
    // A row without a name that has one word in the second half of a broad table.
    Agent &named = workshop.agents[0];
    named.role = named.domain = named.datasetMeets = u"something"_s;
    named.datasetTasks = named.cardTasks = {u"something"_s};
    named.fluency = named.expertise = 3;
    workshop.agents[1].name.clear();
    workshop.agents[1].cardMeets = u"only said here"_s;
    QVERIFY(takeAwayMarkdown(workshop, builtInPlaybook()).contains("only said here"));
}

void TestTakeAway::htmlEscapesEverything()
{
    Workshop workshop = toldAndUntold();
    const QString attack = u"\"'><script>alert(1)</script><img src=x onerror=alert(1)>"_s;
    workshop.title = attack;
    workshop.dataset = attack;
    workshop.agents[0].name = attack;
    workshop.lenses[0].text = attack;
    workshop.questions[0].text = attack;
    workshop.notes[0].text = attack;
    workshop.rounds[0].title = attack;
    const Activity &voting = *builtInPlaybook().activity(u"lenses-voting");
    for (const QByteArray &page :
         {takeAwayHtml(workshop, builtInPlaybook()), worksheetPage(voting, workshop, builtInPlaybook()),
          ballotsPage(workshop, workshop.rounds[0], builtInPlaybook(), 2)}) {
        QVERIFY(!page.contains("<script"));
        QVERIFY(!page.contains("<img"));
        QVERIFY(page.contains("&lt;script&gt;"));
        QVERIFY(page.contains("default-src 'none'"));
        QVERIFY(!page.contains("script-src"));
    }
}

void TestTakeAway::tablesAreSafeForSpreadsheets()
{
    Workshop workshop = toldAndUntold();
    workshop.notes[0].text = u"=HYPERLINK(\"http://a\"), \"quoted\""_s;
    const QByteArray notes = fileNamed(takeAwayCsv(workshop, builtInPlaybook()), u"notes.csv"_s);
    QVERIFY2(notes.contains("\"'=HYPERLINK(\"\"http://a\"\"), \"\"quoted\"\"\""), notes.constData());
    QVERIFY(notes.startsWith("\xef\xbb\xbf"));
    QCOMPARE(notes.count("\r\n"), 2);
}

// What was said of readers, lenses, questions and judgements, each in a word of its own.
void TestTakeAway::everyResultIsInEveryForm()
{
    Workshop workshop = toldAndUntold();
    Agent &agent = workshop.agents[0];
    agent.role = u"ROLE"_s;
    agent.domain = u"FIELD"_s;
    agent.datasetTasks = {u"DATATASK"_s};
    agent.cardTasks = {u"CARDTASK"_s};
    agent.datasetMeets = u"DATASERVES"_s;
    agent.cardMeets = u"CARDSERVES"_s;
    AskedQuestion &question = workshop.questions[1];
    question.answer = u"choice"_s;
    question.options = {u"OPTION1"_s, u"OPTION2"_s};
    question.help = u"HELPTEXT"_s;
    question.example = u"EXAMPLE"_s;
    question.required = AskedQuestion::Stage::Review;
    question.importance = u"essential"_s;
    question.bucket = u"written"_s;
    question.responsible = {u"RESPONSIBLE"_s};
    question.accountable = {u"ACCOUNTABLE"_s};
    question.consulted = {u"CONSULTED"_s};
    question.informed = {u"INFORMED"_s};
    workshop.lenses[2].importance = u"slightly"_s;
    workshop.ratings.append({u"r"_s, u"risk"_s, u"card"_s, u"poor"_s, u"RATIONALE"_s, {u"EVIDENCE"_s}, u"MEND"_s, 4, 5, u"RATER"_s, {}, {}});
    const Playbook &playbook = builtInPlaybook();
    const WorksheetPart &answer = *playbook.activity(u"assemble-your-template")->part(u"answer");
    const WorksheetPart &required = *playbook.activity(u"assemble-your-template")->part(u"required");
    QByteArray csv;
    QStringList names;
    for (const NamedFile &file : takeAwayCsv(workshop, playbook)) {
        names.append(file.name);
        if (file.name != "notes.csv"_L1)
            csv += file.bytes;
    }
    for (const QString &word :
         {u"ROLE"_s, u"FIELD"_s, u"DATATASK"_s, u"CARDTASK"_s, u"DATASERVES"_s, u"CARDSERVES"_s, u"OPTION1"_s, u"OPTION2"_s,
          u"HELPTEXT"_s, u"EXAMPLE"_s, u"RESPONSIBLE"_s, u"ACCOUNTABLE"_s, u"CONSULTED"_s, u"INFORMED"_s, u"RATIONALE"_s,
          u"EVIDENCE"_s, u"MEND"_s, u"RATER"_s, titleOf(playbook.ratings, u"poor"), titleOf(playbook.importance, u"essential"),
          titleOf(playbook.importance, u"slightly"), titleOf(playbook.buckets, u"written"), titleOf(answer.options, u"choice"),
          titleOf(required.options, u"review"), titleOf(playbook.often, u"transformations"), u"decided words"_s, u"parked words"_s}) {
        QVERIFY2(takeAwayMarkdown(workshop, playbook).contains(word.toUtf8()), qPrintable(word));
        QVERIFY2(takeAwayHtml(workshop, playbook).contains(word.toHtmlEscaped().toUtf8()), qPrintable(word));
        QVERIFY2(csv.contains(word.toUtf8()), qPrintable(word));
    }
    // No table is wider than a page, and each says which row it is.
    for (const QByteArray &line : takeAwayMarkdown(workshop, playbook).split('\n'))
        QVERIFY2(line.count('|') <= 7, line.constData());
    QCOMPARE(takeAwayMarkdown(workshop, playbook).count("\n| Ward nurse |"), 2);
    QVERIFY(names.contains(u"judgements-card.csv"_s) && names.contains(u"decisions.csv"_s) && names.contains(u"parking-lot.csv"_s));
    QVERIFY(!csv.contains("private words"));
}

void TestTakeAway::worksheetsWithRowsAreTables()
{
    Workshop workshop = smallWorkshop();
    const auto write = [&](const QString &activity, const QString &part, const QString &row, const QString &text) {
        setTextAt(workshop, {activity, part, row}, text, {}, minuteOfTest(0));
    };
    write(u"plan-your-narrative"_s, u"goal"_s, u"nurse"_s, u"a quiet night"_s);
    write(u"plan-your-narrative"_s, u"decision"_s, u"nurse"_s, u"whom to wake"_s);
    write(u"plan-your-narrative"_s, u"goal"_s, u"lawyer"_s, u"no trial"_s);
    const Playbook &playbook = builtInPlaybook();
    const Activity &narrative = *playbook.activity(u"plan-your-narrative");
    const QByteArray markdown = takeAwayMarkdown(workshop, playbook);
    const QString head = u"| About | %1 | %2 |\n"_s.arg(narrative.part(u"decision")->title, narrative.part(u"goal")->title);
    QVERIFY2(markdown.contains(head.toUtf8()), markdown.constData());
    QVERIFY(markdown.contains("| Ward nurse | whom to wake | a quiet night |\n"));
    QVERIFY(markdown.contains("| Compliance officer |  | no trial |\n"));
    QVERIFY(takeAwayHtml(workshop, playbook).contains("<td>whom to wake</td><td>a quiet night</td>"));
}

// What a rule got the last time stands beside what it gets now, also where nothing was said of it now.
void TestTakeAway::theLastTimeIsTakenHome()
{
    Workshop workshop = smallWorkshop();
    const QString scorecard = u"heuristics-scorecard"_s;
    const Playbook &playbook = builtInPlaybook();
    const QString first = playbook.heuristics[0].id;
    const QString second = playbook.heuristics[1].id;
    const auto say = [&](const QString &part, const QString &row, const QString &text, int minute) {
        setTextAt(workshop, {scorecard, part, row}, text, {}, minuteOfTest(minute));
    };
    say(u"score"_s, first, u"2"_s, 0);
    say(u"score"_s, second, u"5"_s, 0);
    say(u"pitfall"_s, first, u"too long"_s, 0);
    putRunAway(workshop, scorecard, minuteOfTest(5));
    QVERIFY(takeAwayMarkdown(workshop, playbook).contains("| Last time |")); // of a new sheet that is blank yet
    say(u"score"_s, first, u"4"_s, 6);
    const QByteArray row = "| " + titleOf(playbook.heuristics, first).toUtf8() + " | 4 of 5 | 2 of 5 |";
    const QByteArray markdown = takeAwayMarkdown(workshop, playbook);
    QVERIFY2(markdown.contains(row), markdown.constData());
    QVERIFY(markdown.contains(QByteArray("| " + titleOf(playbook.heuristics, second).toUtf8() + " |  | 5 of 5 |")));
    QVERIFY(takeAwayHtml(workshop, playbook).contains("<td>4 of 5</td><td>2 of 5</td>"));
    const QByteArray notes = fileNamed(takeAwayCsv(workshop, playbook), u"notes.csv"_s);
    QVERIFY2(notes.contains("2 of 5,,2026-03-01T09:05:00Z\r\n") && notes.contains("4 of 5,,\r\n"), notes.constData());
    QVERIFY(notes.contains("too long,,2026-03-01T09:05:00Z"));
    workshop.earlier[0].state = Note::State::Hidden; // is in none of them
    QVERIFY(!takeAwayMarkdown(workshop, playbook).contains("2 of 5"));
    QVERIFY(!fileNamed(takeAwayCsv(workshop, playbook), u"notes.csv"_s).contains("2 of 5"));
}

void TestTakeAway::sheetsSayEachThingOnce()
{
    Workshop workshop = smallWorkshop();
    workshop.questions[0].agents = {u"student"_s};
    workshop.questions[1].title = u"Labellers"_s;
    const AssembledTemplate made = assembledTemplate(workshop);
    const Result<Template> schema = templateOf(made.files, u"ours.json"_s);
    QVERIFY(schema.has_value());
    for (const QByteArray &page : {questionSheetPage(*schema, u"en"_s), questionFormPage(*schema, u"en"_s)}) {
        QCOMPARE(page.count(">Is it labelled?<"), 1);
        QCOMPARE(page.count(">Is it labelled<"), 0);
        QCOMPARE(page.count(">Labellers<"), 1);
        QCOMPARE(page.count(">How many labellers looked at each?<"), 1);
        QVERIFY(page.contains("Asked for by Student"));
        QVERIFY(page.contains("Asked for by Ward nurse"));
    }
    // The answers are read by the title.
    QVERIFY(questionFormPage(*schema, u"en"_s).contains("data-heading=\"Is it labelled\""));
}

void TestTakeAway::idsAreWords()
{
    Workshop workshop = smallWorkshop();
    setTextAt(workshop, {u"data-test-your-template"_s, u"fits"_s, u"q1"_s}, u"wrong-shape"_s, {}, minuteOfTest(0));
    setTextAt(workshop, {u"scenarios-of-maturity"_s, u"likely"_s, u"law"_s}, u"possible"_s, {}, minuteOfTest(0));
    setTextAt(workshop, {u"scenarios-of-maturity"_s, u"who"_s, u"law"_s}, u"pb"_s, {}, minuteOfTest(0));
    const Playbook &playbook = builtInPlaybook();
    const WorksheetPart &fits = *playbook.activity(u"data-test-your-template")->part(u"fits");
    const QByteArray notes = fileNamed(takeAwayCsv(workshop, playbook), u"notes.csv"_s);
    for (const QByteArray &all : {notes, takeAwayMarkdown(workshop, playbook)}) {
        QVERIFY2(all.contains(titleOf(fits.options, u"wrong-shape").toUtf8()), all.constData());
        QVERIFY(all.contains(titleOf(playbook.maturity, u"law").toUtf8()));
        QVERIFY(all.contains("Ben"));
        for (const char *id : {"wrong-shape", ",law,", "| law |", ",pb,", "| pb |"})
            QVERIFY2(!all.contains(id), id);
    }
}

void TestTakeAway::everyActivityHasAWorksheet()
{
    const Workshop workshop = smallWorkshop();
    for (const Activity &activity : builtInPlaybook().activities) {
        const QByteArray page = worksheetPage(activity, workshop, builtInPlaybook());
        QVERIFY2(page.contains("CC BY-SA 4.0"), qPrintable(activity.id));
        for (const ActivityStep &step : activity.steps)
            QVERIFY2(page.contains(step.title.toHtmlEscaped().toUtf8().left(8)), qPrintable(step.title));
        QVERIFY2(page.contains("class=\"sheet\"") || page.contains("class=\"line\"") || page.contains("class=\"matrix\""),
                 qPrintable(activity.id));
    }
    QVERIFY(worksheetPage(*builtInPlaybook().activity(u"three-buckets"), workshop, builtInPlaybook()).contains("Is there a licence?"));
}

void TestTakeAway::ballotsAndPromptCards()
{
    Workshop workshop = toldAndUntold();
    workshop.rounds[0].budget = 3;
    const QByteArray ballots = ballotsPage(workshop, workshop.rounds[0], builtInPlaybook(), 11);
    QCOMPARE(ballots.count("class=\"ballot\""), 11);
    QVERIFY(ballots.contains("☐ ☐ ☐<"));
    QVERIFY(ballots.contains("<td>1  ") && ballots.contains("<td>2  ")); // as on the wall
    for (int i = 0; i < 20; ++i)
        workshop.rounds[0].items.append(u"l1"_s);
    const QByteArray many = ballotsPage(workshop, workshop.rounds[0], builtInPlaybook(), 2);
    QCOMPARE(many.count("class=\"ballot long\""), 2); // a page each, in two halves
    QCOMPARE(many.count("<table"), 4);
    QVERIFY(many.contains("<td>20  "));
    // Before there is anything to vote on.
    BallotPaper paper;
    paper.items = {u"Who <labelled> it"_s, u"Who paid"_s};
    paper.lines = 5;
    paper.budget = 2;
    const QByteArray blank = ballotsPage(paper, builtInPlaybook(), 7);
    QCOMPARE(blank.count("class=\"ballot\""), 7);
    QCOMPARE(blank.count("<tr>"), 35);
    QVERIFY(blank.contains("<td>1  Who &lt;labelled&gt; it</td>") && blank.contains("<td>2  Who paid</td>"));
    QCOMPARE(blank.count("<td>5  <div class=\"line\">"), 7);
    QVERIFY(blank.contains("☐ ☐<"));
    paper.lines = 1; // no item is left out
    QCOMPARE(ballotsPage(paper, builtInPlaybook(), 1).count("<tr>"), 2);
    const Activity &voting = *builtInPlaybook().activity(u"lenses-voting"_s);
    const QByteArray sheet = worksheetPage(voting, workshop, builtInPlaybook());
    QVERIFY(sheet.indexOf("class=\"source\"") < sheet.indexOf("<table")); // never on a page alone
    QCOMPARE(sheet.count("scope=\"col\""),
             voting.worksheet.parts.size() - 1); // the row says which lens it is
    QCOMPARE(promptCardsPage(builtInPlaybook()).count("class=\"card\""), 30);
}

void TestTakeAway::wideTablesLieAcross()
{
    const Playbook &playbook = builtInPlaybook();
    const Workshop workshop = smallWorkshop();
    const auto liesAcross = [&](const QString &id) {
        const QByteArray page = worksheetPage(*playbook.activity(id), workshop, playbook);
        const QList<PaperPart> parts = paperParts(page);
        return parts.size() == 1 && parts[0].html == page && parts[0].landscape;
    };
    for (const QString &id : {u"three-buckets"_s, u"dimensions-rubric"_s, u"often-lens-brainstorm"_s})
        QVERIFY2(liesAcross(id), qPrintable(id));
    for (const QString &id : {u"transparency-primer"_s, u"root-cause-analysis"_s, u"scopes-brainstorm"_s, u"align-on-agents"_s})
        QVERIFY2(!liesAcross(id), qPrintable(id));
    const QByteArray cards = promptCardsPage(playbook);
    QCOMPARE(paperParts(cards).size(), 1);
    QVERIFY(paperParts(cards)[0].html == cards && !paperParts(cards)[0].landscape);
    // One wide sheet of an agenda turns no other one.
    QList<const Activity *> agenda;
    for (const QString &id : {u"transparency-primer"_s, u"priority-matrix"_s, u"often-lens-brainstorm"_s, u"scopes-brainstorm"_s})
        agenda.append(playbook.activity(id));
    const QByteArray all = worksheetsPage(u"Agenda"_s, agenda, workshop, playbook);
    const QList<PaperPart> parts = paperParts(all);
    QCOMPARE(parts.size(), 3);
    const QList<qsizetype> sheets{2, 1, 1};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QCOMPARE(parts[i].landscape, i == 1);
        QCOMPARE(parts[i].html.count("<section class=\"sheet-of-one"), sheets[i]);
        QVERIFY(parts[i].html.startsWith("<!DOCTYPE html>") && parts[i].html.endsWith("</main></body></html>\n"));
    }
    QVERIFY(parts[2].html.contains(playbook.activity(u"scopes-brainstorm")->goal.toUtf8()));
    QVERIFY(takeAwayHtml(workshop, playbook).contains("@page wide"));
}

void TestTakeAway::questionSheetsAskEverything()
{
    for (const Template *schema : builtInTemplates()) {
        const QByteArray page = questionSheetPage(*schema, u"en"_s);
        const auto fields = std::count_if(schema->specs().begin(), schema->specs().end(),
                                          [](const Spec &spec) { return spec.isField(); });
        QCOMPARE(qsizetype(page.count("class=\"field-box\"")), qsizetype(fields));
        QVERIFY(!page.contains("<script"));
    }
}

void TestTakeAway::formsAskWhatTheyAreToldTo()
{
    const Template &schema = modelCardTemplate();
    const QByteArray all = questionFormPage(schema, u"en"_s);
    QVERIFY(all.contains("script-src 'sha256-"));
    QVERIFY(!all.contains("http://") && !all.contains("https://"));
    QCOMPARE(all.count("<fieldset"), 28);
    const QByteArray two = questionFormPage(schema, u"en"_s, {specOf(u"details.kind"_s), specOf(u"ethics.risks"_s)});
    QCOMPARE(two.count("<fieldset"), 2);
    QCOMPARE(two.count("data-marks=\"##\""), 2);
    QVERIFY(two.contains("type=\"radio\""));
    // Every label is of a control, every control has a label.
    static const QRegularExpression labelled(u"<label for=\"([^\"]+)\""_s);
    for (auto it = labelled.globalMatch(QString::fromUtf8(all)); it.hasNext();)
        QVERIFY(all.contains(QByteArray("id=\"" + it.next().captured(1).toUtf8() + '"')));
}

void TestTakeAway::answersAreRead()
{
    const Result<AnswerSheet> sheet = readAnswers(kAnswers, modelCardTemplate(), u"answers.md"_s);
    QVERIFY(sheet.has_value());
    QCOMPARE(sheet->by, u"Ana"_s);
    QCOMPARE(sheet->answers.size(), 2);
    QCOMPARE(sheet->answers[0].spec, specOf(u"details.method"_s));
    QCOMPARE(sheet->answers[0].text, u"Gradients."_s);
    QCOMPARE(sheet->unknown, QStringList(u"Own heading"_s));
}

void TestTakeAway::answersToAnotherTemplateAreRefused()
{
    const Result<AnswerSheet> sheet = readAnswers(kAnswers, healthsheetTemplate(), u"/tmp/answers.md"_s);
    QVERIFY(!sheet.has_value());
    QVERIFY(sheet.error().message.contains(u"answers.md"_s));
    QVERIFY(!readAnswers("", modelCardTemplate(), u"a"_s).has_value());
}

void TestTakeAway::answersGoIntoTheCard()
{
    const Card card(newCard(modelCardTemplate(), u"Mine"_s, {}, false));
    const AnswerSheet sheet = readAnswers(kAnswers, modelCardTemplate(), u"a"_s).value();
    const TakenAnswers taken = takeAnswers(card, modelCardTemplate(), sheet);
    QCOMPARE(taken.taken.size(), 2);
    QVERIFY(taken.open.isEmpty());
    QByteArray bytes = card.bytes();
    taken.splice.apply(bytes);
    QCOMPARE(bytes, taken.after.bytes());
    QVERIFY(bytes.contains("#### How It Works\n<!-- scope: microscope -->\n\nGradients.\n"));
    const TakenAnswers again = takeAnswers(taken.after, modelCardTemplate(), sheet);
    QCOMPARE(again.after.bytes(), taken.after.bytes());
    QVERIFY(again.taken.isEmpty() && again.open.isEmpty());
}

void TestTakeAway::otherAnswersAreLeftToThePerson()
{
    const Card card("# Mine\n<!-- template: model-card 1.0 -->\n\n## Model Details\n\n#### How It Works\n\nBy hand.\n\n"
                    "#### Licence\n\nTBD\n");
    const AnswerSheet sheet = readAnswers(kAnswers, modelCardTemplate(), u"a"_s).value();
    const TakenAnswers taken = takeAnswers(card, modelCardTemplate(), sheet);
    QCOMPARE(taken.taken, QList<int>(1, specOf(u"details.licence"_s))); // "TBD" is no answer
    QCOMPARE(taken.open.size(), 1);
    QCOMPARE(taken.open[0].there, u"By hand."_s);
    QCOMPARE(taken.open[0].offered, u"Gradients."_s);
    const TakenAnswers replaced = takeAnswers(card, modelCardTemplate(), sheet, {specOf(u"details.method"_s)});
    QVERIFY(replaced.after.bytes().contains("Gradients."));
    QVERIFY(!replaced.after.bytes().contains("By hand."));
}

QTEST_GUILESS_MAIN(TestTakeAway)
#include "tst_takeaway.moc"
