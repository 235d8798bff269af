#include "preview/pdfcommand.h"

#include "audit/projectconfig.h"
#include "base/file.h"
#include "image/picturesource.h"
#include "preview/enginemodule.h"
#include "preview/pdfexport.h"
#include "schema/templateshelf.h"
#include "storage/cardfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>

#include <cstdio>

namespace cardwright {

namespace {

constexpr int kTrouble = 2; // as cardwright-cli has it

QString translated(const char *text)
{
    return QCoreApplication::translate("PdfCommand", text);
}

void warn(const QString &sentence)
{
    const QByteArray line = "cardwright: " + sentence.toLocal8Bit() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

int fail(const QString &sentence)
{
    warn(sentence);
    return kTrouble;
}

} // namespace

int runPdfCommand(const PdfCommand &command)
{
    // Who runs a command reads what it says: not what the engine finds odd about a run without a screen.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtFatalMsg)
            warn(text);
    });
    PdfSource source;
    source.paper = usualPaper();
    if (!command.paper.isEmpty() && command.paper != QLatin1String("a4")
        && command.paper != QLatin1String("letter"))
        return fail(translated(QT_TRANSLATE_NOOP("PdfCommand", "--paper is a4 or letter.")));
    if (!command.paper.isEmpty())
        source.paper = command.paper == QLatin1String("a4") ? QPageSize::A4 : QPageSize::Letter;
    source.options.depth = command.depth.toLatin1();
    for (const char letter : std::as_const(source.options.depth)) {
        if (!QByteArrayView("tpm").contains(letter))
            return fail(translated(QT_TRANSLATE_NOOP(
                "PdfCommand",
                "--depth is made of the letters t (at a glance), p (facts) and m (why and how).")));
    }
    source.options.showOpenQuestions = command.showOpenQuestions;

    beginLoadingWebEngine();
    QStringList faults;
    const LookChoices ofProject = projectLook(QFileInfo(command.card).absoluteFilePath(), &faults);
    for (const QString &fault : std::as_const(faults))
        warn(fault);
    const Result<CardLook> look = readLook(command.look.filledFrom(ofProject), readPictureFile);
    if (!look)
        return fail(look.error().message);
    source.options.look = *look;
    const Result<LoadedCard> loaded = loadCard(command.card);
    if (!loaded)
        return fail(loaded.error().message);
    source.card = Card(loaded->bytes);
    const TemplateShelf templates(userTemplateFolder());
    source.match = matchNamed(source.card, templates.namedBy(source.card));
    source.reading = CardReading(source.card, source.match);
    PictureSource pictures;
    pictures.setCard(QFileInfo(command.card).absoluteFilePath());
    source.options.picture =
        picturesOnly(pictures.now(), [](const QByteArray &address, const QString &reason) {
            warn(translated(QT_TRANSLATE_NOOP("PdfCommand", "The picture “%1” is not in the PDF. %2"))
                     .arg(displayPath(QString::fromUtf8(address)), reason));
        });

    const QFileInfo card(command.card);
    const QString out = command.out.isEmpty()
                            ? card.dir().filePath(card.completeBaseName() + QLatin1String(".pdf"))
                            : command.out;
    PdfExport exporter;
    QEventLoop loop;
    int code = 0;
    exporter.start(source, out, [&](const Done &done) {
        if (!done)
            code = fail(done.error().message);
        loop.quit();
    });
    loop.exec();
    return code;
}

} // namespace cardwright
