#include "editing/carddocument.h"
#include "panels/answerpanel.h"
#include "panels/answerrow.h"
#include "panels/growingtext.h"
#include "panels/sectionpage.h"

#include <QApplication>
#include <QMainWindow>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QString kTeams = u"authorship.dataset-owners.team-s"_s;
const QString kLinks = u"access-retention-wipeout.access.documentation-link-s"_s;

QString cardWith(const QString &teams, const QString &links = u"- [A](https://a.example)\n- [B](https://b.example)"_s)
{
    return u"# A card\n<!-- template: data-card-extended 1.0 -->\n\nText.\n\n## Authorship\n\n### Dataset Owners\n\n#### Team(s)\n"_s
        + teams + u"\n\n## Access, Retention, & Wipeout\n\n### Access\n\n#### Documentation Link(s)\n"_s + links + u'\n';
}

class Form
{
public:
    explicit Form(const QString &text)
        : page(new SectionPage(document))
    {
        window.setCentralWidget(page);
        window.resize(600, 420);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the test window did not become active");
        document.load(text.toUtf8(), QString(), false);
    }

    AnswerPanel *open(const QString &id)
    {
        const int spec = builtInTemplate().indexOf(id);
        for (const Page &each : document.form()) {
            for (const Question &question : each.questions) {
                if (question.spec != spec)
                    continue;
                page->setPage(each);
                page->reveal(question);
                QTest::qWait(20);
                return page->findChild<AnswerPanel *>(id);
            }
        }
        qFatal("no question");
    }

    QString text(const QString &id) const
    {
        return document.card().bodyText(document.match().nodeOf(builtInTemplate().indexOf(id)));
    }

    CardDocument document;
    QMainWindow window;
    SectionPage *page;
};

GrowingText *focusedText()
{
    return qobject_cast<GrowingText *>(QApplication::focusWidget());
}

void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

QList<AnswerRow *> rowsOf(const AnswerPanel *panel)
{
    QList<AnswerRow *> rows;
    for (AnswerRow *row : panel->findChildren<AnswerRow *>()) {
        if (row->isVisible())
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), [](const AnswerRow *a, const AnswerRow *b) { return a->y() < b->y(); });
    return rows;
}

QToolButton *removeButton(const AnswerRow *row)
{
    return row->findChild<QToolButton *>();
}

} // namespace

class TestRows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void backspaceGoesBackThroughEmptyFields();
    void removedRowGivesTheFocusOn();
    void rowsMoveFromTheirButtonToo();
    void movedRowStaysInSight();
    void placesAreSaid();
    void goesWithoutAWord();
};

void TestRows::backspaceGoesBackThroughEmptyFields()
{
    Form form(cardWith(u"- One"_s));
    const AnswerPanel *panel = form.open(kLinks);
    AnswerRow *first = rowsOf(panel).first();
    first->field(1)->setFocus();
    first->field(1)->selectAll();
    press(Qt::Key_Backspace);
    QVERIFY(first->field(1)->hasFocus());
    press(Qt::Key_Backspace);
    QVERIFY(first->field(0)->hasFocus());
    QCOMPARE(first->field(0)->textCursor().position(), 1); // at the end of the label
    QCOMPARE(rowsOf(panel).size(), 2);
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace); // all is empty now
    QTRY_COMPARE(rowsOf(panel).size(), 1);
    QCOMPARE(form.text(kLinks), u"- [B](https://b.example)"_s);
    QVERIFY(rowsOf(panel).first()->focusedField());
}

void TestRows::removedRowGivesTheFocusOn()
{
    Form form(cardWith(u"- One\n- Two\n- Three"_s));
    const AnswerPanel *panel = form.open(kTeams);
    QToolButton *remove = removeButton(rowsOf(panel)[1]);
    remove->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(form.text(kTeams), u"- One\n- Three"_s);
    QVERIFY(focusedText());
    QCOMPARE(focusedText()->text(), u"Three"_s); // what came into its place
    QTRY_COMPARE(rowsOf(panel).size(), 2);
    removeButton(rowsOf(panel)[1])->setFocus();
    press(Qt::Key_Space);
    QVERIFY(focusedText());
    QCOMPARE(focusedText()->text(), u"One"_s);
    QTRY_COMPARE(rowsOf(panel).size(), 1);
    removeButton(rowsOf(panel)[0])->setFocus();
    press(Qt::Key_Space); // the only row stays, empty
    QVERIFY(focusedText());
    QCOMPARE(form.text(kTeams), QString());
    while (form.document.undoStack().canUndo())
        form.document.undo();
    QCOMPARE(form.document.card().bytes(), cardWith(u"- One\n- Two\n- Three"_s).toUtf8());
}

void TestRows::rowsMoveFromTheirButtonToo()
{
    Form form(cardWith(u"- One\n- Two\n- Three"_s));
    const AnswerPanel *panel = form.open(kTeams);
    removeButton(rowsOf(panel)[0])->setFocus();
    QWidget *focused = QApplication::focusWidget();
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(form.text(kTeams), u"- Two\n- One\n- Three"_s);
    QCOMPARE(QApplication::focusWidget(), focused);
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier); // it is the last one
    QCOMPARE(form.text(kTeams), u"- Two\n- Three\n- One"_s);
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(form.text(kTeams), u"- Two\n- One\n- Three"_s);
    QCOMPARE(form.document.undoStack().count(), 3);
}

void TestRows::movedRowStaysInSight()
{
    QStringList teams;
    for (int i = 0; i < 40; ++i)
        teams.append(u"- Team %1"_s.arg(i));
    Form form(cardWith(teams.join(u'\n')));
    const AnswerPanel *panel = form.open(kTeams);
    AnswerRow *row = rowsOf(panel).first();
    row->field(0)->setFocus();
    for (int i = 0; i < 30; ++i) {
        press(Qt::Key_Down, Qt::AltModifier);
        QTest::qWait(5);
    }
    QVERIFY(row->field(0)->hasFocus());
    const QPoint seen = row->mapTo(form.page->viewport(), row->rect().center());
    QVERIFY2(form.page->viewport()->rect().contains(seen), qPrintable(QString::number(seen.y())));
}

void TestRows::placesAreSaid()
{
    Form form(cardWith(u"- One\n- Two\n- Three"_s));
    const AnswerPanel *panel = form.open(kTeams);
    QCOMPARE(rowsOf(panel)[1]->field(0)->accessibleDescription(), u"Row 2 of 3"_s);
    QCOMPARE(removeButton(rowsOf(panel)[2])->accessibleName(), u"Remove row 3"_s);
    rowsOf(panel)[2]->field(0)->setFocus();
    press(Qt::Key_Up, Qt::AltModifier);
    QTest::qWait(20);
    QCOMPARE(focusedText()->accessibleDescription(), u"Row 2 of 3"_s);
}

// What it stands in may be half gone by then.
void TestRows::goesWithoutAWord()
{
    QWidget window;
    auto *row = new AnswerRow({}, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    row->field(0)->setFocus();
    QVERIFY(row->field(0)->hasFocus());
    QSignalSpy left(row->field(0), &GrowingText::left);
    delete row;
    QCOMPARE(left.count(), 0);
}

QTEST_MAIN(TestRows)
#include "tst_rows.moc"
