#include "theme/theme.h"
#include "workshop/agenda.h"
#include "workshop/consolepage.h"
#include "workshop/entryline.h"
#include "workshop/notes.h"
#include "workshop/roomview.h"
#include "workshop/roomwindow.h"
#include "workshop/sheetview.h"
#include "workshop/wallwords.h"
#include "workshop/workshopjson.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

Workshop twoHours()
{
    Workshop workshop;
    workshop.title = u"Buoys"_s;
    workshop.language = u"en"_s;
    workshop.minutes = 120;
    workshop.steps = agendaItems(*builtInPlaybook().agenda(u"two-hours"));
    setHeadcount(workshop, 12);
    return workshop;
}

// A console on a file of its own, shown and ready for keys.
class Desk
{
public:
    explicit Desk(const Workshop &workshop = twoHours())
        : path(folder.filePath(u"a b.workshop.json"_s))
        , console(std::make_unique<ConsolePage>(newWorkshopFile(path, workshop)))
    {
        console->resize(1280, 800);
        console->show();
        QApplication::setActiveWindow(console.get());
        if (!QTest::qWaitForWindowActive(console.get()))
            qFatal("the console is not active");
        console->takeFocus();
    }

    const Workshop &workshop() const { return console->session().workshop(); }
    EntryLine &line() { return *console->findChild<EntryLine *>(); }
    SheetView &sheet() { return *console->findChild<SheetView *>(u"sheetView"_s); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    void write(const QString &text)
    {
        QTest::keyClicks(&line(), text);
        QTest::keyClick(&line(), Qt::Key_Return);
    }
    void goTo(const QString &activity)
    {
        for (int i = 0; i < 12 && !(console->session().activity() && console->session().activity()->id == activity); ++i)
            key(Qt::Key_PageDown, Qt::ControlModifier);
    }
    RoomView &room() { return console->room().view(); }

    QTemporaryDir folder{QDir::tempPath() + u"/work shop-XXXXXX"_s};
    QString path;
    std::unique_ptr<ConsolePage> console;
};

} // namespace

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
        desk.key(Qt::Key_F2);
        QVERIFY(desk.workshop().session.running);
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
        desk.key(Qt::Key_F6);
        desk.console->findChild<QComboBox *>(u"voteWay"_s)->setCurrentIndex(1);
        desk.console->findChild<QPushButton *>(u"voteBegin"_s)->click();
        for (int i = 0; i < 2; ++i) {
            QVERIFY(QApplication::focusWidget());
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
        QVERIFY(desk.console->session().save());
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
