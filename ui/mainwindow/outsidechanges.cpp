#include "mainwindow/outsidechanges.h"

#include "base/file.h"
#include "editing/carddocument.h"
#include "editing/historykeeper.h"

#include <QFileInfo>

#include <utility>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLockAgain = 3000; // ms
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
    connect(&m_lockAgain, &QTimer::timeout, this, [this] {
        if (!m_lock.take(m_path))
            return;
        m_lockAgain.stop();
        emit barWithdrawn(kOtherWindow);
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
    m_theirs.clear();
    m_undecided = false;
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
    if (m_undecided && m_metBySave && file.state == SeenFile::State::There && file.bytes == m_theirs)
        return;
    m_metBySave = false;
    switch (file.state) {
    case SeenFile::State::There:
        if (file.bytes != m_base) {
            changed(file.bytes, false);
        } else if (file.readOnly && !m_document.isFileReadOnly()) {
            emit barRequested({BarMessage::Tone::Warn, kTopic,
                               tr("You have no permission to change “%1” any more. Your text is safe here.").arg(name()),
                               {saveAsButton()}});
        } else if (!file.readOnly) {
            agreeOn(file.bytes); // as it was, or back
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
void OutsideChanges::agreeOn(const QByteArray &bytes)
{
    m_base = bytes;
    m_theirs.clear();
    m_undecided = false;
    m_watch.setKnown(m_path, bytes);
    if (m_document.card().bytes() == bytes)
        m_document.markSaved(m_path, m_document.revision());
    emit baseChanged(bytes);
    emit barWithdrawn(kTopic);
}

void OutsideChanges::changed(const QByteArray &bytes, bool unsaved)
{
    if (bytes == m_document.card().bytes()) {
        agreeOn(bytes);
        return;
    }
    if (!m_document.isModified()) {
        reload(bytes);
        return;
    }
    m_theirs = bytes;
    m_undecided = true;
    emit barRequested({BarMessage::Tone::Warn, kTopic,
                       (unsaved ? tr("“%1” was not saved: another program has changed it. Say first what becomes of that version.")
                               : tr("Another program changed “%1” while your edits are not saved. Nothing is lost: both versions are there."))
                           .arg(name()),
                       {{tr("Merge by field…"), [this] { emit compareRequested(true); }},
                        {tr("Compare…"), [this] { emit compareRequested(false); }},
                        {tr("Keep mine"), [this] { keepMine(); }},
                        {tr("Take theirs"), [this] { takeTheirs(); }}}});
}

void OutsideChanges::reload(const QByteArray &bytes)
{
    const QByteArray before = m_base;
    m_history.keep(m_path, before, HistoryReason::Saved);
    if (m_document.isFileReadOnly()) {
        m_document.load(bytes, m_path, true);
        agreeOn(bytes);
        emit barRequested({BarMessage::Tone::Info, kTopic, tr("“%1” was changed by another program and is read anew.").arg(name()), {}});
        return;
    }
    m_document.replaceAll(bytes, tr("Changes by another program"));
    agreeOn(bytes);
    emit barRequested({BarMessage::Tone::Info, kTopic, tr("“%1” was changed by another program and is read anew.").arg(name()),
                       {{tr("What changed…"), [this, before] { emit beforeRequested(before); }},
                        {tr("Undo"), [this, before, revision = m_document.revision()] {
                             emit barWithdrawn(kTopic);
                             if (m_document.revision() == revision)
                                 m_document.undo();
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

void OutsideChanges::met(const QByteArray &found)
{
    changed(found, true);
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
    m_history.keep(m_path, m_theirs, HistoryReason::Saved); // the next save overwrites it
    agreeOn(QByteArray(m_theirs));
}

void OutsideChanges::takeTheirs()
{
    if (!m_undecided)
        return;
    const QByteArray theirs = m_theirs;
    m_history.keep(m_path, m_document.card().bytes(), HistoryReason::WhileWorking);
    m_document.endTyping();
    m_document.replaceAll(theirs, tr("Take the other program's version"));
    agreeOn(theirs);
}

void OutsideChanges::merged()
{
    keepMine(); // theirs is in the card as far as it was chosen, and in the history whole
}

} // namespace cardwright
