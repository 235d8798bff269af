#pragma once

#include "workshop/workshop.h"

#include <QDateTime>
#include <QTimeZone>

namespace cardwright {

// Workshops for the tests: people, readers, lenses and questions with ids that tests can name.

inline QDateTime minuteOfTest(int minute, int second = 0)
{
    return QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC).addSecs(60 * minute + second);
}

inline Person person(const QString &id, const QString &name, const QStringList &roles = {})
{
    Person person;
    person.id = id;
    person.place = static_cast<int>(id.back().unicode());
    person.name = name;
    person.roles = roles;
    return person;
}

inline Agent reader(const QString &id, const QString &name, int place = 0)
{
    Agent agent;
    agent.id = id;
    agent.name = name;
    agent.place = place;
    return agent;
}

inline Lens lens(const QString &id, const QString &text, const QString &often, const QStringList &agents, int place = 0)
{
    Lens lens;
    lens.id = id;
    lens.text = text;
    lens.often = often;
    lens.agents = agents;
    lens.place = place;
    return lens;
}

inline AskedQuestion question(const QString &id, const QString &lens, const QString &scope, const QString &text, int place = 0)
{
    AskedQuestion question;
    question.id = id;
    question.lens = lens;
    question.scope = scope;
    question.text = text;
    question.place = place;
    return question;
}

// Twelve people, the first of them the facilitator; three readers, three lenses, five questions.
inline Workshop smallWorkshop()
{
    Workshop workshop;
    workshop.title = QStringLiteral("Porpoise clicks");
    workshop.dataset = QStringLiteral("Harbour recordings");
    workshop.language = QStringLiteral("en");
    workshop.created = QStringLiteral("2026-03-01T09:00:00Z");
    workshop.headcount = 12;
    for (int i = 0; i < 12; ++i) {
        workshop.people.append(person(QStringLiteral("p") + QChar(u'a' + i), i < 2 ? QStringLiteral("Ana,Ben").split(u',')[i] : QString(),
                                      i == 0 ? QStringList(QStringLiteral("facilitator")) : QStringList()));
    }
    workshop.agents = {reader(QStringLiteral("nurse"), QStringLiteral("Ward nurse"), 1),
                       reader(QStringLiteral("lawyer"), QStringLiteral("Compliance officer"), 2),
                       reader(QStringLiteral("student"), QStringLiteral("Student"), 3)};
    workshop.lenses = {
        lens(QStringLiteral("l1"), QStringLiteral("who labelled it"), QStringLiteral("transformations"), {QStringLiteral("nurse")}, 1),
        lens(QStringLiteral("l2"), QStringLiteral("on which terms it is shared"), QStringLiteral("origins"), {QStringLiteral("lawyer"), QStringLiteral("student")}, 2),
        lens(QStringLiteral("l3"), QStringLiteral("what a click looks like"), QStringLiteral("n-1"), {}, 3)};
    workshop.questions = {
        question(QStringLiteral("q1"), QStringLiteral("l1"), QStringLiteral("telescope"), QStringLiteral("Is it labelled?"), 1),
        question(QStringLiteral("q2"), QStringLiteral("l1"), QStringLiteral("periscope"), QStringLiteral("How many labellers looked at each?"), 2),
        question(QStringLiteral("q3"), QStringLiteral("l1"), QStringLiteral("microscope"), QStringLiteral("How were disagreements settled?"), 3),
        question(QStringLiteral("q4"), QStringLiteral("l2"), QStringLiteral("telescope"), QStringLiteral("Is there a licence?"), 4),
        question(QStringLiteral("q5"), QStringLiteral("l2"), QStringLiteral("microscope"), QStringLiteral("Why these terms?"), 5)};
    return workshop;
}

} // namespace cardwright
