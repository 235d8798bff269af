#include "review/reviewform.h"

#include "editing/reviewdrafts.h"
#include "review/namefield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

ReviewForm::ReviewForm(const QString &verb, QWidget *parent)
    : QFrame(parent)
    , m_fields(new QVBoxLayout)
    , m_aside(new QHBoxLayout)
    , m_name(new NameField(this))
    , m_fault(new QLabel(this))
    , m_verb(new QPushButton(verb, this))
{
    setProperty("kind", u"state"_s); // a sunken surface with round corners
    m_fault->setProperty("kind", u"small"_s);
    m_fault->setProperty("tone", u"bad"_s);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->hide();
    m_verb->setObjectName(u"formVerb"_s);
    m_verb->setProperty("kind", u"primary"_s);
    m_verb->setToolTip(tr("Ctrl+Enter"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"formCancel"_s);
    cancel->setToolTip(tr("Escape"));

    m_fields->setSpacing(6);
    m_aside->setSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addLayout(m_aside);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_verb);
    setTabOrder(m_verb, cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    column->addLayout(m_fields);
    column->addWidget(m_name);
    column->addWidget(m_fault);
    column->addLayout(buttons);

    connect(m_name, &NameField::changed, this, &ReviewForm::update);
    connect(m_name, &NameField::changed, this, &ReviewForm::keep);
    connect(m_name->edit(), &QLineEdit::returnPressed, this, &ReviewForm::submit);
    connect(m_verb, &QPushButton::clicked, this, &ReviewForm::submit);
    connect(cancel, &QPushButton::clicked, this, &ReviewForm::callOff);
    update();
}

QString ReviewForm::name() const
{
    return m_name->name();
}

void ReviewForm::takeFocus()
{
    if (m_verb->isEnabled())
        m_verb->setFocus(Qt::OtherFocusReason);
    else
        m_name->edit()->setFocus(Qt::OtherFocusReason);
}

void ReviewForm::setNameQuiet()
{
    m_quiet = true;
    m_name->setVisible(m_name->name().isEmpty());
}

void ReviewForm::askNameAnew(const QString &label)
{
    m_name->askAnew(label);
}

void ReviewForm::setFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

void ReviewForm::setReady(bool ready)
{
    m_ready = ready;
    update();
}

void ReviewForm::update()
{
    m_verb->setEnabled(m_ready && !m_name->name().isEmpty());
}

void ReviewForm::submit()
{
    if (m_ready && m_name->name().isEmpty()) {
        m_name->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_ready)
        return;
    m_name->remember();
    emit submitted();
}

void ReviewForm::keepUnder(ReviewDrafts &drafts, const QString &form)
{
    if (!m_drafts)
        connect(&drafts, &ReviewDrafts::loaded, this, &ReviewForm::restore);
    m_drafts = &drafts;
    m_form = form;
    restore();
}

bool ReviewForm::isBegun() const
{
    return m_drafts && m_drafts->isBegun(m_form);
}

void ReviewForm::takeUp()
{
    m_away = false;
    show();
    keep();
}

void ReviewForm::said()
{
    if (!m_drafts)
        return;
    m_drafts->said(m_form);
    restore();
}

void ReviewForm::callOff()
{
    m_away = true;
    keep();
    if (m_drafts && m_drafts->draft(m_form).isEmpty())
        said();
    emit cancelled();
}

void ReviewForm::keep()
{
    if (!m_drafts || m_restoring)
        return;
    QJsonObject draft = typed();
    if (const QString name = m_name->typed(); !name.isEmpty())
        draft["name"_L1] = name;
    if (!draft.isEmpty() && m_away)
        draft[kDraftAway] = true;
    m_drafts->keep(m_form, draft);
}

void ReviewForm::restore()
{
    const QJsonObject draft = m_drafts->draft(m_form);
    m_restoring = true;
    m_away = draft.value(kDraftAway).toBool();
    setTyped(draft);
    if (const QString name = draft.value("name"_L1).toString(); !name.isEmpty() && name != m_name->name())
        m_name->edit()->setText(name);
    m_restoring = false;
}

void ReviewForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        callOff();
    else if (enter && event->modifiers() & Qt::ControlModifier)
        submit();
    else
        QFrame::keyPressEvent(event);
}

void ReviewForm::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_name->name().isEmpty())
        m_name->refresh();
    if (m_quiet)
        m_name->setVisible(m_name->name().isEmpty());
}

QLabel *formLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("kind", u"small"_s);
    label->setBuddy(buddy);
    return label;
}

} // namespace cardwright
