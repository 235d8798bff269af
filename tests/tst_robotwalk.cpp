// A robot that goes about a whole card as people do: words into changing fields, new lines, undo and redo, cut and
// paste, saves, a program that stands still, an engine that dies. The program is killed, what a new start finds is
// compared with the robot's words, and the start itself takes the work up again.

#include "storage/recovery.h"
#include "support/faults/subjects.h"
#include "support/keyboard.h"
#include "support/livewindow.h"
#include "support/ownscreen.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

#include <algorithm>
#include <memory>
#include <optional>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFields = 6; // of the card, in their order
const QByteArray kCard = "# Seals\n\nA summary.\n\n## Overview\n\n#### Notes\n\nOld.\n\n#### More\n\nThe end.\n\n"
                         "## Methods\n\n#### Way\n\n#### Gaps\n\nNone.\n\n## Uses\n\n#### Fit\n\n#### Unfit\n\nNone.\n";
constexpr qint64 kMostLost = 1000;           // ms of work, on a machine that does nothing else
constexpr qint64 kHalfLost = 500;           // ms; half of the kills lose no more
constexpr qint64 kMostLostInUsualRun = 6000; // others build and test beside it
constexpr qint64 kTimeInUsualRun = 60'000;
constexpr qint64 kLongestRound = 8000;

struct Word
{
    QByteArray text;
    qint64 since = 0; // ms, from when on it must not be lost
};

QHash<QByteArray, int> wordsOf(const QByteArray &card)
{
    static const QRegularExpression word(u"\\bw\\d{4}\\b"_s);
    QHash<QByteArray, int> words;
    for (auto it = word.globalMatch(QString::fromUtf8(card)); it.hasNext();)
        ++words[it.next().captured().toLatin1()];
    return words;
}

QByteArrayList headingsOf(const QByteArray &card)
{
    QByteArrayList headings;
    for (const QByteArray &line : card.split('\n')) {
        if (line.startsWith('#'))
            headings.append(line);
    }
    return headings;
}

} // namespace

class TestRobotWalk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void killedAnywhere();

private:
    bool open(bool named);
    void press(const QString &key) { m_keyboard->press(key); }
    void write(const QByteArray &text);
    void walk(qint64 duration, bool named);
    void step(int what, bool named);
    void keepAsOf(qint64 now);
    QByteArray found(bool named) const;
    QString judge(const QByteArray &text, qint64 killed, bool named);
    QString takeUp(const QByteArray &text, bool named);

    OwnScreen m_screen;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<LiveWindow> m_window;
    std::unique_ptr<Keyboard> m_keyboard;
    QRandomGenerator m_random{20261127};
    QElapsedTimer m_clock;
    QList<Word> m_words; // of this round
    QStringList m_steps; // the last of this round
    QString m_card;
    int m_place = 0; // the field in focus
    bool m_afterWord = false;
    int m_count = 0; // of words, in all rounds
    QList<qint64> m_losses;
};

void TestRobotWalk::initTestCase()
{
    m_keyboard = std::make_unique<Keyboard>();
    if (!m_keyboard->isReady() || QStandardPaths::findExecutable(u"xdotool"_s).isEmpty())
        QSKIP("needs an X screen and xdotool");
    m_clock.start();
    if (const int seed = qEnvironmentVariableIntValue("CARDWRIGHT_SEED"); seed > 0)
        m_random.seed(static_cast<quint32>(seed));
}

void TestRobotWalk::write(const QByteArray &text)
{
    for (const char letter : text)
        press(letter == ' ' ? u"space"_s : QString(QLatin1Char(letter)));
}

// With the focus in the first field of the card, or in the summary of a new one that has no file; known by the
// first word, which arrives in the recovery copy.
bool TestRobotWalk::open(bool named)
{
    m_window.reset();
    m_home = std::make_unique<QTemporaryDir>(faults::quickFolder());
    m_window = std::make_unique<LiveWindow>(QStringLiteral(CARDWRIGHT_PROGRAM), m_home->path());
    m_card = m_home->filePath(u"seals.md"_s);
    m_words.clear();
    m_steps.clear();
    m_place = 0;
    QFile file(m_card);
    if (named && (!file.open(QIODevice::WriteOnly) || file.write(kCard) < 0))
        return false;
    file.close();
    if (!m_window->start(named ? m_card : QString()))
        return false;
    if (!named) {
        press(u"Control_L+n"_s);
        QTest::qWait(500);
        write("seals");
        press(u"Return"_s);
        QTest::qWait(500);
    }
    for (int attempt = 0; attempt < 3; ++attempt) {
        press(u"Control_L+k"_s);
        QTest::qWait(400);
        write(named ? "notes" : "summary");
        QTest::qWait(300);
        press(u"Return"_s);
        QTest::qWait(400);
        press(u"Control_L+End"_s);
        step(0, named);
        const QByteArray first = m_words.last().text;
        if (QTest::qWaitFor([&] { return found(named).contains(first); }, 2500))
            return true;
        m_words.clear();
        press(u"Escape"_s);
    }
    return false;
}

// What was done until now may be lost as of now: it was taken away for a moment.
void TestRobotWalk::keepAsOf(qint64 now)
{
    for (Word &word : m_words)
        word.since = now;
}

void TestRobotWalk::step(int what, bool named)
{
    const bool afterWord = std::exchange(m_afterWord, false);
    m_steps.append(u"%1 at %2"_s.arg(what).arg(m_clock.elapsed()));
    if (what < 68) {
        const QByteArray word = 'w' + QByteArray::number(++m_count % 10'000).rightJustified(4, '0');
        m_words.append({word, 0});
        write(' ' + word + ' ');
        m_words.last().since = m_clock.elapsed();
        m_afterWord = true;
    } else if (what < 76) {
        press(u"Return"_s);
    } else if (what < 82 && named) {
        const bool down = m_place == 0 || (m_place < kFields - 1 && m_random.bounded(2));
        m_place += down ? 1 : -1;
        press(down ? u"Control_L+Next"_s : u"Control_L+Prior"_s);
        QTest::qWait(m_random.bounded(20, 200));
        press(u"Control_L+End"_s);
    } else if (what < 87) {
        press(u"Control_L+z"_s);
        QTest::qWait(m_random.bounded(10, 60));
        press(u"Control_L+y"_s);
        press(u"Control_L+End"_s);
        keepAsOf(m_clock.elapsed());
    } else if (what < 92 && afterWord) {
        press(u"Control_L+Shift_L+Left"_s);
        press(u"Control_L+x"_s);
        QTest::qWait(m_random.bounded(10, 60));
        press(u"Control_L+v"_s);
        keepAsOf(m_clock.elapsed());
    } else if (what < 96 && named) {
        press(u"Control_L+s"_s);
    } else if (what == 96) {
        const auto program = static_cast<pid_t>(m_window->processId());
        ::kill(program, SIGSTOP);
        step(0, named);
        QTest::qWait(m_random.bounded(50, 500));
        ::kill(program, SIGCONT); // it has not seen the word before
        m_words.last().since = m_clock.elapsed();
    } else if (what == 97) {
        if (const qint64 renderer = rendererOf(m_window->processId()); renderer > 0)
            ::kill(static_cast<pid_t>(renderer), SIGKILL);
    }
}

void TestRobotWalk::walk(qint64 duration, bool named)
{
    const qint64 end = m_clock.elapsed() + duration;
    while (m_clock.elapsed() < end) {
        step(m_random.bounded(100), named);
        QTest::qWait(m_random.bounded(10, 120));
    }
}

// The one of the file and its recovery copies with most words in it.
QByteArray TestRobotWalk::found(bool named) const
{
    QByteArray best = named ? taken(m_card) : QByteArray();
    for (const RecoveryCopy &copy : RecoveryStore(m_window->copies()).abandoned()) {
        if (wordsOf(copy.bytes).size() >= wordsOf(best).size())
            best = copy.bytes;
    }
    if (const auto live = m_window->processId(); live > 0) { // while it runs, they are not abandoned
        for (const QString &name : QDir(m_window->copies()).entryList(QDir::Files)) {
            if (const QByteArray bytes = taken(m_window->copies() + u'/' + name); wordsOf(bytes).size() > wordsOf(best).size())
                best = bytes;
        }
    }
    return best;
}

// Empty if nothing is lost that may not be lost.
QString TestRobotWalk::judge(const QByteArray &text, qint64 killed, bool named)
{
    if (named && (headingsOf(text) != headingsOf(kCard) || headingsOf(taken(m_card)) != headingsOf(kCard)))
        return u"the card is torn: "_s + QString::fromUtf8(text);
    const QHash<QByteArray, int> there = wordsOf(text);
    qint64 lost = 0;
    for (const Word &word : std::as_const(m_words)) {
        if (there.value(word.text) > 1)
            return u"%1 is there twice: %2"_s.arg(QString::fromLatin1(word.text), QString::fromUtf8(text));
        if (!there.contains(word.text))
            lost = qMax(lost, killed - word.since);
    }
    m_losses.append(lost);
    const qint64 most = qEnvironmentVariableIsSet("CARDWRIGHT_LONG") ? kMostLost : kMostLostInUsualRun;
    return lost <= most ? QString() : u"%1 ms of work are lost, in: %2"_s.arg(lost).arg(QString::fromUtf8(text));
}

// As a person goes on: the next start offers the work, Restore is pressed, and the card is saved.
QString TestRobotWalk::takeUp(const QByteArray &text, bool named)
{
    if (named ? taken(m_card) == text : wordsOf(text).isEmpty())
        return {}; // nothing to restore: all was undone or saved a moment ago
    if (!m_window->start())
        return u"the program did not start again: "_s + m_window->fault();
    const auto isOffered = [&] { return !RecoveryStore(m_window->copies()).abandoned().isEmpty(); };
    if (!isOffered())
        return u"nothing is offered"_s;
    QTest::qWait(1000);
    pressRestore(*m_keyboard);
    // What is restored belongs to the program that runs.
    if (!QTest::qWaitFor([&] { return !isOffered(); }, 10'000))
        return u"what was offered is not taken up"_s;
    if (named) {
        // As a person does who sees that it is not saved: on a slow machine the key may come before the work is back.
        bool saved = false;
        for (int tries = 0; tries < 5 && !saved; ++tries) {
            QTest::qWait(500);
            press(u"Control_L+s"_s);
            saved = QTest::qWaitFor([&] { return taken(m_card) == text; }, 2'000);
        }
        if (!saved)
            return u"restored and saved it is: %1 instead of %2"_s.arg(QString::fromUtf8(taken(m_card)), QString::fromUtf8(text));
    }
    m_window->end(SIGTERM);
    return named || wordsOf(found(false)) == wordsOf(text) ? QString() : u"words are lost by restoring"_s;
}

void TestRobotWalk::killedAnywhere()
{
    const bool isLong = qEnvironmentVariableIsSet("CARDWRIGHT_LONG");
    const int rounds = qEnvironmentVariableIntValue("CARDWRIGHT_ROUNDS");
    const int wanted = rounds > 0 ? rounds : isLong ? 2000 : 1000;
    const qint64 begun = m_clock.elapsed();
    QStringList faults;
    int missed = 0;
    for (int round = 0; round < wanted && (isLong || m_clock.elapsed() - begun < kTimeInUsualRun); ++round) {
        const bool named = round % 4 != 3;
        if (!open(named)) { // on a machine under load
            QVERIFY2(++missed <= 2 + round / 10, "no field to type into was found");
            continue;
        }
        walk(m_random.bounded(qint64(300), isLong ? kLongestRound : kLongestRound / 2), named);
        m_window->end(SIGKILL);
        const qint64 killed = m_clock.elapsed();
        const QByteArray text = found(named);
        QString fault = judge(text, killed, named);
        if (fault.isEmpty())
            fault = takeUp(text, named);
        if (!fault.isEmpty()) {
            faults.append(u"round %1, killed at %2, %3; %4"_s.arg(round).arg(killed).arg(fault, m_steps.join(u", "_s)));
            qWarning("%s", qPrintable(faults.last()));
        }
        if (isLong && (round + 1) % 50 == 0)
            qInfo("%d rounds, %lld of them with a fault", round + 1, static_cast<long long>(faults.size()));
    }
    std::sort(m_losses.begin(), m_losses.end());
    QVERIFY(!m_losses.isEmpty());
    qInfo("%lld rounds (%d more did not come to a field), %d words; lost at a kill: half under %lld ms, at most %lld ms",
          static_cast<long long>(m_losses.size()), missed, m_count, static_cast<long long>(m_losses[m_losses.size() / 2]),
          static_cast<long long>(m_losses.last()));
    QVERIFY(m_losses[m_losses.size() / 2] <= (isLong ? kHalfLost : kMostLost));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestRobotWalk)

#include "tst_robotwalk.moc"
