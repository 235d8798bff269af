#include "workshop/consolepage.h"

#include "base/file.h"
#include "schema/templatefault.h"
#include "theme/theme.h"
#include "widgets/infobar.h"
#include "workshop/activitysteps.h"
#include "workshop/agendapanel.h"
#include "workshop/awake.h"
#include "workshop/celldecisionrow.h"
#include "workshop/consolehead.h"
#include "workshop/entryline.h"
#include "workshop/keyspage.h"
#include "workshop/paperpage.h"
#include "workshop/peoplepage.h"
#include "workshop/readerspage.h"
#include "workshop/readypage.h"
#include "workshop/recordspanel.h"
#include "workshop/resultbuttons.h"
#include "workshop/roomview.h"
#include "workshop/roomwindow.h"
#include "workshop/sheetview.h"
#include "workshop/triedcardpane.h"
#include "workshop/votepanel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

ConsolePage::ConsolePage(WorkshopFile file, RecoveryStore store, QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(file))
    , m_recovery(m_session, std::move(store))
    , m_room(std::make_unique<RoomWindow>(m_session, m_clock, m_wall))
    , m_awake(new Awake(this))
    , m_faces(new QStackedWidget)
    , m_wallHere(new RoomView(m_session, m_clock, m_wall))
    , m_head(new ConsoleHead)
{
    setObjectName(u"consolePage"_s);
    m_wall.setDark(Theme::dark());
    takeUpPrompt();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_bars = new QVBoxLayout;
    layout->addLayout(m_bars);
    m_faces->addWidget(buildDesk());
    m_faces->addWidget(m_wallHere);
    auto *curtain = new QLabel(
        tr("One moment, please.\n\nCover the projector, then press Enter for the desk. F4 goes back to the wall."));
    curtain->setObjectName(u"curtain"_s);
    curtain->setProperty("kind", u"lead"_s);
    curtain->setWordWrap(true);
    curtain->setAlignment(Qt::AlignCenter);
    m_faces->addWidget(curtain);
    layout->addWidget(m_faces, 1);
    m_decision = new CellDecisionRow(m_session);
    layout->addWidget(m_decision);
    m_entry = new EntryRow;
    layout->addWidget(m_entry);
    connectParts();
    connectSheet();
    m_awake->keep(tr("A workshop is running"));
    follow(WorkshopSession::All);
}

// Whoever looks at the session is half gone when it writes for the last time.
ConsolePage::~ConsolePage()
{
    m_session.disconnect();
    m_sheet->disconnect(this); // the focus leaves it when the page is half gone
    m_vote->disconnect(this);
    pauseClock(); // it goes on another day with what is left
    m_session.save();
    m_recovery.settle();
    m_recovery.flush();
}

void ConsolePage::connectParts()
{
    connect(&m_session, &WorkshopSession::changed, this, &ConsolePage::follow);
    connect(&m_session, &WorkshopSession::saveStateChanged, this, &ConsolePage::refreshHead);
    connect(&m_session, &WorkshopSession::saveStateChanged, this, &ConsolePage::tellUnsaved);
    connect(&m_session, &WorkshopSession::keptInMerge, this, [this](const QStringList &words) {
        showBar(tr("Taken away in one window and changed in another, so it stays: %1").arg(displayText(words.join("; "_L1))), {});
    });
    connect(&m_wall, &Wall::changed, this, &ConsolePage::refreshHead);
    connect(&m_wall, &Wall::changed, this, &ConsolePage::keepPrompt);
    connect(&m_clock, &WorkshopClock::ticked, this, &ConsolePage::refreshClock);
    connect(&m_clock, &WorkshopClock::timeIsUp, this, &ConsolePage::timeIsUp);
    connect(&m_clock, &WorkshopClock::woke, this, &ConsolePage::woke);
    connect(m_head, &ConsoleHead::commandRequested, this, &ConsolePage::perform);
    connect(m_head, &ConsoleHead::clockLeft, this, &ConsolePage::takeFocus);
    connect(m_head, &ConsoleHead::clockTyped, this, [this](int seconds) {
        m_clock.set(seconds);
        takeFocus();
    });
    EntryLine &line = m_entry->line();
    connect(&line, &QLineEdit::textChanged, &m_recovery, &WorkshopRecovery::setTyped);
    connect(m_decision, &CellDecisionRow::typedChanged, this, [this] { m_recovery.setDecisions(m_decision->typed()); });
    connect(&line, &EntryLine::entered, this, &ConsolePage::enter);
    connect(&line, &EntryLine::rowRequested, this, [this](int by) { moveTarget(by, 0); });
    connect(&line, &EntryLine::columnRequested, this, [this](int by) { moveTarget(0, by); });
    connect(&line, &EntryLine::cancelled, this, [this] {
        m_editing.clear();
        m_clustering.clear();
        m_why.clear();
        refreshEntry();
    });
    connect(m_ready, &ReadyPage::commandRequested, this, &ConsolePage::perform);
    connect(m_ready, &ReadyPage::cardWanted, this, &ConsolePage::cardWanted);
    connect(m_ready, &ReadyPage::draftWanted, m_results, &ResultButtons::draftCard);
    connect(m_ready, &ReadyPage::takeAwayWanted, m_results, &ResultButtons::makeTakeAway);
    connect(m_agenda, &AgendaPanel::beginRequested, this, &ConsolePage::begin);
    connect(m_agenda, &AgendaPanel::left, this, &ConsolePage::takeFocus);
    const auto back = [this] { showMiddle(m_beneath ? m_beneath : usualMiddle()); };
    connect(m_vote, &VotePanel::finished, this, [this] { showMiddle(usualMiddle()); });
    connect(m_vote, &VotePanel::pageChanged, this, &ConsolePage::refreshEntry);
    connect(m_people, &PeoplePage::closed, this, back);
    connect(m_readers, &ReadersPage::closed, this, back);
    connect(m_paper, &PaperPage::closed, this, back);
    connect(m_keys, &KeysPage::closed, this, back);
    connect(m_room.get(), &RoomWindow::keyPressed, this, &ConsolePage::takeKey);
    connect(m_room.get(), &RoomWindow::opened, this, [this] {
        dropBar("ofScreen");
        refreshHead();
    });
    connect(m_room.get(), &RoomWindow::closed, this, &ConsolePage::refreshHead);
    connect(m_room.get(), &RoomWindow::screenLost, this, [this] {
        showBar(tr("The wall's screen is gone. It comes back with the cable; Shift+F5 makes this screen the wall."), {});
        m_bar->setProperty("ofScreen", true);
    });
    for (QAbstractItemView *list : findChildren<QAbstractItemView *>())
        list->installEventFilter(this);
    connect(m_awake, &Awake::refused, this, &ConsolePage::refreshHead);
}

QWidget *ConsolePage::buildDesk()
{
    auto *desk = new QWidget;
    auto *layout = new QVBoxLayout(desk);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    m_agenda = new AgendaPanel(m_session);
    m_agenda->setMinimumWidth(qMax(210, m_agenda->minimumSizeHint().width())); // words of other languages are longer
    split->addWidget(m_agenda);
    m_middle = new QStackedWidget;
    m_middle->setObjectName(u"consoleMiddle"_s);
    m_sheet = new SheetView;
    m_sheet->setInteractive(true);
    m_ready = new ReadyPage(m_session);
    m_vote = new VotePanel(m_session);
    m_people = new PeoplePage(m_session);
    m_readers = new ReadersPage(m_session);
    m_paper = new PaperPage(m_session);
    m_keys = new KeysPage;
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_sheet, m_ready, m_vote, m_people, m_readers, m_paper, m_keys})
        m_middle->addWidget(page);
    auto *work = new QWidget;
    auto *workLayout = new QVBoxLayout(work);
    workLayout->setContentsMargins(0, 0, 0, 0);
    workLayout->setSpacing(0);
    workLayout->addWidget(m_middle, 1);
    m_tried = new TriedCardPane(m_session);
    workLayout->addWidget(m_tried);
    split->addWidget(work);
    split->addWidget(buildAside());
    split->setStretchFactor(1, 1);
    split->setSizes({230, 750, 300});
    layout->addWidget(split, 1);
    return desk;
}

QWidget *ConsolePage::buildAside()
{
    auto *aside = new QWidget;
    auto *layout = new QVBoxLayout(aside);
    layout->setContentsMargins(0, 0, 0, 0);
    m_records = new RecordsPanel(m_session);
    connect(m_records, &RecordsPanel::notesShown, this, [this] { // they go on to the step that already runs
        dropBar("ofStep");
        if (const Activity *activity = m_session.activity())
            takeForStep(*activity);
    });
    layout->addWidget(new ActivitySteps(m_session, m_wall), 5);
    layout->addWidget(m_records, 2);
    m_results = new ResultButtons(m_session);
    connect(m_results, &ResultButtons::told, this,
            [this](const QString &sentence) { showBar(sentence, {}); });
    connect(m_results, &ResultButtons::templateSaved, this, &ConsolePage::templateSaved);
    connect(m_results, &ResultButtons::cardDrafted, this, [this](const QString &path, const QStringList &leftOut) {
        m_drafted = path;
        m_ready->fill();
        const QStringList sentences = QStringList(tr("The card is begun: %1").arg(displayPath(path))) + leftOut;
        showBar(sentences.join(u'\n'), {{tr("Open the card"), [this, path] { emit cardWanted(path); }}});
    });
    layout->addWidget(m_results, 0, Qt::AlignBottom); // there too where the records are away
    return aside;
}

QString ConsolePage::cardPath() const
{
    return QFileInfo::exists(m_drafted) ? m_drafted : cardPathOf(m_session.path(), m_session.workshop());
}

// Where one works now: the entry line, or the page that stands in its way.
void ConsolePage::takeFocus()
{
    if (face() == Face::Desk && middle() == m_vote)
        m_vote->start();
    else if (face() == Face::Desk && middle() == m_people)
        m_people->takeFocus();
    else if (face() == Face::Desk && middle() == m_readers)
        m_readers->takeFocus();
    else if (face() == Face::Desk && middle() == m_paper)
        m_paper->takeFocus();
    else if (face() == Face::Desk && middle() == m_keys)
        m_keys->setFocus();
    else
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

// A list goes to its ends by the keys of the steps. Plain ones, as PgDown, stay its own.
bool ConsolePage::eventFilter(QObject *list, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const CommandRow *row = commandFor(*key);
        if (row && key->modifiers() & Qt::ControlModifier) {
            perform(row->command);
            return true;
        }
    }
    return QWidget::eventFilter(list, event);
}

void ConsolePage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && face() == Face::Curtain)
        setFace(Face::Desk);
    else if (const CommandRow *row = commandFor(*event))
        perform(row->command);
    else if (event->key() == Qt::Key_Escape && face() == Face::Desk)
        showMiddle(middle() == m_vote || m_beneath ? m_vote : usualMiddle()); // from anywhere beside it
    else
        QWidget::keyPressEvent(event);
}

void ConsolePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_sheet)
        m_sheet->setStyle(consoleStyle());
}

ConsolePage::Face ConsolePage::face() const
{
    return static_cast<Face>(m_faces->currentIndex());
}

void ConsolePage::setFace(Face face)
{
    m_faces->setCurrentIndex(static_cast<int>(face));
    m_wall.setBlank(m_single && face != Face::Wall);
    refreshEntry();
    emit wallHereChanged();
    if (face == Face::Curtain)
        setFocus();
    else
        takeFocus();
}

// With a screen for the room it blanks that one. On one screen it stands between wall and desk, both ways.
void ConsolePage::curtain()
{
    if (!m_single) {
        m_wall.setBlank(!m_wall.isBlank());
        return;
    }
    setFace(face() == Face::Curtain ? Face::Wall : Face::Curtain);
}

// A desktop may have given the room the keyboard: what is typed there is meant for the desk.
void ConsolePage::takeKey(QKeyEvent *event)
{
    if (commandFor(*event)) {
        keyPressEvent(event);
        return;
    }
    if (!isVisible())
        return;
    window()->activateWindow();
    if (QWidget *used = window()->focusWidget(); !used || !isAncestorOf(used))
        takeFocus();
    if (QWidget *used = window()->focusWidget()) {
        QKeyEvent typed(event->type(), event->key(), event->modifiers(), event->text(),
                        event->isAutoRepeat());
        QApplication::sendEvent(used, &typed);
    }
}

// The worksheet; before the first step and after the last one what can be done then.
QWidget *ConsolePage::usualMiddle() const
{
    return m_session.step() ? static_cast<QWidget *>(m_sheet) : m_ready;
}

QWidget *ConsolePage::middle() const
{
    return m_middle->currentWidget();
}

void ConsolePage::showMiddle(QWidget *page)
{
    if (QWidget *focus = window()->focusWidget(); middle() == m_vote && page != m_vote && focus && m_vote->isAncestorOf(focus))
        m_voteField = focus->objectName();
    m_beneath = page == m_sheet || page == m_ready || page == m_vote ? nullptr : middle() == m_vote ? m_vote : m_beneath;
    m_middle->setCurrentWidget(page);
    if (page == m_readers) {
        takeResults(); // also of a step that goes on
        m_readers->fill();
    }
    if (page == m_paper)
        m_paper->fill();
    if (page == m_ready)
        m_ready->fill();
    refreshEntry();
    if (face() != Face::Curtain)
        takeFocus();
    // Back on a ballot one goes on where one was.
    if (const QString name = page == m_vote ? std::exchange(m_voteField, {}) : QString(); !name.isEmpty()) {
        if (auto *field = m_vote->findChild<QWidget *>(name); field && field->isVisible())
            field->setFocus();
    }
}

void ConsolePage::toggleMiddle(QWidget *page)
{
    if (face() == Face::Wall)
        curtain(); // what stands on the desk is not for the room
    showMiddle(middle() != page || face() != Face::Desk ? page : m_beneath ? m_beneath : usualMiddle());
}

// What it told is over.
void ConsolePage::dropBar(const char *about)
{
    if (m_bar && m_bar->property(about).toBool())
        m_bar->hide();
}

void ConsolePage::showBar(const QString &sentence, const QList<std::pair<QString, std::function<void()>>> &buttons)
{
    if (m_bar) { // it may be its own button that brings the next one
        m_bar->hide();
        m_bar->setObjectName({});
        m_bar->deleteLater();
    }
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

} // namespace cardwright
