#include "render/printpage.h"
#include "schema/insertion.h"
#include "storage/cardfile.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

PrintPage printed(const QByteArray &markdown, RenderOptions options = {})
{
    const Card card(markdown);
    const Match match = matchCard(card);
    options.forPrint = true;
    return renderPrintPage(card, match, CardReading(card, match), options);
}

QByteArray numbered(const QByteArray &markdown, const QHash<QByteArray, int> &pages)
{
    const Card card(markdown);
    const Match match = matchCard(card);
    return renderNumberedPages(card, match, CardReading(card, match), {}, pages);
}

QStringList captures(const QByteArray &html, const QString &pattern)
{
    QStringList found;
    QRegularExpressionMatchIterator it = QRegularExpression(pattern).globalMatch(QString::fromUtf8(html));
    while (it.hasNext())
        found.append(it.next().captured(1));
    return found;
}

const QByteArray kDepths = "# Card\n\n## Section\n\n#### First\n<!-- scope: telescope -->\n\nGlance.\n\n"
                           "#### Second\n<!-- scope: microscope -->\n\nDetail.\n\n#### Third\n\nAlways.\n\n"
                           "## Deep\n\n#### Fourth\n<!-- scope: microscope -->\n\nDeeper.\n";

} // namespace

class TestPrintPage : public QObject
{
    Q_OBJECT

private slots:
    void renderPageGivesIt();
    void holdsNoScriptAndNoControl();
    void linksLeadToElementsOfThePage();
    void headingsAreThoseShown();
    void contentsShowTheirPages();
    void feetComeOnceThePagesAreKnown();
    void numberedPagesEndWithTheContents();
    void depthsAreLeftOut();
    void foldedTextStandsOpen();
    void longContentsStandInTwoHalves_data();
    void longContentsStandInTwoHalves();
};

void TestPrintPage::renderPageGivesIt()
{
    const Card card(sampleCard());
    const Match match = matchCard(card);
    const CardReading reading(card, match);
    RenderOptions options;
    options.forPrint = true;
    QCOMPARE(renderPage(card, match, reading, options), printed(sampleCard()).html);
    options.forPrint = false;
    QVERIFY(renderPage(card, match, reading, options) != printed(sampleCard()).html);
}

void TestPrintPage::holdsNoScriptAndNoControl()
{
    const QByteArray html = printed(sampleCard()).html;
    for (const char *tag : {"<script", "<button", "<select", "<summary", "<form"})
        QVERIFY2(!html.contains(tag), tag);
    QVERIFY(html.contains("default-src 'none'"));
    QVERIFY(!html.contains("script-src"));
}

void TestPrintPage::linksLeadToElementsOfThePage()
{
    RenderOptions options;
    options.showOpenQuestions = true;
    for (const QByteArray &card : {sampleCard(), newCard(builtInTemplate(), u"Title"_s, u"en"_s, true)}) {
        const QByteArray html = printed(card, options).html;
        const QStringList ids = captures(html, u" id=\"([^\"]*)\""_s);
        const QSet<QString> known(ids.cbegin(), ids.cend());
        QCOMPARE(known.size(), ids.size()); // each once
        for (const QString &target : captures(html, u"<a [^>]*href=\"#([^\"]*)\""_s))
            QVERIFY2(known.contains(QUrl::fromPercentEncoding(target.toUtf8())), qPrintable(target));
    }
}

void TestPrintPage::headingsAreThoseShown()
{
    const PrintPage page = printed("# Card\n\nWhat it is.\n\n## One\n\n### Part\n\n#### "
                                   "Question\n\nAnswer.\n\n#### Open\n\n## Two\n\nText.\n\n## Empty\n");
    QStringList found;
    for (const PrintHeading &heading : page.headings)
        found.append(QString::number(heading.level) + u' ' + heading.title + u' '
                     + QString::fromUtf8(heading.id));
    QCOMPARE(found, (QStringList{u"1 One one"_s, u"2 Part one.part"_s, u"3 Question one.part.question"_s,
                                 u"1 Two two"_s}));
    QCOMPARE(page.title, u"Card"_s);
    QCOMPARE(page.language, u"en"_s);
    QVERIFY(!page.rightToLeft);
    QVERIFY(printed("---\nlanguage: ar\n---\n# T\n").rightToLeft);
}

void TestPrintPage::contentsShowTheirPages()
{
    const QHash<QByteArray, int> pages{{kEndOfContents, 1}, {"section", 3}, {"deep", 17}};
    QCOMPARE(captures(numbered(kDepths, pages), u"<span class=\"at\">(\\d*)</span>"_s), (QStringList{u"3"_s, u"17"_s}));
    QCOMPARE(captures(printed(kDepths).html, u"<span class=\"at\">(\\d*)</span>"_s),
             (QStringList{QString(), QString()}));
}

void TestPrintPage::feetComeOnceThePagesAreKnown()
{
    QVERIFY(!printed(kDepths).html.contains("foot:"));
    const QByteArray html = numbered(kDepths, {{kEndOfCard, 2}});
    QCOMPARE(captures(html, u" id=\"(foot:[^\"]*)\""_s), (QStringList{u"foot:1"_s, u"foot:2"_s}));
    QVERIFY(html.contains("2 / 2"));
}

// Up to the end of the contents' page both pages are the same, or another page would be drawn.
void TestPrintPage::numberedPagesEndWithTheContents()
{
    const QHash<QByteArray, int> pages{{kEndOfContents, 2},       {"section", 2},       {"section.first", 2},
                                       {"section.second", 3},     {"section.third", 3}, {"deep", 3},
                                       {"deep.fourth", 4},        {kEndOfCard, 4}};
    const QByteArray html = numbered(kDepths, pages);
    QVERIFY(html.contains("Glance."));
    for (const char *later : {"Detail.", "Always.", "Deeper.", "id=\"end:\""})
        QVERIFY2(!html.contains(later), later);
    QByteArray start = html.first(html.indexOf("</section>"));
    for (const char *number : {"2", "3"})
        start.replace(QByteArray("<span class=\"at\">" + QByteArray(number)), "<span class=\"at\">");
    QVERIFY(start.contains("Glance."));
    QVERIFY(printed(kDepths).html.startsWith(start));
    // Where all is on the contents' page, so is the end.
    QVERIFY(numbered(kDepths, {{kEndOfContents, 1}, {"section", 1}, {kEndOfCard, 1}}).contains("id=\"end:\""));
    // Without contents nothing has a number.
    QVERIFY(!numbered("# Card\n\n#### One\n\nText of it.\n", {{"one", 1}, {kEndOfCard, 1}}).contains("Text of it."));
}

void TestPrintPage::depthsAreLeftOut()
{
    RenderOptions options;
    options.depth = "t";
    const PrintPage page = printed(kDepths, options);
    QVERIFY(page.html.contains("Glance."));
    QVERIFY(page.html.contains("Always."));
    QVERIFY(!page.html.contains("Detail."));
    QVERIFY(!page.html.contains("Deeper."));
    QCOMPARE(page.headings.size(), 3);                   // the section that would be empty is left out whole
    QVERIFY(!page.html.contains("question still open")); // what is left out is not open
}

void TestPrintPage::foldedTextStandsOpen()
{
    const QByteArray html =
        printed("# Card\n\n## Section\n\n<details><summary>More</summary>\n\nHidden.\n\n</details>\n").html;
    QVERIFY(html.contains("Hidden."));
    QVERIFY(html.contains("<details open"));
}

void TestPrintPage::longContentsStandInTwoHalves_data()
{
    QTest::addColumn<int>("sections");
    QTest::addColumn<int>("halves");
    QTest::newRow("few") << 5 << 0;
    QTest::newRow("many") << 30 << 2;
    QTest::newRow("more than a page holds") << 200 << 0;
}

void TestPrintPage::longContentsStandInTwoHalves()
{
    QFETCH(const int, sections);
    QFETCH(const int, halves);
    QByteArray card = "# Card\n";
    for (int i = 0; i < sections; ++i)
        card += "\n## Section " + QByteArray::number(i) + "\n\nText.\n";
    const QByteArray html = printed(card).html;
    QCOMPARE(html.count("<ol class=\"half\">"), halves);
    QCOMPARE(html.count("<span class=\"at\">"), sections);
}

QTEST_GUILESS_MAIN(TestPrintPage)
#include "tst_printpage.moc"
