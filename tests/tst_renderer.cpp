#include "render/renderer.h"
#include "storage/cardfile.h"
#include "support/corpus.h"
#include "support/htmlscan.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestRenderer : public QObject
{
    Q_OBJECT

private slots:
    void golden_data();
    void golden();
    void headingsHaveNoGaps_data();
    void headingsHaveNoGaps();
    void idsAreThoseOfTheNodes_data();
    void idsAreThoseOfTheNodes();
    void linksWithinTheCardArrive();
    void leavesOut_data();
    void leavesOut();
    void showsOpenQuestionsOnRequest();
    void countsOpenQuestions_data();
    void countsOpenQuestions();
    void speaksTheLanguageOfTheCard();
    void sameInputSameBytes();
    void cacheChangesNothing();
    void bodyEditChangesFragmentsOnly_data();
    void bodyEditChangesFragmentsOnly();
    void pageIsClosedToTheNetwork();
    void titleCannotBreakOut_data();
    void titleCannotBreakOut();
    void corpus();
};

namespace {

struct Rendered
{
    explicit Rendered(const QByteArray &markdown, const RenderOptions &options = {}, RenderCache *cache = nullptr)
        : card(markdown)
        , match(matchCard(card))
        , reading(card, match)
        , out(renderCard(card, match, reading, options, cache))
        , page(renderPage(card, match, reading, options))
        , html(scannedHtml(out.html()))
    {
    }

    QByteArray fragment(const QByteArray &id) const
    {
        for (const Fragment &one : out.fragments) {
            if (one.id == id)
                return one.html;
        }
        return "(no fragment)";
    }

    Card card;
    Match match;
    CardReading reading;
    RenderedCard out;
    QByteArray page;
    ScannedHtml html;
};

RenderOptions withOpenQuestions(const QByteArray &theme = {})
{
    RenderOptions options;
    options.showOpenQuestions = true;
    options.theme = theme;
    return options;
}

QByteArray articleOf(const QByteArray &html)
{
    const qsizetype begin = html.indexOf("<article");
    return html.mid(begin, html.indexOf("</article>") + 10 - begin);
}

// One tag a line, so that a difference can be read.
QByteArray inLines(QByteArray html)
{
    return html.replace("><", ">\n<") + '\n';
}

QString faultOf(const Rendered &one)
{
    if (!one.html.complaint.isEmpty())
        return one.html.complaint;
    if (one.html.count("h1") != 1)
        return u"%1 first headings"_s.arg(one.html.count("h1"));
    int last = 1;
    const qsizetype first = one.html.headings.indexOf(1);
    for (qsizetype i = first; i < one.html.headings.size(); ++i) {
        if (one.html.headings[i] > last + 1)
            return u"h%1 follows h%2"_s.arg(one.html.headings[i]).arg(last);
        last = one.html.headings[i];
    }
    if (QSet<QByteArray>(one.html.ids.begin(), one.html.ids.end()).size() != one.html.ids.size())
        return u"two elements have one id"_s;
    if (one.out.shape.count(kFragmentMark) != one.out.fragments.size())
        return u"marks and fragments differ in number"_s;
    for (const Fragment &fragment : one.out.fragments) {
        if (!one.html.ids.contains(fragment.id))
            return u"no element for the fragment "_s + QString::fromUtf8(fragment.id);
    }
    // The card's own script, and the data for search engines.
    if (one.page.count("<script") != 2 || one.page.count("<script>") != 1 || !one.page.endsWith("</script></body></html>\n"))
        return u"a script of its own"_s;
    return {};
}

const QByteArray kHead = "# Tide Gauges\n<!-- template: data-card-extended 1.0 -->\n\nSea levels of six harbours.\n\n";

} // namespace

// A new case is a new folder with a card.md; CARDWRIGHT_WRITE_GOLDEN=1 writes what is expected.
void TestRenderer::golden_data()
{
    QTest::addColumn<QString>("folder");
    const QDir cases(testData() + u"/render"_s);
    for (const QString &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << cases.filePath(name);
}

void TestRenderer::golden()
{
    QFETCH(QString, folder);
    const Rendered one(contentOf(folder + u"/card.md"_s));
    QCOMPARE(faultOf(one), QString());
    const QByteArray html = inLines(articleOf(one.out.html()));
    if (qEnvironmentVariableIsSet("CARDWRIGHT_WRITE_GOLDEN")) {
        QFile file(folder + u"/expected.html"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(html);
    }
    QCOMPARE(html.split('\n'), contentOf(folder + u"/expected.html"_s).split('\n'));
}

void TestRenderer::headingsHaveNoGaps_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text alone") << QByteArray("Only words.\n");
    QTest::newRow("no title") << QByteArray("## A\n\nx\n\n#### B\n\ny\n");
    QTest::newRow("field under a section") << QByteArray("# T\n\n## A\n\n#### B\n\ny\n");
    QTest::newRow("field before sections") << QByteArray("# T\n\n#### B\n\ny\n\n## A\n\nx\n");
    QTest::newRow("subsection under the title") << QByteArray("# T\n\n### B\n\ny\n");
    QTest::newRow("later first headings") << QByteArray("# T\n\nx\n\n# A\n\ny\n\n#### B\n\nz\n");
    QTest::newRow("fifth level in an answer") << QByteArray("# T\n\n## A\n\n##### B\n\ny\n\n###### C\n\nz\n");
    QTest::newRow("sixth level in an answer") << QByteArray("# T\n\n## A\n\n#### B\n\n###### C\n\nz\n");
    QTest::newRow("sixth level in the summary") << QByteArray("# T\n\n###### C\n\nz\n\n## A\n\nx\n");
    QTest::newRow("heading in a quote") << QByteArray("# T\n\n## A\n\n#### B\n\n> ###### C\n");
    QTest::newRow("heading of raw HTML") << QByteArray("# T\n\n## A\n\n<h5>x</h5>\n\n#### B\n\n<h1>x</h1>\n");
    QTest::newRow("sixth level beside raw HTML") << QByteArray("# T\n\n## A\n\n###### x\n\n<i>y</i>\n\n#### B\n\n##### x\n\n<b>y</b>\n");
    QTest::newRow("raw sixth heading in the summary") << QByteArray("# T\n\n<h6>x</h6>\n\n## A\n\ny\n");
    QTest::newRow("text before the title") << QByteArray("Before.\n\n# T\n\nSummary.\n");
    QTest::newRow("front matter") << QByteArray("---\nlanguage: en\n---\n# T\n\n## A\n\nx\n");
}

void TestRenderer::headingsHaveNoGaps()
{
    QFETCH(QByteArray, markdown);
    QCOMPARE(faultOf(Rendered(markdown)), QString());
    QCOMPARE(faultOf(Rendered(markdown, withOpenQuestions("dark"))), QString());
}

void TestRenderer::idsAreThoseOfTheNodes_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("paths") << QByteArray("# T\n\n## A b\n\n### C\n\n#### D\n\nx\n") << QStringList{u"a-b"_s, u"a-b.c"_s, u"a-b.c.d"_s};
    QTest::newRow("twins") << QByteArray("# T\n\n## A\n\nx\n\n## A\n\ny\n") << QStringList{u"a"_s, u"a~2"_s};
    QTest::newRow("letters of any script") << QByteArray("# T\n\n## データ\n\nx\n\n## Ünïcode\n\ny\n") << QStringList{u"データ"_s, u"ünïcode"_s};
    QTest::newRow("names that the page uses") << QByteArray("# T\n\n## Card\n\nx\n\n## Open\n\ny\n\n## I Telescope\n\nz\n\n## t\n\nx\n")
                                              << QStringList{u"card"_s, u"open"_s, u"i-telescope"_s, u"t"_s};
    QTest::newRow("no words") << QByteArray("# T\n\n## !!!\n\nx\n") << QStringList{u"untitled"_s};
    QTest::newRow("markup in a heading") << QByteArray("# T\n\n## \"><script>x</script>\n\ny\n") << QStringList{};
}

void TestRenderer::idsAreThoseOfTheNodes()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QStringList, ids);
    const Rendered one(markdown);
    QCOMPARE(faultOf(one), QString());
    for (const QString &id : std::as_const(ids)) {
        QVERIFY2(one.card.indexOfId(id) >= 0, qPrintable(id));
        QVERIFY2(one.html.ids.contains(id.toUtf8()), qPrintable(id));
    }
    for (const Node &node : one.card.nodes()) {
        if (node.kind != Node::Kind::Title && node.kind != Node::Kind::Preamble)
            QVERIFY2(one.html.ids.contains(node.id.toUtf8()), qPrintable(node.id));
    }
    // Every entry of the contents leads somewhere.
    for (const HtmlTag &tag : one.html.tags) {
        const QByteArray href = tag.attributes.value("href");
        if (tag.name == "a" && href.startsWith('#'))
            QVERIFY2(one.html.ids.contains(QByteArray::fromPercentEncoding(href.mid(1))), href.constData());
    }
}

// Other tools link to the words of a heading; our ids say where it stands too.
void TestRenderer::linksWithinTheCardArrive()
{
    RenderCache cache;
    QByteArray card = "# T\n\n## Contents\n\n[1](#method-s-used) [2](#methods-used) [3](#provenance.method-s-used) [4](#ünïcode) [5](#nowhere) "
                      "[6](#Provenance)\n\n## Provenance\n\n### Method(s) Used\n\nx\n\n## Ünïcode\n\ny\n";
    const auto links = [](const Rendered &one) {
        QByteArrayList list;
        for (const HtmlTag &tag : one.html.tags) {
            if (tag.name == "a" && !tag.attributes.contains("class"))
                list.append(QByteArray::fromPercentEncoding(tag.attributes.value("href")));
        }
        return list.mid(list.size() - 6);
    };
    const QByteArray method = "#provenance.method-s-used";
    QCOMPARE(links(Rendered(card, {}, &cache)),
             (QByteArrayList{method, method, method, "#ünïcode", "#nowhere", "#provenance"}));
    // What a link leads to depends on headings elsewhere, also for the cache.
    card.replace("## Provenance", "## Origin");
    QCOMPARE(links(Rendered(card, {}, &cache)).first(), QByteArray("#origin.method-s-used"));
}

void TestRenderer::leavesOut_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<QByteArray>("gone");
    const auto row = [](const char *name, const QByteArray &markdown, const char *there, const char *gone) {
        QTest::newRow(name) << markdown << QByteArray(there) << QByteArray(gone);
    };
    const QByteArray contact = kHead + "## Authorship\n\n### Publishers\n\n#### Contact Detail(s)\n";
    row("question without an answer", kHead + "## Authorship\n\n### Publishers\n\n#### Industry Type(s)\n\n#### Contact Detail(s)\n\nOur desk.\n",
        "Our desk", "Industry Type");
    row("empty section", kHead + "## Authorship\n\n## Provenance\n\n### Collection\n\n#### Source Description(s)\n\nBuoys.\n", "Provenance",
        "Authorship");
    row("sentence of the template", contact + "Summarize here.\n\nOur desk.\n", "Our desk", "Summarize");
    row("leftover key", contact + "- **Affiliation:** Harbour Office\n- **Contact:** Provide the POC's contact details\n", "Harbour Office",
        "Provide the POC");
    row("bare key", contact + "- **Affiliation:** Harbour Office\n- **Mailing List:** N/A\n", "Harbour Office", "(never)");
    row("key without a value", contact + "- **Affiliation:** Harbour Office\n- **Website:**\n", "Harbour Office", "Website");
    row("comment", contact + "Our <!-- secret --> desk.\n", "Our", "secret");
    row("sample number in its cell",
        kHead + "## Dataset Overview\n\n#### Dataset Snapshot\n\n| Category | Data |\n|---|---|\n| Size of Dataset | 4 GB |\n"
                "| Human Labels | 123456789 |\n",
        "4 GB", "123456789");
    row("option that is not ticked", kHead + "## Provenance\n\n### Collection\n\n#### Method(s) Used\n\n- [x] API\n- [ ] Scraped or Crawled\n",
        "API", "Scraped");
    row("word for word in another field", kHead + "## Reflections on Data\n\n### A\n\nProvide the POC's contact details\n", "Provide the POC", "(never)");
}

void TestRenderer::leavesOut()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, there);
    QFETCH(QByteArray, gone);
    const Rendered one(markdown);
    QCOMPARE(faultOf(one), QString());
    QVERIFY2(one.html.text.contains(there), one.html.text.constData());
    QVERIFY2(!one.html.text.contains(gone), one.html.text.constData());
}

void TestRenderer::showsOpenQuestionsOnRequest()
{
    const QByteArray markdown = kHead + "## Authorship\n\n### Publishers\n\n#### Industry Type(s)\n\n#### Contact Detail(s)\n\nN/A\n";
    QVERIFY(!Rendered(markdown).html.text.contains("Industry"));
    const Rendered open(markdown, withOpenQuestions());
    QCOMPARE(faultOf(open), QString());
    QVERIFY(open.html.text.contains("Industry Type(s)"));
    QCOMPARE(open.html.text.count("Not answered yet."), 2);
}

void TestRenderer::countsOpenQuestions_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("foot");
    QTest::newRow("no template, all answered") << QByteArray("# T\n\n## A\n\nx\n") << QByteArray();
    QTest::newRow("no template, one open") << QByteArray("# T\n\n## A\n\nx\n\n## B\n") << QByteArray("1 question still open.");
    QTest::newRow("no template, two open") << QByteArray("# T\n\n## A\n\nx\n\n## B\n\n## C\n\nTBD\n") << QByteArray("2 questions still open.");
}

void TestRenderer::countsOpenQuestions()
{
    QFETCH(QByteArray, markdown);
    QTEST(Rendered(markdown).fragment("open:"), "foot");
}

void TestRenderer::speaksTheLanguageOfTheCard()
{
    const Rendered spanish("---\nlanguage: es\n---\n# T\n\n## Autoría\n\n**No se sabe:** Nadie lo apuntó.\n\n## B\n\n- [ ] x\n\n## C\n");
    QVERIFY(spanish.page.contains("<html lang=\"es\" dir=\"ltr\">"));
    QVERIFY(spanish.html.text.contains("Contenido"));
    QCOMPARE(spanish.fragment("open:"), QByteArray("1 pregunta sigue abierta."));
    QVERIFY(spanish.fragment("b:autoría").contains("<span class=\"state-name\">No se sabe</span>"));
    QVERIFY(spanish.fragment("b:b").contains("aria-label=\"Pendiente\""));
    QVERIFY(Rendered("---\nlanguage: ar\n---\n# T\n").page.contains("<html lang=\"ar\" dir=\"rtl\">"));
    QVERIFY(Rendered("---\nlanguage: '\"><script>x'\n---\n# T\n").page.count("<script") == 2);
}

void TestRenderer::sameInputSameBytes()
{
    const QByteArray card = sampleCard();
    QCOMPARE(Rendered(card).page, Rendered(card).page);
    QCOMPARE(faultOf(Rendered(card)), QString());
}

void TestRenderer::cacheChangesNothing()
{
    RenderCache cache;
    QByteArray card = sampleCard();
    for (const char *edit : {"", "Sandrey", "Harbour", "| 20 |"}) {
        card.replace(edit, "<b>Other</b> [text][1]");
        QCOMPARE(Rendered(card, {}, &cache).out.html(), Rendered(card).out.html());
    }
    card += "\n[1]: https://example.org/one\n";
    QCOMPARE(Rendered(card, {}, &cache).out.html(), Rendered(card).out.html());
    card.replace("example.org/one", "example.org/two");
    QCOMPARE(Rendered(card, {}, &cache).out.html(), Rendered(card).out.html());
    card.replace("template: data-card-extended 1.0", "template: data-card-extended 1.0\nlanguage: es");
    QCOMPARE(Rendered(card, {}, &cache).out.html(), Rendered(card).out.html());
}

void TestRenderer::bodyEditChangesFragmentsOnly_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArrayList>("changed");
    const QByteArray start = kHead + "## Provenance\n\n### Collection\n\n#### Source Description(s)\n\nBuoys.\n\n#### Data Processing\n\nNone lost.\n";
    const auto row = [&](const char *name, const char *from, const char *to, const QByteArrayList &ids) {
        QTest::newRow(name) << start << QByteArray(start).replace(from, to) << ids;
    };
    row("answer", "Buoys.", "Buoys and *gauges*.", {"b:provenance.collection.source-description-s"});
    row("summary", "six harbours", "seven harbours", {"b:"});
    row("title", "Tide Gauges", "Tide & Gauges", {"n:", "t:"});
    row("blank lines", "Buoys.\n\n", "Buoys.\n\n\n\n", {});
    row("answer becomes a known unknown", "Buoys.", "**Not known:** Lost.",
        {"c:provenance", "s:provenance", "b:provenance.collection.source-description-s"});
}

void TestRenderer::bodyEditChangesFragmentsOnly()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArrayList, changed);
    const RenderedCard one = Rendered(before).out;
    const RenderedCard two = Rendered(after).out;
    QCOMPARE(two.shape, one.shape);
    QCOMPARE(two.fragments.size(), one.fragments.size());
    QByteArrayList differ;
    for (qsizetype i = 0; i < one.fragments.size(); ++i) {
        QCOMPARE(two.fragments[i].id, one.fragments[i].id);
        if (one.fragments[i].html != two.fragments[i].html)
            differ.append(one.fragments[i].id);
    }
    QCOMPARE(differ, changed);
}

void TestRenderer::pageIsClosedToTheNetwork()
{
    const QByteArray page = Rendered(sampleCard()).page;
    QVERIFY(page.contains("default-src 'none'; script-src 'sha256-"));
    QVERIFY(page.contains("base-uri 'none'; form-action 'none'"));
    QVERIFY(!page.contains("unsafe-inline"));
    QVERIFY(!page.contains(" style=\""));
    QVERIFY(page.indexOf("Content-Security-Policy") < page.indexOf("<style"));
    QVERIFY(!previewShell().contains("<script"));
}

void TestRenderer::titleCannotBreakOut_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::newRow("script") << QByteArray("</title><script>x</script>");
    QTest::newRow("quotes") << QByteArray("a\"b'c");
    QTest::newRow("entities") << QByteArray("&lt;script&gt; &amp; more");
    QTest::newRow("fragment mark") << QByteArray("a\x02" "b");
    QTest::newRow("invalid UTF-8") << QByteArray("a\xFF" "b");
}

void TestRenderer::titleCannotBreakOut()
{
    QFETCH(QByteArray, title);
    const Rendered one("# " + title + "\n\nText \x02 here.\n\n## " + title + "\n\nText \xFF here.\n\n#### " + title + "\n\n| a |\n|---|\n| b |\n");
    QCOMPARE(faultOf(one), QString());
    QVERIFY(one.page.isValidUtf8());
}

void TestRenderer::corpus()
{
    const QList<TestFile> files = trapFiles() + corpusFiles();
    if (corpusFolder().isEmpty())
        qInfo("%s", qPrintable(corpusMissing()));
    QStringList faults;
    for (const TestFile &file : files) {
        if (const QString fault = faultOf(Rendered(file.bytes)); !fault.isEmpty())
            faults.append(file.name + u": "_s + fault);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestRenderer)
#include "tst_renderer.moc"
