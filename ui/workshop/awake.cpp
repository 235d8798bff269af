#include "workshop/awake.h"

#include "theme/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

const QString kService = u"org.freedesktop.ScreenSaver"_s;
const QString kPath = u"/org/freedesktop/ScreenSaver"_s;

} // namespace

Awake::~Awake()
{
    if (m_cookie == 0)
        return;
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kService, u"UnInhibit"_s);
    message << m_cookie;
    QDBusConnection::sessionBus().send(message);
}

void Awake::keep(const QString &reason)
{
    if (!hasSessionBus()) {
        refuse();
        return;
    }
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kService, u"Inhibit"_s);
    message << u"Cardwright"_s << reason;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            m_cookie = reply.value();
        else
            refuse();
    });
}

void Awake::refuse()
{
    m_refusal = tr("The screen may go dark: this desktop does not let programs keep it on");
    QTimer::singleShot(0, this, &Awake::refused);
}

} // namespace cardwright
