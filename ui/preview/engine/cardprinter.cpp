#include "preview/engine/cardprofile.h"
#include "preview/engine/previewpage.h"
#include "preview/engine/previewscheme.h"
#include "preview/engine/requestfilter.h"
#include "preview/webengine.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QList>
#include <QPageLayout>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace cardwright {

namespace {

constexpr int kPatienceAtTheEnd = 10'000; // milliseconds

// A page that prints, with the profile it needs. It may outlive its printer: to delete a page between the
// start of a print and the answer lets the engine end the whole program.
class PrintingPage final : public QObject
{
public:
    PrintingPage()
        : m_cards(makeCardProfile({}))
        , m_filter(new RequestFilter(m_cards.profile.get()))
    {
        m_cards.profile->setUrlRequestInterceptor(m_filter);
    }

    ~PrintingPage() override
    {
        retired().removeOne(this);
        m_page.reset(); // before its profile
    }

    void print(const QByteArray &html, const QPageLayout &layout,
               std::function<void(const QByteArray &)> answer)
    {
        m_answer = std::move(answer);
        m_layout = layout;
        m_cards.scheme->serve(html);
        if (!m_page)
            makePage();
        m_page->openShell();
    }

    // No answer comes any more. Deletes the page as soon as it may go, at the latest with the application.
    void retire()
    {
        m_answer = {};
        if (!m_printing) {
            delete this;
            return;
        }
        static const bool ended = [] {
            qAddPostRoutine(endRetired); // runs before the engine's own, which is there already
            return true;
        }();
        Q_UNUSED(ended)
        retired().append(this);
    }

    int blockedRequests() const { return m_filter->blocked(); }

private:
    static QList<PrintingPage *> &retired()
    {
        static QList<PrintingPage *> pages;
        return pages;
    }

    static void endRetired()
    {
        QTimer wakes;
        wakes.start(50);
        QElapsedTimer clock;
        clock.start();
        const auto prints = [](const PrintingPage *page) { return page->m_printing; };
        while (clock.elapsed() < kPatienceAtTheEnd
               && std::any_of(retired().cbegin(), retired().cend(), prints))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const QList<PrintingPage *> left = retired();
        qDeleteAll(left);
    }

    void makePage()
    {
        m_page = std::make_unique<PreviewPage>(m_cards.profile.get(), nullptr);
        connect(m_page.get(), &QWebEnginePage::loadFinished, this, [this](bool loaded) {
            if (!m_answer)
                return;
            if (!loaded) {
                finish({});
                return;
            }
            m_printing = true;
            m_page->printToPdf(
                [page = QPointer<PrintingPage>(this)](const QByteArray &pdf) {
                    if (page)
                        page->finish(pdf);
                },
                m_layout);
        });
        connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this, [this] { finish({}); });
    }

    // Called by the engine, so nothing is deleted here.
    void finish(const QByteArray &pdf)
    {
        m_printing = false;
        if (retired().contains(this)) {
            deleteLater();
            return;
        }
        if (const auto answer = std::exchange(m_answer, {}))
            answer(pdf);
    }

    CardProfile m_cards;
    RequestFilter *m_filter;
    std::unique_ptr<PreviewPage> m_page;
    QPageLayout m_layout;
    std::function<void(const QByteArray &)> m_answer;
    bool m_printing = false;
};

class CardPrinter final : public WebPrinter
{
public:
    ~CardPrinter() override { m_page->retire(); }

    void print(const QByteArray &html, const QPageLayout &layout,
               std::function<void(const QByteArray &)> answer) override
    {
        m_page->print(html, layout, std::move(answer));
    }

    int blockedRequests() const override { return m_page->blockedRequests(); }

private:
    PrintingPage *m_page = new PrintingPage; // deletes itself
};

} // namespace

} // namespace cardwright

extern "C" Q_DECL_EXPORT cardwright::WebPrinter *cardwrightMakeWebPrinter()
{
    return new cardwright::CardPrinter;
}
