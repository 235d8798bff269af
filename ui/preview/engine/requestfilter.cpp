#include "preview/engine/requestfilter.h"

#include "preview/engine/previewscheme.h"

namespace cardwright {

using namespace Qt::StringLiterals;

void RequestFilter::interceptRequest(QWebEngineUrlRequestInfo &request)
{
    using Info = QWebEngineUrlRequestInfo;
    const QUrl url = request.requestUrl();
    const bool shell =
        request.resourceType() == Info::ResourceTypeMainFrame && url == PreviewScheme::shellUrl();
    const bool image = request.resourceType() == Info::ResourceTypeImage && url.scheme() == "data"_L1;
    if (shell || image)
        return;
    ++m_blocked;
    request.block(true);
}

} // namespace cardwright
