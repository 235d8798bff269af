#include "preview/engine/cardprofile.h"
#include "preview/engine/enginescript.h"
#include "preview/engine/previewpage.h"
#include "preview/engine/requestfilter.h"
#include "preview/outsidelink.h"
#include "preview/webengine.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineFindTextResult>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <memory>

namespace cardwright {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("PreviewView", text);
}

// The web view with our own context menu, which offers only what the preview can do.
class CardWebView : public QWebEngineView
{
public:
    using QWebEngineView::QWebEngineView;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override
    {
        QMenu menu(this);
        if (hasSelection())
            menu.addAction(translated(QT_TRANSLATE_NOOP("PreviewView", "&Copy")), this,
                           [this] { triggerPageAction(QWebEnginePage::Copy); });
        const QWebEngineContextMenuRequest *request = lastContextMenuRequest();
        const QUrl link = request ? outsideLink(request->linkUrl().toString(QUrl::FullyEncoded)) : QUrl();
        if (link.isValid()) {
            menu.addAction(translated(QT_TRANSLATE_NOOP("PreviewView", "Copy &Link")), this,
                           [link] { QGuiApplication::clipboard()->setText(shownAddress(link)); });
        }
        if (!menu.isEmpty())
            menu.exec(event->globalPos());
    }
};

class CardWebEngine final : public WebEngine
{
public:
    CardWebEngine(QWidget *parent, const QByteArray &shell, const WebEngineReports &reports)
        : m_reports(reports)
        , m_profile(makeCardProfile(shell).profile)
        , m_bridge(std::make_unique<PreviewBridge>())
        , m_filter(new RequestFilter(m_profile.get()))
        , m_view(new CardWebView(parent))
    {
        m_profile->setUrlRequestInterceptor(m_filter);
        m_view->setAcceptDrops(false); // the window takes them
        setLive(false);
        QObject::connect(m_bridge.get(), &PreviewBridge::fieldActivated, m_reports.fieldActivated);
        QObject::connect(m_bridge.get(), &PreviewBridge::linkActivated, m_reports.linkActivated);
    }

    ~CardWebEngine() override
    {
        m_page->disconnect();
        delete m_view;
        m_page.reset(); // before its profile
    }

    QWidget *widget() const override { return m_view; }

    // A page whose process died can be loaded again, but may then lack our script; a new one never does.
    void openPage() override
    {
        auto page = std::make_unique<PreviewPage>(m_profile.get(), nullptr);
        page->setBackgroundColor(m_background);
        installPreviewScript(page.get(), m_bridge.get());
        QObject::connect(page.get(), &QWebEnginePage::loadFinished, m_reports.loaded);
        QObject::connect(page.get(), &QWebEnginePage::renderProcessTerminated, page.get(),
                         [this] { m_reports.died(); });
        m_view->setPage(page.get());
        m_page = std::move(page);
        m_page->openShell();
    }

    void run(const QString &script, std::function<void(const QVariant &)> answer) override
    {
        m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld, answer);
    }

    void setBackground(const QColor &colour) override
    {
        m_background = colour;
        if (m_page)
            m_page->setBackgroundColor(colour);
    }

    void setZoom(qreal factor) override { m_view->setZoomFactor(factor); }

    void find(const QString &text, bool backward, std::function<void(int, int)> answer) override
    {
        m_page->findText(text, backward ? QWebEnginePage::FindBackward : QWebEnginePage::FindFlags(),
                         [answer](const QWebEngineFindTextResult &result) {
                             if (answer)
                                 answer(result.numberOfMatches(), result.activeMatch());
                         });
    }

    void setLive(bool live) override
    {
        m_view->setEnabled(live);
        if (!live)
            return;
        m_view->setFocusPolicy(Qt::StrongFocus);
        if (QWidget *proxy = m_view->focusProxy())
            proxy->setFocusPolicy(Qt::StrongFocus);
    }

    int blockedRequests() const override { return m_filter->blocked(); }

private:
    WebEngineReports m_reports;
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<PreviewBridge> m_bridge;
    RequestFilter *m_filter;
    CardWebView *m_view;
    std::unique_ptr<PreviewPage> m_page;
    QColor m_background = Qt::white;
};

} // namespace

} // namespace cardwright

extern "C" Q_DECL_EXPORT cardwright::WebEngine *
cardwrightMakeWebEngine(QWidget *parent, const QByteArray &shell, const cardwright::WebEngineReports &reports)
{
    return new cardwright::CardWebEngine(parent, shell, reports);
}
