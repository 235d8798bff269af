#include "markdown/outline.h"
#include "markdown/parserquirks.h"
#include "support/corpus.h"

#include <QElapsedTimer>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

// "2@13-22 Sites" per heading; "=" after the level of an underlined one.
QByteArray shown(const QList<Heading> &headings)
{
    QByteArray lines;
    for (const Heading &heading : headings) {
        lines += QByteArray::number(heading.level) + (heading.setext ? "=" : "") + '@'
                 + QByteArray::number(heading.range.begin) + '-' + QByteArray::number(heading.range.end) + ' '
                 + heading.text + '\n';
    }
    return lines.trimmed();
}

// The bytes of the ranges, a bar between them.
QByteArray shown(const QList<ByteRange> &ranges, const QByteArray &source)
{
    QByteArray lines;
    for (const ByteRange range : ranges)
        lines += '|' + range.of(source).replace('\n', "\\n");
    return lines.mid(1);
}

} // namespace

class TestOutline : public QObject
{
    Q_OBJECT

private slots:
    void headings_data();
    void headings();
    void aHeadingIsListedOnce();
    void frontMatter_data();
    void frontMatter();
    void longFrontMatter();
    void references_data();
    void references();
    void htmlBlocks();
    void bracketsAreCapped();
    void controlCharactersStay();
    void hugeFilesTakeLinearTime_data();
    void hugeFilesTakeLinearTime();
    void anyByteIsAccepted();
};

void TestOutline::headings_data()
{
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *expected) {
        QTest::newRow(name) << QByteArray(expected);
    };
    row("empty", "");
    row("blank-lines", "");
    row("no-heading", "");
    row("bom", "1@3-15 Reed beds\n2@37-46 Sites");
    row("bom-only", "");
    row("bom-front-matter", "1@24-36 Reed beds");
    row("crlf", "1@0-13 Reed beds\n2@26-36 Sites");
    row("cr-only", "1@0-12 Reed beds\n2@22-31 Sites");
    row("mixed-ends", "1@0-12 Reed beds\n2@23-33 Sites\n2@46-55 Years");
    row("no-final-newline-heading", "1@0-12 Reed beds\n2@13-21 Sites");
    row("nul", "1@0-14 Reed \xEF\xBF\xBD beds\n2@33-43 Sites\xEF\xBF\xBD");
    row("invalid-utf8", "1@0-14 Reed \xE9 beds\n2@33-45 Sites \xF0\x9F\n2@53-62 Years");
    row("line-separator", "1@0-14 Reed\xE2\x80\xA8"
                          "beds\n2@64-73 Sites");
    row("deep-headings",
        "1@0-12 Reed beds\n2@13-22 Sites\n5@23-35 Aside\n6@50-71 Smaller still\n2@72-81 Years");
    row("empty-headings",
        "1@0-12 Reed beds\n2@13-16 \n2@17-21 \n3@21-25 \n3@25-33 \n1@34-36 \n2@58-67 Sites");
    row("empty-headings-nested", "1@0-12 Reed beds\n2@43-46 \n1@53-55");
    row("tab-heading-after-list", "3@15-23 Tey");
    row("form-feed-underline", ""); // a table in GFM
    row("code-after-empty-item", "1@27-31 A");
    row("definition-in-list-above-heading", "2@11-23 x here\n2=@23-32 text");
    row("tab-heading-silent", "1@10-17 Last");
    row("setext", "1=@0-14 Reed beds\n2=@24-72 Sites that were visited twice\n2=@80-92 Years");
    row("setext-after-definitions", "1=@68-88 Reed beds\n2=@105-115 Sites");
    row("setext-definition-like", "2=@0-16 [Name]:\n1=@24-37 [Years]:");
    row("setext-textless", "1@0-12 Reed beds\n2=@13-36 Sites\n1=@37-50");
    row("setext-tabs", "1@0-12 Reed beds\n2=@13-24 Sites\n2@32-45 Years");
    row("setext-in-list", "1@0-12 Reed beds");
    row("table-lookalike", "1@0-12 Reed beds\n2@35-49 One column\n2=@50-59 pond\n2=@105-121 pond | lake");
    row("table-then-blocks", "1@0-12 Reed beds\n2@49-72 Heading right after\n2@244-252 Last");
    row("fenced-headings", "1@0-12 Reed beds\n2@115-122 Yes");
    row("html-headings", "1@0-12 Reed beds\n1@112-118 Yes\n2@164-172 Last");
    row("unclosed-comment", "1@0-12 Reed beds\n2@13-22 Sites");
    row("unclosed-fence", "1@0-12 Reed beds\n2@13-22 Sites");
    row("nested-comments", "1@0-12 Reed beds\n2@56-65 Sites\n1@84-106 after the first end\n2@111-120 Years");
    row("unbalanced-comments", "1@0-12 Reed beds\n2@18-27 Sites\n2@64-73 Years\n2@82-92 Counts");
    row("comment-swallows", "1@0-12 Reed beds\n2@13-22 Sites\n2@69-79 Counts");
    row("front-matter", "1@70-82 Reed beds");
    row("front-matter-open", "1@18-30 Reed beds\n2@40-49 Sites");
    row("front-matter-break", "1@5-17 Reed beds");
    row("thematic-breaks", "1@0-12 Reed beds\n2@18-27 Sites\n2@51-60 Years");
    row("heading-markup", "1@0-34 Reed beds &amp; c&amp;d bold\n2@35-88 Link and picture\n2@89-123 Fish "
                          "&amp; chips &copy; &#35;5\n"
                          "2@124-150 # not a mark *star*\n2@151-164 Closed\n2@165-190 Closed more\n2@191-206 "
                          "Not closed#\n2@207-213 C#\n"
                          "2@214-232 \n2@233-252 \n2@253-276 https://example.org");
    row("heading-indent", "1@0-13 Reed beds\n2@14-25 Sites\n3@26-39 Ponds\n1@120-126 Tab");
    row("paragraph-indent", "1@0-12 Reed beds\n2@41-50 Sites\n2@65-74 Years\n2@91-101 Counts");
}

void TestOutline::headings()
{
    QFETCH(const QByteArray, expected);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const QByteArray source = contentOf(testData() + u"/traps/"_s + name + u".md"_s);
    QCOMPARE(shown(outlineOf(source).headings), expected);
}

// An underlined heading without a letter has no place of its own; it does not take that of the next one.
void TestOutline::aHeadingIsListedOnce()
{
    QCOMPARE(shown(outlineOf("[]()\n-\n## A\n").headings), QByteArray("2@7-12 A"));
}

void TestOutline::frontMatter_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *source, const char *expected) {
        QTest::newRow(name) << QByteArray(source) << QByteArray(expected);
    };
    row("none", "# A\n", "");
    row("usual", "---\na: b\n---\n# A\n", "---\na: b\n---\n");
    row("ended by dots", "---\na: b\n...\n# A\n", "---\na: b\n...\n");
    row("empty", "---\n---\n# A\n", "---\n---\n");
    row("only", "---\na: b\n---", "---\na: b\n---");
    row("without end", "---\na: b\n\n# A\n", "");
    row("blanks after the marks", "--- \na: b\n---\t\n# A\n", "--- \na: b\n---\t\n");
    row("CRLF", "---\r\na: b\r\n---\r\n# A\r\n", "---\r\na: b\r\n---\r\n");
    row("CR", "---\ra: b\r---\r# A\r", "---\ra: b\r---\r");
    row("after a byte order mark", "\xEF\xBB\xBF---\na: b\n---\n", "---\na: b\n---\n");
    row("a comment first", "---\n# made by hand\na: b\n---\n", "---\n# made by hand\na: b\n---\n");
    row("a rule, then text", "---\n\ntext\n\n---\n", "");
    row("a rule, then a paragraph", "---\njust words\n---\n", "");
    row("not at the beginning", "\n---\na: b\n---\n", "");
    row("four dashes", "----\na: b\n----\n", "");
    row("indented mark", " ---\na: b\n---\n", "");
}

void TestOutline::frontMatter()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, expected);
    const ByteRange range = frontMatterOf(source);
    QCOMPARE(range.of(source), expected);
    QCOMPARE(outlineOf(source).frontMatter, range);
}

void TestOutline::longFrontMatter()
{
    for (const TestFile &file : trapFiles()) {
        if (!file.name.contains(u"47,000"))
            continue;
        const Outline outline = outlineOf(file.bytes);
        QCOMPARE(outline.headings.size(), qsizetype(2));
        QCOMPARE(outline.headings.first().text, QByteArray("Tide gauges"));
        QVERIFY(outline.frontMatter.end > 400'000);
        return;
    }
    QFAIL("there is no such file");
}

void TestOutline::references_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *source, const char *expected) {
        QTest::newRow(name) << QByteArray(source) << QByteArray(expected);
    };
    row("one", "[a]: /u\n", "[a]: /u\\n");
    row("with a title", "[a]: </u v> 'title'\n", "[a]: </u v> 'title'\\n");
    row("address on the next line", "[a]:\n  /u\n", "[a]:\\n  /u\\n");
    row("above text", "[a]: /u\ntext\n", "[a]: /u\\n");
    row("after text, in the same paragraph", "text\n[a]: /u\n", "");
    row("indented", "   [a]: /u\n", "   [a]: /u\\n");
    row("indented too far", "    [a]: /u\n", "");
    row("in a fence", "```\n[a]: /u\n```\n\n[b]: /v\n", "[b]: /v\\n");
    row("in a comment", "<!--\n[a]: /u\n-->\n\n[b]: /v\n", "[b]: /v\\n");
    row("a bare label", "[a]:\n", "");
    row("between headings", "# A\n[a]: /u\n## B\n[b]: /v", "[a]: /u\\n|[b]: /v");
    row("after a byte order mark", "\xEF\xBB\xBF[a]: /u\n", "[a]: /u\\n");
}

void TestOutline::references()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, expected);
    QCOMPARE(shown(outlineOf(source).references, source), expected);
}

void TestOutline::htmlBlocks()
{
    const QByteArray source =
        "\xEF\xBB\xBF<!-- a -->\n\n# T\n<!-- b\nc -->\n\ntext <!-- d -->\n\n- <!-- e -->\n\n<div>\nf\n\ng\n";
    QByteArray blocks;
    for (const HtmlBlock &block : outlineOf(source).htmlBlocks)
        blocks += block.range.of(source) + '|';
    QCOMPARE(blocks, QByteArray("<!-- a -->\n|<!-- b\nc -->\n|<div>\nf\n|"));
}

void TestOutline::bracketsAreCapped()
{
    const QByteArray deep = QByteArray(100, '[') + 'x' + QByteArray(100, ']');
    const QByteArray source = "# " + deep + "\n\n" + deep + "\n\n## B\n";
    const Outline outline = outlineOf(source);
    QCOMPARE(outline.headings.size(), qsizetype(2));
    QCOMPARE(outline.headings.first().text, deep); // the title shows what the file holds
    const QByteArray capped = withBracketsCapped(source);
    QCOMPARE(capped.size(), source.size());
    QVERIFY(capped != source);
    QCOMPARE(withBracketsCapped("[a] [b]").constData(), QByteArray("[a] [b]"));
}

void TestOutline::controlCharactersStay()
{
    const QByteArray source("# a\x01"
                            "b\x7F\n");
    QCOMPARE(outlineOf(source).headings.first().text, QByteArray("a\x01"
                                                                 "b\x7F"));
}

void TestOutline::hugeFilesTakeLinearTime_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("headings");
    QTest::newRow("100,000 headings") << QByteArray("## Heading\n\ntext\n\n").repeated(100'000) << 100'000;
    QTest::newRow("100,000 empty headings") << QByteArray("##\n").repeated(100'000) << 100'000;
    QTest::newRow("100,000 nested empty headings") << QByteArray("- ##\n").repeated(100'000) << 0;
    QTest::newRow("a line of 5 MB") << "# " + QByteArray(5'000'000, 'x') << 1;
    QTest::newRow("10,000 quotes deep") << QByteArray(10'000, '>') + " deep\n\n# A\n" << 1;
    QTest::newRow("300 lists deep") << QByteArray("- ").repeated(300) + "deep\n\n# A\n" << 1;
    QTest::newRow("table of 10,000 columns")
        << QByteArray("|a").repeated(10'000) + "\n" + QByteArray("|-").repeated(10'000) + "\n\n# A\n"
        << 1;
    QTest::newRow("100,000 links") << QByteArray("[a](b) ").repeated(100'000) + "\n\n# A\n" << 1;
    QTest::newRow("100,000 definitions") << QByteArray("[a]: b\n").repeated(100'000) + "\n# A\n" << 1;
    QTest::newRow("50,000 open brackets") << QByteArray(50'000, '[') + "\n\n# A\n" << 1;
    QTest::newRow("1,000 false fences") << QByteArray("text\n    ```\n\n").repeated(1'000) + "# A\n" << 1;
}

void TestOutline::hugeFilesTakeLinearTime()
{
    QFETCH(const QByteArray, source);
    QFETCH(const int, headings);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(outlineOf(source).headings.size(), qsizetype(headings));
    // Quadratic work would take minutes; the limit is for a machine that others use too.
    QVERIFY2(timer.elapsed() < 8'000, qPrintable(QString::number(timer.elapsed())));
}

void TestOutline::anyByteIsAccepted()
{
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all += "# " + QByteArray(1, static_cast<char>(byte)) + "\n\n";
    const Outline outline = outlineOf(all);
    qsizetype end = 0;
    for (const Heading &heading : outline.headings) {
        QVERIFY(heading.range.begin >= end && heading.range.end > heading.range.begin);
        end = heading.range.end;
    }
    QCOMPARE(outline.headings.size(), qsizetype(256));
}

QTEST_GUILESS_MAIN(TestOutline)
#include "tst_outline.moc"
