#include "editing/carddocument.h"
#include "panels/answerpanel.h"
#include "panels/answerrow.h"
#include "panels/codeeditor.h"
#include "panels/compositeeditor.h"
#include "panels/durationeditor.h"
#include "panels/editorchoice.h"
#include "panels/growingtext.h"
#include "panels/numbertableeditor.h"
#include "panels/plainline.h"
#include "panels/repeateditor.h"
#include "panels/sectionpage.h"
#include "panels/valuepicker.h"
#include "panels/wraplabel.h"
#include "schema/compositecodec.h"
#include "support/corpus.h"
#include "widgets/wheelguard.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QString kVersion = u"dataset-overview.dataset-version-and-maintenance.version-details"_s;
const QString kPlan = u"dataset-overview.dataset-version-and-maintenance.maintenance-plan"_s;
const QString kDataPoint = u"example-of-data-points.typical-data-point"_s;
const QString kCitation = u"motivations-intentions.intended-use.citation-guidelines"_s;
const QString kMotivations = u"motivations-intentions.motivations.motivating-factor-s"_s;
const QString kPolicy = u"access-retention-wipeout.access.policy-link-s"_s;
const QString kRetention = u"access-retention-wipeout.retention.duration"_s;
const QString kExemption = u"access-retention-wipeout.retention.exception-s-and-exemption-s"_s;
const QString kWipeout = u"access-retention-wipeout.wipeout-and-deletion.duration"_s;
const QString kFirst = u"provenance.version-and-maintenance.first-version"_s;
const QString kUpdates = u"provenance.version-and-maintenance.last-and-next-update-s"_s;
const QString kFeatures = u"extended-use.use-in-ml-or-ai-systems.notable-feature-s"_s;

const QString kCard =
    u"# Parts of answers\n<!-- template: data-card-extended 1.0 -->\n\nA summary.\n\n"
    "## Dataset Overview\n\n### Dataset Version and Maintenance\n\n#### Version Details\n"
    "**Current Version:** 1.2\n\n**Last Updated:** March 2024\n\n"
    "#### Maintenance Plan\nWe mend it.\n\n**Versioning:** each year\n\n**Errors:** by mail\n\n"
    "**Additional Notes:** so far\n\n"
    "## Example of Data Points\n\n#### Typical Data Point\nOne call.\n\n```json\n{ \"id\": 1 }\n```\n\n"
    "## Motivations & Intentions\n\n### Motivations\n\n#### Motivating Factor(s)\n- Noise\n- "
    "Ships\n\nBecause.\n\n"
    "### Intended Use\n\n#### Citation Guidelines\n**Guidelines & Steps:** Cite it.\n\n**BiBTeX:**\n```\n"
    "@misc{a, title = {x}}\n```\n\n"
    "## Access, Retention, & Wipeout\n\n### Access\n\n#### Policy Link(s)\n- Home: https://a.example/b\n\n"
    "### Retention\n\n#### Duration\n90 days\n\n#### Exception(s) and Exemption(s)\n"
    "**Exemption Code:** `PUBLIC_DATA`\n\n**Summary:** it is public\n\n"
    "### Wipeout and Deletion\n\n#### Duration\nUntil 2030\n\n"
    "## Provenance\n\n### Version and Maintenance\n\n#### First Version\n- **Release date:** soon\n- "
    "**Status:** Deprecated\n\n"
    "#### Last and Next Update(s)\n- **Date of last update:** 2024-03-12\n\n"
    "## Extended Use\n\n### Use in ML or AI Systems\n\n#### Notable Feature(s)\n**Exploration Demo:** "
    "none\n\n"
    "**age:** in years\n"_s;

// A document and the page of one of its sections, as the window joins them.
class Form
{
public:
    explicit Form(const QString &text = kCard, bool readOnly = false)
        : page(new SectionPage(document))
    {
        window.setCentralWidget(page);
        window.resize(760, 800);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the test window did not become active");
        QObject::connect(&document, &CardDocument::structureChanged, page, [this] { showPage(); });
        document.load(text.toUtf8(), QString(), readOnly);
    }

    // Shows the page of the question and gives it the focus.
    AnswerPanel *open(const QString &id)
    {
        const int spec = builtInTemplate().indexOf(id);
        for (const Page &each : document.form()) {
            for (const Question &question : each.questions) {
                if (question.spec != spec || question.container)
                    continue;
                m_title = each.title;
                showPage();
                page->reveal(question);
                if (auto *panel = page->findChild<AnswerPanel *>(id))
                    return panel;
            }
        }
        qFatal("no question %s", qPrintable(id));
    }

    QByteArray bytes() const { return document.card().bytes(); }

    CardDocument document;
    QMainWindow window;
    SectionPage *page;

private:
    void showPage()
    {
        for (const Page &each : document.form()) {
            if (each.title == m_title) {
                page->setPage(each);
                return;
            }
        }
    }

    QString m_title;
};

template<typename Widget>
QList<Widget *> shown(const QWidget *panel)
{
    QList<Widget *> all;
    for (Widget *widget : panel->findChildren<Widget *>()) {
        if (widget->isVisible())
            all.append(widget);
    }
    return all;
}

QByteArray replaced(const QString &before, const QString &after)
{
    if (!kCard.contains(before))
        qFatal("the card has no %s", qPrintable(before));
    return QString(kCard).replace(before, after).toUtf8();
}

AnswerRow *rowNamed(const QWidget *panel, const QString &label)
{
    for (AnswerRow *row : shown<AnswerRow>(panel)) {
        if (row->look().label == label)
            return row;
    }
    qFatal("no row %s", qPrintable(label));
}

void type(GrowingText *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

QString hintOf(const AnswerRow *row)
{
    for (const WrapLabel *label : shown<WrapLabel>(row)) {
        if (label->property("tone").toString() == "warn"_L1)
            return label->text();
    }
    return {};
}

} // namespace

class TestComposites : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void openingChangesNoByte_data();
    void openingChangesNoByte();
    void oneEditChangesOnlyItsPart_data();
    void oneEditChangesOnlyItsPart();
    void choiceOfAPartIsWrittenBelowItsName();
    void emptiedPartLosesItsName();
    void openFenceInTheTextClosesBeforeTheCode();
    void rowsOfFixedKeysDoNotGrowBesideOpenOnes();
    void codeGetsALongerFence();
    void languageAloneIsNoAnswer();
    void bibtexStartsWithAnEntry();
    void bibtexSaysWhatIsMissing();
    void durationIsNumberAndUnit();
    void durationInWordsStaysWords();
    void durationAsLongAsNeeded();
    void typedDurationFindsItsUnit();
    void oddValueGetsAQuietHint();
    void hintWaitsUntilTheFieldIsLeft();
    void choicesAreOffered();
    void typedChoiceIsCompleted();
    void monthIsChosenByKeyboard();
    void dayIsChosenInTheCalendar();
    void rangeIsTwoMonths();
    void tableSaysWhichCellsAreNoNumbers();
    void spanishCardGetsSpanishValues();
    void readOnlyCardTakesNoEdit();
    void everythingThatTakesFocusHasAName();
    void everyAnswerOfRealCardsStaysAsItIs();

private:
    WheelGuard m_guard;
};

void TestComposites::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    qApp->installEventFilter(&m_guard);
}

void TestComposites::openingChangesNoByte_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : {kVersion, kPlan, kDataPoint, kCitation, kMotivations, kPolicy, kRetention,
                              kExemption, kWipeout, kFirst, kUpdates, kFeatures})
        QTest::newRow(qPrintable(id)) << id;
}

void TestComposites::openingChangesNoByte()
{
    QFETCH(QString, id);
    Form form;
    const QByteArray before = form.bytes();
    const AnswerPanel *panel = form.open(id);
    QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
    for (int step = 0; step < 16; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCoreApplication::processEvents();
    }
    QCOMPARE(form.bytes(), before);
    QCOMPARE(form.document.undoStack().count(), 0);
}

void TestComposites::oneEditChangesOnlyItsPart_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("field"); // among the boxes of the panel
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("text before values") << kPlan << 0 << u"We mend it."_s << u"We mend it.x"_s;
    QTest::newRow("value below a text") << kPlan << 1 << u"each year"_s << u"each yearx"_s;
    QTest::newRow("value that is not there yet")
        << kPlan << 2 << u"each year\n\n"_s << u"each year\n\n**Updates:** x\n\n"_s;
    QTest::newRow("text before code") << kDataPoint << 0 << u"One call."_s << u"One call.x"_s;
    QTest::newRow("code") << kDataPoint << 1 << u"\"id\": 1 }"_s << u"\"id\": 1 }x"_s;
    QTest::newRow("item before a text") << kMotivations << 0 << u"- Noise"_s << u"- Noisex"_s;
    QTest::newRow("text below items") << kMotivations << 2 << u"Because."_s << u"Because.x"_s;
    QTest::newRow("steps") << kCitation << 0 << u"Cite it."_s << u"Cite it.x"_s;
    QTest::newRow("BibTeX below its name") << kCitation << 1 << u"title = {x}}"_s << u"title = {x}}x"_s;
    QTest::newRow("summary below a choice") << kExemption << 0 << u"it is public"_s << u"it is publicx"_s;
    QTest::newRow("open row below a fixed one") << kFeatures << 2 << u"in years"_s << u"in yearsx"_s;
}

void TestComposites::oneEditChangesOnlyItsPart()
{
    QFETCH(QString, id);
    QFETCH(int, field);
    QFETCH(QString, before);
    QFETCH(QString, after);
    Form form;
    const QList<GrowingText *> boxes = shown<GrowingText>(form.open(id));
    QVERIFY(boxes.size() > field);
    boxes[field]->setFocus();
    boxes[field]->moveCursorToEnd();
    QTest::keyClicks(boxes[field], u"x"_s);
    QVERIFY2(form.bytes() == replaced(before, after), form.bytes().constData());
    QVERIFY(boxes[field]->hasFocus());
    form.document.undo();
    QCOMPARE(form.bytes(), kCard.toUtf8());
    QVERIFY(!form.document.undoStack().canUndo());
    form.document.redo();
    QCOMPARE(form.bytes(), replaced(before, after));
}

void TestComposites::choiceOfAPartIsWrittenBelowItsName()
{
    Form form;
    const AnswerPanel *panel = form.open(kExemption);
    QVERIFY(panel->findChild<CompositeEditor *>());
    const QList<QRadioButton *> options = shown<QRadioButton>(panel);
    QCOMPARE(options.size(), 5);
    QVERIFY(options[2]->isChecked());
    options[1]->click();
    QCOMPARE(form.bytes(),
             replaced(u"**Exemption Code:** `PUBLIC_DATA`"_s, u"**Exemption Code:**\n\n- EMPLOYEE_DATA"_s));
    form.document.undo();
    QCOMPARE(form.bytes(), kCard.toUtf8());
    QVERIFY(options[2]->isChecked());
}

void TestComposites::emptiedPartLosesItsName()
{
    Form form;
    GrowingText *code = form.open(kCitation)->findChild<GrowingText *>(u"codeBox"_s);
    QVERIFY(code);
    code->setFocus();
    code->selectAll();
    QTest::keyClick(code, Qt::Key_Delete);
    QCOMPARE(form.bytes(), replaced(u"\n\n**BiBTeX:**\n```\n@misc{a, title = {x}}\n```"_s, QString()));
    QTest::keyClicks(code, u"@"_s);
    QVERIFY(form.bytes().contains("Cite it.\n\n**BibTeX:**\n\n```\n@\n```"));
}

void TestComposites::openFenceInTheTextClosesBeforeTheCode()
{
    Form form;
    const AnswerPanel *panel = form.open(kDataPoint);
    GrowingText *text = shown<GrowingText>(panel).first();
    text->setFocus();
    text->moveCursorToEnd();
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, u"```sh"_s);
    QCOMPARE(form.bytes(), replaced(u"One call."_s, u"One call.\n```sh\n```"_s));
    QVERIFY(text->hasFocus());
    QCOMPARE(text->text(), u"One call.\n```sh"_s); // nothing comes in under the cursor
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, u"ls"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, u"```"_s);
    QCOMPARE(form.bytes(), replaced(u"One call."_s, u"One call.\n```sh\nls\n```"_s));
    while (form.document.undoStack().canUndo())
        form.document.undo();
    QCOMPARE(form.bytes(), kCard.toUtf8());
    QCOMPARE(text->text(), u"One call."_s);
}

void TestComposites::rowsOfFixedKeysDoNotGrowBesideOpenOnes()
{
    Form form;
    QStringList buttons;
    for (const QToolButton *button : shown<QToolButton>(form.open(kFeatures)))
        buttons.append(button->text());
    QCOMPARE(buttons.count(u"Add row"_s), 1); // for the open ones
    QCOMPARE(buttons.count(u"Caption"_s), 1);
    QCOMPARE(buttons.count(u"Notes"_s), 1);
}

void TestComposites::codeGetsALongerFence()
{
    Form form;
    const AnswerPanel *panel = form.open(kDataPoint);
    type(panel->findChild<GrowingText *>(u"codeBox"_s), u"```"_s);
    QCOMPARE(form.bytes(), replaced(u"```json\n{ \"id\": 1 }\n```"_s, u"````json\n```\n````"_s));
    auto *language = panel->findChild<PlainLine *>(u"codeLanguage"_s);
    QCOMPARE(language->text(), u"json"_s);
    language->setFocus();
    language->selectAll();
    QTest::keyClicks(language, u"md"_s);
    QCOMPARE(form.bytes(), replaced(u"```json\n{ \"id\": 1 }\n```"_s, u"````md\n```\n````"_s));
}

void TestComposites::languageAloneIsNoAnswer()
{
    Form form(QString(kCard).replace(u"\n\n```json\n{ \"id\": 1 }\n```"_s, QString()));
    const QByteArray before = form.bytes();
    auto *language = form.open(kDataPoint)->findChild<PlainLine *>(u"codeLanguage"_s);
    language->setFocus();
    QTest::keyClicks(language, u"json"_s);
    QCOMPARE(form.bytes(), before);
    type(form.open(kDataPoint)->findChild<GrowingText *>(u"codeBox"_s), u"{}"_s);
    QVERIFY(form.bytes().contains("One call.\n\n```json\n{}\n```\n"));
}

void TestComposites::bibtexStartsWithAnEntry()
{
    Form form(QString(kCard).replace(u"\n\n**BiBTeX:**\n```\n@misc{a, title = {x}}\n```"_s, QString()));
    const QByteArray before = form.bytes();
    const AnswerPanel *panel = form.open(kCitation);
    auto *insert = panel->findChild<QToolButton *>(u"insertBibtex"_s);
    QVERIFY(insert && insert->isVisible());
    insert->click();
    QVERIFY(!insert->isVisible());
    QVERIFY(form.bytes().contains("Cite it.\n\n**BibTeX:**\n\n```bibtex\n@misc{dataset"));
    auto *code = panel->findChild<GrowingText *>(u"codeBox"_s);
    QVERIFY(code->hasFocus());
    QTest::keyClicks(code, u"Calls"_s); // the cursor stands in the title
    QVERIFY(code->text().contains(u"title = {Calls}"));
    form.document.undo();
    form.document.undo();
    QCOMPARE(form.bytes(), before);
    QVERIFY(insert->isVisible());
}

void TestComposites::bibtexSaysWhatIsMissing()
{
    Form form;
    const AnswerPanel *panel = form.open(kCitation);
    auto *editor = panel->findChild<CodeEditor *>();
    auto *code = panel->findChild<GrowingText *>(u"codeBox"_s);
    const auto hint = [editor] {
        const auto labels = shown<WrapLabel>(editor);
        return labels.isEmpty() ? QString() : labels.first()->text();
    };
    QCOMPARE(hint(), QString());
    type(code, u"@misc{a, title = {x}"_s);
    QCOMPARE(hint(), QString()); // not while it is being typed
    panel->findChild<PlainLine *>(u"codeLanguage"_s)->setFocus();
    QVERIFY(hint().contains(u"braces"));
    type(code, u"@misc{a, title = {x}}"_s);
    QCOMPARE(hint(), QString());
    type(code, u"Soon"_s);
    panel->findChild<PlainLine *>(u"codeLanguage"_s)->setFocus();
    QVERIFY(hint().contains(u"@misc"));
}

void TestComposites::durationIsNumberAndUnit()
{
    Form form;
    const AnswerPanel *panel = form.open(kRetention);
    auto *number = panel->findChild<PlainLine *>(u"duration"_s);
    auto *unit = panel->findChild<QComboBox *>(u"durationUnit"_s);
    QVERIFY(number->hasFocus());
    QCOMPARE(number->text(), u"90"_s);
    QCOMPARE(unit->currentText(), u"days"_s);
    number->selectAll();
    QTest::keyClicks(number, u"1"_s);
    QCOMPARE(form.bytes(), replaced(u"90 days"_s, u"1 day"_s));
    unit->setFocus();
    QTest::keyClick(unit, Qt::Key_Down);
    QCOMPARE(form.bytes(), replaced(u"90 days"_s, u"1 week"_s));
    form.document.undo();
    QCOMPARE(unit->currentText(), u"days"_s);
    form.document.undo();
    QCOMPARE(form.bytes(), kCard.toUtf8());
    QCOMPARE(number->text(), u"90"_s);
}

void TestComposites::durationInWordsStaysWords()
{
    Form form;
    const AnswerPanel *panel = form.open(kWipeout);
    auto *words = panel->findChild<PlainLine *>(u"duration"_s);
    QCOMPARE(words->text(), u"Until 2030"_s);
    QCOMPARE(panel->findChild<QComboBox *>(u"durationUnit"_s)->currentText(), u"in words"_s);
    QTest::keyClick(words, Qt::Key_End);
    QTest::keyClicks(words, u", or so"_s);
    QCOMPARE(form.bytes(), replaced(u"Until 2030"_s, u"Until 2030, or so"_s));
}

void TestComposites::durationAsLongAsNeeded()
{
    Form form;
    const AnswerPanel *panel = form.open(kRetention);
    auto *unit = panel->findChild<QComboBox *>(u"durationUnit"_s);
    auto *number = panel->findChild<PlainLine *>(u"duration"_s);
    unit->setFocus();
    for (int step = 0; step < 4; ++step)
        QTest::keyClick(unit, Qt::Key_Down);
    QCOMPARE(unit->currentText(), u"as long as needed"_s);
    QCOMPARE(form.bytes(), replaced(u"90 days"_s, u"As long as needed"_s));
    QVERIFY(!number->isVisible());
    QVERIFY(unit->hasFocus());
    QTest::keyClick(unit, Qt::Key_Up); // back, with the number that stood there
    QCOMPARE(form.bytes(), replaced(u"90 days"_s, u"90 years"_s));
    QVERIFY(number->isVisible());
}

void TestComposites::typedDurationFindsItsUnit()
{
    Form form(QString(kCard).replace(u"90 days\n\n"_s, QString()));
    const AnswerPanel *panel = form.open(kRetention);
    auto *number = panel->findChild<PlainLine *>(u"duration"_s);
    auto *unit = panel->findChild<QComboBox *>(u"durationUnit"_s);
    QTest::keyClicks(number, u"6 Months"_s);
    QVERIFY(form.bytes().contains("#### Duration\n\n6 Months\n"));
    QTest::keyClick(number, Qt::Key_Tab);
    QCOMPARE(number->text(), u"6"_s);
    QCOMPARE(unit->currentText(), u"months"_s);
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, u"for ever"_s);
    QTest::keyClick(number, Qt::Key_Tab);
    QCOMPARE(unit->currentText(), u"in words"_s);
    QCOMPARE(number->text(), u"for ever"_s);
    QVERIFY(form.bytes().contains("#### Duration\n\nfor ever\n"));
}

void TestComposites::oddValueGetsAQuietHint()
{
    Form form;
    const AnswerPanel *panel = form.open(kVersion);
    AnswerRow *updated = rowNamed(panel, u"Last Updated"_s);
    QCOMPARE(hintOf(updated), QString());
    const AnswerPanel *first = form.open(kFirst);
    AnswerRow *release = rowNamed(first, u"Release date"_s);
    rowNamed(first, u"Status"_s)->field(0)->setFocus();
    QCOMPARE(hintOf(release), u"Not a month and year, like March 2024."_s);
    QCOMPARE(hintOf(rowNamed(first, u"Status"_s)), QString());
    type(rowNamed(first, u"Status"_s)->field(0), u"Sleeping"_s);
    release->field(0)->setFocus();
    QVERIFY(hintOf(rowNamed(first, u"Status"_s)).startsWith(u"None of: Actively Maintained, "));
    QVERIFY(form.bytes().contains("- **Status:** Sleeping\n")); // and is written all the same
}

void TestComposites::hintWaitsUntilTheFieldIsLeft()
{
    Form form;
    AnswerRow *row = rowNamed(form.open(kVersion), u"Current Version"_s);
    type(row->field(0), u"newest"_s);
    QCOMPARE(hintOf(row), QString());
    QTest::keyClick(row->field(0), Qt::Key_Tab);
    QCOMPARE(hintOf(row), u"Not a version, like 1.2 or 2.0.1."_s);
    type(row->field(0), u"2.0"_s);
    QTest::keyClick(row->field(0), Qt::Key_Tab);
    QCOMPARE(hintOf(row), QString());
}

void TestComposites::choicesAreOffered()
{
    Form form;
    AnswerRow *row = rowNamed(form.open(kFirst), u"Status"_s);
    row->field(0)->setFocus();
    QTest::keyClick(row->field(0), Qt::Key_F4);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 3);
    QVERIFY(menu->actions()[2]->isChecked());
    QTest::keyClick(menu, Qt::Key_Up);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(form.bytes(), replaced(u"Deprecated"_s, u"Limited Maintenance"_s));
    QTRY_VERIFY(row->field(0)->hasFocus());
    form.document.undo();
    QCOMPARE(row->field(0)->text(), u"Deprecated"_s);
}

void TestComposites::typedChoiceIsCompleted()
{
    Form form;
    AnswerRow *row = rowNamed(form.open(kFirst), u"Status"_s);
    type(row->field(0), u"lim"_s);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(row->field(0)->text(), u"Limited Maintenance"_s);
    QCOMPARE(form.bytes(), replaced(u"Deprecated"_s, u"Limited Maintenance"_s));
    QVERIFY(!QApplication::activePopupWidget());
    type(row->field(0), u"Asleep"_s); // anything else stays as it is typed
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(form.bytes(), replaced(u"Deprecated"_s, u"Asleep"_s));
}

void TestComposites::monthIsChosenByKeyboard()
{
    Form form;
    AnswerRow *row = rowNamed(form.open(kVersion), u"Last Updated"_s);
    row->field(0)->setFocus();
    QTest::keyClick(row->field(0), Qt::Key_F4);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTRY_VERIFY(qobject_cast<QToolButton *>(popup->focusWidget()));
    auto *march = qobject_cast<QToolButton *>(popup->focusWidget());
    QVERIFY(march->isChecked());
    QCOMPARE(march->accessibleName(), u"March"_s);
    QTest::keyClick(march, Qt::Key_PageDown);
    QTest::keyClick(popup->focusWidget(), Qt::Key_Down);
    QTest::keyClick(popup->focusWidget(), Qt::Key_Left);
    QTest::keyClick(popup->focusWidget(), Qt::Key_Return);
    QCOMPARE(form.bytes(), replaced(u"March 2024"_s, u"May 2025"_s));
    QTRY_VERIFY(row->field(0)->hasFocus());
    form.document.undo();
    QCOMPARE(form.bytes(), kCard.toUtf8());
}

void TestComposites::dayIsChosenInTheCalendar()
{
    Form form;
    AnswerRow *row = rowNamed(form.open(kUpdates), u"Date of last update"_s);
    row->findChild<ValuePicker *>()->click();
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    const auto day = [popup] { return qobject_cast<QToolButton *>(popup->focusWidget()); };
    QTRY_VERIFY(day() && day()->text() == u"12");
    QVERIFY(day()->isChecked());
    QTest::keyClick(day(), Qt::Key_PageUp); // to a shorter month and over its end
    QTest::keyClick(day(), Qt::Key_Down);
    QTest::keyClick(day(), Qt::Key_Down);
    QCOMPARE(day()->text(), u"26"_s);
    QTest::keyClick(day(), Qt::Key_Down);
    QTest::keyClick(day(), Qt::Key_Left);
    QCOMPARE(day()->text(), u"3"_s);
    QTest::keyClick(day(), Qt::Key_Return);
    QCOMPARE(form.bytes(), replaced(u"2024-03-12"_s, u"3 March 2024"_s));
}

void TestComposites::rangeIsTwoMonths()
{
    EditorContext context;
    context.schema = &builtInTemplate();
    context.spec = context.schema->indexOf(u"provenance.collection.methodology-detail-s"_s);
    context.part = 0;
    context.language = u"en"_s;
    const std::unique_ptr<AnswerEditor> editor(makePartEditor(context, nullptr));
    editor->resize(600, 300);
    editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(editor.get()));
    QVERIFY(editor->showAnswer(u"**Dates of Collection:** May 2024"_s));
    rowNamed(editor.get(), u"Dates of Collection"_s)->findChild<ValuePicker *>()->click();
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QList<QToolButton *> months = popup->findChildren<QToolButton *>();
    months.removeIf([](const QToolButton *button) { return button->text().isEmpty(); }); // the arrows
    QCOMPARE(months.size(), 12);
    months[6]->click(); // the later one first
    QVERIFY(popup->isVisible());
    months[4]->click();
    QCOMPARE(editor->markdown(), u"**Dates of Collection:** May 2024 – July 2024"_s);
    editor->hide();
}

void TestComposites::tableSaysWhichCellsAreNoNumbers()
{
    const QString id = u"extended-use.use-in-ml-or-ai-systems.distribution-s"_s;
    const QString table =
        u"#### Distribution(s)\n| Set | Number of data points |\n| --- | --- |\n| Train | most |\n"
        "| Test | 30 |\n\n#### Notable"_s;
    Form form(QString(kCard).replace(u"#### Notable"_s, table));
    const QByteArray before = form.bytes();
    auto *hint = form.open(id)->findChild<WrapLabel *>(u"tableHint"_s);
    QVERIFY(hint);
    form.open(kFeatures); // the focus leaves the table
    QTRY_VERIFY(hint->isVisible());
    QCOMPARE(hint->text(), u"Train: “most” does not begin with a number."_s);
    QCOMPARE(form.bytes(), before);
    auto *editor = form.page->findChild<AnswerPanel *>(id)->findChild<NumberTableEditor *>();
    QVERIFY(editor->showAnswer(QString(editor->markdown()).replace(u"most"_s, u"90"_s)));
    QVERIFY(!hint->isVisible());
}

void TestComposites::spanishCardGetsSpanishValues()
{
    Form form(
        u"# Tarjeta\n<!-- template: data-card-extended 1.0 -->\n<!-- language: es -->\n\nUn resumen.\n\n"
        "## Procedencia\n\n### Versión y mantenimiento\n\n#### Primera versión\n- **Estado:** Obsoleta\n"_s);
    const AnswerPanel *panel = form.open(kFirst);
    AnswerRow *status = rowNamed(panel, u"Estado"_s);
    QCOMPARE(status->look().values.size(), 3);
    QVERIFY(status->look().values.contains(u"Obsoleta"_s));
    QCOMPARE(hintOf(status), QString());
    AnswerRow *release = rowNamed(panel, u"Fecha de publicación"_s);
    type(release->field(0), u"marzo de 2024"_s);
    status->field(0)->setFocus();
    QCOMPARE(hintOf(release), QString());
    QVERIFY(form.bytes().contains("marzo de 2024"));
}

void TestComposites::readOnlyCardTakesNoEdit()
{
    Form form(kCard, true);
    const AnswerPanel *exemption = form.open(kExemption);
    for (QRadioButton *option : shown<QRadioButton>(exemption))
        QVERIFY(!option->isEnabled());
    const AnswerPanel *first = form.open(kFirst);
    QVERIFY(shown<ValuePicker>(first).isEmpty());
    GrowingText *status = rowNamed(first, u"Status"_s)->field(0);
    status->setFocus();
    QTest::keyClick(status, Qt::Key_F4);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(!form.open(kRetention)->findChild<QComboBox *>(u"durationUnit"_s)->isEnabled());
    auto *code = form.open(kCitation)->findChild<GrowingText *>(u"codeBox"_s);
    type(code, u"x"_s);
    QCOMPARE(form.bytes(), kCard.toUtf8());
}

void TestComposites::everythingThatTakesFocusHasAName()
{
    Form form;
    for (const QString &id : {kVersion, kPlan, kDataPoint, kCitation, kMotivations, kPolicy, kRetention,
                              kExemption, kWipeout, kFirst, kUpdates, kFeatures}) {
        for (const QWidget *widget : shown<QWidget>(form.open(id))) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(!(widget->focusPolicy() & Qt::TabFocus) || named,
                     qPrintable(id + u": "_s + QLatin1StringView(widget->metaObject()->className())));
        }
    }
}

// Whatever stands in a real card, its panel says the same again, and a composite the very same bytes.
void TestComposites::everyAnswerOfRealCardsStaysAsItIs()
{
    if (corpusFolder().isEmpty())
        QSKIP(qPrintable(corpusMissing()));
    int forms = 0;
    int composites = 0;
    for (const TestFile &file : filesBelow(corpusFolder() + u"/pair"_s, {u".md"_s})) {
        CardDocument document;
        document.load(file.bytes, QString(), false);
        if (!document.match().schema)
            continue;
        for (const Page &page : document.form()) {
            for (const Question &question : page.questions) {
                if (question.spec < 0 || question.container)
                    continue;
                EditorContext context;
                context.schema = document.match().schema;
                context.spec = question.spec;
                context.language = document.match().language;
                context.isInstance = true; // the form of the kind itself
                const QString text = document.text(question);
                const std::unique_ptr<AnswerEditor> editor(makeFormEditor(context, text, nullptr));
                if (!editor)
                    continue;
                ++forms;
                const QString said = editor->markdown();
                const auto told = [&] { return QString(file.name + u":\n"_s + text + u"\n->\n"_s + said); };
                QVERIFY2(editor->showAnswer(said) && editor->markdown() == said, qPrintable(told()));
                if (!qobject_cast<CompositeEditor *>(editor.get()))
                    continue;
                ++composites;
                QVERIFY2(sameAnswer(said, text), qPrintable(told()));
            }
        }
        QCOMPARE(document.card().bytes(), file.bytes);
    }
    qInfo("%d forms, %d of them composite", forms, composites);
    QVERIFY(forms > 1500 && composites > 400);
}

QTEST_MAIN(TestComposites)
#include "tst_composites.moc"
