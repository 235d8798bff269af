#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QThread>

namespace cardwright {

// A virtual screen of this process alone, with a window manager: what is typed there goes to nobody else, and
// other tests may have windows beside it. Stays away where Xvfb is not installed: the given screen serves then.
class OwnScreen
{
public:
    OwnScreen()
    {
        using namespace Qt::StringLiterals;
        if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty())
            return;
        QByteArray number; // told when it is ready
        // Two that begin at once may want the same number; the one that goes without begins again.
        for (int tries = 0; tries < 3 && number.trimmed().isEmpty(); ++tries) {
            m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s, u"-nolisten"_s, u"tcp"_s});
            number.clear();
            while (!number.contains('\n') && m_server.waitForReadyRead(30'000))
                number += m_server.readAllStandardOutput();
            if (number.trimmed().isEmpty()) {
                m_server.kill();
                m_server.waitForFinished();
            }
        }
        if (number.trimmed().isEmpty())
            qFatal("no screen of its own: what is typed would go to the windows of other tests");
        qputenv("DISPLAY", ':' + number.trimmed());
        m_manager.start(u"openbox"_s, {u"--sm-disable"_s});
        if (m_manager.waitForStarted())
            QThread::msleep(500); // it takes the screen over
    }
    ~OwnScreen()
    {
        for (QProcess *process : {&m_manager, &m_server}) {
            process->kill();
            process->waitForFinished();
        }
    }
    OwnScreen(const OwnScreen &) = delete;
    OwnScreen &operator=(const OwnScreen &) = delete;

private:
    QProcess m_server;
    QProcess m_manager;
};

} // namespace cardwright
