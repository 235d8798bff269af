#include "panels/answerpanel.h"

#include "editing/carddocument.h"
#include "panels/panelheader.h"
#include "panels/panelwords.h"
#include "panels/repeatedheading.h"
#include "panels/statebutton.h"
#include "panels/wraplabel.h"

#include <QFocusEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

AnswerPanel::AnswerPanel(CardDocument &document, const Question &question, Role role, QWidget *parent)
    : PanelFrame(parent)
    , m_document(document)
    , m_question(question)
    , m_role(role)
    , m_header(new PanelHeader(this))
    , m_sparedLabel(new WrapLabel(u"small"_s, this))
    , m_helpButton(new QuietButton(this))
    , m_stateButton(new StateButton(this))
    , m_markdownButton(new QuietButton(this))
    , m_answerButton(new QuietButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 11, 18, 12);
    layout->setSpacing(2);
    layout->addWidget(m_header);
    layout->addWidget(m_sparedLabel);
    m_sparedLabel->setObjectName(u"sparedLabel"_s);
    m_sparedLabel->setContentsMargins(0, 0, 0, 4);
    m_sparedLabel->hide();

    m_helpButton->setText(tr("Help"));
    m_helpButton->setCheckable(true);
    m_markdownButton->setText(tr("Markdown"));
    m_markdownButton->setCheckable(true);
    m_answerButton->setObjectName(u"answerButton"_s);
    m_answerButton->setSeen(true);
    m_answerButton->installEventFilter(this);
    for (QuietButton *button : {m_helpButton, static_cast<QuietButton *>(m_stateButton), m_markdownButton, m_answerButton})
        m_header->addAction(button);
    m_helpButton->hide();
    m_markdownButton->hide();
    connect(m_helpButton, &QToolButton::toggled, this, [this](bool on) { m_body->setHelpShown(on); });
    connect(m_markdownButton, &QToolButton::clicked, this, [this](bool on) {
        if (on)
            m_body->showMarkdown();
        else
            m_body->backToForm();
        focusEditor();
    });
    connect(m_stateButton, &StateButton::chosen, this, &AnswerPanel::setState);
    connect(m_answerButton, &QToolButton::clicked, this, [this] {
        open();
        focusEditor();
    });
    showRepeatedHeading();
    showHead();
    fold();
    if (!m_folded && (m_question.node != kNoNode || m_role == Role::Summary || m_document.hasPending(m_question)))
        open();
}

void AnswerPanel::showHead()
{
    const Match &match = m_document.match();
    const int node = m_document.card().indexOfKey(m_question.node);
    const SpecText *text =
        match.schema && m_question.spec >= 0 ? &match.schema->text(m_question.spec, match.language) : nullptr;
    QString title = node >= 0 ? m_document.card().nodes()[node].title : QString();
    if (text && (title.isEmpty() || m_repeated))
        title = text->title;
    if (m_role == Role::Summary)
        title = tr("Summary");
    else if (m_role == Role::HeadingText)
        title = m_body && m_body->isStateShown() ? tr("All questions of “%1”").arg(title) : tr("Text under “%1”").arg(title);
    else if (title.isEmpty())
        title = tr("Untitled");
    m_header->setTitle(title);
    Scope scope = node >= 0 ? m_document.card().nodes()[node].scope : Scope::None;
    if (node < 0 && text)
        scope = match.schema->specs()[m_question.spec].scope;
    m_header->setScope(m_role == Role::Answer ? scope : Scope::None);
    if (title != accessibleName()) {
        m_helpButton->setAccessibleName(tr("Help for %1").arg(title));
        m_markdownButton->setAccessibleName(tr("Markdown of %1").arg(title));
        m_stateButton->setAccessibleName(tr("State of %1").arg(title));
        setAccessibleName(title);
    }
    const QString answer = m_folded ? tr("Show anyway: %1").arg(title) : tr("Answer: %1").arg(title);
    if (answer != m_answerButton->accessibleName())
        m_answerButton->setAccessibleName(answer);
    showHeaderButtons();
}

// The heading of a term is its name: it is edited here.
void AnswerPanel::showRepeatedHeading()
{
    const bool repeated = m_role == Role::Answer && RepeatedHeading::isFor(m_document, m_question);
    if (repeated && !m_repeated) {
        m_repeated = new RepeatedHeading(m_document, m_question, this);
        static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_repeated);
        connect(m_repeated, &RepeatedHeading::answerWanted, this, &AnswerPanel::focusEditor);
        connect(m_repeated, &RepeatedHeading::revealWanted, this, &AnswerPanel::revealWanted);
    } else if (!repeated && m_repeated) {
        m_repeated->hide();
        m_repeated->deleteLater();
        m_repeated = nullptr;
    } else if (m_repeated) {
        m_repeated->setQuestion(m_question);
    }
}

void AnswerPanel::showHeaderButtons()
{
    const bool shut = !m_body || m_folded;
    m_answerButton->setText(m_folded ? tr("Show anyway") : tr("Answer"));
    m_answerButton->setVisible(shut && !m_document.isReadOnly());
    m_helpButton->setVisible(!shut && m_body->hasHelp());
    const bool markdown = m_body && m_body->isMarkdownShown();
    m_markdownButton->setVisible(!shut && m_body->hasForm() && m_role == Role::Answer && (markdown || !m_document.isLocked()));
    m_markdownButton->setChecked(markdown);
    m_markdownButton->setText(markdown ? tr("Back to the form") : tr("Markdown"));
    // The card's summary has no state of its own, but a file may say one.
    const bool mayState = m_role != Role::Summary || (m_body && m_body->isStateShown());
    m_stateButton->setVisible(!m_folded && mayState && m_document.isEditable(m_question) && !m_document.hasPending(m_question));
    m_stateButton->setState(m_body ? m_body->state() : AnswerState::None);
    m_stateButton->setFocusPolicy(shut ? Qt::NoFocus : Qt::TabFocus); // Tab opens a closed question
    const bool dashed = m_folded || (m_question.node == kNoNode && m_role == Role::Answer);
    setEdge(dashed ? Edge::Dashed : Edge::Solid, !shut);
}

void AnswerPanel::setQuestion(const Question &question)
{
    m_question = question;
    if (m_body)
        m_body->setQuestion(question);
    showRepeatedHeading();
    if (needsFolding())
        fold();
    if (question.node != kNoNode && !m_folded)
        open();
    showHead();
    sync();
}

void AnswerPanel::sync()
{
    if (m_body)
        m_body->sync();
}

void AnswerPanel::open()
{
    m_shownAnyway = m_shownAnyway || m_folded;
    if (m_folded)
        fold();
    if (m_body)
        return;
    m_body = new AnswerBody(m_document, m_question, m_role, m_header->title(), this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(m_footer ? layout()->indexOf(m_footer) : -1, m_body);
    connect(m_body, &AnswerBody::shown, this, &AnswerPanel::showHead);
    connect(m_body, &AnswerBody::fixWanted, this, &AnswerPanel::fixWanted);
    m_body->sync();
    m_body->setFindings(m_findings);
    showFindings();
}

void AnswerPanel::setState(AnswerState state)
{
    open();
    m_body->setState(state);
}

void AnswerPanel::setFindings(const QList<Finding> &findings)
{
    m_findings = findings;
    if (m_body)
        m_body->setFindings(findings);
    showFindings();
}

QString AnswerPanel::findingsText() const
{
    return findingLines(m_findings);
}

// A question that is not open yet may want an answer because of another one.
void AnswerPanel::showFindings()
{
    const bool here = !m_body && !m_folded && !m_findings.isEmpty();
    if (here && !m_findingsLabel) {
        m_findingsLabel = new WrapLabel(u"small"_s, this);
        m_findingsLabel->setObjectName(u"closedFindings"_s);
        m_findingsLabel->setProperty("tone", u"warn"_s);
        m_findingsLabel->setContentsMargins(0, 2, 0, 2);
        static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_sparedLabel) + 1, m_findingsLabel);
    }
    if (!m_findingsLabel)
        return;
    m_findingsLabel->setText(here ? findingsText() : QString());
    m_findingsLabel->setVisible(here);
}

void AnswerPanel::addAction(QuietButton *button)
{
    m_header->addAction(button);
    m_added.append(button);
    button->setSeen(isLookedAt());
}

void AnswerPanel::setFooter(QWidget *footer)
{
    m_footer = footer;
    layout()->addWidget(footer);
}

void AnswerPanel::openStateMenu()
{
    if (!m_stateButton->isHidden())
        m_stateButton->openMenu();
}

bool AnswerPanel::holdsFocus() const
{
    return isAncestorOf(window()->focusWidget());
}

bool AnswerPanel::wantsFold(const Spared &spared) const
{
    return spared.by != Spared::By::Nothing && !spared.answered && !m_shownAnyway && !m_document.hasPending(m_question);
}

bool AnswerPanel::needsFolding() const
{
    if (m_role != Role::Answer || (holdsFocus() && !m_folded))
        return false;
    const Spared now = sparedBy(m_document.card(), m_document.match(), m_document.reading(), m_question);
    return now != m_spared || wantsFold(now) != m_folded;
}

void AnswerPanel::fold()
{
    if (m_role != Role::Answer)
        return;
    const bool focused = m_folded && holdsFocus();
    m_spared = sparedBy(m_document.card(), m_document.match(), m_document.reading(), m_question);
    if (m_spared.by == Spared::By::Nothing)
        m_shownAnyway = false;
    m_folded = wantsFold(m_spared);
    m_sparedLabel->setText(sparedSentence(m_spared));
    m_sparedLabel->setVisible(!m_sparedLabel->text().isEmpty());
    if (!m_folded && m_question.node != kNoNode)
        open();
    if (m_body)
        m_body->setVisible(!m_folded);
    showFindings();
    showHead();
    if (focused && !m_folded)
        focusEditor(); // its button is gone
}

void AnswerPanel::focusEditor()
{
    if (m_folded) {
        m_answerButton->setFocus(Qt::OtherFocusReason);
        return;
    }
    open();
    if (!m_body->takeFocus())
        m_markdownButton->setFocus(Qt::OtherFocusReason);
}

void AnswerPanel::focusName()
{
    if (m_repeated)
        m_repeated->focusName();
    else
        focusEditor();
}

void AnswerPanel::setActive(bool active)
{
    const bool was = isActive();
    PanelFrame::setActive(active);
    if (was && !active) { // what the focus held back
        sync();
        if (needsFolding())
            fold();
    }
}

void AnswerPanel::lookedAtChanged(bool lookedAt)
{
    m_helpButton->setSeen(lookedAt);
    m_stateButton->setSeen(lookedAt);
    m_markdownButton->setSeen(lookedAt);
    for (QuietButton *button : std::as_const(m_added))
        button->setSeen(lookedAt);
}

void AnswerPanel::mouseReleaseEvent(QMouseEvent *event)
{
    PanelFrame::mouseReleaseEvent(event);
    if (!holdsFocus() && !m_folded && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())
        && !m_document.isReadOnly()) {
        focusEditor();
    }
}

// Tab into a folded question opens it.
bool AnswerPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_answerButton && event->type() == QEvent::FocusIn && !m_body && !m_folded) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            QMetaObject::invokeMethod(this, &AnswerPanel::focusEditor, Qt::QueuedConnection);
    }
    return PanelFrame::eventFilter(watched, event);
}

} // namespace cardwright
