#include "panels/headingrow.h"

#include "editing/carddocument.h"
#include "panels/quietbutton.h"

#include <QHBoxLayout>
#include <QLabel>

namespace cardwright {

using namespace Qt::StringLiterals;

HeadingRow::HeadingRow(const CardDocument &document, const Question &question, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_question(question)
    , m_title(new QLabel(this))
    , m_add(new QuietButton(this))
{
    m_title->setProperty("kind", u"section"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_add->setText(tr("Add text here"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 6, 2, 0);
    layout->setSpacing(9);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_add, 0, Qt::AlignTop);
    connect(m_add, &QToolButton::clicked, this, &HeadingRow::textWanted);
    setQuestion(question);
}

void HeadingRow::setQuestion(const Question &question)
{
    m_question = question;
    const Match &match = m_document.match();
    const int node = m_document.card().indexOfKey(question.node);
    const QString title = node >= 0 ? m_document.card().nodes()[node].title
        : match.schema && question.spec >= 0 ? match.schema->text(question.spec, match.language).title
                                             : QString();
    m_title->setText(title);
    m_title->setVisible(question.depth > 0); // the page itself shows the section's title
    m_add->setAccessibleName(tr("Add text under %1").arg(title));
}

void HeadingRow::setTextShown(bool shown)
{
    m_add->setVisible(!shown && !m_document.isReadOnly());
    setVisible(m_question.depth > 0 || m_add->isVisibleTo(this));
}

void HeadingRow::focusButton()
{
    m_add->setFocus(Qt::OtherFocusReason);
}

void HeadingRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_add->setSeen(true);
}

void HeadingRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_add->setSeen(false);
}

} // namespace cardwright
