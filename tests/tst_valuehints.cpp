#include "schema/bibtex.h"
#include "schema/codecs.h"
#include "schema/template.h"
#include "schema/valuedates.h"
#include "schema/valuehints.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(cardwright::BibtexFault::Kind)

class TestValueHints : public QObject
{
    Q_OBJECT

private slots:
    void typesOfTheTemplateAreKnown();
    void datesAreRead_data();
    void datesAreRead();
    void otherWordsAreNoDate_data();
    void otherWordsAreNoDate();
    void rangesAreRead_data();
    void rangesAreRead();
    void writtenDatesReadBack();
    void goodValuesHaveNoHint_data();
    void goodValuesHaveNoHint();
    void oddValuesHaveOne_data();
    void oddValuesHaveOne();
    void choicesAreKnownInEveryLanguage();
    void cellsThatAreNoNumbersAreFound();
    void bibtexIsJudged_data();
    void bibtexIsJudged();
    void startIsValidButForItsEmptyFields();
};

// A type that nobody knows would be taken for text without a word.
void TestValueHints::typesOfTheTemplateAreKnown()
{
    const QStringList anything{u"text"_s, u"person"_s, u"id"_s, u"id_or_link"_s, u"text_and_link"_s};
    int types = 0;
    for (const Spec &spec : builtInTemplate().specs()) {
        for (const PartSpec &part : spec.parts) {
            QCOMPARE(part.types.size(), part.keys.size());
            for (const QString &type : part.types) {
                ++types;
                QVERIFY2((valueTypeOf(type) == ValueType::Text) == anything.contains(type), qPrintable(type));
            }
        }
    }
    QVERIFY(types > 90);
}

void TestValueHints::datesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::newRow("month and year") << u"March 2024"_s << 2024 << 3 << 0;
    QTest::newRow("short month") << u"Sept. 2024"_s << 2024 << 9 << 0;
    QTest::newRow("month, comma") << u"March, 2024"_s << 2024 << 3 << 0;
    QTest::newRow("lower case") << u"march 2024"_s << 2024 << 3 << 0;
    QTest::newRow("Spanish month") << u"marzo de 2024"_s << 2024 << 3 << 0;
    QTest::newRow("Spanish month of the year") << u"enero del 2020"_s << 2020 << 1 << 0;
    QTest::newRow("short Spanish month") << u"ene. 2020"_s << 2020 << 1 << 0;
    QTest::newRow("setiembre") << u"setiembre de 2019"_s << 2019 << 9 << 0;
    QTest::newRow("numbers") << u"03/2024"_s << 2024 << 3 << 0;
    QTest::newRow("numbers with a blank") << u"01 2018"_s << 2018 << 1 << 0;
    QTest::newRow("year first") << u"2024-03"_s << 2024 << 3 << 0;
    QTest::newRow("year alone") << u"2024"_s << 2024 << 0 << 0;
    QTest::newRow("brackets of the template") << u"[Mar 2024]"_s << 2024 << 3 << 0;
    QTest::newRow("full stop") << u"March 2024."_s << 2024 << 3 << 0;
    QTest::newRow("day") << u"12 March 2024"_s << 2024 << 3 << 12;
    QTest::newRow("ordinal day") << u"3rd of May 2023"_s << 2023 << 5 << 3;
    QTest::newRow("American") << u"March 12, 2024"_s << 2024 << 3 << 12;
    QTest::newRow("Spanish day") << u"12 de marzo de 2024"_s << 2024 << 3 << 12;
    QTest::newRow("ISO") << u"2024-02-29"_s << 2024 << 2 << 29;
    QTest::newRow("ISO with time") << u"2024-02-29T12:00:00Z"_s << 2024 << 2 << 29;
    QTest::newRow("dots") << u"12.03.2024"_s << 2024 << 3 << 12;
    QTest::newRow("day first where both can be") << u"03/04/2024"_s << 2024 << 4 << 3;
    QTest::newRow("month first where only that can be") << u"03/31/2024"_s << 2024 << 3 << 31;
    QTest::newRow("quarter") << u"Q2 2024"_s << 2024 << 4 << 0;
    QTest::newRow("quarter after the year") << u"2024-Q4"_s << 2024 << 10 << 0;
    QTest::newRow("about") << u"about March 2024"_s << 2024 << 3 << 0;
    QTest::newRow("early") << u"early 2024"_s << 2024 << 0 << 0;
    QTest::newRow("finales de") << u"finales de mayo de 2021"_s << 2021 << 5 << 0;
}

void TestValueHints::datesAreRead()
{
    QFETCH(QString, text);
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, day);
    const std::optional<WrittenDate> date = readDate(text);
    QVERIFY(date);
    QCOMPARE(date->year, year);
    QCOMPARE(date->month, month);
    QCOMPARE(date->day, day);
}

void TestValueHints::otherWordsAreNoDate_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("word") << u"soon"_s;
    QTest::newRow("month alone") << u"March"_s;
    QTest::newRow("month that is none") << u"Smarch 2024"_s;
    QTest::newRow("two letters") << u"Ma 2024"_s;
    QTest::newRow("month 13") << u"13/2024"_s;
    QTest::newRow("month 0") << u"2024-00"_s;
    QTest::newRow("day that is none") << u"31 April 2024"_s;
    QTest::newRow("no leap year") << u"2023-02-29"_s;
    QTest::newRow("neither order") << u"31/31/2024"_s;
    QTest::newRow("short year") << u"March 24"_s;
    QTest::newRow("the template's own") << u"MM/YYYY"_s;
    QTest::newRow("version") << u"1.2"_s;
    QTest::newRow("number") << u"20240"_s;
    QTest::newRow("sentence with a year") << u"We released it in the spring of 2024 or so"_s;
}

void TestValueHints::otherWordsAreNoDate()
{
    QFETCH(QString, text);
    QVERIFY(!readDate(text));
    QVERIFY(!readDates(text));
}

void TestValueHints::rangesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::newRow("dash") << u"Mar 2024 - May 2024"_s << u"March 2024"_s << u"May 2024"_s;
    QTest::newRow("long dash") << u"March 2023–May 2024"_s << u"March 2023"_s << u"May 2024"_s;
    QTest::newRow("brackets of the template")
        << u"[01 2018 - 01 2024]"_s << u"January 2018"_s << u"January 2024"_s;
    QTest::newRow("words") << u"from March 2023 to May 2024"_s << u"March 2023"_s << u"May 2024"_s;
    QTest::newRow("between") << u"between 2019 and 2021"_s << u"2019"_s << u"2021"_s;
    QTest::newRow("Spanish") << u"del 3 de marzo de 2021 al 30 de junio de 2022"_s << u"3 March 2021"_s
                             << u"30 June 2022"_s;
    QTest::newRow("desde hasta") << u"desde enero de 2020 hasta mayo de 2021"_s << u"January 2020"_s
                                 << u"May 2021"_s;
    QTest::newRow("entre y") << u"entre 2019 y 2021"_s << u"2019"_s << u"2021"_s;
    QTest::newRow("months of one year") << u"March to May 2024"_s << u"March 2024"_s << u"May 2024"_s;
    QTest::newRow("months with a hyphen") << u"March-May 2024"_s << u"March 2024"_s << u"May 2024"_s;
    QTest::newRow("days of one month") << u"3–5 March 2024"_s << u"3 March 2024"_s << u"5 March 2024"_s;
    QTest::newRow("years") << u"2020-2021"_s << u"2020"_s << u"2021"_s;
    QTest::newRow("ISO months") << u"2024-03 – 2024-05"_s << u"March 2024"_s << u"May 2024"_s;
    QTest::newRow("tilde") << u"2024.03~2024.05"_s << u"March 2024"_s << u"May 2024"_s;
    QTest::newRow("goes on") << u"2020 – present"_s << u"2020"_s << QString();
    QTest::newRow("since") << u"since May 2020"_s << u"May 2020"_s << QString();
    QTest::newRow("actualidad") << u"enero de 2020 - actualidad"_s << u"January 2020"_s << QString();
    QTest::newRow("one date") << u"May 2020"_s << u"May 2020"_s << u"May 2020"_s;
}

void TestValueHints::rangesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, begin);
    QFETCH(QString, end);
    const std::optional<WrittenRange> range = readDates(text);
    QVERIFY(range);
    QCOMPARE(writeDate(range->begin, u"en"_s), begin);
    QCOMPARE(range->end ? writeDate(*range->end, u"en"_s) : QString(), end);
}

void TestValueHints::writtenDatesReadBack()
{
    for (const QString &language : {u"en"_s, u"es"_s}) {
        for (int month = 1; month <= 12; ++month) {
            for (const WrittenDate &date : {WrittenDate{2023, month, 0}, WrittenDate{2023, month, 28}}) {
                const QString text = writeDate(date, language);
                QCOMPARE(readDate(text), std::optional<WrittenDate>(date));
            }
        }
    }
    QCOMPARE(writeDate({2024, 3, 12}, u"es"_s), u"12 de marzo de 2024"_s);
    QCOMPARE(writeDate({2024, 3, 0}, u"de"_s), u"March 2024"_s);
}

void TestValueHints::goodValuesHaveNoHint_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *type, const QString &value) {
        QTest::addRow("%s: %s", type, qPrintable(value)) << QString::fromLatin1(type) << value;
    };
    for (const char *type :
         {"month_year", "date", "number", "version", "link", "email", "yes_no", "currency"})
        row(type, QString());
    row("text", u"anything"_s);
    row("month_year", u"**March 2024**"_s);
    row("month_year_range", u"[MAR 2024 - MAY 2024]"_s);
    row("date", u"12 de marzo de 2024"_s);
    row("number", u"12500"_s);
    row("number", u"12,500"_s);
    row("number", u"12.500,75"_s);
    row("number", u"12 500 recordings"_s);
    row("number", u"~ 300"_s);
    row("number", u"about 300 (estimated)"_s);
    row("number", u"10–20"_s);
    row("number", u"-3"_s);
    row("number", u"más de 3000"_s);
    row("number_with_unit", u"4.2 GB"_s);
    row("number_with_unit", u"4,2 GB, 300 archivos"_s);
    row("number_with_unit", u"85 %"_s);
    row("currency", u"$0.15"_s);
    row("currency", u"0.15 USD per task"_s);
    row("currency", u"EUR 12"_s);
    row("currency", u"unos 5 euros"_s);
    row("currency", u"unpaid"_s);
    row("version", u"1.2"_s);
    row("version", u"v2.0.1-rc.1"_s);
    row("version", u"Version 3"_s);
    row("version", u"1.0 (beta)"_s);
    row("version", u"2024.03"_s);
    row("version", u"81c7eda1859c"_s);
    row("link", u"https://example.org/data"_s);
    row("link", u"[Model card](https://example.org)"_s);
    row("link", u"See [here](docs/card.md)."_s);
    row("link", u"docs/card.md"_s);
    row("link", u"www.example.org"_s);
    row("link", u"doi:10.1234/abc"_s);
    row("link", u"<https://example.org>"_s);
    row("email", u"data@example.org"_s);
    row("email", u"[Write us](mailto:data@example.org)"_s);
    row("email_or_link", u"data@example.org"_s);
    row("email_or_link", u"https://lists.example.org"_s);
    row("contact", u"+49 (0)40 123 456"_s);
    row("contact", u"Mara, data@example.org"_s);
    row("yes_no", u"No"_s);
    row("yes_no", u"Yes, in part"_s);
    row("yes_no", u"[Yes]"_s);
    row("yes_no", u"Sí, según el reglamento"_s);
    row("choice:Open/Half open", u"half open"_s);
    row("choice:Open/Half open", u"Open, since 2020"_s);
    row("choice:Open/Half open", u"**Open**"_s);
    row("person", u"x"_s);
    row("link", u"none yet"_s);
    row("month_year", u"Not planned"_s);
    row("date", u"N/A"_s);
    row("number", u"desconocido"_s);
    row("version", u"TBD"_s);
}

void TestValueHints::goodValuesHaveNoHint()
{
    QFETCH(QString, type);
    QFETCH(QString, value);
    QCOMPARE(int(valueFault(valueTypeOf(type), value, choicesOf(type))), int(ValueFault::None));
}

void TestValueHints::oddValuesHaveOne_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *type, const QString &value, ValueFault fault) {
        QTest::addRow("%s: %s", type, qPrintable(value)) << QString::fromLatin1(type) << value << int(fault);
    };
    row("month_year", u"soon"_s, ValueFault::NoMonth);
    row("month_year", u"13/2024"_s, ValueFault::NoMonth);
    row("month_year_range", u"two weeks"_s, ValueFault::NoDate);
    row("date", u"2023-02-29"_s, ValueFault::NoDate);
    row("date", u"next spring"_s, ValueFault::NoDate);
    row("number", u"many"_s, ValueFault::NoNumber);
    row("number", u"12..3"_s, ValueFault::NoNumber);
    row("number", u"twelve"_s, ValueFault::NoNumber);
    row("number_with_unit", u"large"_s, ValueFault::NoNumber);
    row("number_with_unit", u"4200"_s, ValueFault::NoUnit);
    row("currency", u"0.15"_s, ValueFault::NoCurrency);
    row("currency", u"cheap"_s, ValueFault::NoNumber);
    row("version", u"latest"_s, ValueFault::NoVersion);
    row("version", u"the new one"_s, ValueFault::NoVersion);
    row("link", u"our website"_s, ValueFault::NoLink);
    row("link", u"[Model card]()"_s, ValueFault::NoLink);
    row("link", u"[Model card](javascript:alert)"_s, ValueFault::NoLink);
    row("link", u"data@example"_s, ValueFault::NoLink);
    row("email", u"Mara Lindqvist"_s, ValueFault::NoEmail);
    row("email", u"data@example"_s, ValueFault::NoEmail);
    row("email", u"data (at) example.org"_s, ValueFault::NoEmail);
    row("email_or_link", u"the list"_s, ValueFault::NoEmailOrLink);
    row("contact", u"Room 12"_s, ValueFault::NoContact);
    row("link", u"notes.txt and more"_s, ValueFault::NoLink);
    row("yes_no", u"Sometimes"_s, ValueFault::NoYesOrNo);
    row("yes_no", u"Nobody knows"_s, ValueFault::NoYesOrNo);
    row("choice:Open/Half open", u"Closed"_s, ValueFault::NoChoice);
    row("choice:Open/Half open", u"Opened"_s, ValueFault::NoChoice);
}

void TestValueHints::oddValuesHaveOne()
{
    QFETCH(QString, type);
    QFETCH(QString, value);
    QTEST(int(valueFault(valueTypeOf(type), value, choicesOf(type))), "fault");
}

void TestValueHints::choicesAreKnownInEveryLanguage()
{
    const int spec = builtInTemplate().indexOf(u"provenance.version-and-maintenance.first-version"_s);
    QVERIFY(spec >= 0);
    const PartSpec &part = builtInTemplate().specs()[spec].parts.first();
    const QStringList english = choicesOf(part.types[part.keys.indexOf(u"status"_s)]);
    const QStringList spanish =
        builtInTemplate().text(spec, u"es"_s).parts.first().choices.value(u"status"_s);
    QCOMPARE(english.size(), 3);
    QCOMPARE(spanish.size(), english.size());
    QVERIFY(!spanish.contains(english.last()));
}

void TestValueHints::cellsThatAreNoNumbersAreFound()
{
    const Template &schema = builtInTemplate();
    const auto odd = [&](const char *id, const QList<QStringList> &rows) {
        TableValue table;
        table.header = {u"Set"_s, u"Number"_s};
        table.rows = rows;
        const int spec = schema.indexOf(QLatin1StringView(id));
        return spec < 0 ? QList<OddCell>{{u"no question"_s, QString()}} : oddCells(table, schema, spec);
    };
    const char *sets = "extended-use.use-in-ml-or-ai-systems.distribution-s";
    QCOMPARE(
        odd(sets,
            {{u"Train"_s, u"1,200"_s}, {u"Test"_s, u"~ 30 %"_s}, {u"Dev"_s, u"–"_s}, {u"Own"_s, QString()}}),
        QList<OddCell>());
    QCOMPARE(odd(sets, {{u"Train"_s, u"none"_s}, {u"**Test**"_s, u"(12)"_s}, {u"Dev"_s, u"about 30"_s}}),
             QList<OddCell>());
    QCOMPARE(odd(sets, {{u"**Train**"_s, u" most "_s}, {QString(), u"few"_s}}),
             (QList<OddCell>{{u"Train"_s, u"most"_s}, {u"Number"_s, u"few"_s}}));
    QCOMPARE(odd("dataset-overview.descriptive-statistics", {{u"mode"_s, u"red"_s}, {u"max"_s, u"red"_s}}),
             (QList<OddCell>{{u"max"_s, u"red"_s}}));
    QCOMPARE(odd("dataset-overview.dataset-snapshot", {{u"Other Characteristics"_s, u"noisy"_s}}),
             QList<OddCell>());
    QCOMPARE(
        odd("dataset-overview.sensitivity-of-data.field-s-with-sensitive-data", {{u"name"_s, u"a name"_s}}),
        QList<OddCell>());
}

void TestValueHints::bibtexIsJudged_data()
{
    using Kind = BibtexFault::Kind;
    QTest::addColumn<QString>("code");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("nothing") << QString() << Kind::None;
    QTest::newRow("entry") << u"@article{su2024,\n  title = {A {B}},\n  year = 2024\n}"_s << Kind::None;
    QTest::newRow("two entries") << u"@misc{a, year = {1}}\n@misc{b, year = {2}}"_s << Kind::None;
    QTest::newRow("comment before") << u"@comment{x}\n@misc{a}"_s << Kind::None;
    QTest::newRow("round brackets") << u"@misc(a, year = 2024)"_s << Kind::None;
    QTest::newRow("words") << u"Coming soon!"_s << Kind::NoEntry;
    QTest::newRow("only an email address") << u"data@example.org"_s << Kind::NoEntry;
    QTest::newRow("no key") << u"@misc{, title = {x}}"_s << Kind::NoKey;
    QTest::newRow("field in place of the key") << u"@misc{title = {x}}"_s << Kind::NoKey;
    QTest::newRow("left open") << u"@misc{a, title = {x}"_s << Kind::Unbalanced;
    QTest::newRow("closed twice") << u"@misc{a, title = x}}"_s << Kind::Unbalanced;
    QTest::newRow("empty braces") << u"@misc{a, title = { }}"_s << Kind::EmptyFields;
    QTest::newRow("empty quotes") << u"@misc{a, title = \"\"}"_s << Kind::EmptyFields;
}

void TestValueHints::bibtexIsJudged()
{
    QFETCH(QString, code);
    QTEST(bibtexFault(code).kind, "kind");
}

void TestValueHints::startIsValidButForItsEmptyFields()
{
    const QString start = bibtexStart(2026);
    const BibtexFault fault = bibtexFault(start);
    QCOMPARE(fault.fields, (QStringList{u"title"_s, u"author"_s, u"version"_s, u"url"_s}));
    QCOMPARE(bibtexFault(QString(start).replace(u"{}"_s, u"{x}"_s)), BibtexFault());
}

QTEST_GUILESS_MAIN(TestValueHints)
#include "tst_valuehints.moc"
