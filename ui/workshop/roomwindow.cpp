#include "workshop/roomwindow.h"

#include "workshop/roomview.h"
#include "workshop/workshopsession.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>
#include <QWindow>

#include <utility>

namespace cardwright {

namespace {

constexpr int kSettle = 500; // ms: a new screen lies over the others before the desktop has placed it
constexpr QSize kPlain(1280, 720);

QList<ScreenPlace> screensOfSystem()
{
    QList<ScreenPlace> places;
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        places.append({screen->name(), screen->geometry()});
    return places;
}

} // namespace

RoomWindow::RoomWindow(WorkshopSession &session, WorkshopClock &clock, Wall &wall)
    : m_view(new RoomView(session, clock, wall))
    , m_screens(screensOfSystem)
{
    setObjectName(QStringLiteral("roomWindow"));
    setAttribute(Qt::WA_QuitOnClose, false); // it never keeps the program alive
    setWindowTitle(tr("Room: %1").arg(session.workshop().title));
    setMinimumSize(480, 270);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &RoomWindow::followScreens);
    connect(qGuiApp, &QGuiApplication::screenAdded, this,
            [this] { QTimer::singleShot(kSettle, this, &RoomWindow::followScreens); });
}

void RoomWindow::setScreens(std::function<QList<ScreenPlace>()> screens)
{
    m_screens = std::move(screens);
}

std::optional<ScreenPlace> RoomWindow::place() const
{
    const QScreen *own = m_console ? m_console->window()->screen() : nullptr;
    return own ? wallScreen(m_screens(), own->geometry(), m_screen) : std::nullopt;
}

void RoomWindow::open(const QWidget &console)
{
    m_wanted = true;
    m_console = &console;
    m_screen.clear();
    setAttribute(Qt::WA_ShowWithoutActivating); // the keys stay with the console
    if (const std::optional<ScreenPlace> screen = place()) {
        fill(*screen);
    } else {
        const QSize room = console.window()->screen()->availableSize();
        resize(kPlain.boundedTo(room * 9 / 10));
        m_justOpened = true;
        show();
    }
    emit opened();
}

void RoomWindow::fill(const ScreenPlace &place)
{
    m_screen = place.name;
    create();
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *screen : screens) {
        if (screen->name() == place.name)
            windowHandle()->setScreen(screen);
    }
    setGeometry(place.geometry);
    m_justOpened = true;
    showFullScreen();
}

void RoomWindow::closeWall()
{
    m_wanted = false;
    hide();
    emit closed();
}

// A plain window stays where the user put it.
void RoomWindow::followScreens()
{
    if (!m_wanted || m_screen.isEmpty())
        return;
    const QList<ScreenPlace> screens = m_screens();
    const auto isOwn = [this](const ScreenPlace &screen) { return screen.name == m_screen; };
    if (isVisible() && std::none_of(screens.begin(), screens.end(), isOwn)) {
        hide(); // the system would put it over the console
        emit screenLost();
    }
    if (isVisible())
        return;
    if (const std::optional<ScreenPlace> screen = place()) {
        fill(*screen);
        emit opened();
    }
}

// Some desktops give a new window the keyboard all the same.
bool RoomWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && std::exchange(m_justOpened, false) && m_console)
        m_console->window()->activateWindow();
    return QWidget::event(event);
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
