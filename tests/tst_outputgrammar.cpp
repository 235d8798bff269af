#include "render/renderer.h"
#include "support/attacks.h"
#include "support/corpus.h"
#include "support/pagegrammar.h"

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

Q_DECLARE_METATYPE(cardwright::AttackPosition)

using namespace cardwright;
using namespace Qt::StringLiterals;

// Nothing but the elements, attributes and addresses on the lists of support/pagegrammar.cpp ever
// comes out of the renderer, whatever goes in.
class TestOutputGrammar : public QObject
{
    Q_OBJECT

private slots:
    void noticesWhatIsNotOnTheLists_data();
    void noticesWhatIsNotOnTheLists();
    void ordinaryCards_data();
    void ordinaryCards();
    void ownVectorsInEveryPosition_data();
    void ownVectorsInEveryPosition();
    void publishedVectorsInEveryPosition_data();
    void publishedVectorsInEveryPosition();
    void vectorsInAnOrganisationsLook();
    void mixedTagsInEveryPosition_data();
    void mixedTagsInEveryPosition();
    void positionsShowTheirVectors_data();
    void positionsShowTheirVectors();
};

namespace {

constexpr qsizetype kPerCard = 400; // fields with a vector each
constexpr qsizetype kJoined = 20;   // vectors where a card has room for one text only
const QByteArray kTrap = "http://127.0.0.1:9";

bool isLong()
{
    return qEnvironmentVariableIsSet("CARDWRIGHT_LONG");
}

QByteArray pixel(const QByteArray &kind = "gif")
{
    return "data:image/" + kind + ";base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=";
}

// Every way in which a page is made.
QList<RenderOptions> allOptions()
{
    QList<RenderOptions> all(6);
    all[1].showOpenQuestions = true;
    all[1].theme = "dark";
    all[1].language = u"es"_s;
    all[2].embedSource = true;
    all[2].theme = "contrast";
    all[2].depth = "t";
    all[3].forPrint = true;
    all[4].picture = [](const QByteArray &) { return pixel(); };
    all[5].look = {"reading", "#c8102e", [] { return pixel("png"); }, u"Harbour Office"_s, u"A line & more"_s};
    return all;
}

QString faultOf(const QByteArray &source, const RenderOptions &options, qsizetype *tags = nullptr)
{
    const Card card(source);
    const Match match = matchCard(card);
    const PageReading page = readPage(renderPage(card, match, CardReading(card, match), options));
    if (tags)
        *tags += page.tags;
    return page.complaint;
}

QString faultOf(const QByteArray &source)
{
    const QList<RenderOptions> all = allOptions();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (const QString fault = faultOf(source, all[i]); !fault.isEmpty())
            return u"options %1: "_s.arg(i) + fault;
    }
    return {};
}

// The first vector that alone makes a faulty card so.
QString culprit(const AttackPosition &position, const QList<AttackVector> &vectors, const RenderOptions &options, const QString &fault)
{
    for (const AttackVector &vector : vectors) {
        const QString one = faultOf(attackCards(position, {vector}, 1).first(), options);
        if (!one.isEmpty())
            return QString::fromUtf8(vector.name) + u": "_s + one;
    }
    return fault;
}

void addPositions()
{
    QTest::addColumn<AttackPosition>("position");
    for (const AttackPosition &position : attackPositions())
        QTest::newRow(position.name.constData()) << position;
}

void tryVectors(const AttackPosition &position, const QList<AttackVector> &vectors)
{
    const QList<RenderOptions> all = allOptions();
    const QByteArrayList cards = attackCards(position, vectors, position.isCard ? kJoined : kPerCard);
    static qsizetype turn = 0;
    qsizetype tags = 0;
    for (qsizetype i = 0; i < cards.size(); ++i, ++turn) {
        // Every card as it is exported by default; in the other ways all of them or by turns.
        for (qsizetype way = 0; way < all.size(); ++way) {
            if (!isLong() && way > 0 && way != 1 + turn % (all.size() - 1))
                continue;
            const QString fault = faultOf(cards[i], all[way], &tags);
            if (!fault.isEmpty())
                QFAIL(qPrintable(u"options %1: "_s.arg(way) + culprit(position, vectors, all[way], fault)));
        }
    }
    qInfo("%lld vectors, %lld cards, %lld tags", static_cast<long long>(vectors.size()), static_cast<long long>(cards.size()),
          static_cast<long long>(tags));
}

} // namespace

void TestOutputGrammar::noticesWhatIsNotOnTheLists_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray text = "<p>Answer.</p>";
    const auto inText = [&](const char *name, const QByteArray &html) { QTest::newRow(name) << text << html + text; };
    inText("script", "<script>ran(1)</script>");
    inText("script with a type", "<script type=\"module\">ran(1)</script>");
    inText("frame", "<iframe></iframe>");
    inText("handler", "<p onclick=\"ran(1)\">x</p>");
    inText("style", "<p style=\"color:red\">x</p>");
    inText("id", "<p id=\"x\">x</p>");
    inText("script address", "<a href=\"javascript:ran(1)\" rel=\"noopener noreferrer\">x</a>");
    inText("other host", "<a href=\"//example.invalid\" rel=\"noopener noreferrer\">x</a>");
    inText("no rel", "<a href=\"https://example.org\">x</a>");
    inText("picture elsewhere", "<img src=\"https://example.invalid/x.png\" alt=\"\">");
    inText("drawing", "<img src=\"data:image/svg+xml;base64,AAAA\" alt=\"\">");
    inText("form control", "<input type=\"text\">");
    inText("button", "<button type=\"button\">x</button>");
    inText("comment", "<!-- x -->");
    inText("closing tag too much", "</div>");
    inText("not closed", "<b>");
    inText("attribute without quotes", "<p title=x>x</p>");
    inText("attribute twice", "<p title=\"a\" title=\"b\">x</p>");
    inText("tag in capitals", "<P>x</P>");
    inText("unknown reference", "&colon;");
    inText("bare angle bracket", ">");
    inText("paragraph in a paragraph", "<p><p>x</p></p>");
    inText("cell without a table", "<td>x</td>");
    inText("list in a paragraph", "<p><ul><li>x</li></ul></p>");
    inText("tag in a table", "<table><tbody><b>x</b><tr><td>y</td></tr></tbody></table>");
    inText("link in a link", "<a href=\"#a\"><b><a href=\"#b\">x</a></b></a>");
    QTest::newRow("refresh") << QByteArray("<title>") << QByteArray("<meta http-equiv=\"refresh\" content=\"0\"><title>");
    QTest::newRow("base") << QByteArray("<title>") << QByteArray("<base href=\"/\"><title>");
    QTest::newRow("weaker policy") << QByteArray("img-src data:") << QByteArray("img-src *");
    QTest::newRow("no policy") << QByteArray("http-equiv=\"Content-Security-Policy\"") << QByteArray("name=\"generator\"");
    QTest::newRow("another script") << QByteArray("</script></body>") << QByteArray(";ran(1)</script></body>");
}

void TestOutputGrammar::noticesWhatIsNotOnTheLists()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const Card card("# Card\n\n## Section\n\n#### Field\n\nAnswer.\n");
    const Match match = matchCard(card);
    QByteArray page = renderPage(card, match, CardReading(card, match), {});
    QCOMPARE(readPage(page).complaint, QString());
    QCOMPARE(page.count(before), 1);
    page.replace(before, after);
    QVERIFY(!readPage(page).complaint.isEmpty());
}

void TestOutputGrammar::ordinaryCards_data()
{
    QTest::addColumn<QByteArray>("source");
    QList<TestFile> files = trapFiles() + filesBelow(testData(), {u".md"_s})
                            + filesBelow(testData() + u"/../../resources/samples"_s, {u".md"_s}) + corpusFiles();
    for (const TestFile &file : std::as_const(files))
        QTest::newRow(qPrintable(file.name)) << file.bytes;
}

void TestOutputGrammar::ordinaryCards()
{
    QFETCH(const QByteArray, source);
    QCOMPARE(faultOf(source), QString());
}

void TestOutputGrammar::ownVectorsInEveryPosition_data()
{
    addPositions();
}

void TestOutputGrammar::ownVectorsInEveryPosition()
{
    QFETCH(const AttackPosition, position);
    tryVectors(position, ownVectors(kTrap));
}

void TestOutputGrammar::publishedVectorsInEveryPosition_data()
{
    addPositions();
}

void TestOutputGrammar::publishedVectorsInEveryPosition()
{
    QFETCH(const AttackPosition, position);
    const QList<AttackVector> vectors = corpusVectors();
    if (vectors.isEmpty())
        QSKIP(qPrintable(corpusMissing()));
    if (!isLong())
        QSKIP("The published vectors take minutes: they run with CARDWRIGHT_LONG=1, under the label long.");
    tryVectors(position, vectors);
}

// What somebody writes for all cards of an organisation is no more trusted than what stands in one.
void TestOutputGrammar::vectorsInAnOrganisationsLook()
{
    const QByteArray source = "# Card\n\n## Section\n\n#### Field\n\nAnswer.\n";
    const QList<AttackVector> vectors = ownVectors(kTrap) + (isLong() ? corpusVectors() : QList<AttackVector>());
    for (const AttackVector &vector : vectors) {
        const QString text = QString::fromUtf8(vector.text);
        const CardLook looks[] = {{{}, {}, [] { return pixel("png"); }, text, text},
                                  {vector.text, vector.text, [&vector] { return vector.text; }, text, {}},
                                  {"dense", "#c8102e" + vector.text, [&vector] { return QByteArray(pixel("png") + vector.text); }, {}, text}};
        for (const CardLook &look : looks) {
            for (const bool forPrint : {false, true}) {
                RenderOptions options;
                options.look = look;
                options.forPrint = forPrint;
                const QString fault = faultOf(source, options);
                QVERIFY2(fault.isEmpty(), qPrintable(QString::fromUtf8(vector.name) + u": "_s + fault));
            }
        }
    }
}

void TestOutputGrammar::mixedTagsInEveryPosition_data()
{
    addPositions();
}

// Tags that a parser moves, repeats or ends by itself, in orders that nobody would write.
void TestOutputGrammar::mixedTagsInEveryPosition()
{
    QFETCH(const AttackPosition, position);
    static const QByteArrayList pieces{
        "<table>", "</table>", "<caption>", "<colgroup>", "<col>", "<tbody>", "<tr>", "</tr>", "<td>", "</td>", "<th>",
        "<p>", "</p>", "<a href=\"#x\">", "</a>", "<b>", "</b>", "<font>", "</font>", "<div>", "</div>", "<center>", "<li>",
        "<ul>", "</ul>", "<dl>", "<dt>", "<dd>", "<h2>", "<h5>", "</h5>", "<pre>", "</pre>", "<hr>", "<br>", "</br>",
        "<details>", "<summary>", "</details>", "<nobr>", "<form>", "<button>", "<select>", "<option>", "</select>", "<svg>",
        "<desc>", "</svg>", "<math>", "<mi>", "<template>", "</template>", "<blockquote>", "<span>", "</span>", "<img src=x>",
        "<object>", "</object>", "<strike>", "<textarea>", "</textarea>", "<title>", "<plaintext>", "<!-- x -->", "<ruby>", "<rt>",
        "word", " ", "**", "*", "_"};
    const qsizetype count = isLong() ? 20 * kPerCard : kPerCard / 8;
    QRandomGenerator dice(7); // the same for every run
    QList<AttackVector> vectors;
    for (qsizetype i = 0; i < count; ++i) {
        QByteArray text;
        for (int left = dice.bounded(2, 14); left > 0; --left)
            text += pieces[dice.bounded(pieces.size())];
        vectors.append({text, text});
    }
    tryVectors(position, vectors);
}

void TestOutputGrammar::positionsShowTheirVectors_data()
{
    addPositions();
}

// A position whose vector never comes to the page would test nothing.
void TestOutputGrammar::positionsShowTheirVectors()
{
    QFETCH(const AttackPosition, position);
    const QByteArray word = "Xyzzy";
    const QByteArrayList cards = attackCards(position, {{"word", word}}, 1);
    QCOMPARE(cards.size(), 1);
    const Card card(cards.first());
    const Match match = matchCard(card);
    const QByteArray html = renderCard(card, match, CardReading(card, match), {}).html().toLower();
    const QByteArrayList hidden{"front matter value", "front matter value in quotes", "template directive", "guidance directive",
                                "scope directive",    "comment",                      "image target",       "image title",
                                "attribute without quotes"};
    if (hidden.contains(position.name))
        return;
    QVERIFY2(html.contains(word.toLower()), html.constData());

    // Those whose name promises an element.
    const QMap<QByteArray, QByteArray> elements{
        {"field heading above a table", "xyzzy.*<th scope=\"col\">a</th>.*<td class=\"num\">1</td>"},
        {"emphasis", "<strong>xyzzy</strong> <em>xyzzy</em> <del>xyzzy</del>"},
        {"list item", "<ul><li>xyzzy<ol><li>xyzzy</li></ol></li>"},
        {"task", "<li class=\"task\"><input [^>]*checked[^>]*>xyzzy"},
        {"quotation", "<blockquote><p>xyzzy"},
        {"table cell", "<td[^>]*>xyzzy</td>.*<td class=\"mid\">xyzzy</td>"},
        {"table cell, as it is", "<td[^>]*>xyzzy</td>"},
        {"table header", "<th scope=\"col\" class=\"num\">xyzzy</th>"},
        {"caption", "<table><caption>xyzzy</caption>"},
        {"link text", "<a href=\"https://example.org/\"[^>]*>xyzzy</a> <a [^>]*>xyzzy</a>"},
        {"link target", "<a href=\"xyzzy\"[^>]*>x</a>"},
        {"link title", "<a [^>]*title=\"xyzzy\""},
        {"language of code", "<code class=\"language-xyzzy\">.*<code class=\"language-xyzzy\">"},
        {"code", "<pre [^>]*data-lang=\"html\"><code [^>]*>xyzzy"},
        {"code by indent", "<pre [^>]*><code>xyzzy"},
        {"code in a line", "<code>xyzzy</code> and <code>xyzzy</code>"},
        {"cell of an element", "<caption>xyzzy</caption>.*<th[^>]*>xyzzy</th><td[^>]*>xyzzy</td>"},
        {"key of an answer", "<dt>xyzzy</dt>"},
        {"value of an answer", "<dd>xyzzy</dd>"},
    };
    if (const QByteArray pattern = elements.value(position.name); !pattern.isEmpty()) {
        const QRegularExpression element(QString::fromLatin1(pattern), QRegularExpression::DotMatchesEverythingOption);
        QVERIFY2(QString::fromUtf8(html).contains(element), html.constData());
    }
}

QTEST_GUILESS_MAIN(TestOutputGrammar)
#include "tst_outputgrammar.moc"
