#include "render/renderer.h"
#include "support/corpus.h"
#include "support/htmlscan.h"

#include <QTest>

#include <ctime>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestMarkdownHtml : public QObject
{
    Q_OBJECT

private slots:
    void scannerComplains_data();
    void scannerComplains();
    void refusesAddresses_data();
    void refusesAddresses();
    void refusesImages_data();
    void refusesImages();
    void keepsGoodAddresses_data();
    void keepsGoodAddresses();
    void disarmsRawHtml_data();
    void disarmsRawHtml();
    void writes_data();
    void writes();
    void findsTables_data();
    void findsTables();
    void endsTables_data();
    void endsTables();
    void keepsTableRows_data();
    void keepsTableRows();
    void takesDefinitionsFromElsewhere();
    void survivesBombs_data();
    void survivesBombs();
    void corpus();
};

namespace {

// Sanitizers make everything some times slower.
#ifdef __SANITIZE_ADDRESS__
constexpr double kMostSeconds = 10;
#else
constexpr double kMostSeconds = 2;
#endif

// One address in every place where Markdown or HTML takes one. None holds a blank or a bracket.
struct Place
{
    const char *name;
    const char *markdown; // %1 is the address
};

constexpr Place kLinks[] = {
    {"inline link", "[label](%1)"},
    {"inline link in angle brackets", "[label](<%1>)"},
    {"link with a title", "[label](%1 \"title\")"},
    {"reference link", "[label][r]\n\n[r]: %1"},
    {"shortcut reference", "[label]\n\n[label]: <%1>"},
    {"autolink", "label <%1>"},
    {"in a table cell", "| a |\n|---|\n| [label](%1) |"},
    {"around an image", "[![label](x.png)](%1)"},
    {"raw link", "label <a href=\"%1\">x</a>"},
    {"raw link without quotes", "label <a href=%1>x</a>"},
    {"raw form", "label <form action=\"%1\"><button formaction=\"%1\">x</button></form>"},
};

constexpr Place kImages[] = {
    {"inline image", "![label](%1)"},
    {"reference image", "![label][r]\n\n[r]: %1"},
    {"raw image", "label <img src=\"%1\" srcset=\"%1 2x\">"},
    {"raw video", "label\n\n<video src=\"%1\" poster=\"%1\"><source src=\"%1\"></video>"},
};

constexpr const char *kBadSchemes[] = {
    "javascript:alert(1)", "JavaScript:alert(1)", "JAVASCRIPT:alert(1)", "javascript://%0aalert(1)",
    "&#106;avascript:alert(1)", "&#x6A;avascript:alert(1)", "&#X6a;avascript:alert(1)",
    "javascript&colon;alert(1)", "javascript&#58;alert(1)", "javascript&#x3a;alert(1)", "javascript&#x3A;alert(1)",
    "javascript\\:alert(1)", "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)", "java&#9;script:alert(1)",
    "java&#10;script:alert(1)", "java&#13;script:alert(1)", "&#1;javascript:alert(1)", "&#32;javascript:alert(1)",
    "&#xA0;javascript:alert(1)", "%20javascript:alert(1)", "javascript%3Aalert(1)", "javascript%3aalert(1)",
    "java%0Ascript:alert(1)", "\xE2\x80\x8Bjavascript:alert(1)", "java\xE2\x80\x8Bscript:alert(1)",
    "\xEF\xBB\xBFjavascript:alert(1)", "\xE2\x80\xAEjavascript:alert(1)", "&ZeroWidthSpace;javascript:alert(1)",
    "&amp;#106;avascript:alert(1)", "javascript&amp;colon;alert(1)", "&amp;amp;#106;avascript:alert(1)",
    "vbscript:msgbox(1)", "VBScript:msgbox(1)", "livescript:x", "file:///etc/passwd", "FILE:///etc/passwd",
    "file:/etc/passwd", "data:text/html,x", "data:text/html;base64,PHNjcmlwdD4=", "DATA:text/html,x",
    "data:image/svg+xml;base64,PHN2Zz4=", "data:application/xhtml+xml,x", "data:,x", "ftp://host/x", "blob:https://x/y",
    "filesystem:https://x/y", "about:blank", "chrome://settings", "view-source:https://x", "intent://x", "ws://x/y",
    "feed:javascript:alert(1)", "jar:https://x!/y", "ms-settings:x", "x-y.z+1:q", "//evil.example/x",
    "&sol;&sol;evil.example/x", "&#47;&#47;evil.example/x", "/&#9;/evil.example", "/\\\\evil.example/x",
    "\\\\\\\\evil.example\\\\x", "card:page", "qrc:/templates/x"};

constexpr const char *kBadImages[] = {
    "https://example.org/x.png", "http://example.org/x.png", "x.png", "../x.png", "/x.png", "#x",
    "data:image/svg+xml;base64,PHN2Zz4=", "data:image/svg+xml,x", "data:image/png,x", "data:text/html;base64,PHA+",
    "data:image/png;charset=x;base64,iVBORw0KGgo=", "mailto:a@b.example", "cid:x", "file:///x.png"};

QByteArray filled(const char *markdown, const QByteArray &address)
{
    return QByteArray(markdown).replace("%1", address);
}

void checkClean(const ScannedHtml &html)
{
    QVERIFY2(html.complaint.isEmpty(), qPrintable(html.complaint));
}

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

QByteArray references(int count)
{
    return "[x]: " + QByteArray(count, 'x') + "\n\n";
}

} // namespace

// A scanner that lets everything pass would make every other test here worthless.
void TestMarkdownHtml::scannerComplains_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("script") << QByteArray("<script>x</script>");
    QTest::newRow("handler") << QByteArray("<p onclick=\"x\">a</p>");
    QTest::newRow("style attribute") << QByteArray("<p style=\"x\">a</p>");
    QTest::newRow("javascript link") << QByteArray("<a href=\"javascript:x\">a</a>");
    QTest::newRow("capitals") << QByteArray("<a href=\"JavaScript:x\">a</a>");
    QTest::newRow("blank before the scheme") << QByteArray("<a href=\" javascript:x\">a</a>");
    QTest::newRow("another host") << QByteArray("<a href=\"\\/evil.example\">a</a>");
    QTest::newRow("remote image") << QByteArray("<img src=\"https://x/y.png\">");
    QTest::newRow("svg image") << QByteArray("<img src=\"data:image/svg+xml;base64,eA==\">");
    QTest::newRow("unclosed") << QByteArray("<p>a");
    QTest::newRow("crossed") << QByteArray("<p><em>a</p></em>");
    QTest::newRow("bare less-than") << QByteArray("<p>a < b</p>");
    QTest::newRow("entity left encoded") << QByteArray("<a href=\"&#106;avascript:x\">a</a>");
    QTest::newRow("comment") << QByteArray("<!-- x -->");
    QTest::newRow("unquoted") << QByteArray("<p class=x>a</p>");
    QTest::newRow("control") << QByteArray("<p>a\x01</p>");
    QTest::newRow("no UTF-8") << QByteArray("<p>\xFF</p>");
    QTest::newRow("text field") << QByteArray("<input type=\"text\">");
    QTest::newRow("link in a link") << QByteArray("<a href=\"#\"><a href=\"#\">a</a></a>");
}

void TestMarkdownHtml::scannerComplains()
{
    QFETCH(QByteArray, html);
    QVERIFY(!scannedHtml(html).complaint.isEmpty());
}

void TestMarkdownHtml::refusesAddresses_data()
{
    QTest::addColumn<QByteArray>("markdown");
    for (const char *address : kBadSchemes) {
        for (const Place &place : kLinks)
            QTest::addRow("%s: %s", address, place.name) << filled(place.markdown, address);
    }
}

void TestMarkdownHtml::refusesAddresses()
{
    QFETCH(QByteArray, markdown);
    const ScannedHtml html = scannedHtml(renderMarkdown(markdown));
    checkClean(html);
    QVERIFY2(html.text.contains("label"), "the words of a refused link stay");
}

void TestMarkdownHtml::refusesImages_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QByteArrayList addresses;
    for (const char *address : kBadSchemes)
        addresses.append(address);
    for (const char *address : kBadImages)
        addresses.append(address);
    for (const QByteArray &address : std::as_const(addresses)) {
        for (const Place &place : kImages)
            QTest::addRow("%s: %s", address.constData(), place.name) << filled(place.markdown, address);
    }
}

void TestMarkdownHtml::refusesImages()
{
    QFETCH(QByteArray, markdown);
    const ScannedHtml html = scannedHtml(renderMarkdown(markdown));
    checkClean(html);
    QCOMPARE(html.count("img"), 0);
    QVERIFY2(html.text.contains("label"), "the alternative text stays");
}

void TestMarkdownHtml::keepsGoodAddresses_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("address");
    for (const char *address : {"https://example.org/a", "http://example.org", "HTTPS://Example.org/A", "mailto:a@b.example",
                                "#provenance", "data/files.csv", "../up.md", "?q=1", "https://example.org/?a=1&b=2",
                                "https://example.org/a_(b)", "https://example.org/%20x", "/absolute/path", "a/b:c"}) {
        QTest::addRow("%s: inline", address) << filled("[label](<%1>)", address) << QByteArray(address);
        QTest::addRow("%s: reference", address) << filled("[label][r]\n\n[r]: <%1>", address) << QByteArray(address);
    }
    QTest::newRow("autolink") << QByteArray("<https://example.org/a?b=1&c=2>") << QByteArray("https://example.org/a?b=1&c=2");
    QTest::newRow("mail autolink") << QByteArray("<a@b.example>") << QByteArray("mailto:a@b.example");
    QTest::newRow("bare address") << QByteArray("see https://example.org/a, and on") << QByteArray("https://example.org/a");
    QTest::newRow("bare address in brackets") << QByteArray("(https://example.org/a)") << QByteArray("https://example.org/a");
    QTest::newRow("bare address with an ampersand") << QByteArray("https://example.org/?a=1&b=2") << QByteArray("https://example.org/?a=1&b=2");
    QTest::newRow("entity in an address") << QByteArray("[a](https://example.org/?a=1&amp;b=2)") << QByteArray("https://example.org/?a=1&b=2");
    QTest::newRow("raw link") << QByteArray("<a href='https://example.org/'>a</a>") << QByteArray("https://example.org/");
}

void TestMarkdownHtml::keepsGoodAddresses()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, address);
    const ScannedHtml html = scannedHtml(renderMarkdown(markdown));
    checkClean(html);
    QCOMPARE(html.count("a"), 1);
    QVERIFY2(html.has("a", "href", address), renderMarkdown(markdown).constData());
    if (!address.startsWith('#'))
        QVERIFY2(html.has("a", "rel", "noopener noreferrer"), "the other page gets no hold of this one");
}

void TestMarkdownHtml::disarmsRawHtml_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("text"); // must be readable
    const auto row = [](const char *name, const char *markdown, const char *text) {
        QTest::newRow(name) << QByteArray(markdown) << QByteArray(text);
    };
    row("script", "a <script>alert(1)</script> b", "b");
    row("script block", "<script>\nalert(1)\n\n</script>\n\nafter", "after");
    row("script cut by a comment", "<scr<!-- -->ipt>alert(1)</script> after", "after");
    row("script cut by a comment block", "<!-- x --><script>alert(1)</script>", "");
    row("upper case", "a <SCRIPT SRC=//evil.example></SCRIPT> b", "b");
    row("style", "<style>*{display:none}</style>\n\nafter", "after");
    row("iframe", "<iframe src=\"https://evil.example\"></iframe> after", "after");
    row("iframe with source", "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe> after", "after");
    row("object", "<object data=\"x.swf\"></object> after", "after");
    row("embed", "<embed src=\"x.swf\"> after", "after");
    row("svg", "<svg onload=alert(1)><a href=\"javascript:x\">q</a></svg> after", "after");
    row("math", "<math><maction actiontype=\"statusline\" xlink:href=\"javascript:x\">q</maction></math> after", "after");
    row("image handler", "<img src=x onerror=alert(1)> after", "after");
    row("image handler after a slash", "<img/src=x/onerror=alert(1)> after", "after");
    row("focus", "<input autofocus onfocus=alert(1)> after", "after");
    row("details", "<details open ontoggle=alert(1)><summary>more</summary>text</details>", "text");
    row("style attribute", "<p style=\"position:fixed\">text</p>", "text");
    row("refresh", "<meta http-equiv=refresh content=\"0;url=https://evil.example\"> after", "after");
    row("base", "<base href=\"https://evil.example/\"> after", "after");
    row("link", "<link rel=stylesheet href=\"https://evil.example/x.css\"> after", "after");
    row("template", "<template><script>x</script></template> after", "after");
    row("noscript", "<noscript><p title=\"</noscript><img src=x onerror=x>\"></noscript> after", "after");
    row("closing tags", "</div></main></article></body> after", "after");
    row("unclosed tag", "<div class=\"x\">text", "text");
    row("unclosed attribute", "<div class=\"x>text\n\nafter", ""); // as a browser would
    row("ids of the page", "<p id=\"card\" name=\"open\">text</p>", "text");
    row("mutation", "<p><table><mglyph><style><img src=x onerror=alert(1)></style></table> after", "after");
    row("plain text", "<plaintext>after", "after");
    row("textarea", "<textarea><script>x</script></textarea> after", "after");
    row("bold", "a <b>bold</b> word", "bold");
    row("heading", "<h1>Big</h1>", "Big");
    row("cdata", "<![CDATA[ <script>x</script> ]]> after", "after");
    row("processing instruction", "<?php echo 1 ?>\n\nafter", "after");
    row("markup in code", "`<script>alert(1)</script>`", "<script>alert(1)</script>");
    row("markup in a fence", "```html\n<img src=x onerror=x>\n```", "<img src=x onerror=x>");
    row("fence language", "```\"><script>x</script>\ncode\n```", "code");
    row("fence language of entities", "```&quot;&gt;&lt;script&gt;\ncode\n```", "code");
    row("title", "[a](https://x.example \"\\\"><script>x</script>\")", "a");
    row("alternative text", "![\"><script>x</script>](data:image/png;base64,AAAA)", "");
    row("entities in text", "&lt;script&gt;alert(1)&lt;/script&gt;", "<script>alert(1)</script>");
    row("quotes", "\" ' & < >", "\" ' & < >");
    row("null character", "a&#0;b", "a\xEF\xBF\xBD" "b");
}

void TestMarkdownHtml::disarmsRawHtml()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, text);
    const QByteArray out = renderMarkdown(markdown);
    const ScannedHtml html = scannedHtml(out);
    QVERIFY2(html.complaint.isEmpty(), qPrintable(html.complaint));
    QVERIFY2(html.text.contains(text), out.constData());
    QVERIFY2(html.ids.isEmpty(), "an id of the document's own could take the place of one of ours");
}

void TestMarkdownHtml::writes_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");
    const auto row = [](const char *name, const char *markdown, const char *html) {
        QTest::newRow(name) << QByteArray(markdown) << QByteArray(html);
    };
    row("nothing", "", "");
    row("comment in a line", "a <!-- x --> b", "<p>a  b</p>");
    row("emphasis around a link with a mark in its address", "*a [b](https://x*y) c*",
        "<p><em>a <a href=\"https://x*y\" rel=\"noopener noreferrer\">b</a> c*</em></p>");
    row("comment over lines", "a\n\n<!-- one\n\ntwo -->\n\nb", "<p>a</p>\n<p>b</p>");
    row("comment with markup", "a\n\n<!-- <script>x</script> **b** -->", "<p>a</p>\n");
    row("comment never closed", "a\n\n<!-- x\n\nb", "<p>a</p>");
    row("short comment", "<!-->\n\na", "<p>a</p>");
    row("two comments", "<!-- a --> <!-- b -->\n\nc", " \n<p>c</p>");
    row("comment ends a paragraph", "a\n<!-- b -->\nc", "<p>a</p>\n<p>c</p>");
    row("comment in a cell", "| a |\n|---|\n| b <!-- c --> |",
        "<div class=\"tbl\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table><thead><tr><th scope=\"col\">a</th></tr>"
        "</thead><tbody><tr><td>b </td></tr></tbody></table></div>");
    row("comment in code", "`<!-- a -->`", "<p><code>&lt;!-- a --&gt;</code></p>");
    row("line break of HTML", "a<br>b<br/>c<BR />d", "<p>a<br>b<br>c<br>d</p>");
    row("line break beside a task", "- [x] a<br>b",
        "<ul><li class=\"task\"><input type=\"checkbox\" disabled checked aria-label=\"Done\">a<br>b</li></ul>");
    row("headings go below the card's", "##### a\n\n###### b", "<h3>a</h3><h4>b</h4>");
    row("no heading level is left out", "###### a", "<h3>a</h3>");
    row("heading in a quote", "> # a", "<blockquote><h3>a</h3></blockquote>");
    row("heading in a cell in a heading", "a<table><td>\n=\n\n###### b",
        "<h3>a<table><tbody><tr><td><h4>b</h4></td></tr></tbody></table></h3>");
    row("task items", "- [ ] a\n- [x] b",
        "<ul><li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"Open\">a</li>"
        "<li class=\"task\"><input type=\"checkbox\" disabled checked aria-label=\"Done\">b</li></ul>");
    row("list from three", "3. a", "<ol start=\"3\"><li>a</li></ol>");
    row("struck through", "~~a~~", "<p><del>a</del></p>");
    row("language of code", "```c++\na\n```", "<pre dir=\"ltr\" tabindex=\"0\" data-lang=\"c++\"><code class=\"language-c++\">a\n</code></pre>");
    row("numbers to the right, their header too", "| a | b |\n|---|---|\n| 1,024 | 3 kg |\n| n | 12 % |",
        "<div class=\"tbl\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table><thead><tr><th scope=\"col\">a</th>"
        "<th scope=\"col\" class=\"num\">b</th></tr></thead><tbody><tr><td>1,024</td><td class=\"num\">3 kg</td></tr>"
        "<tr><td>n</td><td class=\"num\">12 %</td></tr></tbody></table></div>");
    row("bytes that are no UTF-8", "a \xed\xa0\x80 b", "<p>a \xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD b</p>");
    row("empty header cell", "|  | b |\n|---|:-:|\n| a | c |",
        "<div class=\"tbl\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table><thead><tr><td></td>"
        "<th scope=\"col\" class=\"mid\">b</th></tr></thead><tbody><tr><td>a</td><td class=\"mid\">c</td></tr></tbody></table></div>");
    row("address in a link", "[a <http://b.example> c](https://d.example)",
        "<p><a href=\"https://d.example\" rel=\"noopener noreferrer\">a http://b.example c</a></p>");
    row("address in a refused link", "[<http://b.example>](javascript:x)",
        "<p><span class=\"badlink\">http://b.example</span></p>");
    row("refused link", "[a](javascript:x)", "<p><span class=\"badlink\">a</span></p>");
    row("remote image", "![a](https://example.org/x.png)", "<p><span class=\"img\">a</span></p>");
    row("inlined image", "![a](data:image/png;base64,AAAA)", "<p><img src=\"data:image/png;base64,AAAA\" alt=\"a\"></p>");
    row("marks in alternative text", "![a *b* `c`](data:image/png;base64,AAAA)", "<p><img src=\"data:image/png;base64,AAAA\" alt=\"a b c\"></p>");
    row("control character", "a\x01" "b", "<p>ab</p>");
    row("control character as an entity", "a&#1;b ![c&#2;](x) [d](#e \"f&#3;\")",
        "<p>ab <span class=\"img\">c</span> <a href=\"#e\" title=\"f\">d</a></p>");
}

void TestMarkdownHtml::writes()
{
    QFETCH(QByteArray, markdown);
    QTEST(renderMarkdown(markdown), "html");
}

// md4c 0.4.8 wants three marks in a column and a blank line above the header; GFM does not.
void TestMarkdownHtml::findsTables_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<int>("rows"); // with the header; 0 for no table
    QTest::addColumn<QByteArray>("text"); // without white space
    const auto row = [](const char *name, const char *markdown, int rows, const char *text) {
        QTest::newRow(name) << QByteArray(markdown) << rows << QByteArray(text);
    };
    row("one mark", "| a | b |\n| - | - |\n| 1 | 2 |", 2, "ab12");
    row("one mark, no blanks", "|a|b|\n|-|-|\n|1|2|", 2, "ab12");
    row("one mark, no pipes at the ends", "a | b\n-|-\n1 | 2", 2, "ab12");
    row("two marks and a colon", "| a | b |\n| :- | -: |\n| 1 | 2 |", 2, "ab12");
    row("a mark between colons", "| a | b |\n| :-: | -- |\n| 1 | 2 |", 2, "ab12");
    row("one column", "| a |\n| - |\n| 1 |", 2, "a1");
    row("below a line of text", "Text\n| a | b |\n|---|---|\n| 1 | 2 |", 2, "Textab12");
    row("below lines of text", "Text\n**and** more:\n| a | b |\n|-|-|\n| 1 | 2 |\n| 3 | 4 |", 3, "Textandmore:ab1234");
    row("two, each below a line of text", "Text\n|a|b|\n|-|-|\n|1|2|\n\nMore\n|c|d|\n|-|-|\n|3|4|", 4, "Textab12Morecd34");
    row("header begins with emphasis", "Text\n**a** | b\n-|-\n1 | 2", 2, "Textab12");
    row("in an item", "- Text\n  | a | b |\n  | - | - |\n  | 1 | 2 |\n- Next", 2, "Textab12Next");
    row("in an item, nothing above", "- | a | b |\n  |-|-|\n  | 1 | 2 |\n  - Next", 2, "ab12Next");
    row("in a quote", "> Text\n> | a | b |\n> | - | - |\n> | 1 | 2 |", 2, "Textab12");
    row("in a quote in an item", "- > Text\n  > | a | b |\n  > | - | - |\n  > | 1 | 2 |", 2, "Textab12");
    row("below a comment", "<!-- x -->\n| a | b |\n|-|-|\n| 1 | 2 |", 2, "ab12");
    row("with line ends of both kinds", "Text\r\n| a | b |\r\n| - | - |\r\n| 1 | 2 |", 2, "Textab12");
    row("columns that do not agree", "| a | b |\n|-|\n| 1 | 2 |", 0, "|a|b||-||1|2|");
    row("in a fence", "~~~\n| a | b |\n|-|-|\n~~~", 0, "|a|b||-|-|");
    row("in a fence, text above", "~~~\nText\n| a | b |\n|---|---|\n~~~", 0, "Text|a|b||---|---|");
    row("in indented code", "    | a | b |\n    |-|-|", 0, "|a|b||-|-|");
    row("in a comment", "x\n\n<!--\n| a | b |\n|-|-|\n-->\n\ny", 0, "xy");
    row("in a comment in a paragraph", "x <!-- c\n| a | b |\n|-|-|\n| 1 | 2 |\n--> y", 0, "xy");
    row("in a block of HTML", "<pre>\n| a | b |\n|-|-|\n</pre>", 0, "|a|b||-|-|");
    row("in code in a line", "`x` | b\n-|-\n`1` | 2", 2, "xb12");
    row("an underlined heading is none", "Text\n-", 0, "Text");
}

void TestMarkdownHtml::findsTables()
{
    QFETCH(QByteArray, markdown);
    QFETCH(int, rows);
    QFETCH(QByteArray, text);
    const QByteArray out = renderMarkdown(markdown);
    const ScannedHtml html = scannedHtml(out);
    checkClean(html);
    QVERIFY2(html.count("tr") == rows, out.constData());
    QByteArray words = html.text;
    words.removeIf([](char c) { return isspace(static_cast<unsigned char>(c)); });
    QVERIFY2(words == text, out.constData());
}

// md4c 0.4.8 takes what directly follows a table for a further row; GFM ends the table there.
void TestMarkdownHtml::endsTables_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("tag");
    const auto row = [](const char *name, const char *after, const char *tag) {
        QTest::newRow(name) << QByteArray(after) << QByteArray(tag);
    };
    row("heading", "##### After", "h3");
    row("indented heading", "  ##### After", "h3");
    row("fence", "```\nAfter\n```", "pre");
    row("tilde fence", "~~~\nAfter\n~~~", "pre");
    row("quote", "> After", "blockquote");
    row("comment", "<!-- x -->\nAfter", "p");
    row("comment over lines", "<!-- x\n\ny -->\nAfter", "p");
    row("dash list", "- After", "ul");
    row("star list", "* After", "ul");
    row("plus list", "+ After", "ul");
    row("ordered list", "1. After", "ol");
    row("ordered list from seven", "7) After", "ol");
    row("dash rule", "---\n\nAfter", "hr");
    row("star rule", "***\n\nAfter", "hr");
    row("spaced rule", "_ _ _\n\nAfter", "hr");
    row("raw block", "<pre>\nAfter\n</pre>", "pre");
    row("blank line", "\nAfter", "p");
}

void TestMarkdownHtml::endsTables()
{
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, tag);
    for (const QByteArray &eol : {QByteArray("\n"), QByteArray("\r\n")}) {
        for (const QByteArray &table : {QByteArray("| a | b |\n|---|---|\n| 1 | 2 |\n"), QByteArray("a | b\n:-- | --:\n1 | 2\n")}) {
            const QByteArray markdown = QByteArray(table + after).replace("\n", eol);
            const QByteArray out = renderMarkdown(markdown);
            const ScannedHtml html = scannedHtml(out);
            checkClean(html);
            QVERIFY2(html.count("tr") == 2, out.constData());
            QVERIFY2(html.count(tag) == 1, out.constData());
            QVERIFY2(html.text.contains("After"), out.constData());
        }
    }
}

void TestMarkdownHtml::keepsTableRows_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("bold") << QByteArray("**x** | y");
    QTest::newRow("emphasis") << QByteArray("*x* | y");
    QTest::newRow("raw bold") << QByteArray("<b>x</b> | y");
    QTest::newRow("autolink") << QByteArray("<https://example.org> | y");
    QTest::newRow("number") << QByteArray("12 | 3");
    QTest::newRow("negative number") << QByteArray("-12 | 3");
    QTest::newRow("hashtag") << QByteArray("#x | y");
    QTest::newRow("seven marks") << QByteArray("####### x | y");
    QTest::newRow("word alone") << QByteArray("x");
    QTest::newRow("underscore") << QByteArray("__x__ | y");
}

void TestMarkdownHtml::keepsTableRows()
{
    QFETCH(QByteArray, line);
    const QByteArray out = renderMarkdown("a | b\n--- | ---\n1 | 2\n" + line + "\n3 | 4\n");
    QVERIFY2(scannedHtml(out).count("tr") == 4, out.constData());
}

void TestMarkdownHtml::takesDefinitionsFromElsewhere()
{
    const QByteArray out = renderMarkdown("See [the paper] and [b][2].", "[the paper]: https://example.org/p\n[2]: javascript:x\n");
    const ScannedHtml html = scannedHtml(out);
    checkClean(html);
    QCOMPARE(html.count("a"), 1);
    QVERIFY(html.has("a", "href", "https://example.org/p"));
    QCOMPARE(html.text, QByteArray("See the paper and b."));
    QCOMPARE(renderMarkdown("No link here.", "[a]: https://example.org\n"), QByteArray("<p>No link here.</p>"));
    // Definitions come from anywhere in the file, so they may hold any bytes.
    checkClean(scannedHtml(renderMarkdown("A [pond].", "[pond]: https://example.o\xf2g/pond \"\x02\"\n")));
}

void TestMarkdownHtml::survivesBombs_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::newRow("open brackets") << QByteArray(100'000, '[');
    QTest::newRow("nested brackets") << QByteArray(50'000, '[') + "a" + QByteArray(50'000, ']');
    QTest::newRow("nested links") << QByteArray("[a](").repeated(30'000);
    QTest::newRow("nested invalid links") << QByteArray("[").repeated(30'000) + "a" + QByteArray("](b").repeated(30'000);
    QTest::newRow("open images") << QByteArray("![").repeated(50'000);
    QTest::newRow("broken links") << QByteArray("[x](y ").repeated(40'000);
    QTest::newRow("reference bomb") << references(125'000) + QByteArray("[x]\n").repeated(30'000);
    QTest::newRow("refused reference bomb") << "[x]: javascript:" + QByteArray(60'000, 'x') + "\n\n" + QByteArray("[x]\n").repeated(60'000);
    QTest::newRow("reference bomb in one paragraph") << references(60'000) + QByteArray("[x] ").repeated(60'000);
    QTest::newRow("nested quotes") << QByteArray(50'000, '>') + " a";
    QTest::newRow("nested lists") << []() -> QByteArray {
        QByteArray text;
        for (int i = 0; i < 1'500; ++i)
            text += QByteArray(2 * i, ' ') + "- a\n";
        return text;
    }();
    QTest::newRow("emphasis") << QByteArray("*a_ ").repeated(50'000);
    QTest::newRow("nested emphasis") << QByteArray("*a **a ").repeated(30'000) + QByteArray("b** b* ").repeated(30'000);
    QTest::newRow("back ticks") << []() -> QByteArray {
        QByteArray text;
        for (int i = 1; i < 700; ++i)
            text += "e" + QByteArray(i, '`');
        return text;
    }();
    QTest::newRow("less-than") << QByteArray("<").repeated(100'000);
    QTest::newRow("open comments") << QByteArray("a <!-- ").repeated(30'000);
    QTest::newRow("open instructions") << QByteArray("a <? ").repeated(30'000);
    QTest::newRow("nested divs") << QByteArray("<div>").repeated(50'000);
    QTest::newRow("nested bold") << QByteArray("<b>").repeated(50'000) + "a";
    QTest::newRow("delimiter rows") << QByteArray("|-|-|\n").repeated(60'000);
    QTest::newRow("headers and delimiter rows") << QByteArray("a|b\n-|-\n").repeated(40'000);
    QTest::newRow("tables below lines of text") << QByteArray("x\n|a|b|\n|-|-|\n\n").repeated(20'000);
    QTest::newRow("delimiter rows in quotes") << QByteArray("> > > |-|-|\n").repeated(40'000);
    QTest::newRow("a delimiter row of many columns below text") << QByteArray("x\n") + QByteArray("|a").repeated(50'000) + "|\n" + QByteArray("|-").repeated(50'000) + "|\n|a|\n";
    QTest::newRow("wide table") << QByteArray("|a").repeated(10'000) + "|\n" + QByteArray("|-").repeated(10'000) + "|\n|a|\n";
    QTest::newRow("wide table of many short rows")
        << QByteArray("|a").repeated(5'000) + "|\n" + QByteArray("|-").repeated(5'000) + "|\n" + QByteArray("|a|\n").repeated(20'000);
    QTest::newRow("entities") << QByteArray("&amp").repeated(100'000);
    QTest::newRow("many definitions") << []() -> QByteArray {
        QByteArray text;
        for (int i = 0; i < 30'000; ++i)
            text += "[a" + QByteArray::number(i) + "]: b\n";
        return text + "\n" + QByteArray("[c] ").repeated(10'000);
    }();
    QTest::newRow("bare addresses") << QByteArray("http://").repeated(50'000);
    QTest::newRow("one long line") << QByteArray(5'000'000, 'x');
}

void TestMarkdownHtml::survivesBombs()
{
    QFETCH(QByteArray, markdown);
    const double before = processorSeconds();
    const QByteArray out = renderMarkdown(markdown);
    const double spent = processorSeconds() - before;
    QVERIFY2(spent < kMostSeconds, qPrintable(u"%1 s"_s.arg(spent)));
    QVERIFY2(out.size() <= 20 * 1024 * 1024 + 200'000, qPrintable(u"%1 bytes"_s.arg(out.size())));
    checkClean(scannedHtml(out));
}

void TestMarkdownHtml::corpus()
{
    const QList<TestFile> files = trapFiles() + corpusFiles();
    if (corpusFolder().isEmpty())
        qInfo("%s", qPrintable(corpusMissing()));
    QVERIFY(!files.isEmpty());
    QStringList complaints;
    for (const TestFile &file : files) {
        const ScannedHtml html = scannedHtml(renderMarkdown(QString::fromUtf8(file.bytes).toUtf8()));
        if (!html.complaint.isEmpty())
            complaints.append(file.name + u": "_s + html.complaint);
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestMarkdownHtml)
#include "tst_markdownhtml.moc"
