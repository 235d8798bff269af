#include "audit/auditrunner.h"
#include "audit/findingdelegate.h"
#include "audit/findingsmodel.h"
#include "audit/findingsview.h"
#include "audit/readinessline.h"
#include "audit/readinesspane.h"
#include "editing/carddocument.h"
#include "mainwindow/gotoentries.h"
#include "mainwindow/gotopalette.h"
#include "mainwindow/sectionslist.h"
#include "mainwindow/sectionsmodel.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCard = R"(# Bird Songs
<!-- template: data-card-extended 1.0 -->

Songs of forty birds.

## Authorship

### Publishers

#### Publishing Organization(s)

N/A

#### Contact Detail(s)

n/a

### Dataset Owners

#### Team(s)

TBA

## Dataset Overview

#### Data Subject(s)

N/A

## Human and Other Sensitive Attributes

**Not applicable:** no person can be heard.
)";

// Without a template, long enough to scroll: every second field says only "n/a".
QByteArray longCard(int sections)
{
    QByteArray card = "# Long\n\nA summary.\n";
    for (int i = 0; i < sections; ++i) {
        const QByteArray number = QByteArray::number(i);
        card += "\n## Part " + number + "\n\n### Said " + number + "\n\nText.\n\n### Bare " + number
                + "\n\nn/a\n";
    }
    return card;
}

class Desk
{
public:
    explicit Desk(const QByteArray &card = kCard)
    {
        document.load(card, QString(), false);
        waitForReport();
    }

    void waitForReport()
    {
        QSignalSpy reports(&runner, &AuditRunner::reportChanged);
        if (!reports.wait(5000))
            qFatal("no report came");
    }
    Question question(const QString &title) const
    {
        for (const Page &page : document.form()) {
            for (const Question &one : page.questions) {
                const int node = document.card().indexOfKey(one.node);
                if (node >= 0 && document.card().nodes()[node].title == title)
                    return one;
            }
        }
        qFatal("the test's card has no %s", qPrintable(title));
        return {};
    }
    int spec(const QString &id) const { return builtInTemplate().indexOf(id); }

    CardDocument document;
    AuditRunner runner{document};
};

int rowWith(const FindingsModel &model, const QString &place, const QString &rule)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.row(row).place.endsWith(place) && model.row(row).key.startsWith(rule))
            return row;
    }
    return -1;
}

const SectionRow *sectionNamed(const SectionsList &list, const QString &title)
{
    const auto *model = static_cast<const SectionsModel *>(list.model());
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->row(row).title == title)
            return &model->row(row);
    }
    return nullptr;
}

QModelIndex indexOfSection(const SectionsList &list, const QString &title)
{
    const SectionRow *row = sectionNamed(list, title);
    return row ? list.model()->index(static_cast<const SectionsModel *>(list.model())->rowOfKey(row->key), 0)
               : QModelIndex();
}

void clickAt(QAbstractItemView &view, const QModelIndex &index)
{
    view.scrollTo(index);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).topLeft() + QPoint(30, 14));
}

void show(QWidget &widget, const QSize &size)
{
    widget.resize(size);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

bool labelSays(const QWidget &pane, const QString &words)
{
    const QList<QLabel *> labels = pane.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

} // namespace

class TestFindings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void reportFollowsSteadyTyping();
    void reportOfAnotherCardIsForgottenAtOnce();
    void findingsStandUnderTheirSectionInOrderOfTheForm();
    void aMendedFindingLeavesTheOthersAlone();
    void theLineOfOpenQuestionsStaysWhileTheyAreAnswered();
    void nothingMovesWhenAFindingAboveGoes();
    void clickAndEnterLeadToTheQuestion();
    void spaceAndWhyUnfoldWithoutGoing();
    void reasonsStayUnfolded();
    void minimumContentsLeadToEvidenceOrNextQuestion();
    void aCardWithoutTemplateSaysSo();
    void nothingLeftIsSaidWithCare();
    void readinessLineOpens();

    void sectionsCount();
    void sectionsKeepTheirPlaceThroughEdits();
    void sectionsFollowTheWindowInSilence();
    void keysGoThroughSections();
    void twinSectionsAreTwoRows();

    void paletteFinds_data();
    void paletteFinds();
    void paletteFindsNothing();
    void paletteGoesAndGivesTheFocusBack();
    void paletteTriggersActions();
    void manyFindingsStayFast();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestFindings::reportFollowsSteadyTyping()
{
    Desk desk;
    const Question question = desk.question(u"Team(s)"_s);
    QSignalSpy reports(&desk.runner, &AuditRunner::reportChanged);
    for (int i = 0; i < 25; ++i) {
        desk.document.setText(question, u"Birds "_s + QString(i, u'x'));
        QTest::qWait(50);
    }
    QVERIFY2(reports.size() >= 2, "a timer that each key restarts never fires");
    QTRY_VERIFY(std::none_of(desk.runner.report().findings.begin(), desk.runner.report().findings.end(),
                             [](const Finding &finding) { return finding.sentence.contains(u"TBA"_s); }));
}

void TestFindings::reportOfAnotherCardIsForgottenAtOnce()
{
    Desk desk;
    QVERIFY(desk.runner.report().count(Severity::ToDo) > 0);
    desk.document.setText(desk.question(u"Team(s)"_s), u"Birds"_s); // an audit is due
    QTest::qWait(260);
    desk.document.load("# Other\n\nA summary.\n", QString(), false);
    QVERIFY(!desk.runner.hasReport());
    QVERIFY(desk.runner.report().findings.isEmpty());
    desk.waitForReport();
    QVERIFY(desk.runner.report().minimumContents.isEmpty());
    QTest::qWait(600); // whatever was under way
    QVERIFY(desk.runner.report().minimumContents.isEmpty());
}

void TestFindings::findingsStandUnderTheirSectionInOrderOfTheForm()
{
    Desk desk;
    FindingsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReport(desk.runner.report(), desk.document);

    QStringList groups;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.row(row).group)
            continue;
        groups.append(model.row(row).text);
        QVERIFY(!(model.flags(model.index(row)) & Qt::ItemIsSelectable));
        QVERIFY(row + 1 < model.rowCount() && !model.row(row + 1).group);
    }
    QStringList pages;
    for (const Page &page : desk.document.form())
        pages.append(page.head ? u"Title and summary"_s : page.title);
    qsizetype last = -1;
    for (const QString &group : groups) {
        QVERIFY2(pages.indexOf(group) > last, qPrintable(group));
        last = pages.indexOf(group);
    }
    // Also what the file lacks stands where the form has it, not at the end.
    const int contact = rowWith(model, u"Contact Detail(s)"_s, u"bare-answer"_s);
    QVERIFY(contact >= 0);
    QCOMPARE(model.row(contact).place, u"Publishers › Contact Detail(s)"_s);
    QCOMPARE(groups.count(u"Authorship"_s), 1);
}

void TestFindings::aMendedFindingLeavesTheOthersAlone()
{
    Desk desk;
    ReadinessPane pane(desk.document, desk.runner);
    show(pane, {272, 900});
    FindingsModel &model = pane.findings();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);

    const int kept = rowWith(model, u"Contact Detail(s)"_s, u"bare-answer"_s);
    QVERIFY(kept > 0);
    pane.findingsView().setCurrentIndex(model.index(kept));
    const QString key = model.row(kept).key;
    desk.document.setText(desk.question(u"Publishing Organization(s)"_s), u"The Wetland Trust"_s);
    desk.waitForReport();

    QCOMPARE(resets.size(), 0);
    QCOMPARE(insertions.size(), 0);
    QCOMPARE(removals.size(), 1);
    QCOMPARE(rowWith(model, u"Publishing Organization(s)"_s, u"bare-answer"_s), -1);
    QCOMPARE(model.row(pane.findingsView().currentIndex().row()).key, key);
    QVERIFY(pane.findingsView().selectionModel()->isSelected(pane.findingsView().currentIndex()));

    desk.document.undo();
    desk.waitForReport();
    QCOMPARE(resets.size(), 0);
    QCOMPARE(insertions.size(), 1);
    QCOMPARE(model.row(pane.findingsView().currentIndex().row()).key, key);
}

void TestFindings::theLineOfOpenQuestionsStaysWhileTheyAreAnswered()
{
    Desk desk;
    FindingsModel model;
    model.setReport(desk.runner.report(), desk.document);
    const int row = [&model] {
        for (int at = 0; at < model.rowCount(); ++at) {
            if (model.row(at).next && model.row(at).text.contains(u"Dataset Overview"_s))
                return at;
        }
        return -1;
    }();
    QVERIFY(row >= 0);
    const QPersistentModelIndex line = model.index(row);
    const QString before = model.row(row).text;
    const int next = model.row(row).spec;

    Question question;
    question.node = model.row(row).node;
    question.spec = next;
    desk.document.setText(question, u"Forty species of birds."_s);
    desk.waitForReport();
    model.setReport(desk.runner.report(), desk.document);
    QVERIFY(line.isValid());
    QVERIFY(model.row(line.row()).text != before);
    QVERIFY(model.row(line.row()).spec != next);
}

void TestFindings::nothingMovesWhenAFindingAboveGoes()
{
    Desk desk(longCard(30));
    ReadinessPane pane(desk.document, desk.runner);
    show(pane, {272, 500});
    FindingsView &view = pane.findingsView();
    const int middle = rowWith(pane.findings(), u"Bare 15"_s, u"bare-answer"_s);
    QVERIFY(middle > 0);
    view.scrollTo(pane.findings().index(middle), QAbstractItemView::PositionAtCenter);
    const QPersistentModelIndex seen = pane.findings().index(middle);
    const int top = view.visualRect(seen).top();
    QVERIFY(view.verticalScrollBar()->value() > 0);

    for (const int gone : {2, 3, 28}) {
        desk.document.setText(desk.question(u"Bare %1"_s.arg(gone)), u"An answer."_s);
        desk.waitForReport();
        QCOMPARE(rowWith(pane.findings(), u"Bare %1"_s.arg(gone), u"bare-answer"_s), -1);
        QCOMPARE(view.visualRect(seen).top(), top);
    }
}

void TestFindings::clickAndEnterLeadToTheQuestion()
{
    Desk desk;
    ReadinessPane pane(desk.document, desk.runner);
    show(pane, {272, 900});
    QSignalSpy reveals(&pane, &ReadinessPane::findingChosen);
    const Question question = desk.question(u"Contact Detail(s)"_s);
    const QModelIndex index =
        pane.findings().index(rowWith(pane.findings(), u"Contact Detail(s)"_s, u"bare-answer"_s));

    clickAt(pane.findingsView(), index);
    QCOMPARE(reveals.size(), 1);
    QCOMPARE(reveals[0][1].value<NodeKey>(), question.node);
    QCOMPARE(reveals[0][2].toInt(), question.spec);

    pane.findingsView().setFocus();
    QTest::keyClick(&pane.findingsView(), Qt::Key_Return);
    QCOMPARE(reveals.size(), 2);

    // Down never stops at the name of a section, and going through the list leads nowhere yet.
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(&pane.findingsView(), Qt::Key_Down);
        QVERIFY(!pane.findings().row(pane.findingsView().currentIndex().row()).group);
    }
    QCOMPARE(reveals.size(), 2);
    clickAt(pane.findingsView(), pane.findings().index(0)); // a section's name
    QCOMPARE(reveals.size(), 2);
}

void TestFindings::spaceAndWhyUnfoldWithoutGoing()
{
    Desk desk;
    ReadinessPane pane(desk.document, desk.runner);
    show(pane, {272, 900});
    FindingsView &view = pane.findingsView();
    QSignalSpy reveals(&pane, &ReadinessPane::revealRequested);
    const QModelIndex index =
        pane.findings().index(rowWith(pane.findings(), u"Contact Detail(s)"_s, u"bare-answer"_s));
    view.setCurrentIndex(index);
    const int folded = view.visualRect(index).height();
    QTest::keyClick(&view, Qt::Key_Space);
    QVERIFY(view.visualRect(index).height() > folded);

    const auto *delegate = static_cast<const FindingDelegate *>(view.itemDelegate());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      delegate->whyPlace(view.visualRect(index), index).center());
    QCOMPARE(view.visualRect(index).height(), folded);
    QCOMPARE(reveals.size(), 0);
}

void TestFindings::reasonsStayUnfolded()
{
    Desk desk;
    ReadinessPane pane(desk.document, desk.runner);
    FindingsModel &model = pane.findings();
    const QString contact = u"Contact Detail(s)"_s;
    model.toggleWhy(rowWith(model, contact, u"bare-answer"_s));
    desk.document.setText(desk.question(u"Publishing Organization(s)"_s), u"The Wetland Trust"_s);
    desk.waitForReport();
    QVERIFY(model.row(rowWith(model, contact, u"bare-answer"_s)).expanded);
}

void TestFindings::minimumContentsLeadToEvidenceOrNextQuestion()
{
    Desk desk;
    ReadinessPane pane(desk.document, desk.runner);
    show(pane, {272, 900});
    QSignalSpy reveals(&pane, &ReadinessPane::revealRequested);
    const QList<QAbstractButton *> rows = pane.findChildren<QAbstractButton *>(u"minimumContent"_s);
    QCOMPARE(rows.size(), 5);
    const MinimumContent missing = desk.runner.report().minimumContents[0];
    QCOMPARE(missing.state, MinimumContent::State::Missing);
    QCOMPARE(rows[0]->text(), missing.name);
    QVERIFY(rows[0]->accessibleName().contains(u"missing"_s));
    rows[0]->click();
    QCOMPARE(reveals.size(), 1);
    QCOMPARE(reveals[0][1].toInt(), missing.nextSpec);

    Question question;
    question.spec = missing.nextSpec;
    const int node = desk.document.match().nodeOf(missing.nextSpec);
    question.node = node >= 0 ? desk.document.card().nodes()[node].key : kNoNode;
    desk.document.setText(question, u"A full sentence that says it."_s);
    desk.waitForReport();
    QCOMPARE(desk.runner.report().minimumContents[0].state, MinimumContent::State::Present);
    QVERIFY(rows[0]->accessibleName().contains(u"present"_s));
    rows[0]->click();
    QCOMPARE(reveals.size(), 2);
    QVERIFY(reveals[1][0].value<NodeKey>() != kNoNode);
    QCOMPARE(reveals[1][1].toInt(), missing.nextSpec);
}

void TestFindings::aCardWithoutTemplateSaysSo()
{
    Desk desk(longCard(2));
    ReadinessPane pane(desk.document, desk.runner);
    show(pane, {272, 900});
    QVERIFY(labelSays(pane, u"No template fits this card"_s));
    for (const QAbstractButton *row : pane.findChildren<QAbstractButton *>(u"minimumContent"_s))
        QVERIFY(!row->isVisible());

    desk.document.load(kCard, QString(), false);
    desk.waitForReport();
    QVERIFY(!labelSays(pane, u"No template fits this card"_s));
}

void TestFindings::nothingLeftIsSaidWithCare()
{
    Desk desk("# Swans\n\nCounts of swans.\n\n## Method\n\nBy eye.\n");
    ReadinessPane pane(desk.document, desk.runner);
    show(pane, {272, 900});
    QVERIFY(labelSays(pane, u"Ready as far as a machine can see"_s));
    QVERIFY(pane.findingsView().isHidden());
    // Until the next card is checked, nothing may say that it is ready.
    desk.document.load(kCard, QString(), false);
    QVERIFY(!labelSays(pane, u"Ready"_s));
    desk.waitForReport();
    QVERIFY(labelSays(pane, u"%1 to do before publishing"_s.arg(desk.runner.report().count(Severity::ToDo))));
}

void TestFindings::readinessLineOpens()
{
    Desk desk;
    ReadinessLine line(desk.runner);
    show(line, {420, line.sizeHint().height()});
    QSignalSpy opens(&line, &ReadinessLine::openRequested);
    QTest::mouseClick(&line, Qt::LeftButton);
    QTest::keyClick(&line, Qt::Key_Space);
    QCOMPARE(opens.size(), 2);
    QVERIFY(line.accessibleName().contains(u"to do before publishing"_s));
}

void TestFindings::sectionsCount()
{
    Desk desk;
    SectionsList list(desk.document, desk.runner);
    const SectionRow *head = sectionNamed(list, u"Title and summary"_s);
    QVERIFY(head && head->head);
    QCOMPARE(list.model()->index(0, 0).data().toString(), u"Title and summary"_s);

    const SectionRow *authors = sectionNamed(list, u"Authorship"_s);
    QVERIFY(authors);
    QCOMPARE(authors->answered, 0);
    const Progress progress = desk.document.reading().progressOfSpec(desk.spec(u"authorship"_s));
    QCOMPARE(authors->applicable, progress.applicable);
    QVERIFY(authors->applicable > 3);
    QCOMPARE(authors->toDo, 3); // three bare answers; the open questions are told by the count

    const SectionRow *people = sectionNamed(list, u"Human and Other Sensitive Attributes"_s);
    QVERIFY(people);
    QVERIFY(people->excused);

    desk.document.setText(desk.question(u"Team(s)"_s), u"Wetland team"_s);
    QTRY_COMPARE(sectionNamed(list, u"Authorship"_s)->answered, 1);
    QTRY_COMPARE(sectionNamed(list, u"Authorship"_s)->toDo, 2);
    QVERIFY(!sectionNamed(list, u"Publishers"_s));
    list.setCurrentPage(1);
    QVERIFY(sectionNamed(list, u"Publishers"_s));
    QVERIFY(sectionNamed(list, u"Publishers"_s)->sub);
    QVERIFY(sectionNamed(list, u"Funding Sources"_s)); // the file lacks it, the form does not
}

void TestFindings::sectionsKeepTheirPlaceThroughEdits()
{
    Desk desk(longCard(60));
    SectionsList list(desk.document, desk.runner);
    show(list, {248, 300});
    QAbstractItemModelTester tester(list.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(list.model(), &QAbstractItemModel::modelReset);
    list.setCurrentPage(40);
    const int scroll = list.verticalScrollBar()->value();
    QVERIFY(scroll > 0);
    desk.document.setText(desk.question(u"Bare 39"_s), u"An answer."_s);
    desk.waitForReport();
    QCOMPARE(list.verticalScrollBar()->value(), scroll);
    QCOMPARE(list.currentIndex().data().toString(), u"Part 39"_s);

    // A new section before it: the page has another number and is the same.
    const Question early = desk.question(u"Bare 3"_s);
    desk.document.setText(early, u"Text.\n\n## Put in between\n\nMore."_s);
    desk.document.acceptPending(early);
    QVERIFY(sectionNamed(list, u"Put in between"_s));
    QCOMPARE(list.currentPage(), 41);
    QCOMPARE(list.currentIndex().data().toString(), u"Part 39"_s);
    QVERIFY(static_cast<const SectionsModel *>(list.model())->row(list.currentIndex().row()).current);
    QCOMPARE(resets.size(), 0);
}

void TestFindings::sectionsFollowTheWindowInSilence()
{
    Desk desk;
    SectionsList list(desk.document, desk.runner);
    QSignalSpy pages(&list, &SectionsList::pageActivated);
    QSignalSpy questions(&list, &SectionsList::questionActivated);
    list.setCurrentPage(2);
    QCOMPARE(list.currentIndex().data().toString(), u"Dataset Overview"_s);
    list.setCurrentQuestion(desk.question(u"Team(s)"_s));
    QCOMPARE(list.currentPage(), 1);
    QCOMPARE(list.currentIndex().data().toString(), u"Dataset Owners"_s);
    list.setCurrentPage(99);
    QCOMPARE(list.currentPage(), 1);
    desk.document.load("# Other\n\nText.\n\n## Only\n\nText.\n", QString(), false);
    QCOMPARE(list.currentPage(), 0);
    QCOMPARE(pages.size() + questions.size(), 0);
}

void TestFindings::keysGoThroughSections()
{
    Desk desk;
    SectionsList list(desk.document, desk.runner);
    show(list, {248, 700});
    list.setFocus();
    QSignalSpy pages(&list, &SectionsList::pageActivated);
    QSignalSpy questions(&list, &SectionsList::questionActivated);
    QSignalSpy forms(&list, &SectionsList::formRequested);
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages[0][0].toInt(), 1);
    QTest::keyClick(&list, Qt::Key_Down); // now the subsections are there
    QCOMPARE(questions.size(), 1);
    QCOMPARE(questions[0][0].value<Question>(), desk.question(u"Publishers"_s));
    QCOMPARE(list.currentPage(), 1);
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(forms.size(), 1);

    clickAt(list, indexOfSection(list, u"Dataset Overview"_s));
    QCOMPARE(pages.size(), 2);
    QCOMPARE(list.currentPage(), 2);
    QCOMPARE(list.currentIndex().data().toString(), u"Dataset Overview"_s);
    QVERIFY(!sectionNamed(list, u"Publishers"_s));
}

void TestFindings::twinSectionsAreTwoRows()
{
    Desk desk("# Twins\n\nText.\n\n## Same\n\nA.\n\n## Same\n\nB.\n\n## Same\n\nC.\n");
    SectionsList list(desk.document, desk.runner);
    QAbstractItemModelTester tester(list.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(list.model()->rowCount(), 4);
    list.setCurrentPage(2);
    desk.document.setText(desk.document.form()[1].questions[0], u"n/a"_s);
    desk.waitForReport();
    QCOMPARE(list.model()->rowCount(), 4);
    QCOMPARE(list.currentPage(), 2);
    QCOMPARE(list.currentIndex().row(), 2);
}

void TestFindings::paletteFinds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("first");

    QTest::newRow("whole name") << u"License"_s << u"License"_s;
    QTest::newRow("beginning") << u"lice"_s << u"License"_s;
    QTest::newRow("British spelling") << u"licence"_s << u"License"_s;
    QTest::newRow("a letter missing") << u"licnse"_s << u"License"_s;
    QTest::newRow("any order, section too") << u"publishers contact"_s << u"Contact Detail(s)"_s;
    QTest::newRow("capitals and blanks") << u"  TEAM "_s << u"Team(s)"_s;
    QTest::newRow("section") << u"overview"_s << u"Dataset Overview"_s;
    QTest::newRow("head of the card") << u"summary"_s << u"Title and summary"_s;
    QTest::newRow("action") << u"save"_s << u"Save as…"_s;
    QTest::newRow("a slip in an action") << u"saev"_s << u"Save as…"_s;
    QTest::newRow("accents do not matter") << u"métier"_s << u"Metier"_s;
}

void TestFindings::paletteFinds()
{
    QFETCH(QString, query);
    QFETCH(QString, first);
    Desk desk;
    QAction save(u"&Save as…"_s);
    QAction metier(u"Metier"_s);
    const QList<GotoEntry> entries = gotoEntries(desk.document, {&save, &metier});
    const QList<int> found = gotoMatches(entries, query);
    QVERIFY(!found.isEmpty());
    QCOMPARE(entries[found.first()].title, first);
}

void TestFindings::paletteFindsNothing()
{
    Desk desk;
    QAction off(u"Save"_s);
    off.setEnabled(false);
    const QList<GotoEntry> entries = gotoEntries(desk.document, {&off});
    QCOMPARE(gotoMatches(entries, u"zzqx"_s).size(), 0);
    QCOMPARE(gotoMatches(entries, u"license zzqx"_s).size(), 0); // every word counts
    QCOMPARE(gotoMatches(entries, QString()).size(), entries.size());
    QCOMPARE(gotoMatches(entries, u" ()—"_s).size(), entries.size());
    QVERIFY(std::none_of(entries.begin(), entries.end(),
                         [](const GotoEntry &entry) { return entry.title == u"Save"_s; }));
}

void TestFindings::paletteGoesAndGivesTheFocusBack()
{
    Desk desk;
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *before = new QLineEdit;
    layout->addWidget(before);
    show(window, {900, 600});
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    GotoPalette palette(desk.document, &window);
    QSignalSpy chosen(&palette, &GotoPalette::questionChosen);
    auto *query = palette.findChild<QLineEdit *>();

    palette.open({});
    QVERIFY(palette.isVisible() && query->hasFocus());
    QTest::keyClicks(query, u"team"_s);
    QTest::keyClick(query, Qt::Key_Escape);
    QVERIFY(palette.isHidden());
    QVERIFY(before->hasFocus());
    QCOMPARE(chosen.size(), 0);

    palette.open({});
    QVERIFY(query->text().isEmpty());
    QTest::keyClicks(query, u"team"_s);
    QTest::keyClick(query, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<Question>(), desk.question(u"Team(s)"_s));
    QVERIFY(palette.isHidden());

    palette.open({});
    QTest::keyClicks(query, u"zzqx"_s);
    QTest::keyClick(query, Qt::Key_Return); // nothing to go to: it stays
    QVERIFY(palette.isVisible());
    QCOMPARE(chosen.size(), 1);
    before->setFocus(); // the keyboard went elsewhere
    QVERIFY(palette.isHidden());
    QVERIFY(before->hasFocus());
}

void TestFindings::paletteTriggersActions()
{
    Desk desk;
    QWidget window;
    show(window, {900, 600});
    GotoPalette palette(desk.document, &window);
    QAction action(u"Look at the &moon"_s);
    bool wasOpen = true;
    connect(&action, &QAction::triggered, this, [&] { wasOpen = palette.isVisible(); });
    QSignalSpy triggered(&action, &QAction::triggered);
    palette.open({&action});
    auto *query = palette.findChild<QLineEdit *>();
    QTest::keyClicks(query, u"moon"_s);
    QTest::keyClick(query, Qt::Key_Return);
    QCOMPARE(triggered.size(), 1);
    QVERIFY(!wasOpen);
}

void TestFindings::manyFindingsStayFast()
{
    Desk desk(longCard(300));
    ReadinessPane pane(desk.document, desk.runner);
    show(pane, {272, 900});
    desk.document.setText(desk.question(u"Bare 7"_s), u"An answer."_s);
    QTRY_VERIFY(rowWith(pane.findings(), u"Bare 7"_s, u"bare-answer"_s) < 0);
    Report report = desk.runner.report();
    QVERIFY(report.findings.size() >= 299);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i) {
        Report next = report;
        next.findings.remove(5 * i);
        pane.findingsView().holdStill([&] { pane.findings().setReport(next, desk.document); });
    }
    QVERIFY2(timer.elapsed() / 10 < 100, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestFindings)
#include "tst_findings.moc"
