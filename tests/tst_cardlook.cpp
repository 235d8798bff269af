#include "render/accent.h"
#include "render/renderer.h"
#include "support/pictures.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

Q_DECLARE_METATYPE(cardwright::CardLook)
Q_DECLARE_METATYPE(cardwright::Colour)
Q_DECLARE_METATYPE(cardwright::LookChoices)

using namespace cardwright;
using namespace Qt::StringLiterals;

// What an organisation gives its cards: that its colour can be read wherever it stands, and that what it
// writes stays text.
class TestCardLook : public QObject
{
    Q_OBJECT

private slots:
    void coloursAreReadStrictly_data();
    void coloursAreReadStrictly();
    void theHitLookedAtCanBeRead();
    void contrastIsThatOfTheRecommendation_data();
    void contrastIsThatOfTheRecommendation();
    void accentCanBeReadWhereverItStands_data();
    void accentCanBeReadWhereverItStands();
    void readableColourStaysAsItIs();
    void darkerAndLighterKeepTheHue();
    void rulesHoldNothingThatIsWritten_data();
    void rulesHoldNothingThatIsWritten();
    void cardWithoutALookIsAsItWas();
    void logoAndFooterStandInPageAndPrint();
    void whatIsNoPictureIsNoLogo_data();
    void whatIsNoPictureIsNoLogo();
    void choicesThatAreNoneAreTold_data();
    void choicesThatAreNoneAreTold();
};

namespace {

const QByteArray kCard = "# Tide Gauges\n\nSea levels.\n\n## Section\n\n#### Field\n\nAnswer.\n";
const QByteArray kLogo = "data:image/png;base64," + pngOf({4, 2}).toBase64();

QByteArray pageWith(const CardLook &look, bool forPrint = false)
{
    const Card card(kCard);
    const Match match = matchCard(card);
    RenderOptions options;
    options.look = look;
    options.forPrint = forPrint;
    return renderPage(card, match, CardReading(card, match), options);
}

QByteArray styleSheet(const char *name)
{
    QFile file(QStringLiteral(":/preview/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", name);
    return file.readAll();
}

enum class Appearance { Light, Dark, Contrast, ContrastDark };

// The grounds of the card's text as the style sheets have them, by the blocks in which they are set.
QList<Colour> grounds(Appearance wanted)
{
    QList<Colour> found;
    for (const char *name : {"card.css", "reading.css", "dense.css", "organisation.css"}) {
        static const QRegularExpression block(u"(:root[^{};]*)\\{([^{}]*)\\}"_s);
        static const QRegularExpression value(u"--(?:bg|surface|sunk|hit|m-soft): *(#[0-9a-f]{6})"_s);
        QRegularExpressionMatchIterator blocks = block.globalMatch(QString::fromUtf8(styleSheet(name)));
        while (blocks.hasNext()) {
            const QRegularExpressionMatch one = blocks.next();
            const bool contrast = one.captured(1).contains(u"[data-theme=\"contrast\"]"_s) && !one.captured(1).contains(u":not"_s);
            QList<Colour> here;
            QRegularExpressionMatchIterator values = value.globalMatch(one.captured(2));
            while (values.hasNext())
                here.append(*colourOf(values.next().captured(1).toLatin1()));
            if (here.isEmpty())
                continue;
            const bool dark = cardwright::contrast(here.first(), {1, 1, 1}) > cardwright::contrast(here.first(), {0, 0, 0});
            const Appearance appearance = contrast ? dark ? Appearance::ContrastDark : Appearance::Contrast
                                          : dark   ? Appearance::Dark
                                                   : Appearance::Light;
            if (appearance == wanted)
                found += here;
        }
    }
    return found;
}

} // namespace

void TestCardLook::coloursAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("colour");
    const auto row = [](const char *text, const char *colour) { QTest::newRow(*text ? text : "nothing") << QByteArray(text) << QByteArray(colour); };
    row("#1f5f8b", "#1f5f8b");
    row("#1F5F8B", "#1f5f8b");
    row("#27c", "#2277cc");
    row("", "");
    row("#", "");
    row("1f5f8b", "");
    row("#1f5f8", "");
    row("#1f5f8b0", "");
    row("#1f5f8g", "");
    row(" #1f5f8b", "");
    row("red", "");
    row("#12\xc3\xa9", "");
    row("#fff;}</style><script>", "");
}

void TestCardLook::coloursAreReadStrictly()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, colour);
    const std::optional<Colour> read = colourOf(text);
    QCOMPARE(read ? hex(*read) : QByteArray(), colour);
}

// An accent is not measured against its ground, so the hit has the text's colour, in links too.
void TestCardLook::theHitLookedAtCanBeRead()
{
    const QByteArray css = styleSheet("card.css");
    QVERIFY(css.contains(".hit[data-now] { background: var(--hit-now); color: var(--text);"));
    static const QRegularExpression pair(u"--text: *(#[0-9a-f]{6});[^{}]*--hit-now: *(#[0-9a-f]{6})"_s);
    QRegularExpressionMatchIterator pairs = pair.globalMatch(QString::fromUtf8(css));
    int appearances = 0;
    for (; pairs.hasNext(); ++appearances) {
        const QRegularExpressionMatch one = pairs.next();
        const double ratio = contrast(*colourOf(one.captured(1).toLatin1()), *colourOf(one.captured(2).toLatin1()));
        QVERIFY2(ratio >= 4.5, qPrintable(u"%1: %2"_s.arg(one.captured(2)).arg(ratio)));
    }
    QCOMPARE(appearances, 5);
    QVERIFY(!styleSheet("reading.css").contains("--hit-now") && !styleSheet("dense.css").contains("--hit-now"));
    const QByteArray reading = styleSheet("reading.css"); // the same grounds under a text of its own
    QVERIFY(reading.contains("--text: #2a231b;") && reading.contains("--text: #ece3d6;"));
    QVERIFY(contrast(*colourOf("#2a231b"), *colourOf("#ffc861")) >= 4.5 && contrast(*colourOf("#ece3d6"), *colourOf("#8a5c00")) >= 4.5);
}

void TestCardLook::contrastIsThatOfTheRecommendation_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<double>("ratio");
    QTest::newRow("black on white") << QByteArray("#000") << QByteArray("#fff") << 21.0;
    QTest::newRow("the other way round") << QByteArray("#fff") << QByteArray("#000") << 21.0;
    QTest::newRow("the same") << QByteArray("#808080") << QByteArray("#808080") << 1.0;
    QTest::newRow("the lightest grey that is enough") << QByteArray("#767676") << QByteArray("#ffffff") << 4.542;
    QTest::newRow("red") << QByteArray("#ff0000") << QByteArray("#ffffff") << 3.998;
}

void TestCardLook::contrastIsThatOfTheRecommendation()
{
    QFETCH(const QByteArray, one);
    QFETCH(const QByteArray, other);
    QFETCH(const double, ratio);
    QVERIFY(std::abs(contrast(*colourOf(one), *colourOf(other)) - ratio) < 0.01);
}

void TestCardLook::accentCanBeReadWhereverItStands_data()
{
    QTest::addColumn<Colour>("colour");
    for (const char *given : {"#000000", "#ffffff", "#808080", "#ffff00", "#00ff00", "#0000ff", "#ff00ff", "#00ffff", "#ff0000",
                              "#f5f5dc", "#191970", "#c8102e", "#ff6a00", "#1f5f8b", "#7cc0ec"})
        QTest::newRow(given) << *colourOf(given);
    for (int red = 0; red <= 4; ++red) {
        for (int green = 0; green <= 4; ++green) {
            for (int blue = 0; blue <= 4; ++blue) {
                const Colour colour{red / 4.0, green / 4.0, blue / 4.0};
                QTest::newRow(QByteArray("cube " + hex(colour)).constData()) << colour;
            }
        }
    }
}

void TestCardLook::accentCanBeReadWhereverItStands()
{
    QFETCH(const Colour, colour);
    const Accent accent = accentOf(colour);
    const auto check = [](const Colour &text, QList<Colour> places, double least) {
        QVERIFY(places.size() >= 3);
        for (const Colour &place : places)
            QVERIFY2(contrast(text, place) >= least, QByteArray(hex(text) + " on " + hex(place)).constData());
    };
    check(accent.light.text, grounds(Appearance::Light) + QList{accent.light.soft}, 4.5);
    check(accent.dark.text, grounds(Appearance::Dark) + QList{accent.dark.soft}, 4.5);
    check(accent.highContrast, grounds(Appearance::Contrast), 4.5);
    check(accent.highContrastDark, grounds(Appearance::ContrastDark), 4.5);
    QVERIFY(contrast(accent.highContrast, {1, 1, 1}) >= 7);
    QVERIFY(contrast(accent.highContrastDark, {0, 0, 0}) >= 7);
    // The card's own text stands on the soft ground too.
    for (const char *text : {"#1b2430", "#525d6c", "#2a231b", "#61564a"})
        QVERIFY2(contrast(*colourOf(text), accent.light.soft) >= 4.5, text);
    for (const char *text : {"#e6eaf0", "#a7b1bf", "#ece3d6", "#b8ab9a"})
        QVERIFY2(contrast(*colourOf(text), accent.dark.soft) >= 4.5, text);
}

void TestCardLook::readableColourStaysAsItIs()
{
    for (const char *given : {"#c8102e", "#1f5f8b", "#00427a"})
        QCOMPARE(hex(accentOf(*colourOf(given)).light.text), QByteArray(given));
    for (const char *given : {"#7cc0ec", "#ffd100"})
        QCOMPARE(hex(accentOf(*colourOf(given)).dark.text), QByteArray(given));
}

void TestCardLook::darkerAndLighterKeepTheHue()
{
    const Accent orange = accentOf(*colourOf("#ff9a3c"));
    QVERIFY(orange.light.text.red > orange.light.text.green && orange.light.text.green > orange.light.text.blue);
    const Accent navy = accentOf(*colourOf("#10206a"));
    QVERIFY(navy.dark.text.blue > navy.dark.text.green && navy.dark.text.blue > navy.dark.text.red);
    const Accent grey = accentOf(*colourOf("#b0b0b0"));
    QVERIFY(std::abs(grey.light.text.red - grey.light.text.blue) < 0.01);
}

void TestCardLook::rulesHoldNothingThatIsWritten_data()
{
    QTest::addColumn<CardLook>("look");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("design") << CardLook{"dense}xyzzy", {}, {}, {}, {}} << QByteArray("xyzzy");
    QTest::newRow("design that is a path") << CardLook{"../preview/print", {}, {}, {}, {}} << QByteArray(".list");
    QTest::newRow("colour") << CardLook{{}, "#123456;xyzzy", {}, {}, {}} << QByteArray("xyzzy");
    QTest::newRow("logo text") << CardLook{{}, "#123456", {}, u"xyzzy"_s, {}} << QByteArray("xyzzy");
    QTest::newRow("footer") << CardLook{{}, "#123456", {}, {}, u"xyzzy"_s} << QByteArray("xyzzy");
}

void TestCardLook::rulesHoldNothingThatIsWritten()
{
    QFETCH(const CardLook, look);
    QFETCH(const QByteArray, word);
    QVERIFY(!lookRules(look).contains(word));
}

void TestCardLook::cardWithoutALookIsAsItWas()
{
    QCOMPARE(lookRules({}), QByteArray());
    const QByteArray page = pageWith({});
    QCOMPARE(page.count("<style>"), 1);
    QVERIFY(!page.contains("class=\"logo\"") && !page.contains("class=\"ours\""));
    QCOMPARE(pageWith({"unknown", "no colour", [] { return QByteArray("no picture"); }, u"x"_s, u" "_s}).count("class=\"logo\""), 0);
}

void TestCardLook::logoAndFooterStandInPageAndPrint()
{
    const CardLook look{"reading", "#c8102e", [] { return kLogo; }, u"Harbour  \"Office\" <b>"_s, u"One\nline & <script>"_s};
    for (const bool forPrint : {false, true}) {
        const QByteArray page = pageWith(look, forPrint);
        QVERIFY(page.contains(QByteArray("<img src=\"" + kLogo + "\" alt=\"Harbour &quot;Office&quot; &lt;b&gt;\" width=\"4\" height=\"2\">")));
        QVERIFY(page.contains("<p class=\"ours\" dir=\"auto\">One line &amp; &lt;script&gt;</p>"));
        QVERIFY(page.contains("--accent:#c8102e"));
        QVERIFY(page.contains("Noto Serif"));
        QCOMPARE(page, pageWith(look, forPrint)); // the same bytes
    }
}

void TestCardLook::whatIsNoPictureIsNoLogo_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a sentence") << QByteArray("The picture is being read.");
    QTest::newRow("a drawing") << QByteArray("data:image/svg+xml;base64,AAAA");
    QTest::newRow("a page") << QByteArray("data:text/html,<script>ran(1)</script>");
    QTest::newRow("an address") << QByteArray("https://example.invalid/logo.png");
    QTest::newRow("one that ends its place") << QByteArray("data:image/png;base64,AA\" onload=\"ran(1)");
}

void TestCardLook::whatIsNoPictureIsNoLogo()
{
    QFETCH(const QByteArray, data);
    const CardLook look{{}, {}, [data] { return data; }, u"Logo"_s, {}};
    for (const bool forPrint : {false, true})
        QVERIFY(!pageWith(look, forPrint).contains("class=\"logo\""));
}

void TestCardLook::choicesThatAreNoneAreTold_data()
{
    QTest::addColumn<LookChoices>("choices");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << LookChoices{} << QString();
    QTest::newRow("all") << LookChoices{u"dense"_s, u"#27c"_s, u"logo.png"_s, u"Us"_s, u"Line"_s} << QString();
    QTest::newRow("design") << LookChoices{u"loud"_s, {}, {}, {}, {}} << u"dense or reading"_s;
    QTest::newRow("colour") << LookChoices{{}, u"red"_s, {}, {}, {}} << u"#1f5f8b"_s;
    QTest::newRow("logo without words") << LookChoices{{}, {}, u"logo.png"_s, u" "_s, {}} << u"what it shows"_s;
    QTest::newRow("logo that cannot be read") << LookChoices{{}, {}, u"other.png"_s, u"Us"_s, {}} << u"other.png"_s;
}

void TestCardLook::choicesThatAreNoneAreTold()
{
    QFETCH(const LookChoices, choices);
    QFETCH(const QString, words);
    const Result<CardLook> look = readLook(choices, [](const QString &file) -> Result<QByteArray> {
        if (file == "logo.png"_L1)
            return kLogo;
        return Error{Error::Code::NotFound, u"It is not there."_s};
    });
    QCOMPARE(bool(look), words.isEmpty());
    if (!look)
        QVERIFY2(look.error().message.contains(words), qPrintable(look.error().message));
    else
        QCOMPARE(look->logo ? look->logo() : QByteArray(), choices.logo.isEmpty() ? QByteArray() : kLogo);
}

QTEST_GUILESS_MAIN(TestCardLook)
#include "tst_cardlook.moc"
