#include "schema/answers.h"
#include "schema/insertion.h"
#include "schema/openingquestions.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

Card fresh(const QString &language = u"en"_s)
{
    return Card(newCard(builtInTemplate(), u"Tide gauges"_s, language, false));
}

Card with(const Card &card, const QStringList &noes)
{
    return withOpeningNoes(card, matchCard(card), noes);
}

QStringList noesOf(const Card &card)
{
    return openingNoes(card, matchCard(card));
}

} // namespace

class TestOpeningQuestions : public QObject
{
    Q_OBJECT

private slots:
    void everyQuestionHasItsWords();
    void aNoIsReadBack_data();
    void aNoIsReadBack();
    void aNoCoversTheQuestionsBelow();
    void aNoTakenBackLeavesNoSentence();
    void textAlreadyThereStays();
    void ownReasonsCountToo();
    void windowsLineEndsAreKept();
    void sparedQuestionsAreCountedOnce();
};

void TestOpeningQuestions::everyQuestionHasItsWords()
{
    const Template &schema = builtInTemplate();
    QVERIFY(schema.openingQuestions().size() >= 6);
    for (const QString &language : schema.languages()) {
        QSet<QString> statements;
        for (const OpeningQuestion &question : schema.openingQuestions()) {
            QVERIFY(!question.covers.isEmpty());
            const OpeningText &text = schema.openingText(question.id, language);
            QVERIFY2(!text.statement.isEmpty() && text.reason.endsWith(u'.'), qPrintable(question.id));
            statements.insert(text.statement);
        }
        QCOMPARE(statements.size(), schema.openingQuestions().size());
    }
    QVERIFY(schema.openingText(u"people"_s, u"en"_s).reason != schema.openingText(u"people"_s, u"es"_s).reason);
}

void TestOpeningQuestions::aNoIsReadBack_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("noes");
    QTest::newRow("none") << u"en"_s << QStringList();
    for (const OpeningQuestion &question : builtInTemplate().openingQuestions())
        QTest::addRow("%s", qPrintable(question.id)) << u"en"_s << QStringList(question.id);
    QTest::newRow("several") << u"en"_s << QStringList{u"people"_s, u"transformed"_s, u"earlier-versions"_s};
    QTest::newRow("Spanish") << u"es"_s << QStringList{u"people"_s, u"machine-learning"_s};
}

void TestOpeningQuestions::aNoIsReadBack()
{
    QFETCH(QString, language);
    QFETCH(QStringList, noes);
    const Card card = with(fresh(language), noes);
    QStringList expected = noes;
    if (noes.contains(u"labels"_s)) // nobody labelled what has no labels
        expected.append(u"labelled-by-people"_s);
    QCOMPARE(noesOf(card), expected);
    QCOMPARE(noesOf(Card(card.bytes())), expected);
    QCOMPARE(matchCard(card).language, language);
    QCOMPARE(with(card, noes).bytes(), card.bytes());
}

void TestOpeningQuestions::aNoCoversTheQuestionsBelow()
{
    const Card card = with(fresh(), {u"people"_s});
    QVERIFY(card.bytes().contains("**Not applicable:** The data does not describe people"));
    const Match match = matchCard(card);
    const CardReading reading(card, match);
    const Template &schema = *match.schema;
    const int section = schema.indexOf(u"human-and-other-sensitive-attributes"_s);
    QCOMPARE(reading.progressOfSpec(section).applicable, 0);
    QVERIFY(reading.progressOfSpec(section).excused > 3);
    QCOMPARE(reading.progressOfSpec(section).excused, questionsSpared(schema, {u"people"_s}));
}

void TestOpeningQuestions::aNoTakenBackLeavesNoSentence()
{
    const Card before = fresh();
    Card card = before;
    for (const OpeningQuestion &question : builtInTemplate().openingQuestions())
        card = with(card, noesOf(card) + QStringList(question.id));
    QVERIFY(card.bytes().size() > before.bytes().size());
    card = with(card, {});
    QCOMPARE(noesOf(card), QStringList());
    QVERIFY2(!card.bytes().contains("Not applicable"), card.bytes().constData());
    // The headings stay: an author may have meant to fill them.
    for (const Node &node : card.nodes())
        QVERIFY2(node.body.isEmpty(), qPrintable(node.id));
    QVERIFY(card.bytes().startsWith(before.bytes().trimmed()));
}

void TestOpeningQuestions::textAlreadyThereStays()
{
    const QByteArray bytes = "# T\n<!-- template: data-card-extended 1.0 -->\n\n## Transformations\n\nSome words.\n\n"
                             "### Synopsis\n\n#### Transformation(s) Applied\n\n- Cleaning\n";
    const Card card = with(Card(bytes), {u"transformed"_s});
    QVERIFY(card.bytes().contains("collected.\n\nSome words.\n"));
    QVERIFY(card.bytes().contains("- Cleaning\n"));
    QCOMPARE(with(card, {}).bytes(), bytes);
}

void TestOpeningQuestions::ownReasonsCountToo()
{
    const Card card("# T\n<!-- template: data-card-extended 1.0 -->\n\n## Sampling Methods\n\n"
                    "**Not applicable:** a census.\n");
    QCOMPARE(noesOf(card), QStringList(u"sampled"_s));
    QCOMPARE(with(card, {u"sampled"_s}).bytes(), card.bytes());
}

void TestOpeningQuestions::windowsLineEndsAreKept()
{
    QByteArray bytes = fresh().bytes();
    bytes.replace("\n", "\r\n");
    const Card card = with(Card(bytes), {u"sampled"_s});
    QVERIFY(card.bytes().contains("**Not applicable:**"));
    QCOMPARE(card.bytes().count('\n'), card.bytes().count("\r\n"));
}

void TestOpeningQuestions::sparedQuestionsAreCountedOnce()
{
    const Template &schema = builtInTemplate();
    const int labels = questionsSpared(schema, {u"labels"_s});
    QCOMPARE(questionsSpared(schema, {u"labels"_s, u"labelled-by-people"_s}), labels);
    QVERIFY(questionsSpared(schema, {u"labelled-by-people"_s}) < labels);
    QCOMPARE(questionsSpared(schema, {}), 0);
}

QTEST_GUILESS_MAIN(TestOpeningQuestions)

#include "tst_openingquestions.moc"
