#include "workshop/consolehead.h"

#include "theme/theme.h"
#include "widgets/wrappedlabel.h"
#include "workshop/timer.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTypedWidth = 110; // pixels

} // namespace

ConsoleHead::ConsoleHead(QWidget *parent)
    : QFrame(parent)
    , m_place(wrappedLabel(u"small"_s, u"consolePlace"_s))
    , m_title(wrappedLabel(u"title"_s, u"consoleTitle"_s))
    , m_prompt(wrappedLabel(u"muted"_s, u"consolePrompt"_s))
    , m_notices(wrappedLabel(u"small"_s, u"consoleState"_s))
    , m_saved(wrappedLabel(u"small"_s, u"consoleSaved"_s))
    , m_clock(wrappedLabel(u"display"_s, u"consoleClock"_s))
    , m_typed(new QLineEdit)
    , m_clockButton(button(tr("Start"), WorkshopCommand::Clock))
{
    setProperty("kind", u"header"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (QLabel *one : {m_place, m_title, m_prompt, m_notices})
        words->addWidget(one);
    words->addStretch();
    layout->addLayout(words, 1);
    auto *right = new QVBoxLayout;
    auto *clock = new QHBoxLayout;
    m_clock->setWordWrap(false);
    m_saved->setWordWrap(false);
    clock->addWidget(m_saved);
    clock->addStretch();
    clock->addWidget(m_clock);
    m_clock->setToolTip(textOf(WorkshopCommand::SetClock));
    m_typed->setObjectName(u"consoleTyped"_s);
    m_typed->setMaximumWidth(kTypedWidth);
    m_typed->setPlaceholderText(tr("7 or 7:30"));
    m_typed->setAccessibleName(tr("Time that is left: minutes, or minutes and seconds"));
    m_typed->hide();
    m_typed->installEventFilter(this);
    m_clock->installEventFilter(this);
    connect(m_typed, &QLineEdit::returnPressed, this, &ConsoleHead::takeTyped);
    clock->addWidget(m_typed);
    m_set = button(tr("Set"), WorkshopCommand::SetClock);
    clock->addWidget(m_set);
    clock->addWidget(m_clockButton);
    clock->addWidget(button(tr("+ 5 min"), WorkshopCommand::MoreTime));
    auto *steps = new QHBoxLayout;
    m_next = button(tr("Next step"), WorkshopCommand::NextStep);
    m_next->setProperty("kind", u"primary"_s);
    m_next->setObjectName(u"nextStep"_s);
    m_forRoom = {button(tr("Curtain"), WorkshopCommand::Curtain), button(tr("Room"), WorkshopCommand::RoomWindow),
                 button(tr("Vote"), WorkshopCommand::Vote)};
    for (QPushButton *one : std::as_const(m_forRoom))
        steps->addWidget(one);
    steps->addWidget(button(tr("Keys"), WorkshopCommand::Keys));
    steps->addWidget(m_next);
    right->addLayout(clock);
    right->addLayout(steps);
    right->addStretch();
    layout->addLayout(right);
}

QPushButton *ConsoleHead::button(const QString &text, WorkshopCommand command)
{
    auto *button = new QPushButton(withKey(text, command));
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(textOf(command));
    button->setAutoDefault(true); // Enter presses it too
    connect(button, &QPushButton::clicked, this, [this, command] { emit commandRequested(command); });
    return button;
}

void ConsoleHead::setWords(const QString &place, const QString &title, const QString &prompt)
{
    m_place->setText(place);
    m_place->setVisible(!place.isEmpty());
    m_title->setText(title);
    m_prompt->setText(prompt);
}

void ConsoleHead::setClock(const QString &text, bool running, bool overtime)
{
    if (m_clock->text() != text)
        m_clock->setText(text);
    const QString tone = overtime ? u"bad"_s : QString();
    if (m_clock->property("tone").toString() != tone)
        setLook(m_clock, "tone", tone);
    m_clock->setAccessibleName(running ? tr("%1 left").arg(text) : tr("%1 left, paused").arg(text));
    m_clockButton->setText(withKey(running ? tr("Pause") : tr("Start"), WorkshopCommand::Clock));
}

void ConsoleHead::setClockEnabled(bool enabled)
{
    m_clockButton->setEnabled(enabled);
    m_set->setEnabled(enabled);
}

void ConsoleHead::editClock()
{
    if (!m_set->isEnabled())
        return;
    m_clock->hide();
    m_typed->clear();
    setLook(m_typed, "tone", QString());
    m_typed->show();
    m_typed->setFocus();
}

void ConsoleHead::takeTyped()
{
    const std::optional<int> seconds = typedSeconds(m_typed->text());
    if (!seconds) {
        setLook(m_typed, "tone", u"bad"_s);
        m_typed->selectAll();
        return;
    }
    stopEditing();
    emit clockTyped(*seconds);
}

void ConsoleHead::stopEditing()
{
    m_typed->hide();
    m_clock->show();
}

bool ConsoleHead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_clock && event->type() == QEvent::MouseButtonRelease)
        editClock();
    if (watched == m_typed && event->type() == QEvent::FocusOut)
        stopEditing();
    if (watched == m_typed && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        stopEditing();
        emit clockLeft();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ConsoleHead::setNextEnabled(bool enabled)
{
    m_next->setEnabled(enabled);
}

void ConsoleHead::setSaved(const QString &sentence, bool bad)
{
    m_saved->setText(sentence);
    setLook(m_saved, "tone", bad ? u"bad"_s : QString());
}

void ConsoleHead::setAlone(bool alone)
{
    for (QPushButton *one : std::as_const(m_forRoom))
        one->setHidden(alone);
}

void ConsoleHead::setNotices(const QStringList &notices)
{
    m_notices->setText(notices.join(u"  ·  "_s));
    m_notices->setVisible(!notices.isEmpty());
}

} // namespace cardwright
