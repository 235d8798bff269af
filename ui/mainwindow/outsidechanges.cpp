#include "mainwindow/outsidechanges.h"

#include "base/file.h"
#include "editing/carddocument.h"
#include "editing/cardopening.h"
#include "editing/historykeeper.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QUndoStack>

#include <utility>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLockAgain = 3000; // ms
constexpr int kReadingLasts = 400;
const QString kTopic = u"outside"_s;
const QString kOtherWindow = u"otherWindow"_s;

} // namespace

OutsideChanges::OutsideChanges(CardDocument &document, HistoryKeeper &history, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_history(history)
{
    m_lockAgain.setInterval(kLockAgain);
    connect(&m_watch, &CardWatch::seen, this, &OutsideChanges::see);
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &OutsideChanges::askAgainIfUndone);
    connect(&m_lockAgain, &QTimer::timeout, this, [this] {
        if (!m_lock.take(m_path))
            return;
        m_lockAgain.stop();
        emit barWithdrawn(kOtherWindow);
    });
    m_readingLasts.setSingleShot(true);
    m_readingLasts.setInterval(kReadingLasts);
    connect(&m_readingLasts, &QTimer::timeout, this, [this] {
        emit barRequested({BarMessage::Tone::Info, kTopic, tr("“%1” was changed by another program and is being read anew.").arg(name()), {}});
    });
}

QString OutsideChanges::name() const
{
    return displayPath(QFileInfo(m_path).fileName());
}

BarMessage::Button OutsideChanges::saveAsButton()
{
    return {tr("Save under another name…"), [this] { emit saveAsRequested(); }};
}

void OutsideChanges::follow(const QString &path, const QByteArray &bytes, const QByteArray &hash)
{
    const bool another = path != m_path;
    m_path = path;
    m_base = bytes;
    m_baseHash = hash;
    m_theirs = {};
    m_settled.reset();
    m_undecided = false;
    stopReading();
    emit barWithdrawn(kTopic);
    m_watch.setKnown(path, bytes, hash);
    if (!another)
        return;
    m_lockAgain.stop();
    emit barWithdrawn(kOtherWindow);
    if (path.isEmpty())
        m_lock.release();
    else if (!m_lock.take(path))
        warnOfOtherWindow();
}

void OutsideChanges::warnOfOtherWindow()
{
    m_lockAgain.start();
    emit barRequested({BarMessage::Tone::Warn, kOtherWindow,
                       tr("“%1” is open in another Cardwright window. You can work here too: who saves second is "
                          "asked before anything is overwritten.").arg(name()),
                       {saveAsButton()}});
}

void OutsideChanges::setSaving(bool saving)
{
    if (saving == m_saving)
        return;
    m_saving = saving;
    if (saving && isReading()) { // what the save meets there is looked at anew
        stopReading();
        m_passedOver = true;
    }
    if (std::exchange(m_passedOver, false))
        m_watch.tellAgain();
}

void OutsideChanges::see(const SeenFile &file)
{
    if (m_saving) {
        m_passedOver = true;
        return;
    }
    // Said already, and that nothing was saved: a second message would take the buttons from under a hand.
    if (m_undecided && m_metBySave && file.state == SeenFile::State::There && file.bytes == m_theirs.bytes)
        return;
    m_metBySave = false;
    stopReading();
    switch (file.state) {
    case SeenFile::State::There:
        if (file.bytes != m_base) {
            changed({file.bytes, file.hash}, false);
        } else if (file.readOnly && !m_document.isFileReadOnly()) {
            emit barRequested({BarMessage::Tone::Warn, kTopic,
                               tr("You have no permission to change “%1” any more. Your text is safe here.").arg(name()),
                               {saveAsButton()}});
        } else if (!file.readOnly) {
            agreeOn({file.bytes, file.hash}); // as it was, or back
        }
        break;
    case SeenFile::State::Gone:
    case SeenFile::State::FolderGone:
        gone(file);
        break;
    case SeenFile::State::Unreadable:
        m_document.markUnsaved();
        emit barRequested({BarMessage::Tone::Warn, kTopic,
                           tr("“%1” cannot be read any more; the text here is kept. (%2)").arg(name(), file.sentence),
                           {saveAsButton()}});
        break;
    }
}

// Their text is what the file holds, and we know it.
bool OutsideChanges::agreeOn(const Theirs &theirs)
{
    const Theirs known{theirs.bytes, theirs.hash.isEmpty() ? QCryptographicHash::hash(theirs.bytes, QCryptographicHash::Sha256)
                                                           : theirs.hash};
    const bool same = m_document.card().bytes() == known.bytes;
    m_base = same ? m_document.card().bytes() : known.bytes; // once in memory
    m_baseHash = known.hash;
    m_theirs = {};
    m_undecided = false;
    m_watch.setKnown(m_path, known.bytes, known.hash);
    if (same)
        m_document.markSaved(m_path, m_document.revision());
    emit baseChanged(known.hash);
    emit barWithdrawn(kTopic);
    return same;
}

// The card's last step says what becomes of theirs.
void OutsideChanges::settle(const Theirs &theirs)
{
    const Theirs base{m_base, m_baseHash};
    if (!agreeOn(theirs))
        m_document.markUnsaved(); // what counted as saved is in no file any more
    m_settled = {m_document.undoStack().index(), base, theirs};
}

// Else the next save would overwrite what nobody has decided about.
void OutsideChanges::askAgainIfUndone(int step)
{
    if (!m_settled || step >= m_settled->step)
        return;
    const Settled settled = *std::exchange(m_settled, std::nullopt);
    if (m_document.undoStack().count() == 0 || settled.theirs.bytes == m_document.card().bytes())
        return; // another card comes
    m_base = settled.base.bytes;
    m_baseHash = settled.base.hash.isEmpty() ? QCryptographicHash::hash(m_base, QCryptographicHash::Sha256) : settled.base.hash;
    m_theirs = settled.theirs;
    m_undecided = true;
    m_metBySave = false;
    emit baseChanged(m_baseHash);
    ask(false);
}

void OutsideChanges::changed(const Theirs &theirs, bool unsaved)
{
    stopReading();
    if (theirs.bytes == m_document.card().bytes()) {
        agreeOn(theirs);
        return;
    }
    if (!m_document.isModified()) {
        read(theirs, false);
        return;
    }
    m_theirs = theirs;
    m_undecided = true;
    ask(unsaved);
}

void OutsideChanges::ask(bool unsaved)
{
    emit barRequested(question(unsaved ? tr("“%1” was not saved: another program has changed it. Say first what becomes of that version.")
                                       : tr("Another program changed “%1” while your edits are not saved. Nothing is lost: both versions are there.")));
}

// `sentence` has a place for the name.
BarMessage OutsideChanges::question(const QString &sentence)
{
    return {BarMessage::Tone::Warn, kTopic, sentence.arg(name()),
            {{tr("Merge by field…"), [this] { emit compareRequested(true); }},
             {tr("Compare…"), [this] { emit compareRequested(false); }},
             {tr("Keep mine"), [this] { keepMine(); }},
             {tr("Take theirs"), [this] { takeTheirs(); }}}};
}

// `taken`: the user wants it in the place of their edits.
void OutsideChanges::read(const Theirs &theirs, bool taken)
{
    const auto work = [before = m_document.card(), theirs, matcher = m_document.matcher()](const std::atomic<bool> &stopped) {
        return replacedCard(before, theirs.bytes, theirs.hash, matcher, stopped);
    };
    if (qMax(theirs.bytes.size(), m_document.card().bytes().size()) <= kLargeCard) {
        show(work(false), taken);
        return;
    }
    emit barWithdrawn(kTopic); // what was asked there is answered
    m_readingLasts.start();
    m_reader.start(work, [this, taken, revision = m_document.revision()](const CardOpening &opening) {
        m_readingLasts.stop();
        if (m_document.revision() == revision)
            show(opening, taken);
        else // edited meanwhile, under another condition
            changed({opening.file.bytes, opening.hash}, false);
    });
}

void OutsideChanges::stopReading()
{
    m_reader.stop();
    m_readingLasts.stop();
}

void OutsideChanges::show(const CardOpening &opening, bool taken)
{
    const Theirs theirs{opening.file.bytes, opening.hash};
    if (taken) {
        m_history.keep(m_path, m_document.card().bytes(), HistoryReason::WhileWorking);
        m_document.endTyping();
        m_document.replaceAll(opening.read, tr("Take the other program's version"));
        settle(theirs);
        return;
    }
    const QByteArray before = m_base;
    m_history.keep(m_path, before, HistoryReason::Saved);
    const QString sentence = tr("“%1” was changed by another program and is read anew.").arg(name());
    if (m_document.isFileReadOnly()) {
        m_document.load(opening.read, m_path, true);
        agreeOn(theirs);
        emit barRequested({BarMessage::Tone::Info, kTopic, sentence, {}});
        return;
    }
    m_document.replaceAll(opening.read, tr("Changes by another program"));
    agreeOn(theirs);
    emit barRequested({BarMessage::Tone::Info, kTopic, sentence,
                       {{tr("What changed…"), [this, before] { emit beforeRequested(before); }},
                        {tr("Undo"), [this, before, revision = m_document.revision()] {
                             emit barWithdrawn(kTopic);
                             if (m_document.revision() == revision)
                                 m_document.undoStep();
                             else // undo would take away what was typed since
                                 emit beforeRequested(before);
                         }}}});
}

void OutsideChanges::gone(const SeenFile &file)
{
    m_document.markUnsaved(); // or the window would close without a word
    if (!file.newPath.isEmpty()) {
        emit barRequested({BarMessage::Tone::Warn, kTopic,
                           tr("“%1” is now called “%2”. Your text is safe here.")
                               .arg(name(), displayPath(QFileInfo(file.newPath).fileName())),
                           {{tr("Go on with that file"), [this, path = file.newPath] { emit openRequested(path); }},
                            {tr("Save it again"), [this] { emit saveRequested(); }},
                            saveAsButton()}});
        return;
    }
    const bool folder = file.state == SeenFile::State::FolderGone;
    emit barRequested({BarMessage::Tone::Warn, kTopic,
                       folder ? tr("The folder of “%1” is not there any more. Your text is safe here.").arg(name())
                              : tr("“%1” was deleted or moved away. Your text is safe here.").arg(name()),
                       {{folder ? tr("Try to save") : tr("Save it again"), [this] { emit saveRequested(); }},
                        saveAsButton()}});
}

void OutsideChanges::met(const QByteArray &found, const QByteArray &hash)
{
    changed({found, hash}, true);
    m_metBySave = m_undecided;
}

void OutsideChanges::metUnreadable(const Error &error)
{
    m_metBySave = false;
    emit barRequested({BarMessage::Tone::Warn, kTopic,
                       tr("“%1” was not saved, because what it holds now cannot be read and would be lost. (%2)")
                           .arg(name(), error.message),
                       {saveAsButton()}});
}

void OutsideChanges::keepMine()
{
    if (!m_undecided)
        return;
    stopReading();
    m_history.keep(m_path, m_theirs.bytes, HistoryReason::Saved); // the next save overwrites it
    if (!agreeOn(Theirs(m_theirs)))
        m_document.markUnsaved(); // what counted as saved is in no file any more
}

void OutsideChanges::takeTheirs()
{
    if (m_undecided)
        read(Theirs(m_theirs), true);
}

void OutsideChanges::merged(const QByteArray &shown)
{
    if (!m_undecided)
        return;
    if (shown == m_theirs.bytes) { // theirs is in the card as far as it was chosen, and in the history whole
        stopReading();
        m_history.keep(m_path, shown, HistoryReason::Saved);
        settle(Theirs(m_theirs));
        return;
    }
    m_document.markUnsaved();
    m_history.keep(m_path, shown, HistoryReason::Saved);
    m_base = shown; // what the card and the file have in common now
    m_baseHash = QCryptographicHash::hash(shown, QCryptographicHash::Sha256);
    m_metBySave = false;
    emit baseChanged(m_baseHash);
    emit barRequested(question(tr("“%1” was changed once more while you chose. Your card holds what you chose; look at the newer version too.")));
}

} // namespace cardwright
