#include "panels/instanceanswer.h"

#include "panels/editorchoice.h"
#include "panels/quietbutton.h"
#include "panels/wraplabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

EditorContext inside(EditorContext context)
{
    context.isInstance = true;
    context.namesElsewhere = nullptr;
    return context;
}

} // namespace

InstanceAnswer::InstanceAnswer(const EditorContext &context, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_context(inside(context))
    , m_text(text)
    , m_note(new WrapLabel(u"small"_s, this))
    , m_again(new QuietButton(this))
{
    m_again->setText(tr("Back to the form"));
    m_again->setSeen(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_note, 1);
    row->addWidget(m_again, 0, Qt::AlignTop);
    layout->addLayout(row);
    connect(m_again, &QToolButton::clicked, this, [this] { chooseEditor(true); });
    chooseEditor(false);
}

void InstanceAnswer::showText(const QString &text)
{
    const bool same = sameAnswer(text, m_text);
    m_text = text;
    if (same || (m_isForm && m_editor->showAnswer(text)))
        return;
    // Markdown stays Markdown while somebody types there.
    if (!m_isForm && isAncestorOf(window()->focusWidget()))
        m_editor->showAnswer(text);
    else
        chooseEditor(false);
}

void InstanceAnswer::chooseEditor(bool asked)
{
    const bool focused = m_editor && (asked || isAncestorOf(window()->focusWidget()));
    AnswerEditor *form = makeFormEditor(m_context, m_text, this);
    const bool isText = isTextQuestion(m_context, m_text);
    m_isForm = form || isText;
    m_note->setText(asked ? tr("The form still cannot show this without losing something.")
                          : tr("This has a shape that the form cannot show, so here is its Markdown."));
    m_note->setVisible(!m_isForm);
    m_again->setVisible(!m_isForm && !m_readOnly);
    if (!form && m_editor && m_editor->showAnswer(m_text)) { // asked in vain, or still a text
        if (asked)
            firstField()->setFocus(Qt::OtherFocusReason);
        return;
    }
    AnswerEditor *before = m_editor;
    m_editor = form ? form : makeTextEditor(m_context, this);
    m_editor->showAnswer(m_text);
    m_editor->setReadOnly(m_readOnly);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_editor);
    m_editor->show();
    setFocusProxy(m_editor);
    connect(m_editor, &AnswerEditor::stepEnded, this, &InstanceAnswer::stepEnded);
    connect(m_editor, &AnswerEditor::edited, this, [this] {
        m_text = m_editor->markdown();
        emit edited();
    });
    if (focused)
        firstField()->setFocus(Qt::OtherFocusReason);
    if (before) {
        before->hide();
        before->deleteLater();
    }
}

void InstanceAnswer::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_editor->setReadOnly(readOnly);
    m_again->setVisible(!m_isForm && !readOnly);
}

} // namespace cardwright
