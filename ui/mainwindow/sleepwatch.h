#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <functional>

namespace cardwright {

// Calls `act` when the computer is about to sleep, and holds it back until that is done; the system lets a
// program do so for some seconds. Without the service that tells (logind) nothing happens.
class SleepWatch : public QObject
{
    Q_OBJECT

public:
    SleepWatch(std::function<void()> act, QObject *parent);

private slots:
    void prepareForSleep(bool before);

private:
    void begin();
    void holdBack();

    std::function<void()> m_act;
    QDBusUnixFileDescriptor m_hold; // open: the computer waits for us
};

} // namespace cardwright
