#include "card/card.h"
#include "schema/answers.h"
#include "schema/codecs.h"
#include "schema/matching.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QString kEn = u"en"_s;

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

// Texts that a person could type, with everything that Markdown might trip over.
class Texts
{
public:
    explicit Texts(quint32 seed)
        : m_random(seed)
    {}

    int number(int below) { return int(m_random.bounded(below)); }
    bool chance(int inHundred) { return number(100) < inHundred; }

    QString text()
    {
        static const QStringList pieces{u"|"_s,
                                        u"*"_s,
                                        u"**"_s,
                                        u"["_s,
                                        u"]"_s,
                                        u"("_s,
                                        u")"_s,
                                        u"]("_s,
                                        u":"_s,
                                        u": "_s,
                                        u"\\"_s,
                                        u"\\\\"_s,
                                        u"`"_s,
                                        u"```"_s,
                                        u"_"_s,
                                        u"<"_s,
                                        u">"_s,
                                        u"<!--"_s,
                                        u"-->"_s,
                                        u"<div>"_s,
                                        u"# "_s,
                                        u"#"_s,
                                        u"- "_s,
                                        u"-"_s,
                                        u"---"_s,
                                        u"***"_s,
                                        u"1. "_s,
                                        u"12) "_s,
                                        u"+ "_s,
                                        u"> "_s,
                                        u"[a]: b"_s,
                                        u"[x] "_s,
                                        u" "_s,
                                        u"  "_s,
                                        u"\t"_s,
                                        u"word"_s,
                                        u"Ärger"_s,
                                        u"数据"_s,
                                        u"🐬"_s,
                                        u"\u00a0"_s,
                                        u"\u2028"_s,
                                        u"é"_s,
                                        u"https://a.example/b_c"_s,
                                        u"http://x.example/(y)"_s,
                                        u"me@a.example"_s,
                                        u"&amp;"_s,
                                        u"~~~"_s,
                                        u"?"_s,
                                        u"!["_s,
                                        u"$"_s,
                                        u"%"_s,
                                        u"="_s,
                                        u"==="_s,
                                        u"0"_s,
                                        u"N/A"_s};
        QString result;
        for (int left = number(5); left > 0; --left)
            result += pieces[number(int(pieces.size()))];
        return result;
    }

    // As the codecs give it back: on one line, without blank ends.
    QString line()
    {
        QString result = text();
        while (!result.isEmpty() && (result[0] == u' ' || result[0] == u'\t'))
            result.remove(0, 1);
        while (result.endsWith(u' ') || result.endsWith(u'\t'))
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
        if (chance(30))
            result.caption = {chance(80) ? u"Above"_s : u"Caption"_s, line()};
        if (chance(30))
            result.notes = {chance(80) ? u"Additional Notes"_s : u"Note"_s, line()};
        result.notesFirst = !result.caption.isEmpty() && !result.notes.isEmpty() && chance(30);
        return result;
    }

    ListForm form(bool ordered, bool several)
    {
        ListForm result;
        result.marker = ordered ? (chance(80) ? u'.' : u')') : (chance(80) ? u'-' : u'*');
        result.first = ordered && chance(20) ? number(40) : 1;
        result.sameNumber = ordered && several && chance(20);
        result.loose = several && chance(20);
        return result;
    }

private:
    QRandomGenerator m_random;
};

constexpr int kRounds = 20000;

// A name for each codec whose text a field may have.
struct AnyCodec
{
    QString name;
    std::function<bool(const QString &)> parses;
    std::function<QString(const QString &)> rewritten;
    std::function<bool(const QString &, const QString &)> same; // as values
};

template<typename Parse, typename Write>
AnyCodec codec(const QString &name, Parse parse, Write write, int spec, const QString &language)
{
    return {
        name, [=](const QString &text) { return parse(text, schema(), spec).has_value(); },
        [=](const QString &text) { return write(*parse(text, schema(), spec), schema(), spec, language); },
        [=](const QString &one, const QString &other) {
            return parse(one, schema(), spec) == parse(other, schema(), spec);
        }};
}

QList<AnyCodec> codecsOf(int spec, const QString &language)
{
    QList<AnyCodec> all{codec(u"list"_s, parseList, writeList, spec, language),
                        codec(u"links"_s, parseLinks, writeLinks, spec, language),
                        codec(u"key and value"_s, parseKeyValue, writeKeyValue, spec, language),
                        codec(u"table"_s, parseTable, writeTable, spec, language)};
    if (spec >= 0 && !schema().specs()[spec].options.isEmpty())
        all.append(codec(u"choices"_s, parseChoices, writeChoices, spec, language));
    return all;
}

AnyCodec codecNamed(const QString &name, int spec)
{
    for (const AnyCodec &each : codecsOf(spec, kEn)) {
        if (each.name == name)
            return each;
    }
    qFatal("no codec %s", qPrintable(name));
}

QString corpusFolder()
{
    const QString set = qEnvironmentVariable("CARDWRIGHT_CORPUS");
#ifdef CARDWRIGHT_CORPUS
    return set.isEmpty() ? QStringLiteral(CARDWRIGHT_CORPUS) : set;
#else
    return set;
#endif
}

} // namespace

class TestCodecs : public QObject
{
    Q_OBJECT

private slots:
    void listsComeBack();
    void linksComeBack();
    void keyedRowsComeBack();
    void tablesComeBack();
    void choicesComeBack();
    void lineBreaksBecomeSpaces();

    void ownFormStays_data();
    void ownFormStays();
    void otherFormIsRead_data();
    void otherFormIsRead();
    void foreignTextIsNotForced_data();
    void foreignTextIsNotForced();

    void keysAreKnownInEveryLanguage();
    void choicesSpeakTheCardsLanguage();
    void specifiedTextKeepsItsMarks();
    void completeListIsNothingChosen();
    void tableStartsAsTheTemplateSays();
    void addressesAreJudged_data();
    void addressesAreJudged();
    void realCardsComeBack();
};

void TestCodecs::listsComeBack()
{
    Texts random(11);
    const int spec = specOf(u"authorship.dataset-owners.team-s"_s);
    for (int round = 0; round < kRounds; ++round) {
        ListValue value;
        for (int left = random.number(4); left > 0; --left)
            value.items.append(random.line());
        if (!value.items.isEmpty())
            value.form = random.form(random.chance(50), value.items.size() > 1);
        value.remarks = random.remarks();
        const QString text = writeList(value, schema(), spec, kEn);
        const std::optional<ListValue> back = parseList(text, schema(), spec);
        QVERIFY2(back == value, qPrintable(text));
        QCOMPARE(writeList(*back, schema(), spec, kEn), text);
    }
}

void TestCodecs::linksComeBack()
{
    Texts random(12);
    const int spec = specOf(u"access-retention-wipeout.access.documentation-link-s"_s);
    for (int round = 0; round < kRounds; ++round) {
        LinksValue value;
        for (int left = random.number(4); left > 0; --left) {
            LinkValue link{random.chance(70) ? random.line() : QString(),
                           random.chance(70) ? random.line() : QString()};
            if (random.chance(40))
                link.address = u"https://data.example/"_s + QString::number(random.number(99));
            if (link.label == link.address)
                link.label.clear();
            if (link != LinkValue())
                value.links.append(link);
        }
        value.single = value.links.size() == 1 && random.chance(50);
        if (!value.single && !value.links.isEmpty())
            value.form = random.form(false, value.links.size() > 1);
        value.remarks = random.remarks();
        const QString text = writeLinks(value, schema(), spec, kEn);
        const std::optional<LinksValue> back = parseLinks(text, schema(), spec);
        QVERIFY2(back == value, qPrintable(text));
        QCOMPARE(writeLinks(*back, schema(), spec, kEn), text);
    }
}

void TestCodecs::keyedRowsComeBack()
{
    Texts random(13);
    const int open = specOf(u"motivations-intentions.intended-use.suitable-use-case-s"_s);
    for (int round = 0; round < kRounds; ++round) {
        KeyValueValue value;
        bool keyed = true;
        for (int left = random.number(5); left > 0; --left) {
            KeyedValue row{random.chance(85) ? random.word() : QString(), random.line()};
            if (row.key.isEmpty() && row.value.isEmpty())
                continue;
            keyed = keyed && !row.key.isEmpty();
            value.rows.append(row);
        }
        value.paragraphs = !value.rows.isEmpty() && keyed && random.chance(30);
        if (!value.paragraphs && !value.rows.isEmpty())
            value.form = random.form(random.chance(10), value.rows.size() > 1);
        value.remarks = random.remarks();
        const QString text = writeKeyValue(value, schema(), open, kEn);
        const std::optional<KeyValueValue> back = parseKeyValue(text, schema(), open);
        QVERIFY2(back == value, qPrintable(text));
        QCOMPARE(writeKeyValue(*back, schema(), open, kEn), text);
    }
}

void TestCodecs::tablesComeBack()
{
    Texts random(14);
    const int spec = specOf(u"example-of-data-points.data-fields"_s);
    for (int round = 0; round < kRounds; ++round) {
        TableValue value;
        const int columns = random.number(5);
        for (int i = 0; i < columns; ++i) {
            value.header.append(random.line());
            value.alignment.append(TableValue::Align(random.number(4)));
        }
        for (int left = columns > 0 ? random.number(4) : 0; left > 0; --left) {
            QStringList row;
            for (int i = 0; i < columns; ++i)
                row.append(random.line());
            value.rows.append(row);
        }
        value.remarks = random.remarks();
        const QString text = writeTable(value, schema(), spec, kEn);
        const std::optional<TableValue> back = parseTable(text, schema(), spec);
        QVERIFY2(back == value, qPrintable(text));
        QCOMPARE(writeTable(*back, schema(), spec, kEn), text);
    }
}

void TestCodecs::choicesComeBack()
{
    Texts random(15);
    const int spec = specOf(u"provenance.collection.method-s-used"_s);
    const QList<OptionSpec> &options = schema().specs()[spec].options;
    for (int round = 0; round < kRounds; ++round) {
        ChoicesValue value;
        for (const OptionSpec &option : options) {
            if (!random.chance(35))
                continue;
            value.chosen.append(option.id);
            const QString text = random.chance(30) ? random.line() : QString();
            if (!text.isEmpty())
                value.specified.insert(option.id, text);
        }
        if (value.chosen.size() == options.size() && value.specified.isEmpty())
            continue; // reads as the template's own list
        for (int left = random.number(3); left > 0; --left)
            value.foreign.append(u"Foreign "_s + random.word());
        value.remarks = random.remarks();
        const QString text = writeChoices(value, schema(), spec, kEn);
        const std::optional<ChoicesValue> back = parseChoices(text, schema(), spec);
        QVERIFY2(back == value, qPrintable(text));
        QCOMPARE(writeChoices(*back, schema(), spec, kEn), text);
    }
}

void TestCodecs::lineBreaksBecomeSpaces()
{
    const int spec = specOf(u"authorship.dataset-owners.team-s"_s);
    ListValue list;
    list.items = {u"one\ntwo"_s, u"three\r\n\r\n# four"_s, u"\nfive"_s};
    QCOMPARE(writeList(list, schema(), spec, kEn), u"- one two\n- three  # four\n- five"_s);
    KeyValueValue keyed;
    keyed.rows = {{u"A\nkey"_s, u"a\n\n## value"_s}};
    QCOMPARE(writeKeyValue(keyed, schema(), spec, kEn), u"- **A key:** a  ## value"_s);
    TableValue table;
    table.header = {u"a\nb"_s, u""_s};
    table.rows = {{u"c\r\nd"_s, u"\n"_s}};
    QCOMPARE(writeTable(table, schema(), spec, kEn), u"| a b |  |\n| --- | --- |\n| c d |  |"_s);
}

void TestCodecs::ownFormStays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    const QString team = u"authorship.dataset-owners.team-s"_s;
    const QString steps = u"access-retention-wipeout.wipeout-and-deletion.deletion-event-summary"_s;
    const QString link = u"header.dataset-link"_s;
    const QString links = u"access-retention-wipeout.access.documentation-link-s"_s;
    const QString keyed = u"authorship.publishers.contact-detail-s"_s;
    const QString method = u"provenance.collection.methodology-detail-s"_s;
    const QString table = u"dataset-overview.dataset-snapshot"_s;
    const QString choice = u"authorship.publishers.industry-type-s"_s;
    QTest::newRow("nothing") << u"list"_s << team << QString();
    QTest::newRow("list") << u"list"_s << team << u"- Acoustic Monitoring\n- *Data* Desk"_s;
    QTest::newRow("list with one empty item") << u"list"_s << team << u"- a\n-\n- b"_s;
    QTest::newRow("list with notes") << u"list"_s << team << u"- a\n\n**Additional Notes:** b: c"_s;
    QTest::newRow("loose list with stars") << u"list"_s << team << u"* a\n\n* b"_s;
    QTest::newRow("steps") << u"list"_s << steps << u"1. a\n2. b\n3. c"_s;
    QTest::newRow("steps that start later") << u"list"_s << steps << u"9) a\n10) b"_s;
    QTest::newRow("steps all numbered one") << u"list"_s << steps << u"1. a\n1. b\n1. c"_s;
    QTest::newRow("escaped dash") << u"list"_s << team << u"- \\- a\n- 1\\. b\n- \\# c"_s;
    QTest::newRow("only notes") << u"list"_s << team << u"**Notes:** later"_s;
    QTest::newRow("bare link") << u"links"_s << link << u"https://data.example/hpc_2"_s;
    QTest::newRow("labelled link alone") << u"links"_s << link << u"[HPC](https://data.example)"_s;
    QTest::newRow("links") << u"links"_s << links
                           << u"- [A](https://a.example)\n- https://b.example/c\n- <ftp://c.example>"_s;
    QTest::newRow("link without address yet") << u"links"_s << links << u"- Handbook\n- [B](docs/b.md)"_s;
    QTest::newRow("link with a blank in its address") << u"links"_s << links << u"- [A](<my file.pdf>)"_s;
    QTest::newRow("keys") << u"key and value"_s << keyed
                          << u"- **Publishing POC:** Tobias\n- **Affiliation:**\n- **Room:** 4"_s;
    QTest::newRow("key with a question")
        << u"key and value"_s << method << u"- **Is this source considered sensitive or high-risk?** No"_s;
    QTest::newRow("keys in paragraphs")
        << u"key and value"_s << keyed
        << u"**Contact:** me@a.example\n\n**Website:** [a](https://a.example)"_s;
    QTest::newRow("keys, one row without")
        << u"key and value"_s << keyed << u"- **Contact:** me\n- and you"_s;
    QTest::newRow("table") << u"table"_s << table
                           << u"| Category | Data |\n| --- | ---: |\n| Size of Dataset | 4 \\| 5 |\n\n"
                              "**Above:** Version 2.\n\n**Additional Notes:** None."_s;
    QTest::newRow("table, notes before caption")
        << u"table"_s << table << u"| a |\n| :---: |\n| b |\n\n**Notes:** n\n\n**Caption:** c"_s;
    QTest::newRow("table without rows") << u"table"_s << table << u"| a | b |\n| --- | --- |"_s;
    QTest::newRow("choices") << u"choices"_s << choice
                             << u"- Corporate - Tech\n- Not-for-profit - Non-Tech: Marine *research*"_s;
    QTest::newRow("choices and a foreign line")
        << u"choices"_s << choice << u"- Individual\n- A guild of boatmen"_s;
}

void TestCodecs::ownFormStays()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QFETCH(QString, text);
    const AnyCodec codec = codecNamed(name, specOf(id));
    QVERIFY(codec.parses(text));
    QCOMPARE(codec.rewritten(text), text);
}

void TestCodecs::otherFormIsRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("indented list") << u"list"_s << u"  - a\n  - b"_s << u"- a\n- b"_s;
    QTest::newRow("wide gap") << u"list"_s << u"-   a\r\n-\tb\r\n"_s << u"- a\n- b"_s;
    QTest::newRow("plain addresses") << u"links"_s << u"https://a.example\nhttps://b.example"_s
                                     << u"- https://a.example\n- https://b.example"_s;
    QTest::newRow("label and address") << u"links"_s << u"- Website: https://a.example\n- Mail: a@b.example"_s
                                       << u"- [Website](https://a.example)\n- [Mail](a@b.example)"_s;
    QTest::newRow("address twice") << u"links"_s << u"- [https://a.example](https://a.example)"_s
                                   << u"- https://a.example"_s;
    QTest::newRow("colon outside") << u"key and value"_s << u"- **Contact**: me\n- **Contact :** you"_s
                                   << u"- **Contact:** me\n- **Contact:** you"_s;
    QTest::newRow("table without outer pipes") << u"table"_s << u"a | b\n--|:-:\n1 | 2\n3 |"_s
                                               << u"| a | b |\n| --- | :---: |\n| 1 | 2 |\n| 3 |  |"_s;
    QTest::newRow("ticked choices") << u"choices"_s
                                    << u"- [x] Individual\n- [ ] Corporate - Tech\n- [X] Others (guild)"_s
                                    << u"- Individual\n- Others: guild"_s;
    QTest::newRow("choice without a bullet") << u"choices"_s << u"**Individual**"_s << u"- Individual"_s;
    QTest::newRow("choices in their own order")
        << u"choices"_s << u"* Others: guild\n* Individual"_s << u"- Individual\n- Others: guild"_s;
}

void TestCodecs::otherFormIsRead()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, written);
    const AnyCodec codec = codecNamed(name, specOf(u"authorship.publishers.industry-type-s"_s));
    QVERIFY(codec.parses(text));
    QCOMPARE(codec.rewritten(text), written);
}

void TestCodecs::foreignTextIsNotForced_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("list after a sentence") << u"list"_s << u"These are:\n\n- a"_s;
    QTest::newRow("nested list") << u"list"_s << u"- a\n  - b"_s;
    QTest::newRow("item of two lines") << u"list"_s << u"- a\n  b"_s;
    QTest::newRow("item of two paragraphs") << u"list"_s << u"- a\n\n  b"_s;
    QTest::newRow("heading in an item") << u"list"_s << u"- # a"_s;
    QTest::newRow("code in an item") << u"list"_s << u"-     a"_s;
    QTest::newRow("rule among items") << u"list"_s << u"- a\n- - -\n- b"_s;
    QTest::newRow("two lists") << u"list"_s << u"- a\n* b"_s;
    QTest::newRow("numbers with a gap") << u"list"_s << u"1. a\n3. b"_s;
    QTest::newRow("comment between items") << u"list"_s << u"- a\n<!-- b -->\n- c"_s;
    QTest::newRow("notes of two lines") << u"list"_s << u"- a\n\n**Additional Notes:** b\nc"_s;
    QTest::newRow("quote") << u"list"_s << u"> - a"_s;
    QTest::newRow("sentence with a link") << u"links"_s << u"See [a](https://a.example) for more."_s;
    QTest::newRow("link with remark") << u"links"_s << u"- [a](https://a.example) - the best"_s;
    QTest::newRow("link with title") << u"links"_s << u"- [a](https://a.example \"b\")"_s;
    QTest::newRow("picture") << u"links"_s << u"- [![a](b.png)](https://a.example)"_s;
    QTest::newRow("sentence") << u"links"_s << u"None yet."_s;
    QTest::newRow("plain list") << u"key and value"_s << u"- a\n- b"_s;
    QTest::newRow("group of rows") << u"key and value"_s << u"**Click label**\n\n- **Description:** a"_s;
    QTest::newRow("list in a value") << u"key and value"_s << u"- **A:**\n  - b"_s;
    QTest::newRow("rows that run on") << u"key and value"_s << u"**A:** b\n**C:** d"_s;
    QTest::newRow("two tables") << u"table"_s << u"| a |\n| --- |\n| b |\n\n| c |\n| --- |\n| d |"_s;
    QTest::newRow("cell too much") << u"table"_s << u"| a |\n| --- |\n| b | c |"_s;
    QTest::newRow("text right after a table") << u"table"_s << u"| a |\n| --- |\n| b |\nand so on"_s;
    QTest::newRow("title before a table") << u"table"_s << u"**Included**\n\n| a |\n| --- |\n| b |"_s;
    QTest::newRow("table that is none") << u"table"_s << u"| a | b |\n| --- |\n| c | d |"_s;
    QTest::newRow("table of HTML") << u"table"_s << u"<table><tr><td>a</td></tr></table>"_s;
    QTest::newRow("sentence for a choice") << u"choices"_s << u"We are a guild.\n\n- Individual"_s;
    QTest::newRow("choice said twice") << u"choices"_s << u"- Others: a\n- Others: b"_s;
    QTest::newRow("foreign box") << u"choices"_s << u"- [x] Individual\n- [ ] A guild"_s;
}

void TestCodecs::foreignTextIsNotForced()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QVERIFY(!codecNamed(name, specOf(u"authorship.publishers.industry-type-s"_s)).parses(text));
}

void TestCodecs::keysAreKnownInEveryLanguage()
{
    const int spec = specOf(u"authorship.publishers.contact-detail-s"_s);
    const int part = onlyPart(schema(), spec, u"key_value");
    QVERIFY(part >= 0);
    for (const QString &language : schema().languages()) {
        const QString label = schema().text(spec, language).parts[part].keys.value(u"affiliation"_s);
        QVERIFY(!label.isEmpty());
        QCOMPARE(keyId(label.toUpper(), schema(), spec), u"affiliation"_s);
    }
    QCOMPARE(keyId(u"Room", schema(), spec), QString());
    QCOMPARE(onlyPart(schema(), specOf(u"provenance.collection.data-integration"_s), u"table"), -1);
}

void TestCodecs::choicesSpeakTheCardsLanguage()
{
    const int spec = specOf(u"authorship.publishers.industry-type-s"_s);
    const QString spanish = schema().text(spec, u"es"_s).options.value(u"individual"_s);
    QVERIFY(spanish != schema().text(spec, kEn).options.value(u"individual"_s));
    const std::optional<ChoicesValue> value = parseChoices(QString(u"- "_s + spanish), schema(), spec);
    QVERIFY(value);
    QCOMPARE(value->chosen, QStringList(u"individual"_s));
    QCOMPARE(writeChoices(*value, schema(), spec, u"es"_s), u"- "_s + spanish);
}

void TestCodecs::specifiedTextKeepsItsMarks()
{
    const int spec = specOf(u"authorship.publishers.industry-type-s"_s);
    const QString text = u"- Others: `snake_case` and [a link](https://a.example/b_c)"_s;
    const std::optional<ChoicesValue> value = parseChoices(text, schema(), spec);
    QVERIFY(value);
    QCOMPARE(value->specified.value(u"others"_s), u"`snake_case` and [a link](https://a.example/b_c)"_s);
    QCOMPARE(writeChoices(*value, schema(), spec, kEn), text);
}

void TestCodecs::completeListIsNothingChosen()
{
    const int spec = specOf(u"authorship.publishers.industry-type-s"_s);
    QString all;
    for (const OptionSpec &option : schema().specs()[spec].options)
        all += u"- "_s + schema().text(spec, kEn).options.value(option.id) + u'\n';
    const std::optional<ChoicesValue> value = parseChoices(all, schema(), spec);
    QVERIFY(value && value->untouched);
    QVERIFY(value->chosen.isEmpty());
    QCOMPARE(writeChoices(*value, schema(), spec, kEn), all.trimmed()); // as long as nothing is chosen
}

void TestCodecs::tableStartsAsTheTemplateSays()
{
    const TableValue value = tableStart(schema(), specOf(u"dataset-overview.dataset-snapshot"_s), kEn);
    QCOMPARE(value.header, (QStringList{u"Category"_s, u"Data"_s}));
    QCOMPARE(value.rows.size(), 9);
    QCOMPARE(value.rows[1], (QStringList{u"Number of Instances"_s, QString()}));
    QCOMPARE(value.alignment.size(), value.header.size());
    QCOMPARE(tableStart(schema(), -1, kEn).header.size(), 2);
}

void TestCodecs::addressesAreJudged_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("plausible");
    QTest::newRow("web") << u"https://a.example/b?c=d#e"_s << true;
    QTest::newRow("mail") << u"me@a.example"_s << true;
    QTest::newRow("mailto") << u"mailto:me@a.example"_s << true;
    QTest::newRow("without scheme") << u"a.example/b"_s << true;
    QTest::newRow("file beside the card") << u"docs/a.md"_s << true;
    QTest::newRow("anchor") << u"#licence"_s << true;
    QTest::newRow("DOI") << u"doi:10.1000/182"_s << true;
    QTest::newRow("sentence") << u"see the handbook"_s << false;
    QTest::newRow("word") << u"handbook"_s << false;
    QTest::newRow("half a scheme") << u"https:/a.example"_s << false;
    QTest::newRow("script") << u"JavaScript:alert(1)"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestCodecs::addressesAreJudged()
{
    QFETCH(QString, address);
    QFETCH(bool, plausible);
    QCOMPARE(isPlausibleAddress(address), plausible);
}

void TestCodecs::realCardsComeBack()
{
    const QDir folder(corpusFolder() + u"/pair"_s);
    const QStringList files = folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    if (corpusFolder().isEmpty() || files.isEmpty())
        QSKIP("no corpus of real cards here: set CARDWRIGHT_CORPUS to run this");
    int parsed = 0;
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Card card(file.readAll());
        const Match match = matchCard(card);
        for (int node = 0; node < card.nodes().size(); ++node) {
            const int spec = match.schema ? match.specOf(node) : -1;
            if (!card.isEditable(node))
                continue;
            const QString text = card.bodyText(node);
            for (const AnyCodec &each : codecsOf(spec, match.language)) {
                if (text.isEmpty() || !each.parses(text))
                    continue;
                ++parsed;
                const QString written = each.rewritten(text);
                QVERIFY2(each.same(written, text),
                         qPrintable(name + u": "_s + each.name + u"\n"_s + text + u"\n->\n"_s + written));
            }
        }
    }
    QVERIFY2(parsed > 500, qPrintable(QString::number(parsed)));
}

QTEST_GUILESS_MAIN(TestCodecs)
#include "tst_codecs.moc"
