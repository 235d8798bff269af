#include "panels/stateoffer.h"

#include "panels/statebutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace cardwright {

using namespace Qt::StringLiterals;

StateOffer::StateOffer(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"stateOffer"_s);
    setProperty("kind", u"state"_s);
    setAccessibleName(tr("Say why there is no answer"));
    auto *label = new QLabel(tr("Say why:"), this);
    label->setProperty("kind", u"muted"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(label);
    for (const AnswerState state : {AnswerState::NotApplicable, AnswerState::NotKnown, AnswerState::ToDo}) {
        auto *button = new QPushButton(stateName(state), this);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, state] { emit chosen(state); });
    }
    row->addStretch(1);
}

} // namespace cardwright
