#include "html/htmltomarkdown.h"
#include "markdown/outline.h"
#include "render/renderer.h"
#include "support/htmlscan.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <md4c.h>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

// What md4c finds in `markdown` that a paste must never bring: raw HTML, or a heading that is a node.
QString forbiddenIn(const QByteArray &markdown)
{
    struct Found
    {
        QString what;
    } found;
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        auto *into = static_cast<Found *>(data);
        if (type == MD_BLOCK_HTML)
            into->what += u"HTML block "_s;
        if (type == MD_BLOCK_H && static_cast<MD_BLOCK_H_DETAIL *>(detail)->level <= 4)
            into->what += u"heading "_s;
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
    parser.enter_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *, MD_SIZE, void *data) {
        if (type == MD_TEXT_HTML)
            static_cast<Found *>(data)->what += u"inline HTML "_s;
        return 0;
    };
    md_parse(markdown.constData(), static_cast<MD_SIZE>(markdown.size()), &parser, &found);
    return found.what;
}

QString shown(const QString &html)
{
    return markdownOfHtml(html).value_or(u"(nothing)"_s);
}

} // namespace

class TestHtmlToMarkdown : public QObject
{
    Q_OBJECT

private slots:
    void converts_data();
    void converts();
    void keepsTheText_data();
    void keepsTheText();
    void leavesItToThePlainText_data();
    void leavesItToThePlainText();
    void givesThePictureText();
    void randomTagsBringNothingForbidden();
    void bombsEndSoon_data();
    void bombsEndSoon();
};

void TestHtmlToMarkdown::converts_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("markdown");
    const auto row = [](const char *name, const QString &html, const QString &markdown) {
        QTest::newRow(name) << html << markdown;
    };

    row("paragraphs", u"<p>One</p><p>Two</p>"_s, u"One\n\nTwo"_s);
    row("lines of a source are not lines of text", u"<p>One\n  two\tthree</p>"_s, u"One two three"_s);
    row("text without tags", u"One two"_s, u"One two"_s);
    row("text beside blocks", u"before<p>in</p>after"_s, u"before\n\nin\n\nafter"_s);
    row("divs", u"<div>One</div><div>Two</div>"_s, u"One\n\nTwo"_s);
    row("bold and italic", u"<p>a <b>bold</b> and <em>slanted</em> word</p>"_s,
        u"a **bold** and *slanted* word"_s);
    row("both", u"<p><b><i>x</i></b></p>"_s, u"***x***"_s);
    row("italic within bold", u"<b>one <i>two</i> three</b>"_s, u"**one *two* three**"_s);
    row("bold within italic", u"<i>one <b>two</b> three</i>"_s, u"*one* ***two*** *three*"_s);
    row("struck out", u"a <s>b</s> <span style='text-decoration:line-through'>c</span>"_s,
        u"a ~~b~~ ~~c~~"_s);
    row("blanks at the ends of bold text", u"a<b> bold </b>b"_s, u"a **bold** b"_s);
    row("a label and its colon", u"<b>Name:</b>value"_s, u"**Name**:value"_s);
    row("a label, a colon and a space", u"<b>Name:</b> value"_s, u"**Name:** value"_s);
    row("bold parentheses in a word", u"foo<b>(bar)</b>baz"_s, u"foo(**bar**)baz"_s);
    row("bold next to italic", u"<b>a</b><i>b</i>"_s, u"**a**b"_s);
    row("bold around punctuation alone", u"a<b>!</b>b"_s, u"a!b"_s);
    row("bold of nothing", u"a<b> </b>b<b></b>"_s, u"a b"_s);
    row("underlined", u"<u>a</u>"_s, u"a"_s);
    row("a line break", u"<p>a<br>b</p>"_s, u"a\\\nb"_s);
    row("a break at the end", u"<p>a<br></p>"_s, u"a"_s);
    row("two breaks", u"<p>a<br><br>b</p>"_s, u"a\n\nb"_s);
    row("bold over a break", u"<b>a<br>b</b>"_s, u"**a\\\nb**"_s);
    row("entities", u"<p>a &lt; b &amp;&amp; c &eacute; &#8364;</p>"_s, u"a < b && c é €"_s);
    row("text that looks like an entity", u"<p>&amp;amp; AT&amp;T</p>"_s, u"\\&amp; AT&T"_s);
    row("text that looks like a tag", u"<p>&lt;b&gt;x&lt;/b&gt; &lt;!-- c --&gt;</p>"_s,
        u"\\<b>x\\</b> \\<!-- c -->"_s);
    row("asterisks and underscores", u"<p>*a* 2 * 3 snake_case _x_</p>"_s,
        u"\\*a\\* 2 * 3 snake_case \\_x\\_"_s);
    row("brackets and ticks", u"<p>[1] `x` a\\b \\*</p>"_s, u"\\[1] \\`x\\` a\\b \\\\\\*"_s);
    row("a tilde", u"<p>~5 m, ~~x~~</p>"_s, u"~5 m, \\~\\~x\\~\\~"_s);
    row("what would be a heading", u"<p># one</p><p>#two</p>"_s, u"\\# one\n\n#two"_s);
    row("what would be a list", u"<p>- a</p><p>1. b</p><p>2) c</p><p>+ d</p><p>1.5 e</p>"_s,
        u"\\- a\n\n1\\. b\n\n2\\) c\n\n\\+ d\n\n1.5 e"_s);
    row("what would be a quote, a rule, an underline", u"<p>&gt; a</p><p>---</p><p>x<br>===</p>"_s,
        u"\\> a\n\n\\---\n\nx\\\n\\==="_s);
    row("what would be a table", u"<p>a | b<br>--- | ---</p>"_s, u"a | b\\\n\\--- | ---"_s);
    row("what would be front matter", u"<p>---<br>a: b<br>---</p>"_s, u"---\\\na: b\\\n\\---"_s);

    row("a link", u"<a href='https://a.example/x?y=1&amp;z=2'>text</a>"_s,
        u"[text](https://a.example/x?y=1&z=2)"_s);
    row("a bold link", u"<b><a href='https://a.example'>t</a></b>"_s, u"[**t**](https://a.example)"_s);
    row("a link with blanks", u"a<a href='https://a.example'> t </a>b"_s, u"a [t](https://a.example) b"_s);
    row("an address as text", u"<a href='https://a.example/'>https://a.example/</a>"_s,
        u"<https://a.example/>"_s);
    row("an address with parentheses and blanks", u"<a href='https://a.example/a (b)'>t</a>"_s,
        u"[t](https://a.example/a%20%28b%29)"_s);
    row("what would be a link to a mailbox",
        u"<p>&lt;1@a.example&gt; p&lt;0.05 &lt;2<b>@a.example&gt;</b></p>"_s,
        u"\\<1@a.example> p<0.05 \\<2@**a.example>**"_s);
    row("asterisks in an address", u"<i>a <a href='https://a.example/x*y~z'>b</a> c</i>"_s,
        u"*a* [*b*](https://a.example/x%2Ay%7Ez) *c*"_s);
    row("mail", u"<a href='mailto:me@a.example'>me</a>"_s, u"[me](mailto:me@a.example)"_s);
    row("brackets in the text of a link", u"<a href='https://a.example'>[a] b</a>"_s,
        u"[\\[a\\] b](https://a.example)"_s);
    row("a link after an exclamation mark", u"wow!<a href='https://a.example'>t</a>"_s,
        u"wow\\![t](https://a.example)"_s);
    row("script, file and page addresses",
        u"<a href='javascript:x()'>a</a> <a href='file:///etc'>b</a> <a href='#c'>c</a> <a href='/d'>d</a>"_s,
        u"a b c d"_s);
    row("a link without text", u"a<a href='https://a.example'></a>b"_s, u"ab"_s);
    row("a link around blocks", u"<a href='https://a.example'><p>a</p><p>b</p></a>"_s,
        u"[a](https://a.example)\n\n[b](https://a.example)"_s);

    row("headings are bold lines", u"<h1>One</h1><h3>Two <b>x</b></h3><h6>Six</h6><p>t</p>"_s,
        u"**One**\n\n**Two x**\n\n**Six**\n\nt"_s);
    row("a heading that styles itself", u"<h2><span style='font-weight:normal'>One</span></h2>"_s,
        u"**One**"_s);
    row("a quote", u"<blockquote><p>a</p><p>b</p></blockquote>"_s, u"> a\n>\n> b"_s);
    row("a rule", u"<p>a</p><hr><p>b</p>"_s, u"a\n\n___\n\nb"_s);
    row("code in a line", u"<code>a*b</code> and <code>x`y</code>"_s, u"`a*b` and ``x`y``"_s);
    row("a block of code", u"<p>x</p><pre><code class='language-python'>def f():\n    pass\n</code></pre>"_s,
        u"x\n\n```python\ndef f():\n    pass\n```"_s);
    row("a block of code with fences", u"<pre><code>```\na\n```</code></pre>"_s,
        u"````\n```\na\n```\n````"_s);
    row("powers and indices",
        u"10<sup>6</sup> H<sub>2</sub>O x<sup>y</sup> 1<sup>st</sup> a<sup><a href='#n'>[1]</a></sup>"_s,
        u"10⁶ H₂O x^y 1st a\\[1]"_s);
    row("quotation marks", u"<q>a</q>"_s, u"“a”"_s);
    row("a definition list", u"<dl><dt>Term</dt><dd>What it is</dd></dl>"_s, u"**Term**\n\nWhat it is"_s);

    row("a list", u"<ul><li>a</li><li>b</li></ul>"_s, u"- a\n- b"_s);
    row("a numbered list", u"<ol start=3><li>a</li><li>b</li></ol>"_s, u"3. a\n4. b"_s);
    row("a nested list", u"<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>"_s,
        u"- a\n  1. b\n  2. c\n- d"_s);
    row("a list in a numbered list", u"<ol><li>a<ul><li>b</li></ul></li></ol>"_s, u"1. a\n   - b"_s);
    row("a nested list that does not begin with one", u"<ul><li>a<ol start=2><li>b</li></ol></li></ul>"_s,
        u"- a\n\n  2. b"_s);
    row("items of several paragraphs", u"<ul><li><p>a</p><p>b</p></li><li>c</li></ul>"_s,
        u"- a\n\n  b\n\n- c"_s);
    row("items in paragraphs", u"<ul><li><p>a</p></li><li><p>b</p></li></ul>"_s, u"- a\n- b"_s);
    row("two lists in a row", u"<ul><li>a</li></ul><ul><li>b</li></ul>"_s, u"- a\n\n* b"_s);
    row("code in an item", u"<ul><li>a<pre><code>x\n\ny</code></pre></li></ul>"_s,
        u"- a\n\n  ```\n  x\n\n  y\n  ```"_s);
    row("tasks", u"<ul><li><input type=checkbox checked> a</li><li><input type=checkbox> b</li></ul>"_s,
        u"- [x] a\n- [ ] b"_s);
    row("an item that begins like a task", u"<ul><li>[ ] a</li></ul>"_s, u"- \\[ ] a"_s);
    row("empty items", u"<ul><li></li><li>a</li></ul>"_s, u"- a"_s);

    row("a table", u"<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>"_s,
        u"| A | B |\n| --- | --- |\n| 1 | 2 |"_s);
    row("marks in a table",
        u"<table><tr><td><b>A</b></td><td>B</td></tr><tr><td><b>1</b></td><td>x | <a href='https://a.example'>y</a></td></tr></table>"_s,
        u"| A | B |\n| --- | --- |\n| **1** | x \\| [y](https://a.example) |"_s);
    row("code with a bar in a table",
        u"<table><tr><td>A</td><td>a&lt;<code>b|c</code> <code>d</code></td></tr></table>"_s,
        u"| A | a\\<b\\|c `d` |\n| --- | --- |"_s);
    row("merged columns",
        u"<table><tr><td colspan=2>A</td><td>B</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>"_s,
        u"| A |  | B |\n| --- | --- | --- |\n| 1 | 2 | 3 |"_s);
    row("merged rows",
        u"<table><tr><td>A</td><td>B</td></tr><tr><td rowspan=2>1</td><td>2</td></tr><tr><td>3</td></tr></table>"_s,
        u"| A | B |\n| --- | --- |\n| 1 | 2 |\n|  | 3 |"_s);
    row("cells of several lines",
        u"<table><tr><td>A</td><td>B</td></tr><tr><td>1<br>2</td><td><p>3</p><ul><li>4</li></ul></td></tr></table>"_s,
        u"| A | B |\n| --- | --- |\n| 1 2 | 3 4 |"_s);
    row("a caption", u"<table><caption>Cap</caption><tr><td>A</td><td>B</td></tr></table>"_s,
        u"Cap\n\n| A | B |\n| --- | --- |"_s);
    row("empty rows and columns at the end",
        u"<table><tr><td>A</td><td>B</td><td></td></tr><tr><td>1</td><td></td><td></td></tr><tr><td></td></tr></table>"_s,
        u"| A | B |\n| --- | --- |\n| 1 |  |"_s);
    row("one cell is text", u"<table><tr><td>x</td></tr></table>"_s, u"x"_s);
    row("a table that lays out a page", u"<table><tr><td><h2>T</h2><p>a</p></td><td>b</td></tr></table>"_s,
        u"**T**\n\na\n\nb"_s);
    row("a table in a table",
        u"<table><tr><td><table><tr><td>A</td><td>B</td></tr></table></td></tr></table>"_s,
        u"| A | B |\n| --- | --- |"_s);

    row("pictures", u"<p>a <img src='https://a.example/x.png' alt='a *dog*'> b<img src='data:x'></p>"_s,
        u"a a \\*dog\\* b"_s);
    row("scripts, styles, comments, forms",
        u"<style>p{}</style><script>x()</script><!-- c --><title>T</title><p>a<button>b</button></p>"_s,
        u"a"_s);
    row("hidden text", u"<p>a<span style='display:none'>b</span><span hidden>c</span></p>"_s, u"a"_s);
    row("no-break spaces", u"<p>a&nbsp;: b&nbsp; c &nbsp;d&nbsp;</p>"_s, u"a\u00a0: b c d"_s);
    row("zero-width and control characters", u"<p>a\u200bb\uFEFFc</p>"_s, u"abc"_s);

    row("Google Docs",
        u"<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><p dir=\"ltr\" "
        u"style=\"line-height:1.38;\">"
        "<span style=\"font-size:11pt;font-weight:400;font-style:normal;white-space:pre-wrap;\">Plain and "
        "</span>"
        "<span style=\"font-size:11pt;font-weight:700;font-style:normal;white-space:pre-wrap;\">bold</span>"
        "<span style=\"font-size:11pt;font-weight:400;font-style:italic;white-space:pre-wrap;\"> "
        "slanted</span></p>"
        "<ul><li dir=\"ltr\" style=\"list-style-type:disc;\" aria-level=\"1\"><p "
        "role=\"presentation\"><span>one</span></p></li>"
        "<ul><li aria-level=\"2\"><p role=\"presentation\"><span>inner</span></p></li></ul>"
        "<li aria-level=\"1\"><p role=\"presentation\"><span>two</span></p></li></ul></b>"_s,
        u"Plain and **bold** *slanted*\n\n- one\n  - inner\n- two"_s);
    row("Word",
        u"<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><style><!-- p.MsoNormal {margin:0} "
        u"--></style></head><body>"
        "<!--StartFragment--><p class=MsoNormal>Plain <b "
        "style='mso-bidi-font-weight:normal'>bold</b><o:p></o:p></p>"
        "<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if "
        "!supportLists]>"
        "<span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt \"Times New "
        "Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>one<o:p></o:p></p>"
        "<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span "
        "style='mso-list:Ignore'>o<span>&nbsp; </span></span>inner</p>"
        "<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span "
        "style='mso-list:Ignore'>·<span>&nbsp; </span></span>two</p>"
        "<p class=MsoListParagraphCxSpFirst style='mso-list:l1 level1 lfo2'><span "
        "style='mso-list:Ignore'>1.<span>&nbsp; </span></span>first</p>"
        "<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><span "
        "style='mso-list:Ignore'>2.<span>&nbsp; </span></span>second</p>"
        "<p class=MsoNormal>End</p><!--EndFragment--></body></html>"_s,
        u"Plain **bold**\n\n- one\n  - inner\n- two\n\n1. first\n2. second\n\nEnd"_s);
    row("LibreOffice Writer",
        u"<!DOCTYPE html>\n<html>\n<head>\n\t<meta http-equiv=\"content-type\" content=\"text/html; "
        u"charset=utf-8\"/>\n\t<title></title>\n"
        "\t<style type=\"text/css\">\n\t\tp { line-height: 115% }\n\t</style>\n</head>\n<body lang=\"en-US\" "
        "dir=\"ltr\"><p style=\"line-height: 100%\">\n"
        "Some <b>bold</b> text</p>\n<ol>\n\t<li><p style=\"line-height: 100%\">a</p></li>\n\t<li><p>b</p></li>\n</ol>\n</body>\n</html>\n"_s,
        u"Some **bold** text\n\n1. a\n2. b"_s);
    row("LibreOffice Calc",
        u"<html><head><style type=\"text/css\">body,div {x:y}</style></head><body><table cellspacing=\"0\" "
        u"border=\"0\"><colgroup width=\"85\"></colgroup>"
        "<tr><td height=\"17\" align=\"left\"><b>Name</b></td><td align=\"left\"><b>Count</b></td></tr>"
        "<tr><td height=\"17\" align=\"left\">sea|gull</td><td align=\"right\" sdval=\"3\" sdnum=\"1033;\">3</td></tr></table></body></html>"_s,
        u"| Name | Count |\n| --- | --- |\n| sea\\|gull | 3 |"_s);
    row("Google Sheets",
        u"<google-sheets-html-origin><style>td {x:y}</style><table xmlns=\"http://www.w3.org/1999/xhtml\" "
        u"data-sheets-root=\"1\"><colgroup><col width=\"100\"/></colgroup>"
        "<tbody><tr style=\"height:21px;\"><td style=\"font-weight:bold;\">A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></tbody></table></google-sheets-html-origin>"_s,
        u"| A | B |\n| --- | --- |\n| 1 | 2 |"_s);
}

void TestHtmlToMarkdown::converts()
{
    QFETCH(const QString, html);
    QFETCH(const QString, markdown);
    QCOMPARE(shown(html), markdown);
    QCOMPARE(forbiddenIn(markdown.toUtf8()), QString());
}

// Whatever the text of a page is, the Markdown shows that text and nothing else.
void TestHtmlToMarkdown::keepsTheText_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"**Not known:** x"_s,
                                u"a*b*c _d_ __e__"_s,
                                u"`a` ``b``"_s,
                                u"[a](b) ![c](d) [e]: f"_s,
                                u"<script>x</script>"_s,
                                u"<!-- x -->"_s,
                                u"&lt; &#65; &nope; & &x"_s,
                                u"# a"_s,
                                u"1. a"_s,
                                u"12345678901. a"_s,
                                u"- a"_s,
                                u"* a"_s,
                                u"***"_s,
                                u"* * *"_s,
                                u"___"_s,
                                u"> a"_s,
                                u"==="_s,
                                u"---"_s,
                                u"| a | b |"_s,
                                u"|---|"_s,
                                u"~~~"_s,
                                u"```"_s,
                                u"~a~ ~~b~~ ~5 ~6~"_s,
                                u"a\\"_s,
                                u"\\\\*a\\*"_s,
                                u"C:\\temp\\*.txt"_s,
                                u"a_b_c _ d"_s,
                                u"https://a.example/_x_"_s,
                                u"<https://a.example>"_s,
                                u"a@b.example"_s,
                                u"+1 555"_s,
                                u"*"_s,
                                u"_"_s,
                                u"x^2 ~ y"_s,
                                u"!"_s,
                                u"$a_1$"_s,
                                u":-- | --:"_s}) {
        QTest::newRow(qPrintable(text)) << text;
    }
}

void TestHtmlToMarkdown::keepsTheText()
{
    QFETCH(const QString, text);
    const QString escaped = text.toHtmlEscaped();
    for (const QString &html :
         {u"<p>%1</p>"_s, u"<p>x<br>%1</p>"_s, u"<ul><li>%1</li></ul>"_s, u"<p><b>%1</b> x</p>"_s,
          u"<p>x <a href='https://a.example'>%1</a></p>"_s,
          u"<table><tr><td>A</td><td>B</td></tr><tr><td>%1</td><td>x</td></tr></table>"_s,
          u"<p>x<code>%1</code></p>"_s}) {
        const QString page = html.arg(escaped);
        const QString markdown = shown(page);
        QCOMPARE(forbiddenIn(markdown.toUtf8()), QString());
        const ScannedHtml scanned = scannedHtml(renderMarkdown(markdown.toUtf8(), {}));
        QCOMPARE(scanned.complaint, QString());
        QVERIFY2(QString::fromUtf8(scanned.text).simplified().contains(text.simplified()),
                 qPrintable(u"%1\n%2\n%3"_s.arg(page, markdown, QString::fromUtf8(scanned.text))));
    }
}

void TestHtmlToMarkdown::leavesItToThePlainText_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("empty") << QString();
    QTest::newRow("a picture alone") << u"<meta charset='utf-8'><img src='https://a.example/x.png'>"_s;
    QTest::newRow("a code editor's block")
        << u"<meta charset='utf-8'><div style=\"color: #ccc;font-family: 'Droid Sans Mono', monospace;white-space: pre;\"><div><span>**a**</span></div></div>"_s;
    QTest::newRow("an editor's pre") << u"<pre><b>#</b> Title</pre>"_s;
    QTest::newRow("a plain text box of Qt")
        << u"<!DOCTYPE HTML><html><head><meta name=\"qrichtext\" content=\"1\" /><style>p{}</style></head><body><p style=\"margin:0px\">**a**</p></body></html>"_s;
    QTest::newRow("too large") << u"<p>"_s + QString(2 * 1024 * 1024, u'a');
    QTest::newRow("nested too deep") << u"<div>"_s.repeated(600) + u"a"_s;
    QTest::newRow("only scripts") << u"<script>a</script>"_s;
}

void TestHtmlToMarkdown::leavesItToThePlainText()
{
    QFETCH(const QString, html);
    QVERIFY2(!markdownOfHtml(html), qPrintable(shown(html)));
}

void TestHtmlToMarkdown::givesThePictureText()
{
    QCOMPARE(pictureTextOfHtml(u"<meta charset='utf-8'><p><img alt='a  dog' src='x'></p>"_s), u"a dog"_s);
    QCOMPARE(pictureTextOfHtml(u"<p>a</p>"_s), QString());
}

void TestHtmlToMarkdown::randomTagsBringNothingForbidden()
{
    const QStringList pieces = {u"<b>"_s,
                                u"</b>"_s,
                                u"<i>"_s,
                                u"</i>"_s,
                                u"<s>"_s,
                                u"</s>"_s,
                                u"<p>"_s,
                                u"</p>"_s,
                                u"<ul>"_s,
                                u"<li>"_s,
                                u"</li>"_s,
                                u"</ul>"_s,
                                u"<ol>"_s,
                                u"</ol>"_s,
                                u"<br>"_s,
                                u"<code>"_s,
                                u"</code>"_s,
                                u"<a href='https://a.example/(x)'>"_s,
                                u"</a>"_s,
                                u"<table>"_s,
                                u"<tr>"_s,
                                u"<td>"_s,
                                u"</table>"_s,
                                u"<h2>"_s,
                                u"</h2>"_s,
                                u"<pre>"_s,
                                u"</pre>"_s,
                                u"<blockquote>"_s,
                                u"</blockquote>"_s,
                                u"<hr>"_s,
                                u"<p style='mso-list:l0 level2 lfo1'>"_s,
                                u"<span style='mso-list:Ignore'>1.</span>"_s,
                                u"<span style='font-weight:700'>"_s,
                                u"</span>"_s,
                                u"# "_s,
                                u"- "_s,
                                u"1. "_s,
                                u"---"_s,
                                u"==="_s,
                                u"a"_s,
                                u" "_s,
                                u"*"_s,
                                u"_"_s,
                                u"`"_s,
                                u"["_s,
                                u"]"_s,
                                u"("_s,
                                u")"_s,
                                u"!"_s,
                                u"&lt;"_s,
                                u"&gt;"_s,
                                u"&amp;"_s,
                                u"&lt;div"_s,
                                u"&lt;!--"_s,
                                u"\\"_s,
                                u"|"_s,
                                u"~"_s,
                                u"\n"_s,
                                u"&nbsp;"_s,
                                u"<input type=checkbox>"_s,
                                u"<sup>"_s,
                                u"</sup>"_s,
                                u"é"_s,
                                u"."_s,
                                u"<dt>"_s,
                                u"<img alt='&lt;b>'>"_s};
    QRandomGenerator random(7);
    for (int round = 0; round < 4000; ++round) {
        QString html;
        for (int i = random.bounded(1, 30); i > 0; --i)
            html += pieces[random.bounded(pieces.size())];
        const QByteArray markdown = markdownOfHtml(html).value_or(QString()).toUtf8();
        QVERIFY2(forbiddenIn(markdown).isEmpty(), qPrintable(html + u"\n→\n"_s + QString::fromUtf8(markdown)
                                                             + u"\n"_s + forbiddenIn(markdown)));
        for (const Heading &heading : outlineOf(markdown).headings)
            QVERIFY2(heading.level > 4, qPrintable(html + u"\n→\n"_s + QString::fromUtf8(markdown)));
    }
}

void TestHtmlToMarkdown::bombsEndSoon_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("100,000 nested tags") << u"<b>"_s.repeated(100'000) + u"x"_s;
    QTest::newRow("nested lists") << u"<ul><li>"_s.repeated(120) + u"x"_s;
    QTest::newRow("a wide table") << u"<table>"_s + u"<tr><td colspan=1000 rowspan=1000>x"_s.repeated(20'000);
    QTest::newRow("much punctuation") << u"a<b>"_s + u"(*"_s.repeated(200'000) + u"</b>b"_s;
    QTest::newRow("many runs") << u"<b>a</b>(<i>b</i>"_s.repeated(40'000);
    QTest::newRow("many adjacent runs") << u"<b>a</b><i>b</i>"_s.repeated(50'000);
    QTest::newRow("many paragraphs") << u"<p>a"_s.repeated(200'000);
    QTest::newRow("many breaks") << u"<b>a<br>"_s.repeated(100'000);
    QTest::newRow("many links") << u"<a href='https://a.example'>x</a> "_s.repeated(40'000);
    QTest::newRow("NULs") << QString(500'000, QChar::Null);
    QTest::newRow("50 MB") << QString(50'000'000, u'a');
}

void TestHtmlToMarkdown::bombsEndSoon()
{
    QFETCH(const QString, html);
    QElapsedTimer timer;
    timer.start();
    const QString markdown = markdownOfHtml(html).value_or(QString());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed()))); // some 100 to 500 ms here
    QVERIFY(markdown.size() < 40'000'000);
}

QTEST_GUILESS_MAIN(TestHtmlToMarkdown)
#include "tst_htmltomarkdown.moc"
