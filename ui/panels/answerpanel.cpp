#include "panels/answerpanel.h"

#include "editing/carddocument.h"
#include "panels/editorchoice.h"
#include "panels/panelheader.h"
#include "panels/quietbutton.h"
#include "panels/wraplabel.h"
#include "widgets/infobar.h"

#include <QFocusEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFindings = 3;

WrapLabel *words(const QString &kind, QWidget *parent)
{
    auto *label = new WrapLabel(kind, parent);
    label->hide();
    return label;
}

QString stateName(AnswerState state)
{
    switch (state) {
    case AnswerState::NotKnown:
        return AnswerPanel::tr("Don’t know");
    case AnswerState::NotApplicable:
        return AnswerPanel::tr("Doesn’t apply");
    case AnswerState::NotDisclosed:
        return AnswerPanel::tr("Not disclosed");
    case AnswerState::ToDo:
        return AnswerPanel::tr("Waiting for");
    case AnswerState::None:
        break;
    }
    return {};
}

} // namespace

QString findingLines(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        if (lines.size() == kMostFindings) {
            lines.append(AnswerPanel::tr("and %n more", nullptr, int(findings.size()) - kMostFindings));
            break;
        }
        lines.append(u"▲  "_s + finding.sentence);
    }
    return lines.join(u'\n');
}

AnswerPanel::AnswerPanel(CardDocument &document, const Question &question, Role role, QWidget *parent)
    : PanelFrame(parent)
    , m_document(document)
    , m_question(question)
    , m_role(role)
    , m_header(new PanelHeader(this))
    , m_helpButton(new QuietButton(this))
    , m_markdownButton(new QuietButton(this))
    , m_answerButton(new QuietButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 11, 18, 12);
    layout->setSpacing(2);
    layout->addWidget(m_header);

    m_helpButton->setText(tr("Help"));
    m_helpButton->setCheckable(true);
    m_markdownButton->setText(tr("Markdown"));
    m_markdownButton->setCheckable(true);
    m_answerButton->setText(tr("Answer"));
    m_answerButton->setSeen(true);
    m_answerButton->installEventFilter(this);
    for (QuietButton *button : {m_helpButton, m_markdownButton, m_answerButton})
        m_header->addAction(button);
    m_helpButton->hide();
    m_markdownButton->hide();
    connect(m_helpButton, &QToolButton::toggled, this, [this](bool on) { m_help->setVisible(on); });
    connect(m_markdownButton, &QToolButton::clicked, this, [this](bool on) {
        if (on)
            useMarkdown(true);
        else
            backToForm();
        focusEditor();
    });
    connect(m_answerButton, &QToolButton::clicked, this, [this] {
        open();
        focusEditor();
    });
    showHead();
    if (m_question.node != kNoNode || m_role == Role::Summary || m_document.hasPending(m_question))
        open();
}

EditorContext AnswerPanel::editorContext() const
{
    const Match &match = m_document.match();
    EditorContext context;
    context.schema = match.schema ? match.schema : &builtInTemplate();
    context.spec = m_role == Role::Answer && match.schema ? m_question.spec : -1;
    context.language = match.language;
    context.name = m_header->title();
    if (const SpecText *text = context.words(); text && !text->example.isEmpty())
        context.placeholder = tr("For example: %1").arg(text->example);
    if (m_role == Role::Summary)
        context.placeholder = tr("What the dataset is, who made it and why, and what it is good for.");
    return context;
}

void AnswerPanel::showHead()
{
    const Match &match = m_document.match();
    const int node = m_document.card().indexOfKey(m_question.node);
    const SpecText *text =
        match.schema && m_question.spec >= 0 ? &match.schema->text(m_question.spec, match.language) : nullptr;
    QString title = node >= 0 ? m_document.card().nodes()[node].title : QString();
    if (title.isEmpty() && text)
        title = text->title;
    if (m_role == Role::Summary)
        title = tr("Summary");
    else if (m_role == Role::HeadingText)
        title = tr("Text under “%1”").arg(title);
    else if (title.isEmpty())
        title = tr("Untitled");
    m_header->setTitle(title);
    Scope scope = node >= 0 ? m_document.card().nodes()[node].scope : Scope::None;
    if (node < 0 && text)
        scope = match.schema->specs()[m_question.spec].scope;
    m_header->setScope(m_role == Role::Answer ? scope : Scope::None);
    m_answerButton->setAccessibleName(tr("Answer: %1").arg(title));
    m_helpButton->setAccessibleName(tr("Help for %1").arg(title));
    m_markdownButton->setAccessibleName(tr("Markdown of %1").arg(title));
    setAccessibleName(title);

    QString note;
    if (!m_open && m_question.spec >= 0 && match.schema) {
        if (m_document.reading().isExcused(m_question.spec)
            || m_document.reading().coveredBy(m_question.spec) >= 0)
            note = tr("does not apply");
    }
    m_header->setNote(note);
    m_answerButton->setVisible(!m_open && !m_document.isReadOnly());
    setEdge(m_question.node == kNoNode && m_role == Role::Answer ? Edge::Dashed : Edge::Solid, m_open);
}

void AnswerPanel::setQuestion(const Question &question)
{
    m_question = question;
    if (question.node != kNoNode && !m_open)
        open();
    showHead();
    sync();
}

void AnswerPanel::open()
{
    if (m_open)
        return;
    m_open = true;
    buildBody();
    showHead();
    sync();
    setFindings(m_findings);
}

void AnswerPanel::buildBody()
{
    m_body = new QWidget(this);
    m_bodyLayout = new QVBoxLayout(m_body);
    m_bodyLayout->setContentsMargins(0, 0, 0, 0);
    m_bodyLayout->setSpacing(8);
    m_prompt = words(u"prompt"_s, m_body);
    m_help = words(u"muted"_s, m_body);
    m_help->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note = words(u"small"_s, m_body);
    m_findingsLabel = words(u"small"_s, m_body);
    m_findingsLabel->setProperty("tone", u"warn"_s);
    for (QWidget *part : {m_prompt, m_help, m_note, m_findingsLabel})
        m_bodyLayout->addWidget(part);
    if (m_role == Role::Summary) {
        m_words = words(u"small"_s, m_body);
        m_bodyLayout->addWidget(m_words);
    }
    static_cast<QVBoxLayout *>(layout())->addWidget(m_body);

    const Match &match = m_document.match();
    if (m_role == Role::Summary) {
        m_prompt->setText(tr("What should a reader know who reads nothing else?"));
    } else if (m_role == Role::Answer) {
        if (match.schema && m_question.spec >= 0) {
            const SpecText &text = match.schema->text(m_question.spec, match.language);
            m_prompt->setText(text.prompt);
            m_help->setText(text.help);
        } else if (const int node = m_document.card().indexOfKey(m_question.node); node >= 0) {
            m_prompt->setText(m_document.card().nodes()[node].info);
        }
    }
    m_prompt->setVisible(!m_prompt->text().isEmpty());
    m_helpButton->setVisible(!m_help->text().isEmpty());
}

AnswerEditor *AnswerPanel::markdownEditor()
{
    if (!m_markdown) {
        setEditor(&m_markdown, makeTextEditor(editorContext(), m_body));
        m_markdown->hide();
    }
    return m_markdown;
}

void AnswerPanel::setEditor(AnswerEditor **slot, AnswerEditor *editor)
{
    *slot = editor;
    m_bodyLayout->insertWidget(m_bodyLayout->indexOf(m_help) + 1, editor);
    connect(editor, &AnswerEditor::edited, this, [this, editor] { write(editor); });
    connect(editor, &AnswerEditor::stepEnded, &m_document, &CardDocument::endTyping);
    if (m_role == Role::Summary)
        editor->firstField()->setObjectName(u"summaryEdit"_s);
}

void AnswerPanel::write(AnswerEditor *editor)
{
    m_document.setText(m_question, editor->markdown());
    showWords();
}

// While the focus is in the editor its form stays, whatever is typed: nothing jumps.
void AnswerPanel::sync()
{
    if (!m_open)
        return;
    const QString text = m_document.text(m_question);
    const bool editable = m_document.isEditable(m_question);
    const bool typing =
        m_current && m_current->isVisibleTo(this) && m_current->isAncestorOf(window()->focusWidget());
    if (!typing || !m_current->showAnswer(text)) {
        const EditorContext context = editorContext();
        const StatePhrases::Found state = context.schema->statePhrases().read(text);
        if (state.state != AnswerState::None && !m_byChoice) {
            showState(state);
        } else if (m_byChoice || isTextQuestion(context, text)) {
            markdownEditor()->showAnswer(text);
            showView(m_byChoice && !isTextQuestion(context, text) ? View::Markdown : View::Form, m_markdown);
        } else {
            if (m_form && !m_form->showAnswer(text)) {
                m_form->deleteLater();
                m_form->hide();
                m_form = nullptr;
            }
            if (!m_form) {
                if (AnswerEditor *form = makeFormEditor(context, text, m_body))
                    setEditor(&m_form, form);
            }
            if (m_form) {
                showView(View::Form, m_form);
            } else {
                markdownEditor()->showAnswer(text);
                showView(View::Markdown, m_markdown);
            }
        }
    }
    if (m_current)
        m_current->setReadOnly(!editable);
    showPending();
    showWords();
}

void AnswerPanel::showView(View view, AnswerEditor *editor)
{
    m_view = view;
    m_current = editor;
    if (m_form)
        m_form->setVisible(m_form == editor);
    if (m_markdown)
        m_markdown->setVisible(m_markdown == editor);
    if (m_state)
        m_state->setVisible(view == View::State);
    const bool hasForm = view != View::Form || editor != m_markdown;
    m_markdownButton->setVisible(hasForm && m_role == Role::Answer);
    m_markdownButton->setChecked(view == View::Markdown);
    m_markdownButton->setText(view == View::Markdown ? tr("Back to the form") : tr("Markdown"));
    m_note->setVisible(view == View::Markdown && !m_byChoice);
    m_note->setText(tr("This answer has a shape that the form cannot show, so here is its Markdown."));
    setFocusProxy(editor ? static_cast<QWidget *>(editor) : nullptr);
}

void AnswerPanel::showState(const StatePhrases::Found &state)
{
    if (!m_state) {
        m_state = new QFrame(m_body);
        m_state->setProperty("kind", u"sunk"_s);
        auto *layout = new QVBoxLayout(m_state);
        layout->setContentsMargins(12, 9, 12, 9);
        layout->setSpacing(2);
        m_stateName = words(u"strong"_s, m_state);
        m_stateReason = words(u"muted"_s, m_state);
        m_stateReason->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(m_stateName);
        layout->addWidget(m_stateReason);
        m_stateName->show();
        m_stateReason->show();
        m_bodyLayout->insertWidget(m_bodyLayout->indexOf(m_help) + 1, m_state);
    }
    m_stateName->setText(stateName(state.state));
    m_stateReason->setText(state.reason.isEmpty() ? tr("No reason is given yet.") : state.reason);
    showView(View::State, nullptr);
}

void AnswerPanel::useMarkdown(bool byChoice)
{
    m_byChoice = byChoice;
    markdownEditor()->showAnswer(m_document.text(m_question));
    showView(View::Markdown, m_markdown);
    m_markdown->setReadOnly(!m_document.isEditable(m_question));
}

void AnswerPanel::backToForm()
{
    m_byChoice = false;
    m_current = nullptr; // the Markdown keeps no right to stay
    sync();
    if (m_view == View::Markdown)
        m_note->setText(tr("The form still cannot show this answer without losing something."));
}

void AnswerPanel::showPending()
{
    const bool pending = m_document.hasPending(m_question);
    if (pending && !m_pending) {
        m_pending = new InfoBar(InfoBar::Tone::Warn, tr("This text holds a heading."), m_body);
        m_pending->addButton(tr("Make it a field"), true);
        m_pending->addButton(tr("Take it back"));
        connect(m_pending, &InfoBar::buttonClicked, this, [this](int index) {
            if (index == 0)
                m_document.acceptPending(m_question);
            else
                m_document.discardPending(m_question);
        });
        m_bodyLayout->insertWidget(m_bodyLayout->indexOf(m_note), m_pending);
    }
    if (m_pending)
        m_pending->setVisible(pending);
}

void AnswerPanel::showWords()
{
    if (!m_words)
        return;
    const int node = m_document.card().indexOfKey(m_question.node);
    const int count = node >= 0 ? m_document.reading().node(node).words : 0;
    const Match &match = m_document.match();
    const int most = (match.schema ? match.schema : &builtInTemplate())->summaryMaxWords();
    m_words->setText(tr("%1 of %n words", nullptr, most).arg(count));
    m_words->show();
}

void AnswerPanel::setFindings(const QList<Finding> &findings)
{
    m_findings = findings;
    if (!m_open)
        return;
    QStringList why;
    for (const Finding &finding : findings)
        why.append(finding.why);
    why.removeDuplicates();
    m_findingsLabel->setText(findingLines(findings));
    m_findingsLabel->setToolTip(why.join(u"\n\n"_s));
    m_findingsLabel->setVisible(!findings.isEmpty());
}

void AnswerPanel::focusEditor()
{
    open();
    QWidget *field = m_current ? m_current->firstField() : nullptr;
    if (!field)
        field =
            m_markdownButton->isVisibleTo(this) ? static_cast<QWidget *>(m_markdownButton) : m_answerButton;
    field->setFocus(Qt::OtherFocusReason);
}

void AnswerPanel::setActive(bool active)
{
    const bool was = isActive();
    PanelFrame::setActive(active);
    if (was && !active)
        sync(); // what the focus held back
}

void AnswerPanel::lookedAtChanged(bool lookedAt)
{
    m_helpButton->setSeen(lookedAt);
    m_markdownButton->setSeen(lookedAt);
}

void AnswerPanel::mouseReleaseEvent(QMouseEvent *event)
{
    PanelFrame::mouseReleaseEvent(event);
    if (!m_open && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())
        && !m_document.isReadOnly()) {
        focusEditor();
    }
}

// Tab into a folded question opens it.
bool AnswerPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_answerButton && event->type() == QEvent::FocusIn && !m_open) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            QMetaObject::invokeMethod(this, &AnswerPanel::focusEditor, Qt::QueuedConnection);
    }
    return PanelFrame::eventFilter(watched, event);
}

} // namespace cardwright
