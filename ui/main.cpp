#include "dialogs/realprompts.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/sessionend.h"
#include "mainwindow/settingsnotice.h"
#include "preview/enginemodule.h"
#include "preview/pdfcommand.h"
#include "preview/previewsetup.h"
#include "schema/template.h"
#include "settings/settings.h"
#include "theme/sessionbus.h"
#include "theme/theme.h"
#include "widgets/wheelguard.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdio>
#include <future>

using namespace cardwright;

namespace {

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
    const bool printsOnly = isGiven(argc, argv, "--export-pdf");
    if (printsOnly) {
        setup.path = PreviewSetup::Path::Software; // nobody looks at it
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    // These say a few lines and end, also where there is no display.
    const bool speaksOnly = isGiven(argc, argv, "--help") || isGiven(argc, argv, "-h") || isGiven(argc, argv, "--help-all")
                            || isGiven(argc, argv, "--version") || isGiven(argc, argv, "-v");
    if (speaksOnly)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    preparePreview(setup); // the engine's flags count only before the application object

    // Qt asks the bus for a menu bar of the desktop; without a bus that would take a tenth of the start.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeMenuBar, !hasSessionBus());

    // Meanwhile the application talks to the display.
    const std::future<void> reading = std::async(std::launch::async, [] { builtInTemplate(); });
    QApplication application(argc, argv);
    reading.wait();
    if (!printsOnly && !speaksOnly && settings::showPreview.value())
        beginLoadingWebEngine(); // meanwhile the window comes up
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Cardwright"));
    installTranslations(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Editor for Data Cards, the documentation of datasets."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("preview-without-sandbox"),
                      QCoreApplication::translate("main", "Show the preview without the sandbox of its engine, for this run. Needed as root.")});
    const QCommandLineOption exportPdf(QStringLiteral("export-pdf"),
                                       QCoreApplication::translate("main", "Make a PDF of the card instead of opening a window."));
    const QCommandLineOption out({QStringLiteral("o"), QStringLiteral("output")},
                                 QCoreApplication::translate("main", "With --export-pdf: where it goes, else beside the card."),
                                 QCoreApplication::translate("main", "file"));
    const QCommandLineOption paper(QStringLiteral("paper"), QCoreApplication::translate("main", "With --export-pdf: a4 or letter."),
                                   QCoreApplication::translate("main", "size"));
    const QCommandLineOption depth(QStringLiteral("depth"),
                                   QCoreApplication::translate("main", "With --export-pdf: only these levels of detail, of t, p and m."),
                                   QCoreApplication::translate("main", "levels"));
    const QCommandLineOption showOpen(QStringLiteral("show-open"),
                                      QCoreApplication::translate("main", "With --export-pdf: unanswered questions too."));
    const QCommandLineOption design(QStringLiteral("design"), QCoreApplication::translate("main", "With --export-pdf: dense, for those who look things up, or reading."),
                                                QCoreApplication::translate("main", "name"));
    const QCommandLineOption accent(QStringLiteral("accent"), QCoreApplication::translate("main", "With --export-pdf: the colour of links and marks, like #1f5f8b."),
                                                 QCoreApplication::translate("main", "colour"));
    const QCommandLineOption logo(QStringLiteral("logo"), QCoreApplication::translate("main", "With --export-pdf: a picture above the title."),
                                               QCoreApplication::translate("main", "file"));
    const QCommandLineOption logoText(QStringLiteral("logo-text"), QCoreApplication::translate("main", "With --logo: what it shows."),
                                                   QCoreApplication::translate("main", "text"));
    const QCommandLineOption footer(QStringLiteral("footer"), QCoreApplication::translate("main", "With --export-pdf: a line at the end of the card."),
                                                 QCoreApplication::translate("main", "text"));
    parser.addOptions({exportPdf, out, paper, depth, showOpen, design, accent, logo, logoText, footer});
    parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("main", "The card to open."), QStringLiteral("[file]"));
    parser.process(application);

    if (parser.isSet(exportPdf)) {
        const QStringList cards = parser.positionalArguments();
        if (cards.size() != 1) {
            std::fputs(qPrintable(QCoreApplication::translate("main", "cardwright: --export-pdf takes one card: cardwright --export-pdf FILE [-o OUT.pdf]")
                                  + u'\n'), stderr);
            return 2;
        }
        return runPdfCommand({cards.first(), parser.value(out), parser.value(paper), parser.value(depth), parser.isSet(showOpen),
                              {parser.value(design), parser.value(accent), parser.value(logo), parser.value(logoText), parser.value(footer)}});
    }

    Theme theme(application);
    WheelGuard wheelGuard; // the wheel never changes a value that has no focus
    application.installEventFilter(&wheelGuard);
    RealPrompts prompts;
    MainWindow window(theme, prompts);
    SettingsNotice settingsNotice(window.files());
    // Unsaved work is offered at the next start.
    completeWhenever(application, window, [&window] { window.sessionEnds(); }, [&window] { window.computerSleeps(); });
    window.offerRecovery();
    if (const QStringList files = parser.positionalArguments(); !files.isEmpty())
        window.openFile(files.first());
    window.show();
    const int code = QApplication::exec();
    // While there is an application whose settings they are; nobody sees a window any more.
    if (const Done kept = flushSettings(); !kept) {
        std::fputs(qPrintable(QCoreApplication::translate("main", "cardwright: what was set could not be kept: %1").arg(kept.error().message) + u'\n'),
                   stderr);
    }
    return code;
}
