#include "schema/forcedmatch.h"
#include "schema/insertion.h"
#include "schema/migration.h"
#include "schema/templatedesign.h"
#include "schema/templateshelf.h"
#include "schema/templatewriter.h"
#include "support/corpus.h"

#include <QElapsedTimer>
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
    files.structure[u"languages"] = QJsonArray{u"en"_s};
    files.languages.remove(u"es"_s);
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
    void aMegabyteMovesInOneEdit();
    void whatCannotMoveKeepsNothingElseBack_data();
    void whatCannotMoveKeepsNothingElseBack();
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

// Every answer of the template under a heading of its own title, and a megabyte of the author's own below.
void TestMigration::aMegabyteMovesInOneEdit()
{
    QByteArray text = "# A large one\n<!-- template: data-card-extended 1.0 -->\n\nShort.\n";
    int answers = 0;
    Card card(text);
    for (int i = 0; i < builtInTemplate().specs().size(); ++i) {
        if (!builtInTemplate().specs()[i].isField() || builtInTemplate().specs()[i].repeatsAsHeading)
            continue;
        const Match match = matchAgainst(card, builtInTemplate());
        const ContainedEdit edit = insertAnswer(card, match, i, "Answer " + QByteArray::number(i) + ".\n\n- *one*\n- two");
        QVERIFY(!edit.movesHeadings);
        card = edit.after;
        ++answers;
    }
    text = card.bytes();
    for (int i = 0; text.size() < 1'000'000; ++i)
        text += "\n## My own " + QByteArray::number(i) + "\n\n" + QByteArray(400, 'x') + "\n\n#### Detail\n\nMore.\n";
    card = Card(text);
    const Template to = renamedDataCard();

    QElapsedTimer timer;
    timer.start();
    const Migration migration = migratedCard(card, builtInTemplate(), to);
    const qint64 spent = timer.elapsed();
    qInfo("%lld bytes, %lld headings: %lld ms", static_cast<long long>(text.size()),
          static_cast<long long>(card.nodes().size()), static_cast<long long>(spent));
    QVERIFY(spent < 2000); // one edit takes 20 to 30; one for each answer took 4,000
    QCOMPARE(migration.moved, answers);
    QCOMPARE(bodiesOf(migration.after), bodiesOf(card));
    QByteArray back = migration.after.bytes();
    migration.splice.inverse().apply(back);
    QCOMPARE(back, text);
    const Match match = matchAgainst(migration.after, to);
    for (int node = 0; node < migration.after.nodes().size(); ++node) {
        const int spec = match.specOf(node);
        if (spec >= 0 && to.specs()[spec].isField() && !to.specs()[spec].repeatsAsHeading)
            QVERIFY(migration.after.bodyOf(node).startsWith(QByteArray("Answer " + QByteArray::number(spec) + ".")));
    }
    // The headings of the template stand as it has them.
    QList<int> order;
    for (int node = 0; node < migration.after.nodes().size(); ++node) {
        if (match.specOf(node) >= 0)
            order.append(match.specOf(node));
    }
    QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
}

void TestMigration::whatCannotMoveKeepsNothingElseBack_data()
{
    QTest::addColumn<QByteArray>("stuck");
    QTest::newRow("an open fence") << QByteArray("```\nx = 1");
    QTest::newRow("an open comment") << QByteArray("<!-- not yet");
    QTest::newRow("an open block of html") << QByteArray("<pre>\nrows");
}

// What is open to the end of the file would take in what stands behind its new place.
void TestMigration::whatCannotMoveKeepsNothingElseBack()
{
    QFETCH(const QByteArray, stuck);
    TemplateDesign design = TemplateDesign::empty(u"Birds"_s, u"en"_s);
    QStringList ids{u"first-section.first-question"_s};
    for (int i = 2; i < 9; ++i)
        ids.append(design.add(Node::Kind::Field, u"Number %1"_s.arg(i), ids.last()));
    const Result<Template> from = design.read();
    TemplateDesign changed = design.copyNamed(u"Owls"_s, u"owls"_s);
    for (const QString &id : std::as_const(ids))
        changed.setText(id, u"en"_s, u"title"_s, u"Other "_s + design.title(id, u"en"_s));
    QVERIFY(changed.move(ids.last(), u"first-section"_s, 0)); // goes before all others
    const Result<Template> to = changed.read();
    QVERIFY(from.has_value() && to.has_value());
    QByteArray text = "# Birds\n<!-- template: our-template 1.0 -->\n\n## First section\n";
    for (const QString &id : std::as_const(ids))
        text += "\n#### " + design.title(id, u"en"_s).toUtf8() + "\n\n" + (id == ids.last() ? stuck : QByteArray("Text of " + id.toUtf8())) + '\n';
    const Card card(text);
    const Migration migration = migratedCard(card, *from, *to);
    QCOMPARE(migration.moved, 7);
    QCOMPARE(migration.tray.size(), 1);
    QCOMPARE(migration.tray.first().title, u"Number 8"_s);
    QCOMPARE(bodiesOf(migration.after), bodiesOf(card));
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
