#include "markdown/pastedtable.h"

#include <QElapsedTimer>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

class TestPastedTable : public QObject
{
    Q_OBJECT

private slots:
    void readsRanges_data();
    void readsRanges();
    void knowsTables_data();
    void knowsTables();
    void leavesOtherTextAlone_data();
    void leavesOtherTextAlone();
    void writesPipeTables();
    void largeTextEndsSoon();
};

void TestPastedTable::readsRanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("two by two") << u"a\tb\n1\t2\n"_s << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("CRLF") << u"a\tb\r\n1\t2\r\n"_s << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("one row") << u"a\tb"_s << Rows{{u"a"_s, u"b"_s}};
    QTest::newRow("one column") << u"a\nb"_s << Rows{{u"a"_s}, {u"b"_s}};
    QTest::newRow("a line end in a cell")
        << u"a\t\"b\nc\"\n1\t2"_s << Rows{{u"a"_s, u"b\nc"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("quotes in a quoted cell") << u"\"a \"\"b\"\"\nc\"\td"_s << Rows{{u"a \"b\"\nc"_s, u"d"_s}};
    QTest::newRow("quotes of the cell's own") << u"\"a\"\t5\" pipe"_s << Rows{{u"\"a\""_s, u"5\" pipe"_s}};
    QTest::newRow("a quote that never closes")
        << u"\"a\tb\nc\td"_s << Rows{{u"\"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("short rows") << u"a\tb\tc\n1"_s
                                << Rows{{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, QString(), QString()}};
    QTest::newRow("empty cells") << u"\ta\n\t"_s << Rows{{QString(), u"a"_s}, {QString(), QString()}};
    QTest::newRow("NUL") << (u"a\tb"_s + QChar::Null) << Rows{{u"a"_s, u"b"_s}};
}

void TestPastedTable::readsRanges()
{
    QFETCH(const QString, text);
    QFETCH(const Rows, rows);
    const std::optional<Rows> read = pastedRange(text);
    QVERIFY(read);
    QCOMPARE(*read, rows);
}

void TestPastedTable::knowsTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("a range") << u"a\tb\n1\t2\n"_s << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("a range with commas")
        << u"a, x\tb\n1, y\t2"_s << Rows{{u"a, x"_s, u"b"_s}, {u"1, y"_s, u"2"_s}};
    QTest::newRow("CSV") << u"name,count\nseal,3\nporpoise,12\n"_s
                         << Rows{{u"name"_s, u"count"_s}, {u"seal"_s, u"3"_s}, {u"porpoise"_s, u"12"_s}};
    QTest::newRow("CSV with semicolons and decimal commas")
        << u"a;b\n1,5;2,5"_s << Rows{{u"a"_s, u"b"_s}, {u"1,5"_s, u"2,5"_s}};
    QTest::newRow("quoted CSV") << u"\"a, b\",\"say \"\"x\"\"\"\n\"1\n2\",3"_s
                                << Rows{{u"a, b"_s, u"say \"x\""_s}, {u"1\n2"_s, u"3"_s}};
    QTest::newRow("numbers of three columns")
        << u"1,2,3\n4,5,6"_s << Rows{{u"1"_s, u"2"_s, u"3"_s}, {u"4"_s, u"5"_s, u"6"_s}};
}

void TestPastedTable::knowsTables()
{
    QFETCH(const QString, text);
    QFETCH(const Rows, rows);
    const std::optional<Rows> read = pastedTable(text);
    QVERIFY(read);
    QCOMPARE(*read, rows);
}

void TestPastedTable::leavesOtherTextAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("one line") << u"a,b"_s;
    QTest::newRow("one row of a range") << u"a\tb"_s;
    QTest::newRow("one column") << u"a\nb"_s;
    QTest::newRow("prose") << u"Yes, we did.\nNo, we did not."_s;
    QTest::newRow("long sentences") << (u"x"_s.repeated(150) + u",y\n"_s + u"x"_s.repeated(150) + u",y"_s);
    QTest::newRow("rows of different size") << u"a,b\n1,2,3"_s;
    QTest::newRow("a ragged range") << u"a\tb\n1"_s;
    QTest::newRow("code indented with tabs") << u"\tif x:\n\t\ty"_s;
    QTest::newRow("code with one tab") << u"\ta\n\tb"_s;
    QTest::newRow("statements") << u"int a,b;\nint c,d;"_s;
    QTest::newRow("a Markdown list") << u"- a,b\n- c,d"_s;
    QTest::newRow("a column of decimal commas") << u"1,5\n2,25"_s;
    QTest::newRow("stray quotes") << u"a,b\" c\nd,e"_s;
}

void TestPastedTable::leavesOtherTextAlone()
{
    QFETCH(const QString, text);
    QVERIFY(!pastedTable(text));
}

void TestPastedTable::writesPipeTables()
{
    QCOMPARE(pipeTable({{u"a|b"_s, u"*c*"_s}, {u"1\n2"_s}}),
             u"| a\\|b | \\*c\\* |\n| --- | --- |\n| 1 2 |  |"_s);
    QCOMPARE(pipeTable({}), QString());
}

void TestPastedTable::largeTextEndsSoon()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!pastedRange(QString(50'000'000, u'a')));
    QVERIFY(!pastedRange(QString(500'000, u'\t')));
    pastedTable(u"\"a,\"\"b,"_s.repeated(300'000) + u'\n');
    pastedTable(u"a,\"\"\n"_s.repeated(40'000));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestPastedTable)
#include "tst_pastedtable.moc"
