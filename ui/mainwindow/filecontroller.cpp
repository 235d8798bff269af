#include "mainwindow/filecontroller.h"

#include "base/file.h"
#include "mainwindow/outsidechanges.h"
#include "mainwindow/suggestedname.h"
#include "schema/insertion.h"
#include "schema/openingquestions.h"
#include "schema/templateshelf.h"
#include "settings/settings.h"
#include "storage/cardfile.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QWidget>

#include <utility>

namespace cardwright {

namespace {

constexpr int kSavingLasts = 400; // ms
constexpr int kOpeningLasts = 200;
constexpr int kDialogOpen = 150;

QString fileName(const QString &path)
{
    return displayPath(QFileInfo(path).fileName());
}

} // namespace

FileController::FileController(CardDocument &document, RecoveryStore store, HistoryStore history, Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_store(store)
    , m_recovery(document, store)
    , m_history(document, std::move(history))
    , m_outside(new OutsideChanges(document, m_history, this))
    , m_prompts(prompts)
    , m_window(window)
{
    connect(&m_recovery, &RecoveryKeeper::failed, this, [this](const QString &sentence) {
        if (sentence == std::exchange(m_recoveryTold, sentence)) // it is tried again each second: said once
            return;
        emit barRequested({BarMessage::Tone::Warn, QStringLiteral("recovery"),
                           tr("The recovery copy could not be written: %1 Save your card now.").arg(sentence), {}});
    });
    connect(&m_recovery, &RecoveryKeeper::written, this, &FileController::recoveryWorks);
    connect(&m_history, &HistoryKeeper::failed, this, [this](const QString &sentence) {
        emit barRequested({BarMessage::Tone::Warn, QStringLiteral("history"), sentence, {}});
    });
    connect(&m_document, &CardDocument::modifiedChanged, this, [this](bool modified) {
        if (!modified)
            emit barWithdrawn(QStringLiteral("restored")); // undone: the saved card is what is shown
    });
    m_savingLasts.setSingleShot(true);
    m_savingLasts.setInterval(kSavingLasts);
    connect(&m_savingLasts, &QTimer::timeout, this, &FileController::tellSavingLasts);
    connect(&m_saver, &CardSaver::finished, this, &FileController::saveEnded);
    m_openingLasts.setSingleShot(true);
    m_openingLasts.setInterval(kOpeningLasts);
    connect(&m_openingLasts, &QTimer::timeout, this, &FileController::tellOpeningLasts);
    m_openLater.setSingleShot(true);
    m_openLater.setInterval(kDialogOpen);
    connect(m_outside, &OutsideChanges::barRequested, this, &FileController::barRequested);
    connect(m_outside, &OutsideChanges::barWithdrawn, this, &FileController::barWithdrawn);
    connect(m_outside, &OutsideChanges::saveRequested, this, &FileController::save);
    connect(m_outside, &OutsideChanges::saveAsRequested, this, &FileController::saveAs);
    connect(m_outside, &OutsideChanges::openRequested, this, &FileController::goOnWith);
    connect(m_outside, &OutsideChanges::baseChanged, &m_recovery, &RecoveryKeeper::setBaseHash);
}

QString FileController::displayName() const
{
    if (!m_document.path().isEmpty())
        return QFileInfo(m_document.path()).fileName();
    const QString title = m_document.card().title();
    return title.isEmpty() ? tr("Untitled") : title;
}

bool FileController::mayLeave(const std::function<void()> &then)
{
    if (m_saver.isSaving()) {
        afterSave(then);
        return false;
    }
    if (!m_open || (!m_document.isModified() && !(m_alsoUnsaved && m_alsoUnsaved())))
        return true;
    switch (m_prompts.saveChanges(m_window, displayName())) {
    case Prompts::Unsaved::Save:
        if (save())
            afterSave(then);
        return false;
    case Prompts::Unsaved::Discard:
        m_recovery.drop();
        return true;
    case Prompts::Unsaved::Cancel:
        return false;
    }
    return false;
}

void FileController::afterSave(const std::function<void()> &then)
{
    m_afterSave = then;
    if (!m_savingLasts.isActive())
        m_savingLasts.start();
}

void FileController::recoveryWorks()
{
    m_recoveryTold.clear();
    emit barWithdrawn(QStringLiteral("recovery"));
}

// A disk that is slow, or a network drive that does not answer: the user can go on working.
void FileController::tellSavingLasts()
{
    if (!m_saver.isSaving())
        return;
    emit savingLasts();
    if (!m_afterSave)
        return;
    emit barRequested({BarMessage::Tone::Info, QStringLiteral("saving"),
                       tr("“%1” is still being saved. What you asked for follows when it is on the disk.").arg(displayPath(displayName())),
                       {{tr("Stay with this card"), [this] {
                             m_afterSave = nullptr;
                             emit barWithdrawn(QStringLiteral("saving"));
                         }},
                        {tr("Save under another name…"), [this] { saveAs(); }}}});
}

bool FileController::askForFileAndOpen()
{
    const QString path = m_prompts.fileToOpen(m_window, settings::lastFolder.value());
    return !path.isEmpty() && load(path);
}

bool FileController::open(const QString &path)
{
    if (path.isEmpty() && !mayLeave([this] { open({}); }))
        return false;
    if (path.isEmpty())
        return askForFileAndOpen();
    return load(path);
}

bool FileController::load(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const auto work = [absolute, matcher = m_document.matcher()](const std::atomic<bool> &stopped) {
        return openedCard(absolute, matcher, stopped);
    };
    if (QFileInfo(absolute).size() <= kLargeCard) {
        const CardOpening opening = work(false);
        return show(absolute, opening);
    }
    if (!isOpening() || absolute != m_openingPath) {
        beginOpening(fileName(absolute), work, [this, absolute](const CardOpening &opening) { show(absolute, opening); });
        m_openingPath = absolute;
    }
    return true;
}

template<typename Work, typename Then>
void FileController::beginOpening(const QString &name, Work work, Then then)
{
    stopOpening();
    m_openingName = name;
    m_openingPath.clear();
    m_openingRevision = m_document.revision();
    m_openingLasts.start();
    m_loader.start(std::move(work), [this, then = std::move(then)](auto result) {
        endOpening([then, result = std::move(result)] { then(result); });
    });
}

void FileController::tellOpeningLasts()
{
    emit barRequested({BarMessage::Tone::Info, QStringLiteral("opening"),
                       tr("“%1” is large and is being opened.").arg(m_openingName),
                       {{tr("Stop"), [this] { stopOpening(); }}}});
}

void FileController::stopOpening()
{
    m_loader.stop();
    m_openingLasts.stop();
    m_openLater.stop();
    m_openLater.disconnect(this);
    emit barWithdrawn(QStringLiteral("opening"));
}

// Nothing happens under the hands of who went on working meanwhile.
void FileController::endOpening(const std::function<void()> &show)
{
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget()) {
        m_openLater.disconnect(this); // of the turn before
        connect(&m_openLater, &QTimer::timeout, this, [this, show] { endOpening(show); });
        m_openLater.start();
        return;
    }
    const auto shown = show; // the one that waited goes away
    stopOpening();
    if (!m_open || !m_document.isModified() || m_document.revision() == m_openingRevision) {
        shown();
        return;
    }
    emit barRequested({BarMessage::Tone::Info, QStringLiteral("opening"),
                       tr("“%1” can be shown now. The card that you are working on has unsaved edits.").arg(m_openingName),
                       {{tr("Show it"), shown},
                        {tr("Stay with this card"), [this] { stopOpening(); }}}});
}

// Asked only once the file is known to open.
bool FileController::show(const QString &path, const CardOpening &opening)
{
    if (opening.error) {
        fail(QStringLiteral("open"), *opening.error);
        return false;
    }
    if (!mayLeave([this, path] { load(path); }))
        return false;
    const LoadedCard &file = opening.file;
    adopt(opening.read, path, file.readOnly);
    m_recovery.setBaseHash(opening.hash);
    m_outside->follow(path, file.bytes, opening.hash);
    rememberRecentFile(path);
    settings::lastFolder.set(QFileInfo(path).absolutePath());
    if (!file.notice.isEmpty())
        emit barRequested({BarMessage::Tone::Info, QStringLiteral("open"), file.notice, {}});
    return true;
}

void FileController::leaveCard(bool forAnother)
{
    stopOpening(); // of yet another
    m_open = forAnother;
    m_lastSaved = {};
    m_recoveryTold.clear();
    emit barWithdrawn(QString());
    m_outside->follow({}, {});
}

void FileController::adopt(ReadCard read, const QString &path, bool readOnly)
{
    leaveCard(true);
    m_document.load(std::move(read), path, readOnly);
    emit opened();
}

void FileController::adopt(const QByteArray &bytes)
{
    adopt(readCard(Card(bytes), m_document.matcher()), {}, false);
}

bool FileController::newCard()
{
    if (!mayLeave([this] { newCard(); }))
        return false;
    Prompts::NewCard wanted;
    // Who reads this window in another language most likely writes in it.
    const QString own = QLocale().name().left(2);
    if (own != QLatin1String("en") && builtInTemplate().languages().contains(own))
        wanted.language = own;
    wanted.templates = m_document.templates();
    if (!m_prompts.newCard(m_window, wanted)) {
        if (wanted.editsTemplates)
            emit templatesRequested();
        return false;
    }
    const QString title = wanted.title.trimmed().isEmpty() ? tr("Untitled") : wanted.title;
    const Template *named = wanted.templates ? wanted.templates->find(wanted.schema, {})
                                             : builtInTemplate(QStringView(wanted.schema));
    Card card(cardwright::newCard(named ? *named : builtInTemplate(), title, wanted.language, false));
    card = withOpeningNoes(card, matchNamed(card, named), wanted.noes);
    adopt(card.bytes());
    emit begun();
    return true;
}

bool FileController::openExample()
{
    if (!mayLeave([this] { openExample(); }))
        return false;
    adopt(sampleCard());
    emit barRequested({BarMessage::Tone::Info, QStringLiteral("example"),
                       tr("A finished example. It is a copy: change what you like."),
                       {{tr("Start my own"), [this] { newCard(); }}, {tr("Open a file"), [this] { open({}); }}}});
    return true;
}

bool FileController::closeCard()
{
    if (!mayLeave([this] { closeCard(); }))
        return false;
    leaveCard(false);
    m_document.load(QByteArray(), {}, false);
    emit opened();
    return true;
}

bool FileController::save()
{
    if (m_saver.isSaving()) { // one after the other
        m_saveAgain = m_saver.revision() != m_document.revision();
        return true;
    }
    if (m_document.path().isEmpty() || m_document.isFileReadOnly())
        return saveAs();
    write(m_document.path(), false);
    return true;
}

bool FileController::saveAs()
{
    const QFileInfo current(m_document.path());
    const QString folder = m_document.path().isEmpty() ? settings::lastFolder.value() : current.absolutePath();
    QString name = m_document.path().isEmpty() ? suggestedFileName(m_document.card().title()) + QStringLiteral(".md")
                                               : current.fileName();
    if (current.suffix().startsWith(QLatin1String("htm"), Qt::CaseInsensitive)) // the finished page stays what it is
        name = current.completeBaseName() + QStringLiteral(".md");
    QString path = m_prompts.fileToSave(m_window, QDir(folder).filePath(name), tr("Data Cards (*.md *.markdown)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".md");
    write(path, QFileInfo(path) != current);
    return true;
}

// Its file has another name now, and the edits go with it.
void FileController::goOnWith(const QString &path)
{
    if (m_saver.isSaving())
        return;
    const Result<LoadedCard> loaded = loadCard(path);
    if (!loaded) {
        fail(QStringLiteral("open"), loaded.error());
        return;
    }
    const QByteArray base = m_outside->base();
    m_history.move(m_document.path(), path);
    m_document.markSaved(path, m_document.card().bytes() == loaded->bytes ? m_document.revision() : 0);
    m_outside->follow(path, base); // tells if the text changed too
    rememberRecentFile(path);
}

void FileController::write(const QString &path, bool replaces)
{
    m_document.endTyping(); // what is typed from now on is another step
    m_saveAgain = false;
    m_outside->setSaving(true);
    m_savingLasts.start();
    m_saver.save({QFileInfo(path).absoluteFilePath(), m_document.card().bytes(), m_document.revision(), replaces,
                  replaces ? QByteArray() : m_outside->base()});
}

void FileController::saveEnded(const CardSaveResult &result)
{
    const QString &path = result.save.path;
    const bool isOurs = path == m_document.path();
    if (result.superseded) { // the user went elsewhere, so that it matters only to who looks at that file
        if (result.state == CardSaveResult::State::Saved && isOurs)
            m_outside->follow(path, result.save.bytes, result.hash);
        return;
    }
    m_savingLasts.stop();
    emit barWithdrawn(QStringLiteral("saving"));
    const bool again = std::exchange(m_saveAgain, false);
    const std::function<void()> then = std::exchange(m_afterSave, nullptr);
    m_outside->setSaving(false);
    switch (result.state) {
    case CardSaveResult::State::Saved:
        saved(result);
        if (again)
            save();
        if (then)
            then();
        return;
    case CardSaveResult::State::Changed:
        if (result.found == m_outside->base()) { // the user has just said what becomes of it
            m_afterSave = then;
            save();
            return;
        }
        m_outside->met(result.found, result.foundHash);
        break;
    case CardSaveResult::State::Unreadable:
        m_outside->metUnreadable(result.error);
        break;
    case CardSaveResult::State::NotConfirmed:
        if (isOurs)
            m_outside->follow(path, result.save.bytes, result.hash);
        [[fallthrough]];
    case CardSaveResult::State::NotSaved:
        fail(QStringLiteral("save"), result.error,
             {{tr("Save under another name…"), [this] { saveAs(); }}, {tr("Try again"), [this] { save(); }}});
        break;
    }
    emit notSaved();
}

void FileController::saved(const CardSaveResult &result)
{
    const CardSave &save = result.save;
    m_recovery.setBaseHash(result.hash);
    m_outside->follow(save.path, save.bytes, result.hash);
    if (!m_document.path().isEmpty() && m_document.path() != save.path)
        m_history.shareChoice(m_document.path(), save.path);
    m_history.saved(save.path, result.found.isEmpty() ? save.base : result.found, result.foundSince, save.bytes);
    m_lastSaved = QDateTime::currentDateTime();
    for (const QString &topic : {QStringLiteral("save"), QStringLiteral("example"), QStringLiteral("restored")})
        emit barWithdrawn(topic);
    recoveryWorks(); // or it is not needed for what is on the disk
    m_document.markSaved(save.path, save.revision, save.bytes);
    rememberRecentFile(save.path);
    settings::lastFolder.set(QFileInfo(save.path).absolutePath());
    if (result.parted) { // once: from now on the file has one name
        emit barRequested({BarMessage::Tone::Info, QStringLiteral("links"),
                           tr("Saved. “%1” had other names on this disk too (hard links): those still hold the text from before this save.")
                               .arg(fileName(save.path)), {}});
    }
    if (m_document.hasAnyPending()) {
        emit barRequested({BarMessage::Tone::Warn, QStringLiteral("save"),
                           tr("Saved, but one field holds text with a heading that is not in the card yet. Decide there whether it becomes a field."), {}});
    }
    emit savedNow();
}

bool FileController::restore(const RecoveryCopy &copy, bool asCopy)
{
    const auto work = [copy, asCopy, matcher = m_document.matcher()](const std::atomic<bool> &stopped) {
        return restoredWork(copy, asCopy, matcher, stopped);
    };
    const auto mayShow = [this, copy, asCopy] {
        return isStillThere(copy) && mayLeave([this, copy, asCopy] { restore(copy, asCopy); });
    };
    if (qMax<qint64>(copy.bytes.size(), QFileInfo(copy.cardPath).size()) > kLargeCard) {
        beginOpening(copy.cardPath.isEmpty() ? tr("Untitled") : fileName(copy.cardPath), work,
                     [this, copy, asCopy, mayShow](const RestoredWork &restored) {
                         if (mayShow())
                             show(copy, asCopy, restored);
                     });
        return true;
    }
    if (!mayShow())
        return false;
    show(copy, asCopy, work(false));
    return true;
}

bool FileController::isStillThere(const RecoveryCopy &copy)
{
    // What another computer's editor has saved since is shown as it was found.
    if (copy.mayLiveElsewhere || m_store.has(copy.entry))
        return true;
    tellTaken(copy, RecoveryStore::goneAlready());
    return false;
}

void FileController::tellTaken(const RecoveryCopy &copy, const Error &error)
{
    emit recoveryTaken(copy.entry);
    fail(QStringLiteral("restored"), error);
}

// The copy opens as unsaved edits, never over the file.
void FileController::show(const RecoveryCopy &copy, bool asCopy, const RestoredWork &restored)
{
    // Where its file cannot be renamed the work is shown too, and the copy is offered again at the next start.
    const Result<QString> claimed = copy.mayLiveElsewhere ? QString() : m_store.claim(copy.entry);
    if (!claimed && claimed.error().code == Error::Code::NotFound) {
        tellTaken(copy, claimed.error());
        return;
    }
    const bool sameBase = restored.isSameBase;
    adopt(restored.onDisk.read, sameBase ? copy.cardPath : QString(), false);
    m_document.replaceAll(restored.work, tr("Restore unsaved work"));
    m_document.restorePending(copy.pending);
    m_document.endTyping();
    if (sameBase) {
        m_recovery.setBaseHash(restored.onDisk.hash);
        m_outside->follow(copy.cardPath, restored.onDisk.file.bytes, restored.onDisk.hash);
    } else {
        m_recovery.setOrigin(copy.cardPath, asCopy ? QByteArray() : copy.baseHash);
        m_document.markUnsaved(); // also where it is empty
    }
    if (!copy.review.isEmpty())
        emit reviewRestored(copy.review);
    if (!copy.drafts.isEmpty())
        emit draftsRestored(copy.drafts);
    if (claimed && !claimed->isEmpty())
        m_recovery.takeOver(*claimed); // with all that is in it
    emit recoveryTaken(copy.entry);
    QList<BarMessage::Button> buttons{{tr("Save"), [this] { save(); }}};
    QString sentence = tr("Your unsaved work is back. Save to keep it; Undo shows the saved card.");
    if (!sameBase && restored.isFileThere) {
        sentence = (asCopy ? tr("Your unsaved work is open as an untitled card. “%1” is as it was.")
                           : tr("Your unsaved work is back as an untitled card, because “%1” has changed since. Save it under a name of its own, then compare."))
                       .arg(fileName(copy.cardPath));
        buttons.append({tr("Compare with the file…"), [this, path = copy.cardPath] { emit compareRequested(path); }});
    } else if (!sameBase && restored.error && restored.error->code != Error::Code::NotFound) {
        sentence = tr("Your unsaved work is back as an untitled card. Its file cannot be read now, and is as it was: %1").arg(restored.error->message);
        buttons.append({tr("Compare with the file…"), [this, path = copy.cardPath] { emit compareRequested(path); }});
    } else if (!sameBase) {
        sentence = copy.cardPath.isEmpty()
                       ? tr("Your unsaved work is back. It was never saved: give it a name now.")
                       : tr("Your unsaved work is back as an untitled card, because “%1” is not there any more. Give it a name now.")
                             .arg(fileName(copy.cardPath));
    }
    emit barRequested({BarMessage::Tone::Info, QStringLiteral("restored"), sentence, buttons});
}

bool FileController::openCopy(const QByteArray &bytes)
{
    if (!mayLeave([this, bytes] { openCopy(bytes); }))
        return false;
    adopt(bytes);
    m_document.markUnsaved();
    return true;
}

void FileController::fail(const QString &topic, const Error &error, QList<BarMessage::Button> buttons)
{
    emit barRequested({BarMessage::Tone::Bad, topic, error.message, std::move(buttons)});
}

} // namespace cardwright
