#include "editing/carddocument.h"
#include "panels/answerpanel.h"
#include "panels/growingtext.h"
#include "panels/instanceblock.h"
#include "panels/plainline.h"
#include "panels/repeateditor.h"
#include "panels/sectionpage.h"
#include "schema/instances.h"
#include "support/corpus.h"
#include "widgets/elidedlabel.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QString kLanguages = u"annotations-labeling.human-annotators.language-s"_s;
const QString kPlaces = u"annotations-labeling.human-annotators.location-s"_s;
const QString kGenders = u"annotations-labeling.human-annotators.gender-s"_s;
const QString kDistribution = u"human-and-other-sensitive-attributes.distribution-s"_s;
const QString kRisks = u"human-and-other-sensitive-attributes.risk-s-and-mitigation-s"_s;
const QString kSources = u"provenance.relationship-to-source.use-utility-ies"_s;
const QString kTerm = u"terms-of-art.concepts-and-definitions-referenced-in-this-data-card.term-of-art"_s;

const QString kCard =
    u"# Several answers\n<!-- template: data-card-extended 1.0 -->\n\nA summary.\n\n"
    "## Provenance\n\n### Relationship to Source\n\n#### Use & Utility(ies)\n\n- **Archive:** Old.\n\n"
    "#### Benefit and Value(s)\n\n- **Archive:** Long.\n- **Weather:** Wind.\n\n"
    "## Human and Other Sensitive Attributes\n\n#### Sensitive Human Attribute(s)\n\n- Gender\n- Age\n\n"
    "#### Risk(s) and Mitigation(s)\n\n**Age**\n\nNone.\n\n"
    "## Annotations & Labeling\n\n### Human Annotators\n\n#### Language(s)\n\n"
    "**Experts**\n\n- German (60 %)\n- English (40 %)\n\n**Crowd**\n\n- Dutch: 100%\n- and  others:  few\n\n"
    "#### Location(s)\n\n- Norway (100 %)\n\n"
    "#### Gender(s)\n\n**(Annotation Type)**\n\n- Gender [Percentage %]\n\n"
    "## Terms of Art\n\n### Concepts and Definitions referenced in this Data Card\n\n"
    "#### Click train\n<!-- width: half -->\n\n- **Definition:** Clicks in a row.\n\n"
    "#### Term of Art\n<!-- width: half -->\n\nDefinition: Write here\n"_s;

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
                for (auto *panel : page->findChildren<AnswerPanel *>(id)) {
                    if (panel->isVisible()) // not one that is about to go
                        return panel;
                }
            }
        }
        qFatal("no question %s", qPrintable(id));
    }

    QString text(const QString &id) const
    {
        const int node = document.match().nodeOf(builtInTemplate().indexOf(id));
        return node < 0 ? QString() : document.card().bodyText(node);
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
QList<Widget *> shown(const QWidget *panel, const QString &name = QString())
{
    QList<Widget *> all;
    for (Widget *widget : panel->findChildren<Widget *>(name)) {
        if (widget->isVisible())
            all.append(widget);
    }
    std::stable_sort(all.begin(), all.end(), [panel](const Widget *a, const Widget *b) {
        return a->mapTo(panel, QPoint()).y() < b->mapTo(panel, QPoint()).y();
    });
    return all;
}

QList<InstanceBlock *> blocks(const QWidget *panel)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    qApp->processEvents();
    return shown<InstanceBlock>(panel);
}

QStringList names(const QWidget *panel)
{
    QStringList names;
    for (const InstanceBlock *block : blocks(panel))
        names.append(block->instance().name);
    return names;
}

GrowingText *nameOf(const QWidget *block)
{
    return block->findChild<GrowingText *>(u"instanceName"_s);
}

QToolButton *addButton(const QWidget *panel)
{
    qApp->processEvents();
    const QList<QToolButton *> buttons = shown<QToolButton>(panel, u"addInstance"_s);
    if (buttons.size() != 1)
        qFatal("%lld buttons to add", static_cast<long long>(buttons.size()));
    return buttons.first();
}

QMenu *openedMenu(const QString &name)
{
    QMenu *menu = nullptr;
    const bool opened = QTest::qWaitFor([&menu, &name] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == name && widget->isVisible())
                menu = qobject_cast<QMenu *>(widget);
        }
        return menu != nullptr;
    });
    if (!opened)
        qFatal("no menu %s", qPrintable(name));
    return menu;
}

// By the mouse: the menu of the block, then its entry.
void choose(const QWidget *block, const QString &entry)
{
    qApp->processEvents();
    QTest::mouseClick(block->findChild<QToolButton *>(u"instanceMenuButton"_s), Qt::LeftButton);
    QMenu *menu = openedMenu(u"instanceMenu"_s);
    QTest::mouseClick(menu, Qt::LeftButton, {},
                      menu->actionGeometry(menu->findChild<QAction *>(entry)).center());
    qApp->processEvents();
}

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, held);
}

void focusName(const QWidget *block)
{
    nameOf(block)->setFocus();
}

bool isFocused(const QWidget *widget)
{
    return QApplication::focusWidget() == widget;
}

} // namespace

class TestRepeats : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void openingChangesNoByte();
    void anotherWordsComeFromTheTemplate();
    void namesBothBeforeAnythingIsWritten();
    void firstNameOfAnEmptyAnswer();
    void addsByKeyboard();
    void offersNamesUsedElsewhere();
    void rowsOfferNamesToo();
    void renames();
    void placeholderIsNoName();
    void duplicates_data();
    void duplicates();
    void moves_data();
    void moves();
    void removes_data();
    void removes();
    void removingTheLastLeavesOneAnswer();
    void folds();
    void editsOnlyItsOwn();
    void openFenceStaysInItsInstance();
    void whatFitsNoFormIsMarkdown();
    void undoGivesEveryByteBack_data();
    void undoGivesEveryByteBack();
    void corpus();
    void terms();
    void termsFromHeadingsOfAnyName();
    void readOnlyCardTakesNoEdit();
    void everythingThatTakesFocusHasAName();
};

void TestRepeats::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestRepeats::openingChangesNoByte()
{
    Form form;
    for (const QString &id : {kLanguages, kPlaces, kGenders, kRisks, kSources, kTerm, kDistribution}) {
        form.open(id);
        QTest::qWait(20);
        QCOMPARE(form.bytes(), kCard.toUtf8());
        QVERIFY(!form.document.undoStack().canUndo());
    }
}

void TestRepeats::anotherWordsComeFromTheTemplate()
{
    Form form;
    QCOMPARE(addButton(form.open(kRisks))->text(), u"Add another human attribute"_s);
    QCOMPARE(addButton(form.open(kLanguages))->text(), u"Add another annotation type"_s);
    form.document.setLanguage(u"es"_s);
    form.open(kSources);
    QCOMPARE(addButton(form.open(kRisks))->text(), u"Añadir otro atributo humano"_s);
}

void TestRepeats::namesBothBeforeAnythingIsWritten()
{
    Form form;
    AnswerPanel *panel = form.open(kPlaces);
    QTest::mouseClick(addButton(panel), Qt::LeftButton);
    QMenu *menu = openedMenu(u"addInstanceMenu"_s); // the names of Language(s)
    QCOMPARE(menu->actions().first()->text(), u"Experts"_s);
    menu->actions().last()->trigger();
    menu->close();
    QCOMPARE(form.bytes(), kCard.toUtf8());
    auto *standing = panel->findChild<PlainLine *>(u"standingName"_s);
    QVERIFY(isFocused(standing));
    QVERIFY(!panel->findChild<QPushButton *>(u"instanceStartAdd"_s)->isEnabled());
    type(u"Experts"_s);
    press(Qt::Key_Return);
    QVERIFY(isFocused(panel->findChild<PlainLine *>(u"addedName"_s)));
    press(Qt::Key_Return); // no second name yet
    QCOMPARE(form.bytes(), kCard.toUtf8());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!panel->findChild<PlainLine *>(u"addedName"_s));
    QVERIFY(isFocused(addButton(panel)));

    press(Qt::Key_Space);
    openedMenu(u"addInstanceMenu"_s)->actions().at(1)->trigger(); // Crowd
    openedMenu(u"addInstanceMenu"_s)->close();
    QVERIFY(isFocused(panel->findChild<PlainLine *>(u"standingName"_s)));
    type(u"Experts"_s);
    press(Qt::Key_Return);
    QCOMPARE(form.text(kPlaces), u"**Experts**\n\n- Norway (100 %)\n\n**Crowd**"_s);
    QCOMPARE(names(panel), (QStringList{u"Experts"_s, u"Crowd"_s}));
    QVERIFY(blocks(panel)[1]->isAncestorOf(QApplication::focusWidget()));
    type(u"Iceland"_s);
    QCOMPARE(form.text(kPlaces), u"**Experts**\n\n- Norway (100 %)\n\n**Crowd**\n\n- **Iceland:**"_s);
    form.document.undo();
    QCOMPARE(form.text(kPlaces), u"**Experts**\n\n- Norway (100 %)\n\n**Crowd**"_s);
    form.document.undo();
    QCOMPARE(form.bytes(), kCard.toUtf8());
    QVERIFY(!form.document.undoStack().canUndo());
    QCOMPARE(names(panel), QStringList());
}

void TestRepeats::firstNameOfAnEmptyAnswer()
{
    Form form;
    AnswerPanel *panel = form.open(kDistribution);
    QTest::mouseClick(addButton(panel), Qt::LeftButton);
    QMenu *menu = openedMenu(u"addInstanceMenu"_s);
    menu->actions().first()->trigger(); // Age, of the risks
    menu->close();
    QVERIFY(!panel->findChild<PlainLine *>(u"standingName"_s)->isVisible());
    QCOMPARE(panel->findChild<PlainLine *>(u"addedName"_s)->text(), u"Age"_s);
    press(Qt::Key_Return);
    QCOMPARE(form.text(kDistribution), u"**Age**"_s);
    QCOMPARE(form.document.reading().spec(builtInTemplate().indexOf(kDistribution)), Answered::No);
    form.document.undo();
    QCOMPARE(form.bytes(), kCard.toUtf8());
}

void TestRepeats::addsByKeyboard()
{
    Form form;
    AnswerPanel *panel = form.open(kLanguages);
    const QString before = form.text(kLanguages);
    addButton(panel)->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(blocks(panel).size(), 3);
    QVERIFY(isFocused(nameOf(blocks(panel)[2])));
    QCOMPARE(form.bytes(), kCard.toUtf8()); // a block without a name is not in the file
    type(u"Students *"_s);
    QCOMPARE(form.text(kLanguages), before + u"\n\n**Students \\***"_s);
    press(Qt::Key_Return);
    type(u"Irish"_s);
    QVERIFY(form.text(kLanguages).endsWith(u"**Students \\***\n\n- **Irish:**"_s));
    QVERIFY(form.text(kLanguages).startsWith(before));
    while (form.document.undoStack().canUndo())
        form.document.undo();
    QCOMPARE(form.bytes(), kCard.toUtf8());
    QCOMPARE(names(panel), (QStringList{u"Experts"_s, u"Crowd"_s}));
    QVERIFY(panel->isAncestorOf(QApplication::focusWidget())); // the focus is not lost with its block

    // A text without a name stands below the template's words for one.
    addButton(panel)->setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    type(u"Irish"_s);
    QVERIFY(form.text(kLanguages).endsWith(u"**(Annotation Type)**\n\n- **Irish:**"_s));
    // Nothing at all: Backspace takes the block away again.
    form.document.undo();
    addButton(panel)->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(blocks(panel).size(), 3);
    press(Qt::Key_Backspace);
    QCOMPARE(blocks(panel).size(), 2);
    QVERIFY(isFocused(nameOf(blocks(panel)[1])));
    QCOMPARE(form.bytes(), kCard.toUtf8());
}

void TestRepeats::offersNamesUsedElsewhere()
{
    Form form;
    AnswerPanel *panel = form.open(kRisks);
    QTest::mouseClick(addButton(panel), Qt::LeftButton);
    QMenu *menu = openedMenu(u"addInstanceMenu"_s);
    QStringList offered;
    for (const QAction *action : menu->actions())
        offered.append(action->text());
    QCOMPARE(offered, (QStringList{u"Gender"_s, QString(), u"Another name…"_s})); // Age stands here
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().first()).center());
    QCOMPARE(form.text(kRisks), u"**Age**\n\nNone.\n\n**Gender**"_s);
    form.document.undo();
    QCOMPARE(form.bytes(), kCard.toUtf8());
}

void TestRepeats::rowsOfferNamesToo()
{
    Form form;
    AnswerPanel *panel = form.open(kSources);
    QTest::mouseClick(addButton(panel), Qt::LeftButton);
    QMenu *menu = openedMenu(u"addInstanceMenu"_s);
    QCOMPARE(menu->actions().size(), 1);
    QCOMPARE(menu->actions().first()->text(), u"Weather"_s);
    menu->actions().first()->trigger();
    menu->close();
    QCOMPARE(form.text(kSources), u"- **Archive:** Old.\n- **Weather:**"_s);
    type(u"Wind."_s);
    QCOMPARE(form.text(kSources), u"- **Archive:** Old.\n- **Weather:** Wind."_s);
    QVERIFY(shown<QToolButton>(panel, u"addInstance"_s).isEmpty()); // nothing left to offer
    form.document.undo();
    form.document.undo();
    QCOMPARE(form.bytes(), kCard.toUtf8());
}

void TestRepeats::renames()
{
    Form form;
    AnswerPanel *panel = form.open(kLanguages);
    GrowingText *name = nameOf(blocks(panel)[1]);
    name->setFocus();
    name->selectAll();
    type(u"Reviewers 100% (new)"_s);
    QVERIFY(isFocused(name));
    QCOMPARE(form.bytes(), QString(kCard).replace(u"**Crowd**"_s, u"**Reviewers 100% (new)**"_s).toUtf8());
    form.document.undo();
    QCOMPARE(form.bytes(), kCard.toUtf8());
    QCOMPARE(name->toPlainText(), u"Crowd"_s);
    QVERIFY(isFocused(name));
    form.document.redo();
    QCOMPARE(name->toPlainText(), u"Reviewers 100% (new)"_s);
}

void TestRepeats::placeholderIsNoName()
{
    Form form;
    AnswerPanel *panel = form.open(kGenders);
    press(Qt::Key_Space); // a condition excuses it: show it anyway
    QCOMPARE(blocks(panel).size(), 1);
    GrowingText *name = nameOf(blocks(panel).first());
    QVERIFY(name->toPlainText().isEmpty());
    QCOMPARE(name->placeholderText(), u"Annotation type"_s);
    QVERIFY(isFocused(name)); // it is what is missing
    type(u"Experts"_s);
    QCOMPARE(form.bytes(), QString(kCard).replace(u"**(Annotation Type)**"_s, u"**Experts**"_s).toUtf8());
    name->selectAll();
    press(Qt::Key_Delete);
    QCOMPARE(form.text(kGenders), u"**(Annotation Type)**\n\n- Gender [Percentage %]"_s);
}

void TestRepeats::duplicates_data()
{
    QTest::addColumn<bool>("mouse");
    QTest::newRow("by mouse") << true;
    QTest::newRow("by keyboard") << false;
}

void TestRepeats::duplicates()
{
    QFETCH(const bool, mouse);
    Form form;
    AnswerPanel *panel = form.open(kLanguages);
    const QList<InstanceBlock *> before = blocks(panel);
    if (mouse) {
        choose(before[0], u"duplicate"_s);
    } else {
        focusName(before[0]);
        press(Qt::Key_D, Qt::ControlModifier);
    }
    QCOMPARE(names(panel), (QStringList{u"Experts"_s, u"Experts 2"_s, u"Crowd"_s}));
    QVERIFY(
        form.text(kLanguages)
            .startsWith(
                u"**Experts**\n\n- German (60 %)\n- English (40 %)\n\n"
                "**Experts 2**\n\n- German (60 %)\n- English (40 %)\n\n**Crowd**\n\n- Dutch: 100%\n- and  others:  few"_s));
    GrowingText *name = nameOf(blocks(panel)[1]);
    QVERIFY(isFocused(name));
    QCOMPARE(name->textCursor().selectedText(), u"Experts 2"_s);
    QCOMPARE(form.document.undoStack().index(), 1);
    form.document.undo();
    QCOMPARE(form.bytes(), kCard.toUtf8());
    QCOMPARE(names(panel), (QStringList{u"Experts"_s, u"Crowd"_s}));
}

void TestRepeats::moves_data()
{
    QTest::addColumn<bool>("mouse");
    QTest::newRow("by mouse") << true;
    QTest::newRow("by keyboard") << false;
}

void TestRepeats::moves()
{
    QFETCH(const bool, mouse);
    Form form;
    AnswerPanel *panel = form.open(kLanguages);
    InstanceBlock *crowd = blocks(panel)[1];
    const auto move = [&](bool up) {
        if (mouse) {
            choose(crowd, up ? u"moveUp"_s : u"moveDown"_s);
        } else {
            focusName(crowd);
            press(up ? Qt::Key_Up : Qt::Key_Down, Qt::AltModifier);
        }
    };
    move(true);
    QCOMPARE(names(panel), (QStringList{u"Crowd"_s, u"Experts"_s}));
    QCOMPARE(
        form.text(kLanguages),
        u"**Crowd**\n\n- Dutch: 100%\n- and  others:  few\n\n**Experts**\n\n- German (60 %)\n- English (40 %)"_s);
    QVERIFY(isFocused(nameOf(crowd)));
    QCOMPARE(form.document.undoStack().index(), 1);
    if (!mouse) {
        move(true); // it is the first
        QCOMPARE(form.document.undoStack().index(), 1);
    }
    move(false);
    QCOMPARE(form.bytes(), kCard.toUtf8());
    form.document.undo();
    QCOMPARE(names(panel), (QStringList{u"Crowd"_s, u"Experts"_s}));
    form.document.undo();
    QCOMPARE(form.bytes(), kCard.toUtf8());
    QCOMPARE(names(panel), (QStringList{u"Experts"_s, u"Crowd"_s}));
}

void TestRepeats::removes_data()
{
    moves_data();
}

void TestRepeats::removes()
{
    QFETCH(const bool, mouse);
    Form form;
    AnswerPanel *panel = form.open(kLanguages);
    if (mouse) {
        choose(blocks(panel)[0], u"remove"_s);
    } else {
        focusName(blocks(panel)[0]);
        press(Qt::Key_Delete, Qt::AltModifier);
    }
    QCOMPARE(form.text(kLanguages), u"**Crowd**\n\n- Dutch: 100%\n- and  others:  few"_s);
    QVERIFY(isFocused(nameOf(blocks(panel).first())));
    QCOMPARE(form.document.undoStack().index(), 1);
    form.document.undo();
    QCOMPARE(form.bytes(), kCard.toUtf8());
    QCOMPARE(names(panel), (QStringList{u"Experts"_s, u"Crowd"_s}));
}

void TestRepeats::removingTheLastLeavesOneAnswer()
{
    Form form;
    AnswerPanel *panel = form.open(kRisks);
    choose(blocks(panel)[0], u"remove"_s);
    QCOMPARE(form.text(kRisks), QString());
    QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(blocks(panel).isEmpty());
    form.document.undo();
    QCOMPARE(form.bytes(), kCard.toUtf8());
    QCOMPARE(names(panel), QStringList{u"Age"_s});
}

void TestRepeats::folds()
{
    Form form;
    AnswerPanel *panel = form.open(kLanguages);
    InstanceBlock *experts = blocks(panel)[0];
    auto *excerpt = experts->findChild<ElidedLabel *>(u"instanceExcerpt"_s);
    QTest::mouseClick(experts->findChild<QToolButton *>(u"instanceFold"_s), Qt::LeftButton);
    QVERIFY(excerpt->isVisible());
    QCOMPARE(excerpt->text(), u"German (60 %) · English (40 %)"_s);
    // It stays folded while things change around it.
    choose(experts, u"moveDown"_s);
    form.document.undo();
    QVERIFY(excerpt->isVisible());
    focusName(experts);
    press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(!excerpt->isVisible());
    press(Qt::Key_Return);
    QVERIFY(experts->isAncestorOf(QApplication::focusWidget()) && !isFocused(nameOf(experts)));
    focusName(experts);
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(excerpt->isVisible());
    press(Qt::Key_Return); // goes on to the answer
    QVERIFY(!excerpt->isVisible());
    // Folding with the focus within takes the focus to the name.
    QTest::mouseClick(experts->findChild<QToolButton *>(u"instanceFold"_s), Qt::LeftButton);
    QVERIFY(isFocused(nameOf(experts)));
    QCOMPARE(form.bytes(), kCard.toUtf8());
}

// What stands in the other instance in a form that we would not write stays as it is.
void TestRepeats::editsOnlyItsOwn()
{
    Form form;
    AnswerPanel *panel = form.open(kLanguages);
    focusName(blocks(panel)[0]);
    press(Qt::Key_Return);
    press(Qt::Key_End, Qt::ControlModifier);
    type(u"ic"_s);
    QCOMPARE(form.bytes(), QString(kCard).replace(u"- German ("_s, u"- Germanic ("_s).toUtf8());
    form.document.undo();
    QCOMPARE(form.bytes(), kCard.toUtf8());
}

void TestRepeats::openFenceStaysInItsInstance()
{
    Form form;
    form.open(kRisks);
    form.document.setText(
        {form.document.card().nodes()[form.document.match().nodeOf(builtInTemplate().indexOf(kRisks))].key,
         builtInTemplate().indexOf(kRisks)},
        u"**Age**\n\nNone.\n\n**Gender**\n\nSome."_s);
    const QByteArray before = form.bytes();
    AnswerPanel *panel = form.page->findChild<AnswerPanel *>(kRisks);
    QTRY_COMPARE(names(panel), (QStringList{u"Age"_s, u"Gender"_s}));
    focusName(blocks(panel)[0]);
    press(Qt::Key_Return);
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_Return);
    type(u"```"_s);
    QCOMPARE(form.text(kRisks), u"**Age**\n\nNone.\n```\n```\n\n**Gender**\n\nSome."_s);
    QCOMPARE(names(panel), (QStringList{u"Age"_s, u"Gender"_s}));
    press(Qt::Key_Return);
    type(u"x"_s);
    press(Qt::Key_Return);
    type(u"```"_s);
    QCOMPARE(form.text(kRisks), u"**Age**\n\nNone.\n```\nx\n```\n\n**Gender**\n\nSome."_s);
    form.document.undo();
    QCOMPARE(form.bytes(), before);
}

void TestRepeats::whatFitsNoFormIsMarkdown()
{
    const QString odd = QString(kCard).replace(u"- Dutch: 100%\n- and  others:  few"_s,
                                               u"Dutch, *mostly*:\n\n> 100 %\n\n- Dutch"_s);
    Form form(odd);
    AnswerPanel *panel = form.open(kLanguages);
    QCOMPARE(names(panel), (QStringList{u"Experts"_s, u"Crowd"_s}));
    const QList<GrowingText *> texts = shown<GrowingText>(blocks(panel)[1]);
    QCOMPARE(texts.last()->toPlainText(), u"Dutch, *mostly*:\n\n> 100 %\n\n- Dutch"_s);
    QCOMPARE(form.bytes(), odd.toUtf8());
    texts.last()->setFocus();
    texts.last()->selectAll();
    type(u"- Dutch (100 %)"_s);
    const QList<QToolButton *> buttons = shown<QToolButton>(blocks(panel)[1]);
    const auto back = std::find_if(buttons.cbegin(), buttons.cend(), [](const QToolButton *button) {
        return button->text() == u"Back to the form";
    });
    QVERIFY(back != buttons.cend());
    QTest::mouseClick(*back, Qt::LeftButton);
    QVERIFY(!(*back)->isVisible());
    QCOMPARE(form.text(kLanguages),
             u"**Experts**\n\n- German (60 %)\n- English (40 %)\n\n**Crowd**\n\n- Dutch (100 %)"_s);
}

void TestRepeats::undoGivesEveryByteBack_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed < 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// Gestures at random, then undo of all of them.
void TestRepeats::undoGivesEveryByteBack()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    Form form;
    AnswerPanel *panel = form.open(kLanguages);
    for (int step = 0; step < 120; ++step) {
        const QList<InstanceBlock *> there = blocks(panel);
        if (there.isEmpty()) {
            form.document.undo();
            continue;
        }
        InstanceBlock *block = there[random.bounded(int(there.size()))];
        focusName(block);
        switch (random.bounded(8)) {
        case 0:
            press(Qt::Key_D, Qt::ControlModifier);
            break;
        case 1:
            press(Qt::Key_Up, Qt::AltModifier);
            break;
        case 2:
            press(Qt::Key_Down, Qt::AltModifier);
            break;
        case 3:
            if (there.size() > 1)
                press(Qt::Key_Delete, Qt::AltModifier);
            break;
        case 4:
            type(QStringList{u"e"_s, u"*"_s, u" "_s, u":"_s, u"?"_s, u"x"_s}[random.bounded(6)]);
            break;
        case 5:
            addButton(panel)->setFocus();
            press(Qt::Key_Space);
            type(u"New"_s);
            break;
        case 6:
            press(Qt::Key_Return);
            type(QStringList{u"a"_s, u"**b**"_s, u"1"_s}[random.bounded(3)]);
            break;
        case 7:
            form.document.undo();
            break;
        }
        // The form shows what the file says.
        const std::optional<InstancesValue> value =
            parseInstances(form.text(kLanguages), builtInTemplate(), builtInTemplate().indexOf(kLanguages));
        QVERIFY(value);
        QStringList written;
        for (const Instance &instance : value->instances)
            written.append(instance.name);
        QStringList seen = names(panel);
        const auto isNameless = [](const QString &name) { // in the file by the template's words
            return name.isEmpty()
                   || isPlaceholderName(name, builtInTemplate(), builtInTemplate().indexOf(kLanguages));
        };
        written.removeIf(isNameless);
        seen.removeIf(isNameless);
        QCOMPARE(written, seen);
    }
    while (form.document.undoStack().canUndo())
        form.document.undo();
    QCOMPARE(form.bytes(), kCard.toUtf8());
    QCOMPARE(names(panel), (QStringList{u"Experts"_s, u"Crowd"_s}));
    while (form.document.undoStack().canRedo())
        form.document.redo();
    while (form.document.undoStack().canUndo())
        form.document.undo();
    QCOMPARE(form.bytes(), kCard.toUtf8());
}

// Every answer of real cards opens and says what the file says; renaming one instance changes its name alone.
void TestRepeats::corpus()
{
    if (corpusFolder().isEmpty())
        QSKIP(qPrintable(corpusMissing()));
    int opened = 0;
    int renamed = 0;
    for (const TestFile &file : filesBelow(corpusFolder() + u"/pair"_s, {u".md"_s})) {
        const Card card(file.bytes);
        const Match match = matchCard(card);
        for (int node = 0; match.schema && node < card.nodes().size(); ++node) {
            const int spec = match.specOf(node);
            if (!takesInstances(*match.schema, spec))
                continue;
            const QString body = card.bodyText(node).replace(u"\r\n"_s, u"\n"_s);
            EditorContext context;
            context.schema = match.schema;
            context.spec = spec;
            context.language = match.language;
            RepeatEditor editor(context);
            const QString place = file.name + u' ' + card.nodes()[node].id;
            QVERIFY2(editor.showAnswer(body), qPrintable(place));
            QVERIFY2(editor.markdown() == body, qPrintable(place));
            ++opened;
            const QList<InstanceBlock *> all = editor.findChildren<InstanceBlock *>();
            if (all.isEmpty())
                continue;
            const std::optional<InstancesValue> before = parseInstances(body, *match.schema, spec);
            QVERIFY(before);
            nameOf(all.first())->selectAll();
            QTest::keyClicks(nameOf(all.first()), u"X"_s);
            std::optional<InstancesValue> after = parseInstances(editor.markdown(), *match.schema, spec);
            QVERIFY2(after && after->instances.first().name == u"X", qPrintable(place));
            after->instances.first().name = before->instances.first().name;
            after->instances.first().line = before->instances.first().line;
            QVERIFY2(*after == *before, qPrintable(place));
            ++renamed;
        }
    }
    qInfo("%d answers opened, %d renamed", opened, renamed);
    QVERIFY(renamed > 100);
}

void TestRepeats::terms()
{
    Form form;
    form.open(kTerm);
    const auto heads = [&] { return shown<GrowingText>(form.page->widget(), u"instanceName"_s); };
    const auto titles = [&] {
        qApp->processEvents();
        QStringList found;
        for (const Node &node : form.document.card().nodes()) {
            if (node.kind == Node::Kind::Field
                && form.document.card().nodes()[node.parent].title.startsWith(u"Concepts"))
                found.append(node.title);
        }
        return found;
    };
    QTRY_COMPARE(heads().size(), 2);
    QCOMPARE(heads()[0]->toPlainText(), u"Click train"_s);
    QVERIFY(heads()[1]->toPlainText().isEmpty());
    QCOMPARE(heads()[1]->placeholderText(), u"Term"_s);

    // Add
    QTRY_COMPARE(shown<QToolButton>(form.page->widget(), u"addRepeated"_s).size(), 1);
    QToolButton *add = shown<QToolButton>(form.page->widget(), u"addRepeated"_s).first();
    QCOMPARE(add->text(), u"Add another term"_s);
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(titles(), (QStringList{u"Click train"_s, u"Term of Art"_s, u"Term of Art"_s}));
    QTRY_COMPARE(heads().size(), 3);
    QTRY_VERIFY(isFocused(heads().value(2)));
    QVERIFY(form.bytes().endsWith("Definition: Write here\n\n#### Term of Art\n<!-- width: half -->\n"));
    // Rename, letter by letter: one step
    type(u"Feeding buzz [x]"_s);
    QCOMPARE(titles().last(), u"Feeding buzz [x]"_s);
    QTRY_VERIFY(isFocused(heads().value(2)));
    press(Qt::Key_Return);
    type(u"Fast clicks."_s);
    QVERIFY(form.bytes().endsWith(
        "#### Feeding buzz \\[x\\]\n<!-- width: half -->\n\n- **Definition:** Fast clicks.\n"));
    QCOMPARE(form.document.undoStack().index(), 3);
    // Duplicate
    heads()[0]->setFocus();
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(titles(),
             (QStringList{u"Click train"_s, u"Click train 2"_s, u"Term of Art"_s, u"Feeding buzz [x]"_s}));
    QVERIFY(form.bytes().contains("#### Click train 2\n<!-- width: half -->\n\n- **Definition:** Clicks in a "
                                  "row.\n\n#### Term of Art"));
    QTRY_COMPARE(heads().size(), 4);
    QTRY_VERIFY(isFocused(heads().value(1)));
    // Move
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(titles(),
             (QStringList{u"Click train"_s, u"Term of Art"_s, u"Click train 2"_s, u"Feeding buzz [x]"_s}));
    QTRY_VERIFY(isFocused(heads().value(2)));
    choose(heads()[2]->parentWidget(), u"moveUp"_s);
    QCOMPARE(titles(),
             (QStringList{u"Click train"_s, u"Click train 2"_s, u"Term of Art"_s, u"Feeding buzz [x]"_s}));
    // Remove
    QTRY_COMPARE(heads().size(), 4);
    choose(heads()[2]->parentWidget(), u"remove"_s);
    QCOMPARE(titles(), (QStringList{u"Click train"_s, u"Click train 2"_s, u"Feeding buzz [x]"_s}));
    QTRY_COMPARE(heads().size(), 3);
    QTRY_VERIFY(isFocused(heads().value(2)));
    // Without a name a term is called what the template calls it.
    heads()[1]->setFocus();
    heads()[1]->selectAll();
    press(Qt::Key_Delete);
    QCOMPARE(titles(), (QStringList{u"Click train"_s, u"Term of Art"_s, u"Feeding buzz [x]"_s}));
    while (form.document.undoStack().canUndo())
        form.document.undo();
    QCOMPARE(form.bytes(), kCard.toUtf8());
    QTRY_COMPARE(heads().size(), 2);
    QCOMPARE(heads()[0]->toPlainText(), u"Click train"_s);
}

void TestRepeats::termsFromHeadingsOfAnyName()
{
    const Card card(kCard.toUtf8());
    const Match match = matchCard(card);
    QCOMPARE(match.nodesOfSpec[builtInTemplate().indexOf(kTerm)].size(), 2);
    // A term keeps its place whatever it is called.
    Form form;
    form.open(kTerm);
    const auto heads = [&] { return shown<GrowingText>(form.page->widget(), u"instanceName"_s); };
    QTRY_COMPARE(heads().size(), 2);
    GrowingText *name = heads()[0];
    name->setFocus();
    for (const QString &title : {u"License"_s, u"Dataset Link"_s, u"-"_s}) {
        name->selectAll();
        type(title);
        QCOMPARE(form.document.match().nodesOfSpec[builtInTemplate().indexOf(kTerm)].size(), 2);
        QVERIFY(isFocused(name));
    }
}

void TestRepeats::readOnlyCardTakesNoEdit()
{
    Form form(kCard, true);
    AnswerPanel *panel = form.open(kLanguages);
    QCOMPARE(blocks(panel).size(), 2);
    QVERIFY(shown<QToolButton>(panel, u"addInstance"_s).isEmpty());
    QVERIFY(shown<QToolButton>(panel, u"instanceMenuButton"_s).isEmpty());
    focusName(blocks(panel)[0]);
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Delete, Qt::AltModifier);
    type(u"x"_s);
    QTest::mouseClick(blocks(panel)[0]->findChild<QToolButton *>(u"instanceFold"_s), Qt::LeftButton);
    QVERIFY(blocks(panel)[0]->findChild<ElidedLabel *>(u"instanceExcerpt"_s)->isVisible());
    form.open(kTerm);
    QVERIFY(shown<QToolButton>(form.page->widget(), u"addRepeated"_s).isEmpty());
    QCOMPARE(form.bytes(), kCard.toUtf8());
}

void TestRepeats::everythingThatTakesFocusHasAName()
{
    Form form;
    for (const QString &id : {kLanguages, kPlaces, kRisks, kSources, kTerm}) {
        AnswerPanel *panel = form.open(id);
        QTest::qWait(50);
        if (id == kPlaces) {
            QTest::mouseClick(addButton(panel), Qt::LeftButton);
            QMenu *menu = openedMenu(u"addInstanceMenu"_s);
            menu->actions().last()->trigger();
            menu->close();
        }
        for (QWidget *widget : shown<QWidget>(form.page->widget())) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, qPrintable(id + u' ' + QString::fromLatin1(widget->metaObject()->className())
                                       + u' ' + widget->objectName()));
        }
    }
}

QTEST_MAIN(TestRepeats)
#include "tst_repeats.moc"
