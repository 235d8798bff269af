#include "support/livewindow.h"

#include "support/keyboard.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <signal.h>
#include <unistd.h>

namespace cardwright {

using namespace Qt::StringLiterals;

QList<qint64> enginesOf(qint64 program)
{
    QList<qint64> engines;
    for (const QString &number : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!taken(u"/proc/%1/cmdline"_s.arg(number)).contains("--type="))
            continue;
        qint64 parent = number.toLongLong();
        for (int depth = 0; depth < 6 && parent > 1 && parent != program; ++depth) {
            const QByteArray stat = taken(u"/proc/%1/stat"_s.arg(parent));
            parent = stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
        }
        if (parent == program)
            engines.append(number.toLongLong());
    }
    return engines;
}

qint64 rendererOf(qint64 program)
{
    for (const qint64 engine : enginesOf(program)) {
        if (taken(u"/proc/%1/cmdline"_s.arg(engine)).contains("--type=renderer"))
            return engine;
    }
    return 0;
}

qint64 filteredRendererOf(qint64 program)
{
    for (const qint64 engine : enginesOf(program)) {
        if (taken(u"/proc/%1/status"_s.arg(engine)).contains("\nSeccomp:\t2\n"))
            return engine;
    }
    return 0;
}

LiveWindow::LiveWindow(const QString &program, const QString &home)
    : m_path(program)
    , m_home(home)
{}

LiveWindow::~LiveWindow()
{
    if (m_program && m_program->state() != QProcess::NotRunning)
        end(SIGKILL);
}

bool LiveWindow::start(const QString &card)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home + u"/config"_s);
    environment.insert(u"XDG_DATA_HOME"_s, m_home + u"/data"_s);
    environment.insert(u"XDG_CACHE_HOME"_s, m_home + u"/cache"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(environment);
    m_program->setProcessChannelMode(QProcess::MergedChannels);
    m_program->setStandardOutputFile(QProcess::nullDevice());
    QStringList arguments;
    if (::geteuid() == 0)
        arguments += u"--preview-without-sandbox"_s;
    if (!card.isEmpty())
        arguments += card;
    m_program->start(m_path, arguments);
    if (!m_program->waitForStarted())
        return false;
    // A search that meets a window which goes at that moment (of the program before) ends with an error: it is asked
    // again as long as the program lives.
    QString window;
    for (const QDeadlineTimer patience(20'000); window.isEmpty(); QTest::qWait(100)) {
        if (patience.hasExpired() || m_program->state() != QProcess::Running) {
            m_fault = patience.hasExpired() ? u"no window within 20 s"_s : u"it ended with %1"_s.arg(m_program->exitCode());
            return false;
        }
        QProcess search;
        search.start(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(m_program->processId()),
                                    u"--name"_s, u"."_s});
        search.waitForFinished(10'000);
        window = QString::fromLatin1(search.readAllStandardOutput()).section(u'\n', 0, 0);
    }
    QProcess::execute(u"xdotool"_s, {u"windowactivate"_s, u"--sync"_s, window});
    QTest::qWait(300);
    return true;
}

void LiveWindow::end(int signal)
{
    ::kill(static_cast<pid_t>(m_program->processId()), signal);
    m_program->waitForFinished(10'000);
}

qint64 LiveWindow::processId() const
{
    return m_program ? m_program->processId() : 0;
}

QString LiveWindow::copies() const
{
    return m_home + u"/data/cardwright/cardwright/recovery"_s;
}

void pressRestore(const Keyboard &keyboard)
{
    for (int i = 0; i < 4; ++i) // close, Discard, Open as a copy, Restore
        keyboard.press(u"Shift_L+Tab"_s);
    keyboard.press(u"space"_s);
}

} // namespace cardwright
