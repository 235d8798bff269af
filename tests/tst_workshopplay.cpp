#include "settings/settings.h"
#include "support/windowtest.h"
#include "support/workshopdesk.h"
#include "support/workshops.h"
#include "theme/theme.h"
#include "widgets/infobar.h"
#include "workshop/flow.h"
#include "workshop/notes.h"
#include "workshop/notesmerge.h"
#include "workshop/printpages.h"
#include "workshop/rehearsal.h"
#include "workshop/sheetpages.h"
#include "workshop/syllables.h"
#include "workshop/wallrows.h"
#include "workshop/wallwords.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMap>
#include <QMenu>
#include <QPointer>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTranslator>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

// Notes enough that the wall has to scroll.
void fillBoard(Desk &desk, int notes)
{
    desk.goTo(u"transparency-primer"_s);
    for (int i = 0; i < notes; ++i)
        desk.write(u"surprise number %1 that takes more than one line of the wall"_s.arg(i));
}

SheetView &wallSheetOf(Desk &desk)
{
    return *desk.room().findChild<SheetView *>(u"roomSheet"_s);
}

void showWall(Desk &desk, QSize size = {1280, 720})
{
    desk.console->room().setAttribute(Qt::WA_ShowWithoutActivating);
    desk.console->room().resize(size);
    desk.console->room().show();
}

// Whether the picture has this colour in a row of pixels.
bool hasColour(const QImage &image, int y, const QColor &colour)
{
    for (int x = 0; x < image.width(); ++x) {
        if (image.pixelColor(x, y) == colour)
            return true;
    }
    return false;
}

// The ground of a note, at its right side: that is where it is painted, and from top to bottom.
bool isPainted(SheetView &wall, const QImage &picture, const QString &card, const QColor &ground)
{
    const QRectF rect = wall.rectOf(card);
    for (const qreal y : {rect.top() + 10, rect.center().y(), rect.bottom() - 10}) {
        const QPoint at = QPointF(rect.right() - 3, y).toPoint();
        if (!picture.rect().contains(at) || picture.pixelColor(at) != ground)
            return false;
    }
    return true;
}

struct TallSheet
{
    QString activity;
    Workshop workshop;
};

// Sheets whose rows are higher than the wall.
QList<TallSheet> tallSheets()
{
    const Playbook &playbook = builtInPlaybook();
    const QString brainstorm = u"often-lens-brainstorm"_s;
    QList<TallSheet> sheets = {{brainstorm, rehearsal(playbook, *playbook.agenda(u"two-hours"))}};
    Workshop crowded = twoHours();
    for (int i = 0; i < 6; ++i)
        addNotes(crowded, {brainstorm, u"origins"_s, {}},
                 u"Who decided what is written down, and who was not asked, number %1"_s.arg(i), {}, minuteOfTest(i));
    sheets.append({brainstorm, crowded});
    Workshop asked = twoHours();
    asked.lenses = {lens(u"l0"_s, u"who chose it"_s, u"origins"_s, {}, 1)};
    for (int i = 0; i < 7; ++i)
        addNotes(asked, {u"scopes-brainstorm"_s, u"telescope"_s, u"l0"_s},
                 u"Who decides which of the many recordings of the harbour are kept, and for how many years, number %1?"_s.arg(i),
                 {}, minuteOfTest(i));
    sheets.append({u"scopes-brainstorm"_s, asked});
    return sheets;
}

Workshop tiedVote()
{
    Workshop workshop = twoHours();
    for (int i = 0; i < 5; ++i)
        workshop.lenses.append(lens(u"l%1"_s.arg(i), u"want %1"_s.arg(i), u"origins"_s, {}, i + 1));
    VoteRound round = newRound(workshop, u"lenses-voting"_s, u"lenses"_s, 3);
    round.id = u"r"_s;
    workshop.rounds = {round};
    castBallot(workshop, u"r"_s, {}, {{u"l4"_s, 9}, {u"l0"_s, 5}, {u"l2"_s, 5}});
    workshop.rounds[0].state = VoteRound::State::Revealed;
    return workshop;
}

// Fourteen lenses and their votes; at the edge of eight two stand level.
Workshop fourteenLenses()
{
    Workshop workshop = twoHours();
    const QStringList texts{u"who agreed to be recorded"_s, u"on which terms it is shared"_s, u"who paid for it"_s,
                            u"which streets are covered"_s, u"which microphones were used"_s,
                            u"how many recordings there are for each hour"_s, u"how voices were removed"_s,
                            u"how loudness was made comparable"_s, u"who decided what counts as noise"_s,
                            u"where it led to a wrong decision"_s, u"how well models do on rainy nights"_s,
                            u"what a typical recording sounds like"_s, u"what the strangest recording is"_s,
                            u"who answers when I find a fault"_s};
    QList<VoteCount> votes;
    for (int i = 0; i < texts.size(); ++i) {
        workshop.lenses.append(lens(u"l%1"_s.arg(i, 2, 10, QChar(u'0')), texts[i], u"origins"_s, {}, i + 1));
        votes.append({workshop.lenses.last().id, i == 8 ? 4 : qMax(0, 11 - i)});
    }
    votes[7].count = 4;
    VoteRound round = newRound(workshop, u"lenses-voting"_s, u"lenses"_s, 6);
    round.id = u"r"_s;
    workshop.rounds = {round};
    castBallot(workshop, u"r"_s, {}, votes);
    workshop.rounds[0].state = VoteRound::State::Revealed;
    return workshop;
}

} // namespace

// What a first-time facilitator stumbled over.
class TestWorkshopPlay : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void whatIsTypedIntoTheRoomGoesToTheDesk()
    {
        Desk desk;
        desk.goTo(u"transparency-primer"_s);
        desk.key(Qt::Key_F5);
        QVERIFY(desk.console->room().isVisible());
        QTest::keyClicks(&desk.console->room(), u"who was asked"_s);
        QCOMPARE(desk.line().text(), u"who was asked"_s);
        QTest::keyClick(&desk.console->room(), Qt::Key_Return);
        QCOMPARE(desk.workshop().notes.size(), 1);
        QTest::keyClick(&desk.console->room(), Qt::Key_F3); // and its keys still do what they do
        QCOMPARE(desk.workshop().session.allotted, 15 * 60);
    }

    void theNoticeOfTheCableGoesWithIt()
    {
        Desk desk;
        RoomWindow &room = desk.console->room();
        const QRect own = desk.console->screen()->geometry();
        QList<ScreenPlace> screens = {{u"desk"_s, own}, {u"projector"_s, own.translated(own.width(), 0)}};
        room.setScreens([&screens] { return screens; });
        desk.key(Qt::Key_F5);
        const ScreenPlace cable = screens.takeLast();
        room.followScreens();
        const auto isTold = [&desk] {
            const auto *bar = desk.console->findChild<QWidget *>(u"consoleBar"_s);
            return bar && bar->isVisible();
        };
        QTRY_VERIFY(isTold());
        screens.append(cable);
        room.followScreens();
        QVERIFY(room.isVisible());
        QVERIFY(!isTold());
    }

    void aSecondClusterTakesOnlyItsOwnNotes()
    {
        Desk desk;
        desk.goTo(u"often-lens-brainstorm"_s);
        for (const char *note : {"a", "b", "c", "d"})
            desk.write(QString::fromLatin1(note));
        desk.key(Qt::Key_G, Qt::ControlModifier);
        const auto cluster = [&desk](const QString &name) {
            desk.key(Qt::Key_Space);
            desk.key(Qt::Key_Down);
            desk.key(Qt::Key_Space);
            desk.key(Qt::Key_C);
            desk.write(name);
            QVERIFY(desk.sheet().hasFocus()); // the next one is not far
        };
        desk.key(Qt::Key_Home);
        cluster(u"first"_s);
        desk.key(Qt::Key_End);
        desk.key(Qt::Key_Up);
        cluster(u"second"_s);
        QCOMPARE(desk.workshop().clusters.size(), 2);
        QStringList inSecond;
        for (const Note &note : desk.workshop().notes) {
            if (recordOf(desk.workshop().clusters, note.cluster)->title == u"second"_s)
                inSecond.append(note.text);
        }
        QCOMPARE(inSecond, QStringList({u"c"_s, u"d"_s}));
    }

    void aClusterIsCalledByItsName()
    {
        Workshop workshop = twoHours();
        const QStringList notes = addNotes(workshop, {u"often-lens-brainstorm"_s, u"origins"_s, {}},
                                           u"who chose\nwho paid"_s, {}, minuteOfTest(0));
        clusterNotes(workshop, notes, u"Who is behind it"_s);
        takeLenses(workshop, builtInPlaybook());
        QCOMPARE(itemText(workshop, workshop.lenses[0].id),
                 u"Who is behind it"_s); // on ballots as on the wall
        AskedQuestion question;
        question.lens = workshop.lenses[0].id;
        QCOMPARE(provenanceOf(workshop, question).lens, u"Who is behind it"_s);
        QCOMPARE(wantsOf(workshop, workshop.lenses[0]), QStringList({u"who chose"_s, u"who paid"_s}));
    }

    void wordsAreBrokenToFit()
    {
        const QFontMetricsF metrics(Theme::lead());
        const qreal width = metrics.horizontalAdvance(u"informat-"_s);
        const QString broken = brokenIntoSyllables(u"informationrepresentation"_s, metrics, width);
        QVERIFY(broken.count(u'\n') >= 2);
        for (const QString &line : broken.split(u'\n'))
            QVERIFY2(metrics.horizontalAdvance(line) <= width, qPrintable(line));
        const QString hissed = brokenIntoSyllables(u"Brrrrrrrrrrrrrrrrrrrrrr"_s, metrics, width); // has no syllable
        QVERIFY(hissed.contains(u"-\n"_s));
        for (const QString &line : hissed.split(u'\n'))
            QVERIFY2(metrics.horizontalAdvance(line) <= width, qPrintable(line));
        const QString noWord = u"ba"_s.repeated(50000); // what is not to be read costs no time
        QVERIFY(syllableBreaks(noWord).isEmpty());
        QCOMPARE(brokenIntoSyllables(noWord, metrics, width), noWord);
    }

    void headsStayOnTheWallAndNothingIsCut()
    {
        Desk desk;
        showWall(desk);
        fillBoard(desk, 9);
        SheetView &wall = wallSheetOf(desk);
        QTRY_VERIFY(wall.verticalScrollBar()->value() > 0); // it goes along with the newest note
        QVERIFY(wall.hiddenAbove() > 0);
        const QImage picture = wall.viewport()->grab().toImage();
        const SheetStyle style = wallStyle(desk.console->wall().isDark(), desk.room().size());
        int head = 0; // the coloured line under the name of the area
        while (head < picture.height() && picture.pixelColor(12, head) != style.areas[0])
            ++head;
        QVERIFY2(head > 20 && head < 80, qPrintable(QString::number(head)));
        // Right below the heads and at the foot nothing of a note is painted that has no room.
        QVERIFY(!hasColour(picture, head + 8, style.pane));
        QVERIFY(!hasColour(picture, picture.height() - 2, style.pane));
        const int shown = 9 - wall.hiddenAbove() - wall.hiddenBelow();
        QVERIFY(shown >= 3);
    }

    void pagesOfTheWallMissNothing()
    {
        Desk desk;
        showWall(desk);
        fillBoard(desk, 14);
        SheetView &wall = wallSheetOf(desk);
        for (int i = 0; i < 9; ++i)
            desk.key(Qt::Key_PageUp);
        QCOMPARE(wall.hiddenAbove(), 0);
        int seen = 14 - wall.hiddenBelow();
        for (int i = 0; i < 9 && wall.hiddenBelow() > 0; ++i) {
            const int before = wall.hiddenBelow();
            desk.key(Qt::Key_PageDown);
            QVERIFY(wall.hiddenBelow() < before);
            QVERIFY(wall.hiddenAbove() <= seen); // what was not in view before is now
            seen = 14 - wall.hiddenBelow();
        }
        QCOMPARE(seen, 14);
    }

    // Also where a single row is higher than the wall: its notes are turned, and the way back is the way there.
    void pagesOfTallRowsMissNothing()
    {
        for (const TallSheet &tall : tallSheets()) {
            for (const QSize size : {QSize(1280, 720), QSize(1024, 768)}) {
                Desk desk(tall.workshop);
                showWall(desk, size);
                desk.goTo(tall.activity);
                QCOMPARE(desk.console->session().activity()->id, tall.activity);
                SheetView &wall = wallSheetOf(desk);
                wall.verticalScrollBar()->setValue(0);
                const QColor ground = wallStyle(desk.console->wall().isDark(), desk.room().size()).pane;
                QSet<QString> unseen;
                for (const SheetCard &card : wall.sheet().cards)
                    unseen.insert(card.id);
                unseen.remove(QString());
                QVERIFY(unseen.size() >= 6);
                QVERIFY(wall.hiddenBelow() > 0);
                QList<QImage> way;
                int before = wall.hiddenBelow() + 1;
                for (int i = 0; i < 30; ++i) {
                    const QImage picture = wall.viewport()->grab().toImage();
                    if (!way.isEmpty() && picture == way.last())
                        break;
                    way.append(picture);
                    const QByteArray about = tall.activity.toUtf8() + " page " + QByteArray::number(way.size());
                    unseen.removeIf([&](const QString &card) { return isPainted(wall, picture, card, ground); });
                    QVERIFY2(wall.hiddenBelow() < before, about.constData()); // no page without something new
                    before = wall.hiddenBelow();
                    QVERIFY2(wall.hiddenBelow() >= unseen.size(), about.constData());
                    desk.key(Qt::Key_PageDown);
                }
                QVERIFY2(unseen.isEmpty(), qPrintable(tall.activity + u": "_s + QStringList(unseen.values()).join(u' ')));
                QCOMPARE(wall.hiddenBelow(), 0);
                QVERIFY(wall.hiddenAbove() > 0);
                for (qsizetype page = way.size() - 2; page >= 0; --page) {
                    desk.key(Qt::Key_PageUp);
                    QCOMPARE(wall.viewport()->grab().toImage(), way[page]);
                }
                QCOMPARE(wall.hiddenAbove(), 0);
            }
        }
    }

    // A crowded prompt grid has its notes close together: as many as can be, each below the name of its column.
    void theNewestNoteStandsUnderItsHead()
    {
        for (const QString &language : {u"en"_s, u"es"_s}) {
            const Playbook &playbook = builtInPlaybook(language);
            for (const QSize size : {QSize(1280, 720), QSize(1024, 768)}) {
                Desk desk(rehearsal(playbook, *playbook.agenda(u"two-hours"), language));
                showWall(desk, size);
                desk.goTo(u"often-lens-brainstorm"_s);
                SheetView &wall = wallSheetOf(desk);
                const SheetStyle style = wallStyle(desk.console->wall().isDark(), desk.room().size());
                for (int row = 0; row < 6; ++row) {
                    desk.write(u"a thing that nobody has asked yet, number %1"_s.arg(row));
                    const QString note = desk.workshop().notes.last().id;
                    const auto cards = wall.sheet().cards;
                    const auto at = std::find_if(cards.begin(), cards.end(), [&](const SheetCard &card) { return card.id == note; });
                    QVERIFY(at != cards.end());
                    const QImage picture = wall.viewport()->grab().toImage();
                    QVERIFY(isPainted(wall, picture, note, style.pane));
                    const QPoint inside = wall.rectOf(note).center().toPoint();
                    int y = inside.y();
                    while (y > 0 && picture.pixelColor(inside.x(), y) != style.areas[at->column])
                        --y;
                    QVERIFY(y > 20);
                    const auto shown = cards.size() - wall.hiddenAbove() - wall.hiddenBelow();
                    QVERIFY2(shown >= 4, qPrintable(u"%1 %2 %3: %4"_s.arg(language).arg(size.width()).arg(row).arg(shown)));
                    desk.key(Qt::Key_Down, Qt::ControlModifier);
                }
            }
        }
    }

    void namesOnTheMatrixDoNotLie()
    {
        Workshop workshop = twoHours();
        const QStringList names = {u"Pollinator researcher"_s,     u"Council pesticide officer"_s,
                                   u"Machine learning engineer"_s, u"Ethics board member"_s,
                                   u"Seed company analyst"_s,      u"Allotment warden"_s};
        for (qsizetype i = 0; i < names.size(); ++i) {
            Agent agent = reader(u"a%1"_s.arg(i), names[i], static_cast<int>(i));
            agent.frequency = 480 + 10 * static_cast<int>(i);
            agent.importance = 560 - 8 * static_cast<int>(i);
            workshop.agents.append(agent);
        }
        Desk desk(workshop);
        showWall(desk);
        desk.goTo(u"priority-matrix"_s);
        const SheetView &wall = wallSheetOf(desk);
        const SheetLayout layout = layoutOf(wall.sheet(), wallStyle(false, {1280, 720}), QSizeF(1208, 400));
        int places = 0;
        for (const SheetBox &box : layout.boxes) {
            if (box.kind != SheetBox::Kind::Note)
                continue;
            const SheetCard &card = wall.sheet().cards[box.card];
            const QPointF own(layout.plane.left() + layout.plane.width() * card.x / 1000,
                              layout.plane.bottom() - layout.plane.height() * card.y / 1000);
            QVERIFY2(QLineF(own, box.rect.center()).length() < 150, qPrintable(card.text));
            for (const SheetBox &other : layout.boxes)
                QVERIFY(&other == &box || other.kind != SheetBox::Kind::Note
                        || !other.rect.intersects(box.rect));
            ++places;
        }
        QCOMPARE(places, 6);
        for (const SheetBox &box : layout.boxes) // the numbers are told beside it, whole
            QVERIFY(box.kind != SheetBox::Kind::Rank || !box.text.text().contains(u'…'));
    }

    // Who stands level bears a mark of their own all the same, and who stepped aside tells where from.
    void levelReadersHaveTheirOwnMarks()
    {
        Workshop workshop = twoHours();
        for (int i = 0; i < 6; ++i) {
            Agent agent = reader(u"a%1"_s.arg(i), u"A reader with quite a long name, %1"_s.arg(i), i);
            agent.frequency = 500;
            agent.importance = 500;
            workshop.agents.append(agent);
        }
        const Sheet sheet = sheetOf(workshop, builtInPlaybook(), *builtInPlaybook().activity(u"priority-matrix"), true);
        const SheetLayout layout = layoutOf(sheet, wallStyle(false, {1280, 720}), {1208, 400});
        QStringList marks;
        QStringList legend;
        int aside = 0;
        for (const SheetBox &box : layout.boxes) {
            if (box.kind == SheetBox::Kind::Note) {
                marks.append(box.text.text());
                aside += !box.place.isNull();
                if (!box.place.isNull()) {
                    QVERIFY(!box.rect.contains(box.place));
                    QVERIFY(QLineF(box.place, layout.plane.center()).length() < 3);
                }
            } else if (box.kind == SheetBox::Kind::Rank) {
                legend.append(box.text.text());
            }
        }
        QCOMPARE(marks, QStringList({u"1a"_s, u"1b"_s, u"1c"_s, u"1d"_s, u"1e"_s, u"1f"_s}));
        QCOMPARE(aside, 5);
        for (int i = 0; i < 6; ++i)
            QVERIFY2(legend[i].startsWith(marks[i] + u"= "_s), qPrintable(legend[i]));
    }

    void theRankingIsSortedByMouse()
    {
        Workshop workshop = twoHours();
        for (int i = 0; i < 3; ++i) {
            Agent agent = reader(u"a%1"_s.arg(i), u"Reader %1"_s.arg(i), i);
            agent.frequency = 900 - 300 * i;
            agent.importance = 900 - 300 * i;
            workshop.agents.append(agent);
        }
        Desk desk(workshop);
        desk.goTo(u"priority-matrix"_s);
        SheetView &view = desk.sheet();
        const auto line = [&view](int rank) {
            const QSizeF room(view.viewport()->width() - 16, view.viewport()->height() - 16);
            const SheetLayout layout = layoutOf(view.sheet(), consoleStyle(), room);
            for (const SheetBox &box : layout.boxes) {
                if (box.kind == SheetBox::Kind::Rank && rank-- == 0)
                    return box.rect.center().toPoint() + QPoint(8, 8);
            }
            return QPoint();
        };
        QWidget *port = view.viewport();
        const QPoint from = line(2);
        const QPoint to = line(0) - QPoint(0, 6);
        QTest::mousePress(port, Qt::LeftButton, {}, from);
        for (const QPoint &at : {from - QPoint(0, 20), to}) {
            QMouseEvent move(QEvent::MouseMove, at, port->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(port, &move);
        }
        QTest::mouseRelease(port, Qt::LeftButton, {}, to);
        QVERIFY(view.sheet().ranks[0].text.contains(u"Reader 2"_s));
        QCOMPARE(recordOf(desk.workshop().agents, u"a2"_s)->frequency, 300); // its place on the plane stays
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(view.sheet().ranks[0].text.contains(u"Reader 0"_s));
    }

    void theNoticeOfTimeGoesWithItsStep()
    {
        Desk desk;
        desk.goTo(u"transparency-primer"_s);
        desk.console->session().drive([](Workshop &changed) {
            changed.session.left = 1;
            changed.session.since = workshopMoment(QDateTime::currentDateTimeUtc().addSecs(-5));
        });
        const auto isAsked = [&desk] {
            const auto *bar = desk.console->findChild<QWidget *>(u"consoleBar"_s);
            return bar && bar->isVisible();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isAsked(), 3000);
        desk.key(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(!isAsked());
    }

    void theSecondVoteIsBlindAndOnTheTiedAlone()
    {
        Desk desk(tiedVote());
        desk.goTo(u"lenses-voting"_s);
        desk.console->findChild<QSpinBox *>(u"voteKeep"_s)->setValue(2);
        desk.click(u"voteKeepButton"_s);
        const auto *ranks = desk.console->findChild<QListWidget *>(u"voteRanks"_s);
        QVERIFY(ranks->item(0)->text().startsWith(u'✓'));
        QVERIFY(ranks->item(1)->text().startsWith(u'?'));
        desk.click(u"voteTies"_s);
        QTest::keyClick(desk.console->findChild<QComboBox *>(u"voteWay"_s), Qt::Key_Return); // from any field, as the button says
        QCOMPARE(desk.workshop().rounds.last().items, QStringList({u"l0"_s, u"l2"_s}));
        const Sheet open = wallSheet(desk.console->session());
        QCOMPARE(open.cards.size(), 2); // their names, and no total of the vote before
        QVERIFY(std::all_of(open.cards.begin(), open.cards.end(),
                            [](const SheetCard &card) { return card.share < 0; }));
        desk.console->findChild<QSpinBox *>(u"votes1"_s)->setValue(7);
        desk.click(u"voteCast"_s);
        desk.key(Qt::Key_F7);
        desk.click(u"voteKeepButton"_s); // the one place that is left
        const auto choiceOf = [&desk](const QString &id) {
            return recordOf(desk.workshop().lenses, id)->choice;
        };
        QCOMPARE(choiceOf(u"l4"_s), Choice::Kept);
        QCOMPARE(choiceOf(u"l2"_s), Choice::Kept);
        QCOMPARE(choiceOf(u"l0"_s), Choice::Dropped);
        QCOMPARE(choiceOf(u"l1"_s), Choice::Dropped);
        QStringList order;
        for (const Lens &lens : inOrder(desk.workshop().lenses))
            order.append(lens.id);
        QCOMPARE(order.mid(0, 3), QStringList({u"l4"_s, u"l2"_s, u"l0"_s}));
    }

    // All of the outcome, without turning pages, and by more than colour what goes on.
    void theOutcomeIsSeenAtOnce()
    {
        for (const QSize size : {QSize(1280, 720), QSize(1024, 768)}) {
            Desk desk(fourteenLenses());
            showWall(desk, size);
            desk.goTo(u"lenses-voting"_s);
            SheetView &wall = wallSheetOf(desk);
            QCOMPARE(wall.sheet().rows.size(), 14);
            // The small wall has at least what goes on or stands at the edge.
            const int most = size.width() < 1280 ? 5 : 0;
            QVERIFY2(wall.hiddenBelow() <= most, qPrintable(QString::number(wall.hiddenBelow())));
            QVERIFY(!wall.sheet().rows[0].title.contains(u"✓"_s));
            QVERIFY(desk.room().words().status.isEmpty());
            desk.console->session().drive([](Workshop &workshop) { keepWinners(workshop, workshop.rounds[0], 8); });
            QTRY_COMPARE(wall.sheet().rows[0].title, u"✓ 1  who agreed to be recorded"_s);
            for (int row = 0; row < 14; ++row) {
                QCOMPARE(wall.sheet().rows[row].title.startsWith(u"✓ "_s), row < 7);
                QCOMPARE(wall.sheet().rows[row].title.startsWith(u"? "_s), row == 7 || row == 8);
            }
            QCOMPARE(desk.room().words().status, u"✓ 7 of 14 go on · ? level at the edge: 2"_s);
            QCOMPARE(wall.hiddenAbove(), 0);
            QVERIFY2(wall.hiddenBelow() <= most, qPrintable(QString::number(wall.hiddenBelow())));
            // Letters as large as everywhere, and nothing over each other.
            const SheetStyle style = wallStyle(true, size);
            QVERIFY(style.body.pixelSize() >= 24);
            const SheetLayout layout = layoutOf(wall.sheet(), style, QSizeF(wall.viewport()->size()) - QSizeF(16, 16));
            for (const SheetBox &box : layout.boxes) {
                for (const SheetBox &other : layout.boxes) {
                    const bool isText = !box.text.text().isEmpty() && !other.text.text().isEmpty();
                    QVERIFY2(&box == &other || !isText || !box.rect.adjusted(1, 1, -1, -1).intersects(other.rect),
                             qPrintable(box.text.text() + u" / "_s + other.text.text()));
                }
            }
            // Nobody votes with what was kept before in sight.
            desk.console->session().drive([](Workshop &workshop) {
                VoteRound again = newRound(workshop, u"lenses-voting"_s, u"lenses"_s, 3);
                workshop.rounds.append(again);
            });
            QTRY_VERIFY(!wall.sheet().cards.isEmpty());
            for (const SheetCard &card : wall.sheet().cards)
                QVERIFY2(card.text.front().isDigit(), qPrintable(card.text));
            QCOMPARE(wall.hiddenBelow(), 0);
        }
    }

    void whatNobodyVotedForStandsAtNoEdge()
    {
        Desk desk(tiedVote());
        desk.goTo(u"lenses-voting"_s);
        desk.console->findChild<QSpinBox *>(u"voteKeep"_s)->setValue(4);
        desk.click(u"voteKeepButton"_s);
        QVERIFY(desk.console->findChild<QPushButton *>(u"voteTies"_s)->isHidden());
        QCOMPARE(recordOf(desk.workshop().lenses, u"l1"_s)->choice, Choice::Dropped);
        QVERIFY(desk.console->findChild<QLabel *>(u"voteNote"_s)->text().contains(u'3'));
    }

    // Names of the ranking are broken into lines, not cut, where they have room.
    void theRankingIsNotCutOnTheWall()
    {
        const Playbook &playbook = builtInPlaybook(u"es"_s);
        Desk desk(rehearsal(playbook, *playbook.agenda(u"two-hours"), u"es"_s));
        showWall(desk, {1024, 768});
        desk.goTo(u"priority-matrix"_s);
        SheetView &wall = wallSheetOf(desk);
        const QSizeF size = QSizeF(wall.viewport()->size()) - QSizeF(16, 16);
        int ranks = 0;
        for (const SheetBox &box : layoutOf(wall.sheet(), wallStyle(true, desk.room().size()), size).boxes) {
            ranks += box.kind == SheetBox::Kind::Rank;
            QVERIFY2(!box.text.text().contains(u'…'), qPrintable(box.text.text()));
        }
        QVERIFY(ranks >= 5);
    }

    // Also the last step, on any wall.
    void theWelcomeShowsTheWholeAgenda()
    {
        for (const QString &language : {u"en"_s, u"es"_s}) {
            const Playbook &playbook = builtInPlaybook(language);
            for (const ReadyAgenda &agenda : playbook.agendas) {
                for (const QSize size : {QSize(1280, 720), QSize(1024, 768)}) {
                    Desk desk(rehearsal(playbook, agenda, language));
                    showWall(desk, size);
                    SheetView &wall = wallSheetOf(desk);
                    QCOMPARE(wall.sheet().cards.size(), desk.workshop().steps.size());
                    QVERIFY2(wall.hiddenBelow() == 0, qPrintable(u"%1 %2 %3 %4"_s.arg(agenda.id, language).arg(size.width()).arg(wall.hiddenBelow())));
                }
            }
        }
    }

    void aBreakSaysWhenItIsOver()
    {
        Desk desk;
        for (int i = 0; i < 5; ++i)
            desk.key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(desk.console->session().step()->kind, u"break"_s);
        QVERIFY(!desk.room().words().large.isEmpty());
        const QString before = desk.room().words().large;
        desk.key(Qt::Key_F3); // five more minutes
        QVERIFY(desk.room().words().large != before);
    }

    void beforeTheFirstStepTheDeskSaysWhatToDo()
    {
        Desk desk;
        QCOMPARE(desk.middle()->objectName(), u"readyPage"_s);
        QCOMPARE(wallSheet(desk.console->session()).cards.size(), 8); // the room sees the agenda
        desk.click(u"readyPaper"_s);
        QCOMPARE(desk.middle()->objectName(), u"paperPage"_s);
        desk.key(Qt::Key_Escape);
        QCOMPARE(desk.middle()->objectName(), u"readyPage"_s);
        desk.write(u"who pays?"_s); // whoever just types presses no button
        QCOMPARE(desk.workshop().parked.size(), 1);
        QVERIFY(!desk.console->session().step());
        desk.key(Qt::Key_G, Qt::ControlModifier);
        desk.key(Qt::Key_Return); // begins
        QCOMPARE(desk.middle()->objectName(), u"sheetView"_s);
        QVERIFY(desk.console->session().step());
    }

    // An English workshop on a Spanish computer, and the other way round.
    void theWallSpeaksTheLanguageOfTheWorkshop_data()
    {
        QTest::addColumn<QString>("window");
        QTest::addColumn<QString>("language");
        for (const QString &window : {u"en"_s, u"es"_s}) {
            for (const QString &language : {u"en"_s, u"es"_s})
                QTest::addRow("%s in %s", qPrintable(language), qPrintable(window)) << window << language;
        }
    }

    void theWallSpeaksTheLanguageOfTheWorkshop()
    {
        QFETCH(const QString, window);
        QFETCH(const QString, language);
        QTranslator words;
        QVERIFY(words.load(u":/i18n/cardwright_%1.qm"_s.arg(window)));
        const QLocale before;
        QLocale::setDefault(QLocale(window));
        delete QCoreApplication::instance()->findChild<QTranslator *>(u"interpreter"_s); // it comes after the window's words
        QCoreApplication::installTranslator(&words);
        const auto restore = qScopeGuard([&] {
            QCoreApplication::removeTranslator(&words);
            QLocale::setDefault(before);
        });
        const bool isSpanish = language == "es"_L1;
        Workshop workshop = twoHours();
        workshop.language = language;
        workshop.steps = agendaItems(*builtInPlaybook(language).agenda(u"two-hours"));
        Desk desk(workshop);
        QCOMPARE(desk.room().words().prompt, isSpanish ? u"Te damos la bienvenida. Empezamos enseguida."_s : u"Welcome. We begin in a moment."_s);
        // The desk is in the language of the window.
        const QString begin = desk.console->findChild<QPushButton *>(u"readyBegin"_s)->text();
        QCOMPARE(begin.contains(u"Begin"_s), window == "en"_L1);
        desk.goTo(u"transparency-primer"_s);
        desk.write(u"where?"_s);
        const auto ownWord = [](const QString &sentence) { return sentence.section(u' ', 1); };
        QCOMPARE(ownWord(desk.room().words().status), isSpanish ? u"nota"_s : u"note"_s);
        // An activity that the library knows by its name in the window's language.
        desk.console->beginActivity(*builtInPlaybook(window).activity(u"value-additions"));
        QCOMPARE(desk.console->session().step()->title, builtInPlaybook(language).activity(u"value-additions")->title);
    }

    void afterTheLastStepTheCardIsNotFar()
    {
        Workshop workshop = smallWorkshop();
        workshop.steps = twoHours().steps;
        Desk desk(workshop);
        for (int i = 0; i < 9; ++i)
            desk.key(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(!desk.console->session().step());
        QCOMPARE(desk.middle()->objectName(), u"readyPage"_s);
        QVERIFY(!desk.console->findChild<QPushButton *>(u"nextStep"_s)->isEnabled());
        const auto *card = desk.console->findChild<QPushButton *>(u"readyCard"_s);
        const QString draft = card->text();
        desk.click(u"readyCard"_s);
        QVERIFY(QFile::exists(desk.folder.filePath(u"a b.md"_s)));
        QVERIFY(card->text() != draft); // it opens it now, and makes no second one
        QSignalSpy wanted(desk.console.get(), &ConsolePage::cardWanted);
        desk.click(u"readyCard"_s);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!QFile::exists(desk.folder.filePath(u"a b 2.md"_s)));
    }

    void escapeLeavesTheAgenda()
    {
        Desk desk;
        desk.goTo(u"transparency-primer"_s);
        desk.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!desk.line().hasFocus());
        desk.key(Qt::Key_Escape);
        QVERIFY(desk.line().hasFocus());
    }

    // Judgements have long names, and the desk of a small laptop is narrow: names of readers make room.
    void headsOfManyColumnsAreWhole()
    {
        Workshop workshop = twoHours();
        workshop.agents = {reader(u"a"_s, u"Climate researcher"_s, 1), reader(u"b"_s, u"Port master"_s, 2)};
        workshop.agents[0].fluency = 2;
        workshop.agents[0].expertise = 4;
        const Sheet sheet = sheetOf(workshop, builtInPlaybook(), *builtInPlaybook().activity(u"fluency-calculator"), false);
        for (const SheetBox &box : layoutOf(sheet, consoleStyle(), {732, 500}).boxes) {
            QVERIFY2(!box.text.text().contains(u'…'), qPrintable(box.text.text()));
            if (box.kind == SheetBox::Kind::RowHead)
                QVERIFY(box.rect.width() > QFontMetricsF(consoleStyle().head).horizontalAdvance(u"researcher"_s));
            if (box.kind == SheetBox::Kind::Value && sheet.cards[box.card].text.contains(u' '))
                QVERIFY2(box.rect.width() > QFontMetricsF(consoleStyle().body).horizontalAdvance(u"field: too"_s), qPrintable(box.text.text()));
        }
    }

    // A row of a board may be higher than the wall: its notes are still whole or not there.
    void notesOfAHighRowAreNotCut()
    {
        Desk desk;
        desk.goTo(u"often-lens-brainstorm"_s);
        for (int i = 0; i < 9; ++i)
            desk.write(u"a note that takes two or three lines, %1"_s.arg(i));
        const Sheet sheet = wallSheet(desk.console->session());
        const SheetLayout layout = layoutOf(sheet, wallStyle(false, {1280, 720}), {1220, 400});
        const QRectF room(0, layout.head, 1220, 400 - layout.head);
        int shown = 0;
        for (const SheetBox &box : layout.boxes) {
            if (box.kind != SheetBox::Kind::Note || !isWhole(sheet, layout, box, room))
                continue;
            ++shown;
            QVERIFY(box.rect.top() >= room.top() - 1 && box.rect.bottom() <= room.bottom() + 1);
        }
        QVERIFY2(shown > 0 && shown < 9, qPrintable(QString::number(shown)));
    }

    // Beside six columns a reason would get a word to a line; below its row it is read.
    void longReasonsStandAcrossTheWall()
    {
        Workshop workshop = twoHours();
        for (const Dimension &dimension : builtInPlaybook().dimensions) {
            DimensionRating rating;
            rating.id = dimension.id;
            rating.dimension = dimension.id;
            rating.target = u"template"_s;
            rating.rating = u"solid"_s;
            rating.rationale = u"Owners are named, but nobody says who decides about access to it"_s;
            rating.evidence = {u"Authorship"_s, u"Licence"_s};
            rating.actions = u"Add a contact"_s;
            rating.fluency = 2;
            rating.expertise = 3;
            workshop.ratings.append(rating);
        }
        const Sheet sheet = sheetOf(workshop, builtInPlaybook(), *builtInPlaybook().activity(u"dimensions-evaluation"), true);
        const QSizeF size(960, 520);
        const SheetLayout layout = layoutOf(sheet, wallStyle(true, {1024, 768}), size);
        int reasons = 0;
        for (const SheetBox &box : layout.boxes) {
            if (box.kind != SheetBox::Kind::Value || !sheet.cards[box.card].text.startsWith(u"Owners"))
                continue;
            ++reasons;
            QVERIFY2(box.rect.width() > size.width() / 2, qPrintable(QString::number(box.rect.width())));
            QVERIFY(box.rect.right() <= size.width() + 1);
            for (const SheetBox &other : layout.boxes)
                QVERIFY(&other == &box || other.card < 0 || !other.rect.intersects(box.rect));
        }
        QCOMPARE(reasons, 5);
        QVERIFY(layout.rows[0].height() < size.height() / 3);
        // On the desk each stays in its cell, to be written there.
        Sheet desk = sheet;
        desk.isWall = false;
        qreal reason = 0;
        qreal others = 0;
        for (const SheetBox &box : layoutOf(desk, consoleStyle(), {732, 500}).boxes) {
            QVERIFY(box.kind != SheetBox::Kind::Value || box.rect.width() < 366);
            if (box.kind != SheetBox::Kind::Cell)
                continue;
            qreal &widest = desk.columns[box.column].id == u"rationale"_s ? reason : others;
            widest = qMax(widest, box.rect.width());
        }
        QVERIFY2(reason > 1.5 * others, qPrintable(u"%1 %2"_s.arg(reason).arg(others))); // it has the most to say
    }

    // The notes of a lens, or of a stage, go on over the pages of the wall: their name goes with them, and never
    // stands alone.
    void thePartsOfABoardKeepTheirNames()
    {
        Workshop workshop = twoHours();
        const NotePlace origins{u"often-lens-brainstorm"_s, u"origins"_s, u"who"_s};
        QString notes;
        for (int i = 0; i < 14; ++i)
            notes += u"who was never asked about any of this, and by whom, number %1\n"_s.arg(i);
        const QStringList ids = addNotes(workshop, origins, notes, {}, minuteOfTest(0));
        clusterNotes(workshop, ids.mid(8, 3), u"A cluster of them"_s);
        addNotes(workshop, {origins.activity, u"factuals"_s, u"how"_s}, notes.left(240), {}, minuteOfTest(1));
        Sheet grid = sheetOf(workshop, builtInPlaybook(), *builtInPlaybook().activity(origins.activity), true);
        QVERIFY(grid.keepsEmpty);
        const Sheet sheet = partedGrid(grid);
        const SheetStyle style = wallStyle(false, {1280, 720});
        const qreal height = 300;
        const SheetLayout layout = layoutOf(sheet, style, {1220, height});
        QVERIFY(layout.height > 2 * height);
        const SheetPages pages = pagesOf(layout, height, QFontMetricsF(style.body).height());
        QVERIFY(pages.tops.size() > 2);
        QSet<int> seen;
        int again = 0;
        for (const qreal top : pages.tops) {
            const QRectF room(0, top, 1220, height);
            QMap<std::pair<int, int>, QRectF> names;
            for (qsizetype i = 0; i < layout.boxes.size(); ++i) {
                const SheetBox &box = layout.boxes[i];
                if (box.kind != SheetBox::Kind::Label || box.text.text() == u"A cluster of them"_s)
                    continue;
                const std::optional<QRectF> name = boardNameRect(sheet, layout, i, room);
                if (!name)
                    continue;
                QVERIFY(room.adjusted(0, -1, 0, 1).contains(*name));
                again += name->top() > box.rect.top() + 1;
                names.insert({box.row, box.column}, *name);
            }
            QSet<std::pair<int, int>> named;
            for (const SheetBox &box : layout.boxes) {
                if (!isWhole(sheet, layout, box, room))
                    continue;
                if (box.kind == SheetBox::Kind::Hint)
                    named.insert({box.row, box.column});
                if (box.kind != SheetBox::Kind::Note)
                    continue;
                seen.insert(box.card);
                named.insert({box.row, box.column});
                const QRectF name = names.value({box.row, box.column});
                QVERIFY2(!name.isNull(), qPrintable(box.text.text()));
                QVERIFY(box.rect.top() >= name.bottom() - 1);
            }
            QCOMPARE(named.size(), names.size()); // none stands alone
        }
        QCOMPARE(seen.size(), sheet.cards.size());
        QVERIFY(again > 0);
    }

    // What the facilitator asks for is seen before anybody has answered.
    void theWallFollowsWhatIsAskedFor()
    {
        Workshop workshop = twoHours();
        for (int i = 0; i < 30; ++i)
            workshop.lenses.append(lens(u"l%1"_s.arg(i), u"a need that takes two lines of the wall when it is written out, %1"_s.arg(i),
                                        u"origins"_s, {}, i + 1));
        Desk desk(workshop);
        showWall(desk, {1024, 768});
        desk.goTo(u"scopes-brainstorm"_s);
        for (int i = 0; i < 29; ++i)
            desk.key(Qt::Key_Down);
        const SheetView &wall = wallSheetOf(desk);
        QTRY_VERIFY(wall.verticalScrollBar()->value() > 0);
        const QRectF rect = wall.rectOf(desk.console->wall().row());
        QVERIFY(!rect.isNull());
        QVERIFY(wall.viewport()->rect().contains(rect.toRect()));
    }

    void theNameOfAPlaceIsWhole()
    {
        Workshop workshop = twoHours();
        workshop.lenses = {lens(u"l"_s, u"what the photos were meant to show, and to whom they were to be shown"_s, u"origins"_s, {}, 1)};
        Desk desk(workshop);
        desk.goTo(u"scopes-brainstorm"_s);
        const auto *place = desk.console->findChild<QLabel *>(u"entryPlace"_s);
        QVERIFY(place->text().contains(u" · "_s));
        QVERIFY(!place->text().contains(u'…'));
        QTRY_VERIFY(place->geometry().bottom() < desk.line().geometry().top()); // above, where there is room
        QCOMPARE(desk.line().width(), place->parentWidget()->width() - 24);
    }

    // Before anything is assembled too.
    void theQuestionsOfTheSheetHaveTheirReaders()
    {
        Workshop workshop = twoHours();
        workshop.lenses = {lens(u"l"_s, u"who took part"_s, u"origins"_s, {}, 1)};
        Desk desk(workshop);
        desk.goTo(u"scopes-brainstorm"_s);
        desk.write(u"Who took the pictures?"_s);
        desk.key(Qt::Key_R, Qt::ControlModifier);
        const auto *sum = desk.console->findChild<QLabel *>(u"readersSum"_s);
        QVERIFY(sum && sum->isVisible());
        QVERIFY2(sum->text().startsWith(u"1 question"_s), qPrintable(sum->text()));
    }

    void afterARunOffTheVoteBeforeKeepsItsCount()
    {
        Desk desk(tiedVote());
        desk.goTo(u"lenses-voting"_s);
        auto *count = desk.console->findChild<QSpinBox *>(u"voteKeep"_s);
        count->setValue(2);
        desk.click(u"voteKeepButton"_s);
        desk.click(u"voteTies"_s);
        QTest::keyClick(desk.console->findChild<QComboBox *>(u"voteWay"_s), Qt::Key_Return);
        QCOMPARE(desk.workshop().rounds.size(), 2);
        desk.console->session().undo();
        QCOMPARE(desk.workshop().rounds.size(), 1);
        QCOMPARE(count->value(), 2);
        QVERIFY(!desk.console->findChild<QPushButton *>(u"voteTies"_s)->isHidden());
        // And the run-off, once it is held, begins with the places that were free.
        desk.click(u"voteTies"_s);
        QTest::keyClick(desk.console->findChild<QComboBox *>(u"voteWay"_s), Qt::Key_Return);
        desk.console->findChild<QSpinBox *>(u"votes1"_s)->setValue(7);
        desk.click(u"voteCast"_s);
        desk.key(Qt::Key_F7);
        QCOMPARE(count->value(), 1);
    }

    // In a field of a vote the keys of the console work, and one comes back to the field.
    void theFieldsOfAVoteLeaveTheKeysAlone()
    {
        Desk desk(tiedVote());
        desk.goTo(u"lenses-voting"_s);
        desk.console->findChild<QSpinBox *>(u"voteKeep"_s)->setValue(2);
        desk.click(u"voteKeepButton"_s);
        const auto *note = desk.console->findChild<QLabel *>(u"voteNote"_s);
        QVERIFY(note->isVisible());
        desk.console->session().undo();
        QVERIFY(!note->isVisible()); // nothing is kept any more
        desk.console->session().redo();
        desk.click(u"voteTies"_s);
        QTest::keyClick(desk.console->findChild<QComboBox *>(u"voteWay"_s), Qt::Key_Return);
        QCOMPARE(desk.workshop().rounds.size(), 2);
        desk.key(Qt::Key_Z, Qt::ControlModifier); // nothing is typed yet: the vote is taken back
        QCOMPARE(desk.workshop().rounds.size(), 1);
        desk.click(u"voteTies"_s);
        QTest::keyClick(desk.console->findChild<QComboBox *>(u"voteWay"_s), Qt::Key_Return);
        auto *second = desk.console->findChild<QSpinBox *>(u"votes1"_s);
        second->setFocus();
        QTest::keyClicks(second, u"7"_s);
        desk.key(Qt::Key_Z, Qt::ControlModifier); // what was typed
        QCOMPARE(desk.workshop().rounds.size(), 2);
        QTest::keyClicks(second, u"5"_s);
        const int typed = second->value();
        desk.key(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(desk.middle()->objectName(), u"peoplePage"_s);
        desk.key(Qt::Key_Escape);
        QCOMPARE(desk.middle()->objectName(), u"votePanel"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"votes1"_s);
        QCOMPARE(desk.console->findChild<QSpinBox *>(u"votes1"_s)->value(), typed);
    }

    void whatIsHiddenLaterGoesNoFurther()
    {
        Workshop workshop = twoHours();
        workshop.lenses = {lens(u"l"_s, u"who took part"_s, u"origins"_s, {}, 1)};
        addNotes(workshop, {u"scopes-brainstorm"_s, u"telescope"_s, u"l"_s}, u"Who paid?\nWho is to blame?"_s, {}, minuteOfTest(0));
        takeQuestions(workshop);
        QCOMPARE(chosenQuestions(workshop).size(), 2);
        workshop.notes[1].state = Note::State::Hidden;
        QCOMPARE(chosenQuestions(workshop).size(), 1);
        QCOMPARE(chosenQuestions(workshop)[0].text, u"Who paid?"_s);
        workshop.notes[1].state = Note::State::Shown;
        QCOMPARE(chosenQuestions(workshop).size(), 2);
    }

    void theNextSheetBeginsAtItsTop()
    {
        Workshop workshop = twoHours();
        for (int i = 0; i < 30; ++i)
            workshop.lenses.append(lens(u"l%1"_s.arg(i), u"a need that takes two lines when it is written out in full, %1"_s.arg(i),
                                        u"origins"_s, {}, i + 1));
        for (int i = 0; i < 40; ++i)
            workshop.questions.append(question(u"q%1"_s.arg(i), u"l%1"_s.arg(i % 30), u"telescope"_s, u"Is it %1?"_s.arg(i), i + 1));
        Desk desk(workshop);
        desk.goTo(u"scopes-brainstorm"_s);
        desk.sheet().verticalScrollBar()->setValue(desk.sheet().verticalScrollBar()->maximum());
        QVERIFY(desk.sheet().verticalScrollBar()->value() > 0);
        desk.goTo(u"assemble-your-template"_s);
        QVERIFY(desk.sheet().verticalScrollBar()->maximum() > 0);
        QCOMPARE(desk.sheet().verticalScrollBar()->value(), 0);
    }

    void theNoteJustWrittenIsInSight()
    {
        Desk desk;
        desk.goTo(u"transparency-primer"_s);
        for (int i = 0; i < 40; ++i)
            desk.write(u"note %1"_s.arg(i));
        const QRectF rect = desk.sheet().rectOf(inOrder(desk.workshop().notes).last().id);
        QVERIFY(desk.sheet().viewport()->rect().contains(rect.toRect()));
    }

    void questionsThatWaitAreNotMissing()
    {
        Workshop workshop = twoHours();
        workshop.moderated = true;
        workshop.lenses = {lens(u"l"_s, u"who took part"_s, u"origins"_s, {}, 1)};
        Desk desk(workshop);
        QSignalSpy missing(desk.console.get(), &ConsolePage::questionsMissing);
        desk.goTo(u"scopes-brainstorm"_s);
        desk.write(u"Who took the pictures?"_s);
        QCOMPARE(desk.workshop().notes.value(0).state, Note::State::Waiting);
        desk.goTo(u"assemble-your-template"_s);
        QCOMPARE(missing.size(), 0);
        auto *bar = desk.console->findChild<InfoBar *>(u"consoleBar"_s);
        QVERIFY(bar);
        QTRY_VERIFY(bar->isVisible()); // it says so
        QVERIFY(desk.sheet().sheet().rows.isEmpty());
        desk.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!bar->isVisible());
        QCOMPARE(desk.sheet().sheet().rows.size(), 1); // they stand on the sheet at once
        desk.console->session().undo();
        QCOMPARE(waitingQuestions(desk.workshop()), 1);
    }

    // A question that is taken off its sheet is off the next one too, unless it was worked on there.
    void whatIsRemovedTakesItsQuestionAlong()
    {
        Workshop workshop = twoHours();
        workshop.lenses = {lens(u"l"_s, u"who took part"_s, u"origins"_s, {}, 1)};
        const QStringList notes = addNotes(workshop, {u"scopes-brainstorm"_s, u"telescope"_s, u"l"_s},
                                           u"Who paid?\nWho is to blame?\nWho chose?"_s, {}, minuteOfTest(0));
        takeQuestions(workshop);
        workshop.questions[0].bucket = u"known"_s;
        workshop.questions[1].text = u"Who is responsible?"_s;
        removeNotes(workshop, notes);
        QStringList left;
        for (const AskedQuestion &question : chosenQuestions(workshop))
            left.append(question.text);
        QCOMPARE(left, QStringList({u"Who paid?"_s, u"Who is responsible?"_s}));
    }

    // Nobody's sheet begins on one page of the wall and ends on the next where it has room on one; where it has
    // none, its name stays above what is seen of it.
    void aReaderIsSeenWithTheName()
    {
        Workshop workshop = twoHours();
        for (int i = 0; i < 5; ++i) {
            Agent agent = reader(u"a%1"_s.arg(i), u"Reader %1"_s.arg(i), i);
            agent.fluency = 2;
            agent.expertise = 3;
            agent.frequency = agent.importance = 900 - i;
            workshop.agents.append(agent);
        }
        const Activity &activity = *builtInPlaybook().activity(u"align-on-agents");
        Sheet sheet = sheetOf(workshop, builtInPlaybook(), activity, true);
        QVERIFY(withoutEmptyRows(sheet, {}) == 0);
        const SheetStyle style = wallStyle(false, {1024, 768});
        for (const qreal height : {500.0, 130.0}) {
            const SheetLayout layout = layoutOf(sheet, style, {960, height});
            QCOMPARE(layout.rows.size(), 5);
            const bool isTall = layout.rows[0].height() > height;
            QCOMPARE(isTall, height < 200);
            const SheetPages pages = pagesOf(layout, height, QFontMetricsF(style.body).height());
            QSet<int> seen;
            for (const qreal top : pages.tops) {
                const QRectF room(0, top, 960, height);
                for (const SheetBox &box : layout.boxes) {
                    if (box.kind != SheetBox::Kind::Value || !isWhole(sheet, layout, box, room))
                        continue;
                    seen.insert(box.card);
                    QVERIFY(room.adjusted(0, -1, 0, 1).contains(box.rect));
                    for (const SheetBox &head : layout.boxes) {
                        if (head.kind != SheetBox::Kind::RowHead || head.row != box.row)
                            continue;
                        const QRectF name = rowHeadRect(layout, head, room);
                        QVERIFY(room.adjusted(0, -1, 0, 1).contains(name));
                        QVERIFY(name.bottom() <= box.rect.top() + 1);
                    }
                }
            }
            QCOMPARE(seen.size(), 10);
        }
    }

    // At the close what was decided and parked is read out: also what is said only then.
    void theCloseShowsWhatIsDecidedThen()
    {
        Desk desk;
        for (int i = 0; i < 8; ++i)
            desk.key(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(desk.console->session().step() && !desk.console->session().activity());
        desk.line().setFocus();
        QTest::keyClicks(&desk.line(), u"Ana writes by Friday"_s);
        desk.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(desk.sheet().sheet().cards.size(), 1);
        QCOMPARE(desk.sheet().sheet().cards.first().text, u"Ana writes by Friday"_s);
    }

    // Where hands are counted nobody is done before all are; and Enter goes on to the button.
    void totalsAreTypedWithEnterAlone()
    {
        Workshop workshop = twoHours();
        for (int i = 0; i < 3; ++i)
            workshop.lenses.append(lens(u"l%1"_s.arg(i), u"want %1"_s.arg(i), u"origins"_s, {}, i + 1));
        Desk desk(workshop);
        desk.goTo(u"lenses-voting"_s);
        desk.key(Qt::Key_Return); // begins the vote
        QCOMPARE(QApplication::focusWidget()->objectName(), u"votes0"_s);
        const auto onWall = [&desk] { return wallWords(desk.console->session(), desk.console->wall()); };
        QCOMPARE(onWall().voters, 0);
        QVERIFY(onWall().status.contains(u'3'));
        for (const char *count : {"20", "10", "6"}) {
            QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(count));
            desk.key(Qt::Key_Return);
        }
        QCOMPARE(QApplication::focusWidget()->objectName(), u"voteCast"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.workshop().ballots.size(), 1);
        QCOMPARE(onWall().done, 12);
    }

    // The keys of the steps are theirs in a number too: no vote is made and no minute changed by them.
    void theKeysOfTheStepsPassTheNumbers()
    {
        Desk desk(tiedVote());
        const auto passes = [&desk](const QString &name) {
            const int value = desk.console->findChild<QSpinBox *>(name)->value();
            const QString at = desk.console->session().activity()->id;
            for (const auto key : {Qt::Key_PageUp, Qt::Key_PageDown}) {
                const QPointer<QSpinBox> same(desk.console->findChild<QSpinBox *>(name));
                same->setFocus();
                QVERIFY(same->hasFocus());
                desk.key(key, Qt::ControlModifier);
                const Activity *there = desk.console->session().activity();
                QVERIFY2(!there || there->id != at, qPrintable(name));
                QVERIFY2(!same || same->value() == value, qPrintable(name));
                desk.key(key == Qt::Key_PageUp ? Qt::Key_PageDown : Qt::Key_PageUp, Qt::ControlModifier);
                QCOMPARE(desk.console->session().activity()->id, at);
            }
        };
        desk.goTo(u"lenses-voting"_s);
        passes(u"voteKeep"_s);
        passes(u"agendaMinutes"_s);
        desk.click(u"voteAgain"_s);
        desk.click(u"voteBegin"_s);
        passes(u"votes0"_s);
    }

    // Of a table the wall shows as many whole rows as have room, whatever it is turned to.
    void rowsOfTheWallBeginBelowTheHeads()
    {
        Workshop workshop = twoHours();
        for (int i = 0; i < 12; ++i) {
            workshop.lenses.append(lens(u"l%1"_s.arg(i), u"want number %1"_s.arg(i), u"origins"_s, {}, i + 1));
            workshop.questions.append(question(u"q%1"_s.arg(i), u"l%1"_s.arg(i), u"telescope"_s,
                                               u"A question that takes two lines of the wall, number %1?"_s.arg(i), i + 1));
        }
        Desk desk(workshop);
        desk.goTo(u"assemble-your-template"_s);
        showWall(desk);
        SheetView &sheet = wallSheetOf(desk);
        QVERIFY(sheet.verticalScrollBar()->maximum() > 0);
        const int atTop = 12 - sheet.hiddenBelow();
        const int half = sheet.verticalScrollBar()->maximum() / 2;
        for (int value = half; value < half + 40; value += 5) {
            sheet.verticalScrollBar()->setValue(value);
            QCOMPARE(12 - sheet.hiddenAbove() - sheet.hiddenBelow(), atTop);
        }
    }

    // What stands at the top of the window does the same as the keys.
    void undoOfTheWindowIsTheWorkshops()
    {
        WindowBench bench(*m_theme);
        bench.write(u"two.workshop.json"_s, workshopJson(twoHours()));
        QVERIFY(bench.window->openFile(bench.path(u"two.workshop.json"_s)));
        QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
        auto *console = bench.window->findChild<ConsolePage *>(u"consolePage"_s);
        QVERIFY(console);
        QAction *undo = bench.window->actions()[ActionId::Undo];
        QAction *redo = bench.window->actions()[ActionId::Redo];
        const auto notes = [console] { return console->session().workshop().notes.size(); };
        console->perform(WorkshopCommand::NextStep);
        QVERIFY(!undo->isEnabled());
        console->findChild<EntryLine *>()->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"who paid"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(undo->isEnabled() && !redo->isEnabled());
        undo->trigger();
        QCOMPARE(notes(), 0);
        QVERIFY(!undo->isEnabled() && redo->isEnabled());
        redo->trigger();
        QCOMPARE(notes(), 1);
        console->perform(WorkshopCommand::Leave);
        QVERIFY(!undo->isEnabled()); // nobody sees what it would take back
    }

    void lettersOfTheMenuAreEachItsOwn()
    {
        WindowBench bench(*m_theme);
        bench.write(u"two.workshop.json"_s, workshopJson(twoHours()));
        QVERIFY(bench.window->openFile(bench.path(u"two.workshop.json"_s)));
        auto *menu = bench.window->findChild<QMenu *>(u"workshopMenu"_s);
        for (const bool isHere : {true, false}) {
            if (!isHere)
                bench.window->findChild<ConsolePage *>(u"consolePage"_s)->perform(WorkshopCommand::Leave);
            emit menu->aboutToShow();
            QHash<QChar, QString> taken;
            for (const QAction *action : menu->actions()) {
                const qsizetype at = action->text().indexOf(u'&');
                if (action->isSeparator() || at < 0)
                    continue;
                const QChar letter = action->text()[at + 1].toLower();
                QVERIFY2(!taken.contains(letter), qPrintable(action->text() + u" / " + taken[letter]));
                taken.insert(letter, action->text());
            }
            QCOMPARE(taken.size(), 11);
        }
    }

    void emptyAreasSayWhatBelongsThere()
    {
        Desk desk;
        desk.goTo(u"often-lens-brainstorm"_s);
        const auto hints = [&desk] {
            const QList<SheetBox> boxes = layoutOf(desk.sheet().sheet(), consoleStyle(), {800, 500}).boxes;
            return std::count_if(boxes.begin(), boxes.end(),
                                 [](const SheetBox &box) { return box.kind == SheetBox::Kind::Hint; });
        };
        const auto before = hints();
        QVERIFY(before >= 5); // each stage says what it is, and may say more
        desk.write(u"who paid"_s);
        QCOMPARE(hints(), before - 1);
    }

    // Another lens is another form; what was written stays with the lens it was written for.
    void theFormIsOneALens()
    {
        const Playbook &playbook = builtInPlaybook();
        const Activity &optics = *playbook.activity(u"questions-with-optics");
        Workshop workshop = smallWorkshop();
        workshop.questions.clear();
        const auto enter = [&](const QString &part, const QString &typed) {
            QCOMPARE(enterInCell(workshop, playbook, optics, {part, {}}, typed, {}, minuteOfTest(0)), QString());
        };
        const auto shown = [&] {
            QStringList texts;
            for (const SheetCard &card : sheetOf(workshop, playbook, optics, false).cards) {
                if (!card.id.isEmpty())
                    texts.append(card.text);
            }
            return texts;
        };
        enter(u"lens"_s, u"1"_s);
        enter(u"telescope"_s, u"Is there a funder?"_s);
        QCOMPARE(shown(), QStringList(u"Is there a funder?"_s));
        enter(u"lens"_s, u"2"_s);
        QCOMPARE(shown(), QStringList());
        enter(u"telescope"_s, u"Were voices removed?"_s);
        enter(u"lens"_s, u"1"_s);
        QCOMPARE(shown(), QStringList(u"Is there a funder?"_s));
        QCOMPARE(takeQuestions(workshop), 2);
        QCOMPARE(workshop.questions[0].lens, u"l1"_s);
        QCOMPARE(workshop.questions[1].lens, u"l2"_s);
    }

    void aDateToLookAgainIsADate()
    {
        const Playbook &playbook = builtInPlaybook();
        const Activity &scenarios = *playbook.activity(u"scenarios-of-maturity");
        Workshop workshop = smallWorkshop();
        const auto enter = [&](const QString &typed) {
            return enterInCell(workshop, playbook, scenarios, {u"when"_s, u"law"_s}, typed, {}, minuteOfTest(0));
        };
        QVERIFY(!enter(u"someday soon"_s).isEmpty());
        QVERIFY(!enter(u"30 February 2027"_s).isEmpty());
        QVERIFY(workshop.notes.isEmpty());
        QCOMPARE(enter(u"15 March 2027"_s), QString());
        QCOMPARE(workshop.notes.size(), 1);
        QCOMPARE(enter(u"-"_s), QString()); // it can be taken away
        QVERIFY(workshop.notes.isEmpty());
    }

    // What two people chose or wrote in one cell is on the sheet in words.
    void oneCellOfTwoPeopleShowsBoth()
    {
        const Playbook &playbook = builtInPlaybook();
        const Activity &scenarios = *playbook.activity(u"scenarios-of-maturity");
        Workshop workshop = smallWorkshop();
        for (const QString &text : {u"likely"_s, u"no"_s}) {
            Note note;
            note.id = text;
            note.activity = scenarios.id;
            note.part = u"likely"_s;
            note.row = u"law"_s;
            note.text = text;
            workshop.notes.append(note);
        }
        const QList<Entry> &options = scenarios.part(u"likely")->options;
        QCOMPARE(cellText(workshop, playbook, scenarios, {u"likely"_s, u"law"_s}),
                 QString(titleOf(options, u"likely") + u" / "_s + titleOf(options, u"no")));
    }

    void aCopyForTheNoteTakerKeepsSecrets()
    {
        Workshop workshop = tiedVote();
        Record secret;
        secret.id = u"p"_s;
        secret.text = u"Dov is impatient"_s;
        workshop.privateNotes.append(secret);
        const QStringList notes = addNotes(workshop, {u"transparency-primer"_s, u"surprises"_s, {}},
                                           u"seen\nnot yet"_s, {}, minuteOfTest(0));
        setNoteState(workshop, {notes[0]}, Note::State::Shown);
        setNoteState(workshop, {notes[1]}, Note::State::Hidden);
        const Workshop copy = copyForNotes(workshop);
        QVERIFY(copy.privateNotes.isEmpty());
        QVERIFY(copy.ballots.isEmpty());
        QCOMPARE(copy.notes.size(), 1);
        QCOMPARE(withNotesOf(workshop, copy).added, 0); // it comes back without harm
        QCOMPARE(withNotesOf(workshop, copy).workshop.notes.size(), 2);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestWorkshopPlay)
#include "tst_workshopplay.moc"
