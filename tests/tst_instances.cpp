#include "card/structure.h"
#include "schema/answers.h"
#include "schema/instances.h"
#include "support/corpus.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

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

const QString kMethods = u"provenance.collection.methodology-detail-s"_s;
const QString kLanguages = u"annotations-labeling.human-annotators.language-s"_s;
const QString kCorrelations = u"human-and-other-sensitive-attributes.known-correlations"_s;
const QString kBreakdown = u"validation-types.breakdown-s"_s;
const QString kRisks = u"human-and-other-sensitive-attributes.risk-s-and-mitigation-s"_s;
const QString kTasks = u"annotations-labeling.human-annotators.annotator-task-s"_s;
const QString kSources = u"provenance.relationship-to-source.use-utility-ies"_s;

QStringList namesIn(const QString &body, const QString &id)
{
    const std::optional<InstancesValue> value = parseInstances(body, schema(), specOf(id));
    QStringList names;
    for (const Instance &instance : value ? value->instances : QList<Instance>())
        names.append(instance.name);
    return value ? names : QStringList(u"(does not fit)"_s);
}

} // namespace

class TestInstances : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void keepsTheFormThatStands();
    void writesOurOwnForm();
    void takesAnotherFormWhereItMust_data();
    void takesAnotherFormWhereItMust();
    void closesWhatATextLeavesOpen_data();
    void closesWhatATextLeavesOpen();
    void random();
    void placeholders();
    void numbers();
    void reads_data();
    void reads();
    void readingPlaces();
    void namesFromElsewhere();
    void wordsForEveryUnit();
    void termsAreThoseOfAnyHeading();
    void copiesAHeading_data();
    void copiesAHeading();
    void corpus();
};

void TestInstances::finds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const QString &id, const QString &body, const QStringList &names) {
        QTest::newRow(name) << id << body << names;
    };
    row("nothing", kMethods, u""_s, {});
    row("one answer without a name", kMethods, u"**Source:** Buoys\n\n**Platform:** A boat"_s, {});
    row("bold lines", kLanguages, u"**Experts**\n\n- German (60 %)\n\n**Crowd**\n\n- English (100 %)"_s,
        {u"Experts"_s, u"Crowd"_s});
    row("a list right below", kLanguages, u"**Experts**\n- German (60 %)\n\n**Crowd**\n- English"_s,
        {u"Experts"_s, u"Crowd"_s});
    row("text right below is one paragraph", kLanguages, u"**Experts**\nspeak German"_s, {});
    row("text right above is one paragraph", kLanguages, u"spoken by\n**Experts**\n\nand others"_s, {});
    row("colons", kLanguages, u"**Experts:**\n\n- German\n\n**Crowd:**\n\n- English"_s,
        {u"Experts"_s, u"Crowd"_s});
    row("colons after the bold", kLanguages, u"**Experts**:\n\n- German"_s, {u"Experts"_s});
    row("h5", kLanguages, u"##### Experts\n\n- German\n\n##### Crowd ##\n- English"_s,
        {u"Experts"_s, u"Crowd"_s});
    row("h6", kLanguages, u"###### Experts\n- German\n###### C\\#\n- English"_s, {u"Experts"_s, u"C#"_s});
    row("the unit's label", kTasks, u"**Annotation Type:** Click label\n\n**Task description:** Click"_s,
        {u"Click label"_s});
    row("the template's placeholder", kTasks, u"**(Task Type)**\n\n**Task description:** Click"_s,
        {u"(Task Type)"_s});
    row("fields", kCorrelations,
        u"`age`, `income`\n\n**Description:** Strong.\n\n`age`, `region`\n\n**Description:** Weak."_s,
        {u"age, income"_s, u"age, region"_s});
    row("fields in brackets", kCorrelations, u"[`age`, `income`]\n\n**Description:** Strong."_s,
        {u"age, income"_s});
    row("fields name only correlations", kLanguages, u"`age`, `income`"_s, {});
    row("labels of the template are no names", kBreakdown,
        u"**Automatic checks**\n\n- **Number of Data Points Validated:** 3\n\n**Fields Validated**\n\n| Field | Count (if available) |\n| --- | --- |\n| a | 3 |\n\n**Above:** Checks."_s,
        {u"Automatic checks"_s});
    row("labels alone", kBreakdown, u"**Fields Validated**\n\nAll of them."_s, {});
    row("text above the first name", kLanguages, u"Both groups read English.\n\n**Experts**\n\n- German"_s,
        {u"Experts"_s});
    row("only the form that comes first counts", kLanguages,
        u"**Experts**\n\n##### Detail\n\n**Crowd:**\n\ntext"_s, {u"Experts"_s});
    row("in a fence", kLanguages, u"**Experts**\n\n```\n\n**Code**\n\n```"_s, {u"Experts"_s});
    row("in a comment", kLanguages, u"<!--\n\n**Hidden**\n\n-->\n\n**Experts**"_s, {u"Experts"_s});
    row("in a list", kLanguages, u"- a\n\n  **Inner**\n\n**Experts**"_s, {u"Experts"_s});
    row("in a quote", kLanguages, u"> **Inner**\n\n**Experts**"_s, {u"Experts"_s});
    row("what looks like front matter", kLanguages, u"---\n**Experts**\n\n---"_s, {});
    row("a state", kLanguages, u"**Not known:** Nobody asked.\n\n**Experts**\n\n- German"_s, {});
    row("a question in bold is a label", kMethods, u"**Is it safe?**\n\nYes."_s, {});
    row("any script", kLanguages,
        u"**専門家**\n\n- Deutsch\n\n**Добровольцы 🙂**\n\n- English"_s,
        {u"専門家"_s, u"Добровольцы 🙂"_s});
    row("markup in a name", kLanguages, u"**[Prolific](https://p.example) `v2`**\n\n- English"_s,
        {u"[Prolific](https://p.example) `v2`"_s});
    row("a table's first cell is no name", kTasks, u"**Annotation Type** | **Number**\n--- | ---\na | 1"_s,
        {});
}

void TestInstances::finds()
{
    QFETCH(const QString, id);
    QFETCH(const QString, body);
    QFETCH(const QStringList, names);
    QCOMPARE(namesIn(body, id), names);
    const int spec = specOf(id);
    QCOMPARE(writeInstances(*parseInstances(body, schema(), spec), schema(), spec), body);
}

void TestInstances::keepsTheFormThatStands()
{
    const int spec = specOf(kLanguages);
    const QString body = u"Read this.\n\n\n**Experts**  \n- German\n\n\n\n**Crowd**\n\n- English"_s;
    std::optional<InstancesValue> value = parseInstances(body, schema(), spec);
    QVERIFY(value);
    value->instances[1].name = u"Crowd workers"_s;
    value->instances.append({u"Students"_s, u"- Dutch"_s, {}, {}, {}});
    QCOMPARE(
        writeInstances(*value, schema(), spec),
        u"Read this.\n\n\n**Experts**  \n- German\n\n\n\n**Crowd workers**\n\n- English\n\n**Students**\n\n- Dutch"_s);
    // A text that would run into a bold line gets the blank line it needs.
    value->instances[0].text = u"German"_s;
    QVERIFY(writeInstances(*value, schema(), spec).contains("**Experts**  \n\nGerman"_L1));

    std::optional<InstancesValue> h5 = parseInstances(u"##### A\ntext\n##### B"_s, schema(), spec);
    QVERIFY(h5);
    h5->instances.append({u"C #1"_s, u"more"_s, {}, {}, {}});
    QCOMPARE(writeInstances(*h5, schema(), spec), u"##### A\ntext\n##### B\n\n##### C \\#1\n\nmore"_s);

    std::optional<InstancesValue> labelled =
        parseInstances(u"**Task Type:** Label"_s, schema(), specOf(kTasks));
    QVERIFY(labelled);
    labelled->instances.append({u"Adjudicate"_s, u"text"_s, {}, {}, {}});
    QCOMPARE(writeInstances(*labelled, schema(), specOf(kTasks)),
             u"**Task Type:** Label\n\n**Task Type:** Adjudicate\n\ntext"_s);
}

void TestInstances::writesOurOwnForm()
{
    InstancesValue value;
    value.instances = {{u"A*b*"_s, u"text"_s, {}, {}, {}}, {u"B\\"_s, {}, {}, {}, {}}};
    QCOMPARE(writeInstances(value, schema(), specOf(kLanguages)), u"**A\\*b\\***\n\ntext\n\n**B\\\\**"_s);
    value.form = ownNameForm(schema(), specOf(kCorrelations));
    value.instances = {{u"age, income"_s, u"text"_s, {}, {}, {}}};
    QCOMPARE(writeInstances(value, schema(), specOf(kCorrelations)), u"`age`, `income`\n\ntext"_s);
    value = {};
    value.instances = {{u"Not known"_s, {}, {}, {}, {}}}; // in bold it would be a state
    QCOMPARE(writeInstances(value, schema(), specOf(kLanguages)), u"##### Not known"_s);
}

void TestInstances::takesAnotherFormWhereItMust_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("a label of the template") << u"Additional Notes"_s << u"text"_s;
    QTest::newRow("a question") << u"Who?"_s << u"text"_s;
    QTest::newRow("a colon") << u"Who:"_s << u"text"_s;
    QTest::newRow("no name") << u""_s << u"text"_s;
    QTest::newRow("a bold line in the text") << u"Experts"_s << u"text\n\n**Important**\n\nmore"_s;
    QTest::newRow("bold and h5 in the text") << u"Experts"_s << u"**Important**\n\n##### Detail\n\nmore"_s;
}

void TestInstances::takesAnotherFormWhereItMust()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    InstancesValue value;
    value.instances = {{name, text, {}, {}, {}}, {u"Crowd"_s, u"other"_s, {}, {}, {}}};
    const int spec = specOf(kLanguages);
    const std::optional<InstancesValue> read =
        parseInstances(writeInstances(value, schema(), spec), schema(), spec);
    QVERIFY(read);
    QCOMPARE(read->instances, value.instances);
    QVERIFY(read->form != NameForm::Bold);
    // Back in the form of before as soon as it can be.
    value.instances[0] = {u"Experts"_s, u"text"_s, {}, {}, {}};
    QVERIFY(writeInstances(value, schema(), spec).startsWith("**Experts**"_L1));
}

void TestInstances::closesWhatATextLeavesOpen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("closed");
    QTest::newRow("closed fence") << u"```\ncode\n```"_s << u"```\ncode\n```"_s;
    QTest::newRow("fence") << u"```"_s << u"```\n```"_s;
    QTest::newRow("longer fence") << u"~~~~ text\ncode"_s << u"~~~~ text\ncode\n~~~~"_s;
    QTest::newRow("comment") << u"<!-- note"_s << u"<!-- note\n-->"_s;
    QTest::newRow("pre") << u"<pre>\nx"_s << u"<pre>\nx\n</pre>"_s;
    QTest::newRow("list and fence") << u"- ```\n  x"_s << u"- ```\n  x"_s;
}

void TestInstances::closesWhatATextLeavesOpen()
{
    QFETCH(const QString, text);
    QFETCH(const QString, closed);
    InstancesValue value;
    value.instances = {{u"A"_s, text, {}, {}, {}}, {u"B"_s, text, {}, {}, {}}};
    const int spec = specOf(kRisks);
    const QString body = writeInstances(value, schema(), spec);
    QCOMPARE(body, u"**A**\n\n%1\n\n**B**\n\n%2"_s.arg(closed, text));
    QCOMPARE(namesIn(body, kRisks), (QStringList{u"A"_s, u"B"_s}));
}

void TestInstances::random()
{
    static const QStringList kPieces{u"*"_s,
                                     u"**"_s,
                                     u"\\"_s,
                                     u"`"_s,
                                     u"``"_s,
                                     u"_"_s,
                                     u"["_s,
                                     u"]"_s,
                                     u"]("_s,
                                     u"<"_s,
                                     u">"_s,
                                     u"&amp;"_s,
                                     u"#"_s,
                                     u" #"_s,
                                     u"##### "_s,
                                     u"###### x"_s,
                                     u"**Bold**"_s,
                                     u"**Label:** v"_s,
                                     u":"_s,
                                     u"?"_s,
                                     u","_s,
                                     u", "_s,
                                     u"|"_s,
                                     u" "_s,
                                     u"a"_s,
                                     u"Name"_s,
                                     u"é"_s,
                                     u"日本"_s,
                                     u"🙂"_s,
                                     u"\u00a0"_s,
                                     u"\u2028"_s,
                                     u"ß"_s,
                                     u"1. "_s,
                                     u"- "_s,
                                     u"> "_s,
                                     u"---"_s,
                                     u"==="_s,
                                     u"```"_s,
                                     u"~~~"_s,
                                     u"<!--"_s,
                                     u"-->"_s,
                                     u"<div>"_s,
                                     u"[a]: b"_s,
                                     u"Human Attribute"_s,
                                     u"(Model Name)"_s,
                                     u"Additional Notes"_s,
                                     u"Not known:"_s,
                                     u"\t"_s,
                                     u"    code"_s};
    const QStringList ids{kMethods, kLanguages, kCorrelations, kBreakdown, kRisks, kTasks, kSources};
    QRandomGenerator random(20);
    const auto text = [&](int most, bool lines) {
        QString made;
        for (int i = int(random.bounded(most)); i > 0; --i) {
            made += kPieces[random.bounded(int(kPieces.size()))];
            if (lines && random.bounded(3) == 0)
                made += random.bounded(2) == 0 ? u"\n"_s : u"\n\n"_s;
        }
        return made;
    };
    int same = 0;
    for (int round = 0; round < 20'000; ++round) {
        const int spec = specOf(ids[random.bounded(int(ids.size()))]);
        InstancesValue value;
        value.form = NameForm(random.bounded(8));
        value.label = u"Human Attribute"_s;
        if (random.bounded(4) == 0)
            value.preamble = text(4, true);
        for (int i = int(random.bounded(4)); i > 0; --i)
            value.instances.append({text(5, false), text(8, true), {}, {}, {}});
        const QString body = writeInstances(value, schema(), spec);
        const std::optional<InstancesValue> read = parseInstances(body, schema(), spec);
        if (!read)
            continue; // opens as Markdown
        // What was read is written as it stands and reads back the same.
        const QString again = writeInstances(*read, schema(), spec);
        QCOMPARE(again, body);
        QCOMPARE(*parseInstances(again, schema(), spec), *read);
        bool equal = read->instances.size() == value.instances.size();
        for (qsizetype i = 0; equal && i < value.instances.size(); ++i)
            equal = read->instances[i].text.startsWith(value.instances[i].text.trimmed().first(
                qMin<qsizetype>(1, value.instances[i].text.trimmed().size())));
        same += equal;
        // No letter that was typed is lost, whatever form it got.
        for (const Instance &instance : value.instances) {
            for (const QString &line : instance.text.split(u'\n')) {
                if (!line.trimmed().isEmpty())
                    QVERIFY2(body.contains(line.trimmed()), qPrintable(body));
            }
        }
    }
    QVERIFY2(same > 14'000, qPrintable(QString::number(same)));

    // Ordinary names and texts: exact.
    static const QStringList kWords{u"Crowd"_s, u"sensor 3"_s, u"á la carte"_s, u"C#"_s,
                                    u"a*b"_s,   u"x\\"_s,      u"100 %"_s,      u"日本"_s,
                                    u"a_b"_s,   u"(old)"_s,    u"R&D"_s};
    for (int round = 0; round < 5'000; ++round) {
        const int spec = specOf(ids[random.bounded(int(ids.size()))]);
        InstancesValue value;
        value.form = NameForm(std::array{0, 1, 2, 6, 7}[random.bounded(5)]);
        for (int i = 1 + int(random.bounded(4)); i > 0; --i) {
            Instance instance;
            instance.name = kWords[random.bounded(int(kWords.size()))] + u' ' + QString::number(i);
            for (int line = int(random.bounded(4)); line > 0; --line)
                instance.text += (instance.text.isEmpty() ? QString() : u"\n\n"_s)
                                 + kWords[random.bounded(int(kWords.size()))];
            value.instances.append(instance);
        }
        const std::optional<InstancesValue> read =
            parseInstances(writeInstances(value, schema(), spec), schema(), spec);
        QVERIFY(read);
        QCOMPARE(*read, value);
    }
}

void TestInstances::placeholders()
{
    const int spec = specOf(kMethods);
    QVERIFY(isPlaceholderName(u"Collection Type", schema(), spec));
    QVERIFY(isPlaceholderName(u"(collection type)", schema(), spec));
    QVERIFY(isPlaceholderName(u"Método de recopilación", schema(), spec));
    QVERIFY(!isPlaceholderName(u"Crowdsourcing", schema(), spec));
    QVERIFY(!isPlaceholderName(u"", schema(), spec));
    QCOMPARE(placeholderName(schema(), spec, u"en"_s), u"(Collection Type)"_s);
    QCOMPARE(placeholderName(schema(), specOf(kCorrelations), u"en"_s), u"field_name, field_name"_s);
    // Of every question it is a name that can stand, and that reads as a placeholder.
    for (int i = 0; i < schema().specs().size(); ++i) {
        if (!takesInstances(schema(), i))
            continue;
        for (const QString &language : schema().languages()) {
            InstancesValue value;
            value.form = ownNameForm(schema(), i);
            value.instances = {{placeholderName(schema(), i, language), u"Some text."_s, {}, {}, {}}};
            const std::optional<InstancesValue> read =
                parseInstances(writeInstances(value, schema(), i), schema(), i);
            QVERIFY(read);
            QCOMPARE(*read, value);
            QVERIFY2(isPlaceholderName(read->instances.first().name, schema(), i),
                     qPrintable(schema().specs()[i].id));
        }
    }
}

void TestInstances::numbers()
{
    QCOMPARE(numberedName(u"Crowd"_s, {u"Crowd"_s}), u"Crowd 2"_s);
    QCOMPARE(numberedName(u"Crowd 2"_s, {u"crowd 2"_s, u"Crowd"_s}), u"Crowd 3"_s);
    QCOMPARE(numberedName(u"RT-1"_s, {u"RT-1"_s}), u"RT-1 2"_s);
}

void TestInstances::reads_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("answered");
    QTest::addColumn<QStringList>("leftovers");
    const auto row = [](const char *name, const QString &id, const QString &body, Answered answered,
                        const QStringList &left = {}) {
        QTest::newRow(name) << id << body << int(answered) << left;
    };
    row("a name alone", kLanguages, u"**Experts**"_s, Answered::No);
    row("names alone", kLanguages, u"**Experts**\n\n**Crowd**"_s, Answered::No);
    row("h5 alone", kLanguages, u"##### Experts"_s, Answered::No);
    row("fields alone", kCorrelations, u"`age`, `income`"_s, Answered::No);
    row("a name over the template's lines", kLanguages, u"**Experts**\n\n- Language [Percentage %]"_s,
        Answered::No, {u"Language [Percentage %]"_s});
    row("an answer", kLanguages, u"**Experts**\n\n- German (60 %)"_s, Answered::Yes);
    row("one of two", kLanguages, u"**Experts**\n\n**Crowd**\n\n- German (60 %)"_s, Answered::Yes);
    row("one of two, the other as it came", kLanguages,
        u"**Experts**\n\n- German (60 %)\n\n**(Annotation Type)**\n\n- Language [Percentage %]"_s,
        Answered::Yes, {u"Language [Percentage %]"_s, u"**(Annotation Type)**"_s});
    row("placeholder and an answer", kLanguages, u"**(Annotation Type)**\n\n- German (60 %)"_s, Answered::Yes,
        {u"**(Annotation Type)**"_s});
    row("not known for each", kLanguages,
        u"**Experts**\n\n**Not known:** No one asked.\n\n**Crowd**\n\n**Not known:** Nor here."_s,
        Answered::NotKnown);
    row("not known for one", kLanguages,
        u"**Experts**\n\n**Not known:** No one asked.\n\n**Crowd**\n\n- German (60 %)"_s, Answered::Yes);
    row("excused for one, open for the other", kLanguages,
        u"**Experts**\n\n**Not applicable:** Nobody.\n\n**Crowd**\n\n**To do:** ask"_s, Answered::ToDo);
    row("excused for both", kLanguages,
        u"**Experts**\n\n**Not applicable:** Nobody.\n\n**Crowd**\n\n**Not applicable:** Nobody."_s,
        Answered::NotApplicable);
    row("a table in an instance", kBreakdown,
        u"**Checks**\n\n**Fields Validated**\n\n| Field | Count (if available) |\n| --- | --- |\n| Field | 123456 |"_s,
        Answered::No, {u"| Field | 123456 |"_s});
}

void TestInstances::reads()
{
    QFETCH(const QString, id);
    QFETCH(const QString, body);
    QFETCH(const int, answered);
    QFETCH(const QStringList, leftovers);
    const BodyReading reading = readBody(body, schema(), specOf(id));
    QCOMPARE(int(reading.answered), answered);
    QCOMPARE(reading.leftovers, leftovers);
    QVERIFY(reading.bare.isEmpty());
}

// Places of what is left over are those in the whole body.
void TestInstances::readingPlaces()
{
    const QString body =
        u"**Experts**\n\n- German (60 %)\n- Language [Percentage %]\n\n**Crowd**\n\n- Language [Percentage %]\n- English"_s;
    const BodyReading reading = readBody(body, schema(), specOf(kLanguages));
    QCOMPARE(reading.untouched.size(), 2);
    for (const auto &[begin, end] : reading.untouched)
        QCOMPARE(body.sliced(begin, end - begin), u"- Language [Percentage %]\n"_s);
    QString crlf = body;
    crlf.replace(u"\n"_s, u"\r\n"_s);
    const BodyReading windows = readBody(crlf, schema(), specOf(kLanguages));
    QCOMPARE(windows.leftovers, reading.leftovers);
    for (const auto &[begin, end] : windows.untouched)
        QCOMPARE(crlf.sliced(begin, end - begin), u"- Language [Percentage %]\r\n"_s);
    QVERIFY(readBody(u"**Experts**\r\n\r\n**Crowd**", schema(), specOf(kLanguages)).answered == Answered::No);
    QVERIFY(!readBody(u"**Experts**\n\n- German (60 %)\n\n**Above:** Shares."_s, schema(), specOf(kLanguages))
                 .missingCaption);
}

void TestInstances::namesFromElsewhere()
{
    const Card card("# T\n<!-- template: data-card-extended 1.0 -->\n\n## Provenance\n\n### "
                    "Collection\n\n#### Method(s) Used\n\n- API\n- Unknown\n- Others: Buoys\n\n"
                    "#### Methodology Detail(s)\n\n**Boats**\n\ntext\n\n**Collection Type**\n\ntext\n\n#### "
                    "Data Processing\n\n**boats**\n\n**Satellite**\n\n"
                    "### Relationship to Source\n\n#### Use & Utility(ies)\n\n- **Archive:** Old.\n- "
                    "**Source Type:** x\n\n"
                    "## Human and Other Sensitive Attributes\n\n#### Sensitive Human Attribute(s)\n\n- "
                    "Gender\n- Age\n\n#### Distribution(s)\n\n**Income**\n\n| a | b |\n| --- | --- |\n");
    const Match match = matchCard(card);
    QCOMPARE(namesElsewhere(card, match, specOf(kMethods)),
             (QStringList{u"API"_s, u"Buoys"_s, u"boats"_s, u"Satellite"_s}));
    QCOMPARE(namesElsewhere(card, match, specOf(kRisks)), (QStringList{u"Income"_s, u"Gender"_s, u"Age"_s}));
    QCOMPARE(namesElsewhere(card, match, specOf(u"provenance.relationship-to-source.benefit-and-value-s"_s)),
             QStringList{u"Archive"_s});
    QCOMPARE(namesElsewhere(card, match, specOf(u"provenance.collection.method-s-used"_s)), QStringList());
}

void TestInstances::wordsForEveryUnit()
{
    for (const Spec &spec : schema().specs()) {
        if (spec.repeatPer.isEmpty())
            continue;
        for (const QString &language : schema().languages()) {
            const RepeatText words = schema().repeatText(spec.repeatPer, language);
            QVERIFY2(!words.another.isEmpty() && !words.placeholders.isEmpty(),
                     qPrintable(spec.repeatPer + u' ' + language));
        }
        QVERIFY(schema().repeatText(spec.repeatPer, u"es"_s).another
                != schema().repeatText(spec.repeatPer, u"en"_s).another);
    }
}

void TestInstances::termsAreThoseOfAnyHeading()
{
    const int term =
        specOf(u"terms-of-art.concepts-and-definitions-referenced-in-this-data-card.term-of-art"_s);
    const Card card("# T\n<!-- template: data-card-extended 1.0 -->\n\n## Terms of Art\n\n### Concepts and "
                    "Definitions referenced in this "
                    "Data Card\n\n#### Turtle File\n\na\n\n#### Term of Art\n\nb\n\n#### Dataset "
                    "Link\n\nc\n\n#### \n\n## Turtle File\n");
    const Match match = matchCard(card);
    QStringList titles;
    for (const int node : match.nodesOfSpec[term])
        titles.append(card.nodes()[node].title);
    QCOMPARE(titles, (QStringList{u"Turtle File"_s, u"Term of Art"_s, u"Dataset Link"_s, QString()}));
}

void TestInstances::copiesAHeading_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("withText");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, bool withText, const QByteArray &after) {
        QTest::newRow(name) << before << withText << after;
    };
    row("with its text", "# T\n\n#### A\n\ntext\n\n#### B\n", true,
        "# T\n\n#### A\n\ntext\n\n#### A *2*\n\ntext\n\n#### B\n");
    row("without", "# T\n\n#### A\n\ntext\n\n#### B\n", false,
        "# T\n\n#### A\n\ntext\n\n#### A *2*\n\n#### B\n");
    row("directives", "# T\n\n#### A\n<!-- width: half -->\ntext\n", false,
        "# T\n\n#### A\n<!-- width: half -->\ntext\n\n#### A *2*\n<!-- width: half -->\n");
    row("text right below", "# T\n\n#### A\ntext", true, "# T\n\n#### A\ntext\n\n#### A *2*\ntext\n");
    row("crlf", "# T\r\n\r\n#### A\r\n\r\ntext\r\n", true,
        "# T\r\n\r\n#### A\r\n\r\ntext\r\n\r\n#### A *2*\r\n\r\ntext\r\n");
    row("nothing below", "# T\n\n#### A", true, "# T\n\n#### A\n\n#### A *2*\n");
    row("an open fence takes it in", "# T\n\n#### A\n\n```\ntext\n", true, {});
}

void TestInstances::copiesAHeading()
{
    QFETCH(const QByteArray, before);
    QFETCH(const bool, withText);
    QFETCH(QByteArray, after);
    const Card card(before);
    const StructureEdit edit = copyHeading(card, 1, u"A *2*"_s, withText);
    QCOMPARE(edit.movesHeadings, after.isEmpty());
    if (!after.isEmpty())
        QCOMPARE(edit.after.bytes(), after.replace("A *2*", "A \\*2\\*"));
    QVERIFY(copyHeading(card, 0, u"T2"_s, withText).movesHeadings); // not the title
}

// Every body that can be split is written as it stands; a new instance changes nothing else.
void TestInstances::corpus()
{
    const QList<TestFile> files = trapFiles() + corpusFiles();
    if (corpusFolder().isEmpty())
        qInfo("%s", qPrintable(corpusMissing()));
    int bodies = 0;
    int named = 0;
    int kept = 0;
    for (const TestFile &file : files) {
        const Card card(file.bytes);
        const Match match = matchCard(card);
        for (int node = 0; match.schema && node < card.nodes().size(); ++node) {
            const int spec = match.specOf(node);
            if (!takesInstances(*match.schema, spec) || !card.isEditable(node))
                continue;
            const QString body = card.bodyText(node).replace("\r\n"_L1, "\n"_L1);
            ++bodies;
            std::optional<InstancesValue> value = parseInstances(body, *match.schema, spec);
            if (!value) {
                qInfo("as Markdown: %s %s", qPrintable(file.name), qPrintable(card.nodes()[node].id));
                continue;
            }
            ++kept;
            QCOMPARE(writeInstances(*value, *match.schema, spec), body);
            if (value->instances.isEmpty())
                continue;
            ++named;
            const qsizetype before = value->instances.size();
            value->instances.append({u"A new one"_s, u"Text."_s, {}, {}, {}});
            const QString more = writeInstances(*value, *match.schema, spec);
            QVERIFY2(more.startsWith(body),
                     qPrintable(file.name + u' ' + card.nodes()[node].id + u'\n' + more));
            QCOMPARE(parseInstances(more, *match.schema, spec)->instances.size(), before + 1);
        }
    }
    qInfo("%d bodies, %d with names, %d opened as Markdown", bodies, named, bodies - kept);
    if (!corpusFolder().isEmpty())
        QVERIFY(named > 100);
}

QTEST_GUILESS_MAIN(TestInstances)
#include "tst_instances.moc"
