#pragma once

#include "schema/answers.h"
#include "schema/questionnaire.h"

#include <QList>
#include <QString>

namespace cardwright {

enum class Severity {
    ToDo, // to do before publishing
    Look, // worth a look
};

// One thing that a machine can see. It says where, what, and why it matters.
struct Finding
{
    QString rule;      // stable id: "placeholder-left"; output and dismissals name it
    QString check;     // of the Playbook's readiness list: "M2"
    Severity severity = Severity::ToDo;
    NodeKey node = kNoNode; // where it stands; kNoNode where the file has no heading for it
    int spec = -1;          // question to go to
    QString place;     // "Provenance › Collection", for people
    QString fieldId;   // path id in the card, or the template's id where the file lacks it
    int line = 0;      // 1-based; 0 where the file has none
    QString sentence;  // names the fault
    QString why;       // teaches
};

// One of the five contents that a card should not lack (Playbook, "minimum contents").
struct MinimumContent
{
    enum class State { Present, Missing, Excused };

    QString id;
    QString name;
    State state = State::Missing;
    QStringList evidence; // field ids of the card that answer for it
    int nextSpec = -1;    // a question to answer where it is missing
};

struct Report
{
    QList<Finding> findings; // in file order, template order where the file has no heading
    QList<MinimumContent> minimumContents; // empty: the card fits no template, not checked
    Progress progress;
    int knownUnknowns = 0;

    int count(Severity severity) const;
};

// Runs every rule over a card. Sentences are in the language of the program.
Report audit(const Card &card, const Match &match, const CardReading &reading);

} // namespace cardwright
