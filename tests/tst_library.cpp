#include "audit/auditrunner.h"
#include "base/file.h"
#include "mainwindow/modulecontroller.h"
#include "mainwindow/reviewcontroller.h"
#include "schema/templateshelf.h"
#include "schema/templatewriter.h"
#include "support/windowtest.h"
#include "support/workshops.h"
#include "workshop/agenda.h"
#include "workshop/consolepage.h"
#include "workshop/entryline.h"
#include "workshop/librarylist.h"
#include "workshop/librarypage.h"
#include "workshop/narrativepane.h"
#include "workshop/notes.h"
#include "workshop/sheetview.h"
#include "workshop/shelvedtemplate.h"
#include "workshop/startworkshop.h"
#include "workshop/workshopcontroller.h"
#include "workshop/workshopfile.h"

#include <QComboBox>
#include <QDockWidget>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr char kCard[] = "# Bird calls\n<!-- template: data-card-extended 1.0 -->\n\nA summary of all the calls that were recorded.\n";
const QString kWorkshop = u"birds.workshop.json"_s;

bool isSameButClock(Workshop one, const Workshop &other)
{
    one.session = other.session;
    return one == other;
}

} // namespace

class TestLibrary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void init()
    {
        settings::lastWorkshop.set({});
        settings::sidePages.set({});
        m_bench = std::make_unique<WindowBench>(*m_theme);
        m_bench->window->resize(1280, 800);
    }
    void cleanup() { m_bench.reset(); }

    void modulesByKey();
    void namesGiveWayInANarrowWindow();
    void keysOfTheCardRestOnAnotherPage();
    void theConsolesKeysWorkFromTheToolbar();
    void planNeedsNoCard();
    void writeGoesToTheDraftedCard();
    void anEditedTemplateIsKept();
    void reviewNeedsNoCard();
    void whatIsOursIsMarked();
    void theWorkshopOfLastTimeGoesOn();
    void startAloneByKeyMakesTheFile();
    void aGroupGoesOnInTheKnownFile();
    void everyActivityRuns();
    void everyActivityRunsFromNothing();
    void anActivityTakesTheCardsQuestions();
    void doneAndSkippedAreNoted();
    void lookingWritesNothing();
    void aDamagedFileIsNamedAndKept();
    void theActivityThatRanIsNotDone();
    void theNarrativePlanStandsBesideTheCard();
    void planAndConsoleShareTheWorkshop();
    void ratingsAreSharedWithTheReview();
    void ownersGoIntoTheReview();
    void scenariosRemindInTheCard();
    void theRoomSeesNoBars();
    void aWorkshopSpeaksTheLanguageOfTheWindow();
    void linksLeadToOtherModules();

private:
    MainWindow &window() { return *m_bench->window; }
    LibraryPage &page() { return *window().modules().page(); }
    QWidget *shown() { return window().findChild<QStackedWidget *>(u"pages"_s)->currentWidget(); }
    ConsolePage *console() { return window().findChild<ConsolePage *>(u"consolePage"_s); }
    Workshop onDisk()
    {
        const Result<WorkshopFile> file = loadWorkshop(m_bench->path(kWorkshop));
        return file ? file->workshop : Workshop();
    }
    void openCard(const Workshop &workshop = {})
    {
        m_bench->write(u"birds.md"_s, kCard);
        if (!workshop.title.isEmpty())
            m_bench->write(kWorkshop, workshopJson(workshop));
        QVERIFY(window().openFile(m_bench->path(u"birds.md"_s)));
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &window(), static_cast<Qt::Key>(key), modifiers);
    }
    // A button of the page, as soon as it is there.
    QPushButton *button(const QString &name)
    {
        QPushButton *found = nullptr;
        [&] { QTRY_VERIFY2((found = visible(name)), qPrintable(name)); }();
        return found;
    }
    QPushButton *visible(const QString &name)
    {
        for (QPushButton *one : page().findChildren<QPushButton *>(name)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QString words(const QString &name)
    {
        for (QLabel *label : page().findChildren<QLabel *>(name)) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    void look(const QString &activity)
    {
        page().open(activity);
        window().modules().showModule(page().module());
        QTRY_COMPARE(words(u"libraryTitle"_s), builtInPlaybook().activity(activity)->title);
    }
    void press(const QString &name)
    {
        QPushButton *found = button(name);
        QVERIFY(found);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowBench> m_bench;
};

void TestLibrary::modulesByKey()
{
    openCard();
    QVERIFY(window().actions()[ActionId::WriteMode]->isChecked()); // a card opens in Write
    key(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(shown(), &page());
    QCOMPARE(page().module(), u"ask"_s);
    QVERIFY(window().actions()[ActionId::PlanMode]->isChecked());
    QCOMPARE(page().list().count(), 1 + 1 + 12 + 1 + 5 + 1 + 1); // with heads, foundations and one pattern
    key(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(page().module(), u"inspect"_s);
    key(Qt::Key_4, Qt::AltModifier);
    QCOMPARE(shown(), &window().editor());
    QVERIFY(window().review().isReviewing());
    key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(page().module(), u"audit"_s);
    QVERIFY(window().actions()[ActionId::ReviewMode]->isChecked());
    key(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(shown(), &window().editor());
    QVERIFY(!window().review().isReviewing());
    key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(page().module(), u"answer"_s);
    key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); // and back
    QCOMPARE(shown(), &window().editor());
    QVERIFY(!m_bench->document().isModified());
    QVERIFY(!QFile::exists(m_bench->path(kWorkshop)));
}

void TestLibrary::namesGiveWayInANarrowWindow()
{
    openCard();
    QAction *plan = window().actions()[ActionId::PlanMode];
    QTRY_COMPARE(plan->iconText(), u"Plan (Ask)"_s);
    window().resize(840, 700);
    QTRY_COMPARE(plan->iconText(), u"Plan"_s);
    auto *bar = window().findChild<QFrame *>(u"toolBar"_s);
    QTRY_VERIFY(bar->width() <= 840); // all of it has room
    window().resize(1280, 800);
    QTRY_COMPARE(plan->iconText(), u"Plan (Ask)"_s);
    for (const QString &name : {u"planMode"_s, u"testMode"_s, u"writeMode"_s, u"reviewMode"_s}) {
        auto *segment = window().findChild<QWidget *>(name + u"Button"_s);
        QTRY_VERIFY2(segment->width() >= segment->sizeHint().width(), qPrintable(name));
        QVERIFY(segment->accessibleName().contains(u'('));
    }
}

void TestLibrary::keysOfTheCardRestOnAnotherPage()
{
    openCard();
    m_bench->type(u"More. "_s);
    const QByteArray typed = m_bench->text();
    key(Qt::Key_1, Qt::AltModifier);
    key(Qt::Key_Z, Qt::ControlModifier); // nobody sees what it would take back
    QCOMPARE(m_bench->text(), typed);
    QVERIFY(!window().actions()[ActionId::Undo]->isEnabled());
    QVERIFY(window().actions()[ActionId::Save]->isEnabled());
    key(Qt::Key_3, Qt::AltModifier);
    QVERIFY(window().actions()[ActionId::Undo]->isEnabled());
}

void TestLibrary::theConsolesKeysWorkFromTheToolbar()
{
    openCard(smallWorkshop());
    look(u"transparency-primer"_s);
    press(u"libraryGroup"_s);
    QVERIFY(console()->isVisible());
    QToolButton *button = nullptr;
    for (QToolButton *one : window().findChild<QFrame *>(u"toolBar"_s)->findChildren<QToolButton *>()) {
        if (one->isVisible() && one->isEnabled())
            button = one;
    }
    QVERIFY(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_F1);
    QCOMPARE(console()->findChild<QStackedWidget *>(u"consoleMiddle"_s)->currentWidget()->objectName(), u"keysPage"_s);
}

void TestLibrary::planNeedsNoCard()
{
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QWidget *start = shown();
    auto *bar = window().findChild<QFrame *>(u"toolBar"_s);
    QVERIFY(!bar->isVisible());
    key(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(shown(), &page());
    QVERIFY(bar->isVisible());
    key(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(shown(), start);
    QVERIFY(!bar->isVisible());
    // An activity asks where it is kept, and runs.
    m_bench->prompts.savePath = m_bench->path(kWorkshop);
    look(u"data-card-brief"_s);
    press(u"libraryAlone"_s);
    QVERIFY(console());
    QCOMPARE(console()->session().activity()->id, u"data-card-brief"_s);
    QVERIFY(QFile::exists(m_bench->path(kWorkshop)));
}

void TestLibrary::writeGoesToTheDraftedCard()
{
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QWidget *start = shown();
    Workshop workshop = smallWorkshop();
    workshop.steps = agendaItems(*builtInPlaybook().agenda(u"two-hours"));
    m_bench->write(kWorkshop, workshopJson(workshop));
    QVERIFY(window().openFile(m_bench->path(kWorkshop)));
    const auto *offer = window().findChild<QPushButton *>(u"openDrafted"_s);
    key(Qt::Key_3, Qt::AltModifier); // none yet
    QCOMPARE(shown(), start);
    QVERIFY(!offer->isVisible());
    QVERIFY(window().findChild<WorkshopController *>()->goToWorkshop());
    console()->findChild<QPushButton *>(u"draftCard"_s)->click();
    QVERIFY(QFile::exists(m_bench->path(u"birds.md"_s)));
    key(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(window().document().path(), m_bench->path(u"birds.md"_s));
    QVERIFY(shown() != start && shown() != console());
    // Closed, it is one click away.
    window().actions()[ActionId::CloseCard]->trigger();
    QCOMPARE(shown(), start);
    QVERIFY(offer->isVisible() && offer->text().contains(u"“birds”"_s));
    // The one that was begun last; where that is gone, the one that the workshop names.
    window().findChild<WorkshopController *>()->goToWorkshop();
    console()->findChild<QPushButton *>(u"draftCard"_s)->click();
    QCOMPARE(console()->cardPath(), m_bench->path(u"birds 2.md"_s));
    QVERIFY(QFile::remove(console()->cardPath()));
    QCOMPARE(console()->cardPath(), m_bench->path(u"birds.md"_s));
    QVERIFY(QFile::remove(console()->cardPath()));
    key(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(shown(), start);
    QVERIFY(!offer->isVisible());
}

// What somebody made better in the designer is what cards are begun with, and nothing writes over it.
void TestLibrary::anEditedTemplateIsKept()
{
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QDir(userTemplateFolder()).removeRecursively();
    Workshop workshop = smallWorkshop();
    workshop.steps = agendaItems(*builtInPlaybook().agenda(u"two-hours"));
    m_bench->write(kWorkshop, workshopJson(workshop));
    QVERIFY(window().openFile(m_bench->path(kWorkshop)));
    auto *draft = console()->findChild<QPushButton *>(u"draftCard"_s);
    draft->click();
    const QStringList kept = QDir(userTemplateFolder()).entryList({u"*1.0.json"_s});
    QCOMPARE(kept.size(), 1);
    const QString path = userTemplateFolder() + u'/' + kept.first();

    // As the workshop made it, it is made again.
    const QByteArray first = *readFile(path);
    draft->click();
    QCOMPARE(*readFile(path), first);

    QVERIFY(readTemplateFiles(path));
    TemplateFiles files = *readTemplateFiles(path);
    const auto named = [](TemplateFiles all, const QByteArray &before, const QByteArray &after) {
        QByteArray words = QJsonDocument(all.languages.first()).toJson();
        words.replace(before, after);
        all.languages.begin().value() = QJsonDocument::fromJson(words).object();
        return all;
    };
    const TemplateFiles edited = named(files, "who labelled it", "Told in the harbour");
    QVERIFY(edited != files);
    files = edited;
    QVERIFY(saveTemplate(files, path));
    draft->click();
    QCOMPARE(*readTemplateFiles(path), files);
    QVERIFY(readFile(m_bench->path(u"birds 3.md"_s))->contains("Told in the harbour"));
    // A later version of it counts, too.
    files.structure[u"version"] = u"1.1"_s;
    files = named(files, "Told in the harbour", "Told at sea");
    QVERIFY(saveTemplate(files, templatePathIn(userTemplateFolder(), files)));
    draft->click();
    QVERIFY(readFile(m_bench->path(u"birds 4.md"_s))->contains("Told at sea"));
    // Another workshop of the same name has a version of its own.
    // What an earlier assembly left there is no edit, whatever was assembled since.
    Workshop later = workshop;
    later.draft.assembled = templateDigest(files) + u" 00"_s;
    TemplateFiles made = files;
    made.structure[u"license"] = u"MIT"_s;
    QVERIFY(!editedTemplate(userTemplateFolder(), later, made));
    later.draft.assembled = u"00"_s;
    QVERIFY(editedTemplate(userTemplateFolder(), later, made));
    TemplateFiles others = files;
    others.structure[u"version"] = u"1.0"_s;
    others.structure[u"license"] = u"CC0-1.0"_s;
    const QString free = freeTemplatePath(userTemplateFolder(), workshop, others);
    QCOMPARE(others.version(), u"1.2"_s);
    QVERIFY(free.endsWith(u"1.2.json"_s) && !QFile::exists(free));
    QDir(userTemplateFolder()).removeRecursively();
}

void TestLibrary::reviewNeedsNoCard()
{
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QWidget *start = shown();
    key(Qt::Key_4, Qt::AltModifier);
    QCOMPARE(shown(), &page());
    QCOMPARE(page().module(), u"audit"_s);
    QVERIFY(window().actions()[ActionId::ReviewMode]->isChecked());
    QTRY_VERIFY(words(u"libraryNoCard"_s).contains(u"No card is open"_s));
    look(u"dimensions-rubric"_s);
    QVERIFY(!words(u"libraryNeedsCard"_s).isEmpty()); // it looks at one
    look(u"value-additions"_s);
    QVERIFY(words(u"libraryNeedsCard"_s).isEmpty());
    // It runs alone all the same.
    m_bench->prompts.savePath = m_bench->path(kWorkshop);
    look(u"dimensions-rubric"_s);
    press(u"libraryAlone"_s);
    QVERIFY(console());
    QCOMPARE(console()->session().activity()->id, u"dimensions-rubric"_s);
    // What puts judgements into a review waits for the card.
    look(u"dimensions-rubric"_s);
    QVERIFY(!button(u"libraryJudge"_s)->isEnabled());
    key(Qt::Key_3, Qt::AltModifier);
    QTRY_COMPARE(shown(), start);
    // With a card the sentences are gone.
    openCard();
    look(u"evaluation-gaps"_s);
    QTRY_VERIFY(words(u"libraryNeedsCard"_s).isEmpty());
    QTRY_VERIFY(!window().modules().page()->findChild<QLabel *>(u"libraryNoCard"_s));
}

void TestLibrary::whatIsOursIsMarked()
{
    openCard();
    look(u"lens-brainstorm"_s); // its level is not told, its length is
    QVERIFY2(words(u"libraryFacts"_s).contains(u"90 min · moderate (ours)"_s), qPrintable(words(u"libraryFacts"_s)));
    look(u"value-additions"_s);
    QVERIFY2(words(u"libraryFacts"_s).contains(u"25 min (ours) · basic (ours)"_s), qPrintable(words(u"libraryFacts"_s)));
    QVERIFY(words(u"libraryFacts"_s).contains(u"Everybody who took part (ours)"_s));
    const auto isInList = [this](const QString &id, const QString &words) {
        for (int i = 0; i < page().list().count(); ++i) {
            QListWidgetItem *item = page().list().item(i);
            if (item->data(Qt::UserRole).toString() == id)
                return item->data(Qt::AccessibleTextRole).toString().contains(words);
        }
        return false;
    };
    QVERIFY(isInList(u"value-additions"_s, u"25 min (ours)"_s));
    // A heading says it beside it.
    const auto isMarked = [this](const QString &heading) {
        const QList<QLabel *> labels = page().findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (!label->isVisible() || label->text() != heading)
                continue;
            for (const QLabel *other : labels) {
                const bool isBeside = other->isVisible() && other->text() == u"ours"_s
                                      && qAbs(other->mapTo(&page(), QPoint()).y() - label->mapTo(&page(), QPoint()).y()) < label->height();
                if (isBeside)
                    return true;
            }
        }
        return false;
    };
    look(u"transparency-primer"_s);
    QTRY_VERIFY(isMarked(u"Before it"_s) && isMarked(u"What follows"_s));
    look(u"priority-matrix"_s);
    QTRY_VERIFY(isMarked(u"Before it"_s) && !isMarked(u"What follows"_s) && !isMarked(u"Steps"_s));
    window().modules().showModule(u"answer"_s);
    page().list().choose(u"plan-the-work"_s);
    QTRY_COMPARE(words(u"libraryTitle"_s), u"Plan the Work"_s);
    QTRY_VERIFY(isMarked(u"What goes wrong"_s) && !isMarked(u"What helps"_s) && !isMarked(u"The problem"_s));
}

void TestLibrary::theWorkshopOfLastTimeGoesOn()
{
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    Workshop workshop = smallWorkshop();
    workshop.steps = agendaItems(*builtInPlaybook().agenda(u"two-hours"));
    m_bench->write(kWorkshop, workshopJson(workshop));
    auto *goOn = window().findChild<QPushButton *>(u"goOnWorkshop"_s);
    QVERIFY(!goOn->isVisible());
    settings::lastWorkshop.set(m_bench->path(kWorkshop));
    key(Qt::Key_1, Qt::AltModifier);
    press(u"libraryGoOn"_s);
    QVERIFY(console());
    QCOMPARE(shown(), console());
    QCOMPARE(console()->session().workshop().steps.size(), 8);
    auto *menu = window().findChild<QMenu *>(u"workshopMenu"_s);
    emit menu->aboutToShow();
    menu->findChild<QAction *>(u"closeWorkshop"_s)->trigger();
    QTRY_VERIFY(!console());
    key(Qt::Key_3, Qt::AltModifier); // the start page again
    QTRY_VERIFY(goOn->isVisible());
    QVERIFY(goOn->text().contains(u"“birds”"_s));
    goOn->click();
    QVERIFY(console());
    QCOMPARE(console()->session().path(), m_bench->path(kWorkshop));
}

void TestLibrary::startAloneByKeyMakesTheFile()
{
    openCard();
    key(Qt::Key_1, Qt::AltModifier);
    QVERIFY(words(u"libraryFile"_s).contains(u"no workshop file yet"_s));
    key(Qt::Key_Down); // the first activity
    QCOMPARE(page().list().chosen(), u"transparency-primer"_s);
    key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"libraryAlone"_s);
    key(Qt::Key_Space);
    QCOMPARE(shown(), console());
    QCOMPARE(console()->session().activity()->id, u"transparency-primer"_s);
    QCOMPARE(onDisk().card, u"birds.md"_s);
    QCOMPARE(onDisk().headcount, 1);
    QTest::keyClicks(QApplication::focusWidget(), u"the gaps at night"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE(onDisk().notes.size(), 1);
    key(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(shown(), &page());
    QTRY_VERIFY(words(u"libraryFacts"_s).startsWith(u"Begun"_s));
    QCOMPARE(m_bench->read(u"birds.md"_s), QByteArray(kCard));
}

void TestLibrary::aGroupGoesOnInTheKnownFile()
{
    openCard(smallWorkshop());
    look(u"transparency-primer"_s);
    QVERIFY(button(u"libraryGroup"_s));
    auto *people = page().findChild<QSpinBox *>(u"libraryPeople"_s);
    QCOMPARE(people->value(), 12); // as many as there were
    const auto *line = people->findChild<QLineEdit *>();
    QVERIFY(line->width() >= line->fontMetrics().horizontalAdvance(people->text()) + 5); // with margins and cursor
    people->setValue(9);
    press(u"libraryGroup"_s);
    QVERIFY(console());
    QCOMPARE(console()->session().path(), m_bench->path(kWorkshop));
    QCOMPARE(console()->session().workshop().headcount, 9);
    QCOMPARE(console()->session().workshop().agents.size(), 3);
}

// Each of the 28 from its page in the library to a line on its worksheet to the disk, in one workshop.
void TestLibrary::everyActivityRuns()
{
    Workshop before = smallWorkshop();
    before.agents[0].fluency = 2;
    before.agents[0].expertise = 3;
    openCard(before);
    int written = 0;
    for (const Activity &activity : builtInPlaybook().activities) {
        look(activity.id);
        press(u"libraryAlone"_s);
        QVERIFY2(console() && console()->session().activity()->id == activity.id, qPrintable(activity.id));
        const PlaybookModule *module = builtInPlaybook().module(activity.module);
        const ActionId modes[] = {ActionId::PlanMode, ActionId::TestMode, ActionId::WriteMode, ActionId::ReviewMode};
        const qsizetype at = module - builtInPlaybook().modules.constData();
        QVERIFY2(window().actions()[modes[at]]->isChecked(), qPrintable(activity.id)); // the bar says where one is
        const Sheet &sheet = console()->findChild<SheetView *>(u"sheetView"_s)->sheet();
        QVERIFY2(!sheet.columns.isEmpty(), qPrintable(activity.id));
        if (activity.id == u"lenses-voting"_s)
            continue; // not written line by line: tested on its own
        const Workshop begun = console()->session().workshop();
        EntryLine &line = *console()->findChild<EntryLine *>();
        line.setFocus();
        // The number of a choice, else words.
        QTest::keyClicks(&line, activity.id == u"priority-matrix"_s ? u"Night ranger"_s : u"1"_s);
        QTest::keyClick(&line, Qt::Key_Return);
        const Workshop done = console()->session().workshop();
        QVERIFY2(done != begun, qPrintable(activity.id));
        QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(isSameButClock(console()->session().workshop(), begun), qPrintable(activity.id));
        QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(isSameButClock(console()->session().workshop(), done), qPrintable(activity.id));
        QCOMPARE(activityState(done, activity.id), ActivityState::Begun);
        ++written;
    }
    QCOMPARE(written, 27);
    QTRY_VERIFY(!console()->session().isUnsaved());
    QVERIFY(isSameButClock(onDisk(), console()->session().workshop()));
    QCOMPARE(onDisk().doneActivities, QStringList()); // going on to another one finishes none
    QCOMPARE(onDisk().steps.size(), 28);
    QCOMPARE(m_bench->read(u"birds.md"_s), QByteArray(kCard));
}

// Who begins in the middle, alone, with an empty worksheet: the first line typed is kept all the same.
void TestLibrary::everyActivityRunsFromNothing()
{
    for (const Activity &activity : builtInPlaybook().activities) {
        if (activity.id == u"lenses-voting"_s)
            continue; // says itself that there is nothing to vote on
        openCard();
        look(activity.id);
        press(u"libraryAlone"_s);
        QVERIFY2(console() && console()->session().activity()->id == activity.id, qPrintable(activity.id));
        const Workshop begun = console()->session().workshop();
        EntryLine &line = *console()->findChild<EntryLine *>();
        QTest::keyClicks(&line, u"Who counted them?"_s);
        QTest::keyClick(&line, Qt::Key_Return);
        const QLabel *hint = console()->findChild<QLabel *>(u"entryHint"_s);
        if (console()->session().workshop() == begun) { // a cell of choices, where words are none: its numbers stand below
            QVERIFY2(!hint->text().isEmpty(), qPrintable(activity.id));
            line.clear();
            QTest::keyClicks(&line, u"1"_s);
            QTest::keyClick(&line, Qt::Key_Return);
        }
        QVERIFY2(console()->session().workshop() != begun, qPrintable(activity.id + u": "_s + hint->text()));
        init(); // a new window and folder
    }
}

void TestLibrary::anActivityTakesTheCardsQuestions()
{
    openCard();
    look(u"three-buckets"_s);
    press(u"libraryAlone"_s);
    QVERIFY(console());
    const auto buttons = [this] { return console()->findChild<QWidget *>(u"consoleBar"_s)->findChildren<QPushButton *>(); };
    QCOMPARE(buttons().size(), 2);
    const qsizetype all = buttons()[1]->text().section(u' ', 2, 2).toInt();
    QVERIFY2(all > 60, qPrintable(buttons()[1]->text()));
    buttons()[0]->click();
    const SheetView *sheet = console()->findChild<SheetView *>(u"sheetView"_s);
    const qsizetype essential = console()->session().workshop().questions.size();
    QVERIFY(essential > 20 && essential < all);
    QCOMPARE(sheet->sheet().rows.size(), essential);
    QVERIFY(console()->findChild<EntryLine *>()->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"1"_s); // into the first bucket
    key(Qt::Key_Return);
    const AskedQuestion *first = recordOf(console()->session().workshop().questions, sheet->sheet().rows[0].id);
    QVERIFY(first);
    QCOMPARE(first->bucket, builtInPlaybook().buckets[0].id);
    console()->session().undo();
    console()->session().undo();
    QVERIFY(console()->session().workshop().questions.isEmpty());
    QTest::keyClicks(QApplication::focusWidget(), u"Who paid?"_s); // or one's own
    key(Qt::Key_Return);
    QCOMPARE(console()->session().workshop().questions.size(), 1);
    QVERIFY(sheet->sheet().rows.value(0).title.endsWith(u"Who paid?"_s)); // after its number
    QCOMPARE(m_bench->read(u"birds.md"_s), QByteArray(kCard));
}

void TestLibrary::doneAndSkippedAreNoted()
{
    openCard(smallWorkshop());
    look(u"data-card-brief"_s);
    press(u"librarySkip"_s);
    QTRY_VERIFY(words(u"libraryFacts"_s).startsWith(u"Skipped"_s));
    QTRY_COMPARE(activityState(onDisk(), u"data-card-brief"_s), ActivityState::Skipped);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"librarySkip"_s); // the keys stay where they were
    press(u"librarySkip"_s);
    QTRY_COMPARE(activityState(onDisk(), u"data-card-brief"_s), ActivityState::NotYet);
    QVERIFY(onDisk().steps.isEmpty());
    press(u"libraryDone"_s);
    QTRY_COMPARE(onDisk().doneActivities, QStringList(u"data-card-brief"_s));
    QTRY_VERIFY(words(u"libraryFacts"_s).startsWith(u"Done"_s));
    look(u"map-your-stakeholders"_s);
    QVERIFY(visible(u"before:transparency-primer"_s)->text().contains(u"not yet"_s));
}

void TestLibrary::lookingWritesNothing()
{
    openCard(smallWorkshop());
    const QByteArray before = m_bench->read(kWorkshop);
    for (const PlaybookModule &module : builtInPlaybook().modules) {
        window().modules().showModule(module.id);
        for (int i = 0; i < page().list().count(); ++i) {
            page().list().setCurrentRow(i);
            QCoreApplication::processEvents();
        }
    }
    window().actions()[ActionId::ShowNarrative]->trigger();
    QTest::qWait(600); // longer than a change takes to the disk
    QCOMPARE(m_bench->read(kWorkshop), before);
    QCOMPARE(m_bench->read(u"birds.md"_s), QByteArray(kCard));
}

void TestLibrary::aDamagedFileIsNamedAndKept()
{
    m_bench->write(kWorkshop, "{ not JSON");
    openCard();
    key(Qt::Key_1, Qt::AltModifier);
    QVERIFY2(words(u"libraryFile"_s).contains(kWorkshop), qPrintable(words(u"libraryFile"_s)));
    look(u"transparency-primer"_s);
    press(u"libraryAlone"_s);
    QVERIFY(!console());
    QVERIFY(m_bench->bar(u"modules"_s));
    QCOMPARE(m_bench->read(kWorkshop), QByteArray("{ not JSON"));
}

void TestLibrary::theActivityThatRanIsNotDone()
{
    openCard(smallWorkshop());
    look(u"data-card-brief"_s);
    press(u"libraryAlone"_s);
    look(u"transparency-primer"_s); // while the console is open
    press(u"libraryAlone"_s);
    QCOMPARE(console()->session().activity()->id, u"transparency-primer"_s);
    QVERIFY(console()->session().workshop().doneActivities.isEmpty());
}

void TestLibrary::theNarrativePlanStandsBesideTheCard()
{
    openCard();
    key(Qt::Key_4, Qt::ControlModifier);
    auto *dock = window().findChild<QDockWidget *>(u"narrativeDock"_s);
    QVERIFY(dock && dock->isVisible());
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"narrativeReader"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Ward nurse"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"narrative:Ward nurse:decision"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"whether to trust the alarm"_s);
    key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"narrative:Ward nurse:goal"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"a quiet night "_s);
    QTRY_COMPARE(onDisk().notes.size(), 2);
    QCOMPARE(onDisk().notes[0].text, u"whether to trust the alarm"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"or two"_s); // what was kept does not move the cursor
    QTRY_COMPARE(textAt(onDisk(), {u"plan-your-narrative"_s, u"goal"_s, onDisk().agents.at(0).id}), u"a quiet night or two"_s);
    key(Qt::Key_1, Qt::AltModifier); // it belongs to the card
    QVERIFY(!dock->isVisible());
    key(Qt::Key_3, Qt::AltModifier);
    QVERIFY(dock->isVisible());
    dock->close();
    QVERIFY(!window().actions()[ActionId::ShowNarrative]->isChecked());
    QVERIFY(!m_bench->document().isModified());
    // Another day it is as it was left.
    key(Qt::Key_4, Qt::ControlModifier);
    m_bench->window.reset();
    m_bench->window = m_bench->make();
    openCard(onDisk());
    dock = window().findChild<QDockWidget *>(u"narrativeDock"_s);
    QVERIFY(dock && dock->isVisible());
    QCOMPARE(dock->findChild<QPlainTextEdit *>(u"narrative:Ward nurse:goal"_s)->toPlainText(), u"a quiet night or two"_s);
}

void TestLibrary::planAndConsoleShareTheWorkshop()
{
    openCard(smallWorkshop());
    key(Qt::Key_4, Qt::ControlModifier);
    auto *box = window().findChild<QPlainTextEdit *>(u"narrative:Ward nurse:decision"_s);
    QVERIFY(box);
    QTest::keyClicks(box, u"trust it"_s);
    look(u"plan-your-narrative"_s); // what is typed is in the workshop before the console opens it
    press(u"libraryAlone"_s);
    const QString nurse = console()->session().workshop().agents.at(0).id;
    QCOMPARE(textAt(console()->session().workshop(), {u"plan-your-narrative"_s, u"decision"_s, nurse}), u"trust it"_s);
    console()->session().change({}, [&](Workshop &workshop) {
        setTextAt(workshop, {u"plan-your-narrative"_s, u"nuance"_s, nurse}, u"at night"_s, {}, QDateTime::currentDateTimeUtc());
    });
    QCOMPARE(window().findChild<QPlainTextEdit *>(u"narrative:Ward nurse:nuance"_s)->toPlainText(), u"at night"_s);
}

void TestLibrary::ratingsAreSharedWithTheReview()
{
    settings::reviewerName.set(u"Ana"_s);
    Workshop workshop = smallWorkshop();
    workshop.ratings.append({u"r1"_s, u"quality"_s, u"card"_s, u"solid"_s, u"numbers stand beside the claims"_s, {}, {}, 0, 0,
                             {}, u"2026-03-01T09:00:00Z"_s, {}});
    workshop.ratings[0].evidence = {u"bird CALLS"_s, u"the field book"_s};
    openCard(workshop);
    look(u"dimensions-rubric"_s);
    press(u"libraryJudge"_s);
    QCOMPARE(window().review().keeper().review().judgements.size(), 1);
    QCOMPARE(window().review().keeper().review().judgements[0].who, u"Ana"_s);
    const QList<FieldRef> evidence = window().review().keeper().review().judgements[0].evidence;
    QCOMPARE(evidence.size(), 2);
    QCOMPARE(evidence[0].title, u"Bird calls"_s); // the card's own field, with the text it had
    QVERIFY(!evidence[0].hash.isEmpty());
    QCOMPARE(evidence[1].title, u"the field book"_s);
    press(u"libraryJudge"_s); // once is enough
    QCOMPARE(window().review().keeper().review().judgements.size(), 1);
    // What was judged in the review is on the rubric when it begins.
    QVERIFY(window().review().keeper().change([](Review &review) {
        Judgement risk = review.judgements[0];
        risk.id = u"other"_s;
        risk.dimension = u"risk"_s;
        risk.rating = Judgement::Rating::Poor;
        review.judgements.append(risk);
    }));
    press(u"libraryAlone"_s);
    const QList<DimensionRating> &ratings = console()->session().workshop().ratings;
    QCOMPARE(ratings.size(), 2);
    QCOMPARE(ratings[1].dimension, u"risk"_s);
    QCOMPARE(ratings[1].rating, u"poor"_s);
    settings::reviewerName.set({});
}

// A scenario of maturity that is due is told with the card's readiness, and one that is put off is not.
void TestLibrary::scenariosRemindInTheCard()
{
    Workshop workshop = smallWorkshop();
    setTextAt(workshop, {u"scenarios-of-maturity"_s, u"when"_s, u"law"_s}, u"March 2020"_s, {}, QDateTime());
    openCard(workshop);
    const auto *audit = window().findChild<AuditRunner *>();
    const auto isTold = [audit] {
        const QList<Finding> findings = audit->report().findings;
        return std::any_of(findings.begin(), findings.end(), [](const Finding &one) { return one.rule == "watch-due"_L1; });
    };
    QTRY_VERIFY(isTold());
    look(u"scenarios-of-maturity"_s);
    press(u"libraryAlone"_s);
    console()->session().change({}, [](Workshop &changed) {
        setTextAt(changed, {u"scenarios-of-maturity"_s, u"when"_s, u"law"_s}, u"March 2990"_s, {}, QDateTime());
    });
    QTRY_VERIFY(!isTold());
}

// Three Buckets ends beside the card's questions; who is named there stays.
void TestLibrary::ownersGoIntoTheReview()
{
    Workshop workshop = smallWorkshop();
    workshop.questions[0].title = u"Bird calls"_s; // a heading of the card
    workshop.questions[0].bucket = u"written"_s;
    workshop.questions[0].responsible = {u"pa"_s};
    workshop.questions[0].accountable = {u"pb"_s};
    workshop.questions[1].accountable = {u"pa"_s, u"pb"_s};
    workshop.questions[2].accountable = {u"pa"_s};
    openCard(workshop);
    look(u"three-buckets"_s);
    press(u"libraryOwners"_s);
    const QList<Owner> owners = window().review().keeper().review().owners;
    QCOMPARE(owners.size(), 1);
    QCOMPARE(owners[0].name, u"Ben"_s);
    QCOMPARE(owners[0].field.title, u"Bird calls"_s);
    QVERIFY(window().review().keeper().change([](Review &review) { review.owners[0].name = u"Zoe"_s; }));
    press(u"libraryOwners"_s);
    QCOMPARE(window().review().keeper().review().owners.size(), 1);
    QCOMPARE(window().review().keeper().review().owners[0].name, u"Zoe"_s);
}

void TestLibrary::theRoomSeesNoBars()
{
    openCard(smallWorkshop());
    look(u"transparency-primer"_s);
    press(u"libraryGroup"_s);
    auto *bar = window().findChild<QFrame *>(u"toolBar"_s);
    QVERIFY(bar->isVisible());
    key(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(!bar->isVisible());
    QVERIFY(!window().menuBar()->isVisible());
    QVERIFY(console()->findChild<QLabel *>(u"entryHint"_s)->text().contains(u"F4"_s)); // the way back
    key(Qt::Key_F4);
    QVERIFY(bar->isVisible());
    QVERIFY(window().menuBar()->isVisible());
    key(Qt::Key_F4);
    QVERIFY(!bar->isVisible());
    key(Qt::Key_W, Qt::ControlModifier); // to the card, and back to the wall
    QVERIFY(bar->isVisible());
    QVERIFY(window().menuBar()->isVisible());
    auto *menu = window().findChild<QMenu *>(u"workshopMenu"_s);
    emit menu->aboutToShow();
    menu->findChild<QAction *>(u"goToWorkshop"_s)->trigger();
    QCOMPARE(shown(), console());
    QVERIFY(!bar->isVisible());
    key(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(bar->isVisible());
}

void TestLibrary::aWorkshopSpeaksTheLanguageOfTheWindow()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Spanish));
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    const QString title = builtInPlaybook(u"es"_s).agenda(u"two-hours")->title;
    QVERIFY(title != builtInPlaybook().agenda(u"two-hours")->title);
    openCard();
    auto *menu = window().findChild<QMenu *>(u"workshopMenu"_s);
    menu->findChild<QAction *>(u"newWorkshop"_s)->trigger();
    const StartWorkshop *start = qobject_cast<StartWorkshop *>(shown());
    QVERIFY(start);
    QCOMPARE(start->workshop().language, u"es"_s);
    QVERIFY(start->findChild<QComboBox *>(u"workshopAgenda"_s)->currentText().startsWith(title));
    // An activity that makes a workshop of its own.
    m_bench->prompts.savePath = m_bench->path(kWorkshop);
    window().findChild<WorkshopController *>()->runActivity(u"data-card-brief"_s);
    QVERIFY(console());
    QCOMPARE(console()->session().workshop().language, u"es"_s);
    QCOMPARE(console()->session().activity()->title, builtInPlaybook(u"es"_s).activity(u"data-card-brief")->title);
}

void TestLibrary::linksLeadToOtherModules()
{
    openCard();
    look(u"assemble-your-template"_s);
    press(u"to:three-buckets"_s);
    QTRY_COMPARE(words(u"libraryTitle"_s), builtInPlaybook().activity(u"three-buckets")->title);
    QCOMPARE(page().module(), u"inspect"_s);
    QVERIFY(window().actions()[ActionId::TestMode]->isChecked());
    QVERIFY(words(u"libraryAttribution"_s).contains(u"CC BY-SA 4.0"_s));
}

QTEST_MAIN(TestLibrary)
#include "tst_library.moc"
