#include "workshop/consolepage.h"

#include "theme/theme.h"
#include "widgets/infobar.h"
#include "workshop/agendapanel.h"
#include "workshop/awake.h"
#include "workshop/entryline.h"
#include "workshop/recordspanel.h"
#include "workshop/resultbuttons.h"
#include "workshop/roomview.h"
#include "workshop/roomwindow.h"
#include "workshop/sheetview.h"
#include "workshop/votepanel.h"
#include "workshop/workshopjson.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QPushButton *commandButton(const QString &text, WorkshopCommand command, ConsolePage *page)
{
    auto *button = new QPushButton(withKey(text, command));
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(textOf(command));
    QObject::connect(button, &QPushButton::clicked, page, [page, command] { page->perform(command); });
    return button;
}

QLabel *label(const QString &kind, const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setProperty("kind", kind);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConsolePage::ConsolePage(WorkshopFile file, QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(file))
    , m_room(std::make_unique<RoomWindow>(m_session, m_clock, m_wall))
    , m_awake(new Awake(this))
    , m_faces(new QStackedWidget)
    , m_wallHere(new RoomView(m_session, m_clock, m_wall))
{
    setObjectName(u"consolePage"_s);
    m_wall.setDark(Theme::dark());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_bars = new QVBoxLayout;
    layout->addLayout(m_bars);
    m_faces->addWidget(buildDesk());
    m_faces->addWidget(m_wallHere);
    auto *curtain = label(u"lead"_s, u"curtain"_s);
    curtain->setAlignment(Qt::AlignCenter);
    curtain->setText(tr("One moment, please.\n\nCover the projector, then press Enter for the desk. F4 goes back to the wall."));
    m_faces->addWidget(curtain);
    layout->addWidget(m_faces, 1);
    m_entry = new EntryRow;
    layout->addWidget(m_entry);

    connect(&m_session, &WorkshopSession::changed, this, &ConsolePage::follow);
    connect(&m_session, &WorkshopSession::saveStateChanged, this, &ConsolePage::refreshHead);
    connect(&m_wall, &Wall::changed, this, &ConsolePage::refreshHead);
    connect(&m_clock, &WorkshopClock::ticked, this, &ConsolePage::refreshClock);
    connect(&m_clock, &WorkshopClock::timeIsUp, this, &ConsolePage::timeIsUp);
    connect(&m_clock, &WorkshopClock::woke, this, &ConsolePage::woke);
    connect(&m_entry->line(), &EntryLine::entered, this, &ConsolePage::enter);
    connect(&m_entry->line(), &EntryLine::rowRequested, this, [this](int by) { moveTarget(by, 0); });
    connect(&m_entry->line(), &EntryLine::columnRequested, this, [this](int by) { moveTarget(0, by); });
    connect(&m_entry->line(), &EntryLine::cancelled, this, [this] {
        m_editing.clear();
        m_clustering.clear();
        refreshEntry();
    });
    connect(m_agenda, &AgendaPanel::beginRequested, this, &ConsolePage::begin);
    connect(m_vote, &VotePanel::finished, this, [this] { showVote(false); });
    connect(m_room.get(), &RoomWindow::keyPressed, this, [this](QKeyEvent *event) { keyPressEvent(event); });
    connect(m_room.get(), &RoomWindow::opened, this, &ConsolePage::refreshHead);
    connect(m_room.get(), &RoomWindow::closed, this, &ConsolePage::refreshHead);
    connect(m_room.get(), &RoomWindow::screenLost, this, [this] {
        showBar(tr("The wall's screen is gone. It comes back with the cable; Shift+F5 makes this screen the wall."), {});
    });
    connect(m_awake, &Awake::refused, this, &ConsolePage::refreshHead);
    connect(m_awake, &Awake::goingToSleep, this, [this] { m_session.save(); });
    connectSheet();
    m_awake->keep(tr("A workshop is running"));
    follow(WorkshopSession::All);
}

// Whoever looks at the session is half gone when it writes for the last time.
ConsolePage::~ConsolePage()
{
    m_session.disconnect();
    m_session.save();
}

QWidget *ConsolePage::buildDesk()
{
    auto *desk = new QWidget;
    auto *layout = new QVBoxLayout(desk);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    m_agenda = new AgendaPanel(m_session);
    m_agenda->setMinimumWidth(210);
    split->addWidget(m_agenda);
    m_middle = new QStackedWidget;
    m_sheet = new SheetView;
    m_sheet->setInteractive(true);
    m_vote = new VotePanel(m_session);
    m_middle->addWidget(m_sheet);
    m_middle->addWidget(m_vote);
    split->addWidget(m_middle);
    split->addWidget(buildAside());
    split->setStretchFactor(1, 1);
    split->setSizes({240, 760, 260});
    layout->addWidget(split, 1);
    return desk;
}

QWidget *ConsolePage::buildHead()
{
    auto *head = new QFrame;
    head->setProperty("kind", u"header"_s);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(12, 8, 12, 8);
    auto *words = new QVBoxLayout;
    m_title = label(u"title"_s, u"consoleTitle"_s);
    m_prompt = label(u"muted"_s, u"consolePrompt"_s);
    m_state = label(u"small"_s, u"consoleState"_s);
    words->addWidget(m_title);
    words->addWidget(m_prompt);
    words->addWidget(m_state);
    layout->addLayout(words, 1);
    auto *right = new QVBoxLayout;
    auto *clock = new QHBoxLayout;
    m_clockLabel = label(u"display"_s, u"consoleClock"_s);
    m_clockLabel->setWordWrap(false);
    m_clockButton = commandButton(tr("Start"), WorkshopCommand::Clock, this);
    clock->addStretch();
    clock->addWidget(m_clockLabel);
    clock->addWidget(m_clockButton);
    clock->addWidget(commandButton(tr("+ 5 min"), WorkshopCommand::MoreTime, this));
    auto *steps = new QHBoxLayout;
    m_nextButton = commandButton(tr("Next step"), WorkshopCommand::NextStep, this);
    m_nextButton->setProperty("kind", u"primary"_s);
    m_nextButton->setObjectName(u"nextStep"_s);
    steps->addWidget(commandButton(tr("Curtain"), WorkshopCommand::Curtain, this));
    steps->addWidget(commandButton(tr("Room"), WorkshopCommand::RoomWindow, this));
    steps->addWidget(commandButton(tr("Vote"), WorkshopCommand::Vote, this));
    steps->addWidget(commandButton(tr("Keys"), WorkshopCommand::Keys, this));
    steps->addWidget(m_nextButton);
    right->addLayout(clock);
    right->addLayout(steps);
    layout->addLayout(right);
    return head;
}

QWidget *ConsolePage::buildAside()
{
    auto *aside = new QWidget;
    aside->setMinimumWidth(220);
    auto *layout = new QVBoxLayout(aside);
    layout->setContentsMargins(0, 0, 0, 0);
    m_records = new RecordsPanel(m_session);
    layout->addWidget(m_records, 1);
    auto *results = new ResultButtons(m_session);
    connect(results, &ResultButtons::told, this, [this](const QString &sentence) { showBar(sentence, {}); });
    layout->addWidget(results);
    return aside;
}

void ConsolePage::takeFocus()
{
    m_entry->line().setFocus();
}

bool ConsolePage::event(QEvent *event)
{
    // Some of these keys mean something else in the window, for the card.
    if (event->type() == QEvent::ShortcutOverride && commandFor(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ConsolePage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_faces->currentIndex() == static_cast<int>(Face::Curtain))
        setFace(Face::Desk);
    else if (const CommandRow *row = commandFor(*event))
        perform(row->command);
    else
        QWidget::keyPressEvent(event);
}

void ConsolePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_sheet)
        m_sheet->setStyle(consoleStyle());
}

void ConsolePage::setFace(Face face)
{
    m_faces->setCurrentIndex(static_cast<int>(face));
    m_wall.setBlank(m_single && face != Face::Wall);
    m_entry->setVisible(face != Face::Curtain);
    if (face == Face::Curtain)
        setFocus();
    else
        takeFocus();
    refreshEntry();
}

// With a screen for the room it blanks that one. On one screen it stands between wall and desk, both ways.
void ConsolePage::curtain()
{
    if (!m_single) {
        m_wall.setBlank(!m_wall.isBlank());
        return;
    }
    setFace(m_faces->currentIndex() == static_cast<int>(Face::Curtain) ? Face::Wall : Face::Curtain);
}

void ConsolePage::showVote(bool shown)
{
    m_middle->setCurrentIndex(shown ? 1 : 0);
    if (shown)
        m_vote->start();
    else
        takeFocus();
}

void ConsolePage::showBar(const QString &sentence, const QList<std::pair<QString, std::function<void()>>> &buttons)
{
    delete m_bar;
    m_bar = new InfoBar(InfoBar::Tone::Info, sentence);
    m_bar->setObjectName(u"consoleBar"_s);
    for (const auto &button : buttons)
        m_bar->addButton(button.first);
    m_bar->setClosable(true);
    connect(m_bar, &InfoBar::buttonClicked, this, [this, buttons](int index) {
        m_bar->hide();
        buttons[index].second();
        takeFocus();
    });
    m_bars->addWidget(m_bar);
}

void ConsolePage::timeIsUp()
{
    const auto more = [this](int minutes) { return [this, minutes] { m_clock.add(minutes * 60); }; };
    showBar(tr("The time for this step is up. The clock goes on. More time?"),
            {{tr("+ 2 min"), more(2)}, {tr("+ 5 min"), more(5)}, {tr("Next step"), [this] { perform(WorkshopCommand::NextStep); }}});
}

void ConsolePage::woke()
{
    if (!m_clock.readings())
        return;
    const WakeReadings readings = *m_clock.readings();
    showBar(tr("The computer slept for %1. The clock is paused.").arg(clockText(readings.asleep)),
            {{tr("%1 left, as before").arg(clockText(readings.leftBefore)), [this] { m_clock.choose(false); }},
             {tr("%1 left, with the sleep counted").arg(clockText(readings.leftAfter())), [this] { m_clock.choose(true); }}});
}

void ConsolePage::showKeys()
{
    QStringList lines;
    for (const CommandRow &row : workshopCommands())
        lines.append(u"%1: %2"_s.arg(row.key.toString(QKeySequence::NativeText), row.text));
    lines.append(tr("On the worksheet: arrows go, Shift+arrows move a note, Space marks, C clusters, H hides, Enter changes, Delete removes"));
    showBar(lines.join(u"   ·   "_s), {});
}

} // namespace cardwright
