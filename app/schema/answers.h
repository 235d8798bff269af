#pragma once

#include "schema/matching.h"

namespace cardwright {

// How far a question is answered.
enum class Answered {
    No,            // nothing, template text, or bare "n/a"
    Yes,
    NotKnown,      // a known unknown: counts as answered, listed apart
    NotApplicable, // leaves the denominator
    NotDisclosed,  // leaves the denominator
    ToDo,          // said to be open: unanswered
};

// What stands in one body, line by line judged against the template.
struct BodyReading
{
    Answered answered = Answered::No;
    QString reason;             // of a state
    QStringList leftovers; // the template's own lines, items or cells, as they stand there
    QStringList bare;      // lines or cells that say only "N/A" or the like: "Contact: N/A"
    // Places of leftovers, empty labels and tables without a filled row, in UTF-16 units of the
    // body: what a finished card leaves out.
    QList<std::pair<qsizetype, qsizetype>> untouched;
    bool untouchedChoices = false; // the whole option list of the template, nothing chosen
    bool missingCaption = false;   // a table where the template asks for a caption and none stands
    int words = 0;
};

} // namespace cardwright

Q_DECLARE_TYPEINFO(cardwright::BodyReading, Q_RELOCATABLE_TYPE);

namespace cardwright {

// Reads one body (UTF-8 decoded); spec -1 judges by shape alone. `schema` may not be null: its
// phrases and bare words hold for cards without a template too.
BodyReading readBody(QStringView body, const Template &schema, int spec);

// A choice answer: chosen option ids in file order, specified text per id, and lines that are
// no option of the template.
struct ChoiceReading
{
    QStringList chosen;
    QHash<QString, QString> specified;
    QStringList foreign;
    bool untouched = false; // every option, none marked: the template's own list
};
ChoiceReading readChoices(QStringView body, const Template &schema, int spec);

// 64-bit FNV-1a of a line with Markdown marks, case and spacing folded away. A template stores these
// for the texts of other editions of it; 0 for a line that folds to nothing or holds a link.
quint64 placeholderDigest(QStringView line);
// The same of an option's name, without the "(please specify)" that may follow it.
quint64 optionDigest(QStringView option);

// Per question of the form: state of every node and spec, coverage by section states included.
struct Progress
{
    int answered = 0;   // of applicable
    int applicable = 0;
    int unknown = 0;
    int excused = 0;    // not applicable, not disclosed
};

// One pass over the whole card: what is answered, by node and by spec.
class CardReading
{
public:
    CardReading() = default;
    // `before` may be the reading of an earlier state of the same card: what did not change is as it is there.
    CardReading(const Card &card, const Match &match, const CardReading &before);
    CardReading(const Card &card, const Match &match);
    // After an edit in the body of `node` alone: costs what that body costs, and the counting.
    void readAgain(const Card &card, const Match &match, int node);

    const BodyReading &node(int index) const { return m_nodes.at(index); }
    Answered spec(int index) const { return m_specs.at(index); } // covered by a section's state too
    // Counts over the questions at or below a spec / a node.
    Progress progressOfSpec(int spec) const { return m_specProgress.value(spec); }
    Progress progressOfNode(int node) const { return m_nodeProgress.value(node); }
    const Progress &total() const { return m_total; }
    int openQuestions() const { return m_total.applicable - m_total.answered; }
    // True where a condition of the template, bound to an answer of the card, excuses the question.
    bool isExcused(int spec) const { return m_excused.contains(spec); }
    // That condition, an index in Template::conditions(); -1: none.
    int excusedBy(int spec) const { return m_excused.value(spec, -1); }
    // The section or subsection (a spec) whose state covers this question; -1: none.
    int coveredBy(int spec) const { return m_coveredBy.value(spec, -1); }
    int words() const { return m_words; }

private:
    struct Remembered
    {
        size_t hash = 0; // of the body
        int spec = -1;
    };
    void readNodes(const Card &card, const Match &match, const CardReading &before);
    void count(const Card &card, const Match &match);
    void findExcused(const Card &card, const Match &match);
    void countSpecs(const Card &card, const Match &match);
    void countNodes(const Card &card);

    QList<BodyReading> m_nodes;
    QList<Remembered> m_remembered; // beside m_nodes
    KeyIndex m_indexOfKey;
    QList<Answered> m_specs;
    QList<Progress> m_specProgress;
    QList<Progress> m_nodeProgress;
    QHash<int, int> m_excused; // spec -> condition
    QHash<int, int> m_coveredBy;
    Progress m_total;
    int m_words = 0;
};

} // namespace cardwright
