#include "schema/answers.h"
#include "schema/forcedmatch.h"
#include "schema/insertion.h"
#include "schema/matching.h"
#include "schema/reviewjson.h"
#include "support/workshops.h"
#include "workshop/assemble.h"
#include "workshop/cardowners.h"
#include "workshop/cardquestions.h"
#include "workshop/flow.h"
#include "workshop/questionshape.h"
#include "workshop/templateids.h"
#include "workshop/workshopjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

Template made(const Workshop &workshop)
{
    const AssembledTemplate assembled = assembledTemplate(workshop);
    Result<Template> schema = templateOf(assembled.files, assembled.files.id() + u".json"_s);
    if (!schema)
        qFatal("%s", qPrintable(schema.error().message));
    return std::move(schema).value();
}

QStringList idsOf(const Template &schema)
{
    QStringList ids;
    for (const Spec &spec : schema.specs())
        ids.append(spec.id);
    return ids;
}

} // namespace

class TestAssemble : public QObject
{
    Q_OBJECT

private slots:
    void lensesBecomeSectionsAndQuestionsFields();
    void rowsHaveOneQuestionOfEachScope();
    void idsNeverChangeAgain();
    void oddWordsMakeGoodTemplates_data();
    void oddWordsMakeGoodTemplates();
    void shapesFollowTheScope_data();
    void shapesFollowTheScope();
    void onlyYesOrNoIsAChoice_data();
    void onlyYesOrNoIsAChoice();
    void optionsAndConditions();
    void conditionsThatCannotBeAreNamed();
    void droppedLensesStayOut();
    void requiredQuestionsAreEssential();
    void whatMattersMostComesFirst();
    void aCardCanBeWrittenWithIt();
    void spanishWorkshopsMakeSpanishTemplates();
    void fieldsKnowTheirQuestion();
    void bucketsReachTheTemplate();
    void ownersReachTheCard();
    void waitingQuestionsAreNamed();
    void questionsStandInTheOrderOfTheTemplate();
    void questionsOfACard();
    void questionsOfACardWithoutATemplate();
};

void TestAssemble::lensesBecomeSectionsAndQuestionsFields()
{
    const AssembledTemplate assembled = assembledTemplate(smallWorkshop());
    QCOMPARE(assembled.leftOut.size(), 1); // the third lens has no question
    QVERIFY(assembled.leftOut[0].contains(u"what a click looks like"_s));
    const Template schema = made(smallWorkshop());
    QCOMPARE(schema.id(), u"porpoise-clicks"_s);
    QCOMPARE(schema.version(), u"1.0"_s);
    QCOMPARE(idsOf(schema), QStringList({u"who-labelled-it"_s, u"who-labelled-it.is-it-labelled"_s,
                                         u"who-labelled-it.how-many-labellers-looked-at-each"_s,
                                         u"who-labelled-it.how-were-disagreements-settled"_s,
                                         u"on-which-terms-it-is-shared"_s, u"on-which-terms-it-is-shared.is-there-a-licence"_s,
                                         u"on-which-terms-it-is-shared.why-these-terms"_s}));
    QCOMPARE(schema.text(0, u"en"_s).title, u"Who labelled it"_s);
    QVERIFY(schema.text(0, u"en"_s).why.contains(u"Ward nurse"_s));
    QCOMPARE(schema.text(1, u"en"_s).title, u"Is it labelled"_s);
    QCOMPARE(schema.text(1, u"en"_s).prompt, u"Is it labelled?"_s);
    QCOMPARE(schema.specs()[1].often, u"transformations"_s);
}

void TestAssemble::rowsHaveOneQuestionOfEachScope()
{
    Workshop workshop = smallWorkshop();
    workshop.questions.append(question(u"q9"_s, u"l1"_s, u"telescope"_s, u"By experts?"_s, 9));
    const Template schema = made(workshop);
    QList<std::pair<Scope, int>> rows;
    for (int i = 1; i <= 4; ++i)
        rows.append({schema.specs()[i].scope, schema.specs()[i].row});
    const QList<std::pair<Scope, int>> wanted = {
        {Scope::Telescope, 1}, {Scope::Periscope, 1}, {Scope::Microscope, 1}, {Scope::Telescope, 2}};
    QCOMPARE(rows, wanted);
}

void TestAssemble::idsNeverChangeAgain()
{
    Workshop workshop = smallWorkshop();
    giveTemplateIds(workshop);
    const QStringList before = idsOf(made(workshop));
    workshop.lenses[0].title = u"Labels"_s;
    workshop.questions[0].title = u"Labelled"_s;
    workshop.questions[0].text = u"Has anybody labelled it?"_s;
    giveTemplateIds(workshop);
    QCOMPARE(idsOf(made(workshop)), before);
    QCOMPARE(made(workshop).text(1, u"en"_s).title, u"Labelled"_s);
    // A new question with the words of an old one gets an id of its own.
    workshop.questions.append(question(u"q7"_s, u"l1"_s, u"telescope"_s, u"Is it labelled?"_s, 7));
    giveTemplateIds(workshop);
    QCOMPARE(workshop.questions.last().field, u"who-labelled-it.is-it-labelled-2"_s);
}

void TestAssemble::oddWordsMakeGoodTemplates_data()
{
    QTest::addColumn<QString>("lensText");
    QTest::addColumn<QStringList>("questions");
    QTest::newRow("other script") << u"誰が作ったか"_s << QStringList({u"作者は誰ですか？"_s, u"いつ？"_s});
    QTest::newRow("accents") << u"Qué contiene"_s << QStringList({u"¿Cuántos años?"_s});
    QTest::newRow("only marks") << u"???"_s << QStringList({u"?"_s, u"!"_s});
    QTest::newRow("twins") << u"size"_s << QStringList({u"How many?"_s, u"how many"_s, u"How many??"_s});
    QTest::newRow("very long") << u"x"_s.repeated(300) << QStringList({u"why "_s.repeated(200)});
    QTest::newRow("html and comments") << u"<b>bold</b> --> x"_s << QStringList({u"<!-- scope: x --> really?"_s});
    QTest::newRow("the section of the rest") << u"more"_s << QStringList({u"What else?"_s});
}

void TestAssemble::oddWordsMakeGoodTemplates()
{
    QFETCH(const QString, lensText);
    QFETCH(const QStringList, questions);
    Workshop workshop;
    workshop.title = lensText;
    workshop.lenses = {lens(u"a"_s, lensText, {}, {}, 1), lens(u"b"_s, lensText, {}, {}, 2)};
    for (const QString &text : questions) {
        for (const QString &id : {u"a"_s, u"b"_s, QString()})
            workshop.questions.append(question(newWorkshopId(), id, u"telescope"_s, text));
    }
    const Template schema = made(workshop);
    QCOMPARE(schema.specs().size(), 3 + 3 * questions.size());
    QSet<QString> ids;
    for (const Spec &spec : schema.specs())
        ids.insert(spec.id);
    QCOMPARE(ids.size(), schema.specs().size());
}

void TestAssemble::shapesFollowTheScope_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("options");
    QTest::addColumn<QString>("kind");
    QTest::newRow("at a glance") << u"telescope"_s << QString() << 0 << u"single_choice"_s;
    QTest::newRow("many options") << u"telescope"_s << QString() << 5 << u"multi_choice"_s;
    QTest::newRow("facts") << u"periscope"_s << QString() << 0 << u"text_short"_s;
    QTest::newRow("reasons") << u"microscope"_s << QString() << 0 << u"text_long"_s;
    QTest::newRow("said: table") << u"microscope"_s << u"table"_s << 0 << u"table"_s;
    QTest::newRow("said: several") << u"periscope"_s << u"several"_s << 2 << u"multi_choice"_s;
    QTest::newRow("said: a template's own kind") << u"periscope"_s << u"link_list"_s << 0 << u"link_list"_s;
    QTest::newRow("said: unknown") << u"microscope"_s << u"poem"_s << 0 << u"text_long"_s;
}

void TestAssemble::shapesFollowTheScope()
{
    QFETCH(const QString, scope);
    QFETCH(const QString, said);
    QFETCH(const int, options);
    AskedQuestion asked = question(u"q"_s, {}, scope, u"Is it?"_s);
    asked.answer = said;
    for (int i = 0; i < options; ++i)
        asked.options.append(u"Option %1"_s.arg(i));
    QTEST(answerKindOf(asked), "kind");
    Workshop workshop;
    workshop.questions = {asked};
    QCOMPARE(made(workshop).specs().size(), 2); // it loads
}

void TestAssemble::onlyYesOrNoIsAChoice_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isChoice");
    QTest::newRow("yes or no") << u"Is there a licence?"_s << true;
    QTest::newRow("no question word") << u"By experts?"_s << true;
    QTest::newRow("yes or no about who") << u"Do you know who paid?"_s << true;
    QTest::newRow("a word that begins like one") << u"Whole recordings?"_s << true;
    QTest::newRow("who") << u"Who paid?"_s << false;
    QTest::newRow("small letters") << u" whose is it"_s << false;
    QTest::newRow("since when") << u"Since when?"_s << false;
    QTest::newRow("how many") << u"How many harbours?"_s << false;
    QTest::newRow("Spanish, yes or no") << u"¿Hay una licencia?"_s << true;
    QTest::newRow("Spanish, for a purpose") << u"¿Para uso comercial?"_s << true;
    QTest::newRow("Spanish, who") << u"¿Quién pagó?"_s << false;
    QTest::newRow("Spanish, whose") << u"¿De quiénes son?"_s << false;
    QTest::newRow("Spanish, why") << u"¿Por qué?"_s << false;
    QTest::newRow("Spanish, which, without marks") << u"cual es"_s << false;
    QTest::newRow("Spanish, how many") << u"¿Cuántas grabaciones?"_s << false;
}

void TestAssemble::onlyYesOrNoIsAChoice()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isChoice);
    AskedQuestion asked = question(u"q"_s, {}, u"telescope"_s, text);
    QCOMPARE(answerKindOf(asked), isChoice ? u"single_choice"_s : u"text_short"_s);
    asked.answer = u"yes-no"_s; // said so
    QCOMPARE(answerKindOf(asked), u"single_choice"_s);
    asked.answer.clear();
    asked.options = {u"A"_s, u"B"_s};
    QCOMPARE(answerKindOf(asked), u"single_choice"_s);
}

void TestAssemble::optionsAndConditions()
{
    Workshop workshop = smallWorkshop();
    workshop.questions[0].options = {u"By experts"_s, u" by  experts"_s, u"By a program"_s, u"Other"_s, u"None"_s};
    workshop.questions[1].onlyIf = u"q1"_s;
    workshop.questions[1].onlyIfOptions = {u"By experts"_s};
    workshop.questions[2].onlyIf = u"q1"_s; // anything but no and none
    const Template schema = made(workshop);
    const Spec &choice = schema.specs()[1];
    QCOMPARE(choice.answer, AnswerKind::MultiChoice);
    QCOMPARE(choice.options.size(), 4);
    QVERIFY(choice.options[2].needsText);
    QVERIFY(choice.options[3].exclusive);
    QCOMPARE(schema.conditions().size(), 2);
    QCOMPARE(schema.conditions()[0].field, choice.id);
    QCOMPARE(schema.conditions()[0].options, QStringList(u"by-experts"_s));
    QCOMPARE(schema.conditions()[1].options, QStringList({u"by-a-program"_s, u"by-experts"_s, u"other"_s}));
    QCOMPARE(schema.specs()[2].conditions, QStringList(schema.conditions()[0].id));
}

void TestAssemble::conditionsThatCannotBeAreNamed()
{
    Workshop workshop = smallWorkshop();
    workshop.questions[1].onlyIf = u"q3"_s; // a text
    workshop.questions[2].onlyIf = u"gone"_s;
    const AssembledTemplate assembled = assembledTemplate(workshop);
    QCOMPARE(assembled.leftOut.size(), 3);
    QVERIFY(assembled.leftOut.join(u' ').contains(u"How many labellers"_s));
    QVERIFY(made(workshop).conditions().isEmpty());
}

void TestAssemble::droppedLensesStayOut()
{
    Workshop workshop = smallWorkshop();
    workshop.lenses[0].choice = Choice::Dropped;
    workshop.questions[4].choice = Choice::Dropped;
    QCOMPARE(idsOf(made(workshop)), QStringList({u"on-which-terms-it-is-shared"_s,
                                                 u"on-which-terms-it-is-shared.is-there-a-licence"_s}));
}

void TestAssemble::requiredQuestionsAreEssential()
{
    Workshop workshop = smallWorkshop();
    workshop.questions[1].required = AskedQuestion::Stage::Review;
    workshop.questions[1].minimumContents = {u"collection"_s};
    workshop.questions[1].dimensions = {u"quality"_s};
    const Template schema = made(workshop);
    QVERIFY(!schema.specs()[1].essential);
    QVERIFY(schema.specs()[2].essential);
    QCOMPARE(schema.minimumContents(), QStringList(u"collection"_s));
    QVERIFY(!schema.dimensionName(u"quality"_s, u"en"_s).isEmpty());
}

void TestAssemble::whatMattersMostComesFirst()
{
    Workshop workshop;
    workshop.title = u"Buoys"_s;
    workshop.lenses = {lens(u"l"_s, u"who labelled it"_s, u"transformations"_s, {}, 1)};
    workshop.questions = {question(u"a"_s, u"l"_s, u"periscope"_s, u"First?"_s, 1),
                          question(u"b"_s, u"l"_s, u"periscope"_s, u"Second?"_s, 2),
                          question(u"c"_s, u"l"_s, u"periscope"_s, u"Third?"_s, 3)};
    QCOMPARE(idsOf(made(workshop)).mid(1), QStringList({u"who-labelled-it.first"_s, u"who-labelled-it.second"_s,
                                                        u"who-labelled-it.third"_s}));
    workshop.questions[0].importance = u"slightly"_s;
    workshop.questions[2].importance = u"essential"_s;
    const Template schema = made(workshop);
    QCOMPARE(idsOf(schema).mid(1), QStringList({u"who-labelled-it.third"_s, u"who-labelled-it.second"_s,
                                                u"who-labelled-it.first"_s}));
    QVERIFY(schema.specs()[1].essential);
    QVERIFY(!schema.specs()[2].essential);
}

void TestAssemble::aCardCanBeWrittenWithIt()
{
    const Template schema = made(smallWorkshop());
    Card card(newCard(schema, u"Clicks"_s, u"en"_s, false));
    const int spec = schema.indexOf(u"who-labelled-it.how-were-disagreements-settled"_s);
    const ContainedEdit edit = insertAnswer(card, matchCard(card, {&schema}), spec, "By talking.");
    QVERIFY(!edit.movesHeadings);
    const Match match = matchCard(edit.after, {&schema});
    QVERIFY(match.schema == &schema && !match.guessed);
    QCOMPARE(edit.after.bodyText(match.nodeOf(spec)), u"By talking."_s);
    const CardReading reading(edit.after, match);
    QCOMPARE(reading.total().answered, 1);
    QCOMPARE(reading.total().applicable, 5);
}

void TestAssemble::spanishWorkshopsMakeSpanishTemplates()
{
    Workshop workshop = smallWorkshop();
    workshop.language = u"es"_s;
    const Template schema = made(workshop);
    QCOMPARE(schema.languages(), QStringList(u"es"_s));
    QCOMPARE(schema.statePhrase(AnswerState::NotKnown, u"es"_s), builtInTemplate().statePhrase(AnswerState::NotKnown, u"es"_s));
    workshop.language = u"fi"_s; // a language without phrases
    QCOMPARE(made(workshop).languages(), QStringList(u"en"_s));
}

void TestAssemble::fieldsKnowTheirQuestion()
{
    Workshop workshop = smallWorkshop();
    giveTemplateIds(workshop);
    const Template schema = made(workshop);
    for (const Spec &spec : schema.specs()) {
        const AskedQuestion *asked = questionOfField(workshop, spec.id);
        QCOMPARE(asked != nullptr, spec.isField());
    }
    QVERIFY(!questionOfField(workshop, {}));
}

void TestAssemble::bucketsReachTheTemplate()
{
    Workshop workshop = smallWorkshop();
    workshop.questions[0].bucket = u"computed"_s;
    workshop.questions[0].help = u"Look at the log."_s;
    workshop.questions[1].bucket = u"written"_s;
    const Template schema = made(workshop);
    giveTemplateIds(workshop);
    const auto help = [&](int question) {
        return schema.text(schema.indexOf(workshop.questions[question].field), u"en"_s).help;
    };
    QCOMPARE(help(0), u"Look at the log. Where the answer comes from: computed."_s);
    QCOMPARE(help(1), u"Where the answer comes from: written."_s);
    QCOMPARE(help(2), QString());
    const QByteArray bytes = QJsonDocument(assembledTemplate(workshop).files.structure).toJson();
    QVERIFY(bytes.contains("\"x-bucket\": \"computed\"")); // for programs
    workshop.language = u"es"_s;
    const Template spanish = made(workshop);
    QVERIFY(spanish.text(spanish.indexOf(workshop.questions[1].field), u"es"_s).help.contains(u"escrita"_s));
}

void TestAssemble::ownersReachTheCard()
{
    Workshop workshop = smallWorkshop();
    giveTemplateIds(workshop);
    workshop.questions[0].accountable = {u"pb"_s};
    workshop.questions[0].responsible = {u"pa"_s};
    workshop.questions[1].responsible = {u"A whole team"_s};
    workshop.questions[2].accountable = {u"pa"_s, u"pb"_s};
    const Template schema = made(workshop);
    const Card card(newCard(schema, u"Clicks"_s, u"en"_s, true));
    const CardOwners made = ownersOf(workshop, card, matchAgainst(card, schema));
    QCOMPARE(made.owners.size(), 2);
    QCOMPARE(made.owners[0].name, u"Ben"_s);
    QCOMPARE(made.owners[0].field.question, workshop.questions[0].field);
    QCOMPARE(made.owners[0].id, ownerId(made.owners[0].field));
    QCOMPARE(made.owners[1].name, u"A whole team"_s);
    QCOMPARE(made.undecided, QStringList(u"How were disagreements settled?"_s));
    QVERIFY(made.elsewhere.isEmpty());
    const Card other("# Other\n\n## Is it labelled\n\nYes.\n\n## Else\n");
    const CardOwners byTitle = ownersOf(workshop, other, Match());
    QCOMPARE(byTitle.owners.size(), 1); // a card of another template that asks the same
    QCOMPARE(byTitle.owners[0].field.title, u"Is it labelled"_s);
    QCOMPARE(byTitle.elsewhere, QStringList(u"How many labellers looked at each?"_s));
}

void TestAssemble::waitingQuestionsAreNamed()
{
    Workshop workshop = smallWorkshop();
    const qsizetype before = assembledTemplate(workshop).leftOut.size();
    Note note;
    note.id = u"n1"_s;
    note.activity = u"scopes-brainstorm"_s;
    note.part = u"telescope"_s;
    note.text = u"Is it loud?"_s;
    note.journey = u"j1"_s;
    workshop.notes.append(note);
    const QStringList leftOut = assembledTemplate(workshop).leftOut;
    QCOMPARE(leftOut.size(), before + 1);
    QVERIFY2(leftOut.last().contains(u"Scopes Brainstorm"_s), qPrintable(leftOut.last()));
    workshop.notes.last().state = Note::State::Hidden;
    QCOMPARE(assembledTemplate(workshop).leftOut.size(), before);
}

void TestAssemble::questionsStandInTheOrderOfTheTemplate()
{
    Workshop workshop = smallWorkshop();
    workshop.questions = {question(u"a"_s, u"l1"_s, u"telescope"_s, u"Is it labelled?"_s, 1),
                          question(u"b"_s, u"l1"_s, u"telescope"_s, u"Is it paid?"_s, 2),
                          question(u"c"_s, u"l1"_s, u"microscope"_s, u"Why three labellers?"_s, 3),
                          question(u"d"_s, u"l1"_s, QString(), u"Anything else?"_s, 4)};
    workshop.questions[0].importance = u"slightly"_s;
    QStringList listed;
    for (const AskedQuestion &one : chosenQuestions(workshop))
        listed.append(one.text);
    QCOMPARE(listed, QStringList({u"Is it paid?"_s, u"Why three labellers?"_s, u"Anything else?"_s, u"Is it labelled?"_s}));
    QStringList assembled;
    const AssembledTemplate made = assembledTemplate(workshop);
    const QJsonObject texts = made.files.languages.value(u"en"_s)[u"texts"_s].toObject();
    for (const QJsonValue &section : made.files.structure[u"nodes"_s].toArray()) {
        for (const QJsonValue &field : section[u"children"_s].toArray())
            assembled.append(texts[field[u"id"_s].toString()][u"prompt"_s].toString());
    }
    QCOMPARE(assembled, listed);
}

void TestAssemble::questionsOfACard()
{
    const Template &schema = builtInTemplate();
    const Card card(newCard(schema, u"Clicks"_s, u"en"_s, true));
    const Match match = matchCard(card);
    const int essential = cardQuestionCount(card, match, CardQuestions::Essential);
    const int all = cardQuestionCount(card, match, CardQuestions::All);
    QVERIFY(essential > 20);
    QVERIFY(all > 2 * essential);
    Workshop workshop;
    QCOMPARE(takeCardQuestions(workshop, card, match, CardQuestions::Essential), essential);
    QCOMPARE(workshop.questions.size(), essential);
    QSet<QString> fields;
    for (const AskedQuestion &question : std::as_const(workshop.questions)) {
        const int spec = schema.indexOf(question.field);
        QVERIFY2(spec >= 0, qPrintable(question.field));
        QVERIFY(!fields.contains(question.field));
        fields.insert(question.field);
        QVERIFY(schema.specs()[spec].essential);
        QCOMPARE(question.title, schema.text(spec, u"en"_s).title);
        QVERIFY(!question.text.isEmpty());
        QVERIFY(question.lens.isEmpty() || recordOf(workshop.lenses, question.lens));
    }
    QCOMPARE(takeCardQuestions(workshop, card, match, CardQuestions::Essential), 0); // they are there
    QCOMPARE(takeCardQuestions(workshop, card, match, CardQuestions::All), all - essential);
    QCOMPARE(chosenQuestions(workshop).size(), all);
    // Whoever answers for one is the owner of that field of the card.
    workshop.questions[3].accountable = {u"Ada"_s};
    const CardOwners owners = ownersOf(workshop, card, match);
    QCOMPARE(owners.owners.size(), 1);
    QCOMPARE(owners.owners[0].field.question, workshop.questions[3].field);
    made(workshop); // a template can be made of them
    const Result<ReadWorkshop> again = parseWorkshop(workshopJson(workshop), u"clicks.workshop.json"_s);
    QVERIFY(again);
    QCOMPARE(again->workshop.questions.size(), all);
}

void TestAssemble::questionsOfACardWithoutATemplate()
{
    const Card card("# Seals\n\n## Counting\n\n### Who counts?\n\nAda.\n\n### From where?\n\n## Contact\n\nBen.\n");
    const Match match;
    QCOMPARE(cardQuestionCount(card, match, CardQuestions::Essential), 0);
    Workshop workshop = smallWorkshop();
    const qsizetype before = workshop.questions.size();
    workshop.lenses[0].choice = Choice::Kept; // by a vote
    QCOMPARE(takeCardQuestions(workshop, card, match, CardQuestions::All), 3);
    QStringList texts;
    for (const AskedQuestion &question : workshop.questions.mid(before)) {
        texts.append(question.text);
        QCOMPARE(recordOf(workshop.lenses, question.lens)->choice, Choice::Kept); // else they would not be asked
    }
    QCOMPARE(texts, QStringList({u"Who counts?"_s, u"From where?"_s, u"Contact"_s}));
    QCOMPARE(recordOf(workshop.lenses, workshop.questions.last().lens)->text, u"Contact"_s);
    const Card twice("# Seals\n\n## Counting\n\n### Who?\n\nAda.\n\n## Counting\n\n### Who?\n\nBen.\n");
    QCOMPARE(cardQuestionCount(twice, match, CardQuestions::All), 1);
    // A lens of that name that is not asked any more is asked again.
    for (const Choice choice : {Choice::Dropped, Choice::Open}) {
        Workshop other;
        for (const QString &title : {u"Contact"_s, u"Counting"_s, u"Another"_s}) {
            Lens lens;
            lens.id = title;
            lens.text = title;
            lens.choice = title == u"Contact"_s ? choice : Choice::Kept;
            other.lenses.append(lens);
        }
        QCOMPARE(takeCardQuestions(other, card, match, CardQuestions::All), 3);
        QCOMPARE(chosenQuestions(other).size(), 3);
        QCOMPARE(other.lenses.size(), 3);
    }
    QCOMPARE(takeCardQuestions(workshop, Card(""), Match(), CardQuestions::All), 0);
    addQuestion(workshop, u"  Who  pays? "_s);
    QCOMPARE(workshop.questions.last().text, u"Who pays?"_s);
    QVERIFY(workshop.questions.last().lens.isEmpty());
}

QTEST_GUILESS_MAIN(TestAssemble)
#include "tst_assemble.moc"
