#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kCard =
    "# Tide Gauges\n<!-- template: data-card-extended 1.0 -->\n\nSix harbours.\n\n## Provenance\n\n"
    "### Collection\n\n#### Method(s) Used\n<!-- scope: telescope -->\n- API\n\n#### Data "
    "Processing\n\nSorted.\n";

QByteArray replaced(QByteArray text, const QByteArray &from, const QByteArray &to)
{
    if (!text.contains(from))
        qFatal("the test looks for what is not there");
    return text.replace(from, to);
}

} // namespace

class TestCliDiff : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tells_data();
    void tells();
    void leavesOutLinesFarFromAChange();
    void coloursATerminal();
    void failsInWords_data();
    void failsInWords();
    void readsStandardInput();
    void writesJson();
    void writesMarkdown();
    void disarmsTheTerminal();
    void tellsConflicts();
    void worksAsGitsTool();
    void helps();

private:
    struct Outcome
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    Outcome run(const QString &program, const QStringList &arguments, const QByteArray &input = {}) const;
    Outcome diff(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return run(QString::fromUtf8(CARDWRIGHT_CLI), QStringList{u"diff"_s} + arguments, input);
    }
    void write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliDiff::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    QVERIFY(m_folder->isValid());
    write(u"a.md"_s, kCard);
}

TestCliDiff::Outcome TestCliDiff::run(const QString &program, const QStringList &arguments,
                                      const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LANGUAGE"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, m_folder->path()); // no settings of the user's git
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000)) {
        process.kill();
        return {-2, {}, "it did not end"};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -3,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestCliDiff::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write its own file");
}

void TestCliDiff::tells_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("out");
    const QByteArray form = "Every field is the same; only the form of the files differs.\n";
    const auto row = [](const char *name, const QByteArray &after, const QByteArray &out) {
        QTest::newRow(name) << after << out;
    };
    row("the same bytes", kCard, "");
    row("an answer", replaced(kCard, "Sorted.", "Sorted twice."),
        "Provenance › Collection › Data Processing: text changed\n    Sorted{+ twice+}.\n");
    row("a word for another", replaced(kCard, "Six", "Seven"),
        "Title and summary: text changed\n    [-Six-]{+Seven+} harbours.\n");
    row("the title", replaced(kCard, "# Tide Gauges", "# Tides"),
        "Title and summary: renamed from “Tide Gauges” to “Tides”\n");
    row("a directive", replaced(kCard, "telescope", "microscope"),
        "Provenance › Collection › Method(s) Used: directives changed\n    <!-- scope: "
        "[-telescope-]{+microscope+} -->\n");
    row("an added field", kCard + "\n#### Crew\n\nOne.\nTwo.\n",
        "Provenance › Collection › Crew: added\n  + One.\n  + Two.\n");
    row("a removed field", replaced(kCard, "#### Data Processing\n\nSorted.\n", ""),
        "Provenance › Collection › Data Processing: removed\n  - Sorted.\n");
    row("line endings", replaced(kCard, "\n", "\r\n"), form + "The line endings differ.\n");
    row("a byte order mark", "\xEF\xBB\xBF" + kCard,
        form + "One of the files begins with a byte order mark.\n");
    row("the last line break", kCard.chopped(1), form + "One of the files does not end with a line break.\n");
    row("blank lines", replaced(kCard, "- API\n", "- API\n\n"),
        form + "Blank lines or the way headings are written differ.\n");
    row("front matter", "---\nlicense: mit\n---\n" + kCard,
        "The front matter differs.\n    {+---+}\n    {+license: mit+}\n    {+---+}\n");
}

void TestCliDiff::tells()
{
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, out);
    write(u"b.md"_s, after);
    const Outcome outcome = diff({u"a.md"_s, u"b.md"_s});
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(outcome.out, out);
    QCOMPARE(outcome.code, out.isEmpty() ? 0 : 1);
}

void TestCliDiff::leavesOutLinesFarFromAChange()
{
    const QByteArray lines = "one\ntwo\nthree\nfour\nfive\nsix\n";
    write(u"a.md"_s, "# A\n\n" + lines);
    write(u"b.md"_s, "# A\n\n" + replaced(lines, "three", "drei"));
    QCOMPARE(
        diff({u"a.md"_s, u"b.md"_s}).out,
        QByteArray(
            "Title and summary: text changed\n    …\n    two\n    [-three-]{+drei+}\n    four\n    …\n"));
    write(u"b.md"_s, "# A\n\n" + lines + "\n## B\n\nx\n\ny\n");
    QCOMPARE(diff({u"a.md"_s, u"b.md"_s}).out, QByteArray("B: added\n  + x\n  +\n  + y\n"));
}

void TestCliDiff::coloursATerminal()
{
    const QString script = QStandardPaths::findExecutable(u"script"_s);
    if (script.isEmpty())
        QSKIP("script, which gives a terminal, is not installed");
    write(u"b.md"_s, replaced(kCard, "Six", "Seven"));
    const QString command = u"'%1' diff a.md b.md"_s.arg(QString::fromUtf8(CARDWRIGHT_CLI));
    const Outcome coloured = run(script, {u"-qec"_s, u"TERM=xterm "_s + command, u"/dev/null"_s});
    QCOMPARE(coloured.code, 1);
    QVERIFY2(coloured.out.contains("\x1b[31mSix\x1b[0m\x1b[32mSeven\x1b[0m harbours."),
             coloured.out.constData());
    const Outcome plain = run(script, {u"-qec"_s, u"NO_COLOR=1 TERM=xterm "_s + command, u"/dev/null"_s});
    QVERIFY2(plain.out.contains("[-Six-]{+Seven+} harbours.") && !plain.out.contains('\x1b'),
             plain.out.constData());
}

void TestCliDiff::failsInWords_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("one file") << QStringList{u"a.md"_s}
                              << QByteArray("diff needs two files: cardwright-cli diff BEFORE AFTER\n");
    QTest::newRow("two inputs") << QStringList{u"-"_s, u"-"_s}
                                << QByteArray("Only one of the two files can be standard input.\n");
    QTest::newRow("format") << QStringList{u"a.md"_s, u"a.md"_s, u"--format=xml"_s}
                            << QByteArray("--format is text, json or markdown.\n");
    QTest::newRow("missing") << QStringList{u"a.md"_s, u"no.md"_s}
                             << QByteArray(
                                    "There is no file “no.md”. Check the name, or whether it was moved.\n");
}

void TestCliDiff::failsInWords()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Outcome outcome = diff(arguments);
    QCOMPARE(outcome.err, "cardwright-cli: " + says);
    QCOMPARE(outcome.out, QByteArray());
    QCOMPARE(outcome.code, 2);
}

void TestCliDiff::readsStandardInput()
{
    QCOMPARE(diff({u"-"_s, u"a.md"_s}, kCard).code, 0);
    const Outcome outcome = diff({u"a.md"_s, u"-"_s}, replaced(kCard, "Six", "Seven"));
    QCOMPARE(outcome.out, QByteArray("Title and summary: text changed\n    [-Six-]{+Seven+} harbours.\n"));
    QCOMPARE(outcome.code, 1);
}

void TestCliDiff::writesJson()
{
    write(u"b.md"_s, replaced(kCard, "Sorted.", "Sorted twice."));
    const Outcome outcome = diff({u"--format"_s, u"json"_s, u"a.md"_s, u"b.md"_s});
    QCOMPARE(outcome.code, 1);
    const QJsonObject root = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(root[u"same"].toBool(true), false);
    const QJsonArray fields = root[u"fields"].toArray();
    QCOMPARE(fields.size(), 1);
    const QJsonObject field = fields[0].toObject();
    QCOMPARE(field[u"differences"].toArray(), QJsonArray{u"text"_s});
    QCOMPARE(field[u"before"][u"text"].toString(), u"Sorted."_s);
    QCOMPARE(field[u"after"][u"text"].toString(), u"Sorted twice."_s);
    QCOMPARE(field[u"after"][u"line"].toInt(), 14);
    QCOMPARE(
        field[u"changes"].toArray(),
        QJsonArray{QJsonObject({{u"before"_s, 6}, {u"removed"_s, 0}, {u"after"_s, 6}, {u"inserted"_s, 6}})});
    QVERIFY(QJsonDocument::fromJson(diff({u"--format=json"_s, u"a.md"_s, u"a.md"_s}).out)
                .object()[u"same"]
                .toBool());
}

void TestCliDiff::writesMarkdown()
{
    write(u"b.md"_s, replaced(kCard, "Sorted.", "Sorted:\n\n```\ncode\n```"));
    const Outcome outcome = diff({u"--format=markdown"_s, u"a.md"_s, u"b.md"_s});
    QCOMPARE(
        outcome.out,
        QByteArray(
            "# b.md compared with a.md\n\n## Provenance › Collection › Data Processing\n\ntext changed\n\n"
            "````diff\n-Sorted.\n+Sorted:\n+\n+```\n+code\n+```\n````\n"));
    QCOMPARE(outcome.code, 1);
    QCOMPARE(diff({u"--format=markdown"_s, u"a.md"_s, u"a.md"_s}).out,
             QByteArray("# a.md compared with a.md\n\nThe files are the same.\n"));
}

void TestCliDiff::disarmsTheTerminal()
{
    write(u"b.md"_s, replaced(kCard, "Sorted.", "Sorted \x1b[2J\x07."));
    const Outcome outcome = diff({u"a.md"_s, u"b.md"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY(!outcome.out.contains('\x1b'));
    QVERIFY(!outcome.out.contains('\x07'));
}

void TestCliDiff::tellsConflicts()
{
    write(u"b.md"_s, replaced(kCard, "- API\n", "<<<<<<< HEAD\n- API\n=======\n- Web\n>>>>>>> topic\n"));
    const Outcome outcome = diff({u"a.md"_s, u"b.md"_s});
    QCOMPARE(outcome.err,
             QByteArray("cardwright-cli: b.md holds conflict markers of git; the first is on line 12.\n"));
    QCOMPARE(outcome.code, 1);
}

void TestCliDiff::worksAsGitsTool()
{
    const QString git = QStandardPaths::findExecutable(u"git"_s);
    if (git.isEmpty())
        QSKIP("git is not installed");
    const auto inGit = [&](const QStringList &arguments) { return run(git, arguments); };
    QCOMPARE(inGit({u"init"_s, u"-q"_s}).code, 0);
    QCOMPARE(inGit({u"add"_s, u"a.md"_s}).code, 0);
    QCOMPARE(inGit({u"-c"_s, u"user.name=A"_s, u"-c"_s, u"user.email=a@example.org"_s, u"commit"_s, u"-q"_s,
                    u"-m"_s, u"Add"_s})
                 .code,
             0);
    write(u"a.md"_s, replaced(kCard, "Six", "Seven"));
    write(u"new.md"_s, "# New\n\nHello.\n");
    QCOMPARE(inGit({u"add"_s, u"-N"_s, u"new.md"_s}).code, 0);
    const QString tool = u"'"_s + QString::fromUtf8(CARDWRIGHT_CLI) + u"' diff"_s;
    const Outcome outcome = inGit({u"difftool"_s, u"-y"_s, u"-x"_s, tool});
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(outcome.out, QByteArray("Title and summary: text changed\n    [-Six-]{+Seven+} harbours.\n"
                                     "Title and summary: text changed, title “New” added\n    {+Hello.+}\n"));
    // git's own code for a tool that did not end with 0.
    QVERIFY(inGit({u"difftool"_s, u"-y"_s, u"--trust-exit-code"_s, u"-x"_s, tool}).code > 0);
}

void TestCliDiff::helps()
{
    const Outcome outcome = diff({u"--help"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.startsWith("cardwright-cli diff BEFORE AFTER"));
    QVERIFY(outcome.out.contains("git difftool -x 'cardwright-cli diff'"));
    QVERIFY(outcome.out.contains("Exit codes: 0 the files are the same, 1 they differ, 2 "));
}

QTEST_GUILESS_MAIN(TestCliDiff)
#include "tst_clidiff.moc"
