#include "editing/carddocument.h"
#include "panels/answergrid.h"
#include "panels/answerpanel.h"
#include "panels/answerrow.h"
#include "panels/growingtext.h"
#include "panels/sectionpage.h"
#include "widgets/scopechip.h"
#include "widgets/infobar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QString kCard =
    u"# Half a card\n<!-- template: data-card-extended 1.0 -->\n\nA summary.\n\n"
    "## Authorship\n\n### Publishers\n\n#### Industry Type(s)\n- Individual: a boatman\n\n"
    "#### Contact Detail(s)\n- **Contact:** me@a.example\n- **Room:** 4\n\n"
    "### Dataset Owners\n\n#### Team(s)\n- One\n- Two\n\n"
    "## Dataset Overview\n\n#### Dataset Snapshot\n"
    "| Category | Data |\n| --- | ---: |\n| Number of Fields | 20 |\n\n"
    "#### Content Description\nA record.\n\n### Sensitivity of Data\n\n#### Risk Type(s)\nIt depends.\n\n"
    "## Access, Retention, & Wipeout\n\n### Access\n\n#### Access Type\n- External - Open Access\n\n"
    "#### Access Control List(s)\n**Not applicable:** Open to all.\n"_s;

// A document and the page of one of its sections, as the window joins them.
class Form
{
public:
    explicit Form(const QString &text = kCard, bool readOnly = false)
        : page(new SectionPage(document))
    {
        window.setCentralWidget(page);
        window.resize(700, 800);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the test window did not become active");
        QObject::connect(&document, &CardDocument::structureChanged, page, [this] { showPage(m_title); });
        document.load(text.toUtf8(), QString(), readOnly);
    }

    void showPage(const QString &title)
    {
        m_title = title;
        for (const Page &each : document.form()) {
            if (each.title == title || (each.head && title.isEmpty())) {
                page->setPage(each);
                return;
            }
        }
        qFatal("no page %s", qPrintable(title));
    }

    // Shows the page of the question and gives it the focus.
    AnswerPanel *open(const QString &id)
    {
        const int spec = builtInTemplate().indexOf(id);
        for (const Page &each : document.form()) {
            for (const Question &question : each.questions) {
                if (question.spec != spec)
                    continue;
                showPage(each.title);
                page->reveal(question);
                return panel(id);
            }
        }
        qFatal("no question %s", qPrintable(id));
    }

    // A page is made a few milliseconds at a time: what stands further down may not be there yet.
    void complete() const
    {
        if (!QTest::qWaitFor([this] { return page->isComplete(); }))
            qFatal("the page is not complete");
    }

    AnswerPanel *panel(const QString &id) const
    {
        AnswerPanel *found = nullptr;
        const auto made = [&] { return (found = page->findChild<AnswerPanel *>(id)) != nullptr; };
        if (!QTest::qWaitFor(made))
            qFatal("no panel %s", qPrintable(id));
        return found;
    }

    QString text(const QString &id) const
    {
        const int spec = builtInTemplate().indexOf(id);
        const int node = document.match().nodeOf(spec);
        return node < 0 ? QString() : document.card().bodyText(node);
    }

    CardDocument document;
    QMainWindow window;
    SectionPage *page;

private:
    QString m_title;
};

GrowingText *focusedText()
{
    return qobject_cast<GrowingText *>(QApplication::focusWidget());
}

template<typename Button>
Button *optionOf(const AnswerPanel *panel, const QString &label)
{
    for (Button *button : panel->findChildren<Button *>()) {
        if (button->text() == label)
            return button;
    }
    qFatal("no option %s", qPrintable(label));
}

QStringList visibleTexts(const QWidget *panel)
{
    QStringList texts;
    for (const GrowingText *field : panel->findChildren<GrowingText *>()) {
        if (field->isVisible())
            texts.append(field->text());
    }
    return texts;
}

const QString kTeams = u"authorship.dataset-owners.team-s"_s;
const QString kContact = u"authorship.publishers.contact-detail-s"_s;
const QString kIndustry = u"authorship.publishers.industry-type-s"_s;
const QString kSnapshot = u"dataset-overview.dataset-snapshot"_s;
const QString kDescription = u"dataset-overview.content-description"_s;
const QString kRisk = u"dataset-overview.sensitivity-of-data.risk-type-s"_s;
const QString kAccess = u"access-retention-wipeout.access.access-type"_s;
const QString kAccessList = u"access-retention-wipeout.access.access-control-list-s"_s;
const QString kLinks = u"access-retention-wipeout.access.documentation-link-s"_s;
const QString kGuide = u"access-retention-wipeout.retention.process-guide"_s;

} // namespace

class TestPanels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void typingKeepsPanelFocusAndCursor();
    void typingInALongPageMakesOneHeading();
    void typingKeepsPanelWhenTheLanguageIsToldAnew();
    void typingAfterAComment();
    void undoBelongsToTheWindow();
    void undoShowsTheTextBefore();
    void oddCharactersSurvive();
    void choicesAreWrittenAsBullets();
    void radioButtonCanBeCleared();
    void tabStopsOnceAtRadioButtons();
    void listGrowsShrinksAndMoves();
    void onlyAnsweredKeysAreWritten();
    void untouchedTableIsNotWritten();
    void cellIsWrittenAsItIsTyped();
    void tabLeavesTheTableAtItsEnd();
    void linkAddressGetsAHint();
    void textThatDoesNotFitIsMarkdown();
    void stateIsShownWithItsReason();
    void headingStaysPending();
    void titleAndSummaryAreEdited();
    void titleAndSummaryAskForWhatTheCardIsAbout_data();
    void titleAndSummaryAskForWhatTheCardIsAbout();
    void helpGivesAnExampleAndSaysWhatTheLevelAsksFor();
    void helpOfAHeadingSaysHowToGoAboutIt();
    void unansweredQuestionsAreFolded();
    void clickBesideAnAnswerGoesToIt();
    void tabVisitsTheQuestionsInOrder();
    void tabVisitsWhatIsNotMadeYet();
    void tabWithNowhereToGoIsNoText();
    void textUnderAHeadingIsShown();
    void readOnlyCardTakesNoEdit();
    void focusIsReported();
    void everythingThatTakesFocusHasAName();
};

void TestPanels::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestPanels::typingKeepsPanelFocusAndCursor()
{
    Form form;
    AnswerPanel *panel = form.open(kGuide);
    GrowingText *field = focusedText();
    QVERIFY(field && panel->isAncestorOf(field));
    QSignalSpy structure(&form.document, &CardDocument::structureChanged);
    QTest::keyClicks(field, u"Step one"_s);
    QCOMPARE(structure.size(), 1); // the heading came with the first letter
    QCOMPARE(form.text(kGuide), u"Step one"_s);
    QCOMPARE(form.panel(kGuide), panel);
    QCOMPARE(focusedText(), field);
    QCOMPARE(field->textCursor().position(), 8);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClicks(field, u"and"_s);
    QCOMPARE(form.text(kGuide), u"Step one\nand"_s);
    QCOMPARE(form.document.undoStack().count(), 1);
}

// The letters come faster than the page is made anew.
void TestPanels::typingInALongPageMakesOneHeading()
{
    QString text = u"# Half a card\n<!-- template: data-card-extended 1.0 -->\n\n## Dataset Overview\n\n"_s;
    for (int i = 0; i < 30; ++i)
        text += u"### Own question %1\n\n%2\n\n"_s.arg(i).arg(u"- An item.\n"_s.repeated(20));
    Form form(text);
    AnswerPanel *panel = form.open(kRisk);
    QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
    const Question stale = panel->question();
    QCOMPARE(stale.node, kNoNode);
    QSignalSpy structure(&form.document, &CardDocument::structureChanged);
    QTest::keyClicks(focusedText(), u"It depends"_s);
    QCOMPARE(structure.size(), 1);
    QVERIFY(panel->question().node != kNoNode);
    QCOMPARE(form.document.card().bytes().count("Risk Type(s)"), 1);
}

// Random letters after an English start: no language is told any more.
void TestPanels::typingKeepsPanelWhenTheLanguageIsToldAnew()
{
    Form form(u"# Seals\n\n## Overview\n\n### Notes\n\nOld.\n"_s);
    form.showPage(u"Overview"_s);
    QTRY_VERIFY(form.page->findChild<GrowingText *>());
    auto *field = form.page->findChild<GrowingText *>();
    field->setFocus();
    const QString before = form.document.match().language;
    QSignalSpy changes(&form.document, &CardDocument::structureChanged);
    for (int i = 0; i < 30; ++i) {
        QTest::keyClicks(field, u"zxq%1 "_s.arg(i));
        QVERIFY2(field->hasFocus(), qPrintable(u"after word %1"_s.arg(i)));
    }
    QVERIFY(form.document.match().language != before);
    QVERIFY(changes.size() > 0); // or nothing was shown
    QCOMPARE(form.page->findChild<GrowingText *>(), field);
    QVERIFY(form.document.card().bytes().contains("zxq0 zxq1 "));
    QVERIFY(form.document.card().bytes().contains("zxq29"));
}

// On the comment's own line Markdown takes words for more of its HTML: "**bold**" would keep its stars.
void TestPanels::typingAfterAComment()
{
    Form form(u"# Seals\n\n## Overview\n\n### Notes\n\n<!-- Where they\nlive -->\n"_s);
    form.showPage(u"Overview"_s);
    QTRY_VERIFY(form.page->findChild<GrowingText *>());
    auto *field = form.page->findChild<GrowingText *>();
    field->setFocus();
    const QByteArray before = form.document.card().bytes();
    QTest::keyClick(field, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(form.document.card().bytes(), before);
    QTest::keyClicks(field, u"**On** rocks"_s);
    QCOMPARE(field->toPlainText(), u"<!-- Where they\nlive -->\n**On** rocks"_s);
    QVERIFY(form.document.card().bytes().contains("live -->\n**On** rocks\n"));
    while (form.document.undoStack().canUndo())
        form.document.undoStack().undo();
    QCOMPARE(form.document.card().bytes(), before);
    // Pasted text too; a comment that stands in a sentence is left where it is.
    QTest::keyClick(field, Qt::Key_End, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(u"*Ice*"_s);
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field->toPlainText(), u"<!-- Where they\nlive -->\n*Ice*"_s);
    QTest::keyClicks(field, u" <!-- or --> snow"_s);
    QCOMPARE(field->toPlainText(), u"<!-- Where they\nlive -->\n*Ice* <!-- or --> snow"_s);
}

void TestPanels::undoBelongsToTheWindow()
{
    Form form;
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    form.window.addAction(&undo);
    QSignalSpy triggered(&undo, &QAction::triggered);
    for (const QString &id : {kDescription, kTeams, kSnapshot}) {
        form.open(id);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    }
    form.showPage(QString());
    form.complete();
    QTest::keyClick(form.page->findChild<QLineEdit *>(u"titleEdit"_s), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(triggered.size(), 4);
}

void TestPanels::undoShowsTheTextBefore()
{
    Form form;
    form.open(kDescription);
    GrowingText *field = focusedText();
    field->moveCursorToEnd();
    QTest::keyClicks(field, u" More."_s);
    QCOMPARE(form.text(kDescription), u"A record. More."_s);
    form.document.undo();
    QCOMPARE(field->text(), u"A record."_s);
    QVERIFY(field->hasFocus());
    QCOMPARE(field->textCursor().position(), 9);
    form.document.redo();
    QCOMPARE(field->text(), u"A record. More."_s);
}

void TestPanels::oddCharactersSurvive()
{
    const QString odd = u"a\u00a0b\u2028c\u200bd"_s;
    Form form(QString(kCard).replace(u"A record."_s, odd));
    form.open(kDescription);
    GrowingText *field = focusedText();
    field->moveCursorToEnd();
    QTest::keyClicks(field, u"e"_s);
    QCOMPARE(form.text(kDescription), QString(odd + u'e'));
    QTest::keyClicks(field, u" "_s); // a space at the end is being typed, not an error
    QCOMPARE(field->text(), QString(odd + u"e "_s));
}

void TestPanels::choicesAreWrittenAsBullets()
{
    Form form;
    AnswerPanel *panel = form.open(kIndustry);
    QVERIFY(optionOf<QCheckBox>(panel, u"Individual"_s)->isChecked());
    optionOf<QCheckBox>(panel, u"Corporate - Tech"_s)->click();
    QCOMPARE(form.text(kIndustry), u"- Corporate - Tech\n- Individual: a boatman"_s);
    optionOf<QCheckBox>(panel, u"Others"_s)->click();
    const QList<QLineEdit *> lines = panel->findChildren<QLineEdit *>();
    const auto shown =
        std::count_if(lines.cbegin(), lines.cend(), [](const QLineEdit *line) { return line->isVisible(); });
    QCOMPARE(shown, 2); // of the two chosen that ask for it
    QTest::keyClicks(lines.last(), u"a *guild*"_s);
    QCOMPARE(form.text(kIndustry), u"- Corporate - Tech\n- Individual: a boatman\n- Others: a *guild*"_s);
    optionOf<QCheckBox>(panel, u"Others"_s)->click();
    QCOMPARE(form.text(kIndustry), u"- Corporate - Tech\n- Individual: a boatman"_s);
}

void TestPanels::radioButtonCanBeCleared()
{
    Form form;
    AnswerPanel *panel = form.open(kAccess);
    auto *open = optionOf<QRadioButton>(panel, u"External - Open Access"_s);
    auto *inside = optionOf<QRadioButton>(panel, u"Internal - Restricted"_s);
    QVERIFY(open->isChecked());
    inside->click();
    QCOMPARE(form.text(kAccess), u"- Internal - Restricted"_s);
    QVERIFY(!open->isChecked());
    inside->click();
    QVERIFY(!inside->isChecked());
    QCOMPARE(form.text(kAccess), QString());
}

void TestPanels::tabStopsOnceAtRadioButtons()
{
    Form form;
    AnswerPanel *panel = form.open(kAccess);
    QApplication::setActiveWindow(panel->window());
    auto *open = optionOf<QRadioButton>(panel, u"External - Open Access"_s);
    open->setFocus(Qt::TabFocusReason);
    const QList<QRadioButton *> radios = panel->findChildren<QRadioButton *>();
    QVERIFY(radios.size() > 2);
    const auto stops = std::count_if(radios.cbegin(), radios.cend(), [](const QRadioButton *radio) {
        return radio->focusPolicy() & Qt::TabFocus;
    });
    QCOMPARE(stops, 1);
    const QString before = form.text(kAccess);
    QTest::keyClick(open, Qt::Key_Down);
    auto *next = qobject_cast<QRadioButton *>(QApplication::focusWidget());
    QVERIFY(next && next != open);
    QCOMPARE(form.text(kAccess), before); // going there chooses nothing
    QTest::keyClick(next, Qt::Key_Space);
    QVERIFY(next->isChecked() && !open->isChecked());
}

void TestPanels::listGrowsShrinksAndMoves()
{
    Form form;
    AnswerPanel *panel = form.open(kTeams);
    QCOMPARE(visibleTexts(panel), (QStringList{u"One"_s, u"Two"_s}));
    QTest::keyClick(focusedText(), Qt::Key_Return);
    QCOMPARE(form.text(kTeams), u"- One\n- Two"_s); // an empty row is no item
    QVERIFY(focusedText()->document()->isEmpty());
    QTest::keyClicks(focusedText(), u"1. New"_s);
    QCOMPARE(form.text(kTeams), u"- One\n- 1\\. New\n- Two"_s);
    QTest::keyClick(focusedText(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(form.text(kTeams), u"- One\n- Two\n- 1\\. New"_s);
    QCOMPARE(focusedText()->text(), u"1. New"_s);
    focusedText()->selectAll();
    QTest::keyClick(focusedText(), Qt::Key_Backspace);
    QTest::keyClick(focusedText(), Qt::Key_Backspace);
    QCOMPARE(form.text(kTeams), u"- One\n- Two"_s);
    QCOMPARE(focusedText()->text(), u"Two"_s);
    form.document.undo(); // the text that was deleted, then the move, then what was typed
    QCOMPARE(form.text(kTeams), u"- One\n- Two\n- 1\\. New"_s);
    QCOMPARE(visibleTexts(panel), (QStringList{u"One"_s, u"Two"_s, u"1. New"_s}));
    form.document.undo();
    QCOMPARE(visibleTexts(panel), (QStringList{u"One"_s, u"1. New"_s, u"Two"_s}));
    form.document.undo();
    QCOMPARE(form.text(kTeams), u"- One\n- Two"_s);
}

void TestPanels::onlyAnsweredKeysAreWritten()
{
    Form form;
    AnswerPanel *panel = form.open(kContact);
    QStringList labels;
    for (const AnswerRow *row : panel->findChildren<AnswerRow *>())
        labels.append(row->look().label);
    QCOMPARE(labels, (QStringList{u"Publishing POC"_s, u"Affiliation"_s, u"Contact"_s, u"Mailing List"_s,
                                  u"Website"_s, QString()})); // "Room" is the author's own
    QTest::keyClicks(panel->findChildren<AnswerRow *>()[1]->field(0), u"Us: all"_s);
    QCOMPARE(form.text(kContact),
             u"- **Affiliation:** Us: all\n- **Contact:** me@a.example\n- **Room:** 4"_s);
}

void TestPanels::untouchedTableIsNotWritten()
{
    Form form(u"# A card\n<!-- template: data-card-extended 1.0 -->\n\nText.\n"_s);
    const QByteArray before = form.document.card().bytes();
    AnswerPanel *panel = form.open(kSnapshot);
    auto *grid = panel->findChild<AnswerGrid *>();
    QVERIFY(grid);
    QCOMPARE(grid->rowCount(), 10);
    QTest::keyClick(grid, Qt::Key_Tab);
    QTest::keyClick(grid, Qt::Key_Down);
    QCOMPARE(form.document.card().bytes(), before);
    grid->item(2, 1)->setText(u"12 | 13"_s);
    QCOMPARE(form.text(kSnapshot),
             u"| Category | Data |\n| --- | --- |\n| Number of Instances | 12 \\| 13 |"_s);
}

void TestPanels::cellIsWrittenAsItIsTyped()
{
    Form form;
    AnswerPanel *panel = form.open(kSnapshot);
    auto *grid = panel->findChild<AnswerGrid *>();
    int fields = 0;
    while (grid->item(fields, 0)->text() != u"Number of Fields")
        ++fields;
    QVERIFY(!(grid->item(fields, 0)->flags() & Qt::ItemIsEditable)); // the template's label
    grid->setFocus();
    grid->setCurrentCell(fields, 1);
    QTest::keyClick(grid, Qt::Key_F2);
    QTRY_VERIFY(focusedText());
    QTest::keyClicks(QApplication::focusWidget(), u"1"_s);
    QCOMPARE(form.text(kSnapshot), u"| Category | Data |\n| --- | ---: |\n| Number of Fields | 201 |"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(grid->currentRow(), fields + 1);
}

void TestPanels::tabLeavesTheTableAtItsEnd()
{
    Form form;
    auto *grid = form.open(kSnapshot)->findChild<AnswerGrid *>();
    grid->setFocus();
    grid->setCurrentCell(1, 1);
    QTest::keyClick(grid, Qt::Key_Tab);
    QCOMPARE(grid->currentRow(), 2); // past the label, which takes no text
    QCOMPARE(grid->currentColumn(), 1);
    grid->setCurrentCell(grid->rowCount() - 1, grid->columnCount() - 1);
    QTest::keyClick(grid, Qt::Key_Tab);
    QVERIFY(!grid->hasFocus());
}

void TestPanels::linkAddressGetsAHint()
{
    Form form;
    AnswerPanel *panel = form.open(kLinks);
    auto *row = panel->findChild<AnswerRow *>();
    QTest::keyClicks(row->field(0), u"Hand[book]"_s);
    row->field(1)->setFocus();
    QTest::keyClicks(row->field(1), u"none yet"_s);
    QCOMPARE(form.text(kLinks), u"- [Hand\\[book\\]](<none yet>)"_s);
    const auto hint = [row] {
        for (const QLabel *label : row->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"address"))
                return true;
        }
        return false;
    };
    QVERIFY(!hint()); // while it is typed
    form.page->reveal(form.panel(kAccess)->question());
    QTRY_VERIFY(hint());
    row->field(1)->setFocus();
    row->field(1)->selectAll();
    QTest::keyClicks(row->field(1), u"https://a.example"_s);
    QVERIFY(!hint());
    QCOMPARE(form.text(kLinks), u"- [Hand\\[book\\]](https://a.example)"_s);
}

void TestPanels::textThatDoesNotFitIsMarkdown()
{
    Form form;
    AnswerPanel *panel = form.open(kRisk);
    QVERIFY(panel->findChildren<QCheckBox *>().isEmpty());
    GrowingText *field = focusedText();
    QCOMPARE(field->text(), u"It depends."_s);
    field->selectAll();
    QTest::keyClicks(field, u"- Residual Risk"_s);
    QVERIFY(field->hasFocus()); // fits by now, but nothing jumps while typing
    QToolButton *back = nullptr;
    for (QToolButton *button : panel->findChildren<QToolButton *>()) {
        if (button->text() == u"Back to the form")
            back = button;
    }
    QVERIFY(back && back->isVisible());
    back->click();
    QVERIFY(optionOf<QCheckBox>(panel, u"Residual Risk"_s)->isChecked());
    QVERIFY(!field->isVisible());
    back->click(); // now "Markdown"
    QVERIFY(field->isVisible());
    QCOMPARE(field->text(), u"- Residual Risk"_s);
}

void TestPanels::stateIsShownWithItsReason()
{
    Form form;
    AnswerPanel *panel = form.open(kAccessList);
    QStringList words;
    for (const QLabel *label : panel->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    QVERIFY(words.contains(u"Doesn’t apply"_s));
    QCOMPARE(visibleTexts(panel), QStringList{u"Open to all."_s});
    form.document.setText(panel->question(), u"- **Staff:** all"_s);
    QCOMPARE(visibleTexts(panel), (QStringList{u"Staff"_s, u"all"_s}));
    form.document.undo();
    QCOMPARE(visibleTexts(panel), QStringList{u"Open to all."_s});
}

void TestPanels::headingStaysPending()
{
    Form form;
    const QByteArray before = form.document.card().bytes();
    AnswerPanel *panel = form.open(kDescription);
    GrowingText *field = focusedText();
    field->moveCursorToEnd();
    field->textCursor().insertText(u"\n\n#### New field\nmore"_s);
    QCOMPARE(form.document.card().bytes(), before);
    auto *bar = panel->findChild<InfoBar *>();
    QVERIFY(bar && bar->isVisible());
    QCOMPARE(field->text(), u"A record.\n\n#### New field\nmore"_s);
    bar->findChildren<QPushButton *>().last()->click(); // take it back
    QCOMPARE(field->text(), u"A record."_s);
    QVERIFY(!bar->isVisible());

    field->textCursor().insertText(u"\n\n#### New field\nmore"_s);
    bar->findChildren<QPushButton *>().first()->click(); // make it a field
    QCOMPARE(form.text(kDescription), u"A record."_s);
    QVERIFY(!bar->isVisible());
    QCOMPARE(field->text(), u"A record."_s);
}

void TestPanels::titleAndSummaryAskForWhatTheCardIsAbout_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<bool>("isOfData");
    const QString data = u"What the dataset is, who made it and why, and what it is good for."_s;
    const QString other = u"What it is, who made it and why, and what it is good for."_s;
    QTest::newRow("a Data Card") << u"<!-- template: data-card-extended 1.0 -->"_s << u"Name of the dataset"_s << data << true;
    QTest::newRow("no template") << QString() << u"Name of the dataset"_s << data << true;
    QTest::newRow("a Model Card") << u"<!-- template: model-card 1.0 -->"_s << u"Model Card: its name"_s << other << false;
    QTest::newRow("a Healthsheet") << u"<!-- template: healthsheet 1.0 -->"_s << u"Healthsheet: its name"_s << other << false;
    QTest::newRow("a Spanish Model Card") << u"<!-- language: es -->\n<!-- template: model-card 1.0 -->"_s
                                          << u"Tarjeta de modelo: its name"_s << other << false;
}

void TestPanels::titleAndSummaryAskForWhatTheCardIsAbout()
{
    QFETCH(const QString, card);
    QFETCH(const bool, isOfData);
    Form form(u"# \n%1\n"_s.arg(card));
    form.showPage(QString());
    form.complete();
    QTEST(form.page->findChild<QLineEdit *>(u"titleEdit"_s)->placeholderText(), "title");
    QTEST(form.page->findChild<GrowingText *>(u"summaryEdit"_s)->placeholderText(), "summary");
    const QList<QLabel *> labels = form.page->findChildren<QLabel *>();
    const bool saysData = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(u"what the data is"_s); });
    QCOMPARE(saysData, isOfData);
}

void TestPanels::titleAndSummaryAreEdited()
{
    Form form;
    form.showPage(QString());
    form.complete();
    auto *title = form.page->findChild<QLineEdit *>(u"titleEdit"_s);
    auto *summary = form.page->findChild<GrowingText *>(u"summaryEdit"_s);
    QVERIFY(title && summary);
    QCOMPARE(title->text(), u"Half a card"_s);
    title->setFocus();
    QTest::keyClick(title, Qt::Key_End);
    QTest::keyClicks(title, u" and more"_s);
    QCOMPARE(form.document.card().title(), u"Half a card and more"_s);
    QCOMPARE(form.page->findChild<QLineEdit *>(u"titleEdit"_s), title);
    summary->setFocus();
    summary->selectAll();
    QTest::keyClicks(summary, u"Three short words"_s);
    const int node = form.document.card().summaryIndex();
    QCOMPARE(form.document.card().bodyText(node), u"Three short words"_s);
    bool counted = false;
    for (const QLabel *label : form.page->findChildren<QLabel *>())
        counted = counted || (label->isVisible() && label->text() == u"3 of 200 words");
    QVERIFY(counted);
}

void TestPanels::helpGivesAnExampleAndSaysWhatTheLevelAsksFor()
{
    Form form;
    AnswerPanel *panel = form.open(kLinks);
    const SpecText &text = builtInTemplate().text(builtInTemplate().indexOf(kLinks), u"en"_s);
    const auto shown = [panel] {
        QString all;
        for (const QLabel *label : panel->findChildren<QLabel *>())
            all += label->isVisible() ? label->text() + u'\n' : QString();
        return all;
    };
    QTRY_VERIFY(shown().contains(text.prompt));
    QVERIFY(!shown().contains(text.help)); // only on demand
    QToolButton *help = nullptr;
    for (QToolButton *button : panel->findChildren<QToolButton *>()) {
        if (button->text() == u"Help"_s)
            help = button;
    }
    QVERIFY(help && help->isVisible());
    QTest::mouseClick(help, Qt::LeftButton);
    QTRY_VERIFY(shown().contains(text.help));
    QVERIFY(shown().contains(u"For example: "_s + text.example));
    QVERIFY(shown().contains(u"Facts: names, numbers"_s));
    QTest::mouseClick(help, Qt::LeftButton);
    QVERIFY(!shown().contains(text.help));
    QVERIFY(panel->findChild<ScopeChip *>()->toolTip().contains(u"periscope"_s));
}

void TestPanels::helpOfAHeadingSaysHowToGoAboutIt()
{
    Form form;
    form.showPage(u"Reflections on Data"_s);
    form.complete();
    const SpecText &text = builtInTemplate().text(builtInTemplate().indexOf(u"reflections-on-data"_s), u"en"_s);
    auto *help = form.page->findChild<QToolButton *>(u"headingHelp"_s);
    QVERIFY(help);
    QTRY_VERIFY(help->isVisible());
    const QLabel *words = nullptr;
    for (const QLabel *label : form.page->findChildren<QLabel *>()) {
        if (label->text() == text.why)
            words = label;
    }
    QVERIFY(words && words->isVisible());
    QTest::mouseClick(help, Qt::LeftButton);
    QCOMPARE(words->text(), text.why + u"\n\n"_s + text.help);
}

void TestPanels::unansweredQuestionsAreFolded()
{
    Form form;
    form.showPage(u"Dataset Overview"_s);
    QVERIFY(form.panel(kDescription)->isOpen());
    AnswerPanel *folded = form.panel(u"dataset-overview.data-subject-s"_s);
    QVERIFY(!folded->isOpen());
    QTest::mouseClick(folded, Qt::LeftButton);
    QVERIFY(folded->isOpen());
    QVERIFY(folded->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(form.document.card().bytes(), kCard.toUtf8());
}

void TestPanels::clickBesideAnAnswerGoesToIt()
{
    Form form;
    form.open(kDescription);
    AnswerPanel *panel = form.open(kSnapshot);
    GrowingText *field = form.panel(kDescription)->findChild<GrowingText *>();
    QVERIFY(field && !field->hasFocus());
    AnswerPanel *beside = form.panel(kDescription);
    QTest::mouseClick(beside, Qt::LeftButton, Qt::NoModifier, QPoint(4, beside->height() - 4));
    QVERIFY(field->hasFocus());
    field->moveCursorToEnd();
    QTest::mouseClick(beside, Qt::LeftButton, Qt::NoModifier, QPoint(4, beside->height() - 4));
    QCOMPARE(field->textCursor().position(), 9); // it has the focus already
    QTest::mouseClick(panel, Qt::RightButton, Qt::NoModifier, QPoint(4, 4));
    QVERIFY(field->hasFocus());
    QCOMPARE(form.document.card().bytes(), kCard.toUtf8());
}

// Folded ones open on the way.
void TestPanels::tabVisitsTheQuestionsInOrder()
{
    Form form;
    form.showPage(u"Access, Retention, & Wipeout"_s);
    QStringList order;
    for (const Question &question : form.page->page().questions) {
        if (!question.container)
            order.append(builtInTemplate().specs()[question.spec].id);
    }
    QTRY_VERIFY(form.page->findChild<AnswerPanel *>(order.last()));
    form.page->focusFirst();
    QStringList visited;
    for (int step = 0; step < 200 && visited.size() < order.size(); ++step) {
        for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
            const auto *panel = qobject_cast<AnswerPanel *>(widget);
            if (panel && (visited.isEmpty() || visited.last() != panel->objectName()))
                visited.append(panel->objectName());
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCoreApplication::processEvents();
    }
    QCOMPARE(visited, order);
    QVERIFY(form.panel(order.last())->isOpen());
    QCOMPARE(form.document.card().bytes(), kCard.toUtf8());
}

// Keys that come faster than the page is made.
void TestPanels::tabVisitsWhatIsNotMadeYet()
{
    constexpr int kQuestions = 70;
    QString text = u"# Seals\n\n## Notes\n\n"_s;
    for (int i = 0; i < kQuestions; ++i)
        text += u"### Question %1\n\nAnswer %1.\n\n"_s.arg(i);
    Form form(text);
    form.showPage(u"Notes"_s);
    QVERIFY(!form.page->isComplete());
    form.page->focusFirst();
    QStringList visited;
    for (int step = 0; step < 10 * kQuestions && visited.size() < kQuestions; ++step) {
        QVERIFY2(QApplication::focusWidget() && form.page->isAncestorOf(QApplication::focusWidget()),
                 qPrintable(visited.value(visited.size() - 1)));
        if (focusedText() && !visited.contains(focusedText()->text()))
            visited.append(focusedText()->text());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(visited.size(), kQuestions);
    QCOMPARE(visited.first(), u"Answer 0."_s);
    QCOMPARE(visited.last(), u"Answer 69."_s);
    QCOMPARE(form.document.card().bytes(), text.toUtf8());
}

void TestPanels::tabWithNowhereToGoIsNoText()
{
    QMainWindow window;
    auto *field = new GrowingText(GrowingText::Lines::Many);
    window.setCentralWidget(field);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    QTest::keyClicks(field, u"Seals"_s);
    QTest::keyClick(field, Qt::Key_Tab);
    QTest::keyClick(field, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(field->text(), u"Seals"_s);
}

void TestPanels::textUnderAHeadingIsShown()
{
    const QString text = u"# A card\n\nText.\n\n## Notes\n\nStraight under it.\n\n#### One\n- a\n- b\n\n"
                         "#### Two\n| a |\n| --- |\n| b |\n"_s;
    Form form(text);
    form.showPage(u"Notes"_s);
    QTRY_COMPARE(form.page->findChildren<AnswerPanel *>().size(), 3);
    QCOMPARE(form.page->findChildren<AnswerPanel *>()[0]->role(), AnswerPanel::Role::HeadingText);
    QCOMPARE(form.page->findChildren<AnswerRow *>().size(), 2); // a list without a template
    QCOMPARE(form.page->findChildren<AnswerGrid *>().size(), 1);
    GrowingText *field = form.page->findChild<GrowingText *>();
    field->setFocus();
    field->moveCursorToEnd();
    QTest::keyClicks(field, u" More."_s);
    QVERIFY(form.document.card().bytes().contains("## Notes\n\nStraight under it. More.\n\n#### One"));
}

void TestPanels::readOnlyCardTakesNoEdit()
{
    Form form(kCard, true);
    form.open(kDescription);
    QTest::keyClicks(focusedText(), u"x"_s);
    form.open(kTeams);
    QTest::keyClicks(focusedText(), u"x"_s);
    QTest::keyClick(focusedText(), Qt::Key_Return);
    QVERIFY(!optionOf<QCheckBox>(form.panel(kIndustry), u"Individual"_s)->isEnabled());
    form.showPage(QString());
    form.complete();
    QTest::keyClicks(form.page->findChild<QLineEdit *>(u"titleEdit"_s), u"x"_s);
    QCOMPARE(form.document.card().bytes(), kCard.toUtf8());
}

void TestPanels::focusIsReported()
{
    Form form;
    QSignalSpy focused(form.page, &SectionPage::questionFocused);
    AnswerPanel *panel = form.open(kTeams);
    QCOMPARE(focused.size(), 1);
    QCOMPARE(focused.last().first().value<Question>(), panel->question());
    QVERIFY(panel->isActive());
    QTest::keyClick(focusedText(), Qt::Key_Tab); // to the next row
    QCOMPARE(focused.size(), 1);
}

void TestPanels::everythingThatTakesFocusHasAName()
{
    Form form;
    for (const Page &page : form.document.form()) {
        form.page->setPage(page);
        for (const Question &question : page.questions) {
            if (!question.container)
                form.page->reveal(question);
        }
        for (const QWidget *widget : form.page->findChildren<QWidget *>()) {
            const bool takesFocus = widget->focusPolicy() & Qt::TabFocus && widget->isVisible();
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(!takesFocus || named,
                     qPrintable(page.title + u": "_s + QLatin1StringView(widget->metaObject()->className())));
        }
    }
}

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
