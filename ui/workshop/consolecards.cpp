#include "workshop/consolepage.h"

#include "widgets/infobar.h"
#include "workshop/causes.h"
#include "workshop/entryline.h"
#include "workshop/fluency.h"
#include "workshop/notes.h"
#include "workshop/optics.h"
#include "workshop/sheettables.h"
#include "workshop/sheetview.h"
#include "workshop/triedcardpane.h"
#include "workshop/workshopjson.h"

#include <QMenu>

#include <memory>

namespace cardwright {

using namespace Qt::StringLiterals;

// What is done to the cards of a worksheet, with keys and with the mouse alike.

void ConsolePage::moveOnSheet(const QString &card, const SheetPlace &place, int index)
{
    // Only what came from a journey waits for its lens: another note would be out of sight there.
    const Note *note = recordOf(m_session.workshop().notes, card);
    const Activity *current = m_session.activity();
    if (place.row.isEmpty() && note && note->journey.isEmpty() && current && current->worksheet.rows == "lenses"_L1)
        return;
    m_session.change(tr("Move a note"), [&](Workshop &workshop) {
        const QString &activity = m_sheet->sheet().activity;
        if (m_sheet->sheet().isFishbone)
            moveCause(workshop, card, place.part, index);
        else
            moveNote(workshop, card, {activity, place.part, rowOnForm(workshop, activity, place.row)}, index);
    });
}

void ConsolePage::removeFromSheet(const QStringList &cards)
{
    const Sheet &sheet = m_sheet->sheet();
    m_session.change(tr("Remove notes"), [&](Workshop &workshop) {
        QStringList notes = cards;
        if (sheet.isFishbone) {
            for (const QString &card : cards)
                notes += withCausesUnder(workshop, card);
        }
        removeNotes(workshop, notes);
        if (sheet.kind == WorksheetKind::Matrix)
            workshop.agents.removeIf([&](const Agent &agent) { return cards.contains(agent.id); });
        for (const QString &card : cards) {
            for (const RedCell &cell : redCellsOf(workshop, card))
                decideOn(workshop, cell, false, {}, {});
        }
    });
}

void ConsolePage::rate(const QStringList &cards, int importance)
{
    const QList<Entry> &levels = m_session.playbook().importance;
    if (importance > levels.size())
        return;
    m_session.change(tr("Rate questions"), [&](Workshop &workshop) {
        for (const QString &card : cards) {
            if (Note *note = recordOf(workshop.notes, card))
                note->importance = importance > 0 ? levels[importance - 1].id : QString();
        }
    });
    m_sheet->unmark();
}

void ConsolePage::askWhy(const QString &cause)
{
    m_why = cause;
    refreshEntry();
    takeFocus();
}

void ConsolePage::tryCard(const Card &card, const QString &path)
{
    m_tried->setCard(card, path);
}

void ConsolePage::offerCardQuestions(int essential, int all)
{
    QList<std::pair<QString, std::function<void()>>> buttons;
    if (essential > 0 && essential < all)
        buttons.append({tr("Take the %n essential question(s)", nullptr, essential), [this] { emit cardQuestionsWanted(CardQuestions::Essential); }});
    if (all > 0)
        buttons.append({tr("Take all %n question(s)", nullptr, all), [this] { emit cardQuestionsWanted(CardQuestions::All); }});
    showBar(all > 0 ? tr("This activity is about questions, and there are none yet. The card that is open has some; or write your own below, one at a time.")
                    : tr("This activity is about questions, and there are none yet. Write them below, one at a time."),
            buttons);
    m_bar->setProperty("ofStep", true);
}

void ConsolePage::takeQuestionsOf(const Card &card, const Match &match, CardQuestions which)
{
    int taken = 0;
    m_session.change(tr("Take the card's questions"), [&](Workshop &workshop) { taken = takeCardQuestions(workshop, card, match, which); });
    showBar(tr("%n question(s) of the card stand on the sheet now. Undo takes them off.", nullptr, taken), {});
    m_bar->setProperty("ofStep", true);
    takeFocus();
}

// The next red cell about which nothing is decided; where there is none, the one that was decided.
void ConsolePage::goToOpenCell()
{
    const Sheet &sheet = m_sheet->sheet();
    m_sheet->setFocus(Qt::OtherFocusReason);
    qsizetype from = 0;
    for (qsizetype i = 0; i < sheet.cards.size(); ++i) {
        if (sheet.cards[i].id == m_sheet->current())
            from = i + 1;
    }
    for (qsizetype i = 0; i < sheet.cards.size(); ++i) {
        const QString card = sheet.cards[(from + i) % sheet.cards.size()].id;
        for (const RedCell &cell : redCellsOf(m_session.workshop(), card)) {
            if (!decisionOn(m_session.workshop(), cell)) {
                m_sheet->setCurrent(card);
                return;
            }
        }
    }
}

void ConsolePage::openMenu(const QStringList &cards, QPoint at)
{
    const Sheet &sheet = m_sheet->sheet();
    const Note *note = recordOf(m_session.workshop().notes, cards.first());
    if (m_session.isReadOnly() || sheet.kind == WorksheetKind::Matrix)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"sheetMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QString &key, const std::function<void()> &run) {
        menu->addAction(key.isEmpty() ? text : u"%1\t%2"_s.arg(text, key), this, run);
    };
    if (!note) {
        add(tr("Decide…"), tr("Enter", "key"), [this, cards] { edit(cards.first()); });
        add(tr("Take the decision back"), tr("Delete", "key"), [this, cards] { removeFromSheet(cards); });
        menu->popup(at);
        return;
    }
    add(tr("Change"), tr("Enter", "key"), [this, cards] { edit(cards.first()); });
    if (sheet.isFishbone)
        add(tr("Ask why"), u"W"_s, [this, cards] { askWhy(cards.first()); });
    const WorksheetPart *part = m_session.activity() ? m_session.activity()->part(note->part) : nullptr;
    if (part && part->type == "questions"_L1) {
        menu->addSeparator();
        int level = 0;
        for (const Entry &importance : m_session.playbook().importance) {
            ++level;
            add(importance.title, QString::number(level), [this, cards, level] { rate(cards, level); });
        }
        add(tr("Not rated"), u"0"_s, [this, cards] { rate(cards, 0); });
        menu->addSeparator();
    }
    add(tr("Put into a Cluster…"), u"C"_s, [this, cards] { emit m_sheet->clusterRequested(cards); });
    add(note->state == Note::State::Shown ? tr("Hide from the Wall") : tr("Show on the Wall"), u"H"_s,
        [this, cards] { emit m_sheet->hideRequested(cards); });
    add(tr("Remove"), tr("Delete", "key"), [this, cards] { removeFromSheet(cards); });
    menu->popup(at);
}

} // namespace cardwright
