#include "workshop/consolepage.h"

#include "workshop/celldecisionrow.h"
#include "workshop/entryline.h"
#include "workshop/notes.h"
#include "workshop/ranking.h"
#include "workshop/sheettables.h"
#include "workshop/sheetview.h"
#include "workshop/triedcardpane.h"
#include "workshop/workshopjson.h"

namespace cardwright {

namespace {

constexpr int kImpactStep = 200; // five levels on an axis of 1000

} // namespace

void ConsolePage::connectSheet()
{
    connect(m_sheet, &SheetView::targetChosen, this, [this](const SheetPlace &place) {
        const Sheet &sheet = m_sheet->sheet();
        const auto isFixed = [&](const SheetRow &row) { return row.fixed && row.id == place.row; };
        if (std::any_of(sheet.rows.begin(), sheet.rows.end(), isFixed))
            return;
        m_target = place;
        m_sheet->setTarget(place);
        refreshEntry();
        takeFocus();
    });
    connect(m_sheet, &SheetView::currentChanged, &m_wall, &Wall::follow);
    connect(m_sheet, &SheetView::placed, this, [this](const QString &card, int x, int y) {
        m_session.change(tr("Place a reader"), [&](Workshop &workshop) {
            if (Agent *agent = recordOf(workshop.agents, card)) {
                agent->frequency = x;
                agent->importance = y;
                agent->rank = 0;
            }
        });
    });
    connect(m_sheet, &SheetView::rankRequested, this, [this](const QString &card, int index) {
        m_session.change(tr("Rank a reader by hand"), [&](Workshop &workshop) {
            QStringList ids = firstAgents(workshop, static_cast<int>(workshop.agents.size()));
            ids.removeAll(card);
            ids.insert(qBound<qsizetype>(0, qsizetype(index), ids.size()), card);
            rankByHand(workshop, ids);
        });
    });
    connect(m_sheet, &SheetView::impactChosen, this, [this](const QString &card, int level) {
        m_session.change(tr("Break a tie"), [&](Workshop &workshop) {
            if (Agent *agent = recordOf(workshop.agents, card))
                agent->impact = level * kImpactStep;
        });
    });
    connect(m_sheet, &SheetView::movedTo, this, &ConsolePage::moveOnSheet);
    connect(m_sheet, &SheetView::editRequested, this, &ConsolePage::edit);
    connect(m_sheet, &SheetView::removeRequested, this, &ConsolePage::removeFromSheet);
    connect(m_sheet, &SheetView::whyRequested, this, &ConsolePage::askWhy);
    connect(m_sheet, &SheetView::rateRequested, this, &ConsolePage::rate);
    connect(m_sheet, &SheetView::menuRequested, this, &ConsolePage::openMenu);
    connect(m_sheet, &SheetView::currentChanged, this, &ConsolePage::refreshEntry);
    connect(m_decision, &CellDecisionRow::decided, this, &ConsolePage::goToOpenCell);
    connect(m_tried, &TriedCardPane::openCardWanted, this, &ConsolePage::openCardWanted);
    connect(m_tried, &TriedCardPane::fileWanted, this, &ConsolePage::cardFileWanted);
    connect(m_tried, &TriedCardPane::cardChosen, this, [this](int found, int questions) {
        showBar(tr("The card says something to %1 of %2 questions. Correct what was found for the wrong one.").arg(found).arg(questions), {});
        takeFocus();
    });
    connect(m_decision, &CellDecisionRow::left, this, [this] { m_sheet->setFocus(Qt::OtherFocusReason); });
    connect(m_sheet, &SheetView::hideRequested, this, [this](const QStringList &cards) {
        m_session.change(tr("Hide or show notes"), [&](Workshop &workshop) {
            const Note *first = recordOf(workshop.notes, cards.first());
            if (!first)
                return;
            const bool isShown = first->state == Note::State::Shown;
            setNoteState(workshop, cards, isShown ? Note::State::Hidden : Note::State::Shown);
        });
    });
    connect(m_sheet, &SheetView::clusterRequested, this, [this](const QStringList &cards) {
        QStringList notes = cards;
        notes.removeIf([this](const QString &card) { return !recordOf(m_session.workshop().notes, card); });
        if (notes.isEmpty() || m_sheet->sheet().kind == WorksheetKind::Matrix)
            return; // readers and red cells have no clusters
        m_clustering = notes;
        refreshEntry();
        takeFocus();
    });
    connect(m_sheet, &SheetView::entryRequested, this, &ConsolePage::takeFocus);
    connect(m_sheet, &SheetView::focusChanged, this, &ConsolePage::refreshEntry);
}

void ConsolePage::edit(const QString &card)
{
    if (!redCellsOf(m_session.workshop(), card).isEmpty()) {
        m_decision->takeFocus();
        return;
    }
    if (const Note *note = recordOf(m_session.workshop().notes, card))
        m_entry->line().setText(note->text);
    else if (const Agent *agent = recordOf(m_session.workshop().agents, card))
        m_entry->line().setText(agent->name);
    else
        return;
    m_editing = card;
    refreshEntry();
    takeFocus();
    m_entry->line().selectAll();
}

} // namespace cardwright
