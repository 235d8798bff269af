#include "preview/enginemodule.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

#include <future>

namespace cardwright {

namespace {

using namespace Qt::StringLiterals;

struct Loaded
{
    MakeWebEngine make = nullptr;
    MakeWebPrinter makePrinter = nullptr;
    QString error;
};

// Beside the program as it was built, else where the package puts it. Nowhere else: what is loaded
// here runs as us.
Loaded load(const QString &programFolder)
{
    Loaded result;
    for (const char *folder : {CARDWRIGHT_MODULES_BUILT, CARDWRIGHT_MODULES_INSTALLED}) {
        const QString file =
            QDir(programFolder).filePath(QString::fromLatin1(folder) + "/libcardwright-webengine.so"_L1);
        if (!QFile::exists(file))
            continue;
        QLibrary library(file);
        library.setLoadHints(QLibrary::PreventUnloadHint);
        result.make = reinterpret_cast<MakeWebEngine>(library.resolve(kMakeWebEngine));
        result.makePrinter = reinterpret_cast<MakeWebPrinter>(library.resolve(kMakeWebPrinter));
        result.error = result.make && result.makePrinter ? QString() : library.errorString();
        return result;
    }
    result.error = QDir(programFolder).filePath(QString::fromLatin1(CARDWRIGHT_MODULES_INSTALLED));
    return result;
}

// One engine per process.
std::shared_future<Loaded> &loading()
{
    static std::shared_future<Loaded> future;
    return future;
}

} // namespace

void beginLoadingWebEngine()
{
    if (loading().valid())
        return;
    // The engine warns where this is not said, also when it draws in software. Said before the
    // application it would cost an OpenGL context, said now it costs Qt's warning about that.
    const QtMessageHandler handler = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    qInstallMessageHandler(handler);
    loading() = std::async(std::launch::async, load, QCoreApplication::applicationDirPath());
}

Result<MakeWebPrinter> webPrinterFactory()
{
    beginLoadingWebEngine();
    const Loaded &loaded = loading().get();
    if (loaded.makePrinter)
        return loaded.makePrinter;
    return Error{Error::Code::NotFound,
                 QCoreApplication::translate("PdfExport", "The engine that prints could not be loaded (%1). Install Cardwright again.")
                     .arg(loaded.error)};
}

Result<MakeWebEngine> webEngineFactory()
{
    beginLoadingWebEngine();
    const Loaded &loaded = loading().get();
    if (loaded.make)
        return loaded.make;
    return Error{Error::Code::NotFound,
                 QCoreApplication::translate("PreviewPane", "The preview’s engine could not be loaded (%1). Install Cardwright again.")
                     .arg(loaded.error)};
}

} // namespace cardwright
