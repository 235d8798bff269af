#pragma once

#include <QWebEngineUrlRequestInterceptor>

namespace cardwright {

// Stops every request of the preview but its own page and images written into the card.
class RequestFilter : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void interceptRequest(QWebEngineUrlRequestInfo &request) override;

    int blocked() const { return m_blocked; }

private:
    int m_blocked = 0;
};

} // namespace cardwright
