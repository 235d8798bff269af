#include "audit/auditrunner.h"
#include "audit/findingsview.h"
#include "audit/readinessline.h"
#include "audit/readinesspane.h"
#include "audit/readinessreport.h"
#include "dialogs/prompts.h"
#include "editing/reviewdrafts.h"
#include "editing/reviewedits.h"
#include "mainwindow/actions.h"
#include "mainwindow/barstack.h"
#include "mainwindow/editorview.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/reviewcontroller.h"
#include "mainwindow/sectionslist.h"
#include "panels/answerpanel.h"
#include "panels/sectionpage.h"
#include "review/commentrow.h"
#include "review/fieldnotes.h"
#include "review/judgementrow.h"
#include "review/reviewpane.h"
#include "review/signerrow.h"
#include "schema/reviewjson.h"
#include "settings/settings.h"
#include "storage/recovery.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

class ScriptedPrompts : public Prompts
{
public:
    QString savePath;
    bool replace = false;
    int asked = 0;
    Unsaved unsaved = Unsaved::Discard;
    int askedToSave = 0;

    Unsaved saveChanges(QWidget *, const QString &) override
    {
        ++askedToSave;
        return unsaved;
    }
    QString fileToOpen(QWidget *, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &, const QString &) override { return savePath; }
    bool replaceFile(QWidget *, const QString &) override
    {
        ++asked;
        return replace;
    }
    bool openLink(QWidget *, const QString &) override { return false; }
    void tell(QWidget *, const QString &, const QString &) override {}
    bool newCard(QWidget *, NewCard &) override { return true; }
    bool headingTitle(QWidget *, const QString &, QString &) override { return false; }
    bool openingQuestions(QWidget *, QStringList &) override { return false; }
};

constexpr char kCard[] = "# Bird calls\n<!-- template: data-card-extended 1.0 -->\n\nA summary of all the calls that were recorded.\n\n"
                         "## Authorship\n\n### Publishers\n\n#### Publishing Organization(s)\n\n"
                         "- Marsh Institute of the northern coast\n\n#### Industry Type(s)\n\n- Academic - Tech\n\n"
                         "## Dataset Overview\n\n#### Data Subject(s)\n\n- Data about natural phenomena\n";

const QString kPublisher = u"authorship.publishers.publishing-organization-s"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

} // namespace

class TestReviewMode : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aReviewChangesNoByteOfTheCard();
    void aNewCardIsWritten();
    void aCommentIsTypedAtItsQuestion();
    void commentsAreQuietWhileWriting();
    void theListLeadsToTheField();
    void nobodyIsAskedForTheNameTwice();
    void anOwnerIsNamed();
    void aJudgementBeginsEmptyAndGoesOutOfDate();
    void anArrowChoosesALevel();
    void aRatingWithoutEvidenceSaysSo();
    void aSessionIsRecordedAndSummed();
    void aSignatureNamesWhatChangedSince();
    void nobodySignsWhatIsNotSaved();
    void theGateSaysYesOrNoAndReports();
    void theGateLeadsToWhereAReviewBegins();
    void theRolesOfTheProjectAreOffered();
    void theReasonsOpenOverTheReview();
    void titlesAndHeadingsTakeComments();
    void theWholeLineOfAJudgementUnfolds();
    void whatIsNotWrittenIsKeptForTheNextStart();
    void theReportNeverReplacesTheCard();
    void whatPeopleMustSayLeadsToTheReview();
    void whatSomebodyElseWroteIsTold();
    void aDamagedReviewIsToldInABar();
    void aRenamedCardIsOfferedItsReview();
    void whatIsSaidOfAnUnsavedCardIsNotDropped();
    void tabGoesThroughTheReview();
    void aHalfWrittenCommentStays();
    void aHalfWrittenCommentOutlivesAKill();
    void whatIsHalfFilledInOutlivesAKill();
    void aCommentOnACardWithoutAFileIsKept();
    void twoWindowsKeepTheirHalfWrittenComments();
    void whatAnotherWindowBeganOutlivesTyping();
    void whatAnotherWindowBeganOutlivesRecording();
    void aNewFileNameTakesNothingFromWhoeverIsTyping();
    void aCardWithABegunCommentAsksOnceToBeSaved();
    void aRenamedQuestionKeepsItsHalfWrittenComment();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void open(const QByteArray &bytes = kCard);
    void review() { m_window->actions()[ActionId::ReviewMode]->trigger(); }
    ReviewKeeper &keeper() { return m_window->review().keeper(); }
    QStringList bars() const { return m_window->findChild<BarStack *>()->topics(); }
    AnswerPanel *panel(const QString &id);
    template<typename T>
    T *shown(const QString &name) // the one that is seen
    {
        for (T *widget : m_window->findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void press(const QString &name)
    {
        auto *button = shown<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
    }
    void showTab(int index);

    std::unique_ptr<MainWindow> window(const QString &recovery = u"recovery"_s);
    QPlainTextEdit *beginComment(const QString &text); // at the publisher's question, while writing
    QString commentShown();
    bool isOnDisk(const QByteArray &text) const; // in a copy of what is not saved
    void beginTwice(const QString &form, const QJsonObject &mine, const QJsonObject &theirs); // as if in two windows
    void killed(); // a new window on the disk as it is now

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    ScriptedPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

void TestReviewMode::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestReviewMode::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    m_prompts = ScriptedPrompts();
    settings::showPreview.set(false); // the preview has its own test
    settings::reviewerName.set(u"Ana"_s);
    m_window = window();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

std::unique_ptr<MainWindow> TestReviewMode::window(const QString &recovery)
{
    auto made = std::make_unique<MainWindow>(*m_theme, m_prompts, RecoveryStore(path(recovery)));
    made->resize(1280, 800);
    made->show();
    return made;
}

void TestReviewMode::cleanup()
{
    m_window.reset();
    settings::reviewerName.set(QString());
}

void TestReviewMode::open(const QByteArray &bytes)
{
    QFile file(path(u"birds.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QVERIFY(m_window->openFile(path(u"birds.md"_s)));
    QCoreApplication::processEvents();
}

AnswerPanel *TestReviewMode::panel(const QString &id)
{
    const CardDocument &document = m_window->document();
    const int node = document.card().indexOfId(id);
    const int spec = document.match().schema->indexOf(id);
    Question question{kNoNode, spec, 0, false};
    if (node >= 0)
        question.node = document.card().nodes().at(node).key;
    m_window->editor().reveal(question);
    return m_window->editor().sectionPage()->panelOf(question);
}

void TestReviewMode::showTab(int index)
{
    auto *tabs = m_window->findChild<QTabBar *>(u"reviewTabs"_s);
    tabs->setFocus(Qt::TabFocusReason);
    while (tabs->currentIndex() != index)
        QTest::keyClick(tabs, tabs->currentIndex() < index ? Qt::Key_Right : Qt::Key_Left);
    QCoreApplication::processEvents();
}

void TestReviewMode::aReviewChangesNoByteOfTheCard()
{
    open();
    AnswerPanel *publisher = panel(kPublisher);
    QVERIFY(publisher);
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_window->review().isReviewing());
    QVERIFY(m_window->document().isReadOnly());
    QVERIFY(m_window->actions()[ActionId::ReviewMode]->isChecked());
    QVERIFY(bars().contains(u"reviewMode"_s));
    QVERIFY(!m_window->actions()[ActionId::AddSection]->isEnabled());
    QVERIFY(!m_window->actions()[ActionId::Replace]->isEnabled());
    // Keys into everything that has the focus, on every page.
    const qsizetype pages = m_window->document().form().size();
    for (int page = 0; page < pages; ++page) {
        m_window->editor().showPage(page);
        QTRY_VERIFY(m_window->editor().sectionPage()->isComplete());
        for (QWidget *widget : m_window->editor().sectionPage()->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<QToolButton *>(widget)
                || qobject_cast<QPushButton *>(widget))
                continue;
            widget->setFocus(Qt::TabFocusReason);
            QTest::keyClick(widget, Qt::Key_X);
            QTest::keyClick(widget, Qt::Key_Space);
            QTest::keyClick(widget, Qt::Key_Delete);
            QTest::keyClick(widget, Qt::Key_Backspace);
        }
    }
    QCOMPARE(m_window->document().card().bytes(), QByteArray(kCard));
    QVERIFY(!m_window->document().isModified());
    // Edit unlocks.
    for (QPushButton *button : m_window->findChild<QFrame *>(u"bar:reviewMode"_s)->findChildren<QPushButton *>())
        QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!m_window->review().isReviewing());
    QVERIFY(!bars().contains(u"reviewMode"_s));
    QVERIFY(!m_window->document().isReadOnly());
    publisher = panel(kPublisher);
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_X);
    QVERIFY(m_window->document().card().bytes() != QByteArray(kCard));
    // Undo does nothing in a review, and goes on after it.
    review();
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_window->document().card().bytes() != QByteArray(kCard));
    m_window->actions()[ActionId::WriteMode]->trigger();
    m_window->actions()[ActionId::Undo]->trigger();
    QCOMPARE(m_window->document().card().bytes(), QByteArray(kCard));
}

void TestReviewMode::aNewCardIsWritten()
{
    open();
    review();
    QVERIFY(m_window->document().isLocked());
    m_window->actions()[ActionId::New]->trigger();
    QVERIFY(!m_window->review().isReviewing());
    QVERIFY(!m_window->document().isLocked());
    QVERIFY(m_window->actions()[ActionId::WriteMode]->isChecked());
}

void TestReviewMode::aCommentIsTypedAtItsQuestion()
{
    open();
    review();
    AnswerPanel *publisher = panel(kPublisher);
    auto *button = publisher->findChild<QToolButton *>(u"commentButton"_s);
    QVERIFY(button && button->isVisible());
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    auto *text = publisher->findChild<QPlainTextEdit *>(u"commentText"_s);
    QVERIFY(text && text->hasFocus());
    QTest::keyClicks(text, u"Which department?"_s);
    auto *mustFix = publisher->findChild<QCheckBox *>(u"commentMustFix"_s);
    mustFix->setFocus();
    QTest::keyClick(mustFix, Qt::Key_Space);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    const QList<Comment> comments = keeper().review().comments;
    QCOMPARE(comments.size(), 1);
    QCOMPARE(comments[0].text, u"Which department?"_s);
    QCOMPARE(comments[0].status, Comment::Status::MustFix);
    QCOMPARE(comments[0].who, u"Ana"_s);
    QCOMPARE(comments[0].field.path, kPublisher);
    QTRY_VERIFY(contentOf(path(u"birds.review.json"_s)).contains("Which department?"));
    QCOMPARE(publisher->findChildren<CommentRow *>().size(), 1);
    QCOMPARE(contentOf(path(u"birds.md"_s)), QByteArray(kCard));
    // A question that the card has no heading for takes comments too.
    AnswerPanel *missing = panel(u"authorship.publishers.contact-detail-s"_s);
    if (missing) {
        missing->findChild<QToolButton *>(u"commentButton"_s)->click();
        QTest::keyClicks(missing->findChild<QPlainTextEdit *>(u"commentText"_s), u"Whom to ask?"_s);
        QTest::keyClick(missing->findChild<QPlainTextEdit *>(u"commentText"_s), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(keeper().review().comments.size(), 2);
        QCOMPARE(missing->findChildren<CommentRow *>().size(), 1);
    }
}

void TestReviewMode::commentsAreQuietWhileWriting()
{
    open();
    AnswerPanel *publisher = panel(kPublisher);
    QVERIFY(!publisher->footer()); // nothing is said: nothing is made
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    auto *text = publisher->findChild<QPlainTextEdit *>(u"commentText"_s);
    QVERIFY(text && text->hasFocus());
    QTest::keyClicks(text, u"Which coast?"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(keeper().review().comments.size(), 1);
    QCOMPARE(publisher->findChildren<CommentRow *>().size(), 1);
    QVERIFY(publisher->isAncestorOf(QApplication::focusWidget())); // back in the answer
    QVERIFY(!publisher->findChild<QToolButton *>(u"commentButton"_s)->isVisible());
    // It stands at its question once: the readiness column tells of it, the question does not repeat it.
    auto *runner = m_window->findChild<AuditRunner *>();
    QTRY_VERIFY(std::any_of(runner->report().findings.cbegin(), runner->report().findings.cend(),
                            [](const Finding &finding) { return finding.rule.startsWith("comment-"_L1); }));
    for (QLabel *label : publisher->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"A comment by"_s));
    // The sections list counts it.
    auto *list = m_window->editor().sectionsList();
    bool counted = false;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        counted = counted || list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(u"comment"_s);
    QVERIFY(counted);
    // It is resolved in place and gone, but kept in the review.
    auto *resolve = publisher->findChild<QPushButton *>(u"commentResolve"_s);
    resolve->setFocus(Qt::TabFocusReason);
    QTest::keyClick(resolve, Qt::Key_Space);
    QCOMPARE(keeper().review().comments[0].status, Comment::Status::Resolved);
    QCOMPARE(keeper().review().comments[0].resolvedBy, u"Ana"_s);
    QVERIFY(!publisher->footer()->isVisible());
    QVERIFY(publisher->isAncestorOf(QApplication::focusWidget()));
    // In a review it is one press away.
    review();
    auto *resolved = publisher->findChild<QPushButton *>(u"showResolved"_s);
    QVERIFY(resolved->isVisible());
    QTest::keyClick(resolved, Qt::Key_Space);
    QCOMPARE(static_cast<FieldNotes *>(publisher->footer())->rows().size(), 1);
}

void TestReviewMode::theListLeadsToTheField()
{
    open();
    const int node = m_window->document().card().indexOfId(kPublisher);
    const FieldRef field = fieldRef(m_window->document().card(), m_window->document().match(), node);
    QVERIFY(keeper().change([&](Review &all) {
        addComment(all, field, u"Which department?"_s, false, u"Bo"_s);
        addComment(all, {}, u"A fine card."_s, false, u"Bo"_s);
        addComment(all, {u"gone.field"_s, u"Gone field"_s, {}, u"00"_s, {}}, u"Lost."_s, true, u"Bo"_s);
    }));
    review();
    m_window->editor().showPage(0);
    showTab(0);
    auto *pane = m_window->review().pane();
    const QList<CommentRow *> rows = pane->findChildren<CommentRow *>();
    QCOMPARE(rows.size(), 3);
    QPushButton *place = nullptr;
    int ways = 0;
    for (CommentRow *row : rows) {
        auto *way = row->findChild<QPushButton *>(u"commentPlace"_s);
        ways += way->isVisible() ? 1 : 0;
        if (row->comment().field.path == kPublisher)
            place = way;
    }
    QCOMPARE(ways, 1); // the card as a whole and what is gone lead nowhere
    QVERIFY(place);
    place->setFocus(Qt::TabFocusReason);
    QTest::keyClick(place, Qt::Key_Space);
    QVERIFY(m_window->editor().sectionPage()->isAncestorOf(QApplication::focusWidget()));
    AnswerPanel *publisher = panel(kPublisher);
    QVERIFY(publisher->isActive());
}

void TestReviewMode::nobodyIsAskedForTheNameTwice()
{
    settings::reviewerName.set(QString());
    open();
    review();
    AnswerPanel *publisher = panel(kPublisher);
    publisher->findChild<QToolButton *>(u"commentButton"_s)->click();
    auto *text = publisher->findChild<QPlainTextEdit *>(u"commentText"_s);
    QTest::keyClicks(text, u"Which department?"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(keeper().review().comments.size(), 0);
    auto *name = publisher->findChild<QLineEdit *>(u"reviewerName"_s);
    QVERIFY(name->isVisible() && name->hasFocus());
    QTest::keyClicks(name, u"Chloe"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(keeper().review().comments.size(), 1);
    QCOMPARE(keeper().review().comments[0].who, u"Chloe"_s);
    QCOMPARE(settings::reviewerName.value(), u"Chloe"_s);
    publisher->findChild<QToolButton *>(u"commentButton"_s)->click();
    QVERIFY(!name->isVisible());
    // Escape calls off, and what was typed stays.
    QTest::keyClicks(text, u"And"_s);
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!text->isVisible());
    publisher->findChild<QToolButton *>(u"commentButton"_s)->click();
    QCOMPARE(text->toPlainText(), u"And"_s);
}

void TestReviewMode::anOwnerIsNamed()
{
    open();
    review();
    AnswerPanel *publisher = panel(kPublisher);
    publisher->findChild<QToolButton *>(u"ownerButton"_s)->click();
    auto *name = publisher->findChild<QLineEdit *>(u"ownerName"_s);
    QVERIFY(name && name->hasFocus());
    QTest::keyClicks(name, u"Bo"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(keeper().review().owners.size(), 1);
    QCOMPARE(keeper().review().owners[0].name, u"Bo"_s);
    auto *label = publisher->findChild<QLabel *>(u"ownerLabel"_s);
    QVERIFY(label->isVisible() && label->text().contains(u"Bo"_s));
    publisher->findChild<QToolButton *>(u"ownerButton"_s)->click();
    QCOMPARE(name->text(), u"Bo"_s);
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(keeper().review().owners.size(), 0);
    QVERIFY(!label->isVisible());
}

void TestReviewMode::aJudgementBeginsEmptyAndGoesOutOfDate()
{
    open();
    review();
    showTab(1);
    auto *row = m_window->findChild<JudgementRow *>(u"judgement:J1quality"_s);
    QVERIFY(row && row->isVisible());
    QTest::keyClick(row->head(), Qt::Key_Space);
    QVERIFY(row->isOpen());
    QTest::keyClick(row->findChild<QPushButton *>(u"judgeButton"_s), Qt::Key_Space);
    auto *rating = row->findChild<QWidget *>(u"judgementRating"_s);
    QVERIFY(rating);
    for (QToolButton *level : row->findChildren<QToolButton *>())
        QVERIFY(!level->isChecked() || level == row->head());
    auto *verb = row->findChild<QPushButton *>(u"formVerb"_s);
    QVERIFY(!verb->isEnabled());
    auto *solid = rating->findChild<QToolButton *>(u"level4"_s);
    solid->setFocus(Qt::TabFocusReason);
    QTest::keyClick(solid, Qt::Key_Space);
    QVERIFY(!verb->isEnabled()); // a rating needs its reason
    QTest::keyClicks(row->findChild<QPlainTextEdit *>(u"judgementRationale"_s), u"Validation is told."_s);
    auto *evidence = row->findChild<QLineEdit *>(u"judgementEvidence"_s);
    evidence->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(evidence, u"publishing org"_s);
    QTest::keyClick(evidence, Qt::Key_Return);
    QVERIFY(evidence->text().isEmpty());
    QVERIFY(verb->isEnabled());
    QTest::keyClick(verb, Qt::Key_Space);
    const QList<Judgement> judgements = keeper().review().judgements;
    QCOMPARE(judgements.size(), 1);
    QCOMPARE(judgements[0].judgement, u"J1"_s);
    QCOMPARE(judgements[0].dimension, u"quality"_s);
    QCOMPARE(judgements[0].rating, Judgement::Rating::Solid);
    QCOMPARE(judgements[0].rationale, u"Validation is told."_s);
    QCOMPARE(judgements[0].evidence.size(), 1);
    QCOMPARE(judgements[0].evidence[0].path, kPublisher);
    QCOMPARE(judgements[0].who, u"Ana"_s);
    QVERIFY(!judgements[0].when.isEmpty());
    QTRY_VERIFY(row->head()->accessibleName().contains(u"Solid"_s));
    QVERIFY(!row->head()->accessibleName().contains(u"Out of date"_s));
    // The form begins empty again.
    QTest::keyClick(row->findChild<QPushButton *>(u"judgeButton"_s), Qt::Key_Space);
    QVERIFY(row->findChild<QPlainTextEdit *>(u"judgementRationale"_s)->toPlainText().isEmpty());
    QVERIFY(!solid->isChecked() && !verb->isEnabled());
    // Its evidence changes.
    m_window->actions()[ActionId::WriteMode]->trigger();
    panel(kPublisher);
    QTest::keyClicks(QApplication::focusWidget(), u" and others"_s);
    review();
    showTab(1);
    QTRY_VERIFY(row->head()->accessibleName().contains(u"Out of date"_s));
    QVERIFY(row->head()->accessibleName().contains(u"Publishing Organization(s)"_s));
}

void TestReviewMode::anArrowChoosesALevel()
{
    open();
    review();
    showTab(1);
    auto *row = m_window->findChild<JudgementRow *>(u"judgement:J1quality"_s);
    QTest::keyClick(row->head(), Qt::Key_Space);
    QTest::keyClick(row->findChild<QPushButton *>(u"judgeButton"_s), Qt::Key_Space);
    auto *rating = row->findChild<QWidget *>(u"judgementRating"_s);
    const auto level = [rating](int number) { return rating->findChild<QToolButton *>(u"level%1"_s.arg(number)); };
    QVERIFY(level(1)->hasFocus() && !level(1)->isChecked()); // nothing is decided for a person
    QTest::keyClick(level(1), Qt::Key_Left);
    QVERIFY(level(1)->hasFocus() && !level(1)->isChecked());
    QTest::keyClick(level(1), Qt::Key_Right);
    QVERIFY(level(2)->hasFocus() && level(2)->isChecked());
    QTest::keyClick(level(2), Qt::Key_Left);
    QVERIFY(level(1)->hasFocus() && level(1)->isChecked() && !level(2)->isChecked());
}

void TestReviewMode::aRatingWithoutEvidenceSaysSo()
{
    open();
    QVERIFY(keeper().change([](Review &all) {
        Judgement rated;
        rated.judgement = u"J1"_s;
        rated.dimension = u"quality"_s;
        rated.rating = Judgement::Rating::Solid;
        rated.rationale = u"Validation is told."_s;
        addJudgement(all, rated, u"Ana"_s);
        Judgement said;
        said.judgement = u"J2"_s;
        said.rationale = u"Read against the paper."_s;
        addJudgement(all, said, u"Ana"_s);
    }));
    review();
    showTab(1);
    const auto *rated = m_window->findChild<JudgementRow *>(u"judgement:J1quality"_s);
    const auto *said = m_window->findChild<JudgementRow *>(u"judgement:J2"_s);
    QVERIFY(rated && said);
    QTRY_VERIFY(rated->head()->accessibleName().contains(u"Names no question that shows it"_s));
    QVERIFY(said->head()->accessibleName().contains(u"Ana"_s));
    QVERIFY(!said->head()->accessibleName().contains(u"Names no question"_s)); // the gate asks for none
}

void TestReviewMode::aSessionIsRecordedAndSummed()
{
    open();
    review();
    showTab(2);
    press(u"addSession"_s);
    auto *agent = shown<QLineEdit>(u"sessionAgent"_s);
    QVERIFY(agent && agent->hasFocus());
    QTest::keyClicks(agent, u"Engineer"_s);
    QTest::keyClicks(shown<QPlainTextEdit>(u"sessionTask"_s), u"Use it for training?"_s);
    QTest::keyClicks(shown<QPlainTextEdit>(u"sessionMisses"_s), u"The licence"_s);
    press(u"session:quality"_s);
    auto *confidence = shown<QToolButton>(u"level4"_s);
    QTest::keyClick(confidence, Qt::Key_Space);
    QTest::keyClick(shown<QPlainTextEdit>(u"sessionTask"_s), Qt::Key_Return, Qt::ControlModifier);
    const QList<ReaderSession> sessions = keeper().review().sessions;
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(sessions[0].agent, u"Engineer"_s);
    QCOMPARE(sessions[0].confidence, 4);
    QCOMPARE(sessions[0].dimensions, QStringList{u"quality"_s});
    QCOMPARE(sessions[0].misses, u"The licence"_s);
    QTRY_VERIFY([this] {
        for (QLabel *label : m_window->review().pane()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"Looked in vain for: The licence"_s))
                return true;
        }
        return false;
    }());
}

void TestReviewMode::aSignatureNamesWhatChangedSince()
{
    open();
    review();
    showTab(3);
    auto *name = shown<QLineEdit>(u"signerName"_s);
    name->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(name, u"Dana"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(keeper().review().signers.size(), 1);
    SignerRow *row = nullptr;
    QTRY_VERIFY((row = m_window->findChild<SignerRow *>(u"signer:Dana"_s)));
    QVERIFY(row->accessibleName().contains(u"Has not signed"_s));
    QTest::keyClick(row->findChild<QPushButton *>(u"signButton"_s), Qt::Key_Space);
    // Who reviews here is not who signs: each says the name, and the reviewer's stays known.
    auto *verb = row->findChild<QPushButton *>(u"formVerb"_s);
    auto *who = row->findChild<QLineEdit *>(u"reviewerName"_s);
    QVERIFY(verb->isVisible() && !verb->isEnabled());
    QVERIFY(who->hasFocus() && who->text().isEmpty());
    QTest::keyClicks(who, u"Dana B."_s);
    QTest::keyClick(who, Qt::Key_Return);
    QCOMPARE(keeper().review().approvals.size(), 1);
    QCOMPARE(keeper().review().approvals[0].who, u"Dana B."_s);
    QCOMPARE(settings::reviewerName.value(), u"Ana"_s);
    QVERIFY(!who->isVisible());
    QTest::keyClick(row->findChild<QPushButton *>(u"signButton"_s), Qt::Key_Space);
    QVERIFY(who->isVisible() && who->text().isEmpty()); // asked each time
    QTest::keyClick(who, Qt::Key_Escape);
    QCOMPARE(keeper().review().approvals[0].fields.size(), m_window->document().card().nodes().size());
    QTRY_VERIFY(row->accessibleName().contains(u"as it was then"_s));
    m_window->actions()[ActionId::WriteMode]->trigger();
    panel(kPublisher);
    QTest::keyClicks(QApplication::focusWidget(), u" and others"_s);
    review();
    showTab(3);
    QTRY_VERIFY([row] {
        for (QLabel *label : row->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"changed: “Publishing Organization(s)”"_s))
                return true;
        }
        return false;
    }());
    // Withdrawn at the second press only.
    auto *withdraw = row->findChild<QPushButton *>(u"withdrawButton"_s);
    withdraw->setFocus(Qt::TabFocusReason);
    QTest::keyClick(withdraw, Qt::Key_Space);
    QVERIFY(!keeper().review().approvals[0].isRevoked());
    QTest::keyClick(withdraw, Qt::Key_Space);
    QVERIFY(keeper().review().approvals[0].isRevoked());
}

void TestReviewMode::nobodySignsWhatIsNotSaved()
{
    open();
    panel(kPublisher);
    QTest::keyClicks(QApplication::focusWidget(), u" and others"_s);
    QVERIFY(keeper().change([](Review &all) { addSigner(all, u"Dana"_s, {}); }));
    review();
    showTab(3);
    SignerRow *row = nullptr;
    QTRY_VERIFY((row = m_window->findChild<SignerRow *>(u"signer:Dana"_s)));
    QTest::keyClick(row->findChild<QPushButton *>(u"signButton"_s), Qt::Key_Space);
    QTest::keyClicks(row->findChild<QLineEdit *>(u"reviewerName"_s), u"Dana"_s);
    QTest::keyClick(row->findChild<QPushButton *>(u"formVerb"_s), Qt::Key_Space);
    QCOMPARE(keeper().review().approvals.size(), 0);
    // In a review the file can still be saved.
    m_window->actions()[ActionId::Save]->trigger();
    QTRY_VERIFY(!m_window->files().isSaving());
    QVERIFY(contentOf(path(u"birds.md"_s)).contains("and others"));
    QTest::keyClick(row->findChild<QPushButton *>(u"formVerb"_s), Qt::Key_Space);
    QCOMPARE(keeper().review().approvals.size(), 1);
}

void TestReviewMode::theGateSaysYesOrNoAndReports()
{
    open();
    review();
    showTab(4);
    auto *verdict = shown<QLabel>(u"gateVerdict"_s);
    QTRY_COMPARE(verdict->text(), u"Not yet"_s);
    QTRY_VERIFY(m_window->findChildren<QFrame *>(u"gateReason"_s).size() >= 2);
    for (const QString &name : {u"report.html"_s, u"report.md"_s}) {
        m_prompts.savePath = path(name);
        press(u"saveReadinessReport"_s);
        QTRY_VERIFY(isReadinessReport(contentOf(path(name))));
        const QByteArray written = contentOf(path(name));
        QCOMPARE(written.contains("<html"), name.endsWith(u"html"_s));
        QVERIFY(written.contains(contentHash(QByteArray(kCard))));
        QVERIFY(bars().contains(u"report"_s));
    }
    // Ours is written again unasked; another's file is not.
    press(u"saveReadinessReport"_s);
    QCOMPARE(m_prompts.asked, 0);
    QFile notes(path(u"notes.md"_s));
    QVERIFY(notes.open(QIODevice::WriteOnly) && notes.write("mine") == 4);
    notes.close();
    m_prompts.savePath = path(u"notes.md"_s);
    press(u"saveReadinessReport"_s);
    QCOMPARE(m_prompts.asked, 1);
    QCOMPARE(contentOf(path(u"notes.md"_s)), QByteArray("mine"));
}

void TestReviewMode::theGateLeadsToWhereAReviewBegins()
{
    open();
    review();
    showTab(4);
    QPushButton *way = nullptr;
    QTRY_VERIFY((way = shown<QPushButton>(u"gateWay"_s)));
    QTest::mouseClick(way, Qt::LeftButton);
    QCOMPARE(m_window->review().pane()->page(), ReviewPage::Judgements);
}

void TestReviewMode::theRolesOfTheProjectAreOffered()
{
    QFile config(path(u".cardwright.json"_s));
    QVERIFY(config.open(QIODevice::WriteOnly) && config.write(R"({"approvers": ["Data steward", "Legal"]})") > 0);
    config.close();
    open();
    review();
    showTab(3);
    auto *name = shown<QLineEdit>(u"signerName"_s);
    auto *role = shown<QLineEdit>(u"signerRole"_s);
    QTRY_COMPARE(role->text(), u"Data steward"_s);
    QTest::keyClicks(name, u"Dana"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(keeper().review().signers.value(0).role, u"Data steward"_s);
    QTRY_COMPARE(role->text(), u"Legal"_s);
    // Somebody else signs too: what is typed instead stays.
    role->selectAll();
    QTest::keyClicks(role, u"Owner"_s);
    QVERIFY(keeper().change([](Review &all) { addSigner(all, u"Leo"_s, u"legal"_s); }));
    QTRY_VERIFY(m_window->findChild<SignerRow *>(u"signer:Leo"_s));
    QCOMPARE(role->text(), u"Owner"_s);
    QTest::keyClicks(name, u"Bo"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(keeper().review().signers.size(), 3);
    QCOMPARE(role->text(), QString());
}

void TestReviewMode::theReasonsOpenOverTheReview()
{
    open(QByteArray(kCard) + "\n#### Sensitivity Type(s)\n\n**Not applicable:** birds.\n");
    EditorView &editor = m_window->editor();
    editor.setPaneShown(EditorView::Pane::Readiness, true);
    editor.setPaneShown(EditorView::Pane::Preview, true);
    auto *line = m_window->findChild<ReadinessLine *>();
    QTRY_VERIFY(line->isVisible());
    QTest::mouseClick(line, Qt::LeftButton); // readiness stands open over the preview
    auto *readiness = m_window->findChild<ReadinessPane *>();
    QVERIFY(readiness && readiness->isVisible());
    review();
    QVERIFY(m_window->review().pane()->isVisible() && !readiness->isVisible());
    emit m_window->review().pane()->reasonsWanted();
    QVERIFY(readiness->isVisible());
    const QPoint middle = readiness->mapTo(m_window.get(), readiness->rect().center());
    QVERIFY(readiness->isAncestorOf(m_window->childAt(middle)));
    settings::showPreview.set(false);
}

void TestReviewMode::titlesAndHeadingsTakeComments()
{
    open();
    const auto headButton = [this](const char *kind) -> QAbstractButton * {
        for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>(u"headComment"_s)) {
            for (QWidget *parent = button; parent; parent = parent->parentWidget()) {
                if (parent->inherits(kind) && button->isVisible())
                    return button;
            }
        }
        return nullptr;
    };
    QVERIFY(!headButton("cardwright::TitlePanel")); // nothing while the card is written
    review();
    m_window->editor().showPage(0);
    QAbstractButton *title = headButton("cardwright::TitlePanel");
    QVERIFY(title);
    title->click();
    auto *text = shown<QPlainTextEdit>(u"commentText"_s);
    QVERIFY(text && m_window->editor().sectionPage()->isAncestorOf(text));
    QTest::keyClicks(text, u"Which birds?"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(keeper().review().comments.size(), 1);

    QVERIFY(panel(kPublisher)); // the page of its section
    QAbstractButton *heading = headButton("cardwright::HeadingRow");
    QVERIFY(heading);
    heading->click();
    text = shown<QPlainTextEdit>(u"commentText"_s);
    QVERIFY(text && m_window->review().pane()->isAncestorOf(text));
    QTest::keyClicks(text, u"Who else?"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(keeper().review().comments.size(), 2);
    QCOMPARE(keeper().review().comments[1].field.path, u"authorship"_s);
    // While the card is written, what is open is still said there.
    m_window->actions()[ActionId::WriteMode]->trigger();
    heading = headButton("cardwright::HeadingRow");
    QVERIFY(heading && heading->text().startsWith(u'1'));
    QCOMPARE(contentOf(path(u"birds.md"_s)), QByteArray(kCard));
}

void TestReviewMode::theWholeLineOfAJudgementUnfolds()
{
    open();
    review();
    showTab(1);
    auto *row = m_window->findChild<JudgementRow *>(u"judgement:J1quality"_s);
    QVERIFY(row && !row->isOpen());
    const QPoint middle(row->width() / 2, row->head()->geometry().center().y());
    QVERIFY(!row->head()->geometry().contains(middle));
    QTest::mouseClick(row, Qt::LeftButton, {}, middle);
    QVERIFY(row->isOpen());
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(row->width() / 2, row->height() - 4)); // no part of the line
    QVERIFY(row->isOpen());
    QTest::mouseClick(row, Qt::LeftButton, {}, middle);
    QVERIFY(!row->isOpen());
}

void TestReviewMode::whatIsNotWrittenIsKeptForTheNextStart()
{
    const RecoveryStore store(path(u"recovery"_s));
    const auto copies = [this] { return QDir(path(u"recovery"_s)).entryList(QDir::Files).size(); };
    m_window->actions()[ActionId::Example]->trigger(); // was never saved, and is not changed
    QVERIFY(keeper().change([](Review &all) { addComment(all, {}, u"A fine card."_s, false, u"Bo"_s); }));
    QTRY_COMPARE(copies(), 1);
    const QString name = QDir(path(u"recovery"_s)).entryList(QDir::Files).first();
    QTRY_VERIFY(contentOf(path(u"recovery/"_s + name)).contains("A fine card."));
    // As it is offered at the next start.
    const QByteArray said = reviewJson(keeper().review());
    m_prompts.unsaved = Prompts::Unsaved::Discard;
    RecoveryCopy copy;
    copy.entry = store.newEntry();
    copy.bytes = m_window->document().card().bytes();
    copy.review = said;
    QVERIFY(store.write(copy));
    QVERIFY(m_window->files().restore(copy, false));
    QCOMPARE(keeper().review().comments.size(), 1);
    QCOMPARE(keeper().review().comments[0].text, u"A fine card."_s);
    QVERIFY(keeper().isUnsaved());
    // Saved, it stands beside the card, and the copy goes.
    m_prompts.savePath = path(u"example.md"_s);
    m_window->actions()[ActionId::Save]->trigger();
    QTRY_VERIFY(QFile::exists(path(u"example.review.json"_s)));
    QTRY_VERIFY(!keeper().isUnsaved());
    QTRY_COMPARE(copies(), 0);
}

void TestReviewMode::theReportNeverReplacesTheCard()
{
    open();
    review();
    showTab(4);
    m_prompts.savePath = path(u"birds.md"_s);
    m_prompts.replace = true;
    press(u"saveReadinessReport"_s);
    QCOMPARE(contentOf(path(u"birds.md"_s)), QByteArray(kCard));
}

void TestReviewMode::whatPeopleMustSayLeadsToTheReview()
{
    open();
    QVERIFY(keeper().change([](Review &all) {
        addSigner(all, u"Dana"_s, {});
        addComment(all, {}, u"A fine card."_s, false, u"Bo"_s);
    }));
    m_window->resize(1720, 900); // readiness has a column of its own
    settings::showReadiness.set(true);
    m_window->editor().setPaneShown(EditorView::Pane::Readiness, true);
    auto *view = m_window->findChild<FindingsView *>();
    const auto choose = [&](const QString &words) {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (!index.data(Qt::DisplayRole).toString().contains(words) && !index.data(Qt::AccessibleTextRole).toString().contains(words))
                continue;
            view->setFocus(Qt::TabFocusReason);
            view->setCurrentIndex(index);
            QTest::keyClick(view, Qt::Key_Return);
            return true;
        }
        return false;
    };
    QTRY_VERIFY(choose(u"Nobody has rated"_s));
    QVERIFY(m_window->review().isReviewing());
    QCOMPARE(m_window->review().pane()->page(), ReviewPage::Judgements);
    // It unfolds what it is about.
    const auto *quality = m_window->findChild<JudgementRow *>(u"judgement:J1quality"_s);
    const auto *risk = m_window->findChild<JudgementRow *>(u"judgement:J1risk"_s);
    QVERIFY(quality && risk && !quality->isOpen());
    QVERIFY(choose(u"Nobody has rated “Quality” yet."_s));
    QVERIFY(quality->isOpen() && quality->head()->hasFocus() && !risk->isOpen());
    QVERIFY(choose(u"A fine card."_s));
    QCOMPARE(m_window->review().pane()->page(), ReviewPage::Comments);
    QVERIFY(choose(u"Dana"_s));
    QCOMPARE(m_window->review().pane()->page(), ReviewPage::Approvals);
    // So does the page that says why not.
    m_window->review().pane()->showPage(ReviewPage::Publish);
    QPushButton *way = nullptr;
    QTRY_VERIFY((way = shown<QPushButton>(u"gateWay"_s)));
    QTest::keyClick(way, Qt::Key_Space);
    QVERIFY(m_window->review().pane()->page() != ReviewPage::Publish);
}

void TestReviewMode::whatSomebodyElseWroteIsTold()
{
    open();
    QVERIFY(keeper().change([](Review &all) { addComment(all, {}, u"First."_s, false, u"Ana"_s); }));
    review();
    showTab(0);
    keeper().flush();
    Result<ReviewFile> theirs = loadReview(path(u"birds.review.json"_s));
    QVERIFY(theirs);
    theirs.value().review.comments[0].status = Comment::Status::MustFix;
    QVERIFY(saveReview(theirs.value()));
    auto *row = m_window->review().pane()->findChild<CommentRow *>();
    QVERIFY(row);
    QTest::keyClick(row->findChild<QPushButton *>(u"commentResolve"_s), Qt::Key_Space);
    // Not resolved: theirs stands, and that is told.
    QTRY_VERIFY(bars().contains(u"review"_s));
    QCOMPARE(keeper().review().comments[0].status, Comment::Status::MustFix);
    QCOMPARE(loadReview(path(u"birds.review.json"_s))->review.comments[0].status, Comment::Status::MustFix);
}

void TestReviewMode::aDamagedReviewIsToldInABar()
{
    QFile file(path(u"birds.review.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{ broken") > 0);
    file.close();
    open();
    QVERIFY(bars().contains(u"review"_s));
    QVERIFY(m_window->document().path().endsWith(u"birds.md"_s));
    // Opened again, it is told again.
    open();
    QVERIFY(bars().contains(u"review"_s));
    QCOMPARE(contentOf(path(u"birds.review.json"_s)), QByteArray("{ broken"));
    // What is typed is not lost when it cannot be written.
    review();
    AnswerPanel *publisher = panel(kPublisher);
    publisher->findChild<QToolButton *>(u"commentButton"_s)->click();
    auto *text = publisher->findChild<QPlainTextEdit *>(u"commentText"_s);
    QTest::keyClicks(text, u"Which?"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(text->isVisible());
    QCOMPARE(text->toPlainText(), u"Which?"_s);
    QCOMPARE(contentOf(path(u"birds.review.json"_s)), QByteArray("{ broken"));
}

void TestReviewMode::aRenamedCardIsOfferedItsReview()
{
    open();
    const int node = m_window->document().card().indexOfId(kPublisher);
    const FieldRef field = fieldRef(m_window->document().card(), m_window->document().match(), node);
    QVERIFY(keeper().change([&](Review &all) { addComment(all, field, u"Which department?"_s, false, u"Bo"_s); }));
    QVERIFY(QFile::copy(path(u"birds.md"_s), path(u"birds (1).md"_s)));
    QVERIFY(m_window->openFile(path(u"birds (1).md"_s)));
    QTRY_VERIFY(bars().contains(u"reviewOffer"_s));
    QPushButton *use = m_window->findChild<QFrame *>(u"bar:reviewOffer"_s)->findChildren<QPushButton *>().first();
    QTest::keyClick(use, Qt::Key_Space);
    QVERIFY(!bars().contains(u"reviewOffer"_s));
    QCOMPARE(keeper().review().comments.size(), 1);
    QTRY_VERIFY(QFile::exists(path(u"birds (1).review.json"_s)));
}

void TestReviewMode::whatIsSaidOfAnUnsavedCardIsNotDropped()
{
    m_window->actions()[ActionId::Example]->trigger();
    QVERIFY(!m_window->document().isModified());
    QVERIFY(keeper().change([](Review &all) { addComment(all, {}, u"A fine card."_s, false, u"Bo"_s); }));
    m_prompts.unsaved = Prompts::Unsaved::Cancel;
    m_window->actions()[ActionId::CloseCard]->trigger();
    QCOMPARE(m_prompts.askedToSave, 1);
    QVERIFY(m_window->files().isOpen());
    m_prompts.unsaved = Prompts::Unsaved::Save;
    m_prompts.savePath = path(u"example.md"_s);
    m_window->actions()[ActionId::CloseCard]->trigger();
    QTRY_VERIFY(!m_window->files().isOpen());
    QCOMPARE(loadReview(path(u"example.review.json"_s))->review.comments.size(), 1);
    m_window->actions()[ActionId::Example]->trigger();
    m_window->actions()[ActionId::CloseCard]->trigger(); // nothing is said: nothing is asked
    QCOMPARE(m_prompts.askedToSave, 2);
}

void TestReviewMode::tabGoesThroughTheReview()
{
    open();
    review();
    showTab(1);
    auto *tabs = m_window->findChild<QTabBar *>(u"reviewTabs"_s);
    tabs->setFocus(Qt::TabFocusReason);
    QStringList visited;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        if (auto *button = qobject_cast<QToolButton *>(focus); button && m_window->review().pane()->isAncestorOf(focus))
            visited.append(button->text());
        QVERIFY2(!focus->accessibleName().isEmpty() || !focus->property("text").toString().isEmpty(), focus->metaObject()->className());
    }
    visited.removeDuplicates();
    QVERIFY2(visited.size() >= 18, qPrintable(visited.join(u", "_s))); // each judgement is a stop
}

QPlainTextEdit *TestReviewMode::beginComment(const QString &text)
{
    panel(kPublisher);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    auto *edit = shown<QPlainTextEdit>(u"commentText"_s);
    if (edit)
        QTest::keyClicks(edit, text);
    return edit;
}

QString TestReviewMode::commentShown()
{
    QCoreApplication::processEvents();
    const auto *edit = shown<QPlainTextEdit>(u"commentText"_s);
    return edit ? edit->toPlainText() : u"(no form)"_s;
}

bool TestReviewMode::isOnDisk(const QByteArray &text) const
{
    QDirIterator files(path(u"recovery"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (!contentOf(file).contains(text))
            continue;
        return (QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) == 0;
    }
    return false;
}

// The old window writes no more to what the new one finds, and holds no lock there.
void TestReviewMode::killed()
{
    static int count = 0;
    const QString disk = u"disk%1"_s.arg(++count);
    QDirIterator files(path(u"recovery"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString copy = path(disk) + file.sliced(path(u"recovery"_s).size());
        QVERIFY(QDir().mkpath(QFileInfo(copy).path()));
        QVERIFY(QFile::copy(file, copy));
    }
    m_window.reset();
    m_window = window(disk);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestReviewMode::aHalfWrittenCommentStays()
{
    open();
    QVERIFY(beginComment(u"Which coast, and"_s));
    EditorView &editor = m_window->editor();
    editor.showPage(0);
    QTRY_VERIFY(editor.sectionPage()->isComplete());
    QCOMPARE(commentShown(), u"(no form)"_s);
    panel(kPublisher);
    QCOMPARE(commentShown(), u"Which coast, and"_s);
    review();
    QCOMPARE(commentShown(), u"Which coast, and"_s);
    m_window->actions()[ActionId::WriteMode]->trigger();
    editor.showPage(0);
    panel(kPublisher);
    QCOMPARE(commentShown(), u"Which coast, and"_s);
    // Closed without a word, and opened again.
    m_window->actions()[ActionId::CloseCard]->trigger();
    QVERIFY(!m_window->files().isOpen());
    QCOMPARE(m_prompts.askedToSave, 0);
    QVERIFY(m_window->openFile(path(u"birds.md"_s)));
    QVERIFY(bars().contains(u"reviewBegun"_s));
    for (QPushButton *button : m_window->findChild<QFrame *>(u"bar:reviewBegun"_s)->findChildren<QPushButton *>()) {
        if (button->text() == u"Go there"_s)
            QTest::keyClick(button, Qt::Key_Space);
    }
    QCOMPARE(commentShown(), u"Which coast, and"_s);
    QVERIFY(!bars().contains(u"reviewBegun"_s));
    // Called off it is out of sight, and waits at its question.
    auto *edit = shown<QPlainTextEdit>(u"commentText"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(commentShown(), u"(no form)"_s);
    editor.showPage(0);
    panel(kPublisher);
    QCOMPARE(commentShown(), u"(no form)"_s);
    edit = beginComment(u" when?"_s);
    QTest::keyClick(edit, Qt::Key_End, Qt::ControlModifier);
    QVERIFY(edit->toPlainText().contains(u"Which coast, and"_s));
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(keeper().review().comments.size(), 1);
    QVERIFY(keeper().drafts().isEmpty());
    QTRY_VERIFY(!isOnDisk("Which coast, and"));
    // Another card has none of it.
    QVERIFY(beginComment(u"Of birds"_s));
    m_window->actions()[ActionId::Example]->trigger();
    review();
    QCOMPARE(commentShown(), u"(no form)"_s);
    QCOMPARE(contentOf(path(u"birds.md"_s)), QByteArray(kCard));
}

void TestReviewMode::aHalfWrittenCommentOutlivesAKill()
{
    open();
    QVERIFY(beginComment(u"Which"_s));
    // Steady typing puts nothing off.
    QElapsedTimer typing;
    typing.start();
    auto *edit = shown<QPlainTextEdit>(u"commentText"_s);
    while (!isOnDisk("Which") && typing.elapsed() < 5000)
        QTest::keyClicks(edit, u"o"_s, {}, 40);
    qInfo("%lld ms", typing.elapsed());
    QVERIFY(isOnDisk("Which"));
    const QString typed = edit->toPlainText();
    QTRY_VERIFY(isOnDisk(typed.toUtf8()));
    killed();
    QVERIFY(m_window->openFile(path(u"birds.md"_s)));
    QVERIFY(bars().contains(u"reviewBegun"_s));
    panel(kPublisher);
    QCOMPARE(commentShown(), typed);
}

void TestReviewMode::whatIsHalfFilledInOutlivesAKill()
{
    open();
    QVERIFY(keeper().change([](Review &all) { addSigner(all, u"Dana"_s, {}); }));
    review();
    QTest::keyClick(shown<QAbstractButton>(u"commentOnCard"_s), Qt::Key_Space);
    QTest::keyClicks(shown<QPlainTextEdit>(u"commentText"_s), u"All in all"_s);
    showTab(1);
    auto *row = m_window->findChild<JudgementRow *>(u"judgement:J1quality"_s);
    QTest::keyClick(row->head(), Qt::Key_Space);
    QTest::keyClick(shown<QAbstractButton>(u"judgeButton"_s), Qt::Key_Space);
    QTest::keyClick(row->findChild<QWidget *>(u"judgementRating"_s)->findChild<QWidget *>(u"level3"_s), Qt::Key_Space);
    QTest::keyClicks(row->findChild<QPlainTextEdit *>(u"judgementRationale"_s), u"Because"_s);
    QTest::keyClicks(row->findChild<QPlainTextEdit *>(u"judgementActions"_s), u"Ask them"_s);
    auto *evidence = row->findChild<QLineEdit *>(u"judgementEvidence"_s);
    evidence->setFocus();
    QTest::keyClicks(evidence, u"Publishing"_s);
    QTest::keyClick(evidence, Qt::Key_Return);
    QTRY_COMPARE(evidence->text(), QString());
    showTab(2);
    press(u"addSession"_s);
    QTest::keyClicks(shown<QLineEdit>(u"sessionAgent"_s), u"Engineer"_s);
    QTest::keyClicks(shown<QPlainTextEdit>(u"sessionTask"_s), u"Use it or not"_s);
    shown<QSpinBox>(u"sessionMinutes"_s)->setValue(12);
    QTest::keyClick(shown<QCheckBox>(u"session:risk"_s), Qt::Key_Space);
    showTab(3);
    QTest::keyClicks(shown<QLineEdit>(u"signerName"_s), u"Leo"_s);
    QTest::keyClicks(shown<QLineEdit>(u"signerRole"_s), u"Legal"_s);
    press(u"signButton"_s);
    QTest::keyClicks(shown<QWidget>(u"signingForm"_s)->findChild<QLineEdit *>(u"reviewerName"_s), u"Dana M"_s);
    for (const QByteArray text : {"All in all", "Because", "Ask them", "Use it or not", "Leo", "Legal", "Dana M"})
        QTRY_VERIFY2(isOnDisk(text), text.constData());
    keeper().flush();
    killed();

    QVERIFY(m_window->openFile(path(u"birds.md"_s)));
    review();
    showTab(0);
    QCOMPARE(commentShown(), u"All in all"_s);
    showTab(1);
    row = m_window->findChild<JudgementRow *>(u"judgement:J1quality"_s);
    QVERIFY(row->isOpen());
    QCOMPARE(row->findChild<QPlainTextEdit *>(u"judgementRationale"_s)->toPlainText(), u"Because"_s);
    QTest::keyClick(row->findChild<QPlainTextEdit *>(u"judgementRationale"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(keeper().review().judgements.size(), 1);
    const Judgement judgement = keeper().review().judgements.first();
    QCOMPARE(judgement.rating, Judgement::Rating::Average);
    QCOMPARE(judgement.actions, u"Ask them"_s);
    QCOMPARE(judgement.evidence.size(), 1);
    showTab(2);
    QTest::keyClick(shown<QPlainTextEdit>(u"sessionTask"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(keeper().review().sessions.size(), 1);
    QCOMPARE(keeper().review().sessions[0].agent, u"Engineer"_s);
    QCOMPARE(keeper().review().sessions[0].minutes, 12);
    QCOMPARE(keeper().review().sessions[0].dimensions, QStringList{u"risk"_s});
    showTab(3);
    QCOMPARE(shown<QLineEdit>(u"signerName"_s)->text(), u"Leo"_s);
    QCOMPARE(shown<QLineEdit>(u"signerRole"_s)->text(), u"Legal"_s);
    QTest::keyClick(shown<QLineEdit>(u"signerRole"_s), Qt::Key_Return);
    auto *signing = shown<QWidget>(u"signingForm"_s);
    QVERIFY(signing);
    QCOMPARE(signing->findChild<QLineEdit *>(u"reviewerName"_s)->text(), u"Dana M"_s);
    QTest::keyClick(signing->findChild<QWidget *>(u"formVerb"_s), Qt::Key_Space);
    QCOMPARE(keeper().review().approvals.size(), 1);
    QCOMPARE(keeper().drafts().forms().join(u", "_s), u"comment "_s);
}

void TestReviewMode::aCommentOnACardWithoutAFileIsKept()
{
    m_window->actions()[ActionId::Example]->trigger();
    review();
    QTest::keyClick(shown<QAbstractButton>(u"commentOnCard"_s), Qt::Key_Space);
    QTest::keyClicks(shown<QPlainTextEdit>(u"commentText"_s), u"A fine card"_s);
    QTRY_VERIFY(isOnDisk("A fine card"));
    // It is not thrown away unasked.
    m_prompts.unsaved = Prompts::Unsaved::Cancel;
    m_window->actions()[ActionId::CloseCard]->trigger();
    QCOMPARE(m_prompts.askedToSave, 1);
    // As it is offered at the next start.
    RecoveryCopy copy;
    copy.entry = QDir(path(u"recovery"_s)).entryList(QDir::Files).first();
    copy.bytes = m_window->document().card().bytes();
    copy.drafts = keeper().drafts().json();
    m_prompts.unsaved = Prompts::Unsaved::Discard;
    killed();
    QVERIFY(m_window->files().restore(copy, false));
    review();
    QCOMPARE(commentShown(), u"A fine card"_s);
    // Saved, it goes with the card's file.
    m_prompts.savePath = path(u"example.md"_s);
    m_window->actions()[ActionId::Save]->trigger();
    QTRY_VERIFY(!keeper().drafts().isOnlyHere());
    QCOMPARE(commentShown(), u"A fine card"_s);
    m_window->actions()[ActionId::CloseCard]->trigger();
    QVERIFY(!m_window->files().isOpen());
    QVERIFY(m_window->openFile(path(u"example.md"_s)));
    review();
    QCOMPARE(commentShown(), u"A fine card"_s);
}

void TestReviewMode::twoWindowsKeepTheirHalfWrittenComments()
{
    open();
    QVERIFY(beginComment(u"Said in the first"_s));
    const std::unique_ptr<MainWindow> second = window();
    QVERIFY(second->openFile(path(u"birds.md"_s)));
    ReviewDrafts &theirs = second->review().keeper().drafts();
    QVERIFY(theirs.isEmpty()); // what somebody is typing elsewhere is theirs
    const QString form = keeper().drafts().forms().value(0);
    QJsonObject draft = keeper().drafts().draft(form);
    draft["text"_L1] = u"Said in the second"_s;
    theirs.keep(form, draft);
    QTRY_VERIFY(isOnDisk("Said in the first"));
    QTRY_VERIFY(isOnDisk("Said in the second"));
    killed();
    QVERIFY(m_window->openFile(path(u"birds.md"_s)));
    // Both are in one file at once.
    const QDir drafts(m_window->files().recoveryStore().pathOf(u"drafts"_s));
    QTRY_COMPARE(drafts.entryList(QDir::Files).size(), 1);
    const QByteArray kept = contentOf(drafts.filePath(drafts.entryList(QDir::Files).first()));
    QVERIFY(kept.contains("Said in the first") && kept.contains("Said in the second"));
    panel(kPublisher);
    const QString one = commentShown();
    QTest::keyClick(shown<QPlainTextEdit>(u"commentText"_s), Qt::Key_Return, Qt::ControlModifier);
    panel(kPublisher);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    QStringList both{one, commentShown()};
    both.sort();
    QCOMPARE(both, QStringList({u"Said in the first"_s, u"Said in the second"_s}));
}

void TestReviewMode::beginTwice(const QString &form, const QJsonObject &mine, const QJsonObject &theirs)
{
    ReviewDrafts &drafts = keeper().drafts();
    drafts.keep(form, theirs);
    const QByteArray json = drafts.json();
    drafts.keep(form, mine);
    drafts.restore(json);
    QCOMPARE(drafts.draft(form), mine);
}

void TestReviewMode::whatAnotherWindowBeganOutlivesTyping()
{
    open();
    QVERIFY(beginComment(u"Mine"_s));
    const QString form = keeper().drafts().forms().value(0);
    const QJsonObject mine = keeper().drafts().draft(form);
    QJsonObject theirs = mine;
    theirs["text"_L1] = u"Theirs"_s;
    beginTwice(form, mine, theirs);
    QCOMPARE(commentShown(), u"Mine"_s);
    auto *edit = shown<QPlainTextEdit>(u"commentText"_s);
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Delete);
    QVERIFY(keeper().drafts().draft(form).isEmpty());
    QVERIFY(keeper().change([](Review &all) { addSigner(all, u"Dana"_s, {}); })); // the page is gone through anew
    QTest::keyClicks(edit, u"x"_s);
    QCOMPARE(keeper().drafts().forms().size(), 2);
    QCOMPARE(keeper().drafts().draft(form).value("text"_L1).toString(), u"x"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(keeper().review().comments.size(), 1);
    QCOMPARE(commentShown(), u"Theirs"_s);
    QCOMPARE(keeper().drafts().draft(form), theirs);
}

void TestReviewMode::whatAnotherWindowBeganOutlivesRecording()
{
    open();
    const QString judgement = u"judgement J1/quality"_s;
    beginTwice(judgement, {{u"rationale"_s, u"Mine"_s}, {u"rating"_s, 3}}, {{u"rationale"_s, u"Theirs"_s}, {u"rating"_s, 2}});
    beginTwice(u"session"_s, {{u"agent"_s, u"Engineer"_s}, {u"task"_s, u"Mine"_s}}, {{u"agent"_s, u"Lawyer"_s}, {u"task"_s, u"Theirs"_s}});
    review();
    showTab(1);
    auto *row = m_window->findChild<JudgementRow *>(u"judgement:J1quality"_s);
    auto *rationale = row->findChild<QPlainTextEdit *>(u"judgementRationale"_s);
    QVERIFY(rationale);
    QTest::keyClick(rationale, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(keeper().review().judgements.size(), 1);
    QCOMPARE(keeper().review().judgements[0].rationale, u"Mine"_s);
    QVERIFY(rationale->isVisible());
    QCOMPARE(rationale->toPlainText(), u"Theirs"_s);
    QCOMPARE(keeper().drafts().draft(judgement).value("rationale"_L1).toString(), u"Theirs"_s);
    showTab(2);
    QTest::keyClick(shown<QPlainTextEdit>(u"sessionTask"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(keeper().review().sessions.size(), 1);
    QCOMPARE(keeper().review().sessions[0].task, u"Mine"_s);
    QCOMPARE(shown<QLineEdit>(u"sessionAgent"_s)->text(), u"Lawyer"_s);
    QTest::keyClick(shown<QPlainTextEdit>(u"sessionTask"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(keeper().review().sessions.size(), 2);
    QCOMPARE(keeper().drafts().forms(), QStringList{judgement});
}

void TestReviewMode::aNewFileNameTakesNothingFromWhoeverIsTyping()
{
    open();
    review();
    showTab(2);
    press(u"addSession"_s);
    showTab(0);
    QTest::keyClick(shown<QAbstractButton>(u"commentOnCard"_s), Qt::Key_Space);
    auto *edit = shown<QPlainTextEdit>(u"commentText"_s);
    QTest::keyClicks(edit, u"All in"_s);
    m_prompts.savePath = path(u"other.md"_s);
    m_window->actions()[ActionId::SaveAs]->trigger();
    QTRY_COMPARE(m_window->document().path(), path(u"other.md"_s));
    QCOMPARE(QApplication::focusWidget(), edit);
    QTest::keyClicks(edit, u" all"_s);
    QCOMPARE(commentShown(), u"All in all"_s);
    QVERIFY(!bars().contains(u"reviewBegun"_s));
    showTab(2);
    QVERIFY(shown<QLineEdit>(u"sessionAgent"_s)); // empty, and open as it was
}

void TestReviewMode::aCardWithABegunCommentAsksOnceToBeSaved()
{
    m_window->actions()[ActionId::Example]->trigger();
    review();
    QTest::keyClick(shown<QAbstractButton>(u"commentOnCard"_s), Qt::Key_Space);
    QTest::keyClicks(shown<QPlainTextEdit>(u"commentText"_s), u"A fine card"_s);
    m_prompts.unsaved = Prompts::Unsaved::Save;
    m_prompts.savePath = path(u"example.md"_s);
    m_window->actions()[ActionId::CloseCard]->trigger();
    QTRY_VERIFY(!m_window->files().isOpen());
    QCOMPARE(m_prompts.askedToSave, 1);
    QVERIFY(m_window->openFile(path(u"example.md"_s)));
    review();
    QCOMPARE(commentShown(), u"A fine card"_s);
}

void TestReviewMode::aRenamedQuestionKeepsItsHalfWrittenComment()
{
    open();
    QVERIFY(beginComment(u"Which department"_s));
    m_window->actions()[ActionId::CloseCard]->trigger();
    QByteArray renamed(kCard);
    open(renamed.replace("## Authorship", "## Who made it"));
    const int node = m_window->document().card().indexOfId(u"who-made-it.publishers.publishing-organization-s"_s);
    QVERIFY(node >= 0);
    const Question question{m_window->document().card().nodes().at(node).key, -1, 0, false};
    m_window->editor().jump(question);
    QCOMPARE(commentShown(), u"Which department"_s);
}

QTEST_MAIN(TestReviewMode)
#include "tst_reviewmode.moc"
