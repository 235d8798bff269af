#include "mainwindow/filecontroller.h"

#include "base/file.h"
#include "mainwindow/suggestedname.h"
#include "schema/insertion.h"
#include "schema/openingquestions.h"
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

FileController::FileController(CardDocument &document, RecoveryStore store, Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_store(store)
    , m_recovery(document, store)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(&m_recovery, &RecoveryKeeper::failed, this, [this](const QString &sentence) {
        emit barRequested({BarMessage::Tone::Warn, QStringLiteral("recovery"),
                           tr("The recovery copy could not be written: %1 Save your card now.").arg(sentence), {}});
    });
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
    if (!m_open || !m_document.isModified())
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
    m_onDisk = hashOf(loaded->bytes);
    m_recovery.setBase(loaded->bytes);
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
    m_onDisk.clear();
    emit barWithdrawn(QString());
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
    Card card(cardwright::newCard(builtInTemplate(), title, wanted.language, false));
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
    m_document.load({}, {}, false);
    emit opened();
    return true;
}

bool FileController::save()
{
    return m_document.path().isEmpty() || m_document.isReadOnly() ? saveAs() : write(m_document.path(), false);
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
    return write(path, true);
}

bool FileController::write(const QString &path, bool force)
{
    m_document.endTyping();
    const QByteArray bytes = m_document.card().bytes();
    const quint64 revision = m_document.revision();
    if (!force && !m_onDisk.isEmpty()) {
        const Result<QByteArray> now = readFile(path);
        if (now && hashOf(*now) != m_onDisk) {
            emit barRequested({BarMessage::Tone::Warn, QStringLiteral("save"),
                               tr("“%1” was changed by another program since you opened it. Nothing was overwritten.")
                                   .arg(QFileInfo(path).fileName()),
                               {{tr("Save under another name…"), [this] { saveAs(); }},
                                {tr("Overwrite it"), [this, path] { write(path, true); }}}});
            return false;
        }
    }
    if (const Done written = writeFileSafely(path, bytes); !written) {
        fail(QStringLiteral("save"), written.error(),
             {{tr("Save under another name…"), [this] { saveAs(); }}, {tr("Try again"), [this] { save(); }}});
        return false;
    }
    m_onDisk = hashOf(bytes);
    m_recovery.setBase(bytes);
    m_lastSaved = QDateTime::currentDateTime();
    const QString absolute = QFileInfo(path).absoluteFilePath();
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

void FileController::offerRecovery()
{
    for (const RecoveryCopy &copy : m_store.abandoned()) {
        const Card card(copy.bytes);
        const QString name = !copy.cardPath.isEmpty() ? QFileInfo(copy.cardPath).fileName()
            : card.title().isEmpty()                   ? tr("Untitled")
                                                       : card.title();
        const QString when = QLocale().toString(copy.written.toLocalTime(), QLocale::ShortFormat);
        const QString topic = QStringLiteral("recover/") + copy.entry;
        emit barRequested({BarMessage::Tone::Warn, topic,
                           tr("“%1” holds work that was not saved (%2).").arg(name, when),
                           {{tr("Restore"), [this, copy] { restore(copy); }},
                            {tr("Discard"), [this, copy, topic] {
                                 if (const Done removed = m_store.remove(copy.entry); !removed)
                                     fail(topic, removed.error());
                                 else
                                     emit barWithdrawn(topic);
                             }}}});
    }
}

void FileController::restore(const RecoveryCopy &copy)
{
    if (!mayLeave())
        return;
    // The file may be newer than the copy; the copy opens as unsaved edits, never over the file.
    const Result<QByteArray> onDisk = copy.cardPath.isEmpty() ? Result<QByteArray>(QByteArray()) : readFile(copy.cardPath);
    const bool sameBase = onDisk && !copy.baseHash.isEmpty() && hashOf(*onDisk) == copy.baseHash;
    adopt(sameBase ? *onDisk : QByteArray(), sameBase ? copy.cardPath : QString(), false);
    m_document.replaceAll(copy.bytes, tr("Restore unsaved work"));
    m_document.restorePending(copy.pending);
    m_recovery.takeOver(copy.entry);
    emit barWithdrawn(QStringLiteral("recover/") + copy.entry);
    if (sameBase) {
        m_onDisk = copy.baseHash;
        m_recovery.setBase(*onDisk);
    }
    QString sentence = tr("Your unsaved work is back. Save to keep it; Undo shows the saved card.");
    if (!sameBase && !copy.cardPath.isEmpty())
        sentence = tr("Your unsaved work is back as an untitled card, because “%1” has changed since. Save it under a name of its own, then compare.")
                       .arg(QFileInfo(copy.cardPath).fileName());
    else if (!sameBase)
        sentence = tr("Your unsaved work is back. It was never saved: give it a name now.");
    emit barRequested({BarMessage::Tone::Info, QStringLiteral("restored"), sentence, {{tr("Save"), [this] { save(); }}}});
}

void FileController::fail(const QString &topic, const Error &error, QList<BarMessage::Button> buttons)
{
    emit barRequested({BarMessage::Tone::Bad, topic, error.message, std::move(buttons)});
}

} // namespace cardwright
