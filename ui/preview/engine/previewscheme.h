#pragma once

#include <QUrl>
#include <QWebEngineUrlSchemeHandler>

namespace cardwright {

// Serves the preview's one page, the empty shell at card:/, and nothing else.
class PreviewScheme : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    static constexpr char kName[] = "card";

    PreviewScheme(const QByteArray &shell, QObject *parent);

    static void registerScheme(); // before the first profile
    static QUrl shellUrl();

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    const QByteArray m_shell;
};

} // namespace cardwright
