// How long the form keeps the window waiting:
//     bench_form CARD.md [--keys N]
// Opens each section of the card in the real window, then types into the first text box of the
// largest one. Prints, in milliseconds: from the choice of a section to its first screen on the
// screen and to its last panel; the longest steps of the GUI thread while typing. A step is one
// event delivered by the event loop, with all that it calls.

#include "mainwindow/editorview.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/sectionslist.h"
#include "panels/growingtext.h"
#include "panels/sectionpage.h"
#include "preview/previewsetup.h"
#include "support/quietprompts.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

// Knows how long the longest step took.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const bool taken = QApplication::notify(receiver, event);
        steps.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        --m_depth;
        return taken;
    }

    std::vector<double> steps; // milliseconds

private:
    int m_depth = 0;
};

void runFor(qint64 milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // as an event loop would
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<size_t>(static_cast<double>(values.size()) * share))];
}

struct Opened
{
    double screen = 0; // milliseconds to the first picture of it
    double whole = 0;  // to its last panel
};

Opened openPage(MainWindow &window, int page)
{
    auto *view = window.findChild<EditorView *>();
    Opened opened;
    QElapsedTimer timer;
    timer.start();
    view->showPage(page);
    QApplication::processEvents(); // layout and the picture are posted
    view->sectionPage()->repaint();
    opened.screen = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    while (!view->sectionPage()->isComplete() && timer.elapsed() < 20000)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QApplication::processEvents();
    opened.whole = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return opened;
}

} // namespace

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    PreviewSetup setup;
    setup.withoutSandbox = true;
    preparePreview(setup);
    TimedApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().sliced(1);
    int keys = 300;
    if (const qsizetype at = arguments.indexOf(u"--keys"_s); at >= 0 && at + 1 < arguments.size()) {
        keys = arguments.takeAt(at + 1).toInt();
        arguments.removeAt(at);
    }
    QTemporaryDir folder(QDir::tempPath() + u"/cardwright bench-XXXXXX"_s);
    const QString copy = folder.filePath(u"card.md"_s);
    if (arguments.size() != 1 || !QFile::copy(arguments.first(), copy)) {
        std::fputs("Usage: bench_form CARD.md [--keys N]\n", stderr);
        return 2;
    }
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);

    Theme theme(application);
    QuietPrompts prompts;
    MainWindow window(theme, prompts);
    window.openFile(copy);
    window.resize(1280, 800);
    window.show();
    runFor(3000); // the preview has started

    auto *view = window.findChild<EditorView *>();
    const int pages = view->sectionsList()->model()->rowCount();
    int largest = 0;
    Opened slowest;
    std::printf("%-44s %10s %10s\n", "section", "screen ms", "whole ms");
    for (int page = 0; page < pages; ++page) {
        const Opened opened = openPage(window, page);
        runFor(300);
        std::printf("%-44s %10.1f %10.1f\n",
                    qPrintable(view->sectionsList()->model()->index(page, 0).data().toString().left(44)),
                    opened.screen, opened.whole);
        if (opened.whole > slowest.whole) {
            slowest = opened;
            largest = page;
        }
    }
    std::printf("Largest section: %.1f ms to its first screen (goal <= 150), %.1f ms to its last panel.\n", slowest.screen,
                slowest.whole);

    openPage(window, largest);
    runFor(500);
    std::vector<double> looks; // from light to dark and back, until the event loop is free again
    for (int i = 0; i < 6; ++i) {
        QElapsedTimer timer;
        timer.start();
        theme.setMode(Theme::dark() ? Theme::Mode::Light : Theme::Mode::Dark);
        QApplication::processEvents();
        looks.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        runFor(500);
    }
    std::sort(looks.begin(), looks.end());
    std::printf("Light to dark: %.1f ms (median of 6, %lld widgets).\n", looks[3],
                static_cast<long long>(QApplication::allWidgets().size()));
    QWidget *box = nullptr;
    for (GrowingText *text : view->sectionPage()->findChildren<GrowingText *>()) {
        if (text->isVisible() && !text->isReadOnly()) {
            box = text;
            break;
        }
    }
    if (!box) {
        std::fputs("The largest section has no text box.\n", stderr);
        return 1;
    }
    box->setFocus();
    runFor(300);
    application.steps.clear();
    std::vector<double> keySteps;
    for (int i = 0; i < keys; ++i) {
        QElapsedTimer timer;
        timer.start();
        const QString letter = i % 7 == 6 ? u" "_s : QString(QChar(u'a' + i % 26));
        QKeyEvent press(QEvent::KeyPress, i % 7 == 6 ? Qt::Key_Space : Qt::Key_A + i % 26, Qt::NoModifier, letter);
        QApplication::sendEvent(box, &press);
        keySteps.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        runFor(40);
    }
    runFor(1500); // what follows a pause: audit, recovery copy
    std::printf("A key: %.2f ms median, %.2f ms p99. Longest step of the GUI thread: %.1f ms (goal <= 50); p99.9 %.1f ms of %zu steps.\n",
                percentile(keySteps, 0.5), percentile(keySteps, 0.99),
                *std::max_element(application.steps.begin(), application.steps.end()), percentile(application.steps, 0.999),
                application.steps.size());
    return 0;
}
