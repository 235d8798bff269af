// The program is killed before every file operation of everything that writes. The next start finds all of
// the old or all of the new, and what is left of the stopped write is taken away by a later one.

#include "base/file.h"
#include "support/faults/faults.h"
#include "support/faults/subjects.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <memory>

using namespace cardwright;
using namespace cardwright::faults;
using namespace Qt::StringLiterals;

namespace {

// Runs `work` in a process of its own and gives how that ended.
int statusOf(const std::function<void()> &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::_exit(0);
    }
    int status = -1;
    return child > 0 && ::waitpid(child, &status, 0) == child ? status : -1;
}

void makeOld(const QString &path)
{
    const timespec long_ago[2] = {{1'000'000'000, 0}, {1'000'000'000, 0}};
    ::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), long_ago, 0);
}

} // namespace

class TestKills : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void killBeforeEveryCall_data();
    void killBeforeEveryCall();
    void onlyOwnOldLeftoversAreTakenAway();
    void killAtEverySystemCallOfTheCommandLine_data();
    void killAtEverySystemCallOfTheCommandLine();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_kills = 0;
    int m_leftovers = 0;
};

void TestKills::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>(quickFolder());
    QVERIFY(m_folder->isValid());
}

void TestKills::cleanupTestCase()
{
    qInfo("%d kills, %d left an unfinished file for a later save", m_kills, m_leftovers);
    m_folder.reset();
}

void TestKills::killBeforeEveryCall_data()
{
    QTest::addColumn<int>("subject");
    QTest::addColumn<bool>("nameless");
    for (qsizetype i = 0; i < subjects().size(); ++i) {
        for (const bool nameless : {true, false})
            QTest::addRow("%s%s", qPrintable(subjects()[i].name), nameless ? "" : " by a named file") << int(i) << nameless;
    }
}

void TestKills::killBeforeEveryCall()
{
    QFETCH(int, subject);
    QFETCH(bool, nameless);
    const Subject &what = subjects()[subject];
    const QString place = m_folder->filePath(u"place"_s);
    int olds = 0;
    int news = 0;
    for (int at = 1;; ++at) {
        QDir(place).removeRecursively();
        QVERIFY(QDir().mkpath(place));
        QCOMPARE(statusOf([&] { what.prepare(place); }), 0);
        const int status = statusOf([&] {
            Plan plan;
            plan.what = Plan::What::Kill;
            plan.at = at;
            plan.namelessFiles = nameless;
            begin(plan);
            [[maybe_unused]] const Done done = what.act(place);
        });
        const bool reachedEnd = WIFEXITED(status);
        QVERIFY(reachedEnd || (WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL));
        const Found found = what.found(place);
        QVERIFY2(found.what != Found::What::Neither, qPrintable(u"before call %1: %2"_s.arg(at).arg(found.words)));
        if (reachedEnd) {
            QCOMPARE(found.what, Found::What::New);
            break;
        }
        ++m_kills;
        ++(found.what == Found::What::New ? news : olds);

        // What is left is ours by its name, and goes when something is written there later.
        QStringList left = filesBelow(place).filter(QRegularExpression(u"\\.cardwright-[^/]*\\.tmp$"_s));
        m_leftovers += left.isEmpty() ? 0 : 1;
        for (const QString &name : std::as_const(left))
            makeOld(place + u'/' + name);
        QCOMPARE(statusOf([&] {
                     if (!what.act(place))
                         ::_exit(1);
                 }), 0);
        const Found later = what.found(place);
        if (later.what != Found::What::New) // a second record of what was recorded already is one more
            QVERIFY2(found.what == Found::What::New, qPrintable(later.words));
        QStringList still = filesBelow(place);
        still.removeIf([](const QString &name) { return !isLeftover(name); });
        if (found.what == Found::What::Old)
            QVERIFY2(still.isEmpty(), qPrintable(u"before call %1: %2"_s.arg(at).arg(still.join(u", "_s))));
    }
    QVERIFY(olds > 5);
    QVERIFY(news > 0);
}

void TestKills::onlyOwnOldLeftoversAreTakenAway()
{
    const QString place = m_folder->filePath(u"leftovers"_s);
    QVERIFY(QDir().mkpath(place + u"/.cardwright-folder.tmp"_s));
    const auto put = [&](const QString &name) {
        QFile file(place + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write("text") == 4;
    };
    for (const QString &name : {u".cardwright-old.tmp"_s, u".cardwright-now.tmp"_s, u"card.tmp"_s, u".cardwright-notes.md"_s, u"target"_s})
        QVERIFY(put(name));
    QCOMPARE(::symlink("target", QFile::encodeName(place + u"/.cardwright-link.tmp"_s).constData()), 0);
    QCOMPARE(::link(QFile::encodeName(place + u"/target"_s).constData(),
                    QFile::encodeName(place + u"/.cardwright-second.tmp"_s).constData()), 0);
    for (const QString &name : {u".cardwright-old.tmp"_s, u"card.tmp"_s, u".cardwright-notes.md"_s, u"target"_s, u".cardwright-folder.tmp"_s})
        makeOld(place + u'/' + name);
    QVERIFY(writeFileSafely(place + u"/card.md"_s, "new"));
    const QStringList names = QDir(place).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(!names.contains(u".cardwright-old.tmp"_s));
    QCOMPARE(names.size(), 8);
}

void TestKills::killAtEverySystemCallOfTheCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("written");
    QTest::newRow("set") << QStringList{u"set"_s, u"card.md"_s, u"overview"_s} << u"card.md"_s;
    QTest::newRow("render") << QStringList{u"render"_s, u"card.md"_s, u"-o"_s, u"page.html"_s} << u"page.html"_s;
}

// The real program, and the kernel's own count of its calls: none of them passes unseen.
void TestKills::killAtEverySystemCallOfTheCommandLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, written);
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    if (strace.isEmpty())
        QSKIP("strace is not installed");
    const QString place = m_folder->filePath(u"cli"_s);
    const QString log = m_folder->filePath(u"calls"_s);
    const QString answer = m_folder->filePath(u"answer"_s);
    const QByteArray card = "# Seals\n\n## Overview\n\nThe old text.\n";
    const auto put = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test cannot write its own file");
    };
    put(answer, "The new text.\n");
    const auto prepare = [&] {
        QDir(place).removeRecursively();
        QDir().mkpath(place);
        put(place + u"/card.md"_s, card);
        put(place + u'/' + written, card);
    };
    const auto run = [&](const QStringList &options) {
        QProcess process;
        process.setWorkingDirectory(place);
        process.setStandardInputFile(answer);
        process.start(strace, options + QStringList{u"-f"_s, QStringLiteral(CARDWRIGHT_CLI)} + arguments);
        process.waitForFinished(60'000);
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128 + process.exitCode();
    };
    const auto text = [&] {
        QFile file(place + u'/' + written);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    };

    prepare();
    const int traced = run({u"-o"_s, log, u"-e"_s, u"trace=%file,%desc"_s});
    const QByteArray fresh = text();
    if (QFileInfo(log).size() == 0)
        QSKIP("this machine lets nobody trace a program");
    QCOMPARE(traced, 0);
    QVERIFY(fresh != card);

    // `when` counts per name of a call, so the list is walked.
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression call(u"^(?:\\d+ +)?([a-z_0-9]+)\\((.*)"_s);
    QHash<QString, int> counts;
    int points = 0;
    int news = 0;
    bool begun = false;
    while (!file.atEnd()) {
        const auto match = call.match(QString::fromUtf8(file.readLine()));
        if (!match.hasMatch())
            continue;
        const QString name = match.captured(1);
        const int when = ++counts[name];
        // Loading the program's libraries touches nothing of the user's.
        begun = begun || match.captured(2).contains(u"card.md"_s);
        if (!begun || name == u"execve"_s)
            continue;
        prepare();
        run({u"-o"_s, u"/dev/null"_s, u"-e"_s, u"inject=%1:signal=KILL:when=%2"_s.arg(name).arg(when)});
        const QByteArray now = text();
        QVERIFY2(now == card || now == fresh, qPrintable(u"%1 of %2: %3 bytes"_s.arg(when).arg(name).arg(now.size())));
        ++points;
        news += now == fresh ? 1 : 0;
    }
    m_kills += points;
    QVERIFY(points > 20);
    QVERIFY(news > 0 && news < points);
}

QTEST_GUILESS_MAIN(TestKills)

#include "tst_kills.moc"
