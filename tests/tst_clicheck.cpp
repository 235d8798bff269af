#include "schema/templatewriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>

using namespace Qt::StringLiterals;

// `cardwright-cli check` as a project and its build server use it.
class TestCliCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void badUse_data();
    void badUse();
    void foldersAndPatterns();
    void exitCodes();
    void stages();
    void configuration();
    void brokenConfiguration_data();
    void brokenConfiguration();
    void namedTemplate();
    void sarif();
    void junit();
    void github();
    void summaries();
    void summaryOfManyCards();
    void titlesOfCardsWithoutATitle();
    void workshopsRemind();
    void baseline();
    void rulesAreListed();
    void coloursAreForTerminals();
    void readsStandardInput();

private:
    struct Outcome
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const;
    void write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray kReady = "# T\n\nWords.\n\n## A\n\nx\n";
const QByteArray kOpen = "# T\n\nWords.\n\n## A\n";           // something to do
const QByteArray kLook = "# T\n\nWords.\n\n## A\n\n![](m.png)\n"; // worth a look

} // namespace

void TestCliCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    QVERIFY(m_folder->isValid());
}

TestCliCheck::Outcome TestCliCheck::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LANGUAGE"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(QString::fromUtf8(CARDWRIGHT_CLI), QStringList(u"check"_s) + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000)) {
        process.kill();
        return {-2, {}, "it did not end"};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -3, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

void TestCliCheck::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write its own file");
}

void TestCliCheck::badUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("summary") << QStringList{u"a.md"_s, u"--summary"_s, u"pdf"_s} << QByteArray("--summary is text, csv or html.\n");
    QTest::newRow("stage") << QStringList{u"a.md"_s, u"--stage=done"_s} << QByteArray("--stage is draft, review or publishing.\n");
    QTest::newRow("fail-on") << QStringList{u"a.md"_s, u"--fail-on"_s, u"x"_s} << QByteArray("--fail-on is error, warning or never.\n");
    QTest::newRow("rule") << QStringList{u"a.md"_s, u"--rule"_s, u"acronyms=off"_s} << QByteArray("There is no rule “acronyms”. See: cardwright-cli check --list-rules\n");
    QTest::newRow("level") << QStringList{u"a.md"_s, u"--rule=acronym=high"_s}
                           << QByteArray("--rule takes ID=LEVEL, with LEVEL one of to-do (or error), look (or warning), off.\n");
    QTest::newRow("explain") << QStringList{u"--explain"_s, u"x"_s} << QByteArray("There is no rule “x”. See: cardwright-cli check --list-rules\n");
    QTest::newRow("today") << QStringList{u"a.md"_s, u"--today"_s, u"soon"_s} << QByteArray("--today is a date: 2026-03-31.\n");
    QTest::newRow("pattern") << QStringList{u"none/*.md"_s} << QByteArray("No file fits “none/*.md”.\n");
    QTest::newRow("no baseline") << QStringList{u"a.md"_s, u"--baseline"_s, u"a.md"_s}
                                 << QByteArray("a.md is no baseline that this version can read. Write it anew with --write-baseline.\n");
}

void TestCliCheck::badUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    write(u"a.md"_s, kReady);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.err, "cardwright-cli: " + says);
    QCOMPARE(outcome.code, 2);
}

void TestCliCheck::foldersAndPatterns()
{
    for (const char *name : {"cards/b.md", "cards/deep/a.md", "cards/deep/c.markdown", "cards/.hidden/d.md", "cards/e.txt", "f.md"})
        write(QString::fromLatin1(name), kReady);
    const auto files = [this](const QStringList &arguments) {
        QStringList names;
        for (const QJsonValue &card : QJsonDocument::fromJson(run(arguments + QStringList{u"--format"_s, u"json"_s}).out).array())
            names.append(card[u"file"].toString());
        return names.join(u' ');
    };
    QCOMPARE(files({u"cards"_s}), u"cards/b.md cards/deep/a.md cards/deep/c.markdown"_s);
    QCOMPARE(files({u"cards/*.md"_s}), u"cards/b.md"_s);
    QCOMPARE(files({u"cards/**/*.md"_s}), u"cards/b.md cards/deep/a.md"_s);
    QCOMPARE(files({u"f.md"_s, u"cards/e.txt"_s}), u"f.md cards/e.txt"_s);
    QCOMPARE(files({u"f.md"_s, u"cards/deep"_s}), u"f.md cards/deep/a.md cards/deep/c.markdown"_s);
    QDir().mkpath(m_folder->filePath(u"empty"_s));
    const Outcome empty = run({u"empty"_s});
    QCOMPARE(empty.code, 2);
    QCOMPARE(empty.err, QByteArray("cardwright-cli: There is no Markdown file in the folder “empty”.\n"));
}

void TestCliCheck::exitCodes()
{
    write(u"ready.md"_s, kReady);
    write(u"look.md"_s, kLook);
    write(u"open.md"_s, kOpen);
    const auto code = [this](const char *file, const char *failOn) {
        return run({QString::fromLatin1(file), u"--fail-on"_s, QString::fromLatin1(failOn)}).code;
    };
    QCOMPARE(code("ready.md", "warning"), 0);
    QCOMPARE(code("look.md", "error"), 0);
    QCOMPARE(code("look.md", "warning"), 1);
    QCOMPARE(code("open.md", "error"), 1);
    QCOMPARE(code("open.md", "never"), 0);
    QCOMPARE(run({u"look.md"_s, u"--rule"_s, u"picture-wordless=error"_s}).code, 1);
    QCOMPARE(run({u"open.md"_s, u"--rule=unanswered=off"_s}).code, 0);
    QCOMPARE(run({u"open.md"_s, u"none.md"_s}).code, 2);
}

void TestCliCheck::stages()
{
    write(u"open.md"_s, kOpen);
    QCOMPARE(run({u"open.md"_s, u"--stage"_s, u"draft"_s}).code, 0);
    QVERIFY(run({u"open.md"_s, u"--stage"_s, u"draft"_s}).out.contains("0 to do in this draft, 1 worth a look"));
    QCOMPARE(run({u"open.md"_s, u"--stage"_s, u"publishing"_s}).code, 1);
}

// The nearest file above a card holds; what the command line says comes before it.
void TestCliCheck::configuration()
{
    write(u".cardwright.json"_s, R"({"cards": ["cards/**"], "ignore": ["**/old/**"], "stage": "draft", "rules": {"picture-wordless": "to-do"},
                                     "required": {"draft": ["a"]}, "reviewDays": 30, "approvers": ["legal"]})");
    write(u"cards/a.md"_s, kLook);
    write(u"cards/old/b.md"_s, kOpen);
    write(u"notes.md"_s, kOpen);
    const Outcome outcome = run({u"."_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.out.contains("./cards/a.md:7:1: to do: ") && outcome.out.contains("[picture-wordless]"), outcome.out.constData());
    QVERIFY(!outcome.out.contains("b.md") && !outcome.out.contains("notes.md"));
    QVERIFY2(outcome.err.startsWith("cardwright-cli: 2 Markdown file") && outcome.err.endsWith(" skipped: no cards by .cardwright.json.\n"), outcome.err.constData());
    QCOMPARE(run({u"cards"_s, u"--rule"_s, u"picture-wordless=look"_s}).code, 0);
    QVERIFY2(run({u"notes.md"_s}).out.contains("[required-open]"), "a named file is checked");
    write(u"cards/deep/.cardwright.json"_s, R"({"stage": "publishing"})");
    write(u"cards/deep/c.md"_s, kLook);
    QCOMPARE(run({u"cards/deep"_s}).code, 0);
}

void TestCliCheck::brokenConfiguration_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const char *json, const char *says) { QTest::newRow(name) << QByteArray(json) << QByteArray(says); };
    row("no JSON", "{\n \"cards\": [\n", ":3: this is no JSON object");
    row("a list", "[]", ":1: this is no JSON object");
    row("unknown key", R"({"card": []})", "“card” is not known here; known are: ");
    row("no list", R"({"cards": "*.md"})", "“cards” has to be a list of texts");
    row("no text", R"({"ignore": ["a", 3]})", "“ignore[1]” has to be a text");
    row("stage", R"({"stage": "done"})", "“stage” has to be draft, review or publishing");
    row("stage of required", R"({"required": {"done": []}})", "“required.done” has to be draft, review or publishing");
    row("rule", R"({"rules": {"acronyms": "off"}})", "“rules.acronyms” is no rule");
    row("level", R"({"rules": {"acronym": 3}})", "“rules.acronym” has to be to-do, look or off");
    row("template", R"({"templates": [{"cards": "*", "template": "mine"}]})", "“templates[0].template” is not known here; known are: data-card-extended");
    row("days", R"({"reviewDays": 0})", "“reviewDays” has to be a number of days");
    row("look", R"({"look": "dense"})", "“look” has to be an object with design, accent, logo, logoText or footer");
    row("design", R"({"look": {"design": "../print"}})", "“look.design” has to be dense or reading");
    row("accent", R"({"look": {"accent": "red;}"}})", "“look.accent” has to be a colour like #1f5f8b");
    row("part of a look", R"({"look": {"font": "x"}})", "“look.font” is not known here; known are: accent, design, footer, logo, logoText");
    row("footer", R"({"look": {"footer": 3}})", "“look.footer” has to be a text");
    row("logo elsewhere", R"({"look": {"logo": "../logo.png", "logoText": "Us"}})", "“look.logo” has to be a picture in the folder of this file");
    row("logo by its whole path", R"({"look": {"logo": "/etc/hostname", "logoText": "Us"}})", "“look.logo” has to be a picture in the folder of this file");
    row("logo without words", R"({"look": {"logo": "logo.png"}})", "“look.logo” needs a “logoText”");
}

// Told, left out, and the rest goes on; but no build server takes it for a yes.
void TestCliCheck::brokenConfiguration()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, says);
    write(u".cardwright.json"_s, json);
    write(u"a.md"_s, kReady);
    write(u"b.md"_s, kReady);
    const Outcome outcome = run({u"a.md"_s, u"b.md"_s});
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(says) && outcome.err.contains(".cardwright.json"), outcome.err.constData());
    QVERIFY2(outcome.err.count('\n') == 1, "told once for all cards");
    QVERIFY(outcome.out.contains("a.md: 0 to do") && outcome.out.contains("b.md: 0 to do"));
}

void TestCliCheck::namedTemplate()
{
    write(u"a.md"_s, kReady);
    QVERIFY(run({u"a.md"_s}).out.contains("(no template fits"));
    write(u".cardwright.json"_s, R"({"templates": [{"cards": "a.md", "template": "hugging-face-dataset-card"}]})");
    const Outcome outcome = run({u"a.md"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.out.contains("(template: Hugging Face dataset card)") && outcome.out.contains("[minimum-content]"));

    // A file of the project's own, with a question that a draft may not leave open.
    cardwright::TemplateFiles files = cardwright::builtInFiles(u"model-card"_s);
    files.structure[u"id"] = u"ours"_s;
    files.languages[u"en"_s][u"name"] = u"Our Card"_s;
    QJsonArray nodes = files.structure[u"nodes"].toArray();
    QJsonObject section = nodes.last().toObject();
    QJsonArray children = section[u"children"].toArray();
    QJsonObject field = children.first().toObject();
    field[u"requiredBy"] = u"draft"_s;
    children[0] = field;
    section[u"children"] = children;
    nodes[nodes.size() - 1] = section;
    files.structure[u"nodes"] = nodes;
    QVERIFY(cardwright::saveBundle(files, m_folder->filePath(u"ours.json"_s)).has_value());
    write(u".cardwright.json"_s, R"({"templates": [{"cards": "a.md", "template": "ours.json"}], "stage": "draft"})");
    const Outcome ours = run({u"a.md"_s});
    QVERIFY2(ours.out.contains("(template: Our Card)") && ours.out.contains("[required-open]"), ours.out.constData());
    write(u".cardwright.json"_s, R"({"templates": [{"cards": "a.md", "template": "gone.json"}]})");
    const Outcome gone = run({u"a.md"_s});
    QCOMPARE(gone.code, 2);
    QVERIFY2(gone.err.contains("gone.json"), gone.err.constData());
}

void TestCliCheck::sarif()
{
    write(u"größe 1.md"_s, "# T\n\nWords.\n\n## A\n\nÄ [Ann](ann@b.org)\n");
    const Outcome outcome = run({u"größe 1.md"_s, u"none.md"_s, u"--format"_s, u"sarif"_s});
    QCOMPARE(outcome.code, 2);
    const QJsonObject log = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(log[u"version"].toString(), u"2.1.0"_s);
    const QJsonObject first = log[u"runs"][0].toObject();
    const QJsonArray results = first[u"results"].toArray();
    QCOMPARE(results.size(), 1);
    const QJsonValue result = results[0];
    QCOMPARE(result[u"ruleId"].toString(), u"link-odd"_s);
    QCOMPARE(first[u"tool"][u"driver"][u"rules"][result[u"ruleIndex"].toInt()][u"id"].toString(), u"link-odd"_s);
    const QJsonValue place = result[u"locations"][0][u"physicalLocation"];
    QCOMPARE(place[u"artifactLocation"][u"uri"].toString(), u"gr%C3%B6%C3%9Fe%201.md"_s);
    QCOMPARE(place[u"region"][u"startLine"].toInt(), 7);
    QCOMPARE(place[u"region"][u"startColumn"].toInt(), 3);
    QCOMPARE(result[u"fixes"][0][u"artifactChanges"][0][u"replacements"][0][u"insertedContent"][u"text"].toString(), u"mailto:"_s);
    QCOMPARE(first[u"invocations"][0][u"executionSuccessful"].toBool(true), false);
}

void TestCliCheck::junit()
{
    write(u"a.md"_s, "# T\n\nWords.\n\n## A\x01 <b>&\n\n## B\n\n![](m.png)\n");
    const QByteArray out = run({u"a.md"_s, u"--format"_s, u"junit"_s}).out;
    QXmlStreamReader xml(out);
    int failures = 0;
    int skipped = 0;
    int cases = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        failures += xml.name() == u"failure";
        skipped += xml.name() == u"skipped";
        cases += xml.name() == u"testcase";
        if (xml.name() == u"testsuite")
            QCOMPARE(xml.attributes().value(u"failures"_s), u"1"_s);
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(failures, 1);
    QVERIFY(skipped > 3 && cases == skipped + 2);
}

void TestCliCheck::github()
{
    write(u"a,b.md"_s, "# T\n\nWords.\n\n## 100 %\n");
    const QByteArray out = run({u"a,b.md"_s, u"--format"_s, u"github"_s}).out;
    QCOMPARE(out, QByteArray("::error file=a%2Cb.md,line=5,col=1,title=unanswered::1 question in 100 %25 still without an answer. (100 %25)\n"));
}

void TestCliCheck::summaries()
{
    write(u".cardwright.json"_s, R"({"reviewDays": 100})");
    write(u"a.md"_s, "# =1+1, \"x\"\n<!-- template: data-card-extended 1.0 -->\n\nWords.\n\n## Dataset Overview\n\n### Dataset Version and Maintenance\n\n"
                     "#### Version Details\n\n- **Last Updated:** 15 March 2024\n\n#### Maintenance Plan\n\n**Not known:** Nobody said.\n\n"
                     "## Authorship\n\n**Not disclosed:** Policy.\n");
    write(u"b.md"_s, kReady);
    const QByteArrayList csv = run({u"."_s, u"--summary"_s, u"csv"_s, u"--today"_s, u"2024-04-01"_s}).out.split('\n');
    QCOMPARE(csv.size(), 4);
    QCOMPARE(csv[0], QByteArray("File,Title,Judged by,Template guessed,Checked for,To do,Worth a look,Questions answered,Questions that apply,"
                                "Minimum contents of 5,Not known,Not applicable,Not disclosed,Last update,Days since update,Next review,"
                                "Approvals given,Approvals needed,Fields changed since approval,Findings set aside\r"));
    QVERIFY2(csv[1].startsWith("./a.md,\"'=1+1, \"\"x\"\"\",Extended Data Card,no,publishing,"), csv[1].constData());
    QVERIFY2(csv[1].endsWith(",0,1,0,8,2024-03-15,17,2024-06-23,0,0,,\r"), csv[1].constData());
    QCOMPARE(csv[2], QByteArray("./b.md,T,,,publishing,0,0,1,1,,0,0,0,,,,0,0,,\r"));
    const QByteArrayList text = run({u"."_s, u"--summary"_s, u"text"_s}).out.split('\n');
    QVERIFY(text.value(text.size() - 2).startsWith("2 cards, "));
    QVERIFY2(text.value(text.size() - 2).endsWith(" to do in all. Of 1 that a template fits, 0 have nothing to do. "
                                                  "1 that no template fits: only what needs none was checked."),
             text.value(text.size() - 2).constData());
    QVERIFY(text.value(3).startsWith("File ") && text.value(3).endsWith("  set aside")); // the last line of the headings
    QVERIFY(text.value(4).contains("  0/5  ") && text.value(5).startsWith("./b.md  T  "));
    const QByteArray html = run({u"."_s, u"--summary"_s, u"html"_s}).out;
    QVERIFY(html.contains("=1+1, &quot;x&quot;") && html.startsWith("<!DOCTYPE html>") && !html.contains("<script"));
}

void TestCliCheck::summaryOfManyCards()
{
    for (int i = 0; i < 12; ++i)
        write(u"card %1.md"_s.arg(i, 2, 10, QChar(u'0')), "# Birds\n\nWords.\n\n" + QByteArray("## N/A & <b>\n\nTBD\n\n").repeated(i));
    const QByteArray text = run({u"."_s, u"--summary"_s, u"text"_s, u"--stage"_s, u"publishing"_s}).out;
    QCOMPARE(text.count("publishing"), 1); // once for all, not in each line
    QVERIFY2(text.contains("The same for every card: Checked for publishing, "), text.constData());
    QVERIFY(!text.left(text.indexOf("./card")).contains("Next review"));
    QVERIFY2(text.contains("\nMost is left in ./card 11.md ("), text.constData());
    // What differs has its column.
    write(u"card 00.md"_s, "# Birds\n<!-- template: data-card-extended 1.0 -->\n\nWords.\n");
    const QByteArray html = run({u"."_s, u"--summary"_s, u"html"_s}).out;
    QVERIFY(html.contains(">Minimum contents</th>") && !html.contains(">Next review</th>"));
    QVERIFY(html.contains("<p>Most is left in ./card "));
    QCOMPARE(html.count("</th>"), html.left(html.indexOf("</thead>")).count("</th>") + 12);
    QCOMPARE(html.count("</td>"), 12 * (html.left(html.indexOf("</thead>")).count("</th>") - 1));
    // A spreadsheet has its columns always.
    QVERIFY(run({u"."_s, u"--summary"_s, u"csv"_s}).out.startsWith("File,Title,Judged by,Template guessed,Checked for,"));
}

void TestCliCheck::titlesOfCardsWithoutATitle()
{
    write(u"a.md"_s, "---\nlicense: mit\npretty_name: 'The ''Birds'' of 2024'  # shown\ntitle: Other\n---\n\n## Uses\n\nCounting.\n");
    write(u"b.md"_s, "---\ntitle: \"Calls: \\\"loud\\\" ones\"\n---\n\nWords.\n");
    write(u"c.md"_s, "---\npretty_name: Front\n---\n\n# Heading\n\nWords.\n");
    write(u"d.md"_s, "---\npretty_name: >\n  Folded\nconfigs:\n  - title: inner\n---\n\nWords.\n");
    write(u"e.md"_s, "---\npretty_name: Plain # with a comment\n---\n\nWords.\n");
    const QByteArrayList csv = run({u"."_s, u"--summary"_s, u"csv"_s}).out.split('\n');
    QCOMPARE(csv.size(), 7);
    QVERIFY2(csv[1].startsWith("./a.md,The 'Birds' of 2024,"), csv[1].constData());
    QVERIFY2(csv[2].startsWith("./b.md,\"Calls: \"\"loud\"\" ones\","), csv[2].constData());
    QVERIFY2(csv[3].startsWith("./c.md,Heading,"), csv[3].constData());
    QVERIFY2(csv[4].startsWith("./d.md,,"), csv[4].constData());
    QVERIFY2(csv[5].startsWith("./e.md,Plain,"), csv[5].constData());
}

// What stands is accepted, also after its lines have moved; what is new is not.
// Scenarios of Maturity of a workshop beside the card.
void TestCliCheck::workshopsRemind()
{
    const auto workshop = [](const char *card, const char *when) -> QByteArray {
        return QByteArray(R"({"kind": "cardwright workshop", "version": 1, "card": ")") + card
               + R"(", "people": [{"id": "p", "name": "Ben"}], "notes": [
            {"id": "a", "activity": "scenarios-of-maturity", "part": "when", "row": "law", "text": ")" + when + R"("},
            {"id": "b", "activity": "scenarios-of-maturity", "part": "who", "row": "law", "text": "p"},
            {"id": "c", "activity": "scenarios-of-maturity", "part": "when", "row": "harm", "text": "2001"},
            {"id": "d", "activity": "scenarios-of-maturity", "part": "likely", "row": "harm", "text": "no"}]})";
    };
    write(u"card.md"_s, kReady);
    write(u"other.md"_s, kReady);
    write(u"card.workshop.json"_s, workshop("", "March 2020"));
    Outcome outcome = run({u"card.md"_s, u"other.md"_s});
    QCOMPARE(outcome.out.count("watch-due"), 1);
    QVERIFY2(outcome.out.contains("March 2020") && outcome.out.contains("Ben"), outcome.out.constData());
    QCOMPARE(outcome.code, 0);
    QCOMPARE(run({u"card.md"_s, u"--fail-on"_s, u"warning"_s}).code, 1);
    QVERIFY(run({u"card.md"_s, u"--summary"_s, u"csv"_s}).out.contains("2020-03-01"));
    write(u"card.workshop.json"_s, workshop("", "March 2990"));
    QVERIFY(!run({u"card.md"_s}).out.contains("watch-due"));
    write(u"team.workshop.json"_s, workshop("other.md", "2020")); // it names its card
    QVERIFY(run({u"other.md"_s}).out.contains("watch-due"));
    QVERIFY(!run({u"card.md"_s}).out.contains("watch-due"));
    write(u"card.workshop.json"_s, "{");
    outcome = run({u"card.md"_s});
    const QByteArray told = outcome.out + outcome.err;
    QVERIFY2(told.contains("card.workshop.json"), told.constData());
    QCOMPARE(outcome.code, 0);
}

void TestCliCheck::baseline()
{
    write(u"a.md"_s, "# T\n\nWords.\n\n## A\n\n[x]() and\n");
    QCOMPARE(run({u"a.md"_s, u"--write-baseline"_s, u"known.json"_s}).code, 0);
    QCOMPARE(run({u"a.md"_s, u"--baseline"_s, u"known.json"_s}).code, 0);
    QVERIFY(run({u"a.md"_s, u"--baseline"_s, u"known.json"_s}).out.contains("1 accepted by the baseline"));
    write(u"a.md"_s, "# T\n\nWords.\n\nMore.\n\n## A\n\nfirst [x]() and\n");
    QCOMPARE(run({u"./a.md"_s, u"--baseline"_s, u"known.json"_s}).code, 0);
    write(u"a.md"_s, "# T\n\nWords.\n\n## A\n\n[x]() and [x]() and\n");
    const Outcome twice = run({u"a.md"_s, u"--baseline"_s, u"known.json"_s});
    QCOMPARE(twice.code, 1);
    QCOMPARE(twice.out.count("[link-odd]"), 1);
    write(u"b.md"_s, "# T\n\nWords.\n\n## A\n\n[x]() and\n");
    QCOMPARE(run({u"b.md"_s, u"--baseline"_s, u"known.json"_s}).code, 1);
}

void TestCliCheck::rulesAreListed()
{
    const Outcome list = run({u"--list-rules"_s});
    QCOMPARE(list.code, 0);
    QVERIFY(list.out.count('\n') > 50 && list.out.contains("placeholder-left"));
    QVERIFY(run({u"--list-rules"_s, u"--format"_s, u"markdown"_s}).out.contains("\n| `acronym` | M21 | off | look | look | "));
    for (const QJsonValue &rule : QJsonDocument::fromJson(run({u"--list-rules"_s, u"--format"_s, u"json"_s}).out).array()) {
        const Outcome told = run({u"--explain"_s, rule[u"id"].toString()});
        QVERIFY(told.code == 0 && told.out.size() > 80);
    }
}

void TestCliCheck::coloursAreForTerminals()
{
    write(u"a.md"_s, kOpen);
    QVERIFY(!run({u"a.md"_s}).out.contains('\x1b'));
}

void TestCliCheck::readsStandardInput()
{
    const Outcome outcome = run({u"-"_s, u"--format"_s, u"github"_s}, kOpen);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.out.startsWith("::error file=standard input,line=5,"), outcome.out.constData());
}

QTEST_GUILESS_MAIN(TestCliCheck)
#include "tst_clicheck.moc"
