#include "preview/engine/cardprofile.h"

#include "preview/engine/previewscheme.h"

#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>

namespace cardwright {

CardProfile makeCardProfile(const QByteArray &shell)
{
    PreviewScheme::registerScheme();
    auto profile = std::make_unique<QWebEngineProfile>(); // without a name: off the record
    profile->setHttpCacheType(QWebEngineProfile::NoCache);
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile->setSpellCheckEnabled(false);
    profile->cookieStore()->setCookieFilter(
        [](const QWebEngineCookieStore::FilterRequest &) { return false; });
    auto *scheme = new PreviewScheme(shell, profile.get());
    profile->installUrlSchemeHandler(PreviewScheme::kName, scheme);
    QObject::connect(profile.get(), &QWebEngineProfile::downloadRequested, profile.get(),
                     [](QWebEngineDownloadRequest *download) { download->cancel(); });
    return {std::move(profile), scheme};
}

} // namespace cardwright
