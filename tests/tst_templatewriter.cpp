#include "schema/answers.h"
#include "schema/forcedmatch.h"
#include "schema/insertion.h"
#include "schema/templatereader.h"
#include "schema/templateshelf.h"
#include "schema/templatewriter.h"
#include "support/corpus.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const TemplateNotice kNotice = {u"CC0-1.0"_s, u"For a test."_s};

Template rewritten(const Template &schema)
{
    const TemplateFiles files = templateFiles(schema, kNotice);
    Result<Template> again = templateOf(files, schema.id() + u".json"_s);
    if (!again)
        qFatal("%s", qPrintable(again.error().message));
    return std::move(again).value();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

// A template's files under another id.
TemplateFiles ownTemplate(const QString &id, const QString &version)
{
    TemplateFiles files = templateFiles(modelCardTemplate(), kNotice);
    files.structure[u"id"] = id;
    files.structure[u"version"] = version;
    return files;
}

} // namespace

class TestTemplateWriter : public QObject
{
    Q_OBJECT

private slots:
    void writtenAndReadIsTheSame_data();
    void writtenAndReadIsTheSame();
    void readsCardsInTheSameWay();
    void keepsWhatNoReaderKnows();
    void refusesWhatItCouldNotRead();
    void savesBesideOtherFiles();
    void namesVersions();
    void shelfSkipsAndNamesDamagedFiles();
    void shelfFindsVersions();
    void cardsFollowTheTemplateTheyName();
};

void TestTemplateWriter::writtenAndReadIsTheSame_data()
{
    QTest::addColumn<QString>("id");
    for (const Template *schema : builtInTemplates())
        QTest::newRow(qPrintable(schema->id())) << schema->id();
}

void TestTemplateWriter::writtenAndReadIsTheSame()
{
    QFETCH(const QString, id);
    const Template &schema = *builtInTemplate(QStringView(id));
    const Template again = rewritten(schema);

    QCOMPARE(templateFiles(again, kNotice), templateFiles(schema, kNotice));
    QCOMPARE(again.specs().size(), schema.specs().size());
    for (int i = 0; i < schema.specs().size(); ++i) {
        const Spec &was = schema.specs()[i];
        const Spec &is = again.specs()[i];
        QCOMPARE(is.id, was.id);
        QCOMPARE(is.parent, was.parent);
        QCOMPARE(is.kind, was.kind);
        QCOMPARE(is.scope, was.scope);
        QCOMPARE(is.width, was.width);
        QCOMPARE(is.answer, was.answer);
        QCOMPARE(is.conditions, was.conditions);
        QCOMPARE(is.parts.size(), was.parts.size());
        QCOMPARE(is.options.size(), was.options.size());
        QCOMPARE(again.placeholders(i), schema.placeholders(i));
        QCOMPARE(TemplateReader::optionLabelsOf(again, i), TemplateReader::optionLabelsOf(schema, i));
        for (const QString &language : schema.languages()) {
            QCOMPARE(again.text(i, language).title, schema.text(i, language).title);
            QCOMPARE(again.text(i, language).aka, schema.text(i, language).aka);
            QCOMPARE(again.text(i, language).help, schema.text(i, language).help);
            QCOMPARE(again.text(i, language).options, schema.text(i, language).options);
        }
        for (qsizetype part = 0; part < was.parts.size(); ++part) {
            QCOMPARE(is.parts[part].keys, was.parts[part].keys);
            QCOMPARE(is.parts[part].types, was.parts[part].types);
            QCOMPARE(is.parts[part].cell, was.parts[part].cell);
            QCOMPARE(is.parts[part].openRows, was.parts[part].openRows);
        }
    }
    QCOMPARE(TemplateReader::labelsOf(again), TemplateReader::labelsOf(schema));
    QCOMPARE(again.bareNonAnswers(), schema.bareNonAnswers());
    QCOMPARE(again.bareDigests(), schema.bareDigests());
    QCOMPARE(again.commonPlaceholders(), schema.commonPlaceholders());
    QCOMPARE(again.summaryMaxWords(), schema.summaryMaxWords());
    for (const Spec &spec : schema.specs()) {
        const RepeatUnit was = schema.repeatUnit(spec.repeatPer);
        const RepeatUnit is = again.repeatUnit(spec.repeatPer);
        QCOMPARE(is.chosenIn, was.chosenIn);
        QCOMPARE(is.alike, was.alike);
    }
}

void TestTemplateWriter::readsCardsInTheSameWay()
{
    if (corpusFolder().isEmpty())
        QSKIP(qPrintable(corpusMissing()));
    const Template again = rewritten(builtInTemplate());
    int cards = 0;
    for (const TestFile &file : filesBelow(corpusFolder() + u"/pair"_s, {u".md"_s})) {
        const Card card(file.bytes);
        const Match was = matchAgainst(card, builtInTemplate());
        const Match is = matchAgainst(card, again);
        QCOMPARE(is.specOfNode, was.specOfNode);
        QCOMPARE(is.language, was.language);
        const CardReading before(card, was);
        const CardReading after(card, is);
        QCOMPARE(after.total().answered, before.total().answered);
        QCOMPARE(after.total().applicable, before.total().applicable);
        ++cards;
    }
    QVERIFY(cards > 5);
}

void TestTemplateWriter::keepsWhatNoReaderKnows()
{
    QTemporaryDir folder(QDir::tempPath() + u"/a b XXXXXX"_s);
    TemplateFiles files = ownTemplate(u"mine"_s, u"1.0"_s);
    files.structure[u"attribution"] = u"After somebody else's."_s;
    const QString path = templatePathIn(folder.path(), files);
    QVERIFY(saveTemplate(files, path).has_value());
    const Result<TemplateFiles> read = readTemplateFiles(path);
    QVERIFY(read.has_value());
    QCOMPARE(*read, files);
    QCOMPARE((*read).structure[u"attribution"].toString(), u"After somebody else's."_s);
}

void TestTemplateWriter::refusesWhatItCouldNotRead()
{
    QTemporaryDir folder;
    TemplateFiles files = ownTemplate(u"mine"_s, u"1.0"_s);
    files.languages[u"en"_s].remove(u"texts");
    const QString path = templatePathIn(folder.path(), files);
    const Done saved = saveTemplate(files, path);
    QVERIFY(!saved.has_value());
    QVERIFY2(saved.error().message.contains(u"texts"_s), qPrintable(saved.error().message));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestTemplateWriter::savesBesideOtherFiles()
{
    QTemporaryDir folder;
    const TemplateFiles files = ownTemplate(u"mine"_s, u"1.0"_s);
    const QString path = templatePathIn(folder.path(), files);
    put(path, "{\"id\": \"not a template\"}");
    const Done saved = saveTemplate(files, path);
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, Error::Code::Refused);
    QCOMPARE(contentOf(path), QByteArray("{\"id\": \"not a template\"}"));
}

void TestTemplateWriter::namesVersions()
{
    QCOMPARE(nextVersion(u"1.0"_s), u"1.1"_s);
    QCOMPARE(nextVersion(u"1.9"_s), u"1.10"_s);
    QCOMPARE(nextVersion(u"3"_s), u"4"_s);
    QCOMPARE(nextVersion(u"1.0-beta"_s), u"1.0-beta.1"_s);
    QVERIFY(compareVersions(u"1.9", u"1.10") < 0);
    QVERIFY(compareVersions(u"2", u"1.10") > 0);
    QCOMPARE(compareVersions(u"1", u"1.0"), 0);
}

void TestTemplateWriter::shelfSkipsAndNamesDamagedFiles()
{
    QTemporaryDir folder(QDir::tempPath() + u"/a b XXXXXX"_s);
    const TemplateFiles good = ownTemplate(u"good"_s, u"1.0"_s);
    QVERIFY(saveTemplate(good, templatePathIn(folder.path(), good)).has_value());
    put(folder.filePath(u"broken.json"_s), "{\"id\": ");
    const TemplateFiles taken = ownTemplate(u"data-card-extended"_s, u"9"_s);
    QVERIFY(saveTemplate(taken, templatePathIn(folder.path(), taken)).has_value());
    QVERIFY(QFile::remove(folder.filePath(u"data-card-extended-9.json"_s)) == true);
    QVERIFY(saveTemplate(taken, templatePathIn(folder.path(), taken)).has_value());

    TemplateShelf shelf;
    shelf.readFolder(folder.path());
    QCOMPARE(shelf.entries().size(), 1);
    QCOMPARE(shelf.entries().first().schema->id(), u"good"_s);
    QCOMPARE(shelf.notices().size(), 2);
    QVERIFY(shelf.notices().join(u' ').contains(u"broken.json"_s));
    QVERIFY(shelf.notices().join(u' ').contains(u"data-card-extended-9.json"_s));
    QCOMPARE(contentOf(folder.filePath(u"broken.json"_s)), QByteArray("{\"id\": "));
    QCOMPARE(shelf.choices().size(), builtInTemplates().size() + 1);
}

void TestTemplateWriter::shelfFindsVersions()
{
    QTemporaryDir folder;
    for (const QString &version : {u"1.9"_s, u"1.10"_s}) {
        const TemplateFiles files = ownTemplate(u"mine"_s, version);
        QVERIFY(saveTemplate(files, templatePathIn(folder.path(), files)).has_value());
    }
    TemplateShelf shelf;
    shelf.readFolder(folder.path());
    QCOMPARE(shelf.notices(), QStringList());
    QCOMPARE(shelf.find(u"mine", u"1.9")->version(), u"1.9"_s);
    QCOMPARE(shelf.find(u"mine", u"7")->version(), u"1.10"_s);
    QCOMPARE(shelf.choices().last()->version(), u"1.10"_s);
    QCOMPARE(shelf.find(u"healthsheet", u"0")->id(), u"healthsheet"_s);
    QVERIFY(!shelf.find(u"nobody", u"1"));
}

void TestTemplateWriter::cardsFollowTheTemplateTheyName()
{
    for (const Template *schema : builtInTemplates()) {
        const Card card(newCard(*schema, u"A card"_s, {}, true));
        const Match match = matchCard(card);
        QCOMPARE(match.schema, schema);
        QVERIFY(!match.guessed);
        for (int node = 0; node < card.nodes().size(); ++node) {
            if (node != card.titleIndex())
                QVERIFY2(match.specOf(node) >= 0, qPrintable(card.nodes()[node].title));
        }
    }
    const Card other("# A card\n<!-- template: somebody-elses 1.0 -->\n");
    QVERIFY(!matchCard(other).schema);
}

QTEST_GUILESS_MAIN(TestTemplateWriter)
#include "tst_templatewriter.moc"
