#include "workshop/workshopcontroller.h"

#include "base/file.h"
#include "dialogs/prompts.h"
#include "workshop/consolepage.h"
#include "workshop/workshoprecovery.h"

#include <QFileInfo>
#include <QLocale>
#include <QMainWindow>

// What becomes of a workshop when the window closes, the session ends, or the program was killed.

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QString topicOf(const RecoveryCopy &copy)
{
    return u"recover/workshop/"_s + copy.entry;
}

} // namespace

bool WorkshopController::mayLeave()
{
    while (m_console && !m_console->session().save() && m_console->session().isUnsaved()) {
        WorkshopSession &session = m_console->session();
        m_prompts.tell(&m_window, tr("The workshop is not saved"), session.notice());
        const auto answer = m_prompts.saveChanges(&m_window, session.workshop().title);
        if (answer == Prompts::Unsaved::Cancel)
            return false;
        if (answer == Prompts::Unsaved::Discard) {
            m_console->discard();
            return true;
        }
        const QString path = m_prompts.fileToSave(&m_window, session.path(), tr("Workshops (*%1)").arg(QLatin1StringView(kWorkshopSuffix)));
        if (path.isEmpty())
            return false;
        if (path != session.path() && !session.saveAs(workshopName(path)))
            continue; // told again, with the reason
    }
    return true;
}

void WorkshopController::pauseClock()
{
    if (m_console)
        m_console->pauseClock();
}

void WorkshopController::keepAll()
{
    if (m_console)
        m_console->keepAll();
}

void WorkshopController::offerRecovery()
{
    WorkshopRecovery::usualStore().removeOldDiscarded();
    const QList<RecoveryCopy> copies = WorkshopRecovery::usualStore().abandoned();
    for (const RecoveryCopy &copy : copies)
        offer(copy);
}

void WorkshopController::offer(const RecoveryCopy &copy)
{
    const QString name = displayPath(QFileInfo(copy.cardPath).fileName());
    const QString when = QLocale().toString(copy.written.toLocalTime(), QLocale::ShortFormat);
    emit barRequested({BarMessage::Tone::Warn, topicOf(copy),
                       tr("The workshop “%1” was interrupted (%2). What was not on the disk yet is kept.").arg(name, when),
                       {{tr("Go on with it"), [this, copy] { goOnWith(copy); }},
                        {tr("Discard"), [this, copy] { discard(copy); }}}});
}

void WorkshopController::goOnWith(const RecoveryCopy &copy)
{
    const RecoveryStore store = WorkshopRecovery::usualStore();
    if (!store.has(copy.entry)) {
        emit barWithdrawn(topicOf(copy));
        tell(RecoveryStore::goneAlready().message);
        return;
    }
    const Result<RecoveredWorkshop> recovered = recoveredWorkshop(copy);
    if (!recovered) {
        tell(recovered.error().message);
        return;
    }
    if (ConsolePage *console = run(recovered->file)) {
        const Result<QString> claimed = store.claim(copy.entry); // of two windows one has it
        console->goOnWith(claimed ? *claimed : store.newEntry(), *recovered);
        emit barWithdrawn(topicOf(copy));
    }
}

} // namespace cardwright
