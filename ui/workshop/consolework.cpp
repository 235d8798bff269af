#include "workshop/consolepage.h"

#include "workshop/awake.h"
#include "workshop/agendapanel.h"
#include "workshop/entryline.h"
#include "workshop/flow.h"
#include "workshop/notes.h"
#include "workshop/recordspanel.h"
#include "workshop/roomwindow.h"
#include "workshop/rowfields.h"
#include "workshop/sheetview.h"
#include "workshop/votepanel.h"
#include "workshop/wallwords.h"
#include "workshop/workshopjson.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

// The facilitator writes at this keyboard what others say; those who moderate let it through afterwards.
const QString kAuthor;

} // namespace

void ConsolePage::perform(WorkshopCommand command)
{
    switch (command) {
    case WorkshopCommand::NextStep:
        begin(nextStep(m_session.workshop()));
        break;
    case WorkshopCommand::PreviousStep:
        begin(previousStep(m_session.workshop()));
        break;
    case WorkshopCommand::NextPrompt:
    case WorkshopCommand::PreviousPrompt: {
        const qsizetype last = m_session.activity() ? m_session.activity()->steps.size() - 1 : -1;
        const int by = command == WorkshopCommand::NextPrompt ? 1 : -1;
        m_wall.setPrompt(static_cast<int>(qMin<qsizetype>(qMax(-1, m_wall.prompt() + by), last)));
        break;
    }
    case WorkshopCommand::Clock:
        m_clock.toggle();
        break;
    case WorkshopCommand::MoreTime:
        m_clock.add(5 * 60);
        break;
    case WorkshopCommand::Curtain:
        curtain();
        break;
    case WorkshopCommand::RoomWindow:
        if (m_room->isWanted())
            m_room->closeWall();
        else
            m_room->open(*this);
        break;
    case WorkshopCommand::SingleScreen:
        m_single = !m_single;
        if (m_single)
            m_room->closeWall();
        setFace(m_single ? Face::Wall : Face::Desk);
        refreshHead();
        break;
    case WorkshopCommand::Vote:
        if (m_faces->currentIndex() == static_cast<int>(Face::Wall))
            curtain(); // ballots are for nobody's eyes
        showVote(m_middle->currentIndex() == 0);
        if (m_faces->currentIndex() == static_cast<int>(Face::Curtain))
            setFocus();
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
        m_sheet->setFocus(Qt::OtherFocusReason);
        break;
    case WorkshopCommand::GoToAgenda:
        m_agenda->takeFocus();
        break;
    case WorkshopCommand::Keys:
        showKeys();
        break;
    case WorkshopCommand::Leave:
        emit leaveRequested();
        break;
    }
}

void ConsolePage::begin(const QString &step)
{
    if (step.isEmpty()) {
        if (m_session.step() && nextStep(m_session.workshop()).isEmpty()) {
            m_session.drive([](Workshop &workshop) { endStep(workshop, AgendaItem::State::Finished, now()); });
            showBar(tr("That was the last step. Template and take-away are on the right."), {});
        }
        return;
    }
    m_session.drive([&](Workshop &workshop) { beginStep(workshop, step, now()); });
    m_session.forgetUndo();
    m_wall.setPrompt(-1);
    m_editing.clear();
    m_clustering.clear();
    prepareStep();
    showVote(false);
}

// Results of the steps before go on to this one.
void ConsolePage::prepareStep()
{
    const Activity *activity = m_session.activity();
    if (!activity)
        return;
    const QString rows = activity->worksheet.rows;
    m_session.drive([&](Workshop &workshop) {
        if (rows == "agents"_L1 || rows == "lenses"_L1)
            takeAgents(workshop);
        if (rows == "lenses"_L1 || rows == "questions"_L1)
            takeLenses(workshop, m_session.playbook());
        if (rows == "questions"_L1)
            takeQuestions(workshop);
    });
    m_target = {};
    refreshSheet();
}

void ConsolePage::follow(WorkshopSession::Parts parts)
{
    if (parts & (WorkshopSession::Agenda | WorkshopSession::Sheets | WorkshopSession::Votes | WorkshopSession::About))
        refreshSheet();
    refreshHead();
    refreshClock();
}

void ConsolePage::refreshHead()
{
    const WallWords words = wallWords(m_session, m_wall);
    m_title->setText(words.title);
    m_prompt->setText(m_session.step() ? words.prompt : tr("Choose a step in the agenda, or press %1.").arg(keyOf(WorkshopCommand::NextStep)));
    QStringList state;
    if (!words.place.isEmpty())
        state.append(words.place);
    if (m_session.isRehearsal())
        state.append(tr("Rehearsal: nothing is kept"));
    else if (!m_session.notice().isEmpty())
        state.append(m_session.notice());
    else
        state.append(m_session.isUnsaved() ? tr("Saving…") : tr("Saved"));
    state.append(m_single               ? tr("This screen is the wall")
                 : m_room->isVisible()  ? tr("Room window is open")
                 : m_room->isWanted()   ? tr("Room window waits for its screen")
                                        : tr("No room window"));
    if (m_wall.isBlank())
        state.append(tr("The wall is blank"));
    if (!m_awake->refusal().isEmpty())
        state.append(m_awake->refusal());
    m_state->setText(state.join(u" · "_s));
}

void ConsolePage::refreshClock()
{
    m_session.tick();
    m_clockLabel->setText(m_session.step() ? clockText(m_clock.left()) : u"–"_s);
    m_clockButton->setText(withKey(m_clock.isRunning() ? tr("Pause") : tr("Start"), WorkshopCommand::Clock));
    m_clockButton->setEnabled(m_session.step());
}

void ConsolePage::refreshSheet()
{
    const Activity *activity = m_session.activity();
    m_sheet->setSheet(activity ? sheetOf(m_session.workshop(), m_session.playbook(), *activity, false) : wallSheet(m_session));
    const Sheet &sheet = m_sheet->sheet();
    const auto isPart = [this](const SheetColumn &column) { return column.id == m_target.part; };
    if (std::none_of(sheet.columns.begin(), sheet.columns.end(), isPart)) {
        m_target.part.clear();
        for (const SheetColumn &column : sheet.columns) {
            if (m_target.part.isEmpty() && !column.fixed)
                m_target.part = column.id;
        }
    }
    const auto isRow = [this](const SheetRow &row) { return row.id == m_target.row; };
    if (sheet.rows.isEmpty() || (!m_target.row.isEmpty() && std::none_of(sheet.rows.begin(), sheet.rows.end(), isRow)))
        m_target.row.clear();
    const bool ownRows = activity && (activity->worksheet.rows == "open"_L1 || activity->worksheet.rows == "journeys"_L1);
    if (m_target.row.isEmpty() && !sheet.rows.isEmpty() && !ownRows)
        m_target.row = sheet.rows.first().id;
    m_sheet->setTarget(m_target);
    refreshEntry();
}

QString ConsolePage::targetName() const
{
    const Activity *activity = m_session.activity();
    if (!activity)
        return tr("Parking lot");
    const Sheet &sheet = m_sheet->sheet();
    QStringList parts;
    for (const SheetRow &row : sheet.rows) {
        if (row.id == m_target.row)
            parts.append(row.title);
    }
    if (sheet.hasRows && parts.isEmpty())
        parts.append(tr("New row"));
    if (sheet.kind == WorksheetKind::Matrix)
        return tr("New reader");
    for (const SheetColumn &column : sheet.columns) {
        if (column.id == m_target.part)
            parts.append(column.title);
    }
    return parts.join(u" · "_s);
}

void ConsolePage::refreshEntry()
{
    m_entry->setPlace(!m_editing.isEmpty()      ? tr("Change")
                      : !m_clustering.isEmpty() ? tr("Name of the cluster")
                                                : targetName());
    const Activity *activity = m_session.activity();
    const WorksheetPart *part = activity ? activity->part(m_target.part) : nullptr;
    QStringList hints;
    if (part && m_editing.isEmpty()) {
        const QList<Entry> options = cellOptions(m_session.workshop(), m_session.playbook(), *activity, *part);
        for (qsizetype i = 0; i < qMin<qsizetype>(options.size(), 12); ++i)
            hints.append(u"%1 %2"_s.arg(i + 1).arg(options[i].title));
    }
    const bool hasRows = m_sheet->sheet().hasRows;
    hints.append(hasRows ? tr("Enter writes · ↑ ↓ row · Ctrl+↑ ↓ column") : tr("Enter writes · ↑ ↓ area"));
    if (m_faces->currentIndex() == static_cast<int>(Face::Desk))
        hints.append(tr("%1 park · %2 decide · %3 private").arg(keyOf(WorkshopCommand::Park), keyOf(WorkshopCommand::Decide), keyOf(WorkshopCommand::Private)));
    m_entry->setHint(hints.join(u"  ·  "_s));
}

void ConsolePage::moveTarget(int rows, int columns)
{
    const Sheet &sheet = m_sheet->sheet();
    if (!sheet.hasRows)
        std::swap(rows, columns); // one key for the only way there is
    if (!sheet.hasRows && columns == 0)
        columns = rows;
    const Activity *activity = m_session.activity();
    QStringList places;
    const bool ownRows = activity && (activity->worksheet.rows == "open"_L1 || activity->worksheet.rows == "journeys"_L1);
    for (const SheetRow &row : sheet.rows)
        places.append(row.id);
    if (ownRows)
        places.append(QString()); // a new one
    if (!places.isEmpty() && rows != 0)
        m_target.row = places[qBound<qsizetype>(0, places.indexOf(m_target.row) + rows, places.size() - 1)];
    QStringList parts;
    for (const SheetColumn &column : sheet.columns) {
        if (!column.fixed)
            parts.append(column.id);
    }
    if (!parts.isEmpty() && columns != 0)
        m_target.part = parts[qBound<qsizetype>(0, parts.indexOf(m_target.part) + columns, parts.size() - 1)];
    m_sheet->setTarget(m_target);
    m_sheet->showTarget();
    refreshEntry();
}

void ConsolePage::enter(const QString &typed)
{
    const Activity *activity = m_session.activity();
    if (!m_editing.isEmpty()) {
        const QString card = std::exchange(m_editing, {});
        m_session.change(tr("Change a note"), [&](Workshop &workshop) {
            if (Note *note = recordOf(workshop.notes, card))
                note->text = typed.simplified();
            else if (Agent *agent = recordOf(workshop.agents, card))
                agent->name = typed.simplified();
        });
        refreshEntry();
        return;
    }
    if (!m_clustering.isEmpty()) {
        const QStringList notes = std::exchange(m_clustering, {});
        m_session.change(tr("Cluster notes"), [&](Workshop &workshop) { clusterNotes(workshop, notes, typed); });
        refreshEntry();
        return;
    }
    if (!activity) {
        m_records->add(RecordsPanel::Kind::Parked, typed);
        return;
    }
    QString fault;
    const bool changed = m_session.change(tr("Write “%1”").arg(typed.simplified().left(30)), [&](Workshop &workshop) {
        const SheetPlace cell = m_sheet->sheet().kind == WorksheetKind::Matrix ? SheetPlace{m_target.part, {}} : m_target;
        fault = enterInCell(workshop, m_session.playbook(), *activity, cell, typed, kAuthor, now());
    });
    if (!fault.isEmpty())
        m_entry->tell(fault);
    else if (changed && !m_session.workshop().notes.isEmpty())
        m_wall.follow(inOrder(m_session.workshop().notes).last().id);
}

void ConsolePage::keepTyped(WorkshopCommand command)
{
    const QString typed = m_entry->line().text();
    if (m_single && m_faces->currentIndex() == static_cast<int>(Face::Wall) && command == WorkshopCommand::Private) {
        m_entry->tell(tr("The room can read along. Close the curtain first: F4."));
        return;
    }
    if (typed.trimmed().isEmpty()) {
        m_entry->tell(tr("Type it here first, then press the key."));
        return;
    }
    m_entry->line().clear();
    m_records->add(command == WorkshopCommand::Park     ? RecordsPanel::Kind::Parked
                   : command == WorkshopCommand::Decide ? RecordsPanel::Kind::Decided
                                                        : RecordsPanel::Kind::Private,
                   typed);
}

} // namespace cardwright
