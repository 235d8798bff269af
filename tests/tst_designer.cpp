#include "base/file.h"
#include "designer/designerwindow.h"
#include "designer/designpreview.h"
#include "designer/designtree.h"
#include "designer/evidenceboxes.h"
#include "designer/migratedialog.h"
#include "designer/nodeform.h"
#include "designer/optionrows.h"
#include "designer/partbox.h"
#include "designer/partrows.h"
#include "designer/templatecontroller.h"
#include "designer/traydrag.h"
#include "designer/traypane.h"
#include "dialogs/newcarddialog.h"
#include "mainwindow/editorview.h"
#include "panels/answerpanel.h"
#include "panels/growingtext.h"
#include "panels/headingrow.h"
#include "panels/plainline.h"
#include "panels/sectionpage.h"
#include "schema/artifactname.h"
#include "schema/insertion.h"
#include "schema/templateshelf.h"
#include "schema/templatewriter.h"
#include "support/windowtest.h"
#include "widgets/elidedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QDrag>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>

using namespace cardwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Prompted : public QuietPrompts
{
public:
    QString importPath;
    bool editsTemplates = false;
    QString schema;

    QString templateToOpen(QWidget *, const QString &) override { return importPath; }
    bool newCard(QWidget *parent, NewCard &card) override
    {
        card.editsTemplates = editsTemplates;
        card.schema = schema;
        return !editsTemplates && QuietPrompts::newCard(parent, card);
    }
};

// The designer on a folder of its own, driven by keys.
struct Bench
{
    Bench()
        : folder(QDir::tempPath() + u"/our templates-XXXXXX"_s)
        , shelf(folder.path())
        , window(shelf, prompts)
    {
        window.resize(1280, 800);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window has no focus.");
    }
    template<typename Widget>
    Widget *find(const QString &name)
    {
        return window.findChild<Widget *>(name);
    }
    void press(const QString &button)
    {
        auto *one = find<QPushButton>(button);
        QVERIFY2(one && one->isVisible() && one->isEnabled(), qPrintable(button));
        one->setFocus();
        QTest::keyClick(one, Qt::Key_Space);
    }
    // Keys to whoever has the focus.
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    const TemplateDesign &design() { return window.document().design(); }
    QStringList titles()
    {
        QStringList list;
        for (const DesignNode &node : design().nodes())
            list.append(design().title(node.id, u"en"_s));
        return list;
    }
    DesignTree &tree() { return *window.findChild<DesignTree *>(); }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }

    QTemporaryDir folder;
    Prompted prompts;
    TemplateShelf shelf;
    DesignerWindow window;
};

// What a hand does with the mouse: the button goes down at one place of the screen and up at the other.
void drag(QWidget *window, const QPoint &from, const QPoint &to)
{
    QWindow *handle = window->windowHandle();
    const auto place = [&](const QPoint &at) { return window->mapFromGlobal(at); };
    constexpr int steps = 6;
    bool isDone = false;
    QObject hand;
    // A drag has an event loop of its own, in the middle of one of these steps: the next is asked for before.
    const std::function<void(int)> go = [&](int step) {
        if (step < steps + 2)
            QTimer::singleShot(15, &hand, [&go, step] { go(step + 1); });
        if (step <= steps)
            QTest::mouseMove(handle, place(from + (to - from) * step / steps));
        else if (step == steps + 1)
            QTest::mouseMove(handle, place(to - QPoint(1, 0)));
        else
            QTest::mouseRelease(handle, Qt::LeftButton, {}, place(to));
        isDone = isDone || step == steps + 2;
    };
    QTest::mousePress(handle, Qt::LeftButton, {}, place(from));
    go(0);
    QTRY_VERIFY(isDone);
}

} // namespace

class TestDesigner : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QDir(userTemplateFolder()).removeRecursively();
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void cleanup() { QDir(userTemplateFolder()).removeRecursively(); }

    void aTemplateIsDesignedWithTheKeyboard();
    void partsAreDesignedWithTheKeyboard();
    void codeAndEvidenceAreDesignedWithTheKeyboard();
    void openingAndLookingChangesNothing();
    void whatIsMissingIsToldAndKept();
    void steadyTypingIsKept();
    void theEndOfTheSessionKeepsWhatWasTyped();
    void unsavedWorkThatWasDealtWithIsGone_data();
    void unsavedWorkThatWasDealtWithIsGone();
    void oneTemplateIsNeverKeptAsAnother();
    void aDraftThatCannotBeWrittenIsTold();
    void aCardIsCalledAsItsTemplateSays();
    void everySaveIsAVersion();
    void aCopyOfTheProgramsIsNotThePrograms();
    void oneFileGoesOutAndIn();
    void thePreviewFollows();
    void newCardOffersTheUsersTemplates();
    void aCardOpensWithItsTemplateAgain();
    void aMissingTemplateIsNamed();
    void cardsAreComparedByTheirOwnTemplate();
    void headingsHaveRoomInANarrowPreview();
    void rowsAreDraggedInTheTree();
    void anIdFollowsItsTitleUntilItIsSaved();
    void removingIsAStepOfItsOwn();
    void whatIsRequiredIsEssential();
    void goesOnWithAnotherTemplate();
    void aPieceIsDraggedOntoItsQuestion();
    void theMouseTakesAPieceUp();
    void aLargeCardFillsTheTrayInParts();
    void aNewVersionIsTakenAndUndone();
    void theOpenCardMovesToTheVersionThatWasSaved();
    void designerOpensFromNewCard();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestDesigner::aTemplateIsDesignedWithTheKeyboard()
{
    Bench bench;
    bench.press(u"emptyTemplate"_s);
    QVERIFY(bench.window.isOpen());
    QCOMPARE(QApplication::focusWidget(), &bench.tree());
    Bench::key(Qt::Key_Down);
    Bench::key(Qt::Key_Return, Qt::ControlModifier); // another question
    QCOMPARE(QApplication::focusWidget()->objectName(), u"nodeTitle"_s);
    Bench::type(u"Recorder"_s);
    QCOMPARE(bench.titles(), QStringList({u"First section"_s, u"First question"_s, u"Recorder"_s}));
    bench.find<GrowingText>(u"prompt"_s)->setFocus();
    Bench::type(u"What was used?"_s);
    QCOMPARE(bench.design().text(bench.tree().currentId(), u"en"_s, u"prompt"_s), u"What was used?"_s);

    auto *kind = bench.find<QComboBox>(u"answerKind"_s);
    kind->setFocus();
    while (kind->currentData() != u"single_choice"_s)
        Bench::key(Qt::Key_Down);
    auto *options = bench.window.findChild<OptionRows *>();
    QVERIFY(options->isVisible());
    options->setFocus();
    options->setCurrentCell(3, 0); // the empty one after yes, no, unknown
    Bench::type(u"Hydrophone"_s);
    Bench::key(Qt::Key_Return);
    QTRY_COMPARE(bench.design().options(bench.tree().currentId(), u"en"_s).size(), 4);
    QCOMPARE(bench.design().options(bench.tree().currentId(), u"en"_s).last().id, u"hydrophone"_s);

    auto *required = bench.find<QComboBox>(u"requiredBy"_s);
    required->setFocus();
    Bench::key(Qt::Key_Down);
    Bench::key(Qt::Key_Down);
    auto *scope = bench.find<QComboBox>(u"scope"_s);
    scope->setFocus();
    Bench::key(Qt::Key_Home);
    const DesignNode node = bench.design().node(bench.tree().currentId());
    QCOMPARE(node.json[u"requiredBy"].toString(), u"review"_s);
    QCOMPARE(node.json[u"scope"].toString(), u"telescope"_s);

    bench.tree().setFocus();
    Bench::key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(bench.titles(), QStringList({u"First section"_s, u"Recorder"_s, u"First question"_s}));
    QCOMPARE(bench.design().title(bench.tree().currentId(), u"en"_s), u"Recorder"_s);
    Bench::key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.titles().last(), u"Recorder"_s);
    Bench::key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    Bench::key(Qt::Key_Down);
    Bench::key(Qt::Key_Delete);
    QCOMPARE(bench.titles(), QStringList({u"First section"_s, u"Recorder"_s}));

    // A condition on the choice.
    Bench::key(Qt::Key_Return, Qt::ControlModifier);
    Bench::type(u"Depth in metres"_s);
    auto *onlyIf = bench.find<QComboBox>(u"onlyIf"_s);
    onlyIf->setFocus();
    Bench::key(Qt::Key_Down);
    const DesignCondition condition = bench.design().condition(bench.tree().currentId());
    QVERIFY(condition.field.endsWith(u".recorder"_s));
    QVERIFY(condition.options.contains(u"hydrophone"_s) && !condition.options.contains(u"no"_s));
    QCOMPARE(bench.design().faults().size(), 0);

    Bench::key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!bench.window.document().isModified());
    QCOMPARE(bench.files(), QStringList({u"our-template-1.0.en.json"_s, u"our-template-1.0.json"_s}));
    const Result<Template> loaded = loadTemplate(bench.folder.filePath(u"our-template-1.0.json"_s));
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->specs().size(), 3);
    QCOMPARE(loaded->specs()[1].required, RequiredBy::Review);
    QCOMPARE(loaded->conditions().size(), 1);
}

void TestDesigner::partsAreDesignedWithTheKeyboard()
{
    Bench bench;
    bench.press(u"emptyTemplate"_s);
    Bench::key(Qt::Key_Down);
    const QString id = bench.tree().currentId();
    const auto parts = [&] { return bench.design().parts(id, u"en"_s); };
    const auto choose = [](QComboBox *kinds, const QString &kind) {
        kinds->setFocus();
        Bench::key(Qt::Key_Home);
        while (kinds->currentData() != kind && kinds->currentIndex() + 1 < kinds->count())
            Bench::key(Qt::Key_Down);
    };
    choose(bench.find<QComboBox>(u"answerKind"_s), u"composite"_s);
    auto *rows = bench.window.findChild<PartRows *>();
    QVERIFY(rows->isVisible());
    QCOMPARE(parts().size(), 2);
    QCOMPARE(parts()[0].kind, u"text_long"_s);
    QCOMPARE(parts()[1].kind, u"text_list"_s);

    // A third one: a choice, with a label and three options.
    bench.press(u"addPart"_s);
    QCOMPARE(parts().size(), 3);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"partKind"_s); // of the new one
    const auto box = [&](int place) { return rows->findChildren<PartBox *>().at(place); };
    choose(box(2)->findChild<QComboBox *>(), u"single_choice"_s);
    QCOMPARE(parts()[2].kind, u"single_choice"_s);
    QVERIFY(!parts()[2].words.isEmpty()); // some to begin with
    for (const QString &name : {u"partUp"_s, u"partRemove"_s, u"partLabel"_s}) { // there is no way down
        Bench::key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
    }
    Bench::type(u"Season"_s);
    QCOMPARE(parts()[2].label, u"Season"_s);
    Bench::key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"partBoxWords"_s);
    Bench::key(Qt::Key_A, Qt::ControlModifier);
    Bench::type(u"Dry"_s);
    Bench::key(Qt::Key_Return);
    Bench::type(u"Wet"_s);
    QCOMPARE(parts()[2].words, QStringList({u"Dry"_s, u"Wet"_s}));

    Bench::key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(parts()[1].label, u"Season"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"partBoxWords"_s); // it went with it
    QVERIFY(box(1)->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(bench.design().faults().size(), 0);
    bench.window.document().undoStack().undo();
    QCOMPARE(parts()[2].label, u"Season"_s);
    bench.window.document().undoStack().undo(); // the words, in one step
    QVERIFY(parts()[2].words.size() > 2);
    bench.window.document().undoStack().redo();
    bench.window.document().undoStack().redo();

    box(2)->findChild<QToolButton *>(u"partRemove"_s)->setFocus();
    Bench::key(Qt::Key_Space);
    QCOMPARE(parts().size(), 2);
    QVERIFY(rows->isAncestorOf(QApplication::focusWidget()));
    QTRY_COMPARE(rows->findChildren<PartBox *>().size(), 2);

    // Two texts without labels: told, and mended by one.
    choose(box(1)->findChild<QComboBox *>(), u"text_long"_s);
    box(1)->findChild<PlainLine *>(u"partLabel"_s)->setFocus();
    Bench::key(Qt::Key_A, Qt::ControlModifier);
    Bench::key(Qt::Key_Delete);
    auto *faults = bench.find<QListWidget>(u"faults"_s);
    QTRY_COMPARE(faults->count(), 1);
    QVERIFY(faults->item(0)->text().contains(u"label to part 2"));
    Bench::type(u"Caveats"_s);
    Bench::key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!bench.window.document().isModified());
    const Result<Template> loaded = loadTemplate(bench.folder.filePath(u"our-template-1.0.json"_s));
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->specs()[1].answer, AnswerKind::Composite);
    QCOMPARE(loaded->text(1, u"en"_s).parts[1].name, u"Caveats"_s);
}

void TestDesigner::codeAndEvidenceAreDesignedWithTheKeyboard()
{
    Bench bench;
    bench.press(u"emptyTemplate"_s);
    Bench::key(Qt::Key_Down);
    auto *kind = bench.find<QComboBox>(u"answerKind"_s);
    kind->setFocus();
    while (kind->currentData() != u"code"_s)
        Bench::key(Qt::Key_Down);
    auto *syntax = bench.find<PlainLine>(u"codeSyntax"_s);
    QVERIFY(syntax->isVisible());
    syntax->setFocus();
    Bench::type(u"Plain text"_s);
    auto *faults = bench.find<QListWidget>(u"faults"_s);
    QTRY_COMPARE(faults->count(), 1);
    Bench::key(Qt::Key_A, Qt::ControlModifier);
    Bench::type(u"SQL"_s);
    QTRY_COMPARE(faults->count(), 0);
    QCOMPARE(syntax->text(), u"sql"_s);

    const auto tick = [&](const QString &list, const QString &name) {
        auto *box = bench.find<EvidenceBoxes>(list)->findChild<QCheckBox *>(name);
        QVERIFY(box->isVisible() && !box->text().isEmpty());
        box->setFocus();
        Bench::key(Qt::Key_Space);
    };
    tick(u"minimumContents"_s, u"sources"_s);
    tick(u"dimensions"_s, u"risk"_s);
    tick(u"dimensions"_s, u"quality"_s);
    const Result<Template> read = bench.design().read();
    QVERIFY(read.has_value());
    QCOMPARE(read->minimumContents(), QStringList(u"sources"_s));
    QCOMPARE(read->specs()[1].dimensions, QStringList({u"quality"_s, u"risk"_s}));
    QCOMPARE(read->specs()[1].parts[0].syntax, u"sql"_s);
    // Another question is told who answers it already.
    bench.tree().setFocus();
    Bench::key(Qt::Key_Return, Qt::ControlModifier);
    auto *sources = bench.find<EvidenceBoxes>(u"minimumContents"_s)->findChild<QCheckBox *>(u"sources"_s);
    QVERIFY(!sources->isChecked() && sources->text().contains(u"1"));
    QVERIFY(sources->toolTip().contains(bench.titles()[1]));
    bench.window.document().undoStack().undo();
    for (int i = 0; i < 3; ++i)
        bench.window.document().undoStack().undo();
    QVERIFY(bench.design().evidence(bench.design().nodes()[1].id, TemplateDesign::Evidence::Dimensions).isEmpty());
    QVERIFY(bench.design().read()->minimumContents().isEmpty());
}

// Questions of the largest template, with all their fields.
void TestDesigner::openingAndLookingChangesNothing()
{
    Bench bench;
    QVERIFY(bench.window.openCopy(builtInTemplate().id()));
    const TemplateDesign before = bench.design();
    const QList<DesignNode> nodes = before.nodes();
    for (qsizetype i = 0; i < nodes.size(); i += 11) {
        bench.tree().setCurrentId(nodes[i].id);
        for (QWidget *field : bench.window.findChild<NodeForm *>()->findChildren<QWidget *>()) {
            if (field->isVisible() && (field->focusPolicy() & Qt::TabFocus))
                field->setFocus();
        }
    }
    QVERIFY(bench.design() == before);
    QVERIFY(!bench.window.document().undoStack().canUndo());
}

void TestDesigner::whatIsMissingIsToldAndKept()
{
    Bench bench;
    bench.press(u"emptyTemplate"_s);
    Bench::key(Qt::Key_Down);
    auto *title = bench.find<PlainLine>(u"nodeTitle"_s);
    title->setFocus();
    title->selectAll();
    Bench::key(Qt::Key_Delete);
    auto *faults = bench.find<QListWidget>(u"faults"_s);
    QTRY_COMPARE(faults->count(), 1);
    QVERIFY(faults->item(0)->text().contains(u"no title"));
    Bench::key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(bench.window.document().isModified());
    QCOMPARE(bench.files(), QStringList());
    const QString draft = bench.folder.filePath(u"drafts/our-template.draft"_s);
    QVERIFY(QFile::exists(draft)); // it survives a crash
    Bench::type(u"Mended"_s);
    Bench::key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(bench.files().size(), 2);
    QVERIFY(!QFile::exists(draft));
}

void TestDesigner::steadyTypingIsKept()
{
    Bench bench;
    bench.press(u"emptyTemplate"_s);
    const QString draft = bench.folder.filePath(u"drafts/our-template.draft"_s);
    bench.find<PlainLine>(u"templateName"_s)->setFocus();
    const QDeadlineTimer limit(20s); // of a machine that does other things too
    while (!QFile::exists(draft) && !limit.hasExpired())
        QTest::keyClicks(QApplication::focusWidget(), u"o"_s, {}, 40); // never a pause as long as the timer
    QVERIFY(QFile::exists(draft)); // while keys still came
    QVERIFY((QFileInfo(draft).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    // And so is the last key.
    const QByteArray name = bench.find<PlainLine>(u"templateName"_s)->text().toUtf8();
    QTRY_VERIFY_WITH_TIMEOUT(readFile(draft)->contains(name), 10'000);
}

void TestDesigner::theEndOfTheSessionKeepsWhatWasTyped()
{
    Bench bench;
    bench.press(u"emptyTemplate"_s);
    bench.find<PlainLine>(u"templateName"_s)->setFocus();
    Bench::type(u"Last words"_s);
    bench.window.sessionEnds();
    const Result<QByteArray> kept = readFile(bench.folder.filePath(u"drafts/our-template.draft"_s));
    QVERIFY(kept && kept->contains("Last words"));
}

void TestDesigner::unsavedWorkThatWasDealtWithIsGone_data()
{
    QTest::addColumn<bool>("saves");
    QTest::newRow("saved") << true;
    QTest::newRow("discarded") << false;
}

// Also where nothing was changed in it after it was opened.
void TestDesigner::unsavedWorkThatWasDealtWithIsGone()
{
    QFETCH(bool, saves);
    Bench bench;
    const QString draft = bench.folder.filePath(u"drafts/our-template.draft"_s);
    QVERIFY(QDir(bench.folder.path()).mkdir(u"drafts"_s));
    const TemplateDesign design = TemplateDesign::empty(u"Birds"_s, u"en"_s);
    QVERIFY(writeFileSafely(draft, QJsonDocument(bundleOf(design.files())).toJson()).has_value());
    bench.window.showList();
    auto *list = bench.find<QListWidget>(u"templateList"_s);
    const int rows = list->count();
    QVERIFY(list->item(0)->text().contains(u"our-template"_s));
    Bench::key(Qt::Key_Home);
    Bench::key(Qt::Key_Return);
    QVERIFY(bench.window.isOpen());
    QCOMPARE(bench.design().name(u"en"_s), u"Birds"_s);
    QVERIFY(QFile::exists(draft)); // until it is somewhere else
    if (saves)
        Bench::key(Qt::Key_S, Qt::ControlModifier);
    bench.prompts.unsaved = Prompts::Unsaved::Discard;
    bench.press(u"allTemplates"_s);
    QVERIFY(!bench.window.isOpen());
    QVERIFY(!QFile::exists(draft));
    QCOMPARE(bench.files().size(), saves ? 2 : 0);
    QCOMPARE(list->count(), saves ? rows : rows - 1);
    QVERIFY(!list->item(0)->text().contains(u"Unsaved"_s));
}

// What waits to be written is of the template that was open, also where the disk fails.
void TestDesigner::oneTemplateIsNeverKeptAsAnother()
{
    Bench bench;
    const auto saved = [&](const QString &id) {
        const TemplateDesign design = TemplateDesign::empty(id, u"en"_s).copyNamed(id, id);
        const QString path = templatePathIn(bench.folder.path(), design.files());
        return saveTemplate(design.files(), path) ? path : QString();
    };
    const QString birds = saved(u"birds"_s);
    const QString whales = saved(u"whales"_s);
    bench.shelf.readAgain();
    const QString draft = bench.folder.filePath(u"drafts/birds.draft"_s);
    const auto change = [&] {
        QVERIFY(bench.window.openFile(birds));
        bench.find<PlainLine>(u"templateName"_s)->setFocus();
        Bench::type(u"o"_s);
        QVERIFY(bench.window.document().isModified());
    };
    change();
    bench.window.document().undoStack().undo();
    QVERIFY(!bench.window.document().isModified());
    QVERIFY(bench.window.openFile(whales));
    bench.window.sessionEnds(); // writes what is due
    QVERIFY(!QFile::exists(draft));

    // Nor is there unsaved work once what was written is undone.
    change();
    bench.window.sessionEnds();
    QVERIFY(QFile::exists(draft));
    bench.window.document().undoStack().undo();
    QVERIFY(!QFile::exists(draft));
    bench.window.document().undoStack().redo();
    bench.window.sessionEnds();
    QVERIFY(QFile::exists(draft));
    bench.window.document().undoStack().undo();

    QVERIFY(QDir(bench.folder.filePath(u"drafts"_s)).removeRecursively());
    QFile inTheWay(bench.folder.filePath(u"drafts"_s)); // a file where the folder is to be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    change();
    bench.window.sessionEnds();
    QVERIFY(bench.window.findChild<InfoBar *>()->isVisible());
    bench.window.document().undoStack().undo();
    QVERIFY(bench.window.openFile(whales));
    QVERIFY(inTheWay.remove());
    bench.window.sessionEnds();
    QVERIFY(!QFile::exists(draft));
    QVERIFY(bench.design().name(u"en"_s) == u"whales"_s && !bench.window.document().isModified());
}

void TestDesigner::aDraftThatCannotBeWrittenIsTold()
{
    Bench bench;
    bench.press(u"emptyTemplate"_s);
    QFile inTheWay(bench.folder.filePath(u"drafts"_s)); // a file where the folder is to be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    bench.find<PlainLine>(u"templateName"_s)->setFocus();
    Bench::type(u"Last words"_s);
    auto *bar = bench.window.findChild<InfoBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(inTheWay.remove()); // it is tried again
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(bench.folder.filePath(u"drafts/our-template.draft"_s)), 3000);
}

void TestDesigner::aCardIsCalledAsItsTemplateSays()
{
    Bench bench;
    bench.press(u"emptyTemplate"_s);
    auto *artifact = bench.find<PlainLine>(u"artifactName"_s);
    QCOMPARE(artifact->text(), u"Data Card"_s);
    artifact->setFocus();
    artifact->selectAll();
    Bench::type(u"Model Card"_s);
    Bench::key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!bench.window.document().isModified());
    const Template *saved = bench.shelf.find(u"our-template", u"1.0");
    QVERIFY(saved);
    QCOMPARE(artifactName(saved, u"en"_s), u"Model Card"_s);
    QVERIFY(!isDataCard(saved));
    // One undo step; and without a name it is not saved.
    bench.window.document().undoStack().undo();
    QCOMPARE(artifact->text(), u"Data Card"_s);
    bench.window.document().undoStack().redo();
    artifact->selectAll();
    Bench::key(Qt::Key_Delete);
    QVERIFY(!bench.window.document().design().faults().isEmpty());
    QVERIFY(!bench.window.save());
}

void TestDesigner::everySaveIsAVersion()
{
    Bench bench;
    bench.press(u"emptyTemplate"_s);
    auto *name = bench.find<PlainLine>(u"templateName"_s);
    for (const QString &word : {u" one"_s, u" two"_s}) {
        name->setFocus();
        Bench::key(Qt::Key_End);
        Bench::type(word);
        Bench::key(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!bench.window.document().isModified());
    }
    QCOMPARE(bench.shelf.entries().size(), 2);
    QCOMPARE(bench.shelf.find(u"our-template", u"1.0")->name(u"en"_s), u"Our template one"_s);
    QCOMPARE(bench.shelf.find(u"our-template", u"1.1")->name(u"en"_s), u"Our template one two"_s);
    Bench::key(Qt::Key_S, Qt::ControlModifier); // nothing changed
    QCOMPARE(bench.shelf.entries().size(), 2);
    bench.press(u"allTemplates"_s);
    auto *list = bench.find<QListWidget>(u"templateList"_s);
    QCOMPARE(list->count(), 2 + builtInTemplates().size());
    QVERIFY(list->item(1)->text().contains(u"earlier version 1.0"));
    list->setFocus();
    Bench::key(Qt::Key_Home);
    Bench::key(Qt::Key_Return);
    QVERIFY(bench.window.isOpen());
    QCOMPARE(bench.window.document().version(), u"1.1"_s);
}

void TestDesigner::aCopyOfTheProgramsIsNotThePrograms()
{
    Bench bench;
    QVERIFY(bench.window.openCopy(builtInTemplate().id()));
    QCOMPARE(bench.design().nodes().size(), builtInTemplate().specs().size());
    QCOMPARE(bench.find<QListWidget>(u"faults"_s)->count(), 0);
    Bench::key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(bench.shelf.entries().size(), 1);
    QVERIFY(bench.shelf.entries().first().schema->id() != builtInTemplate().id());
    QCOMPARE(bench.shelf.notices(), QStringList());
}

void TestDesigner::oneFileGoesOutAndIn()
{
    Bench bench;
    bench.press(u"emptyTemplate"_s);
    bench.prompts.savePath = bench.folder.filePath(u"given/away.json"_s);
    QDir(bench.folder.path()).mkdir(u"given"_s);
    bench.press(u"exportTemplate"_s);
    QVERIFY(QFile::exists(bench.prompts.savePath));
    bench.press(u"allTemplates"_s);
    bench.prompts.importPath = bench.prompts.savePath;
    bench.press(u"importTemplate"_s);
    QCOMPARE(bench.shelf.entries().size(), 1);
    QCOMPARE(bench.find<QListWidget>(u"templateList"_s)->count(), 1 + builtInTemplates().size());
    QFile broken(bench.folder.filePath(u"given/broken.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{\"template\": ") > 0);
    broken.close();
    bench.prompts.importPath = broken.fileName();
    bench.press(u"importTemplate"_s);
    QVERIFY(bench.find<InfoBar>(u"designerBar"_s)->sentence().contains(u"broken.json"));
    QCOMPARE(bench.shelf.entries().size(), 1);
}

void TestDesigner::thePreviewFollows()
{
    Bench bench;
    bench.press(u"emptyTemplate"_s);
    Bench::key(Qt::Key_Down);
    auto *preview = bench.window.findChild<DesignPreview *>();
    auto *title = bench.find<PlainLine>(u"nodeTitle"_s);
    title->setFocus();
    title->selectAll();
    Bench::type(u"Where it swims"_s);
    QTRY_VERIFY(preview->isUpToDate());
    const Template *schema = preview->card().match().schema;
    QVERIFY(schema);
    QCOMPARE(schema->text(1, u"en"_s).title, u"Where it swims"_s);
    auto *page = preview->findChild<SectionPage *>();
    QTRY_VERIFY(page->isComplete());
    QVERIFY(!page->panels().isEmpty());
    QCOMPARE(title->cursorPosition(), 14);
}

void TestDesigner::newCardOffersTheUsersTemplates()
{
    const QString folder = userTemplateFolder();
    const TemplateDesign design = TemplateDesign::empty(u"Birds"_s, u"en"_s);
    QVERIFY(saveTemplate(design.files(), templatePathIn(folder, design.files())).has_value());
    const TemplateShelf shelf(folder);
    NewCardDialog dialog(QString(), &shelf);
    dialog.show();
    auto *kind = dialog.findChild<QComboBox *>(u"kind"_s);
    QCOMPARE(kind->count(), builtInTemplates().size() + 1);
    kind->setCurrentIndex(kind->count() - 1);
    QCOMPARE(dialog.schema(), u"our-template"_s);
    QVERIFY(kind->currentText().contains(u"Birds") && kind->currentText().contains(u"1.0"));
    QVERIFY(dialog.findChild<QLabel *>(u"origin"_s)->text().contains(u"our-template-1.0.json"));
    QCOMPARE(dialog.noes(), QStringList());
    QTest::keyClick(dialog.findChild<QPushButton *>(u"editTemplates"_s), Qt::Key_Space);
    QVERIFY(dialog.editsTemplates());
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void TestDesigner::aCardOpensWithItsTemplateAgain()
{
    const TemplateDesign design = TemplateDesign::empty(u"Birds"_s, u"en"_s);
    QVERIFY(saveTemplate(design.files(), templatePathIn(userTemplateFolder(), design.files())).has_value());
    WindowBench bench(*m_theme);
    Prompted prompts;
    prompts.schema = u"our-template"_s;
    MainWindow window(*m_theme, prompts, RecoveryStore(bench.path(u"r"_s)), HistoryStore(bench.path(u"h"_s)));
    window.show();
    QVERIFY(window.files().newCard());
    QCOMPARE(window.document().match().schema->id(), u"our-template"_s);
    const QByteArray made = window.document().card().bytes();
    QVERIFY(made.contains("<!-- template: our-template 1.0 -->"));

    bench.write(u"birds.md"_s, made + "\n## First section\n\n#### First question\n\nSwifts.\n");
    QVERIFY(bench.window->openFile(bench.path(u"birds.md"_s)));
    QCOMPARE(bench.document().match().schema->id(), u"our-template"_s);
    QVERIFY(!bench.bar(u"template"_s));
    QCOMPARE(bench.document().reading().total().answered, 1);
}

void TestDesigner::aMissingTemplateIsNamed()
{
    WindowBench bench(*m_theme);
    const QByteArray bytes = "# Birds\n<!-- template: lost-one 2.0 -->\n\nShort.\n\n## Some section\n\nText.\n";
    bench.write(u"birds.md"_s, bytes);
    QVERIFY(bench.window->openFile(bench.path(u"birds.md"_s)));
    QVERIFY(bench.bar(u"template"_s));
    QVERIFY(bench.bar(u"template"_s)->sentence().contains(u"lost-one"));
    QCOMPARE(bench.text(), bytes);
    QVERIFY(!bench.document().isModified());
    // It comes: the card is matched anew, and nothing in it changes.
    const TemplateDesign design = TemplateDesign::empty(u"Lost"_s, u"en"_s).copyNamed(u"Lost"_s, u"lost-one"_s);
    QVERIFY(saveTemplate(design.files(), templatePathIn(userTemplateFolder(), design.files())).has_value());
    QVERIFY(bench.window->openFile(bench.path(u"birds.md"_s)));
    QCOMPARE(bench.document().match().schema->id(), u"lost-one"_s);
    QCOMPARE(bench.text(), bytes);
}

void TestDesigner::cardsAreComparedByTheirOwnTemplate()
{
    TemplateDesign design = TemplateDesign::empty(u"Birds"_s, u"en"_s);
    QVERIFY(saveTemplate(design.files(), templatePathIn(userTemplateFolder(), design.files())).has_value());
    design.setVersion(u"1.1"_s);
    design.setText(u"first-section.first-question"_s, u"en"_s, u"title"_s, u"Who recorded them"_s);
    QVERIFY(saveTemplate(design.files(), templatePathIn(userTemplateFolder(), design.files())).has_value());
    const QByteArray card = "# Birds\n<!-- template: our-template 1.0 -->\n\n## First section\n\n#### First question\n\nA diver.\n";
    QByteArray other = card;
    other.replace("First question", "Who recorded them").replace("A diver.", "Two swimmers.").replace("1.0", "1.1");
    WindowBench bench(*m_theme);
    bench.write(u"birds.md"_s, card);
    bench.write(u"other.md"_s, other);
    QVERIFY(bench.window->openFile(bench.path(u"birds.md"_s)));
    bench.prompts.openPath = bench.path(u"other.md"_s);
    bench.window->actions()[ActionId::CompareWith]->trigger();
    auto *list = bench.find<QListView>(u"compareList"_s);
    QVERIFY(list && list->isVisible());
    QCOMPARE(list->model()->rowCount(), 2); // the template that it names, and the one question
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(bench.find<QTextEdit>(u"compareMine"_s)->toPlainText(), u"#### First question\n\nA diver."_s);
    QCOMPARE(bench.find<QTextEdit>(u"compareTheirs"_s)->toPlainText(), u"#### Who recorded them\n\nTwo swimmers."_s);
    QCOMPARE(bench.text(), card);
    // And its earlier versions.
    bench.window->openFile(bench.path(u"other.md"_s));
    bench.document().replaceAll(card, u"Earlier"_s);
    QVERIFY(bench.window->files().save());
    bench.document().replaceAll(other, u"Later"_s);
    QVERIFY(bench.window->files().save());
    bench.window->actions()[ActionId::History]->trigger();
    auto *changes = bench.find<QListWidget>(u"historyChanges"_s);
    QTRY_COMPARE(changes->count(), 2);
}

void TestDesigner::headingsHaveRoomInANarrowPreview()
{
    Bench bench;
    bench.window.resize(900, 600);
    QVERIFY(bench.window.openCopy(builtInTemplate().id()));
    bench.tree().setCurrentId(u"access-retention-wipeout"_s);
    const auto *page = bench.window.findChild<DesignPreview *>()->findChild<SectionPage *>();
    QLabel *title = nullptr;
    const auto find = [&] {
        title = nullptr;
        for (QWidget *head : page->heads()) {
            if (auto *row = qobject_cast<HeadingRow *>(head); row && row->question().depth == 0)
                title = row->findChild<QLabel *>();
        }
        return title && title->text().startsWith(u"Access"_s) && title->isVisible();
    };
    QTRY_VERIFY(find());
    // Beside the buttons there would be room for a few letters of it.
    QTRY_VERIFY(title->width() > page->viewport()->width() / 2);
    QVERIFY(page->viewport()->rect().contains(QRect(title->mapTo(page->viewport(), QPoint()), title->size())));
}

void TestDesigner::rowsAreDraggedInTheTree()
{
    Bench bench;
    TemplateDesign design = TemplateDesign::empty(u"Birds"_s, u"en"_s);
    design.add(Node::Kind::Field, u"Second"_s, u"first-section.first-question"_s);
    const QString other = design.add(Node::Kind::Section, u"Other"_s, u"first-section"_s);
    design.add(Node::Kind::Field, u"Third"_s, other);
    QVERIFY(bench.window.openDesign(design));
    DesignTree &tree = bench.tree();
    const auto row = [&](const QString &title) {
        const QList<QTreeWidgetItem *> items = tree.findItems(title, Qt::MatchExactly | Qt::MatchRecursive);
        return items.isEmpty() ? QRect() : tree.visualItemRect(items.first());
    };
    const auto at = [&](const QString &title, int fromTop) {
        const QRect rect = row(title);
        return tree.viewport()->mapToGlobal(QPoint(rect.left() + 30, fromTop < 0 ? rect.bottom() + fromTop : rect.top() + fromTop));
    };
    const QStringList before = bench.titles();
    QCOMPARE(before, QStringList({u"First section"_s, u"First question"_s, u"Second"_s, u"Other"_s, u"Third"_s}));

    // Among its own, then below a question of another section.
    drag(&bench.window, at(u"Second"_s, 8), at(u"First question"_s, 1));
    QTRY_COMPARE(bench.titles(), QStringList({u"First section"_s, u"Second"_s, u"First question"_s, u"Other"_s, u"Third"_s}));
    drag(&bench.window, at(u"First question"_s, 8), at(u"Third"_s, -1));
    QTRY_COMPARE(bench.titles(), QStringList({u"First section"_s, u"Second"_s, u"Other"_s, u"Third"_s, u"First question"_s}));
    QCOMPARE(bench.design().node(u"first-section.first-question"_s).parent, u"other"_s);
    QCOMPARE(tree.currentId(), u"first-section.first-question"_s);
    // Onto a section: the last in it.
    drag(&bench.window, at(u"Third"_s, 8), at(u"First section"_s, row(u"First section"_s).height() / 2));
    QTRY_COMPARE(bench.titles(), QStringList({u"First section"_s, u"Second"_s, u"Third"_s, u"Other"_s, u"First question"_s}));
    // A section goes with what is in it.
    drag(&bench.window, at(u"Other"_s, 8), at(u"First section"_s, 1));
    QTRY_COMPARE(bench.titles(), QStringList({u"Other"_s, u"First question"_s, u"First section"_s, u"Second"_s, u"Third"_s}));
    QUndoStack &stack = bench.window.document().undoStack();
    QCOMPARE(stack.count(), 4);
    while (stack.canUndo())
        stack.undo();
    QCOMPARE(bench.titles(), before);
}

void TestDesigner::anIdFollowsItsTitleUntilItIsSaved()
{
    Bench bench;
    bench.press(u"emptyTemplate"_s);
    bench.tree().setFocus();
    bench.key(Qt::Key_Return, Qt::ControlModifier); // another question
    const auto typeTitle = [&](const QString &title) {
        bench.find<QLineEdit>(u"nodeTitle"_s)->setFocus();
        bench.key(Qt::Key_A, Qt::ControlModifier);
        bench.type(title);
        bench.key(Qt::Key_Tab);
    };
    typeTitle(u"Who counted"_s);
    QCOMPARE(bench.tree().currentId(), u"first-section.who-counted"_s);
    QVERIFY(bench.find<QLabel>(u"nodeId"_s)->text().contains(u"first-section.who-counted"_s));
    typeTitle(u"Who counted them"_s);
    QCOMPARE(bench.tree().currentId(), u"first-section.who-counted-them"_s);
    QCOMPARE(bench.design().title(bench.tree().currentId(), u"en"_s), u"Who counted them"_s);
    QVERIFY(bench.window.save());
    typeTitle(u"Observers"_s);
    QCOMPARE(bench.tree().currentId(), u"first-section.who-counted-them"_s);
    QCOMPARE(bench.design().title(bench.tree().currentId(), u"en"_s), u"Observers"_s);
    QVERIFY(bench.window.save());
}

// The row that is chosen afterwards gets its new id in the same step, not in the one before.
void TestDesigner::removingIsAStepOfItsOwn()
{
    Bench bench;
    bench.press(u"emptyTemplate"_s);
    const auto ask = [&](const QString &title) {
        Bench::key(Qt::Key_Return, Qt::ControlModifier);
        Bench::key(Qt::Key_A, Qt::ControlModifier);
        Bench::type(title);
        bench.tree().setFocus();
    };
    const auto ids = [&] {
        QStringList list;
        for (const DesignNode &node : bench.design().nodes())
            list.append(node.id);
        return list;
    };
    Bench::key(Qt::Key_Down);
    ask(u"Who?"_s);
    ask(u"Who"_s);
    const QStringList both = ids();
    QCOMPARE(both.sliced(2), QStringList({u"first-section.who"_s, u"first-section.who-2"_s}));
    Bench::key(Qt::Key_Up);
    QUndoStack &stack = bench.window.document().undoStack();
    const int steps = stack.count();
    Bench::key(Qt::Key_Delete);
    QCOMPARE(bench.titles().sliced(2), QStringList(u"Who"_s));
    QCOMPARE(ids().sliced(2), QStringList(u"first-section.who"_s));
    QCOMPARE(bench.tree().currentId(), u"first-section.who"_s);
    QVERIFY(bench.find<QLabel>(u"nodeId"_s)->text().contains(u"first-section.who."_s));
    QCOMPARE(stack.count(), steps + 1);
    const TemplateDesign after = bench.design();

    stack.undo();
    QCOMPARE(ids(), both);
    QCOMPARE(bench.titles().sliced(2), QStringList({u"Who?"_s, u"Who"_s}));
    const TemplateDesign before = bench.design();
    stack.undo();
    stack.redo();
    QCOMPARE(ids(), both);
    QVERIFY(bench.design() == before);
    stack.redo();
    QVERIFY(bench.design() == after);
    // To the beginning, and all the way back.
    while (stack.canUndo())
        stack.undo();
    QCOMPARE(stack.count(), steps + 1);
    QCOMPARE(ids().size(), 2);
    while (stack.canRedo())
        stack.redo();
    QVERIFY(bench.design() == after);
}

void TestDesigner::whatIsRequiredIsEssential()
{
    Bench bench;
    QVERIFY(bench.window.openDesign(TemplateDesign::empty(u"Birds"_s, u"en"_s)));
    bench.tree().setCurrentId(u"first-section.first-question"_s);
    auto *essential = bench.find<QCheckBox>(u"essential"_s);
    QVERIFY(!essential->isChecked() && essential->isEnabled());
    auto *required = bench.find<QComboBox>(u"requiredBy"_s);
    required->setFocus();
    bench.key(Qt::Key_End);
    QVERIFY(essential->isChecked() && !essential->isEnabled());
    QVERIFY(!bench.design().node(u"first-section.first-question"_s).json.contains(u"essential"_s));
    bench.key(Qt::Key_Home);
    QVERIFY(!essential->isChecked() && essential->isEnabled());
}

void TestDesigner::goesOnWithAnotherTemplate()
{
    WindowBench bench(*m_theme);
    const QByteArray bytes = "# A model\r\n<!-- template: model-card 1.0 -->\r\n\r\nShort.\r\n\r\n## My own notes\r\n\r\nKeep *me*.\r\n\r\n"
                             "## Caveats and Recommendations\r\n\r\n#### Caveats\r\n\r\nMind the dark.\r\n";
    bench.write(u"model.md"_s, bytes);
    QVERIFY(bench.window->openFile(bench.path(u"model.md"_s)));
    auto *use = bench.window->findChild<QAction *>(u"useAnotherTemplate"_s);
    QVERIFY(use && use->isEnabled());
    use->trigger();
    auto *dialog = bench.window->findChild<MigrateDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *targets = dialog->findChild<QComboBox *>(u"targetTemplate"_s);
    targets->setFocus();
    while (dialog->target() && dialog->target()->id() != u"healthsheet"_s && targets->currentIndex() + 1 < targets->count())
        QTest::keyClick(targets, Qt::Key_Down);
    QCOMPARE(dialog->target()->id(), u"healthsheet"_s);
    QCOMPARE(bench.text(), bytes); // nothing happened yet
    QTest::keyClick(dialog->findChild<QPushButton *>(u"useTemplate"_s), Qt::Key_Space);
    QCOMPARE(bench.document().match().schema->id(), u"healthsheet"_s);
    QVERIFY(bench.text().contains("Keep *me*.") && bench.text().contains("Mind the dark."));
    auto *tray = bench.window->findChild<TrayPane *>();
    QVERIFY(tray->isVisible());
    QCOMPARE(tray->count(), 2);

    const QByteArray migrated = bench.text();
    auto *put = tray->findChild<QPushButton *>(u"trayPut"_s);
    QVERIFY(put && put->isEnabled());
    QTimer::singleShot(0, put->menu(), [menu = put->menu()] { // open by then
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Right);
        auto *section = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QTest::keyClick(section ? section : menu, Qt::Key_Return);
    });
    put->setFocus();
    QTest::keyClick(put, Qt::Key_Space);
    QTRY_COMPARE(tray->count(), 1);
    QVERIFY(bench.text().contains("Keep *me*.") && !bench.text().contains("My own notes"));
    bench.document().undo();
    QCOMPARE(bench.text(), migrated);
    QCOMPARE(tray->count(), 2);
    bench.document().undo();
    QCOMPARE(bench.text(), bytes);
    QCOMPARE(bench.document().match().schema->id(), u"model-card"_s);
    QVERIFY(!tray->isVisible());
    QTRY_VERIFY(!bench.bar(u"template"_s));
    bench.document().redo();
    QCOMPARE(bench.text(), migrated);
}

void TestDesigner::aPieceIsDraggedOntoItsQuestion()
{
    WindowBench bench(*m_theme);
    const QByteArray bytes = "# A model\n<!-- template: model-card 1.0 -->\n\n## Model Details\n\n#### Licence\n\nMIT\n\n"
                             "## My own notes\n\nKeep *me*.\n\n## Others\n\nAnd me.\n";
    bench.write(u"model.md"_s, bytes);
    QVERIFY(bench.window->openFile(bench.path(u"model.md"_s)));
    auto *tray = bench.window->findChild<TrayPane *>();
    bench.window->findChild<QAction *>(u"showTray"_s)->trigger();
    QVERIFY(tray->isVisible());
    QCOMPARE(tray->count(), 2);
    auto *page = bench.window->findChild<SectionPage *>();
    const Template &schema = *bench.document().match().schema;
    const int spec = schema.indexOf(u"details.method"_s);
    AnswerPanel *panel = nullptr;
    bench.window->findChild<EditorView *>()->jump(Question{kNoNode, spec});
    const auto find = [&] {
        panel = nullptr;
        for (AnswerPanel *one : page->panels()) {
            if (one->question().spec == spec)
                panel = one;
        }
        return panel && page->isComplete();
    };
    QTRY_VERIFY(find());
    const auto row = [&](const QString &title) -> QPushButton * {
        for (auto *button : tray->findChildren<QPushButton *>()) {
            if (button->text() == title)
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY(row(u"My own notes"_s));
    const auto onto = [&] { // in the viewport, once nothing moves any more
        return find() ? (page->viewport()->rect() & QRect(panel->mapTo(page->viewport(), QPoint()), panel->size())).center()
                      : QPoint();
    };
    QTRY_VERIFY(page->viewport()->rect().contains(onto()) && page->viewport()->childAt(onto())
                && panel->isAncestorOf(page->viewport()->childAt(onto())));

    const std::unique_ptr<QMimeData> piece = mimeOfPiece(bench.document(), bench.document().card().nodes()[3].key);
    QCOMPARE(bench.document().card().nodes()[3].title, u"My own notes"_s);
    const auto carry = [&](const QPoint &place) {
        QDragEnterEvent enter(place, Qt::MoveAction, piece.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page->viewport(), &enter);
        QDragMoveEvent move(place, Qt::MoveAction, piece.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page->viewport(), &move);
        const bool marked = page->findChild<QWidget *>(u"dropMark"_s) && page->findChild<QWidget *>(u"dropMark"_s)->isVisible();
        QDropEvent drop(place, Qt::MoveAction, piece.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page->viewport(), &drop);
        return enter.isAccepted() && move.isAccepted() && marked && drop.isAccepted();
    };
    // Between two questions nothing happens.
    QVERIFY(!carry(QPoint(2, 2)));
    QCoreApplication::processEvents();
    QCOMPARE(bench.text(), bytes);
    QVERIFY(carry(onto()));
    QTRY_COMPARE(tray->count(), 1);
    const QByteArray placed = bench.text();
    QVERIFY(placed.contains("#### How It Works\n") && !placed.contains("My own notes"));
    QCOMPARE(placed.count("Keep *me*."), 1);
    bench.document().undo();
    QCOMPARE(bench.text(), bytes);
    QCOMPARE(tray->count(), 2);
    bench.document().redo();
    QCOMPARE(bench.text(), placed);

    // What comes from another card, or another program, is none.
    CardDocument other;
    QCOMPARE(pieceIn(mimeOfPiece(bench.document(), 7).get(), bench.document()), NodeKey(7));
    QCOMPARE(pieceIn(mimeOfPiece(other, 7).get(), bench.document()), kNoNode);
    QMimeData words;
    words.setText(u"7"_s);
    QCOMPARE(pieceIn(&words, bench.document()), kNoNode);
}

// By its text and by its title; a press without a way is a click still.
void TestDesigner::theMouseTakesAPieceUp()
{
    WindowBench bench(*m_theme);
    bench.write(u"model.md"_s, "# A model\n<!-- template: model-card 1.0 -->\n\n## Model Details\n\n#### Licence\n\nMIT\n\n"
                               "## My own notes\n\nKeep *me*.\n");
    QVERIFY(bench.window->openFile(bench.path(u"model.md"_s)));
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    bench.window->findChild<QAction *>(u"showTray"_s)->trigger();
    auto *tray = bench.window->findChild<TrayPane *>();
    QPushButton *title = nullptr;
    const auto find = [&] {
        for (auto *button : tray->findChildren<QPushButton *>()) {
            if (button->text() == u"My own notes"_s)
                title = button;
        }
        return title && title->isVisible();
    };
    QTRY_VERIFY(find());
    auto *text = title->parentWidget()->findChild<ElidedLabel *>();
    QVERIFY(text);
    const auto mouse = [](QWidget *widget, QEvent::Type type, int way) {
        const QPoint at = widget->rect().center() + QPoint(way, 0);
        QMouseEvent event(type, at, widget->mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    };
    const NodeKey key = bench.document().card().nodes()[3].key;
    QCOMPARE(bench.document().card().nodes()[3].title, u"My own notes"_s);
    for (QWidget *from : {static_cast<QWidget *>(text), static_cast<QWidget *>(title)}) {
        NodeKey carried = kNoNode;
        bool isPulled = false;
        // While it is carried, in the event loop of its own that the way of the mouse goes through.
        QTimer::singleShot(0, this, [&] {
            isPulled = true;
            if (const auto *drag = bench.window->findChild<QDrag *>())
                carried = pieceIn(drag->mimeData(), bench.document());
            QDrag::cancel();
        });
        mouse(from, QEvent::MouseButtonPress, 0);
        for (int way = 1; way <= QApplication::startDragDistance(); ++way) {
            QVERIFY(!isPulled); // a hand that trembles takes nothing
            mouse(from, QEvent::MouseMove, way);
        }
        QVERIFY(isPulled);
        QCOMPARE(carried, key);
        mouse(from, QEvent::MouseButtonRelease, 0);
        QVERIFY(!title->isDown());
    }
    QVERIFY(bench.text().contains("## My own notes"));
}

void TestDesigner::aLargeCardFillsTheTrayInParts()
{
    WindowBench bench(*m_theme);
    QByteArray bytes = "# A model\n<!-- template: model-card 1.0 -->\n";
    for (int i = 0; i < 200; ++i)
        bytes += "\n## Note " + QByteArray::number(i) + "\n\nWords.\n";
    bench.write(u"model.md"_s, bytes);
    QVERIFY(bench.window->openFile(bench.path(u"model.md"_s)));
    bench.window->findChild<QAction *>(u"showTray"_s)->trigger();
    auto *tray = bench.window->findChild<TrayPane *>();
    QCOMPARE(tray->count(), 200);
    const auto rows = [&] {
        int shown = 0;
        for (const auto *put : tray->findChildren<QPushButton *>(u"trayPut"_s))
            shown += !put->isHidden() && !put->parentWidget()->isHidden();
        return shown;
    };
    QTRY_VERIFY(rows() > 0);
    const int first = rows();
    QVERIFY2(first > 20 && first < 100, qPrintable(QString::number(first)));
    auto *more = tray->findChild<QPushButton *>(u"trayMore"_s);
    QVERIFY(more);
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto *next = qobject_cast<QPushButton *>(QApplication::focusWidget()); // on with the first new one
    QVERIFY(next && tray->isAncestorOf(next));
    QCOMPARE(next->text(), u"Note %1"_s.arg(first));
    const QWidget *area = tray->findChild<QScrollArea *>()->viewport();
    const QWidget *content = tray->findChild<QScrollArea *>()->widget();
    QTRY_VERIFY(next->mapTo(content, QPoint()).y() > area->height()); // laid out below the old ones
    QTRY_VERIFY(area->rect().contains(QRect(next->mapTo(area, QPoint()), next->size())));
    more = tray->findChild<QPushButton *>(u"trayMore"_s);
    while (more) {
        more->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        more = tray->findChild<QPushButton *>(u"trayMore"_s);
    }
    QTRY_COMPARE(rows(), 200);
    QCOMPARE(bench.text(), bytes);
}

// Renamed and removed questions of the same template.
void TestDesigner::aNewVersionIsTakenAndUndone()
{
    TemplateDesign design = TemplateDesign::empty(u"Birds"_s, u"en"_s);
    const QString second = design.add(Node::Kind::Field, u"Second"_s, u"first-section.first-question"_s);
    QVERIFY(saveTemplate(design.files(), templatePathIn(userTemplateFolder(), design.files())).has_value());
    design.setVersion(u"1.1"_s);
    design.setText(u"first-section.first-question"_s, u"en"_s, u"title"_s, u"Who recorded them"_s);
    design.remove(second);
    QVERIFY(saveTemplate(design.files(), templatePathIn(userTemplateFolder(), design.files())).has_value());
    WindowBench bench(*m_theme);
    const QByteArray bytes = "# Birds\n<!-- template: our-template 1.0 -->\n\n## First section\n\n#### First question\n\n"
                             "A diver.\n\n#### Second\n\nBy night.\n";
    bench.write(u"birds.md"_s, bytes);
    QVERIFY(bench.window->openFile(bench.path(u"birds.md"_s)));
    QVERIFY(bench.bar(u"template"_s)->sentence().contains(u"1.1"));
    const auto migrate = [&] {
        bench.window->findChild<QAction *>(u"useAnotherTemplate"_s)->trigger();
        auto *dialog = bench.window->findChild<MigrateDialog *>();
        QVERIFY(dialog && dialog->target());
        QCOMPARE(dialog->target()->version(), u"1.1"_s);
        QTest::keyClick(dialog->findChild<QPushButton *>(u"useTemplate"_s), Qt::Key_Space);
        QTRY_VERIFY(!bench.window->findChild<MigrateDialog *>());
    };
    migrate();
    QByteArray migrated = bytes;
    migrated.replace("1.0", "1.1").replace("First question", "Who recorded them");
    QCOMPARE(bench.text(), migrated);
    auto *tray = bench.window->findChild<TrayPane *>();
    QVERIFY(tray->isVisible());
    QCOMPARE(tray->count(), 1);
    QVERIFY(bench.bar(u"template"_s)->sentence().contains(u"version 1.1"));
    bench.document().undo();
    QCOMPARE(bench.text(), bytes);
    QVERIFY(!tray->isVisible());
    QTRY_VERIFY(!bench.bar(u"template"_s));

    // Once something else was done, the bar offers no undo of it.
    migrate();
    QVERIFY(bench.bar(u"template"_s));
    bench.document().replaceAll(migrated + "\nMore.\n", u"Edit"_s);
    QTRY_VERIFY(!bench.bar(u"template"_s));
    QVERIFY(tray->isVisible()); // what waits still waits
}

void TestDesigner::theOpenCardMovesToTheVersionThatWasSaved()
{
    const TemplateDesign design = TemplateDesign::empty(u"Birds"_s, u"en"_s);
    const QString path = templatePathIn(userTemplateFolder(), design.files());
    QVERIFY(saveTemplate(design.files(), path).has_value());
    WindowBench bench(*m_theme);
    bench.write(u"other.md"_s, "# Other\n");
    bench.write(u"birds.md"_s, "# Birds\n<!-- template: our-template 1.0 -->\n\n## First section\n\n#### First question\n\n"
                               "A diver.\n");
    auto &templates = *bench.window->findChild<TemplateController *>();
    DesignerWindow &designer = *templates.designer();
    const auto saveAs = [&](const QString &title) {
        designer.document().edit(u"Title"_s, [&](TemplateDesign &one) {
            one.setText(u"first-section.first-question"_s, u"en"_s, u"title"_s, title);
            return true;
        });
        return designer.save();
    };
    const auto offer = [&] { return designer.findChild<QPushButton *>(u"moveCard"_s); };
    QVERIFY(bench.window->openFile(bench.path(u"other.md"_s)));
    templates.openDesigner(path);
    QVERIFY(saveAs(u"Who recorded"_s));
    QVERIFY(!offer()); // that card follows another one

    QVERIFY(bench.window->openFile(bench.path(u"birds.md"_s)));
    QVERIFY(saveAs(u"Who recorded them"_s));
    QTRY_VERIFY(offer() && offer()->isVisible());
    QTest::keyClick(offer(), Qt::Key_Space);
    auto *dialog = bench.window->findChild<MigrateDialog *>();
    QVERIFY(dialog && dialog->target());
    QCOMPARE(dialog->target()->version(), designer.document().version());
    QTest::keyClick(dialog->findChild<QPushButton *>(u"useTemplate"_s), Qt::Key_Space);
    QTRY_VERIFY(!bench.window->findChild<MigrateDialog *>());
    QVERIFY(bench.text().contains("#### Who recorded them\n\nA diver."));
    QVERIFY(bench.text().contains(QByteArray("our-template ").append(designer.document().version().toUtf8())));
}

void TestDesigner::designerOpensFromNewCard()
{
    WindowBench bench(*m_theme);
    Prompted prompts;
    prompts.editsTemplates = true;
    MainWindow window(*m_theme, prompts, RecoveryStore(bench.path(u"r"_s)), HistoryStore(bench.path(u"h"_s)));
    window.show();
    QVERIFY(!window.files().newCard());
    auto *designer = window.findChild<DesignerWindow *>();
    QVERIFY(designer && designer->isVisible());
    QVERIFY(!designer->isOpen());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"cardwright-test"_s);
    QCoreApplication::setApplicationName(u"cardwright-test"_s);
    TestDesigner test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_designer.moc"
