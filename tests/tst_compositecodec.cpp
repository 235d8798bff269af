#include "card/card.h"
#include "schema/compositecodec.h"
#include "schema/matching.h"
#include "support/corpus.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QString kEn = u"en"_s;
const QString kRisks = u"dataset-overview.sensitivity-of-data.risk-s-and-mitigation-s"_s;
const QString kSummary =
    u"transformations.breakdown-of-transformations.anomaly-detection.comparative-summary"_s;
const QString kDataPoint = u"example-of-data-points.typical-data-point"_s;
const QString kMotivations = u"motivations-intentions.motivations.motivating-factor-s"_s;
const QString kCitation = u"motivations-intentions.intended-use.citation-guidelines"_s;
const QString kPolicy = u"access-retention-wipeout.access.policy-link-s"_s;
const QString kExemption = u"access-retention-wipeout.retention.exception-s-and-exemption-s"_s;
const QString kMethodology = u"provenance.collection.methodology-detail-s"_s;
const QString kCorrelations = u"human-and-other-sensitive-attributes.known-correlations"_s;
const QString kHumanRisks = u"human-and-other-sensitive-attributes.risk-s-and-mitigation-s"_s;
const QString kFeatures = u"extended-use.use-in-ml-or-ai-systems.notable-feature-s"_s;
const QString kLibraries = u"transformations.synopsis.library-ies-and-method-s-used"_s;
const QString kBreakdowns = u"validation-types.breakdown-s"_s;
const QString kResults = u"known-applications-benchmarks.evaluation-result-s"_s;
const QString kModels = u"known-applications-benchmarks.description-s-and-statistic-s"_s;
const QString kSensitive = u"dataset-overview.sensitivity-of-data.field-s-with-sensitive-data"_s;
constexpr int kRounds = 4000;

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

// Parts of answers as the codecs write them, with what could be taken for another part among them.
class Answers
{
public:
    explicit Answers(quint32 seed)
        : m_random(seed)
    {}

    int number(int below) { return int(m_random.bounded(below)); }
    bool chance(int inHundred) { return number(100) < inHundred; }

    QString line()
    {
        static const QStringList pieces{
            u"word"_s,   u" and "_s,      u"*"_s,      u"**"_s,     u"["_s,      u"]"_s,    u":"_s,
            u": "_s,     u"\\"_s,         u"`"_s,      u"```"_s,    u"# "_s,     u"- "_s,   u"1. "_s,
            u"> "_s,     u"<!--"_s,       u"-->"_s,    u"<pre>"_s,  u"|"_s,      u"数据"_s, u"\u00a0"_s,
            u"Notes:"_s, u"**Notes:**"_s, u"Method"_s, u"BibTeX"_s, u"Static"_s, u"~~~"_s};
        QString result;
        for (int left = number(5); left > 0; --left)
            result += pieces[number(int(pieces.size()))];
        return result.trimmed();
    }

    QString word()
    {
        return QString(u"w"_s + QString::number(number(50)) + line().remove(u'*').remove(u'`')).trimmed();
    }

    // Several lines of anything, blank ones too.
    QString text()
    {
        QStringList lines;
        for (int left = number(6); left > 0; --left)
            lines.append(QString(chance(20) ? number(5) : 0, u' ') + line());
        return lines.join(u'\n');
    }

    QString sentences()
    {
        QStringList blocks;
        for (int left = 1 + number(3); left > 0; --left)
            blocks.append(u"Sentence number %1."_s.arg(number(99)));
        return blocks.join(chance(50) ? u"\n\n"_s : u"\n"_s);
    }

    Remarks remarks(bool often = false)
    {
        Remarks result;
        if (chance(often ? 60 : 0))
            result.caption = {u"Above"_s, line()};
        if (chance(often ? 60 : 0))
            result.notes = {u"Additional Notes"_s, line()};
        return result;
    }

    // Markdown of one part, as its codec writes it. `tame`: nothing that another part could claim.
    QString part(int spec, int part, bool tame)
    {
        const QString kind = schema().specs()[spec].parts[part].kind;
        const QuestionPart asked(spec, part);
        if (kind == "text_long"_L1)
            return tame ? sentences() : text();
        if (kind == "text_list"_L1)
            return writeList({ListForm(), {word(), word()}, {}}, schema(), spec, kEn);
        if (kind == "field_name_list"_L1) {
            KeywordsValue names;
            names.code = true;
            names.brackets = chance(30);
            names.words = {u"age"_s + QString::number(number(9)), u"sex"_s};
            return writeKeywords(names, schema(), spec, kEn);
        }
        if (kind == "link_list"_L1)
            return writeLinks({ListForm(), false, {{word(), u"https://a.example/b"_s}}, {}}, schema(), spec,
                              kEn);
        if (kind == "code"_L1)
            return writeCode(
                {chance(50) ? u"```"_s : u"~~~~"_s, chance(50) ? u"json"_s : QString(), text() + u'.', {}},
                schema(), spec, kEn);
        if (kind == "single_choice"_L1) {
            const QList<OptionSpec> options = optionsOf(schema(), asked);
            ChoicesValue value;
            value.chosen = {options[number(int(options.size()))].id};
            if (chance(30))
                value.specified.insert(value.chosen.first(), u"as we say"_s);
            return writeChoices(value, schema(), asked, kEn);
        }
        if (kind == "table"_L1) {
            TableValue table;
            table.header = {word(), word()};
            table.rows = {{line(), line()}, {word(), line()}};
            return writeTable(table, schema(), asked, kEn);
        }
        return writeKeyValue(rows(spec, part, tame), schema(), asked, kEn);
    }

    KeyValueValue rows(int spec, int part, bool tame)
    {
        const PartSpec &asked = schema().specs()[spec].parts[part];
        KeyValueValue value;
        value.paragraphs = asked.kind == "key_value"_L1 || (!tame && chance(30));
        value.plain = asked.kind == "metric_list"_L1 && chance(50);
        const PartText &words = schema().text(spec, kEn).parts[part];
        for (const QString &key : asked.keys)
            value.rows.append({words.keys.value(key), line()});
        for (int left = asked.keys.isEmpty() ? 1 + number(3) : 0; left > 0; --left)
            value.rows.append({word(), line()});
        return value;
    }

private:
    QRandomGenerator m_random;
};

QList<int> composites()
{
    QList<int> specs;
    for (int spec = 0; spec < schema().specs().size(); ++spec) {
        if (isComposite(schema(), spec))
            specs.append(spec);
    }
    return specs;
}

QStringList textsOf(const CompositeValue &value)
{
    QStringList texts;
    for (const PartAnswer &part : value.parts)
        texts.append(part.text);
    return texts;
}

} // namespace

class TestCompositeCodec : public QObject
{
    Q_OBJECT

private slots:
    void everyCompositeOfTheTemplateHasAForm();
    void partsComeBack();
    void anyTextComesBackAsItWas();
    void whatIsLeftOpenIsClosedBeforeWhatFollows();
    void listsStayApart();
    void newPartsGetTheirNames();
    void namesSpeakTheCardsLanguage();
    void partsAreToldApart_data();
    void partsAreToldApart();
    void foreignTextIsNotForced_data();
    void foreignTextIsNotForced();
    void codeComesBack();
    void otherCodeIsNotForced_data();
    void otherCodeIsNotForced();
    void durationsComeBack();
    void durationsAreRead_data();
    void durationsAreRead();
    void metricsComeBack();
    void fieldNamesComeBack();
    void wrappedValuesAreRead_data();
    void wrappedValuesAreRead();
    void realCardsStayAsTheyAre();
};

void TestCompositeCodec::everyCompositeOfTheTemplateHasAForm()
{
    QStringList without;
    for (int spec = 0; spec < schema().specs().size(); ++spec) {
        const Spec &question = schema().specs()[spec];
        if (question.isField() && question.parts.size() > 1 && !isComposite(schema(), spec))
            without.append(question.id);
    }
    QCOMPARE(without, QStringList());
    QVERIFY(composites().size() > 55);
}

void TestCompositeCodec::partsComeBack()
{
    Answers random(3);
    for (const int spec : composites()) {
        const qsizetype parts = schema().specs()[spec].parts.size();
        for (int round = 0; round < kRounds / 10; ++round) {
            CompositeValue value;
            value.parts.resize(parts);
            QStringList texts;
            for (int part = 0; part < parts; ++part) {
                if (random.chance(70))
                    value.parts[part].text = random.part(spec, part, true);
                texts.append(value.parts[part].text);
            }
            value.remarks = random.remarks(true);
            const QString text = writeComposite(value, schema(), spec, kEn);
            const std::optional<CompositeValue> back = parseComposite(text, schema(), spec);
            QVERIFY2(back, qPrintable(schema().specs()[spec].id + u'\n' + text));
            QVERIFY2(textsOf(*back) == texts && back->remarks == value.remarks,
                     qPrintable(schema().specs()[spec].id + u'\n' + text + u"\n->\n"_s
                                + textsOf(*back).join(u"\n---\n"_s)));
            QCOMPARE(writeComposite(*back, schema(), spec, kEn), text);
        }
    }
}

// Whatever the parts hold, what is written reads back, and reading it changes nothing.
void TestCompositeCodec::anyTextComesBackAsItWas()
{
    Answers random(5);
    int read = 0;
    int all = 0;
    for (const int spec : composites()) {
        const qsizetype parts = schema().specs()[spec].parts.size();
        for (int round = 0; round < kRounds / 10; ++round) {
            CompositeValue value;
            value.parts.resize(parts);
            for (int part = 0; part < parts; ++part) {
                if (random.chance(70))
                    value.parts[part].text = random.part(spec, part, false);
            }
            value.remarks = random.remarks();
            const QString text = writeComposite(value, schema(), spec, kEn);
            ++all;
            const std::optional<CompositeValue> back = parseComposite(text, schema(), spec);
            if (!back)
                continue;
            ++read;
            const QString again = writeComposite(*back, schema(), spec, kEn);
            QVERIFY2(again == text, qPrintable(text + u"\n->\n"_s + again));
            QVERIFY(parseComposite(again, schema(), spec) == back);
        }
    }
    QVERIFY2(read > all * 9 / 10, qPrintable(QString::number(read) + u" of "_s + QString::number(all)));
}

void TestCompositeCodec::whatIsLeftOpenIsClosedBeforeWhatFollows()
{
    const int spec = specOf(kRisks);
    const QString rows = u"- **Risk:** low"_s;
    for (const auto &[open, end] :
         {std::pair{u"```sh\nls"_s, u"```"_s}, std::pair{u"~~~~"_s, u"~~~~"_s},
          std::pair{u"Half.\n\n<!-- half"_s, u"-->"_s}, std::pair{u"<pre>"_s, u"</pre>"_s}}) {
        CompositeValue value;
        value.parts = {{{}, {}, open}, {{}, {}, rows}};
        const QString text = writeComposite(value, schema(), spec, kEn);
        QCOMPARE(text, QString(open + u'\n' + end + u"\n\n"_s + rows));
        const auto back = parseComposite(text, schema(), spec);
        QVERIFY(back);
        QCOMPARE(back->parts[1].text, rows);
        value.parts[1].text.clear(); // nothing follows: the file's own law closes it
        QCOMPARE(writeComposite(value, schema(), spec, kEn), open);
    }
}

void TestCompositeCodec::listsStayApart()
{
    CompositeValue value;
    value.parts = {{{}, {}, u"- one\n- two"_s}, {{}, {}, u"- **Risk:** low"_s}};
    const QString text = writeComposite(value, schema(), specOf(kRisks), kEn);
    QCOMPARE(text, u"- one\n- two\n\n<!-- -->\n\n- **Risk:** low"_s);
    const auto back = parseComposite(text, schema(), specOf(kRisks));
    QVERIFY(back);
    QCOMPARE(back->parts[0].text, u"- one\n- two"_s);
    QCOMPARE(back->parts[1].text, u"- **Risk:** low"_s);
}

void TestCompositeCodec::newPartsGetTheirNames()
{
    CompositeValue value;
    value.parts.resize(2);
    value.parts[1].text = u"```bibtex\n@misc{a}\n```"_s;
    QCOMPARE(writeComposite(value, schema(), specOf(kCitation), kEn),
             u"**BibTeX:**\n\n```bibtex\n@misc{a}\n```"_s);
    value.parts[0].text = u"**Guidelines & Steps:** cite it"_s;
    value.remarks.notes = {QString(), u"soon"_s};
    QCOMPARE(writeComposite(value, schema(), specOf(kCitation), kEn),
             u"**Guidelines & Steps:** cite it\n\n**BibTeX:**\n\n```bibtex\n@misc{a}\n```\n\n"
             "**Additional Notes:** soon"_s);
}

void TestCompositeCodec::namesSpeakTheCardsLanguage()
{
    CompositeValue value;
    value.parts.resize(4);
    value.parts[2].text = u"- Estática"_s;
    const QString text = writeComposite(value, schema(), specOf(kMethodology), u"es"_s);
    QVERIFY(text.startsWith(u"**Frecuencia de actualización"));
    const auto back = parseComposite(text, schema(), specOf(kMethodology));
    QVERIFY(back);
    QCOMPARE(back->parts[2].text, u"- Estática"_s);
}

void TestCompositeCodec::partsAreToldApart_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("nothing") << kRisks << QString() << QStringList{QString(), QString()};
    QTest::newRow("text alone") << kRisks << u"One.\n\n- two\n- three"_s
                                << QStringList{u"One.\n\n- two\n- three"_s, QString()};
    QTest::newRow("values alone") << kRisks << u"- **Risk:** low\n- **Other:** none"_s
                                  << QStringList{QString(), u"- **Risk:** low\n- **Other:** none"_s};
    QTest::newRow("text and values") << kRisks << u"One.\n\nTwo\nlines.\n\n- **Risk:** low"_s
                                     << QStringList{u"One.\n\nTwo\nlines."_s, u"- **Risk:** low"_s};
    QTest::newRow("text and notes") << kRisks << u"One.\n\n**Additional Notes:** two"_s
                                    << QStringList{u"One."_s, QString()};
    QTest::newRow("text, values and notes")
        << kRisks << u"One.\n\n- **Risk:** low\n\n**Additional Notes:** two"_s
        << QStringList{u"One."_s, u"- **Risk:** low"_s};
    QTest::newRow("labelled paragraphs") << kRisks << u"One.\n\n**Risk:** low\n\n**Other:** none"_s
                                         << QStringList{u"One."_s, u"**Risk:** low\n\n**Other:** none"_s};
    QTest::newRow("values before text are text")
        << kRisks << u"- **Risk:** low\n\nOne."_s << QStringList{u"- **Risk:** low\n\nOne."_s, QString()};
    QTest::newRow("values between texts, and behind them")
        << kRisks << u"**Note:** a\n\nMore.\n\n- **Risk:** low"_s
        << QStringList{u"**Note:** a\n\nMore."_s, u"- **Risk:** low"_s};
    QTest::newRow("a list in the text") << kRisks << u"These:\n\n- one\n- two\n\n**Risk:** low"_s
                                        << QStringList{u"These:\n\n- one\n- two"_s, u"**Risk:** low"_s};
    QTest::newRow("code in the text") << kRisks << u"```\na\n\n- **b:** c\n```\n\n- **Risk:** low"_s
                                      << QStringList{u"```\na\n\n- **b:** c\n```"_s, u"- **Risk:** low"_s};
    QTest::newRow("values in open code")
        << kRisks << u"```\na\n\n- **Risk:** low"_s << QStringList{u"```\na\n\n- **Risk:** low"_s, QString()};
    QTest::newRow("values in a comment") << kRisks << u"<!--\n\n- **Risk:** low\n-->"_s
                                         << QStringList{u"<!--\n\n- **Risk:** low\n-->"_s, QString()};
    QTest::newRow("more blank lines between")
        << kRisks << u"One.\n\n\n- **Risk:** low\n\n\n\n**Additional Notes:** two"_s
        << QStringList{u"One."_s, u"- **Risk:** low"_s};
    QTest::newRow("a line of blanks between is all text")
        << kRisks << u"One.\n  \n- **Risk:** low"_s << QStringList{u"One.\n  \n- **Risk:** low"_s, QString()};
    QTest::newRow("text and table") << kSummary << u"One.\n\n| a | b |\n| --- | --- |\n| c | d |"_s
                                    << QStringList{u"One."_s, u"| a | b |\n| --- | --- |\n| c | d |"_s};
    QTest::newRow("table without outer pipes, and its caption")
        << kSummary << u"One.\n\na | b\n--- | ---\nc | d\n\n**Above:** of two"_s
        << QStringList{u"One."_s, u"a | b\n--- | ---\nc | d"_s};
    QTest::newRow("values where a table belongs")
        << kSummary << u"One.\n\n- **Risk:** low"_s << QStringList{u"One.\n\n- **Risk:** low"_s, QString()};
    QTest::newRow("text and code") << kDataPoint << u"One.\n\n```json\n{\n\n}\n```"_s
                                   << QStringList{u"One."_s, u"```json\n{\n\n}\n```"_s};
    QTest::newRow("two blocks of code are text")
        << kDataPoint << u"One:\n\n```\na\n```\n\nTwo:\n\n```\nb\n```"_s
        << QStringList{u"One:\n\n```\na\n```\n\nTwo:"_s, u"```\nb\n```"_s};
    QTest::newRow("list and text") << kMotivations << u"- one\n- two\n\nBecause.\n\nAnd so."_s
                                   << QStringList{u"- one\n- two"_s, u"Because.\n\nAnd so."_s};
    QTest::newRow("text before the list")
        << kMotivations << u"Because:\n\n- one"_s << QStringList{QString(), u"Because:\n\n- one"_s};
    QTest::newRow("citation as the Playbook has it")
        << kCitation << u"**Guidelines & Steps:** cite\n\n**BiBTeX:**\n```\n@misc{a}\n```"_s
        << QStringList{u"**Guidelines & Steps:** cite"_s, u"```\n@misc{a}\n```"_s};
    QTest::newRow("code without its name")
        << kCitation << u"```\n@misc{a}\n```"_s << QStringList{QString(), u"```\n@misc{a}\n```"_s};
    QTest::newRow("name without its code") << kCitation << u"**Guidelines & Steps:** cite\n\n**BibTeX:**"_s
                                           << QStringList{u"**Guidelines & Steps:** cite"_s, QString()};
    QTest::newRow("links and code")
        << kPolicy << u"- Direct download URL: https://a.example/b\n\nCode to download data:\n```\nget\n```"_s
        << QStringList{u"- Direct download URL: https://a.example/b"_s, u"```\nget\n```"_s};
    QTest::newRow("one address alone")
        << kPolicy << u"https://a.example/b"_s << QStringList{u"https://a.example/b"_s, QString()};
    QTest::newRow("choice beside its name")
        << kExemption << u"**Exemption Code:** `PUBLIC_DATA`\n\n**Summary:** it is public"_s
        << QStringList{u"`PUBLIC_DATA`"_s, u"**Summary:** it is public"_s};
    QTest::newRow("choice below its name")
        << kExemption << u"**Exemption Code:**\n\n- PUBLIC_DATA\n\n**Summary:** it is public"_s
        << QStringList{u"- PUBLIC_DATA"_s, u"**Summary:** it is public"_s};
    QTest::newRow("methodology")
        << kMethodology
        << u"**Source:** rain gauges\n\n**Dates of Collection:** [01 2018 - 01 2024]\n\n"
           "**Primary modality of collection data:**\n\n- Multimodal (sound, text)\n\n"
           "**Update Frequency for collected data:**\n\n- Static: once\n\n"
           "**Additional Links for this collection:**\n\n- [Policy](https://a.example)"_s
        << QStringList{u"**Source:** rain gauges\n\n**Dates of Collection:** [01 2018 - 01 2024]"_s,
                       u"- Multimodal (sound, text)"_s, u"- Static: once"_s,
                       u"- [Policy](https://a.example)"_s};
    QTest::newRow("names of fields in brackets")
        << kCorrelations << u"[`age`, `sex`]\n\n**Description:** high"_s
        << QStringList{u"[`age`, `sex`]"_s, u"**Description:** high"_s};
    QTest::newRow("names of fields without marks")
        << kCorrelations << u"age, sex\n\n**Description:** high\n\n**Own:** too"_s
        << QStringList{u"age, sex"_s, u"**Description:** high\n\n**Own:** too"_s};
    QTest::newRow("text, risks, and a label of the template")
        << kHumanRisks << u"One.\n\n**Bias:** low\n\n**Trade-offs, caveats, & other considerations:** none"_s
        << QStringList{u"One."_s, u"**Bias:** low"_s,
                       u"**Trade-offs, caveats, & other considerations:** none"_s};
    QTest::newRow("labels of the template, and own ones")
        << kFeatures << u"**Exploration Demo:** none\n\n**age:** in years\n\n**sex:** as told"_s
        << QStringList{u"**Exploration Demo:** none"_s, u"**age:** in years\n\n**sex:** as told"_s};
    QTest::newRow("tools under their name")
        << kLibraries
        << u"**Method:** by hand\n\n**Platforms, tools, or libraries:**\n- pandas\n\n"
           "**Transformation Results:** fewer rows"_s
        << QStringList{u"**Method:** by hand"_s, u"- pandas"_s, u"**Transformation Results:** fewer rows"_s};
    QTest::newRow("number and table right below its name")
        << kBreakdowns
        << u"**Number of Data Points Validated:** 12\n\n**Fields Validated**\nField | Count\n--- | ---\na | 2"_s
        << QStringList{u"**Number of Data Points Validated:** 12"_s, u"Field | Count\n--- | ---\na | 2"_s};
    QTest::newRow("metrics") << kResults << u"**Model Card:** none\n\n- Accuracy: 0.93\n- **Recall:** 0.9"_s
                             << QStringList();
    QTest::newRow("metrics in one style")
        << kModels << u"**Model Card:** none\n\n**Model Description:** small\n\n- Model Size: 35M (params)"_s
        << QStringList{u"**Model Card:** none\n\n**Model Description:** small"_s,
                       u"- Model Size: 35M (params)"_s};
    QTest::newRow("the template's own words above the parts")
        << kSensitive
        << u"**Intentional Collected Sensitive Data**\n\n(S/PII were collected as a part of the\ndataset "
           u"creation "
           "process.)\n\na | b\n--- | ---\nc | d\n\n\n**Unintentionally Collected Sensitive Data**\n\n"
           "(S/PII were not explicitly collected as a\npart of the dataset creation process but\ncan be "
           "inferred "
           "using additional\nmethods.)\n\na | b\n--- | ---\ne | f"_s
        << QStringList{u"a | b\n--- | ---\nc | d"_s, u"a | b\n--- | ---\ne | f"_s};
    QTest::newRow("usage note between name and options")
        << kMethodology
        << u"**Update Frequency for collected data:**\n\n*Usage Note: Select one for this collection type.*\n\n- Static"_s
        << QStringList{QString(), QString(), u"- Static"_s, QString()};
    QTest::newRow("two tables with notes each")
        << kSensitive
        << u"**Intentionally collected sensitive data:**\n\na | b\n--- | ---\nc | d\n\n**Additional Notes:** "
           u"x\n\n"
           "**Unintentionally collected sensitive data:**\n\na | b\n--- | ---\ne | f"_s
        << QStringList{u"a | b\n--- | ---\nc | d\n\n**Additional Notes:** x"_s, u"a | b\n--- | ---\ne | f"_s};
}

void TestCompositeCodec::partsAreToldApart()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    QFETCH(QStringList, parts);
    const std::optional<CompositeValue> value = parseComposite(text, schema(), specOf(id));
    if (parts.isEmpty()) {
        QVERIFY(!value);
        return;
    }
    QVERIFY(value);
    QCOMPARE(textsOf(*value), parts);
    QCOMPARE(writeComposite(*value, schema(), specOf(id), kEn), text);
    QCOMPARE(writeComposite(*value, schema(), specOf(id), u"es"_s), text); // labels stay those of the file
}

void TestCompositeCodec::foreignTextIsNotForced_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::newRow("sentence where none is asked for") << kCitation << u"Cite it."_s;
    QTest::newRow("parts in another order") << kCitation << u"```\na\n```\n\n**Guidelines & Steps:** cite"_s;
    QTest::newRow("two blocks of code") << kCitation << u"```\na\n```\n\n```\nb\n```"_s;
    QTest::newRow("code left open") << kCitation << u"```\na"_s;
    QTest::newRow("line of blanks") << kCitation << u"**Guidelines & Steps:** cite\n \n```\na\n```"_s;
    QTest::newRow("two choices") << kExemption << u"- PUBLIC_DATA\n- EMPLOYEE_DATA"_s;
    QTest::newRow("sentence between") << kMethodology << u"**Source:** x\n\nAnd more.\n\n- Static"_s;
    QTest::newRow("metrics in a table") << kResults << u"| a | b |\n| --- | --- |\n| c | d |"_s;
    QTest::newRow("name of another thing above") << kModels << u"**RT-1**\n\n**Model Card:** none"_s;
    QTest::newRow("question with one part") << u"authorship.dataset-owners.team-s"_s << u"- a"_s;
}

void TestCompositeCodec::foreignTextIsNotForced()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    QVERIFY(!parseComposite(text, schema(), specOf(id)));
}

void TestCompositeCodec::codeComesBack()
{
    Answers random(7);
    for (int round = 0; round < kRounds; ++round) {
        CodeValue value;
        value.fence = QStringList{u"```"_s, u"~~~"_s, u"`````"_s}[random.number(3)];
        value.info = random.chance(60) ? random.line() : QString();
        value.info.remove(u'`').remove(u'~');
        value.info = value.info.trimmed();
        QStringList lines;
        for (int left = random.number(6); left > 0; --left)
            lines.append(QString(random.number(6), u' ') + random.line());
        value.code = lines.join(u'\n');
        value.remarks = random.remarks(true);
        const QString text = writeCode(value, schema(), -1, kEn);
        const std::optional<CodeValue> back = parseCode(text, schema(), -1);
        QVERIFY2(back, qPrintable(text));
        if (!value.code.isEmpty() || !value.info.isEmpty())
            QVERIFY2(back->fence.startsWith(value.fence), qPrintable(text));
        QVERIFY2(back->code == value.code && back->info == value.info && back->remarks == value.remarks,
                 qPrintable(text));
        QCOMPARE(writeCode(*back, schema(), -1, kEn), text);
    }
}

void TestCompositeCodec::otherCodeIsNotForced_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("left open") << u"```\na"_s;
    QTest::newRow("closed by more") << u"```\na\n````"_s;
    QTest::newRow("indented") << u"  ```\na\n  ```"_s;
    QTest::newRow("indented code") << u"    a"_s;
    QTest::newRow("text before") << u"One.\n\n```\na\n```"_s;
    QTest::newRow("text behind") << u"```\na\n```\nOne."_s;
    QTest::newRow("two") << u"```\na\n```\n\n```\nb\n```"_s;
    QTest::newRow("only an empty line") << u"```\n\n```"_s;
    QTest::newRow("blank before the language") << u"``` json\na\n```"_s;
}

void TestCompositeCodec::otherCodeIsNotForced()
{
    QFETCH(QString, text);
    QVERIFY(!parseCode(text, schema(), -1));
}

void TestCompositeCodec::durationsComeBack()
{
    using Unit = DurationValue::Unit;
    const QList<Unit> units{Unit::Days, Unit::Weeks, Unit::Months, Unit::Years, Unit::AsNeeded, Unit::Words};
    const QStringList numbers{u"1"_s, u"90"_s, u"1.5"_s, u"2,5"_s, u"6-12"_s, u"3 – 5"_s};
    Answers random(9);
    for (int round = 0; round < kRounds; ++round) {
        DurationValue value;
        value.unit = units[random.number(int(units.size()))];
        if (value.unit == Unit::Words)
            value.text = random.line();
        else if (value.unit != Unit::AsNeeded)
            value.text = numbers[random.number(int(numbers.size()))];
        value.remarks = random.remarks(true);
        const QString language = random.chance(50) ? kEn : u"es"_s;
        const QString text = writeDuration(value, schema(), -1, language);
        const std::optional<DurationValue> back = parseDuration(text, schema(), -1);
        QVERIFY2(back == value, qPrintable(text));
        QCOMPARE(writeDuration(*back, schema(), -1, language), text);
    }
}

void TestCompositeCodec::durationsAreRead_data()
{
    using Unit = DurationValue::Unit;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("said");
    QTest::newRow("days") << u"90 days"_s << int(Unit::Days) << u"90"_s;
    QTest::newRow("one year") << u"1 year"_s << int(Unit::Years) << u"1"_s;
    QTest::newRow("upper case") << u"3 Months"_s << int(Unit::Months) << u"3"_s;
    QTest::newRow("Spanish") << u"2 semanas"_s << int(Unit::Weeks) << u"2"_s;
    QTest::newRow("range") << u"6–12 months"_s << int(Unit::Months) << u"6–12"_s;
    QTest::newRow("as long as needed") << u"as long as needed"_s << int(Unit::AsNeeded) << QString();
    QTest::newRow("words") << u"Until 2030"_s << int(Unit::Words) << u"Until 2030"_s;
    QTest::newRow("indefinite") << u"Indefinite"_s << int(Unit::Words) << u"Indefinite"_s;
    QTest::newRow("two units") << u"1 year and 6 months"_s << int(Unit::Words) << u"1 year and 6 months"_s;
    QTest::newRow("number in words") << u"Two years"_s << int(Unit::Words) << u"Two years"_s;
    QTest::newRow("number alone") << u"90"_s << int(Unit::Words) << u"90"_s;
    QTest::newRow("nothing") << QString() << int(Unit::Words) << QString();
    QTest::newRow("several lines") << u"90 days\nor more"_s << -1 << QString();
    QTest::newRow("list") << u"- 90 days"_s << -1 << QString();
    QTest::newRow("labelled") << u"**Raw data:** 90 days"_s << -1 << QString();
}

void TestCompositeCodec::durationsAreRead()
{
    QFETCH(QString, text);
    QFETCH(int, unit);
    QFETCH(QString, said);
    const std::optional<DurationValue> value = parseDuration(text, schema(), -1);
    QCOMPARE(value ? int(value->unit) : -1, unit);
    if (value)
        QCOMPARE(value->text, said);
}

void TestCompositeCodec::metricsComeBack()
{
    Answers random(11);
    const QuestionPart asked(specOf(kResults), 1);
    QCOMPARE(kindOf(schema(), asked), u"metric_list");
    int plain = 0;
    for (int round = 0; round < kRounds; ++round) {
        KeyValueValue value;
        value.plain = random.chance(70);
        for (int left = random.number(4); left > 0; --left)
            value.rows.append({random.chance(50) ? random.word() : u"x"_s + random.line(), random.line()});
        value.remarks = random.remarks(true);
        const QString text = writeKeyValue(value, schema(), asked, kEn);
        const std::optional<KeyValueValue> back = parseKeyValue(text, schema(), asked);
        QVERIFY2(back && back->rows == value.rows && back->remarks == value.remarks, qPrintable(text));
        QCOMPARE(writeKeyValue(*back, schema(), asked, kEn), text);
        plain += back->plain;
    }
    QVERIFY(plain > kRounds / 4);
    KeyValueValue nameless;
    nameless.rows = {{QString(), u"0.93"_s}, {QString(), QString()}};
    QCOMPARE(writeKeyValue(nameless, schema(), asked, kEn), u"- **0.93:**"_s);
    QVERIFY(!parseKeyValue(u"- Model Layers 123 (params)", schema(), asked));
}

void TestCompositeCodec::fieldNamesComeBack()
{
    Answers random(13);
    const int spec = specOf(kCorrelations);
    int bracketed = 0;
    for (int round = 0; round < kRounds; ++round) {
        KeywordsValue value;
        value.code = random.chance(80);
        value.brackets = random.chance(50);
        for (int left = 1 + random.number(4); left > 0; --left)
            value.words.append(random.word());
        const QString text = writeKeywords(value, schema(), spec, kEn);
        const std::optional<KeywordsValue> back = parseKeywords(text, schema(), spec);
        QVERIFY2(back && (back->code != value.code || back->words == value.words), qPrintable(text));
        QCOMPARE(writeKeywords(*back, schema(), spec, kEn), text);
        bracketed += back->brackets;
    }
    QVERIFY(bracketed > kRounds / 10);
}

void TestCompositeCodec::wrappedValuesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value"); // of the first row; "-": it is not read
    QTest::newRow("wrapped") << u"**Risk:** small and\nrare"_s << u"small and rare"_s;
    QTest::newRow("wrapped and indented")
        << u"**Risk:** small and\n  rare\n\n**Other:** no"_s << u"small and rare"_s;
    QTest::newRow("hard break") << u"**Risk:** small  \nrare"_s << u"-"_s;
    QTest::newRow("backslash break") << u"**Risk:** small\\\nrare"_s << u"-"_s;
    QTest::newRow("list below") << u"**Risk:** these:\n- a"_s << u"-"_s;
    QTest::newRow("label above a text") << u"**Risk:**\nsmall"_s << u"-"_s;
    QTest::newRow("two labels") << u"**Risk:** small\n**Other:** no"_s << u"-"_s;
    QTest::newRow("comment below") << u"**Risk:** small\n<!-- b -->"_s << u"-"_s;
}

void TestCompositeCodec::wrappedValuesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    const auto read = parseKeyValue(text, schema(), {specOf(kRisks), 1});
    QCOMPARE(read ? read->rows.first().value : u"-"_s, value);
}

void TestCompositeCodec::realCardsStayAsTheyAre()
{
    if (corpusFolder().isEmpty())
        QSKIP(qPrintable(corpusMissing()));
    int read = 0;
    int all = 0;
    QSet<int> seen;
    for (const TestFile &file : filesBelow(corpusFolder() + u"/pair"_s, {u".md"_s})) {
        const Card card(file.bytes);
        const Match match = matchCard(card);
        for (int node = 0; match.schema && node < card.nodes().size(); ++node) {
            const int spec = match.specOf(node);
            if (spec < 0 || !isComposite(*match.schema, spec) || !card.isEditable(node))
                continue;
            const QString text = QString(card.bodyText(node)).replace(u"\r\n"_s, u"\n"_s);
            const std::optional<CompositeValue> value = parseComposite(text, *match.schema, spec);
            all += !text.isEmpty();
            if (!value || text.isEmpty())
                continue;
            ++read;
            seen.insert(spec);
            const QString written = writeComposite(*value, *match.schema, spec, match.language);
            QVERIFY2(text.startsWith(written) && text.sliced(written.size()).trimmed().isEmpty(),
                     qPrintable(file.name + u":\n"_s + text + u"\n->\n"_s + written));
        }
    }
    qInfo("%d of %d composite answers have a form, of %lld questions", read, all, qlonglong(seen.size()));
    QVERIFY2(read > 200, qPrintable(QString::number(read)));
}

QTEST_GUILESS_MAIN(TestCompositeCodec)
#include "tst_compositecodec.moc"
