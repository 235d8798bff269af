#include "schema/matching.h"

#include "schema/forcedmatch.h"
#include "schema/templateshelf.h"

#include <QHash>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldsToGuess = 5;        // a guess needs this many fields ...
constexpr double kShareToGuess = 0.20;   // ... and this share of the card's headings
constexpr qsizetype kReadForLanguage = 16 * 1024;
constexpr qsizetype kLettersToTell = 40; // fewer say nothing of what a card is written in

// True for what may stand in a page's lang attribute: "en", "pt-BR", "zh-Hant-TW".
bool isLanguageTag(QStringView text)
{
    const auto isPart = [](QStringView part, bool first) {
        return !part.isEmpty() && part.size() <= 8 && (!first || part.size() > 1)
            && std::all_of(part.begin(), part.end(), [first](QChar c) {
                   const char16_t letter = c.unicode() | 0x20;
                   return (letter >= u'a' && letter <= u'z') || (!first && c >= u'0' && c <= u'9');
               });
    };
    bool first = true;
    for (const QStringView part : text.split(u'-')) {
        if (!isPart(part, first))
            return false;
        first = false;
    }
    return true;
}

// The scripts of languages that are hardly ever written in Latin letters.
QList<QChar::Script> scriptsOf(QStringView language)
{
    const QStringView base = language.left(language.indexOf(u'-') < 0 ? language.size() : language.indexOf(u'-'));
    static const QHash<QString, QList<QChar::Script>> scripts{
        {u"ar"_s, {QChar::Script_Arabic}},   {u"fa"_s, {QChar::Script_Arabic}},     {u"ur"_s, {QChar::Script_Arabic}},
        {u"ps"_s, {QChar::Script_Arabic}},   {u"he"_s, {QChar::Script_Hebrew}},     {u"yi"_s, {QChar::Script_Hebrew}},
        {u"ru"_s, {QChar::Script_Cyrillic}}, {u"uk"_s, {QChar::Script_Cyrillic}},   {u"bg"_s, {QChar::Script_Cyrillic}},
        {u"el"_s, {QChar::Script_Greek}},    {u"hi"_s, {QChar::Script_Devanagari}}, {u"mr"_s, {QChar::Script_Devanagari}},
        {u"ne"_s, {QChar::Script_Devanagari}}, {u"bn"_s, {QChar::Script_Bengali}},  {u"ta"_s, {QChar::Script_Tamil}},
        {u"te"_s, {QChar::Script_Telugu}},   {u"th"_s, {QChar::Script_Thai}},       {u"am"_s, {QChar::Script_Ethiopic}},
        {u"zh"_s, {QChar::Script_Han}},      {u"ko"_s, {QChar::Script_Hangul}},
        {u"ja"_s, {QChar::Script_Hiragana, QChar::Script_Katakana, QChar::Script_Han}},
    };
    return scripts.value(base.toString());
}

// In the front matter of Hugging Face's cards `language` is that of the data. It is not the card's where most
// of the card's letters, and all of its headings, are Latin and the language's are not.
bool isOfTheData(const Card &card)
{
    const QList<QChar::Script> scripts = scriptsOf(card.language());
    const QByteArray text = card.bytes().mid(qMax<qsizetype>(card.bytes().indexOf("\n#"), 0), kReadForLanguage);
    const qsizetype said = text.indexOf("language:");
    const bool isDirective = said >= 0 && text.lastIndexOf("<!--", said) > text.lastIndexOf("-->", said);
    if (scripts.isEmpty() || isDirective)
        return false;
    const auto letters = [&scripts](QStringView words) {
        std::pair<qsizetype, qsizetype> count; // of the language's scripts, Latin ones
        for (const QChar c : words) {
            count.first += scripts.contains(c.script());
            count.second += c.script() == QChar::Script_Latin;
        }
        return count;
    };
    const bool inTitles = std::any_of(card.nodes().cbegin(), card.nodes().cend(),
                                      [&](const Node &node) { return letters(node.title).first > 0; });
    std::pair<qsizetype, qsizetype> all;
    bool isCode = false; // samples of the data
    for (const QByteArray &line : text.split('\n')) {
        isCode = isCode != (line.startsWith("```") || line.startsWith("~~~"));
        const auto [own, latin] = isCode ? std::pair<qsizetype, qsizetype>() : letters(QString::fromUtf8(line));
        all.first += own;
        all.second += latin;
    }
    return !inTitles && all.second >= kLettersToTell && all.first < all.second;
}

// The language that the card names; empty where it names none, or something else.
QString saidLanguage(const Card &card)
{
    return isLanguageTag(card.language()) && !isOfTheData(card) ? card.language() : QString();
}

class Matcher
{
public:
    Matcher(const Card &card, const Template &schema)
        : m_card(card)
        , m_schema(schema)
    {
        m_match.schema = &schema;
        m_match.specOfNode.fill(-1, card.nodes().size());
        m_match.nodesOfSpec.resize(schema.specs().size());
        m_folded.reserve(card.nodes().size());
        for (const Node &node : card.nodes())
            m_folded.append(isHeading(node) ? foldedTitle(node.title) : QString());
    }

    Match run()
    {
        matchByPath();
        matchRepeated();
        // A container found by its unique title gives its children a path.
        while (matchByTitle()) {
            matchByPath();
            matchRepeated();
        }
        guessLanguage();
        return m_match;
    }

private:
    static bool isHeading(const Node &node)
    {
        return node.kind != Node::Kind::Preamble && node.kind != Node::Kind::Title;
    }

    bool isFree(int spec) const
    {
        return m_match.nodesOfSpec[spec].isEmpty() || m_schema.specs()[spec].repeatsAsHeading;
    }

    void take(int node, int spec)
    {
        m_match.specOfNode[node] = spec;
        m_match.nodesOfSpec[spec].append(node);
    }

    void matchByPath()
    {
        QHash<int, QString> groupIn; // per parent spec: the run of rows that the file is in
        for (int i = 0; i < m_card.nodes().size(); ++i) {
            const Node &node = m_card.nodes()[i];
            if (!isHeading(node))
                continue;
            int parent = -1;
            if (node.parent >= 0 && m_card.nodes()[node.parent].kind != Node::Kind::Title) {
                parent = m_match.specOfNode[node.parent];
                if (parent < 0)
                    continue; // below a heading that the template does not know
            }
            int spec = m_match.specOfNode[i];
            if (spec < 0) {
                spec = chooseTwin(m_schema.specsTitled(parent, m_folded[i]), groupIn.value(parent));
                if (spec >= 0)
                    take(i, spec);
            }
            if (spec >= 0)
                groupIn[parent] = m_schema.specs()[spec].group;
        }
    }

    // Twins ("Method(s) Used" of each transformation) go to the run of rows that the file is in.
    int chooseTwin(const QList<int> &candidates, const QString &group) const
    {
        int first = -1;
        for (const int spec : candidates) {
            if (!isFree(spec))
                continue;
            if (!group.isEmpty() && m_schema.specs()[spec].group == group)
                return spec;
            if (first < 0)
                first = spec;
        }
        return first;
    }

    bool matchByTitle()
    {
        bool container = false;
        for (int i = 0; i < m_card.nodes().size(); ++i) {
            if (m_match.specOfNode[i] >= 0 || m_folded[i].isEmpty())
                continue;
            const QList<int> candidates = m_schema.specsTitled(m_folded[i]);
            if (candidates.size() != 1 || !isFree(candidates.first()))
                continue;
            take(i, candidates.first());
            container = container || !m_schema.specs()[candidates.first()].isField();
        }
        return container;
    }

    // "Turtle File" among the terms of art is one of them, whatever its heading says.
    void matchRepeated()
    {
        for (int spec = 0; spec < m_schema.specs().size(); ++spec) {
            if (!m_schema.specs()[spec].repeatsAsHeading)
                continue;
            for (const int above : std::as_const(m_match.nodesOfSpec[m_schema.specs()[spec].parent])) {
                for (const int node : m_card.childrenOf(above)) {
                    const bool leaf = m_card.subtreeEnd(node) == node + 1;
                    if (m_match.specOfNode[node] < 0 && leaf)
                        take(node, spec);
                }
            }
            std::sort(m_match.nodesOfSpec[spec].begin(), m_match.nodesOfSpec[spec].end());
        }
    }

    void guessLanguage()
    {
        m_match.language = saidLanguage(m_card);
        m_match.languageSet = !m_match.language.isEmpty();
        if (m_match.languageSet)
            return;
        const auto matched = std::count_if(m_match.specOfNode.cbegin(), m_match.specOfNode.cend(),
                                           [](int spec) { return spec >= 0; });
        int most = 0;
        m_match.language = QStringLiteral("en");
        for (const QString &language : m_schema.languages()) {
            int hits = 0;
            for (int i = 0; i < m_match.specOfNode.size(); ++i) {
                const int spec = m_match.specOfNode[i];
                hits += spec >= 0 && m_schema.text(spec, language).folded == m_folded[i];
            }
            if (hits > most) {
                most = hits;
                m_match.language = language;
            }
            if (most == matched)
                break; // no other language can name more
        }
    }

    const Card &m_card;
    const Template &m_schema;
    QStringList m_folded;
    Match m_match;
};

Match withoutTemplate(const Card &card)
{
    Match match;
    match.specOfNode.fill(-1, card.nodes().size());
    const QString said = saidLanguage(card);
    match.languageSet = !said.isEmpty();
    match.language = match.languageSet ? said : QStringLiteral("en");
    return match;
}

} // namespace

Match matchCard(const Card &card, const QList<const Template *> &templates)
{
    const bool anyCard = templates.size() == 1 && templates.first() == &builtInTemplate();
    if (anyCard && !card.templateId().isEmpty() && card.templateId() != builtInTemplate().id()) {
        // One that names another template of the program follows that.
        if (const Template *named = builtInTemplate(QStringView(card.templateId())))
            return Matcher(card, *named).run();
    }
    Match best = withoutTemplate(card);
    int bestFields = 0;
    for (const Template *schema : templates) {
        Match match = Matcher(card, *schema).run();
        if (schema->id() == card.templateId())
            return match;
        int fields = 0;
        int headings = 0;
        for (int i = 0; i < card.nodes().size(); ++i) {
            const int spec = match.specOf(i);
            fields += spec >= 0 && schema->specs()[spec].isField();
            headings += card.nodes()[i].level > 0 && card.nodes()[i].kind != Node::Kind::Title;
        }
        if (fields >= kFieldsToGuess && fields >= headings * kShareToGuess && fields > bestFields) {
            match.guessed = true;
            best = match;
            bestFields = fields;
        }
    }
    return best;
}

Match matchNamed(const Card &card, const Template *named)
{
    return named ? Matcher(card, *named).run() : matchCard(card);
}

Match matchAgainst(const Card &card, const Template &schema)
{
    return Matcher(card, schema).run();
}

} // namespace cardwright
