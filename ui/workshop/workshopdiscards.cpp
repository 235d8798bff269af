#include "workshop/workshopcontroller.h"

#include "base/file.h"
#include "workshop/workshoprecovery.h"

#include <QFileInfo>
#include <QLocale>

#include <utility>

// What a killed program left of workshops and the user discarded: kept for some days, as work on cards is.

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostShown = 3; // beside the messages about cards

QString topicOf(const QString &entry)
{
    return u"recover/workshop/"_s + entry;
}

QString momentWords(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

// A way back for who clicked too soon.
void WorkshopController::discard(const RecoveryCopy &copy)
{
    const Done gone = WorkshopRecovery::usualStore().discard(copy.entry);
    if (!gone) {
        emit barRequested({BarMessage::Tone::Bad, topicOf(copy.entry), gone.error().message, {}});
        return;
    }
    emit barRequested({BarMessage::Tone::Info, topicOf(copy.entry),
                       tr("Discarded. It is kept for %n more day(s).", nullptr, RecoveryStore::kDaysKept),
                       {{tr("Undo"), [this, copy] { bringBack(copy); }}, {tr("Remove it now"), [this, copy] { removeDiscarded(copy.entry); }}}});
}

bool WorkshopController::showDiscarded()
{
    withdrawDiscarded();
    const RecoveryStore store = WorkshopRecovery::usualStore();
    store.removeOldDiscarded();
    const FoundCopies found = store.discardedWork();
    const qsizetype count = found.copies.size() + found.unreadable.size();
    const auto show = [this, count](const QString &entry, QString sentence, const QList<BarMessage::Button> &ways) {
        if (m_discardedShown.size() == kMostShown)
            return;
        m_discardedShown.append(entry);
        if (m_discardedShown.size() == kMostShown && count > kMostShown)
            sentence += u' ' + tr("%n more after these.", nullptr, static_cast<int>(count - kMostShown));
        emit barRequested({BarMessage::Tone::Info, topicOf(entry), sentence, ways});
    };
    const auto removal = [this](const QString &entry) {
        return BarMessage::Button{tr("Remove it now"), [this, entry] { removeDiscarded(entry); }};
    };
    for (const RecoveryCopy &copy : found.copies) {
        show(copy.entry,
             tr("Work on the workshop “%1” was discarded (written %2).").arg(displayPath(QFileInfo(copy.cardPath).fileName()), momentWords(copy.written)),
             {{tr("Bring it back"), [this, copy] { bringBack(copy); }}, removal(copy.entry)});
    }
    for (const UnreadableCopy &copy : found.unreadable)
        show(copy.entry, tr("A copy of a workshop (%1) that could not be read was put away.").arg(momentWords(copy.written)), {removal(copy.entry)});
    return count > 0;
}

void WorkshopController::withdrawDiscarded()
{
    for (const QString &entry : std::exchange(m_discardedShown, {}))
        emit barWithdrawn(topicOf(entry));
}

void WorkshopController::bringBack(const RecoveryCopy &wanted)
{
    const RecoveryCopy copy = wanted; // the message that it stands in goes
    withdrawDiscarded();
    if (const Done back = WorkshopRecovery::usualStore().bringBack(copy.entry))
        offer(copy);
    else
        emit barRequested({BarMessage::Tone::Bad, topicOf(copy.entry), back.error().message, {}});
}

void WorkshopController::removeDiscarded(const QString &wanted)
{
    const QString entry = wanted;
    withdrawDiscarded();
    if (const Done gone = WorkshopRecovery::usualStore().removeDiscarded(entry))
        showDiscarded(); // what is left
    else
        emit barRequested({BarMessage::Tone::Bad, topicOf(entry), gone.error().message, {}});
}

} // namespace cardwright
