#include "editing/designdocument.h"
#include "schema/insertion.h"
#include "schema/templatedesign.h"
#include "schema/templateshelf.h"

#include <QJsonArray>
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
    void anIdStaysWhereverItMoves();
    void kindsBringWhatTheyNeed_data();
    void kindsBringWhatTheyNeed();
    void anOptionKeepsItsIdUnderAnotherName();
    void conditionsGoWithTheirQuestion();
    void saysWhatIsMissing();
    void requiredAndAskedSurviveTheWriter();
    void oneFileToGiveAway();
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

QTEST_GUILESS_MAIN(TestTemplateDesign)
#include "tst_templatedesign.moc"
