#include "preview/pdfexport.h"

#include "base/file.h"
#include "pdf/finishedpdf.h"
#include "pdf/printedplaces.h"
#include "preview/enginemodule.h"
#include "preview/previewsetup.h"

#include <QFuture>
#include <QLocale>
#include <QPageLayout>
#include <QtConcurrentRun>

namespace cardwright {

namespace {

constexpr int kTimeLimit = 300'000; // a card of 700 KB makes 430 pages, in a minute where the machine is busy
constexpr QMarginsF kMargins(20, 18, 20, 22); // millimetres
constexpr double kFootHeight = 44;            // points

} // namespace

struct PdfExport::Job
{
    PdfSource source;
    QString path;
    std::function<void(const Done &)> done;
    PrintPage page;
    QByteArray printed;           // the card, before its pages have numbers
    QHash<QByteArray, int> pages; // of it
};

QPageSize::PageSizeId usualPaper()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                              : QPageSize::A4;
}

PdfExport::PdfExport(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_limit.setSingleShot(true);
    m_limit.setInterval(kTimeLimit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        finish(Error{Error::Code::NotWritable,
                     tr("Printing the card took too long and was stopped. Nothing was written.")});
    });
}

PdfExport::~PdfExport()
{
    cancel();
}

void PdfExport::start(const PdfSource &source, const QString &path, std::function<void(const Done &)> done)
{
    cancel();
    m_job = std::make_shared<Job>(Job{source, path, std::move(done), {}, {}, {}});
    m_job->source.options.forPrint = true;
    m_blocked = 0;
    m_limit.start();
    QMetaObject::invokeMethod(
        this,
        [this, job = m_job] {
            if (job == m_job)
                render();
        },
        Qt::QueuedConnection);
}

void PdfExport::cancel()
{
    m_limit.stop();
    m_job.reset();
    m_printer.reset();
}

// The engine starts while the card is drawn.
void PdfExport::render()
{
    QFuture<PrintPage> page = QtConcurrent::run(&m_pool, [source = m_job->source] {
        return renderPrintPage(source.card, source.match, source.reading, source.options);
    });
    if (!startPrinter())
        return;
    // Only now: where the page is there already, this goes on at once.
    page.then(this, [this, job = m_job](const PrintPage &drawn) {
        if (job != m_job)
            return;
        job->page = drawn;
        print(drawn.html);
    });
}

void PdfExport::renderSecond()
{
    QtConcurrent::run(&m_pool, [source = m_job->source, pages = m_job->pages] {
        return renderNumberedPages(source.card, source.match, source.reading, source.options, pages);
    }).then(this, [this, job = m_job](const QByteArray &page) {
        if (job == m_job)
            print(page);
    });
}

// Where it cannot start, the export has ended.
bool PdfExport::startPrinter()
{
    if (m_printer)
        return true;
    if (!canStartPreview()) {
        finish(Error{Error::Code::Refused,
                     isRunByRoot()
                         ? tr("As root the engine that prints cannot protect itself, so no PDF was made. "
                              "Run Cardwright as an ordinary user, or with --preview-without-sandbox.")
                         : tr("This system does not let the engine that prints protect itself, so no PDF was made. "
                              "--preview-without-sandbox makes it without that protection.")});
        return false;
    }
    const Result<MakeWebPrinter> make = webPrinterFactory();
    if (!make) {
        finish(make.error());
        return false;
    }
    const PreviewFlagsInEnvironment flags;
    m_printer.reset((*make)());
    return true;
}

void PdfExport::print(const QByteArray &page)
{
    m_limit.start();
    const QPageLayout layout(QPageSize(m_job->source.paper), QPageLayout::Portrait, kMargins,
                             QPageLayout::Millimeter);
    m_printer->print(page, layout, [this, job = m_job](const QByteArray &printed) {
        // Not from within the engine, which may end with this export.
        QMetaObject::invokeMethod(
            this,
            [this, job, printed] {
                if (job == m_job)
                    take(printed);
            },
            Qt::QueuedConnection);
    });
}

void PdfExport::take(const QByteArray &printed)
{
    m_blocked = m_printer->blockedRequests();
    if (printed.isEmpty()) {
        finish(Error{Error::Code::Malformed,
                     tr("The engine that prints stopped, so no PDF was made. Please try again.")});
        return;
    }
    if (!m_job->printed.isEmpty()) {
        write(printed);
        return;
    }
    m_job->printed = printed;
    QtConcurrent::run(&m_pool, [printed] {
        return printedPlaces(printed);
    }).then(this, [this, job = m_job](const Result<PrintedPlaces> &places) {
        if (job != m_job)
            return;
        if (!places) {
            finish(places.error());
            return;
        }
        job->pages = places->pageOf;
        renderSecond();
    });
}

void PdfExport::write(const QByteArray &second)
{
    PdfDetails details;
    details.title = m_job->page.title;
    details.author = m_job->page.author;
    details.language = m_job->page.language;
    details.rightToLeft = m_job->page.rightToLeft;
    for (const PrintHeading &heading : std::as_const(m_job->page.headings))
        details.bookmarks.append({heading.level, heading.title, heading.id});
    details.numberedPages = m_job->pages.value(kEndOfContents);
    for (int page = 1; page <= m_job->pages.value(kEndOfCard); ++page)
        details.feet.append(kFootOfPage + QByteArray::number(page));
    details.footHeight = kFootHeight;
    details.ownScheme = kPageScheme;
    QtConcurrent::run(&m_pool, [printed = m_job->printed, second, details] {
        return finishedPdf(printed, second, details);
    }).then(this, [this, job = m_job](const Result<QByteArray> &pdf) {
        if (job == m_job)
            finish(pdf ? writeFileSafely(job->path, *pdf) : Done(pdf.error()));
    });
}

void PdfExport::finish(const Done &result)
{
    const std::shared_ptr<Job> job = m_job;
    cancel();
    if (job)
        job->done(result);
}

} // namespace cardwright
