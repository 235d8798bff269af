#include "preview/outsidelink.h"

namespace cardwright {

using namespace Qt::StringLiterals;

QUrl outsideLink(const QString &address)
{
    QUrl url(address, QUrl::StrictMode);
    if (!url.isValid())
        return {};
    if (url.scheme() == "mailto"_L1)
        return url.path().isEmpty() ? QUrl() : url;
    if ((url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || url.host().isEmpty())
        return {};
    url.setUserInfo(QString());
    return url;
}

QString shownAddress(const QUrl &link)
{
    return link.toString(QUrl::FullyEncoded);
}

} // namespace cardwright
