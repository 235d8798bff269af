#include "editing/carddocument.h"
#include "panels/answerpanel.h"
#include "panels/growingtext.h"
#include "panels/headingrow.h"
#include "panels/sectionpage.h"
#include "panels/statebutton.h"
#include "panels/stateoffer.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QString kHead = u"# Half a card\n<!-- template: data-card-extended 1.0 -->\n\nA summary.\n\n"_s;
const QString kCard = kHead
    + u"## Dataset Overview\n\n#### Content Description\nA record.\n\nAnd more.\n\n### Sensitivity of Data\n\n"
      "#### Risk Type(s)\nN/A\n\n"
      "## Extended Use\n\n### Use with Other Data\n\n#### Safety Level\n- Safe to use with other data\n\n"
      "#### Known Safe Dataset(s) or Data Type(s)\nThe tide tables.\n\n"
      "## Sampling Methods\n\n#### Characteristic(s)\nMany.\n"_s;

const QString kDescription = u"dataset-overview.content-description"_s;
const QString kRisk = u"dataset-overview.sensitivity-of-data.risk-type-s"_s;
const QString kSafety = u"extended-use.use-with-other-data.safety-level"_s;
const QString kUnsafe = u"extended-use.use-with-other-data.known-unsafe-dataset-s-or-data-type-s"_s;
const QString kLimits = u"extended-use.use-with-other-data.limitation-s-and-recommendation-s"_s;
const QString kSampling = u"sampling-methods"_s;
const QString kCriteria = u"sampling-methods.sampling-criteria"_s;
const QString kGuide = u"access-retention-wipeout.retention.process-guide"_s;

// A document and the page of one of its sections, with the keys of the window.
class Form
{
public:
    explicit Form(const QString &text = kCard)
        : page(new SectionPage(document))
    {
        window.setCentralWidget(page);
        window.resize(700, 640);
        for (const auto &[keys, slot] : {std::pair(QKeySequence(u"Ctrl+."_s), 0), std::pair(QKeySequence(u"Ctrl+Z"_s), 1),
                                         std::pair(QKeySequence(u"Ctrl+Y"_s), 2)}) {
            auto *action = new QAction(&window);
            action->setShortcut(keys);
            window.addAction(action);
            QObject::connect(action, &QAction::triggered, page, [this, slot = slot] {
                if (slot == 0)
                    page->openStateMenu();
                else if (slot == 1)
                    document.undo();
                else
                    document.redo();
            });
        }
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the test window did not become active");
        QObject::connect(&document, &CardDocument::structureChanged, page, [this] { showPage(m_title); });
        document.load(text.toUtf8(), QString(), false);
    }

    void showPage(const QString &title)
    {
        m_title = title;
        for (const Page &each : document.form()) {
            if (each.title == title)
                page->setPage(each);
        }
        if (page->page().title != title)
            qFatal("no page %s", qPrintable(title));
    }

    // Shows the whole page of the question and gives it the focus.
    AnswerPanel *open(const QString &id)
    {
        const int spec = builtInTemplate().indexOf(id);
        for (const Page &each : document.form()) {
            for (const Question &question : each.questions) {
                if (question.spec != spec)
                    continue;
                showPage(each.title);
                page->reveal(each.questions.last());
                page->reveal(question);
                settle();
                return page->findChild<AnswerPanel *>(id);
            }
        }
        qFatal("no question %s", qPrintable(id));
    }

    AnswerPanel *panel(const QString &id) const
    {
        auto *found = page->findChild<AnswerPanel *>(id);
        if (!found)
            qFatal("no panel %s", qPrintable(id));
        return found;
    }

    // Opens the menu of what has the focus and takes its row (0 to 4, "answer instead" last).
    void choose(int row)
    {
        key(Qt::Key_Period, Qt::ControlModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            qFatal("no menu came");
        for (int i = 0; i < row; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        settle();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, key, modifiers);
        settle();
    }

    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    static void settle()
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }

    QByteArray bytes() const { return document.card().bytes(); }
    QString text(const QString &id) const
    {
        const int node = document.match().nodeOf(builtInTemplate().indexOf(id));
        return node < 0 ? QString() : document.card().bodyText(node);
    }

    CardDocument document;
    QMainWindow window;
    SectionPage *page;

private:
    QString m_title;
};

GrowingText *focusedReason()
{
    auto *focus = qobject_cast<GrowingText *>(QApplication::focusWidget());
    return focus && focus->objectName() == u"stateReason" ? focus : nullptr;
}

QString sparedText(const AnswerPanel *panel)
{
    const auto *label = panel->findChild<QLabel *>(u"sparedLabel"_s);
    return label->isHidden() ? QString() : label->text();
}

} // namespace

class TestStateMenu : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void stateIsSetByKeys_data();
    void stateIsSetByKeys();
    void stateComesBeforeThereIsAHeading();
    void reasonAloneIsEdited();
    void earlierTextIsFoldedAndComesBack();
    void withheldTextLeavesTheFile();
    void undoAndRedoGiveExactBytes();
    void windowsLineEndsStay();
    void phraseIsInTheCardsLanguage();
    void bareAnswerGetsAnOffer();
    void whatIsTypedReplacesABareAnswer();
    void offerWaitsWhileItIsTyped();
    void sectionStateFoldsItsQuestions();
    void conditionFoldsAndUnfolds();
    void foldedQuestionIsShownAnyway();
    void foldingMovesNothingThatHasTheFocus();
    void everyControlHasAName();
};

void TestStateMenu::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestStateMenu::stateIsSetByKeys_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("don't know") << 0 << u"**Not known:** So it is.\n\nA record.\n\nAnd more."_s;
    QTest::newRow("doesn't apply") << 1 << u"**Not applicable:** So it is.\n\nA record.\n\nAnd more."_s;
    QTest::newRow("not disclosed") << 2 << u"**Not disclosed:** So it is."_s;
    QTest::newRow("waiting for") << 3 << u"**To do:** So it is.\n\nA record.\n\nAnd more."_s;
}

void TestStateMenu::stateIsSetByKeys()
{
    QFETCH(int, row);
    Form form;
    form.open(kDescription);
    form.choose(row);
    QVERIFY(focusedReason());
    QCOMPARE(form.document.undoStack().count(), 1);
    form.type(u"So it is."_s);
    QTEST(form.text(kDescription), "wanted");
    QCOMPARE(form.document.undoStack().count(), 2);
    QVERIFY(focusedReason());
    form.key(Qt::Key_Z, Qt::ControlModifier);
    form.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.bytes(), kCard.toUtf8());
}

void TestStateMenu::stateComesBeforeThereIsAHeading()
{
    Form form;
    form.open(kGuide);
    form.choose(3);
    QVERIFY(focusedReason());
    form.type(u"Ana"_s);
    QCOMPARE(form.text(kGuide), u"**To do:** Ana"_s);
    form.key(Qt::Key_Z, Qt::ControlModifier);
    form.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.bytes(), kCard.toUtf8());
    QVERIFY(form.panel(kGuide)->isAncestorOf(QApplication::focusWidget()));
}

void TestStateMenu::reasonAloneIsEdited()
{
    const QString odd = u"**NOT KNOWN** :  two\nlines \n\n\nBelow.\n\n```\ncode\n```"_s;
    Form form(QString(kCard).replace(u"A record.\n\nAnd more."_s, odd));
    const QByteArray before = form.bytes();
    form.open(kDescription);
    QVERIFY(focusedReason());
    QCOMPARE(focusedReason()->text(), u"two\nlines"_s);
    QCOMPARE(form.bytes(), before);
    form.type(u" more "_s);
    QCOMPARE(form.text(kDescription), u"**NOT KNOWN** : two\nlines more\n\n\nBelow.\n\n```\ncode\n```"_s);
    QCOMPARE(focusedReason()->text(), u"two\nlines more "_s); // the space is being typed
    form.type(u"x"_s);
    QVERIFY(form.text(kDescription).contains(u"lines more x\n"));
    form.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.bytes(), before);
}

void TestStateMenu::earlierTextIsFoldedAndComesBack()
{
    Form form;
    AnswerPanel *panel = form.open(kDescription);
    form.choose(0);
    auto *button = panel->findChild<QPushButton *>(u"stateKeptButton"_s);
    auto *kept = panel->findChild<QLabel *>(u"stateKept"_s);
    QVERIFY(button && button->isVisible());
    QVERIFY(!kept->isVisible());
    button->click();
    QVERIFY(kept->isVisible());
    QCOMPARE(kept->text(), u"A record.\n\nAnd more."_s);
    form.type(u"Lost."_s);
    form.choose(4); // answer instead
    QCOMPARE(form.bytes(), kCard.toUtf8());
    auto *editor = qobject_cast<GrowingText *>(QApplication::focusWidget());
    QVERIFY(editor && !focusedReason() && panel->isAncestorOf(editor));
    QCOMPARE(editor->text(), u"A record.\n\nAnd more."_s);
}

void TestStateMenu::withheldTextLeavesTheFile()
{
    Form form;
    AnswerPanel *panel = form.open(kDescription);
    form.choose(0);
    form.type(u"Hm."_s);
    form.choose(2);
    QVERIFY(!form.bytes().contains("A record"));
    QCOMPARE(form.text(kDescription), u"**Not disclosed:** Hm."_s);
    auto *note = panel->findChild<QLabel *>(u"stateTakenOut"_s);
    QVERIFY(note && note->isVisible());
    form.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(form.bytes().contains("**Not known:** Hm.\n\nA record."));
    QVERIFY(!note->isVisible());
}

void TestStateMenu::undoAndRedoGiveExactBytes()
{
    Form form;
    AnswerPanel *panel = form.open(kDescription);
    QList<QByteArray> states{form.bytes()};
    for (const int row : {0, 1, 2, 3, 4}) {
        form.choose(row);
        if (form.bytes() != states.last())
            states.append(form.bytes());
    }
    QCOMPARE(states.size(), 6);
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        form.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(form.bytes(), states[i]);
        QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
    }
    for (qsizetype i = 1; i < states.size(); ++i) {
        form.key(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(form.bytes(), states[i]);
        QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
    }
}

void TestStateMenu::windowsLineEndsStay()
{
    Form form(QString(kCard).replace(u"\n"_s, u"\r\n"_s));
    const QByteArray before = form.bytes();
    form.open(kDescription);
    form.choose(0);
    form.type(u"Lost."_s);
    QVERIFY(form.bytes().contains("**Not known:** Lost.\r\n\r\nA record.\r\n\r\nAnd more.\r\n"));
    form.choose(4);
    QCOMPARE(form.bytes(), before);
}

void TestStateMenu::phraseIsInTheCardsLanguage()
{
    Form form(QString(kCard).replace(u" 1.0 -->"_s, u" 1.0 -->\n<!-- language: es -->"_s));
    form.open(kDescription);
    form.choose(1);
    QVERIFY(form.text(kDescription).startsWith(u"**No procede:**\n\nA record."));
}

void TestStateMenu::bareAnswerGetsAnOffer()
{
    Form form;
    AnswerPanel *panel = form.open(kRisk);
    auto *offer = panel->findChild<StateOffer *>();
    QVERIFY(offer && offer->isVisible());
    QPushButton *button = offer->findChildren<QPushButton *>().first();
    QCOMPARE(button->text(), stateName(AnswerState::NotApplicable));
    button->setFocus();
    form.key(Qt::Key_Space);
    QVERIFY(focusedReason());
    QCOMPARE(form.text(kRisk), u"**Not applicable:**"_s);
    QVERIFY(!offer->isVisible());
    form.type(u"No people."_s);
    form.key(Qt::Key_Z, Qt::ControlModifier);
    form.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.bytes(), kCard.toUtf8());
}

void TestStateMenu::whatIsTypedReplacesABareAnswer()
{
    Form form;
    form.open(kDescription);
    qobject_cast<GrowingText *>(QApplication::focusWidget())->selectAll();
    form.type(u"TBA"_s);
    form.page->reveal(form.panel(kRisk)->question());
    form.settle();
    form.page->reveal(form.panel(kDescription)->question());
    form.settle();
    form.type(u"Gauges."_s);
    QCOMPARE(form.text(kDescription), u"Gauges."_s);
}

void TestStateMenu::offerWaitsWhileItIsTyped()
{
    Form form;
    AnswerPanel *panel = form.open(kDescription);
    qobject_cast<GrowingText *>(QApplication::focusWidget())->selectAll();
    form.type(u"TBA"_s);
    const auto offered = [panel] {
        const auto *offer = panel->findChild<StateOffer *>();
        return offer && offer->isVisible();
    };
    QVERIFY(!offered());
    form.page->reveal(form.panel(kRisk)->question());
    form.settle();
    QVERIFY(offered());
}

void TestStateMenu::sectionStateFoldsItsQuestions()
{
    Form form;
    form.open(kCriteria);
    QVERIFY(!form.panel(kCriteria)->isFolded());
    auto *row = form.page->findChild<HeadingRow *>();
    QVERIFY(row);
    row->focusButton();
    form.choose(1);
    QVERIFY(focusedReason());
    form.type(u"All was taken."_s);
    QVERIFY(form.bytes().contains("## Sampling Methods\n\n**Not applicable:** All was taken.\n\n#### Characteristic(s)"));
    QVERIFY(form.panel(kCriteria)->isFolded());
    QCOMPARE(sparedText(form.panel(kCriteria)), u"“Sampling Methods” says: doesn’t apply."_s);
    QVERIFY(!form.panel(u"sampling-methods.characteristic-s"_s)->isFolded()); // something stands there
    form.choose(4);
    QVERIFY(!form.panel(kCriteria)->isFolded());
    QVERIFY(sparedText(form.panel(kCriteria)).isEmpty());
    form.key(Qt::Key_Z, Qt::ControlModifier);
    form.key(Qt::Key_Z, Qt::ControlModifier);
    form.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.bytes(), kCard.toUtf8());
}

void TestStateMenu::conditionFoldsAndUnfolds()
{
    Form form;
    AnswerPanel *safety = form.open(kSafety);
    QVERIFY(form.panel(kUnsafe)->isFolded());
    QCOMPARE(sparedText(form.panel(kUnsafe)), u"Doesn’t apply, because “Safety Level” says: Safe to use with other data."_s);
    QList<QRadioButton *> options = safety->findChildren<QRadioButton *>();
    QRadioButton *unsafe = nullptr;
    for (QRadioButton *option : options) {
        if (option->text().startsWith(u"Should not"))
            unsafe = option;
    }
    QVERIFY(unsafe);
    unsafe->setFocus();
    form.key(Qt::Key_Space);
    QVERIFY(!form.panel(kUnsafe)->isFolded());
    QVERIFY(!form.panel(kLimits)->isFolded());
    QVERIFY(unsafe->hasFocus());
    form.open(kLimits);
    form.type(u"Mind the tides."_s);
    options.first()->setFocus();
    form.key(Qt::Key_Space);
    QVERIFY(form.panel(kUnsafe)->isFolded());
    QVERIFY(!form.panel(kLimits)->isFolded()); // what was written is shown and kept
    QVERIFY(sparedText(form.panel(kLimits)).endsWith(u"What is written here is kept."));
    QCOMPARE(form.text(kLimits), u"Mind the tides."_s);
}

void TestStateMenu::foldedQuestionIsShownAnyway()
{
    Form form;
    AnswerPanel *panel = form.open(kUnsafe);
    auto *button = panel->findChild<QAbstractButton *>(u"answerButton"_s);
    QCOMPARE(QApplication::focusWidget(), button);
    QCOMPARE(button->text(), u"Show anyway"_s);
    QVERIFY(panel->isFolded());
    form.key(Qt::Key_Space);
    QVERIFY(!panel->isFolded());
    form.type(u"Sonar."_s);
    QVERIFY(form.text(kUnsafe).contains(u"Sonar."));
    form.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.bytes(), kCard.toUtf8());
    QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
}

// A state of a heading above folds what stands between it and the focus.
void TestStateMenu::foldingMovesNothingThatHasTheFocus()
{
    const QString more = u"\n\nA paragraph."_s.repeated(20);
    Form form(kHead + u"## Sampling Methods\n\n#### Method(s) Used\n\n#### Characteristic(s)\n\nMany."_s + more
              + u"\n\n#### Sampling Criteria\n\nAll."_s + more + u'\n');
    form.open(kCriteria);
    form.window.resize(700, 300);
    AnswerPanel *last = form.open(u"sampling-methods.characteristic-s"_s);
    QTest::qWait(50);
    QScrollBar *bar = form.page->verticalScrollBar();
    QVERIFY(bar->value() > 100 && bar->value() < bar->maximum() - 100);
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(last->isAncestorOf(focus));
    const int before = focus->mapTo(form.page, QPoint(0, 0)).y();
    Question section;
    for (const Question &question : form.page->page().questions) {
        if (question.container)
            section = question;
    }
    form.document.setText(section, u"**Not known:** Before our time."_s);
    QVERIFY(form.panel(u"sampling-methods.method-s-used"_s)->isFolded());
    QVERIFY(!last->isFolded()); // something stands there
    QCOMPARE(QApplication::focusWidget(), focus);
    QVERIFY(focus->isVisible());
    QVERIFY2(qAbs(focus->mapTo(form.page, QPoint(0, 0)).y() - before) < 4, qPrintable(QString::number(focus->mapTo(form.page, QPoint(0, 0)).y() - before)));
}

void TestStateMenu::everyControlHasAName()
{
    Form form;
    form.open(kDescription);
    form.choose(0);
    form.open(kRisk);
    form.showPage(u"Dataset Overview"_s);
    for (const QWidget *widget : form.page->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || named,
                 widget->metaObject()->className());
    }
    for (const StateButton *button : form.page->findChildren<StateButton *>())
        QVERIFY(button->accessibleName().startsWith(u"State of "));
}

QTEST_MAIN(TestStateMenu)
#include "tst_statemenu.moc"
