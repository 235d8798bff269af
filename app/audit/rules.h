#pragma once

#include "audit/auditedcard.h"

namespace cardwright {

// A rule found something; what the rule's row says is filled in by audit().
struct Hit
{
    NodeKey node = kNoNode;
    int spec = -1;
    QStringList arguments; // for the %1, %2 of the sentence, at most three
    const char *sentence = nullptr; // where a rule has more than one; else its row's
    int count = 0;                  // for plural forms of the sentence
    ByteRange range;                // empty: the heading of the node
    std::optional<Splice> fix;
    const char *fixText = nullptr;
    QString dimension; // the one that it bears on, instead of its rule's
    QString record;    // id in the review
};

// Severity in a draft, in review and before publishing: ToDo, Look, or nothing yet.
struct StagedLevel
{
    RuleLevel draft;
    RuleLevel review;
    RuleLevel publishing;

    RuleLevel at(Stage stage) const
    {
        return stage == Stage::Draft ? draft : stage == Stage::InReview ? review : publishing;
    }
};
inline constexpr StagedLevel kAlwaysToDo = {RuleLevel::ToDo, RuleLevel::ToDo, RuleLevel::ToDo};
inline constexpr StagedLevel kToDoFromReview = {RuleLevel::Look, RuleLevel::ToDo, RuleLevel::ToDo};
inline constexpr StagedLevel kToDoLast = {RuleLevel::Look, RuleLevel::Look, RuleLevel::ToDo};
inline constexpr StagedLevel kLook = {RuleLevel::Look, RuleLevel::Look, RuleLevel::Look};
inline constexpr StagedLevel kLookFromReview = {RuleLevel::Off, RuleLevel::Look, RuleLevel::Look};

// What a rule has to know before it can judge.
enum RuleNeed {
    kNothing = 0,
    kTemplate = 1,   // the questions
    kLanguage = 2,   // words of the card that we can read
    kReviewDays = 4, // how often a card is to be reviewed
    kRecords = 8,    // what neither the card nor its template nor its review holds
    kReview = 16,    // what people said of the card
    kApprovers = 32, // who must approve it
    kOwned = 64,     // which questions need an owner
    kWatches = 128,  // what is foreseen to force an update
};

// A rule is a row of data and one short function.
struct Rule
{
    const char *id;
    const char *check;      // "M5" of the Playbook's readiness list
    const char *module;     // of the Playbook: "ask", "inspect", "answer", "audit"
    const char *dimensions; // "quality risk"; empty: those of the question where it stands
    StagedLevel level;
    int needs;
    const char *sentence; // QT_TRANSLATE_NOOP("Audit", ...)
    const char *why;      // QT_TRANSLATE_NOOP("Audit", ...): teaches
    const char *basis;    // QT_TRANSLATE_NOOP("Audit", ...): where the Playbook says so; or, for kRecords, what is missing
    QList<Hit> (*find)(const AuditedCard &); // null for kRecords
};

// All of them, in the order of the Playbook's list.
const QList<Rule> &auditRules();
const Rule *ruleOfId(QStringView id); // null: there is none
// True for what no place in the card can mend: a judgement, an approval, an owner.
bool isOfWholeCard(const Rule &rule, NodeKey node, int spec);

// The families that make up the list.
QList<Rule> headRules();
QList<Rule> leftoverRules();
QList<Rule> openRules();
QList<Rule> choiceRules();
QList<Rule> conditionRules();
QList<Rule> repeatRules();
QList<Rule> tableRules();
QList<Rule> sumRules();
QList<Rule> dateRules();
QList<Rule> valueRules();
QList<Rule> linkRules();
QList<Rule> contradictionRules();
QList<Rule> depthRules();
QList<Rule> wordingRules();
QList<Rule> mediaRules();
QList<Rule> versionRules();
QList<Rule> structureRules();
QList<Rule> reviewRules();
QList<Rule> waitingRules();

// As a reader sees it, without bold marks and link addresses; a long one by its beginning.
QString quoted(const QString &text);

// The words of Markdown that a reader reads: without the addresses of links, and without tags.
int readWords(QStringView markdown);

} // namespace cardwright
