#include "workshop/consolepage.h"

#include "workshop/causes.h"
#include "workshop/celldecisionrow.h"
#include "workshop/entryline.h"
#include "workshop/notes.h"
#include "workshop/recordspanel.h"
#include "workshop/sheettables.h"
#include "workshop/sheetview.h"
#include "workshop/triedcard.h"
#include "workshop/triedcardpane.h"
#include "workshop/votepanel.h"
#include "workshop/wallwords.h"
#include "workshop/workshopjson.h"

#include <QStackedWidget>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHintedOptions = 12;

// The facilitator writes at this keyboard what others say; those who moderate let it through afterwards.
const QString kAuthor;

// The first row where something can be written in this column; else the first of all.
QString firstWritten(const Workshop &workshop, const Sheet &sheet, const QString &part)
{
    for (const SheetRow &row : sheet.rows) {
        if (!row.fixed && !isStageBar(workshop, sheet.activity, {part, row.id}))
            return row.id;
    }
    // Bars are counted, not written: below them a question can be added.
    const QString first = sheet.rows.first().id;
    return isStageBar(workshop, sheet.activity, {part, first}) ? QString() : first;
}

int columnOf(const Sheet &sheet, const QString &part)
{
    for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
        if (sheet.columns[i].id == part)
            return static_cast<int>(i);
    }
    return -1;
}

// Where one can write on a board whose areas are parted, in order.
QList<SheetPlace> placesOf(const Sheet &sheet)
{
    QList<SheetPlace> places;
    for (const SheetRow &row : sheet.rows)
        places.append({sheet.columns.value(row.column).id, row.id});
    return places;
}

bool hasOwnRows(const Activity *activity)
{
    return activity && (activity->worksheet.rows == "open"_L1 || activity->worksheet.rows == "journeys"_L1);
}

// What a line typed while no row is chosen becomes; empty: a row like any other.
QString newRecordName(const Activity *activity)
{
    const QString rows = activity ? activity->worksheet.rows : QString();
    if (rows == "agents"_L1)
        return ConsolePage::tr("New reader");
    if (rows == "lenses"_L1)
        return ConsolePage::tr("New lens");
    if (rows == "questions"_L1)
        return ConsolePage::tr("New question");
    if (rows == "journeys"_L1)
        return ConsolePage::tr("New journey");
    return {};
}

} // namespace

bool ConsolePage::parksOnly() const
{
    return !m_session.activity() || (face() == Face::Desk && middle() != m_sheet);
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
    if (sheet.hasParts() && sheet.rowAt(m_target.row, columnOf(sheet, m_target.part)) < 0)
        m_target.row.clear(); // of another group
    if (m_target.row.isEmpty() && !sheet.rows.isEmpty() && !hasOwnRows(activity) && !sheet.hasParts())
        m_target.row = firstWritten(m_session.workshop(), sheet, m_target.part);
    m_sheet->setTarget(m_target);
    m_wall.setRow(m_target.row);
    refreshEntry();
}

// The cause that is asked about.
QString ConsolePage::whyName() const
{
    const Note *note = recordOf(m_session.workshop().notes, m_why);
    return note ? tr("Why: %1").arg(note->text) : QString();
}

QString ConsolePage::targetName() const
{
    if (parksOnly())
        return tr("Parking lot");
    const Sheet &sheet = m_sheet->sheet();
    QStringList parts;
    if (const int row = sheet.rowAt(m_target.row, columnOf(sheet, m_target.part)); row >= 0 && !sheet.rows[row].title.isEmpty())
        parts.append(sheet.rows[row].title);
    if (const QString record = newRecordName(m_session.activity()); sheet.hasRows && parts.isEmpty()) {
        if (!record.isEmpty())
            return record;
        parts.append(tr("New row"));
    }
    if (sheet.kind == WorksheetKind::Matrix)
        return tr("New reader");
    for (const SheetColumn &column : sheet.columns) {
        if (column.id == m_target.part)
            parts.append(column.title);
    }
    return parts.join(u" · "_s);
}

// Of a card that is gone since nothing is changed, asked or put into a cluster any more.
void ConsolePage::forgetGoneCards()
{
    const Workshop &workshop = m_session.workshop();
    if (!recordOf(workshop.notes, m_editing) && !recordOf(workshop.agents, m_editing))
        m_editing.clear();
    if (!recordOf(workshop.notes, m_why))
        m_why.clear();
    m_clustering.removeIf([&workshop](const QString &card) { return !recordOf(workshop.notes, card); });
}

void ConsolePage::refreshEntry()
{
    forgetGoneCards();
    // Who votes at this keyboard writes nothing but numbers.
    const bool isBallot = face() == Face::Desk && middle() == m_vote && m_vote->isBallotOpen();
    m_entry->setVisible(face() != Face::Curtain && !isBallot);
    // Private notes are for nobody's eyes while the keyboard goes round.
    m_records->setVisible(!(face() == Face::Desk && (middle() == m_vote || m_beneath) && m_vote->isGoingRound()));
    m_entry->setEnabled(!m_session.isReadOnly());
    m_recovery.setPlace(m_target);
    m_entry->setPlace(!m_editing.isEmpty()      ? tr("Change")
                      : !m_clustering.isEmpty() ? tr("Name of the cluster")
                      : !m_why.isEmpty()        ? whyName()
                                                : targetName());
    const Activity *activity = m_session.activity();
    const WorksheetPart *part = activity && !parksOnly() ? activity->part(m_target.part) : nullptr;
    m_entry->setHint(m_sheet->hasFocus() ? sheetHint() : entryHint(part));
    const bool isTrial = face() == Face::Desk && middle() == m_sheet && m_sheet->sheet().activity == QLatin1StringView(kDataTest);
    m_tried->setVisible(isTrial);
    if (isTrial)
        m_tried->showQuestion(m_target.row); // reads the card
    m_decision->showCell(face() == Face::Desk && middle() == m_sheet ? m_sheet->current() : QString());
}

// What the keys do there, while somebody works on the worksheet itself.
QString ConsolePage::sheetHint() const
{
    if (m_sheet->sheet().activity == "fluency-calculator"_L1)
        return tr("Arrows go to a red cell · Enter decides about it · Delete takes the decision back · Esc writes");
    if (m_sheet->sheet().isFishbone)
        return tr("Arrows go · W asks why · Shift+← → another bone · Shift+↑ ↓ order · H hides · Enter changes · Delete removes · Esc writes");
    if (std::any_of(m_sheet->sheet().columns.begin(), m_sheet->sheet().columns.end(),
                    [](const SheetColumn &column) { return column.type == "questions"_L1; }))
        return tr("Arrows go · 1 2 3 essential, somewhat, slightly important · 0 takes it back · Shift+arrows move · C clusters · H hides · Enter changes · Delete removes · Esc writes");
    if (m_sheet->sheet().kind == WorksheetKind::Matrix)
        return tr("Shift+arrows place a reader · Space the next one without a place · + − rank by hand · 1–5 breaks a tie · Esc writes");
    return tr("Arrows go · Shift+arrows move · Space marks · C clusters · H hides · Enter changes · Delete removes · Esc writes");
}

QString ConsolePage::entryHint(const WorksheetPart *part) const
{
    const bool isMatrix = m_sheet->sheet().kind == WorksheetKind::Matrix;
    const bool isRecord = m_sheet->sheet().hasRows && !isMatrix && m_target.row.isEmpty() && !newRecordName(m_session.activity()).isEmpty();
    if (isRecord)
        part = nullptr; // its cells come after it
    QStringList hints;
    if (part && m_editing.isEmpty()) {
        const QList<Entry> options = cellOptions(m_session.workshop(), m_session.playbook(), *m_session.activity(), *part);
        for (qsizetype i = 0; i < qMin(options.size(), kHintedOptions); ++i)
            hints.append(options[i].title.startsWith(QString::number(i + 1) + u' ') ? options[i].title // levels have theirs
                                                                                    : u"%1 %2"_s.arg(i + 1).arg(options[i].title));
    }
    if (part && part->type == "ranks"_L1)
        hints.append(tr("several, the most important one first: 3 1 5"));
    if (part && (part->type == "list"_L1 || part->type == "people"_L1))
        hints.append(tr("several with ; between"));
    if (part && ((part->type == "questions"_L1 && part->id == "telescope"_L1) || part->type == "scope"_L1))
        hints.append(tr("at a glance is answered with Yes, No or Unknown; other choices come in the template designer"));
    if (isRecord && m_session.activity()->worksheet.rows == "journeys"_L1)
        hints.append(tr("a whole sentence: As a nurse, I want to know who labelled it so I ask who? how many?"));
    hints.append(parksOnly()                ? tr("Enter keeps it in the parking lot")
                 : isRecord                 ? tr("Enter adds it as a row · a pasted list makes a row of each line")
                 : isMatrix                 ? tr("Enter adds a reader · Ctrl+G goes to the matrix")
                 : m_sheet->sheet().hasRows ? tr("Enter writes · ↑ ↓ row · Ctrl+↑ ↓ column · - empties")
                                            : tr("Enter writes · ↑ ↓ area"));
    if (face() == Face::Wall)
        hints.append(tr("%1 curtain, then the desk · %2 this screen is no wall any more")
                         .arg(keyOf(WorkshopCommand::Curtain), keyOf(WorkshopCommand::SingleScreen)));
    if (face() == Face::Desk)
        hints.append(tr("%1 park · %2 decide · %3 private").arg(keyOf(WorkshopCommand::Park), keyOf(WorkshopCommand::Decide), keyOf(WorkshopCommand::Private)));
    return hints.join(u"  ·  "_s);
}

void ConsolePage::moveTarget(int rows, int columns)
{
    if (parksOnly())
        return;
    const Sheet &sheet = m_sheet->sheet();
    if (sheet.hasParts() && columns == 0) {
        const QList<SheetPlace> places = placesOf(sheet);
        m_target = places[qBound<qsizetype>(0, places.indexOf(m_target) + rows, places.size() - 1)];
        showNewTarget();
        return;
    }
    if (sheet.hasParts())
        m_target.row.clear(); // to the next group
    if (!sheet.hasRows && !sheet.hasParts())
        std::swap(rows, columns); // one key for the only way there is
    if (!sheet.hasRows && columns == 0)
        columns = rows;
    QStringList places;
    for (const SheetRow &row : sheet.rows) {
        if (!row.fixed)
            places.append(row.id);
    }
    if (hasOwnRows(m_session.activity()))
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
    showNewTarget();
}

void ConsolePage::showNewTarget()
{
    m_sheet->setTarget(m_target);
    m_sheet->showTarget();
    m_wall.setRow(m_target.row);
    if (!m_refused.isEmpty() && m_entry->line().text() == m_refused)
        m_entry->line().selectAll(); // what was no answer there is not the beginning of the next
    m_refused.clear();
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
    if (!m_why.isEmpty()) {
        const QString cause = std::exchange(m_why, {});
        QString answer;
        m_session.change(tr("Ask why"), [&](Workshop &workshop) {
            answer = addWhy(workshop, cause, typed, kAuthor, QDateTime::currentDateTimeUtc()).value(0);
        });
        refreshEntry();
        if (answer.isEmpty()) {
            m_entry->line().setText(typed); // for another place
            return;
        }
        m_sheet->setFocus(Qt::OtherFocusReason);
        m_sheet->setCurrent(answer); // W asks on from there
        return;
    }
    if (!m_clustering.isEmpty()) {
        const QStringList notes = std::exchange(m_clustering, {});
        if (!m_session.change(tr("Cluster notes"), [&](Workshop &workshop) { clusterNotes(workshop, notes, typed); })) {
            m_entry->line().setText(typed);
            refreshEntry();
            return;
        }
        m_sheet->unmark(); // or the next cluster would take them along
        m_sheet->setFocus(Qt::OtherFocusReason);
        refreshEntry();
        return;
    }
    if (parksOnly()) {
        m_records->add(RecordsPanel::Kind::Parked, typed);
        return;
    }
    QString fault;
    const qsizetype notes = m_session.workshop().notes.size();
    const bool changed = m_session.change(tr("Write “%1”").arg(typed.simplified().left(30)), [&](Workshop &workshop) {
        const SheetPlace cell = m_sheet->sheet().kind == WorksheetKind::Matrix ? SheetPlace{m_target.part, {}} : m_target;
        fault = enterInCell(workshop, m_session.playbook(), *activity, cell, typed, kAuthor, QDateTime::currentDateTimeUtc());
    });
    if (!fault.isEmpty()) {
        m_entry->line().setText(typed); // to be mended, not typed again
        m_refused = typed;
        m_entry->tell(fault);
    } else if (changed && m_session.workshop().notes.size() > notes) {
        const QString note = inOrder(m_session.workshop().notes).last().id;
        m_wall.follow(note);
        m_sheet->showCard(note);
    }
}

void ConsolePage::keepTyped(WorkshopCommand command)
{
    const QString typed = m_entry->line().text();
    if (m_single && face() == Face::Wall && command == WorkshopCommand::Private) {
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
