#include "workshop/wallscreen.h"

namespace cardwright {

std::optional<ScreenPlace> wallScreen(const QList<ScreenPlace> &screens, const QRect &console, const QString &before)
{
    std::optional<ScreenPlace> found;
    for (const ScreenPlace &screen : screens) {
        if (screen.geometry.isEmpty() || screen.geometry.intersects(console))
            continue;
        if (screen.name == before)
            return screen;
        if (!found)
            found = screen;
    }
    return found;
}

} // namespace cardwright
