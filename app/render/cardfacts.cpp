#include "render/cardfacts.h"

#include "html/cleantext.h"
#include "html/urlpolicy.h"
#include "render/cardwords.h"
#include "render/hostfacts.h"
#include "render/shownbody.h"
#include "schema/bodyunits.h"
#include "schema/codecs.h"

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestFact = 120;

// As many as have room in a fact, and how many there are.
QString fitted(const QStringList &values)
{
    QString text;
    for (const QString &value : values) {
        const QString longer = text.isEmpty() ? value : text + u", "_s + value;
        if (longer.size() > kLongestFact - 8)
            return text + u" … ("_s + QString::number(values.size()) + u')';
        text = longer;
    }
    return text;
}

QString plain(QStringView markdown)
{
    return withoutMarks(markdown).simplified();
}

// The address that a line of Markdown names: "[text](address)", "<address>" or the address alone.
QString addressIn(QStringView line)
{
    qsizetype begin = line.indexOf(u"](");
    begin = begin >= 0 ? begin + 2 : line.indexOf(u"http");
    if (begin < 0)
        return {};
    qsizetype end = begin;
    while (end < line.size() && !line[end].isSpace() && line[end] != u')' && line[end] != u'>')
        ++end;
    const QString address = line.sliced(begin, end - begin).toString();
    const QByteArray safe = safeUrl(address.toUtf8(), UrlUse::Link);
    return safe.startsWith("https://") || safe.startsWith("http://") ? QString::fromUtf8(safe) : QString();
}

class FactReader
{
public:
    FactReader(const Card &card, const Match &match, const CardReading &reading)
        : m_card(card)
        , m_match(match)
        , m_reading(reading)
    {}

    CardFacts read() const
    {
        CardFacts facts;
        if (m_match.schema)
            readAnswers(facts);
        const HostFacts host = hostFactsOf(m_card);
        if (facts.licence.isEmpty()) {
            facts.licence = host.licence;
            facts.licenceAddress = host.licenceAddress;
        }
        facts.sizes = host.sizes;
        facts.tasks = host.tasks;
        facts.dataLanguages = host.languages;
        return facts;
    }

private:
    void readAnswers(CardFacts &facts) const
    {
        facts.publishers = items(u"authorship.publishers.publishing-organization-s");
        facts.funders = items(u"authorship.funding-sources.institution-s");
        facts.modalities = options(u"example-of-data-points.primary-data-modality");
        facts.maintenance = options(u"dataset-overview.dataset-version-and-maintenance.maintenance-status").value(0);
        const QString version = u"dataset-overview.dataset-version-and-maintenance.version-details"_s;
        facts.version = plain(keyed(version, u"current-version"));
        facts.released = plain(keyed(version, u"release-date"));
        facts.lastUpdated = plain(keyed(version, u"last-updated"));
        const QString licence = u"access-retention-wipeout.access.license"_s;
        facts.licence = plain(keyed(licence, u"license"));
        facts.licenceAddress = addressIn(keyed(licence, u"license-text"));
        if (facts.licenceAddress.isEmpty())
            facts.licenceAddress = addressIn(keyed(licence, u"license"));
        facts.link = addressIn(body(u"header.dataset-link"));
        facts.keywords = keywords(u"motivations-intentions.motivations.domain-s-of-application");
        facts.authors = people(u"authorship.dataset-owners.author-s");
    }

    int specOf(QStringView id) const { return m_match.schema->indexOf(id.toString()); }

    // What is answered, without what the template left there; empty for states and open questions.
    QString body(QStringView id) const
    {
        const int spec = specOf(id);
        const int node = spec < 0 ? -1 : m_match.nodeOf(spec);
        if (node < 0 || m_reading.node(node).answered != Answered::Yes)
            return {};
        return QString::fromUtf8(shownBody(m_card, node, m_reading.node(node)));
    }

    QStringList items(QStringView id) const
    {
        QStringList items;
        const QString text = body(id);
        for (const BodyUnit &unit : BodyUnits(text)) {
            const bool line = unit.kind == BodyUnit::Kind::Item || unit.kind == BodyUnit::Kind::Paragraph;
            if (const QString item = plain(unit.text); line && !item.isEmpty() && item.size() <= kLongestFact)
                items.append(item);
        }
        return items;
    }

    QStringList options(QStringView id) const
    {
        const int spec = specOf(id);
        QStringList labels;
        if (spec < 0)
            return labels;
        const ChoiceReading reading = readChoices(body(id), *m_match.schema, spec);
        for (const QString &option : reading.chosen) {
            const QString specified = plain(reading.specified.value(option));
            labels.append(specified.isEmpty() ? m_match.schema->text(spec, m_match.language).options.value(option) : specified);
        }
        return labels;
    }

    QString keyed(QStringView id, QStringView key) const
    {
        const int spec = specOf(id);
        const QString text = spec < 0 ? QString() : body(id);
        for (const BodyUnit &unit : BodyUnits(text)) {
            const KeyedText one = keyedText(unit.text);
            if (one.isKeyed() && keyId(one.key, *m_match.schema, spec) == key && one.value.size() <= 4 * kLongestFact)
                return one.value.toString();
        }
        return {};
    }

    QStringList keywords(QStringView id) const
    {
        const int spec = specOf(id);
        const QString text = spec < 0 ? QString() : body(id);
        const std::optional<KeywordsValue> value = text.isEmpty() ? std::nullopt : parseKeywords(text, *m_match.schema, spec);
        QStringList words;
        if (value && looksLikeKeywords(*value)) {
            for (const QString &word : value->words)
                words.append(plain(word));
        }
        return words;
    }

    QList<std::pair<QString, QString>> people(QStringView id) const
    {
        const int spec = specOf(id);
        const QString text = spec < 0 ? QString() : body(id);
        const std::optional<PeopleValue> value = text.isEmpty() ? std::nullopt : parsePeople(text, *m_match.schema, spec);
        QList<std::pair<QString, QString>> people;
        if (value) {
            for (const PersonValue &person : value->people)
                people.append({plain(person.name), plain(person.details)});
        }
        return people;
    }

    const Card &m_card;
    const Match &m_match;
    const CardReading &m_reading;
};

} // namespace

CardFacts factsOf(const Card &card, const Match &match, const CardReading &reading)
{
    return FactReader(card, match, reading).read();
}

QByteArray factsHtml(const CardFacts &facts, const CardWords &words)
{
    const QString language = QString::fromLatin1(words.language);
    QByteArray html;
    const auto add = [&html](const char *word, const QString &value, const QString &address = {}, const char *lang = "") {
        if (value.isEmpty() || value.size() > kLongestFact)
            return;
        QByteArray text = escapedHtml(cleanText(value.toUtf8()));
        if (!address.isEmpty())
            text = "<a href=\"" + escapedHtml(address.toUtf8()) + "\" rel=\"noopener noreferrer\">" + text + "</a>";
        html += "<div><dt>" + QByteArray(word) + "</dt><dd dir=\"auto\"" + (*lang ? " lang=\"" + QByteArray(lang) + '"' : QByteArray())
            + '>' + text + "</dd></div>";
    };
    add(words.publisher, facts.publishers.join(u", "_s));
    add(words.modality, facts.modalities.join(u", "_s));
    add(words.licence, facts.licence, facts.licenceAddress);
    add(words.version, facts.version.isEmpty() || facts.lastUpdated.isEmpty() ? facts.version
                                                                                : facts.version + u" · "_s + facts.lastUpdated);
    add(words.maintenance, facts.maintenance);
    QStringList sizes;
    for (const QString &size : facts.sizes)
        sizes.append(sizeInWords(size, language));
    sizes.removeAll(QString());
    add(words.size, fitted(sizes));
    QStringList languages;
    for (const QString &code : facts.dataLanguages)
        languages.append(languageInWords(code, language));
    add(words.dataLanguage, fitted(languages));
    add(words.tasks, fitted(facts.tasks), {}, language == "en"_L1 ? "" : "en");
    return html;
}

} // namespace cardwright
