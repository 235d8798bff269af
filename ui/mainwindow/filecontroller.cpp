#include "mainwindow/filecontroller.h"

#include "base/file.h"
#include "mainwindow/outsidechanges.h"
#include "mainwindow/suggestedname.h"
#include "schema/insertion.h"
#include "schema/openingquestions.h"
#include "schema/templateshelf.h"
#include "settings/settings.h"
#include "storage/cardfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QWidget>

namespace cardwright {

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
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
        emit barRequested({BarMessage::Tone::Warn, QStringLiteral("recovery"),
                           tr("The recovery copy could not be written: %1 Save your card now.").arg(sentence), {}});
    });
    connect(&m_history, &HistoryKeeper::failed, this, [this](const QString &sentence) {
        emit barRequested({BarMessage::Tone::Warn, QStringLiteral("history"), sentence, {}});
    });
    connect(m_outside, &OutsideChanges::barRequested, this, &FileController::barRequested);
    connect(m_outside, &OutsideChanges::barWithdrawn, this, &FileController::barWithdrawn);
    connect(m_outside, &OutsideChanges::saveRequested, this, &FileController::save);
    connect(m_outside, &OutsideChanges::saveAsRequested, this, &FileController::saveAs);
    connect(m_outside, &OutsideChanges::openRequested, this, &FileController::goOnWith);
    connect(m_outside, &OutsideChanges::baseChanged, this, [this](const QByteArray &bytes) { m_recovery.setBase(bytes); });
}

QString FileController::displayName() const
{
    if (!m_document.path().isEmpty())
        return QFileInfo(m_document.path()).fileName();
    const QString title = m_document.card().title();
    return title.isEmpty() ? tr("Untitled") : title;
}

bool FileController::mayLeave()
{
    if (!m_open || (!m_document.isModified() && !(m_alsoUnsaved && m_alsoUnsaved())))
        return true;
    switch (m_prompts.saveChanges(m_window, displayName())) {
    case Prompts::Unsaved::Save:
        return save() && !m_document.isModified();
    case Prompts::Unsaved::Discard:
        m_recovery.drop();
        return true;
    case Prompts::Unsaved::Cancel:
        return false;
    }
    return false;
}

bool FileController::askForFileAndOpen()
{
    const QString path = m_prompts.fileToOpen(m_window, settings::lastFolder.value());
    return !path.isEmpty() && load(path);
}

bool FileController::open(const QString &path)
{
    if (path.isEmpty() && !mayLeave())
        return false;
    if (path.isEmpty())
        return askForFileAndOpen();
    return load(path);
}

bool FileController::load(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const Result<LoadedCard> loaded = loadCard(absolute);
    if (!loaded) {
        fail(QStringLiteral("open"), loaded.error());
        return false;
    }
    if (!mayLeave()) // asked only once the file is known to open
        return false;
    adopt(loaded->bytes, absolute, loaded->readOnly);
    m_recovery.setBase(loaded->bytes);
    m_outside->follow(absolute, loaded->bytes);
    rememberRecentFile(absolute);
    settings::lastFolder.set(QFileInfo(absolute).absolutePath());
    if (!loaded->notice.isEmpty())
        emit barRequested({BarMessage::Tone::Info, QStringLiteral("open"), loaded->notice, {}});
    return true;
}

void FileController::adopt(const QByteArray &bytes, const QString &path, bool readOnly)
{
    m_open = true;
    m_example = false;
    m_lastSaved = {};
    emit barWithdrawn(QString());
    m_outside->follow({}, {});
    m_document.load(bytes, path, readOnly);
    emit opened();
}

bool FileController::newCard()
{
    if (!mayLeave())
        return false;
    Prompts::NewCard wanted;
    // Who reads this window in another language most likely writes in it.
    const QString own = QLocale().name().left(2);
    if (own != QLatin1String("en") && builtInTemplate().languages().contains(own))
        wanted.language = own;
    if (!m_prompts.newCard(m_window, wanted))
        return false;
    const QString title = wanted.title.trimmed().isEmpty() ? tr("Untitled") : wanted.title;
    const Template *named = builtInTemplate(QStringView(wanted.schema));
    Card card(cardwright::newCard(named ? *named : builtInTemplate(), title, wanted.language, false));
    card = withOpeningNoes(card, matchCard(card), wanted.noes);
    adopt(card.bytes(), {}, false);
    emit begun();
    return true;
}

bool FileController::openExample()
{
    if (!mayLeave())
        return false;
    adopt(sampleCard(), {}, false);
    m_example = true;
    emit barRequested({BarMessage::Tone::Info, QStringLiteral("example"),
                       tr("A finished example. It is a copy: change what you like."),
                       {{tr("Start my own"), [this] { newCard(); }}, {tr("Open a file"), [this] { open({}); }}}});
    return true;
}

bool FileController::closeCard()
{
    if (!mayLeave())
        return false;
    m_open = false;
    emit barWithdrawn(QString());
    m_outside->follow({}, {});
    m_document.load({}, {}, false);
    emit opened();
    return true;
}

bool FileController::save()
{
    return m_document.path().isEmpty() || m_document.isFileReadOnly() ? saveAs() : write(m_document.path(), false);
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
    return write(path, QFileInfo(path) != current);
}

// Its file has another name now, and the edits go with it.
void FileController::goOnWith(const QString &path)
{
    const Result<LoadedCard> loaded = loadCard(path);
    if (!loaded) {
        fail(QStringLiteral("open"), loaded.error());
        return;
    }
    const QByteArray base = m_outside->base();
    m_document.markSaved(path, m_document.card().bytes() == loaded->bytes ? m_document.revision() : 0);
    m_outside->follow(path, base); // tells if the text changed too
    rememberRecentFile(path);
}

bool FileController::write(const QString &path, bool force)
{
    m_document.endTyping();
    const Descriptor turn = m_outside->turnToSave(); // from the look at the file to the end of writing it
    if (!force && !m_outside->mayWrite())
        return false;
    const QByteArray bytes = m_document.card().bytes();
    const quint64 revision = m_document.revision();
    const Result<LoadedCard> replaced = force ? loadCard(path) : Result<LoadedCard>(LoadedCard());
    const QByteArray before = !force ? m_outside->base() : replaced ? replaced->bytes : QByteArray();
    if (const Done written = writeFileSafely(path, bytes); !written) {
        // Only the last word of the disk may be missing. Then the new text stands there, and it is ours.
        if (const Result<LoadedCard> there = loadCard(path); !force && there && there->bytes == bytes)
            m_outside->follow(QFileInfo(path).absoluteFilePath(), bytes);
        fail(QStringLiteral("save"), written.error(),
             {{tr("Save under another name…"), [this] { saveAs(); }}, {tr("Try again"), [this] { save(); }}});
        return false;
    }
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_recovery.setBase(bytes);
    m_outside->follow(absolute, bytes);
    m_history.saved(absolute, before, bytes);
    m_lastSaved = QDateTime::currentDateTime();
    emit barWithdrawn(QStringLiteral("save"));
    emit barWithdrawn(QStringLiteral("example"));
    m_document.markSaved(absolute, revision);
    rememberRecentFile(absolute);
    settings::lastFolder.set(QFileInfo(absolute).absolutePath());
    if (m_document.hasAnyPending()) {
        emit barRequested({BarMessage::Tone::Warn, QStringLiteral("save"),
                           tr("Saved, but one field holds text with a heading that is not in the card yet. Decide there whether it becomes a field."), {}});
    }
    emit savedNow();
    return true;
}

bool FileController::restore(const RecoveryCopy &copy, bool asCopy)
{
    if (!mayLeave())
        return false;
    // The file may be newer than the copy; the copy opens as unsaved edits, never over the file.
    const Result<LoadedCard> onDisk = copy.cardPath.isEmpty() ? Result<LoadedCard>(LoadedCard()) : loadCard(copy.cardPath);
    const bool sameBase = !asCopy && !copy.cardPath.isEmpty() && onDisk && !copy.baseHash.isEmpty()
                          && hashOf(onDisk->bytes) == copy.baseHash;
    adopt(sameBase ? onDisk->bytes : QByteArray(), sameBase ? copy.cardPath : QString(), false);
    m_document.replaceAll(copy.bytes, tr("Restore unsaved work"));
    m_document.restorePending(copy.pending);
    m_document.endTyping();
    m_recovery.takeOver(copy.entry);
    emit recoveryTaken(copy.entry);
    if (sameBase) {
        m_recovery.setBase(onDisk->bytes);
        m_outside->follow(copy.cardPath, onDisk->bytes);
    } else {
        m_document.markUnsaved(); // also where it is empty
    }
    QList<BarMessage::Button> buttons{{tr("Save"), [this] { save(); }}};
    QString sentence = tr("Your unsaved work is back. Save to keep it; Undo shows the saved card.");
    if (!sameBase && onDisk && !copy.cardPath.isEmpty()) {
        sentence = asCopy ? tr("Your unsaved work is open as an untitled card. “%1” is as it was.")
                                .arg(displayPath(QFileInfo(copy.cardPath).fileName()))
                          : tr("Your unsaved work is back as an untitled card, because “%1” has changed since. Save it under a name of its own, then compare.")
                                .arg(displayPath(QFileInfo(copy.cardPath).fileName()));
        buttons.append({tr("Compare with the file…"), [this, path = copy.cardPath] { emit compareRequested(path); }});
    } else if (!sameBase) {
        sentence = tr("Your unsaved work is back. It was never saved: give it a name now.");
    }
    emit barRequested({BarMessage::Tone::Info, QStringLiteral("restored"), sentence, buttons});
    return true;
}

bool FileController::openCopy(const QByteArray &bytes)
{
    if (!mayLeave())
        return false;
    adopt(bytes, {}, false);
    m_document.markUnsaved();
    return true;
}

void FileController::fail(const QString &topic, const Error &error, QList<BarMessage::Button> buttons)
{
    emit barRequested({BarMessage::Tone::Bad, topic, error.message, std::move(buttons)});
}

} // namespace cardwright
