#pragma once

#include <QFocusEvent>

namespace cardwright {

// True where a field is left for another one, and not for its own list or another window.
inline bool isLeft(const QEvent &event)
{
    if (event.type() != QEvent::FocusOut)
        return false;
    const Qt::FocusReason reason = static_cast<const QFocusEvent &>(event).reason();
    return reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason;
}

} // namespace cardwright
