#include "workshop/consolepage.h"

#include "workshop/entryline.h"
#include "workshop/notes.h"
#include "workshop/ranking.h"
#include "workshop/sheetview.h"
#include "workshop/workshopjson.h"

namespace cardwright {

namespace {

constexpr int kImpactStep = 200; // five levels on an axis of 1000

} // namespace

void ConsolePage::connectSheet()
{
    connect(m_sheet, &SheetView::targetChosen, this, [this](const SheetPlace &place) {
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
    connect(m_sheet, &SheetView::movedTo, this, [this](const QString &card, const SheetPlace &place, int index) {
        m_session.change(tr("Move a note"), [&](Workshop &workshop) {
            moveNote(workshop, card, {m_sheet->sheet().activity, place.part, place.row}, index);
        });
    });
    connect(m_sheet, &SheetView::editRequested, this, &ConsolePage::edit);
    connect(m_sheet, &SheetView::removeRequested, this, [this](const QStringList &cards) {
        m_session.change(tr("Remove notes"), [&](Workshop &workshop) {
            removeNotes(workshop, cards);
            if (m_sheet->sheet().kind == WorksheetKind::Matrix)
                workshop.agents.removeIf([&](const Agent &agent) { return cards.contains(agent.id); });
        });
    });
    connect(m_sheet, &SheetView::hideRequested, this, [this](const QStringList &cards) {
        m_session.change(tr("Hide or show notes"), [&](Workshop &workshop) {
            const Note *first = recordOf(workshop.notes, cards.first());
            const bool isShown = first && first->state == Note::State::Shown;
            setNoteState(workshop, cards, isShown ? Note::State::Hidden : Note::State::Shown);
        });
    });
    connect(m_sheet, &SheetView::clusterRequested, this, [this](const QStringList &cards) {
        if (m_sheet->sheet().kind == WorksheetKind::Matrix)
            return;
        m_clustering = cards;
        refreshEntry();
        takeFocus();
    });
    connect(m_sheet, &SheetView::entryRequested, this, &ConsolePage::takeFocus);
    connect(m_sheet, &SheetView::focusChanged, this, &ConsolePage::refreshEntry);
}

void ConsolePage::edit(const QString &card)
{
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
