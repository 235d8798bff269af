#include "dialogs/prompts.h"
#include "mainwindow/actions.h"
#include "mainwindow/barstack.h"
#include "mainwindow/editorview.h"
#include "mainwindow/sectionslist.h"
#include "mainwindow/visibleplace.h"
#include "panels/sectionpage.h"
#include "mainwindow/mainwindow.h"
#include "preview/previewsetup.h"
#include "settings/settings.h"
#include "storage/cardfile.h"
#include "theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QScopeGuard>
#include <QScreen>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

// Answers what the window asks, and remembers that it asked.
class ScriptedPrompts : public Prompts
{
public:
    Unsaved unsaved = Unsaved::Cancel;
    QString openPath;
    QString savePath;
    bool replace = false;
    int asked = 0;

    Unsaved saveChanges(QWidget *, const QString &) override
    {
        ++asked;
        return unsaved;
    }
    QString fileToOpen(QWidget *, const QString &) override { return openPath; }
    QString fileToSave(QWidget *, const QString &, const QString &) override { return savePath; }
    bool replaceFile(QWidget *, const QString &) override
    {
        ++asked;
        return replace;
    }
    bool openLink(QWidget *, const QString &) override { return false; }
    void tell(QWidget *, const QString &, const QString &) override {}
    QStringList noes;
    bool newCard(QWidget *, NewCard &card) override
    {
        card.title = u"Bird calls"_s;
        card.noes = noes;
        return true;
    }
    QString heading; // empty: cancelled
    bool headingTitle(QWidget *, const QString &, QString &title) override
    {
        if (!heading.isEmpty())
            title = heading;
        return !heading.isEmpty();
    }
    bool openingQuestions(QWidget *, QStringList &answer) override
    {
        answer = noes;
        return true;
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aNewCardIsTypedSavedAndExported();
    void unsavedWorkIsNeverDroppedUnasked();
    void openingAndSavingKeepsEveryByte();
    void aPageThatWeDidNotMakeIsNotReplacedUnasked();
    void aFileChangedByAnotherProgramIsNotOverwritten();
    void whatIsNoCardIsRefusedInWords();
    void theRecoveryCopyGoesByTheUsersWordOnly();
    void theExampleIsAnUntitledCopy();
    void aNewCardShowsItsEssentials();
    void openingQuestionsAreOneUndoStep();
    void unansweredQuestionsAreFoundByKey();
    void headingsAreAddedRenamedMovedAndRemoved();
    void underANewHeadingOneWrites();
    void aQuestionIsInTheCardWithItsFirstLetter();
    void aMessageTakesOneLineWhereItFits();
    void tabGoesFromTheSectionsToTheForm();
    void aWindowIsWhereItCanBeSeen_data();
    void aWindowIsWhereItCanBeSeen();
    void aWindowComesBackFromAScreenThatIsGone();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void save()
    {
        m_window->actions()[ActionId::Save]->trigger();
        QTRY_VERIFY(!m_window->files().isSaving());
    }
    QStringList bars() const { return m_window->findChild<BarStack *>()->topics(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    ScriptedPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    m_prompts = ScriptedPrompts();
    settings::showPreview.set(false); // the preview has its own test
    m_window = std::make_unique<MainWindow>(*m_theme, m_prompts, RecoveryStore(path(u"recovery"_s)));
    m_window->show();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

void TestMainWindow::aNewCardShowsItsEssentials()
{
    m_window->actions()[ActionId::New]->trigger();
    CardDocument &document = m_window->document();
    QVERIFY(document.showsEssentials());
    const qsizetype few = document.shownForm().size();
    QVERIFY(few < document.form().size());
    auto *all = m_window->findChild<QToolButton *>(u"showAllQuestions"_s);
    auto *essentials = m_window->findChild<QToolButton *>(u"showEssentials"_s);
    QVERIFY(all->isVisible() && essentials->isChecked());
    QTest::mouseClick(all, Qt::LeftButton);
    QVERIFY(!document.showsEssentials() && all->isChecked());
    QCOMPARE(document.shownForm().size(), document.form().size());
    QTest::mouseClick(essentials, Qt::LeftButton);
    QCOMPARE(document.shownForm().size(), few);
    QVERIFY(!document.isModified()); // what is shown is no change of the card

    write(u"plain.md"_s, "# Plain\n\n## Anything\n\nWords.\n");
    QVERIFY(m_window->openFile(path(u"plain.md"_s)));
    QVERIFY(!all->isVisible());
}

void TestMainWindow::openingQuestionsAreOneUndoStep()
{
    m_prompts.noes = {u"people"_s};
    m_window->actions()[ActionId::New]->trigger();
    CardDocument &document = m_window->document();
    const QByteArray before = document.card().bytes();
    QVERIFY(before.contains("**Not applicable:**"));
    m_prompts.noes = {u"sampled"_s, u"machine-learning"_s};
    m_window->actions()[ActionId::OpeningQuestions]->trigger();
    QVERIFY(document.card().bytes().contains("was not sampled"));
    QVERIFY(!document.card().bytes().contains("describe people"));
    document.undo();
    QCOMPARE(document.card().bytes(), before);
    document.redo();
    QVERIFY(document.card().bytes().contains("was not sampled"));
    m_prompts.unsaved = Prompts::Unsaved::Discard;
}

void TestMainWindow::unansweredQuestionsAreFoundByKey()
{
    write(u"plain.md"_s, "# Plain\n\nText.\n\n## Notes\n\n### One\n\nx\n\n### Two\n\n### Three\n\n**Not known:** lost\n\n"
                         "### Four\n\n**To do:** soon\n\n### Five\n\n- a\n");
    QVERIFY(m_window->openFile(path(u"plain.md"_s)));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const auto press = [this](Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(qApp->focusWidget() ? qApp->focusWidget() : m_window.get(), Qt::Key_F8, modifiers);
        for (QWidget *at = qApp->focusWidget(); at; at = at->parentWidget()) {
            if (at->inherits("cardwright::AnswerPanel"))
                return at->objectName();
        }
        return QString();
    };
    QCOMPARE(press({}), u"notes.two"_s);
    QCOMPARE(press({}), u"notes.four"_s);
    QCOMPARE(press({}), u"notes.two"_s); // round the end
    QCOMPARE(press(Qt::ShiftModifier), u"notes.four"_s);
    QCOMPARE(press(Qt::ShiftModifier), u"notes.two"_s);

    // From the page that is shown, wherever the keyboard was before.
    write(u"pages.md"_s, "# Pages\n\nText.\n\n## A\n\n### One\n\n## B\n\n### Two\n\n## C\n\n### Three\n");
    QVERIFY(m_window->openFile(path(u"pages.md"_s)));
    QCOMPARE(press({}), u"a.one"_s);
    m_window->editor().showPage(3);
    QCOMPARE(press({}), u"c.three"_s);
}

void TestMainWindow::headingsAreAddedRenamedMovedAndRemoved()
{
    const QByteArray bytes = "# Plain\n\n## First\n\nOne.\n\n## Second\n\n#### Detail\n\nTwo.\n";
    write(u"plain.md"_s, bytes);
    QVERIFY(m_window->openFile(path(u"plain.md"_s)));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get())); // the focus says which question is meant
    CardDocument &document = m_window->document();
    auto *editor = m_window->findChild<EditorView *>();
    const auto act = [this](ActionId id) { m_window->actions()[id]->trigger(); };
    const auto titles = [&document] {
        QStringList list;
        for (const Node &node : document.card().nodes())
            list.append(node.title);
        return list.join(u", "_s);
    };
    editor->showPage(1);
    m_prompts.heading = u"Between"_s;
    act(ActionId::AddSection);
    QCOMPARE(titles(), u"Plain, First, Between, Second, Detail"_s);
    QCOMPARE(document.card().nodes()[document.card().indexOfKey(editor->currentQuestion().node)].title, u"Between"_s);
    m_prompts.heading = u"A question"_s;
    act(ActionId::AddQuestion);
    QCOMPARE(titles(), u"Plain, First, Between, A question, Second, Detail"_s);
    m_prompts.heading = u"Another name"_s;
    act(ActionId::RenameHeading);
    QCOMPARE(titles(), u"Plain, First, Between, Another name, Second, Detail"_s);
    editor->showPage(3);
    act(ActionId::MoveHeadingUp);
    QCOMPARE(titles(), u"Plain, First, Second, Detail, Between, Another name"_s);
    act(ActionId::RemoveHeading);
    QCOMPARE(titles(), u"Plain, First, Between, Another name"_s);
    while (document.undoStack().canUndo())
        document.undo();
    QCOMPARE(document.card().bytes(), bytes);
    m_prompts.heading.clear();
    act(ActionId::AddSection); // cancelled
    QCOMPARE(document.card().bytes(), bytes);
}

// Whatever level it gets: one names it and writes.
void TestMainWindow::underANewHeadingOneWrites()
{
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *editor = m_window->findChild<EditorView *>();
    for (const QByteArray text : {"# T\n\nSummary.\n", "# T\n\n## First\n\nOne.\n", "# T\n\n## First\n\n#### Detail\n\nTwo.\n"}) {
        for (const ActionId id : {ActionId::AddQuestion, ActionId::AddSubsection, ActionId::AddSection}) {
            write(u"plain.md"_s, text);
            QVERIFY(m_window->openFile(path(u"plain.md"_s)));
            editor->showPage(int(m_window->document().shownForm().size()) - 1);
            m_prompts.heading = u"Sources"_s;
            m_window->actions()[id]->trigger();
            QTest::keyClicks(qApp->focusWidget(), u"Crawled in 2018."_s);
            const QByteArray bytes = m_window->document().card().bytes();
            QVERIFY2(bytes.contains("# Sources\n\nCrawled in 2018.\n"), bytes.constData());
            m_prompts.unsaved = Prompts::Unsaved::Discard;
        }
    }
}

void TestMainWindow::aQuestionIsInTheCardWithItsFirstLetter()
{
    const QByteArray bytes = "# Calls\n<!-- template: data-card-extended 1.0 -->\n\n## Authorship\n";
    write(u"calls.md"_s, bytes);
    QVERIFY(m_window->openFile(path(u"calls.md"_s)));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    CardDocument &document = m_window->document();
    const int spec = document.match().schema->indexOf(u"authorship.funding-sources.funding-or-grant-summary-ies"_s);
    m_window->editor().revealSpec(kNoNode, spec);
    QTRY_VERIFY(QApplication::focusWidget() && m_window->editor().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"A grant"_s);
    const int node = document.match().nodeOf(spec);
    QVERIFY(node >= 0);
    QCOMPARE(m_window->editor().currentQuestion().node, document.card().nodes()[node].key);
    m_window->actions()[ActionId::RemoveHeading]->trigger();
    QCOMPARE(document.match().nodeOf(spec), -1);
    QCOMPARE(m_window->editor().currentQuestion().node, kNoNode);
}

void TestMainWindow::aMessageTakesOneLineWhereItFits()
{
    write(u"latin.md"_s, "# T\n\n## A\n\nCaf\xE9.\n");
    m_window->resize(1280, 800);
    QVERIFY(m_window->openFile(path(u"latin.md"_s)));
    auto *bar = m_window->findChild<QWidget *>(u"bar:open"_s);
    QVERIFY(bar);
    QTRY_VERIFY(bar->isVisible() && bar->width() > 1000);
    QTRY_VERIFY2(bar->height() < 60, qPrintable(QString::number(bar->height())));
}

void TestMainWindow::tabGoesFromTheSectionsToTheForm()
{
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    for (const bool withTemplate : {false, true}) {
        write(u"plain.md"_s, QByteArray("# T\n") + (withTemplate ? "<!-- template: data-card-extended 1.0 -->\n" : "")
                                 + "\nWords.\n\n## Authorship\n\nMore.\n");
        QVERIFY(m_window->openFile(path(u"plain.md"_s)));
        auto *editor = m_window->findChild<EditorView *>();
        QTRY_VERIFY(editor->sectionPage()->isComplete());
        editor->sectionPage()->setFocus(); // where a card that was opened puts it
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
        QVERIFY(editor->sectionPage()->isAncestorOf(qApp->focusWidget()));
        QWidget *sections = editor->sectionsList();
        sections->setFocus();
        for (int stops = 0; stops < 3 && !editor->sectionPage()->isAncestorOf(qApp->focusWidget()); ++stops)
            QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
        QVERIFY(editor->sectionPage()->isAncestorOf(qApp->focusWidget()));
    }
}

void TestMainWindow::aWindowIsWhereItCanBeSeen_data()
{
    QTest::addColumn<QRect>("window");
    QTest::addColumn<QList<QRect>>("screens");
    QTest::addColumn<QRect>("place");
    const QRect one(0, 0, 1920, 1080);
    const QRect right(1920, 0, 1280, 800);
    const QRect above(0, -1080, 1920, 1080);
    QTest::newRow("on its screen") << QRect(100, 100, 1400, 900) << QList{one} << QRect(100, 100, 1400, 900);
    QTest::newRow("on the second") << QRect(2000, 50, 1100, 700) << QList{one, right} << QRect(2000, 50, 1100, 700);
    QTest::newRow("half out, where a hand reaches it") << QRect(1500, 300, 1400, 900) << QList{one} << QRect(1500, 300, 1400, 900);
    QTest::newRow("the second is gone") << QRect(2000, 50, 1100, 700) << QList{one} << QRect(820, 50, 1100, 700);
    QTest::newRow("above is gone") << QRect(200, -900, 1100, 700) << QList{one} << QRect(200, 0, 1100, 700);
    QTest::newRow("its upper edge is above the screen") << QRect(200, -300, 1100, 700) << QList{one} << QRect(200, 0, 1100, 700);
    QTest::newRow("the nearer one") << QRect(-1500, -500, 1100, 700) << QList{right, above} << QRect(0, -700, 1100, 700);
    QTest::newRow("larger than what is left") << QRect(0, 1200, 3000, 2000) << QList{right} << right;
    QTest::newRow("no screen at all") << QRect(5, 5, 800, 600) << QList<QRect>() << QRect(5, 5, 800, 600);
}

void TestMainWindow::aWindowIsWhereItCanBeSeen()
{
    QFETCH(QRect, window);
    QFETCH(QList<QRect>, screens);
    QTEST(visiblePlace(window, screens), "place");
    QCOMPARE(visiblePlace(visiblePlace(window, screens), screens), visiblePlace(window, screens));
}

// The one virtual screen, as the desktop has it for two side by side.
void TestMainWindow::aWindowComesBackFromAScreenThatIsGone()
{
    const QString xrandr = u"xrandr"_s;
    const QRect all = QGuiApplication::primaryScreen()->geometry();
    if (QStandardPaths::findExecutable(xrandr).isEmpty() || all.width() < 1800 || QGuiApplication::platformName() != u"xcb"_s)
        QSKIP("needs xrandr and a wide X screen");
    const int half = all.width() / 2;
    const auto geometry = [&](int left) { return u"%1/254x%2/286+%3+0"_s.arg(half).arg(all.height()).arg(left); };
    const auto remove = qScopeGuard([&] {
        QProcess::execute(xrandr, {u"--delmonitor"_s, u"right"_s});
        QProcess::execute(xrandr, {u"--delmonitor"_s, u"left"_s});
        QTRY_COMPARE(QGuiApplication::primaryScreen()->geometry(), all);
    });
    if (QProcess::execute(xrandr, {u"--setmonitor"_s, u"left"_s, geometry(0), u"screen"_s}) != 0
        || QProcess::execute(xrandr, {u"--setmonitor"_s, u"right"_s, geometry(half), u"none"_s}) != 0)
        QSKIP("this X server has no monitors to divide");
    QTRY_COMPARE(QGuiApplication::screens().size(), 2);
    const QRect left = QGuiApplication::primaryScreen()->geometry();
    m_window->resize(850, 600);
    m_window->move(half + 40, 60);
    QTRY_VERIFY(m_window->geometry().left() >= half);
    QCOMPARE(QProcess::execute(xrandr, {u"--delmonitor"_s, u"right"_s}), 0);
    QTRY_VERIFY2(left.contains(m_window->geometry()), qPrintable(u"at %1"_s.arg(m_window->geometry().left())));
    QCOMPARE(m_window->size(), QSize(850, 600));
}

void TestMainWindow::aNewCardIsTypedSavedAndExported()
{
    m_window->actions()[ActionId::New]->trigger();
    QVERIFY(m_window->files().isOpen());
    // The title is there, so the summary is where typing goes.
    QTRY_VERIFY(qApp->focusWidget() && qApp->focusWidget()->objectName() == u"summaryEdit"_s);
    auto *title = m_window->findChild<QLineEdit *>(u"titleEdit"_s);
    QVERIFY(title);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"Marsh birds"_s);
    QCOMPARE(m_window->document().card().title(), u"Marsh birds"_s);

    m_prompts.savePath = path(u"birds.md"_s);
    save();
    QCOMPARE(contentOf(path(u"birds.md"_s)), m_window->document().card().bytes());
    QVERIFY(!m_window->document().isModified());
    m_window->actions()[ActionId::Export]->trigger();
    QTRY_VERIFY(contentOf(path(u"birds.html"_s)).contains("<h1"));
    QVERIFY(bars().contains(u"export"_s));
    m_window->actions()[ActionId::Export]->trigger(); // our own page is replaced without a question
    QCOMPARE(m_prompts.asked, 0);
}

void TestMainWindow::unsavedWorkIsNeverDroppedUnasked()
{
    m_window->actions()[ActionId::New]->trigger();
    Question head;
    head.node = m_window->document().form().first().node;
    m_window->document().setTitle(head, u"Changed"_s);
    m_window->actions()[ActionId::New]->trigger();
    QCOMPARE(m_prompts.asked, 1);
    QCOMPARE(m_window->document().card().title(), u"Changed"_s);
    QVERIFY(!m_window->close());
    m_prompts.unsaved = Prompts::Unsaved::Save; // and the file dialog is cancelled
    QVERIFY(!m_window->close());
    m_prompts.unsaved = Prompts::Unsaved::Discard;
    QVERIFY(m_window->close());
}

void TestMainWindow::openingAndSavingKeepsEveryByte()
{
    static constexpr char odd[] = "\xEF\xBB\xBF# T\r\n\r\ntext\xFF with a byte\r\n## S\n\0x";
    const QByteArray bytes(odd, sizeof odd - 1);
    write(u"odd.md"_s, bytes);
    QVERIFY(m_window->openFile(path(u"odd.md"_s)));
    save();
    QCOMPARE(contentOf(path(u"odd.md"_s)), bytes);
}

void TestMainWindow::aPageThatWeDidNotMakeIsNotReplacedUnasked()
{
    write(u"a.md"_s, "# A\n");
    write(u"a.html"_s, "<p>somebody's page");
    QVERIFY(m_window->openFile(path(u"a.md"_s)));
    m_window->actions()[ActionId::Export]->trigger();
    QCOMPARE(m_prompts.asked, 1);
    QCOMPARE(contentOf(path(u"a.html"_s)), QByteArray("<p>somebody's page"));
}

void TestMainWindow::aFileChangedByAnotherProgramIsNotOverwritten()
{
    write(u"a.md"_s, "# A\n");
    QVERIFY(m_window->openFile(path(u"a.md"_s)));
    write(u"a.md"_s, "# A, written by somebody else\n");
    Question head;
    head.node = m_window->document().form().first().node;
    m_window->document().setTitle(head, u"B"_s);
    save();
    QCOMPARE(contentOf(path(u"a.md"_s)), QByteArray("# A, written by somebody else\n"));
    QVERIFY(bars().contains(u"outside"_s));
    QVERIFY(m_window->document().isModified());
}

void TestMainWindow::whatIsNoCardIsRefusedInWords()
{
    write(u"x.pdf"_s, "%PDF-1.7 ...");
    QVERIFY(!m_window->openFile(path(u"x.pdf"_s)));
    QVERIFY(!m_window->openFile(m_folder->path()));
    QVERIFY(!m_window->openFile(path(u"missing.md"_s)));
    QVERIFY(bars().contains(u"open"_s));
    QVERIFY(!m_window->files().isOpen());
    write(u"empty.md"_s, "");
    QVERIFY(m_window->openFile(path(u"empty.md"_s)));
}

void TestMainWindow::theRecoveryCopyGoesByTheUsersWordOnly()
{
    write(u"a.md"_s, "# A\n");
    QVERIFY(m_window->openFile(path(u"a.md"_s)));
    Question head;
    head.node = m_window->document().form().first().node;
    m_window->document().setTitle(head, u"Edited"_s);
    m_window->sessionEnds();
    QVERIFY(!QDir(path(u"recovery"_s)).isEmpty(QDir::Files));
    m_prompts.unsaved = Prompts::Unsaved::Discard;
    QVERIFY(m_window->close());
    QTRY_VERIFY(QDir(path(u"recovery"_s)).isEmpty(QDir::Files)); // discarded by the user's word
}

void TestMainWindow::theExampleIsAnUntitledCopy()
{
    m_window->actions()[ActionId::Example]->trigger();
    QCOMPARE(m_window->document().card().bytes(), sampleCard());
    QVERIFY(m_window->document().path().isEmpty());
    QVERIFY(!m_window->document().isModified());
    QVERIFY(bars().contains(u"example"_s));
}

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(u"cardwright-test"_s);
    QCoreApplication::setApplicationName(u"cardwright-test"_s);
    preparePreview({});
    QApplication application(argc, argv);
    TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mainwindow.moc"
