#pragma once

#include "base/result.h"
#include "preview/webengine.h"
#include "render/printpage.h"

#include <QObject>
#include <QPageSize>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace cardwright {

// What is printed: a state of a card, as values, since the document goes on changing meanwhile.
struct PdfSource
{
    Card card;
    Match match;
    CardReading reading;
    RenderOptions options; // `forPrint` is set here
    QPageSize::PageSizeId paper = QPageSize::A4;
};

// The paper that people use where this program runs.
QPageSize::PageSizeId usualPaper();

// Makes a PDF of a card: prints it, reads on which pages its parts came to stand, prints the contents with
// these numbers and the feet of the pages, and adds what else the engine leaves out. The window stays free
// all the while: only the first start of the engine holds it up.
class PdfExport : public QObject
{
    Q_OBJECT

public:
    explicit PdfExport(QObject *parent = nullptr);
    ~PdfExport() override; // cancels

    // Writes the PDF of `source` to `path` and then calls `done` once, with an error in words if there
    // is no PDF; never from within start(). One that is under way is cancelled. Needs the event loop.
    void start(const PdfSource &source, const QString &path, std::function<void(const Done &)> done);
    // `done` is not called any more, and `path` stays as it is.
    void cancel();
    bool isRunning() const { return m_job != nullptr; }

    // Of one print.
    void setTimeLimit(int milliseconds) { m_limit.setInterval(milliseconds); }
    // Of the last export: what the page asked for and did not get.
    int blockedRequests() const { return m_blocked; }

private:
    struct Job;

    void render();
    void renderSecond();
    bool startPrinter();
    void print(const QByteArray &page);
    void take(const QByteArray &printed);
    void write(const QByteArray &second);
    void finish(const Done &result);

    std::shared_ptr<Job> m_job; // none: nothing is under way
    std::unique_ptr<WebPrinter> m_printer;
    QTimer m_limit;
    int m_blocked = 0;
    QThreadPool m_pool; // last, so that it has finished before the rest goes
};

} // namespace cardwright
