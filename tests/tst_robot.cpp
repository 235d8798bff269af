// A robot types into the real window, saves now and then, freezes the program, kills the preview's engine
// and at last the program itself. What a new start finds is compared with the robot's own log.

#include "storage/recovery.h"
#include "support/faults/subjects.h"
#include "support/keyboard.h"
#include "support/livewindow.h"
#include "support/ownscreen.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHead = "# Seals\n\nA summary.\n\n## Overview\n\n#### Notes\n\n";
const QByteArray kTail = "\n\n#### More\n\nThe end.\n";
constexpr qint64 kMostLost = 1000;  // ms of typing, on a machine that does nothing else
constexpr qint64 kHalfLost = 500;  // ms; half of the kills lose no more
constexpr qint64 kMostLostInUsualRun = 6000; // others build and test beside it
constexpr qint64 kRoundTime = 3000; // ms, about, from start to kill
constexpr qint64 kTimeInUsualRun = 30'000;

// Blanks and line ends at the end of a field are its frame, not its text.
QByteArray normal(QByteArray text)
{
    for (const char blank : {' ', '\n', '\r', '\t'})
        text.replace(blank, "");
    return text;
}

// The text of the field that the robot types into; nothing where the rest of the card is not whole.
std::optional<QByteArray> typedIn(const QByteArray &card)
{
    if (!card.startsWith(kHead) || !card.endsWith(kTail) || card.size() < kHead.size() + kTail.size())
        return std::nullopt;
    return normal(card.sliced(kHead.size(), card.size() - kHead.size() - kTail.size()));
}

} // namespace

class TestRobot : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void killedWhileTyping();
    void killedAfterALongFreeze();
    void endedBySignal();
    void thePreviewIsInItsSandbox();
    void recoveredThroughTheWindow();

private:
    struct Moment
    {
        qint64 since = 0; // ms
        QByteArray text;  // normal()
    };

    void newHome();
    bool start(const QString &card) { return m_window->start(card); }
    void end(int signal) { m_window->end(signal); }
    bool findField();
    void press(const QString &key);
    void typeRandomly(qint64 duration);
    void pause();
    std::optional<QByteArray> found() const;

    OwnScreen m_screen;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Keyboard> m_keyboard;
    std::unique_ptr<LiveWindow> m_window;
    QRandomGenerator m_random{20261127};
    QElapsedTimer m_clock;
    QList<Moment> m_log;
    QByteArray m_field; // as the robot believes it to be
    QByteArray m_saved; // typed before the last save that was seen on the disk
    QString m_card;
    QStringList m_events; // of this round, with their times
    int m_keys = 0;
    int m_saves = 0;
    int m_freezes = 0;
    int m_renderersKilled = 0;
};

void TestRobot::initTestCase()
{
    m_keyboard = std::make_unique<Keyboard>();
    if (!m_keyboard->isReady() || QStandardPaths::findExecutable(u"xdotool"_s).isEmpty())
        QSKIP("needs an X screen and xdotool");
}

void TestRobot::newHome()
{
    m_window.reset();
    m_home = std::make_unique<QTemporaryDir>(faults::quickFolder());
    m_window = std::make_unique<LiveWindow>(QStringLiteral(CARDWRIGHT_PROGRAM), m_home->path());
}

void TestRobot::press(const QString &key)
{
    m_keyboard->press(key);
    ++m_keys;
}

// Through the palette that goes anywhere; what arrives is seen in the recovery copy.
bool TestRobot::findField()
{
    for (int attempt = 0; attempt < 3; ++attempt) {
        press(u"Control_L+k"_s);
        QTest::qWait(400);
        for (const char letter : {'n', 'o', 't', 'e', 's'})
            press(QString(QLatin1Char(letter)));
        QTest::qWait(300);
        press(u"Return"_s);
        QTest::qWait(400);
        press(u"Control_L+End"_s);
        m_field = "Old.";
        m_log = {{m_clock.elapsed(), m_field}};
        press(u"q"_s);
        m_field += 'q';
        m_log.append({m_clock.elapsed(), m_field});
        QElapsedTimer waited;
        waited.start();
        while (waited.elapsed() < 2500) {
            QTest::qWait(50);
            for (const QString &name : QDir(m_window->copies()).entryList(QDir::Files)) {
                if (taken(m_home->path() + u"/data/cardwright/cardwright/recovery/"_s + name).contains("Old.q"))
                    return true;
            }
        }
        press(u"Escape"_s);
    }
    return false;
}

// The program does not see a key while it stands still: its clock begins when it goes on.
void TestRobot::pause()
{
    const auto program = static_cast<pid_t>(m_window->processId());
    ::kill(program, SIGSTOP);
    const qsizetype first = m_log.size();
    for (int left = m_random.bounded(3, 15); left > 0; --left) {
        press(u"f"_s);
        m_field += 'f';
        m_log.append({m_clock.elapsed(), m_field});
        QTest::qWait(40);
    }
    ::kill(program, SIGCONT);
    for (qsizetype i = first; i < m_log.size(); ++i)
        m_log[i].since = m_clock.elapsed();
    m_events.append(u"went on at %1"_s.arg(m_clock.elapsed()));
    ++m_freezes;
}

void TestRobot::typeRandomly(qint64 duration)
{
    const qint64 end = m_clock.elapsed() + duration;
    bool didSave = false;
    while (m_clock.elapsed() < end) {
        const int what = m_random.bounded(100);
        if (what < 84) {
            const char letter = static_cast<char>('a' + m_random.bounded(26));
            press(QString(QLatin1Char(letter)));
            m_field += letter;
        } else if (what < 92) {
            press(u"space"_s);
        } else if (what < 96 && !m_field.endsWith("Old.q") && !didSave) {
            press(u"space"_s);
            press(u"BackSpace"_s);
        } else if (what < 98) {
            const QByteArray before = taken(m_card);
            press(u"Control_L+s"_s);
            didSave = true;
            ++m_saves;
            m_events.append(u"saved at %1"_s.arg(m_clock.elapsed()));
            QTest::qWait(m_random.bounded(0, 60));
            if (const QByteArray now = taken(m_card); now != before)
                m_saved = typedIn(now).value_or(QByteArray("(torn)"));
        } else if (what == 98 && duration > 800) {
            pause();
        } else if (const qint64 renderer = rendererOf(m_window->processId()); renderer > 0) {
            ::kill(static_cast<pid_t>(renderer), SIGKILL);
            ++m_renderersKilled;
            m_events.append(u"engine killed at %1"_s.arg(m_clock.elapsed()));
        }
        m_log.append({m_clock.elapsed(), m_field});
        QTest::qWait(m_random.bounded(10, 50));
    }
}

// The better of the file and its recovery copy, as the next start has them.
std::optional<QByteArray> TestRobot::found() const
{
    const std::optional<QByteArray> onDisk = typedIn(taken(m_card));
    std::optional<QByteArray> best = onDisk;
    for (const RecoveryCopy &copy : RecoveryStore(m_window->copies()).abandoned()) {
        const auto text = typedIn(copy.bytes);
        if (text && (!best || text->size() > best->size()))
            best = text;
    }
    return onDisk ? best : std::nullopt; // the file is never torn
}

void TestRobot::killedWhileTyping()
{
    const bool isLong = qEnvironmentVariableIsSet("CARDWRIGHT_LONG");
    const int most = isLong ? qMax(1, qEnvironmentVariableIntValue("CARDWRIGHT_ROUNDS")) : 1000;
    const int wanted = isLong && most == 1 ? 2000 : most;
    if (const int seed = qEnvironmentVariableIntValue("CARDWRIGHT_SEED"); seed > 0)
        m_random.seed(quint32(seed));
    m_clock.start();
    QList<qint64> losses;
    QStringList late;
    int missed = 0;
    for (int round = 0; round < wanted && (isLong || m_clock.elapsed() < kTimeInUsualRun); ++round) {
        newHome();
        m_card = m_home->filePath(u"seals.md"_s);
        QFile file(m_card);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(kHead + "Old." + kTail) > 0);
        file.close();
        m_saved = "Old.";
        m_events.clear();
        if (!start(m_card) || !findField()) { // on a machine under load
            end(SIGKILL);
            QVERIFY2(++missed <= 2 + round / 20, "no field to type into was found");
            continue;
        }
        typeRandomly(m_random.bounded(qint64(100), isLong ? 4 * kRoundTime : kRoundTime));
        end(SIGKILL);
        const qint64 killed = m_clock.elapsed();

        const std::optional<QByteArray> text = found();
        QVERIFY2(text, qPrintable(u"round %1: the card is torn: %2"_s.arg(round).arg(QString::fromUtf8(taken(m_card)))));
        QVERIFY2(text->startsWith(m_saved), qPrintable(u"round %1: saved text is lost"_s.arg(round)));
        const auto is = [&](const Moment &moment) { return moment.text == *text; };
        const auto last = std::find_if(m_log.crbegin(), m_log.crend(), is);
        QVERIFY2(last != m_log.crend(), qPrintable(u"round %1: “%2” was never typed"_s.arg(round).arg(QString::fromUtf8(*text))));
        const qint64 lost = last == m_log.crbegin() ? 0 : killed - (last - 1)->since;
        if (lost > (isLong ? kMostLost : kMostLostInUsualRun)) {
            late.append(u"round %1: %2 ms of typing are lost, killed at %3; %4"_s.arg(round).arg(lost).arg(killed).arg(m_events.join(u", "_s)));
            qWarning("%s", qPrintable(late.last()));
        }
        losses.append(lost);
        if (isLong && losses.size() % 50 == 0)
            qInfo("%lld rounds, %lld of them lost more than they may", static_cast<long long>(losses.size()), static_cast<long long>(late.size()));
    }
    std::sort(losses.begin(), losses.end());
    qInfo("%lld rounds (%d more did not come to a field), %d keys, %d saves, %d freezes, %d engines killed; lost at a kill: half under %lld ms, at most %lld ms",
          static_cast<long long>(losses.size()), missed, m_keys, m_saves, m_freezes, m_renderersKilled,
          static_cast<long long>(losses.value(losses.size() / 2)), static_cast<long long>(losses.value(losses.size() - 1)));
    QVERIFY(losses.size() >= 3);
    QVERIFY(losses[losses.size() / 2] <= (isLong ? kHalfLost : kMostLost));
    QVERIFY2(late.isEmpty(), qPrintable(late.join(u'\n')));
}

// As when the computer slept: the keys of that time wait, and are in the copy a second after it goes on.
void TestRobot::killedAfterALongFreeze()
{
    m_clock.start();
    newHome();
    m_card = m_home->filePath(u"seals.md"_s);
    QFile file(m_card);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(kHead + "Old." + kTail) > 0);
    file.close();
    QVERIFY(start(m_card));
    QVERIFY(findField());
    const auto program = static_cast<pid_t>(m_window->processId());
    ::kill(program, SIGSTOP);
    for (const char letter : {'f', 'r', 'o', 'z', 'e', 'n'}) {
        press(QString(QLatin1Char(letter)));
        m_field += letter;
    }
    QTest::qWait(3000);
    ::kill(program, SIGCONT);
    QTest::qWait(kMostLost + 500); // the keys arrive, and then it is a second
    end(SIGKILL);
    QCOMPARE(found(), m_field);
    QCOMPARE(typedIn(taken(m_card)), "Old.");
}

// Started by an ordinary user, whatever the environment says to the engine.
void TestRobot::thePreviewIsInItsSandbox()
{
    constexpr uint kNobody = 65534;
    const bool isRoot = ::geteuid() == 0;
    const QStringList asNobody{u"--reuid=%1"_s.arg(kNobody), u"--regid=%1"_s.arg(kNobody), u"--clear-groups"_s};
    const QStringList unshare{u"unshare"_s, u"--user"_s, u"true"_s};
    if (isRoot ? QProcess::execute(u"setpriv"_s, asNobody + unshare) != 0 : QProcess::execute(unshare.first(), unshare.sliced(1)) != 0)
        QSKIP("this system allows an ordinary user no user namespaces, which the sandbox is made of");
    m_home = std::make_unique<QTemporaryDir>(u"/tmp/card wright-XXXXXX"_s); // the tests' own folder is ours alone
    m_card = m_home->filePath(u"seals.md"_s);
    QFile file(m_card);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(kHead + "Old." + kTail) > 0);
    file.close();
    const QString runtime = m_home->filePath(u"run"_s);
    QVERIFY(QDir().mkdir(runtime));
    for (const QString &path : {m_home->path(), m_card, runtime}) {
        if (isRoot)
            QCOMPARE(::chown(QFile::encodeName(path).constData(), kNobody, kNobody), 0);
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home->path());
    for (const auto &[name, folder] : {std::pair(u"CONFIG"_s, u"config"_s), {u"DATA"_s, u"data"_s}, {u"CACHE"_s, u"cache"_s}})
        environment.insert(u"XDG_%1_HOME"_s.arg(name), m_home->filePath(folder));
    environment.insert(u"XDG_RUNTIME_DIR"_s, runtime);
    environment.insert(u"TMPDIR"_s, m_home->path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"QTWEBENGINE_DISABLE_SANDBOX"_s, u"1"_s);
    environment.insert(u"QTWEBENGINE_CHROMIUM_FLAGS"_s, u"--no-sandbox --remote-debugging-port=0"_s);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (isRoot)
        program.start(u"setpriv"_s, asNobody + QStringList{QStringLiteral(CARDWRIGHT_PROGRAM), m_card});
    else
        program.start(QStringLiteral(CARDWRIGHT_PROGRAM), {m_card});
    QVERIFY(program.waitForStarted());
    qint64 renderer = 0;
    QTRY_VERIFY_WITH_TIMEOUT((renderer = filteredRendererOf(program.processId())) > 0, 30'000);
    QByteArray command;
    for (const qint64 engine : enginesOf(program.processId()))
        command += taken(u"/proc/%1/cmdline"_s.arg(engine));
    const QString users = QFileInfo(u"/proc/%1/ns/user"_s.arg(renderer)).symLinkTarget();
    program.terminate();
    QVERIFY(program.waitForFinished(10'000));
    QVERIFY(!command.contains("--no-sandbox"));
    QVERIFY(!command.contains("--remote-debugging"));
    QVERIFY(!users.isEmpty() && users != QFileInfo(u"/proc/self/ns/user"_s).symLinkTarget());
}

void TestRobot::endedBySignal()
{
    m_clock.start();
    for (const int signal : {SIGTERM, SIGHUP}) {
        newHome();
        m_card = m_home->filePath(u"seals.md"_s);
        QFile file(m_card);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(kHead + "Old." + kTail) > 0);
        file.close();
        QVERIFY(start(m_card));
        QVERIFY(findField());
        for (const char letter : {'l', 'a', 's', 't'}) {
            press(QString(QLatin1Char(letter)));
            m_field += letter;
        }
        QTest::qWait(150); // they arrive, and no copy is due yet
        const qint64 before = m_clock.elapsed();
        end(signal);
        QVERIFY2(m_clock.elapsed() - before < 5000, "the program did not end");
        QCOMPARE(found(), m_field); // every key, the last ones too
        QCOMPARE(typedIn(taken(m_card)), "Old.");
    }
}

// Once as a person does it: the next start offers the work, Restore is pressed, the card is saved.
void TestRobot::recoveredThroughTheWindow()
{
    m_clock.start();
    newHome();
    m_card = m_home->filePath(u"seals.md"_s);
    QFile file(m_card);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(kHead + "Old." + kTail) > 0);
    file.close();
    QVERIFY(start(m_card));
    QVERIFY(findField());
    QTest::qWait(1200);
    end(SIGKILL);
    const QString copies = m_window->copies();
    QCOMPARE(RecoveryStore(copies).abandoned().size(), 1);

    // A start that nobody answers deletes nothing.
    QVERIFY(start({}));
    QTest::qWait(1000);
    QCOMPARE(RecoveryStore(copies).abandoned().size(), 1);
    end(SIGKILL);
    QCOMPARE(RecoveryStore(copies).abandoned().size(), 1);

    QVERIFY(start({}));
    QTest::qWait(1000);
    pressRestore(*m_keyboard);
    QTest::qWait(1500);
    press(u"Control_L+s"_s);
    QTRY_COMPARE_WITH_TIMEOUT(typedIn(taken(m_card)), "Old.q", 5000);
    QTRY_COMPARE_WITH_TIMEOUT(QDir(copies).entryList({u"*.recovery"_s}, QDir::Files).size(), 0, 3000);
    end(SIGTERM);
}

QTEST_GUILESS_MAIN(TestRobot)

#include "tst_robot.moc"
