#include "preview/engine/cardprofile.h"
#include "preview/engine/previewpage.h"
#include "preview/engine/previewscheme.h"
#include "preview/engine/requestfilter.h"
#include "preview/webengine.h"

#include <QPageLayout>
#include <QPointer>

#include <utility>

namespace cardwright {

namespace {

class CardPrinter final : public WebPrinter
{
public:
    CardPrinter()
        : m_cards(makeCardProfile({}))
        , m_filter(new RequestFilter(m_cards.profile.get()))
    {
        m_cards.profile->setUrlRequestInterceptor(m_filter);
    }

    ~CardPrinter() override
    {
        m_answer = {};
        m_page.reset(); // before its profile
    }

    void print(const QByteArray &html, const QPageLayout &layout,
               std::function<void(const QByteArray &)> answer) override
    {
        m_answer = std::move(answer);
        m_layout = layout;
        m_cards.scheme->serve(html);
        if (!m_page)
            makePage();
        m_page->openShell();
    }

    int blockedRequests() const override { return m_filter->blocked(); }

private:
    void makePage()
    {
        m_page = std::make_unique<PreviewPage>(m_cards.profile.get(), nullptr);
        QObject::connect(m_page.get(), &QWebEnginePage::loadFinished, m_page.get(), [this](bool loaded) {
            if (!m_answer)
                return;
            if (!loaded) {
                finish({});
                return;
            }
            m_page->printToPdf(
                [this, page = QPointer<PreviewPage>(m_page.get())](const QByteArray &pdf) {
                    if (page)
                        finish(pdf);
                },
                m_layout);
        });
        QObject::connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, m_page.get(),
                         [this] { finish({}); });
    }

    void finish(const QByteArray &pdf)
    {
        if (const auto answer = std::exchange(m_answer, {}))
            answer(pdf);
    }

    CardProfile m_cards;
    RequestFilter *m_filter;
    std::unique_ptr<PreviewPage> m_page;
    QPageLayout m_layout;
    std::function<void(const QByteArray &)> m_answer;
};

} // namespace

} // namespace cardwright

extern "C" Q_DECL_EXPORT cardwright::WebPrinter *cardwrightMakeWebPrinter()
{
    return new cardwright::CardPrinter;
}
