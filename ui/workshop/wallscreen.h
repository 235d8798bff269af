#pragma once

#include <QList>
#include <QRect>
#include <QString>

#include <optional>

namespace cardwright {

// A screen, by what a wall needs to know of it.
struct ScreenPlace
{
    QString name;
    QRect geometry; // on the desktop
};

// The screen for the wall: `before` where it is there, else the first other one. Not one that shows the
// console's part of the desktop, as a mirrored projector does. Nothing: there is no such screen.
std::optional<ScreenPlace> wallScreen(const QList<ScreenPlace> &screens, const QRect &console, const QString &before = {});

} // namespace cardwright
