#include "workshop/roomwindow.h"

#include "workshop/roomview.h"
#include "workshop/workshopsession.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>
#include <QWindow>

namespace cardwright {

RoomWindow::RoomWindow(WorkshopSession &session, WorkshopClock &clock, Wall &wall)
    : m_view(new RoomView(session, clock, wall))
{
    setObjectName(QStringLiteral("roomWindow"));
    setAttribute(Qt::WA_QuitOnClose, false); // it never keeps the program alive
    setWindowTitle(tr("Room: %1").arg(session.workshop().title));
    setMinimumSize(480, 270);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &RoomWindow::screenAdded);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &RoomWindow::screenRemoved);
}

QScreen *RoomWindow::otherScreen(const QWidget &console)
{
    const QScreen *own = console.window()->screen();
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *screen : screens) {
        // A mirrored screen shows the same part of the desktop.
        if (screen != own && !screen->geometry().intersects(own->geometry()))
            return screen;
    }
    return nullptr;
}

void RoomWindow::open(const QWidget &console)
{
    m_wanted = true;
    if (QScreen *screen = otherScreen(console)) {
        placeOn(screen);
    } else {
        m_screen.clear();
        const QSize room = console.window()->screen()->availableSize();
        resize(qMin(1280, room.width() * 9 / 10), qMin(720, room.height() * 9 / 10));
        setAttribute(Qt::WA_ShowWithoutActivating);
        show();
    }
    emit opened();
}

void RoomWindow::placeOn(QScreen *screen)
{
    m_screen = screen->name();
    setAttribute(Qt::WA_ShowWithoutActivating); // the keys stay with the console
    create();
    windowHandle()->setScreen(screen);
    setGeometry(screen->geometry());
    showFullScreen();
}

void RoomWindow::closeWall()
{
    m_wanted = false;
    hide();
    emit closed();
}

void RoomWindow::screenAdded(QScreen *screen)
{
    if (m_wanted && !m_screen.isEmpty() && !isVisible()) {
        placeOn(screen);
        emit opened();
    }
}

void RoomWindow::screenRemoved(QScreen *screen)
{
    if (!m_wanted || screen->name() != m_screen)
        return;
    hide(); // the system would put it over the console
    emit screenLost();
}

void RoomWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F11)
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    else
        emit keyPressed(event);
}

void RoomWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    m_wanted = false;
    emit closed();
}

} // namespace cardwright
