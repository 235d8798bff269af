#include "mainwindow/sessionend.h"

#include "mainwindow/sleepwatch.h"

#include <QGuiApplication>
#include <QSocketNotifier>

#include <sys/socket.h>
#include <unistd.h>

#include <csignal>

namespace cardwright {

namespace {

int signalPipe[2] = {-1, -1};

// A signal handler may do next to nothing: it writes a byte, and the event loop does the rest.
void noteSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(signalPipe[0], &byte, 1);
}

} // namespace

void endOnSignals(QObject &owner, std::function<void()> act)
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, &owner);
    QObject::connect(notifier, &QSocketNotifier::activated, &owner, [act = std::move(act), notifier] {
        notifier->setEnabled(false);
        act();
        QCoreApplication::exit(0);
    });
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaction(number, &action, nullptr);
}

void completeWhenever(QGuiApplication &application, QObject &owner, const std::function<void()> &act,
                      const std::function<void()> &beforeSleep)
{
    endOnSignals(owner, act);
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &owner, act, Qt::DirectConnection);
    new SleepWatch(beforeSleep, &owner);
}

} // namespace cardwright
