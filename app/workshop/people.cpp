#include "workshop/agenda.h"
#include "workshop/workshopjson.h"
#include "workshop/workshoptext.h"

#include <QCoreApplication>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

QString needOf(const Person &person, const QString &module, const Playbook &playbook)
{
    const QString own = module == "ask"_L1       ? person.ask
                        : module == "inspect"_L1 ? person.inspect
                        : module == "answer"_L1  ? person.answer
                                                 : person.audit;
    if (!own.isEmpty())
        return own;
    for (const Attendee &attendee : playbook.attendees) {
        if (attendee.id == person.attendee)
            return attendee.needs.value(module);
    }
    return {};
}

QStringList missingAttendees(const Workshop &workshop, const QString &module, const Playbook &playbook)
{
    QStringList missing;
    for (const Attendee &attendee : playbook.attendees) {
        const QString need = attendee.needs.value(module);
        if (need != "needed"_L1 && need != "must"_L1)
            continue;
        const bool there = std::any_of(workshop.people.begin(), workshop.people.end(), [&](const Person &person) {
            return person.attendee == attendee.id || person.roles.contains(attendee.id);
        });
        if (!there)
            missing.append(attendee.id);
    }
    return missing;
}

QString personName(const Workshop &workshop, const QString &personId)
{
    const QList<Person> people = inOrder(workshop.people);
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (people[i].id == personId)
            return people[i].name.isEmpty() ? WorkshopText::tr("Person %1").arg(i + 1) : people[i].name;
    }
    return personId; // a name that somebody typed
}

void setHeadcount(Workshop &workshop, int headcount)
{
    workshop.headcount = headcount;
    while (workshop.people.size() < headcount) {
        Person person;
        person.id = newWorkshopId();
        person.place = nextPlace(workshop.people);
        workshop.people.append(person);
    }
    for (qsizetype i = workshop.people.size() - 1; i >= 0 && workshop.people.size() > headcount; --i) {
        const Person &person = workshop.people[i];
        if (person.name.isEmpty() && person.roles.isEmpty() && person.attendee.isEmpty())
            workshop.people.removeAt(i);
    }
}

bool hasRole(const Workshop &workshop, const QString &personId, QStringView role)
{
    const Person *person = recordOf(workshop.people, personId);
    return person && person->roles.contains(role);
}

} // namespace cardwright
