#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// The examples of the README for a repository and for a build server, run as they stand there.
class TestReadmeExamples : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void configurationIsAccepted();
    void hookStopsACommit_data();
    void hookStopsACommit();
    void buildServer();

private:
    struct Outcome
    {
        int code = -1;
        QByteArray said;
    };
    Outcome run(const QString &program, const QStringList &arguments) const;
    void write(const QString &name, const QByteArray &bytes) const;
    QByteArray example(const QByteArray &language, const QByteArray &part) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray kCard = "# T\n\nWords.\n\n## A\n\nWords.\n";
// To do at every stage.
const QByteArray kMerged = "# T\n\nWords.\n\n## A\n\n<<<<<<< ours\nWords.\n=======\nOther words.\n>>>>>>> theirs\n";

} // namespace

void TestReadmeExamples::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    QVERIFY(m_folder->isValid());
}

TestReadmeExamples::Outcome TestReadmeExamples::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LANGUAGE"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"PATH"_s, QFileInfo(QString::fromUtf8(CARDWRIGHT_CLI)).path() + u':' + environment.value(u"PATH"_s));
    // Nothing of whoever runs the test: no hooks, no signing, no cache.
    environment.insert(u"HOME"_s, m_folder->path());
    environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
    environment.insert(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
    environment.insert(u"PRE_COMMIT_HOME"_s, m_folder->filePath(u"hooks"_s));
    for (const QString &name : {u"GIT_DIR"_s, u"GIT_INDEX_FILE"_s, u"GIT_WORK_TREE"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder->path());
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000)) {
        process.kill();
        return {-2, "it did not end"};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -3, process.readAllStandardOutput()};
}

void TestReadmeExamples::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write its own file");
}

// The block of that language in the README that holds `part`.
QByteArray TestReadmeExamples::example(const QByteArray &language, const QByteArray &part) const
{
    QFile file(QStringLiteral(CARDWRIGHT_TEST_DATA "/../../README.md"));
    if (!file.open(QIODevice::ReadOnly))
        return QByteArray();
    const QByteArray text = file.readAll();
    const QByteArray fence = "\n```" + language + '\n';
    for (qsizetype at = text.indexOf(fence); at >= 0; at = text.indexOf(fence, at + 1)) {
        const qsizetype begin = at + fence.size();
        const QByteArray block = text.sliced(begin, text.indexOf("\n```\n", begin) + 1 - begin);
        if (block.contains(part))
            return block;
    }
    return QByteArray();
}

void TestReadmeExamples::configurationIsAccepted()
{
    const QByteArray json = example("json", "\"cards\"");
    QVERIFY(!json.isEmpty());
    write(u".cardwright.json"_s, json);
    write(u"cards/a.md"_s, kCard);
    write(u"notes.md"_s, kCard);
    const Outcome outcome = run(QString::fromUtf8(CARDWRIGHT_CLI), {u"check"_s, u"."_s, u"--fail-on"_s, u"never"_s});
    QVERIFY2(outcome.code == 0 && !outcome.said.contains("left out"), outcome.said.constData());
    QVERIFY(outcome.said.contains("1 Markdown file"));
}

void TestReadmeExamples::hookStopsACommit_data()
{
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("passes");
    QTest::newRow("fine") << kCard << u"cards/a.md"_s << true;
    QTest::newRow("fine, with a space in its name") << kCard << u"cards/my first card.md"_s << true;
    QTest::newRow("left in the middle of a merge") << kMerged << u"cards/a.md"_s << false;
    QTest::newRow("the same, with a space in its name") << kMerged << u"cards/my first card.md"_s << false;
    QTest::newRow("not among the cards") << kMerged << u"notes/a.md"_s << true;
}

void TestReadmeExamples::hookStopsACommit()
{
    const QString hooks = QStandardPaths::findExecutable(u"pre-commit"_s);
    if (hooks.isEmpty() || QStandardPaths::findExecutable(u"git"_s).isEmpty())
        QSKIP("pre-commit or git is not installed");
    QFETCH(QByteArray, card);
    QFETCH(QString, name);
    QFETCH(bool, passes);
    const QByteArray yaml = example("yaml", "cardwright-cli");
    QVERIFY(!yaml.isEmpty());
    const auto git = [this](const QStringList &arguments) {
        return run(u"git"_s, QStringList{u"-c"_s, u"user.name=A"_s, u"-c"_s, u"user.email=a@example.org"_s} + arguments);
    };
    QCOMPARE(git({u"init"_s, u"-q"_s}).code, 0);
    write(u".pre-commit-config.yaml"_s, yaml);
    const Outcome installed = run(hooks, {u"install"_s});
    QVERIFY2(installed.code == 0, installed.said.constData());
    write(name, card);
    QCOMPARE(git({u"add"_s, u".pre-commit-config.yaml"_s, name}).code, 0);
    const Outcome commit = git({u"commit"_s, u"-q"_s, u"-m"_s, u"A card"_s});
    QVERIFY2((commit.code == 0) == passes, commit.said.constData());
    QCOMPARE(git({u"rev-parse"_s, u"-q"_s, u"--verify"_s, u"HEAD"_s}).code == 0, passes);
    if (!passes)
        QVERIFY2(commit.said.contains(QByteArray(name.toUtf8() + ":7:1: to do: ")), commit.said.constData());
}

// Without the line that installs the package. A shell of a build server stops at the first command
// that fails: what is to be kept is written before.
void TestReadmeExamples::buildServer()
{
    QByteArray script = example("sh", "apt-get");
    QVERIFY(script.startsWith("apt-get "));
    script = script.sliced(script.indexOf('\n') + 1);
    write(u"cards/a.md"_s, "# T\n\nWords.\n\n## A\n\nTBD\n");
    QCOMPARE(run(QString::fromUtf8(CARDWRIGHT_CLI), {u"check"_s, u"cards"_s, u"--write-baseline"_s, u"cards/baseline.json"_s}).code, 0);
    const auto build = [&] {
        QFile::remove(m_folder->filePath(u"cards.sarif"_s));
        QFile::remove(m_folder->filePath(u"cards.html"_s));
        return run(u"sh"_s, {u"-e"_s, u"-c"_s, QString::fromUtf8(script)});
    };
    const auto written = [this](const QString &name) { return QFileInfo(m_folder->filePath(name)).size() > 500; };
    const Outcome known = build();
    QVERIFY2(known.code == 0, known.said.constData());
    QVERIFY(written(u"cards.sarif"_s) && written(u"cards.html"_s));
    write(u"cards/b.md"_s, kMerged);
    QCOMPARE(build().code, 1);
    QVERIFY(written(u"cards.sarif"_s) && written(u"cards.html"_s));
}

QTEST_GUILESS_MAIN(TestReadmeExamples)
#include "tst_readmeexamples.moc"
