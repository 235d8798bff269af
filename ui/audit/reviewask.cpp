#include "audit/reviewask.h"

#include "editing/reviewdrafts.h"
#include "review/namefield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

QString draftName(const QString &about)
{
    return u"reason "_s + about;
}

} // namespace

ReviewAsk::ReviewAsk(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_name(new NameField(this))
    , m_fault(new QLabel(this))
    , m_verb(new QPushButton(this))
    , m_begins(new QLabel(this))
{
    setObjectName(u"reviewAsk"_s);
    setProperty("kind", u"sunk"_s);
    for (QLabel *label : {m_sentence, m_fault, m_begins}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_sentence->setProperty("kind", u"strong"_s);
    m_begins->setProperty("kind", u"small"_s);
    m_begins->setText(tr("This begins the card’s review: what only people can say is listed from now on."));
    m_fault->setProperty("kind", u"small"_s);
    m_fault->setProperty("tone", u"bad"_s);
    m_reason->setObjectName(u"askReason"_s);
    m_verb->setObjectName(u"askVerb"_s);
    m_verb->setProperty("kind", u"primary"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"askCancel"_s);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_verb);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(6);
    column->addWidget(m_sentence);
    column->addWidget(m_reason);
    column->addWidget(m_name);
    column->addWidget(m_begins);
    column->addWidget(m_fault);
    column->addLayout(buttons);

    connect(m_reason, &QLineEdit::textChanged, this, &ReviewAsk::updateButton);
    connect(m_reason, &QLineEdit::textEdited, this, &ReviewAsk::keep);
    connect(m_name, &NameField::changed, this, &ReviewAsk::updateButton);
    connect(m_verb, &QPushButton::clicked, this, &ReviewAsk::decide);
    connect(cancel, &QPushButton::clicked, this, &ReviewAsk::cancel);
    hide();
}

void ReviewAsk::ask(const QString &about, const QString &sentence, const QString &why, const QString &verb, const Decide &decide)
{
    m_about = about;
    m_decide = decide;
    m_needsReason = !why.isEmpty();
    m_sentence->setText(sentence);
    m_reason->setText(m_drafts && m_needsReason ? m_drafts->draft(draftName(about)).value("text"_L1).toString() : QString());
    m_reason->setVisible(m_needsReason);
    m_reason->setPlaceholderText(why);
    m_reason->setAccessibleName(why);
    m_name->refresh();
    m_fault->hide();
    m_begins->setVisible(m_first);
    m_verb->setText(verb);
    updateButton();
    if (!m_needsReason && !m_name->name().isEmpty()) {
        this->decide();
        if (!m_fault->isVisibleTo(this))
            return;
    }
    show();
    (m_needsReason ? m_reason : m_name->edit())->setFocus(Qt::OtherFocusReason);
}

void ReviewAsk::updateButton()
{
    m_verb->setEnabled(!m_name->name().isEmpty()
                       && (!m_needsReason || !m_reason->text().trimmed().isEmpty()));
}

void ReviewAsk::decide()
{
    if (!m_verb->isEnabled())
        return;
    m_name->remember();
    const QString fault = m_decide(m_name->name(), m_reason->text().trimmed());
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (!fault.isEmpty())
        return;
    if (m_drafts && m_needsReason)
        m_drafts->said(draftName(m_about));
    cancel();
}

// It waits until the same is asked for again: which finding it was for is no place to lead anybody to.
void ReviewAsk::keep()
{
    if (!m_drafts || !m_needsReason)
        return;
    QJsonObject draft;
    if (!m_reason->text().trimmed().isEmpty())
        draft = {{u"text"_s, m_reason->text()}, {kDraftAway, true}};
    m_drafts->keep(draftName(m_about), draft);
}

void ReviewAsk::cancel()
{
    const bool shown = !isHidden();
    hide();
    if (shown)
        emit ended();
}

void ReviewAsk::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        cancel();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        if (m_name->name().isEmpty())
            m_name->edit()->setFocus(Qt::TabFocusReason);
        else
            decide();
        return;
    }
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace cardwright
