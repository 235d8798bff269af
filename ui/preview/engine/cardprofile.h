#pragma once

#include <QByteArray>
#include <QWebEngineProfile>

#include <memory>

namespace cardwright {

class PreviewScheme;

// A profile that keeps nothing and takes nothing in. Its only page is what `scheme` serves, which
// belongs to it.
struct CardProfile
{
    std::unique_ptr<QWebEngineProfile> profile;
    PreviewScheme *scheme = nullptr;
};
CardProfile makeCardProfile(const QByteArray &shell);

} // namespace cardwright
