#include "render/hostfacts.h"

#include "card/frontmatter.h"
#include "html/cleantext.h"
#include "html/urlpolicy.h"

#include <QLocale>
#include <QRegularExpression>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestValue = 100;

// Without what stands for "nothing": words of hosts, and the blanks of a form that nobody filled in.
QStringList valuesOf(const Card &card, QStringView key)
{
    QStringList values;
    for (QString value : frontMatterValues(card, key)) {
        value = QString::fromUtf8(cleanText(value.toUtf8())).simplified();
        const bool isBlank = value == "unknown"_L1 || value == "n/a"_L1 || value.startsWith(u'?') || value.startsWith(u'{');
        if (value.size() > kLongestValue)
            value = value.first(kLongestValue - 1) + u'…';
        if (!isBlank && !value.isEmpty() && !values.contains(value))
            values.append(value);
    }
    return values;
}

QStringList eitherOf(const Card &card, QStringView key, QStringView older)
{
    const QStringList values = valuesOf(card, key);
    return values.isEmpty() ? valuesOf(card, older) : values;
}

// "cc-by-sa-4.0" as people write it, and where its text stands. Others stay as they are.
std::pair<QString, QString> licenceInWords(const QString &id)
{
    static const QRegularExpression creative(u"^cc-(by(?:-nc)?(?:-nd|-sa)?)-([1-4]\\.[05])$"_s);
    if (const QRegularExpressionMatch found = creative.match(id); found.hasMatch())
        return {u"CC "_s + found.captured(1).toUpper() + u' ' + found.captured(2),
                u"https://creativecommons.org/licenses/"_s + found.captured(1) + u'/' + found.captured(2) + u'/'};
    if (id == "cc0-1.0"_L1)
        return {u"CC0 1.0"_s, u"https://creativecommons.org/publicdomain/zero/1.0/"_s};
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> names[] = {
        {QLatin1StringView("mit"), QLatin1StringView("MIT")},
        {QLatin1StringView("apache-2.0"), QLatin1StringView("Apache 2.0")},
        {QLatin1StringView("gpl-3.0"), QLatin1StringView("GPL 3.0")},
        {QLatin1StringView("gpl-2.0"), QLatin1StringView("GPL 2.0")},
        {QLatin1StringView("lgpl-3.0"), QLatin1StringView("LGPL 3.0")},
        {QLatin1StringView("agpl-3.0"), QLatin1StringView("AGPL 3.0")},
        {QLatin1StringView("gfdl"), QLatin1StringView("GFDL")},
        {QLatin1StringView("odc-by"), QLatin1StringView("ODC-By")},
        {QLatin1StringView("odbl"), QLatin1StringView("ODbL")},
        {QLatin1StringView("pddl"), QLatin1StringView("PDDL")},
        {QLatin1StringView("bsd-3-clause"), QLatin1StringView("BSD 3-Clause")},
        {QLatin1StringView("bsd-2-clause"), QLatin1StringView("BSD 2-Clause")},
        {QLatin1StringView("c-uda"), QLatin1StringView("C-UDA")}};
    for (const auto &[written, name] : names) {
        if (id == written)
            return {name, {}};
    }
    return {id, {}};
}

void readLicence(const Card &card, HostFacts &facts)
{
    const QStringList ids = eitherOf(card, u"license", u"licenses");
    QStringList names;
    for (const QString &id : ids) {
        const auto [name, address] = licenceInWords(id);
        if (id != "other"_L1)
            names.append(name);
        if (ids.size() == 1)
            facts.licenceAddress = address;
    }
    if (names.isEmpty())
        names = valuesOf(card, u"license_name").mid(0, 1);
    facts.licence = names.join(u", "_s);
    const QString link = frontMatterValues(card, u"license_link").value(0);
    const QByteArray safe = safeUrl(link.toUtf8(), UrlUse::Link);
    if (safe.startsWith("https://") || safe.startsWith("http://"))
        facts.licenceAddress = QString::fromUtf8(safe);
}

// "10K" as a number; -1 for anything else.
qint64 numberOf(QStringView text)
{
    static constexpr std::pair<char16_t, qint64> units[] = {
        {u'K', 1000}, {u'M', 1'000'000}, {u'B', 1'000'000'000}, {u'T', 1'000'000'000'000}};
    for (const auto &[letter, unit] : units) {
        bool isNumber = false;
        if (const qint64 count = text.chopped(text.endsWith(letter)).toLongLong(&isNumber);
            text.endsWith(letter) && isNumber && count > 0 && count <= 1000)
            return count * unit;
    }
    return -1;
}

} // namespace

HostFacts hostFactsOf(const Card &card)
{
    HostFacts facts;
    if (card.outline().frontMatter.isEmpty())
        return facts;
    readLicence(card, facts);
    facts.sizes = valuesOf(card, u"size_categories");
    facts.languages = eitherOf(card, u"language", u"languages");
    for (QString task : valuesOf(card, u"task_categories")) {
        task.replace(u'-', u' ');
        facts.tasks.append(task.first(1).toUpper() + task.sliced(1));
    }
    return facts;
}

QString sizeInWords(const QString &size, const QString &language)
{
    const QStringList parts = size.split(u'<');
    const QLocale locale(language);
    if (size.startsWith("n>"_L1))
        return numberOf(QStringView(size).sliced(2)) > 0 ? u"> "_s + locale.toString(numberOf(QStringView(size).sliced(2))) : QString();
    if (parts.size() == 2 && parts[0] == "n"_L1 && numberOf(parts[1]) > 0)
        return u"< "_s + locale.toString(numberOf(parts[1]));
    const bool isRange = parts.size() == 3 && parts[1] == "n"_L1 && numberOf(parts[0]) > 0 && numberOf(parts[2]) > 0;
    return isRange ? locale.toString(numberOf(parts[0])) + u'–' + locale.toString(numberOf(parts[2])) : QString();
}

QString languageInWords(const QString &code, const QString &language)
{
    if (!isLanguageCode(code))
        return code;
    const QString region = code.section(u'-', 1);
    const QLocale::Language known = QLocale::codeToLanguage(code.section(u'-', 0, 0));
    if (known == QLocale::AnyLanguage || known == QLocale::C)
        return code;
    QString name = QLocale::languageToString(known);
    if (language != "en"_L1 && known == QLocale::Spanish)
        name = u"español"_s; // Qt adds a region here
    else if (language != "en"_L1 && known != QLocale::English && !QLocale(known).nativeLanguageName().isEmpty())
        name = QLocale(known).nativeLanguageName();
    return region.isEmpty() ? name : name + u" ("_s + region + u')';
}

bool isLanguageCode(const QString &code)
{
    static const QRegularExpression form(u"^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$"_s);
    return form.match(code).hasMatch();
}

} // namespace cardwright
