#include "panels/answerbody.h"

#include "editing/carddocument.h"
#include "panels/editorchoice.h"
#include "panels/fixbuttons.h"
#include "panels/panelwords.h"
#include "panels/statebox.h"
#include "panels/stateoffer.h"
#include "panels/wraplabel.h"
#include "schema/artifactname.h"
#include "schema/instances.h"
#include "schema/statetext.h"
#include "widgets/infobar.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

WrapLabel *words(const QString &kind, QWidget *parent)
{
    auto *label = new WrapLabel(kind, parent);
    label->hide();
    return label;
}

} // namespace

AnswerBody::AnswerBody(CardDocument &document, const Question &question, Role role, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_question(question)
    , m_role(role)
    , m_title(title)
    , m_layout(new QVBoxLayout(this))
    , m_prompt(words(u"prompt"_s, this))
    , m_help(words(u"muted"_s, this))
    , m_note(words(u"small"_s, this))
    , m_findings(words(u"small"_s, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_help->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_findings->setProperty("tone", u"warn"_s);
    for (QWidget *part : {m_prompt, m_help, m_note, m_findings})
        m_layout->addWidget(part);
    if (m_role == Role::Summary) {
        m_words = words(u"small"_s, this);
        m_layout->addWidget(m_words);
    }
    fill();
}

void AnswerBody::fill()
{
    const Match &match = m_document.match();
    if (m_role == Role::Summary) {
        m_prompt->setText(tr("What should a reader know who reads nothing else?"));
        m_help->setText(isDataCard(match.schema)
                            ? tr("Most readers give this ten seconds. Put into the first lines what the data is, how much there is of it "
                                 "and what it is good for, in words that somebody from another field knows. A picture of the data "
                                 "may say more than a paragraph.")
                            : tr("Most readers give this ten seconds. Put into the first lines what it is and what it is good for, in "
                                 "words that somebody from another field knows. A picture may say more than a paragraph."));
    } else if (m_role == Role::Answer) {
        const int node = m_document.card().indexOfKey(m_question.node);
        const SpecText *text =
            match.schema && m_question.spec >= 0 ? &match.schema->text(m_question.spec, match.language) : nullptr;
        const Scope asked = text ? match.schema->specs()[m_question.spec].scope : Scope::None;
        m_prompt->setText(text ? text->prompt : node >= 0 ? m_document.card().nodes()[node].info : QString());
        m_help->setText(helpOn(text, node >= 0 ? m_document.card().nodes()[node].scope : asked));
    }
    m_prompt->setVisible(!m_prompt->text().isEmpty());
}

EditorContext AnswerBody::editorContext() const
{
    const Match &match = m_document.match();
    EditorContext context;
    context.schema = match.schema ? match.schema : &builtInTemplate();
    context.spec = m_role == Role::Answer && match.schema ? m_question.spec : -1;
    context.language = match.language;
    context.name = m_title;
    context.cardPath = [this] { return m_document.path(); };
    if (const SpecText *text = context.words(); text && !text->example.isEmpty())
        context.placeholder = tr("For example: %1").arg(text->example);
    if (takesInstances(*context.schema, context.spec)) {
        context.namesElsewhere = [this] {
            return namesElsewhere(m_document.card(), m_document.match(), m_question.spec);
        };
    }
    if (m_role == Role::Summary)
        context.placeholder = isDataCard(match.schema)
                                  ? tr("What the dataset is, who made it and why, and what it is good for.")
                                  : tr("What it is, who made it and why, and what it is good for.");
    return context;
}

AnswerEditor *AnswerBody::markdownEditor()
{
    if (!m_markdown) {
        setEditor(&m_markdown, makeTextEditor(editorContext(), this));
        m_markdown->hide();
    }
    return m_markdown;
}

void AnswerBody::setEditor(AnswerEditor **slot, AnswerEditor *editor)
{
    *slot = editor;
    m_layout->insertWidget(m_layout->indexOf(m_help) + 1, editor);
    connect(editor, &AnswerEditor::edited, this, [this, editor] { write(editor); });
    connect(editor, &AnswerEditor::stepEnded, &m_document, &CardDocument::endTyping);
    if (m_role == Role::Summary)
        editor->firstField()->setObjectName(u"summaryEdit"_s);
}

void AnswerBody::write(AnswerEditor *editor)
{
    m_writing = true;
    m_document.setText(m_question, editor->markdown());
    m_writing = false;
    showWords();
}

// While the focus is in the editor its form stays, whatever is typed: nothing jumps.
void AnswerBody::sync()
{
    const QString text = m_document.text(m_question);
    const EditorContext context = editorContext();
    const StatePhrases::Found state = context.schema->statePhrases().read(text);
    m_said = state.state;
    const bool stated = m_said != AnswerState::None;
    const bool typing = m_current && m_current->isVisibleTo(this) && m_current->isAncestorOf(window()->focusWidget());
    const bool explaining = m_view == View::State && m_state->hasFocusWithin();
    // A state that comes from elsewhere, by undo or from its menu, is shown even so.
    if (!typing || (stated && !m_writing && !m_byChoice) || !m_current->showAnswer(text)) {
        if (stated && !m_byChoice)
            showState(state);
        else
            showAnswer(context, text);
    }
    if (m_current)
        m_current->setReadOnly(!m_document.isEditable(m_question));
    showOffer(text);
    showPending();
    showWords();
    emit shown();
    // The focus goes on where the editor that had it has gone.
    if ((m_view == View::State && typing) || (m_view != View::State && explaining))
        takeFocus();
}

void AnswerBody::showAnswer(const EditorContext &context, const QString &text)
{
    const bool isText = m_said == AnswerState::None && isTextQuestion(context, text);
    if (m_byChoice || isText) {
        markdownEditor()->showAnswer(text);
        showView(isText ? View::Form : View::Markdown, m_markdown);
        return;
    }
    if (m_form && !m_form->showAnswer(text)) {
        m_form->deleteLater();
        m_form->hide();
        m_form = nullptr;
    }
    if (!m_form) {
        if (AnswerEditor *form = makeFormEditor(context, text, this))
            setEditor(&m_form, form);
    }
    if (m_form) {
        showView(View::Form, m_form);
    } else {
        markdownEditor()->showAnswer(text);
        showView(View::Markdown, m_markdown);
    }
}

void AnswerBody::showView(View view, AnswerEditor *editor)
{
    m_view = view;
    m_current = editor;
    if (m_form)
        m_form->setVisible(m_form == editor);
    if (m_markdown)
        m_markdown->setVisible(m_markdown == editor);
    if (m_state)
        m_state->setVisible(view == View::State);
    m_note->setVisible(view == View::Markdown && !m_byChoice);
    m_note->setText(tr("This answer has a shape that the form cannot show, so here is its Markdown."));
    setFocusProxy(editor ? static_cast<QWidget *>(editor) : nullptr);
}

void AnswerBody::showState(const StatePhrases::Found &state)
{
    if (!m_state) {
        m_state = new StateBox(m_title, this);
        m_layout->insertWidget(m_layout->indexOf(m_help) + 1, m_state);
        connect(m_state, &StateBox::reasonEdited, this, [this](const QString &reason) {
            m_document.setText(m_question, withReason(m_document.text(m_question), reason, *editorContext().schema));
        });
    }
    m_takenOut = m_takenOut && state.state == AnswerState::NotDisclosed;
    m_state->showState(state, keptBelow(state));
    m_state->setTakenOut(m_takenOut);
    m_state->setReadOnly(!m_document.isEditable(m_question));
    showView(View::State, nullptr);
}

void AnswerBody::setState(AnswerState state)
{
    if (!m_document.isEditable(m_question) || m_document.hasPending(m_question))
        return;
    const EditorContext context = editorContext();
    const QString before = m_document.text(m_question);
    const StatePhrases::Found said = context.schema->statePhrases().read(before);
    const QString after = withState(before, state, said.reason, *context.schema, context.spec, context.language);
    m_byChoice = false;
    m_takenOut = state == AnswerState::NotDisclosed && (m_takenOut || !withoutState(before, *context.schema).isEmpty());
    m_document.endTyping();
    m_document.setText(m_question, after);
    m_document.endTyping();
    sync();
    takeFocus();
}

// Comes only while nobody types here, so that it moves nothing under the cursor.
void AnswerBody::showOffer(const QString &text)
{
    const bool bare = m_view != View::State && m_role != Role::Summary && m_document.isEditable(m_question)
        && !bareAnswer(text, *editorContext().schema).isEmpty();
    if (bare && m_writing)
        return;
    if (bare && !m_offer) {
        m_offer = new StateOffer(this);
        connect(m_offer, &StateOffer::chosen, this, &AnswerBody::setState);
        m_layout->insertWidget(m_layout->indexOf(m_note), m_offer);
    }
    if (m_offer)
        m_offer->setVisible(bare);
}

void AnswerBody::showMarkdown()
{
    m_byChoice = true;
    markdownEditor()->showAnswer(m_document.text(m_question));
    showView(View::Markdown, m_markdown);
    m_markdown->setReadOnly(!m_document.isEditable(m_question));
    emit shown();
}

void AnswerBody::backToForm()
{
    m_byChoice = false;
    m_current = nullptr; // the Markdown keeps no right to stay
    sync();
    if (m_view == View::Markdown)
        m_note->setText(tr("The form still cannot show this answer without losing something."));
}

void AnswerBody::showPending()
{
    const bool pending = m_document.hasPending(m_question);
    if (pending && !m_pending) {
        m_pending = new InfoBar(InfoBar::Tone::Warn, tr("This text holds a heading."), this);
        m_pending->addButton(tr("Make it a field"), true);
        m_pending->addButton(tr("Take it back"));
        connect(m_pending, &InfoBar::buttonClicked, this, [this](int index) {
            if (index == 0)
                m_document.acceptPending(m_question);
            else
                m_document.discardPending(m_question);
        });
        m_layout->insertWidget(m_layout->indexOf(m_note), m_pending);
    }
    if (m_pending)
        m_pending->setVisible(pending);
}

void AnswerBody::showWords()
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

void AnswerBody::setFindings(const QList<Finding> &findings)
{
    QStringList why;
    for (const Finding &finding : findings)
        why.append(finding.why);
    why.removeDuplicates();
    m_findings->setText(findingLines(findings));
    m_findings->setToolTip(why.join(u"\n\n"_s));
    m_findings->setVisible(!findings.isEmpty());
    const bool mends = !m_document.isReadOnly()
                       && std::any_of(findings.cbegin(), findings.cend(), [](const Finding &finding) { return finding.fix.has_value(); });
    if (mends && !m_fixes) {
        m_fixes = new FixButtons(this);
        m_layout->insertWidget(m_layout->indexOf(m_findings) + 1, m_fixes);
        connect(m_fixes, &FixButtons::wanted, this, &AnswerBody::fixWanted);
    }
    if (m_fixes)
        m_fixes->show(mends ? findings : QList<Finding>());
}

bool AnswerBody::hasHelp() const
{
    return !m_help->text().isEmpty();
}

void AnswerBody::setHelpShown(bool shown)
{
    m_help->setVisible(shown);
}

bool AnswerBody::takeFocus()
{
    if (m_view == View::State)
        m_state->focusReason();
    else if (m_current)
        m_current->firstField()->setFocus(Qt::OtherFocusReason);
    auto *text = m_current && m_offer && m_offer->isVisibleTo(this)
                     ? qobject_cast<QPlainTextEdit *>(m_current->firstField())
                     : nullptr;
    if (text)
        text->selectAll(); // "TBA": what is typed replaces it
    return m_view == View::State || m_current;
}

} // namespace cardwright
