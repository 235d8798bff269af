#include "mainwindow/comparecontroller.h"

#include "base/file.h"
#include "compare/compareview.h"
#include "compare/historyview.h"
#include "editing/carddocument.h"
#include "mainwindow/actions.h"
#include "mainwindow/filecontroller.h"
#include "mainwindow/outsidechanges.h"
#include "schema/conflictmarkers.h"
#include "schema/templateshelf.h"
#include "settings/settings.h"
#include "storage/recovery.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>
#include <QStackedWidget>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

const QString kTopic = u"compare"_s;
const QString kReading = u"comparing"_s;
const QString kConflicts = u"conflicts"_s;
constexpr int kLastsMs = 300;

QString fileName(const QString &path)
{
    return displayPath(QFileInfo(path).fileName());
}

} // namespace

CompareController::CompareController(CardDocument &document, FileController &files, Prompts &prompts, Theme &theme,
                                     QStackedWidget &stack, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_replacing(document, nullptr)
    , m_files(files)
    , m_prompts(prompts)
    , m_theme(theme)
    , m_stack(stack)
{
    connect(this, &CompareController::barRequested, &files, &FileController::barRequested);
    connect(this, &CompareController::barWithdrawn, &files, &FileController::barWithdrawn);
    connect(&files, &FileController::opened, this, &CompareController::tellConflicts);
    connect(&files.outside(), &OutsideChanges::baseChanged, this, &CompareController::tellConflicts);
    connect(&files, &FileController::compareRequested, this, &CompareController::compareWith);
    connect(&files.outside(), &OutsideChanges::compareRequested, this, &CompareController::compareOutside);
    connect(&files.outside(), &OutsideChanges::beforeRequested, this, &CompareController::compareBefore);
    connect(&document, &CardDocument::changed, this, &CompareController::documentChanged);
    connect(&document, &CardDocument::loaded, this, &CompareController::stopReading);
    connect(&m_replacing, &CardReplacing::runningChanged, this, &CompareController::setApplying);
    connect(&m_replacing, &CardReplacing::failed, this, [this](const QString &sentence) {
        emit barRequested({BarMessage::Tone::Warn, kTopic, sentence, {}});
    });
    connect(&m_replacing, &CardReplacing::calledOff, this, [this] {
        emit barRequested({BarMessage::Tone::Warn, kTopic,
                           tr("Your card was changed while what you chose was put into it, so nothing was taken over. Look once more, and apply again."), {}});
    });
    m_readingLasts.setSingleShot(true);
    m_readingLasts.setInterval(kLastsMs);
    connect(&m_readingLasts, &QTimer::timeout, this, [this] {
        emit barRequested({BarMessage::Tone::Info, kReading, tr("“%1” is large and is being read to be compared.").arg(m_readingName),
                           {{tr("Stop"), [this] { stopReading(); }}}});
    });
    connect(&files, &FileController::savedNow, this, [this] {
        if (m_undoFor == 0 || !m_asksToSave)
            return;
        m_undoFor = 0;
        emit barWithdrawn(kTopic);
    });
}

void CompareController::connectActions(Actions &actions)
{
    connect(actions[ActionId::CompareWith], &QAction::triggered, this, &CompareController::compareWithFile);
    connect(actions[ActionId::History], &QAction::triggered, this, &CompareController::showHistory);
}

QString CompareController::myName() const
{
    return m_document.path().isEmpty() ? tr("Your card, not saved yet")
           : m_document.isModified()   ? tr("Your card “%1”, with unsaved edits").arg(fileName(m_document.path()))
                                       : tr("Your card “%1”").arg(fileName(m_document.path()));
}

// Of the user's templates too: what a card is compared by is its own template.
CardMatcher CompareController::matcher() const
{
    return m_document.templates() ? m_document.templates()->matcher() : CardMatcher();
}

std::function<void(const CompareSubject::Merge &, bool)> CompareController::takesInto(const QString &stepName,
                                                                                     const std::function<void()> &then)
{
    if (m_document.isReadOnly())
        return {};
    return [this, stepName, then](const CompareSubject::Merge &merge, bool isLarge) {
        if (m_document.hasAnyPending()) { // it is in no side of what is compared
            emit barRequested({BarMessage::Tone::Warn, kTopic,
                               tr("A field holds text with a heading that waits for your decision. Decide there first."), {}});
            return;
        }
        CardReplacing::Task task;
        task.step = stepName;
        task.isLarge = isLarge;
        task.make = [merge](const std::atomic<bool> &stopped) -> Result<CardReplacing::Text> {
            const FieldMerge merged = merge(stopped);
            return CardReplacing::Text{merged.card.bytes(), static_cast<int>(merged.refused.size())};
        };
        task.done = [this, then](int refused) {
            if (then && refused == 0)
                then();
            tellApplied(refused);
        };
        m_replacing.start(task);
    };
}

void CompareController::compareWithFile()
{
    const QString folder = m_document.path().isEmpty() ? settings::lastFolder.value() : QFileInfo(m_document.path()).absolutePath();
    if (const QString path = m_prompts.fileToOpen(m_stack.window(), folder); !path.isEmpty())
        compareWith(path);
}

void CompareController::read(const QString &path, const std::function<void(const Result<LoadedCard> &)> &then)
{
    stopReading();
    if (QFileInfo(path).size() <= kLargeCard) {
        then(path.isEmpty() ? Result<LoadedCard>(LoadedCard()) : loadCard(path));
        return;
    }
    readBeside(fileName(path), [path, then] {
        return [then, loaded = loadCard(path)] { then(loaded); };
    });
}

void CompareController::readBeside(const QString &name, const std::function<std::function<void()>()> &read)
{
    m_readingName = name;
    m_typed = false;
    m_readingLasts.start();
    qApp->installEventFilter(this);
    m_reader.start([read](const std::atomic<bool> &) { return read(); },
                   [this](const std::function<void()> &show) { endReading(show); });
}

void CompareController::stopReading()
{
    m_reader.stop();
    m_readingLasts.stop();
    qApp->removeEventFilter(this);
    emit barWithdrawn(kReading);
}

// Nothing comes over the page under the hands of who went on working meanwhile.
void CompareController::endReading(const std::function<void()> &show)
{
    const bool isBusy = m_typed || QApplication::activeModalWidget() || QApplication::activePopupWidget();
    stopReading();
    if (!isBusy) {
        show();
        return;
    }
    emit barRequested({BarMessage::Tone::Info, kReading, tr("The comparison with “%1” can be shown now.").arg(m_readingName),
                       {{tr("Show it"), [this, show] {
                             emit barWithdrawn(kReading);
                             show();
                         }},
                        {tr("Not now"), [this] { emit barWithdrawn(kReading); }}}});
}

bool CompareController::eventFilter(QObject *watched, QEvent *event)
{
    m_typed = m_typed || event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod;
    return QObject::eventFilter(watched, event);
}

void CompareController::compareWith(const QString &path)
{
    read(path, [this, path](const Result<LoadedCard> &loaded) { showFile(path, loaded); });
}

void CompareController::showFile(const QString &path, const Result<LoadedCard> &loaded)
{
    if (!loaded) {
        emit barRequested({BarMessage::Tone::Bad, kTopic, loaded.error().message, {}});
        return;
    }
    CompareSubject subject;
    subject.heading = tr("Your card and “%1”").arg(fileName(path));
    subject.mine = {myName(), m_document.card().bytes()};
    subject.theirs = {displayPath(path), loaded->bytes};
    subject.apply = takesInto(tr("Take over from “%1”").arg(fileName(path)));
    show(std::move(subject), true);
}

void CompareController::compareOutside(bool choose)
{
    OutsideChanges &outside = m_files.outside();
    const QString name = fileName(m_document.path());
    CompareSubject subject;
    subject.heading = choose ? tr("Merge your edits with what another program wrote into “%1”").arg(name)
                             : tr("Your edits and what another program wrote into “%1”").arg(name);
    subject.mine = {tr("Mine: your unsaved edits"), m_document.card().bytes()};
    subject.theirs = {tr("Theirs: the file on disk"), outside.theirs()};
    if (choose)
        subject.base = outside.base();
    subject.settlesAll = choose; // nothing of either side is dropped unseen
    subject.applyText = tr("Apply to my card");
    // Who only compares has not decided about what was not taken: the question stays.
    subject.apply = takesInto(tr("Merge with the other program's version"), [this, choose, shown = outside.theirs()] {
        if (choose || m_document.card().bytes() == shown)
            m_files.outside().merged(shown);
    });
    subject.offers = {{tr("Take the whole file"), [this] {
                           m_files.outside().takeTheirs();
                           leave();
                       }}};
    show(std::move(subject), true);
}

void CompareController::compareBefore(const QByteArray &before)
{
    CompareSubject subject;
    subject.heading = tr("The card now, and as it was before another program changed it");
    subject.mine = {myName(), m_document.card().bytes()};
    subject.theirs = {tr("Before the change"), before};
    subject.takeText = tr("&Take the earlier text");
    subject.apply = takesInto(tr("Take back changes by another program"));
    show(std::move(subject), true);
}

void CompareController::tellConflicts()
{
    const QList<Conflict> conflicts = conflictsIn(m_document.card().bytes());
    if (conflicts.isEmpty() || !m_files.isOpen() || m_settling) {
        emit barWithdrawn(kConflicts);
        return;
    }
    emit barRequested({BarMessage::Tone::Warn, kConflicts,
                       tr("git could not merge this file and left both versions in it, in %n place(s). Until that is settled the card shows its marker lines.",
                          nullptr, static_cast<int>(conflicts.size())),
                       m_document.isReadOnly() ? QList<BarMessage::Button>()
                                               : QList<BarMessage::Button>{{tr("Settle field by field…"), [this] { settleConflicts(); }}}});
}

void CompareController::settleConflicts()
{
    const QByteArray bytes = m_document.card().bytes();
    const QList<Conflict> conflicts = conflictsIn(bytes);
    if (conflicts.isEmpty()) {
        emit barWithdrawn(kConflicts);
        return;
    }
    const auto nameOf = [](const QByteArray &name, const QString &otherwise) {
        return name.isEmpty() ? otherwise : tr("%1 (%2)").arg(otherwise, displayPath(QString::fromUtf8(name)));
    };
    CompareSubject subject;
    subject.heading = tr("The two versions that git left in “%1”").arg(displayPath(m_files.displayName()));
    subject.mine = {nameOf(conflicts.first().oursName, tr("Ours")), withSide(bytes, conflicts, ConflictSide::Ours)};
    subject.theirs = {nameOf(conflicts.first().theirsName, tr("Theirs")), withSide(bytes, conflicts, ConflictSide::Theirs)};
    const bool based = std::all_of(conflicts.cbegin(), conflicts.cend(), [](const Conflict &one) { return one.hasBase; });
    if (based)
        subject.base = withSide(bytes, conflicts, ConflictSide::Base);
    subject.asksAll = !based; // nobody knows who changed what
    subject.settlesAll = true;
    subject.applyText = tr("Settle the conflicts");
    subject.apply = takesInto(tr("Settle conflicts"), [this] { emit barWithdrawn(kConflicts); });
    show(std::move(subject), false);
    m_settling = true; // the page says it
    emit barWithdrawn(kConflicts);
}

void CompareController::compareRecovery(const RecoveryCopy &copy, const QList<CompareSubject::Offer> &offers)
{
    read(copy.cardPath, [this, copy, offers](const Result<LoadedCard> &onDisk) { showRecovery(copy, offers, onDisk); });
}

void CompareController::showRecovery(const RecoveryCopy &copy, const QList<CompareSubject::Offer> &offers, const Result<LoadedCard> &onDisk)
{
    const QString when = QLocale().toString(copy.written.toLocalTime(), QLocale::ShortFormat);
    CompareSubject subject;
    subject.heading = copy.cardPath.isEmpty() ? tr("Work that was never saved")
                                              : tr("“%1” and work on it that was not saved").arg(fileName(copy.cardPath));
    subject.mine = {copy.cardPath.isEmpty() ? tr("Nothing was saved")
                    : onDisk                ? tr("The file as it is now")
                                            : tr("The file cannot be read any more"),
                    onDisk ? onDisk->bytes : QByteArray()};
    subject.theirs = {tr("Unsaved work (%1)").arg(when), copy.bytes};
    subject.offers = offers;
    show(std::move(subject), false);
}

// What git's merge left is undone or was settled by hand; the card changed while it is compared.
void CompareController::documentChanged()
{
    if (m_undoFor != 0 && m_undoFor != m_document.revision()) {
        m_undoFor = 0;
        emit barWithdrawn(kTopic);
    }
    if (!m_view || m_stack.currentWidget() != m_view || m_replacing.isPutting())
        return;
    if (m_follows)
        m_view->update(m_document.card().bytes());
    else if (m_view->subject().settlesAll) // the sides of a conflict: the file they were in is another now
        close();
}

void CompareController::show(CompareSubject subject, bool follows)
{
    stopReading();
    if (!m_view) {
        m_view = new CompareView(m_theme);
        m_stack.addWidget(m_view);
        connect(m_view, &CompareView::closeRequested, this, &CompareController::close);
    }
    m_follows = follows;
    subject.matcher = matcher();
    m_view->show(subject);
    emit barWithdrawn(kTopic);
    showPage(m_view);
    m_view->takeFocus();
}

void CompareController::showPage(QWidget *page)
{
    m_replacing.stop(); // what was begun on the page before
    QWidget *shown = m_stack.currentWidget();
    if (shown != m_view && shown != m_history)
        m_before = shown;
    m_fromHistory = page == m_view && shown == m_history;
    m_stack.setCurrentWidget(page);
}

// From a comparison with a version back to the versions, from there to the card.
void CompareController::close()
{
    if (m_stack.currentWidget() == m_view && m_fromHistory)
        showHistory();
    else
        leave();
}

void CompareController::leave()
{
    stopReading();
    m_replacing.stop();
    QWidget *shown = m_stack.currentWidget();
    if (m_before && (shown == m_view || shown == m_history))
        m_stack.setCurrentWidget(m_before); // the focus goes where it was there
    if (std::exchange(m_settling, false))
        tellConflicts();
}

void CompareController::setApplying(bool applying)
{
    if (m_view)
        m_view->setApplying(applying);
    if (m_history)
        m_history->setRestoring(applying);
}

void CompareController::tellApplied(int refused)
{
    leave();
    if (refused > 0)
        offerUndo(BarMessage::Tone::Warn,
                  tr("%n field(s) could not be taken over, or not wholly, without moving others. Compare again to see which.", nullptr, refused));
    else
        offerUndo(BarMessage::Tone::Info, tr("What you chose is in the card. Save to keep it."));
}

// As long as nothing else was done, or another step would be undone.
void CompareController::offerUndo(BarMessage::Tone tone, const QString &sentence)
{
    m_undoFor = m_document.revision();
    m_asksToSave = tone == BarMessage::Tone::Info;
    emit barRequested({tone, kTopic, sentence, {{tr("Undo"), [this] { m_document.undoStep(); }}}});
}

} // namespace cardwright
