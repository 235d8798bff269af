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

    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    static void registerScheme(); // before QApplication
    static QUrl shellUrl();

    void requestStarted(QWebEngineUrlRequestJob *job) override;
};

} // namespace cardwright
