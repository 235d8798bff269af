#include "card/cardsearch.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCard =
    "---\nname: whale\n---\n# Whale calls\n<!-- template: whale 1 -->\n\nA whale, WHALE and whales.\n\n"
    "## Whale & kin\n\n#### Kind\n<!-- info: whale -->\n\nNo such thing.\r\nA whale\xC2\xA0there.\n";

// Each hit as "t" or "b" and the text of the line before it.
QStringList places(const Card &card, const SearchQuery &query)
{
    QStringList list;
    for (const SearchHit &hit : searchCard(card, query)) {
        const qsizetype line = card.bytes().lastIndexOf('\n', hit.range.begin) + 1;
        list.append((hit.inTitle ? u"t "_s : u"b "_s)
                    + QString::fromUtf8(card.bytes().mid(line, hit.range.end - line)));
    }
    return list;
}

} // namespace

class TestCardSearch : public QObject
{
    Q_OBJECT

private slots:
    void findsInAnswersAndTitlesOnly_data();
    void findsInAnswersAndTitlesOnly();
    void replacesAndKeepsTheRest_data();
    void replacesAndKeepsTheRest();
    void manyHitsAreOneSplice();
};

void TestCardSearch::findsInAnswersAndTitlesOnly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matchCase");
    QTest::addColumn<bool>("wholeWord");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("anywhere but front matter and directives")
        << kCard << u"whale"_s << false << false
        << QStringList{u"t # Whale"_s,        u"b A whale"_s,
                       u"b A whale, WHALE"_s, u"b A whale, WHALE and whale"_s,
                       u"t ## Whale"_s,       u"b A whale"_s};
    QTest::newRow("with its case") << kCard << u"WHALE"_s << true << false
                                   << QStringList{u"b A whale, WHALE"_s};
    QTest::newRow("whole words") << kCard << u"whale"_s << true << true
                                 << QStringList{u"b A whale"_s, u"b A whale"_s};
    QTest::newRow("marks of a heading are no text") << kCard << u"#"_s << false << false << QStringList();
    QTest::newRow("nothing is found for nothing") << kCard << QString() << false << false << QStringList();
    QTest::newRow("beyond ASCII") << QByteArray("# \xC3\x84pfel\n\n\xF0\x9F\x90\x8B \xC3\xA4pfel\n")
                                  << u"äpfel"_s << false << false
                                  << QStringList{u"t # Äpfel"_s, u"b 🐋 äpfel"_s};
    QTest::newRow("an underlined heading")
        << QByteArray("Sea\n===\n\nsea =\n") << u"="_s << false << false << QStringList{u"b sea ="_s};
    QTest::newRow("not where bytes are no text") << QByteArray("# A\n\nsea \xFF\n\n## B\n\nsea\n") << u"sea"_s
                                                 << false << false << QStringList{u"b sea"_s};
    QTest::newRow("before any heading")
        << QByteArray("sea\n\n## B\n") << u"sea"_s << false << false << QStringList{u"b sea"_s};
}

void TestCardSearch::findsInAnswersAndTitlesOnly()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(bool, matchCase);
    QFETCH(bool, wholeWord);
    QTEST(places(Card(bytes), {text, matchCase, wholeWord}), "found");
}

void TestCardSearch::replacesAndKeepsTheRest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("with");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("left");

    QTest::newRow("titles and text, line ends kept")
        << QByteArray("# sea\r\n\r\nA sea.\rsea\n\n## B\n\nsea") << u"sea"_s << u"lake"_s
        << QByteArray("# lake\r\n\r\nA lake.\rlake\n\n## B\n\nlake") << 0;
    QTest::newRow("by nothing") << QByteArray("# T\n\na sea b\n") << u" sea"_s << QString()
                                << QByteArray("# T\n\na b\n") << 0;
    QTest::newRow("not where a heading would come") << QByteArray("# T\n\nsea one\n\na sea\n") << u"sea"_s
                                                    << u"##"_s << QByteArray("# T\n\nsea one\n\na ##\n") << 1;
    QTest::newRow("not where a fence would swallow headings")
        << QByteArray("# T\n\nsea\n\n## B\n\na sea\n") << u"sea"_s << u"```"_s
        << QByteArray("# T\n\nsea\n\n## B\n\na ```\n") << 1;
    QTest::newRow("not where a directive would come")
        << QByteArray("# T\n\n## B\n\nsea\n") << u"sea"_s << u"<!-- scope: telescope -->"_s
        << QByteArray("# T\n\n## B\n\nsea\n") << 1;
    QTest::newRow("not where a heading would lose its level")
        << QByteArray("# T\n\n## a sea\n\nsea\n") << u" a sea"_s << u"#"_s
        << QByteArray("# T\n\n## a sea\n\nsea\n") << 1;
    QTest::newRow("front matter and directives stay")
        << kCard << u"whale"_s << u"seal"_s
        << QByteArray(
               "---\nname: whale\n---\n# seal calls\n<!-- template: whale 1 -->\n\nA seal, seal and "
               "seals.\n\n"
               "## seal & kin\n\n#### Kind\n<!-- info: whale -->\n\nNo such thing.\r\nA seal\xC2\xA0there.\n")
        << 0;
}

void TestCardSearch::replacesAndKeepsTheRest()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, with);
    QFETCH(QByteArray, after);
    QFETCH(int, left);
    const Card card(bytes);
    const QList<SearchHit> hits = searchCard(card, {text});
    const Replacement result = replaceHits(card, hits, with);
    QByteArray replaced = bytes;
    result.splice.apply(replaced);
    QCOMPARE(replaced, after);
    QCOMPARE(result.left, left);
    QCOMPARE(result.replaced, int(hits.size()) - left);
    result.splice.inverse().apply(replaced);
    QCOMPARE(replaced, bytes);
}

void TestCardSearch::manyHitsAreOneSplice()
{
    QByteArray bytes = "# T\n";
    for (int i = 0; i < 2000; ++i)
        bytes += "\n## S" + QByteArray::number(i) + "\n\nsea, sea\n";
    const Card card(bytes);
    const QList<SearchHit> hits = searchCard(card, {u"sea"_s});
    QCOMPARE(hits.size(), 4000);
    const Replacement result = replaceHits(card, hits, u"lake"_s);
    QCOMPARE(result.replaced, 4000);
    QByteArray after = bytes;
    result.splice.apply(after);
    QCOMPARE(after, QByteArray(bytes).replace("sea", "lake"));

    // Each heading is the one it was, also where all of them are written anew.
    const Replacement titles = replaceHits(card, searchCard(card, {u"S"_s, true}), u"Section "_s);
    QCOMPARE(titles.replaced, 2000);
    const Card renamed = card.edited(titles.splice);
    QCOMPARE(renamed.nodes().last().title, u"Section 1999"_s);
    for (qsizetype i = 0; i < card.nodes().size(); ++i)
        QCOMPARE(renamed.nodes()[i].key, card.nodes()[i].key);
}

QTEST_GUILESS_MAIN(TestCardSearch)
#include "tst_cardsearch.moc"
