#include "schema/template.h"
#include "schema/templateshelf.h"
#include "schema/validation.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QString kStructure = u"data-card-extended.json"_s;
const QString kEnglish = u"data-card-extended.en.json"_s;
const QString kSpanish = u"data-card-extended.es.json"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the test cannot read %s", qPrintable(path));
    return file.readAll();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write its own file");
}

QJsonObject builtIn(const QString &name)
{
    builtInTemplate(); // brings the resource in
    return QJsonDocument::fromJson(contentOf(u":/templates/"_s + name)).object();
}

// An entry of a list is named by its id or its number.
qsizetype entryOf(const QJsonArray &array, const QString &step)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (array[i][u"id"].toString() == step)
            return i;
    }
    bool isNumber = false;
    const qsizetype index = step.toInt(&isNumber);
    if (!isNumber)
        qFatal("the template has no %s", qPrintable(step));
    return index;
}

// `root` with `value` at `path`; without the entry there if `value` is undefined.
QJsonValue changed(const QJsonValue &root, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QStringList rest = path.sliced(1);
    if (!root.isArray()) {
        QJsonObject object = root.toObject();
        object[path.first()] = changed(object[path.first()], rest, value);
        return object;
    }
    QJsonArray array = root.toArray();
    const qsizetype entry = entryOf(array, path.first());
    const QJsonValue next = changed(entry < array.size() ? array[entry] : QJsonValue(), rest, value);
    if (next.isUndefined())
        array.removeAt(entry);
    else if (entry < array.size())
        array[entry] = next;
    else
        array.append(next);
    return array;
}

Done validated(const QString &name, const QJsonValue &json)
{
    return name == kStructure ? validateStructure(json, name)
                              : validateLanguage(json, builtIn(kStructure), name);
}

QList<Spec> fieldsOf(const Template &schema)
{
    QList<Spec> fields;
    std::ranges::copy_if(schema.specs(), std::back_inserter(fields), &Spec::isField);
    return fields;
}

} // namespace

class TestTemplate : public QObject
{
    Q_OBJECT

private slots:
    void theSmallTemplatesSpeakSpanish();
    void builtInFilesAreValid_data();
    void builtInFilesAreValid();
    void mistakeIsNamedWithItsPlace_data();
    void mistakeIsNamedWithItsPlace();
    void hostileSizesAreRefused_data();
    void hostileSizesAreRefused();
    void builtInTemplateIsComplete();
    void everyFieldHasItsWords();
    void titlesFold_data();
    void titlesFold();
    void specIsFoundByItsTitle_data();
    void specIsFoundByItsTitle();
    void specIsFoundByAnotherSpelling();
    void usersTemplateLoads();
    void usersTemplateFails_data();
    void usersTemplateFails();

private:
    // A copy of the small template in a folder with a space in its name.
    static void copySmallTemplate(const QTemporaryDir &folder);
};

void TestTemplate::copySmallTemplate(const QTemporaryDir &folder)
{
    QVERIFY(folder.isValid());
    const QDir source(QFINDTESTDATA("data/templates"));
    for (const QString &name : source.entryList(QDir::Files))
        QVERIFY(QFile::copy(source.filePath(name), folder.filePath(name)));
}

void TestTemplate::builtInFilesAreValid_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("structure") << kStructure;
    QTest::newRow("English") << kEnglish;
    QTest::newRow("Spanish") << kSpanish;
}

void TestTemplate::builtInFilesAreValid()
{
    QFETCH(QString, name);
    const Done valid = validated(name, builtIn(name));
    QVERIFY2(valid, valid ? "" : qPrintable(valid.error().message));
}

void TestTemplate::mistakeIsNamedWithItsPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path"); // steps, apart by spaces
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");

    const QJsonValue gone(QJsonValue::Undefined);
    const QString method = u"nodes provenance children provenance.collection children "
                           "provenance.collection.method-s-used"_s;
    const QString methodPlace = u"nodes › provenance › provenance.collection › "
                                "provenance.collection.method-s-used"_s;
    const QString breakdown = u"nodes transformations children transformations.breakdown-of-transformations "
                              "children transformations.breakdown-of-transformations.anomalies"_s;
    const QString breakdownPlace = u"transformations.breakdown-of-transformations.anomalies"_s;
    const QString contact = u"nodes authorship children authorship.publishers children "
                            "authorship.publishers.contact-detail-s"_s;
    const QString contactPlace = u"authorship.publishers.contact-detail-s"_s;

    const auto structure = [](const char *row, const QString &path, const QJsonValue &value,
                              const QString &place, const QString &words) {
        QTest::newRow(row) << kStructure << path << value << place << words;
    };
    structure("unknown scope", method + u" scope"_s, u"teloscope"_s, methodPlace + u" › scope: “teloscope”"_s,
              u"telescope, periscope, microscope"_s);
    structure("unknown answer", method + u" answer"_s, u"choices"_s, methodPlace + u" › answer: "_s,
              u"multi_choice"_s);
    structure("unknown OFTEn stage", method + u" often"_s, u"facts"_s, methodPlace + u" › often: "_s,
              u"n-1"_s);
    structure("unknown dimension", contact + u" dimensions 0"_s, u"beauty"_s,
              contactPlace + u" › dimensions › entry 1: “beauty”"_s, u"accountability"_s);
    structure("unknown part kind", contact + u" parts 0 kind"_s, u"key-value"_s,
              contactPlace + u" › parts › entry 1 › kind: "_s, u"key_value_open"_s);
    structure("unknown property", method + u" scopes"_s, u"telescope"_s, methodPlace + u": “scopes”"_s,
              u"scope"_s);
    structure("field without an answer", contact + u" answer"_s, gone,
              contactPlace + u": “answer” is missing"_s, u"id, kind, answer"_s);
    structure("section in a section", u"nodes provenance children provenance.collection kind"_s, u"section"_s,
              u"nodes › provenance › provenance.collection › kind: “section”"_s, u"subsection, field"_s);
    structure("row that is text", method + u" row"_s, u"1"_s, methodPlace + u" › row: "_s, u"whole number"_s);
    structure("row zero", method + u" row"_s, 0, methodPlace + u" › row: 0"_s, u"from 1 to"_s);
    structure("id with capitals", method + u" id"_s, u"provenance.collection.Methods"_s,
              u"provenance.collection.Methods › id: "_s, u"provenance.collection.method-s-used"_s);
    structure("language that is a path", u"languages 1"_s, u"../es"_s, u"languages › entry 2: “../es”"_s,
              u"pt-BR"_s);
    structure("language twice", u"languages 1"_s, u"en"_s, u"languages: “en”"_s, u"once"_s);
    structure("twin id", contact + u" id"_s, u"authorship.publishers.industry-type-s"_s,
              u"authorship.publishers › authorship.publishers.industry-type-s › id: "_s, u"of its own"_s);
    structure(
        "condition on no field", u"conditions fork.not-fully-safe field"_s, u"extended-use.no-such-field"_s,
        u"conditions › fork.not-fully-safe › field: “extended-use.no-such-field”"_s, u"single_choice"_s);
    structure("condition on no option", u"conditions fork.not-fully-safe options 1"_s, u"unsafe"_s,
              u"conditions › fork.not-fully-safe › options › entry 2: “unsafe”"_s,
              u"should-not-be-forked-and-or-sampled"_s);
    structure("condition for no question", u"conditions sampling.any appliesTo 0"_s,
              u"sampling-methods.gone"_s, u"conditions › sampling.any › appliesTo › entry 1: "_s,
              u"sampling.any"_s);
    structure("condition twice", u"conditions 0 id"_s, u"sampling.any"_s,
              u"conditions › sampling.any › id: "_s, u"of its own"_s);
    structure("question with an unknown condition", breakdown + u" conditions 0"_s, u"transformations.some"_s,
              u"conditions › transformations.any › appliesTo › entry "_s, u"transformations.any"_s);
    structure("question with one condition more", breakdown + u" conditions 9"_s, u"transformations.some"_s,
              breakdownPlace + u" › conditions › entry 3: "_s, u"“transformations.some”"_s);
    structure("group that nothing opens", breakdown + u" group"_s, contactPlace,
              breakdownPlace + u" › group: "_s, u"has itself as its group"_s);
    structure("group about no option", breakdown + u" groupOption"_s, u"anomalies"_s,
              breakdownPlace + u" › groupOption: “anomalies”"_s, u"anomaly-detection"_s);
    structure("choice without options", method + u" options"_s, gone, methodPlace + u" › answer: "_s,
              u"“options”"_s);
    structure("option twice", method + u" options unknown id"_s, u"api"_s,
              u" › options › api › id: The option “api” stands twice"_s, u"of its own"_s);
    structure("only exclusive options", method + u" options"_s,
              QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"exclusive"_s, true}},
                         QJsonObject{{u"id"_s, u"b"_s}, {u"exclusive"_s, true}}},
              methodPlace + u" › options: "_s, u"without “exclusive”"_s);
    structure("keys are gone", contact + u" parts 0 keys"_s, gone,
              contactPlace + u" › parts › entry 1: “keys”"_s, u"key_value"_s);
    structure("key twice", contact + u" parts 0 keys 1 id"_s, u"website"_s,
              contactPlace + u" › parts › entry 1 › keys › website › id: "_s, u"of its own"_s);
    structure("a list instead of the template", QString(), QJsonArray{1}, u"its top level: "_s, u"braces"_s);

    const auto spanish = [](const char *row, const QString &path, const QJsonValue &value,
                            const QString &place, const QString &words) {
        QTest::newRow(row) << kSpanish << path << value << place << words;
    };
    spanish("missing text", u"texts "_s + contactPlace, gone, u"texts: The text of “"_s + contactPlace,
            u"title"_s);
    spanish("text of nothing", u"texts authorship.money"_s, QJsonObject{{u"title"_s, u"Dinero"_s}},
            u"texts › authorship.money: "_s, u"no “authorship.money”"_s);
    spanish("empty title", u"texts authorship title"_s, u" "_s, u"texts › authorship › title: "_s,
            u"empty"_s);
    spanish("title without a word", u"texts authorship title"_s, u"(&)"_s, u"texts › authorship › title: "_s,
            u"letters or digits"_s);
    spanish("prompt that is a list", u"texts authorship prompt"_s, QJsonArray(),
            u"texts › authorship › prompt: "_s, u"quotation marks"_s);
    spanish("missing option", u"texts provenance.collection.method-s-used options api"_s, gone,
            u"texts › provenance.collection.method-s-used › options: The text of “api”"_s, u"api, "_s);
    spanish("option of nothing", u"texts provenance.collection.method-s-used options rumour"_s, u"Rumor"_s,
            u"texts › provenance.collection.method-s-used › options › rumour: "_s, u"api, "_s);
    spanish("two options with one label", u"texts provenance.collection.method-s-used options unknown"_s,
            u"API."_s, u"texts › provenance.collection.method-s-used › options › unknown: “API.”"_s,
            u"differ"_s);
    spanish("other spelling of no option", u"texts provenance.collection.method-s-used optionsAka"_s,
            QJsonObject{{u"Interfaz"_s, u"apis"_s}},
            u"texts › provenance.collection.method-s-used › optionsAka › Interfaz: “apis”"_s, u"api, "_s);
    spanish("missing key", u"texts "_s + contactPlace + u" parts 0 keys website"_s, gone,
            contactPlace + u" › parts › entry 1 › keys: The text of “website”"_s, u"affiliation"_s);
    spanish("missing part", u"texts "_s + contactPlace + u" parts 0"_s, gone,
            u"texts › "_s + contactPlace + u" › parts: "_s, u"There are 0 texts here. Expected 1"_s);
    spanish("missing column", u"texts header.data-card-author-s parts 0 columns 0"_s, gone,
            u"texts › header.data-card-author-s › parts › entry 1 › columns: "_s, u"Expected 3"_s);
    spanish("titles of one place alike", u"texts authorship.publishers.contact-detail-s title"_s,
            u"¡ORGANIZACIONES, que publican!"_s,
            u"texts › authorship.publishers.contact-detail-s › title: "_s,
            u"“authorship.publishers.publishing-organization-s”"_s);
    spanish("digest that is none", u"texts authorship placeholders"_s, QJsonArray{u"#xyz"_s},
            u"texts › authorship › placeholders › entry 1: “#xyz”"_s, u"#"_s);
    spanish("language the template does not have", u"language"_s, u"fr"_s, u"language: “fr”"_s, u"en, es"_s);
    spanish("language of another file", u"language"_s, u"en"_s, u"language: “en”"_s, u"name of the file"_s);
    spanish("missing state", u"states to-do"_s, gone, u"states: “to-do” is missing"_s, u"not-known"_s);
    spanish("missing label", u"labels caption"_s, gone, u"labels: “caption” is missing"_s,
            u"additional-notes, caption"_s);
    spanish("missing dimension", u"dimensions risk"_s, gone, u"dimensions: The text of “risk”"_s,
            u"dimension"_s);
    spanish("missing minimum content", u"minimumContents use"_s, gone,
            u"minimumContents: The text of “use”"_s, u"sources"_s);
}

void TestTemplate::mistakeIsNamedWithItsPlace()
{
    QFETCH(QString, name);
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, place);
    QFETCH(QString, words);
    const QJsonValue json = changed(builtIn(name), path.split(u' ', Qt::SkipEmptyParts), value);
    const Done valid = validated(name, json);
    QVERIFY(!valid);
    QCOMPARE(valid.error().code, Error::Code::Malformed);
    const QString message = valid.error().message;
    QVERIFY2(message.contains(u"“"_s + name + u"”"_s), qPrintable(message));
    QVERIFY2(message.contains(place), qPrintable(message));
    QVERIFY2(message.sliced(message.indexOf(place) + place.size()).contains(words), qPrintable(message));
}

void TestTemplate::hostileSizesAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QJsonArray many;
    for (int i = 0; i < 300000; ++i)
        many.append(u"es"_s);
    QTest::newRow("id of a million letters")
        << u"nodes authorship id"_s << QJsonValue(QString(1000000, u'a'));
    QTest::newRow("language list without end") << u"languages"_s << QJsonValue(many);
}

void TestTemplate::hostileSizesAreRefused()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    const Done valid = validateStructure(changed(builtIn(kStructure), path.split(u' '), value), kStructure);
    QVERIFY(!valid);
    QVERIFY2(valid.error().message.contains(u"too long"_s), qPrintable(valid.error().message.left(300)));
    QVERIFY(valid.error().message.size() < 500);
}

void TestTemplate::builtInTemplateIsComplete()
{
    const Template &schema = builtInTemplate();
    const auto count = [&schema](Node::Kind kind) {
        return std::ranges::count(schema.specs(), kind, &Spec::kind);
    };
    QCOMPARE(count(Node::Kind::Section), 15);
    QCOMPARE(count(Node::Kind::Subsection), 22);

    const QList<Spec> fields = fieldsOf(schema);
    QCOMPARE(fields.size(), 173);
    QCOMPARE(std::ranges::count(fields, false, &Spec::extension), 166);
    QStringList extensions;
    for (const Spec &field : fields) {
        if (field.extension)
            extensions.append(field.group.isEmpty() ? field.id : field.groupOption);
    }
    QCOMPARE(extensions.removeAll(u"data-aggregation"_s), 6);
    QCOMPARE(extensions, QStringList(u"access-retention-wipeout.access.license"_s));

    QCOMPARE(std::ranges::count(fields, Scope::Telescope, &Spec::scope), 44);
    QCOMPARE(std::ranges::count(fields, Scope::Periscope, &Spec::scope), 62);
    QCOMPARE(std::ranges::count(fields, Scope::Microscope, &Spec::scope), 60);
    QCOMPARE(schema.languages(), (QStringList{u"en"_s, u"es"_s}));
}

void TestTemplate::everyFieldHasItsWords()
{
    const Template &schema = builtInTemplate();
    for (const QString &language : schema.languages()) {
        for (int i = 0; i < schema.specs().size(); ++i) {
            const SpecText &text = schema.text(i, language);
            const QByteArray id = schema.specs().at(i).id.toUtf8();
            const char *where = id.constData();
            QVERIFY2(!text.title.isEmpty(), where);
            QVERIFY2(!text.help.isEmpty(), where);
            QVERIFY2(language == "en"_L1 || text.help != schema.text(i, u"en"_s).help, where);
            if (!schema.specs().at(i).isField()) {
                QVERIFY2(!text.why.isEmpty(), where);
                continue;
            }
            QVERIFY2(!text.prompt.isEmpty(), where);
            QVERIFY2(!text.example.isEmpty(), where);
            QVERIFY2(language == "en"_L1 || text.prompt != schema.text(i, u"en"_s).prompt, where);
        }
    }
}

void TestTemplate::titlesFold_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("folded");
    QTest::newRow("plural in brackets") << u"Contact Detail(s)"_s << u"contact details"_s;
    QTest::newRow("plural written out") << u"contact details"_s << u"contact details"_s;
    QTest::newRow("ampersand") << u"Access, Retention, & Wipeout"_s << u"access retention wipeout"_s;
    QTest::newRow("and") << u"Access, Retention and Wipeout"_s << u"access retention wipeout"_s;
    QTest::newRow("neither") << u"access retention wipeout"_s << u"access retention wipeout"_s;
    QTest::newRow("Spanish and") << u"Acceso, retención y borrado"_s << u"acceso retención borrado"_s;
    QTest::newRow("and inside a word") << u"Standards & Brandy"_s << u"standards brandy"_s;
    QTest::newRow("slash") << u"Annotations/Labeling"_s << u"annotations labeling"_s;
    QTest::newRow("apostrophes") << u"Owner’s / Owner's"_s << u"owners owners"_s;
    QTest::newRow("only marks") << u"(&)"_s << QString();
    QTest::newRow("outside the first plane") << u"\U00010400 data"_s << u"\U00010400 data"_s;
}

void TestTemplate::titlesFold()
{
    QFETCH(QString, title);
    QFETCH(QString, folded);
    QCOMPARE(foldedTitle(title), folded);
}

void TestTemplate::specIsFoundByItsTitle_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Spanish") << u"es"_s;
}

void TestTemplate::specIsFoundByItsTitle()
{
    QFETCH(QString, language);
    const Template &schema = builtInTemplate();
    for (int i = 0; i < schema.specs().size(); ++i) {
        const Spec &spec = schema.specs().at(i);
        const QString folded = foldedTitle(schema.text(i, language).title);
        const QList<int> found = schema.specsTitled(spec.parent, folded);
        QVERIFY2(found.contains(i), qPrintable(spec.id));
        QVERIFY2(schema.specsTitled(folded).contains(i), qPrintable(spec.id));
        for (const int other : found) {
            QVERIFY2(other == i || schema.specs().at(other).group != spec.group,
                     qPrintable(spec.id + u" and "_s + schema.specs().at(other).id));
        }
    }
}

void TestTemplate::specIsFoundByAnotherSpelling()
{
    const Template &schema = builtInTemplate();
    const QList<int> found = schema.specsTitled(-1, foldedTitle(u"Access, Rentention, & Wipeout"));
    QCOMPARE(found, QList<int>{schema.indexOf(u"access-retention-wipeout"_s)});
}

void TestTemplate::usersTemplateLoads()
{
    const QTemporaryDir folder(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    copySmallTemplate(folder);
    const Result<Template> loaded = loadTemplate(folder.filePath(u"station-log.json"_s));
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));

    QCOMPARE(loaded->id(), u"station-log"_s);
    QCOMPARE(loaded->languages(), (QStringList{u"de"_s, u"pt"_s}));
    QCOMPARE(loaded->specs().size(), 6);
    QCOMPARE(loaded->summaryMaxWords(), 60);
    QCOMPARE(loaded->name(u"pt"_s), u"Livro da estação"_s);
    QCOMPARE(loaded->name(u"en"_s), u"Stationsbuch"_s); // its first language stands in, not English
    const int upkeep = loaded->indexOf(u"sensors.upkeep"_s);
    QCOMPARE(loaded->text(upkeep, u"de"_s).options.value(u"moved"_s), u"Versetzt"_s);
    QCOMPARE(loaded->optionId(upkeep, u"umgestellt"), u"moved"_s);
    QCOMPARE(loaded->optionId(upkeep, u"Mudados de lugar"), u"moved"_s);
    QCOMPARE(loaded->specsTitled(loaded->indexOf(u"sensors"_s), foldedTitle(u"Neuer Standort")),
             QList<int>{loaded->indexOf(u"sensors.new-place"_s)});
    QVERIFY(loaded->isLabel(u"additional-notes"_s, u"ANMERKUNGEN"));
    QCOMPARE(loaded->conditions().size(), 1);
}

void TestTemplate::usersTemplateFails_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("search"); // empty: the file is away
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<QStringList>("words");

    const auto row = [](const char *tag, const QString &name, const QByteArray &search,
                        const QByteArray &replacement, Error::Code code, const QStringList &words) {
        QTest::newRow(tag) << name << search << replacement << code << words;
    };
    row("no such file", u"station-log.json"_s, {}, {}, Error::Code::NotFound, {u"station-log.json"_s});
    row("no file of a language", u"station-log.pt.json"_s, {}, {}, Error::Code::NotFound,
        {u"“pt”"_s, u"station-log.json"_s, u"station-log.pt.json"_s});
    row("comma missing on line 4", u"station-log.json"_s, "0.3\",", "0.3\"", Error::Code::Malformed,
        {u"station-log.json"_s, u"line 4 "_s, u"Correct that line"_s});
    row("comma missing in a language", u"station-log.de.json"_s, "buch\",", "buch\"", Error::Code::Malformed,
        {u"station-log.de.json"_s, u"line 4 "_s});
    row("not JSON at all", u"station-log.json"_s, "{\n  \"id\"", "# Station log\n", Error::Code::Malformed,
        {u"station-log.json"_s, u"line 1 "_s});
    row("wrong structure", u"station-log.json"_s, "periscope", "persicope", Error::Code::Malformed,
        {u"nodes › sensors › sensors.new-place › scope"_s, u"periscope"_s});
    row("wrong language code", u"station-log.pt.json"_s, "\"pt\"", "\"de\"", Error::Code::Malformed,
        {u"station-log.pt.json"_s, u"language: “de”"_s, u"de, pt"_s});
    row("line break in a name", u"station-log.json"_s, "\"version\"", "\"ver\\nsion\"",
        Error::Code::Malformed, {u"its top level: "_s});
}

void TestTemplate::usersTemplateFails()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, search);
    QFETCH(QByteArray, replacement);
    QFETCH(Error::Code, code);
    QFETCH(QStringList, words);
    const QTemporaryDir folder(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    copySmallTemplate(folder);
    const QString path = folder.filePath(name);
    if (search.isEmpty()) {
        QVERIFY(QFile::remove(path));
    } else {
        QByteArray bytes = contentOf(path);
        QVERIFY(bytes.contains(search));
        put(path, bytes.replace(search, replacement));
    }
    const Result<Template> loaded = loadTemplate(folder.filePath(u"station-log.json"_s));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, code);
    for (const QString &word : words)
        QVERIFY2(loaded.error().message.contains(word), qPrintable(loaded.error().message));
    QVERIFY2(!loaded.error().message.contains(u'\n'), qPrintable(loaded.error().message));
}

// Every text of theirs is another one than in English, but for the few words that are the same in both.
void TestTemplate::theSmallTemplatesSpeakSpanish()
{
    for (const Template *schema : {&healthsheetTemplate(), &modelCardTemplate()}) {
        QVERIFY2(schema->languages().contains(u"es"_s), qPrintable(schema->id()));
        QVERIFY(schema->name(u"es"_s) != schema->name(u"en"_s));
        for (int i = 0; i < schema->specs().size(); ++i) {
            const SpecText &spanish = schema->text(i, u"es"_s);
            const SpecText &english = schema->text(i, u"en"_s);
            QVERIFY2(spanish.title != english.title, qPrintable(english.title));
            QCOMPARE(spanish.prompt.isEmpty(), english.prompt.isEmpty());
            QVERIFY2(english.prompt.isEmpty() || spanish.prompt != english.prompt, qPrintable(english.prompt));
            QCOMPARE(spanish.why.isEmpty(), english.why.isEmpty());
            QVERIFY2(english.prompt.isEmpty() || spanish.prompt.contains(u'?') == english.prompt.contains(u'?'), qPrintable(spanish.prompt));
            QCOMPARE(spanish.options.size(), english.options.size());
        }
    }
}

QTEST_GUILESS_MAIN(TestTemplate)
#include "tst_template.moc"
