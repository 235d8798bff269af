#include "mainwindow/settingsnotice.h"

#include "base/file.h"
#include "mainwindow/filecontroller.h"
#include "settings/settingsstore.h"

#include <QFileInfo>
#include <QSettings>

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
    const QString folder = displayPath(QFileInfo(QSettings().fileName()).absolutePath());
    const QString sentence = written.error().code == Error::Code::NoSpace
        ? tr("What you chose counts until you close this window, and could not be kept for the next start, because the disk of your home folder is full. Free some space there.")
        : tr("What you chose counts until you close this window, and could not be kept for the next start. Check the permissions of the folder “%1”.").arg(folder);
    emit m_files.barRequested({BarMessage::Tone::Warn, u"settings"_s, sentence, {}});
}

} // namespace cardwright
