#include "dialogs/prompts.h"
#include "mainwindow/actions.h"
#include "mainwindow/barstack.h"
#include "mainwindow/editorview.h"
#include "mainwindow/mainwindow.h"
#include "preview/previewsetup.h"
#include "settings/settings.h"
#include "storage/cardfile.h"
#include "theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

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
    bool newCard(QWidget *, NewCard &card) override
    {
        card.title = u"Bird calls"_s;
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

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
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
    m_window->actions()[ActionId::Save]->trigger();
    QCOMPARE(contentOf(path(u"birds.md"_s)), m_window->document().card().bytes());
    QVERIFY(!m_window->document().isModified());
    m_window->actions()[ActionId::Export]->trigger();
    QVERIFY(contentOf(path(u"birds.html"_s)).contains("<h1"));
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
    const QByteArray bytes("\xEF\xBB\xBF# T\r\n\r\ntext\xFF with a byte\r\n## S\n\0x", 42);
    write(u"odd.md"_s, bytes);
    QVERIFY(m_window->openFile(path(u"odd.md"_s)));
    m_window->actions()[ActionId::Save]->trigger();
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
    m_window->actions()[ActionId::Save]->trigger();
    QCOMPARE(contentOf(path(u"a.md"_s)), QByteArray("# A, written by somebody else\n"));
    QVERIFY(bars().contains(u"save"_s));
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
    QVERIFY(QDir(path(u"recovery"_s)).isEmpty(QDir::Files)); // discarded by the user's word
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
