#include "workshop/consolepage.h"

#include "widgets/infobar.h"
#include "workshop/agendapanel.h"
#include "workshop/celldecisionrow.h"
#include "workshop/entryline.h"
#include "workshop/sheetview.h"

#include <QVBoxLayout>

// What the console does about time that runs out, sleep, crashes and disks.

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QString leftWords(int seconds)
{
    return seconds < 0 ? ConsolePage::tr("%1 over").arg(clockText(-seconds)) : ConsolePage::tr("%1 left").arg(clockText(seconds));
}

} // namespace

void ConsolePage::timeIsUp()
{
    const auto more = [this](int minutes) { return [this, minutes] { m_clock.add(minutes * 60); }; };
    showBar(tr("The time for this step is up. The clock goes on. More time?"),
            {{tr("+ 2 min"), more(2)}, {tr("+ 5 min"), more(5)}, {tr("Next step"), [this] { perform(WorkshopCommand::NextStep); }}});
    m_bar->setProperty("ofStep", true); // it goes with the step
}

void ConsolePage::woke()
{
    if (!m_clock.readings())
        return;
    const WakeReadings readings = *m_clock.readings();
    const bool slept = m_clock.wasOpen();
    const QString sentence = slept ? tr("The computer slept for %1. The clock is paused.") : tr("The workshop was not open for %1. The clock is paused.");
    const QString counted = slept ? tr("%1, with the sleep counted") : tr("%1, with that time counted");
    showBar(sentence.arg(clockText(readings.asleep)),
            {{tr("%1, as before").arg(leftWords(readings.leftBefore)), [this] { m_clock.choose(false); }},
             {counted.arg(leftWords(readings.leftAfter())), [this] { m_clock.choose(true); }}});
}

void ConsolePage::pauseClock()
{
    if (m_clock.isRunning())
        m_session.drive([](Workshop &workshop) { pauseTimer(workshop.session, QDateTime::currentDateTimeUtc()); });
}

// As long as it lasts, with a way out: another place.
void ConsolePage::tellUnsaved()
{
    const bool isBad = !m_session.isRehearsal() && !m_session.isReadOnly() && !m_session.notice().isEmpty();
    if (!isBad) {
        delete m_unsaved;
        m_unsaved = nullptr;
        return;
    }
    if (m_unsaved) {
        m_unsaved->setSentence(m_session.notice());
        return;
    }
    m_unsaved = new InfoBar(InfoBar::Tone::Bad, m_session.notice());
    m_unsaved->setObjectName(u"unsavedBar"_s);
    m_unsaved->addButton(tr("Try again"));
    m_unsaved->addButton(tr("Keep it elsewhere…"));
    connect(m_unsaved, &InfoBar::buttonClicked, this, [this](int index) {
        // Not from within the bar, which goes when it is saved.
        QMetaObject::invokeMethod(
            this,
            [this, index] {
                if (index == 0)
                    m_session.save();
                else
                    emit saveElsewhereRequested();
                takeFocus();
            },
            Qt::QueuedConnection);
    });
    m_bars->addWidget(m_unsaved);
}

void ConsolePage::goOnWith(const QString &entry, const RecoveredWorkshop &recovered)
{
    m_recovery.takeOver(entry);
    if (!recovered.typed.isEmpty()) {
        m_target = recovered.place;
        refreshSheet(); // the place may be gone
    }
    m_entry->line().setText(recovered.typed);
    m_decision->takeUpTyped(recovered.decisions);
    takeFocus();
    if (!recovered.decisions.isEmpty())
        m_sheet->setCurrent(recovered.decisions.keys().first()); // what is written waits there
}

void ConsolePage::keepAll()
{
    m_session.save();
    m_recovery.flush();
}

void ConsolePage::discard()
{
    m_session.giveUp();
    m_entry->line().clear();
    m_agenda->forgetTyped();
    m_decision->forgetTyped();
    m_recovery.setDecisions({});
    m_recovery.drop();
}

} // namespace cardwright
