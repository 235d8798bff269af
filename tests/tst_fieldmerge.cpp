#include "schema/fieldmerge.h"
#include "support/corpus.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCard =
    "# Tide Gauges\n<!-- template: data-card-extended 1.0 -->\n\nSix harbours.\n\n## Provenance\n\n"
    "### Collection\n\n#### Method(s) Used\n<!-- scope: telescope -->\n- API\n\n#### Data Processing\n\n"
    "Sorted by hand in the harbour office.\n\n## Our Own\n\n#### Instruments\n\nTwo floats and a radar on "
    "the pier.\n\n#### Crew\n\nOne.\n";

QByteArray replaced(QByteArray text, const QByteArray &from, const QByteArray &to)
{
    if (!text.contains(from))
        qFatal("the test looks for what is not there");
    return text.replace(from, to);
}

FieldMerge mergeAll(const QByteArray &mine, const QByteArray &theirs, FieldChoice choice)
{
    const Card my(mine);
    const Card their(theirs);
    const CardComparison comparison = compareCards(my, their);
    return mergedCard(my, their, comparison, QList<FieldChoice>(comparison.fields.size(), choice),
                      choice == FieldChoice::Theirs && comparison.file.frontMatter);
}

QByteArray mergedByBase(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs, int *conflicts = nullptr)
{
    const Card my(mine);
    const Card their(theirs);
    CardComparison comparison = compareCards(my, their);
    QList<FieldChoice> choices;
    for (const SuggestedChoice &one : suggestedChoices(Card(base), my, their, comparison)) {
        choices.append(one.choice);
        if (one.conflict && conflicts)
            ++*conflicts;
    }
    return mergedCard(my, their, comparison, choices).card.bytes();
}

} // namespace

class TestFieldMerge : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTakenIsTheirs_data();
    void whatIsTakenIsTheirs();
    void mineStaysByteForByte_data() { whatIsTakenIsTheirs_data(); }
    void mineStaysByteForByte();
    void oneAnswerChangesOnlyItsBytes();
    void bothAreOneAfterTheOther();
    void theirLineEndingsBecomeMine();
    void whatOnlyOneSideChangedIsThatSides();
    void whatBothChangedIsAConflict();
    void eachSideChangedAnotherPart_data();
    void eachSideChangedAnotherPart();
    void bothTakesTheHeadingThatOneSideChanged();
    void aHeadingInUseDoesNotGoUnasked();
    void whatOnlyLooksAlikeIsAConflict();
    void termsOfBothSidesStay();
    void theLinkOfAHeadingIsPartOfIt();
    void aHeadingBringsThoseAboveIt();
    void randomMergesKeepEveryHeading();
};

void TestFieldMerge::whatIsTakenIsTheirs_data()
{
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QByteArray>("theirs");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to) {
        QTest::newRow(name) << kCard << replaced(kCard, from, to);
        QTest::addRow("%s, the other way", name) << replaced(kCard, from, to) << kCard;
    };
    row("text", "the harbour office", "the office of the harbour");
    row("text emptied", "Two floats and a radar on the pier.\n\n", "");
    row("summary", "Six harbours.", "Seven harbours and a lock.");
    row("title", "# Tide Gauges", "# Tide `gauges`");
    row("renamed", "## Our Own", "## What we use");
    row("renamed to code", "#### Crew", "#### `crew` & *co*");
    row("directives", "<!-- scope: telescope -->\n", "<!-- scope: periscope -->\n<!-- width: half -->\n");
    row("no directives", "<!-- scope: telescope -->\n", "");
    row("field added at the end", "#### Crew\n\nOne.\n", "#### Crew\n\nOne.\n\n#### Boats\n\nA dinghy.\n");
    row("field added between", "#### Crew", "#### Boats\n<!-- width: full -->\n\nA dinghy.\n\n#### Crew");
    row("field added first", "#### Instruments", "#### Boats\n\nA dinghy.\n\n#### Instruments");
    row("section added", "## Our Own", "## Weather\n\nRough.\n\n### Wind\n\n#### Speed\n\n9.\n\n## Our Own");
    row("section without text", "## Our Own", "## Weather\n\n## Our Own");
    row("fence in the text", "Sorted by hand", "```\n# no heading\n```\n\nSorted by hand");
    row("two fields change places", "#### Instruments\n\nTwo floats and a radar on the pier.\n\n#### Crew\n\nOne.\n",
        "#### Crew\n\nOne.\n\n#### Instruments\n\nTwo floats and a radar on the pier.\n");
    row("field moved to another section", "\n#### Crew\n\nOne.\n", "");
    QTest::newRow("moved with its text") << kCard
                                         << replaced(replaced(kCard, "\n#### Crew\n\nOne.\n", ""), "#### Data Processing",
                                                     "#### Crew\n\nOne.\n\n#### Data Processing");
    QTest::newRow("front matter") << "---\nlicense: mit\n---\n" + kCard << "---\nlicense: cc0-1.0\n---\n" + kCard;
    QTest::newRow("front matter comes") << kCard << "---\nlicense: mit\n---\n" + kCard;
    QTest::newRow("everything at once")
        << kCard
        << replaced(replaced(replaced(kCard, "Six harbours.", "Seven."), "## Our Own", "## Ours\n\n### Kit"), "- API",
                    "- API\n- Survey");
    QTest::newRow("from nothing") << QByteArray() << kCard;
    QTest::newRow("no line break at the end") << kCard.chopped(1) << replaced(kCard, "One.\n", "One.\n\n#### Boats\n\nA dinghy.\n");
}

// Compared again there is nothing left to choose.
void TestFieldMerge::whatIsTakenIsTheirs()
{
    QFETCH(QByteArray, mine);
    QFETCH(QByteArray, theirs);
    const FieldMerge merge = mergeAll(mine, theirs, FieldChoice::Theirs);
    QCOMPARE(merge.refused, QList<int>());
    const CardComparison left = compareCards(merge.card, Card(theirs));
    if (!left.fields.isEmpty())
        qInfo("%s", merge.card.bytes().constData());
    QCOMPARE(left.fields.size(), 0);
    QVERIFY(!left.file.frontMatter);
}

void TestFieldMerge::mineStaysByteForByte()
{
    QFETCH(QByteArray, mine);
    QFETCH(QByteArray, theirs);
    QCOMPARE(mergeAll(mine, theirs, FieldChoice::Mine).card.bytes(), mine);
}

void TestFieldMerge::oneAnswerChangesOnlyItsBytes()
{
    QByteArray mine = replaced(kCard, "## Our Own\n\n", "## Our Own\n\n\n\n");
    mine = replaced(mine, "#### Crew\n", "Crew\n====\n\n#### Crew ####   \n");
    const QByteArray theirs = replaced(replaced(kCard, "- API", "- Survey"), "the pier", "the quay");
    const Card my(mine);
    const Card their(theirs);
    const CardComparison comparison = compareCards(my, their);
    QList<FieldChoice> choices(comparison.fields.size(), FieldChoice::Mine);
    for (int i = 0; i < comparison.fields.size(); ++i) {
        if (comparison.fields[i].after >= 0 && their.nodes()[comparison.fields[i].after].title == u"Instruments"_s)
            choices[i] = FieldChoice::Theirs;
    }
    QCOMPARE(mergedCard(my, their, comparison, choices).card.bytes(), replaced(mine, "the pier", "the quay"));
}

void TestFieldMerge::bothAreOneAfterTheOther()
{
    const QByteArray theirs = replaced(replaced(kCard, "One.", "Two."), "## Our Own", "## Weather\n\nRough.\n\n## Our Own");
    const QByteArray merged = mergeAll(kCard, theirs, FieldChoice::Both).card.bytes();
    QVERIFY(merged.contains("#### Crew\n\nOne.\n\nTwo.\n"));
    QVERIFY(merged.contains("## Weather\n\nRough.\n\n## Our Own")); // it stands on one side only
    QCOMPARE(mergeAll(theirs, kCard, FieldChoice::Both).card.bytes().count("## Weather"), 1);
}

void TestFieldMerge::theirLineEndingsBecomeMine()
{
    QByteArray mine = kCard;
    mine.replace("\n", "\r\n");
    const QByteArray theirs = replaced(kCard, "One.", "One.\n\nAnd a dog.");
    QByteArray expected = theirs;
    expected.replace("\n", "\r\n");
    QCOMPARE(mergeAll(mine, theirs, FieldChoice::Theirs).card.bytes(), expected);
}

void TestFieldMerge::whatOnlyOneSideChangedIsThatSides()
{
    const QByteArray mine = replaced(replaced(kCard, "One.", "Two."), "## Our Own", "## Mine\n\nNew.\n\n## Our Own");
    const QByteArray theirs = replaced(replaced(kCard, "the pier", "the quay"), "#### Data Processing\n\nSorted by hand in the harbour office.\n\n", "");
    int conflicts = 0;
    const QByteArray merged = mergedByBase(kCard, mine, theirs, &conflicts);
    QCOMPARE(conflicts, 0);
    QVERIFY(merged.contains("Two.") && merged.contains("## Mine\n\nNew.") && merged.contains("the quay"));
    QVERIFY(!merged.contains("Data Processing"));
    // Seen from the other side it says the same.
    QVERIFY(compareCards(Card(mergedByBase(kCard, theirs, mine)), Card(merged)).fields.isEmpty());
    // A side that changed nothing takes all of the other.
    QCOMPARE(mergedByBase(kCard, kCard, theirs), theirs);
    QCOMPARE(mergedByBase(kCard, mine, kCard), mine);
}

void TestFieldMerge::whatBothChangedIsAConflict()
{
    int conflicts = 0;
    const QByteArray mine = replaced(kCard, "One.", "Two.");
    QCOMPARE(mergedByBase(kCard, mine, replaced(kCard, "One.", "Three."), &conflicts), mine);
    QCOMPARE(conflicts, 1);
    // I took out what they went on with, and the other way round.
    const QByteArray without = replaced(kCard, "\n#### Crew\n\nOne.\n", "");
    conflicts = 0;
    mergedByBase(kCard, without, replaced(kCard, "One.", "Three."), &conflicts);
    QCOMPARE(conflicts, 1);
    conflicts = 0;
    QVERIFY(mergedByBase(kCard, replaced(kCard, "One.", "Three."), without, &conflicts).contains("Three."));
    QCOMPARE(conflicts, 1);
}

void TestFieldMerge::eachSideChangedAnotherPart_data()
{
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("both");
    const auto row = [](const char *name, const QByteArray &mineFrom, const QByteArray &mineTo, const QByteArray &theirsFrom,
                        const QByteArray &theirsTo) {
        const QByteArray mine = replaced(kCard, mineFrom, mineTo);
        const QByteArray theirs = replaced(kCard, theirsFrom, theirsTo);
        const QByteArray both = replaced(mine, theirsFrom, theirsTo);
        QTest::newRow(name) << mine << theirs << both;
        QTest::addRow("%s, the other way", name) << theirs << mine << both;
    };
    row("summary and title", "Six harbours.", "Seven harbours.", "# Tide Gauges", "# Tide `gauges`");
    row("text and comments", "- API", "- Survey", "<!-- scope: telescope -->\n", "<!-- scope: telescope -->\n<!-- width: half -->\n");
    const QByteArray moved = replaced(kCard, "#### Instruments\n\nTwo floats and a radar on the pier.\n\n#### Crew\n\nOne.\n",
                                      "#### Crew\n\nOne.\n\n#### Instruments\n\nTwo floats and a radar on the pier.\n");
    const QByteArray quay = replaced(kCard, "on the pier.", "on the quay.");
    QTest::newRow("text and place") << quay << moved << replaced(moved, "on the pier.", "on the quay.");
    QTest::newRow("text and place, the other way") << moved << quay << replaced(moved, "on the pier.", "on the quay.");
    const QByteArray text = replaced(kCard, "Six harbours.", "Seven harbours.");
    const QByteArray titleToo = replaced(text, "# Tide Gauges", "# Tide `gauges`");
    QTest::newRow("the same text, a title besides") << text << titleToo << titleToo;
    QTest::newRow("the same text, a title besides, the other way") << titleToo << text << titleToo;
}

void TestFieldMerge::eachSideChangedAnotherPart()
{
    QFETCH(QByteArray, mine);
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, both);
    int conflicts = 0;
    QCOMPARE(mergedByBase(kCard, mine, theirs, &conflicts), both);
    QCOMPARE(conflicts, 0);
}

// Who is asked, since both changed the text, loses no heading by wanting both.
void TestFieldMerge::bothTakesTheHeadingThatOneSideChanged()
{
    const Card my(replaced(kCard, "Six harbours.", "Seven harbours."));
    const Card their(replaced(replaced(kCard, "Six harbours.", "Eight harbours."), "# Tide Gauges", "# Tide Gauges 2026"));
    CardComparison comparison = compareCards(my, their);
    const QList<SuggestedChoice> suggested = suggestedChoices(Card(kCard), my, their, comparison);
    QCOMPARE(suggested.size(), 1);
    QVERIFY(suggested[0].conflict);
    const FieldMerge merge = mergedCard(my, their, comparison, {FieldChoice::Both});
    QCOMPARE(merge.card.title(), u"Tide Gauges 2026"_s);
    QVERIFY(merge.card.bytes().contains("\n\nSeven harbours.\n\nEight harbours.\n\n"));
}

// They took a section away, and I wrote something new into it.
void TestFieldMerge::aHeadingInUseDoesNotGoUnasked()
{
    const QByteArray base = "# T\n\n## A\n\n### One\n\nx\n\n## B\n\n### Two\n\ny\n";
    const QByteArray mine = base + "\n### New\n\nz\n";
    const QByteArray theirs = base.first(base.indexOf("\n## B"));
    int conflicts = 0;
    const QByteArray merged = mergedByBase(base, mine, theirs, &conflicts);
    QCOMPARE(conflicts, 1);
    const Card card(merged);
    const int fresh = card.indexOfId(u"b.new"_s);
    QVERIFY2(fresh >= 0, merged.constData());
    QCOMPARE(card.indexOfId(u"a.new"_s), -1);

    // Nor does it where somebody says so: what stands below it would go elsewhere.
    const Card my(mine);
    const Card their(theirs);
    const CardComparison comparison = compareCards(my, their);
    QList<FieldChoice> choices;
    int taken = -1;
    for (qsizetype i = 0; i < comparison.fields.size(); ++i) {
        const bool isB = comparison.fields[i].before >= 0 && my.nodes()[comparison.fields[i].before].title == u"B"_s;
        choices.append(isB ? FieldChoice::Theirs : FieldChoice::Mine);
        taken = isB ? int(i) : taken;
    }
    const FieldMerge merge = mergedCard(my, their, comparison, choices);
    QCOMPARE(merge.refused, QList<int>{taken});
    QCOMPARE(merge.card.bytes(), mine);
    // With all that stands below it, it goes.
    QCOMPARE(mergeAll(mine, theirs, FieldChoice::Theirs).card.bytes().trimmed(), theirs.trimmed());
    // And the heading alone, where they let the next section have what stood below it.
    const QByteArray joined = replaced(base, "\n## B\n", "");
    const FieldMerge both = mergeAll(base, joined, FieldChoice::Theirs);
    QVERIFY(both.refused.isEmpty());
    QVERIFY2(Card(both.card.bytes()).indexOfId(u"a.two"_s) >= 0, both.card.bytes().constData());
}

// My section got the name that they gave to a new one: nothing says that the two are one.
void TestFieldMerge::whatOnlyLooksAlikeIsAConflict()
{
    const QByteArray base = "# T\n\n## Data\n\n### Source\n\nFrom the harbour office, 2019.\n";
    const QByteArray mine = replaced(base, "## Data", "## Training data");
    const QByteArray theirs = base + "\n## Training data\n\n### Source\n\nFrom the weather service.\n";
    int conflicts = 0;
    const QByteArray merged = mergedByBase(base, mine, theirs, &conflicts);
    QVERIFY(conflicts > 0);
    QVERIFY2(merged.contains("From the harbour office"), merged.constData());
    conflicts = 0;
    QVERIFY(mergedByBase(base, theirs, mine, &conflicts).contains("From the weather service"));
    QVERIFY(conflicts > 0);
}

void TestFieldMerge::termsOfBothSidesStay()
{
    const auto card = [](const QByteArray &more) {
        return "# T\n<!-- template: data-card-extended 1.0 -->\n\n## Terms of Art\n\n### Concepts and Definitions referenced in this Data Card\n\n"
               "#### Alpha\n\n**Definition:** the first.\n" + more;
    };
    const QByteArray gamma = "\n#### Gamma\n\n**Definition:** mine.\n";
    const QByteArray delta = "\n#### Delta\n\n**Definition:** theirs.\n";
    int conflicts = 0;
    const QByteArray merged = mergedByBase(card({}), card(gamma), card(delta), &conflicts);
    QCOMPARE(conflicts, 0);
    QVERIFY2(merged.contains(gamma.trimmed()) && merged.contains(delta.trimmed()), merged.constData());
    // One that was renamed alone is the same.
    const Card my(card(gamma));
    const Card their(card(replaced(gamma, "Gamma", "Gamma rays")));
    const CardComparison comparison = compareCards(my, their);
    QCOMPARE(comparison.fields.size(), 1);
    QCOMPARE(comparison.fields[0].what, Differences(Difference::Renamed));
}

void TestFieldMerge::theLinkOfAHeadingIsPartOfIt()
{
    const QByteArray base = "# T\n\nSummary.\n\n## [Portal](http://old.example)\n\nText.\n";
    const QByteArray mine = replaced(base, "Summary.", "Summary and more.");
    const QByteArray theirs = replaced(base, "old.example", "new.example");
    int conflicts = 0;
    QCOMPARE(mergedByBase(base, mine, theirs, &conflicts), replaced(mine, "old.example", "new.example"));
    QCOMPARE(conflicts, 0);
    // An underline instead of #s, or a backslash that is not needed, is no other heading.
    QVERIFY(compareCards(Card("## A_b\n\nx\n"), Card("A\\_b\n---\n\nx\n")).fields.isEmpty());
}

void TestFieldMerge::aHeadingBringsThoseAboveIt()
{
    const Card mine(kCard);
    const Card theirs(replaced(kCard, "## Our Own", "## Weather\n\nRough.\n\n### Wind\n\n#### Speed\n\n9.\n\n## Our Own"));
    const CardComparison comparison = compareCards(mine, theirs);
    QList<FieldChoice> choices(comparison.fields.size(), FieldChoice::Mine);
    for (int i = 0; i < comparison.fields.size(); ++i) {
        if (theirs.nodes()[comparison.fields[i].after].title == u"Speed"_s)
            choices[i] = FieldChoice::Theirs;
    }
    const QByteArray merged = mergedCard(mine, theirs, comparison, choices).card.bytes();
    QCOMPARE(merged, replaced(kCard, "## Our Own", "## Weather\n\n### Wind\n\n#### Speed\n\n9.\n\n## Our Own"));
}

// Whatever is taken of a real card: nothing of mine is lost that was not given up, and nothing crashes.
void TestFieldMerge::randomMergesKeepEveryHeading()
{
    if (corpusFolder().isEmpty())
        QSKIP(qPrintable(corpusMissing()));
    const QList<TestFile> files = filesBelow(corpusFolder() + u"/pair"_s, {u".md"_s});
    QVERIFY(files.size() > 10);
    QRandomGenerator random(6);
    int refused = 0;
    int fields = 0;
    for (int round = 0; round < 120; ++round) {
        const Card mine(files[random.bounded(static_cast<int>(files.size()))].bytes);
        const Card theirs(files[random.bounded(static_cast<int>(files.size()))].bytes);
        const CardComparison comparison = compareCards(mine, theirs);
        QList<FieldChoice> choices;
        int added = 0;
        int removed = 0;
        for (const FieldComparison &field : comparison.fields) {
            choices.append(static_cast<FieldChoice>(random.bounded(3)));
            if (choices.last() != FieldChoice::Mine)
                ++fields;
            added += field.before < 0 && choices.last() != FieldChoice::Mine;
            removed += field.after < 0 && choices.last() == FieldChoice::Theirs;
        }
        const FieldMerge merge = mergedCard(mine, theirs, comparison, choices);
        refused += static_cast<int>(merge.refused.size());
        for (const int one : merge.refused) {
            removed -= comparison.fields[one].after < 0;
        }
        // Headings above an added one come too; a preamble comes and goes with its text.
        QVERIFY2(merge.card.nodes().size() >= mine.nodes().size() - removed - 1, qPrintable(u"round %1"_s.arg(round)));
        QVERIFY(merge.card.nodes().size() <= mine.nodes().size() + theirs.nodes().size());
    }
    qInfo("%d fields taken, %d refused", fields, refused);
    QVERIFY(refused * 20 < fields);
}

QTEST_GUILESS_MAIN(TestFieldMerge)
#include "tst_fieldmerge.moc"
