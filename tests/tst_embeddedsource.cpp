#include "base/embeddedsource.h"
#include "render/renderer.h"
#include "support/corpus.h"

#include <QTest>

using namespace cardwright;

class TestEmbeddedSource : public QObject
{
    Q_OBJECT

private slots:
    void comesBackByteForByte_data();
    void comesBackByteForByte();
    void isTakenFromWholePagesOnly_data();
    void isTakenFromWholePagesOnly();
    void aCardCannotPretendToCarryOne();
    void corpus();
};

namespace {

QByteArray pageOf(const QByteArray &markdown, bool withSource = true)
{
    const Card card(markdown);
    const Match match = matchCard(card);
    RenderOptions options;
    options.embedSource = withSource;
    return renderPage(card, match, CardReading(card, match), options);
}

} // namespace

void TestEmbeddedSource::comesBackByteForByte_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("a card") << QByteArray("# T\n\n## A\n\nx\n");
    QTest::newRow("no final newline, mixed ends") << QByteArray("# T\r\n\nx\r");
    QTest::newRow("NUL and bytes that are no UTF-8") << QByteArray("# T\n\n\0\xFF\xFE x\n", 12);
    QTest::newRow("markup of a page") << QByteArray("# </script></html>\n\n<!-- <script> --> </script>\n");
}

void TestEmbeddedSource::comesBackByteForByte()
{
    QFETCH(QByteArray, markdown);
    const std::optional<QByteArray> back = sourceEmbeddedIn(pageOf(markdown));
    QVERIFY(back);
    QCOMPARE(*back, markdown);
    QVERIFY(!sourceEmbeddedIn(pageOf(markdown, false)));
}

void TestEmbeddedSource::isTakenFromWholePagesOnly_data()
{
    QTest::addColumn<QByteArray>("page");
    const QByteArray page = pageOf("# T\n\n## A\n\nSome words of an answer.\n");
    const qsizetype source = page.indexOf("x-cardwright-source");
    QVERIFY(source > 0);
    const qsizetype content = page.indexOf('>', source) + 1;
    QTest::newRow("cut in the source") << page.left(content + 20);
    QTest::newRow("one letter changed") << QByteArray(page).replace(content + 4, 1, page[content + 4] == 'A' ? "B" : "A");
    QTest::newRow("no Base64") << QByteArray(page).replace(content + 4, 1, "!");
    QTest::newRow("a space in it") << QByteArray(page).insert(content + 4, ' ');
    QTest::newRow("two sources") << page + embeddedSource("# Other\n");
    QTest::newRow("a page of somebody else") << QByteArray(page).replace("content=\"Cardwright\"", "content=\"Else\"");
    QTest::newRow("the source alone") << embeddedSource("# T\n");
    QTest::newRow("empty") << QByteArray();
}

void TestEmbeddedSource::isTakenFromWholePagesOnly()
{
    QFETCH(QByteArray, page);
    QVERIFY(!sourceEmbeddedIn(page));
}

void TestEmbeddedSource::aCardCannotPretendToCarryOne()
{
    const QByteArray fake = embeddedSource("# Fake\n");
    const QByteArray card = "# " + fake + "\n\n" + fake + "\n\n## A\n\n```\n" + fake + "\n```\n\n| a |\n|---|\n| " + fake + " |\n";
    QVERIFY(!sourceEmbeddedIn(pageOf(card, false)));
    const std::optional<QByteArray> back = sourceEmbeddedIn(pageOf(card));
    QVERIFY(back);
    QCOMPARE(*back, card);
}

void TestEmbeddedSource::corpus()
{
    QStringList faults;
    for (const TestFile &file : trapFiles()) {
        if (sourceEmbeddedIn(pageOf(file.bytes)).value_or("?") != file.bytes)
            faults.append(file.name);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestEmbeddedSource)
#include "tst_embeddedsource.moc"
