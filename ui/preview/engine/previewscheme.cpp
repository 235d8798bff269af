#include "preview/engine/previewscheme.h"

#include <QBuffer>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

namespace cardwright {

using namespace Qt::StringLiterals;

PreviewScheme::PreviewScheme(const QByteArray &shell, QObject *parent)
    : QWebEngineUrlSchemeHandler(parent)
    , m_shell(shell)
{}

void PreviewScheme::registerScheme()
{
    if (!QWebEngineUrlScheme::schemeByName(kName).name().isEmpty())
        return;
    QWebEngineUrlScheme scheme(kName);
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Path);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

QUrl PreviewScheme::shellUrl()
{
    return QUrl(u"card:/"_s);
}

void PreviewScheme::requestStarted(QWebEngineUrlRequestJob *job)
{
    if (job->requestMethod() != "GET") {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    if (job->requestUrl() != shellUrl()) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    auto *shell = new QBuffer(job);
    shell->setData(m_shell);
    shell->open(QIODevice::ReadOnly);
    job->reply("text/html", shell);
}

} // namespace cardwright
