#include "audit/auditrunner.h"
#include "audit/audittemplates.h"
#include "audit/figurerows.h"
#include "audit/findingsmodel.h"
#include "audit/findingsview.h"
#include "audit/readinesspane.h"
#include "audit/reasonspage.h"
#include "editing/carddocument.h"
#include "editing/reviewedits.h"
#include "editing/reviewkeeper.h"
#include "review/publishcheck.h"
#include "schema/templatewriter.h"
#include "settings/settings.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

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

#### Industry Type(s)
<!-- scope: telescop -->

- Academic - Tech

### Dataset Owners

#### Team(s)

TBA

## Dataset Overview

#### Data Subject(s)

**Not known:** nobody asked the people who recorded.

#### Sensitivity of Data

**Not disclosed:** the ministry forbids it.

## Human and Other Sensitive Attributes

**Not applicable:** no person can be heard.
)";

const QByteArray kReadme = R"(---
license: mit
---
# Dataset Card for Frogs

## Dataset Description

### Dataset Summary

Calls of frogs from two ponds.

### Supported Tasks and Leaderboards

Species are classified; a baseline reaches 0.8.

### Languages

No language is in it.

## Dataset Structure

### Data Fields

- call: the recording

### Data Splits

None.

## Dataset Creation

### Curation Rationale

There was no such set, and the ponds will be drained.

### Annotations

Two listeners named each call.

## Additional Information

### Licensing Information

MIT
)";

class Desk
{
public:
    explicit Desk(const QByteArray &card = kCard, bool saved = true, bool readOnly = false)
    {
        document.load(card, saved ? path() : QString(), readOnly);
        pane.follow(keeper);
        runner.follow(keeper);
        pane.resize(312, 1000);
        pane.show();
        waitForReport();
    }

    QString path() const { return folder.filePath(u"bird songs.md"_s); }
    void waitForReport()
    {
        if (!QTest::qWaitFor([this] { return runner.isUpToDate(); }))
            qFatal("no report came");
    }
    int rowOf(const QString &rule, const QString &place = QString())
    {
        for (int row = 0; row < pane.findings().rowCount(); ++row) {
            const Finding finding = pane.findings().finding(row);
            if (finding.rule == rule && finding.place.endsWith(place))
                return row;
        }
        return -1;
    }
    void select(int row)
    {
        pane.findingsView().setCurrentIndex(pane.findings().index(row));
        pane.findingsView().setFocus();
    }
    template<typename T>
    T *part(const QString &name)
    {
        T *found = pane.findChild<T *>(name);
        if (!found)
            qFatal("the pane has no %s", qPrintable(name));
        return found;
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
    bool says(const QString &words) const
    {
        const QList<QLabel *> labels = pane.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    QTemporaryDir folder{QDir::tempPath() + u"/card wright-XXXXXX"_s};
    CardDocument document;
    ReviewKeeper keeper{document};
    AuditRunner runner{document};
    ReadinessPane pane{document, runner};
};

} // namespace

class TestReadiness : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void theStageDecidesWhatIsToDo();
    void theStageIsRememberedForTheCard();
    void theFirstLetterOfAnAnswerIsSeenAtOnce();
    void aHuggingFaceCardIsJudgedByItsHeadings();
    void aMissingHeadingIsOfferedWhereNoFormHasIt();
    void whatWaitsIsSaidToWait();
    void wordsAndSeverityChooseFindings();
    void findingsStandByWhatReadersJudge();
    void aFigureLeadsToItsFindings();
    void aMendIsOneUndoStep();
    void aMendWaitsForTheReportOfTheTextAsItStands();
    void aCardToBeReadOnlyOffersNoMend();
    void aDismissalIsKeptShownAndRevoked();
    void aDismissalNeedsAReasonAndAName();
    void reasonsAreAcceptedOrReopened();
    void anotherReasonWantsAnotherVerdict();
    void knownUnknownsAreTheirOwnList();
    void whatWaitsForAReviewerStandsFirst();
    void whatTheProjectAsksIsAskedHere();
    void theProjectsOwnTemplateJudges();
    void whatIsLeftLeadsToPeople();
    void aReasonNobodyJudgedLeadsToWhereItIs();
    void whatIsNotCheckedIsSaidWithItsReason();
    void partsFoldAwayWhereThereIsNoRoom();
    void typingWaitsForNothing();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestReadiness::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestReadiness::init()
{
    QVERIFY(flushSettings());
    QSettings().clear();
    settings::reviewerName.set(u"Ana"_s);
}

void TestReadiness::theStageDecidesWhatIsToDo()
{
    Desk desk;
    const int publishing = desk.runner.report().count(Severity::ToDo);
    QVERIFY(desk.says(u"%1 to do before publishing"_s.arg(publishing)));
    auto *draft = desk.part<QToolButton>(u"stageDraft"_s);
    draft->setFocus();
    QTest::keyClick(draft, Qt::Key_Space);
    QTRY_COMPARE(desk.runner.report().stage, Stage::Draft);
    const int drafting = desk.runner.report().count(Severity::ToDo);
    QVERIFY2(drafting < publishing, qPrintable(QString::number(drafting)));
    QVERIFY(desk.says(drafting > 0 ? u"%1 to do in this draft"_s.arg(drafting) : u"Fine as a draft"_s));
    // Beside the choice an arrow is enough.
    QTest::keyClick(draft, Qt::Key_Right);
    QTRY_COMPARE(desk.runner.report().stage, Stage::InReview);
}

void TestReadiness::theStageIsRememberedForTheCard()
{
    Desk desk;
    desk.part<QToolButton>(u"stageDraft"_s)->click();
    desk.document.load(kCard, desk.folder.filePath(u"other.md"_s), false);
    QCOMPARE(desk.runner.stage(), Stage::Publishing);
    QVERIFY(desk.part<QToolButton>(u"stagePublish"_s)->isChecked());
    desk.document.load(kCard, desk.path(), false);
    QCOMPARE(desk.runner.stage(), Stage::Draft);
    QVERIFY(desk.part<QToolButton>(u"stageDraft"_s)->isChecked());
    desk.document.markSaved(desk.folder.filePath(u"third.md"_s), desk.document.revision());
    desk.document.load(kCard, desk.folder.filePath(u"other.md"_s), false);
    desk.document.load(kCard, desk.folder.filePath(u"third.md"_s), false);
    QCOMPARE(desk.runner.stage(), Stage::Draft); // it took its stage along
}

void TestReadiness::theFirstLetterOfAnAnswerIsSeenAtOnce()
{
    Desk desk;
    QAbstractItemModelTester tester(&desk.pane.findings(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(desk.rowOf(u"bare-answer"_s, u"Team(s)"_s) >= 0);
    desk.document.setText(desk.question(u"Team(s)"_s), u"Wetland team"_s);
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY(desk.rowOf(u"bare-answer"_s, u"Team(s)"_s) < 0);
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    desk.document.undo();
    QTRY_VERIFY(desk.rowOf(u"bare-answer"_s, u"Team(s)"_s) >= 0);
}

void TestReadiness::aHuggingFaceCardIsJudgedByItsHeadings()
{
    Desk desk(kReadme);
    QCOMPARE(desk.runner.match().schema, &huggingFaceTemplate());
    QVERIFY(!desk.runner.isJudgedByForm());
    QVERIFY(desk.says(u"Hugging Face"_s));
    // The form asks nothing that the card does not have.
    for (const Page &page : desk.document.form()) {
        for (const Question &question : page.questions)
            QVERIFY(question.node != kNoNode);
    }
    const QList<QAbstractButton *> ticks = desk.pane.findChildren<QAbstractButton *>(u"minimumContent"_s);
    QCOMPARE(ticks.size(), 5);
    QMap<QString, bool> present;
    for (const MinimumContent &content : desk.runner.report().minimumContents)
        present.insert(content.id, content.state == MinimumContent::State::Present);
    QCOMPARE(present.value(u"sources"_s), false);
    QCOMPARE(present.value(u"collection"_s), true);
    QCOMPARE(present.value(u"decisions"_s), true);

    QSignalSpy reveals(&desk.pane, &ReadinessPane::revealRequested);
    ticks[1]->click(); // collected and labelled
    QCOMPARE(reveals.size(), 1);
    QCOMPARE(reveals[0][0].value<NodeKey>(), desk.question(u"Annotations"_s).node);
    // No place of the report is one that the form has not.
    for (const Finding &finding : desk.runner.report().findings)
        QCOMPARE(finding.spec, -1);
    // What only that template asks is no matter of the title.
    QString group;
    int outside = 0;
    for (int row = 0; row < desk.pane.findings().rowCount(); ++row) {
        const Finding finding = desk.pane.findings().finding(row);
        if (desk.pane.findings().row(row).group)
            group = desk.pane.findings().row(row).text;
        else if (finding.node == kNoNode && !finding.fieldId.isEmpty() && ++outside > 0)
            QCOMPARE(group, u"The card as a whole"_s);
    }
    QVERIFY(outside > 0);
}

void TestReadiness::aMissingHeadingIsOfferedWhereNoFormHasIt()
{
    Desk desk(kReadme);
    QAbstractButton *sources = desk.pane.findChildren<QAbstractButton *>(u"minimumContent"_s).first();
    QSignalSpy reveals(&desk.pane, &ReadinessPane::revealRequested);
    sources->setFocus();
    QTest::keyClick(sources, Qt::Key_Space);
    QCOMPARE(reveals.size(), 0);
    QCOMPARE(desk.document.card().bytes(), kReadme); // asked first
    QVERIFY(desk.says(u"Source Data"_s));
    auto *offer = desk.part<QWidget>(u"headingOffer"_s);
    offer->findChild<QPushButton *>()->click();
    QCOMPARE(reveals.size(), 1);
    const int node = desk.document.card().indexOfKey(reveals[0][0].value<NodeKey>());
    QVERIFY(node >= 0);
    QCOMPARE(desk.document.card().nodes()[node].title, u"Source Data"_s);
    QCOMPARE(desk.document.card().nodes()[desk.document.card().nodes()[node].parent].title, u"Dataset Creation"_s);
    desk.document.setText(desk.question(u"Source Data"_s), u"Two ponds near the station, recorded by night."_s);
    QTRY_COMPARE(desk.runner.report().minimumContents.first().state, MinimumContent::State::Present);
    desk.document.undo();
    desk.document.undo();
    QCOMPARE(desk.document.card().bytes(), kReadme);
}

void TestReadiness::whatWaitsIsSaidToWait()
{
    Desk desk;
    const auto line = [&desk] {
        for (int row = 0; row < desk.pane.findings().rowCount(); ++row) {
            if (desk.pane.findings().row(row).next && desk.pane.findings().row(row).text.contains(u"Authorship"_s))
                return desk.pane.findings().row(row).place;
        }
        return QString();
    };
    desk.document.setText(desk.question(u"Publishing Organization(s)"_s), u"**To do:** ask the trust."_s);
    QTRY_COMPARE(line(), u"Publishing Organization(s), still waiting"_s);
    desk.document.setText(desk.question(u"Publishing Organization(s)"_s), u"The Wetland Trust"_s);
    QTRY_VERIFY(!line().isEmpty() && !line().contains(u"waiting"_s));
}

void TestReadiness::wordsAndSeverityChooseFindings()
{
    Desk desk;
    const int all = static_cast<int>(desk.runner.report().findings.size());
    auto *words = desk.part<QLineEdit>(u"findingsFilter"_s);
    words->setFocus();
    QTest::keyClicks(words, u"publishers BARE-answer"_s); // place and rule, any order
    QCOMPARE(desk.pane.findings().listed(), 1);
    QVERIFY(desk.rowOf(u"bare-answer"_s, u"Publishing Organization(s)"_s) >= 0);
    QVERIFY(desk.says(u"1 of %1 listed"_s.arg(all)));
    QTest::keyClicks(words, u" zzqx"_s);
    QCOMPARE(desk.pane.findings().rowCount(), 0);
    QVERIFY(!desk.says(u"Nothing is left"_s)); // a filter makes no card ready
    QTest::keyClick(words, Qt::Key_Escape);
    QCOMPARE(desk.pane.findings().listed(), all);
    QTest::keyClick(words, Qt::Key_Down);
    QVERIFY(desk.pane.focusWidget() == &desk.pane.findingsView());

    desk.pane.findChild<QAction *>(u"findingsLook"_s)->trigger();
    QCOMPARE(desk.pane.findings().listed(), desk.runner.report().count(Severity::Look));
    desk.pane.findChild<QAction *>(u"findingsToDo"_s)->trigger();
    QCOMPARE(desk.pane.findings().listed(), desk.runner.report().count(Severity::ToDo));
    QVERIFY(desk.says(u"%1 to do before publishing"_s.arg(desk.runner.report().count(Severity::ToDo))));
}

void TestReadiness::findingsStandByWhatReadersJudge()
{
    Desk desk;
    FindingsModel &model = desk.pane.findings();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.pane.findChild<QAction *>(u"findingsByDimension"_s)->trigger();
    QHash<QString, int> counts;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.row(row).group)
            counts.insert(model.row(row).key, model.row(row).count);
    }
    for (const DimensionFigure &figure : desk.runner.report().dimensions)
        QCOMPARE(counts.value(FindingsModel::dimensionKey(figure.id)), figure.toDo + figure.look);
    QVERIFY(settings::auditByDimension.value());
    desk.pane.findChild<QAction *>(u"findingsBySection"_s)->trigger();
    QVERIFY(model.row(0).group && model.row(0).text != u"The card itself"_s);
}

void TestReadiness::aFigureLeadsToItsFindings()
{
    Desk desk;
    const QList<DimensionFigure> figures = desk.runner.report().dimensions;
    QCOMPARE(figures.size(), 5);
    int at = 0;
    while (at < 5 && figures[at].toDo + figures[at].look == 0)
        ++at;
    QVERIFY(at < 5);
    QList<QAbstractButton *> rows;
    for (FigureRows *one : desk.pane.findChildren<FigureRows *>()) {
        if (one->isVisible())
            rows = one->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
    }
    QCOMPARE(rows.size(), 5);
    QVERIFY(rows[0]->text() != figures[0].name); // plain words first,
    QVERIFY(rows[0]->toolTip().contains(figures[0].name)); // the Playbook's name for who asks
    rows[at]->setFocus();
    QTest::keyClick(rows[at], Qt::Key_Space);
    QVERIFY(desk.pane.focusWidget() == &desk.pane.findingsView());
    const int row = desk.pane.findingsView().currentIndex().row();
    QCOMPARE(desk.pane.findings().row(row - 1).key, FindingsModel::dimensionKey(figures[at].id));
    QVERIFY(desk.pane.findings().finding(row).dimensions.contains(figures[at].id));
}

void TestReadiness::aMendIsOneUndoStep()
{
    Desk desk;
    int row = 0;
    while (row < desk.pane.findings().rowCount() && desk.pane.findings().row(row).fix.isEmpty())
        ++row;
    QVERIFY(row < desk.pane.findings().rowCount());
    const QString rule = desk.pane.findings().finding(row).rule;
    desk.select(row);
    QTest::keyClick(&desk.pane.findingsView(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(desk.document.card().bytes().contains("<!-- scope: telescope -->"));
    QCOMPARE(desk.document.undoStack().count(), 1);
    QTRY_COMPARE(desk.rowOf(rule), -1);
    desk.document.undo();
    QCOMPARE(desk.document.card().bytes(), kCard);
    QTRY_VERIFY(desk.rowOf(rule) >= 0);
}

void TestReadiness::aMendWaitsForTheReportOfTheTextAsItStands()
{
    Desk desk;
    int row = 0;
    while (row < desk.pane.findings().rowCount() && desk.pane.findings().row(row).fix.isEmpty())
        ++row;
    desk.select(row);
    desk.document.setText(desk.question(u"Publishing Organization(s)"_s), u"The Wetland Trust and its many friends"_s);
    QVERIFY(!desk.runner.isUpToDate()); // every place below has moved
    QTest::keyClick(&desk.pane.findingsView(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.document.card().bytes().contains("<!-- scope: telescope -->"));
    desk.document.undo();
    desk.document.undo();
    QCOMPARE(desk.document.card().bytes(), kCard);
}

void TestReadiness::aCardToBeReadOnlyOffersNoMend()
{
    Desk desk(kCard, true, true);
    QVERIFY(!desk.runner.report().findings.isEmpty());
    for (int row = 0; row < desk.pane.findings().rowCount(); ++row)
        QVERIFY(desk.pane.findings().row(row).fix.isEmpty());
    desk.select(1);
    QTest::keyClick(&desk.pane.findingsView(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.document.card().bytes(), kCard);
}

void TestReadiness::aDismissalIsKeptShownAndRevoked()
{
    Desk desk;
    desk.select(desk.rowOf(u"bare-answer"_s, u"Team(s)"_s));
    QTest::keyClick(&desk.pane.findingsView(), Qt::Key_Delete);
    auto *reason = desk.part<QLineEdit>(u"askReason"_s);
    QVERIFY(reason->isVisible() && desk.pane.focusWidget() == reason);
    QTest::keyClicks(reason, u"The team is named so"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(!desk.part<QWidget>(u"reviewAsk"_s)->isVisible());
    QTRY_COMPARE(desk.rowOf(u"bare-answer"_s, u"Team(s)"_s), -1);
    QCOMPARE(desk.runner.report().dismissed.size(), 1);
    QVERIFY(desk.rowOf(u"bare-answer"_s) >= 0); // the others stay
    QVERIFY(desk.pane.focusWidget() == &desk.pane.findingsView());
    QCOMPARE(desk.document.card().bytes(), kCard);
    QVERIFY(!desk.document.isModified());

    desk.pane.showPage(ReadinessPane::PageKind::Reasons);
    QVERIFY(desk.says(u"The team is named so"_s));
    QVERIFY(desk.says(u"Ana"_s));
    QFile file(desk.folder.filePath(u"bird songs.review.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray kept = QJsonDocument::fromJson(file.readAll())[u"dismissals"].toArray();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0][u"rule"].toString(), u"bare-answer"_s);

    // The text is another one: that was not what was dismissed.
    desk.document.setText(desk.question(u"Team(s)"_s), u"tbd"_s);
    QTRY_VERIFY(desk.rowOf(u"bare-answer"_s, u"Team(s)"_s) >= 0);
    QVERIFY(desk.pane.findings().row(desk.rowOf(u"bare-answer"_s, u"Team(s)"_s)).changed);
    desk.document.undo();
    QTRY_COMPARE(desk.rowOf(u"bare-answer"_s, u"Team(s)"_s), -1);

    const QList<QPushButton *> revokes = desk.pane.findChildren<QPushButton *>(u"revokeDismissal"_s);
    const auto shown = std::find_if(revokes.begin(), revokes.end(), [](QPushButton *one) { return one->isVisible(); });
    QVERIFY(shown != revokes.end());
    (*shown)->setFocus();
    QTest::keyClick(*shown, Qt::Key_Space);
    QTRY_VERIFY(desk.rowOf(u"bare-answer"_s, u"Team(s)"_s) >= 0);
    QCOMPARE(desk.keeper.review().dismissals.size(), 1); // what was said is not forgotten
    QVERIFY(desk.keeper.review().dismissals.first().isRevoked());
}

void TestReadiness::aDismissalNeedsAReasonAndAName()
{
    settings::reviewerName.set(QString());
    Desk desk;
    desk.select(desk.rowOf(u"bare-answer"_s, u"Team(s)"_s));
    QTest::keyClick(&desk.pane.findingsView(), Qt::Key_Delete);
    auto *reason = desk.part<QLineEdit>(u"askReason"_s);
    auto *verb = desk.part<QAbstractButton>(u"askVerb"_s);
    QVERIFY(!verb->isEnabled());
    QTest::keyClicks(reason, u"  "_s);
    QVERIFY(!verb->isEnabled());
    QTest::keyClicks(reason, u"They are called that"_s);
    QVERIFY(!verb->isEnabled());
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(desk.keeper.review().dismissals.isEmpty());
    QWidget *name = desk.pane.focusWidget();
    QVERIFY(name && name != reason);
    QTest::keyClicks(name, u"Berta"_s);
    QVERIFY(verb->isEnabled());
    QTest::keyClick(name, Qt::Key_Escape); // second thoughts
    QVERIFY(desk.keeper.review().dismissals.isEmpty());
    QVERIFY(desk.pane.focusWidget() == &desk.pane.findingsView());
    // What was typed waits for the third ones, and not at another finding.
    QTest::keyClick(&desk.pane.findingsView(), Qt::Key_Delete);
    QCOMPARE(reason->text(), u"  They are called that"_s);
    QTest::keyClick(reason, Qt::Key_Escape);
    QCOMPARE(desk.keeper.drafts().forms().size(), 1);
    QVERIFY(desk.keeper.drafts().begun().isEmpty());
    // Open questions are no fault of one place: nobody waves them away.
    for (int row = 0; row < desk.pane.findings().rowCount(); ++row) {
        if (desk.pane.findings().row(row).next)
            QVERIFY(!desk.pane.findings().row(row).dismissable);
    }
}

void TestReadiness::reasonsAreAcceptedOrReopened()
{
    Desk desk;
    QCOMPARE(desk.runner.report().excuses.size(), 2);
    desk.pane.showPage(ReadinessPane::PageKind::Reasons);
    QVERIFY(desk.says(u"the ministry forbids it"_s));
    QVERIFY(desk.says(u"no person can be heard"_s));
    QVERIFY(desk.part<QToolButton>(u"pageReasons"_s)->text().contains(u'2'));

    const auto visible = [&desk](const QString &name) {
        QList<QPushButton *> buttons;
        for (QPushButton *one : desk.pane.findChildren<QPushButton *>(name)) {
            if (one->isVisible())
                buttons.append(one);
        }
        return buttons;
    };
    QCOMPARE(visible(u"acceptReason"_s).size(), 2);
    QPushButton *accept = visible(u"acceptReason"_s).first();
    accept->setFocus();
    QTest::keyClick(accept, Qt::Key_Space);
    QTRY_COMPARE(visible(u"acceptReason"_s).size(), 1);
    QCOMPARE(desk.keeper.review().verdicts.size(), 1);
    QCOMPARE(desk.keeper.review().verdicts.first().kind, Verdict::Kind::Accepted);
    QVERIFY(desk.says(u"Accepted by Ana"_s));
    QWidget *focus = desk.pane.focusWidget();
    QVERIFY2(focus && focus->isVisible() && desk.pane.isAncestorOf(focus), "the keyboard is still in the list");

    QPushButton *reopen = visible(u"reopenReason"_s).last();
    QTest::keyClick(reopen, Qt::Key_Space);
    auto *note = desk.part<QLineEdit>(u"askReason"_s);
    QVERIFY(desk.pane.focusWidget() == note);
    QTest::keyClicks(note, u"Which ministry?"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QTRY_VERIFY(desk.says(u"Which ministry?"_s));
    QVERIFY(desk.says(u"Reopened by Ana"_s));
    QCOMPARE(desk.keeper.review().verdicts.size(), 2);
    QTRY_COMPARE(desk.part<QToolButton>(u"pageReasons"_s)->text(), u"Reasons"_s);
}

void TestReadiness::anotherReasonWantsAnotherVerdict()
{
    Desk desk;
    desk.pane.showPage(ReadinessPane::PageKind::Reasons);
    for (QPushButton *one : desk.pane.findChildren<QPushButton *>(u"acceptReason"_s)) {
        if (one->isVisible())
            one->click();
        desk.waitForReport();
    }
    QTRY_COMPARE(desk.pane.findChild<ReasonsPage *>()->undecided(), 0);
    desk.document.setText(desk.question(u"Sensitivity of Data"_s), u"**Not disclosed:** we would rather not."_s);
    QTRY_COMPARE(desk.pane.findChild<ReasonsPage *>()->undecided(), 1);
    QVERIFY(desk.says(u"we would rather not"_s));
}

void TestReadiness::knownUnknownsAreTheirOwnList()
{
    Desk desk;
    QVERIFY(desk.says(u"1 known unknown"_s));
    desk.pane.showPage(ReadinessPane::PageKind::Reasons);
    QVERIFY(desk.says(u"nobody asked the people who recorded"_s));
    QVERIFY(desk.says(u"never held against the card"_s));
    QSignalSpy reveals(&desk.pane, &ReadinessPane::revealRequested);
    const QList<ReasonRow *> rows = desk.pane.findChildren<ReasonRow *>();
    const auto unknown = std::find_if(rows.begin(), rows.end(), [](const ReasonRow *row) {
        return row->item().text.startsWith(u"nobody asked"_s);
    });
    QVERIFY(unknown != rows.end());
    QVERIFY(!(*unknown)->item().canAccept && !(*unknown)->item().canReopen);
    (*unknown)->findChild<QPushButton *>()->click();
    QCOMPARE(reveals.size(), 1);
    QCOMPARE(reveals[0][0].value<NodeKey>(), desk.question(u"Data Subject(s)"_s).node);
}

void TestReadiness::whatWaitsForAReviewerStandsFirst()
{
    Desk desk;
    desk.pane.showPage(ReadinessPane::PageKind::Reasons);
    const auto top = [&desk](const QString &button) {
        int highest = 100000;
        for (const ReasonRow *row : desk.pane.findChildren<ReasonRow *>()) {
            if (row->item().canAccept == (button == "accept"_L1))
                highest = qMin(highest, row->mapTo(&desk.pane, QPoint()).y());
        }
        return highest;
    };
    QTRY_VERIFY(top(u"accept"_s) < top(u"none"_s));
}

void TestReadiness::whatTheProjectAsksIsAskedHere()
{
    Desk desk;
    QCOMPARE(desk.rowOf(u"signed-off"_s), -1);
    const auto configure = [&desk](const QByteArray &json) {
        QFile file(desk.folder.filePath(u".cardwright.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
        file.close();
        desk.document.setText(desk.question(u"Publishing Organization(s)"_s), u"Marsh Institute "_s + QString::number(json.size()));
        desk.waitForReport();
    };
    configure(R"({"approvers": ["Data steward"], "rules": {"bare-answer": "off"}})");
    const int row = desk.rowOf(u"signed-off"_s);
    QVERIFY(row > 0);
    QCOMPARE(desk.rowOf(u"bare-answer"_s), -1);
    // It is no matter of the title: a place of its own, last, that the line need not repeat.
    QVERIFY(desk.pane.findings().row(row - 1).group);
    QCOMPARE(desk.pane.findings().row(row - 1).text, u"The card as a whole"_s);
    QCOMPARE(desk.pane.findings().row(row).place, QString());
    QCOMPARE(row, desk.pane.findings().rowCount() - 1);
    // What is broken asks for nothing, and the sidebar goes on.
    configure("{");
    QCOMPARE(desk.rowOf(u"signed-off"_s), -1);
    QVERIFY(desk.rowOf(u"bare-answer"_s) > 0);
    // In a folder of no project nothing more is asked.
    configure(R"({"approvers": ["Data steward"]})");
    QVERIFY(desk.rowOf(u"signed-off"_s) > 0);
    QTemporaryDir elsewhere;
    desk.document.markSaved(elsewhere.filePath(u"bird songs.md"_s), desk.document.revision());
    QTRY_COMPARE(desk.rowOf(u"signed-off"_s), -1);
    // A workshop beside the card that cannot be read is named, here and before publishing.
    QVERIFY(!desk.says(u"bird songs.workshop.json"_s));
    QFile workshop(elsewhere.filePath(u"bird songs.workshop.json"_s));
    QVERIFY(workshop.open(QIODevice::WriteOnly) && workshop.write("{") == 1);
    workshop.close();
    desk.runner.askAgain();
    QTRY_VERIFY(desk.says(u"bird songs.workshop.json"_s));
    const PublishCheck check = publishCheck(desk.document.card(), desk.document.path(), {});
    QVERIFY(check.faults.join(u' ').contains(u"bird songs.workshop.json"_s));
}

void TestReadiness::theProjectsOwnTemplateJudges()
{
    QTemporaryDir folder(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    const QString path = folder.filePath(u"songs.md"_s);
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    const auto against = [](const PublishCheck &check, GateReason::Kind kind) {
        return std::any_of(check.gate.against.begin(), check.gate.against.end(),
                           [kind](const GateReason &reason) { return reason.kind == kind; });
    };
    const Card card(kCard);
    TemplateFiles files = builtInFiles(u"model-card"_s);
    const auto save = [&](const QString &id) {
        files.structure[u"id"] = id;
        QVERIFY(saveBundle(files, folder.filePath(u"ours.json"_s)).has_value());
    };
    save(u"ours"_s);
    write(u".cardwright.json"_s, R"({"templates": [{"cards": "*.md", "template": "ours.json"}]})");
    const PublishCheck ours = publishCheck(card, path, {});
    QVERIFY(ours.match.schema);
    QCOMPARE(ours.match.schema->id(), u"ours"_s);
    QVERIFY(!against(ours, GateReason::Kind::Template));
    // It is read again where it changed, and a match with the old one still points to something.
    save(u"ours-too"_s);
    QCOMPARE(publishCheck(card, path, {}).match.schema->id(), u"ours-too"_s);
    QCOMPARE(ours.match.schema->id(), u"ours"_s);
    // One that cannot be read stops the card, and says which.
    write(u"ours.json"_s, "{");
    const PublishCheck broken = publishCheck(card, path, {});
    QCOMPARE(broken.match.schema->id(), builtInTemplate().id());
    QVERIFY(against(broken, GateReason::Kind::Template));
    QVERIFY(broken.gate.against.first().sentence.contains(u"ours.json"_s));
    // Where none is named, the card's own word counts.
    write(u".cardwright.json"_s, "{}");
    QVERIFY(!against(publishCheck(card, path, {}), GateReason::Kind::Template));
}

void TestReadiness::whatIsLeftLeadsToPeople()
{
    Desk desk("# T\n\nWords.\n\n## A\n\nx\n");
    QVERIFY(desk.says(u"Nothing is left that a machine can find."_s));
    auto *go = desk.part<QPushButton>(u"toReview"_s);
    QVERIFY(go->isVisible());
    QSignalSpy wanted(&desk.pane, &ReadinessPane::reviewWanted);
    go->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<ReviewPage>(), ReviewPage::Publish);
    desk.document.load("# T\n\nWords.\n\n## A\n", {}, false);
    desk.waitForReport();
    QVERIFY(!go->isVisible()); // there is something to do first
}

void TestReadiness::aReasonNobodyJudgedLeadsToWhereItIs()
{
    Desk desk;
    QVERIFY(desk.keeper.change([](Review &all) { addComment(all, {}, u"A fine card."_s, false, u"Bo"_s); })); // a review begins
    desk.runner.setStage(Stage::Publishing);
    QTRY_VERIFY(desk.rowOf(u"excuse-unjudged"_s) >= 0);
    QSignalSpy chosen(&desk.pane, &ReadinessPane::findingChosen);
    desk.select(desk.rowOf(u"excuse-unjudged"_s));
    QTest::keyClick(&desk.pane.findingsView(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1); // to the question
    QVERIFY(!desk.pane.findingsView().isVisible()); // and to the list where it is accepted
    QVERIFY(desk.says(u"Doesn’t apply"_s));
}

void TestReadiness::whatIsNotCheckedIsSaidWithItsReason()
{
    Desk desk("# Frösche\n\nRufe von Fröschen aus zwei Teichen, die nachts aufgenommen wurden.\n\n## Wie\n\nMit Geduld und einem "
              "Mikrofon, das unter Wasser hing.\n");
    desk.pane.showPage(ReadinessPane::PageKind::More);
    QVERIFY(!desk.runner.report().notChecked.isEmpty());
    for (const NotChecked &one : desk.runner.report().notChecked) {
        QVERIFY2(desk.says(one.reason.toHtmlEscaped()), qPrintable(one.reason));
        QVERIFY2(desk.says(one.rule), qPrintable(one.rule));
    }
}

void TestReadiness::partsFoldAwayWhereThereIsNoRoom()
{
    Desk desk;
    const auto tick = [&desk] { return desk.pane.findChild<QAbstractButton *>(u"minimumContent"_s); };
    QVERIFY(tick()->isVisible());
    desk.pane.resize(400, 500);
    QTRY_VERIFY(!tick()->isVisible());
    QTRY_VERIFY2(desk.pane.findingsView().height() > 150, qPrintable(QString::number(desk.pane.findingsView().height())));
    auto *head = desk.part<QAbstractButton>(u"contentsFold"_s);
    head->setFocus();
    QTest::keyClick(head, Qt::Key_Space); // the user knows better
    QVERIFY(tick()->isVisible());
    desk.document.setText(desk.question(u"Team(s)"_s), u"Wetland team"_s);
    desk.waitForReport();
    QVERIFY(tick()->isVisible());
    desk.pane.resize(400, 480);
    QVERIFY(tick()->isVisible());
    // While something is asked, the question has the room.
    desk.select(desk.rowOf(u"bare-answer"_s));
    QTest::keyClick(&desk.pane.findingsView(), Qt::Key_Delete);
    QVERIFY(!tick()->isVisible());
    QTest::keyClick(desk.part<QLineEdit>(u"askReason"_s), Qt::Key_Escape);
    QVERIFY(tick()->isVisible());
}

// A report is made elsewhere; putting it in has to fit between two keys.
void TestReadiness::typingWaitsForNothing()
{
    QByteArray card = "# Long\n\nA summary.\n";
    for (int i = 0; i < 300; ++i)
        card += "\n## Part " + QByteArray::number(i) + "\n\n### Bare " + QByteArray::number(i) + "\n\nn/a\n";
    Desk desk(card);
    const Question question = desk.question(u"Bare 7"_s);
    qint64 longest = 0;
    QElapsedTimer total;
    total.start();
    for (int i = 0; total.elapsed() < 2000; ++i) {
        QElapsedTimer key;
        key.start();
        desk.document.setText(question, u"Typed "_s + QString(i % 40, u'x'));
        QCoreApplication::processEvents();
        longest = qMax(longest, key.elapsed());
        QTest::qWait(15);
    }
    QVERIFY2(longest < 100, qPrintable(QString::number(longest)));
}

QTEST_MAIN(TestReadiness)
#include "tst_readiness.moc"
