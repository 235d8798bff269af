#include "panels/statebutton.h"

#include <QMenu>

namespace cardwright {

using namespace Qt::StringLiterals;

QString stateName(AnswerState state)
{
    switch (state) {
    case AnswerState::NotKnown:
        return StateButton::tr("Don’t know");
    case AnswerState::NotApplicable:
        return StateButton::tr("Doesn’t apply");
    case AnswerState::NotDisclosed:
        return StateButton::tr("Not disclosed");
    case AnswerState::ToDo:
        return StateButton::tr("Waiting for …");
    case AnswerState::None:
        break;
    }
    return {};
}

StateButton::StateButton(QWidget *parent)
    : QuietButton(parent)
{
    setText(tr("State"));
    setToolTip(tr("Say why there is no answer (Ctrl+.)"));
    setObjectName(u"stateButton"_s);
    connect(this, &QToolButton::clicked, this, &StateButton::openMenu);
}

void StateButton::setState(AnswerState state)
{
    m_state = state;
}

// Made anew each time: a page has a hundred of these buttons.
void StateButton::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"stateMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const AnswerState state : {AnswerState::NotKnown, AnswerState::NotApplicable, AnswerState::NotDisclosed, AnswerState::ToDo}) {
        QAction *action = menu->addAction(stateName(state));
        action->setCheckable(true);
        action->setChecked(state == m_state);
        connect(action, &QAction::triggered, this, [this, state] { emit chosen(state); });
    }
    if (m_state != AnswerState::None) {
        menu->addSeparator();
        connect(menu->addAction(tr("Answer instead")), &QAction::triggered, this,
                [this] { emit chosen(AnswerState::None); });
    }
    // It looks pressed for as long as its menu is there.
    setDown(true);
    connect(menu, &QMenu::aboutToHide, this, [this] { setDown(false); });
    menu->setActiveAction(menu->actions().first());
    // The button stands at the right edge of its panel, and so does the menu.
    menu->popup(mapToGlobal(QPoint(width() - menu->sizeHint().width(), height() + 2)));
}

} // namespace cardwright
