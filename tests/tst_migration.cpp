#include "schema/forcedmatch.h"
#include "schema/insertion.h"
#include "schema/migration.h"
#include "schema/templateshelf.h"
#include "schema/templatewriter.h"
#include "support/corpus.h"

#include <QJsonArray>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

// The model card with one question under another title and one section with another id.
Template changedModelCard()
{
    TemplateFiles files = templateFiles(modelCardTemplate(), {u"CC0-1.0"_s, {}});
    files.structure[u"id"] = u"our-model-card"_s;
    files.structure[u"version"] = u"2.0"_s;
    QJsonObject texts = files.languages[u"en"_s][u"texts"].toObject();
    QJsonObject text = texts[u"details.method"_s].toObject();
    text[u"title"] = u"Built Like This"_s;
    texts[u"details.method"_s] = text;
    QJsonArray nodes = files.structure[u"nodes"].toArray();
    nodes.removeLast(); // caveats
    files.structure[u"nodes"] = nodes;
    for (const QString &key : texts.keys()) {
        if (key.startsWith(u"caveats"_s))
            texts.remove(key);
    }
    files.languages[u"en"_s][u"texts"] = texts;
    Result<Template> made = templateOf(files, u"our-model-card.json"_s);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return std::move(made).value();
}

// The extended Data Card with every question under another title.
Template renamedDataCard()
{
    TemplateFiles files = builtInFiles(u"data-card-extended"_s);
    files.structure[u"id"] = u"our-data-card"_s;
    for (QJsonObject &words : files.languages) {
        QJsonObject texts = words.value(u"texts").toObject();
        for (const Spec &spec : builtInTemplate().specs()) {
            QJsonObject text = texts.value(spec.id).toObject();
            if (spec.isField()) {
                text[u"title"] = QString(text.value(u"title").toString() + u" here"_s);
                text.remove(u"aka"_s);
            }
            texts[spec.id] = text;
        }
        words[u"texts"] = texts;
    }
    Result<Template> made = templateOf(files, u"our-data-card.json"_s);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return std::move(made).value();
}

QList<QByteArray> bodiesOf(const Card &card)
{
    QList<QByteArray> bodies;
    for (int i = 0; i < card.nodes().size(); ++i) {
        if (!card.nodes()[i].body.isEmpty())
            bodies.append(card.bodyOf(i).toByteArray());
    }
    std::sort(bodies.begin(), bodies.end());
    return bodies;
}

const QByteArray kCard = "# A model\n<!-- template: model-card 1.0 -->\n\nShort.\n\n"
                         "## Model Details\n\n#### How It Works\n<!-- scope: microscope -->\n\nGradients.\n\nMany.\n\n"
                         "#### Licence\n\nMIT\n\n## My own notes\n\nKeep *me*.\n\n"
                         "## Caveats and Recommendations\n\n#### Caveats\n\nMind the dark.\n\n#### Recommendations\n";

} // namespace

class TestMigration : public QObject
{
    Q_OBJECT

private slots:
    void movesWhatMapsAndKeepsTheRest();
    void theSpliceIsTheWholeChange();
    void choicesGoBeforeTheMapping();
    void windowsLineEndsStay();
    void losesNothingOfRealCards_data();
    void losesNothingOfRealCards();
    void aHundredRealCardsThereAndBack();
    void placesWhatWaits();
    void setsTheTemplate_data();
    void setsTheTemplate();
};

void TestMigration::movesWhatMapsAndKeepsTheRest()
{
    const Template to = changedModelCard();
    const Card card(kCard);
    const Migration migration = migratedCard(card, modelCardTemplate(), to);

    QCOMPARE(migration.after.templateId(), u"our-model-card"_s);
    QCOMPARE(migration.after.templateVersion(), u"2.0"_s);
    QCOMPARE(migration.moved, 1); // How It Works
    QCOMPARE(migration.kept, 1);  // Licence
    QVERIFY(migration.after.bytes().contains("#### Built Like This"));
    QVERIFY(!migration.after.bytes().contains("How It Works"));
    QVERIFY(!migration.after.bytes().contains("Recommendations\n####"));
    QStringList tray;
    for (const TrayPiece &piece : migration.tray) {
        tray.append(piece.title + u": "_s + piece.text);
        QCOMPARE(QString::fromUtf8(piece.range.of(migration.after.bytes())), piece.text);
    }
    QCOMPARE(tray, QStringList({u"My own notes: Keep *me*."_s, u"Caveats: Mind the dark."_s}));
    QCOMPARE(bodiesOf(migration.after), bodiesOf(card));
}

void TestMigration::theSpliceIsTheWholeChange()
{
    const Template to = changedModelCard();
    const Migration migration = migratedCard(Card(kCard), modelCardTemplate(), to);
    QByteArray bytes = kCard;
    migration.splice.apply(bytes);
    QCOMPARE(bytes, migration.after.bytes());
    migration.splice.inverse().apply(bytes);
    QCOMPARE(bytes, kCard);
}

void TestMigration::choicesGoBeforeTheMapping()
{
    const Template to = changedModelCard();
    const Migration chosen = migratedCard(Card(kCard), modelCardTemplate(), to,
                                          {{u"caveats.caveats"_s, u"results.reading"_s}, {u"details.method"_s, {}}});
    QCOMPARE(chosen.moved, 1);
    QVERIFY(chosen.after.bytes().contains("#### How to Read Them\n<!-- scope: microscope -->\n\nMind the dark.\n"));
    QVERIFY(chosen.after.bytes().contains("#### How It Works"));
    QVERIFY(!chosen.after.bytes().contains("## Caveats and Recommendations"));
}

void TestMigration::windowsLineEndsStay()
{
    QByteArray text = kCard;
    text.replace("\n", "\r\n");
    const Template to = changedModelCard();
    const Card card(text);
    const Migration migration = migratedCard(card, modelCardTemplate(), to);
    QCOMPARE(migration.moved, 1);
    QCOMPARE(bodiesOf(migration.after), bodiesOf(card));
    QCOMPARE(migration.after.bytes().count('\n'), migration.after.bytes().count("\r\n"));
}

void TestMigration::losesNothingOfRealCards_data()
{
    QTest::addColumn<QByteArray>("bytes");
    if (corpusFolder().isEmpty())
        QSKIP(qPrintable(corpusMissing()));
    for (const TestFile &file : filesBelow(corpusFolder() + u"/pair"_s, {u".md"_s}))
        QTest::newRow(qPrintable(file.name)) << file.bytes;
}

void TestMigration::losesNothingOfRealCards()
{
    QFETCH(const QByteArray, bytes);
    const Card card(bytes);
    for (const Template *to : {&healthsheetTemplate(), &modelCardTemplate(), &builtInTemplate()}) {
        const Migration migration = migratedCard(card, builtInTemplate(), *to);
        QCOMPARE(bodiesOf(migration.after), bodiesOf(card));
        QByteArray changed = bytes;
        migration.splice.apply(changed);
        QCOMPARE(changed, migration.after.bytes());
    }
}

// Every text of a hundred cards stands in the migrated card byte for byte, and the step undone gives the
// card back.
void TestMigration::aHundredRealCardsThereAndBack()
{
    if (corpusFolder().isEmpty())
        QSKIP(qPrintable(corpusMissing()));
    const Template ours = renamedDataCard();
    const QList<const Template *> targets = {&ours, &modelCardTemplate(), &healthsheetTemplate()};
    int cards = 0;
    int moved = 0;
    int waiting = 0;
    QList<TestFile> files;
    for (const QString &folder : {u"/pair"_s, u"/other"_s, u"/hard"_s, u"/hf"_s})
        files += filesBelow(corpusFolder() + folder, {u".md"_s});
    for (const TestFile &file : std::as_const(files)) {
        if (file.bytes.size() > 100'000)
            continue;
        const Card card(file.bytes);
        if (card.titleIndex() < 0 || card.nodes().size() < 8)
            continue;
        const Match match = matchCard(card);
        const Template &from = match.schema ? *match.schema : builtInTemplate();
        const Template &to = match.schema ? ours : *targets[cards % targets.size()];
        const Migration migration = migratedCard(card, from, to);
        QVERIFY2(bodiesOf(migration.after) == bodiesOf(card), qPrintable(file.name));
        QByteArray back = migration.after.bytes();
        migration.splice.inverse().apply(back);
        QVERIFY2(back == file.bytes, qPrintable(file.name));
        const Match after = matchAgainst(migration.after, to);
        QCOMPARE(migration.tray.size(), unplacedPieces(migration.after, after).size());
        moved += migration.moved;
        waiting += static_cast<int>(migration.tray.size());
        if (++cards == 100)
            break;
    }
    QCOMPARE(cards, 100);
    qInfo("%d cards: %d answers moved, %d wait", cards, moved, waiting);
    QVERIFY(moved > 100);
    QVERIFY(waiting > 100);
}

void TestMigration::placesWhatWaits()
{
    const Card card(kCard);
    const Template &to = modelCardTemplate();
    const Match match = matchCard(card);
    const QList<TrayPiece> pieces = unplacedPieces(card, match);
    QCOMPARE(pieces.size(), 1);
    QCOMPARE(pieces.first().title, u"My own notes"_s);

    const int empty = match.specOf(static_cast<int>(card.nodes().size()) - 1);
    QVERIFY(empty >= 0);
    const std::optional<Card> there = placedPiece(card, match, pieces.first().node, empty);
    QVERIFY(there.has_value());
    QCOMPARE(bodiesOf(*there), bodiesOf(card));
    QVERIFY(!there->bytes().contains("My own notes"));
    QVERIFY(there->bytes().endsWith("#### Recommendations\n\nKeep *me*.\n"));

    // After what stands there already.
    const int taken = to.indexOf(u"caveats.caveats"_s);
    QVERIFY(taken >= 0 && match.nodeOf(taken) >= 0);
    const QByteArray before = card.bodyOf(match.nodeOf(taken)).toByteArray();
    const std::optional<Card> joined = placedPiece(card, match, pieces.first().node, taken);
    QVERIFY(joined.has_value());
    QCOMPARE(joined->bodyOf(matchAgainst(*joined, to).nodeOf(taken)).toByteArray(), before + "\n\nKeep *me*.");

    QVERIFY(!placedPiece(card, match, -1, taken));
    QVERIFY(!placedPiece(card, match, card.titleIndex(), taken));
}

void TestMigration::setsTheTemplate_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("changed") << QByteArray("# A\n<!-- template: data-card-extended 1.0 -->\nB\n")
                             << QByteArray("# A\n<!-- template: model-card 1.0 -->\nB\n");
    QTest::newRow("with others") << QByteArray("# A\n<!--\nlanguage: en\ntemplate: x 2\n-->\n")
                                 << QByteArray("# A\n<!--\nlanguage: en\ntemplate: model-card 1.0\n-->\n");
    QTest::newRow("new") << QByteArray("# A\n\nB\n") << QByteArray("# A\n<!-- template: model-card 1.0 -->\n\nB\n");
    QTest::newRow("windows") << QByteArray("# A\r\n\r\nB\r\n")
                             << QByteArray("# A\r\n<!-- template: model-card 1.0 -->\r\n\r\nB\r\n");
    QTest::newRow("no final newline") << QByteArray("# A") << QByteArray("# A\n<!-- template: model-card 1.0 -->\n");
    QTest::newRow("no title") << QByteArray("## A\n") << QByteArray("## A\n");
}

void TestMigration::setsTheTemplate()
{
    QFETCH(QByteArray, before);
    QFETCH(const QByteArray, after);
    setTemplate(Card(before), modelCardTemplate()).apply(before);
    QCOMPARE(before, after);
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
