#include "mainwindow/recoveryoffers.h"

#include "base/file.h"
#include "mainwindow/comparecontroller.h"
#include "mainwindow/filecontroller.h"
#include "mainwindow/showinfolder.h"

#include <QFileInfo>
#include <QLocale>

#include <utility>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostShown = 3; // messages at a time; the next comes when one is settled
const QString kDiscarded = u"recover/discarded"_s; // stays when another card is opened

QString momentWords(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

RecoveryOffers::RecoveryOffers(FileController &files, CompareController &compare, QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_compare(compare)
{
    connect(this, &RecoveryOffers::barRequested, &files, &FileController::barRequested);
    connect(this, &RecoveryOffers::barWithdrawn, &files, &FileController::barWithdrawn);
    connect(&files, &FileController::recoveryTaken, this, &RecoveryOffers::settle);
}

QString RecoveryOffers::topicOf(const QString &entry)
{
    return u"recover/"_s + entry;
}

void RecoveryOffers::offer()
{
    m_finder.start([store = m_files.recoveryStore()](const std::atomic<bool> &stopped) { return workLeft(store, stopped); },
                   [this](const FoundAll &found) { show(found); });
}

void RecoveryOffers::show(FoundAll found)
{
    m_work = std::move(found.work);
    m_work.removeIf([this](const FoundWork &one) { return !m_files.recoveryStore().has(one.copy.entry); }); // taken meanwhile
    m_shown = 0;
    showNext();
    for (const FoundRemains &remains : found.remains.first(qMin<qsizetype>(kMostShown, found.remains.size())))
        show(remains);
}

void RecoveryOffers::showNext()
{
    for (; m_shown < m_work.size() && m_shown < kMostShown; ++m_shown)
        show(m_work[m_shown], m_shown == kMostShown - 1 ? m_work.size() - kMostShown : 0);
}

void RecoveryOffers::show(const FoundWork &work, qsizetype more)
{
    const RecoveryCopy &copy = work.copy;
    QStringList sentences{tr("“%1” holds work that was not saved (%2).").arg(work.name, momentWords(copy.written))};
    if (copy.mayLiveElsewhere)
        sentences.append(tr("It was written on another computer that uses the same home folder, and may still be open there: here it can be opened as a copy."));
    else if (work.file == FoundWork::File::Changed)
        sentences.append(tr("The file has changed since: the work comes back as an untitled card, to be compared with it."));
    else if (work.file == FoundWork::File::Gone)
        sentences.append(tr("The file is not there any more: the work comes back as an untitled card."));
    if (more > 0)
        sentences.append(tr("%n more after these.", nullptr, static_cast<int>(more)));
    emit barRequested({BarMessage::Tone::Warn, topicOf(copy.entry), sentences.join(u' '),
                       QList<BarMessage::Button>{{tr("What differs…"), [this, work] { compare(work); }}} + ways(work)});
}

// What can be done with it. A copy that another computer's editor may go on with is left where it is.
QList<BarMessage::Button> RecoveryOffers::ways(const FoundWork &work)
{
    const RecoveryCopy &copy = work.copy;
    const BarMessage::Button asCopy{tr("Open as a copy"), [this, copy] { restore(copy, true); }};
    if (copy.mayLiveElsewhere)
        return {asCopy};
    return {{tr("Restore"), [this, copy] { restore(copy, false); }},
            asCopy,
            {tr("Discard"), [this, work] { discard(work); }}};
}

void RecoveryOffers::show(const FoundRemains &remains)
{
    const UnreadableCopy &copy = remains.copy;
    const QByteArray &legible = remains.legible;
    const QString when = momentWords(copy.written);
    QList<BarMessage::Button> buttons;
    if (!legible.isEmpty())
        buttons.append({tr("Open what can be read"), [this, legible] { m_files.openCopy(legible); }});
    buttons.append({tr("Show the file"), [path = m_files.recoveryStore().pathOf(copy.entry)] { showInFolder(path); }});
    buttons.append({tr("Put it away"), [this, remains] { putAway(remains); }});
    emit barRequested({BarMessage::Tone::Warn, topicOf(copy.entry),
                       copy.isLater ? tr("A copy of unsaved work (%1) was written by a newer version of Cardwright. Open that one to get it back; here it is left as it is.").arg(when)
                       : legible.isEmpty()
                           ? tr("A copy of unsaved work (%1) is damaged, and nothing in it can be read. It stays until you put it away.").arg(when)
                           : tr("A copy of unsaved work (%1) is damaged. What can still be read opens as an untitled card: look it through.").arg(when),
                       buttons});
}

void RecoveryOffers::settle(const QString &entry)
{
    emit barWithdrawn(topicOf(entry));
    for (int i = 0; i < m_work.size(); ++i) {
        if (m_work[i].copy.entry != entry)
            continue;
        m_work.removeAt(i);
        if (i < m_shown)
            --m_shown;
        break;
    }
    if (m_shown < m_work.size() && m_shown < kMostShown)
        m_work[m_shown].file = fileOf(m_work[m_shown].copy); // it waited for its turn
    showNext();
}

void RecoveryOffers::restore(const RecoveryCopy &copy, bool asCopy)
{
    m_compare.leave();
    m_files.restore(copy, asCopy);
}

void RecoveryOffers::fail(const QString &entry, const Error &error)
{
    if (error.code == Error::Code::NotFound) // another window was first
        settle(entry);
    emit barRequested({BarMessage::Tone::Bad, error.code == Error::Code::NotFound ? kDiscarded : topicOf(entry), error.message, {}});
}

// A way back for who clicked too soon: for days, or as long as this window is open where the user wants no
// history of the card.
void RecoveryOffers::discard(const FoundWork &work)
{
    const RecoveryCopy &copy = work.copy;
    m_compare.leave();
    const RecoveryStore &store = m_files.recoveryStore();
    if (!copy.cardPath.isEmpty() && !m_files.history().store().keepsHistoryOf(copy.cardPath)) {
        const Result<QString> claimed = store.claim(copy.entry);
        const Done gone = claimed ? store.remove(*claimed) : Done(claimed.error());
        if (!gone) {
            fail(copy.entry, gone.error());
            return;
        }
        settle(copy.entry);
        undoable(tr("Discarded. No history is kept for this card, so it can be brought back only while this message is here."),
                 [this, work] {
                     const Done back = m_files.recoveryStore().write(work.copy);
                     if (back)
                         again(work);
                     return back;
                 },
                 nullptr);
        return;
    }
    m_files.history().keep(copy.cardPath, copy.bytes, HistoryReason::WhileWorking);
    if (const Done gone = store.discard(copy.entry); !gone) {
        fail(copy.entry, gone.error());
        return;
    }
    settle(copy.entry);
    undoable(tr("Discarded. It is kept for %n more day(s).", nullptr, RecoveryStore::kDaysKept),
             [this, work] {
                 const Done back = m_files.recoveryStore().bringBack(work.copy.entry);
                 if (back)
                     again(work);
                 return back;
             },
             [this, entry = copy.entry] { return m_files.recoveryStore().removeDiscarded(entry); });
}

void RecoveryOffers::putAway(const FoundRemains &wanted)
{
    const FoundRemains remains = wanted; // the message that it stands in goes
    const UnreadableCopy &copy = remains.copy;
    if (const Done gone = m_files.recoveryStore().discard(copy.entry); !gone) {
        fail(copy.entry, gone.error());
        return;
    }
    settle(copy.entry);
    undoable(tr("Put away. It is kept for %n more day(s).", nullptr, RecoveryStore::kDaysKept),
             [this, remains] {
                 const Done back = m_files.recoveryStore().bringBack(remains.copy.entry);
                 if (back)
                     show(remains);
                 return back;
             },
             [this, entry = copy.entry] { return m_files.recoveryStore().removeDiscarded(entry); });
}

void RecoveryOffers::undoable(const QString &sentence, const std::function<Done()> &undo, const std::function<Done()> &forGood)
{
    const auto carriedOut = [this](const std::function<Done()> &act) {
        return [this, act] {
            emit barWithdrawn(kDiscarded);
            if (const Done finished = act(); !finished)
                emit barRequested({BarMessage::Tone::Bad, kDiscarded, finished.error().message, {}});
        };
    };
    QList<BarMessage::Button> buttons{{tr("Undo"), carriedOut(undo)}};
    if (forGood)
        buttons.append({tr("Remove it now"), carriedOut(forGood)});
    emit barRequested({BarMessage::Tone::Info, kDiscarded, sentence, buttons});
}

// There may be many, and large ones.
void RecoveryOffers::showDiscarded(bool isMore)
{
    withdrawDiscarded();
    m_reader.start(
        [store = m_files.recoveryStore()](const std::atomic<bool> &stopped) { return workDiscarded(store, stopped); },
        [this, isMore](const FoundAll &found) { tellDiscarded(found, isMore); });
}

void RecoveryOffers::tellDiscarded(const FoundAll &found, bool isMore)
{
    const qsizetype count = found.work.size() + found.remains.size();
    if (count == 0 && !isMore) {
        emit barRequested({BarMessage::Tone::Info, kDiscarded,
                           tr("No discarded work is here. Unsaved work that you discard after a crash is kept for %n day(s).", nullptr, RecoveryStore::kDaysKept), {}});
        return;
    }
    emit barWithdrawn(kDiscarded);
    const auto show = [this, count](const QString &entry, QString sentence, const std::function<void()> &again) {
        if (m_discardedShown.size() == kMostShown)
            return;
        if (m_discardedShown.size() == kMostShown - 1 && count > kMostShown)
            sentence += u' ' + tr("%n more after these.", nullptr, static_cast<int>(count) - kMostShown);
        showDiscarded(entry, sentence, again);
    };
    for (const FoundWork &work : found.work)
        show(work.copy.entry, tr("“%1” holds work that was discarded (written %2).").arg(work.name, momentWords(work.copy.written)),
             [this, work] { again(work); });
    for (const FoundRemains &remains : found.remains)
        show(remains.copy.entry, tr("A copy of unsaved work (%1) that could not be read was put away.").arg(momentWords(remains.copy.written)),
             [this, copy = remains.copy] { readAgain(copy); });
}

void RecoveryOffers::showDiscarded(const QString &entry, const QString &sentence, const std::function<void()> &again)
{
    m_discardedShown.append(entry);
    emit barRequested({BarMessage::Tone::Info, topicOf(entry), sentence,
                       {{tr("Bring it back"), [this, entry, again] { bringBack(entry, again); }},
                        {tr("Remove it now"), [this, entry] { removeNow(entry); }}}});
}

void RecoveryOffers::withdrawDiscarded()
{
    for (const QString &entry : std::exchange(m_discardedShown, {}))
        emit barWithdrawn(topicOf(entry));
}

void RecoveryOffers::bringBack(const QString &entry, const std::function<void()> &again)
{
    const std::function<void()> offer = again; // the message that it stands in goes
    m_reader.stop();
    withdrawDiscarded();
    if (const Done back = m_files.recoveryStore().bringBack(entry); !back)
        emit barRequested({BarMessage::Tone::Bad, kDiscarded, back.error().message, {}});
    else
        offer();
}

void RecoveryOffers::removeNow(const QString &entry)
{
    if (const Done gone = m_files.recoveryStore().removeDiscarded(entry); !gone)
        emit barRequested({BarMessage::Tone::Bad, kDiscarded, gone.error().message, {}});
    else
        showDiscarded();
}

void RecoveryOffers::readAgain(const UnreadableCopy &copy)
{
    m_reader.start([store = m_files.recoveryStore(), copy](const std::atomic<bool> &) {
        return FoundRemains{copy, copy.isLater ? QByteArray() : store.legible(copy.entry)};
    },
                   [this](const FoundRemains &remains) { show(remains); });
}

// Offered as before, whatever else waits.
void RecoveryOffers::again(const FoundWork &work)
{
    m_work.prepend({work.copy, work.name, fileOf(work.copy)});
    ++m_shown;
    show(m_work.first(), 0);
}

void RecoveryOffers::compare(const FoundWork &work)
{
    const RecoveryCopy &copy = work.copy;
    QList<CompareSubject::Offer> offers;
    for (const BarMessage::Button &way : ways(work))
        offers.append({way.text, way.act});
    if (!copy.mayLiveElsewhere)
        offers.last().danger = true;
    m_compare.compareRecovery(copy, offers);
}

} // namespace cardwright
