#include "mainwindow/modeswitch.h"

#include "mainwindow/actions.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace cardwright {

using namespace Qt::StringLiterals;

ModeSwitch::ModeSwitch(const Actions &actions, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"modeSwitch"_s);
    setAccessibleName(tr("What you do with the card"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const QList<ActionId> modes = {ActionId::WriteMode, ActionId::ReviewMode};
    for (const ActionId mode : modes) {
        auto *button = new QToolButton(this);
        button->setProperty("kind", u"segment"_s);
        button->setProperty("place", mode == modes.first() ? u"first"_s : mode == modes.last() ? u"last"_s : QString());
        button->setDefaultAction(actions[mode]);
        button->setObjectName(actions[mode]->objectName() + u"Button"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
}

} // namespace cardwright
