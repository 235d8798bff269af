#pragma once

#include "schema/answers.h"
#include "schema/questionnaire.h"
#include "schema/review.h"
#include "schema/scheduledwatch.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace cardwright {

enum class Severity {
    ToDo, // to do before publishing
    Look, // worth a look
};

// How far a card is; a draft may lack what a published card may not.
enum class Stage { Draft, InReview, Publishing };

// What a project makes of a rule.
enum class RuleLevel { Off, Look, ToDo };

// What the card itself cannot say.
struct AuditOptions
{
    Stage stage = Stage::Publishing;
    QDate today = QDate::currentDate();
    int reviewDays = 0;                // a card is due for review so long after its last update; 0: not known
    QStringList required;              // ids of questions that have to be answered at this stage
    QHash<QString, RuleLevel> levels;  // by rule id, instead of the rule's own
    QStringList approvers;             // roles, each of which has to approve the card
    QStringList owned;                 // ids of questions and sections that need an owner
    std::optional<Review> review;      // what people said of the card; nothing: there is no review of it
    QList<ScheduledWatch> watches;     // what will force an update, and when to look again
};

// One thing that a machine can see. It says where, what, and why it matters.
struct Finding
{
    QString rule;      // stable id: "placeholder-left"; output and dismissals name it
    QString check;     // of the Playbook's readiness list: "M2"
    QStringList dimensions; // ids of the judgements that it bears on: "quality"
    Severity severity = Severity::ToDo;
    NodeKey node = kNoNode; // where it stands; kNoNode where the file has no heading for it
    int spec = -1;          // question to go to
    QString place;     // "Provenance › Collection", for people
    QString fieldId;   // path id in the card, or the template's id where the file lacks it
    ByteRange range;   // what offends, in the card's bytes; empty where it is not there
    int line = 0;      // 1-based; 0 where the file has none
    int column = 0;    // in characters, 1-based
    QString sentence;  // names the fault
    QString why;       // teaches
    std::optional<Splice> fix; // the mend, where a machine can make it
    QString fixText;           // says what it does
    QString record;            // id in the review of what it speaks of: a comment, a judgement; may be empty
    QString dismissal;         // id of the dismissal that speaks of it; may be empty
    bool isDismissed = false;  // by a dismissal that holds; with one that does not, its text changed since
};

// One of the five contents that a card should not lack (Playbook, "minimum contents").
struct MinimumContent
{
    enum class State { Present, Missing, Excused };

    QString id;
    QString name;
    State state = State::Missing;
    QStringList evidence; // field ids of the card that answer for it
    QStringList places;   // of the same, for people
    int nextSpec = -1;    // a question to answer where it is missing
};

// A rule that could not be applied, and why: never the same as nothing found.
struct NotChecked
{
    enum class Cause { NoTemplate, Language, NoReviewDays, NoRecords };

    Cause cause = Cause::NoTemplate;
    QString rule;
    QString check;
    QString reason;
};

// A field whose state stands instead of an answer. Those that do not apply or are not disclosed leave
// the count, so a reviewer accepts or reopens each; the unknown are known unknowns.
struct Excuse
{
    Answered state = Answered::NotKnown;
    NodeKey node = kNoNode;
    int spec = -1;
    QString fieldId;
    QString place;
    QString reason; // empty: none is given
    int covers = 1; // questions, where it stands on a section
    std::optional<Verdict> verdict; // a reviewer's, on this very reason
};

// One of the five judgements that readers make: its own figure, never summed with another.
struct DimensionFigure
{
    QString id;
    QString name;
    Progress progress;
    int toDo = 0; // findings
    int look = 0;
};

// Answered questions of one section by scope, and of the card by stage of the data's life.
struct DepthBalance
{
    QString section; // its title
    NodeKey node = kNoNode;
    int spec = -1;
    int answered[3] = {0, 0, 0};   // at a glance, facts, why and how
    int applicable[3] = {0, 0, 0};
    int unknown = 0;
};

struct OftenSpread
{
    QString stage; // "origins", "factuals", "transformations", "experience", "n-1"
    int answered = 0;
    int applicable = 0;
};

// Somebody who must approve the card, or a role that somebody must have.
struct ApprovalState
{
    QString signer; // id in the review; empty: nobody is named for the role
    QString name;
    QString role;
    QString approval; // id of the latest that stands; empty: there is none
    QString who;
    QString when;
    QList<FieldRef> changed; // fields with another text or title since, as they are now
    QList<FieldRef> gone;    // as they were then
    QList<FieldRef> added;

    bool isGiven() const { return !approval.isEmpty(); }
    qsizetype changes() const { return changed.size() + gone.size() + added.size(); }
    bool isCurrent() const { return isGiven() && changes() == 0; }
};

struct Report
{
    Stage stage = Stage::Publishing;
    bool hasReview = false;
    QList<Finding> findings;  // in file order, template order where the file has no heading
    QList<Finding> dismissed; // set aside by a person, with a reason: none of the counts has them
    QList<ApprovalState> approvals; // in the review's order, roles without a name last
    QStringList outdatedJudgements; // ids of those whose evidence changed
    QList<MinimumContent> minimumContents; // empty: the card fits no template, not checked
    QList<NotChecked> notChecked;
    QList<Excuse> unknowns; // not known
    QList<Excuse> excuses;  // not applicable, not disclosed
    QList<DimensionFigure> dimensions; // empty without a template, as the two below
    QList<DepthBalance> depth;
    QList<OftenSpread> often;
    Progress progress;
    int knownUnknowns = 0;
    QDate lastUpdate; // of the dataset, as the card says; null where it does not

    int count(Severity severity) const;
};

// Runs every rule over a card. Sentences are in the language of the program. Without a review what only
// people can say is not checked; but who must approve and which questions need an owner is asked for
// wherever the project names them.
Report audit(const Card &card, const Match &match, const CardReading &reading, const AuditOptions &options = {});

// A person may set it aside. Not what people said: a comment is resolved and an approval given instead.
bool mayDismiss(const Finding &finding);
// A dismissal of it, without id, reason, name and time. It holds as long as the text that was found is
// the same; for a finding about a field as a whole, as long as the text of the field is.
Dismissal dismissalFor(const Finding &finding, const Card &card, const Match &match);
// What a review speaks of and this program does not know, in sentences: rules, judgements, signers.
QStringList strangeIn(const Review &review);

// "accountability", "utility", "quality", "impact", "risk".
QStringList dimensionIds();
bool isJudgementId(QStringView id); // "J1" to "J14"

} // namespace cardwright
