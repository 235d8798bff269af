#include "workshop/takeaway.h"

#include "base/spokenlanguage.h"
#include "workshop/agenda.h"
#include "workshop/takeawaysheets.h"
#include "workshop/takeawaytables.h"
#include "workshop/timer.h"
#include "workshop/workshopjson.h"
#include "workshop/workshoptext.h"

#include <QCoreApplication>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

class Parts
{
public:
    Parts(const Workshop &workshop, const Playbook &playbook)
        : m_workshop(workshop)
        , m_playbook(playbook)
    {}

    QList<TakeAwayPart> all()
    {
        add(about());
        add(records(TakeAwayText::tr("Decisions"), m_workshop.decisions));
        for (const TakeAwayPart &table : takeAwayTables(m_workshop, m_playbook))
            add(table);
        for (const Activity &activity : m_playbook.activities)
            add(takeAwaySheet(m_workshop, m_playbook, activity));
        add(records(TakeAwayText::tr("Parking lot"), m_workshop.parked));
        add(agenda());
        return m_parts;
    }

private:
    void add(const TakeAwayPart &part)
    {
        if (!part.text.isEmpty() || !part.points.isEmpty() || !part.rows.isEmpty())
            m_parts.append(part);
    }

    TakeAwayPart about() const
    {
        TakeAwayPart part{TakeAwayText::tr("About this workshop"), {}, {}, {}, {}};
        if (!m_workshop.dataset.isEmpty())
            part.points.append(TakeAwayText::tr("Dataset: %1").arg(m_workshop.dataset));
        if (!m_workshop.created.isEmpty())
            part.points.append(TakeAwayText::tr("Date: %1").arg(m_workshop.created.left(10)));
        if (m_workshop.headcount > 0)
            part.points.append(TakeAwayText::tr("%n person(s)", nullptr, m_workshop.headcount));
        if (!m_workshop.draft.name.isEmpty()) {
            part.points.append(
                TakeAwayText::tr("Template: %1, version %2").arg(m_workshop.draft.name, m_workshop.draft.version));
        }
        return part;
    }

    TakeAwayPart records(const QString &title, const QList<Record> &list) const
    {
        TakeAwayPart part{title, {}, {}, {}, {}};
        for (const Record &record : inOrder(list)) {
            const QString who = record.who.isEmpty() ? QString() : u" ("_s + personName(m_workshop, record.who) + u')';
            part.points.append(record.text.simplified() + who);
        }
        return part;
    }

    TakeAwayPart agenda() const
    {
        TakeAwayPart part{TakeAwayText::tr("Agenda"), {}, {}, {}, {}};
        part.header = {TakeAwayText::tr("Step"), TakeAwayText::tr("Planned"), TakeAwayText::tr("Taken")};
        for (const AgendaItem &item : inOrder(m_workshop.steps)) {
            if (item.state == AgendaItem::State::Skipped)
                continue;
            part.rows.append({item.title, TakeAwayText::tr("%n minute(s)", nullptr, item.minutes),
                              item.seconds > 0 ? clockText(item.seconds) : QString()});
        }
        return part;
    }

    const Workshop &m_workshop;
    const Playbook &m_playbook;
    QList<TakeAwayPart> m_parts;
};

} // namespace

QList<TakeAwayPart> takeAwayParts(const Workshop &workshop, const Playbook &playbook)
{
    const SpeakIn speaks(playbook.language);
    return Parts(workshop, playbook).all();
}

} // namespace cardwright
