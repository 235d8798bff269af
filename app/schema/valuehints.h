#pragma once

#include "schema/questionpart.h"

#include <QStringList>

namespace cardwright {

struct TableValue;

// What the template expects as the value of a key. Nothing is refused: a value that cannot be read as
// its type only gets a hint.
enum class ValueType {
    Text,
    MonthYear,
    MonthYearRange,
    Date,
    Number,
    NumberWithUnit,
    Currency,
    Version,
    Link,
    Email,
    EmailOrLink,
    Contact,
    Choice,
    YesNo,
};

// Of "month_year", "choice:A/B"; Text for those that allow anything.
ValueType valueTypeOf(QStringView type);
// The values of "choice:A/B/C".
QStringList choicesOf(QStringView type);

bool isDateType(ValueType type);

enum class ValueFault {
    None,
    NoDate,
    NoMonth,
    NoNumber,
    NoUnit,
    NoCurrency,
    NoVersion,
    NoLink,
    NoEmail,
    NoEmailOrLink,
    NoContact,
    NoChoice,
    NoYesOrNo,
};

// What is odd about `value`, Markdown on one line; nothing about an empty one. `choices`: the words for
// the values of a choice, in any language.
ValueFault valueFault(ValueType type, QStringView value, const QStringList &choices = {});

// A cell of a table whose cells are numbers, but which is none.
struct OddCell
{
    QString row;  // the label of the row, or of the column where it has none
    QString text; // as it stands

    bool operator==(const OddCell &) const = default;
};

// Nothing where the template asks for other cells than numbers.
QList<OddCell> oddCells(const TableValue &table, const Template &schema, QuestionPart asked);

// Of "1,234", "1.234,5 GB", "~30", "10–20": true if a number begins the text; `rest` is what follows.
bool beginsWithNumber(QStringView text, QStringView *rest = nullptr);

} // namespace cardwright
