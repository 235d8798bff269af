#include "schema/valuehints.h"

#include "schema/bodyunits.h"
#include "schema/codecs.h"
#include "schema/valuedates.h"

#include <QRegularExpression>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption
                                           | QRegularExpression::UseUnicodePropertiesOption);
}

bool holds(const QRegularExpression &what, QStringView text)
{
    return what.match(text).hasMatch();
}

// The words of a value: marks of emphasis and the template's square brackets are no part of them.
QString plainValue(QStringView value)
{
    QString plain = withoutMarks(value).trimmed();
    if (plain.size() > 2 && plain.startsWith(u'[') && plain.endsWith(u']'))
        plain = plain.sliced(1, plain.size() - 2).trimmed();
    return plain;
}

// "none yet", "not planned", "unknown": nothing of the kind, and said so.
bool saysNone(QStringView value)
{
    static const QRegularExpression none = expression(
        uR"(^(none|no|not|never|nothing|unknown|n/?a|tb[acd]|ning[uú]n[oa]?|nada|nunca|sin|desconocid[oa]|pendiente)\b)"_s);
    return holds(none, value);
}

bool holdsEmail(QStringView value)
{
    static const QRegularExpression mail = expression(uR"([\w.+-]+@[\w-]+(\.[\w-]+)+)"_s);
    return holds(mail, value);
}

bool holdsLink(QStringView value)
{
    static const QRegularExpression web =
        expression(uR"((https?|ftp)://\S{3,}|\bwww\.\S+\.\S+|\bdoi:\s*10\.|\b10\.\d{4,}/\S+)"_s);
    static const QRegularExpression target = expression(uR"(\]\(\s*<?([^\s<>)]+)>?\s*\))"_s);
    static const QRegularExpression reference = expression(uR"(\]\s?\[[^\]]+\])"_s);
    if (holds(web, value) || holds(reference, value))
        return true;
    const QRegularExpressionMatch match = target.match(value);
    if (match.hasMatch())
        return isPlausibleAddress(match.capturedView(1));
    const QStringView whole = value.trimmed();
    static const QRegularExpression relative =
        expression(uR"(^[\w.~/#-]+\.[a-z]{2,}([/?#]\S*)?$|^[.~]*/\S+$|^#\S+$)"_s);
    return holds(relative, whole);
}

bool holdsPhone(QStringView value)
{
    static const QRegularExpression phone = expression(uR"((\+|\()?\d[\d ()/.-]{5,}\d)"_s);
    return holds(phone, value);
}

// Longer than a word, with a letter: what follows a number may be anything but more digits or marks.
bool isUnit(QStringView rest)
{
    return std::any_of(rest.begin(), rest.end(),
                       [](QChar c) { return c.isLetter() || c == u'%' || c == u'°'; });
}

ValueFault numberFault(ValueType type, QStringView value)
{
    static const QRegularExpression currency = expression(
        uR"(\p{Sc}|\b(USD|EUR|GBP|CHF|JPY|CNY|INR|MXN|ARS|COP|CLP|PEN|BRL|CAD|AUD|dollars?|cents?|euros?|pounds?|yen|pesos?|d[oó]lar(es)?|c[eé]ntimos?|centavos?|soles)\b)"_s);
    static const QRegularExpression lead = expression(uR"(^(\p{Sc}|[A-Z]{3}) ?(?=[~\d]))"_s);
    static const QRegularExpression free =
        expression(uR"(^(none|free|volunteers?|unpaid|ninguno|gratis|voluntari[oa]s?)\b)"_s);
    const bool money = type == ValueType::Currency;
    if (money && holds(free, value))
        return ValueFault::None;
    QStringView rest;
    QStringView number = value;
    if (const QRegularExpressionMatch match = lead.match(value); money && match.hasMatch())
        number = value.sliced(match.capturedEnd());
    if (!beginsWithNumber(number, &rest))
        return ValueFault::NoNumber;
    if (money)
        return holds(currency, value) ? ValueFault::None : ValueFault::NoCurrency;
    return type == ValueType::NumberWithUnit && !isUnit(rest) ? ValueFault::NoUnit : ValueFault::None;
}

bool isVersion(QStringView value)
{
    static const QRegularExpression version = expression(
        uR"(^(?:version|versi[oó]n|ver\.?|release|v\.?)? ?(\d+(\.\d+|\.x)*([.+-]?[\w.+-]+)?)(?=$|[\s,;(]))"_s);
    static const QRegularExpression hash = expression(uR"(^[0-9a-f]{7,40}$)"_s);
    // A name of the maintainers' own, "ICDAR24v1": one word with a number in it.
    static const QRegularExpression named = expression(uR"(^(?=\S*\d)[\w.+-]+$)"_s);
    return holds(version, value) || holds(hash, value) || holds(named, value);
}

// "Yes", "Yes, because ...", "Yes - see below".
bool beginsWithOneOf(const QString &value, const QStringList &words)
{
    const QString folded = foldedTitle(value);
    return std::any_of(words.cbegin(), words.cend(), [&folded](const QString &word) {
        const QString own = foldedTitle(word);
        return !own.isEmpty() && (folded == own || folded.startsWith(own + u' '));
    });
}

// Rows of the built-in template whose cells may be words all the same, by their English labels.
bool takesWords(const QString &row, const Template &schema, QuestionPart asked, int part)
{
    static const QStringList words{u"mode"_s, u"other characteristics"_s};
    const QString folded = foldedTitle(row);
    for (const QString &language : schema.languages()) {
        const QStringList &rows = schema.text(asked.spec, language).parts[part].rows;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QString english =
                schema.text(asked.spec, schema.languages().first()).parts[part].rows.value(i);
            if (foldedTitle(rows[i]) == folded && words.contains(foldedTitle(english)))
                return true;
        }
    }
    return false;
}

// "12 %", "~30", "(3)", "–": no word, unless it says that there is none.
bool isNumberCell(const QString &text)
{
    const QString plain = plainValue(text);
    const auto first =
        std::find_if(plain.cbegin(), plain.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    return first == plain.cend() || first->isNumber() || beginsWithNumber(plain) || saysNone(plain);
}

} // namespace

ValueType valueTypeOf(QStringView type)
{
    static const QHash<QStringView, ValueType> types{
        {u"month_year", ValueType::MonthYear},
        {u"month_year_range", ValueType::MonthYearRange},
        {u"date", ValueType::Date},
        {u"number", ValueType::Number},
        {u"number_with_unit", ValueType::NumberWithUnit},
        {u"currency", ValueType::Currency},
        {u"version", ValueType::Version},
        {u"link", ValueType::Link},
        {u"email", ValueType::Email},
        {u"email_or_link", ValueType::EmailOrLink},
        {u"contact", ValueType::Contact},
        {u"yes_no", ValueType::YesNo},
    };
    return type.startsWith(u"choice:") ? ValueType::Choice : types.value(type, ValueType::Text);
}

QStringList choicesOf(QStringView type)
{
    if (!type.startsWith(u"choice:"))
        return {};
    return type.sliced(7).toString().split(u'/', Qt::SkipEmptyParts);
}

bool isDateType(ValueType type)
{
    return type == ValueType::Date || type == ValueType::MonthYear || type == ValueType::MonthYearRange;
}

QList<OddCell> oddCells(const TableValue &table, const Template &schema, QuestionPart asked)
{
    static const QStringList numbers{u"number"_s, u"number-with-unit"_s, u"count-percent"_s};
    const int part = partOf(schema, asked, u"table");
    QList<OddCell> odd;
    if (part < 0 || !numbers.contains(schema.specs()[asked.spec].parts[part].cell))
        return odd;
    for (const QStringList &cells : table.rows) {
        const QString label = withoutMarks(cells.value(0)).trimmed();
        for (qsizetype column = 1; column < cells.size(); ++column) {
            if (!isNumberCell(cells[column]) && !takesWords(label, schema, asked, part))
                odd.append({label.isEmpty() ? table.header.value(column) : label, cells[column].trimmed()});
        }
    }
    return odd;
}

bool beginsWithNumber(QStringView text, QStringView *rest)
{
    // Digits in groups, with one mark or a narrow blank between them; then a sign, a word or nothing.
    static const QRegularExpression number = expression(
        uR"(^(?:(?:about|around|approximately|approx\.?|ca?\.|circa|nearly|over|under|up to|more than|less than|at least|unos|unas|cerca de|alrededor de|aprox\.?|m[aá]s de|menos de|hasta|casi) |[~≈<>≤≥±±]=? ?)*[-−+]?\d+(?:[.,'’ \x{a0}\x{202f}]\d+)*(?:e[+-]?\d+)?)"_s);
    const QRegularExpressionMatch match = number.match(text);
    if (!match.hasMatch())
        return false;
    const QStringView after = text.sliced(match.capturedEnd());
    if (rest)
        *rest = after;
    if (after.isEmpty())
        return true;
    const QChar next = after[0];
    const bool mark = next == u'.' || next == u',' || next == u'\'';
    return !mark || after.size() == 1 || after[1] == u' ';
}

ValueFault valueFault(ValueType type, QStringView given, const QStringList &choices)
{
    const QString value = plainValue(given);
    if (value.isEmpty() || (saysNone(value) && type != ValueType::YesNo && type != ValueType::Choice))
        return ValueFault::None;
    const auto unless = [](bool fine, ValueFault fault) { return fine ? ValueFault::None : fault; };
    switch (type) {
    case ValueType::Text:
        break;
    case ValueType::MonthYear:
        return unless(readDates(value).has_value(), ValueFault::NoMonth);
    case ValueType::MonthYearRange:
    case ValueType::Date:
        return unless(readDates(value).has_value(), ValueFault::NoDate);
    case ValueType::Number:
    case ValueType::NumberWithUnit:
    case ValueType::Currency:
        return numberFault(type, value);
    case ValueType::Version:
        return unless(isVersion(value), ValueFault::NoVersion);
    case ValueType::Link: // of the text as it stands: its marks are what makes it a link
        return unless(holdsLink(given), ValueFault::NoLink);
    case ValueType::Email:
        return unless(holdsEmail(given), ValueFault::NoEmail);
    case ValueType::EmailOrLink:
        return unless(holdsEmail(given) || holdsLink(given), ValueFault::NoEmailOrLink);
    case ValueType::Contact:
        return unless(holdsEmail(given) || holdsLink(given) || holdsPhone(value), ValueFault::NoContact);
    case ValueType::Choice:
        return unless(choices.isEmpty() || beginsWithOneOf(value, choices), ValueFault::NoChoice);
    case ValueType::YesNo: {
        static const QStringList words{u"yes"_s,          u"no"_s,         u"y"_s,      u"n"_s,
                                       u"sí"_s,           u"si"_s,         u"partly"_s, u"partially"_s,
                                       u"unknown"_s,      u"true"_s,       u"false"_s,  u"en parte"_s,
                                       u"parcialmente"_s, u"desconocido"_s};
        return unless(beginsWithOneOf(value, words), ValueFault::NoYesOrNo);
    }
    }
    return ValueFault::None;
}

} // namespace cardwright
