// A long day in the real window: keys by the ten thousand into one card with its preview, recovery copies and now and
// then a save. Prints, each thousand keys, what the program and the preview's engine hold in memory, the open
// files, and the processor time a key took; at the end the slopes from the second sample on.
//
//     soakwindow PROGRAM CARD [KEYS [SHORTCUT...]]     CARD is copied first; on a screen of its own
//
// A shortcut is pressed before the first key: Control_L+2 hides the preview.

#include "bench/processmemory.h"
#include "support/keyboard.h"
#include "support/livewindow.h"
#include "support/ownscreen.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <unistd.h>

#include <cstdio>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int kKeysOfSample = 1000;

struct Sample
{
    double program = 0;  // MB
    double engine = 0;   // MB of all its processes
    double files = 0;    // open descriptors of the program
    double cost = 0;     // ms of processor time of the program for a key
};

// User and system time of the program, in ms (proc(5), fields 14 and 15 of stat).
double processorTime(qint64 process)
{
    const QByteArray stat = taken(u"/proc/%1/stat"_s.arg(process));
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) * 1000 / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

double slope(const QList<Sample> &samples, double Sample::*what)
{
    double n = 0, x = 0, y = 0, xx = 0, xy = 0;
    for (qsizetype i = 1; i < samples.size(); ++i) {
        const double at = static_cast<double>(i);
        const double value = samples[i].*what;
        n += 1, x += at, y += value, xx += at * at, xy += at * value;
    }
    const double below = n * xx - x * x;
    return below > 0 ? (n * xy - x * y) / below : 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "soakwindow PROGRAM CARD [KEYS [SHORTCUT...]]\n");
        return 2;
    }
    const int keys = arguments.size() > 3 ? arguments[3].toInt() : 100'000;
    const OwnScreen screen;
    const Keyboard keyboard;
    const QTemporaryDir home(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    const QString card = home.filePath(u"card.md"_s);
    LiveWindow window(arguments[1], home.path());
    if (!QFile::copy(arguments[2], card) || !keyboard.isReady() || !window.start(card)) {
        std::fprintf(stderr, "no window\n");
        return 1;
    }
    QTest::qWait(2000);
    for (const QString &shortcut : arguments.sliced(qMin<qsizetype>(4, arguments.size()))) {
        keyboard.press(shortcut);
        QTest::qWait(500);
    }
    keyboard.press(u"Control_L+k"_s);
    QTest::qWait(500);
    for (const char letter : {'s', 'u', 'm', 'm', 'a', 'r', 'y'})
        keyboard.press(QString(QLatin1Char(letter)));
    QTest::qWait(500);
    keyboard.press(u"Return"_s);
    QTest::qWait(500);
    keyboard.press(u"Tab"_s); // from the title
    keyboard.press(u"Control_L+End"_s);

    QRandomGenerator random(20261127);
    QList<Sample> samples;
    double before = processorTime(window.processId());
    std::printf("  keys  program MB  engine MB  files  ms a key\n");
    for (int done = 1; done <= keys; ++done) {
        // As much is taken away as is written, so that the card keeps its size.
        const int what = random.bounded(100);
        if (what < 46)
            keyboard.press(QString(QLatin1Char(static_cast<char>('a' + random.bounded(26)))));
        else if (what < 50)
            keyboard.press(u"space"_s);
        else
            keyboard.press(u"BackSpace"_s);
        if (done % 500 == 0)
            keyboard.press(u"Control_L+s"_s);
        if (done % 100 == 50) {
            for (int i = 0; i < 60; ++i)
                keyboard.press(QString(QLatin1Char(static_cast<char>('a' + i % 26))));
            for (int i = 0; i < 60; ++i)
                keyboard.press(u"BackSpace"_s);
        }
        QTest::qWait(8);
        if (done % kKeysOfSample != 0)
            continue;
        QTest::qWait(1500); // a recovery copy, the preview
        Sample sample;
        sample.program = megabytesOf(window.processId());
        for (const qint64 engine : enginesOf(window.processId()))
            sample.engine += megabytesOf(engine);
        sample.files = static_cast<double>(QDir(u"/proc/%1/fd"_s.arg(window.processId())).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
        const double now = processorTime(window.processId());
        sample.cost = (now - before) / kKeysOfSample;
        before = now;
        samples.append(sample);
        std::printf("%6d  %10.1f  %9.1f  %5.0f  %8.2f\n", done, sample.program, sample.engine, sample.files, sample.cost);
        std::fflush(stdout);
        if (sample.program <= 0) {
            std::fprintf(stderr, "the program is gone\n");
            return 1;
        }
    }
    std::printf("slopes, each thousand keys: program %+.3f MB, engine %+.3f MB, files %+.3f, %+.4f ms a key\n",
                slope(samples, &Sample::program), slope(samples, &Sample::engine), slope(samples, &Sample::files),
                slope(samples, &Sample::cost));
    return 0;
}
