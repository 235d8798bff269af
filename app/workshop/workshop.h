#pragma once

#include "workshop/votes.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace cardwright {

// A workshop as data, kept in NAME.workshop.json (workshopjson.h, workshopfile.h). Every record has an
// id of its own in its list, newWorkshopId() makes one. `place` orders a list (records.h): to move one
// record changes that one record. `other` holds keys that a later edition of the program wrote: they
// are kept and written again. Empty texts, zeros and "false" are not written.

struct Person
{
    QString id;
    int place = 0;
    QString name;      // may be empty: "Person 3" is shown then
    QStringList roles; // of Playbook::roles
    QString attendee;  // of Playbook::attendees; may be empty
    QString ask;       // "must", "should", ...; empty: as the Playbook says for the attendee
    QString inspect;
    QString answer;
    QString audit;
    QJsonObject other;

    bool operator==(const Person &) const = default;
};

struct AgendaItem
{
    enum class State { Waiting, Running, Finished, Skipped };

    QString id;
    int place = 0;
    QString kind;     // "activity", "talk", "break", "close"
    QString activity; // of the Playbook; may be empty
    QString title;
    QString text;
    int day = 1;
    int suggested = 0; // minutes
    int minutes = 0;   // planned
    int least = 0;
    int most = 0;
    int seconds = 0; // that it really took, pauses left out
    State state = State::Waiting;
    QJsonObject other;

    bool operator==(const AgendaItem &) const = default;
};

// Where the session stands. The functions of timer.h change it.
struct Session
{
    QString step;    // of an AgendaItem; empty: not begun
    int allotted = 0; // seconds for this step, what was added included
    int left = 0;    // at `since`; below zero: overtime
    QString since;   // a moment; of the last start, pause or wake
    bool running = false;
    QString seen; // the last moment at which the program was awake while the timer ran
    QString part; // of the activity: its own step that stands on the wall; empty: the whole activity
    QJsonObject other;

    bool operator==(const Session &) const = default;
};

// What somebody wrote on a worksheet of any kind: a note on a board, an entry of a list, a cell of a
// table, the text of a field, a mark on a matrix.
struct Note
{
    enum class State { Shown, Waiting, Hidden };

    QString id;
    int place = 0;
    QString activity;
    QString part;   // of its worksheet
    QString row;    // what the row is about: an id of the Playbook or of a record; may be empty
    QString text;
    QString author; // a person; may be empty
    QStringList agents; // who ask it, of a question; empty: the readers of its lens
    QString journey; // it was asked on; its text may have been changed since
    QString cluster;
    State state = State::Shown;
    int x = 0; // on a matrix, 1-1000 from low to high; 0: not placed
    int y = 0;
    QString importance; // of Playbook::importance; of a question that was rated
    QString when;
    QString run; // the moment at which its run of the activity was put away; empty: it is on the worksheet
    QJsonObject other;

    bool operator==(const Note &) const = default;
};

struct Cluster
{
    QString id;
    int place = 0;
    QString activity;
    QString part;
    QString title;
    QJsonObject other;

    bool operator==(const Cluster &) const = default;
};

struct Agent
{
    QString id;
    int place = 0;
    QString name;
    QString subgroup; // of the Playbook's groups; may be a group's id
    QString role;
    QString domain;
    int fluency = 0;   // 1-5; 0: not said
    int expertise = 0; // likewise
    QStringList datasetTasks;
    QStringList cardTasks;
    QString datasetMeets;
    QString cardMeets;
    int frequency = 0;  // places on the Priority Matrix, 1-1000; 0: not placed
    int importance = 0;
    int impact = 0; // breaks ties
    int rank = 0;   // that the group set by hand; 0: by the places
    QStringList dimensions; // ranked by this reader, the first matters most
    QStringList notes;      // it was made from
    QJsonObject other;

    bool operator==(const Agent &) const = default;
};

struct Journey
{
    QString id;
    int place = 0;
    QString agent;
    QString want;
    QStringList asks;
    QStringList offered; // of these, as they were worded when they went on to a worksheet
    QJsonObject other;

    bool operator==(const Journey &) const = default;
};

enum class Choice { Open, Kept, Dropped };

struct Lens
{
    QString id;
    int place = 0;
    QString text;
    QString title; // of the section; empty: the text
    QStringList agents;
    QString section;    // id in the template; once given it never changes
    QString often;      // one stage
    QString importance; // of Playbook::importance
    Choice choice = Choice::Open;
    QStringList notes; // it was made from: also journeys
    QJsonObject other;

    bool operator==(const Lens &) const = default;
};

// A question of the template to be. Where it came from is provenanceOf() (flow.h).
struct AskedQuestion
{
    enum class Stage { Never, Draft, Review, Publish };

    QString id;
    int place = 0;
    QString lens;
    QStringList agents; // who ask it; empty: the readers of the lens
    QString text;
    QString title; // of the field; empty: the text without its question mark
    QString field; // id in the template; once given it never changes
    QString scope; // "telescope", "periscope", "microscope"
    QString importance;
    Choice choice = Choice::Open;
    QString often;        // empty: that of the lens
    QString answer;       // an answer kind of a template; empty: what the scope suggests
    QStringList options;  // their labels
    QStringList columns;  // of a table
    QString help;
    QString example;
    QString onlyIf;            // another question, one of choice
    QStringList onlyIfOptions; // labels of it; empty: any
    Stage required = Stage::Never;
    QStringList dimensions;
    QStringList minimumContents;
    QString bucket;
    QStringList responsible; // persons, or names
    QStringList accountable; // exactly one, see raciFaults()
    QStringList consulted;
    QStringList informed;
    QStringList notes;
    QJsonObject other;

    bool operator==(const AskedQuestion &) const = default;
};

// How a dimension was judged: on the template, and later on the card.
struct DimensionRating
{
    QString id;
    QString dimension;
    QString target; // "template" or "card"
    QString rating; // of Playbook::ratings; empty: none
    QString rationale;
    QStringList evidence; // questions, or fields of the card
    QString actions;
    int fluency = 0; // that it demands
    int expertise = 0;
    QString who;
    QString when;
    QJsonObject other;

    bool operator==(const DimensionRating &) const = default;
};

// What was decided about a red cell of the fluency matrix.
struct CellDecision
{
    QString id;
    QString agent;
    QString dimension;
    QString about; // "fluency" or "expertise"
    bool accepted = false;
    QString text; // the action, or why it is left
    QString who;  // does it: a person, or a name
    QJsonObject other;

    bool operator==(const CellDecision &) const = default;
};

// Something said that is kept: parked for later, decided, or for the facilitator alone.
struct Record
{
    QString id;
    int place = 0;
    QString activity;
    QString text;
    QString who;
    QString when;
    bool done = false;
    QJsonObject other;

    bool operator==(const Record &) const = default;
};

// What the template to be is called.
struct TemplateDraft
{
    QString id;
    QString version;
    QString name;
    QString license; // of the questions; empty: not stated
    QString file;    // where it was saved last
    QString assembled; // templateDigest() of all that was made of the workshop, a blank between them
    QJsonObject other;

    bool operator==(const TemplateDraft &) const = default;
};

struct Workshop
{
    QString title;
    QString dataset;
    QString card; // file name, beside the workshop
    QString tried; // the card that the template is tried on; a path, from the folder of the workshop
    QString language;
    QString created;
    int headcount = 0;
    int minutes = 0; // that there are
    QString agenda;  // the ready agenda it began with
    QString start;   // time of day at which it begins, "09:30"; empty: not said
    bool moderated = false; // notes wait until the facilitator lets them through
    Session session;
    TemplateDraft draft;
    QStringList doneActivities; // in the order in which they were done
    QList<Person> people;
    QList<AgendaItem> steps;
    QList<Note> notes;
    QList<Note> earlier; // of runs of an activity that was begun again
    QList<Cluster> clusters;
    QList<VoteRound> rounds;
    QList<Ballot> ballots;
    QList<Agent> agents;
    QList<Journey> journeys;
    QList<Lens> lenses;
    QList<AskedQuestion> questions;
    QList<DimensionRating> ratings;
    QList<CellDecision> cells;
    QList<Record> parked;
    QList<Record> decisions;
    QList<Record> privateNotes; // never shown on the wall, never in a take-away
    QJsonObject other;

    bool operator==(const Workshop &) const = default;
};

} // namespace cardwright
