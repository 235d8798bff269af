#include "panels/headingrow.h"

#include "editing/carddocument.h"
#include "panels/panelwords.h"
#include "panels/quietbutton.h"
#include "panels/statebutton.h"
#include "panels/wraplabel.h"

#include <QHBoxLayout>

#include <initializer_list>
#include <utility>

namespace cardwright {

using namespace Qt::StringLiterals;

HeadingRow::HeadingRow(const CardDocument &document, const Question &question, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_question(question)
    , m_title(new WrapLabel(question.depth == 0 ? u"title"_s : u"section"_s, this))
    , m_why(new WrapLabel(u"muted"_s, this))
    , m_findings(new WrapLabel(u"small"_s, this))
    , m_help(new QuietButton(this))
    , m_state(new StateButton(this))
    , m_add(new QuietButton(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_title->setObjectName(u"shownTitle"_s);
    m_help->setText(tr("Help"));
    m_help->setObjectName(u"headingHelp"_s);
    m_help->setCheckable(true);
    m_add->setText(tr("Add text here"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(9);
    m_row->addWidget(m_title, 1);
    m_row->addLayout(m_buttons);
    m_buttons->setSpacing(9);
    m_buttons->addStretch();
    for (QWidget *button : std::initializer_list<QWidget *>{m_help, m_state, m_add})
        m_buttons->addWidget(button, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, question.depth == 0 ? 0 : 8, 2, 0);
    layout->setSpacing(2);
    layout->addLayout(m_row);
    layout->addWidget(m_why);
    layout->addWidget(m_findings);
    m_findings->setObjectName(u"headingFindings"_s);
    m_findings->setProperty("tone", u"warn"_s);
    m_findings->hide();
    connect(m_help, &QToolButton::toggled, this, &HeadingRow::showWords);
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
    m_help->setVisible(text && !text->help.isEmpty());
    m_help->setAccessibleName(tr("Help for %1").arg(title));
    setToolTip(text && question.depth > 0 ? text->why : QString());
    showWords();
    m_state->setAccessibleName(tr("State of all questions of %1").arg(title));
    m_add->setAccessibleName(tr("Add text under %1").arg(title));
    arrange();
}

void HeadingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Where the page is narrow the buttons stand below the heading, which would be cut beside them.
void HeadingRow::arrange()
{
    constexpr int enough = 280; // pixels in which a long heading may wrap
    const int whole = m_title->fontMetrics().horizontalAdvance(m_title->text()) + 2;
    const int room = width() - m_row->spacing() - m_buttons->sizeHint().width();
    const QBoxLayout::Direction direction =
        room < qMin(whole, enough) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction != m_row->direction())
        m_row->setDirection(direction);
}

// A subsection says why only where help is wanted: a page has many of them.
void HeadingRow::showWords()
{
    const Match &match = m_document.match();
    QStringList words;
    if (match.schema && m_question.spec >= 0) {
        const SpecText &text = match.schema->text(m_question.spec, match.language);
        if (m_question.depth == 0 || m_help->isChecked())
            words.append(text.why);
        if (m_help->isChecked())
            words.append(text.help);
    }
    words.removeAll(QString());
    m_why->setText(words.join(u"\n\n"_s));
    m_why->setVisible(!words.isEmpty());
}

void HeadingRow::setTextShown(bool shown)
{
    m_add->setVisible(!shown && !m_document.isReadOnly());
    m_state->setVisible(!shown && m_document.isEditable(m_question));
    m_textShown = shown;
    showFindings();
    arrange();
}

void HeadingRow::setFindings(const QList<Finding> &findings)
{
    m_findingsText = findingLines(findings);
    showFindings();
}

QString HeadingRow::findingsText() const
{
    return m_findingsText;
}

// The panel with its text says it where there is one.
void HeadingRow::showFindings()
{
    m_findings->setText(m_textShown ? QString() : m_findingsText);
    m_findings->setVisible(!m_findings->text().isEmpty());
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

void HeadingRow::addAction(QuietButton *button)
{
    m_buttons->addWidget(button, 0, Qt::AlignTop);
    m_added.append(button);
    button->setSeen(underMouse());
    arrange();
}

void HeadingRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_help->setSeen(true);
    for (QuietButton *button : std::as_const(m_added))
        button->setSeen(true);
    m_add->setSeen(true);
    m_state->setSeen(true);
}

void HeadingRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_help->setSeen(false);
    for (QuietButton *button : std::as_const(m_added))
        button->setSeen(false);
    m_add->setSeen(false);
    m_state->setSeen(false);
}

} // namespace cardwright
