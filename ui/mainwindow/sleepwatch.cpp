#include "mainwindow/sleepwatch.h"

#include "theme/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>

#include <chrono>

namespace cardwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kStart = 1s; // the window comes first
const QString kService = u"org.freedesktop.login1"_s;
const QString kPath = u"/org/freedesktop/login1"_s;
const QString kInterface = u"org.freedesktop.login1.Manager"_s;

} // namespace

SleepWatch::SleepWatch(std::function<void()> act, QObject *parent)
    : QObject(parent)
    , m_act(std::move(act))
{
    QTimer::singleShot(kStart, this, &SleepWatch::begin);
}

void SleepWatch::begin()
{
    if (!hasSystemBus())
        return;
    QDBusConnection::systemBus().connect(kService, kPath, kInterface, u"PrepareForSleep"_s, this,
                                         SLOT(prepareForSleep(bool)));
    holdBack();
}

void SleepWatch::holdBack()
{
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Inhibit"_s);
    message << u"sleep"_s << u"Cardwright"_s << tr("Unsaved work is put into its recovery copy.") << u"delay"_s;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            m_hold = reply.value();
    });
}

void SleepWatch::prepareForSleep(bool before)
{
    if (!before) {
        holdBack();
        return;
    }
    m_act();
    m_hold = QDBusUnixFileDescriptor();
}

} // namespace cardwright
