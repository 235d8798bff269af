#include "mainwindow/recoveryoffers.h"

#include "base/file.h"
#include "mainwindow/comparecontroller.h"
#include "mainwindow/filecontroller.h"
#include "mainwindow/showinfolder.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>

#include <utility>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostShown = 3; // messages at a time; the next comes when one is settled
constexpr qint64 kReadAtOnce = 4 * 1024 * 1024;
const QString kDiscarded = u"recover/discarded"_s; // stays when another card is opened

enum class CardState { AsItWas, Changed, Gone };

// A file that takes long to read is judged by its date.
CardState stateOf(const RecoveryCopy &copy)
{
    const QFileInfo file(copy.cardPath);
    if (copy.cardPath.isEmpty())
        return CardState::AsItWas;
    if (!file.exists())
        return CardState::Gone;
    if (file.size() > kReadAtOnce)
        return file.lastModified() > copy.written ? CardState::Changed : CardState::AsItWas;
    const Result<QByteArray> bytes = readFile(copy.cardPath, kReadAtOnce);
    const bool same = bytes && QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) == copy.baseHash;
    return same ? CardState::AsItWas : CardState::Changed;
}

QString nameOf(const RecoveryCopy &copy)
{
    if (!copy.cardPath.isEmpty())
        return displayPath(QFileInfo(copy.cardPath).fileName());
    const QString title = Card(copy.bytes).title();
    return title.isEmpty() ? RecoveryOffers::tr("Untitled") : title;
}

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
    const RecoveryStore &store = m_files.recoveryStore();
    store.removeOldDiscarded();
    const FoundCopies found = store.found();
    m_copies = found.copies;
    m_copies.removeIf([&store](const RecoveryCopy &copy) { return store.removeIfSaved(copy); });
    m_shown = 0;
    showNext();
    for (const UnreadableCopy &copy : found.unreadable.first(qMin<qsizetype>(kMostShown, found.unreadable.size())))
        show(copy);
}

void RecoveryOffers::showNext()
{
    for (; m_shown < m_copies.size() && m_shown < kMostShown; ++m_shown)
        show(m_copies[m_shown], m_shown == kMostShown - 1 ? m_copies.size() - kMostShown : 0);
}

void RecoveryOffers::show(const RecoveryCopy &copy, qsizetype more)
{
    QStringList sentences{tr("“%1” holds work that was not saved (%2).").arg(nameOf(copy), momentWords(copy.written))};
    const CardState state = stateOf(copy);
    if (copy.mayLiveElsewhere)
        sentences.append(tr("It was written on another computer that uses the same home folder, and may still be open there: here it can be opened as a copy."));
    else if (state == CardState::Changed)
        sentences.append(tr("The file has changed since: the work comes back as an untitled card, to be compared with it."));
    else if (state == CardState::Gone)
        sentences.append(tr("The file is not there any more: the work comes back as an untitled card."));
    if (more > 0)
        sentences.append(tr("%n more after these.", nullptr, static_cast<int>(more)));
    emit barRequested({BarMessage::Tone::Warn, topicOf(copy.entry), sentences.join(u' '),
                       QList<BarMessage::Button>{{tr("What differs…"), [this, copy] { compare(copy); }}} + ways(copy)});
}

// What can be done with it. A copy that another computer's editor may go on with is left where it is.
QList<BarMessage::Button> RecoveryOffers::ways(const RecoveryCopy &copy)
{
    const BarMessage::Button asCopy{tr("Open as a copy"), [this, copy] { restore(copy, true); }};
    if (copy.mayLiveElsewhere)
        return {asCopy};
    return {{tr("Restore"), [this, copy] { restore(copy, false); }},
            asCopy,
            {tr("Discard"), [this, copy] { discard(copy); }}};
}

void RecoveryOffers::show(const UnreadableCopy &copy)
{
    const QString when = momentWords(copy.written);
    const RecoveryStore &store = m_files.recoveryStore();
    const QByteArray legible = copy.isLater ? QByteArray() : store.legible(copy.entry);
    QList<BarMessage::Button> buttons;
    if (!legible.isEmpty())
        buttons.append({tr("Open what can be read"), [this, legible] { m_files.openCopy(legible); }});
    buttons.append({tr("Show the file"), [path = store.pathOf(copy.entry)] { showInFolder(path); }});
    buttons.append({tr("Put it away"), [this, copy] { putAway(copy); }});
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
    for (int i = 0; i < m_copies.size(); ++i) {
        if (m_copies[i].entry != entry)
            continue;
        m_copies.removeAt(i);
        if (i < m_shown)
            --m_shown;
        break;
    }
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
void RecoveryOffers::discard(const RecoveryCopy &copy)
{
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
                 [this, copy] {
                     const Done back = m_files.recoveryStore().write(copy);
                     if (back)
                         again(copy);
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
             [this, copy] {
                 const Done back = m_files.recoveryStore().bringBack(copy.entry);
                 if (back)
                     again(copy);
                 return back;
             },
             [this, copy] { return m_files.recoveryStore().removeDiscarded(copy.entry); });
}

void RecoveryOffers::putAway(const UnreadableCopy &copy)
{
    if (const Done gone = m_files.recoveryStore().discard(copy.entry); !gone) {
        fail(copy.entry, gone.error());
        return;
    }
    settle(copy.entry);
    undoable(tr("Put away. It is kept for %n more day(s).", nullptr, RecoveryStore::kDaysKept),
             [this, copy] {
                 const Done back = m_files.recoveryStore().bringBack(copy.entry);
                 if (back)
                     show(copy);
                 return back;
             },
             [this, copy] { return m_files.recoveryStore().removeDiscarded(copy.entry); });
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
        [store = m_files.recoveryStore()](const std::atomic<bool> &) {
            store.removeOldDiscarded();
            return store.discardedWork();
        },
        [this, isMore](const FoundCopies &found) { tellDiscarded(found, isMore); });
}

void RecoveryOffers::tellDiscarded(const FoundCopies &found, bool isMore)
{
    const qsizetype count = found.copies.size() + found.unreadable.size();
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
    for (const RecoveryCopy &copy : found.copies)
        show(copy.entry, tr("“%1” holds work that was discarded (written %2).").arg(nameOf(copy), momentWords(copy.written)),
             [this, copy] { again(copy); });
    for (const UnreadableCopy &copy : found.unreadable)
        show(copy.entry, tr("A copy of unsaved work (%1) that could not be read was put away.").arg(momentWords(copy.written)),
             [this, copy] { this->show(copy); });
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

// Offered as before, whatever else waits.
void RecoveryOffers::again(const RecoveryCopy &copy)
{
    m_copies.prepend(copy);
    ++m_shown;
    show(copy, 0);
}

void RecoveryOffers::compare(const RecoveryCopy &copy)
{
    QList<CompareSubject::Offer> offers;
    for (const BarMessage::Button &way : ways(copy))
        offers.append({way.text, way.act});
    if (!copy.mayLiveElsewhere)
        offers.last().danger = true;
    m_compare.compareRecovery(copy, offers);
}

} // namespace cardwright
