#pragma once

#include "preview/webengine.h"

#include <QUrl>
#include <QWebEngineUrlSchemeHandler>

namespace cardwright {

// Serves one page at card:/, the preview's empty shell or what is printed, and nothing else.
class PreviewScheme : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    static constexpr const char *kName = kPageScheme;

    PreviewScheme(const QByteArray &shell, QObject *parent);

    static void registerScheme(); // before the first profile
    static QUrl shellUrl();
    // What is loaded from now on.
    void serve(const QByteArray &shell) { m_shell = shell; }

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    QByteArray m_shell;
};

} // namespace cardwright
