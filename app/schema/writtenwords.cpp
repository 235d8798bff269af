#include "schema/writtenwords.h"

#include "card/card.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <array>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWordsToTell = 20;
constexpr int kLettersToTell = 40;    // of a script
constexpr int kSmallWordsToTell = 5;
constexpr int kHeadingsToTell = 3;
constexpr qsizetype kMostHeadings = 1000; // they are read with each key
constexpr double kShareToTell = 0.14; // of all words; a text of whole sentences has 0.3 and more
constexpr double kSecondAtMost = 0.6; // of the hits of the first
constexpr int kOwnWordsToTell = 4;    // or so many that the other lacks, and hardly any of the other's own
constexpr int kOwnToOthersWords = 5;  // times: neighbours share most of their small words

// Words that hardly any text of the language does without. Catalan is there so that it is not taken for Spanish.
constexpr std::pair<QStringView, QStringView> kSmallWords[] = {
    {u"en", u"the of and to in is for that with are was were this from by on as be it which not have has or an at we can"},
    {u"es", u"el la los las de del y en que una un por para con se es son como más al lo su sus este esta fue no"},
    {u"de", u"der die das und ist von mit den dem für auf ein eine einer nicht zu im in des sind wurde wird als auch aus bei oder es"},
    {u"fr", u"le la les des et est de une un dans pour sur que qui par avec au aux du sont ce cette ces nous à été ou en pas"},
    {u"it", u"il la di che è e una un per con del della dei delle sono gli nel nella da si in come anche questo questa non al i"},
    {u"pt", u"o a os as de do da dos das e em um uma para com não que por mais são no na ao se como foi ou"},
    {u"nl", u"de het een en van in is op te voor met zijn dat niet aan door worden wordt ook naar bij uit deze of"},
    {u"ca", u"el la els les de del i en que una un per amb és són com més al es seu aquest aquesta no dels"}};
constexpr qsizetype kLanguages = std::size(kSmallWords);

// English, and not the same in a language that borrows its terms.
constexpr QStringView kHeadingWords =
    u"the of and for with how to use uses usage license licensing summary overview card languages fields splits details "
    u"contributions contributors creation loading download downloads about acknowledgements acknowledgments data this "
    u"sources using getting started";

using Hits = std::array<int, kLanguages>;

// Which languages have a word among their small ones, as bits.
quint32 languagesOf(const QString &word)
{
    static const QHash<QString, quint32> known = [] {
        QHash<QString, quint32> all;
        for (qsizetype i = 0; i < kLanguages; ++i) {
            for (const QStringView one : kSmallWords[i].second.split(u' '))
                all[one.toString()] |= 1u << i;
        }
        return all;
    }();
    return known.value(word);
}

// Languages that are hardly ever written in Latin letters.
QList<QChar::Script> scriptsOf(QStringView language)
{
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
    return scripts.value(language.toString());
}

// The language of a script that hardly any other uses.
QString languageOfScript(const QHash<QChar::Script, int> &letters)
{
    const auto most = std::max_element(letters.cbegin(), letters.cend());
    switch (most == letters.cend() ? QChar::Script_Latin : most.key()) {
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return u"ja"_s;
    case QChar::Script_Han:
        return letters.value(QChar::Script_Hiragana) * 10 > most.value() ? u"ja"_s : u"zh"_s;
    case QChar::Script_Hangul:
        return u"ko"_s;
    case QChar::Script_Greek:
        return u"el"_s;
    case QChar::Script_Thai:
        return u"th"_s;
    default:
        return {};
    }
}

class TextReader
{
public:
    explicit TextReader(const Card &card)
        : m_card(card)
    {}

    WrittenWords read()
    {
        readHeadings();
        const qsizetype begin = m_card.outline().frontMatter.end;
        const QString text = QString::fromUtf8(QByteArrayView(m_card.bytes()).sliced(begin).first(
            qMin(kReadForLanguage, m_card.bytes().size() - begin)));
        for (const QStringView line : QStringView(text).tokenize(u'\n'))
            readLine(line);
        tell();
        return m_found;
    }

private:
    void readHeadings()
    {
        static const QStringList english = kHeadingWords.toString().split(u' ');
        int headings = 0;
        int hits = 0;
        const QList<Node> &nodes = m_card.nodes();
        for (const Node &node : nodes.first(qMin(kMostHeadings, nodes.size()))) {
            const QStringList words = node.title.toLower().split(u' ', Qt::SkipEmptyParts);
            headings += !words.isEmpty();
            hits += std::any_of(words.cbegin(), words.cend(), [](const QString &word) { return english.contains(word); });
            for (const QChar c : node.title) {
                if (c.isLetter() && c.script() != QChar::Script_Latin && !m_found.scripts.contains(c.script()))
                    m_found.scripts.append(c.script());
            }
        }
        m_found.hasEnglishHeadings = hits >= kHeadingsToTell && 3 * hits >= headings;
    }

    void readLine(QStringView line)
    {
        const QStringView text = line.trimmed();
        if (text.startsWith(u"```") || text.startsWith(u"~~~")) {
            m_inCode = !m_inCode;
            return;
        }
        const bool outside = !m_inCode && !m_inComment;
        if (text.contains(u"<!--"))
            m_inComment = true;
        if (text.contains(u"-->"))
            m_inComment = false;
        // Headings, tables, quoted samples and code say little of what the sentences are written in.
        if (!outside || m_inComment || text.isEmpty() || u"|#<>`"_s.contains(text.front()) || line.startsWith(u"    "))
            return;
        for (QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
            if (const qsizetype address = word.indexOf(u"]("); address >= 0)
                word = word.first(address);
            const bool isName = word.contains(u'/') || word.contains(u'_') || word.contains(u'@') || word.contains(u'`');
            if (!isName)
                readWord(word);
        }
    }

    // "l'article," is two words.
    void readWord(QStringView word)
    {
        QString letters;
        for (qsizetype i = 0; i <= word.size(); ++i) {
            if (i < word.size() && word[i].isLetter()) {
                letters += word[i].toLower();
                const QChar::Script script = word[i].script();
                if (script == QChar::Script_Latin)
                    ++m_latin;
                else if (script != QChar::Script_Common && script != QChar::Script_Inherited)
                    ++m_letters[script];
            } else if (!letters.isEmpty()) {
                ++m_words;
                if (const quint32 languages = languagesOf(letters))
                    ++m_small[languages];
                letters.clear();
            }
        }
    }

    void tell()
    {
        int others = 0;
        for (auto it = m_letters.cbegin(); it != m_letters.cend(); ++it) {
            others += it.value();
            if (it.value() >= m_latin && !m_found.scripts.contains(it.key()))
                m_found.scripts.append(it.key());
        }
        m_found.isLatin = others <= m_latin;
        m_found.hasLatinText = m_latin >= kLettersToTell;
        m_found.isEnough = m_found.isLatin ? m_words >= kWordsToTell : others >= kLettersToTell;
        if (!m_found.isLatin && m_found.isEnough) {
            m_found.language = languageOfScript(m_letters);
            return;
        }
        Hits hits = {};
        for (int one = 0; one < kLanguages; ++one)
            hits[one] = smallWords(1u << one, 0);
        const int best = static_cast<int>(std::max_element(hits.cbegin(), hits.cend()) - hits.cbegin());
        bool tells = hits[best] >= kSmallWordsToTell && hits[best] >= kShareToTell * m_words;
        for (int one = 0; one < kLanguages; ++one)
            tells = tells && (one == best || standsOut(best, one, hits));
        if (m_found.isLatin && m_found.isEnough && tells)
            m_found.language = kSmallWords[best].first.toString();
    }

    // How many small words were read that all of one set of languages have and none of the other.
    int smallWords(quint32 with, quint32 without) const
    {
        int count = 0;
        for (auto it = m_small.cbegin(); it != m_small.cend(); ++it)
            count += (it.key() & with) == with && !(it.key() & without) ? it.value() : 0;
        return count;
    }

    bool standsOut(int best, int other, const Hits &hits) const
    {
        if (hits[other] <= kSecondAtMost * hits[best])
            return true;
        const int own = smallWords(1u << best, 1u << other);
        return own >= kOwnWordsToTell && own >= kOwnToOthersWords * smallWords(1u << other, 1u << best);
    }

    const Card &m_card;
    WrittenWords m_found;
    bool m_inCode = false;
    bool m_inComment = false;
    int m_words = 0;
    int m_latin = 0;
    QHash<quint32, int> m_small; // words by the languages that have them, as bits
    QHash<QChar::Script, int> m_letters;
};

} // namespace

bool WrittenWords::couldBe(QStringView wanted) const
{
    const QList<QChar::Script> own = scriptsOf(wanted);
    if (own.isEmpty())
        return isLatin || !isEnough;
    const bool there = std::any_of(own.cbegin(), own.cend(), [this](QChar::Script one) { return scripts.contains(one); });
    return there || (!hasLatinText && scripts.isEmpty());
}

WrittenWords writtenWords(const Card &card)
{
    return TextReader(card).read();
}

bool canTell(QStringView language)
{
    return std::any_of(std::begin(kSmallWords), std::end(kSmallWords),
                       [language](const auto &one) { return one.first == language; });
}

} // namespace cardwright
