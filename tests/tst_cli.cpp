#include "schema/templatewriter.h"
#include "storage/cardfile.h"
#include "support/corpus.h"
#include "support/pictures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <memory>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void badUse_data();
    void badUse();
    void helps();
    void badFiles_data();
    void badFiles();
    void checkTells();
    void checkDisarmsTheTerminal();
    void checkIsSilentOnNothing();
    void checkReadsSeveralFiles();
    void checkWritesJson();
    void outlineWritesJson();
    void getPrintsTheAnswer();
    void getThenSetChangesNothing();
    void setChangesOneAnswer();
    void setInsertsTheHeading();
    void setKeepsWindowsLines();
    void setRefusesHeadings_data();
    void setRefusesHeadings();
    void setEmptiesAnAnswer();
    void setFollowsLinks();
    void setRefusesOtherEncodings();
    void renderWritesOneFile();
    void renderTakesTheLookOfTheProject();
    void aPageCanCarryItsCard();
    void renderTellsWhenItCannotWrite();
    void newWritesACard();
    void newBeginsWithAnyTemplate();
    void newNeverReplaces();
    void openingQuestionsAreReadBack();
    void readsStandardInput();
    void speaksWithoutLocale();

private:
    struct Outcome
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    Outcome run(const QStringList &arguments, const QByteArray &input = {}, const QString &locale = u"C.UTF-8"_s) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray kCard = "# Tide Gauges\n<!-- template: data-card-extended 1.0 -->\n\nSix harbours.\n\n## Provenance\n\n"
                         "### Collection\n\n#### Method(s) Used\n<!-- scope: telescope -->\n- API\n\n#### Data Processing\n\nSorted.\n";
const QString kMethods = u"provenance.collection.method-s-used"_s;

} // namespace

void TestCli::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    QVERIFY(m_folder->isValid());
}

TestCli::Outcome TestCli::run(const QStringList &arguments, const QByteArray &input, const QString &locale) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LANGUAGE"_s);
    environment.remove(u"LANG"_s);
    environment.insert(u"LC_ALL"_s, locale);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(QString::fromUtf8(CARDWRIGHT_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000)) {
        process.kill();
        return {-2, {}, "it did not end"};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -3, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QString TestCli::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write its own file");
    return path(name);
}

void TestCli::badUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says"); // after "cardwright-cli: "
    const auto row = [](const char *name, const QStringList &arguments, const char *says) {
        QTest::newRow(name) << arguments << QByteArray(says);
    };
    row("unknown command", {u"frobnicate"_s},
        "There is no command “frobnicate”. The commands are: check, diff, get, new, outline, render, set. See: cardwright-cli --help\n");
    row("help on an unknown command", {u"help"_s, u"frobnicate"_s},
        "There is no command “frobnicate”. The commands are: check, diff, get, new, outline, render, set. See: cardwright-cli --help\n");
    row("unknown option", {u"check"_s, u"--frob"_s, u"x.md"_s}, "There is no option --frob here. See: cardwright-cli --help\n");
    row("option of another command", {u"get"_s, u"-o"_s, u"x"_s}, "There is no option -o here. See: cardwright-cli --help\n");
    row("option without its value", {u"check"_s, u"x.md"_s, u"--format"_s}, "--format needs a value after it.\n");
    row("unknown format", {u"check"_s, u"--format=xml"_s, u"x.md"_s}, "--format is text, json, sarif, junit or github.\n");
    row("unknown theme", {u"render"_s, u"x.md"_s, u"--theme"_s, u"blue"_s}, "--theme is light, dark or contrast.\n");
    row("unknown design", {u"render"_s, u"x.md"_s, u"--design"_s, u"loud"_s}, "A design is dense or reading.\n");
    row("unknown colour", {u"render"_s, u"x.md"_s, u"--accent=red"_s}, "A colour is written like #1f5f8b.\n");
    row("logo without words", {u"render"_s, u"x.md"_s, u"--logo=x.png"_s},
        "A logo needs a text that says what it shows, for those who do not see it.\n");
    row("unknown depth", {u"render"_s, u"x.md"_s, u"--depth=tx"_s},
        "--depth is one or more of t (at a glance), p (facts) and m (why and how).\n");
    row("check without a file", {u"check"_s}, "check needs at least one file or folder: cardwright-cli check PATH…\n");
    row("outline without a file", {u"outline"_s}, "outline needs one file: cardwright-cli outline FILE\n");
    row("outline of two files", {u"outline"_s, u"a"_s, u"b"_s}, "outline needs one file: cardwright-cli outline FILE\n");
    row("get without a field", {u"get"_s, u"x.md"_s}, "get needs a file and a field: cardwright-cli get FILE FIELD-ID\n");
    row("set on standard input", {u"set"_s, u"-"_s, u"a"_s}, "set reads the answer from standard input, so the card has to be a file.\n");
    row("new with two files", {u"new"_s, u"a"_s, u"b"_s}, "new writes one file: cardwright-cli new FILE\n");
    row("new with an unknown opening question", {u"new"_s, u"--no"_s, u"cats"_s},
        "--no takes some of: people, labels, labelled-by-people, transformed, sampled, machine-learning, earlier-versions.\n");
    row("new in an unknown language", {u"new"_s, u"--language"_s, u"tlh"_s}, "The template speaks these languages: en, es.\n");
}

void TestCli::badUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QByteArray());
    QCOMPARE(outcome.err, "cardwright-cli: " + says);
}

void TestCli::helps()
{
    const Outcome none = run({});
    QCOMPARE(none.code, 2);
    QVERIFY(none.out.isEmpty() && none.err.contains("Usage: cardwright-cli COMMAND"));
    for (const QStringList &arguments : {QStringList(u"--help"_s), QStringList(u"-h"_s), QStringList(u"help"_s)}) {
        const Outcome all = run(arguments);
        QCOMPARE(all.code, 0);
        QVERIFY(all.err.isEmpty() && all.out.contains("Exit codes: 0 fine"));
    }
    for (const char *command : {"check", "get", "new", "outline", "render", "set"}) {
        const QString name = QString::fromLatin1(command);
        const Outcome one = run({u"help"_s, name});
        QCOMPARE(one.code, 0);
        QVERIFY2(one.out.startsWith(QByteArray("cardwright-cli ").append(command).append(' ')), one.out.constData());
        QCOMPARE(run({name, u"--help"_s}).out, one.out);
        QVERIFY(run({u"help"_s}).out.contains(QByteArray("\n  ").append(command).append(' ')));
    }
    const Outcome version = run({u"--version"_s});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith("cardwright-cli ") && version.out.endsWith('\n'));
}

void TestCli::badFiles_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"missing", "folder", "pipe", "device", "pdf", "word", "no name"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

// Every command says the same in one line that names the file, and none hangs.
void TestCli::badFiles()
{
    QFETCH(QString, kind);
    QString file = path(u"a card.md"_s);
    if (kind == u"folder")
        QVERIFY(QDir().mkdir(file));
    else if (kind == u"pipe")
        QCOMPARE(::mkfifo(qPrintable(file), 0600), 0);
    else if (kind == u"device")
        file = u"/dev/zero"_s;
    else if (kind == u"pdf")
        write(u"a card.md"_s, "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n");
    else if (kind == u"word")
        write(u"a card.md"_s, QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) + "[Content_Types].xml word/document.xml");
    else if (kind == u"no name")
        file.clear();
    for (const QStringList &arguments : {QStringList{u"check"_s, file}, {u"outline"_s, file}, {u"render"_s, file},
                                         {u"get"_s, file, u"summary"_s}, {u"set"_s, file, u"summary"_s}}) {
        const Outcome outcome = run(arguments, "words");
        QVERIFY2(outcome.code == 2, outcome.err.constData());
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY2(outcome.err.startsWith("cardwright-cli: ") && outcome.err.count('\n') == 1, outcome.err.constData());
        QVERIFY2(outcome.err.size() > 30, outcome.err.constData());
        if (!file.isEmpty())
            QVERIFY2(outcome.err.contains(QFileInfo(file).fileName().toUtf8()), outcome.err.constData());
    }
}

void TestCli::checkTells()
{
    write(u"a b.md"_s, "# T\n\nWords.\n\n## A\n\nN/A\n");
    const Outcome outcome = run({u"check"_s, u"a b.md"_s});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.err, QByteArray());
    const QByteArrayList lines = outcome.out.split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[0].startsWith("a b.md:5:1: to do: ") && lines[0].endsWith(" (A) [unanswered]"), lines[0].constData());
    QCOMPARE(lines[1], QByteArray("a b.md:7:1: to do: “N/A” says nothing to a reader. (A) [bare-answer]"));
    QCOMPARE(lines[2], QByteArray("a b.md: 2 to do before publishing, 0 worth a look, known unknowns: 0; 0 of 1 questions answered "
                                  "(no template fits: the five minimum contents were not checked)"));
    QCOMPARE(lines[3], QByteArray());
}

// A card is untrusted; what it quotes must not command the terminal.
void TestCli::checkDisarmsTheTerminal()
{
    write(u"a.md"_s, "# T\x1b[2J\n\nWords.\n\n## A\x1b]0;x\x07\n\n**a\x1b[31m:** N/A\n");
    const Outcome outcome = run({u"check"_s, u"a.md"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY(!outcome.out.contains('\x1b') && !outcome.out.contains('\x07'));
    const Outcome missing = run({u"check"_s, u"b\x1b[2J.md"_s});
    QCOMPARE(missing.code, 2);
    QVERIFY(!missing.err.contains('\x1b'));
}

void TestCli::checkIsSilentOnNothing()
{
    write(u"a.md"_s, "# T\n\nWords.\n\n## A\n\n**Not known:** Lost.\n");
    const Outcome outcome = run({u"check"_s, u"a.md"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(outcome.out, QByteArray("a.md: 0 to do before publishing, 0 worth a look, known unknowns: 1; 1 of 1 questions answered "
                                     "(no template fits: the five minimum contents were not checked)\n"));
}

void TestCli::checkReadsSeveralFiles()
{
    write(u"a.md"_s, "# T\n\nWords.\n\n## A\n\nx\n");
    write(u"b.md"_s, "# T\n\nWords.\n\n## A\n");
    QCOMPARE(run({u"check"_s, u"a.md"_s, u"a.md"_s}).code, 0);
    QCOMPARE(run({u"check"_s, u"b.md"_s, u"a.md"_s}).code, 1);
    const Outcome outcome = run({u"check"_s, u"b.md"_s, u"none.md"_s, u"a.md"_s});
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.err.contains("none.md"));
    QVERIFY2(outcome.out.contains("b.md: ") && outcome.out.contains("\na.md: "), "the other files are checked all the same");
}

void TestCli::checkWritesJson()
{
    write(u"a.md"_s, kCard);
    write(u"b.md"_s, "# T\n");
    const Outcome outcome = run({u"check"_s, u"--format"_s, u"json"_s, u"a.md"_s, u"none.md"_s, u"b.md"_s});
    QCOMPARE(outcome.code, 2);
    QJsonParseError error;
    const QJsonArray files = QJsonDocument::fromJson(outcome.out, &error).array();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(files.size(), 2);
    const QJsonObject first = files[0].toObject();
    QCOMPARE(first[u"file"].toString(), u"a.md"_s);
    QCOMPARE(first[u"title"].toString(), u"Tide Gauges"_s);
    QCOMPARE(first[u"template"].toString(), u"data-card-extended"_s);
    QCOMPARE(first[u"templateGuessed"].toBool(true), false);
    QCOMPARE(first[u"answered"].toInt(), 2);
    QCOMPARE(first[u"minimumContents"].toArray().size(), 5);
    QVERIFY(first[u"findings"].toArray().size() > 3);
    for (const QJsonValue &finding : first[u"findings"].toArray()) {
        for (const char *key : {"rule", "check", "severity", "field", "place", "sentence", "why"})
            QVERIFY2(!finding[QLatin1String(key)].toString().isEmpty(), key);
    }
    QVERIFY(files[1].toObject()[u"template"].isNull());
    QVERIFY(files[1].toObject()[u"minimumContents"].isNull());
}

void TestCli::outlineWritesJson()
{
    write(u"a.md"_s, kCard);
    const Outcome outcome = run({u"outline"_s, u"a.md"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err, QByteArray());
    const QJsonObject root = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(root[u"title"].toString(), u"Tide Gauges"_s);
    QCOMPARE(root[u"summary"].toString(), u"Six harbours."_s);
    QCOMPARE(root[u"language"].toString(), u"en"_s);
    const QJsonObject field = root[u"nodes"][0][u"children"][0][u"children"][0].toObject();
    QCOMPARE(field[u"id"].toString(), kMethods);
    QCOMPARE(field[u"question"].toString(), kMethods);
    QCOMPARE(field[u"line"].toInt(), 10);
    QCOMPARE(field[u"level"].toInt(), 4);
    QCOMPARE(field[u"scope"].toString(), u"telescope"_s);
    QVERIFY(field[u"width"].isNull());
    QCOMPARE(field[u"answered"].toString(), u"yes"_s);
    QCOMPARE(run({u"outline"_s, write(u"empty.md"_s, {})}).code, 0);
}

void TestCli::getPrintsTheAnswer()
{
    write(u"a.md"_s, kCard);
    QCOMPARE(run({u"get"_s, u"a.md"_s, kMethods}).out, QByteArray("- API\n"));
    QCOMPARE(run({u"get"_s, u"a.md"_s, u"summary"_s}).out, QByteArray("Six harbours.\n"));
    const Outcome open = run({u"get"_s, u"a.md"_s, u"authorship.publishers.contact-detail-s"_s});
    QCOMPARE(open.code, 0);
    QCOMPARE(open.out + open.err, QByteArray());
    const Outcome unknown = run({u"get"_s, u"a.md"_s, u"weather"_s});
    QCOMPARE(unknown.code, 2);
    QCOMPARE(unknown.out, QByteArray());
    QCOMPARE(unknown.err, QByteArray("cardwright-cli: a.md has no field “weather”. The ids are in: cardwright-cli outline a.md\n"));
    // A heading of another place or language is found by the template's id.
    write(u"b.md"_s, "# T\n<!-- template: data-card-extended 1.0 -->\n\n## Procedencia\n\n### Recopilación\n\n#### Métodos utilizados\n\n- API\n");
    QCOMPARE(run({u"get"_s, u"b.md"_s, kMethods}).out, QByteArray("- API\n"));
    QCOMPARE(run({u"get"_s, u"b.md"_s, u"procedencia.recopilación.métodos-utilizados"_s}).out, QByteArray("- API\n"));
}

void TestCli::getThenSetChangesNothing()
{
    const QByteArray sample = cardwright::sampleCard();
    const QString file = write(u"sample card.md"_s, sample);
    const QJsonObject root = QJsonDocument::fromJson(run({u"outline"_s, file}).out).object();
    QStringList ids{u"summary"_s};
    QJsonArray open = root[u"nodes"].toArray();
    while (!open.isEmpty()) {
        const QJsonObject node = open.takeAt(0).toObject();
        ids.append(node[u"id"].toString());
        for (const QJsonValue &child : node[u"children"].toArray())
            open.append(child);
    }
    QVERIFY(ids.size() > 100);
    for (qsizetype i = 0; i < ids.size(); i += 5) { // a process each: every fifth is enough
        const Outcome got = run({u"get"_s, file, ids[i]});
        QCOMPARE(got.code, 0);
        const Outcome set = run({u"set"_s, file, ids[i]}, got.out);
        QVERIFY2(set.code == 0, set.err.constData());
        QVERIFY2(contentOf(file) == sample, qPrintable(ids[i]));
    }
}

void TestCli::setChangesOneAnswer()
{
    const QString file = write(u"a b.md"_s, kCard);
    const Outcome outcome = run({u"set"_s, file, kMethods}, "- API\n- Others (gauges)\n");
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out + outcome.err, QByteArray());
    QCOMPARE(contentOf(file), QByteArray(kCard).replace("- API", "- API\n- Others (gauges)"));
}

void TestCli::setInsertsTheHeading()
{
    const QString file = write(u"a.md"_s, kCard);
    const Outcome outcome = run({u"set"_s, file, u"provenance.collection.source-description-s"_s}, "Buoys.");
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    const QByteArray after = contentOf(file);
    const qsizetype at = after.indexOf("#### Source Description(s)");
    QVERIFY2(at > after.indexOf("- API") && at < after.indexOf("#### Data Processing"), after.constData());
    QCOMPARE(run({u"get"_s, file, u"provenance.collection.source-description-s"_s}).out, QByteArray("Buoys.\n"));
    const qsizetype end = after.indexOf("#### Data Processing");
    QCOMPARE(QByteArray(after).remove(at, end - at), kCard); // no other byte
    // With its section and subsection.
    QCOMPARE(run({u"set"_s, file, u"authorship.publishers.industry-type-s"_s}, "- Individual: me").code, 0);
    const QByteArray both = contentOf(file);
    QVERIFY(both.indexOf("## Authorship") < both.indexOf("### Publishers") && both.contains("#### Industry Type(s)"));
    QVERIFY(both.indexOf("## Authorship") < both.indexOf("## Provenance"));
}

void TestCli::setKeepsWindowsLines()
{
    const QByteArray windows = QByteArray(kCard).replace("\n", "\r\n");
    const QString file = write(u"a.md"_s, windows);
    QCOMPARE(run({u"set"_s, file, kMethods}, "- API\n- Unknown\n").code, 0);
    QCOMPARE(contentOf(file), QByteArray(windows).replace("- API", "- API\r\n- Unknown"));
    QCOMPARE(run({u"set"_s, file, u"provenance.collection.source-description-s"_s}, "One.\n\nTwo.").code, 0);
    const QByteArray after = contentOf(file);
    QCOMPARE(after.count('\n'), after.count("\r\n"));
}

void TestCli::setRefusesHeadings_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("heading") << QByteArray("Words.\n\n#### Mine\n");
    QTest::newRow("underlined") << QByteArray("Mine\n====\n");
    QTest::newRow("title") << QByteArray("# Mine\n");
}

void TestCli::setRefusesHeadings()
{
    QFETCH(QByteArray, answer);
    const QString file = write(u"a.md"_s, kCard);
    const Outcome outcome = run({u"set"_s, file, kMethods}, answer);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains("The answer holds a heading"), outcome.err.constData());
    QCOMPARE(contentOf(file), kCard);
    QCOMPARE(run({u"set"_s, file, u"provenance.collection.source-description-s"_s}, answer).code, 2);
    QCOMPARE(contentOf(file), kCard);
    // What is only open is closed, and moves nothing.
    QCOMPARE(run({u"set"_s, file, kMethods}, "```\n# no heading\n").code, 0);
    QCOMPARE(run({u"get"_s, file, u"provenance.collection.data-processing"_s}).out, QByteArray("Sorted.\n"));
}

void TestCli::setEmptiesAnAnswer()
{
    const QString file = write(u"a.md"_s, kCard);
    QCOMPARE(run({u"set"_s, file, kMethods}, "").code, 0);
    QCOMPARE(run({u"get"_s, file, kMethods}).out, QByteArray());
    QVERIFY(contentOf(file).contains("#### Method(s) Used\n<!-- scope: telescope -->\n"));
    QCOMPARE(run({u"set"_s, file, kMethods}, "\n\n- API\n\n").code, 0);
    QCOMPARE(run({u"get"_s, file, kMethods}).out, QByteArray("- API\n"));
}

void TestCli::setFollowsLinks()
{
    write(u"a.md"_s, kCard);
    QVERIFY(QFile::link(path(u"a.md"_s), path(u"link.md"_s)));
    QCOMPARE(run({u"set"_s, u"link.md"_s, kMethods}, "- Unknown").code, 0);
    QVERIFY(QFileInfo(path(u"link.md"_s)).isSymLink());
    QVERIFY(contentOf(path(u"a.md"_s)).contains("- Unknown"));
}

void TestCli::setRefusesOtherEncodings()
{
    const QByteArray latin = QByteArray(kCard).replace("Sorted.", "Sort\xE9.");
    const QString file = write(u"a.md"_s, latin);
    const Outcome broken = run({u"set"_s, file, u"provenance.collection.data-processing"_s}, "Words.");
    QCOMPARE(broken.code, 2);
    QVERIFY2(broken.err.contains("not UTF-8"), broken.err.constData());
    QCOMPARE(run({u"set"_s, file, kMethods}, "Caf\xE9").code, 2);
    QCOMPARE(contentOf(file), latin);
    QCOMPARE(run({u"set"_s, file, kMethods}, "- Unknown").code, 0); // other fields stay open
    QCOMPARE(contentOf(file), QByteArray(latin).replace("- API", "- Unknown"));

    const QString wide = write(u"wide.md"_s, QByteArray("\xFF\xFE#\0 \0T\0\n\0", 10));
    const QByteArray before = contentOf(wide);
    QCOMPARE(run({u"set"_s, wide, u"summary"_s}, "Words.").code, 2);
    QCOMPARE(contentOf(wide), before);
    QVERIFY(run({u"outline"_s, wide}).out.contains("\"title\": \"T\""));
}

void TestCli::renderWritesOneFile()
{
    write(u"a b.md"_s, kCard);
    const Outcome printed = run({u"render"_s, u"a b.md"_s});
    QCOMPARE(printed.code, 0);
    QCOMPARE(printed.err, QByteArray());
    QVERIFY(printed.out.startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"));
    QVERIFY(printed.out.endsWith("</html>\n"));
    const Outcome written = run({u"render"_s, u"a b.md"_s, u"-o"_s, u"out put.html"_s});
    QCOMPARE(written.code, 0);
    QCOMPARE(written.out + written.err, QByteArray());
    QCOMPARE(contentOf(path(u"out put.html"_s)), printed.out);
    QVERIFY(run({u"render"_s, u"--theme=dark"_s, u"a b.md"_s}).out.contains("data-theme=\"dark\""));
    QVERIFY(!printed.out.contains("Not answered yet."));
    write(u"open.md"_s, "# T\n\n## A\n");
    QVERIFY(run({u"render"_s, u"open.md"_s, u"--show-open"_s}).out.contains("Not answered yet."));
    const QByteArray own = run({u"render"_s, u"a b.md"_s, u"--design=dense"_s, u"--accent"_s, u"#c8102e"_s, u"--footer=Coast & Office"_s}).out;
    QVERIFY(own.contains("--accent:#c8102e") && own.contains("Coast &amp; Office</p>"));
    const Outcome noLogo = run({u"render"_s, u"a b.md"_s, u"--logo=a b.md"_s, u"--logo-text=Us"_s});
    QCOMPARE(noLogo.code, 2);
    QVERIFY2(noLogo.err.contains("“a b.md” cannot be the logo."), noLogo.err.constData());
}

// The project's file gives the look, the command line goes before it, part by part.
void TestCli::renderTakesTheLookOfTheProject()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"project/cards"_s) && QDir(m_folder->path()).mkpath(u"project/art"_s));
    write(u"project/cards/a.md"_s, kCard);
    write(u"elsewhere.md"_s, kCard);
    write(u"project/art/logo.png"_s, pngOf({20, 10}));
    write(u"project/.cardwright.json"_s, R"({"look": {"design": "reading", "accent": "#c8102e", "logo": "art/logo.png",
                                             "logoText": "Coast Office", "footer": "Harbour Road 4"}})");
    const Outcome given = run({u"render"_s, u"project/cards/a.md"_s});
    QCOMPARE(given.err, QByteArray());
    QVERIFY(given.out.contains("--accent:#c8102e") && given.out.contains("Harbour Road 4</p>"));
    QVERIFY(given.out.contains("alt=\"Coast Office\""));
    const Outcome same = run({u"render"_s, u"elsewhere.md"_s, u"--design=reading"_s, u"--accent=#c8102e"_s, u"--logo=project/art/logo.png"_s,
                              u"--logo-text=Coast Office"_s, u"--footer=Harbour Road 4"_s});
    QCOMPARE(given.out, same.out);
    const QByteArray other = run({u"render"_s, u"project/cards/a.md"_s, u"--accent=#0a7d32"_s, u"--footer=Another"_s}).out;
    QVERIFY(other.contains("--accent:#0a7d32") && other.contains("Another</p>") && !other.contains("Harbour Road") && other.contains("alt=\"Coast Office\""));
    QVERIFY(!run({u"render"_s, u"elsewhere.md"_s}).out.contains("Harbour Road"));
    // The logo lies in the project, wherever links lead.
    write(u"secret.png"_s, pngOf({20, 10}));
    QVERIFY(QFile::remove(path(u"project/art/logo.png"_s)) && QFile::link(path(u"secret.png"_s), path(u"project/art/logo.png"_s)));
    const Outcome outside = run({u"render"_s, u"project/cards/a.md"_s});
    QCOMPARE(outside.code, 0);
    QVERIFY2(outside.err.contains("“look.logo” has to be a picture in the folder"), outside.err.constData());
    QVERIFY(!outside.out.contains("Coast Office") && outside.out.contains("Harbour Road 4</p>"));
    // One that is not there is told, as on the command line.
    QVERIFY(QFile::remove(path(u"project/art/logo.png"_s)));
    QCOMPARE(run({u"render"_s, u"project/cards/a.md"_s}).code, 2);
    write(u"project/.cardwright.json"_s, R"({"cards": ["other/**"], "look": {"footer": "Harbour Road 4"}})");
    QVERIFY(!run({u"render"_s, u"project/cards/a.md"_s}).out.contains("Harbour Road"));
}

void TestCli::aPageCanCarryItsCard()
{
    const QByteArray card = "\xEF\xBB\xBF# T\r\n\r\nSummary \xFF </script><!-- aside -->\r\n\r\n## A\r\n\r\nx";
    write(u"a b.md"_s, card);
    QCOMPARE(run({u"render"_s, u"a b.md"_s, u"--embed-source"_s, u"-o"_s, u"a b.html"_s}).code, 0);
    QCOMPARE(run({u"outline"_s, u"a b.html"_s}).out, run({u"outline"_s, u"a b.md"_s}).out);
    // The page is as good as the card, for another page too, and from standard input.
    const QByteArray page = contentOf(path(u"a b.html"_s));
    QCOMPARE(run({u"render"_s, u"a b.html"_s, u"--embed-source"_s}).out, page);
    QCOMPARE(run({u"render"_s, u"-"_s, u"--embed-source"_s}, page).out, page);
    // It is no card to write into.
    QCOMPARE(run({u"set"_s, u"a b.html"_s, u"a"_s}, "new").code, 2);
    QCOMPARE(contentOf(path(u"a b.html"_s)), page);
    // Without the option nothing goes along.
    QVERIFY(!run({u"render"_s, u"a b.md"_s}).out.contains("aside"));
    QCOMPARE(run({u"render"_s, u"a b.md"_s, u"-o"_s, u"plain.html"_s}).code, 0);
    QCOMPARE(run({u"outline"_s, u"plain.html"_s}).code, 2);
    QVERIFY(run({u"render"_s, u"a b.md"_s, u"--depth=tp"_s, u"--language=es"_s}).out.contains("data-depth=\"tp\""));
    QVERIFY(run({u"render"_s, u"a b.md"_s, u"--language=es"_s}).out.contains("Contenido"));
}

void TestCli::renderTellsWhenItCannotWrite()
{
    write(u"a.md"_s, kCard);
    const Outcome outcome = run({u"render"_s, u"a.md"_s, u"-o"_s, u"no such folder/x.html"_s});
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains("no such folder"), outcome.err.constData());
    QDir(m_folder->path()).mkdir(u"folder"_s);
    QCOMPARE(run({u"render"_s, u"a.md"_s, u"-o"_s, u"folder"_s}).code, 2);
    QCOMPARE(run({u"render"_s, u"a.md"_s, u"-o"_s, u"/dev/full"_s}).code, 2);
}

void TestCli::newWritesACard()
{
    const Outcome outcome = run({u"new"_s, u"bird calls.md"_s, u"--title"_s, u"Bird Calls 2026"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out + outcome.err, QByteArray());
    const QByteArray card = contentOf(path(u"bird calls.md"_s));
    QVERIFY2(card.startsWith("# Bird Calls 2026\n<!-- template: data-card-extended"), card.constData());
    QCOMPARE(run({u"check"_s, u"bird calls.md"_s}).code, 1);
    QVERIFY(run({u"check"_s, u"bird calls.md"_s}).out.contains("(template: Extended Data Card)"));

    const QByteArray all = run({u"new"_s, u"--all-headings"_s, u"--language=es"_s}).out;
    QVERIFY(all.contains("## Procedencia\n") && all.contains("language: es"));
    write(u"all.md"_s, all);
    const QByteArray checked = run({u"check"_s, u"all.md"_s}).out;
    QVERIFY2(checked.contains("; 0 of "), checked.right(300).constData()); // headings and prompts answer nothing
    QVERIFY(!checked.contains("[placeholder-left]") && !checked.contains("[bare-answer]"));
    QVERIFY(checked.contains("[title-left]"));
}

void TestCli::openingQuestionsAreReadBack()
{
    const QByteArray card = run({u"new"_s, u"--no"_s, u"people,sampled"_s}).out;
    QVERIFY(card.contains("## Sampling Methods\n\n**Not applicable:** The data was not sampled"));
    write(u"no.md"_s, card);
    const QByteArray report = run({u"check"_s, u"no.md"_s}).out;
    QVERIFY(report.contains("Provenance"));
    QVERIFY(!report.contains("Sampling Methods"));
}

void TestCli::newBeginsWithAnyTemplate()
{
    QVERIFY(run({u"new"_s, u"--template"_s, u"model-card"_s}).out.contains("template: model-card 1.0"));
    const Outcome unknown = run({u"new"_s, u"--template"_s, u"nobodys"_s});
    QCOMPARE(unknown.code, 2);
    QVERIFY(unknown.err.contains("“nobodys”") && unknown.err.contains("healthsheet"));

    // The file of one, wherever it is; its questions are known where it is named again.
    TemplateFiles files = builtInFiles(u"model-card"_s);
    files.structure[u"id"] = u"ours"_s;
    files.languages[u"en"_s][u"name"] = u"Our Card"_s;
    QVERIFY(saveBundle(files, path(u"given.json"_s)).has_value());
    const Outcome made = run({u"new"_s, u"ours.md"_s, u"--template"_s, u"given.json"_s, u"--all-headings"_s});
    QCOMPARE(made.code, 0);
    QVERIFY(made.err.contains("given.json"));
    QVERIFY(contentOf(path(u"ours.md"_s)).contains("template: ours 1.0"));
    QVERIFY(run({u"check"_s, u"ours.md"_s, u"--template"_s, u"given.json"_s}).out.contains("(template: Our Card)"));
    QCOMPARE(run({u"render"_s, u"ours.md"_s, u"--template"_s, u"given.json"_s}).code, 0);
    QVERIFY(!run({u"check"_s, u"ours.md"_s}).out.contains("Our Card"));

    // Among the user's own it needs no name.
    QVERIFY(saveTemplate(files, path(u"data/cardwright/templates/ours-1.0.json"_s)).has_value());
    qputenv("XDG_DATA_HOME", path(u"data"_s).toLocal8Bit());
    QVERIFY(run({u"check"_s, u"ours.md"_s}).out.contains("(template: Our Card)"));
    QCOMPARE(run({u"new"_s, u"--template"_s, u"ours"_s}).err, QByteArray());
    write(u"data/cardwright/templates/ours-1.0.json"_s, "{ damaged");
    const Outcome damaged = run({u"check"_s, u"ours.md"_s});
    QVERIFY2(damaged.code != 2 && !damaged.out.contains("Our Card"), damaged.err.constData()); // it is checked all the same
    qunsetenv("XDG_DATA_HOME");
}

void TestCli::newNeverReplaces()
{
    const QString file = write(u"a.md"_s, "mine");
    const Outcome outcome = run({u"new"_s, u"a.md"_s});
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.err, QByteArray("cardwright-cli: a.md exists already. Choose another name; new never replaces a file.\n"));
    QCOMPARE(contentOf(file), QByteArray("mine"));
    QVERIFY(QFile::link(path(u"gone.md"_s), path(u"link.md"_s)));
    QCOMPARE(run({u"new"_s, u"link.md"_s}).code, 2);
    QVERIFY(!QFileInfo::exists(path(u"gone.md"_s)));
}

void TestCli::readsStandardInput()
{
    const Outcome outline = run({u"outline"_s, u"-"_s}, kCard);
    QCOMPARE(outline.code, 0);
    QCOMPARE(QJsonDocument::fromJson(outline.out)[u"title"].toString(), u"Tide Gauges"_s);
    QCOMPARE(run({u"get"_s, u"-"_s, kMethods}, kCard).out, QByteArray("- API\n"));
    QVERIFY(run({u"check"_s, u"-"_s}, kCard).out.contains("standard input: "));
    QVERIFY(run({u"render"_s, u"-"_s}, kCard).out.contains("<h1"));
    const QByteArray made = run({u"new"_s, u"-"_s}).out;
    QVERIFY(made.startsWith("# Untitled\n"));
    write(u"-x.md"_s, kCard);
    QCOMPARE(run({u"get"_s, u"--"_s, u"-x.md"_s, kMethods}).out, QByteArray("- API\n"));
}

// A build server often has no locale at all.
void TestCli::speaksWithoutLocale()
{
    write(u"größe.md"_s, "# T\n\nWords.\n\n## A\n\nN/A\n");
    for (const char *locale : {"C", "POSIX", "xx_YY"}) {
        const Outcome outcome = run({u"check"_s, u"größe.md"_s}, {}, QString::fromLatin1(locale));
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.err, QByteArray());
        QVERIFY2(outcome.out.contains("größe.md:7:1: to do: “N/A” says"), outcome.out.constData());
    }
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
