#pragma once

#include <QList>
#include <QString>

namespace cardwright {

// One thing that a body says: a paragraph, a list item, a table row, a line of code.
struct BodyUnit
{
    enum class Kind { Paragraph, Item, HeaderRow, Row, Code };

    Kind kind = Kind::Paragraph;
    QString text;      // lines joined, list marker and task box gone; Markdown marks stay
    QStringList cells; // of a row, trimmed
    bool boxed = false;   // a task item ...
    bool checked = false; // ... that is ticked
    qsizetype begin = 0;  // place in the body, whole lines, in UTF-16 units
    qsizetype end = 0;
};

// Splits a body into units, comments and rules left out. A reading for people's answers, not a
// Markdown parser: nesting and emphasis do not matter to it.
QList<BodyUnit> unitsOf(QStringView body);

// `key` and `value` of "**Key:** value", "**Key**: value" or "Key: value" (`bold` false).
struct KeyedText
{
    QString key;
    QString value;
    bool bold = false;
    bool isKeyed() const { return !key.isEmpty(); }
};
KeyedText keyedText(QStringView text);

// `text` without emphasis marks, code marks, link addresses and outer spaces.
QString withoutMarks(QStringView text);

} // namespace cardwright
