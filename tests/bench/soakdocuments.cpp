// Many cards in one window, one after the other, and what the program keeps of them:
//     soakdocuments FOLDER [DOCUMENTS [EXPORTS]]
// Opens copies of the folder's cards (*.md) in turn, 500 by default, looks at a section of each, writes a letter and
// drops it again, exports every second or third one (HTML, each fifth a PDF; 200 by default) and closes it. Prints at
// each fiftieth what the program and the preview's engine hold, the open files and threads; at the end the growth from
// the second sample to the last.

#include "bench/processmemory.h"
#include "mainwindow/actions.h"
#include "mainwindow/editorview.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/sectionslist.h"
#include "preview/previewsetup.h"
#include "support/livewindow.h"
#include "support/quietprompts.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int kOfSample = 50;

struct Sample
{
    double program = 0; // MB that it has written and nobody shares; what is shared depends on who else runs
    double engine = 0;  // MB of all its processes
    qsizetype files = 0;
    qsizetype threads = 0;
};

qsizetype entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

void runFor(qint64 milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // as an event loop would
}

bool waitUntil(const std::function<bool()> &done, qint64 milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < milliseconds)
        runFor(10);
    return done();
}

Sample sampleOf(qint64 process)
{
    Sample sample;
    sample.program = megabytesOf(process);
    for (const qint64 engine : enginesOf(process))
        sample.engine += megabytesOf(engine);
    sample.files = entries(u"/proc/self/fd"_s);
    sample.threads = entries(u"/proc/self/task"_s);
    return sample;
}

} // namespace

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    PreviewSetup setup;
    setup.withoutSandbox = true;
    preparePreview(setup);
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    const QDir source(arguments.value(0));
    const QStringList cards = source.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    const int documents = arguments.size() > 1 ? arguments[1].toInt() : 500;
    const int exports = arguments.size() > 2 ? arguments[2].toInt() : 200;
    if (arguments.isEmpty() || cards.isEmpty() || documents <= 0) {
        std::fputs("Usage: soakdocuments FOLDER [DOCUMENTS [EXPORTS]]\n", stderr);
        return 2;
    }
    const QTemporaryDir folder(QDir::tempPath() + u"/cardwright bench-XXXXXX"_s);

    Theme theme(application);
    QuietPrompts prompts;
    MainWindow window(theme, prompts, RecoveryStore(folder.filePath(u"recovery"_s)), HistoryStore(folder.filePath(u"history"_s)));
    window.resize(1280, 800);
    window.show();

    Sample early, last;
    int exported = 0, failed = 0;
    std::printf("documents  exports  program MB  engine MB  files  threads\n");
    for (int i = 1; i <= documents; ++i) {
        const QString path = folder.filePath(u"card %1.md"_s.arg(i));
        const QByteArray text = taken(source.filePath(cards[i % cards.size()]));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return 1;
        file.close();
        if (!window.openFile(path)) {
            ++failed;
            continue;
        }
        runFor(150);
        auto *view = window.findChild<EditorView *>();
        if (const int pages = view->sectionsList()->model()->rowCount(); pages > 0)
            view->showPage(i % pages);
        runFor(150);
        // Exports are spread over the documents evenly.
        if (exported < exports * i / documents) {
            ++exported;
            const bool pdf = exported % 5 == 0;
            window.actions()[pdf ? ActionId::ExportPdf : ActionId::Export]->trigger();
            const QString made = folder.filePath(u"card %1."_s.arg(i) + (pdf ? u"pdf"_s : u"html"_s));
            if (!waitUntil([&] { return QFile::exists(made); }, 30'000))
                ++failed;
            runFor(100);
            QFile::remove(made);
        }
        window.actions()[ActionId::CloseCard]->trigger();
        waitUntil([&] { return !window.actions()[ActionId::CloseCard]->isEnabled(); }, 5000);
        QFile::remove(path);
        if (i % kOfSample != 0)
            continue;
        runFor(2000);
        last = sampleOf(QCoreApplication::applicationPid());
        if (i == 2 * kOfSample)
            early = last;
        std::printf("%9d  %7d  %10.1f  %9.1f  %5lld  %7lld\n", i, exported, last.program, last.engine,
                    static_cast<long long>(last.files), static_cast<long long>(last.threads));
        std::fflush(stdout);
    }
    if (early.program > 0) {
        std::printf("from the second sample on: program %+.1f %%, engine %+.1f %%; not opened or not exported: %d\n",
                    100 * (last.program / early.program - 1), 100 * (last.engine / early.engine - 1), failed);
    }
    return failed > 0 ? 1 : 0;
}
