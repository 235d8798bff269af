#include "schema/answerlines.h"

#include <QRegularExpression>

#include <array>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

using Unit = DurationValue::Unit;

// What one of a unit is called, and several.
struct UnitWords
{
    Unit unit;
    QStringView language;
    QStringView one;
    QStringView many;
};

constexpr std::array kWords = {
    UnitWords{Unit::Days, u"en", u"day", u"days"},       UnitWords{Unit::Weeks, u"en", u"week", u"weeks"},
    UnitWords{Unit::Months, u"en", u"month", u"months"}, UnitWords{Unit::Years, u"en", u"year", u"years"},
    UnitWords{Unit::Days, u"es", u"día", u"días"},       UnitWords{Unit::Weeks, u"es", u"semana", u"semanas"},
    UnitWords{Unit::Months, u"es", u"mes", u"meses"},    UnitWords{Unit::Years, u"es", u"año", u"años"},
};

// The first of each language is what we write.
constexpr std::array kAsNeeded = {
    std::pair{QStringView(u"en"), QStringView(u"As long as needed")},
    std::pair{QStringView(u"es"), QStringView(u"El tiempo que sea necesario")},
};

bool isNumber(QStringView text)
{
    static const QRegularExpression number(uR"(^\d+([.,]\d+)*( ?[-–] ?\d+([.,]\d+)*)?$)"_s);
    return number.match(text).hasMatch();
}

bool isAsNeeded(QStringView text)
{
    return std::any_of(kAsNeeded.begin(), kAsNeeded.end(), [&text](const auto &words) {
        return words.second.compare(text, Qt::CaseInsensitive) == 0;
    });
}

// A number and a unit in our words, upper or lower case; all else is words.
DurationValue read(QStringView text)
{
    DurationValue value;
    value.text = text.toString();
    if (isAsNeeded(text)) {
        value.unit = Unit::AsNeeded;
        value.text.clear();
        return value;
    }
    const qsizetype blank = text.lastIndexOf(u' ');
    const QStringView number = text.first(qMax(blank, 0));
    if (!isNumber(number))
        return value;
    const QStringView word = text.sliced(blank + 1);
    for (const UnitWords &words : kWords) {
        if (word.compare(words.one, Qt::CaseInsensitive) != 0
            && word.compare(words.many, Qt::CaseInsensitive) != 0)
            continue;
        value.unit = words.unit;
        value.text = number.toString();
        return value;
    }
    return value;
}

// Words that Markdown would take for a block of its own get a backslash.
bool beginsBlock(QStringView text)
{
    return startsBlock(text) || text.startsWith(u'<') || text.startsWith(u'|') || text.startsWith(u'=');
}

QStringView withoutSlashes(QStringView text)
{
    while (text.startsWith(u'\\'))
        text = text.sliced(1);
    return text;
}

QString safe(const QString &words)
{
    return beginsBlock(withoutSlashes(words)) || boldKeyed(withoutSlashes(words)) ? u'\\' + words
                                                                                  : guarded(words);
}

QString plain(QStringView words)
{
    const QStringView bare = withoutSlashes(words);
    const bool slashed = words.startsWith(u'\\') && (beginsBlock(bare) || boldKeyed(bare));
    return slashed ? words.sliced(1).toString() : unguarded(words);
}

} // namespace

std::optional<DurationValue> parseDuration(QStringView body, const Template &schema, int)
{
    QList<AnswerBlock> blocks = answerBlocks(body);
    const Remarks remarks = takeRemarks(blocks, schema);
    DurationValue value;
    if (!blocks.isEmpty()) {
        const QStringView line = blocks.first().lines.first();
        if (blocks.size() > 1 || blocks.first().lines.size() > 1 || line.startsWith(u"    ")
            || line.startsWith(u'\t') || beginsBlock(withoutEnds(line)) || boldKeyed(line)) {
            return {};
        }
        value = read(plain(withoutEnds(line)));
    }
    value.remarks = remarks;
    return value;
}

QString writeDuration(const DurationValue &value, const Template &schema, int, const QString &language)
{
    const QString said = oneLine(value.text);
    QString text = safe(said);
    if (value.unit == Unit::AsNeeded)
        text = durationWord(Unit::AsNeeded, language);
    else if (value.unit != Unit::Words && isNumber(said))
        text = said + u' ' + durationWord(value.unit, language, said);
    return withRemarks(text, value.remarks, schema, language);
}

QString durationWord(Unit unit, const QString &language, const QString &number)
{
    const auto isOurs = [&](QStringView own) {
        return own == language || (own == u"en" && language != u"es");
    };
    if (unit == Unit::AsNeeded) {
        const auto words = std::find_if(kAsNeeded.begin(), kAsNeeded.end(),
                                        [&](const auto &each) { return isOurs(each.first); });
        return words->second.toString();
    }
    for (const UnitWords &words : kWords) {
        if (words.unit == unit && isOurs(words.language))
            return (number == u"1" ? words.one : words.many).toString();
    }
    return {};
}

} // namespace cardwright
