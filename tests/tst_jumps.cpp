#include "audit/auditrunner.h"
#include "audit/findingsmodel.h"
#include "audit/findingsview.h"
#include "audit/readinessline.h"
#include "audit/readinesspane.h"
#include "mainwindow/editorview.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/sectionslist.h"
#include "mainwindow/visitedplaces.h"
#include "panels/answerpanel.h"
#include "panels/sectionpage.h"
#include "settings/settings.h"
#include "source/sourceview.h"
#include "support/quietprompts.h"
#include "theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCard = R"(# Bird Songs
<!-- template: data-card-extended 1.0 -->

Songs of forty birds.

## Authorship

### Publishers

#### Publishing Organization(s)

The Wetland Trust

#### Contact Detail(s)

- **Publishing POC:** Ada
- **Contact:** n/a

### Dataset Owners

#### Team(s)

TBA

## Motivations & Intentions

### Motivations

#### Purpose(s)

- Research

#### Motivating Factor(s)

Birds are few.
)";

} // namespace

class TestJumps : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void placesAreLeftAndFoundAgain();
    void whatIsGoneIsPassedOver();
    void fromAFindingToTheFieldAndBack();
    void backAndForwardAfterGoTo();
    void theKeyboardGoesToWhatIsWrong();
    void throughTheSectionsListIsOneStep();
    void enterGoesToTheSubsectionOfTheList();
    void aNarrowWindowHasAllOfIt();
    void fieldsAndHeadingsSayTheirFindings();
    void inTheSourceTheWordsAreSelected();
    void whatCanBeMendedIsMendedAtTheQuestion();
    void readinessIsMadeWhenItIsSeen();

private:
    EditorView &editor() { return m_window->editor(); }
    CardDocument &document() { return m_window->document(); }
    ReadinessPane &pane() { return *m_window->findChild<ReadinessPane *>(); }
    Question question(const QString &title) const
    {
        for (const Page &page : m_window->document().form()) {
            for (const Question &one : page.questions) {
                const int node = m_window->document().card().indexOfKey(one.node);
                if (node >= 0 && m_window->document().card().nodes()[node].title == title)
                    return one;
            }
        }
        qFatal("the test's card has no %s", qPrintable(title));
        return {};
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }
    int findingAt(const QString &place)
    {
        for (int row = 0; row < pane().findings().rowCount(); ++row) {
            const Finding finding = pane().findings().finding(row);
            if (finding.rule == u"bare-answer"_s && finding.place.endsWith(place))
                return row;
        }
        return -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    QuietPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

void TestJumps::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestJumps::init()
{
    QVERIFY(flushSettings());
    QSettings().clear();
    settings::showPreview.set(false); // the preview has its own test
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    QFile file(m_folder->filePath(u"birds.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(kCard);
    file.close();
    m_window = std::make_unique<MainWindow>(*m_theme, m_prompts, RecoveryStore(m_folder->filePath(u"recovery"_s)));
    m_window->resize(1500, 900);
    m_window->show();
    QVERIFY(m_window->openFile(file.fileName()));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(findingAt(u"Team(s)"_s) >= 0);
}

void TestJumps::placesAreLeftAndFoundAgain()
{
    const auto all = [](const Question &) { return true; };
    const auto at = [](int spec) { return VisitedPlaces::Place{Question{kNoNode, spec}, false}; };
    VisitedPlaces places;
    QVERIFY(!places.back(at(1), all));
    places.leave(at(1));
    places.leave(at(2));
    places.leave(at(2)); // the same place is one step
    QCOMPARE(places.back(at(3), all)->question.spec, 2);
    QCOMPARE(places.back(at(2), all)->question.spec, 1);
    QVERIFY(!places.back(at(1), all));
    QCOMPARE(places.forward(at(1), all)->question.spec, 2);
    QCOMPARE(places.forward(at(2), all)->question.spec, 3);
    QVERIFY(!places.forward(at(3), all));
    QCOMPARE(places.back(at(3), all)->question.spec, 2);
    places.leave(at(2)); // a new way
    QVERIFY(!places.forward(at(9), all));
}

void TestJumps::whatIsGoneIsPassedOver()
{
    VisitedPlaces places;
    for (const int spec : {1, 2, 3})
        places.leave({Question{kNoNode, spec}, false});
    const auto some = [](const Question &question) { return question.spec == 1; };
    QCOMPARE(places.back({Question{kNoNode, 4}, false}, some)->question.spec, 1);
    QVERIFY(!places.back({Question{kNoNode, 1}, false}, some));
}

void TestJumps::fromAFindingToTheFieldAndBack()
{
    editor().reveal(question(u"Motivating Factor(s)"_s));
    QTRY_COMPARE(editor().currentQuestion(), question(u"Motivating Factor(s)"_s));
    FindingsView &view = pane().findingsView();
    const int row = findingAt(u"Team(s)"_s);
    view.setCurrentIndex(pane().findings().index(row));
    view.setFocus();
    press(Qt::Key_Return);
    QCOMPARE(editor().currentQuestion(), question(u"Team(s)"_s));
    QVERIFY(editor().sectionPage()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Left, Qt::AltModifier); // back to the list, the same finding
    QVERIFY(view.hasFocus());
    QCOMPARE(view.currentIndex().row(), row);
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(editor().currentQuestion(), question(u"Team(s)"_s));
    QVERIFY(editor().sectionPage()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(document().card().bytes(), kCard);
}

void TestJumps::backAndForwardAfterGoTo()
{
    editor().reveal(question(u"Contact Detail(s)"_s));
    press(Qt::Key_K, Qt::ControlModifier);
    QWidget *query = QApplication::focusWidget();
    QVERIFY(qobject_cast<QLineEdit *>(query));
    QTest::keyClicks(query, u"motivating factor"_s);
    QTest::keyClick(query, Qt::Key_Return);
    QTRY_COMPARE(editor().currentQuestion(), question(u"Motivating Factor(s)"_s));
    QTRY_VERIFY(editor().sectionPage()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"Very. "_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(editor().currentQuestion(), question(u"Contact Detail(s)"_s));
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(editor().currentQuestion(), question(u"Motivating Factor(s)"_s));
    document().undo();
    QCOMPARE(document().card().bytes(), kCard);
    // A place that was taken out of the card is passed over.
    QVERIFY(document().removeHeading(question(u"Contact Detail(s)"_s)));
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(editor().currentQuestion().node, question(u"Motivating Factor(s)"_s).node);
}

void TestJumps::theKeyboardGoesToWhatIsWrong()
{
    const int row = findingAt(u"Contact Detail(s)"_s);
    QVERIFY(row >= 0);
    pane().findingsView().setCurrentIndex(pane().findings().index(row));
    pane().findingsView().setFocus();
    press(Qt::Key_Return);
    const auto *box = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(box || line);
    QCOMPARE(box ? box->toPlainText() : line->text(), u"n/a"_s); // not the first row, that is fine
    QTest::keyClicks(QApplication::focusWidget(), u"ada@example.org"_s); // in the place of it
    QVERIFY2(document().card().bytes().contains("**Contact:** ada@example.org"), document().card().bytes().constData());
}

// The arrow keys stay in the list, also on subsections.
void TestJumps::throughTheSectionsListIsOneStep()
{
    editor().reveal(question(u"Team(s)"_s));
    const Question before = editor().currentQuestion();
    SectionsList *list = editor().sectionsList();
    list->setFocus();
    const int page = list->currentPage();
    for (int i = 0; i < 40 && list->currentPage() < page + 3; ++i) {
        press(Qt::Key_Down);
        QVERIFY(list->hasFocus());
    }
    QCOMPARE(list->currentPage(), page + 3);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(editor().currentQuestion(), before);
}

void TestJumps::enterGoesToTheSubsectionOfTheList()
{
    SectionsList *list = editor().sectionsList();
    list->setCurrentQuestion(question(u"Team(s)"_s)); // below "Dataset Owners"
    list->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(editor().currentQuestion(), question(u"Team(s)"_s));
    QVERIFY(editor().sectionPage()->isAncestorOf(QApplication::focusWidget()));
}

void TestJumps::aNarrowWindowHasAllOfIt()
{
    settings::showPreview.set(true);
    editor().setPaneShown(EditorView::Pane::Preview, true);
    m_window->resize(1200, 760);
    auto *line = m_window->findChild<ReadinessLine *>();
    QTRY_VERIFY(line->isVisible());
    QVERIFY(!pane().isVisible());
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Space);
    QTRY_VERIFY(pane().isVisible());
    QVERIFY(pane().findingsView().hasFocus());
    for (const QString &name : {u"stageDraft"_s, u"pageReasons"_s, u"pageMore"_s, u"findingsFilter"_s, u"contentsFold"_s,
                                u"dimensionsFold"_s}) {
        QWidget *part = pane().findChild<QWidget *>(name);
        QVERIFY2(part && part->isVisible(), qPrintable(name));
        const QRect place(part->mapTo(m_window.get(), QPoint()), part->size());
        QVERIFY2(m_window->rect().contains(place), qPrintable(name));
    }
    QVERIFY(pane().findingsView().height() > 120);
    pane().findingsView().setCurrentIndex(pane().findings().index(findingAt(u"Team(s)"_s)));
    press(Qt::Key_Return); // there, and out of the way
    QVERIFY(!pane().isVisible());
    QCOMPARE(editor().currentQuestion(), question(u"Team(s)"_s));
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(pane().isVisible());
    QVERIFY(pane().findingsView().hasFocus());
    press(Qt::Key_Escape);
    QVERIFY(!pane().isVisible());
}

void TestJumps::fieldsAndHeadingsSayTheirFindings()
{
    editor().reveal(question(u"Team(s)"_s));
    AnswerPanel *panel = nullptr;
    for (AnswerPanel *one : editor().sectionPage()->findChildren<AnswerPanel *>()) {
        if (one->question() == question(u"Team(s)"_s))
            panel = one;
    }
    QVERIFY(panel);
    QTRY_VERIFY(panel->findingsText().contains(u"TBA"_s));
    const auto shown = [panel] {
        const QList<QLabel *> labels = panel->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"TBA"_s);
        });
    };
    QVERIFY(shown());
    document().setText(question(u"Team(s)"_s), u"Wetland team"_s);
    QTRY_VERIFY(!shown());
    document().undo();
    QTRY_VERIFY(shown());
}

void TestJumps::inTheSourceTheWordsAreSelected()
{
    editor().setSourceShown(true);
    const int row = findingAt(u"Contact Detail(s)"_s);
    QVERIFY(row >= 0);
    pane().findingsView().setCurrentIndex(pane().findings().index(row));
    pane().findingsView().setFocus();
    press(Qt::Key_Return);
    QVERIFY(editor().isSourceShown());
    const auto *view = editor().findChild<SourceView *>();
    QVERIFY(view && view->hasFocus());
    QTRY_VERIFY2(view->textCursor().selectedText().contains(u"n/a"_s), qPrintable(view->textCursor().selectedText()));
    QVERIFY(!view->textCursor().selectedText().contains(u"Publishing POC"_s));
}

void TestJumps::whatCanBeMendedIsMendedAtTheQuestion()
{
    const Question factors = question(u"Motivating Factor(s)"_s);
    editor().reveal(factors);
    document().setText(factors, u"Summarize here."_s);
    const QByteArray before = document().card().bytes();
    AnswerPanel *panel = editor().sectionPage()->panelOf(factors);
    QVERIFY(panel);
    QPushButton *fix = nullptr;
    QTRY_VERIFY((fix = panel->findChild<QPushButton *>(u"fixButton"_s)) && fix->isVisible());
    // An edit elsewhere moved the text a moment ago: it is mended where it is now.
    document().setText(question(u"Purpose(s)"_s), u"- Research on birds of the coast"_s);
    const QByteArray moved = document().card().bytes();
    fix->setFocus();
    QTest::keyClick(fix, Qt::Key_Space);
    QByteArray mended = moved;
    QVERIFY(!document().card().bytes().contains("Summarize here."));
    QCOMPARE(document().card().bytes().size(), mended.replace("Summarize here.", "").size());
    QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
    QTRY_VERIFY(!fix->isVisible());
    document().undo(); // one step
    QCOMPARE(document().card().bytes(), moved);
    document().undo();
    QCOMPARE(document().card().bytes(), before);
    // What is only read is not mended.
    QTRY_VERIFY(fix->isVisible());
    document().setLocked(true);
    fix->click();
    QCOMPARE(document().card().bytes(), before);
}

void TestJumps::readinessIsMadeWhenItIsSeen()
{
    settings::showReadiness.set(false);
    m_window = std::make_unique<MainWindow>(*m_theme, m_prompts, RecoveryStore(m_folder->filePath(u"other"_s)));
    m_window->resize(1700, 900);
    m_window->show();
    QVERIFY(m_window->openFile(m_folder->filePath(u"birds.md"_s)));
    QCoreApplication::processEvents();
    QVERIFY(!m_window->findChild<ReadinessPane *>()); // it would cost a part of the start
    editor().setPaneShown(EditorView::Pane::Readiness, true);
    QVERIFY(m_window->findChild<ReadinessPane *>() && pane().isVisible());
    QTRY_VERIFY(findingAt(u"Team(s)"_s) >= 0);
    QVERIFY(pane().width() >= 264);
    settings::showReadiness.set(true);
}

QTEST_MAIN(TestJumps)
#include "tst_jumps.moc"
