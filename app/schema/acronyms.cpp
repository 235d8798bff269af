#include "schema/acronyms.h"

#include "schema/bodyunits.h"
#include "schema/commonacronyms.h"

#include <QRegularExpression>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 6;
constexpr int kReach = 3;          // words before "(IRB)" beyond one for each letter
constexpr qsizetype kLoudFrom = 3; // a word in capitals beside another of that length is shouted

// False where nothing stands that the expression below could take away.
bool mayHoldOthers(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'`' || c == u'<' || c == u']' || c == u'@' || c == u'\\' || c == u'_' || c == u'=' || c == u'#'
            || c == u'/' || c == u'$' || (c == u'.' && i + 1 < text.size() && !text[i + 1].isSpace()))
            return true;
    }
    return false;
}

// What is no prose becomes gaps: bars of a table that are escaped, code, tags, addresses, the targets of links, file names, identifiers.
QString proseOf(QStringView text)
{
    static const QRegularExpression others(
        u"\\\\+\\||(`+)[^`]+\\1|<[^>\\s][^>]*>|\\]\\([^)]*\\)|\\]\\[[^\\]]*\\]|\\b(?:https?|ftp|s3|gs)://"
        u"\\S+|\\bwww\\.\\S+"
        "|\\S*[@\\\\_=#]\\S*|\\S+\\.\\w\\S*|\\S*/\\S*/\\S*|\\$[^$]*[\\\\^_{][^$]*\\$"_s);
    QString prose = text.toString();
    prose.remove(u"**"_s);
    if (mayHoldOthers(prose))
        prose.replace(others, u" "_s);
    return prose;
}

struct Token
{
    QStringView text; // in the prose
    qsizetype begin = 0;
    qsizetype end = 0;
};

// How many code units the letter or digit at `at` takes; 0 where none stands.
qsizetype letterAt(QStringView text, qsizetype at, bool digits = true)
{
    const auto isOne = [digits](char32_t c) { return digits ? QChar::isLetterOrNumber(c) : QChar::isLetter(c); };
    if (at >= text.size())
        return 0;
    if (text[at].isHighSurrogate() && at + 1 < text.size())
        return isOne(QChar::surrogateToUcs4(text[at], text[at + 1])) ? 2 : 0;
    return isOne(text[at].unicode()) ? 1 : 0;
}

qsizetype lettersFrom(QStringView text, qsizetype at, bool digits = true)
{
    while (const qsizetype units = letterAt(text, at, digits))
        at += units;
    return at;
}

// Words of letters and digits; "IRB's" is one.
QList<Token> tokensOf(QStringView prose)
{
    QList<Token> tokens;
    for (qsizetype at = 0; at < prose.size();) {
        qsizetype end = lettersFrom(prose, at);
        if (end == at) {
            ++at;
            continue;
        }
        if (end < prose.size() && (prose[end] == u'\'' || prose[end] == u'’')) {
            const qsizetype after = lettersFrom(prose, end + 1, false);
            if (after > end + 1)
                end = after;
        }
        tokens.append({prose.sliced(at, end - at), at, end});
        at = end;
    }
    return tokens;
}

bool isInCapitals(QStringView word)
{
    return word.size() > 1 && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

// "IRB" of "IRB", "IRBs" and "IRB's"; empty for other words.
QString acronymOf(QStringView word)
{
    if (word.endsWith(u"'s") || word.endsWith(u"’s"))
        word.chop(2);
    if (word.size() > 2 && word.endsWith(u's'))
        word.chop(1);
    return word.size() <= kLongest && isInCapitals(word) ? word.toString() : QString();
}

bool isLink(QStringView word)
{
    static constexpr QStringView kLinks[] = {
        u"of",  u"and", u"the", u"for", u"in",  u"on", u"to", u"by", u"a",    u"an",  u"with", u"de",
        u"del", u"la",  u"las", u"el",  u"los", u"y",  u"e",  u"en", u"para", u"von", u"du",   u"des"};
    return std::find(std::begin(kLinks), std::end(kLinks), word) != std::end(kLinks);
}

bool isSameLetter(QChar a, QChar b)
{
    return a.toCaseFolded() == b.toCaseFolded();
}

// Whether words in a row begin with the letters of the acronym; small words between may be passed over.
bool spellsOut(const QList<Token> &words, const QString &acronym)
{
    for (qsizetype first = 0; first < words.size(); ++first) {
        qsizetype letter = 0;
        for (qsizetype i = first; i < words.size() && letter < acronym.size(); ++i) {
            const QStringView word = words[i].text;
            if (isSameLetter(word.front(), acronym[letter]) && acronymOf(word) != acronym)
                ++letter;
            else if (letter == 0 || !isLink(word.toString().toLower()))
                break;
        }
        if (letter == acronym.size())
            return true;
    }
    return false;
}

// "… review board (IRB)": some word shortly before begins like it.
bool isInBracketsAfter(const QString &prose, const QList<Token> &words, qsizetype at)
{
    const Token &token = words[at];
    if (at == 0 || token.begin < 1 || prose[token.begin - 1] != u'(')
        return false;
    const QString acronym = acronymOf(token.text);
    const qsizetype from = std::max<qsizetype>(0, at - acronym.size() - kReach);
    return std::any_of(words.cbegin() + from, words.cbegin() + at, [&](const Token &word) {
        return acronymOf(word.text).isEmpty() && isSameLetter(word.text.front(), acronym.front());
    });
}

// "IRB (a review board)", "IRB stands for …", "IRB, or …".
bool isExplainedAfter(const QString &prose, const QList<Token> &words, qsizetype at)
{
    const QString acronym = acronymOf(words[at].text);
    const QStringView rest = QStringView(prose).sliced(words[at].end).trimmed();
    static const QRegularExpression says(
        u"^(?:stands for|is short for|is an? (?:acronym|abbreviation)|means|significa|son las siglas|es la sigla)\\b"_s);
    if (says.match(rest.toString()).hasMatch())
        return true;
    return rest.startsWith(u'(') && at + 2 < words.size() && acronymOf(words[at + 1].text).isEmpty()
           && isSameLetter(words[at + 1].text.front(), acronym.front());
}

// An answer that names people, organisations or files holds acronyms that are names.
bool isProse(const Match &match, int node)
{
    const int spec = match.specOf(node);
    if (spec < 0 || !match.schema->specs()[spec].isField())
        return true;
    const Spec &question = match.schema->specs()[spec];
    switch (question.answer) {
    case AnswerKind::PersonList:
    case AnswerKind::Link:
    case AnswerKind::LinkList:
    case AnswerKind::KeywordList:
    case AnswerKind::SingleChoice:
    case AnswerKind::MultiChoice:
    case AnswerKind::Code:
        return false;
    default:
        return !question.id.startsWith("authorship."_L1);
    }
}

bool isAboutTerms(const Card &card, const Match &match, int node)
{
    static const QSet<QString> titles = {u"terms of art"_s, u"glossary"_s, u"acronyms"_s, u"abbreviations"_s,
                                         u"terminology"_s,  u"glosario"_s, u"siglas"_s,   u"acrónimos"_s};
    for (; node >= 0; node = card.nodes()[node].parent) {
        const int spec = match.specOf(node);
        const bool ofTemplate = spec >= 0 && match.schema->specs()[spec].id == "terms-of-art"_L1;
        if (ofTemplate || titles.contains(card.nodes()[node].folded))
            return true;
    }
    return false;
}

class AcronymReader
{
public:
    AcronymReader(const Card &card, const Match &match, const CardReading &reading)
        : m_card(card)
        , m_match(match)
        , m_reading(reading)
    {}

    QList<Acronym> read()
    {
        explainAll(m_card.title());
        for (int i = 0; i < m_card.nodes().size(); ++i)
            readNode(i);
        QList<Acronym> found;
        for (const QString &acronym : std::as_const(m_order)) {
            if (!m_explained.contains(acronym) && !m_words.contains(acronym.toLower()))
                found.append({acronym, m_uses.value(acronym)});
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const Acronym &a, const Acronym &b) { return a.uses > b.uses; });
        return found;
    }

private:
    void explainAll(const QString &text)
    {
        for (const Token &token : tokensOf(text)) {
            if (const QString acronym = acronymOf(token.text); !acronym.isEmpty())
                m_explained.insert(acronym);
        }
    }

    void readNode(int node)
    {
        const bool terms = isAboutTerms(m_card, m_match, node);
        if (terms)
            explainAll(m_card.nodes()[node].title);
        if (!m_card.isEditable(node))
            return;
        const QString body = m_card.bodyText(node);
        const bool prose = isProse(m_match, node);
        for (const BodyUnit &unit : BodyUnits(body)) {
            if (unit.kind == BodyUnit::Kind::Code || isUntouched(node, unit))
                continue;
            if (terms)
                explainAll(keyedText(unit.text).key.toString());
            const bool row = unit.kind == BodyUnit::Kind::Row || unit.kind == BodyUnit::Kind::HeaderRow;
            readText(proseOf(unit.text), prose && !row && !terms);
        }
    }

    bool isUntouched(int node, const BodyUnit &unit) const
    {
        const auto &places = m_reading.node(node).untouched;
        return std::any_of(places.cbegin(), places.cend(),
                           [&unit](const std::pair<qsizetype, qsizetype> &place) {
                               return place.first <= unit.begin && unit.end <= place.second;
                           });
    }

    void readText(const QString &prose, bool used)
    {
        const QList<Token> tokens = tokensOf(prose);
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            const QString acronym = acronymOf(tokens[i].text);
            if (acronym.isEmpty()) {
                if (tokens[i].text.size() <= kLongest)
                    m_words.insert(tokens[i].text.toString());
                continue;
            }
            if (spellsOut(tokens, acronym) || isInBracketsAfter(prose, tokens, i)
                || isExplainedAfter(prose, tokens, i))
                m_explained.insert(acronym);
            else if (used && !isCommonAcronym(acronym) && !isShouted(prose, tokens, i)
                     && !isPartOfCode(prose, tokens[i]))
                use(acronym);
        }
    }

    void use(const QString &acronym)
    {
        if (m_uses[acronym]++ == 0)
            m_order.append(acronym);
    }

    // "PLEASE NOTE", "IT IS DUE"
    static bool isShouted(const QString &prose, const QList<Token> &tokens, qsizetype at)
    {
        const auto goesOn = [&](qsizetype before,
                                qsizetype after) { // nothing but a gap between two loud words
            return before >= 0 && after < tokens.size() && isInCapitals(tokens[before].text)
                   && isInCapitals(tokens[after].text)
                   && QStringView(prose)
                          .sliced(tokens[before].end, tokens[after].begin - tokens[before].end)
                          .trimmed()
                          .isEmpty();
        };
        qsizetype first = at;
        while (goesOn(first - 1, first))
            --first;
        qsizetype last = at;
        while (goesOn(last, last + 1))
            ++last;
        const bool besideLoud = (first < at && tokens[at - 1].text.size() >= kLoudFrom)
                                || (last > at && tokens[at + 1].text.size() >= kLoudFrom);
        return besideLoud || last - first >= 2;
    }

    // "pt-BR", "GPT-3" is none.
    static bool isPartOfCode(const QString &prose, const Token &token)
    {
        const bool joined =
            token.begin > 1 && prose[token.begin - 1] == u'-' && prose[token.begin - 2].isLower();
        return joined && token.end - token.begin == 2;
    }

    const Card &m_card;
    const Match &m_match;
    const CardReading &m_reading;
    QStringList m_order;
    QHash<QString, int> m_uses;
    QSet<QString> m_explained;
    QSet<QString> m_words; // that are no acronyms: a word in capitals may be one of them
};

} // namespace

QList<Acronym> unexplainedAcronyms(const Card &card, const Match &match, const CardReading &reading)
{
    return AcronymReader(card, match, reading).read();
}

bool explainsAcronym(QStringView text, const QString &acronym)
{
    const QString prose = proseOf(text);
    const QList<Token> tokens = tokensOf(prose);
    if (spellsOut(tokens, acronym))
        return true;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (acronymOf(tokens[i].text) == acronym
            && (isInBracketsAfter(prose, tokens, i) || isExplainedAfter(prose, tokens, i)))
            return true;
    }
    return false;
}

} // namespace cardwright
