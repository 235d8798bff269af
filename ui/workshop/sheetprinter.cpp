#include "workshop/sheetprinter.h"

#include "base/file.h"
#include "pdf/finishedpdf.h"
#include "preview/enginemodule.h"
#include "preview/pdfexport.h"
#include "preview/previewsetup.h"
#include "workshop/printpages.h"

#include <QPageLayout>

namespace cardwright {

namespace {

constexpr QMarginsF kMargins(14, 14, 14, 14); // millimetres

} // namespace

SheetPrinter::~SheetPrinter() = default;

void SheetPrinter::print(const QByteArray &html, const QString &title, const QString &language, const QString &path,
                         std::function<void(const Done &)> finished)
{
    m_title = title;
    m_language = language;
    m_path = path;
    m_finished = std::move(finished);
    QMetaObject::invokeMethod(this, [this, html] { start(html); }, Qt::QueuedConnection);
}

void SheetPrinter::start(const QByteArray &html)
{
    if (!canStartPreview()) {
        finish(Error{Error::Code::Refused,
                     tr("This system does not let the engine that prints protect itself, so no PDF was made. Save the "
                        "page for the browser instead and print it there.")});
        return;
    }
    const Result<MakeWebPrinter> make = webPrinterFactory();
    if (!make) {
        finish(make.error());
        return;
    }
    const PreviewFlagsInEnvironment flags;
    m_printer.reset((*make)());
    const QPageLayout layout(QPageSize(usualPaper()), wantsLandscape(html) ? QPageLayout::Landscape : QPageLayout::Portrait, kMargins,
                             QPageLayout::Millimeter);
    m_printer->print(html, layout, [this](const QByteArray &printed) {
        // Not from within the engine, which ends with this.
        QMetaObject::invokeMethod(
            this,
            [this, printed] {
                if (printed.isEmpty()) {
                    finish(Error{Error::Code::Malformed,
                                 tr("The engine that prints stopped, so no PDF was made. Please try again.")});
                    return;
                }
                PdfDetails details;
                details.title = m_title;
                details.language = m_language;
                details.ownScheme = kPageScheme;
                const Result<QByteArray> pdf = finishedPdf(printed, printed, details); // no numbers, no feet: one print is enough
                finish(pdf ? writeFileSafely(m_path, *pdf) : Done(pdf.error()));
            },
            Qt::QueuedConnection);
    });
}

void SheetPrinter::finish(const Done &result)
{
    m_printer.reset();
    if (const auto finished = std::exchange(m_finished, {}))
        finished(result);
}

} // namespace cardwright
