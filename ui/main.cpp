#include "dialogs/realprompts.h"
#include "mainwindow/mainwindow.h"
#include "preview/enginemodule.h"
#include "preview/previewsetup.h"
#include "settings/settings.h"
#include "theme/sessionbus.h"
#include "theme/theme.h"
#include "widgets/wheelguard.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QSocketNotifier>
#include <QTranslator>

#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

using namespace cardwright;

namespace {

int signalPipe[2] = {-1, -1};

// A signal handler may do next to nothing: it writes a byte, and the event loop does the rest.
void noteSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(signalPipe[0], &byte, 1);
}

void watchSignals(MainWindow &window)
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, &window);
    QObject::connect(notifier, &QSocketNotifier::activated, &window, [&window, notifier] {
        notifier->setEnabled(false);
        window.sessionEnds(); // unsaved work is in its recovery copy, and offered at the next start
        QCoreApplication::exit(0);
    });
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaction(number, &action, nullptr);
}

void installTranslations(QApplication &application)
{
    const QString chosen = settings::language.value();
    const QLocale locale = chosen.isEmpty() ? QLocale() : QLocale(chosen);
    if (!chosen.isEmpty())
        QLocale::setDefault(locale);
    auto *own = new QTranslator(&application);
    // English has a file too: its plural forms. It stands in where the locale says nothing.
    if (own->load(locale, QStringLiteral("cardwright"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || own->load(QStringLiteral(":/i18n/cardwright_en.qm")))
        QApplication::installTranslator(own);
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qt);
}

bool isGiven(int argc, char *argv[], const char *option)
{
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], option) == 0)
            return true;
    }
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("cardwright"));
    QCoreApplication::setOrganizationName(QStringLiteral("cardwright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CARDWRIGHT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.cardwright.Cardwright"));
    PreviewSetup setup;
    setup.withoutSandbox = isGiven(argc, argv, "--preview-without-sandbox");
    preparePreview(setup); // the engine's flags count only before the application object

    // Qt asks the bus for a menu bar of the desktop; without a bus that would take a tenth of the start.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeMenuBar, !hasSessionBus());

    QApplication application(argc, argv);
    if (settings::showPreview.value())
        beginLoadingWebEngine(); // meanwhile the window comes up
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Cardwright"));
    installTranslations(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Editor for Data Cards, the documentation of datasets."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("preview-without-sandbox"),
                      QCoreApplication::translate("main", "Show the preview without the sandbox of its engine, for this run. Needed as root.")});
    parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("main", "The card to open."), QStringLiteral("[file]"));
    parser.process(application);

    Theme theme(application);
    WheelGuard wheelGuard; // the wheel never changes a value that has no focus
    application.installEventFilter(&wheelGuard);
    RealPrompts prompts;
    MainWindow window(theme, prompts);
    watchSignals(window);
    window.offerRecovery();
    if (const QStringList files = parser.positionalArguments(); !files.isEmpty())
        window.openFile(files.first());
    window.show();
    return QApplication::exec();
}
