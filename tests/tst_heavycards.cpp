#include "editing/carddocument.h"
#include "mainwindow/actions.h"
#include "mainwindow/editorview.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/sectionslist.h"
#include "panels/sectionpage.h"
#include "preview/previewpane.h"
#include "preview/previewsetup.h"
#include "preview/previewview.h"
#include "schema/answers.h"
#include "settings/settings.h"
#include "support/bombs.h"
#include "support/pictures.h"
#include "support/quietprompts.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QSplitter>
#include <QTest>
#include <QTimer>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <optional>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 90'000; // a page is laid out by a process that no one waits for
constexpr qint64 kGoal = 100;  // milliseconds, by the design
constexpr qint64 kSlack = 300; // on top, for a slower machine
constexpr qint64 kManyHeadings = 2000;
constexpr qsizetype kSize = 250'000;

// How long the window's thread once worked without coming round. In its own time, so that other work of
// the machine does not count.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_beat.start(2);
        connect(&m_beat, &QTimer::timeout, this, [this] {
            m_longest = longest();
            m_last = now();
        });
    }

    qint64 longest() const { return qMax(m_longest, now() - m_last); }

private:
    static qint64 now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1000 + time.tv_nsec / 1'000'000;
    }

    QTimer m_beat;
    qint64 m_last = now();
    qint64 m_longest = 0;
};

} // namespace

// Cards that cost too much: the window answers all the while, and the preview shows what it can.
class TestHeavyCards : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opensBombs_data();
    void opensBombs();
    void showsTheNextCard();
    void theWholePreviewLeadsBackToTheField();
    void aWindowMadeWiderWithTheWholePreviewIsAsAnyOther();
    void showsManyPictures();
    void isNotHeldUpByTraps();
    void showsAChangedPicture();
    void saysWhatIsTooLarge();
    void cleanupTestCase() { m_window.reset(); }

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    PreviewView *view() const { return m_window->editor().findChild<PreviewView *>(); }
    QWebEnginePage *page() const { return view()->findChild<QWebEngineView *>()->page(); }
    // True once the page answers `script` with true.
    bool comes(const QString &script) const;

    QTemporaryDir m_folder;
    QuietPrompts m_prompts;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void TestHeavyCards::initTestCase()
{
    settings::showPreview.set(true);
    m_theme = std::make_unique<Theme>(*qApp);
    m_window = std::make_unique<MainWindow>(*m_theme, m_prompts, RecoveryStore(m_folder.filePath(u"recovery"_s)));
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    write(u"plain.md"_s, "# Plain\n\nA summary.\n");
    QVERIFY(m_window->openFile(m_folder.filePath(u"plain.md"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(view() != nullptr, kPatience);
    QVERIFY(comes(u"document.querySelector('h1')?.textContent === 'Plain'"_s));
}

bool TestHeavyCards::comes(const QString &script) const
{
    QElapsedTimer patience;
    patience.start();
    while (patience.elapsed() < kPatience) {
        // A page that is laid out for long may answer when nobody waits any more.
        const auto answer = std::make_shared<std::optional<bool>>();
        page()->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                              [answer](const QVariant &value) { *answer = value.toBool(); });
        while (!answer->has_value() && patience.elapsed() < kPatience)
            QTest::qWait(5);
        if (answer->value_or(false))
            return true;
        QTest::qWait(20);
    }
    return false;
}

void TestHeavyCards::opensBombs_data()
{
    QTest::addColumn<QByteArray>("text");
    // All of them, by hand with CARDWRIGHT_LONG=1, take minutes.
    const QList<QByteArray> few = {"nested brackets", "links far down in a paragraph", "back ticks of every length",
                                   "nested divs", "a table of many rows", "one definition, many uses"};
    const bool all = qEnvironmentVariableIsSet("CARDWRIGHT_LONG");
    for (const Bomb &bomb : markdownBombs(kSize)) {
        if (all || few.contains(bomb.name))
            QTest::newRow(bomb.name) << bomb.text;
    }
}

void TestHeavyCards::opensBombs()
{
    QFETCH(QByteArray, text);
    write(u"bomb.md"_s, "# Bomb\n\nWords.\n\n## Section\n\n" + text + "\n\n## After\n\nStill here.\n");
    // A heading of one letter each: every one of a hundred thousand gets its place in the form.
    const bool manyHeadings = text.count('\n') > kSize / 8 && (text.startsWith('#') || text.contains("\n="));
    const qint64 most = manyHeadings ? kManyHeadings : kGoal + kSlack;
    Heartbeat heart;
    QElapsedTimer opening;
    opening.start();
    // What is no text is declined.
    const bool isText = !text.contains('\0') && !text.contains('\1');
    QCOMPARE(m_window->openFile(m_folder.filePath(u"bomb.md"_s)), isText);
    const qint64 opened = opening.elapsed();
    QTest::qWait(700); // the preview is at it meanwhile, in a process of its own
    if (heart.longest() > kGoal)
        qInfo("open %lld ms, longest wait %lld ms", opened, heart.longest());
    QVERIFY2(heart.longest() <= most, qPrintable(u"%1 ms"_s.arg(heart.longest())));
}

// After all of them the preview still follows.
void TestHeavyCards::showsTheNextCard()
{
    write(u"next.md"_s, "# Next\n\nA summary.\n");
    QVERIFY(m_window->openFile(m_folder.filePath(u"next.md"_s)));
    QVERIFY(comes(u"document.querySelector('h1')?.textContent === 'Next'"_s));
}

// Readiness gets its column for the first time when the panes that nobody saw meanwhile come back.
void TestHeavyCards::aWindowMadeWiderWithTheWholePreviewIsAsAnyOther()
{
    const auto *splitter = m_window->editor().findChild<QSplitter *>();
    QAction *whole = m_window->actions()[ActionId::WholePreview];
    for (const int wider : {1640, 1400}) {
        m_window->resize(1100, 700);
        QTRY_VERIFY(splitter->width() <= 1100);
        QTest::qWait(50);
        const QList<int> before = splitter->sizes();
        whole->trigger();
        m_window->resize(wider, 700);
        QTRY_VERIFY(splitter->width() > wider - 20);
        QTest::qWait(50);
        whole->trigger();
        QTest::qWait(50);
        const QList<int> after = splitter->sizes();
        QCOMPARE(after[0], before[0]);
        QVERIFY2(after[1] >= before[1], qPrintable(u"%1 of %2 at %3"_s.arg(after[1]).arg(before[1]).arg(wider)));
    }
}

void TestHeavyCards::theWholePreviewLeadsBackToTheField()
{
    write(u"long.md"_s, "# Long\n<!-- template: data-card-extended 1.0 -->\n\nA summary.\n\n## Authorship\n\n### Publishers\n\n"
                        "#### Publishing Organization(s)\n\nOne.\n\n#### Industry Type(s)\n\n- Academic - Tech\n\n"
                        "## A section whose title is long enough for two lines of the list\n\nWords.\n");
    QVERIFY(m_window->openFile(m_folder.filePath(u"long.md"_s)));
    EditorView &editor = m_window->editor();
    const NodeKey last = m_window->document().card().nodes().last().key;
    editor.revealSpec(last, -1);
    QPointer<QWidget> field = qApp->focusWidget();
    QVERIFY(field && editor.sectionPage()->isAncestorOf(field));
    SectionsList *sections = editor.sectionsList();
    const auto heights = [sections] {
        QList<int> heights;
        for (int row = 0; row < sections->model()->rowCount(); ++row)
            heights.append(sections->visualRect(sections->model()->index(row, 0)).height());
        return heights;
    };
    const QList<int> before = heights();
    for (const bool byEscape : {false, true}) {
        m_window->actions()[ActionId::WholePreview]->trigger();
        QVERIFY(editor.isWholePreview());
        QVERIFY(!field->isVisible());
        QVERIFY(qApp->focusWidget() && qApp->focusWidget()->isVisible());
        QTest::qWait(50);
        if (byEscape)
            QTest::keyClick(qApp->focusWidget(), Qt::Key_Escape);
        else
            m_window->actions()[ActionId::WholePreview]->trigger();
        QVERIFY(!editor.isWholePreview());
        QVERIFY(field);
        QTRY_COMPARE(qApp->focusWidget(), field.data());
        QTRY_COMPARE(heights(), before);
    }
    // A narrower list has more lines; it measures them anew though its height stays.
    const int width = sections->width();
    sections->resize(width / 2, sections->height());
    QTRY_VERIFY(heights() != before);
    sections->resize(width, sections->height());
    QTRY_COMPARE(heights(), before);
}

void TestHeavyCards::showsManyPictures()
{
    QByteArray text = "# Pictures\n\n## Section\n";
    QVERIFY(QDir(m_folder.path()).mkpath(u"many-images"_s));
    for (int i = 0; i < 200; ++i) {
        const QByteArray name = "many-images/" + QByteArray::number(i) + ".png";
        write(QString::fromLatin1(name), pngOf({600 + i, 400}));
        text += "\n![Picture](" + name + ")\n";
    }
    write(u"many.md"_s, text);
    Heartbeat heart;
    QElapsedTimer time;
    time.start();
    QVERIFY(m_window->openFile(m_folder.filePath(u"many.md"_s)));
    QVERIFY(comes(u"document.querySelectorAll('img[width][height]').length === 200"_s));
    qInfo("200 pictures shown after %lld ms, longest wait %lld ms", time.elapsed(), heart.longest());
    QVERIFY2(heart.longest() <= kGoal + kSlack, qPrintable(u"%1 ms"_s.arg(heart.longest())));
    QVERIFY(comes(u"[...document.querySelectorAll('img')].every(image => image.complete && image.naturalHeight === 400)"_s));
}

void TestHeavyCards::isNotHeldUpByTraps()
{
    write(u"deep.png"_s, pngOf({9'000, 5'500}, 8));
    write(u"vast.png"_s, pngOf({50'000, 50'000}, 1));
    write(u"fake.png"_s, "<svg onload=\"x\"/>");
    QVERIFY(QFile::link(u"/dev/zero"_s, m_folder.filePath(u"zero.png"_s)));
    write(u"traps.md"_s, "# Traps\n\n## Section\n\n![Deep](deep.png)\n\n![Vast](vast.png)\n\n![Fake](fake.png)\n\n![Zero](zero.png)\n");
    Heartbeat heart;
    QVERIFY(m_window->openFile(m_folder.filePath(u"traps.md"_s)));
    QVERIFY(comes(u"document.querySelectorAll('img').length === 1 && document.querySelectorAll('span.img').length === 3"_s));
    QVERIFY(comes(u"document.body.textContent.includes('Vast · This picture is too large')"_s));
    QVERIFY(comes(u"document.body.textContent.includes('Zero · Only pictures in the folder')"_s));
    QVERIFY2(heart.longest() <= kGoal + kSlack, qPrintable(u"%1 ms"_s.arg(heart.longest())));
}

// The picture is changed by another program: after an edit the preview shows it as it is now.
void TestHeavyCards::showsAChangedPicture()
{
    write(u"map.png"_s, pngOf({20, 10}));
    write(u"map.md"_s, "# Map\n\n## Section\n\n![Map](map.png)\n");
    QVERIFY(m_window->openFile(m_folder.filePath(u"map.md"_s)));
    QVERIFY(comes(u"document.querySelector('img')?.width === 20"_s));
    QVERIFY(comes(u"(document.querySelector('img').isTheSame = true)"_s));
    CardDocument &document = m_window->document();
    const auto type = [&](const QByteArray &text) {
        document.replaceAll(document.card().bytes() + text, u"Type"_s);
    };
    // What stays is not read again.
    type("\nMore.\n");
    QVERIFY(comes(u"document.body.textContent.includes('More.')"_s));
    QVERIFY(comes(u"document.querySelector('img').isTheSame === true"_s));
    write(u"map.png"_s, pngOf({30, 10}));
    type("\nAnd more.\n");
    QVERIFY(comes(u"document.querySelector('img')?.width === 30"_s));
    QVERIFY(QFile::remove(m_folder.filePath(u"map.png"_s)));
    type("\nAt last.\n");
    QVERIFY(comes(u"document.querySelector('span.img')?.textContent.startsWith('Map · There is no file')"_s));
}

// Text first: the card is there and can be edited, the preview says why it is empty.
void TestHeavyCards::saysWhatIsTooLarge()
{
    const QByteArray text = "# Large\n\nA summary.\n" + QByteArray("\n## Section\n\n" + QByteArray("Words. ").repeated(3000)).repeated(1000);
    QVERIFY(text.size() > 20'000'000);
    write(u"large.md"_s, text);
    QVERIFY(m_window->openFile(m_folder.filePath(u"large.md"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->document().card().bytes().size(), text.size(), kPatience);
    const auto said = [this] {
        const QList<QLabel *> labels = m_window->findChild<PreviewPane *>()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [](const QLabel *label) { return label->isVisible() && label->text().contains(u"20 MB"_s); });
    };
    QVERIFY(said());
    QVERIFY(!view()->isVisible());
    QVERIFY(m_window->openFile(m_folder.filePath(u"plain.md"_s)));
    QVERIFY(view()->isVisible());
    QVERIFY(comes(u"document.querySelector('h1')?.textContent === 'Plain'"_s));
    QVERIFY(!said());
}

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"cardwright-tests"_s);
    preparePreview({geteuid() == 0, PreviewSetup::Path::Software});
    QApplication application(argc, argv);
    TestHeavyCards test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_heavycards.moc"
