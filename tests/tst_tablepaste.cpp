#include "panels/tablesheet.h"
#include "support/tableform.h"
#include "widgets/infobar.h"

#include <QPushButton>
#include <QStandardPaths>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestTablePaste : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void rangesFindTheirCells_data();
    void rangesFindTheirCells();
    void pastedRangeGrowsTheTable();
    void pastedCsvAndHtmlAreRanges();
    void statisticsGoToTheirLabels();
    void whatDoesNotFitIsRefusedWhole();
    void textIsPastedIntoTheCell();
    void cellsAreCopiedForASpreadsheet();
    void deleteEmptiesTheSelectedCells();
    void pipesAndBreaksStayInTheirCell();
};

void TestTablePaste::rangesFindTheirCells_data()
{
    QTest::addColumn<QList<QStringList>>("range");
    QTest::addColumn<QPair<int, int>>("cell");
    QTest::addColumn<int>("fit");
    QTest::addColumn<QList<QStringList>>("rows"); // that are written

    using Range = QList<QStringList>;
    const auto row = [](const char *name, const Range &range, int r, int c, TableSheet::Fit fit, const Range &rows = {}) {
        QTest::newRow(name) << range << Place(r, c) << static_cast<int>(fit) << rows;
    };
    using enum TableSheet::Fit;
    row("values beside their labels", {{u"1"_s}, {u"2"_s}}, 1, 1, Fits, {{u"Train"_s, u"1"_s}, {u"Test"_s, u"2"_s}});
    row("labels in another order", {{u"test"_s, u"2"_s}, {u"Train"_s, u"1"_s}}, 1, 0, Fits,
        {{u"Train"_s, u"1"_s}, {u"Test"_s, u"2"_s}});
    row("labels pasted further down", {{u"Train"_s, u"1"_s}, {u"Test"_s, u"2"_s}}, 2, 0, Fits,
        {{u"Train"_s, u"1"_s}, {u"Test"_s, u"2"_s}});
    row("with the header", {{u"Set"_s, u"Number"_s}, {u"Test"_s, u"2"_s}}, 0, 0, Fits, {{u"Test"_s, u"2"_s}});
    row("labels pasted beside themselves", {{u"Test"_s, u"2"_s}}, 1, 1, Fits, {{u"Test"_s, u"2"_s}});
    row("with the header beside the labels", {{u"Set"_s, u"Number"_s}, {u"Test"_s, u"2"_s}}, 0, 1, Fits,
        {{u"Test"_s, u"2"_s}});
    row("onto the header", {{u"3"_s}}, 0, 1, Fits, {{u"Train"_s, u"3"_s}});
    row("an empty end", {{u"1"_s, QString()}, {QString(), QString()}}, 2, 1, Fits, {{u"Test"_s, u"1"_s}});
    row("nothing", {{QString()}}, 1, 1, Fits);
    row("too many columns", {{u"1"_s, u"2"_s}}, 1, 1, TooWide);
    row("too many rows", {{u"1"_s}, {u"2"_s}, {u"3"_s}}, 1, 1, TooLong);
    row("a label that is not asked for", {{u"Train"_s, u"1"_s}, {u"Dev"_s, u"2"_s}}, 1, 0, TooLong);
    row("other words over the labels", {{u"a"_s, u"1"_s}}, 1, 0, CoversLabels);
}

void TestTablePaste::rangesFindTheirCells()
{
    QFETCH(const QList<QStringList>, range);
    QFETCH(const Place, cell);
    QFETCH(const int, fit);
    QFETCH(const QList<QStringList>, rows);
    TableRules rules;
    rules.asked = true;
    rules.start.header = {u"Set"_s, u"Number"_s};
    rules.start.rows = {{u"Train"_s, QString()}, {u"Test"_s, QString()}};
    TableSheet sheet(rules);
    QCOMPARE(static_cast<int>(sheet.paste(range, cell.first, cell.second)), fit);
    QCOMPARE(sheet.value().rows, rows);
    QCOMPARE(sheet.rows(), 3);
}

void TestTablePaste::pastedRangeGrowsTheTable()
{
    Form form(freeCard(kBirds));
    AnswerGrid *grid = form.open();
    pasteAt(grid, 2, 1, textOf(u"5\tEast\n6\tWest\n7\tNorth\n"_s));
    QCOMPARE(form.text(), u"| Bird | Count |  |\n| :--- | ---: | --- |\n| Wren | 4 |  |\n| Tern | 5 | East |\n"
                          "|  | 6 | West |\n|  | 7 | North |"_s);
    QCOMPARE(at(grid), Place(2, 1));
    QCOMPARE(form.document.undoStack().count(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.bytes(), freeCard(kBirds).toUtf8());
    QCOMPARE(at(grid), Place(2, 1));
    // The table's own header is no row of it.
    pasteAt(grid, 1, 0, textOf(u"bird\tCOUNT\nRook\t1\nRaven\t2"_s));
    QCOMPARE(form.text(), u"| Bird | Count |\n| :--- | ---: |\n| Rook | 1 |\n| Raven | 2 |"_s);
    // While a cell is edited too.
    grid->setCurrentCell(1, 0);
    press(Qt::Key_F2);
    QApplication::clipboard()->setMimeData(textOf(u"a\tb\nc\td"_s));
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(form.text(), u"| Bird | Count |\n| :--- | ---: |\n| a | b |\n| c | d |"_s);
}

void TestTablePaste::pastedCsvAndHtmlAreRanges()
{
    Form form(freeCard(kBirds));
    AnswerGrid *grid = form.open();
    pasteAt(grid, 1, 0, textOf(u"Rook,1\n\"Crow, hooded\",2\n"_s));
    QCOMPARE(form.text(), u"| Bird | Count |\n| :--- | ---: |\n| Rook | 1 |\n| Crow, hooded | 2 |"_s);
    auto *html = textOf(u"Emu 3 Ibis 4"_s);
    html->setHtml(u"<html><style>td {x:y}</style><table><tr><td>Emu</td><td>3</td></tr>"
                  "<tr><td>Ibis<br>sacred</td><td>4</td></tr></table></html>"_s);
    pasteAt(grid, 1, 0, html);
    QCOMPARE(form.text(), u"| Bird | Count |\n| :--- | ---: |\n| Emu | 3 |\n| Ibis<br>sacred | 4 |"_s);
    auto *page = textOf(u"About birds."_s);
    page->setHtml(u"<p>About birds.</p><table><tr><td>x</td><td>y</td></tr></table>"_s);
    pasteAt(grid, 1, 0, page); // more than a table
    QCOMPARE(grid->item(1, 0)->text(), u"About birds."_s);
    QCOMPARE(grid->item(1, 1)->text(), u"3"_s);
}

void TestTablePaste::statisticsGoToTheirLabels()
{
    Form form(kHead);
    AnswerGrid *grid = form.open(kStatistics);
    pasteAt(grid, 1, 0, textOf(u"\tage\tfare\ncount\t714\t891\nmean\t29.7\t32.2\nmax\t80\t512.3\n"_s));
    QCOMPARE(form.text(u"Descriptive Statistics"_s),
             u"| Statistic | age | fare |\n| --- | --- | --- |\n| count | 714 | 891 |\n| mean | 29.7 | 32.2 |\n"
             "| max | 80 | 512.3 |"_s);
    QCOMPARE(form.document.undoStack().count(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.bytes(), kHead.toUtf8());
}

void TestTablePaste::whatDoesNotFitIsRefusedWhole()
{
    Form form(kHead);
    AnswerGrid *grid = form.open(kSnapshot);
    pasteAt(grid, 1, 1, textOf(u"4 GB\tabout\n20\tmany"_s));
    QCOMPARE(form.bytes(), kHead.toUtf8());
    auto *bar = grid->parentWidget()->findChild<InfoBar *>(u"pasteRefused"_s);
    QVERIFY(bar && bar->isVisible());
    QVERIFY(bar->sentence().contains(u"columns"_s));
    QVERIFY(grid->hasFocus());
    bar->findChildren<QPushButton *>().first()->click(); // as text
    QVERIFY(!bar->isVisible());
    QCOMPARE(form.text(u"Dataset Snapshot"_s),
             u"| Category | Data |\n| --- | --- |\n| Size of Dataset | 4 GB about 20 many |"_s);
    pasteAt(grid, 9, 1, textOf(u"1\n2"_s));
    QVERIFY(grid->parentWidget()->findChild<InfoBar *>(u"pasteRefused"_s)->sentence().contains(u"rows"_s));
    pasteAt(grid, 1, 0, textOf(u"one\t1\ntwo\t2"_s));
    bar = grid->parentWidget()->findChild<InfoBar *>(u"pasteRefused"_s);
    QVERIFY(bar->sentence().contains(u"labels"_s));
    QVERIFY(bar->findChildren<QPushButton *>().isEmpty()); // that cell takes no text
    QCOMPARE(form.document.undoStack().count(), 1);
}

void TestTablePaste::textIsPastedIntoTheCell()
{
    Form form(freeCard(kBirds));
    AnswerGrid *grid = form.open();
    pasteAt(grid, 1, 0, textOf(u" House wren "_s));
    QCOMPARE(grid->item(1, 0)->text(), u"House wren"_s);
    press(Qt::Key_F2);
    QApplication::clipboard()->setMimeData(textOf(u",\nbrown"_s));
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(form.text(), QString(kBirds).replace(u"Wren"_s, u"House wren, brown"_s));
}

void TestTablePaste::cellsAreCopiedForASpreadsheet()
{
    Form form(freeCard(QString(kBirds).replace(u"Wren"_s, u"A <b> \\| \"c\""_s).replace(u"Tern"_s, u"one<br>two"_s)));
    AnswerGrid *grid = form.open();
    grid->setCurrentCell(1, 0);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"A <b> | \"c\"\n\"one\ntwo\"\n"_s);
    const auto copyAll = [grid] {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), grid->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(grid, &event);
        for (QAction *action : qobject_cast<QMenu *>(QApplication::activePopupWidget())->actions()) {
            if (action->text().remove(u'&') == u"Copy Whole Table")
                action->trigger();
        }
        QApplication::activePopupWidget()->close();
    };
    copyAll();
    QCOMPARE(QApplication::clipboard()->text(), u"Bird\tCount\nA <b> | \"c\"\t4\n\"one\ntwo\"\t12\n"_s);
    QCOMPARE(QApplication::clipboard()->mimeData()->html(),
             u"<table><tr><th>Bird</th><th>Count</th></tr><tr><td>A &lt;b&gt; | &quot;c&quot;</td><td>4</td></tr>"
             "<tr><td>one<br>two</td><td>12</td></tr></table>"_s);
    const QString before = form.text();
    grid->setFocus();
    grid->setCurrentCell(0, 0);
    press(Qt::Key_V, Qt::ControlModifier); // and back
    QCOMPARE(form.text(), before);
    grid->setCurrentCell(1, 1);
    press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"4"_s);
    QCOMPARE(grid->item(1, 1)->text(), QString());
}

void TestTablePaste::deleteEmptiesTheSelectedCells()
{
    Form form(freeCard(kBirds));
    AnswerGrid *grid = form.open();
    grid->setCurrentCell(1, 0);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Delete);
    QCOMPARE(form.text(), u"| Bird | Count |\n| :--- | ---: |\n|  |  |\n|  |  |"_s);
    QCOMPARE(form.document.undoStack().count(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.bytes(), freeCard(kBirds).toUtf8());
}

void TestTablePaste::pipesAndBreaksStayInTheirCell()
{
    Form form(freeCard(kBirds));
    AnswerGrid *grid = form.open();
    grid->setCurrentCell(1, 0);
    type(u"a | b \\"_s);
    QCOMPARE(form.text(), QString(kBirds).replace(u"Wren"_s, u"a \\| b \\"_s));
    pasteAt(grid, 2, 0, textOf(u"\"one\ntwo\"\t9"_s));
    QCOMPARE(form.text(), u"| Bird | Count |\n| :--- | ---: |\n| a \\| b \\ | 4 |\n| one<br>two | 9 |"_s);
    QCOMPARE(grid->rowCount(), 3);
}

QTEST_MAIN(TestTablePaste)
#include "tst_tablepaste.moc"
