#pragma once

#include "schema/questionpart.h"
#include "schema/template.h"

#include <optional>

namespace cardwright {

// An answer codec turns a body's Markdown into a value that a form can show, and back.
// parse(write(value)) is the value, with line breaks inside a text as spaces and rows without any
// text left out; write(parse(text)) is the text where it has our own form. Text that does not fit
// gives nullopt: it is never forced. Texts of a value are Markdown lines, not plain text.

// A labelled paragraph after an answer: "**Above:** ...", "**Additional Notes:** ...".
struct Remark
{
    QString label; // as it stands in the file; empty: the template's own
    QString text;

    bool isEmpty() const { return label.isEmpty() && text.isEmpty(); }
    bool operator==(const Remark &) const = default;
};

struct Remarks
{
    Remark caption;
    Remark notes;
    bool notesFirst = false;

    bool isEmpty() const { return caption.isEmpty() && notes.isEmpty(); }
    bool operator==(const Remarks &) const = default;
};

// How the items of a list stand in the file.
struct ListForm
{
    QChar marker = u'-';     // '-', '*', '+'; '.' or ')' for numbers
    int first = 1;           // number of the first item
    bool sameNumber = false; // "1." before every item
    bool loose = false;      // blank lines between items

    bool isOrdered() const { return marker == u'.' || marker == u')'; }
    bool operator==(const ListForm &) const = default;
};

struct ListValue
{
    ListForm form;
    QStringList items;
    Remarks remarks;

    bool operator==(const ListValue &) const = default;
};

struct LinkValue
{
    QString label;   // empty: the address stands alone
    QString address; // empty: not known yet

    bool operator==(const LinkValue &) const = default;
};

struct LinksValue
{
    ListForm form;
    bool single = false; // one link without a bullet
    QList<LinkValue> links;
    Remarks remarks;

    bool operator==(const LinksValue &) const = default;
};

struct KeyedValue
{
    QString key; // without the colon; empty: a row without a label
    QString value;

    bool operator==(const KeyedValue &) const = default;
};

struct KeyValueValue
{
    ListForm form;
    bool paragraphs = false; // "**Key:** value" with blank lines between instead of a list
    bool plain = false;      // items without bold: "Key: value"; of metrics only
    QList<KeyedValue> rows;
    Remarks remarks;

    bool operator==(const KeyValueValue &) const = default;
};

struct TableValue
{
    enum class Align { None, Left, Centre, Right };

    QStringList header;
    QList<Align> alignment;  // as many as header
    QList<QStringList> rows; // each as long as header
    Remarks remarks;

    bool operator==(const TableValue &) const = default;
};

struct ChoicesValue
{
    QStringList chosen;                // option ids in the template's order
    QHash<QString, QString> specified; // per chosen id: what stands after its label
    QStringList foreign;               // items that are no option
    bool untouched = false;            // the template's own complete list: nothing chosen
    Remarks remarks;

    bool operator==(const ChoicesValue &) const = default;
};

// A share of a whole: "62" for 62 %, or words.
struct PercentRow
{
    QString label;
    QString share;

    bool operator==(const PercentRow &) const = default;
};

struct PercentValue
{
    // "**A:** 1 %", "A: 1 %", "A - 1 %", "A (1 %)", "A [1 %]", "1 % A"
    enum class Style { Keyed, Colon, Dash, Brackets, Square, Before };

    ListForm form;
    Style style = Style::Keyed;
    QString sign = QStringLiteral(" %"); // as it stands after a number
    QList<PercentRow> rows;
    Remarks remarks;

    bool operator==(const PercentValue &) const = default;
};

struct ShareSum
{
    double sum = 0;
    int counted = 0;  // shares that are numbers
    bool odd = false; // too much, or parts that make no whole
};

struct PersonValue
{
    QString name;
    QString details; // team, or title, affiliation and year: what stands after the first comma
    QString role;    // one of the template's, in any of its languages; empty: none

    bool operator==(const PersonValue &) const = default;
};

struct PeopleValue
{
    // "**Name, Team:** (Owner)", "**Name, Team:** Owner", "**Name, Team** (Owner)", "Name, Team (Owner)"
    enum class Style { KeyedBrackets, Keyed, Bold, Plain };

    ListForm form;
    Style style = Style::KeyedBrackets;
    QList<PersonValue> people;
    Remarks remarks;

    bool operator==(const PeopleValue &) const = default;
};

struct KeywordsValue
{
    ListForm form;
    bool list = false;      // items instead of one line
    bool code = false;      // each in backticks
    bool brackets = false;  // code words in square brackets: "[`age`, `sex`]"
    bool stop = false;      // a full stop ends the line of code words
    QChar separator = u','; // of the line; or ';'
    QStringList words;
    Remarks remarks;

    bool operator==(const KeywordsValue &) const = default;
};

// One fenced block of code.
struct CodeValue
{
    QString fence = QStringLiteral("```"); // as it stands in the file; longer where the code asks for it
    QString info;                          // the language
    QString code;                          // lines parted by line feeds
    Remarks remarks;

    bool operator==(const CodeValue &) const = default;
};

// How long something lasts: a number with a unit, or words.
struct DurationValue
{
    enum class Unit { Words, AsNeeded, Days, Weeks, Months, Years };

    Unit unit = Unit::Words;
    QString text; // the number, or the words; empty for AsNeeded
    Remarks remarks;

    bool operator==(const DurationValue &) const = default;
};

// `spec` is -1 for a question that the template does not know; `schema` then only gives labels.
std::optional<ListValue> parseList(QStringView body, const Template &schema, int spec);
QString writeList(const ListValue &value, const Template &schema, int spec, const QString &language);

std::optional<LinksValue> parseLinks(QStringView body, const Template &schema, int spec);
QString writeLinks(const LinksValue &value, const Template &schema, int spec, const QString &language);
// False where `address` can be no web, mail or relative address.
bool isPlausibleAddress(QStringView address);

std::optional<KeyValueValue> parseKeyValue(QStringView body, const Template &schema, QuestionPart asked);
QString writeKeyValue(const KeyValueValue &value, const Template &schema, QuestionPart asked,
                      const QString &language);
// The id of the key that `key` names in any language; empty if none.
QString keyId(QStringView key, const Template &schema, QuestionPart asked);
// The one part of the spec that is of this kind; -1 where it has none or several.
int onlyPart(const Template &schema, int spec, QStringView kind);

std::optional<TableValue> parseTable(QStringView body, const Template &schema, QuestionPart asked);
QString writeTable(const TableValue &value, const Template &schema, QuestionPart asked,
                   const QString &language);
// The empty table of a template: its columns, and its row labels in the first cells.
TableValue tableStart(const Template &schema, QuestionPart asked, const QString &language);

// Only for questions with options.
std::optional<ChoicesValue> parseChoices(QStringView body, const Template &schema, QuestionPart asked);
QString writeChoices(const ChoicesValue &value, const Template &schema, QuestionPart asked,
                     const QString &language);
// The options of a question, or of a choice that is a part of its answer.
QList<OptionSpec> optionsOf(const Template &schema, QuestionPart asked);
QString optionLabel(const QString &id, const Template &schema, QuestionPart asked, const QString &language);

std::optional<PercentValue> parsePercents(QStringView body, const Template &schema, int spec);
// A share without a label that is no number becomes the label.
QString writePercents(const PercentValue &value, const Template &schema, int spec, const QString &language);
std::optional<double> shareNumber(QStringView share); // of "62", "~1,5" or "<1"
// "62 %" as it stands in a form: "62".
QString plainShare(QStringView share);
ShareSum sumOfShares(const QList<PercentRow> &rows);

std::optional<PeopleValue> parsePeople(QStringView body, const Template &schema, int spec);
// Details without a name become the name, and what follows a comma in a name its details.
QString writePeople(const PeopleValue &value, const Template &schema, int spec, const QString &language);
// The labels of the roles that a person may have; empty where the template asks for none.
QStringList personRoles(const Template &schema, int spec, const QString &language);
// What is asked besides name and role: "Title, Affiliation, Year".
QString personDetails(const Template &schema, int spec, const QString &language);

std::optional<KeywordsValue> parseKeywords(QStringView body, const Template &schema, int spec);
// As a list where a keyword holds what would part it on a line.
QString writeKeywords(const KeywordsValue &value, const Template &schema, int spec, const QString &language);
// The keywords of a line; a separator in brackets or code parts nothing.
QStringList splitKeywords(QStringView line, QChar separator);
// False where the words are rather sentences that happen to have commas.
bool looksLikeKeywords(const KeywordsValue &value);

std::optional<CodeValue> parseCode(QStringView body, const Template &schema, int spec);
// Nothing where there is neither code nor a language.
QString writeCode(const CodeValue &value, const Template &schema, int spec, const QString &language);

std::optional<DurationValue> parseDuration(QStringView body, const Template &schema, int spec);
// Words that name a number and a unit, or say "as long as needed", are read as that.
QString writeDuration(const DurationValue &value, const Template &schema, int spec, const QString &language);
// "days", "as long as needed": how the unit of `number` of them is called in a card of this language.
QString durationWord(DurationValue::Unit unit, const QString &language, const QString &number = {});

} // namespace cardwright
