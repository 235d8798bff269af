#include "panels/headingrow.h"

#include "editing/carddocument.h"
#include "panels/quietbutton.h"
#include "panels/statebutton.h"
#include "panels/wraplabel.h"

#include <QHBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

HeadingRow::HeadingRow(const CardDocument &document, const Question &question, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_question(question)
    , m_title(new WrapLabel(question.depth == 0 ? u"title"_s : u"section"_s, this))
    , m_why(new WrapLabel(u"muted"_s, this))
    , m_state(new StateButton(this))
    , m_add(new QuietButton(this))
{
    m_add->setText(tr("Add text here"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(9);
    row->addWidget(m_title, 1);
    row->addWidget(m_state, 0, Qt::AlignTop);
    row->addWidget(m_add, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, question.depth == 0 ? 0 : 8, 2, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_why);
    connect(m_add, &QToolButton::clicked, this, &HeadingRow::textWanted);
    connect(m_state, &StateButton::chosen, this, &HeadingRow::stateChosen);
    setQuestion(question);
}

void HeadingRow::setQuestion(const Question &question)
{
    m_question = question;
    const Match &match = m_document.match();
    const int node = m_document.card().indexOfKey(question.node);
    const SpecText *text =
        match.schema && question.spec >= 0 ? &match.schema->text(question.spec, match.language) : nullptr;
    const QString title = node >= 0 ? m_document.card().nodes()[node].title : text ? text->title : QString();
    m_title->setText(title.isEmpty() ? tr("Untitled") : title);
    m_why->setText(text ? text->why : QString());
    m_why->setVisible(question.depth == 0 && !m_why->text().isEmpty());
    setToolTip(question.depth > 0 ? m_why->text() : QString());
    m_state->setAccessibleName(tr("State of all questions of %1").arg(title));
    m_add->setAccessibleName(tr("Add text under %1").arg(title));
}

void HeadingRow::setTextShown(bool shown)
{
    m_add->setVisible(!shown && !m_document.isReadOnly());
    m_state->setVisible(!shown && m_document.isEditable(m_question));
}

void HeadingRow::focusButton()
{
    m_add->setFocus(Qt::OtherFocusReason);
}

void HeadingRow::openStateMenu()
{
    if (!m_state->isHidden())
        m_state->openMenu();
}

void HeadingRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_add->setSeen(true);
    m_state->setSeen(true);
}

void HeadingRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_add->setSeen(false);
    m_state->setSeen(false);
}

} // namespace cardwright
