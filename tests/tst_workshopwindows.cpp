#include "support/workshopdesk.h"
#include "support/workshops.h"
#include "theme/theme.h"
#include "workshop/notes.h"
#include "workshop/wallwords.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestWorkshopWindows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

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
        desk.click(u"voteBack"_s);
        QCOMPARE(desk.middle()->objectName(), u"sheetView"_s);
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
