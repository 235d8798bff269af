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
// The second print moves nothing, as numbers have their place kept; a third is for cards that surprise us.
constexpr int kMostPrints = 4;
constexpr QMarginsF kMargins(20, 18, 20, 22); // millimetres
constexpr double kFootHeight = 44;            // points

} // namespace

struct PdfExport::Job
{
    PdfSource source;
    QString path;
    std::function<void(const Done &)> done;
    PrintPage page;
    int prints = 0;
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
    m_job = std::make_shared<Job>(Job{source, path, std::move(done), {}, 0});
    m_job->source.options.forPrint = true;
    m_job->source.options.pages.clear();
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

void PdfExport::render()
{
    QtConcurrent::run(&m_pool, [source = m_job->source] {
        return renderPrintPage(source.card, source.match, source.reading, source.options);
    }).then(this, [this, job = m_job](const PrintPage &page) {
        if (job == m_job)
            print(page);
    });
}

void PdfExport::print(const PrintPage &page)
{
    m_job->page = page;
    ++m_job->prints;
    m_limit.start();
    if (!m_printer) {
        if (!canStartPreview()) {
            finish(Error{
                Error::Code::Refused,
                isRunByRoot()
                    ? tr("As root the engine that prints cannot protect itself, so no PDF was made. "
                         "Run Cardwright as an ordinary user, or with --preview-without-sandbox.")
                    : tr(
                        "This system does not let the engine that prints protect itself, so no PDF was made. "
                        "--preview-without-sandbox makes it without that protection.")});
            return;
        }
        const Result<MakeWebPrinter> make = webPrinterFactory();
        if (!make) {
            finish(make.error());
            return;
        }
        const PreviewFlagsInEnvironment flags;
        m_printer.reset((*make)());
    }
    const QPageLayout layout(QPageSize(m_job->source.paper), QPageLayout::Portrait, kMargins,
                             QPageLayout::Millimeter);
    m_printer->print(page.html, layout, [this, job = m_job](const QByteArray &printed) {
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
    QtConcurrent::run(&m_pool, [printed] {
        return printedPlaces(printed);
    }).then(this, [this, job = m_job, printed](const Result<PrintedPlaces> &places) {
        if (job != m_job)
            return;
        if (!places) {
            finish(places.error());
            return;
        }
        QHash<QByteArray, int> pages = places->pageOf;
        pages.removeIf([](const auto &place) { return place.key().startsWith(kFootOfPage); });
        if (pages == job->source.options.pages || job->prints == kMostPrints) {
            write(printed);
            return;
        }
        job->source.options.pages = pages;
        render();
    });
}

void PdfExport::write(const QByteArray &printed)
{
    PdfDetails details;
    details.title = m_job->page.title;
    details.author = m_job->page.author;
    details.language = m_job->page.language;
    details.rightToLeft = m_job->page.rightToLeft;
    for (const PrintHeading &heading : std::as_const(m_job->page.headings))
        details.bookmarks.append({heading.level, heading.title, heading.id});
    for (int page = 1; page <= m_job->source.options.pages.value(kEndOfCard); ++page)
        details.feet.append(kFootOfPage + QByteArray::number(page));
    details.footHeight = kFootHeight;
    details.ownScheme = kPageScheme;
    QtConcurrent::run(&m_pool, [printed, details] {
        return finishedPdf(printed, details);
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
