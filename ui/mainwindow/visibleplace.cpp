#include "mainwindow/visibleplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <chrono>

namespace cardwright {

using namespace std::chrono_literals;

namespace {

constexpr int kGrip = 120;   // px of the upper edge that a hand needs
constexpr auto kSettle = 300ms; // the desktop moves windows itself first, if it does

QRect movedInto(const QRect &window, const QRect &screen)
{
    QRect place(window.topLeft(), window.size().boundedTo(screen.size()));
    place.moveLeft(std::clamp(place.left(), screen.left(), screen.left() + screen.width() - place.width()));
    place.moveTop(std::clamp(place.top(), screen.top(), screen.top() + screen.height() - place.height()));
    return place;
}

} // namespace

QRect visiblePlace(const QRect &window, const QList<QRect> &screens)
{
    const QRect edge(window.topLeft(), QSize(window.width(), qMin(window.height(), kGrip / 4)));
    for (const QRect &screen : screens) {
        const QRect seen = edge & screen;
        if (seen.width() >= qMin(kGrip, window.width()) && seen.top() == edge.top())
            return window;
    }
    QRect nearest = window;
    int least = -1;
    for (const QRect &screen : screens) {
        const QRect place = movedInto(window, screen);
        const int way = (place.topLeft() - window.topLeft()).manhattanLength();
        if (least < 0 || way < least) {
            least = way;
            nearest = place;
        }
    }
    return nearest;
}

void keepVisible(QWidget &window)
{
    QObject::connect(qGuiApp, &QGuiApplication::screenRemoved, &window, [&window] {
        QTimer::singleShot(kSettle, &window, [&window] {
            if (!window.isVisible() || window.isFullScreen())
                return;
            QList<QRect> screens;
            for (const QScreen *screen : QGuiApplication::screens())
                screens.append(screen->availableGeometry());
            const QRect place = visiblePlace(window.geometry(), screens);
            if (place != window.geometry())
                window.setGeometry(place);
        });
    });
}

} // namespace cardwright
