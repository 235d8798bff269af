#include "preview/previewsetup.h"

#include "settings/settings.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QProcessEnvironment>

#include <fcntl.h>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>

namespace cardwright {

namespace {

using namespace Qt::StringLiterals;

constexpr char kFlagsVariable[] = "QTWEBENGINE_CHROMIUM_FLAGS";
constexpr char kOpenGlVariable[] = "QT_XCB_GL_INTEGRATION";

// One engine per process, so its state is the process's too.
PreviewSetup engine;

PreviewSetup::Path pathNamed(const QString &name)
{
    if (name == "software"_L1)
        return PreviewSetup::Path::Software;
    if (name == "gpu"_L1)
        return PreviewSetup::Path::Gpu;
    return PreviewSetup::Path::Automatic;
}

bool hasGpu()
{
    if (qEnvironmentVariableIntValue("LIBGL_ALWAYS_SOFTWARE") != 0
        || qEnvironmentVariable("LIBGL_ALWAYS_SOFTWARE").compare("true"_L1, Qt::CaseInsensitive) == 0)
        return false;
    return !QDir(u"/dev/dri"_s).entryList({u"renderD*"_s}, QDir::System | QDir::Files).isEmpty();
}

PreviewSetup::Path chosenPath(PreviewSetup::Path asked)
{
    using Path = PreviewSetup::Path;
    for (const Path path : {asked, pathNamed(qEnvironmentVariable("CARDWRIGHT_PREVIEW")),
                            pathNamed(settings::previewPath.value())}) {
        if (path != Path::Automatic)
            return path;
    }
    return hasGpu() ? Path::Gpu : Path::Software;
}

bool writeWhole(const char *path, const QByteArray &text)
{
    const int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool written = write(file, text.constData(), static_cast<size_t>(text.size())) == text.size();
    close(file);
    return written;
}

// What Chromium's own sandbox does first. A child tries it, because it cannot be undone.
bool hasUserNamespaces()
{
    const QByteArray users = QByteArray::number(getuid()) + ' ' + QByteArray::number(getuid()) + " 1";
    const QByteArray groups = QByteArray::number(getgid()) + ' ' + QByteArray::number(getgid()) + " 1";
    const pid_t child = fork();
    if (child == 0) {
        const bool works = unshare(CLONE_NEWUSER) == 0 && writeWhole("/proc/self/setgroups", "deny")
                           && writeWhole("/proc/self/uid_map", users)
                           && writeWhole("/proc/self/gid_map", groups);
        _exit(works ? 0 : 1);
    }
    if (child < 0)
        return false;
    int status = 0;
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR)
            return false;
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

void preparePreview(const PreviewSetup &setup)
{
    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &name : names) {
        if (name.startsWith("QTWEBENGINE_"_L1))
            qunsetenv(name.toLocal8Bit().constData());
    }
    engine = {setup.withoutSandbox, chosenPath(setup.path)};
    if (engine.path == PreviewSetup::Path::Software)
        qputenv("QT_QUICK_BACKEND", "software");
    // The engine prints its whole command line at its start.
    QLoggingCategory::setFilterRules(u"qt.webenginecontext.debug=false\nqt.webenginecontext.info=false"_s);
    // The engine and the windows share their textures on this path, which has to be known before the
    // application object. On the other no OpenGL is loaded at all: see enginemodule.cpp.
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts, engine.path == PreviewSetup::Path::Gpu);
}

PreviewSetup::Path previewPath()
{
    return engine.path;
}

bool canStartPreview()
{
    return engine.withoutSandbox || (!isRunByRoot() && hasUserNamespaces());
}

bool isRunByRoot()
{
    return geteuid() == 0;
}

bool isPreviewSandboxed()
{
    return !engine.withoutSandbox;
}

void startPreviewWithoutSandbox()
{
    engine.withoutSandbox = true;
}

QStringList previewFlags()
{
    // The page needs none of what is switched off here; what is off cannot be attacked.
    QStringList flags{u"--no-pings"_s,
                      u"--disable-breakpad"_s,
                      u"--disable-remote-fonts"_s,
                      u"--disable-3d-apis"_s,
                      u"--disable-databases"_s,
                      u"--disable-file-system"_s,
                      u"--disable-notifications"_s,
                      u"--disable-speech-api"_s,
                      u"--disable-shared-workers"_s};
    // The page that becomes a PDF is never seen, and is waited for all the same.
    flags.append(u"--disable-renderer-backgrounding"_s);
    if (engine.path == PreviewSetup::Path::Software)
        flags.append(u"--disable-gpu"_s);
    if (engine.withoutSandbox)
        flags += {u"--no-sandbox"_s, u"--no-zygote"_s}; // a zygote has a use with the sandbox only
    // Without this flag a screen reader finds an empty document; with it each patch costs more.
    if (QAccessible::isActive())
        flags.append(u"--force-renderer-accessibility"_s);
    return flags;
}

PreviewFlagsInEnvironment::PreviewFlagsInEnvironment()
{
    qputenv(kFlagsVariable, previewFlags().join(u' ').toLatin1());
    // The engine asks for OpenGL also where it draws in software: a driver of 100 MB that nothing uses.
    if (engine.path == PreviewSetup::Path::Software && !qEnvironmentVariableIsSet(kOpenGlVariable)) {
        qputenv(kOpenGlVariable, "none");
        m_withoutOpenGl = true;
    }
}

PreviewFlagsInEnvironment::~PreviewFlagsInEnvironment()
{
    qunsetenv(kFlagsVariable);
    if (m_withoutOpenGl)
        qunsetenv(kOpenGlVariable);
}

} // namespace cardwright
