#include "settings/settings.h"

namespace cardwright {

void rememberRecentFile(const QString &path)
{
    constexpr qsizetype kKept = 10;
    QStringList files = settings::recentFiles.value();
    files.removeAll(path);
    files.prepend(path);
    while (files.size() > kKept)
        files.removeLast();
    settings::recentFiles.set(files);
}

} // namespace cardwright
