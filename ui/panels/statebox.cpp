#include "panels/statebox.h"

#include "panels/growingtext.h"
#include "panels/statebutton.h"
#include "panels/wraplabel.h"
#include "spelling/textspelling.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLines = 12;

QString askForReason(AnswerState state)
{
    switch (state) {
    case AnswerState::NotKnown:
        return StateBox::tr("Why is it not known? No reason is given yet.");
    case AnswerState::NotApplicable:
        return StateBox::tr("Why does it not apply? No reason is given yet.");
    case AnswerState::NotDisclosed:
        return StateBox::tr("Why is it not disclosed? No reason is given yet.");
    case AnswerState::ToDo:
        return StateBox::tr("What does it wait for, or whom? Nothing is said yet.");
    case AnswerState::None:
        break;
    }
    return {};
}

} // namespace

StateBox::StateBox(const QString &questionName, QWidget *parent)
    : QFrame(parent)
    , m_name(new QLabel(this))
    , m_reason(new GrowingText(GrowingText::Lines::One, this))
    , m_takenOut(new WrapLabel(u"small"_s, this))
    , m_keptButton(new QPushButton(this))
    , m_kept(new WrapLabel(u"muted"_s, this))
    , m_questionName(questionName)
{
    setObjectName(u"stateBox"_s);
    setProperty("kind", u"state"_s);
    m_name->setProperty("kind", u"strong"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_reason->setObjectName(u"stateReason"_s);
    m_reason->setLineRange(1, kMostLines);
    attachSpelling(m_reason);
    m_takenOut->setObjectName(u"stateTakenOut"_s);
    m_takenOut->setText(tr("The earlier text is out of the file now. Undo brings it back."));
    m_takenOut->hide();
    m_keptButton->setObjectName(u"stateKeptButton"_s);
    m_keptButton->setProperty("kind", u"link"_s);
    m_keptButton->setCheckable(true);
    m_keptButton->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_keptButton->hide();
    m_kept->setObjectName(u"stateKept"_s);
    m_kept->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_kept->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 12);
    layout->setSpacing(6);
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_takenOut),
                          static_cast<QWidget *>(m_keptButton), static_cast<QWidget *>(m_kept)})
        layout->addWidget(part);
    setFocusProxy(m_reason);
    connect(m_reason, &GrowingText::edited, this, [this] { emit reasonEdited(m_reason->text()); });
    connect(m_keptButton, &QPushButton::toggled, this, &StateBox::showKept);
}

void StateBox::showState(const StatePhrases::Found &found, const QString &kept)
{
    const QString name = stateName(found.state);
    m_name->setText(name);
    m_reason->setAccessibleName(tr("%1: %2 – the reason").arg(m_questionName, name));
    m_reason->setPlaceholder(askForReason(found.state));
    // A space at its end is being typed; the file does not keep it.
    if (m_reason->text().trimmed() != found.reason)
        m_reason->setText(found.reason);
    m_kept->setText(kept);
    m_keptButton->setVisible(!kept.isEmpty());
    if (kept.isEmpty())
        m_keptButton->setChecked(false);
    showKept();
}

void StateBox::setTakenOut(bool takenOut)
{
    m_takenOut->setVisible(takenOut);
}

void StateBox::showKept()
{
    const bool shown = m_keptButton->isChecked();
    m_keptButton->setText(shown ? tr("Earlier text kept – hide") : tr("Earlier text kept – show"));
    m_kept->setVisible(shown);
}

void StateBox::setReadOnly(bool readOnly)
{
    m_reason->setReadOnly(readOnly);
}

void StateBox::focusReason()
{
    m_reason->moveCursorToEnd();
    m_reason->setFocus(Qt::OtherFocusReason);
}

bool StateBox::hasFocusWithin() const
{
    return m_reason->hasFocus() || m_keptButton->hasFocus();
}

} // namespace cardwright
