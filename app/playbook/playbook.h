#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace cardwright {

// The Playbook's content in one language, as it stands in resources/playbook: data without behaviour.
// What a person does with it in a workshop is app/workshop's.

// Something with a name and a sentence or two: a role, a rating, a rule of thumb, ...
struct Entry
{
    QString id;
    QString title;
    QString text;
};

struct PlaybookModule
{
    QString id;      // "ask"
    QString title;   // "Ask"
    QString plain;   // "Plan"
    QString text;    // what it is for
    QString outcome; // what there is at its end
};

enum class WorksheetKind { List, Board, Matrix, Table, Form };

// A column, a field, an area of a board or an axis, as the kind of the worksheet has it.
struct WorksheetPart
{
    QString id;
    QString type; // "notes", "text", "long", "list", "level", "rating", "choice", "axis", ...
    QString title;
    QString prompt;
    QString low; // ends of an axis
    QString high;
    QList<Entry> options; // of a choice; without texts
};

struct Worksheet
{
    WorksheetKind kind = WorksheetKind::List;
    QString rows; // what each row is about: "agents", "lenses", "dimensions", ...; "open": free rows
    QList<WorksheetPart> parts;
};

enum class StepFor { Alone, Pairs, Group, Facilitator };

struct ActivityStep
{
    QString id;
    int minutes = 0;
    StepFor how = StepFor::Group;
    QString title;
    QString text;
    QString prompt; // a question for the wall; may be empty
};

enum class ActivityLevel { Basic, Moderate, Advanced };

struct Activity
{
    QString id;
    QString module;
    ActivityLevel level = ActivityLevel::Basic;
    int minutes = 0; // the sum of its steps
    QString title;
    QString goal;
    QString about;
    QString who;
    QStringList prerequisites;    // ids of activities
    bool anyPrerequisite = false; // one of them is enough
    QStringList foundations;
    QList<ActivityStep> steps;
    Worksheet worksheet;
    QStringList tips;
    QStringList outcomes;
    QStringList next;
    QStringList ours; // parts that are not the Playbook's: "level", "who", "steps", "tips", ...
    bool looksAtCard = false; // one has to be there, on the screen or on paper
    bool repeats = false; // an earlier run is kept to compare with

    bool isOurs(QStringView part) const { return ours.contains(part); }
    const WorksheetPart *part(QStringView partId) const;
};

struct StakeholderGroup : Entry
{
    QList<Entry> subgroups;
};

// Who should be there, by module: "needed", "must", "should", "nice" or "optional".
struct Attendee : Entry
{
    QString group;                  // a StakeholderGroup; may be empty
    QHash<QString, QString> needs;  // by module
};

// A row of the prompt grid: questions by "who", "what", "when", "where", "why", "how".
struct OftenStage : Entry
{
    QHash<QString, QStringList> prompts;
};

struct Dimension : Entry
{
    QStringList questions;
};

struct ScopeKind : Entry
{
    QString prompt; // how such a question begins
};

struct Foundation : Entry
{
    QString module;
    QStringList takeaways;
};

struct Pattern
{
    QString id;
    QString module;
    QString theme;
    bool ours = false;     // all of it
    QStringList oursParts; // of one that is the Playbook's: "pitfalls", ...
    QString title;
    QString problem;
    QString practice;
    QString pitfalls;
};

struct ReadyStep
{
    enum class Kind { Activity, Talk, Break, Close };

    QString id;
    Kind kind = Kind::Activity;
    QString activity; // empty for others
    int day = 1;
    int minutes = 0;
    int least = 0;
    int most = 0;
    QString title;
    QString text;
};

struct ReadyAgenda : Entry
{
    QList<ReadyStep> steps;

    int minutes() const;
    int days() const;
};

struct Playbook
{
    QString id;
    QString version;
    QString license;
    QString attribution;
    QString language;
    QList<PlaybookModule> modules;
    QList<Activity> activities;
    QList<Foundation> foundations;
    QList<Pattern> patterns;
    QList<Entry> themes;
    QList<StakeholderGroup> groups;
    QList<Attendee> attendees;
    QList<Entry> roles;
    QList<OftenStage> often;
    QList<Entry> questionWords;
    QList<Dimension> dimensions;
    QList<ScopeKind> scopes;
    QList<Entry> ratings;
    QList<Entry> fluency;
    QList<Entry> expertise;
    QList<Entry> importance;
    QList<Entry> buckets;
    QList<Entry> raci;
    QList<Entry> heuristics;
    QList<Entry> earlyReview;
    QList<Entry> maturity;
    QList<ReadyAgenda> agendas;

    const Activity *activity(QStringView activityId) const; // null where there is none
    const PlaybookModule *module(QStringView moduleId) const;
    const ReadyAgenda *agenda(QStringView agendaId) const;
    const Foundation *foundation(QStringView foundationId) const;
    QList<const Activity *> activitiesOf(QStringView moduleId) const;
    // What the rows of a worksheet are where they come from the Playbook: dimensions, heuristics,
    // early-review, maturity, question-words, subgroups. Empty for rows that come from the workshop.
    QList<Entry> fixedRows(QStringView rows) const;
};

// The title of the entry with this id; the id where there is none.
template<typename List>
QString titleOf(const List &entries, QStringView entryId)
{
    for (const auto &entry : entries) {
        if (entry.id == entryId)
            return entry.title;
    }
    return entryId.toString();
}

// The program's own, read once for each language; English where there is no such language, and for each
// text that it does not have yet.
const Playbook &builtInPlaybook(const QString &language = {});

} // namespace cardwright
