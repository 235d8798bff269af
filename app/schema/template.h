#pragma once

#include "base/result.h"
#include "card/answerstate.h"
#include "card/card.h"
#include "card/foldedtitle.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <bitset>

namespace cardwright {

enum class AnswerKind {
    TextShort, TextLong, TextList, OrderedList, KeywordList, Link, LinkList, PersonList, KeyValue,
    KeyValueOpen, Table, LabelPercentList, SingleChoice, MultiChoice, Duration, Code, Composite,
};

// From which stage of a card on a question has to be answered; the later ones ask for it too.
enum class RequiredBy { Never, Draft, Review, Publishing };

// Who wanted a question, where a workshop made it.
struct AskedBy
{
    QStringList agents; // names of readers
    QString lens;       // what they want to know
    int votes = 0;
    bool isEmpty() const { return agents.isEmpty() && lens.isEmpty() && votes == 0; }
};

struct OptionSpec
{
    QString id;
    bool needsText = false; // "please specify"
    bool exclusive = false; // cannot stand with others: None, Unknown, ...
};

// One piece of an answer: the keys of a key/value list, the columns and rows of a table, ...
struct PartSpec
{
    QString kind;       // as in the template file: "key_value", "table", "text_long", ...
    QStringList keys;   // ids
    QStringList types;  // of the keys' values, in the same order: "text", "month_year", "choice:A/B", ...
    QString cell;       // what the cells of a table hold: "number", "before-after", ...
    QString syntax;     // of code: "bibtex"
    int columns = 0;
    int rows = 0;
    bool openColumns = false;
    bool openRows = false;
    QStringList options;
};

// What a template says in one language about one part.
struct PartText
{
    QString name;
    QString item;
    QString label; // of a row with a label of the author's: "risk type"
    QString value; // and of the text beside it
    QHash<QString, QString> keys;
    QHash<QString, QStringList> choices; // by key: the values of a "choice:..." in this language
    QStringList columns;
    QStringList rows;
    QHash<QString, QString> options;
    QStringList suggested;
    QSet<quint64> nameDigests; // of the options and of what is suggested, see optionDigest()
};

// What a template says in one language about one question, section or subsection.
struct SpecText
{
    QString title;
    QString folded;  // the title, see foldedTitle()
    QStringList aka; // other spellings seen in files
    QString why;     // sections: why readers ask
    QString prompt;
    QString help;
    QString example;
    QHash<QString, QString> options;
    QList<PartText> parts;
};

// A section, subsection or field of a template. Specs stand in one list in template order.
struct Spec
{
    Node::Kind kind = Node::Kind::Field;
    QString id;
    int parent = -1; // index in Template::specs(); -1 directly under the title
    Scope scope = Scope::None;
    Width width = Width::Default;
    int row = 0;
    AnswerKind answer = AnswerKind::TextLong;
    QList<PartSpec> parts;
    QList<OptionSpec> options;
    QString repeatPer;             // empty: one answer
    bool repeatsAsHeading = false; // the heading itself may stand several times (Term of Art)
    bool notes = false;
    bool caption = false;
    bool essential = false;
    bool extension = false;
    QString group;       // id of the field that opens the run of rows this one belongs to
    QString groupOption; // option id that this run of rows is about (transformations)
    QStringList conditions;
    QStringList minimumContents;
    QStringList dimensions;
    QString often;
    RequiredBy required = RequiredBy::Never;
    AskedBy asked;

    bool isField() const { return kind == Node::Kind::Field; }
};

// A question applies only while one of `options` is chosen in `field`. Without a field the
// condition is one that only a person can judge.
struct Condition
{
    QString id;
    QString field;       // spec id; may be empty
    QStringList options; // empty with a field: the option named by the question's groupOption
};

// Asked before the others: a "no" excuses whole sections (openingquestions.h).
struct OpeningQuestion
{
    QString id;
    QList<int> covers; // specs
};

// What the questions with this `repeatPer` are answered for, one by one: a collection method, a model.
struct RepeatUnit
{
    QString id;
    QString chosenIn;  // spec id of the choice question that names some of them; may be empty
    QStringList alike; // units whose names are likely here too
};

// What a template says in one language about such a unit.
struct RepeatText
{
    QString name;             // "collection method"
    QString another;          // "Add another collection method"
    QStringList placeholders; // names that only hold a place: "Collection Type"
};

struct OpeningText
{
    QString statement; // what is true of the dataset unless the author says no: "It is about people"
    QString reason;    // why the sections do not apply where it is not true
};

// A template: the questions a card answers, in every language it is translated to.
class Template
{
public:
    QString id() const { return m_id; }
    QString version() const { return m_version; }
    QString name(const QString &language) const;
    QStringList languages() const { return m_languages; } // "en" first
    const QList<Spec> &specs() const { return m_specs; }
    int indexOf(const QString &specId) const { return m_indexOfId.value(specId, -1); }
    // Never fails: falls back to English.
    const SpecText &text(int spec, const QString &language) const;
    int summaryMaxWords() const { return m_summaryMaxWords; }

    const StatePhrases &statePhrases() const { return m_statePhrases; }
    QString statePhrase(AnswerState state, const QString &language) const;
    // Folded words that are no answer on their own: "n/a", "tba", ...
    const QSet<QString> &bareNonAnswers() const { return m_bare; }
    const QSet<quint64> &bareDigests() const { return m_bareDigests; } // of the same words
    // Digests of the template's own lines for one field, in any language and edition.
    const QSet<quint64> &placeholders(int spec) const { return m_placeholders.at(spec); }
    // Digests of placeholder lines that hold in any field ("Summarize here.").
    const QSet<quint64> &commonPlaceholders() const { return m_commonPlaceholders; }
    // A label of the template ("Additional Notes", "Above") in one language; `which` is its id.
    QString label(const QString &which, const QString &language) const;
    // True if `text` is that label in any language; case and punctuation folded.
    bool isLabel(const QString &which, QStringView text) const;

    const QList<Condition> &conditions() const { return m_conditions; }
    const QList<OpeningQuestion> &openingQuestions() const { return m_openingQuestions; }
    const OpeningText &openingText(const QString &question, const QString &language) const;
    // Never fails: of a unit without words the name is its id.
    RepeatUnit repeatUnit(const QString &unit) const { return m_repeatUnits.value(unit, {unit, {}, {}}); }
    RepeatText repeatText(const QString &unit, const QString &language) const;
    // True if `name` is one of the unit's placeholders in any language; brackets and marks folded.
    bool isUnitPlaceholder(const QString &unit, QStringView name) const;
    // Specs below `parent` (-1: top level) whose title in any language folds to `foldedTitle`.
    QList<int> specsTitled(int parent, const QString &foldedTitle) const;
    const QList<int> &specsTitled(const QString &foldedTitle) const;
    // The option of a choice question that `label` names in any language; empty if none.
    QString optionId(int spec, QStringView label) const;
    // "Where the data comes from" for "sources"; "Quality" for "quality".
    QString minimumContentName(const QString &content, const QString &language) const;
    const QStringList &minimumContents() const { return m_minimumContents; }
    QString dimensionName(const QString &dimension, const QString &language) const;

private:
    friend class TemplateReader;
    static quint16 glanceAt(QStringView title);
    QString m_id;
    QString m_version;
    QStringList m_languages;
    QHash<QString, QString> m_names;
    QList<Spec> m_specs;
    QHash<QString, int> m_indexOfId;
    QHash<QString, QList<SpecText>> m_texts;
    StatePhrases m_statePhrases;
    QHash<QString, QHash<AnswerState, QString>> m_phraseOf;
    QHash<QString, QHash<QString, QString>> m_labels;
    QHash<QString, QSet<QString>> m_labelSets;
    QHash<QString, QHash<QString, QString>> m_minimumNames;
    QHash<QString, QHash<QString, QString>> m_dimensionNames;
    QStringList m_minimumContents;
    QList<Condition> m_conditions;
    QList<OpeningQuestion> m_openingQuestions;
    QHash<QString, QHash<QString, OpeningText>> m_openingTexts; // language -> question -> words
    QHash<QString, RepeatUnit> m_repeatUnits;
    QHash<QString, QHash<QString, RepeatText>> m_repeatTexts; // language -> unit -> words
    QHash<QString, QSet<quint64>> m_unitPlaceholders;         // digests, by unit
    QHash<std::pair<int, QString>, QList<int>> m_byParentAndTitle;
    QHash<QString, QList<int>> m_byTitle;
    std::bitset<0x10000> m_glances; // of those titles: a card has many headings, and most are none of them
    QList<QHash<QString, QString>> m_optionOfLabel; // per spec: folded label -> id
    QSet<QString> m_bare;
    QSet<quint64> m_bareDigests;
    QList<QSet<quint64>> m_placeholders;
    QSet<quint64> m_commonPlaceholders;
    int m_summaryMaxWords = 200;
};

// The built-in extended Data Card template, read once; the program cannot run without it.
const Template &builtInTemplate();

// A user's template: `path` is the structure file, NAME.<language>.json stand beside it. Validated
// against template.schema.json; the error names the place.
Result<Template> loadTemplate(const QString &path);

} // namespace cardwright
