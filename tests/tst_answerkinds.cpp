#include "editing/carddocument.h"
#include "panels/answerpanel.h"
#include "panels/answerrow.h"
#include "panels/growingtext.h"
#include "panels/keywordchip.h"
#include "panels/plainline.h"
#include "panels/sectionpage.h"
#include "widgets/wheelguard.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMainWindow>
#include <QProgressBar>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QString kShares = u"annotations-labeling.human-annotators.language-s"_s;
const QString kPlaces = u"annotations-labeling.human-annotators.location-s"_s;
const QString kCardAuthors = u"header.data-card-author-s"_s;
const QString kAuthors = u"authorship.dataset-owners.author-s"_s;
const QString kDomains = u"motivations-intentions.motivations.domain-s-of-application"_s;
const QString kRisks = u"dataset-overview.sensitivity-of-data.risk-s-and-mitigation-s"_s;
const QString kTasks = u"known-applications-benchmarks.ml-application-s"_s;

const QString kCard =
    u"# Kinds of answers\n<!-- template: data-card-extended 1.0 -->\n\nA summary.\n\n"
    "#### Data Card Author(s)\n- **Mara Lindqvist, Acoustics:** (Owner)\n- **Tobias Renken:** (Manager)\n\n"
    "## Authorship\n\n### Dataset Owners\n\n#### Author(s)\n- Mara Lindqvist, Head, Institute, 2025\n\n"
    "## Dataset Overview\n\n### Sensitivity of Data\n\n#### Risk(s) and Mitigation(s)\nFew.\n\n"
    "- **Re-identification:** low\n\n"
    "## Motivations & Intentions\n\n### Motivations\n\n#### Domain(s) of Application\n"
    "`Robotics`, `Imitation Learning`\n\n"
    "## Annotations & Labeling\n\n### Human Annotators\n\n#### Language(s)\n- German (40 %)\n- English "
    "(30%)\n\n"
    "#### Location(s)\n- Germany: 60%\n- France: 40%\n\n**Additional Notes:** by birth\n\n"
    "## Known Applications & Benchmarks\n\n#### ML Application(s)\n"
    "We trained a model with it, and it was a good one for that.\n"_s;

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

QStringList words(const QWidget *panel)
{
    QStringList all;
    for (const KeywordChip *chip : shown<KeywordChip>(panel))
        all.append(chip->word());
    return all;
}

PlainLine *keywordBox(const QWidget *panel)
{
    auto *box = panel->findChild<PlainLine *>(u"keywordBox"_s);
    if (!box)
        qFatal("no box for keywords");
    return box;
}

QLabel *sumOf(const QWidget *panel)
{
    return panel->findChild<QLabel *>(u"shareSum"_s);
}

QByteArray replaced(const QString &before, const QString &after)
{
    return QString(kCard).replace(before, after).toUtf8();
}

} // namespace

class TestAnswerKinds : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void openingChangesNoByte_data();
    void openingChangesNoByte();
    void oneEditChangesOnlyItsAnswer_data();
    void oneEditChangesOnlyItsAnswer();
    void sharesShowNumberBarAndSum();
    void sumSaysWhatIsWrong();
    void newRowKeepsTheStyleOfTheOthers();
    void mixedSharesAreAList();
    void roleIsChosenByKeyboard();
    void wheelChangesNoRoleWithoutFocus();
    void authorsHaveNoRole();
    void templateTextStaysAsItWas();
    void enterAndCommaMakeChips();
    void pastedKeywordsAreParted();
    void keywordBeingTypedIsInTheAnswer();
    void chipsGoByKeyboard();
    void valuesBelowATextAreEdited();
    void sentenceStaysText();
    void readOnlyCardTakesNoEdit();
    void everythingThatTakesFocusHasAName();

private:
    WheelGuard m_guard;
};

void TestAnswerKinds::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    qApp->installEventFilter(&m_guard);
}

void TestAnswerKinds::openingChangesNoByte_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("shares") << kShares;
    QTest::newRow("shares with notes") << kPlaces;
    QTest::newRow("people with roles") << kCardAuthors;
    QTest::newRow("authors") << kAuthors;
    QTest::newRow("keywords") << kDomains;
    QTest::newRow("text and values") << kRisks;
    QTest::newRow("a sentence where keywords are asked for") << kTasks;
}

void TestAnswerKinds::openingChangesNoByte()
{
    QFETCH(QString, id);
    Form form;
    const QByteArray before = form.bytes();
    const AnswerPanel *panel = form.open(id);
    QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
    for (int step = 0; step < 12; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCoreApplication::processEvents();
    }
    QCOMPARE(form.bytes(), before);
    QCOMPARE(form.document.undoStack().count(), 0);
}

void TestAnswerKinds::oneEditChangesOnlyItsAnswer_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("share with its label") << kPlaces << u"Germany: 60%"_s << u"Germanyx: 60%"_s;
    QTest::newRow("person") << kCardAuthors << u"Mara Lindqvist, Acoustics"_s
                            << u"Mara Lindqvistx, Acoustics"_s;
    QTest::newRow("author") << kAuthors << u"Mara Lindqvist, Head"_s << u"Mara Lindqvistx, Head"_s;
    QTest::newRow("text before values") << kRisks << u"Few."_s << u"Few.x"_s;
    QTest::newRow("keyword") << kDomains << u"`Imitation Learning`"_s << u"`Imitation Learning`, `x`"_s;
}

void TestAnswerKinds::oneEditChangesOnlyItsAnswer()
{
    QFETCH(QString, id);
    QFETCH(QString, before);
    QFETCH(QString, after);
    Form form;
    form.open(id);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QCOMPARE(form.bytes(), replaced(before, after));
    form.document.undo();
    QCOMPARE(form.bytes(), kCard.toUtf8());
    QVERIFY(!form.document.undoStack().canUndo());
    form.document.redo();
    QCOMPARE(form.bytes(), replaced(before, after));
}

void TestAnswerKinds::sharesShowNumberBarAndSum()
{
    Form form;
    const AnswerPanel *panel = form.open(kPlaces);
    const QList<AnswerRow *> rows = shown<AnswerRow>(panel);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0]->texts(), (QStringList{u"Germany"_s, u"60"_s}));
    const QList<QProgressBar *> bars = shown<QProgressBar>(panel);
    QCOMPARE(bars.size(), 2);
    QCOMPARE(bars[0]->value(), 600);
    QCOMPARE(sumOf(panel)->text(), u"Sum: 100 %"_s);
    GrowingText *share = rows[1]->field(1);
    share->setFocus();
    share->selectAll();
    QTest::keyClicks(share, u"38.5 %"_s); // the sign is the file's, whatever is typed
    QCOMPARE(form.bytes(), replaced(u"France: 40%"_s, u"France: 38.5%"_s));
    QCOMPARE(share->text(), u"38.5 %"_s);
    QCOMPARE(bars[1]->value(), 385);
}

void TestAnswerKinds::sumSaysWhatIsWrong()
{
    Form form;
    const AnswerPanel *panel = form.open(kPlaces);
    GrowingText *share = shown<AnswerRow>(panel)[1]->field(1);
    share->setFocus();
    share->selectAll();
    QTest::keyClicks(share, u"38.5"_s);
    QCOMPARE(sumOf(panel)->text(), u"Sum: 98.5 %, which is less than 100 %."_s);
    QCOMPARE(sumOf(panel)->property("tone").toString(), u"warn"_s);
    share->selectAll();
    QTest::keyClicks(share, u"41"_s);
    QCOMPARE(sumOf(panel)->text(), u"Sum: 101 %, which is more than 100 %."_s);
    share->selectAll();
    QTest::keyClicks(share, u"40.4"_s);
    QCOMPARE(sumOf(panel)->text(), u"Sum: 100.4 %"_s);
    QCOMPARE(sumOf(panel)->property("tone").toString(), QString());
}

void TestAnswerKinds::newRowKeepsTheStyleOfTheOthers()
{
    Form form;
    form.open(kPlaces);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"Spain"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"5"_s);
    QCOMPARE(form.bytes(), replaced(u"- Germany: 60%\n"_s, u"- Germany: 60%\n- Spain: 5%\n"_s));
}

void TestAnswerKinds::mixedSharesAreAList()
{
    Form form;
    const AnswerPanel *panel = form.open(kShares); // "(40 %)" and "(30%)"
    const QList<AnswerRow *> rows = shown<AnswerRow>(panel);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0]->texts(), QStringList{u"German (40 %)"_s});
    QVERIFY(!sumOf(panel));
}

void TestAnswerKinds::roleIsChosenByKeyboard()
{
    Form form;
    const AnswerPanel *panel = form.open(kCardAuthors);
    const QList<QComboBox *> roles = shown<QComboBox>(panel);
    QCOMPARE(roles.size(), 2);
    QCOMPARE(roles[0]->currentText(), u"Owner"_s);
    QCOMPARE(shown<AnswerRow>(panel)[1]->texts(), (QStringList{u"Tobias Renken"_s, QString(), u"Manager"_s}));
    roles[1]->setFocus();
    QTest::keyClick(roles[1], Qt::Key_Up);
    QCOMPARE(form.bytes(), replaced(u"(Manager)"_s, u"(Contributor)"_s));
    form.document.undo();
    QCOMPARE(form.bytes(), kCard.toUtf8());
    QCOMPARE(roles[1]->currentText(), u"Manager"_s);
    QTest::keyClick(roles[1], Qt::Key_Home); // no role
    QCOMPARE(form.bytes(), replaced(u"**Tobias Renken:** (Manager)"_s, u"**Tobias Renken:**"_s));
}

void TestAnswerKinds::wheelChangesNoRoleWithoutFocus()
{
    Form form;
    QComboBox *role = shown<QComboBox>(form.open(kCardAuthors)).first();
    QVERIFY(!role->hasFocus());
    const QPointF place = role->rect().center();
    QWheelEvent wheel(place, role->mapToGlobal(place), QPoint(), QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(role, &wheel);
    QCOMPARE(role->currentText(), u"Owner"_s);
    QVERIFY(!role->hasFocus());
    QCOMPARE(form.bytes(), kCard.toUtf8());
}

void TestAnswerKinds::authorsHaveNoRole()
{
    Form form;
    const AnswerPanel *panel = form.open(kAuthors);
    QVERIFY(shown<QComboBox>(panel).isEmpty());
    QCOMPARE(shown<AnswerRow>(panel).first()->texts(),
             (QStringList{u"Mara Lindqvist"_s, u"Head, Institute, 2025"_s}));
}

void TestAnswerKinds::templateTextStaysAsItWas()
{
    const QString own = u"- **Name, Team:** (Owner / Contributor / Manager)"_s;
    Form form(QString(kCard).replace(u"- **Mara Lindqvist, Acoustics:** (Owner)"_s, own));
    const QByteArray before = form.bytes();
    const AnswerPanel *panel = form.open(kCardAuthors);
    QVERIFY(shown<QComboBox>(panel).isEmpty());
    QCOMPARE(shown<AnswerRow>(panel).first()->texts(),
             (QStringList{u"Name, Team"_s, u"(Owner / Contributor / Manager)"_s}));
    QCOMPARE(form.bytes(), before);
}

void TestAnswerKinds::enterAndCommaMakeChips()
{
    Form form;
    const AnswerPanel *panel = form.open(kDomains);
    QCOMPARE(words(panel), (QStringList{u"Robotics"_s, u"Imitation Learning"_s}));
    PlainLine *box = keywordBox(panel);
    QVERIFY(box->hasFocus());
    QTest::keyClicks(box, u"Grasping, Walking"_s);
    QCOMPARE(words(panel), (QStringList{u"Robotics"_s, u"Imitation Learning"_s, u"Grasping"_s}));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(words(panel).last(), u"Walking"_s);
    QVERIFY(box->text().isEmpty());
    QVERIFY(box->hasFocus());
    QCOMPARE(form.bytes(),
             replaced(u"`Imitation Learning`"_s, u"`Imitation Learning`, `Grasping`, `Walking`"_s));
}

void TestAnswerKinds::pastedKeywordsAreParted()
{
    Form form(QString(kCard).replace(u"`Robotics`, `Imitation Learning`\n\n"_s, QString()));
    const AnswerPanel *panel = form.open(kDomains);
    PlainLine *box = keywordBox(panel);
    QVERIFY(words(panel).isEmpty());
    box->insert(u"ecology, calls (birds, frogs), wetlands"_s); // as paste does
    emit box->textEdited(box->text());
    QCOMPARE(words(panel), (QStringList{u"ecology"_s, u"calls (birds, frogs)"_s}));
    QCOMPARE(box->text(), u"wetlands"_s);
    QVERIFY(
        form.bytes().contains("#### Domain(s) of Application\n\necology, calls (birds, frogs), wetlands\n"));
}

void TestAnswerKinds::keywordBeingTypedIsInTheAnswer()
{
    Form form;
    const AnswerPanel *panel = form.open(kDomains);
    PlainLine *box = keywordBox(panel);
    QTest::keyClicks(box, u"Gras"_s);
    const QByteArray typed = replaced(u"`Imitation Learning`"_s, u"`Imitation Learning`, `Gras`"_s);
    QCOMPARE(form.bytes(), typed);
    QCOMPARE(box->text(), u"Gras"_s);
    QTest::keyClick(box, Qt::Key_Tab); // leaving makes a chip and changes nothing
    QVERIFY(!box->hasFocus());
    QTRY_COMPARE(words(panel).last(), u"Gras"_s);
    QVERIFY(box->text().isEmpty());
    QCOMPARE(form.bytes(), typed);
    form.document.undo();
    QCOMPARE(form.bytes(), kCard.toUtf8());
    QCOMPARE(words(panel), (QStringList{u"Robotics"_s, u"Imitation Learning"_s}));
}

void TestAnswerKinds::chipsGoByKeyboard()
{
    Form form;
    const AnswerPanel *panel = form.open(kDomains);
    PlainLine *box = keywordBox(panel);
    QTest::keyClick(box, Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(form.bytes(), replaced(u"`Robotics`, "_s, QString()));
    auto *next = qobject_cast<KeywordChip *>(QApplication::focusWidget());
    QVERIFY(next);
    QCOMPARE(next->word(), u"Imitation Learning"_s);
    QTest::keyClick(next, Qt::Key_Right);
    QVERIFY(box->hasFocus());
    QTest::keyClick(box, Qt::Key_Backspace);
    QVERIFY(words(panel).isEmpty());
    QVERIFY(!form.bytes().contains("Imitation"));
    form.document.undo();
    form.document.undo();
    QCOMPARE(form.bytes(), kCard.toUtf8());
    QCOMPARE(words(panel), (QStringList{u"Robotics"_s, u"Imitation Learning"_s}));
    QTest::mouseClick(shown<KeywordChip>(panel).last(), Qt::LeftButton);
    QCOMPARE(words(panel), QStringList{u"Robotics"_s});
}

void TestAnswerKinds::valuesBelowATextAreEdited()
{
    Form form;
    const AnswerPanel *panel = form.open(kRisks);
    const QList<AnswerRow *> rows = shown<AnswerRow>(panel);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first()->texts(), (QStringList{u"Re-identification"_s, u"low"_s}));
    GrowingText *text = qobject_cast<GrowingText *>(QApplication::focusWidget());
    QVERIFY(text);
    QCOMPARE(text->text(), u"Few."_s);
    text->moveCursorToEnd();
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, u"Some."_s);
    QCOMPARE(form.bytes(), replaced(u"Few.\n"_s, u"Few.\n\nSome.\n"_s));
    rows.first()->field(1)->setFocus();
    rows.first()->field(1)->selectAll();
    QTest::keyClicks(rows.first()->field(1), u"high"_s);
    QCOMPARE(form.bytes(), replaced(u"Few.\n\n- **Re-identification:** low"_s,
                                    u"Few.\n\nSome.\n\n- **Re-identification:** high"_s));
    while (form.document.undoStack().canUndo())
        form.document.undo();
    QCOMPARE(form.bytes(), kCard.toUtf8());
    QCOMPARE(text->text(), u"Few."_s);
}

void TestAnswerKinds::sentenceStaysText()
{
    Form form;
    const AnswerPanel *panel = form.open(kTasks);
    QVERIFY(words(panel).isEmpty());
    const QList<GrowingText *> texts = shown<GrowingText>(panel);
    QCOMPARE(texts.size(), 1);
    QVERIFY(texts.first()->text().startsWith(u"We trained a model"));
}

void TestAnswerKinds::readOnlyCardTakesNoEdit()
{
    Form form(kCard, true);
    const AnswerPanel *keywords = form.open(kDomains);
    for (KeywordChip *chip : shown<KeywordChip>(keywords))
        QTest::mouseClick(chip, Qt::LeftButton);
    QVERIFY(!keywordBox(keywords)->isVisible());
    QVERIFY(!shown<QComboBox>(form.open(kCardAuthors)).first()->isEnabled());
    form.open(kPlaces);
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QCOMPARE(form.bytes(), kCard.toUtf8());
}

void TestAnswerKinds::everythingThatTakesFocusHasAName()
{
    Form form;
    for (const QString &id : {kShares, kPlaces, kCardAuthors, kAuthors, kDomains, kRisks}) {
        for (const QWidget *widget : shown<QWidget>(form.open(id))) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(!(widget->focusPolicy() & Qt::TabFocus) || named,
                     qPrintable(id + u": "_s + QLatin1StringView(widget->metaObject()->className())));
        }
    }
}

QTEST_MAIN(TestAnswerKinds)
#include "tst_answerkinds.moc"
