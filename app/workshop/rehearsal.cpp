#include "workshop/rehearsal.h"

#include "workshop/agenda.h"
#include "workshop/flow.h"
#include "workshop/notes.h"
#include "workshop/workshopjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

static void initWorkshopResource()
{
    Q_INIT_RESOURCE(workshop); // outside a namespace, or it is not found
}

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QJsonObject words(const QString &language)
{
    initWorkshopResource();
    QFile file(u":/workshop/rehearsal."_s + language + u".json"_s);
    if (!file.exists())
        file.setFileName(u":/workshop/rehearsal.en.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The rehearsal is missing from the program.");
    return QJsonDocument::fromJson(file.readAll()).object();
}

void addPeople(Workshop &workshop, const QJsonArray &people)
{
    setHeadcount(workshop, static_cast<int>(people.size()));
    for (qsizetype i = 0; i < people.size(); ++i) {
        Person &person = workshop.people[i];
        person.name = people[i][u"name"].toString();
        person.attendee = people[i][u"attendee"].toString();
        if (const QString role = people[i][u"role"].toString(); !role.isEmpty())
            person.roles = {role};
    }
}

// Where the agenda has an activity for them: what some of the readers ask, step by step.
void addJourneys(Workshop &workshop, const QJsonArray &journeys)
{
    takeAgents(workshop);
    for (const QJsonValue &value : journeys) {
        Journey journey;
        journey.id = newWorkshopId();
        journey.place = nextPlace(workshop.journeys);
        for (const Agent &agent : std::as_const(workshop.agents)) {
            if (agent.name == value[u"reader"].toString())
                journey.agent = agent.id;
        }
        journey.want = value[u"want"].toString();
        for (const QJsonValue &question : value[u"asks"].toArray())
            journey.asks.append(question.toString());
        workshop.journeys.append(journey);
    }
}

} // namespace

Workshop rehearsal(const Playbook &playbook, const ReadyAgenda &agenda, const QString &language)
{
    const QJsonObject json = words(language.isEmpty() ? playbook.language : language);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Workshop workshop;
    workshop.title = json[u"title"].toString();
    workshop.dataset = json[u"dataset"].toString();
    workshop.language = json[u"language"].toString();
    workshop.created = workshopMoment(now);
    workshop.agenda = agenda.id;
    workshop.minutes = agenda.minutes();
    workshop.steps = agendaItems(agenda);
    addPeople(workshop, json[u"people"].toArray());
    qsizetype author = 0; // everybody in turn
    for (const QJsonValue &value : json[u"notes"].toArray()) {
        const NotePlace place = {value[u"activity"].toString(), value[u"part"].toString(), value[u"row"].toString()};
        for (const QJsonValue &text : value[u"texts"].toArray()) {
            const QString person = workshop.people[author++ % workshop.people.size()].id;
            addNotes(workshop, place, text.toString(), person, now);
        }
    }
    for (const QJsonValue &value : json[u"places"].toArray()) {
        const NotePlace place = {u"priority-matrix"_s, u"frequency"_s, {}};
        for (const QString &id : addNotes(workshop, place, value[u"reader"].toString(), {}, now)) {
            Note *note = recordOf(workshop.notes, id);
            note->x = value[u"frequency"].toInt();
            note->y = value[u"importance"].toInt();
        }
    }
    if (std::any_of(workshop.steps.begin(), workshop.steps.end(),
                    [](const AgendaItem &step) { return step.activity == "agent-information-journeys"_L1; }))
        addJourneys(workshop, json[u"journeys"].toArray());
    return workshop;
}

} // namespace cardwright
