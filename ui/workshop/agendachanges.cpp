#include "base/spokenlanguage.h"
#include "workshop/agenda.h"
#include "workshop/agendapanel.h"
#include "workshop/numberfield.h"
#include "workshop/workshopjson.h"
#include "workshop/workshopsession.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBreak = 10; // minutes
constexpr int kTalk = 15;

} // namespace

void AgendaPanel::move(int by)
{
    const QString step = chosen();
    m_session.change(tr("Move a step"), [&](Workshop &workshop) { moveStep(workshop, step, by); });
}

void AgendaPanel::remove()
{
    const QString step = chosen();
    if (!step.isEmpty() && step == m_session.workshop().session.step) {
        tell(tr("This step runs. Go to another one before you remove it."));
        return;
    }
    m_session.change(tr("Remove a step"), [&](Workshop &workshop) { removeStep(workshop, step); });
}

void AgendaPanel::insert(const AgendaItem &item)
{
    const QString after = chosen();
    m_session.change(tr("Add a step"), [&](Workshop &workshop) { insertStep(workshop, item, after); });
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == item.id)
            m_list->setCurrentRow(i);
    }
    takeFocus();
}

// A name, or minutes with what was typed of them already.
void AgendaPanel::askFor(Asked what, const QString &text)
{
    const AgendaItem *item = recordOf(m_session.workshop().steps, chosen());
    if (!item || m_session.isReadOnly())
        return;
    m_asked = what;
    m_askedFor = item->id;
    m_askedWords->setText(what == Asked::Name ? tr("Name of the step") : tr("Minutes of the step"));
    m_askedLine->setAccessibleName(m_askedWords->text());
    m_askedLine->setText(text);
    m_askedWords->show();
    m_askedLine->show();
    m_askedLine->setFocus();
    if (what == Asked::Name)
        m_askedLine->selectAll();
}

void AgendaPanel::takeAsked()
{
    if (!keepAsked()) {
        tell(tr("Minutes are a number from 1 to %1.").arg(kLongestAgenda));
        m_askedLine->selectAll();
        return;
    }
    takeFocus();
}

// Takes what was typed and closes the line; nothing typed changes nothing. False: it is no number of minutes.
bool AgendaPanel::keepAsked()
{
    const QString text = m_askedLine->text().simplified();
    const QString step = m_askedFor;
    bool isNumber = false;
    const int minutes = text.toInt(&isNumber);
    const bool isMeant = !step.isEmpty() && !text.isEmpty();
    if (isMeant && m_asked == Asked::Minutes && (!isNumber || minutes < 1 || minutes > kLongestAgenda))
        return false;
    stopAsking();
    if (isMeant && m_asked == Asked::Minutes) {
        m_session.change(tr("Change the minutes"), [&](Workshop &workshop) { setStepMinutes(workshop, step, minutes); });
    } else if (isMeant) {
        m_session.change(tr("Rename a step"), [&](Workshop &workshop) {
            if (AgendaItem *item = recordOf(workshop.steps, step))
                item->title = text;
        });
    }
    return true;
}

void AgendaPanel::stopAsking()
{
    m_askedFor.clear();
    m_askedWords->hide();
    m_askedLine->hide();
    tell({});
}

void AgendaPanel::forgetTyped()
{
    stopAsking();
    m_start->setText(m_session.workshop().start);
    m_minutes->setValue(m_session.workshop().minutes);
}

void AgendaPanel::takeStart()
{
    const QString typed = m_start->text().trimmed();
    const std::optional<QString> start = typed.isEmpty() ? QString() : typedStart(typed);
    if (!start) {
        tell(tr("“%1” is no time of day. Write it like 9:30.").arg(typed));
        return;
    }
    tell({});
    m_start->setText(*start);
    m_session.change(tr("Change the start"), [&](Workshop &workshop) { workshop.start = *start; });
}

void AgendaPanel::tell(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

QAction *AgendaPanel::addRow(QMenu &menu, const QString &text, const QString &key, const QString &name,
                             const std::function<void()> &function)
{
    QAction *action = menu.addAction(u"%1\t%2"_s.arg(text, key), this, function);
    action->setObjectName(name);
    return action;
}

// The library, and what is no activity.
void AgendaPanel::fillAddMenu(QMenu &menu)
{
    menu.setObjectName(u"agendaAdd"_s);
    for (const PlaybookModule &module : m_session.playbook().modules) {
        QMenu *activities = menu.addMenu(tr("%1 (%2)", "our name of a module, the Playbook's").arg(module.plain, module.title));
        for (const Activity *activity : m_session.playbook().activitiesOf(module.id)) {
            addRow(*activities, activity->title, tr("%n min", nullptr, activity->minutes), u"add:"_s + activity->id,
                   [this, activity] { insert(agendaItem(*activity)); });
        }
    }
    menu.addSeparator();
    const auto addPlain = [&](const QString &kind, const QString &title, int minutes) {
        addRow(menu, title, tr("%n min", nullptr, minutes), u"add:"_s + kind, [this, kind, minutes] {
            AgendaItem plain;
            plain.id = newWorkshopId();
            plain.kind = kind;
            {
                const SpeakIn speaks(m_session.playbook().language); // it stands on the wall
                plain.title = kind == "break"_L1 ? tr("Break") : tr("Talk");
            }
            plain.suggested = plain.minutes = minutes;
            plain.least = 1;
            plain.most = 2 * minutes;
            insert(plain);
        });
    };
    addPlain(u"break"_s, tr("Break"), kBreak);
    addPlain(u"talk"_s, tr("Talk"), kTalk);
}

void AgendaPanel::fillMenu(QMenu &menu)
{
    const AgendaItem *item = recordOf(m_session.workshop().steps, chosen());
    const QString title = item ? item->title : QString();
    const QString skipWords = item && item->state == AgendaItem::State::Skipped ? tr("Do not skip it") : tr("Skip it");
    const QList<QAction *> rows{
        addRow(menu, tr("Earlier"), tr("Shift+↑"), u"agendaEarlier"_s, [this] { move(-1); }),
        addRow(menu, tr("Later"), tr("Shift+↓"), u"agendaLater"_s, [this] { move(1); }),
        addRow(menu, tr("Rename…"), u"R"_s, u"agendaRename"_s, [this, title] { askFor(Asked::Name, title); }),
        addRow(menu, tr("Minutes…"), u"M"_s, u"agendaSetMinutes"_s, [this] { askFor(Asked::Minutes, {}); }),
        addRow(menu, tr("One minute more"), u"+"_s, u"agendaMore"_s, [this] { lengthen(1); }),
        addRow(menu, tr("One minute less"), u"−"_s, u"agendaLess"_s, [this] { lengthen(-1); }),
        addRow(menu, skipWords, tr("Space"), u"agendaSkip"_s, [this] { skip(); }),
        addRow(menu, tr("Remove"), tr("Delete"), u"agendaRemove"_s, [this] { remove(); })};
    for (QAction *action : rows)
        action->setEnabled(item);
    menu.addSeparator();
    fillAddMenu(*menu.addMenu(tr("Add after it")));
}

void AgendaPanel::openMenu(bool addsOnly)
{
    if (m_session.isReadOnly())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (addsOnly) {
        fillAddMenu(*menu);
    } else {
        fillMenu(*menu);
        menu->setObjectName(u"agendaMenu"_s);
    }
    const QRect place = m_list->currentItem() ? m_list->visualItemRect(m_list->currentItem()) : QRect();
    menu->popup(m_list->viewport()->mapToGlobal(place.bottomLeft() + QPoint(24, 0)));
    menu->setActiveAction(menu->actions().first());
}

} // namespace cardwright
