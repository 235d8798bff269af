#include "card/card.h"
#include "render/pictures.h"
#include "render/renderer.h"
#include "schema/answers.h"
#include "support/htmlscan.h"
#include "support/pictures.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kJpeg = "data:image/jpeg;base64," + jpegSample().toBase64();
const QByteArray kSmall = "data:image/png;base64," + pngOf({40, 20}).toBase64();

// Knows "a.png" and "b c.jpg"; of "no.png" it says why not.
QByteArray supplied(const QByteArray &address)
{
    if (address == "a.png" || address == "pictures/a.png")
        return kSmall;
    if (address == "b c.jpg")
        return kJpeg;
    if (address == "evil.png")
        return "data:image/png;base64,\"><script>x</script>";
    if (address == "evil.svg")
        return "data:image/svg+xml;base64,eA==";
    return address == "no.png" ? QByteArray("<b>It</b> is \"gone\".") : QByteArray();
}

QByteArray bodyOf(const QByteArray &markdown, const PictureSupply &supply)
{
    const Card card("# Card\n\n## Section\n\n" + markdown);
    const Match match = matchCard(card);
    RenderOptions options;
    options.picture = supply;
    const RenderedCard out = renderCard(card, match, CardReading(card, match), options);
    for (const Fragment &fragment : out.fragments) {
        if (fragment.id == "b:section")
            return fragment.html;
    }
    return {};
}

QByteArray shortened(QByteArray html)
{
    return html.replace(kSmall, "SMALL").replace(kJpeg, "JPEG");
}

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT

private slots:
    void tellsSizes();
    void draws_data();
    void draws();
    void asksForNothingElse();
    void withoutSupplyAllStaysAsItWas();
    void noticesPictures_data();
    void noticesPictures();
    void changesArrive();
    void exportsWholePages();
};

void TestPictures::tellsSizes()
{
    QCOMPARE(pictureSize(kSmall), QSize(40, 20));
    QCOMPARE(pictureSize(kJpeg), QSize(6, 4));
    QCOMPARE(pictureSize("data:image/jpeg;base64," + turnedJpeg("x").toBase64()), QSize(6, 4));
    QVERIFY(pictureSize("data:image/png;base64,").isEmpty());
    QVERIFY(pictureSize("data:image/png;base64,iVBORw0KGgo=").isEmpty());
    QVERIFY(pictureSize("data:image/jpeg;base64," + jpegSample().left(30).toBase64()).isEmpty());
    QVERIFY(pictureSize("no address").isEmpty());
    QVERIFY(pictureSize("data:image/png;base64," + pngOf({1, 1}, 8, {2'000'000'000, 1}).toBase64()).isEmpty());
}

void TestPictures::draws_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");
    const auto row = [](const char *name, const char *markdown, const char *html) {
        QTest::newRow(name) << QByteArray(markdown) << QByteArray(html);
    };
    row("a picture", "![Map](a.png)", "<p><img src=\"SMALL\" alt=\"Map\" width=\"40\" height=\"20\"></p>");
    row("in angle brackets", "![Map](<b c.jpg>)", "<p><img src=\"JPEG\" alt=\"Map\" width=\"6\" height=\"4\"></p>");
    row("without a description", "![](a.png)", "<p><img src=\"SMALL\" alt=\"\" width=\"40\" height=\"20\"></p>");
    row("marks in the description", "![*Map* of <b> \"x\"](a.png)",
        "<p><img src=\"SMALL\" alt=\"Map of  &quot;x&quot;\" width=\"40\" height=\"20\"></p>");
    row("by a definition", "![Map][m]\n\n[m]: a.png", "<p><img src=\"SMALL\" alt=\"Map\" width=\"40\" height=\"20\"></p>");
    row("in a link", "[![Map](a.png)](https://example.org/)",
        "<p><a href=\"https://example.org/\" rel=\"noopener noreferrer\"><img src=\"SMALL\" alt=\"Map\" width=\"40\" height=\"20\"></a></p>");
    row("refused", "![Map](no.png)", "<p><span class=\"img\">Map · &lt;b&gt;It&lt;/b&gt; is &quot;gone&quot;.</span></p>");
    row("refused, without a description", "![](no.png)",
        "<p><span class=\"img\">&lt;b&gt;It&lt;/b&gt; is &quot;gone&quot;.</span></p>");
    row("refused without a word", "![Map](none.png)", "<p><span class=\"img\">Map</span></p>");
    row("refused without any word", "a ![](none.png) b", "<p>a  b</p>");
    row("no picture at all", "![Map](evil.png) ![Map](evil.svg)",
        "<p><span class=\"img\">Map · data:image/png;base64,&quot;&gt;&lt;script&gt;x&lt;/script&gt;</span> "
        "<span class=\"img\">Map · data:image/svg+xml;base64,eA==</span></p>");
    row("from the web", "![Map](https://example.org/a.png)", "<p><span class=\"img\">Map</span></p>");
    row("from elsewhere", "![Map](/a.png) ![Map](//x/a.png)",
        "<p><span class=\"img\">Map</span> <span class=\"img\">Map</span></p>");
    row("as data", "![Map](data:image/gif;base64,eA==)", "<p><img src=\"data:image/gif;base64,eA==\" alt=\"Map\"></p>");
    row("raw", "<img src=\"a.png\" alt=\"Map\">", "<img src=\"SMALL\" alt=\"Map\" width=\"40\" height=\"20\">");
    row("raw, with a width", "<img width=20 src='a.png' alt=Map>", "<img src=\"SMALL\" alt=\"Map\" width=\"20\" height=\"10\">");
    row("raw, with a height", "<img height=\"100\" src=\"a.png\">", "<img src=\"SMALL\" alt=\"\" width=\"200\" height=\"100\">");
    row("raw, with both", "<img height=\"9\" width=\"9\" src=\"a.png\">", "<img src=\"SMALL\" alt=\"\" width=\"9\" height=\"9\">");
    row("raw, with a title", "<img src=a.png title='1 > 0 \"x\"'>",
        "<img src=\"SMALL\" alt=\"\" width=\"40\" height=\"20\" title=\"1 &gt; 0 &quot;x&quot;\">");
    row("raw, with more", "<img src=a.png onload=x style=x srcset='https://x/y 2x' alt='a\" onload=\"x'>",
        "<img src=\"SMALL\" alt=\"a&quot; onload=&quot;x\" width=\"40\" height=\"20\">");
    row("raw, refused", "<p>a <img src=no.png alt='Map'></p>",
        "<p>a <span class=\"img\">Map · &lt;b&gt;It&lt;/b&gt; is &quot;gone&quot;.</span></p>");
    row("raw, from the web", "<p>a <img src=https://x/y.png alt='Map'></p>", "<p>a Map</p>");
    row("beside raw HTML", "![Map](a.png) <b>x</b>",
        "<p><img src=\"SMALL\" alt=\"Map\" width=\"40\" height=\"20\"> <b>x</b></p>");
    row("refused beside raw HTML", "![Map](https://x/a.png) <b>x</b>", "<p><span class=\"img\">Map</span> <b>x</b></p>");
    row("in code", "`![Map](a.png)` `<img src=\"a.png\">`",
        "<p><code>![Map](a.png)</code> <code>&lt;img src=&quot;a.png&quot;&gt;</code></p>");
}

void TestPictures::draws()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, html);
    const QByteArray drawn = bodyOf(markdown, supplied);
    QCOMPARE(shortened(drawn).trimmed(), html);
    const ScannedHtml scanned = scannedHtml(drawn);
    QVERIFY2(scanned.complaint.isEmpty(), qPrintable(scanned.complaint));
}

void TestPictures::asksForNothingElse()
{
    QList<QByteArray> asked;
    bodyOf("![a](a.png) ![b](b%20c.jpg) ![c](&#97;.png) [d](d.png) `![e](e.png)` <!-- ![f](f.png) -->\n\n"
           "<img src='pictures/a.png'><img src=\"javascript:x\"><video src='v.png'></video>\n",
           [&](const QByteArray &address) {
               asked.append(address);
               return QByteArray();
           });
    QCOMPARE(asked, (QList<QByteArray>{"a.png", "b%20c.jpg", "a.png", "pictures/a.png"}));
}

void TestPictures::withoutSupplyAllStaysAsItWas()
{
    QCOMPARE(bodyOf("![Map](a.png) <img src='a.png' alt='x'>", {}), QByteArray("<p><span class=\"img\">Map</span> x</p>"));
}

void TestPictures::noticesPictures_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<bool>("expected");
    QTest::newRow("none") << QByteArray("a [b](c) !d <i>x</i>") << false;
    QTest::newRow("Markdown") << QByteArray("a ![b](c)") << true;
    QTest::newRow("raw") << QByteArray("a <img src=x>") << true;
    QTest::newRow("raw in capitals") << QByteArray("a <IMG src=x>") << true;
    QTest::newRow("without its end") << QByteArray("a <img") << false;
    QTest::newRow("cut") << QByteArray("a <im") << false;
}

void TestPictures::noticesPictures()
{
    QFETCH(QByteArray, markdown);
    QFETCH(bool, expected);
    QCOMPARE(mayShowPictures(markdown), expected);
}

// A body that is kept from drawing to drawing would show a picture as it once was.
void TestPictures::changesArrive()
{
    const Card card("# Card\n\n## Section\n\n![Map](a.png)\n\n## Other\n\nText.\n");
    const Match match = matchCard(card);
    const CardReading reading(card, match);
    RenderCache cache;
    RenderOptions options;
    options.picture = [](const QByteArray &) { return QByteArray("Wait."); };
    QVERIFY(renderCard(card, match, reading, options, &cache).html().contains("Map · Wait."));
    options.picture = supplied;
    QVERIFY(renderCard(card, match, reading, options, &cache).html().contains(kSmall));
}

// The command line, as a process: every picture is in the page, twice the same, and nothing else is asked for.
void TestPictures::exportsWholePages()
{
    QTemporaryDir folder(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    QVERIFY(QDir(folder.path()).mkpath(u"seals-images"_s));
    write(u"seals-images/one more.jpg"_s, jpegSample());
    write(u"map.webp"_s, webp());
    write(u"seals.md"_s, "# Seals\n\n![One](seals-images/one%20more.jpg)\n\n## Overview\n\n<img src='map.webp' alt='Two' width=3>\n\n"
                         "![Three](missing.png) ![Four](https://example.org/x.png)\n");
    const auto render = [&](QByteArray &errors) {
        QProcess cli;
        cli.start(QDir(QCoreApplication::applicationDirPath()).filePath(u"../bin/cardwright-cli"_s),
                  {u"render"_s, folder.filePath(u"seals.md"_s)});
        cli.waitForFinished();
        errors = cli.readAllStandardError();
        return cli.exitCode() == 0 ? cli.readAllStandardOutput() : QByteArray();
    };
    QByteArray errors;
    const QByteArray page = render(errors);
    QVERIFY(!page.isEmpty());
    QCOMPARE(errors, QByteArray("cardwright-cli: The picture “missing.png” is not in the page. There is no file "
                                "“missing.png” beside the card.\n"));
    const QString text = QString::fromUtf8(page);
    static const QRegularExpression image(u"<img src=\"data:image/(png|jpeg);base64,[^\"]+\" alt=\"(\\w+)\" width=\"(\\d+)\" height=\"(\\d+)\">"_s);
    QStringList found;
    for (auto it = image.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        found.append(match.captured(2) + u' ' + match.captured(1) + u' ' + match.captured(3) + u'x' + match.captured(4));
    }
    QCOMPARE(found, (QStringList{u"One jpeg 6x4"_s, u"Two png 3x2"_s}));
    QCOMPARE(text.count(u"<img"_s), 2);
    QVERIFY(text.contains(u"<span class=\"img\">Three</span>"_s));
    QCOMPARE(render(errors), page);
}

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
