#include "widgets/infobar.h"
#include "workshop/agenda.h"
#include "workshop/agendapanel.h"
#include "workshop/awake.h"
#include "workshop/consolehead.h"
#include "workshop/consolepage.h"
#include "workshop/earlierruns.h"
#include "workshop/entryline.h"
#include "workshop/flow.h"
#include "workshop/journeyquestions.h"
#include "workshop/notesmerge.h"
#include "workshop/optics.h"
#include "workshop/paperpage.h"
#include "workshop/peoplepage.h"
#include "workshop/readerspage.h"
#include "workshop/readypage.h"
#include "workshop/recordspanel.h"
#include "workshop/roomwindow.h"
#include "workshop/sheetview.h"
#include "workshop/standing.h"
#include "workshop/votepanel.h"
#include "workshop/wallwords.h"
#include "workshop/workshopjson.h"

#include <QApplication>
#include <QStackedWidget>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMoreTime = 5 * 60; // seconds

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

void ConsolePage::perform(WorkshopCommand command)
{
    switch (command) {
    case WorkshopCommand::NextStep:
        begin(nextStep(m_session.workshop()));
        break;
    case WorkshopCommand::PreviousStep:
        if (const QString step = previousStep(m_session.workshop()); !step.isEmpty())
            begin(step);
        break;
    case WorkshopCommand::NextPrompt:
        goPrompt(1);
        break;
    case WorkshopCommand::PreviousPrompt:
        goPrompt(-1);
        break;
    case WorkshopCommand::Clock:
        m_clock.toggle();
        break;
    case WorkshopCommand::MoreTime:
        m_clock.add(kMoreTime);
        break;
    case WorkshopCommand::SetClock:
        if (face() == Face::Desk)
            m_head->editClock();
        break;
    case WorkshopCommand::Curtain:
        curtain();
        break;
    case WorkshopCommand::RoomWindow:
        openRoom();
        break;
    case WorkshopCommand::SingleScreen:
        m_single = !m_single;
        dropBar("ofScreen");
        if (m_single)
            m_room->closeWall();
        setFace(m_single ? Face::Wall : Face::Desk);
        refreshHead();
        break;
    case WorkshopCommand::Vote:
        toggleMiddle(m_vote);
        break;
    case WorkshopCommand::Reveal:
        m_vote->toggleReveal();
        break;
    case WorkshopCommand::Park:
    case WorkshopCommand::Decide:
    case WorkshopCommand::Private:
        keepTyped(command);
        break;
    case WorkshopCommand::LetThrough:
        m_records->showWaiting({});
        break;
    case WorkshopCommand::WallLook:
        m_wall.setDark(!m_wall.isDark());
        break;
    case WorkshopCommand::WallDown:
        m_wall.turn(1);
        break;
    case WorkshopCommand::WallUp:
        m_wall.turn(-1);
        break;
    case WorkshopCommand::UndoStep:
        m_session.undo();
        break;
    case WorkshopCommand::RedoStep:
        m_session.redo();
        break;
    case WorkshopCommand::GoToSheet:
        m_middle->setCurrentWidget(usualMiddle());
        if (middle() != m_sheet) {
            m_ready->takeFocus();
            break;
        }
        refreshEntry();
        if (m_sheet->hasCardsToGoTo())
            m_sheet->setFocus(Qt::OtherFocusReason);
        else
            takeFocus(); // cells alone are chosen from the entry line
        break;
    case WorkshopCommand::GoToAgenda:
        m_agenda->show();
        m_agenda->takeFocus();
        break;
    case WorkshopCommand::People:
        toggleMiddle(m_people);
        break;
    case WorkshopCommand::Readers:
        toggleMiddle(m_readers);
        break;
    case WorkshopCommand::Print:
        toggleMiddle(m_paper);
        break;
    case WorkshopCommand::Keys:
        toggleMiddle(m_keys);
        break;
    case WorkshopCommand::Leave:
        emit leaveRequested();
        break;
    }
}

void ConsolePage::openRoom()
{
    if (m_room->isWanted()) {
        m_room->closeWall();
        return;
    }
    m_room->open(*this);
    if (!m_room->isFullScreen()) {
        showBar(tr("There is one screen, or the projector shows the same as this one. Move the room window by hand, or let this window be the wall."),
                {{tr("This window is the wall"), [this] { perform(WorkshopCommand::SingleScreen); }}});
        m_bar->setProperty("ofScreen", true);
    }
}

void ConsolePage::goPrompt(int by)
{
    const qsizetype last = m_session.activity() ? m_session.activity()->steps.size() - 1 : -1;
    m_wall.setPrompt(static_cast<int>(qMin<qsizetype>(qMax(-1, m_wall.prompt() + by), last)));
}

// Which own step of the activity is on is kept with the session: after a restart the wall shows it again.
void ConsolePage::keepPrompt()
{
    const Activity *activity = m_session.activity();
    const int prompt = m_wall.prompt();
    const QString part = activity && prompt >= 0 && prompt < activity->steps.size() ? activity->steps[prompt].id : QString();
    if (part != m_session.workshop().session.part)
        m_session.drive([&part](Workshop &workshop) { workshop.session.part = part; });
}

void ConsolePage::takeUpPrompt()
{
    const Activity *activity = m_session.activity();
    for (int i = 0; activity && i < activity->steps.size(); ++i) {
        if (activity->steps[i].id == m_session.workshop().session.part)
            m_wall.setPrompt(i);
    }
}

void ConsolePage::begin(const QString &step)
{
    dropBar("ofStep"); // the time of another step
    if (step.isEmpty()) {
        if (m_session.step()) {
            m_session.drive([](Workshop &workshop) { endStep(workshop, AgendaItem::State::Finished, now()); });
            showMiddle(m_ready);
        }
        return;
    }
    m_session.drive([&](Workshop &workshop) {
        if (beginStep(workshop, step, now()))
            cardwright::startTimer(workshop.session, now()); // nobody thinks of it while the room waits
    });
    m_session.forgetUndo();
    m_wall.setPrompt(-1);
    m_editing.clear();
    m_clustering.clear();
    m_why.clear();
    prepareStep();
    const Activity *activity = m_session.activity();
    const bool isVote = activity && activity->id == "lenses-voting"_L1 && !m_session.isReadOnly();
    showMiddle(isVote ? static_cast<QWidget *>(m_vote) : usualMiddle());
    offerNewRun();
}

// It was done before: a new sheet, with the earlier one beside it, or more on the same.
void ConsolePage::offerNewRun()
{
    const Workshop &workshop = m_session.workshop();
    const Activity *activity = m_session.activity();
    if (!activity || !activity->repeats || m_session.isReadOnly() || !workshop.doneActivities.contains(activity->id)
        || !hasEntries(workshop, activity->id))
        return;
    showBar(tr("This was done before. A new sheet keeps what stands here beside it, to compare with."),
            {{tr("Begin a new sheet"), [this, id = activity->id] {
                  m_session.change(tr("Begin a new sheet"), [&](Workshop &changed) { putRunAway(changed, id, now()); });
              }}});
    m_bar->setProperty("ofStep", true);
}

void ConsolePage::beginActivity(const Activity &activity)
{
    // It may stand in the agenda: then it is that step, also a second time.
    for (const AgendaItem &step : inOrder(m_session.workshop().steps)) {
        if (step.activity == activity.id) {
            if (step.id != m_session.workshop().session.step)
                begin(step.id);
            return;
        }
    }
    const Activity *ours = m_session.playbook().activity(activity.id); // in the language of the workshop
    AgendaItem item = agendaItem(ours ? *ours : activity);
    const QString id = item.id;
    m_session.drive([&](Workshop &workshop) { insertStep(workshop, item, workshop.session.step); });
    begin(id);
}

// What the steps before have said, for a page about all of them.
void ConsolePage::takeResults()
{
    m_session.drive([&](Workshop &workshop) {
        takeAgents(workshop);
        takeLenses(workshop, m_session.playbook());
        takeQuestions(workshop);
    });
}

// Results of the steps before go on to this one.
void ConsolePage::prepareStep()
{
    const Activity *activity = m_session.activity();
    if (!activity)
        return;
    takeForStep(*activity);
    int offered = 0;
    m_session.drive([&](Workshop &workshop) { offered = offerJourneyQuestions(workshop, activity->id, now()); });
    if (offered > 0) {
        showBar(tr("%n question(s) of the journeys stand on the sheet now.", nullptr, offered), {});
        m_bar->setProperty("ofStep", true);
    }
    const bool isAboutQuestions = activity->worksheet.rows == "questions"_L1 && !m_session.isReadOnly();
    if (const int waiting = waitingQuestions(m_session.workshop()); isAboutQuestions && waiting > 0) {
        showBar(tr("%n question(s) wait to be shown. Until then they are not on this sheet.", nullptr, waiting),
                {{tr("Show them"), [this] { m_records->showWaiting({}); }}});
        m_bar->setProperty("ofStep", true);
    } else if (isAboutQuestions && m_session.workshop().questions.isEmpty()) {
        emit questionsMissing();
    }
    m_target = {};
    refreshSheet();
}

void ConsolePage::takeForStep(const Activity &activity)
{
    const QString &rows = activity.worksheet.rows;
    m_session.drive([&](Workshop &workshop) {
        const bool isForm = activity.id == QLatin1StringView(kOptics);
        if (rows == "agents"_L1 || rows == "lenses"_L1 || isForm)
            takeAgents(workshop);
        if (rows == "lenses"_L1 || rows == "questions"_L1 || isForm)
            takeLenses(workshop, m_session.playbook());
        if (rows == "questions"_L1)
            takeQuestions(workshop);
    });
}

void ConsolePage::follow(WorkshopSession::Parts parts)
{
    if (parts
        & (WorkshopSession::Agenda | WorkshopSession::Sheets | WorkshopSession::Votes
           | WorkshopSession::Records | WorkshopSession::About)) {
        if (middle() == m_sheet || middle() == m_ready)
            m_middle->setCurrentWidget(usualMiddle());
        m_ready->fill();
        refreshSheet();
    }
    refreshHead();
    refreshClock();
}

bool ConsolePage::isAlone() const
{
    return m_session.workshop().headcount == 1 && !m_single && !m_room->isWanted();
}

void ConsolePage::refreshHead()
{
    m_head->setAlone(isAlone());
    // One step is no agenda; its key brings it.
    const bool isUsed = m_agenda->isAncestorOf(QApplication::focusWidget());
    const bool isOneStep = m_session.step() && m_session.workshop().steps.size() == 1;
    m_agenda->setVisible(!isAlone() || !isOneStep || isUsed);
    const WallWords words = wallWords(m_session, m_wall);
    m_head->setWords(
        words.place, words.title,
        m_session.step() ? words.prompt
        : nextStep(m_session.workshop()).isEmpty()
            ? tr("All steps are done. A step of the agenda can be begun once more.")
            : tr("Choose a step in the agenda, or press %1.").arg(keyOf(WorkshopCommand::NextStep)));
    m_head->setNextEnabled(m_session.step() || !nextStep(m_session.workshop()).isEmpty());
    m_head->setSaved(m_session.isRehearsal()  ? tr("Rehearsal: nothing is kept")
                     : m_session.isReadOnly() ? tr("Read only")
                     : m_session.isUnsaved()  ? tr("Saving…")
                                              : tr("Saved"),
                     !m_session.notice().isEmpty());
    QStringList notices;
    if (m_session.isReadOnly())
        notices.append(m_session.notice());
    if (m_single)
        notices.append(tr("This screen is the wall"));
    else if (m_room->isWanted() && !m_room->isVisible())
        notices.append(tr("The room window waits for its screen"));
    else if (!m_room->isWanted() && !isAlone())
        notices.append(tr("No room window yet: %1").arg(keyOf(WorkshopCommand::RoomWindow)));
    if (m_wall.isBlank())
        notices.append(tr("The wall is blank: %1").arg(keyOf(WorkshopCommand::Curtain)));
    if (!m_awake->refusal().isEmpty() && !isAlone())
        notices.append(m_awake->refusal());
    m_head->setNotices(notices);
}

void ConsolePage::refreshClock()
{
    m_session.tick();
    const bool hasStep = m_session.step();
    m_head->setClock(hasStep ? clockText(m_clock.left()) : u"–"_s, m_clock.isRunning(), hasStep && m_clock.left() < 0);
    m_head->setClockEnabled(hasStep);
}

void ConsolePage::addNotesOf(const Workshop &theirs, const QString &name)
{
    const JoinedNotes joined = withNotesOf(m_session.workshop(), theirs, m_session.playbook());
    m_session.change(tr("Add the notes of “%1”").arg(name), [&](Workshop &workshop) { workshop = joined.workshop; });
    showBar(joinedReport(joined, name), {});
}

} // namespace cardwright
