#include "render/hiddentexts.h"
#include "render/datasetjson.h"
#include "render/renderer.h"
#include "storage/cardfile.h"
#include "support/htmlscan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

// What a page holds besides the answers as Markdown: answers drawn by their kind, facts, data for
// search engines, and what goes along unseen.
class TestCardPage : public QObject
{
    Q_OBJECT

private slots:
    void drawsAnswersByKind_data();
    void drawsAnswersByKind();
    void tellsSearchEngines();
    void dataEndsNoElement_data();
    void dataEndsNoElement();
    void showsFactsAtTheHead();
    void showsFactsOfTheFrontMatter();
    void aCardIsCalledAsItsTemplateSays_data();
    void aCardIsCalledAsItsTemplateSays();
    void theCreditIsTrue_data();
    void theCreditIsTrue();
    void optionsReachThePage();
    void listsWhatGoesAlong_data();
    void listsWhatGoesAlong();
};

namespace {

const QByteArray kHead = "# Tide Gauges\n<!-- template: data-card-extended 1.0 -->\n\nSea *levels* of six harbours.\n\n";

struct Page
{
    explicit Page(const QByteArray &markdown, const RenderOptions &options = {})
        : card(markdown)
        , match(matchCard(card))
        , reading(card, match)
        , rendered(renderCard(card, match, reading, options))
        , html(renderPage(card, match, reading, options))
    {
    }

    QByteArray body(const QByteArray &id) const
    {
        for (const Fragment &fragment : rendered.fragments) {
            if (fragment.id == "b:" + id)
                return fragment.html;
        }
        return "(none)";
    }

    Card card;
    Match match;
    CardReading reading;
    RenderedCard rendered;
    QByteArray html;
};

} // namespace

void TestCardPage::drawsAnswersByKind_data()
{
    QTest::addColumn<QByteArray>("path"); // headings of the question
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("html");
    const auto row = [](const char *name, const char *path, const char *answer, const char *html) {
        QTest::newRow(name) << QByteArray(path) << QByteArray(answer) << QByteArray(html);
    };
    const char *contact = "## Authorship\n\n### Publishers\n\n#### Contact Detail(s)\n";
    const char *domains = "## Motivations & Intentions\n\n### Motivations\n\n#### Domain(s) of Application\n";
    const char *languages = "## Annotations & Labeling\n\n### Human Annotators\n\n#### Language(s)\n";
    const char *industry = "## Authorship\n\n### Publishers\n\n#### Industry Type(s)\n";
    row("keys and values", contact, "- **Affiliation:** *Harbour* Office\n- **Contact:** desk@harbour.example\n",
        "<dl class=\"kv short\"><div><dt>Affiliation</dt><dd><em>Harbour</em> Office</dd></div><div><dt>Contact</dt><dd>desk@harbour.example</dd></div></dl>");
    row("code as a key", contact, "- **`desk`:** the *office*\n", "<dl class=\"kv short\"><div><dt><code>desk</code></dt><dd>the <em>office</em></dd></div></dl>");
    row("a list under a text", contact, "Call first.\n\n- **Contact:** the desk\n\nThen write.\n",
        "<p>Call first.</p><dl class=\"kv short\"><div><dt>Contact</dt><dd>the desk</dd></div></dl><p>Then write.</p>");
    row("nested items stay a list", contact, "- **Contact:** the desk\n  - by phone\n",
        "<ul><li><strong>Contact:</strong> the desk<ul><li>by phone</li></ul></li></ul>");
    row("one item that is none", contact, "- **Contact:** the desk\n- or the *porter*\n",
        "<ul><li><strong>Contact:</strong> the desk</li><li>or the <em>porter</em></li></ul>");
    row("chips", industry, "- Academic - Tech\n", "<ul class=\"chips\"><li>Academic - Tech</li></ul>");
    row("chips with notes", industry, "- Academic - Tech\n\n**Additional Notes:** Since *1994*.\n",
        "<ul class=\"chips\"><li>Academic - Tech</li></ul><p><strong>Additional Notes:</strong> Since <em>1994</em>.</p>");
    row("an option of nobody's list", industry, "- Fishing\n", "<ul><li>Fishing</li></ul>");
    row("keywords", domains, "tides, storm surges, `R&D`\n",
        "<ul class=\"chips\"><li>tides</li><li>storm surges</li><li><code>R&amp;D</code></li></ul>");
    row("sentences are no keywords", domains, "We study tides, and above all, since it matters to us, storm surges.\n",
        "<p>We study tides, and above all, since it matters to us, storm surges.</p>");
    row("shares", languages, "- German (62.5 %)\n- Danish (37.5 %)\n",
        "<dl class=\"bars\"><div><dt>German</dt><dd><progress max=\"100\" value=\"62.5\" aria-hidden=\"true\"></progress><span>62.5 %</span></dd></div>"
        "<div><dt>Danish</dt><dd><progress max=\"100\" value=\"37.5\" aria-hidden=\"true\"></progress><span>37.5 %</span></dd></div></dl>");
    row("shares of several answers", languages, "**Clicks**\n\n- A: 60%\n- B: 40%\n\n**Above:** *Both*.\n\n**Whistles**\n\n- C\n",
        "<p><strong>Clicks</strong></p><figure><dl class=\"bars\"><div><dt>A</dt><dd><progress max=\"100\" value=\"60\" aria-hidden=\"true\"></progress><span>60%</span></dd></div>"
        "<div><dt>B</dt><dd><progress max=\"100\" value=\"40\" aria-hidden=\"true\"></progress><span>40%</span></dd></div></dl>"
        "<figcaption><em>Both</em>.</figcaption></figure><p><strong>Whistles</strong></p><ul><li>C</li></ul>");
    row("a share of more than the whole", languages, "- German (162 %)\n- Danish (3 %)\n", "<ul><li>German (162 %)</li><li>Danish (3 %)</li></ul>");
    row("people", "#### Data Card Author(s)\n", "- **Ann Example, Tide Gauges:** (Owner)\n- **Bo Example:** (Manager)\n",
        "<ul class=\"people\"><li><strong>Ann Example</strong><span>, Tide Gauges</span> <span class=\"role\">Owner</span></li>"
        "<li><strong>Bo Example</strong> <span class=\"role\">Manager</span></li></ul>");
    row("people of an odd form", "#### Data Card Author(s)\n", "- **Ann *Example*, Gauges:** (Owner)\n",
        "<dl class=\"kv short\"><div><dt>Ann <em>Example</em>, Gauges</dt><dd>(Owner)</dd></div></dl>");
    row("raw HTML around a list", contact, "<details>\n\n- **Contact:** the desk\n\n</details>\n",
        "<details>\n<ul><li><strong>Contact:</strong> the desk</li></ul></details>\n");
    row("a script in a value", contact, "- **Contact:** <script>x</script>\n", "<dl class=\"kv short\"><div><dt>Contact</dt><dd>\n</dd></div></dl>");
    row("a description in a value", contact, "- **Contact:** a<dd>b</dd>\n",
        "<ul><li><strong>Contact:</strong> a<dd>b</dd></li></ul>");
    row("earlier words below a state", contact, "**Not known:** Lost.\n\n- **Contact:** the *desk*\n",
        "<p class=\"state s-unknown\"><span class=\"state-name\">Not known</span> Lost.</p>");
}

void TestCardPage::drawsAnswersByKind()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, html);
    for (const QByteArray &ending : {QByteArray("\n"), QByteArray("\r\n")}) {
        const Page page(QByteArray(kHead + path + '\n' + answer).replace("\n", ending));
        QCOMPARE(scannedHtml(page.rendered.html()).complaint, QString());
        QCOMPARE(page.body(page.card.nodes().last().id.toUtf8()), html);
    }
}

void TestCardPage::tellsSearchEngines()
{
    const Page page(sampleCard());
    const QJsonObject data = QJsonDocument::fromJson(datasetJson(page.card, page.match, page.reading)).object();
    QCOMPARE(data[u"@type"_s].toString(), u"Dataset"_s);
    QCOMPARE(data[u"name"_s].toString(), u"Harbour Porpoise Clicks (HPC)"_s);
    QVERIFY(data[u"description"_s].toString().startsWith(u"Harbour Porpoise Clicks (HPC) is a set of 41,040"_s));
    QVERIFY(!data[u"description"_s].toString().contains(u'*'));
    QCOMPARE(data[u"license"_s].toString(), u"https://creativecommons.org/licenses/by/4.0/"_s);
    QCOMPARE(data[u"version"_s].toString(), u"2.1"_s);
    QCOMPARE(data[u"dateModified"_s].toString(), u"2025-03"_s);
    QCOMPARE(data[u"keywords"_s].toArray().first().toString(), u"bioacoustics"_s);
    QCOMPARE(data[u"publisher"_s].toArray().first()[u"name"_s].toString(), u"Institute for Coastal Sound"_s);
    QCOMPARE(data[u"creator"_s].toArray().size(), 4);
    QCOMPARE(data[u"url"_s].toString(), u"https://data.coastal-sound.example/hpc"_s);
    QVERIFY(page.html.contains("<script type=\"application/ld+json\">{\"@context\":"));
}

void TestCardPage::dataEndsNoElement_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("script") << QByteArray("</script><script>x</script>");
    QTest::newRow("comment") << QByteArray("\\<!-- \\<script> x");
    QTest::newRow("ampersands") << QByteArray("&lt;/script&gt; &amp;lt;/script&amp;gt;");
    QTest::newRow("control characters") << QByteArray("a\x02\x01" "b\xE2\x80\xA8" "c");
    QTest::newRow("quotes") << QByteArray("\"}, {\"a\": \"b");
    QTest::newRow("bytes that are no UTF-8") << QByteArray("a\xFF" "b");
}

void TestCardPage::dataEndsNoElement()
{
    QFETCH(QByteArray, text);
    const Page page("---\nlicense: " + text + "\nlanguage: [" + text + ", de]\ntask_categories:\n- " + text + "\n---\n# " + text + "\n<!-- template: data-card-extended 1.0 -->\n\n" + text
                    + "\n\n## Authorship\n\n### Publishers\n\n#### Publishing Organization(s)\n- " + text + "\n");
    const QByteArray json = datasetJson(page.card, page.match, page.reading);
    QVERIFY(!json.contains('<') && !json.contains('>') && !json.contains('&'));
    QVERIFY(QJsonDocument::fromJson(json).isObject());
    QCOMPARE(page.html.count("<script"), 2);
    QVERIFY(page.html.isValidUtf8());
    QCOMPARE(scannedHtml(page.rendered.html()).complaint, QString());
}

void TestCardPage::showsFactsAtTheHead()
{
    const auto facts = [](const Page &page) {
        for (const Fragment &fragment : page.rendered.fragments) {
            if (fragment.id == "facts:")
                return fragment.html;
        }
        return QByteArray("(none)");
    };
    const QByteArray html = facts(Page(sampleCard()));
    QVERIFY(html.contains("<dt>Publisher</dt><dd dir=\"auto\">Institute for Coastal Sound</dd>"));
    QVERIFY(html.contains("<a href=\"https://creativecommons.org/licenses/by/4.0/\" rel=\"noopener noreferrer\">CC BY 4.0</a>"));
    QVERIFY(html.contains("2.1 · 03/2025"));
    // Nothing is said of what is open, not known, or left as the template has it.
    const QByteArray publisher = "## Authorship\n\n### Publishers\n\n#### Publishing Organization(s)\n\n";
    for (const char *answer : {"", "**Not known:** Lost.\n", "Organization Name\n", "N/A\n"})
        QCOMPARE(facts(Page(kHead + publisher + answer)), QByteArray());
    QCOMPARE(facts(Page("# T\n\n## A\n\nx\n")), QByteArray());
    const Page odd(kHead + "## Access, Retention, & Wipeout\n\n### Access\n\n#### License\n- **License:** <b>x</b>\n- **License text:** javascript:x\n");
    QVERIFY2(!facts(odd).contains("<b>") && !facts(odd).contains("href"), facts(odd).constData());
}

// What hosts of datasets want in the front matter stands in the head too, in words.
void TestCardPage::showsFactsOfTheFrontMatter()
{
    const auto facts = [](const QByteArray &yaml, const QByteArray &rest = "# Clicks\n") {
        const Page page("---\n" + yaml + "---\n" + rest);
        const auto found = std::find_if(page.rendered.fragments.cbegin(), page.rendered.fragments.cend(),
                                        [](const Fragment &fragment) { return fragment.id == "facts:"; });
        QByteArray text = found->html;
        return text.replace("<div><dt>", "").replace("</dt><dd dir=\"auto\"", "=").replace("</dd></div>", ";");
    };
    QCOMPARE(facts("license: cc-by-sa-4.0\nlanguage:\n- de\n- pt-BR\nsize_categories:\n- 10K<n<100K\ntask_categories:\n- text-classification\n- x\n", "# Clicks\n<!-- language: en -->\n"),
             QByteArray("Licence=><a href=\"https://creativecommons.org/licenses/by-sa/4.0/\" rel=\"noopener noreferrer\">CC BY-SA 4.0</a>;"
                        "Size=>10,000–100,000;Language of the data=>German, Portuguese (BR);Tasks=>Text classification, X;"));
    // Older forms, comments, and what stands for nothing.
    QCOMPARE(facts("languages: [en]\nlicenses:\n- mit # yes\n- unknown\nsize_categories:\n  all:\n  - n<1K\n  more:\n  - 'n>1T'\n"),
             QByteArray("Licence=>MIT;Size=>&lt; 1,000, &gt; 1,000,000,000,000;Language of the data=>English;"));
    QCOMPARE(facts("license: unknown\nlanguage:\n- {lang_0}\ntask_categories: []\nsize_categories:\n- 1-10k\n- 2000K<n<3M\n"), QByteArray());
    QCOMPARE(facts("license: other\nlicense_name: Our own\nlicense_link: https://example.org/?a&b\n"),
             QByteArray("Licence=><a href=\"https://example.org/?a&amp;b\" rel=\"noopener noreferrer\">Our own</a>;"));
    QCOMPARE(facts("license: other\nlicense_name: Our own\nlicense_link: javascript:x\n"), QByteArray("Licence=>Our own;"));
    QCOMPARE(facts("tags:\n  license: mit\n"), QByteArray()); // belongs to something else
    // In a card's own language; what stays English says so.
    QCOMPARE(facts("language: de\ntask_categories: [question-answering]\nsize_categories: [1K<n<10K]\n", "# Clics\n<!-- language: es -->\n"),
             QByteArray("Tamaño=>1000–10.000;Idioma de los datos=>Deutsch;Tareas= lang=\"en\">Question answering;"));
    // More than there is room for is counted.
    QByteArray many = "language:\n";
    for (const char *code : {"de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "fi", "cs", "el", "hu", "bg", "ro", "sk", "sl"})
        many += "- " + QByteArray(code) + '\n';
    QVERIFY2(facts(many).endsWith(" … (17);"), facts(many).constData());
    // An answer of the card outranks it.
    const QByteArray answer = "# Clicks\n<!-- template: data-card-extended 1.0 -->\n\n## Access, Retention, & Wipeout\n\n### Access\n\n#### License\n- **License:** Our terms\n";
    QVERIFY(facts("license: mit\n", answer).contains("Our terms"));

    const Page page("---\nlicense: cc0-1.0\nlanguage:\n- de\n- fr\n- 'x\"y'\ntask_categories:\n- translation\n---\n# Clicks\n");
    const QJsonObject data = QJsonDocument::fromJson(datasetJson(page.card, page.match, page.reading)).object();
    QCOMPARE(data[u"license"_s].toString(), u"https://creativecommons.org/publicdomain/zero/1.0/"_s);
    QCOMPARE(data[u"inLanguage"_s].toArray(), (QJsonArray{u"de"_s, u"fr"_s}));
    QCOMPARE(data[u"keywords"_s].toArray(), (QJsonArray{u"Translation"_s}));
}

void TestCardPage::aCardIsCalledAsItsTemplateSays_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("title");
    QTest::newRow("a Data Card") << QByteArray("# Gauges\n<!-- template: data-card-extended 1.0 -->\n") << QString()
                                 << QByteArray("Data Card") << QByteArray("Gauges · Data Card");
    QTest::newRow("a Data Card in a language of ours") << QByteArray("# Gauges\n<!-- template: data-card-extended 1.0 -->\n") << u"nl"_s
                                                       << QByteArray("Datakaart") << QByteArray("Gauges · Datakaart");
    QTest::newRow("no template") << QByteArray("# Gauges\n\nWords.\n") << QString() << QByteArray("Data Card") << QByteArray("Gauges · Data Card");
    QTest::newRow("a Model Card") << QByteArray("# Tagger\n<!-- template: model-card 1.0 -->\n") << QString()
                                  << QByteArray("Model Card") << QByteArray("Tagger · Model Card");
    QTest::newRow("a Healthsheet") << QByteArray("# Wards\n<!-- template: healthsheet 1.0 -->\n") << QString()
                                   << QByteArray("Healthsheet") << QByteArray("Wards · Healthsheet");
    QTest::newRow("in Spanish") << QByteArray("---\nlanguage: es\n---\n# Wards\n<!-- template: model-card 1.0 -->\n\n## Detalles del modelo\n") << u"es"_s
                                << QByteArray("Model Card|Tarjeta de modelo") << QByteArray("Wards · ");
    QTest::newRow("a Model Card without a title") << QByteArray("<!-- template: model-card 1.0 -->\n\n## Model Details\n") << QString()
                                                  << QByteArray("Data Card|Model Card") << QByteArray();
}

void TestCardPage::aCardIsCalledAsItsTemplateSays()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QString, language);
    QFETCH(const QByteArray, kind);
    QFETCH(const QByteArray, title);
    RenderOptions options;
    options.language = language;
    const Page page(head, options);
    const auto says = [&kind](const QByteArray &html, const QByteArray &before) {
        const QByteArrayList kinds = kind.split('|');
        return std::any_of(kinds.begin(), kinds.end(),
                           [&](const QByteArray &one) { return html.contains(QByteArray(before + one + "</p>")); });
    };
    QVERIFY2(says(page.html, "<p class=\"eyebrow\">"), page.html.mid(page.html.indexOf("eyebrow"), 60).constData());
    QVERIFY2(page.html.contains(QByteArray("<title>" + title)), page.html.mid(page.html.indexOf("<title>"), 60).constData());
    options.forPrint = true;
    const Page paper(head, options);
    QVERIFY(says(paper.html, "<p class=\"kind\">"));
}

void TestCardPage::theCreditIsTrue_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("credit");
    QTest::newRow("a Data Card") << QByteArray("# Gauges\n<!-- template: data-card-extended 1.0 -->\n") << QString()
                                 << QByteArray("Structure after the Data Cards Playbook (CC BY-SA 4.0). Made with Cardwright.");
    QTest::newRow("a Model Card") << QByteArray("# Tagger\n<!-- template: model-card 1.0 -->\n") << QString()
                                  << QByteArray("Structure: Model Cards for Model Reporting (Mitchell et al., 2019). Made with Cardwright.");
    QTest::newRow("a Healthsheet in Spanish") << QByteArray("# Wards\n<!-- template: healthsheet 1.0 -->\n") << u"es"_s
                                              << QByteArray("Estructura: Healthsheet (Rostamzadeh et al., 2022). Hecha con Cardwright.");
    QTest::newRow("no template") << QByteArray("# Gauges\n\nWords.\n") << QString() << QByteArray("Made with Cardwright.");
}

void TestCardPage::theCreditIsTrue()
{
    QFETCH(const QByteArray, markdown);
    QFETCH(const QString, language);
    QFETCH(const QByteArray, credit);
    RenderOptions options;
    options.language = language;
    for (const bool forPrint : {false, true}) {
        options.forPrint = forPrint;
        const QByteArray html = Page(markdown, options).html;
        QVERIFY2(html.contains(QByteArray("<p>" + credit + "</p>")), html.mid(html.indexOf("<footer")).constData());
    }
}

void TestCardPage::optionsReachThePage()
{
    RenderOptions options;
    options.theme = "contrast";
    options.depth = "tp";
    options.language = u"es"_s;
    const Page page(kHead + "## A\n\nx\n", options);
    QVERIFY(page.html.contains("<html lang=\"en\" dir=\"ltr\" data-theme=\"contrast\" data-depth=\"tp\">"));
    // The controls say that they speak another language than the card.
    QVERIFY(page.html.contains("<div class=\"controls\" lang=\"es\""));
    QVERIFY(page.html.contains("Contenido") && !page.html.contains(">Contents<"));
    QVERIFY(!Page(kHead + "## A\n\nx\n").html.contains(" lang=\"es\""));
}

void TestCardPage::listsWhatGoesAlong_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("nothing") << QByteArray("# T\n\n## A\n\nx\n") << QStringList();
    QTest::newRow("directives") << QByteArray("# T\n<!-- template: data-card-extended 1.0 -->\n\n#### A\n<!-- scope: telescope -->\n<!-- width: half\nscope: periscope -->\nx\n")
                                << QStringList();
    QTest::newRow("comments") << QByteArray("# T\n\nSummary <!-- in a line --> here.\n\n<!--\nAsk\nAnn -->\n\n## A\n<!-- info: a hint -->\nx\n")
                              << QStringList{u"in a line"_s, u"Ask Ann"_s, u"info: a hint"_s};
    QTest::newRow("left open") << QByteArray("# T\n\n<!-- to the end\n\n## A\n") << QStringList{u"to the end ## A"_s};
    QTest::newRow("folded") << QByteArray("# T\n\n<details open><summary>More</summary>\n\nNames <b>here</b>\n\n</details>\n") << QStringList{u"More Names here"_s};
    QTest::newRow("in the order of the file") << QByteArray("# T\n\n<DETAILS>one</DETAILS>\n\n<!-- two -->\n") << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("shown in code") << QByteArray("# T\n\n```html\n<!-- shown -->\n```\n\n<!-- not -->\n") << QStringList{u"not"_s};
    QTest::newRow("long") << QByteArray("# T\n\n<!-- " + QByteArray(500, 'a') + " -->\n") << QStringList{QString(199, u'a') + u'…'};
}

void TestCardPage::listsWhatGoesAlong()
{
    QFETCH(QByteArray, markdown);
    QTEST(hiddenTexts(Card(markdown)), "texts");
}

QTEST_GUILESS_MAIN(TestCardPage)
#include "tst_cardpage.moc"
