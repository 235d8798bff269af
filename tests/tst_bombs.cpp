#include "audit/audit.h"
#include "card/card.h"
#include "render/renderer.h"
#include "schema/answers.h"
#include "support/bombs.h"
#include "support/htmlscan.h"

#include <QTest>

#include <ctime>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const bool kLong = qEnvironmentVariableIsSet("CARDWRIGHT_LONG");
const qsizetype kSize = kLong ? 2'000'000 : 250'000;
const double kMostSeconds = kLong ? 8 : 2; // of the processor, for each step
constexpr double kMostGrowth = 11;         // for four times the text
constexpr qsizetype kMostPage = 48 * 1024 * 1024;

class Stopwatch
{
public:
    double seconds() const { return double(std::clock() - m_begin) / CLOCKS_PER_SEC; }

private:
    std::clock_t m_begin = std::clock();
};

// A machine that is shared is slow for a moment; what is too slow each of three times is too slow.
template<typename Measure>
double leastOf(Measure measure, double enough)
{
    double least = measure();
    for (int more = 0; more < 2 && least >= enough; ++more)
        least = qMin(least, measure());
    return least;
}

} // namespace

// What is done with a card before anyone sees it: never long, never much of it.
class TestBombs : public QObject
{
    Q_OBJECT

private slots:
    void isReadInTime_data() { addBombs(kSize); }
    void isReadInTime();
    void isDrawnInTime_data() { addBombs(kSize); }
    void isDrawnInTime();
    void growsWithItsSize_data() { addBombs(kSize / 4); }
    void growsWithItsSize();
    void saysWhatIsLeftOut();
    void showsTheStartOfWhatIsTooMuch();

private:
    void addBombs(qsizetype size);
};

void TestBombs::addBombs(qsizetype size)
{
    QTest::addColumn<QByteArray>("text");
    for (const Bomb &bomb : markdownBombs(size))
        QTest::newRow(bomb.name) << bomb.text;
}

void TestBombs::isReadInTime()
{
    QFETCH(QByteArray, text);
    const QByteArray bytes = "# Card\n\n" + text + "\n\n## After\n\nText.\n";
    const double read = leastOf(
        [&] {
            const Stopwatch watch;
            const Card card(bytes);
            return watch.seconds();
        },
        kMostSeconds);
    QVERIFY2(read < kMostSeconds, qPrintable(QString::number(read)));
    const Card card(bytes);
    const double understood = leastOf(
        [&] {
            const Stopwatch watch;
            const Match match = matchCard(card);
            const CardReading reading(card, match);
            return watch.seconds();
        },
        kMostSeconds);
    QVERIFY2(understood < kMostSeconds, qPrintable(QString::number(understood)));
    if (read + understood > 0.25)
        qInfo("outline %.2f s, reading %.2f s", read, understood);
}

void TestBombs::isDrawnInTime()
{
    QFETCH(QByteArray, text);
    const Card card("# Card\n\n## Section\n\n" + text + "\n\n## After\n\nText.\n");
    const Match match = matchCard(card);
    const CardReading reading(card, match);
    QByteArray page;
    const double drawn = leastOf(
        [&] {
            const Stopwatch watch;
            page = renderPage(card, match, reading, {});
            return watch.seconds();
        },
        kMostSeconds);
    if (drawn > 0.25)
        qInfo("%.2f s, %lld bytes", drawn, static_cast<long long>(page.size()));
    QVERIFY2(drawn < kMostSeconds, qPrintable(QString::number(drawn)));
    QVERIFY2(page.size() < kMostPage, qPrintable(QString::number(page.size())));
    QVERIFY(page.endsWith("</html>\n") || page.endsWith("</html>"));
}

// Four times the text may take some more than four times as long, and not sixteen.
void TestBombs::growsWithItsSize()
{
    QFETCH(QByteArray, text);
    QByteArray large;
    for (const Bomb &bomb : markdownBombs(kSize)) {
        if (qstrcmp(bomb.name, QTest::currentDataTag()) == 0)
            large = bomb.text;
    }
    const auto cost = [](const QByteArray &body) {
        const Stopwatch watch;
        const Card card("# Card\n\n## Section\n\n" + body);
        const Match match = matchCard(card);
        const QByteArray page = renderPage(card, match, CardReading(card, match), {});
        return page.isEmpty() ? 0 : watch.seconds();
    };
    const double ratio = leastOf(
        [&] {
            const double small = qMax(cost(text), 0.02); // what is shorter is not worth a measurement
            return cost(large) / small;
        },
        kMostGrowth);
    QVERIFY2(ratio < kMostGrowth, qPrintable(u"%1 times as long"_s.arg(ratio)));
}

void TestBombs::saysWhatIsLeftOut()
{
    const Card card("# Card\n\n## Section\n\nWords first.\n\n[x]: " + QByteArray(120'000, 'x') + "\n\n"
                    + QByteArray("[x]\n").repeated(30'000) + "\n## After\n\nStill here.\n");
    const Match match = matchCard(card);
    const QByteArray page = renderPage(card, match, CardReading(card, match), {});
    QVERIFY(page.contains("Words first."));
    QVERIFY(page.contains("The rest is left out"));
    QVERIFY(page.contains("Still here."));
    QVERIFY(page.size() < 1'000'000);
}

// A browser would be at it for a minute. What is shown of it is whole, and so is what stands after it.
void TestBombs::showsTheStartOfWhatIsTooMuch()
{
    QByteArray text = "|a|b|\n|---|---|\n";
    for (int i = 0; i < 50'000; ++i)
        text += "|row " + QByteArray::number(i) + "|*x* [y](z)|\n";
    const Card card("# Card\n\n## Section\n\n" + text + "\n## After\n\nStill here.\n");
    const Match match = matchCard(card);
    const QByteArray page = renderPage(card, match, CardReading(card, match), {});
    QVERIFY(page.contains("row 3000<"));
    QVERIFY(!page.contains("row 40000<"));
    QCOMPARE(page.count("The rest is left out"), 1);
    QCOMPARE(page.count("<td"), page.count("</td>"));
    QCOMPARE(page.count("<em>"), page.count("</em>"));
    QVERIFY(page.indexOf("</table></div>") < page.indexOf("The rest is left out"));
    QVERIFY(page.contains("Still here."));
    const ScannedHtml scanned = scannedHtml(renderMarkdown(text));
    QVERIFY2(scanned.complaint.isEmpty(), qPrintable(scanned.complaint));
}

QTEST_GUILESS_MAIN(TestBombs)
#include "tst_bombs.moc"
