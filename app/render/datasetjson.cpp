#include "render/datasetjson.h"

#include "html/allowlist.h"
#include "html/cleantext.h"
#include "render/bodyhtml.h"
#include "render/cardfacts.h"
#include "render/cardwords.h"
#include "render/hostfacts.h"
#include "render/renderer.h"
#include "render/shownbody.h"
#include "schema/cardlanguage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestDescription = 5000; // what Google's dataset search takes

// Only what is all digits and dashes is a date to a machine: "03/2025" becomes "2025-03".
QString isoDate(const QString &written)
{
    const QStringList parts = written.split(u'/');
    const auto digits = [](const QString &text, qsizetype size) {
        return text.size() == size && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (parts.size() == 2 && digits(parts[0], 2) && digits(parts[1], 4) && parts[0] >= u"01"_s && parts[0] <= u"12"_s)
        return parts[1] + u'-' + parts[0];
    const QStringList iso = written.split(u'-');
    const bool isIso = !iso.isEmpty() && iso.size() <= 3 && digits(iso[0], 4)
        && std::all_of(iso.cbegin() + 1, iso.cend(), [&digits](const QString &part) { return digits(part, 2); });
    return isIso ? written : QString();
}

QJsonArray named(const QString &type, const QStringList &names)
{
    QJsonArray list;
    for (const QString &name : names)
        list.append(QJsonObject{{u"@type"_s, type}, {u"name"_s, name}});
    return list;
}

QString summaryOf(const Card &card, const CardReading &reading)
{
    const int summary = card.summaryIndex();
    if (summary < 0 || reading.node(summary).answered == Answered::No)
        return {};
    const QByteArray html = renderMarkdown(shownBody(card, summary, reading.node(summary)), referencesOf(card));
    QString text = QString::fromUtf8(textOfHtml(html)).simplified();
    if (text.size() > kLongestDescription)
        text = text.left(text.lastIndexOf(u' ', kLongestDescription - 2)) + u" …"_s;
    return text;
}

} // namespace

QByteArray datasetJson(const Card &card, const Match &match, const CardReading &reading)
{
    const CardFacts facts = factsOf(card, match, reading);
    const QString title = QString::fromUtf8(cleanText(card.title().toUtf8())).simplified();
    const QString summary = summaryOf(card, reading);
    QJsonObject dataset{{u"@context"_s, u"https://schema.org/"_s},
                        {u"@type"_s, u"Dataset"_s},
                        {u"name"_s, title.isEmpty() ? QString::fromUtf8(CardWords::of(match.language).untitled) : title},
                        {u"inLanguage"_s, match.language}};
    const auto add = [&dataset](const QString &key, const QString &value) {
        if (!value.isEmpty())
            dataset.insert(key, value);
    };
    const auto addList = [&dataset](const QString &key, const QJsonArray &list) {
        if (!list.isEmpty())
            dataset.insert(key, list);
    };
    // Of the data, where the card tells it from its own.
    QStringList languages = facts.dataLanguages;
    languages.removeIf([](const QString &code) { return !isLanguageCode(code); });
    if (languages.size() > 1)
        dataset.insert(u"inLanguage"_s, QJsonArray::fromStringList(languages));
    else
        add(u"inLanguage"_s, !languages.isEmpty() ? languages.first() : match.language == kUnknownLanguage ? QString() : match.language);
    add(u"description"_s, summary);
    add(u"url"_s, facts.link);
    add(u"version"_s, facts.version);
    add(u"license"_s, facts.licenceAddress.isEmpty() ? facts.licence : facts.licenceAddress);
    add(u"datePublished"_s, isoDate(facts.released));
    add(u"dateModified"_s, isoDate(facts.lastUpdated));
    addList(u"keywords"_s, QJsonArray::fromStringList(facts.keywords + facts.tasks));
    addList(u"publisher"_s, named(u"Organization"_s, facts.publishers));
    addList(u"funder"_s, named(u"Organization"_s, facts.funders));
    QStringList authors;
    for (const auto &[name, details] : facts.authors)
        authors.append(name);
    addList(u"creator"_s, named(u"Person"_s, authors));
    QByteArray json = QJsonDocument(dataset).toJson(QJsonDocument::Compact);
    // The HTML parser looks for "</script" and "<!--" in here; JSON may write all of these as numbers.
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    return json;
}

} // namespace cardwright
