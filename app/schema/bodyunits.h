#pragma once

#include <QString>
#include <QVarLengthArray>

#include <forward_list>

namespace cardwright {

// One thing that a body says: a paragraph, a list item, a table row, a line of code.
struct BodyUnit
{
    enum class Kind { Paragraph, Item, HeaderRow, Row, Code };

    Kind kind = Kind::Paragraph;
    QStringView text;     // lines joined, list marker and task box gone; Markdown marks stay
    bool boxed = false;   // a task item ...
    bool checked = false; // ... that is ticked
    qsizetype begin = 0;  // place in the body, whole lines, in UTF-16 units
    qsizetype end = 0;
};

// A body split into units, comments and rules left out. A reading for people's answers, not a
// Markdown parser: nesting and emphasis do not matter to it. The texts of the units point into
// the body and into this object.
class BodyUnits
{
public:
    explicit BodyUnits(QStringView body);
    Q_DISABLE_COPY_MOVE(BodyUnits)

    const BodyUnit *begin() const { return m_units.cbegin(); }
    const BodyUnit *end() const { return m_units.cend(); }
    qsizetype size() const { return m_units.size(); }
    const BodyUnit &first() const { return m_units.first(); }

private:
    void read(QStringView body);
    void append(BodyUnit::Kind kind, QStringView text, qsizetype begin, qsizetype end);
    void join(QStringView line);

    QVarLengthArray<BodyUnit, 32> m_units;
    QString m_cleaned; // the body without its comments
    std::forward_list<QString> m_joined; // texts of more than one line
};

// The cells of a table row, trimmed; the outer pipes may be missing.
QVarLengthArray<QStringView, 8> cellsOf(QStringView row);

// Where "**" next stands; -1 for nowhere.
qsizetype indexOfStars(QStringView text, qsizetype from);

// `key` and `value` of "**Key:** value", "**Key**: value" or "Key: value" (`bold` false).
struct KeyedText
{
    QStringView key;
    QStringView value;
    bool bold = false;
    bool isKeyed() const { return !key.isEmpty(); }
};
KeyedText keyedText(QStringView text);

// `text` without emphasis marks, code marks, link addresses and outer spaces.
QString withoutMarks(QStringView text);

} // namespace cardwright
