#pragma once

#include <QApplication>

#include <functional>

namespace cardwright {

// Tells where the focus goes in the program. A widget keeps it as a member and not as a connection of its own:
// while a widget goes down its children lose the focus, and by then its members are gone.
class FocusChange : public QObject
{
public:
    using Moved = std::function<void(QWidget *before, QWidget *now)>;

    explicit FocusChange(Moved moved)
        : m_moved(std::move(moved))
    {
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) { m_moved(before, now); });
    }

private:
    Moved m_moved;
};

} // namespace cardwright
