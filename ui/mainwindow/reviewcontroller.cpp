#include "mainwindow/reviewcontroller.h"

#include "base/file.h"
#include "dialogs/prompts.h"
#include "editing/reviewdrafts.h"
#include "mainwindow/actions.h"
#include "mainwindow/editorview.h"
#include "mainwindow/filecontroller.h"
#include "mainwindow/filemaking.h"
#include "mainwindow/sectionslist.h"
#include "mainwindow/showinfolder.h"
#include "mainwindow/suggestedname.h"
#include "panels/sectionpage.h"
#include "review/draftfields.h"
#include "review/pagenotes.h"
#include "review/publishcheck.h"
#include "review/reviewpane.h"
#include "schema/reviewjson.h"
#include "settings/settings.h"

#include <QActionGroup>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

ReviewController::ReviewController(CardDocument &document, EditorView &editor, Actions &actions, Prompts &prompts,
                                   QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_editor(editor)
    , m_actions(actions)
    , m_prompts(prompts)
    , m_window(window)
    , m_keeper(document)
    , m_notes(new PageNotes(*editor.sectionPage(), document, m_keeper, this))
    , m_making(new FileMaking(this))
{
    editor.follow(m_keeper);
    auto *modes = new QActionGroup(this);
    modes->addAction(actions[ActionId::WriteMode]);
    modes->addAction(actions[ActionId::ReviewMode]);
    actions[ActionId::WriteMode]->setChecked(true);
    connect(actions[ActionId::WriteMode], &QAction::triggered, this, [this] { setReviewing(false); });
    connect(actions[ActionId::ReviewMode], &QAction::triggered, this, [this] {
        if (m_actions[ActionId::Save]->isEnabled()) // else its activities alone
            setReviewing(true);
    });
    connect(actions[ActionId::AddComment], &QAction::triggered, this, &ReviewController::comment);
    connect(m_notes, &PageNotes::changed, this,
            [this] { m_editor.sectionsList()->setComments(m_notes->openQuestions()); });
    connect(m_notes, &PageNotes::commentWanted, this, &ReviewController::commentInPane);
    connect(&editor, &EditorView::reviewWanted, this, [this](ReviewPage page, const Finding &finding) {
        setReviewing(true);
        m_editor.setPaneShown(EditorView::Pane::Preview, false); // if it stands in the review's place
        m_pane->showPage(page);
        m_pane->unfold(finding);
    });
    connect(&m_keeper, &ReviewKeeper::noticeChanged, this, &ReviewController::showNotice);
    connect(&m_keeper, &ReviewKeeper::candidatesFound, this, &ReviewController::offerCandidates);
    connect(&document, &CardDocument::loaded, this, [this] { setReviewing(false); });
    // Somebody else may have written meanwhile.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_keeper.refresh();
    });
}

void ReviewController::follow(FileController &files)
{
    files.follow(m_keeper);
    files.setAlsoUnsaved([this] {
        m_keeper.flush(); // what is being written needs no question
        m_keeper.drafts().flush();
        return m_keeper.isUnsaved() || m_keeper.drafts().isOnlyHere();
    });
    connect(&files, &FileController::savedNow, &m_keeper, &ReviewKeeper::retry);
    connect(&files, &FileController::reviewRestored, this, &ReviewController::restore);
    ReviewDrafts &drafts = m_keeper.drafts();
    drafts.keepIn(files.recoveryStore().pathOf(u"drafts"_s));
    connect(&files, &FileController::draftsRestored, &drafts, &ReviewDrafts::restore);
    connect(&drafts, &ReviewDrafts::loaded, this, &ReviewController::tellDrafts);
    connect(&drafts, &ReviewDrafts::written, this, [this] { emit barWithdrawn(u"reviewDraft"_s); });
    connect(&drafts, &ReviewDrafts::failed, this, [this](const QString &sentence) {
        emit barRequested({BarMessage::Tone::Warn, u"reviewDraft"_s,
                           tr("What you are saying of the card could not be kept for the next start: %1").arg(sentence), {}});
    });
}

void ReviewController::restore(const QByteArray &text)
{
    if (const Result<ReadReview> said = parseReview(text, m_document.path()); said && !said->newer)
        m_keeper.restore(said->review);
}

void ReviewController::setReviewing(bool reviewing)
{
    if (reviewing == m_reviewing)
        return;
    m_reviewing = reviewing;
    m_keeper.refresh();
    m_document.setLocked(reviewing);
    m_notes->setReviewing(reviewing);
    if (reviewing && !m_pane) {
        m_pane = new ReviewPane(m_document, m_keeper);
        connect(m_pane, &ReviewPane::revealRequested, &m_editor, &EditorView::jump);
        connect(m_pane, &ReviewPane::placeChosen, &m_editor, &EditorView::jumpToSpec);
        connect(m_pane, &ReviewPane::reasonsWanted, &m_editor, &EditorView::showReasons);
        connect(m_pane, &ReviewPane::reportWanted, this, &ReviewController::saveReport);
    }
    m_editor.setReviewPane(reviewing ? m_pane : nullptr);
    m_actions[reviewing ? ActionId::ReviewMode : ActionId::WriteMode]->setChecked(true);
    if (reviewing) {
        emit barRequested({BarMessage::Tone::Info, u"reviewMode"_s,
                           tr("You are reviewing: the card is only read here, and what you say stands in a file beside it."),
                           {{tr("Edit the card"), [this] { setReviewing(false); }}}});
    } else {
        emit barWithdrawn(u"reviewMode"_s);
    }
    emit modeChanged();
}

// At the question where the user is. A section has no panel of its own: its comment stands in the pane.
void ReviewController::comment()
{
    m_editor.setSourceShown(false);
    const Question question = m_editor.currentQuestion();
    if (!m_notes->comment(question))
        commentInPane(question);
}

void ReviewController::commentInPane(const Question &question)
{
    setReviewing(true);
    m_pane->beginComment(m_keeper.refOf(question));
}

// Begun in an earlier run, or before the card was closed.
void ReviewController::tellDrafts()
{
    const QStringList begun = m_keeper.drafts().begun();
    if (begun.isEmpty()) {
        emit barWithdrawn(u"reviewBegun"_s);
        return;
    }
    emit barRequested({BarMessage::Tone::Info, u"reviewBegun"_s,
                       tr("%n thing(s) that you began to say of this card are still there. They are not in its review yet.", nullptr,
                          static_cast<int>(begun.size())),
                       {{tr("Go there"), [this] { goToDraft(); }}}});
}

void ReviewController::goToDraft()
{
    emit barWithdrawn(u"reviewBegun"_s);
    QStringList begun = m_keeper.drafts().begun();
    // Of who need not sign any more there is no place.
    begun.removeIf([this](const QString &one) {
        const QList<Signer> &signers = m_keeper.review().signers;
        return one.startsWith(signatureDraft({})) && std::none_of(signers.cbegin(), signers.cend(), [&one](const Signer &signer) {
            return one == signatureDraft(signer.id);
        });
    });
    const QString form = begun.value(0);
    if (isCommentForm(form) || isOwnerForm(form)) {
        const FieldRef field = fieldOf(m_keeper.drafts().draft(form));
        const std::optional<Question> question = m_keeper.questionOf(field);
        if (question)
            m_editor.jump(*question);
        if (isOwnerForm(form) || (question && m_notes->comment(*question)))
            return;
        setReviewing(true);
        m_pane->beginComment(field);
        return;
    }
    if (form.isEmpty())
        return;
    setReviewing(true);
    m_pane->showPage(form == kSessionDraft                     ? ReviewPage::Readers
                     : form.startsWith("judgement "_L1) ? ReviewPage::Judgements
                                                         : ReviewPage::Approvals);
}

void ReviewController::showNotice()
{
    if (m_keeper.notice().isEmpty()) {
        emit barWithdrawn(u"review"_s);
        return;
    }
    QList<BarMessage::Button> buttons;
    if (m_keeper.isUnsaved())
        buttons.append({tr("Try again"), [this] { m_keeper.retry(); }});
    else
        buttons.append({tr("Read it again"), [this] { m_keeper.reload(); }});
    emit barRequested({BarMessage::Tone::Warn, u"review"_s, m_keeper.notice(), buttons});
}

void ReviewController::offerCandidates()
{
    const ReviewCandidate &best = m_keeper.candidates().first();
    emit barRequested({BarMessage::Tone::Info, u"reviewOffer"_s,
                       tr("This card has no review. The one in “%1” speaks of %n text(s) that stand here word for word.", nullptr,
                          best.fit.matching)
                           .arg(QFileInfo(best.path).fileName()),
                       {{tr("Use a copy of it"), [this, path = best.path] { adopt(path); }},
                        {tr("No"), [this] { emit barWithdrawn(u"reviewOffer"_s); }}}});
}

void ReviewController::adopt(const QString &path)
{
    const Done taken = m_keeper.adopt(path);
    if (taken)
        emit barWithdrawn(u"reviewOffer"_s);
    else
        emit barRequested({BarMessage::Tone::Warn, u"reviewOffer"_s, taken.error().message, {}});
}

// The report is made of what stands here and now. A file that is no report is replaced by the user's
// word only, and the card never.
void ReviewController::saveReport()
{
    const QFileInfo card(m_document.path());
    const bool saved = !m_document.path().isEmpty();
    const QDir folder = saved ? card.dir() : QDir(settings::lastFolder.value());
    const QString stem = saved ? card.completeBaseName() : suggestedFileName(m_document.card().title());
    QString path = m_prompts.fileToSave(m_window, folder.filePath(stem + u".readiness.html"_s),
                                        tr("Web page (*.html);;Markdown (*.md)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".html"_s;
    const auto fail = [this](const QString &sentence) {
        emit barRequested({BarMessage::Tone::Bad, u"report"_s, sentence, {{tr("Another name…"), [this] { saveReport(); }}}});
    };
    if (saved && QFileInfo(path) == card) {
        fail(tr("“%1” is the card itself. Nothing was written.").arg(card.fileName()));
        return;
    }
    if (const Result<QByteArray> there = readFile(path); there && !isReadinessReport(*there) && !m_prompts.replaceFile(m_window, path))
        return;
    const bool markdown = QFileInfo(path).suffix().compare(u"html"_s, Qt::CaseInsensitive) != 0
                          && QFileInfo(path).suffix().compare(u"htm"_s, Qt::CaseInsensitive) != 0;
    const auto make = [card = m_document.card(), cardPath = m_document.path(), review = m_keeper.review(), markdown,
                       named = m_document.match().guessed ? nullptr : m_document.match().schema] {
        const PublishCheck check = publishCheck(card, cardPath, review, named);
        const ReadinessReport content = readinessReport(check, card, cardPath, review);
        return markdown ? readinessMarkdown(content) : readinessHtml(content);
    };
    emit barRequested({BarMessage::Tone::Info, u"report"_s, tr("The readiness report is being made."), {}});
    m_making->start(path, make, [this, path, fail](const Done &written) {
        if (!written) {
            fail(written.error().message);
            return;
        }
        emit barRequested({BarMessage::Tone::Info, u"report"_s, tr("The readiness report is in “%1”.").arg(QFileInfo(path).fileName()),
                           {{tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }},
                            {tr("Show in folder"), [path] { showInFolder(path); }}}});
    });
}

bool ReviewController::mayLeave(const std::function<void()> &then)
{
    if (!m_making->isRunning())
        return true;
    m_making->whenEnded(then);
    emit barRequested({BarMessage::Tone::Info, u"report"_s, tr("The readiness report is still being written. What you asked for follows."),
                       {{tr("Stay"), [this] {
                             m_making->whenEnded({});
                             emit barWithdrawn(u"report"_s);
                         }}}});
    return false;
}

} // namespace cardwright
