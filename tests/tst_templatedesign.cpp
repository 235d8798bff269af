#include "card/containment.h"
#include "editing/designdocument.h"
#include "schema/codecs.h"
#include "schema/compositecodec.h"
#include "schema/insertion.h"
#include "schema/templatedesign.h"
#include "schema/templateshelf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const TemplateDesign &design)
{
    QStringList ids;
    for (const DesignNode &node : design.nodes())
        ids.append(node.id);
    return ids;
}

QString firstFault(const TemplateDesign &design)
{
    const QList<DesignFault> faults = design.faults();
    return faults.isEmpty() ? QString() : faults.first().sentence;
}

TemplateDesign dataCard()
{
    return TemplateDesign(builtInFiles(u"data-card-extended"_s)).copyNamed(u"Ours"_s, u"ours"_s);
}

// How an answer of each kind of part looks in a card.
const QMap<QString, QString> kSamples{
    {u"text_short"_s, u"Some words here."_s},
    {u"text_long"_s, u"One sentence stands here.\n\nAnother one follows it."_s},
    {u"text_list"_s, u"- one point\n- another point"_s},
    {u"ordered_list"_s, u"1. first\n2. second"_s},
    {u"keyword_list"_s, u"reef, tide, swell"_s},
    {u"link"_s, u"[Home](https://example.org/)"_s},
    {u"link_list"_s, u"- [Home](https://example.org/)\n- [Away](https://example.com/)"_s},
    {u"person_list"_s, u"- **Ana Gil, Reef Lab:** (Owner)"_s},
    {u"key_value"_s, u"- **Alpha:** some\n- **Beta:** other"_s},
    {u"key_value_open"_s, u"- **Depth:** 3 m"_s},
    {u"metric_list"_s, u"- **Accuracy:** 0.9"_s},
    {u"table"_s, u"| Alpha | Beta |\n| --- | --- |\n| a | b |"_s},
    {u"label_percent_list"_s, u"- **Sand:** 60 %\n- **Rock:** 40 %"_s},
    {u"single_choice"_s, u"- Alpha"_s},
    {u"multi_choice"_s, u"- Alpha\n- Beta"_s},
    {u"duration"_s, u"3 years"_s},
    {u"code"_s, u"```\nx = 1\n```"_s},
    {u"field_name_list"_s, u"`age`, `sex`"_s},
};

QStringList wordsFor(const QString &kind, bool second)
{
    const QStringList words = second ? QStringList{u"Gamma"_s, u"Delta"_s, u"Epsilon"_s}
                                     : QStringList{u"Alpha"_s, u"Beta"_s, u"Zeta"_s};
    const QString needed = wordsNeededBy(kind);
    return needed.isEmpty() ? QStringList() : needed == "options"_L1 ? words : words.first(2);
}

QString sampleOf(const QString &kind, bool second)
{
    QString sample = kSamples[kind];
    return second ? sample.replace(u"Alpha"_s, u"Gamma"_s).replace(u"Beta"_s, u"Delta"_s) : sample;
}

const QString kAsked = u"first-section.first-question"_s;

TemplateDesign composed(const QList<DesignPart> &parts)
{
    static const TemplateDesign empty = TemplateDesign::empty(u"Birds"_s, u"en"_s);
    TemplateDesign design = empty;
    design.setAnswerKind(kAsked, u"composite"_s, {});
    design.setParts(kAsked, u"en"_s, parts);
    return design;
}

// What becomes of answers to the first, the second and both of two parts: empty where each is read back.
QString firstMixUp(const TemplateDesign &design, const QStringList &samples)
{
    const Result<Template> schema = design.read();
    if (!schema)
        return schema.error().message;
    const int spec = schema->indexOf(kAsked);
    for (const int filled : {1, 2, 3}) {
        CompositeValue value;
        value.parts.resize(2);
        for (const int part : {0, 1}) {
            if (filled & (part + 1))
                value.parts[part].text = samples[part];
        }
        const QString text = writeComposite(value, *schema, spec, u"en"_s);
        const std::optional<CompositeValue> read = parseComposite(text, *schema, spec);
        if (!read)
            return u"not read: "_s + text;
        for (const int part : {0, 1}) {
            if (read->parts[part].text != value.parts[part].text)
                return u"elsewhere: "_s + text;
        }
    }
    return {};
}

bool isReadAs(const QString &kind, const QString &body, const Template &schema, int spec)
{
    if (kind == "text_list"_L1 || kind == "ordered_list"_L1)
        return parseList(body, schema, spec).has_value();
    if (kind == "link"_L1 || kind == "link_list"_L1)
        return parseLinks(body, schema, spec).has_value();
    if (kind == "key_value"_L1 || kind == "key_value_open"_L1)
        return parseKeyValue(body, schema, spec).has_value();
    if (kind == "single_choice"_L1 || kind == "multi_choice"_L1)
        return parseChoices(body, schema, spec).value_or(ChoicesValue()).chosen.size() > 0;
    if (kind == "table"_L1)
        return parseTable(body, schema, spec).has_value();
    if (kind == "label_percent_list"_L1)
        return parsePercents(body, schema, spec).has_value();
    if (kind == "person_list"_L1)
        return parsePeople(body, schema, spec).has_value();
    if (kind == "keyword_list"_L1)
        return parseKeywords(body, schema, spec).has_value();
    if (kind == "duration"_L1)
        return parseDuration(body, schema, spec).has_value();
    return kind == "code"_L1 ? parseCode(body, schema, spec).has_value() : kind.startsWith("text_"_L1);
}

// With a key of its author's in every object.
QJsonValue marked(const QJsonValue &value, int &count)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(marked(item, count));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const QString &key : object.keys())
        object[key] = marked(object[key], count);
    object[u"x-mark"] = ++count;
    return object;
}

void collectMarks(const QJsonValue &value, QSet<int> &marks)
{
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        collectMarks(item, marks);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "x-mark"_L1)
            marks.insert(it.value().toInt());
        collectMarks(it.value(), marks);
    }
}

QSet<int> marksIn(const TemplateFiles &files)
{
    QSet<int> marks;
    collectMarks(files.structure, marks);
    for (const QJsonObject &words : files.languages)
        collectMarks(words, marks);
    return marks;
}

} // namespace

class TestTemplateDesign : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyOneCanBeRead();
    void copiesOfTheProgramsCanBeRead_data();
    void copiesOfTheProgramsCanBeRead();
    void everyQuestionCanGo();
    void everySectionCanGo();
    void movesThroughTheSections();
    void everyPlaceUpAndDownIsReached();
    void aTitleFollowsUntilItIsTranslated();
    void anIdStaysWhereverItMoves();
    void kindsBringWhatTheyNeed_data();
    void kindsBringWhatTheyNeed();
    void aWordKeepsWhatItIs_data();
    void aWordKeepsWhatItIs();
    void aPartIsEditedInEveryWay();
    void partsComeFromAnAnswerAndGoBackIntoOne();
    void languagesOfCode();
    void evidenceIsAskedForWhileAQuestionGivesIt();
    void everyKindIsReadBackFromACard();
    void whatTheDesignerDoesNotKnowStays();
    void typingMakesTheIdOfTheWholeWord();
    void anOptionKeepsItsIdUnderAnotherName();
    void aLabelIsReadAsItIsWritten_data();
    void aLabelIsReadAsItIsWritten();
    void partsThatLookAlikeNeedLabels_data();
    void partsThatLookAlikeNeedLabels();
    void conditionsGoWithTheirQuestion();
    void saysWhatIsMissing();
    void requiredAndAskedSurviveTheWriter();
    void oneFileToGiveAway();
    void idsFollowTitlesUntilTheTemplateIsSaved();
    void idsThatAreKnownStay();
    void whatRefersToAnIdFollows();
    void undoGoesStepByStep();
};

void TestTemplateDesign::anEmptyOneCanBeRead()
{
    const TemplateDesign design = TemplateDesign::empty(u"Birds"_s, u"en"_s);
    QCOMPARE(firstFault(design), QString());
    const Result<Template> read = design.read();
    QVERIFY(read.has_value());
    QCOMPARE(read->specs().size(), 2);
    QCOMPARE(read->name(u"en"_s), u"Birds"_s);
}

void TestTemplateDesign::copiesOfTheProgramsCanBeRead_data()
{
    QTest::addColumn<QString>("id");
    for (const Template *schema : builtInTemplates())
        QTest::newRow(qPrintable(schema->id())) << schema->id();
}

void TestTemplateDesign::copiesOfTheProgramsCanBeRead()
{
    QFETCH(const QString, id);
    const TemplateDesign copy = TemplateDesign(builtInFiles(id)).copyNamed(u"Ours"_s, u"ours"_s);
    QCOMPARE(firstFault(copy), QString());
    const Result<Template> read = copy.read();
    QCOMPARE(read->id(), u"ours"_s);
    QCOMPARE(read->specs().size(), builtInTemplate(QStringView(id))->specs().size());
}

// Whatever refers to a question, it can be taken out alone.
void TestTemplateDesign::everyQuestionCanGo()
{
    const TemplateDesign whole = dataCard();
    int removed = 0;
    for (const DesignNode &node : whole.nodes()) {
        if (!node.isField() || ++removed % 9 != 0) // each reading takes a while
            continue;
        TemplateDesign design = whole;
        QVERIFY(design.remove(node.id));
        QVERIFY(!idsOf(design).contains(node.id));
        const QString fault = firstFault(design);
        QVERIFY2(fault.isEmpty() || fault.contains(u"no question yet"), qPrintable(node.id + u": "_s + fault));
    }
}

void TestTemplateDesign::everySectionCanGo()
{
    TemplateDesign design = dataCard();
    for (const QString &id : idsOf(design)) {
        if (design.node(id).kind != Node::Kind::Section || design.nodes().first().id == id)
            continue;
        QVERIFY(design.remove(id));
        QVERIFY2(firstFault(design).isEmpty(), qPrintable(id + u": "_s + firstFault(design)));
    }
    QVERIFY(!design.nodes().isEmpty()); // the questions under the title
}

void TestTemplateDesign::movesThroughTheSections()
{
    TemplateDesign design = TemplateDesign::empty(u"Birds"_s, u"en"_s);
    const QString second = design.add(Node::Kind::Section, u"Second"_s, u"first-section"_s);
    QCOMPARE(idsOf(design), QStringList({u"first-section"_s, u"first-section.first-question"_s, second}));
    QVERIFY(design.moveBy(u"first-section.first-question"_s, 1));
    QCOMPARE(design.node(u"first-section.first-question"_s).parent, second);
    QVERIFY(design.moveBy(second, -1));
    QCOMPARE(idsOf(design).first(), second);
    QVERIFY(!design.moveBy(second, -1)); // it is the first
    QVERIFY(!design.move(second, second, 0));
    QVERIFY(!design.canStand(Node::Kind::Section, second));
    QVERIFY(design.canStand(Node::Kind::Subsection, second));
    QVERIFY(!design.canStand(Node::Kind::Subsection, {}));
}

void TestTemplateDesign::everyPlaceUpAndDownIsReached()
{
    TemplateDesign design = TemplateDesign(builtInFiles(u"model-card"_s));
    const QStringList before = idsOf(design);
    QString field;
    for (const DesignNode &node : design.nodes()) {
        if (node.isField())
            field = node.id;
    }
    int up = 0;
    while (design.moveBy(field, -1))
        ++up;
    QVERIFY(up > 10);
    QCOMPARE(idsOf(design).first(), field);
    for (int i = 0; i < up; ++i)
        QVERIFY(design.moveBy(field, 1));
    QCOMPARE(idsOf(design), before);
}

void TestTemplateDesign::aTitleFollowsUntilItIsTranslated()
{
    TemplateDesign design = dataCard();
    const QString id = design.add(Node::Kind::Field, u"New question"_s, u"provenance"_s);
    QVERIFY(design.setText(id, u"en"_s, u"title"_s, u"Depth"_s));
    QCOMPARE(design.title(id, u"es"_s), u"Depth"_s);
    QVERIFY(design.setText(id, u"es"_s, u"title"_s, u"Profundidad"_s));
    QCOMPARE(design.title(id, u"en"_s), u"Depth"_s);
    QVERIFY(design.setText(id, u"en"_s, u"title"_s, u"How deep"_s));
    QCOMPARE(design.title(id, u"es"_s), u"Profundidad"_s);
}

void TestTemplateDesign::anIdStaysWhereverItMoves()
{
    TemplateDesign design = TemplateDesign::empty(u"Birds"_s, u"en"_s);
    const QString other = design.add(Node::Kind::Section, u"Sounds"_s, {});
    const QString id = u"first-section.first-question"_s;
    QVERIFY(design.setText(id, u"en"_s, u"title"_s, u"Who recorded them"_s));
    QVERIFY(design.move(id, other, 0));
    QVERIFY(design.remove(u"first-section"_s));
    QCOMPARE(firstFault(design), QString());
    const Result<Template> read = design.read();
    QCOMPARE(read->specs().last().id, id);
    QCOMPARE(read->text(1, u"en"_s).title, u"Who recorded them"_s);
}

void TestTemplateDesign::kindsBringWhatTheyNeed_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"text_short", "text_list", "ordered_list", "keyword_list", "link", "link_list", "person_list", "key_value",
                             "key_value_open", "table", "label_percent_list", "single_choice", "multi_choice", "duration"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestTemplateDesign::kindsBringWhatTheyNeed()
{
    QFETCH(const QString, kind);
    TemplateDesign design = TemplateDesign::empty(u"Birds"_s, u"en"_s);
    const QString id = u"first-section.first-question"_s;
    QVERIFY(design.setAnswerKind(id, kind, {u"One"_s, u"Other"_s}));
    QVERIFY2(firstFault(design).isEmpty(), qPrintable(firstFault(design)));
    QVERIFY(design.setAnswerKind(id, u"multi_choice"_s, {u"One"_s, u"Other"_s}) || kind == "multi_choice"_L1);
    QVERIFY2(firstFault(design).isEmpty(), qPrintable(firstFault(design)));
    QVERIFY(design.setAnswerKind(id, u"text_long"_s, {}));
    QCOMPARE(design.files(), TemplateDesign::empty(u"Birds"_s, u"en"_s).files());
}

void TestTemplateDesign::aWordKeepsWhatItIs_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QList<int>>("kept");
    const QStringList abc{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("the same") << abc << abc << QList<int>{0, 1, 2};
    QTest::newRow("another order") << abc << QStringList{u"c"_s, u"a"_s, u"b"_s} << QList<int>{2, 0, 1};
    QTest::newRow("written anew") << abc << QStringList{u"a"_s, u"x"_s, u"c"_s} << QList<int>{0, 1, 2};
    QTest::newRow("first written anew") << abc << QStringList{u"x"_s, u"b"_s, u"c"_s} << QList<int>{0, 1, 2};
    QTest::newRow("one between") << abc << QStringList{u"a"_s, u"x"_s, u"b"_s, u"c"_s} << QList<int>{0, -1, 1, 2};
    QTest::newRow("one at the end") << abc << QStringList{u"a"_s, u"b"_s, u"c"_s, u"x"_s} << QList<int>{0, 1, 2, -1};
    QTest::newRow("written anew and one more")
        << abc << QStringList{u"a"_s, u"b"_s, u"x"_s, u"y"_s} << QList<int>{0, 1, 2, -1};
    QTest::newRow("one gone") << abc << QStringList{u"a"_s, u"c"_s} << QList<int>{0, 2};
    QTest::newRow("twice the same") << abc << QStringList{u"a"_s, u"a"_s} << QList<int>{0, 1};
    QTest::newRow("from nothing") << QStringList() << abc << QList<int>{-1, -1, -1};
}

void TestTemplateDesign::aWordKeepsWhatItIs()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QTEST(keptWords(before, after), "kept");
}

// Of the built-in template, in two languages and with what the designer has no field for.
void TestTemplateDesign::aPartIsEditedInEveryWay()
{
    const QString id = u"provenance.collection.methodology-detail-s"_s;
    TemplateDesign design = dataCard();
    const TemplateFiles whole = design.files();
    const auto en = [&] { return design.parts(id, u"en"_s); };
    const auto es = [&] { return design.parts(id, u"es"_s); };
    QList<DesignPart> parts = en();
    QCOMPARE(parts.size(), 4);
    QCOMPARE(parts[1].label, u"Primary modality of collection data"_s);
    QVERIFY(!design.setParts(id, u"en"_s, parts));
    QCOMPARE(design.files(), whole);
    const QList<DesignPart> spanish = es();
    const QJsonValue type = design.node(id).json[u"parts"][0][u"keys"][3][u"type"];

    parts[1].label = u"Main modality"_s;
    parts[1].words.move(0, 2);
    parts[0].words[0] = u"Where from"_s;
    QVERIFY(design.setParts(id, u"en"_s, parts));
    parts = en();
    parts[0].words.move(3, 0);
    QVERIFY(design.setParts(id, u"en"_s, parts));
    QCOMPARE(en()[1].label, u"Main modality"_s);
    QCOMPARE(es()[1].label, spanish[1].label);
    QCOMPARE(es()[1].words[2], spanish[1].words[0]);
    QCOMPARE(es()[0].words[0], spanish[0].words[3]);
    QCOMPARE(es()[0].words[1], spanish[0].words[0]); // what was written anew in one language
    QCOMPARE(design.node(id).json[u"parts"][0][u"keys"][0][u"type"], type);
    QCOMPARE(design.node(id).json[u"parts"][0][u"keys"][1][u"id"].toString(), u"source"_s);

    parts = en();
    parts.move(3, 0);
    parts.append({-1, u"code"_s, u"Query"_s, {}, u"SQL"_s});
    parts.remove(2);
    QVERIFY(design.setParts(id, u"en"_s, parts));
    QCOMPARE(en().size(), 4);
    QCOMPARE(es()[0].label, spanish[3].label);
    QCOMPARE(es()[3].label, u"Query"_s); // until somebody translates it
    parts = en();
    parts[2].words.append(u"Sonar"_s);
    QVERIFY(design.setParts(id, u"en"_s, parts));
    parts = en();
    parts[2].words.last() = u"Echo sounder"_s;
    QVERIFY(design.setParts(id, u"en"_s, parts));
    QCOMPARE(es()[2].words.last(), u"Echo sounder"_s); // as well
    QCOMPARE(es()[2].words.first(), spanish[2].words.first());
    QCOMPARE(design.syntax(id), QString()); // of the first part
    QCOMPARE(en()[3].syntax, u"sql"_s);
    QVERIFY(!design.files().languages[u"en"_s][u"texts"][id][u"parts"][0][u"suggested"].toArray().isEmpty());
    QCOMPARE(firstFault(design), QString());
    const Result<Template> read = design.read();
    const Spec &spec = read->specs()[read->indexOf(id)];
    QCOMPARE(spec.parts.size(), 4);
    QCOMPARE(spec.parts[3].syntax, u"sql"_s);

    parts = en();
    parts[3].kind = u"text_long"_s;
    QVERIFY(design.setParts(id, u"en"_s, parts));
    QCOMPARE(en()[3].syntax, QString());
    QCOMPARE(en()[3].label, u"Query"_s);
    QCOMPARE(firstFault(design), QString());
    parts = en();
    parts[3].label.clear();
    QVERIFY(design.setParts(id, u"es"_s, parts)); // and in no other language
    QCOMPARE(en()[3].label, QString());
    QVERIFY(!design.setParts(id, u"en"_s, {}));
}

void TestTemplateDesign::partsComeFromAnAnswerAndGoBackIntoOne()
{
    for (const QString &kind : kSamples.keys()) {
        if (kind == "field_name_list"_L1 || kind == "metric_list"_L1)
            continue; // only as parts
        TemplateDesign design = TemplateDesign::empty(u"Birds"_s, u"en"_s);
        if (kind != "text_long"_L1)
            QVERIFY(design.setAnswerKind(kAsked, kind, wordsFor(kind, false)));
        if (wordsNeededBy(kind) == "options"_L1) {
            QList<DesignOption> options = design.options(kAsked, u"en"_s);
            options[2].needsText = true;
            QVERIFY(design.setOptions(kAsked, u"en"_s, options));
        }
        const TemplateFiles before = design.files();
        QVERIFY(design.setAnswerKind(kAsked, u"composite"_s, {}));
        const QList<DesignPart> parts = design.parts(kAsked, u"en"_s);
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts.first().kind, kind);
        QCOMPARE(parts.first().words, wordsFor(kind, false));
        if (kind != "duration"_L1) // the text after it needs a label, which is told
            QCOMPARE(firstFault(design), QString());
        QVERIFY(design.setAnswerKind(kAsked, kind, {}));
        QCOMPARE(design.parts(kAsked, u"en"_s).size(), wordsNeededBy(kind) == "options"_L1 ? 0 : 1);
        QCOMPARE(firstFault(design), QString());
        if (wordsNeededBy(kind) == "options"_L1)
            QVERIFY(design.options(kAsked, u"en"_s)[2].needsText);
        else
            QCOMPARE(design.files(), before);
    }
}

void TestTemplateDesign::languagesOfCode()
{
    TemplateDesign design = TemplateDesign::empty(u"Birds"_s, u"en"_s);
    QVERIFY(!design.setSyntax(kAsked, u"python"_s)); // a text
    QVERIFY(design.setAnswerKind(kAsked, u"code"_s, {}));
    for (const QString &language : {u"Python"_s, u"c++"_s, u"c#"_s, u"objective-c"_s, u"asp.net"_s, u"r"_s}) {
        QVERIFY(design.setSyntax(kAsked, language));
        QCOMPARE(firstFault(design), QString());
        QCOMPARE(design.read()->specs()[1].parts[0].syntax, language.toLower());
    }
    QVERIFY(!design.setSyntax(kAsked, u"R"_s)); // the same
    for (const QString &language : {u"plain text"_s, u"`"_s, u"-c"_s, u"ñ"_s}) {
        QVERIFY(design.setSyntax(kAsked, language));
        QVERIFY2(firstFault(design).contains(u"no language of code"), qPrintable(firstFault(design)));
    }
    QVERIFY(design.setSyntax(kAsked, u" "_s));
    QCOMPARE(firstFault(design), QString());
    QVERIFY(!design.node(kAsked).json[u"parts"][0].toObject().contains(u"syntax"_s));
}

void TestTemplateDesign::evidenceIsAskedForWhileAQuestionGivesIt()
{
    using Evidence = TemplateDesign::Evidence;
    TemplateDesign design = TemplateDesign::empty(u"Pájaros"_s, u"es"_s);
    const TemplateFiles before = design.files();
    const QString other = design.add(Node::Kind::Field, u"Más"_s, kAsked);
    QCOMPARE(evidenceIds(Evidence::Dimensions).size(), 5);
    QCOMPARE(evidenceIds(Evidence::MinimumContents).size(), 5);
    const QString asked = design.nodes()[1].id;
    QVERIFY(design.setEvidence(asked, Evidence::Dimensions, {u"risk"_s, u"utility"_s}));
    QVERIFY(design.setEvidence(asked, Evidence::MinimumContents, {u"use"_s, u"sources"_s, u"nothing"_s}));
    QVERIFY(design.setEvidence(other, Evidence::MinimumContents, {u"use"_s}));
    QVERIFY(!design.setEvidence(other, Evidence::MinimumContents, {u"use"_s}));
    QCOMPARE(design.evidence(asked, Evidence::Dimensions), QStringList({u"utility"_s, u"risk"_s}));
    QCOMPARE(firstFault(design), QString());
    const Result<Template> read = design.read();
    QCOMPARE(read->minimumContents(), QStringList({u"sources"_s, u"use"_s}));
    QCOMPARE(read->specs()[1].minimumContents, QStringList({u"sources"_s, u"use"_s}));
    QCOMPARE(read->specs()[1].dimensions, QStringList({u"utility"_s, u"risk"_s}));
    QCOMPARE(read->dimensionName(u"risk"_s, u"es"_s), builtInTemplate().dimensionName(u"risk"_s, u"es"_s));
    QVERIFY(read->dimensionName(u"risk"_s, u"es"_s) != builtInTemplate().dimensionName(u"risk"_s, u"en"_s));

    QVERIFY(design.setEvidence(asked, Evidence::MinimumContents, {}));
    QCOMPARE(design.read()->minimumContents(), QStringList(u"use"_s));
    QVERIFY(design.remove(other));
    QVERIFY(design.read()->minimumContents().isEmpty());
    QVERIFY(design.setEvidence(asked, Evidence::Dimensions, {}));
    QCOMPARE(firstFault(design), QString());
    QCOMPARE(design.files().structure, before.structure);
}

// A template with a question of every kind, saved, loaded, made into a card, answered and read.
void TestTemplateDesign::everyKindIsReadBackFromACard()
{
    TemplateDesign design = TemplateDesign::empty(u"Every kind"_s, u"en"_s);
    const QString section = design.add(Node::Kind::Section, u"More"_s, {});
    const QString group = design.add(Node::Kind::Subsection, u"A group"_s, section);
    QHash<QString, QString> fields; // by kind
    for (const QString &kind : kSamples.keys()) {
        if (kind == "field_name_list"_L1 || kind == "metric_list"_L1)
            continue;
        const QString id = design.add(Node::Kind::Field, u"Field "_s + kind, group);
        design.setAnswerKind(id, kind, wordsFor(kind, false));
        design.setText(id, u"en"_s, u"prompt"_s, u"What of it?"_s);
        design.setText(id, u"en"_s, u"help"_s, u"Whatever it is."_s);
        design.setText(id, u"en"_s, u"example"_s, u"Like this."_s);
        design.setValue(id, u"scope"_s, u"periscope"_s);
        design.setValue(id, u"requiredBy"_s, u"draft"_s);
        design.setValue(id, u"essential"_s, true);
        design.setEvidence(id, TemplateDesign::Evidence::Dimensions, {u"quality"_s});
        design.setEvidence(id, TemplateDesign::Evidence::MinimumContents, {u"decisions"_s});
        fields.insert(kind, id);
    }
    design.setSyntax(fields[u"code"_s], u"r"_s);
    design.setCondition(fields[u"table"_s], fields[u"single_choice"_s], {u"alpha"_s});
    // All kinds of parts, each with a label.
    QList<DesignPart> parts;
    QString answer;
    for (const QString &kind : kSamples.keys()) {
        parts.append({-1, kind, u"Part "_s + kind, wordsFor(kind, false), {}});
        answer += u"**Part "_s + kind + u":**\n\n"_s + kSamples[kind] + u"\n\n"_s;
    }
    design.setAnswerKind(kAsked, u"composite"_s, {});
    design.setParts(kAsked, u"en"_s, parts);
    design.setText(kAsked, u"en"_s, u"title"_s, u"All of them"_s);
    design.move(kAsked, group, 3);
    design.setText(u"first-section"_s, u"en"_s, u"title"_s, u"Nothing here"_s);
    QCOMPARE(firstFault(design), QString());

    QTemporaryDir folder(QDir::tempPath() + u"/a b XXXXXX"_s);
    QVERIFY(saveTemplate(design.files(), templatePathIn(folder.path(), design.files())).has_value());
    TemplateShelf shelf(folder.path());
    QCOMPARE(shelf.notices(), QStringList());
    const Template &schema = *shelf.entries().first().schema;
    Card card(newCard(schema, u"Swifts"_s, u"en"_s, true));
    for (const QString &kind : kSamples.keys() + QStringList{u"composite"_s}) {
        const int spec = schema.indexOf(kind == "composite"_L1 ? kAsked : fields.value(kind));
        if (spec < 0)
            continue;
        const int node = matchNamed(card, &schema).nodeOf(spec);
        QVERIFY2(node >= 0, qPrintable(kind));
        const QString body = kind == "composite"_L1 ? answer : kSamples[kind];
        const ContainedEdit edit = replaceBody(card, node, body.toUtf8());
        QVERIFY(!edit.movesHeadings);
        card = edit.after;
    }
    const Match match = matchNamed(Card(card.bytes()), &schema);
    QCOMPARE(match.schema, &schema);
    for (const QString &kind : fields.keys()) {
        const int spec = schema.indexOf(fields[kind]);
        const QString body = QString::fromUtf8(card.bodyOf(match.nodeOf(spec)));
        QVERIFY2(body.contains(kSamples[kind]), qPrintable(body));
        QVERIFY2(isReadAs(kind, kSamples[kind], schema, spec), qPrintable(kind));
        QCOMPARE(schema.specs()[spec].required, RequiredBy::Draft);
        QCOMPARE(schema.specs()[spec].minimumContents, QStringList(u"decisions"_s));
    }
    const int spec = schema.indexOf(kAsked);
    const auto value = parseComposite(answer, schema, spec);
    QVERIFY(value.has_value());
    for (qsizetype i = 0; i < parts.size(); ++i)
        QCOMPARE(value->parts[i].text, kSamples[parts[i].kind]);
}

// Keys of the file's author, and those that the designer has no field for.
void TestTemplateDesign::whatTheDesignerDoesNotKnowStays()
{
    TemplateFiles files = dataCard().files();
    int count = 0;
    files.structure = marked(files.structure, count).toObject();
    for (QJsonObject &words : files.languages) {
        for (const QString &key : {u"texts"_s, u"openingQuestions"_s, u"repeatUnits"_s}) {
            QJsonObject entries = words[key].toObject();
            for (const QString &id : entries.keys()) {
                QJsonObject entry = entries[id].toObject();
                QJsonArray parts = entry.value(u"parts").toArray();
                for (qsizetype i = 0; i < parts.size(); ++i) {
                    QJsonObject part = parts[i].toObject();
                    part[u"x-mark"] = ++count;
                    parts[i] = part;
                }
                if (!parts.isEmpty())
                    entry[u"parts"] = parts;
                entry[u"x-mark"] = ++count;
                entries[id] = entry;
            }
            words[key] = entries;
        }
        words[u"x-mark"] = ++count;
    }
    QTemporaryDir folder(QDir::tempPath() + u"/a b XXXXXX"_s);
    const QString path = templatePathIn(folder.path(), files);
    const Done saved = saveTemplate(files, path);
    QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().message));
    const Result<TemplateFiles> opened = readTemplateFiles(path);
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message));
    QCOMPARE(*opened, files);

    TemplateDesign design(*opened);
    QCOMPARE(marksIn(design.files()).size(), count);
    int seen = 0;
    for (const DesignNode &node : design.nodes()) {
        if (++seen % 3 == 0) // each edit of so large a template takes a while
            continue;
        design.setText(node.id, u"en"_s, u"title"_s, design.title(node.id, u"en"_s) + u" now"_s);
        if (!node.isField())
            continue;
        design.setValue(node.id, u"requiredBy"_s, u"review"_s);
        design.setText(node.id, u"es"_s, u"help"_s, u"Ayuda."_s);
        QList<DesignOption> options = design.options(node.id, u"en"_s);
        for (DesignOption &option : options)
            option.label += u" now"_s;
        design.setOptions(node.id, u"en"_s, options);
        QList<DesignPart> parts = design.parts(node.id, u"en"_s);
        for (DesignPart &part : parts) {
            for (QString &word : part.words)
                word += u" now"_s;
        }
        if (node.json[u"answer"] == "composite"_L1)
            parts.append({-1, u"code"_s, u"More"_s, {}, {}});
        design.setParts(node.id, u"en"_s, parts);
        design.setEvidence(node.id, TemplateDesign::Evidence::Dimensions, {u"risk"_s});
        design.moveBy(node.id, -1);
        design.moveBy(node.id, 1);
    }
    QCOMPARE(firstFault(design), QString());
    QCOMPARE(marksIn(design.files()).size(), count); // each of them, once
    QVERIFY(saveTemplate(design.files(), path).has_value());
    QCOMPARE(*readTemplateFiles(path), design.files());
    // A key that nobody reserved is named, so that a slip of the pen does not pass for one.
    files.structure[u"scoop"] = 1;
    QVERIFY(templateOf(files, u"ours.json"_s).error().message.contains(u"scoop"));
}

void TestTemplateDesign::typingMakesTheIdOfTheWholeWord()
{
    DesignDocument document;
    document.load(dataCard(), true);
    const QString id = u"provenance.collection.methodology-detail-s"_s;
    const TemplateDesign before = document.design();
    const auto type = [&](const QString &word) {
        return document.edit(
            u"Words"_s,
            [&](TemplateDesign &design) {
                QList<DesignPart> parts = design.parts(id, u"en"_s);
                parts[1].words = before.parts(id, u"en"_s)[1].words;
                if (!word.isEmpty())
                    parts[1].words.append(word);
                return design.setParts(id, u"en"_s, parts);
            },
            u"words"_s);
    };
    for (const QString &word : {u"S"_s, u"So"_s, u"Son"_s, u"Sona"_s, u"Sonar"_s})
        QVERIFY(type(word));
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.design().node(id).json[u"parts"][1][u"options"].toArray().last().toString(), u"sonar"_s);
    QCOMPARE(document.design().parts(id, u"es"_s)[1].words.last(), u"Sonar"_s);
    QVERIFY(type({})); // as it was: nothing to undo
    QVERIFY(document.design() == before);
    QVERIFY(!document.isModified());
}

void TestTemplateDesign::aLabelIsReadAsItIsWritten_data()
{
    QTest::addColumn<QString>("label");
    for (const char *label : {"Word", "file_name", "_emphasis_", "Rate [%]", "Why?", "a * b", "2. Second", "C:\\data", "a: b",
                              "Método (sí)", "数据", "with `code`", "**bold**", "A & B", "<tag>", "# hash", "- dash"})
        QTest::newRow(label) << QString::fromUtf8(label);
}

void TestTemplateDesign::aLabelIsReadAsItIsWritten()
{
    QFETCH(QString, label);
    const TemplateDesign design =
        composed({{-1, u"text_list"_s, u"First"_s, {}, {}}, {-1, u"text_list"_s, label, {}, {}}});
    QCOMPARE(firstFault(design), QString());
    QCOMPARE(firstMixUp(design, {kSamples[u"text_list"_s], kSamples[u"text_list"_s]}), QString());
}

void TestTemplateDesign::partsThatLookAlikeNeedLabels_data()
{
    QTest::addColumn<QString>("first");
    for (const QString &kind : kSamples.keys())
        QTest::newRow(qPrintable(kind)) << kind;
}

// What the designer lets pass as an answer of several parts, a card tells apart, whichever of them is filled.
void TestTemplateDesign::partsThatLookAlikeNeedLabels()
{
    QFETCH(QString, first);
    for (const QString &second : kSamples.keys()) {
        for (const QString &label : {QString(), u"Other"_s}) {
            const TemplateDesign design = composed({{-1, first, {}, wordsFor(first, false), {}},
                                                    {-1, second, label, wordsFor(second, true), {}}});
            const QString fault = firstFault(design);
            QVERIFY2(label.isEmpty() || fault.isEmpty(), qPrintable(second + u": "_s + fault));
            if (!fault.isEmpty())
                continue;
            const QString mixed = firstMixUp(design, {kSamples[first], sampleOf(second, true)});
            QVERIFY2(mixed.isEmpty(), qPrintable(second + u": "_s + mixed));
        }
    }
}

void TestTemplateDesign::anOptionKeepsItsIdUnderAnotherName()
{
    TemplateDesign design = TemplateDesign::empty(u"Birds"_s, u"en"_s);
    const QString id = u"first-section.first-question"_s;
    design.setAnswerKind(id, u"single_choice"_s, {u"Yes"_s, u"No"_s});
    QList<DesignOption> options = design.options(id, u"en"_s);
    QCOMPARE(options.first().id, u"yes"_s);
    options.first().label = u"Certainly"_s;
    options.append({QString(), u"Unknown"_s, false, true});
    QVERIFY(design.setOptions(id, u"en"_s, options));
    QCOMPARE(design.options(id, u"en"_s).first(), DesignOption({u"yes"_s, u"Certainly"_s, false, false}));
    QCOMPARE(design.options(id, u"en"_s).last(), DesignOption({u"unknown"_s, u"Unknown"_s, false, true}));
    QCOMPARE(firstFault(design), QString());
}

void TestTemplateDesign::conditionsGoWithTheirQuestion()
{
    TemplateDesign design = TemplateDesign::empty(u"Birds"_s, u"en"_s);
    const QString asked = u"first-section.first-question"_s;
    design.setAnswerKind(asked, u"single_choice"_s, {u"Yes"_s, u"No"_s, u"Partly"_s});
    const QString dependent = design.add(Node::Kind::Field, u"How"_s, asked);
    QVERIFY(design.setCondition(dependent, asked, {u"yes"_s, u"partly"_s}));
    QVERIFY(!design.setCondition(dependent, asked, {u"yes"_s, u"partly"_s}));
    QCOMPARE(firstFault(design), QString());
    QCOMPARE(design.read()->conditions().size(), 1);

    TemplateDesign fewer = design;
    fewer.setOptions(asked, u"en"_s, design.options(asked, u"en"_s).first(2));
    QCOMPARE(fewer.condition(dependent).options, QStringList(u"yes"_s));
    QCOMPARE(firstFault(fewer), QString());

    TemplateDesign text = design;
    text.setAnswerKind(asked, u"text_short"_s, {});
    QCOMPARE(text.condition(dependent).field, QString());
    QCOMPARE(firstFault(text), QString());

    QVERIFY(design.remove(asked));
    QCOMPARE(design.condition(dependent).field, QString());
    QCOMPARE(design.read()->conditions().size(), 0);
    QCOMPARE(firstFault(design), QString());
}

void TestTemplateDesign::saysWhatIsMissing()
{
    TemplateDesign design = TemplateDesign::empty(u"Birds"_s, u"en"_s);
    const QString id = u"first-section.first-question"_s;
    design.setText(id, u"en"_s, u"title"_s, u" "_s);
    QCOMPARE(design.faults().first().node, id);
    QVERIFY(firstFault(design).contains(u"no title"));
    design.setText(id, u"en"_s, u"title"_s, u"First"_s);
    const QString twin = design.add(Node::Kind::Field, u"First"_s, id);
    QCOMPARE(firstFault(design), QString()); // it got a number
    design.setText(twin, u"en"_s, u"title"_s, u"first"_s);
    QVERIFY(firstFault(design).contains(u"stands twice"));
    design.setText(twin, u"en"_s, u"title"_s, u"Second"_s);
    design.setAnswerKind(twin, u"single_choice"_s, {u"Only"_s});
    QVERIFY(firstFault(design).contains(u"at least two options"));
    design.setAnswerKind(twin, u"table"_s, {u"What"_s, QString()});
    QVERIFY(firstFault(design).contains(u"columns"));
    design.remove(twin);
    design.remove(id);
    QVERIFY(firstFault(design).contains(u"no question yet"));
    design.setName(u"en"_s, QString());
    QVERIFY(firstFault(design).contains(u"no name"));
}

void TestTemplateDesign::requiredAndAskedSurviveTheWriter()
{
    TemplateDesign design = TemplateDesign::empty(u"Birds"_s, u"en"_s);
    const QString id = u"first-section.first-question"_s;
    design.setValue(id, u"requiredBy"_s, u"review"_s);
    design.setValue(id, u"askedBy"_s,
                    QJsonObject{{u"agents"_s, QJsonArray{u"Nurse"_s}}, {u"lens"_s, u"Who counted"_s}, {u"votes"_s, 7}});
    const Result<Template> read = design.read();
    QVERIFY2(read.has_value(), qPrintable(firstFault(design)));
    QCOMPARE(read->specs()[1].required, RequiredBy::Review);
    QCOMPARE(read->specs()[1].asked.votes, 7);
    const TemplateFiles written = templateFiles(*read, {u"CC0-1.0"_s, {}});
    const Result<Template> again = templateOf(written, u"x.json"_s);
    QVERIFY(again.has_value());
    QCOMPARE(again->specs()[1].required, RequiredBy::Review);
    QCOMPARE(again->specs()[1].asked.agents, QStringList(u"Nurse"_s));
    QCOMPARE(again->specs()[1].asked.lens, u"Who counted"_s);
}

void TestTemplateDesign::oneFileToGiveAway()
{
    QTemporaryDir folder(QDir::tempPath() + u"/a b XXXXXX"_s);
    const TemplateDesign design = dataCard();
    const QString path = folder.filePath(u"to give.json"_s);
    QVERIFY(saveBundle(design.files(), path).has_value());
    const Result<TemplateFiles> files = readTemplateFiles(path);
    QVERIFY(files.has_value());
    QCOMPARE(*files, design.files());
    const Result<Template> loaded = loadTemplate(path);
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->id(), u"ours"_s);
    TemplateShelf shelf(folder.path());
    QCOMPARE(shelf.entries().size(), 1);
    const Card card(newCard(*shelf.entries().first().schema, u"Swifts"_s, {}, true));
    QCOMPARE(shelf.namedBy(card), shelf.entries().first().schema);
    QCOMPARE(matchNamed(card, shelf.namedBy(card)).schema->id(), u"ours"_s);
}

void TestTemplateDesign::undoGoesStepByStep()
{
    DesignDocument document;
    const TemplateDesign first = TemplateDesign::empty(u"Birds"_s, u"en"_s);
    document.load(first, true);
    QVERIFY(!document.isModified());
    const auto type = [&](const QString &name) {
        return document.edit(u"Rename"_s, [&](TemplateDesign &design) { return design.setName(u"en"_s, name); }, u"name"_s);
    };
    QVERIFY(type(u"Bird"_s));
    QVERIFY(!type(u"Bird"_s));
    QVERIFY(type(u"Bir"_s));
    QCOMPARE(document.undoStack().count(), 1);
    document.endTyping();
    QVERIFY(type(u"Bi"_s));
    QCOMPARE(document.undoStack().count(), 2);
    QVERIFY(document.isModified());
    document.undoStack().undo();
    QCOMPARE(document.design().name(u"en"_s), u"Bir"_s);
    document.undoStack().undo();
    QVERIFY(document.design() == first);
    QVERIFY(!document.isModified());
}

void TestTemplateDesign::idsFollowTitlesUntilTheTemplateIsSaved()
{
    DesignDocument document;
    const TemplateDesign first = TemplateDesign::empty(u"Birds"_s, u"en"_s);
    document.load(first, false, first.ids());
    const auto type = [&](const QString &id, const QString &title) {
        return document.edit(
            u"Rename"_s, [&](TemplateDesign &design) { return design.setText(id, u"en"_s, u"title"_s, title); },
            u"title/"_s + id);
    };
    QHash<QString, QString> told;
    connect(&document, &DesignDocument::idsChanged, this, [&](const QHash<QString, QString> &now) { told = now; });
    for (const QString &title : {u"N"_s, u"Ni"_s, u"Night watch"_s})
        QVERIFY(type(u"first-section"_s, title));
    document.endTyping();
    QCOMPARE(idsOf(document.design()), QStringList({u"night-watch"_s, u"night-watch.first-question"_s}));
    QCOMPARE(told.value(u"first-section"_s), u"night-watch"_s);
    QCOMPARE(document.undoStack().count(), 1); // the ids are no step of their own
    QVERIFY(type(u"night-watch.first-question"_s, u"Who saw it?"_s));
    document.endTyping();
    QCOMPARE(idsOf(document.design()), QStringList({u"night-watch"_s, u"night-watch.who-saw-it"_s}));
    QCOMPARE(document.design().title(u"night-watch.who-saw-it"_s, u"en"_s), u"Who saw it?"_s);
    QCOMPARE(firstFault(document.design()), QString());

    document.undoStack().undo();
    QCOMPARE(told.value(u"night-watch.who-saw-it"_s), u"night-watch.first-question"_s);
    document.undoStack().undo();
    QVERIFY(document.design() == first);
    QCOMPARE(told.value(u"night-watch"_s), u"first-section"_s);
    document.undoStack().redo();
    document.undoStack().redo();
    QCOMPARE(idsOf(document.design()).last(), u"night-watch.who-saw-it"_s);

    document.markSaved(u"1.0"_s);
    QVERIFY(document.openIds().isEmpty());
    QVERIFY(type(u"night-watch.who-saw-it"_s, u"Observers"_s));
    document.endTyping();
    QCOMPARE(idsOf(document.design()).last(), u"night-watch.who-saw-it"_s);
    // Two of one name, a title without words, one in another script.
    QString added;
    for (const QString &title : {u"Observers"_s, u"Other"_s}) {
        document.edit(u"Add"_s, [&](TemplateDesign &design) {
            added = design.add(Node::Kind::Field, title, u"night-watch"_s);
            return true;
        });
    }
    QVERIFY(type(added, u"Observers 2"_s));
    document.endTyping();
    QCOMPARE(idsOf(document.design()).mid(2), QStringList({u"night-watch.observers-2"_s, u"night-watch.observers-2-2"_s}));
    const QString twin = u"night-watch.observers-2-2"_s;
    QVERIFY(type(twin, QString()));
    document.endTyping();
    QVERIFY(type(twin, u"观察者"_s));
    document.endTyping();
    QCOMPARE(idsOf(document.design()).last(), twin);
}

void TestTemplateDesign::idsThatAreKnownStay()
{
    DesignDocument document;
    document.load(dataCard(), false); // a copy: cards of the original can go on with it
    const QStringList ids = idsOf(document.design());
    for (const QString &id : ids) {
        document.edit(u"Rename"_s, [&](TemplateDesign &design) {
            return design.setText(id, u"en"_s, u"title"_s, u"Another "_s + id);
        });
        QList<DesignOption> options = document.design().options(id, u"en"_s);
        for (DesignOption &option : options)
            option.label += u" too"_s;
        document.edit(u"Options"_s, [&](TemplateDesign &design) { return design.setOptions(id, u"en"_s, options); });
    }
    const QSet<QString> before = document.design().ids();
    document.endTyping();
    QCOMPARE(document.design().ids(), before);
    QCOMPARE(idsOf(document.design()), ids);
}

// Conditions, the words of other languages, what is below a section.
void TestTemplateDesign::whatRefersToAnIdFollows()
{
    TemplateDesign design = dataCard();
    const QSet<QString> known = design.ids();
    const QString section = design.add(Node::Kind::Section, u"New section"_s, QString());
    const QString asked = design.add(Node::Kind::Field, u"New question"_s, section);
    const QString dependent = design.add(Node::Kind::Field, u"New question"_s, asked);
    design.setAnswerKind(asked, u"single_choice"_s, {u"First option"_s, u"Second option"_s, u"Unknown"_s});
    QVERIFY(design.setCondition(dependent, asked, {u"first-option"_s}));
    const QString stays = u"provenance.collection.methodology-detail-s"_s;
    QVERIFY(known.contains(stays));
    design.setText(section, u"en"_s, u"title"_s, u"Weather"_s);
    design.setText(asked, u"en"_s, u"title"_s, u"Was it calm?"_s);
    design.setText(dependent, u"en"_s, u"title"_s, u"How calm"_s);
    QList<DesignOption> options = design.options(asked, u"en"_s);
    options[0].label = u"Yes"_s;
    options[1].label = u"No"_s;
    QVERIFY(design.setOptions(asked, u"en"_s, options));
    QVERIFY(design.move(stays, section, 0)); // a question that cards know keeps its id anywhere

    const QHash<QString, QString> now = design.followTitles(known);
    QCOMPARE(now.value(asked), u"weather.was-it-calm"_s);
    QCOMPARE(now.size(), 3);
    QCOMPARE(design.node(stays).parent, u"weather"_s);
    const DesignCondition condition = design.condition(u"weather.how-calm"_s);
    QCOMPARE(condition.field, u"weather.was-it-calm"_s);
    QCOMPARE(condition.options, QStringList(u"yes"_s));
    QCOMPARE(design.options(u"weather.was-it-calm"_s, u"es"_s)[2].label, u"Unknown"_s);
    QCOMPARE(design.options(u"weather.was-it-calm"_s, u"en"_s)[1].id, u"no"_s);
    QCOMPARE(design.title(u"weather.how-calm"_s, u"es"_s), u"How calm"_s);
    QVERIFY(!QJsonDocument(bundleOf(design.files())).toJson().contains("new-question"));
    QVERIFY(!QJsonDocument(bundleOf(design.files())).toJson().contains("first-option"));
    QCOMPARE(firstFault(design), QString());
    // Labels that changed places.
    options = design.options(u"weather.was-it-calm"_s, u"en"_s);
    std::swap(options[0].label, options[1].label);
    QVERIFY(design.setOptions(u"weather.was-it-calm"_s, u"en"_s, options));
    QVERIFY(design.followTitles(known).isEmpty());
    QCOMPARE(design.condition(u"weather.how-calm"_s).options, QStringList(u"no"_s));
    QCOMPARE(firstFault(design), QString());
}

QTEST_GUILESS_MAIN(TestTemplateDesign)
#include "tst_templatedesign.moc"
