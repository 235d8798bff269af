#include "support/workshopdesk.h"
#include "support/workshops.h"
#include "theme/theme.h"
#include "workshop/celldecisionrow.h"
#include "workshop/flow.h"
#include "workshop/notes.h"
#include "workshop/rowfields.h"
#include "workshop/sheetlayout.h"
#include "workshop/wallwords.h"
#include "workshop/workshoprecovery.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTextBlock>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestWorkshopWindows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void aSentenceIsAJourney_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("reader");
        QTest::newRow("English") << u"As a vet, I want to know who labelled it so I ask who? how many?"_s << u"vet"_s;
        QTest::newRow("Spanish") << u"Como enfermera, quiero saber quién lo etiquetó, por eso pregunto: ¿quién? ¿cuántos?"_s << u"enfermera"_s;
    }
    void aSentenceIsAJourney()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, reader);
        Workshop workshop;
        addJourney(workshop, sentence);
        QCOMPARE(workshop.journeys.size(), 1);
        QCOMPARE(workshop.journeys[0].asks.size(), 2);
        QCOMPARE(recordOf(workshop.agents, workshop.journeys[0].agent)->name, reader);
        QVERIFY(!workshop.journeys[0].want.contains(u'?'));
    }

    void notesGoInWithEnterAndToTheDisk()
    {
        Desk desk;
        desk.goTo(u"transparency-primer"_s);
        desk.write(u"silent files"_s);
        desk.write(u"wrong map"_s);
        desk.key(Qt::Key_Down); // the next area
        desk.write(u"they know its limits"_s);
        QCOMPARE(desk.workshop().notes.size(), 3);
        QCOMPARE(desk.workshop().notes[2].part, u"definition"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(desk.path), 1000);
        QTRY_COMPARE_WITH_TIMEOUT(loadWorkshop(desk.path)->workshop.notes.size(), 3, 1000);
        QCOMPARE(wallSheet(desk.console->session()).cards.size(), 3);
    }

    void aPastedListIsManyNotes()
    {
        Desk desk;
        desk.goTo(u"transparency-primer"_s);
        QApplication::clipboard()->setText(u"- one\n- two\n- three\n"_s);
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.workshop().notes.size(), 3);
        QCOMPARE(desk.workshop().notes[1].text, u"two"_s);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.workshop().notes.size(), 0);
    }

    void parkedDecidedAndPrivate()
    {
        Desk desk;
        desk.goTo(u"transparency-primer"_s);
        QTest::keyClicks(&desk.line(), u"who pays?"_s);
        desk.key(Qt::Key_P, Qt::ControlModifier);
        QTest::keyClicks(&desk.line(), u"we publish in May"_s);
        desk.key(Qt::Key_D, Qt::ControlModifier);
        QTest::keyClicks(&desk.line(), u"Ana is tired"_s);
        desk.key(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(desk.workshop().parked.size(), 1);
        QCOMPARE(desk.workshop().decisions.size(), 1);
        QCOMPARE(desk.workshop().privateNotes.size(), 1);
        QVERIFY(desk.line().text().isEmpty());
    }

    void theClockRunsPausesAndIsNeverAnEnd()
    {
        Desk desk;
        desk.goTo(u"transparency-primer"_s);
        QVERIFY(desk.workshop().session.running); // it starts with the step
        desk.key(Qt::Key_F3);
        QCOMPARE(desk.workshop().session.allotted, 15 * 60);
        desk.key(Qt::Key_F2);
        QVERIFY(!desk.workshop().session.running);
    }

    void theStepsOfAnActivityStandOnTheDeskAndOnTheWall()
    {
        Desk desk;
        auto *list = desk.console->findChild<QListWidget *>(u"activitySteps"_s);
        QVERIFY(!list->isVisible());
        desk.goTo(u"transparency-primer"_s);
        QVERIFY(list->isVisible());
        // The minutes are a share of the ten that the agenda gives; tips stand below.
        QVERIFY2(list->item(0)->text().contains(u"1. "_s) && list->item(0)->text().contains(u"2 min"_s), qPrintable(list->item(0)->text()));
        QVERIFY(list->item(list->count() - 1)->text().startsWith(u"• "_s));
        QVERIFY(wallWords(desk.console->session(), desk.console->wall()).part.isEmpty());
        desk.key(Qt::Key_F8);
        desk.key(Qt::Key_F8);
        WallWords words = wallWords(desk.console->session(), desk.console->wall());
        const ActivityStep &second = desk.console->session().activity()->steps[1];
        QCOMPARE(words.part, u"2 of 4 · %1 · 3 min"_s.arg(second.title));
        QCOMPARE(words.prompt, second.prompt.isEmpty() ? second.text : second.prompt);
        QVERIFY(desk.room().accessibleName().contains(words.part));
        QCOMPARE(list->currentRow(), 1);
        QCOMPARE(list->item(2)->text(), second.text);
        QVERIFY(list->item(0)->text().startsWith(u"✓"_s));
        desk.key(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(desk.console->wall().prompt(), 0);
        // In the list by key; five minutes more are shared out too.
        list->setFocus();
        for (int i = 0; i < 3; ++i) // the words of the first stand between
            desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.console->wall().prompt(), 2);
        desk.key(Qt::Key_F3);
        words = wallWords(desk.console->session(), desk.console->wall());
        QVERIFY2(words.part.endsWith(u"5 min"_s), qPrintable(words.part));
        // The clock leaves the line alone that somebody goes to.
        list->setCurrentRow(4);
        desk.console->session().drive([](Workshop &workshop) { workshop.session.left -= 1; });
        QCOMPARE(list->currentRow(), 4);
        desk.goTo(u"priority-matrix"_s);
        QCOMPARE(desk.console->wall().prompt(), -1);
    }

    void theClockIsTyped()
    {
        Desk desk;
        desk.goTo(u"transparency-primer"_s);
        desk.key(Qt::Key_F3, Qt::ShiftModifier);
        auto *typed = desk.console->findChild<QLineEdit *>(u"consoleTyped"_s);
        QVERIFY(typed->hasFocus());
        QTest::keyClicks(typed, u"7:70"_s);
        desk.key(Qt::Key_Return);
        QVERIFY(typed->isVisible()); // to be mended
        QTest::keyClicks(typed, u"7:30"_s); // over what was marked
        desk.key(Qt::Key_Return);
        QVERIFY(!typed->isVisible());
        QVERIFY(desk.line().hasFocus());
        QCOMPARE_LE(desk.workshop().session.left, 450);
        QCOMPARE_GE(desk.workshop().session.left, 449);
        QVERIFY(desk.workshop().session.running);
        desk.key(Qt::Key_F3, Qt::ShiftModifier);
        desk.key(Qt::Key_Escape);
        QVERIFY(!typed->isVisible() && desk.line().hasFocus());
    }

    void theAgendaIsChangedByKey()
    {
        Desk desk;
        auto *list = desk.console->findChild<QListWidget *>(u"agendaList"_s);
        const auto titles = [&] {
            QStringList all;
            for (const AgendaItem &item : inOrder(desk.workshop().steps))
                all.append(item.title);
            return all;
        };
        const QStringList before = titles();
        desk.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(list->hasFocus());
        desk.key(Qt::Key_Down); // the second step
        desk.key(Qt::Key_Down, Qt::ShiftModifier);
        QStringList moved = before;
        moved.swapItemsAt(1, 2);
        QCOMPARE(titles(), moved);
        QCOMPARE(list->currentRow(), 2); // it goes along
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(titles(), before);
        desk.key(Qt::Key_R);
        auto *asked = desk.console->findChild<QLineEdit *>(u"agendaAsked"_s);
        QVERIFY(asked->hasFocus());
        QTest::keyClicks(asked, u"Who reads it"_s); // over the marked name
        desk.key(Qt::Key_Return);
        QVERIFY(titles().contains(u"Who reads it"_s));
        QVERIFY(list->hasFocus());
        const QString renamed = list->currentItem()->data(Qt::UserRole).toString();
        desk.key(Qt::Key_1); // digits are minutes
        QTest::keyClicks(asked, u"7"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(recordOf(desk.workshop().steps, renamed)->minutes, 17);
        desk.key(Qt::Key_M);
        QTest::keyClicks(asked, u"soon"_s);
        desk.key(Qt::Key_Return);
        QVERIFY(asked->isVisible());
        desk.key(Qt::Key_Escape);
        QVERIFY(!asked->isVisible() && list->hasFocus());
        // Nothing typed changes nothing; what was typed is kept where one goes elsewhere.
        desk.key(Qt::Key_M);
        desk.key(Qt::Key_Return);
        QVERIFY(!asked->isVisible() && list->hasFocus());
        QCOMPARE(recordOf(desk.workshop().steps, renamed)->minutes, 17);
        for (const QString &typed : {u"21"_s, u"soon"_s}) {
            desk.key(Qt::Key_M);
            QTest::keyClicks(asked, typed);
            desk.line().setFocus(Qt::MouseFocusReason);
            QVERIFY(!asked->isVisible() && desk.line().hasFocus());
            QCOMPARE(recordOf(desk.workshop().steps, renamed)->minutes, 21);
            list->setFocus();
        }
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(recordOf(desk.workshop().steps, renamed)->minutes, 17);
        desk.key(Qt::Key_Delete);
        QVERIFY(!recordOf(desk.workshop().steps, renamed));
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(recordOf(desk.workshop().steps, renamed));

        // From the library, after the chosen one.
        list->setCurrentRow(0);
        desk.key(Qt::Key_Insert);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = desk.console->findChild<QMenu *>(u"agendaAdd"_s)));
        menu->findChild<QAction *>(u"add:data-card-brief"_s)->trigger();
        menu->close();
        QCOMPARE(inOrder(desk.workshop().steps)[1].activity, u"data-card-brief"_s);
        QCOMPARE(list->currentRow(), 1);

        // The times of day.
        auto *start = desk.console->findChild<QLineEdit *>(u"agendaStart"_s);
        start->setFocus();
        QTest::keyClicks(start, u"930"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.workshop().start, u"09:30"_s);
        QVERIFY(list->hasFocus());
        const QString second = QLocale().toString(QTime(9, 40), QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
        QVERIFY2(list->item(1)->text().contains(second), qPrintable(list->item(1)->text()));

        // What runs stays.
        list->setCurrentRow(0);
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        const qsizetype count = desk.workshop().steps.size();
        desk.key(Qt::Key_Delete);
        QCOMPARE(desk.workshop().steps.size(), count);
    }

    // Every line of the agenda is as high as its words, also one that just fits into the width.
    void linesOfTheAgendaHaveNoEmptyStrips()
    {
        Workshop workshop = twoHours();
        workshop.steps.clear();
        for (const Activity &activity : builtInPlaybook().activities) {
            workshop.steps.append(agendaItem(activity));
            workshop.steps.last().place = static_cast<int>(workshop.steps.size());
        }
        Desk desk(workshop);
        desk.console->resize(1280, 1800);
        auto *list = desk.console->findChild<QListWidget *>(u"agendaList"_s);
        QTRY_VERIFY(list->height() > 1300);
        list->setCurrentRow(0);
        for (const int width : {0, 14, 31}) {
            list->setFixedWidth(list->width() + width);
            QTest::qWait(50);
            const QImage picture = list->viewport()->grab().toImage();
            const QColor ground = picture.pixelColor(2, list->visualItemRect(list->item(3)).center().y());
            for (int row = 1; row < list->count(); ++row) { // the first has a ground of its own
                const QRect line = list->visualItemRect(list->item(row));
                int under = 0;
                for (int y = line.bottom(); y > line.top() && picture.rect().contains(line); --y, ++under) {
                    bool any = false;
                    for (int x = 4; x < line.right() - 12; ++x)
                        any = any || picture.pixelColor(x, y) != ground;
                    if (any)
                        break;
                }
                QVERIFY2(under < 14, qPrintable(list->item(row)->text()));
            }
        }
    }

    // Also beside a button whose words are longer in another language.
    void theMinutesThatThereAreCanBeRead()
    {
        Desk desk;
        const auto *minutes = desk.console->findChild<QSpinBox *>(u"agendaMinutes"_s);
        auto *button = desk.console->findChild<QPushButton *>(u"agendaFit"_s);
        QVERIFY(minutes->width() >= minutes->sizeHint().width());
        desk.console->hide();
        button->setText(u"Ajustar al tiempo que hay"_s);
        desk.console->show();
        QTRY_VERIFY(button->width() >= button->sizeHint().width());
        QVERIFY(minutes->width() >= minutes->sizeHint().width());
    }

    void aPersonHasSeveralRoles()
    {
        Desk desk;
        desk.key(Qt::Key_E, Qt::ControlModifier);
        auto *table = desk.console->findChild<QTableWidget *>(u"peopleTable"_s);
        table->setCurrentCell(0, 1);
        table->editItem(table->item(0, 1));
        auto *roles = table->findChild<QListWidget *>(u"peopleRoles"_s);
        QVERIFY(roles);
        roles->setFocus();
        QTest::keyClick(roles, Qt::Key_Space);
        QTest::keyClick(roles, Qt::Key_Down);
        QTest::keyClick(roles, Qt::Key_Space);
        QTest::keyClick(roles, Qt::Key_Return);
        QTRY_COMPARE(inOrder(desk.workshop().people).first().roles, QStringList({u"facilitator"_s, u"note-taker"_s}));
        QVERIFY(table->item(0, 1)->text().contains(u", "_s));
        // One is taken off; the other stays.
        table->editItem(table->item(0, 1));
        QTRY_VERIFY((roles = table->findChild<QListWidget *>(u"peopleRoles"_s)));
        QTRY_VERIFY(roles->isVisible());
        QTest::keyClick(roles, Qt::Key_Space);
        QTest::keyClick(roles, Qt::Key_Return);
        QTRY_COMPARE(inOrder(desk.workshop().people).first().roles, QStringList{u"note-taker"_s});

        // Enter alone changes nothing; on another one it takes that too, and what Space said counts.
        const auto open = [&](int row) {
            table->setCurrentCell(row, 1);
            table->editItem(table->item(row, 1));
            QTRY_VERIFY((roles = table->findChild<QListWidget *>(u"peopleRoles"_s)) && roles->isVisible());
        };
        const auto rolesNow = [&] { return inOrder(desk.workshop().people).first().roles; };
        const auto isClosed = [&] { return !table->findChild<QListWidget *>(u"peopleRoles"_s); };
        open(0);
        QCOMPARE(roles->currentRow(), 1);
        QTest::keyClick(roles, Qt::Key_Return);
        QTRY_VERIFY(isClosed());
        QCOMPARE(rolesNow(), QStringList{u"note-taker"_s});
        open(0);
        QTest::keyClick(roles, Qt::Key_Up);
        QTest::keyClick(roles, Qt::Key_Return);
        QTRY_COMPARE(rolesNow(), QStringList({u"facilitator"_s, u"note-taker"_s}));
        QTRY_VERIFY(isClosed());
        open(1); // who has none yet
        QTest::keyClick(roles, Qt::Key_Return);
        QTRY_COMPARE(inOrder(desk.workshop().people)[1].roles, QStringList{u"facilitator"_s});

        // A choice in a narrow column can be read, and its list is open.
        const int module = 3;
        QVERIFY(table->columnWidth(module) < 100);
        table->setCurrentCell(0, module);
        QTest::keyClick(table, Qt::Key_F2);
        auto *box = table->findChild<QComboBox *>();
        QVERIFY(box);
        QTRY_VERIFY(box->view()->isVisible());
        QVERIFY(box->width() >= box->sizeHint().width());
        QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Return);
        QTRY_COMPARE(inOrder(desk.workshop().people).first().ask, u"must"_s);
        // And a name where the window is narrow.
        desk.console->resize(700, 700);
        table->setCurrentCell(0, 0);
        QTest::keyClick(table, Qt::Key_F2);
        auto *name = table->findChild<QLineEdit *>();
        QVERIFY(name && name->width() >= 120);
    }

    void aRuleIsExplainedAndARunIsKept()
    {
        Workshop workshop = twoHours();
        const Activity &scorecard = *builtInPlaybook().activity(u"heuristics-scorecard");
        workshop.steps = {agendaItem(scorecard)};
        Desk desk(workshop);
        desk.goTo(scorecard.id);
        const QList<Entry> rules = builtInPlaybook().fixedRows(u"heuristics");
        QVERIFY(wallWords(desk.console->session(), desk.console->wall()).prompt.contains(rules[0].text));
        desk.write(u"2"_s);
        desk.key(Qt::Key_Down);
        QVERIFY(wallWords(desk.console->session(), desk.console->wall()).prompt.contains(rules[1].text));
        auto *prompt = desk.console->findChild<QLabel *>(u"consolePrompt"_s);
        QVERIFY(prompt->text().contains(rules[1].text));
        desk.write(u"4"_s);
        const qsizetype columns = desk.sheet().sheet().columns.size();
        desk.key(Qt::Key_PageDown, Qt::ControlModifier); // it is done
        QVERIFY(!desk.console->session().step());
        desk.console->beginActivity(scorecard);
        QPushButton *again = nullptr;
        for (QPushButton *one : desk.console->findChild<QWidget *>(u"consoleBar"_s)->findChildren<QPushButton *>()) {
            if (one->text() == u"Begin a new sheet"_s)
                again = one;
        }
        QVERIFY(again);
        again->click();
        QCOMPARE(desk.workshop().notes.size(), 0);
        QCOMPARE(desk.workshop().earlier.size(), 2);
        const Sheet &sheet = desk.sheet().sheet();
        QCOMPARE(sheet.columns.size(), columns + 1);
        QCOMPARE(sheet.columns[1].title, u"Last time"_s);
        QCOMPARE(sheet.cards.size(), 2);
        QCOMPARE(sheet.cards[0].column, 1);
        QVERIFY2(!sheet.cards[0].text.isEmpty() && sheet.cards[0].text != sheet.cards[1].text, qPrintable(sheet.cards[0].text));
        // The new score does not touch the one before, and the file holds both.
        desk.write(u"5"_s);
        QCOMPARE(desk.workshop().notes.size(), 1);
        QCOMPARE(desk.workshop().earlier.size(), 2);
        QVERIFY(desk.console->session().save());
        QCOMPARE(loadWorkshop(desk.path)->workshop.earlier.size(), 2);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.workshop().notes.size(), 2);
        QCOMPARE(desk.workshop().earlier.size(), 0);
    }

    void ballotsArePrintedBeforeTheSession()
    {
        Desk desk;
        desk.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *list = desk.console->findChild<QListWidget *>(u"paperList"_s);
        auto *options = desk.console->findChild<QWidget *>(u"paperBallots"_s);
        QVERIFY(!options->isVisible());
        list->setCurrentRow(2);
        QVERIFY(options->isVisible());
        QCOMPARE(desk.console->findChild<QSpinBox *>(u"paperCopies"_s)->value(), 12);
        auto *items = desk.console->findChild<QPlainTextEdit *>(u"paperItems"_s);
        items->setFocus();
        QTest::keyClicks(items, u"Who labelled it"_s);
        QTest::keyClick(items, Qt::Key_Return);
        QTest::keyClicks(items, u"Who paid"_s);
        desk.console->findChild<QSpinBox *>(u"paperLines"_s)->setValue(4);
        desk.click(u"paperHtml"_s);
        QByteArray page;
        const QFileInfo workshop(desk.path);
        QDirIterator files(workshop.path(), {u"blank-ballots.html"_s}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        page = file.readAll();
        QCOMPARE(page.count("class=\"ballot\""), 12);
        QCOMPARE(page.count("<tr>"), 48);
        QVERIFY(page.contains("2  Who paid"));
        QVERIFY(desk.workshop().rounds.isEmpty()); // printing begins no vote
    }

    void moderatedNotesWaitForTheWall()
    {
        Workshop workshop = twoHours();
        workshop.moderated = true;
        Desk desk(workshop);
        desk.goTo(u"transparency-primer"_s);
        desk.write(u"not yet"_s);
        QCOMPARE(wallSheet(desk.console->session()).cards.size(), 0);
        QCOMPARE(desk.sheet().sheet().cards.size(), 1);
        desk.key(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(wallSheet(desk.console->session()).cards.size(), 1);
    }

    void readersMoveOnTheMatrixByKey()
    {
        Desk desk;
        desk.goTo(u"priority-matrix"_s);
        desk.write(u"Nurse"_s);
        desk.key(Qt::Key_G, Qt::ControlModifier);
        desk.key(Qt::Key_Right, Qt::ShiftModifier); // onto the plane
        desk.key(Qt::Key_Right, Qt::ShiftModifier);
        desk.key(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(desk.workshop().agents.size(), 1);
        QCOMPARE(desk.workshop().agents[0].frequency, 550);
        QCOMPARE(desk.workshop().agents[0].importance, 550);
    }

    void readersMoveOnTheMatrixByMouse()
    {
        Desk desk;
        desk.goTo(u"priority-matrix"_s);
        desk.write(u"Nurse"_s);
        QWidget *port = desk.sheet().viewport();
        const QPoint from = desk.sheet().rectOf(desk.workshop().agents[0].id).center().toPoint();
        QTest::mousePress(port, Qt::LeftButton, {}, from);
        const QPoint to(port->width() * 3 / 4, port->height() / 4);
        QMouseEvent move(QEvent::MouseMove, to, port->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(port, &move);
        QTest::mouseRelease(port, Qt::LeftButton, {}, to);
        QVERIFY(desk.workshop().agents[0].frequency > 500);
        QVERIFY(desk.workshop().agents[0].importance > 500);
    }

    void ballotsInTurnStayBlindUntilRevealed()
    {
        Workshop workshop = twoHours();
        setHeadcount(workshop, 2);
        workshop.people.resize(2);
        Desk desk(workshop);
        desk.goTo(u"often-lens-brainstorm"_s);
        desk.write(u"As a nurse, I want to know who labelled it"_s);
        desk.write(u"who paid"_s);
        desk.goTo(u"lenses-voting"_s);
        QCOMPARE(desk.workshop().lenses.size(), 2);
        desk.console->findChild<QComboBox *>(u"voteWay"_s)->setCurrentIndex(1);
        desk.click(u"voteBegin"_s);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(!desk.console->findChild<QSpinBox *>(u"votes0"_s) || !desk.console->findChild<QSpinBox *>(u"votes0"_s)->isVisible());
            desk.key(Qt::Key_Return); // the next one opens their ballot
            QVERIFY(!desk.line().isVisible());
            QVERIFY(!desk.console->findChild<QWidget *>(u"recordsPanel"_s)->isVisible()); // private notes stand there
            // Who looks up a key comes back to the ballot, and sees none of them on the way.
            desk.key(Qt::Key_F1);
            QVERIFY(desk.middle()->objectName() != u"votePanel"_s);
            QVERIFY(!desk.console->findChild<QWidget *>(u"recordsPanel"_s)->isVisible());
            desk.key(Qt::Key_Escape);
            QCOMPARE(desk.middle()->objectName(), u"votePanel"_s);
            QCOMPARE(desk.console->findChild<QSpinBox *>(u"votes0"_s)->value(), 0);
            desk.key(Qt::Key_Up);
            desk.key(Qt::Key_Return); // the next item
            desk.key(Qt::Key_Up);
            desk.key(Qt::Key_Return, Qt::ControlModifier);
        }
        QCOMPARE(desk.workshop().ballots.size(), 2);
        for (const Ballot &ballot : desk.workshop().ballots)
            QCOMPARE(ballot.votes.size(), 2);
        QCOMPARE(desk.room().words().done, 2);
        const auto votesOnTheWall = [&desk] {
            const QList<SheetCard> cards = wallSheet(desk.console->session()).cards;
            return std::count_if(cards.begin(), cards.end(), [](const SheetCard &card) { return card.share >= 0; });
        };
        QCOMPARE(votesOnTheWall(), 0);
        desk.key(Qt::Key_Z, Qt::ControlModifier); // no ballot is taken back
        QCOMPARE(desk.workshop().ballots.size(), 2);
        desk.key(Qt::Key_F7);
        QCOMPARE(votesOnTheWall(), 2);
    }

    void totalsOfTheRoomInOneGrid()
    {
        Workshop workshop = twoHours();
        workshop.people.first().roles = {u"facilitator"_s};
        Desk desk(workshop);
        desk.goTo(u"often-lens-brainstorm"_s);
        desk.write(u"who labelled it"_s);
        desk.write(u"who paid"_s);
        desk.write(u"what was thrown away"_s);
        desk.goTo(u"lenses-voting"_s);
        QVERIFY(desk.middle()->objectName() == u"votePanel"_s); // nobody has to know a key for it
        desk.key(Qt::Key_Return);                               // begins it
        QCOMPARE(desk.workshop().rounds.size(), 1);
        desk.write(u"who asks the fishers?"_s); // what is said meanwhile is parked, and is no lens
        QCOMPARE(desk.workshop().lenses.size(), 3);
        QCOMPARE(desk.workshop().parked.size(), 1);
        desk.console->takeFocus();
        for (const char *votes : {"12", "20", "5"}) {
            QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(votes));
            desk.key(Qt::Key_Return);
        }
        QVERIFY(!desk.console->findChild<QPushButton *>(u"voteCast"_s)->isEnabled()); // 37 of 33: one abstains
        QVERIFY(!desk.console->findChild<QLabel *>(u"voteFault"_s)->text().isEmpty());
        desk.console->findChild<QSpinBox *>(u"votes2"_s)->setValue(1);
        QCOMPARE(desk.room().words().done, 0);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.workshop().ballots.size(), 1);
        QCOMPARE(desk.room().words().done, 11);
        desk.console->findChild<QSpinBox *>(u"votes2"_s)->setValue(0); // counted again
        desk.click(u"voteCast"_s);
        QCOMPARE(desk.workshop().ballots.size(), 1);
        QVERIFY(!shownTally(desk.workshop(), desk.workshop().rounds[0]));
        desk.key(Qt::Key_F7);
        QCOMPARE(shownTally(desk.workshop(), desk.workshop().rounds[0])->given, 32);
        QVERIFY(desk.console->findChild<QListWidget *>(u"voteRanks"_s)->item(0)->text().contains(u"who paid"_s));
        desk.console->findChild<QSpinBox *>(u"voteKeep"_s)->setValue(2);
        desk.click(u"voteKeepButton"_s);
        QCOMPARE(desk.workshop().lenses[2].choice, Choice::Dropped);
        // Hidden again, the wall does not tell the ranking by the order of the items.
        desk.key(Qt::Key_F7);
        const QList<SheetRow> rows = wallSheet(desk.console->session()).rows;
        for (int i = 0; i < 3; ++i)
            QVERIFY2(rows[i].title.startsWith(QString::number(i + 1)), qPrintable(rows[i].title));
        desk.key(Qt::Key_F7);
        desk.click(u"voteBack"_s);
        QCOMPARE(desk.middle()->objectName(), u"sheetView"_s);
        // Where there is nothing to vote on, Esc leads back.
        desk.goTo(u"assemble-your-template"_s);
        desk.key(Qt::Key_F6);
        QCOMPARE(desk.middle()->objectName(), u"votePanel"_s);
        desk.key(Qt::Key_Escape);
        QCOMPARE(desk.middle()->objectName(), u"sheetView"_s);
    }

    void stepsGoOnFromATable()
    {
        Desk desk(twoHours());
        desk.goTo(u"often-lens-brainstorm"_s);
        const QString step = desk.workshop().session.step;
        desk.key(Qt::Key_E, Qt::ControlModifier);
        auto *table = desk.console->findChild<QTableWidget *>(u"peopleTable"_s);
        QVERIFY(table && table->isVisible());
        table->setFocus();
        desk.key(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(desk.workshop().session.step != step);
    }

    // No key leads to a place where no key does anything.
    void aTableOfCellsIsWrittenFromTheEntryLine()
    {
        {
            Desk desk(twoHours());
            desk.goTo(u"assemble-your-template"_s);
            desk.key(Qt::Key_G, Qt::ControlModifier);
            QVERIFY(desk.line().hasFocus());
        }
        Desk board(twoHours());
        board.goTo(u"often-lens-brainstorm"_s);
        board.write(u"who paid"_s);
        board.key(Qt::Key_G, Qt::ControlModifier);
        const auto *sheet = qobject_cast<SheetView *>(board.middle());
        QVERIFY(sheet && sheet->hasFocus());
        QVERIFY(!sheet->current().isEmpty());
    }

    void theRoomReadsTheLensesBeforeItAsks()
    {
        Workshop workshop = twoHours();
        for (const QString &name : {u"who labelled it"_s, u"who paid"_s, u"what was cut"_s}) {
            Lens lens;
            lens.place = static_cast<int>(workshop.lenses.size());
            lens.id = u"l%1"_s.arg(lens.place);
            lens.text = name;
            lens.choice = Choice::Kept;
            workshop.lenses.append(lens);
        }
        Desk desk(workshop);
        desk.goTo(u"scopes-brainstorm"_s);
        const auto texts = [&desk] {
            QStringList all;
            for (const SheetCard &card : wallSheet(desk.console->session(), {}).cards)
                all.append(card.text);
            return all;
        };
        QCOMPARE(texts(), QStringList({u"who labelled it"_s, u"who paid"_s, u"what was cut"_s}));
        desk.write(u"Is it labelled?"_s);
        QVERIFY(texts().contains(u"Is it labelled?"_s) && !texts().contains(u"what was cut"_s));
    }

    void aNamedBallotCanBeChangedAndNobodySeesTheOldOne()
    {
        Workshop workshop = twoHours();
        workshop.people.resize(2);
        workshop.people[0].name = u"Ana"_s;
        Desk desk(workshop);
        desk.goTo(u"often-lens-brainstorm"_s);
        desk.write(u"who paid"_s);
        desk.goTo(u"lenses-voting"_s);
        desk.console->findChild<QComboBox *>(u"voteWay"_s)->setCurrentIndex(1);
        desk.console->findChild<QCheckBox *>(u"voteNamed"_s)->setChecked(true);
        desk.click(u"voteBegin"_s);
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_Up);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        auto *done = desk.console->findChild<QLabel *>(u"voteDone"_s);
        QVERIFY(done->text().contains(u"Ana"_s));
        auto *voter = desk.console->findChild<QComboBox *>(u"voteVoter"_s);
        voter->setCurrentIndex(voter->findData(desk.workshop().people[0].id));
        desk.click(u"voteOpenBallot"_s);
        QCOMPARE(desk.console->findChild<QSpinBox *>(u"votes0"_s)->value(), 0);
        desk.key(Qt::Key_Escape); // not put in: the first one stays
        QCOMPARE(desk.workshop().ballots.size(), 1);
        QCOMPARE(desk.workshop().ballots[0].votes[0].count, 1);
    }

    void readersAreRankedByHandAndTiesAreBroken()
    {
        Desk desk;
        desk.goTo(u"priority-matrix"_s);
        for (const QString &name : {u"Nurse"_s, u"Auditor"_s, u"Student"_s})
            desk.write(name);
        const auto names = [&desk] {
            QStringList list;
            for (const SheetRank &rank : desk.sheet().sheet().ranks)
                list.append(rank.text);
            return list;
        };
        desk.key(Qt::Key_G, Qt::ControlModifier);
        const QList<Agent> agents = desk.workshop().agents;
        for (const Agent &agent : agents) {
            desk.sheet().setCurrent(agent.id);
            desk.key(Qt::Key_Right, Qt::ShiftModifier); // all in the middle: level
        }
        QCOMPARE(names(), QStringList({u"1= Nurse"_s, u"1= Auditor"_s, u"1= Student"_s}));
        desk.sheet().setCurrent(desk.workshop().agents[2].id);
        desk.key(Qt::Key_5);
        QCOMPARE(names()[0], u"1. Student"_s);
        desk.key(Qt::Key_Minus); // one down, by hand
        QVERIFY(names()[1].startsWith(u"2. Student"_s));
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(names()[0], u"1. Student"_s);
    }

    void exactlyOneIsAccountable()
    {
        Workshop workshop = twoHours();
        workshop.lenses.append(lens(u"l1"_s, u"who paid"_s, u"origins"_s, {}));
        workshop.questions.append(question(u"q1"_s, u"l1"_s, u"telescope"_s, u"Who paid?"_s));
        Desk desk(workshop);
        desk.console->beginActivity(*builtInPlaybook().activity(u"three-buckets"));
        const auto accountable = [&desk] {
            for (const SheetCard &card : desk.sheet().sheet().cards) {
                if (desk.sheet().sheet().columns[card.column].id == u"accountable"_s)
                    return card;
            }
            return SheetCard();
        };
        QCOMPARE(accountable().tone, SheetCard::Tone::Bad);
        desk.key(Qt::Key_Down, Qt::ControlModifier);
        desk.key(Qt::Key_Down, Qt::ControlModifier);
        desk.write(u"Ana; Bo"_s);
        QVERIFY(desk.workshop().questions[0].accountable.isEmpty());
        QCOMPARE(desk.line().text(), u"Ana; Bo"_s); // to be mended
        desk.line().clear();
        desk.write(u"Ana"_s);
        QCOMPARE(accountable().tone, SheetCard::Tone::Plain);
        desk.key(Qt::Key_Up, Qt::ControlModifier);
        desk.write(u"2; Zoe"_s); // responsible: one by number, one who is not in the list
        QCOMPARE(desk.workshop().questions[0].responsible, QStringList({desk.workshop().people[1].id, u"Zoe"_s}));
        const auto shownNames = [&desk] {
            QStringList texts;
            for (const SheetCard &card : desk.sheet().sheet().cards)
                texts.append(card.text);
            return texts;
        };
        QVERIFY(shownNames().contains(personName(desk.workshop(), desk.workshop().people[1].id) + u"; Zoe"_s));
        desk.key(Qt::Key_Down, Qt::ControlModifier);
        desk.write(u"-"_s);
        QVERIFY(desk.workshop().questions[0].accountable.isEmpty());
    }

    void stagesHaveBars()
    {
        Workshop workshop = twoHours();
        workshop.lenses.append(lens(u"l1"_s, u"who paid"_s, u"origins"_s, {}));
        for (int i = 0; i < 6; ++i)
            workshop.questions.append(question(u"q%1"_s.arg(i), u"l1"_s, u"telescope"_s, u"Who?"_s, i));
        Desk desk(workshop);
        desk.console->beginActivity(*builtInPlaybook().activity(u"often-distribution"));
        const Sheet &sheet = desk.sheet().sheet();
        QCOMPARE(sheet.rows.size(), 5 + 6);
        const auto bar = std::find_if(sheet.cards.begin(), sheet.cards.end(), [](const SheetCard &card) { return card.share == 1000; });
        QVERIFY(bar != sheet.cards.end());
        QCOMPARE(bar->row, 0);
        desk.write(u"2"_s); // it begins on the first question
        QCOMPARE(desk.workshop().questions[0].often, u"factuals"_s);
        for (int i = 0; i < 5; ++i)
            desk.key(Qt::Key_Up);
        desk.write(u"2"_s);
        QCOMPARE(desk.line().text(), u"2"_s); // a bar is counted
        desk.line().clear();
        desk.key(Qt::Key_Down, Qt::ControlModifier);
        desk.write(u"It is new"_s); // context, at the stage
        QCOMPARE(desk.workshop().notes.last().row, u"origins"_s);
    }

    void readersRankJudgements()
    {
        Workshop workshop = twoHours();
        workshop.agents = {reader(u"nurse"_s, u"Nurse"_s)};
        Desk desk(workshop);
        desk.console->beginActivity(*builtInPlaybook().activity(u"fluency-calculator"));
        const QList<Dimension> &judgements = builtInPlaybook().dimensions;
        desk.write(u"3 1"_s);
        QCOMPARE(desk.workshop().agents[0].dimensions, QStringList({judgements[2].id, judgements[0].id}));
        QCOMPARE(desk.sheet().sheet().cards.first().text, judgements[2].title + u"; "_s + judgements[0].title);
        desk.write(u"3; nobody knows"_s); // one of them is no judgement
        QCOMPARE(desk.line().text(), u"3; nobody knows"_s);
        QCOMPARE(desk.workshop().agents[0].dimensions.size(), 2);
        desk.line().clear();
        desk.write(judgements[1].title + u"; 3"_s);
        QCOMPARE(desk.workshop().agents[0].dimensions, QStringList({judgements[1].id, judgements[2].id}));
        desk.key(Qt::Key_Down, Qt::ControlModifier);
        desk.write(u"A glossary"_s);
        QCOMPARE(textAt(desk.workshop(), {u"fluency-calculator"_s, u"actions"_s, u"nurse"_s}), u"A glossary"_s);
        QCOMPARE(wallSheet(desk.console->session()).columns.last().id, u"actions"_s);
        for (const SheetColumn &column : wallSheet(desk.console->session()).columns)
            QVERIFY(column.id != u"ranks"_s);
    }

    void evidenceIsOfTheJudgement()
    {
        Desk desk;
        desk.console->beginActivity(*builtInPlaybook().activity(u"dimensions-rubric"));
        for (int i = 0; i < 2; ++i)
            desk.key(Qt::Key_Down, Qt::ControlModifier);
        desk.write(u"Sampling; use.risks"_s);
        QCOMPARE(desk.workshop().ratings.size(), 1);
        QCOMPARE(desk.workshop().ratings[0].evidence, QStringList({u"Sampling"_s, u"use.risks"_s}));
        QVERIFY(desk.workshop().notes.isEmpty());
    }

    void aloneThereIsNoRoom()
    {
        Workshop workshop;
        workshop.title = u"Alone"_s;
        setHeadcount(workshop, 1);
        Desk desk(workshop);
        desk.console->beginActivity(*builtInPlaybook().activity(u"data-card-brief"));
        auto *agenda = desk.console->findChild<QListWidget *>(u"agendaList"_s);
        const auto shows = [&desk](WorkshopCommand command) {
            for (const QPushButton *button : desk.console->findChildren<QPushButton *>()) {
                if (button->toolTip() == textOf(command) && button->isVisible())
                    return true;
            }
            return false;
        };
        QVERIFY(!shows(WorkshopCommand::Curtain) && !shows(WorkshopCommand::RoomWindow) && !shows(WorkshopCommand::Vote));
        QVERIFY(shows(WorkshopCommand::NextStep));
        QVERIFY(!agenda->isVisible());
        QVERIFY(!desk.console->findChild<QLabel *>(u"consoleState"_s)->isVisible());
        desk.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(agenda->hasFocus());
        // Somebody comes in.
        desk.console->session().drive([](Workshop &one) { setHeadcount(one, 5); });
        QVERIFY(shows(WorkshopCommand::RoomWindow));
        QVERIFY(agenda->isVisible());
    }

    void theWallLeavesOutWhatIsEmpty()
    {
        Workshop workshop = twoHours();
        for (int i = 0; i < 8; ++i)
            workshop.lenses.append(lens(u"l%1"_s.arg(i), u"lens %1"_s.arg(i), u"origins"_s, {}, i + 1));
        Desk desk(workshop);
        desk.goTo(u"lenses-voting"_s); // nothing was voted: a list with the numbers of the ballots
        const Sheet names = wallSheet(desk.console->session());
        QCOMPARE(names.kind, WorksheetKind::Board);
        QCOMPARE(names.columns.size(), 2);
        QCOMPARE(names.cards.size(), 8);
        QCOMPARE(names.cards[4].text, u"5  lens 4"_s);
        desk.goTo(u"scopes-brainstorm"_s);
        desk.key(Qt::Key_Down);
        desk.write(u"Who?"_s);
        desk.key(Qt::Key_Down);
        int empty = 0;
        const Sheet table = wallSheet(desk.console->session(), desk.console->wall().row(), &empty);
        QCOMPARE(table.rows.size(), 2); // the one with a question, and the one that is worked on
        QCOMPARE(table.cards[0].row, 0);
        QCOMPARE(empty, 6);
        QCOMPARE(desk.sheet().sheet().rows.size(), 8); // the desk has them all
    }

    void onOneScreenTheDeskIsBehindTheCurtain()
    {
        Desk desk;
        desk.goTo(u"transparency-primer"_s);
        auto *faces = desk.console->findChild<QStackedWidget *>();
        desk.key(Qt::Key_F5, Qt::ShiftModifier);
        QCOMPARE(faces->currentIndex(), 1);
        QTest::keyClicks(&desk.line(), u"secret"_s);
        desk.key(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(desk.workshop().privateNotes.size(), 0);
        desk.key(Qt::Key_F4);
        QCOMPARE(faces->currentIndex(), 2);
        QVERIFY(desk.console->wall().isBlank());
        desk.key(Qt::Key_Return);
        QCOMPARE(faces->currentIndex(), 0);
        QVERIFY(desk.console->wall().isBlank());
        desk.key(Qt::Key_F4);
        desk.key(Qt::Key_F4);
        QCOMPARE(faces->currentIndex(), 1);
        QVERIFY(!desk.console->wall().isBlank());
    }

    void itGoesOnAnotherDay()
    {
        Desk desk;
        desk.goTo(u"priority-matrix"_s);
        desk.write(u"Nurse"_s);
        QVERIFY2(desk.console->session().save(), qPrintable(desk.console->session().notice()));
        desk.console.reset();
        ConsolePage again(*loadWorkshop(desk.path));
        QCOMPARE(again.session().activity()->id, u"priority-matrix"_s);
        QCOMPARE(again.session().workshop().agents.size(), 1);
    }

    // 60 frames a second with 200 notes: a frame is 16.7 ms.
    void redCellsAreDecidedByKeyAndMouse()
    {
        Workshop workshop = twoHours();
        workshop.agents = {reader(u"nurse"_s, u"Nurse"_s, 1), reader(u"fisher"_s, u"Fisher"_s, 2)};
        workshop.agents[0].fluency = 1;
        workshop.agents[0].dimensions = {u"risk"_s, u"quality"_s};
        workshop.agents[1].fluency = 5;
        workshop.agents[1].dimensions = {u"risk"_s};
        for (const QString &dimension : {u"quality"_s, u"risk"_s}) {
            DimensionRating rating;
            rating.id = dimension;
            rating.dimension = dimension;
            rating.target = u"template"_s;
            rating.fluency = 3;
            workshop.ratings.append(rating);
        }
        Desk desk(workshop);
        desk.console->beginActivity(*builtInPlaybook().activity(u"fluency-calculator"));
        auto *row = desk.console->findChild<QWidget *>(u"cellDecision"_s);
        QVERIFY(!row->isVisible());
        desk.key(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(row->isVisible()); // the first red cell is chosen
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_Return); // without a word nothing is decided
        QVERIFY(desk.workshop().cells.isEmpty());
        QVERIFY(desk.console->findChild<QLabel *>(u"decisionFault"_s)->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), u"a glossary"_s);
        desk.key(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"Ana"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.workshop().cells.size(), 1);
        QCOMPARE(desk.workshop().cells[0].text, u"a glossary"_s);
        QCOMPARE(desk.workshop().cells[0].who, u"Ana"_s);
        QVERIFY(!desk.workshop().cells[0].accepted);
        QVERIFY(desk.sheet().hasFocus()); // on the next open one
        const Sheet &sheet = desk.sheet().sheet();
        const auto textOf = [](const Sheet &one, const QString &part) {
            for (const SheetCard &card : one.cards) {
                if (card.text.contains(part))
                    return true;
            }
            return false;
        };
        QVERIFY(textOf(sheet, u"to do: a glossary (Ana)"_s));
        QVERIFY(textOf(sheet, u"1. mean 1.0, 1 to 1"_s)); // the judgements as all readers rank them
        QVERIFY(sheet.rows[0].title.contains(u"least fluent"_s));
        QVERIFY(sheet.foot.last().startsWith(u"Directional only"_s));
        const Sheet wall = wallSheet(desk.console->session());
        QVERIFY(textOf(wall, u"in hand"_s));
        QVERIFY(!textOf(wall, u"glossary"_s));
        QVERIFY(wallWords(desk.console->session(), desk.console->wall()).status.startsWith(u"Directional only"_s));
        const QString other = desk.sheet().current();
        QVERIFY(!other.isEmpty());
        desk.key(Qt::Key_Escape);
        QTest::mouseClick(desk.sheet().viewport(), Qt::LeftButton, {}, desk.sheet().rectOf(other).center().toPoint());
        desk.console->findChild<QComboBox *>(u"decisionWay"_s)->setCurrentIndex(0);
        QTest::mouseClick(desk.console->findChild<QWidget *>(u"decisionText"_s), Qt::LeftButton);
        QTest::keyClicks(QApplication::focusWidget(), u"they have help"_s);
        desk.click(u"decisionKeep"_s);
        QCOMPARE(desk.workshop().cells.size(), 2);
        QVERIFY(desk.workshop().cells[1].accepted);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.workshop().cells.size(), 1);
    }

    void aHalfTypedDecisionStays()
    {
        Workshop workshop = twoHours();
        workshop.agents = {reader(u"nurse"_s, u"Nurse"_s, 1)};
        workshop.agents[0].fluency = 1;
        workshop.agents[0].dimensions = {u"risk"_s, u"quality"_s};
        for (const QString &dimension : {u"quality"_s, u"risk"_s}) {
            DimensionRating rating;
            rating.id = dimension;
            rating.dimension = dimension;
            rating.target = u"template"_s;
            rating.fluency = 3;
            workshop.ratings.append(rating);
        }
        Desk desk(workshop);
        desk.console->beginActivity(*builtInPlaybook().activity(u"fluency-calculator"));
        desk.key(Qt::Key_G, Qt::ControlModifier);
        const QString cell = desk.sheet().current();
        const QString place = desk.console->findChild<QLabel *>(u"entryPlace"_s)->text();
        desk.key(Qt::Key_C); // no note: there is nothing to cluster
        QCOMPARE(desk.console->findChild<QLabel *>(u"entryPlace"_s)->text(), place);
        QVERIFY(desk.sheet().hasFocus());
        desk.key(Qt::Key_Return);
        auto *text = desk.console->findChild<QLineEdit *>(u"decisionText"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"half a rea"_s);
        desk.sheet().setFocus();
        QCOMPARE(text->text(), u"half a rea"_s);
        for (const SheetCard &card : desk.sheet().sheet().cards) {
            if (card.id.startsWith(u"red:"_s) && card.id != cell)
                desk.sheet().setCurrent(card.id);
        }
        QVERIFY(desk.sheet().current() != cell);
        QCOMPARE(text->text(), QString());
        desk.console->session().change(u"x"_s, [](Workshop &other) { other.agents[0].role = u"works at night"_s; });
        desk.sheet().setCurrent(cell);
        QCOMPARE(text->text(), u"half a rea"_s);
        // Also after the program was killed, at the same cell.
        auto *row = desk.console->findChild<CellDecisionRow *>();
        RecoveredWorkshop recovered;
        recovered.decisions = row->typed();
        QCOMPARE(recovered.decisions.keys(), QStringList(cell));
        {
            Desk another(desk.workshop());
            another.console->goOnWith(u"1-1-00000000000000ef.recovery"_s, recovered);
            QCOMPARE(another.sheet().current(), cell);
            QCOMPARE(another.console->findChild<QLineEdit *>(u"decisionText"_s)->text(), u"half a rea"_s);
        }
        desk.console->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.console.get()));
        desk.sheet().setFocus();
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_Escape); // let go
        QCOMPARE(text->text(), QString());
        QVERIFY(row->typed().isEmpty());
        desk.key(Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), u"a glossary"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.workshop().cells.size(), 1);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        desk.sheet().setCurrent(cell);
        QCOMPARE(text->text(), QString());
    }

    // What readers ask on their journeys goes on, and is no step of undo.
    void whatReadersAskStandsOnTheSheet()
    {
        Workshop workshop = twoHours();
        workshop.agents = {reader(u"nurse"_s, u"Ward nurse"_s, 1)};
        workshop.lenses = {lens(u"l1"_s, u"who labelled it"_s, {}, {u"nurse"_s}, 1), lens(u"l2"_s, u"its terms"_s, {}, {u"nurse"_s}, 2)};
        workshop.lenses[0].notes = {u"j1"_s};
        workshop.lenses[1].notes = {u"j2"_s};
        workshop.lenses[1].choice = Choice::Dropped;
        for (const QString &id : {u"j1"_s, u"j2"_s}) {
            Journey journey;
            journey.id = id;
            journey.agent = u"nurse"_s;
            journey.want = id;
            journey.asks = {id == u"j1"_s ? u"Was anybody trained?"_s : u"How many pay?"_s};
            workshop.journeys.append(journey);
        }
        Desk desk(workshop);
        desk.console->beginActivity(*builtInPlaybook().activity(u"scopes-brainstorm"));
        const Sheet sheet = desk.sheet().sheet();
        QCOMPARE(sheet.cards.size(), 2);
        QCOMPARE(sheet.rows.last().title, u"No lens yet"_s);
        QVERIFY(desk.console->findChild<QLabel *>(u"entryHint"_s)->text().contains(u"Yes, No or Unknown"_s)); // of the first depth
        QCOMPARE(sheet.cards[0].text, u"Was anybody trained?\nasked by Ward nurse"_s);
        QCOMPARE(sheet.rows[sheet.cards[0].row].id, u"l1"_s);
        QCOMPARE(sheet.columns[sheet.cards[0].column].id, u"telescope"_s);
        QCOMPARE(sheet.rows[sheet.cards[1].row].id, QString());
        desk.write(u"Who was it?"_s); // under the lens, not in the last row
        QCOMPARE(desk.workshop().notes.last().row, u"l1"_s);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.workshop().notes.size(), 2);
        QTRY_VERIFY(!desk.console->findChild<QWidget *>(u"consoleBar"_s)->isHidden());
        desk.console->beginActivity(*builtInPlaybook().activity(u"questions-with-optics"));
        QCOMPARE(desk.workshop().notes.size(), 2);
        QVERIFY(desk.console->findChild<QWidget *>(u"consoleBar"_s)->isHidden()); // of the step before
        desk.console->beginActivity(*builtInPlaybook().activity(u"scopes-brainstorm"));
        QCOMPARE(desk.workshop().notes.size(), 2); // nor do they come again
        Desk form(workshop);
        form.console->beginActivity(*builtInPlaybook().activity(u"questions-with-optics"));
        QCOMPARE(form.workshop().notes.size(), 2);
        form.console->session().change(u"x"_s, [](Workshop &changed) {
            setTextAt(changed, {u"questions-with-optics"_s, u"lens"_s, {}}, u"l1"_s, {}, QDateTime::currentDateTimeUtc());
        });
        QVERIFY(std::any_of(form.sheet().sheet().cards.begin(), form.sheet().sheet().cards.end(),
                            [](const SheetCard &card) { return card.text.endsWith(u"no lens yet"_s); }));
    }

    void theStepOfTheActivityStaysOverARestart()
    {
        Desk desk;
        desk.goTo(u"often-lens-brainstorm"_s);
        desk.console->perform(WorkshopCommand::NextPrompt);
        desk.console->perform(WorkshopCommand::NextPrompt);
        QCOMPARE(desk.console->wall().prompt(), 1);
        desk.console.reset();
        const Result<WorkshopFile> file = loadWorkshop(desk.path);
        QVERIFY(file);
        ConsolePage again(*file, desk.store());
        QCOMPARE(again.wall().prompt(), 1);
        again.perform(WorkshopCommand::NextStep);
        QCOMPARE(again.wall().prompt(), -1);
        QCOMPARE(again.session().workshop().session.part, QString());
    }

    void thePromptGridIsOnDeskAndWall()
    {
        Workshop workshop = twoHours();
        addNotes(workshop, {u"often-lens-brainstorm"_s, u"experience"_s, {}}, u"of an older file"_s, {}, QDateTime::currentDateTimeUtc());
        Desk desk(workshop);
        desk.goTo(u"often-lens-brainstorm"_s);
        QCOMPARE(desk.sheet().sheet().columns.size(), 5);
        QCOMPARE(desk.sheet().sheet().rows.size(), 7); // with one for what has no question
        QCOMPARE(desk.sheet().sheet().hints.size(), 30);
        desk.write(u"As a nurse, I want to know who paid"_s);
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Down, Qt::ControlModifier);
        desk.write(u"what is one record"_s);
        QCOMPARE(desk.workshop().notes[1].row, u"who"_s);
        QCOMPARE(desk.workshop().notes[1].part, u"origins"_s);
        QCOMPARE(desk.workshop().notes[2].row, u"what"_s);
        QCOMPARE(desk.workshop().notes[2].part, u"factuals"_s);
        QCOMPARE(desk.sheet().sheet().hints.size(), 28);
        const Sheet wall = wallSheet(desk.console->session(), u"when"_s);
        QCOMPARE(wall.rows.size(), 7); // empty ones are seen
        QCOMPARE(wall.columns.size(), 5);
        QCOMPARE(wall.cards.size(), 3);
        QCOMPARE(wall.hints.size(), 5); // the questions where the team is
        QCOMPARE(wall.hints[0].text, builtInPlaybook().often[0].prompts.value(u"when"_s).first());
        desk.key(Qt::Key_G, Qt::ControlModifier);
        desk.sheet().setCurrent(desk.workshop().notes[2].id);
        desk.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(desk.workshop().notes[2].row, u"when"_s);
        desk.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(desk.workshop().notes[2].part, u"transformations"_s);
        Workshop after = desk.workshop();
        QCOMPARE(takeLenses(after, builtInPlaybook()), 3);
        for (const Lens &lens : after.lenses) {
            if (lens.text == u"what is one record"_s)
                QCOMPARE(lens.often, u"transformations"_s);
        }
    }

    void lensesGetAStageAndQuestionsAnImportance()
    {
        Desk desk;
        desk.console->beginActivity(*builtInPlaybook().activity(u"lens-brainstorm"));
        desk.write(u"As a nurse, I want to know who paid"_s);
        desk.key(Qt::Key_G, Qt::ControlModifier);
        desk.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(desk.workshop().notes[0].part, u"origins"_s);
        desk.console->beginActivity(*builtInPlaybook().activity(u"scopes-brainstorm"));
        QCOMPARE(desk.workshop().lenses.size(), 1);
        QCOMPARE(desk.workshop().lenses[0].often, u"origins"_s);
        desk.write(u"Is there a funder?"_s);
        desk.key(Qt::Key_G, Qt::ControlModifier);
        desk.key(Qt::Key_1);
        QCOMPARE(desk.workshop().notes.last().importance, u"essential"_s);
        QVERIFY(desk.sheet().sheet().cards.last().text.endsWith(u"\nEssential"_s));
        QVERIFY(wallSheet(desk.console->session()).cards.last().text.endsWith(u"\nEssential"_s));
        desk.console->beginActivity(*builtInPlaybook().activity(u"three-buckets"));
        QCOMPARE(desk.workshop().questions[0].importance, u"essential"_s);
        // Rated otherwise later, and by the menu of the mouse.
        desk.console->beginActivity(*builtInPlaybook().activity(u"scopes-brainstorm"));
        desk.sheet().setCurrent(desk.workshop().notes.last().id);
        emit desk.sheet().menuRequested({desk.workshop().notes.last().id}, desk.sheet().mapToGlobal(QPoint(10, 10)));
        auto *menu = desk.console->findChild<QMenu *>(u"sheetMenu"_s);
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(u"Slightly"_s))
                action->trigger();
        }
        menu->close();
        desk.console->beginActivity(*builtInPlaybook().activity(u"three-buckets"));
        QCOMPARE(desk.workshop().questions[0].importance, u"slightly"_s);
    }

    void stakeholdersGoIntoSubgroups()
    {
        Workshop workshop = twoHours();
        addNotes(workshop, {u"map-your-stakeholders"_s, u"agents"_s, {}}, u"Harbour authority"_s, {}, QDateTime::currentDateTimeUtc());
        Desk desk(workshop);
        desk.console->beginActivity(*builtInPlaybook().activity(u"map-your-stakeholders"));
        QCOMPARE(desk.sheet().sheet().columns.size(), 3);
        QCOMPARE(desk.sheet().sheet().cards.size(), 1); // of an older file, in no subgroup
        desk.write(u"field crew"_s);
        desk.key(Qt::Key_Down);
        desk.write(u"recorder maker"_s);
        QCOMPARE(desk.workshop().notes[1].row, QString());
        QCOMPARE(desk.workshop().notes[2].row, u"source-producers"_s);
        desk.key(Qt::Key_Down, Qt::ControlModifier); // the next group
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Down);
        desk.write(u"Review board"_s);
        QCOMPARE(desk.workshop().notes[3].part, u"agents"_s);
        QCOMPARE(desk.workshop().notes[3].row, u"adjacent-agents"_s);
        const Sheet wall = wallSheet(desk.console->session());
        QCOMPARE(wall.cards.size(), 4);
        QCOMPARE(wall.hints.size(), 8); // of ten subgroups
        desk.key(Qt::Key_G, Qt::ControlModifier);
        desk.sheet().setCurrent(desk.workshop().notes[0].id);
        desk.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(desk.workshop().notes[0].row, u"core-agents"_s);
        desk.console->beginActivity(*builtInPlaybook().activity(u"align-on-agents"));
        QCOMPARE(desk.workshop().agents.size(), 2);
        QCOMPARE(desk.workshop().agents[0].subgroup, u"core-agents"_s);
        QCOMPARE(desk.workshop().agents[1].subgroup, u"adjacent-agents"_s);
    }

    void causesHaveWhys()
    {
        Desk desk;
        desk.console->beginActivity(*builtInPlaybook().activity(u"root-cause-analysis"));
        desk.write(u"Porpoises are missed"_s);
        desk.key(Qt::Key_Down);
        desk.write(u"no skipper was asked"_s);
        const QString cause = desk.workshop().notes[1].id;
        desk.key(Qt::Key_G, Qt::ControlModifier);
        desk.sheet().setCurrent(cause);
        desk.key(Qt::Key_W);
        desk.write(u"nobody knew one"_s);
        desk.key(Qt::Key_W); // on from there
        desk.write(u"the team sits inland"_s);
        const QList<SheetCard> &cards = desk.sheet().sheet().cards;
        QCOMPARE(cards.size(), 4);
        QCOMPARE(cards[1].level, 0);
        QCOMPARE(cards[2].level, 1);
        QCOMPARE(cards[3].level, 2);
        QCOMPARE(wallSheet(desk.console->session()).cards.size(), 4);
        desk.sheet().setCurrent(desk.workshop().notes[2].id);
        desk.key(Qt::Key_H); // what goes on from a hidden one is not on the wall either
        QCOMPARE(wallSheet(desk.console->session()).cards.size(), 2);
        desk.sheet().setCurrent(cause);
        desk.key(Qt::Key_Right, Qt::ShiftModifier);
        for (qsizetype i = 1; i < 4; ++i)
            QCOMPARE(desk.workshop().notes[i].part, u"collection"_s);
        QList<int> levels;
        for (const SheetCard &card : desk.sheet().sheet().cards)
            levels.append(card.level);
        std::sort(levels.begin(), levels.end());
        QCOMPARE(levels, QList<int>({0, 0, 1, 2})); // they went along
        desk.key(Qt::Key_Delete);
        QCOMPARE(desk.workshop().notes.size(), 1);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.workshop().notes.size(), 4);
    }

    // What was to be written beside a note that is gone since is not lost with it.
    void whatIsTypedOutlivesItsNote()
    {
        Desk desk;
        desk.console->beginActivity(*builtInPlaybook().activity(u"root-cause-analysis"));
        desk.write(u"Porpoises are missed"_s);
        desk.key(Qt::Key_Down);
        for (const QString &key : {u"why"_s, u"change"_s, u"cluster"_s}) {
            desk.write(u"no skipper was asked"_s);
            const QString cause = desk.workshop().notes.last().id;
            desk.key(Qt::Key_G, Qt::ControlModifier);
            desk.sheet().setCurrent(cause);
            desk.key(key == "why"_L1 ? Qt::Key_W : key == "change"_L1 ? Qt::Key_Return : Qt::Key_C);
            QVERIFY(desk.line().hasFocus());
            const QString typed = u"nobody knew one: "_s + key;
            desk.line().setText(typed);
            desk.console->session().change(u"x"_s, [&](Workshop &workshop) { removeNotes(workshop, {cause}); });
            QCOMPARE(desk.line().text(), typed);
            desk.key(Qt::Key_Return);
            QVERIFY(desk.workshop().notes.last().text == typed || desk.line().text() == typed);
            desk.line().clear();
        }
    }

    void headsAreWholeOnASmallWall_data()
    {
        QTest::addColumn<QString>("activity");
        for (const char *activity : {"three-buckets", "dimensions-evaluation", "root-cause-analysis", "often-lens-brainstorm",
                                     "lens-brainstorm", "fluency-calculator", "q2a-blueprint", "data-test-your-template"})
            QTest::newRow(activity) << QString::fromLatin1(activity);
    }

    void headsAreWholeOnASmallWall()
    {
        QFETCH(const QString, activity);
        const Workshop workshop = smallWorkshop();
        const QSize wall(1024, 768);
        const SheetStyle style = wallStyle(true, wall);
        for (const QString &language : {u"en"_s, u"es"_s}) {
            const Playbook &playbook = builtInPlaybook(language);
            const Sheet sheet = sheetOf(workshop, playbook, *playbook.activity(activity), true);
            const SheetLayout layout = layoutOf(sheet, style, {966, 470});
            int heads = 0;
            for (const SheetBox &box : layout.boxes) {
                if (box.kind != SheetBox::Kind::ColumnHead)
                    continue;
                ++heads;
                QFont font = style.head;
                if (box.letters > 0)
                    font.setPixelSize(box.letters);
                QVERIFY2(font.pixelSize() >= 24 * wallScale(wall), qPrintable(QString::number(font.pixelSize())));
                QVERIFY2(!box.text.text().contains(u'…'), qPrintable(box.text.text()));
                for (const QString &line : box.text.text().split(QRegularExpression(u"[\\s\\x{2028}]"_s)))
                    QVERIFY2(QFontMetricsF(font).horizontalAdvance(line) <= box.rect.width() + 1, qPrintable(line));
                // Nothing of its words is lost.
                QString words = box.text.text();
                QCOMPARE(words.remove(u"-\u2028"_s), sheet.columns[box.column].title);
            }
            QCOMPARE(heads, sheet.columns.size());
        }
    }

    void theTemplateIsTriedOnARealCard()
    {
        Workshop workshop = twoHours();
        workshop.lenses = {lens(u"l"_s, u"money"_s, {}, {}, 1)};
        workshop.questions = {question(u"q1"_s, u"l"_s, u"telescope"_s, u"Who is the funder of it?"_s, 1),
                              question(u"q2"_s, u"l"_s, u"periscope"_s, u"How many clicks were labelled?"_s, 2)};
        Desk desk(workshop);
        desk.console->beginActivity(*builtInPlaybook().activity(u"data-test-your-template"));
        auto *pane = desk.console->findChild<QWidget *>(u"triedCard"_s);
        QVERIFY(pane->isVisible());
        const QString path = desk.folder.filePath(u"real card.md"_s);
        const QByteArray text = "# Clicks\r\n\r\n## Funding\r\n\r\nThe **harbour** [pays](https://a.example/b).\r\n\r\n## Motivations\r\n\r\nFerries were loud.\r\n";
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        QSignalSpy wanted(desk.console.get(), &ConsolePage::cardFileWanted);
        desk.click(u"triedFile"_s);
        QCOMPARE(wanted.size(), 1);
        desk.console->tryCard(Card(text), path);
        QCOMPARE(desk.workshop().tried, u"real card.md"_s); // from the folder of the workshop
        const NotePlace first{u"data-test-your-template"_s, u"says"_s, u"q1"_s};
        const NotePlace second{u"data-test-your-template"_s, u"says"_s, u"q2"_s};
        QCOMPARE(textAt(desk.workshop(), first), u"The harbour pays."_s);
        QCOMPARE(textAt(desk.workshop(), second), QString());
        QCOMPARE(desk.sheet().sheet().cards.size(), 1);
        QCOMPARE(desk.sheet().sheet().cards[0].text, u"The harbour pays."_s);
        QCOMPARE(wallSheet(desk.console->session()).cards[0].text, u"The harbour pays."_s);
        auto *shown = desk.console->findChild<QPlainTextEdit *>(u"triedText"_s);
        QVERIFY(shown->toPlainText().contains(u"Ferries were loud."_s));
        QCOMPARE(shown->textCursor().block().text(), u"## Funding"_s); // where the question is answered
        desk.key(Qt::Key_Down);
        auto *headings = desk.console->findChild<QComboBox *>(u"triedHeadings"_s);
        headings->setCurrentIndex(1);
        desk.click(u"triedAnswers"_s);
        QCOMPARE(textAt(desk.workshop(), second), u"Ferries were loud."_s);
        desk.console->takeFocus();
        desk.key(Qt::Key_Down, Qt::ControlModifier);
        desk.write(u"3"_s);
        QVERIFY(desk.workshop().questions[1].answer.isEmpty());
        QCOMPARE(textAt(desk.workshop(), {u"data-test-your-template"_s, u"fits"_s, u"q2"_s}), u"wrong-shape"_s);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.workshop().tried, QString());
        QCOMPARE(desk.workshop().notes.size(), 0);
        // Another card that says nothing is a change too, and an empty part of it answers nothing.
        QSignalSpy told(&desk.console->session(), &WorkshopSession::changed);
        desk.console->session().change(u"x"_s, [](Workshop &other) { other.tried = u"gone.md"_s; });
        QCOMPARE(told.size(), 1);
        desk.console->tryCard(Card("# Clicks\n\n## Empty\n\n## Full\n\nWords.\n"), path);
        auto *answers = desk.console->findChild<QPushButton *>(u"triedAnswers"_s);
        headings->setCurrentIndex(0);
        QVERIFY(!answers->isEnabled());
        headings->setCurrentIndex(1);
        QVERIFY(answers->isEnabled());
        // On another worksheet nobody reads it.
        const QString before = shown->toPlainText();
        desk.console->beginActivity(*builtInPlaybook().activity(u"transparency-primer"));
        QVERIFY(!pane->isVisible());
        desk.console->session().change(u"x"_s, [](Workshop &other) { other.tried = u"gone.md"_s; });
        QCOMPARE(shown->toPlainText(), before);
    }

    // To a row that is out of sight: the sheet goes along under the mouse, and the wall sees all of it.
    void aNoteIsDraggedFarDown()
    {
        Workshop workshop = twoHours();
        for (const QString &row : {u"who"_s, u"what"_s, u"when"_s, u"where"_s, u"why"_s, u"how"_s}) {
            for (int i = 0; i < 12; ++i)
                addNotes(workshop, {u"often-lens-brainstorm"_s, u"origins"_s, row}, u"%1 %2"_s.arg(row).arg(i), {}, QDateTime::currentDateTimeUtc());
        }
        Desk desk(workshop);
        desk.goTo(u"often-lens-brainstorm"_s);
        QWidget *view = desk.sheet().viewport();
        const QScrollBar *bar = desk.sheet().verticalScrollBar();
        QVERIFY(bar->maximum() > view->height());
        const QString note = desk.workshop().notes[0].id;
        const QPoint from = desk.sheet().rectOf(note).center().toPoint();
        const auto move = [&](const QPoint &to) {
            QMouseEvent event(QEvent::MouseMove, to, view->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(view, &event);
        };
        QTest::mousePress(view, Qt::LeftButton, {}, from);
        move(from + QPoint(0, 40));
        move({from.x(), view->height() - 10});
        QTRY_COMPARE(bar->value(), bar->maximum());
        const QPoint to(from.x(), view->height() - 60);
        move(to);
        QTest::mouseRelease(view, Qt::LeftButton, {}, to);
        QCOMPARE(recordOf(desk.workshop().notes, note)->row, u"how"_s);
        // Up again, and what is let go in time stays where it stood.
        QTest::mousePress(view, Qt::LeftButton, {}, desk.sheet().rectOf(note).center().toPoint());
        move({from.x(), view->height() / 2});
        move({from.x(), 20});
        QTRY_COMPARE(bar->value(), 0);
        QTest::mouseRelease(view, Qt::LeftButton, {}, from);
        QCOMPARE(recordOf(desk.workshop().notes, note)->row, u"who"_s);
    }

    void twoHundredNotesAreDrawnInAFrame()
    {
        Workshop workshop = twoHours();
        const QStringList parts = {u"origins"_s, u"factuals"_s, u"transformations"_s, u"experience"_s, u"n-1"_s};
        for (int i = 0; i < 200; ++i)
            addNotes(workshop, {u"often-lens-brainstorm"_s, parts[i % 5], {}}, u"what was cut away as noise %1"_s.arg(i), {},
                     QDateTime::currentDateTimeUtc());
        Desk desk(workshop);
        desk.goTo(u"often-lens-brainstorm"_s);
        QPixmap frame(desk.sheet().viewport()->size());
        desk.sheet().viewport()->render(&frame);
        QElapsedTimer timer;
        timer.start();
        constexpr int kFrames = 50;
        for (int i = 0; i < kFrames; ++i)
            desk.sheet().viewport()->render(&frame);
        const qreal each = static_cast<qreal>(timer.nsecsElapsed()) / 1e6 / kFrames;
        qInfo("a frame with 200 notes: %.2f ms", each);
        QVERIFY(each < 16.7 * 4); // a busy machine is no fault of ours
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestWorkshopWindows)
#include "tst_workshopwindows.moc"
