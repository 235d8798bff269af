#include "mainwindow/modeswitch.h"

#include "mainwindow/actions.h"
#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRoomForBothNames = 1100; // px of the tool bar
constexpr int kTight = 900;

constexpr ActionId kModes[] = {ActionId::PlanMode, ActionId::TestMode, ActionId::WriteMode, ActionId::ReviewMode};

struct ModuleWords
{
    QString plain;
    QString both; // with the Playbook's name
    QString tip;
};

ModuleWords wordsOf(ActionId mode)
{
    switch (mode) {
    case ActionId::PlanMode:
        return {ModeSwitch::tr("Plan"), ModeSwitch::tr("Plan (Ask)"),
                ModeSwitch::tr("Plan (Ask): make the template together with its readers")};
    case ActionId::TestMode:
        return {ModeSwitch::tr("Test"), ModeSwitch::tr("Test (Inspect)"),
                ModeSwitch::tr("Test (Inspect): find the gaps of the template")};
    case ActionId::ReviewMode:
        return {ModeSwitch::tr("Review"), ModeSwitch::tr("Review (Audit)"),
                ModeSwitch::tr("Review (Audit): judge the finished card")};
    default:
        return {ModeSwitch::tr("Write"), ModeSwitch::tr("Write (Answer)"), ModeSwitch::tr("Write (Answer): fill in the card")};
    }
}

} // namespace

ModeSwitch::ModeSwitch(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
{
    setObjectName(u"modeSwitch"_s);
    setAccessibleName(tr("What you do with the card"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const ActionId mode : kModes) {
        const ModuleWords words = wordsOf(mode);
        actions[mode]->setToolTip(u"%1 (%2)"_s.arg(words.tip, actions[mode]->shortcut().toString(QKeySequence::NativeText)));
        auto *button = new QToolButton(this);
        button->setProperty("kind", u"segment"_s);
        button->setProperty("place", mode == kModes[0] ? u"first"_s : mode == kModes[3] ? u"last"_s : QString());
        button->setDefaultAction(actions[mode]);
        button->setObjectName(actions[mode]->objectName() + u"Button"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(words.both);
        row->addWidget(button);
    }
    QAction *activities = actions[ActionId::ShowActivities];
    activities->setToolTip(tr("What the Playbook offers for this module (%1)")
                               .arg(activities->shortcut().toString(QKeySequence::NativeText)));
    auto *library = new QToolButton(this);
    library->setProperty("kind", u"ghost"_s);
    library->setDefaultAction(activities);
    library->setObjectName(u"activitiesButton"_s);
    library->setFocusPolicy(Qt::TabFocus);
    row->addSpacing(8);
    row->addWidget(library);
    fit();
}

void ModeSwitch::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (parentWidget())
        parentWidget()->installEventFilter(this); // the same one again is one
    fit();
}

bool ModeSwitch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void ModeSwitch::fit()
{
    const int room = parentWidget() ? parentWidget()->width() : 0;
    for (const ActionId mode : kModes) {
        const ModuleWords words = wordsOf(mode);
        m_actions[mode]->setIconText(room >= kRoomForBothNames ? words.both : words.plain);
        auto *button = findChild<QToolButton *>(m_actions[mode]->objectName() + u"Button"_s);
        const QString fit = room >= kTight ? QString() : u"narrow"_s;
        if (button->property("fit").toString() != fit)
            setLook(button, "fit", fit);
    }
}

} // namespace cardwright
