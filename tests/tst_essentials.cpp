#include "schema/insertion.h"
#include "schema/openingquestions.h"
#include "schema/questionnaire.h"
#include "schema/templatedesign.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

Card fresh()
{
    return Card(newCard(builtInTemplate(), u"Tide gauges"_s, u"en"_s, false));
}

int questionsIn(const QList<Page> &pages)
{
    int count = 0;
    for (const Page &page : pages) {
        for (const Question &question : page.questions)
            count += !question.container;
    }
    return count;
}

Card answered(const Card &card, const QString &id, const QByteArray &text = "Words.")
{
    const Match match = matchCard(card);
    return insertAnswer(card, match, match.schema->indexOf(id), text).after;
}

} // namespace

class TestEssentials : public QObject
{
    Q_OBJECT

private slots:
    void aVeryLongSectionIsParted();
    void aNewCardHasAFewQuestions();
    void everyMinimumContentHasAnEssentialQuestion();
    void whatAStageRequiresIsEssential();
    void aNoToAnOpeningQuestionKeepsTheEssentials();
    void headingsStandAboveWhatTheyHold();
    void whatTheCardHoldsIsShown();
    void aCardLeavesTheEssentials_data();
    void aCardLeavesTheEssentials();
};

void TestEssentials::aNewCardHasAFewQuestions()
{
    const Card card = fresh();
    const Match match = matchCard(card);
    const QList<Page> all = formOf(card, match);
    const QList<Page> few = essentialsOf(all, *match.schema);
    // With title and summary about twenty-five; an afternoon's work.
    QVERIFY2(questionsIn(few) >= 18 && questionsIn(few) <= 27, qPrintable(QString::number(questionsIn(few))));
    QVERIFY(questionsIn(all) > 6 * questionsIn(few));
    QVERIFY(few.size() < all.size());
    QVERIFY(few.first().head);
}

void TestEssentials::everyMinimumContentHasAnEssentialQuestion()
{
    const Template &schema = builtInTemplate();
    for (const QString &content : schema.minimumContents()) {
        const bool any = std::any_of(schema.specs().cbegin(), schema.specs().cend(), [&](const Spec &spec) {
            return spec.essential && spec.minimumContents.contains(content);
        });
        QVERIFY2(any, qPrintable(content));
    }
}

void TestEssentials::whatAStageRequiresIsEssential()
{
    TemplateDesign design = TemplateDesign::empty(u"Birds"_s, u"en"_s);
    const QString first = u"first-section.first-question"_s;
    const QString second = design.add(Node::Kind::Field, u"Second"_s, first);
    design.add(Node::Kind::Field, u"Third"_s, second);
    design.setValue(first, u"essential"_s, true);
    design.setValue(second, u"requiredBy"_s, u"publishing"_s);
    const Result<Template> schema = design.read();
    QVERIFY(schema.has_value());
    const Card card(newCard(*schema, u"Birds"_s, u"en"_s, false));
    const Match match = matchNamed(card, &*schema);
    QStringList titles;
    for (const Page &page : essentialsOf(formOf(card, match), *schema)) {
        for (const Question &question : page.questions) {
            if (!question.container && question.spec >= 0)
                titles.append(schema->text(question.spec, u"en"_s).title);
        }
    }
    QCOMPARE(titles, QStringList({u"First question"_s, u"Second"_s}));
    // Until both are answered the card is in its essentials.
    const Card one = insertAnswer(card, match, schema->indexOf(first), "Words.").after;
    QVERIFY(isInEssentials(one, matchNamed(one, &*schema)));
    const Card both = insertAnswer(one, matchNamed(one, &*schema), schema->indexOf(second), "Words.").after;
    QVERIFY(!isInEssentials(both, matchNamed(both, &*schema)));
}

void TestEssentials::aNoToAnOpeningQuestionKeepsTheEssentials()
{
    const Card card = fresh();
    QStringList all;
    for (const OpeningQuestion &question : builtInTemplate().openingQuestions()) {
        const Card no = withOpeningNoes(card, matchCard(card), {question.id});
        QVERIFY2(isInEssentials(no, matchCard(no)), qPrintable(question.id));
        all.append(question.id);
    }
    const Card noes = withOpeningNoes(card, matchCard(card), all);
    QVERIFY(isInEssentials(noes, matchCard(noes)));
}

void TestEssentials::headingsStandAboveWhatTheyHold()
{
    const Card card = answered(fresh(), u"provenance.collection.method-s-used"_s, "- API");
    const Match match = matchCard(card);
    for (const Page &page : essentialsOf(formOf(card, match), *match.schema)) {
        for (qsizetype i = 0; i < page.questions.size(); ++i) {
            const Question &question = page.questions[i];
            if (question.container && question.node == kNoNode) {
                QVERIFY(i + 1 < page.questions.size());
                QVERIFY(page.questions[i + 1].depth > question.depth);
            }
            if (question.depth > 0 && question.spec >= 0) {
                const int parent = match.schema->specs()[question.spec].parent;
                const bool shown = std::any_of(page.questions.cbegin(), page.questions.cbegin() + i,
                                               [parent](const Question &one) { return one.spec == parent; });
                QVERIFY2(shown, qPrintable(match.schema->specs()[question.spec].id));
            }
        }
    }
}

void TestEssentials::whatTheCardHoldsIsShown()
{
    const Card card = answered(fresh(), u"sampling-methods.method-s-used"_s, "- Random Sampling");
    const Match match = matchCard(card);
    const QList<Page> pages = essentialsOf(formOf(card, match), *match.schema);
    const int spec = match.schema->indexOf(u"sampling-methods.method-s-used"_s);
    QVERIFY(std::any_of(pages.cbegin(), pages.cend(), [spec](const Page &page) {
        return std::any_of(page.questions.cbegin(), page.questions.cend(),
                           [spec](const Question &question) { return question.spec == spec; });
    }));
}

void TestEssentials::aCardLeavesTheEssentials_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("essentials");
    QTest::newRow("new card") << fresh().bytes() << true;
    QTest::newRow("an essential answer")
        << answered(fresh(), u"motivations-intentions.motivations.purpose-s"_s).bytes() << true;
    QTest::newRow("another answer")
        << answered(fresh(), u"sampling-methods.method-s-used"_s, "- Random Sampling").bytes() << false;
    QTest::newRow("every heading, none answered")
        << newCard(builtInTemplate(), u"T"_s, u"en"_s, true) << true;
    const Card noes = withOpeningNoes(fresh(), matchCard(fresh()), {u"people"_s});
    QTest::newRow("opening questions answered") << noes.bytes() << true;
    QTest::newRow("template only guessed")
        << QByteArray("# T\n\n## Authorship\n\n### Publishers\n\n#### Publishing Organization(s)\n\nUs.\n") << false;
    QTest::newRow("no template") << QByteArray("# T\n\n## Something\n\nElse.\n") << false;
}

void TestEssentials::aCardLeavesTheEssentials()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, essentials);
    const Card card(bytes);
    QCOMPARE(isInEssentials(card, matchCard(card)), essentials);
}

// A page of thousands of panels would never be there: the section goes on on the next one.
void TestEssentials::aVeryLongSectionIsParted()
{
    QByteArray text = "# T\n\nSummary.\n\n## S\n";
    for (int i = 0; i < 1000; ++i)
        text += "\n#### Field " + QByteArray::number(i) + "\n";
    text += "\n## Short\n\n#### One\n";
    const Card card(text);
    const QList<Page> pages = formOf(card, matchCard(card));
    QList<NodeKey> shown;
    int part = 0;
    for (const Page &page : pages) {
        QVERIFY2(page.questions.size() <= 200, qPrintable(QString::number(page.questions.size())));
        QCOMPARE(page.head, &page == &pages.first());
        part = page.part > 0 ? part + 1 : 0;
        QCOMPARE(page.part, part);
        for (const Question &question : page.questions) {
            if (question.node != kNoNode)
                shown.append(question.node);
        }
    }
    QVERIFY(pages.size() > 6);
    QCOMPARE(shown.size(), 1003);
    QCOMPARE(QSet<NodeKey>(shown.cbegin(), shown.cend()).size(), 1003);
}

QTEST_GUILESS_MAIN(TestEssentials)

#include "tst_essentials.moc"
