#include "mainwindow/settingsnotice.h"

#include "mainwindow/filecontroller.h"
#include "settings/settingsstore.h"

#include <utility>

namespace cardwright {

using namespace Qt::StringLiterals;

SettingsNotice::SettingsNotice(FileController &files)
    : m_files(files)
{
    listenToSettings([this](const Done &written) {
        QMetaObject::invokeMethod(this, [this, written] { show(written); }, Qt::QueuedConnection);
    });
}

SettingsNotice::~SettingsNotice()
{
    listenToSettings({});
}

void SettingsNotice::show(const Done &written)
{
    if (written) {
        if (std::exchange(m_told, false))
            emit m_files.barWithdrawn(u"settings"_s);
        return;
    }
    if (std::exchange(m_told, true))
        return;
    emit m_files.barRequested({BarMessage::Tone::Warn, u"settings"_s,
                               tr("What you chose counts until you close this window, and could not be kept for the next start. %1").arg(written.error().message), {}});
}

} // namespace cardwright
