#pragma once

#include <QStringList>

namespace cardwright {

// What is decided about the preview's engine before the application object exists.
struct PreviewSetup
{
    enum class Path { Automatic, Software, Gpu };

    bool withoutSandbox = false; // only by --preview-without-sandbox
    Path path = Path::Automatic; // else CARDWRIGHT_PREVIEW, the setting, or what the machine has
};

// To be called first in main(), before QApplication, with the names for QSettings already set.
// Nothing that the environment says about the engine holds after it.
void preparePreview(const PreviewSetup &setup = {});

// As prepared: Software or Gpu.
PreviewSetup::Path previewPath();

// False where Chromium would end the whole program instead of starting: as root, or where the
// system allows no user namespaces, unless the sandbox is off.
bool canStartPreview();
bool isPreviewSandboxed();
bool isRunByRoot();
// For this run, at the user's word; has an effect only before the engine has started.
void startPreviewWithoutSandbox();

// The engine's command line, as it stands now.
QStringList previewFlags();

// Shows the engine its command line for as long as it starts. Afterwards the environment is clean
// again: a browser that we open for a link must not inherit our flags.
class PreviewFlagsInEnvironment
{
public:
    PreviewFlagsInEnvironment();
    ~PreviewFlagsInEnvironment();
    Q_DISABLE_COPY_MOVE(PreviewFlagsInEnvironment)

private:
    bool m_withoutOpenGl = false;
};

} // namespace cardwright
