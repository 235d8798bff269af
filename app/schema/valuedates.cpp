#include "schema/valuedates.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// Month names are known by their first letters, so that "Sept." and "septiembre" are one entry.
struct MonthName
{
    QStringView full;
    qsizetype least; // letters that must stand there
    int month;
};

constexpr std::array kMonths = {
    MonthName{u"january", 3, 1},    MonthName{u"february", 3, 2},  MonthName{u"march", 3, 3},
    MonthName{u"april", 3, 4},      MonthName{u"may", 3, 5},       MonthName{u"june", 3, 6},
    MonthName{u"july", 3, 7},       MonthName{u"august", 3, 8},    MonthName{u"september", 3, 9},
    MonthName{u"october", 3, 10},   MonthName{u"november", 3, 11}, MonthName{u"december", 3, 12},
    MonthName{u"enero", 3, 1},      MonthName{u"febrero", 3, 2},   MonthName{u"marzo", 3, 3},
    MonthName{u"abril", 3, 4},      MonthName{u"mayo", 3, 5},      MonthName{u"junio", 3, 6},
    MonthName{u"julio", 3, 7},      MonthName{u"agosto", 3, 8},    MonthName{u"septiembre", 3, 9},
    MonthName{u"setiembre", 3, 9},  MonthName{u"octubre", 3, 10},  MonthName{u"noviembre", 3, 11},
    MonthName{u"diciembre", 3, 12},
};

int monthNamed(QStringView text)
{
    const QString name = text.toString().toLower();
    for (const MonthName &month : kMonths) {
        if (name.size() >= month.least && month.full.startsWith(name))
            return month.month;
    }
    return 0;
}

bool isReal(const WrittenDate &date)
{
    if (date.year < 1000 || date.year > 2999 || date.month < 0 || date.month > 12)
        return false;
    return date.day == 0 || QDate::isValid(date.year, date.month, date.day);
}

std::optional<WrittenDate> real(const WrittenDate &date)
{
    return isReal(date) ? std::optional<WrittenDate>(date) : std::nullopt;
}

// What says that a date is only about right, or names the part of a year or month.
QStringView withoutLead(QStringView text)
{
    static const QRegularExpression lead(
        u"^(about|around|approximately|approx\\.?|circa|ca?\\.|early|mid|late|beginning of|end of|since|from|"
        "hacia|alrededor de|aproximadamente|aprox\\.?|principios de|mediados de|finales de|fines de|desde|"
        "a partir de|the|el|en|in)[ -]+|^~ ?"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (QRegularExpressionMatch match = lead.match(text); match.hasMatch(); match = lead.match(text))
        text = text.sliced(match.capturedEnd());
    return text;
}

QRegularExpression dateExpression(const QString &pattern)
{
    return QRegularExpression(u"^(?:"_s + pattern + u")$"_s,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

std::optional<WrittenDate> numericDate(QStringView text)
{
    static const QRegularExpression yearFirst =
        dateExpression(uR"((\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:T.*)?)"_s);
    static const QRegularExpression yearLast =
        dateExpression(uR"((?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4}))"_s);
    if (const QRegularExpressionMatch match = yearFirst.match(text); match.hasMatch()) {
        const WrittenDate date{match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                               match.capturedView(3).toInt()};
        const bool zero =
            (match.hasCaptured(2) && date.month == 0) || (match.hasCaptured(3) && date.day == 0);
        return zero ? std::nullopt : real(date);
    }
    const QRegularExpressionMatch match = yearLast.match(text);
    if (!match.hasMatch())
        return {};
    const int year = match.capturedView(3).toInt();
    const int second = match.capturedView(2).toInt();
    if (!match.hasCaptured(1))
        return second == 0 ? std::nullopt : real({year, second, 0});
    const int first = match.capturedView(1).toInt();
    if (first == 0 || second == 0)
        return {};
    const std::optional<WrittenDate> dayFirst = real({year, second, first});
    return dayFirst ? dayFirst : real({year, first, second}); // month first, where only that can be meant
}

std::optional<WrittenDate> namedDate(QStringView text)
{
    static const QRegularExpression dayFirst = dateExpression(
        uR"((?:(\d{1,2})(?:st|nd|rd|th|º|\.)?(?: of| de)? )?(\p{L}{3,10})\.?,?(?: of| de(?:l)?)? ?'?(\d{4}))"_s);
    static const QRegularExpression monthFirst =
        dateExpression(uR"((\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}))"_s);
    static const QRegularExpression quarter =
        dateExpression(uR"((?:q|t)([1-4])(?: de)?[ /-]?(\d{4})|(\d{4})[ /-]?(?:q|t)([1-4]))"_s);
    if (const QRegularExpressionMatch match = dayFirst.match(text); match.hasMatch()) {
        const int month = monthNamed(match.capturedView(2));
        const bool zero = match.hasCaptured(1) && match.capturedView(1).toInt() == 0;
        return month == 0 || zero
                   ? std::nullopt
                   : real({match.capturedView(3).toInt(), month, match.capturedView(1).toInt()});
    }
    if (const QRegularExpressionMatch match = monthFirst.match(text); match.hasMatch()) {
        const int month = monthNamed(match.capturedView(1));
        const int day = match.capturedView(2).toInt();
        return month == 0 || day == 0 ? std::nullopt : real({match.capturedView(3).toInt(), month, day});
    }
    const QRegularExpressionMatch match = quarter.match(text);
    if (!match.hasMatch())
        return {};
    const bool first = match.hasCaptured(1);
    const int number = match.capturedView(first ? 1 : 4).toInt();
    return real({match.capturedView(first ? 2 : 3).toInt(), 3 * number - 2, 0});
}

bool isOpenEnd(QStringView text)
{
    static const QRegularExpression open =
        dateExpression(u"present|now|today|ongoing|on-going|to date|current|"
                       "actualidad|la actualidad|hoy|presente|el presente|en curso|la fecha"_s);
    return open.match(text).hasMatch();
}

// "March" of "March to May 2024", "3" of "3–5 March 2024": what is missing is said at the end.
std::optional<WrittenDate> completed(QStringView begin, const WrittenDate &end)
{
    static const QRegularExpression day = dateExpression(uR"((\d{1,2})(?:st|nd|rd|th)?)"_s);
    static const QRegularExpression month =
        dateExpression(uR"((?:(\d{1,2})(?: de)? )?(\p{L}{3,10})\.?(?: (\d{1,2}))?)"_s);
    if (const QRegularExpressionMatch match = day.match(begin); match.hasMatch()) {
        const int number = match.capturedView(1).toInt();
        if (end.day > 0)
            return number > 0 ? real({end.year, end.month, number}) : std::nullopt;
        return end.month > 0 && number > 0 ? real({end.year, number, 0}) : std::nullopt; // "03 – 05/2024"
    }
    const QRegularExpressionMatch match = month.match(begin);
    const int number = match.hasMatch() ? monthNamed(match.capturedView(2)) : 0;
    if (number == 0)
        return {};
    const int before = match.capturedView(1).toInt();
    return real({end.year, number, before > 0 ? before : match.capturedView(3).toInt()});
}

QStringView plain(QStringView text)
{
    text = text.trimmed();
    if (text.size() > 2 && text.startsWith(u'[') && text.endsWith(u']'))
        text = text.sliced(1).chopped(1).trimmed();
    while (text.endsWith(u'.') || text.endsWith(u','))
        text.chop(1);
    return text;
}

std::optional<WrittenRange> rangeAt(QStringView first, QStringView last)
{
    const std::optional<WrittenDate> begin = readDate(first);
    if (isOpenEnd(last))
        return begin ? std::optional<WrittenRange>({*begin, {}}) : std::nullopt;
    const std::optional<WrittenDate> end = readDate(last);
    if (!end)
        return {};
    const std::optional<WrittenDate> start = begin ? begin : completed(withoutLead(plain(first)), *end);
    return start ? std::optional<WrittenRange>({*start, end}) : std::nullopt;
}

} // namespace

std::optional<WrittenDate> readDate(QStringView text)
{
    text = withoutLead(plain(text));
    if (const std::optional<WrittenDate> date = numericDate(text))
        return date;
    return namedDate(text);
}

std::optional<WrittenRange> readDates(QStringView given)
{
    static const QRegularExpression around(u"^(?:from|between|entre|desde|del?) (?:el |the )?"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(
        u" ?[–—] ?| - |(?<=\\d) ?~ ?(?=\\d)| ?-(?=\\D)|(?<=\\d)-(?=\\d{4}$)|(?<=\\d{4})-(?=\\d)| (?:to|until|till|through|thru|and|a|al|hasta|y)(?: la| el)? "_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringView text = plain(given);
    if (const std::optional<WrittenDate> date = readDate(text)) {
        static const QRegularExpression since(u"^(?:since|desde|a partir de) "_s,
                                              QRegularExpression::CaseInsensitiveOption);
        const bool goesOn = since.match(text).hasMatch();
        return WrittenRange{*date, goesOn ? std::nullopt : date};
    }
    if (const QRegularExpressionMatch match = around.match(text); match.hasMatch())
        text = text.sliced(match.capturedEnd());
    QRegularExpressionMatchIterator matches = between.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView last = text.sliced(match.capturedEnd());
        if (const auto range = rangeAt(text.first(match.capturedStart()), last))
            return range;
    }
    return {};
}

QString writeDate(const WrittenDate &date, const QString &language)
{
    if (date.month == 0)
        return QString::number(date.year);
    const bool spanish = language == "es"_L1;
    const QLocale locale(spanish ? QLocale::Spanish : QLocale::English);
    const QString month = locale.standaloneMonthName(date.month);
    const QString year = QString::number(date.year);
    const QString of = spanish ? u" de "_s : u" "_s;
    const QString monthAndYear = month + of + year;
    return date.day == 0 ? monthAndYear : QString::number(date.day) + of + monthAndYear;
}

} // namespace cardwright
