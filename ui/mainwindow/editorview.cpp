#include "mainwindow/editorview.h"

#include "audit/auditrunner.h"
#include "audit/findingsview.h"
#include "audit/readinessline.h"
#include "audit/readinesspane.h"
#include "editing/carddocument.h"
#include "mainwindow/barstack.h"
#include "mainwindow/centrepane.h"
#include "mainwindow/findingplace.h"
#include "mainwindow/sectionslist.h"
#include "panels/answerpanel.h"
#include "panels/sectionpage.h"
#include "preview/previewpane.h"
#include "schema/spared.h"
#include "settings/settings.h"

#include <QApplication>
#include <QDataStream>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace cardwright {

namespace {

constexpr int kWideWindow = 1600;     // from here readiness has a column of its own
constexpr int kReadinessWidth = 312;
constexpr int kLeastReadinessWidth = 264;
constexpr int kPreviewWidth = 300; // at least
constexpr int kReviewWidth = 400;  // likewise
constexpr int kStateVersion = 1;

} // namespace

EditorView::EditorView(CardDocument &document, AuditRunner &audit, Prompts &prompts, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_audit(audit)
    , m_splitter(new QSplitter(this))
    , m_sections(new SectionsList(document, audit, m_splitter))
    , m_centre(new CentrePane(document, theme, m_splitter))
    , m_page(m_centre->page())
    , m_right(new QWidget(m_splitter))
    , m_line(new ReadinessLine(audit, m_right))
    , m_preview(new PreviewPane(document, prompts, theme, m_right))
{
    auto *rightLayout = new QVBoxLayout(m_right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    rightLayout->addWidget(m_line);
    rightLayout->addWidget(m_preview, 1);

    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    for (QWidget *pane : {static_cast<QWidget *>(m_sections), static_cast<QWidget *>(m_centre), m_right})
        m_splitter->addWidget(pane);
    m_sections->setMinimumWidth(176);
    m_centre->setMinimumWidth(340);
    m_right->setMinimumWidth(kPreviewWidth);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setStretchFactor(2, 4);
    m_splitter->setSizes({248, 480, 420});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    m_showReadiness = settings::showReadiness.value();
    m_sections->setVisible(settings::showSections.value());
    m_right->setVisible(settings::showPreview.value());

    connect(&document, &CardDocument::loaded, this, [this] {
        m_focused = {};
        m_visited.clear();
        m_passing = false;
        m_centre->showForm();
        showPage(0);
        emit panesChanged();
    });
    connect(&document, &CardDocument::structureChanged, this, &EditorView::formChanged);
    connect(&document, &CardDocument::shownFormChanged, this, &EditorView::formChanged);
    connect(m_sections, &SectionsList::pageActivated, this, &EditorView::jumpToPage);
    connect(m_sections, &SectionsList::questionActivated, this, &EditorView::jumpInList);
    connect(m_sections, &SectionsList::formRequested, this, &EditorView::enterForm);
    connect(m_centre, &CentrePane::nodeEntered, this, &EditorView::followSource);
    connect(m_centre, &CentrePane::nodeWanted, this, [this](NodeKey node) { reveal(findQuestion(node, -1)); });
    connect(m_page, &SectionPage::questionFocused, this, &EditorView::followFocus);
    connect(m_page, &SectionPage::fixWanted, this, &EditorView::mend);
    connect(m_preview, &PreviewPane::fieldActivated, this, &EditorView::jumpToId);
    connect(m_preview, &PreviewPane::wholeWindowRequested, this, &EditorView::wholePreviewRequested);
    connect(m_line, &ReadinessLine::openRequested, this, [this] { setReadinessOverlay(!m_overlay); });
    connect(&audit, &AuditRunner::reportChanged, m_page, &SectionPage::showFindings);
    arrange();
}

void EditorView::makeReadiness(QWidget *parent)
{
    m_readiness = new ReadinessPane(m_document, m_audit, parent);
    m_readiness->setMinimumWidth(kLeastReadinessWidth);
    if (m_reviews)
        m_readiness->follow(*m_reviews);
    connect(m_readiness, &ReadinessPane::revealRequested, this, &EditorView::jumpToSpec);
    connect(m_readiness, &ReadinessPane::findingChosen, this, &EditorView::jumpToFinding);
    connect(m_readiness, &ReadinessPane::reviewWanted, this, [this](ReviewPage page, const Finding &finding) {
        if (m_overlay) // it would stand over the review
            setReadinessOverlay(false);
        emit reviewWanted(page, finding);
    });
    m_readiness->installEventFilter(this);
    m_readiness->findingsView().installEventFilter(this);
}

void EditorView::startPreview()
{
    if (!m_right->isHidden() && !m_preview->isHidden())
        m_preview->createView();
}

bool EditorView::isWide() const
{
    return width() >= kWideWindow;
}

bool EditorView::isPaneShown(Pane pane) const
{
    switch (pane) {
    case Pane::Sections:
        return !m_sections->isHidden();
    case Pane::Preview:
        return m_review ? m_previewInReview : !m_right->isHidden();
    case Pane::Readiness:
        return m_showReadiness;
    }
    return false;
}

void EditorView::setPaneShown(Pane pane, bool shown)
{
    switch (pane) {
    case Pane::Sections:
        m_sections->setVisible(shown);
        settings::showSections.set(shown);
        break;
    case Pane::Preview:
        if (m_review) {
            m_previewInReview = shown;
            arrangeRight();
            break;
        }
        m_right->setVisible(shown);
        settings::showPreview.set(shown);
        if (shown)
            startPreview();
        break;
    case Pane::Readiness:
        m_showReadiness = shown;
        settings::showReadiness.set(shown);
        break;
    }
    arrange();
    emit panesChanged();
}

void EditorView::setReviewPane(QWidget *pane)
{
    if (pane == m_review)
        return;
    if (pane && !m_review)
        m_rightBefore = !m_right->isHidden();
    if (m_review)
        m_review->hide();
    m_review = pane;
    m_previewInReview = false;
    if (pane) {
        m_overlay = false; // it would stand open under the review, where nobody sees it
        static_cast<QVBoxLayout *>(m_right->layout())->addWidget(pane, 1);
    }
    m_right->setMinimumWidth(pane ? kReviewWidth : kPreviewWidth);
    m_right->setVisible(pane || m_rightBefore);
    arrangeRight();
    arrange();
    emit panesChanged();
}

void EditorView::arrangeRight()
{
    const bool preview = !m_review || m_previewInReview || m_wholePreview;
    m_preview->setVisible(preview);
    if (m_review)
        m_review->setVisible(!preview);
    if (preview && isVisible())
        startPreview();
}

// Where readiness stands: a column, a line above the preview, or the pane opened over it.
void EditorView::arrange()
{
    const bool column = m_showReadiness && (isWide() || m_right->isHidden()) && !m_wholePreview;
    m_line->setVisible(m_showReadiness && !column && !m_wholePreview);
    if (column) {
        m_overlay = false;
        placeColumn();
    } else if (!m_overlay || !m_line->isVisibleTo(this)) {
        m_overlay = false;
        if (m_readiness)
            m_readiness->hide();
    }
    m_line->setOpen(m_overlay);
    if (m_readiness)
        m_readiness->setStateShown(!m_overlay);
    placeOverlay();
}

void EditorView::placeColumn()
{
    if (!m_readiness || m_splitter->indexOf(m_readiness) < 0) {
        QList<int> sizes = m_splitter->sizes();
        if (!m_readiness)
            makeReadiness(m_splitter);
        m_splitter->addWidget(m_readiness);
        m_splitter->setStretchFactor(3, 0);
        sizes[2] = qMax(kPreviewWidth, sizes[2] - kReadinessWidth);
        m_splitter->setSizes(m_columnSizes.isEmpty() ? sizes << kReadinessWidth : m_columnSizes);
    }
    m_readiness->show();
}

void EditorView::setReadinessOverlay(bool open)
{
    m_overlay = open;
    if (open) {
        if (!m_readiness)
            makeReadiness(m_right);
        else if (m_readiness->parentWidget() != m_right)
            m_readiness->setParent(m_right);
        m_readiness->show();
        m_readiness->raise();
        m_readiness->takeFocus();
    } else if (m_readiness) {
        m_readiness->hide();
    }
    arrange();
}

void EditorView::showReasons()
{
    setPaneShown(Pane::Readiness, true);
    if (!m_readiness || m_readiness->isHidden())
        setReadinessOverlay(true);
    m_readiness->showPage(ReadinessPane::PageKind::Reasons);
    m_readiness->takeFocus();
}

void EditorView::placeOverlay()
{
    if (!m_overlay)
        return;
    const int top = m_line->geometry().bottom() + 1;
    m_readiness->setGeometry(0, top, m_right->width(), m_right->height() - top);
}

void EditorView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// What the preview itself makes no use of comes here.
void EditorView::keyPressEvent(QKeyEvent *event)
{
    if (m_wholePreview && event->key() == Qt::Key_Escape)
        emit wholePreviewRequested();
    else
        QWidget::keyPressEvent(event);
}

bool EditorView::eventFilter(QObject *watched, QEvent *event)
{
    if (m_overlay && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        setReadinessOverlay(false);
        m_centre->takeFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EditorView::setWholePreview(bool whole)
{
    if (whole == m_wholePreview)
        return;
    m_wholePreview = whole;
    if (whole) {
        QWidget *focus = QApplication::focusWidget();
        m_focusBefore = focus && !m_right->isAncestorOf(focus) && isAncestorOf(focus) ? focus : nullptr;
        m_before = {isPaneShown(Pane::Sections), !m_right->isHidden()};
        m_sizesBefore = m_splitter->sizes();
        m_sections->hide();
        m_centre->hide();
        m_right->show();
        startPreview();
    } else {
        m_sections->setVisible(m_before.value(0, true));
        m_centre->show();
        m_right->setVisible(m_before.value(1, true));
        m_splitter->refresh(); // or what has just been shown has no size yet when readiness gets its column
        if (m_focusBefore && m_focusBefore->isVisible())
            m_focusBefore->setFocus(Qt::OtherFocusReason);
        else
            m_centre->takeFocus();
    }
    m_preview->setWholeWindow(whole);
    arrangeRight();
    arrange();
    if (const QWidget *focus = QApplication::focusWidget(); whole && isVisible() && !(focus && m_preview->isAncestorOf(focus)))
        m_preview->takeFocus();
    emit panesChanged();
}

void EditorView::focusNextPane(int step, BarStack *messages)
{
    QList<QWidget *> panes;
    if (messages)
        panes.append(messages);
    if (!m_sections->isHidden())
        panes.append(m_sections);
    panes.append(m_centre);
    if (!m_right->isHidden())
        panes.append(m_preview->isHidden() ? m_review : static_cast<QWidget *>(m_preview));
    if (m_readiness && !m_readiness->isHidden())
        panes.append(m_readiness);
    else if (!m_line->isHidden())
        panes.append(m_line);

    qsizetype at = messages ? 1 : 0;
    QWidget *focus = QApplication::focusWidget();
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i;
    }
    QWidget *next = panes[(at + step + panes.size()) % panes.size()];
    if (next == messages)
        messages->takeFocus();
    else if (next == m_centre)
        m_centre->takeFocus();
    else if (next == m_preview)
        m_preview->takeFocus();
    else if (next == m_readiness)
        m_readiness->takeFocus();
    else
        next->setFocus(Qt::TabFocusReason);
}

int EditorView::pageOf(const Question &question) const
{
    const QList<Page> &pages = m_document.shownForm();
    for (int i = 0; i < pages.size(); ++i) {
        if (question.node != kNoNode && pages[i].node == question.node)
            return i;
        for (const Question &one : pages[i].questions) {
            if (question.node != kNoNode ? one.node == question.node : one.spec == question.spec && question.spec >= 0)
                return i;
        }
    }
    return -1;
}

Question EditorView::findQuestion(NodeKey node, int spec) const
{
    for (const Page &page : m_document.form()) {
        for (const Question &question : page.questions) {
            if (node != kNoNode ? question.node == node : question.spec == spec && spec >= 0)
                return question;
        }
    }
    Question question;
    question.node = node;
    question.spec = spec;
    return question;
}

Question EditorView::currentQuestion() const
{
    const bool focused = m_focused.node != kNoNode || m_focused.spec >= 0;
    if (focused && pageOf(m_focused) == m_current)
        return m_focused;
    const Page &page = m_page->page();
    return findQuestion(page.node, page.spec);
}

void EditorView::showPage(int page)
{
    const QList<Page> &pages = m_document.shownForm();
    if (pages.isEmpty())
        return;
    m_current = qBound(0, page, static_cast<int>(pages.size()) - 1);
    m_document.endTyping();
    m_page->setPage(pages[m_current]);
    m_page->showFindings(m_audit.report());
    m_sections->setCurrentPage(m_current);
    m_centre->goTo(pages[m_current].node); // where the source is shown
    const int node = m_document.card().indexOfKey(pages[m_current].node);
    if (node >= 0 && !pages[m_current].head)
        m_preview->follow(m_document.card().nodes()[node].id);
}

// The form is new: the page that was open stays open, known by its heading or its question.
void EditorView::formChanged()
{
    const QList<Page> &pages = m_document.shownForm();
    const Page before = m_page->page();
    int now = -1;
    for (int i = 0; i < pages.size() && now < 0; ++i) {
        const bool same = before.head ? pages[i].head
            : before.node != kNoNode  ? pages[i].node == before.node && pages[i].part == before.part
                                      : false;
        const bool sameSpec = before.spec >= 0 && pages[i].spec == before.spec && !pages[i].head && pages[i].part == before.part;
        if (same || sameSpec)
            now = i;
    }
    m_current = now >= 0 ? now : qMin(m_current, static_cast<int>(pages.size()) - 1);
    // The heading of the question in focus came with its first letter, or went by undo.
    if (m_document.card().indexOfKey(m_focused.node) < 0 && m_focused.spec >= 0) {
        const Match &match = m_document.match();
        const bool one = match.schema && match.nodesOfSpec[m_focused.spec].size() <= 1;
        m_focused = one ? findQuestion(kNoNode, m_focused.spec) : Question();
    }
    if (!isSourceShown()) // while it is, the form waits
        m_page->setPage(pages[m_current]);
    m_sections->setCurrentPage(m_current);
}

void EditorView::reveal(const Question &question)
{
    if (m_wholePreview)
        emit wholePreviewRequested();
    if (isSourceShown() && m_document.card().indexOfKey(question.node) >= 0) {
        m_centre->goTo(question.node);
        m_centre->takeFocus();
        followSource(question.node);
        return;
    }
    if (isSourceShown()) // not in the file: only the form can show it
        setSourceShown(false);
    int page = pageOf(question);
    if (page < 0) { // no essential one
        m_document.setShowsEssentials(false);
        page = pageOf(question);
    }
    if (page < 0)
        return;
    if (page != m_current || m_page->page().questions.isEmpty())
        showPage(page);
    if (m_document.shownForm()[page].node == question.node && question.node != kNoNode
        && !m_document.shownForm()[page].questions.contains(question)) {
        m_page->focusFirst(); // the title or the summary
        return;
    }
    m_page->reveal(question);
}

void EditorView::follow(ReviewKeeper &keeper)
{
    m_audit.follow(keeper);
    m_reviews = &keeper;
    if (m_readiness)
        m_readiness->follow(keeper);
}

VisitedPlaces::Place EditorView::place() const
{
    QWidget *focus = QApplication::focusWidget();
    return {currentQuestion(), focus && m_readiness && m_readiness->isAncestorOf(focus)};
}

// Where the user only passes, on the way through the sections list, nobody wants to go back to.
void EditorView::leavePlace()
{
    const bool bySections = m_sections->hasFocus();
    if (!bySections || !m_passing)
        m_visited.leave(place());
    m_passing = bySections;
}

void EditorView::jumpToPage(int page)
{
    leavePlace();
    m_listed = {};
    showPage(page);
}

// The arrow keys go on through the list.
void EditorView::jumpInList(const Question &question)
{
    const bool inList = m_sections->hasFocus();
    jump(question);
    m_listed = question;
    if (inList)
        m_sections->setFocus(Qt::OtherFocusReason);
}

void EditorView::enterForm()
{
    const QList<Question> &questions = m_page->page().questions;
    qsizetype at = isSourceShown() ? -1 : questions.indexOf(m_listed);
    while (at >= 0 && at < questions.size() && questions[at].container)
        ++at;
    if (at >= 0 && at < questions.size())
        m_page->reveal(questions[at]);
    else
        m_centre->takeFocus();
}

void EditorView::jump(const Question &question)
{
    leavePlace();
    reveal(question);
}

void EditorView::revealSpec(NodeKey node, int spec)
{
    reveal(findQuestion(node, spec));
    if (m_overlay)
        setReadinessOverlay(false);
}

void EditorView::revealNew(NodeKey node)
{
    revealSpec(node, -1);
    if (!isSourceShown())
        m_page->revealText(findQuestion(node, -1));
}

void EditorView::jumpToSpec(NodeKey node, int spec)
{
    leavePlace();
    revealSpec(node, spec);
}

void EditorView::jumpToFinding(const Finding &finding, NodeKey node, int spec, const QString &words)
{
    jumpToSpec(node, spec);
    AnswerPanel *panel = isSourceShown() ? nullptr : m_page->panelOf(findQuestion(node, spec));
    if (panel)
        goToFinding(*panel, finding.rule, words);
    else if (isSourceShown() && m_audit.isUpToDate() && !finding.range.isEmpty())
        m_centre->selectSource(finding.range);
}

// One undo step. Its place is in the text of the report: after an edit a moment ago it is looked for again, in a
// large card as soon as that was checked.
void EditorView::mend(const Finding &finding)
{
    const bool large = m_document.card().bytes().size() > kLargeCard;
    if (large && !m_audit.isUpToDate()) {
        connect(&m_audit, &AuditRunner::reportChanged, this,
                [this, finding, path = m_document.path()] {
                    if (m_document.path() == path)
                        mend(finding);
                },
                Qt::SingleShotConnection);
        return;
    }
    const QList<Finding> findings = large ? m_audit.report().findings : m_audit.reportNow().findings;
    const auto now = std::find_if(findings.cbegin(), findings.cend(), [&finding](const Finding &one) {
        return one.fix && one.rule == finding.rule && one.node == finding.node && one.sentence == finding.sentence;
    });
    if (now == findings.cend() || m_document.isReadOnly())
        return;
    m_document.endTyping();
    m_document.replaceSource(*now->fix, now->fixText);
    m_document.endTyping();
    if (AnswerPanel *panel = m_page->panelOf(findQuestion(finding.node, finding.spec)))
        panel->focusEditor(); // the button is gone
}

void EditorView::jumpToId(const QString &pathId)
{
    const int node = pathId.isEmpty() ? m_document.card().summaryIndex() : m_document.card().indexOfId(pathId);
    if (node >= 0)
        jump(findQuestion(m_document.card().nodes()[node].key, -1));
}

bool EditorView::isInCard(const Question &question) const
{
    return question.node != kNoNode ? m_document.card().indexOfKey(question.node) >= 0
                                    : question.spec < 0 || m_document.match().schema;
}

void EditorView::goBack()
{
    if (const auto to = m_visited.back(place(), [this](const Question &question) { return isInCard(question); }))
        goTo(*to);
}

void EditorView::goForward()
{
    if (const auto to = m_visited.forward(place(), [this](const Question &question) { return isInCard(question); }))
        goTo(*to);
}

void EditorView::goTo(const VisitedPlaces::Place &place)
{
    const bool head = place.question.node == kNoNode && place.question.spec < 0;
    if (head)
        showPage(0);
    else
        reveal(place.question);
    if (place.inReadiness && m_readiness && m_readiness->isHidden() && !m_line->isHidden())
        setReadinessOverlay(true);
    else if (m_overlay && !place.inReadiness)
        setReadinessOverlay(false);
    if (place.inReadiness && m_readiness && !m_readiness->isHidden())
        m_readiness->takeFocus();
    else if (head)
        m_centre->takeFocus();
}

void EditorView::followFocus(const Question &question)
{
    m_focused = question;
    m_sections->setCurrentQuestion(question);
    const int node = m_document.card().indexOfKey(question.node);
    if (node >= 0)
        m_preview->follow(m_document.card().nodes()[node].kind == Node::Kind::Title ? QStringLiteral("") // the head
                                                                                    : m_document.card().nodes()[node].id);
}

void EditorView::followSource(NodeKey node)
{
    const Question question = findQuestion(node, -1);
    if (const int page = pageOf(question); page >= 0)
        m_sections->setCurrentPage(page);
    followFocus(question);
}

bool EditorView::isSourceShown() const
{
    return m_centre->isSourceShown();
}

void EditorView::setSourceShown(bool shown)
{
    if (shown == isSourceShown())
        return;
    if (shown) {
        if (m_wholePreview)
            emit wholePreviewRequested();
        const bool here = m_focused.node != kNoNode && pageOf(m_focused) == m_current;
        m_centre->showSource(here ? m_focused.node : m_page->page().node);
    } else {
        const Question last = m_focused;
        m_centre->showForm();
        formChanged();
        if (pageOf(last) >= 0)
            reveal(last);
        else
            m_page->focusFirst();
    }
    emit panesChanged();
}

void EditorView::goQuestion(int step, bool onlyOpen)
{
    const QList<Page> &form = m_document.shownForm();
    if (onlyOpen) {
        const auto next = nextOpen(form, m_document.card(), m_document.match(), m_document.reading(), currentQuestion(), step);
        if (next)
            jump(*next);
        return;
    }
    QList<Question> all;
    qsizetype at = -1;
    for (const Page &page : form) {
        for (const Question &question : page.questions) {
            if (question.container)
                continue;
            const bool here = question.node != kNoNode ? question.node == m_focused.node
                                                       : question.spec == m_focused.spec && m_focused.node == kNoNode;
            if (here)
                at = all.size();
            all.append(question);
        }
    }
    if (!all.isEmpty())
        reveal(all[(at + step + all.size()) % all.size()]);
}

QByteArray EditorView::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    QList<int> sizes = m_wholePreview ? m_sizesBefore : m_splitter->sizes();
    if (sizes.value(3) == 0) // readiness is no column now
        sizes = sizes.mid(0, 3) << m_columnSizes.value(3, kReadinessWidth);
    stream << kStateVersion << sizes;
    return state;
}

void EditorView::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    int version = 0;
    QList<int> sizes;
    stream >> version >> sizes;
    if (version != kStateVersion || sizes.size() < 3)
        return;
    if (sizes.value(3) > 0)
        m_columnSizes = sizes;
    m_splitter->setSizes(sizes);
}

} // namespace cardwright
