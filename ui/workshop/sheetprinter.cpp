#include "workshop/sheetprinter.h"

#include "base/file.h"
#include "pdf/finishedpdf.h"
#include "pdf/joinedpdf.h"
#include "preview/enginemodule.h"
#include "preview/pdfexport.h"
#include "preview/previewsetup.h"

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
    m_parts = paperParts(html);
    m_printed.clear();
    printNext();
}

void SheetPrinter::printNext()
{
    const PaperPart part = m_parts.takeFirst();
    const QPageLayout layout(QPageSize(usualPaper()), part.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, kMargins,
                             QPageLayout::Millimeter);
    m_printer->print(part.html, layout, [this](const QByteArray &printed) {
        // Not from within the engine, which ends with this.
        QMetaObject::invokeMethod(this, [this, printed] { take(printed); }, Qt::QueuedConnection);
    });
}

void SheetPrinter::take(const QByteArray &printed)
{
    if (printed.isEmpty()) {
        finish(Error{Error::Code::Malformed, tr("The engine that prints stopped, so no PDF was made. Please try again.")});
        return;
    }
    m_printed.append(printed);
    if (m_parts.isEmpty())
        finish(write());
    else
        printNext();
}

Done SheetPrinter::write() const
{
    const Result<QByteArray> joined = joinedPdf(m_printed);
    if (!joined)
        return joined.error();
    PdfDetails details;
    details.title = m_title;
    details.language = m_language;
    details.ownScheme = kPageScheme;
    const Result<QByteArray> pdf = finishedPdf(*joined, *joined, details); // no numbers, no feet: one print is enough
    return pdf ? writeFileSafely(m_path, *pdf) : Done(pdf.error());
}

void SheetPrinter::finish(const Done &result)
{
    m_printer.reset();
    if (const auto finished = std::exchange(m_finished, {}))
        finished(result);
}

} // namespace cardwright
