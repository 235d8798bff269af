#include "card/card.h"
#include "schema/codecs.h"
#include "schema/matching.h"
#include "support/corpus.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QString kEn = u"en"_s;
const QString kShares = u"annotations-labeling.human-annotators.language-s"_s;
const QString kCardAuthors = u"header.data-card-author-s"_s;
const QString kAuthors = u"authorship.dataset-owners.author-s"_s;
const QString kDomains = u"motivations-intentions.motivations.domain-s-of-application"_s;
constexpr int kRounds = 20000;

const Template &schema()
{
    return builtInTemplate();
}

int specOf(const QString &id)
{
    const int spec = schema().indexOf(id);
    if (spec < 0)
        qFatal("the template has no %s", qPrintable(id));
    return spec;
}

// Texts that a person could type, with what the codecs look at among them.
class Texts
{
public:
    explicit Texts(quint32 seed)
        : m_random(seed)
    {}

    int number(int below) { return int(m_random.bounded(below)); }
    bool chance(int inHundred) { return number(100) < inHundred; }

    QString line()
    {
        static const QStringList pieces{
            u"*"_s,     u"**"_s,      u"["_s,          u"]"_s,     u"("_s,    u")"_s,      u" ("_s,
            u" ["_s,    u":"_s,       u": "_s,         u"\\"_s,    u"`"_s,    u"```"_s,    u"_"_s,
            u"<"_s,     u"# "_s,      u"- "_s,         u"-"_s,     u" - "_s,  u"---"_s,    u"1. "_s,
            u"12) "_s,  u"> "_s,      u"[a]: b"_s,     u" "_s,     u","_s,    u", "_s,     u";"_s,
            u"; "_s,    u"."_s,       u"word"_s,       u"Ärger"_s, u"数据"_s, u"🐬"_s,      u"\u00a0"_s,
            u"%"_s,     u" %"_s,      u"62 %"_s,       u"62"_s,    u"7,5%"_s, u"|"_s,      u"?"_s,
            u"Owner"_s, u"(Owner)"_s, u" (Manager)"_s, u"N/A"_s,   u"="_s,    u"Notes:"_s, u"**Notes:**"_s};
        QString result;
        for (int left = number(5); left > 0; --left)
            result += pieces[number(int(pieces.size()))];
        while (!result.isEmpty() && (result[0] == u' ' || result[0] == u'\t'))
            result.remove(0, 1);
        while (result.endsWith(u' '))
            result.chop(1);
        return result;
    }

    QString word()
    {
        QString result;
        while (result.isEmpty())
            result = line();
        return result;
    }

    Remarks remarks()
    {
        Remarks result;
        if (chance(25))
            result.caption = {u"Above"_s, line()};
        if (chance(25))
            result.notes = {u"Additional Notes"_s, line()};
        return result;
    }

    ListForm form(qsizetype items)
    {
        ListForm result;
        if (items > 0)
            result.marker = chance(80) ? u'-' : u'*';
        result.loose = items > 1 && chance(20);
        return result;
    }

private:
    QRandomGenerator m_random;
};

// What one codec makes of a text: nothing, or the text it writes for it.
std::optional<QString> rewritten(const QString &id, const QString &text)
{
    const int spec = specOf(id);
    switch (schema().specs()[spec].answer) {
    case AnswerKind::LabelPercentList:
        if (const auto value = parsePercents(text, schema(), spec))
            return writePercents(*value, schema(), spec, kEn);
        return {};
    case AnswerKind::PersonList:
        if (const auto value = parsePeople(text, schema(), spec))
            return writePeople(*value, schema(), spec, kEn);
        return {};
    default:
        if (const auto value = parseKeywords(text, schema(), spec))
            return writeKeywords(*value, schema(), spec, kEn);
        return {};
    }
}

} // namespace

class TestMoreCodecs : public QObject
{
    Q_OBJECT

private slots:
    void sharesComeBack();
    void peopleComeBack_data();
    void peopleComeBack();
    void keywordsComeBack();
    void ownFormStays_data();
    void ownFormStays();
    void foreignTextIsNotForced_data();
    void foreignTextIsNotForced();
    void sharesAreReadAsLabelAndNumber_data();
    void sharesAreReadAsLabelAndNumber();
    void sharesAreNumbers_data();
    void sharesAreNumbers();
    void sumIsOddWhenItIsNoWhole_data();
    void sumIsOddWhenItIsNoWhole();
    void shareWithItsSignIsTheSameShare();
    void newSharesAreKeyed();
    void peopleHaveNameDetailsAndRole();
    void rolesSpeakTheCardsLanguage();
    void commaInANameStartsTheDetails();
    void keywordsAreSplitOutsideBrackets_data();
    void keywordsAreSplitOutsideBrackets();
    void keywordWithACommaMakesAList();
    void sentencesAreNoKeywords_data();
    void sentencesAreNoKeywords();
    void realCardsStayAsTheyAre();
};

void TestMoreCodecs::sharesComeBack()
{
    using Style = PercentValue::Style;
    const QList<Style> styles{Style::Keyed,    Style::Colon,  Style::Dash,
                              Style::Brackets, Style::Square, Style::Before};
    const QStringList numbers{u"62"_s, u"7.5"_s, u"0,25"_s, u"~3"_s, u"< 1"_s, u"100"_s};
    const int spec = specOf(kShares);
    Texts random(3);
    int styled = 0;
    for (int round = 0; round < kRounds; ++round) {
        PercentValue value;
        value.style = styles[random.number(int(styles.size()))];
        value.sign = random.chance(60) ? u" %"_s : u"%"_s;
        for (int left = random.number(4); left > 0; --left) {
            const bool number = random.chance(70);
            const QString share =
                number ? numbers[random.number(int(numbers.size()))] : plainShare(random.line());
            value.rows.append({number && random.chance(5) ? QString() : random.word(), share});
        }
        value.form = random.form(value.rows.size());
        value.remarks = random.remarks();
        const QString text = writePercents(value, schema(), spec, kEn);
        const std::optional<PercentValue> back = parsePercents(text, schema(), spec);
        QVERIFY2(back, qPrintable(text));
        QVERIFY2(back->rows == value.rows && back->remarks == value.remarks && back->form == value.form,
                 qPrintable(text));
        QCOMPARE(writePercents(*back, schema(), spec, kEn), text);
        styled += !value.rows.isEmpty() && back->style == value.style && back->sign == value.sign;
    }
    QVERIFY(styled > kRounds / 3);
}

void TestMoreCodecs::peopleComeBack_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("with roles") << kCardAuthors;
    QTest::newRow("without roles") << kAuthors;
}

void TestMoreCodecs::peopleComeBack()
{
    QFETCH(QString, id);
    using Style = PeopleValue::Style;
    const QList<Style> styles{Style::KeyedBrackets, Style::Keyed, Style::Bold, Style::Plain};
    const int spec = specOf(id);
    const QStringList roles = personRoles(schema(), spec, kEn);
    Texts random(5);
    for (int round = 0; round < kRounds; ++round) {
        PeopleValue value;
        value.style = styles[random.number(int(styles.size()))];
        for (int left = random.number(4); left > 0; --left) {
            PersonValue person{random.word(), random.line(), QString()};
            while (person.name.indexOf(u", "_s, 1) > 0)
                person.name.remove(person.name.indexOf(u", "_s, 1), 1);
            if (!roles.isEmpty() && random.chance(70))
                person.role = roles[random.number(int(roles.size()))];
            value.people.append(person);
        }
        value.form = random.form(value.people.size());
        value.remarks = random.remarks();
        const QString text = writePeople(value, schema(), spec, kEn);
        const std::optional<PeopleValue> back = parsePeople(text, schema(), spec);
        QVERIFY2(back, qPrintable(text));
        QVERIFY2(back->people == value.people && back->remarks == value.remarks && back->form == value.form,
                 qPrintable(text));
        QCOMPARE(writePeople(*back, schema(), spec, kEn), text);
    }
}

void TestMoreCodecs::keywordsComeBack()
{
    const int spec = specOf(kDomains);
    Texts random(7);
    int lines = 0;
    for (int round = 0; round < kRounds; ++round) {
        KeywordsValue value;
        value.list = random.chance(30);
        value.code = random.chance(40);
        value.separator = random.chance(80) ? u',' : u';';
        value.stop = value.code && random.chance(20);
        for (int left = random.number(5); left > 0; --left)
            value.words.append(value.code ? random.word().remove(u'`') : random.word());
        for (QString &word : value.words)
            word = word.trimmed();
        value.words.removeAll(QString());
        value.remarks = random.remarks();
        const QString text = writeKeywords(value, schema(), spec, kEn);
        const std::optional<KeywordsValue> back = parseKeywords(text, schema(), spec);
        QVERIFY2(back, qPrintable(text));
        if (back->code == value.code)
            QVERIFY2(back->words == value.words, qPrintable(text));
        QVERIFY2(back->remarks == value.remarks, qPrintable(text));
        QCOMPARE(writeKeywords(*back, schema(), spec, kEn), text);
        lines += !value.words.isEmpty() && !back->list;
    }
    QVERIFY(lines > kRounds / 4);
}

void TestMoreCodecs::ownFormStays_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::newRow("no share") << kShares << QString();
    QTest::newRow("keyed shares") << kShares << u"- **Germany:** 62 %\n- **France:** 38 %"_s;
    QTest::newRow("keyed shares without a blank") << kShares << u"- **Germany:** 62%\n- **France:** 38%"_s;
    QTest::newRow("shares after a colon") << kShares << u"- Germany: 62%\n- Rest: of Europe: 38%"_s;
    QTest::newRow("shares after a dash") << kShares << u"* Germany - 62%\n* Non-EU - 38%"_s;
    QTest::newRow("shares before") << kShares << u"- 62% Germany\n- 38% *France*"_s;
    QTest::newRow("shares in brackets") << kShares << u"- German (40 %)\n- Swiss (German) (60 %)"_s;
    QTest::newRow("shares in square brackets") << kShares << u"- Asia [50 %]\n- US [50 %]"_s;
    QTest::newRow("no-break space before the sign") << kShares << u"- A: 62,5\u00a0%"_s;
    QTest::newRow("one row is still without a share") << kShares << u"- A: 62 %\n- **B:**"_s;
    QTest::newRow("share in words") << kShares << u"- **A:** 62 %\n- **B:** not counted"_s;
    QTest::newRow("shares with caption and notes")
        << kShares << u"- A (1 %)\n\n**Above:** of ten\n\n**Additional Notes:** all spoke English"_s;
    QTest::newRow("people with roles in brackets")
        << kCardAuthors
        << u"- **Mara Lindqvist, Acoustic Monitoring:** (Owner)\n- **T. Renken:** (Manager)"_s;
    QTest::newRow("people with roles")
        << kCardAuthors << u"- **Hongjin Su, HKU:** Owner\n- **N. M.:** Contributor"_s;
    QTest::newRow("bold people") << kCardAuthors
                                 << u"- **Helmut N.** (Contributor)\n- **Gabriele F.** (Owner)"_s;
    QTest::newRow("plain people, one without a role") << kCardAuthors << u"- A B, Team C (Owner)\n- D E"_s;
    QTest::newRow("authors") << kAuthors
                             << u"- Mara Lindqvist, Head of Acoustics, Institute, 2025\n- Tobias"_s;
    QTest::newRow("numbered authors") << kAuthors << u"1. Mara Lindqvist\n2. Tobias, Steward"_s;
    QTest::newRow("keywords") << kDomains << u"bioacoustics, marine conservation, machine listening"_s;
    QTest::newRow("one keyword") << kDomains << u"retrieval"_s;
    QTest::newRow("keywords in backticks") << kDomains << u"`Robotics`, `Imitation Learning`"_s;
    QTest::newRow("keywords in backticks and a stop") << kDomains << u"`Energy Use`, `Buildings`."_s;
    QTest::newRow("keywords with brackets") << kDomains << u"calls (birds, frogs), [a, b](c.md), d"_s;
    QTest::newRow("keywords with semicolons") << kDomains << u"calls (testing, two projects); noise, too"_s;
    QTest::newRow("list of keywords") << kDomains << u"- `Robotics`\n- `Behavior Cloning`"_s;
    QTest::newRow("keywords and notes") << kDomains << u"a, b\n\n**Notes:** c, d"_s;
}

void TestMoreCodecs::ownFormStays()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    const std::optional<QString> written = rewritten(id, text);
    QVERIFY(written);
    QCOMPARE(*written, text);
}

void TestMoreCodecs::foreignTextIsNotForced_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::newRow("sentence about shares") << kShares << u"Mostly German, 62 %."_s;
    QTest::newRow("labels without shares") << kShares << u"- German\n- French"_s;
    QTest::newRow("the template's own shares") << kShares << u"- Language [Percentage %]"_s;
    QTest::newRow("count, not a share") << kShares << u"- **German:** 40\n- **French:** 2"_s;
    QTest::newRow("shares in two styles") << kShares << u"- German: 40 %\n- French - 60 %"_s;
    QTest::newRow("shares with two signs") << kShares << u"- German: 40 %\n- French: 60%"_s;
    QTest::newRow("share and a remark") << kShares << u"- German: 40 % (estimated)"_s;
    QTest::newRow("shares under a title") << kShares << u"**Labels**\n\n- German: 40 %"_s;
    QTest::newRow("shares in a table") << kShares << u"| a | b |\n| --- | --- |\n| c | 40 % |"_s;
    QTest::newRow("empty item among shares") << kShares << u"- German: 40 %\n-"_s;
    QTest::newRow("the template's own people")
        << kCardAuthors << u"- **Name, Team:** (Owner / Contributor / Manager)"_s;
    QTest::newRow("two roles") << kCardAuthors << u"- **A, B:** Owner, Manager"_s;
    QTest::newRow("name as the value") << kCardAuthors << u"- **Name, Team:** Ahmed Jaafar (Owner)"_s;
    QTest::newRow("people in two styles") << kCardAuthors << u"- **A:** (Owner)\n- **B:** Owner"_s;
    QTest::newRow("people in a sentence") << kCardAuthors << u"A and B."_s;
    QTest::newRow("sentence after people") << kCardAuthors << u"- **A:** (Owner)\n\nSee below."_s;
    QTest::newRow("keywords on two lines") << kDomains << u"Classification,\nForecasting"_s;
    QTest::newRow("keywords without a blank") << kDomains << u"a,b"_s;
    QTest::newRow("keywords that end with a comma") << kDomains << u"a, b,"_s;
    QTest::newRow("keywords after a sentence") << kDomains << u"These:\n\n- a"_s;
    QTest::newRow("some keywords in backticks and a stop") << kDomains << u"a, `b`."_s;
    QTest::newRow("quoted keywords") << kDomains << u"> a, b"_s;
    QTest::newRow("code block") << kDomains << u"    a, b"_s;
    QTest::newRow("comment") << kDomains << u"<!-- a, b -->"_s;
}

void TestMoreCodecs::foreignTextIsNotForced()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    const std::optional<QString> written = rewritten(id, text);
    QVERIFY2(!written, qPrintable(written.value_or(QString())));
}

void TestMoreCodecs::sharesAreReadAsLabelAndNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("keyed") << u"- **New Guinea (PNG):** 62.5 %"_s;
    QTest::newRow("colon") << u"- New Guinea (PNG): 62.5%"_s;
    QTest::newRow("dash") << u"- New Guinea (PNG) - 62.5 %"_s;
    QTest::newRow("brackets") << u"- New Guinea (PNG) (62.5%)"_s;
    QTest::newRow("square brackets") << u"- New Guinea (PNG) [62.5%]"_s;
    QTest::newRow("before") << u"- 62.5% New Guinea (PNG)"_s;
}

void TestMoreCodecs::sharesAreReadAsLabelAndNumber()
{
    QFETCH(QString, text);
    const auto value = parsePercents(text, schema(), specOf(kShares));
    QVERIFY(value);
    QCOMPARE(value->rows.size(), 1);
    QCOMPARE(value->rows.first().label, u"New Guinea (PNG)"_s);
    QCOMPARE(value->rows.first().share, u"62.5"_s);
}

void TestMoreCodecs::sharesAreNumbers_data()
{
    QTest::addColumn<QString>("share");
    QTest::addColumn<double>("number");
    QTest::newRow("whole") << u"62"_s << 62.0;
    QTest::newRow("with a point") << u"62.5"_s << 62.5;
    QTest::newRow("with a comma") << u"62,5"_s << 62.5;
    QTest::newRow("about") << u"~30"_s << 30.0;
    QTest::newRow("less than") << u"< 1"_s << 1.0;
    QTest::newRow("range") << u"10-20"_s << -1.0;
    QTest::newRow("word") << u"most"_s << -1.0;
    QTest::newRow("two points") << u"1.2.3"_s << -1.0;
    QTest::newRow("point alone") << u"."_s << -1.0;
    QTest::newRow("nothing") << QString() << -1.0;
    QTest::newRow("exponent") << u"1e9"_s << -1.0;
}

void TestMoreCodecs::sharesAreNumbers()
{
    QFETCH(QString, share);
    QFETCH(double, number);
    QCOMPARE(shareNumber(share).value_or(-1), number);
}

void TestMoreCodecs::sumIsOddWhenItIsNoWhole_data()
{
    QTest::addColumn<QStringList>("shares");
    QTest::addColumn<double>("sum");
    QTest::addColumn<bool>("odd");
    QTest::newRow("none") << QStringList() << 0.0 << false;
    QTest::newRow("whole") << QStringList{u"62"_s, u"38"_s} << 100.0 << false;
    QTest::newRow("thirds") << QStringList{u"33.3"_s, u"33.3"_s, u"33.3"_s} << 99.9 << false;
    QTest::newRow("tenths add up") << QStringList{u"0.1"_s, u"0.2"_s, u"99.7"_s} << 100.0 << false;
    QTest::newRow("one alone is only a part") << QStringList{u"62"_s} << 62.0 << false;
    QTest::newRow("one alone that is too much") << QStringList{u"101"_s} << 101.0 << true;
    QTest::newRow("too little") << QStringList{u"62"_s, u"37"_s} << 99.0 << true;
    QTest::newRow("too much") << QStringList{u"62 %"_s, u"38.6 %"_s} << 100.6 << true;
    QTest::newRow("all zero") << QStringList{u"0"_s, u"0"_s} << 0.0 << false;
    QTest::newRow("words do not count") << QStringList{u"62"_s, u"some"_s} << 62.0 << false;
}

void TestMoreCodecs::sumIsOddWhenItIsNoWhole()
{
    QFETCH(QStringList, shares);
    QFETCH(double, sum);
    QFETCH(bool, odd);
    QList<PercentRow> rows;
    for (const QString &share : shares)
        rows.append({u"a"_s, share});
    const ShareSum result = sumOfShares(rows);
    QCOMPARE(result.sum, sum);
    QCOMPARE(result.odd, odd);
}

void TestMoreCodecs::shareWithItsSignIsTheSameShare()
{
    PercentValue value;
    value.rows = {{u"A"_s, u"62%"_s}, {u"B\nC"_s, u" 38 %"_s}, {QString(), u"rest"_s}, {}};
    QCOMPARE(writePercents(value, schema(), specOf(kShares), kEn),
             u"- **A:** 62 %\n- **B C:** 38 %\n- **rest:**"_s);
}

void TestMoreCodecs::newSharesAreKeyed()
{
    PercentValue value;
    value.rows = {{u"Women"_s, u"58"_s}, {u"Men"_s, QString()}, {QString(), u"4"_s}};
    QCOMPARE(writePercents(value, schema(), specOf(kShares), kEn), u"- **Women:** 58 %\n- **Men:**\n- 4 %"_s);
}

void TestMoreCodecs::peopleHaveNameDetailsAndRole()
{
    const auto people =
        parsePeople(u"- **Hongjin Su, HKU, Hong Kong:** (owner)"_s, schema(), specOf(kCardAuthors));
    QVERIFY(people);
    QCOMPARE(people->people, (QList<PersonValue>{{u"Hongjin Su"_s, u"HKU, Hong Kong"_s, u"owner"_s}}));
    const auto authors = parsePeople(u"- Hongjin Su, PhD student (Owner)"_s, schema(), specOf(kAuthors));
    QVERIFY(authors); // who asks for no role has none
    QCOMPARE(authors->people, (QList<PersonValue>{{u"Hongjin Su"_s, u"PhD student (Owner)"_s, QString()}}));
    QCOMPARE(personDetails(schema(), specOf(kCardAuthors), kEn), u"Team"_s);
    QCOMPARE(personDetails(schema(), specOf(kAuthors), kEn), u"Title, Affiliation, Year"_s);
    QCOMPARE(personDetails(schema(), -1, kEn), QString());
}

void TestMoreCodecs::rolesSpeakTheCardsLanguage()
{
    const int spec = specOf(kCardAuthors);
    const QStringList spanish = personRoles(schema(), spec, u"es"_s);
    QCOMPARE(personRoles(schema(), spec, kEn), (QStringList{u"Owner"_s, u"Contributor"_s, u"Manager"_s}));
    QCOMPARE(spanish.size(), 3);
    QVERIFY(spanish.first() != u"Owner");
    const auto people = parsePeople(QString(u"- **A:** ("_s + spanish.last() + u')'), schema(), spec);
    QVERIFY(people);
    QCOMPARE(people->people.first().role, spanish.last());
}

void TestMoreCodecs::commaInANameStartsTheDetails()
{
    PeopleValue value;
    value.people = {{u"Smith, John"_s, u"Desk"_s, u"Owner"_s}, {QString(), u"Lab\n2"_s, QString()}, {}};
    QCOMPARE(writePeople(value, schema(), specOf(kCardAuthors), kEn),
             u"- **Smith, John, Desk:** (Owner)\n- **Lab 2:**"_s);
}

void TestMoreCodecs::keywordsAreSplitOutsideBrackets_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << u" , "_s << QStringList();
    QTest::newRow("two") << u"a,  b c "_s << QStringList{u"a"_s, u"b c"_s};
    QTest::newRow("brackets") << u"a (b, c), d"_s << QStringList{u"a (b, c)"_s, u"d"_s};
    QTest::newRow("code") << u"`a, b`, c"_s << QStringList{u"`a, b`"_s, u"c"_s};
    QTest::newRow("open bracket") << u"a (b, c"_s << QStringList{u"a (b, c"_s};
    QTest::newRow("closed twice") << u"a), b"_s << QStringList{u"a)"_s, u"b"_s};
}

void TestMoreCodecs::keywordsAreSplitOutsideBrackets()
{
    QFETCH(QString, line);
    QFETCH(QStringList, words);
    QCOMPARE(splitKeywords(line, u','), words);
}

void TestMoreCodecs::keywordWithACommaMakesAList()
{
    KeywordsValue value;
    value.words = {u"a, b"_s, u"c"_s};
    QCOMPARE(writeKeywords(value, schema(), specOf(kDomains), kEn), u"- a, b\n- c"_s);
    value.words = {u"1. a"_s};
    QCOMPARE(writeKeywords(value, schema(), specOf(kDomains), kEn), u"- 1\\. a"_s);
}

void TestMoreCodecs::sentencesAreNoKeywords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("keywords");
    QTest::newRow("words") << u"ecology, sound event detection"_s << true;
    QTest::newRow("list") << u"- Robotics\n- Behavior Cloning"_s << true;
    QTest::newRow("sentence") << u"We use it for training, mostly for models that detect calls of birds."_s
                              << false;
    QTest::newRow("short sentence") << u"Not defined."_s << false;
    QTest::newRow("emphasis over commas") << u"*Classification, Regression*"_s << false;
}

void TestMoreCodecs::sentencesAreNoKeywords()
{
    QFETCH(QString, text);
    QFETCH(bool, keywords);
    const auto value = parseKeywords(text, schema(), specOf(kDomains));
    QVERIFY(value);
    QCOMPARE(looksLikeKeywords(*value), keywords);
}

void TestMoreCodecs::realCardsStayAsTheyAre()
{
    const QDir folder(corpusFolder() + u"/pair"_s);
    const QStringList files = folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    if (corpusFolder().isEmpty() || files.isEmpty())
        QSKIP("no corpus of real cards here: set CARDWRIGHT_CORPUS to run this");
    const auto isOurs = [](AnswerKind kind) {
        return kind == AnswerKind::LabelPercentList || kind == AnswerKind::PersonList
               || kind == AnswerKind::KeywordList;
    };
    int parsed = 0;
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Card card(file.readAll());
        const Match match = matchCard(card);
        for (int node = 0; match.schema && node < card.nodes().size(); ++node) {
            const int spec = match.specOf(node);
            if (spec < 0 || !card.isEditable(node) || !isOurs(match.schema->specs()[spec].answer))
                continue;
            const QString text = card.bodyText(node);
            const std::optional<QString> written = rewritten(match.schema->specs()[spec].id, text);
            if (!written || text.isEmpty())
                continue;
            ++parsed;
            QCOMPARE(*rewritten(match.schema->specs()[spec].id, *written), *written);
            QVERIFY2(written->size() == text.trimmed().size(), qPrintable(name + u": "_s + text));
        }
    }
    QVERIFY2(parsed > 10, qPrintable(QString::number(parsed)));
}

QTEST_GUILESS_MAIN(TestMoreCodecs)
#include "tst_morecodecs.moc"
