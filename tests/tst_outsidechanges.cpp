#include "mainwindow/outsidechanges.h"
#include "mainwindow/sessionend.h"
#include "preview/previewsetup.h"
#include "support/faults/faults.h"
#include "support/windowtest.h"

#include <QElapsedTimer>
#include <QListView>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <cerrno>
#include <csignal>
#include <cstdio>

using namespace cardwright;

namespace {

const QByteArray kCard = "# Calls\n\nSummary.\n\n## Source\n\n#### Where\n\nBy the sea.\n\n#### When\n\nIn May.\n";
const QString kTopic = u"outside"_s;

QByteArray with(QByteArray text, const QByteArray &from, const QByteArray &to)
{
    return text.replace(from, to);
}

} // namespace

class TestOutsideChanges : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_bench.reset(); }
    void anUneditedCardFollowsItsFile();
    void whatIsReadAnewCanBeUndone();
    void anEditedCardAsks_data();
    void anEditedCardAsks();
    void theKeyForPanesReachesTheQuestion();
    void mergingByFieldKeepsBoth();
    void mergingTakesFrontMatterFromWhoChangedIt();
    void whoUndoesADecisionIsAskedAgain_data();
    void whoUndoesADecisionIsAskedAgain();
    void whatWasSavedOnceIsNotSavedAfterAnothersSave();
    void comparingDecidesNothing();
    void textThatWaitsIsNotMergedOver();
    void mergingSettlesOnlyWhatWasShown_data();
    void mergingSettlesOnlyWhatWasShown();
    void savingNeverOverwritesUnasked();
    void ourOwnSavesAreNoNews();
    void aSaveThatIsNotConfirmedIsNobodyElses();
    void aFileThatIsGoneIsTold();
    void aRenamedFileIsFollowed();
    void aFolderThatIsGoneIsTold();
    void aLostPermissionIsTold();
    void aSecondWindowWarns();
    void twoWindowsLoseNothing();
    void conflictsThatComeFromOutsideAreNamed();
    void sigtermLeavesACompleteCopy();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowBench> m_bench;
};

void TestOutsideChanges::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestOutsideChanges::init()
{
    m_bench = std::make_unique<WindowBench>(*m_theme);
    m_bench->write(u"a.md"_s, kCard);
    QVERIFY(m_bench->window->openFile(m_bench->path(u"a.md"_s)));
}

void TestOutsideChanges::anUneditedCardFollowsItsFile()
{
    const QByteArray now = with(kCard, "By the sea.", "By the river.");
    m_bench->write(u"a.md"_s, now);
    QTRY_COMPARE(m_bench->text(), now);
    QVERIFY(!m_bench->document().isModified());
    QVERIFY(m_bench->bar(kTopic));
    QVERIFY(m_bench->bar(kTopic)->sentence().contains(u"a.md"_s));
}

void TestOutsideChanges::whatIsReadAnewCanBeUndone()
{
    const QByteArray now = with(with(kCard, "By the sea.", "By the river."), "Calls", "Bird calls");
    m_bench->write(u"a.md"_s, now);
    QTRY_COMPARE(m_bench->text(), now);
    QVERIFY(m_bench->press(kTopic, u"Undo"_s));
    QCOMPARE(m_bench->text(), kCard);
    QVERIFY(m_bench->document().isModified());
    QVERIFY(!m_bench->bar(kTopic));
    m_bench->document().redo();
    QCOMPARE(m_bench->text(), now);
    QVERIFY(!m_bench->document().isModified());
    m_bench->document().undo();
    m_bench->save(); // the user's own word
    QCOMPARE(m_bench->read(u"a.md"_s), kCard);
}

void TestOutsideChanges::anEditedCardAsks_data()
{
    QTest::addColumn<bool>("mine");
    QTest::newRow("keep mine") << true;
    QTest::newRow("take theirs") << false;
}

void TestOutsideChanges::anEditedCardAsks()
{
    QFETCH(bool, mine);
    m_bench->type(u"Mine. "_s);
    const QByteArray typed = m_bench->text();
    QVERIFY(typed.contains("Mine."));
    const QPointer<QWidget> box = QApplication::focusWidget();
    const QByteArray now = with(kCard, "By the sea.", "By the river.");
    m_bench->write(u"a.md"_s, now);
    QTRY_VERIFY(m_bench->bar(kTopic));
    QCOMPARE(m_bench->text(), typed);
    QCOMPARE(m_bench->read(u"a.md"_s), now);
    QVERIFY(m_bench->press(kTopic, mine ? u"Keep mine"_s : u"Take theirs"_s));
    QVERIFY(!m_bench->bar(kTopic));
    QVERIFY(box);
    QCOMPARE(QApplication::focusWidget(), box.data()); // back where the person was typing
    QCOMPARE(m_bench->text(), mine ? typed : now);
    QCOMPARE(m_bench->document().isModified(), mine);
    QCOMPARE(m_bench->read(u"a.md"_s), now); // until the next save
    if (mine) {
        m_bench->save();
        QCOMPARE(m_bench->read(u"a.md"_s), typed);
    } else {
        m_bench->document().undo();
        QCOMPARE(m_bench->text(), typed);
    }
    // What was given up is in the history.
    m_bench->window->files().history().flush();
    QStringList kept;
    const HistoryStore &store = m_bench->window->files().history().store();
    for (const HistoryVersion &version : store.versions(m_bench->path(u"a.md"_s)).versions)
        kept.append(QString::fromUtf8(*store.text(m_bench->path(u"a.md"_s), version.entry)));
    QVERIFY(kept.contains(QString::fromUtf8(mine ? now : typed)));
}

// F6 goes round the window, and the message is a place of it while it is there.
void TestOutsideChanges::theKeyForPanesReachesTheQuestion()
{
    m_bench->type(u"Mine. "_s);
    const QPointer<QWidget> box = QApplication::focusWidget();
    m_bench->write(u"a.md"_s, with(kCard, "By the sea.", "By the river."));
    QTRY_VERIFY(m_bench->bar(kTopic));
    QCOMPARE(QApplication::focusWidget(), box.data()); // it takes no key from who types
    const auto go = [this](ActionId pane) { m_bench->window->actions()[pane]->trigger(); };
    const auto isAtIt = [this] { return m_bench->bar(kTopic)->isAncestorOf(QApplication::focusWidget()); };
    int presses = 0;
    do
        go(ActionId::NextPane);
    while (++presses < 8 && !isAtIt());
    QVERIFY(isAtIt());
    const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(button);
    QCOMPARE(button->text(), u"Merge by field…"_s);
    go(ActionId::NextPane);
    QVERIFY(!isAtIt());
    go(ActionId::PreviousPane);
    QVERIFY(isAtIt());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(m_bench->find<QListView>(u"compareList"_s));
    QVERIFY(m_bench->find<QListView>(u"compareList"_s)->isVisible());
}

void TestOutsideChanges::mergingByFieldKeepsBoth()
{
    m_bench->type(u"Mine. "_s);
    m_bench->write(u"a.md"_s, with(kCard, "By the sea.", "By the river."));
    QTRY_VERIFY(m_bench->bar(kTopic));
    QVERIFY(m_bench->press(kTopic, u"Merge by field…"_s));
    auto *list = m_bench->find<QListView>(u"compareList"_s);
    QVERIFY(list && list->isVisible());
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!list->isVisible());
    QVERIFY(m_bench->text().contains("Mine. ") && m_bench->text().contains("By the river."));
    QVERIFY(!m_bench->bar(kTopic));
    QVERIFY(m_bench->document().isModified());
    QVERIFY(m_bench->bar(u"compare"_s)); // save to keep it
    m_bench->save();
    QCOMPARE(m_bench->read(u"a.md"_s), m_bench->text());
    QVERIFY(!m_bench->bar(u"compare"_s)); // that is done
}

void TestOutsideChanges::mergingTakesFrontMatterFromWhoChangedIt()
{
    const QByteArray card = "---\nlicense: mit\n---\n\n" + kCard;
    m_bench->write(u"f.md"_s, card);
    QVERIFY(m_bench->window->openFile(m_bench->path(u"f.md"_s)));
    m_bench->type(u"Mine. "_s);
    m_bench->write(u"f.md"_s, with(card, "mit", "cc0-1.0"));
    QTRY_VERIFY(m_bench->bar(kTopic));
    QVERIFY(m_bench->press(kTopic, u"Merge by field…"_s));
    auto *list = m_bench->find<QListView>(u"compareList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!list->isVisible());
    QVERIFY(m_bench->text().startsWith("---\nlicense: cc0-1.0\n---\n"));
    QVERIFY(m_bench->text().contains("Mine. "));
    // Both changed it: somebody has to look.
    m_bench->save();
    const QByteArray merged = m_bench->text();
    const Card &mine = m_bench->document().card();
    const ByteRange head = mine.outline().frontMatter;
    m_bench->document().replaceSource({head.begin, head.of(mine.bytes()), "---\nlicense: gpl-3.0\n---\n"}, u"typing"_s);
    m_bench->write(u"f.md"_s, with(merged, "cc0-1.0", "apache-2.0"));
    QTRY_VERIFY(m_bench->bar(kTopic));
    QVERIFY(m_bench->press(kTopic, u"Merge by field…"_s));
    list = m_bench->find<QListView>(u"compareList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(!m_bench->find<QPushButton>(u"compareApply"_s)->isEnabled());
}

void TestOutsideChanges::whoUndoesADecisionIsAskedAgain_data()
{
    QTest::addColumn<bool>("merge");
    QTest::newRow("merged") << true;
    QTest::newRow("theirs taken") << false;
}

// Else the next save would write over a version that nobody has decided about.
void TestOutsideChanges::whoUndoesADecisionIsAskedAgain()
{
    QFETCH(bool, merge);
    m_bench->type(u"Mine. "_s);
    const QByteArray typed = m_bench->text();
    const QByteArray theirs = with(kCard, "By the sea.", "By the river.");
    m_bench->write(u"a.md"_s, theirs);
    QTRY_VERIFY(m_bench->bar(kTopic));
    QVERIFY(m_bench->press(kTopic, merge ? u"Merge by field…"_s : u"Take theirs"_s));
    if (merge) {
        auto *list = m_bench->find<QListView>(u"compareList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    }
    QVERIFY(m_bench->text().contains("By the river."));
    QVERIFY(!m_bench->bar(kTopic));
    m_bench->document().undo();
    QCOMPARE(m_bench->text(), typed);
    QVERIFY(m_bench->bar(kTopic));
    m_bench->window->actions()[ActionId::Save]->trigger();
    QTest::qWait(300);
    QCOMPARE(m_bench->read(u"a.md"_s), theirs);
    QVERIFY(m_bench->document().isModified());
    QVERIFY(m_bench->press(kTopic, u"Keep mine"_s));
    m_bench->save();
    QCOMPARE(m_bench->read(u"a.md"_s), typed);
}

void TestOutsideChanges::whatWasSavedOnceIsNotSavedAfterAnothersSave()
{
    m_bench->type(u"Mine. "_s);
    m_bench->write(u"a.md"_s, with(kCard, "By the sea.", "By the river."));
    QTRY_VERIFY(m_bench->bar(kTopic));
    QVERIFY(m_bench->press(kTopic, u"Keep mine"_s));
    while (m_bench->document().undoStack().canUndo())
        m_bench->document().undo();
    QCOMPARE(m_bench->text(), kCard);
    QVERIFY(m_bench->document().isModified()); // the file holds theirs
}

void TestOutsideChanges::comparingDecidesNothing()
{
    m_bench->type(u"Mine. "_s);
    const QByteArray theirs = with(with(kCard, "By the sea.", "By the river."), "In May.", "In June.");
    m_bench->write(u"a.md"_s, theirs);
    QTRY_VERIFY(m_bench->bar(kTopic));
    QVERIFY(m_bench->press(kTopic, u"Compare…"_s));
    auto *list = m_bench->find<QListView>(u"compareList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Right);
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_bench->text().contains("By the river.") && m_bench->text().contains("In May."));
    QVERIFY(m_bench->bar(kTopic));
    m_bench->window->actions()[ActionId::Save]->trigger();
    QTest::qWait(300);
    QCOMPARE(m_bench->read(u"a.md"_s), theirs);
    // Who takes all of it has.
    QVERIFY(m_bench->press(kTopic, u"Compare…"_s));
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QTest::keyClick(m_bench->find<QPushButton>(u"compareAllTheirs"_s), Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_bench->text(), theirs);
    QVERIFY(!m_bench->bar(kTopic));
    QVERIFY(!m_bench->document().isModified());
}

// Text with a heading in it waits in its field for a decision, and is in neither side.
void TestOutsideChanges::textThatWaitsIsNotMergedOver()
{
    CardDocument &document = m_bench->document();
    Question where;
    for (const Node &node : document.card().nodes()) {
        if (node.title == u"Where"_s)
            where.node = node.key;
    }
    document.setText(where, u"Words.\n\n# A heading"_s);
    QVERIFY(document.hasAnyPending());
    m_bench->type(u"Mine. "_s);
    const QByteArray typed = m_bench->text();
    m_bench->write(u"a.md"_s, with(kCard, "By the sea.", "By the river."));
    QTRY_VERIFY(m_bench->bar(kTopic));
    QVERIFY(m_bench->press(kTopic, u"Merge by field…"_s));
    auto *list = m_bench->find<QListView>(u"compareList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_bench->text(), typed);
    QVERIFY(document.hasAnyPending());
    QVERIFY(m_bench->bar(u"compare"_s)->sentence().contains(u"waits for your decision"_s));
    QVERIFY(m_bench->bar(kTopic));
}

void TestOutsideChanges::mergingSettlesOnlyWhatWasShown_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("another field") << QByteArray("In May.") << QByteArray("In June.");
    QTest::newRow("the same field") << QByteArray("By the river.") << QByteArray("By the lake.");
    QTest::newRow("a field that was typed in") << QByteArray("Summary.") << QByteArray("Their summary.");
}

// The file changes once more while its fields are being chosen from: nobody has seen that version.
void TestOutsideChanges::mergingSettlesOnlyWhatWasShown()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    m_bench->type(u"Mine. "_s);
    const QByteArray shown = with(kCard, "By the sea.", "By the river.");
    const QByteArray newer = with(shown, from, to);
    m_bench->write(u"a.md"_s, shown);
    QTRY_VERIFY(m_bench->bar(kTopic));
    QVERIFY(m_bench->press(kTopic, u"Merge by field…"_s));
    auto *list = m_bench->find<QListView>(u"compareList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    m_bench->write(u"a.md"_s, newer);
    QTRY_COMPARE(m_bench->window->files().outside().theirs(), newer);
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_bench->text().contains("Mine. ") && m_bench->text().contains("By the river."));
    QVERIFY(m_bench->bar(kTopic)); // about the newer one
    m_bench->save();
    QCOMPARE(m_bench->read(u"a.md"_s), newer);
    QVERIFY(m_bench->document().isModified());

    QVERIFY(m_bench->press(kTopic, u"Merge by field…"_s));
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() > 0);
    auto *apply = m_bench->find<QPushButton>(u"compareApply"_s);
    if (!apply->isEnabled()) { // both sides changed it
        QCOMPARE(from, QByteArray("Summary."));
        QTest::keyClick(list, Qt::Key_Right);
    }
    QVERIFY(apply->isEnabled());
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_bench->bar(kTopic));
    m_bench->save();
    QVERIFY(!m_bench->document().isModified());
    QVERIFY2(m_bench->read(u"a.md"_s).contains(to), m_bench->read(u"a.md"_s).constData());
}

void TestOutsideChanges::savingNeverOverwritesUnasked()
{
    m_bench->type(u"Mine. "_s);
    const QByteArray now = with(kCard, "In May.", "In June.");
    m_bench->write(u"a.md"_s, now);
    m_bench->save(); // at once, before anything was noticed
    QCOMPARE(m_bench->read(u"a.md"_s), now);
    QVERIFY(m_bench->bar(kTopic));
    QVERIFY(m_bench->document().isModified());
    QTest::qWait(500);
    QVERIFY(m_bench->bar(kTopic)); // what the watch sees is said already, and that nothing was saved
    QVERIFY2(m_bench->bar(kTopic)->sentence().contains(u"was not saved"_s), qPrintable(m_bench->bar(kTopic)->sentence()));
    QVERIFY(m_bench->press(kTopic, u"Keep mine"_s));
    m_bench->save();
    QVERIFY(m_bench->read(u"a.md"_s).contains("Mine."));
}

void TestOutsideChanges::ourOwnSavesAreNoNews()
{
    QSignalSpy bars(&m_bench->window->files().outside(), &OutsideChanges::barRequested);
    for (int i = 0; i < 12; ++i) {
        m_bench->type(QString::number(i));
        m_bench->save();
        QVERIFY(!m_bench->document().isModified());
        QTest::qWait(i * 20);
    }
    m_bench->type(u"unsaved"_s);
    QTest::qWait(2500); // a look of the poll, too
    QCOMPARE(bars.size(), 0);
}

// The disk takes the new file and then does not confirm its entry in the folder: the card stays unsaved,
// but what stands there is ours, and the next save asks nothing.
void TestOutsideChanges::aSaveThatIsNotConfirmedIsNobodyElses()
{
    m_bench->type(u"Mine. "_s);
    const QByteArray typed = m_bench->text();
    QTest::qWait(1500); // the recovery copy is on the disk: the next to be confirmed are file and folder
    faults::Plan plan;
    plan.what = faults::Plan::What::FailOnce;
    plan.only = "fsync";
    plan.at = 2;
    plan.error = EIO;
    faults::begin(plan);
    m_bench->save();
    faults::end();
    QVERIFY(m_bench->document().isModified());
    QVERIFY(m_bench->bar(u"save"_s));
    QCOMPARE(m_bench->read(u"a.md"_s), typed);
    QTest::qWait(3000); // longer than the watch takes
    QVERIFY(!m_bench->bar(kTopic));
    m_bench->save();
    QVERIFY(!m_bench->bar(kTopic));
    QVERIFY(!m_bench->document().isModified());
}

void TestOutsideChanges::aFileThatIsGoneIsTold()
{
    QVERIFY(QFile::remove(m_bench->path(u"a.md"_s)));
    QTRY_VERIFY(m_bench->bar(kTopic));
    QCOMPARE(m_bench->text(), kCard);
    QVERIFY(m_bench->document().isModified()); // nowhere else is it any more
    QVERIFY(m_bench->press(kTopic, u"Save it again"_s));
    QTRY_VERIFY(!m_bench->window->files().isSaving());
    QCOMPARE(m_bench->read(u"a.md"_s), kCard);
    QVERIFY(!m_bench->document().isModified());
    QVERIFY(!m_bench->bar(kTopic));
    QVERIFY(QFile::remove(m_bench->path(u"a.md"_s)));
    QTRY_VERIFY(m_bench->bar(kTopic));
    m_bench->write(u"a.md"_s, kCard); // back by itself
    QTRY_VERIFY(!m_bench->bar(kTopic));
    QVERIFY(!m_bench->document().isModified());
}

void TestOutsideChanges::aRenamedFileIsFollowed()
{
    m_bench->type(u"Kept. "_s);
    m_bench->save();
    m_bench->type(u"Mine. "_s);
    QVERIFY(QFile::rename(m_bench->path(u"a.md"_s), m_bench->path(u"b.md"_s)));
    QTRY_VERIFY(m_bench->bar(kTopic));
    QVERIFY(m_bench->bar(kTopic)->sentence().contains(u"b.md"_s));
    QVERIFY(m_bench->press(kTopic, u"Go on with that file"_s));
    QCOMPARE(m_bench->document().path(), m_bench->path(u"b.md"_s));
    QVERIFY(m_bench->text().contains("Mine."));
    QVERIFY(m_bench->document().isModified());
    m_bench->save();
    QVERIFY(m_bench->read(u"b.md"_s).contains("Mine."));
    QCOMPARE(m_bench->read(u"a.md"_s), QByteArray("(no file)"));
    // Its history goes along, with what was kept under the old name.
    HistoryKeeper &history = m_bench->window->files().history();
    history.flush();
    QVERIFY(history.store().versions(m_bench->path(u"a.md"_s)).versions.isEmpty());
    const QList<HistoryVersion> versions = history.store().versions(m_bench->path(u"b.md"_s)).versions;
    QCOMPARE(versions.size(), 3);
    QCOMPARE(*history.store().text(m_bench->path(u"b.md"_s), versions.last().entry), kCard);
}

void TestOutsideChanges::aFolderThatIsGoneIsTold()
{
    QVERIFY(QDir().mkdir(m_bench->path(u"in"_s)));
    m_bench->write(u"in/c.md"_s, kCard);
    QVERIFY(m_bench->window->openFile(m_bench->path(u"in/c.md"_s)));
    m_bench->type(u"Mine. "_s);
    QVERIFY(QDir().rename(m_bench->path(u"in"_s), m_bench->path(u"out"_s)));
    QTRY_VERIFY(m_bench->bar(kTopic));
    m_bench->save();
    QVERIFY(m_bench->bar(u"save"_s)); // and why it cannot be
    QVERIFY(m_bench->document().isModified());
    m_bench->prompts.savePath = m_bench->path(u"d.md"_s);
    QVERIFY(m_bench->press(kTopic, u"Save under another name…"_s));
    QTRY_VERIFY(!m_bench->window->files().isSaving());
    QVERIFY(m_bench->read(u"d.md"_s).contains("Mine."));
    QVERIFY(!m_bench->document().isModified());
    QVERIFY(!m_bench->bar(kTopic) && !m_bench->bar(u"save"_s));
}

// Root may read anything, so the words are those of a file that is no card any more.
void TestOutsideChanges::aLostPermissionIsTold()
{
    m_bench->write(u"a.md"_s, "%PDF-1.7 ...");
    QTRY_VERIFY(m_bench->bar(kTopic));
    QCOMPARE(m_bench->text(), kCard);
    QVERIFY(m_bench->document().isModified());
    m_bench->save();
    QCOMPARE(m_bench->read(u"a.md"_s), QByteArray("%PDF-1.7 ..."));
    QTest::qWait(700); // longer than the watch takes: what was said of the save stays
    QVERIFY(m_bench->bar(kTopic));
    QVERIFY2(m_bench->bar(kTopic)->sentence().contains(u"was not saved"_s), qPrintable(m_bench->bar(kTopic)->sentence()));
}

void TestOutsideChanges::aSecondWindowWarns()
{
    QVERIFY(!m_bench->bar(u"otherWindow"_s));
    std::unique_ptr<MainWindow> second = m_bench->make();
    QVERIFY(second->openFile(m_bench->path(u"a.md"_s)));
    QVERIFY(m_bench->bar(u"otherWindow"_s, second.get()));
    QVERIFY(!m_bench->bar(u"otherWindow"_s));
    m_bench->window.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!m_bench->bar(u"otherWindow"_s, second.get()), 6000); // it is alone now
    m_bench->window = std::move(second);
}

void TestOutsideChanges::twoWindowsLoseNothing()
{
    std::unique_ptr<MainWindow> second = m_bench->make();
    QVERIFY(second->openFile(m_bench->path(u"a.md"_s)));
    MainWindow *windows[] = {m_bench->window.get(), second.get()};
    QStringList written;
    int asked = 0;
    for (int round = 0; round < 40; ++round) {
        MainWindow *window = windows[round % 2];
        CardDocument &document = window->document();
        const QString word = u"w%1."_s.arg(round, 3, 10, QChar(u'0'));
        Question head;
        head.node = document.card().nodes()[document.card().summaryIndex()].key;
        document.setText(head, document.text(head) + u' ' + word);
        document.endTyping();
        m_bench->save(window);
        if (document.isModified()) { // told that the other one wrote meanwhile
            ++asked;
            QTRY_VERIFY(m_bench->bar(kTopic, window));
            window->files().outside().takeTheirs();
            document.setText(head, document.text(head) + u' ' + word);
            m_bench->save(window);
            QVERIFY(!document.isModified());
        }
        written.append(word);
        if (round % 5 == 0)
            QTest::qWait(250);
    }
    const QByteArray file = m_bench->read(u"a.md"_s);
    for (const QString &word : written)
        QVERIFY2(file.contains(word.toUtf8()), qPrintable(word));
    QVERIFY(asked > 0);
    second.reset();
}

void TestOutsideChanges::conflictsThatComeFromOutsideAreNamed()
{
    QVERIFY(!m_bench->bar(u"conflicts"_s));
    m_bench->write(u"a.md"_s, with(kCard, "By the sea.\n", "<<<<<<< HEAD\nBy the sea.\n=======\nBy the lake.\n>>>>>>> other\n"));
    QTRY_VERIFY(m_bench->bar(u"conflicts"_s));
    m_bench->write(u"a.md"_s, kCard);
    QTRY_VERIFY(!m_bench->bar(u"conflicts"_s));
}

// The program itself, asked to end while an edit is not saved.
void TestOutsideChanges::sigtermLeavesACompleteCopy()
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CARDWRIGHT_TEST_EDIT"_s, m_bench->path(u"a.md"_s));
    environment.insert(u"CARDWRIGHT_TEST_RECOVERY"_s, m_bench->path(u"copies"_s));
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(), {});
    QVERIFY(program.waitForStarted());
    while (program.state() == QProcess::Running && !program.canReadLine())
        QVERIFY(program.waitForReadyRead(20000));
    QCOMPARE(program.readLine().trimmed(), QByteArray("edited"));
    QElapsedTimer since;
    since.start();
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGTERM), 0);
    // Written in one step, so it is complete once it has its name.
    const QDir copiesFolder(m_bench->path(u"copies"_s));
    while (since.elapsed() < 5000 && copiesFolder.entryList({u"*.recovery"_s}, QDir::Files).isEmpty())
        QThread::msleep(2);
    const qint64 complete = since.elapsed();
    QVERIFY(program.waitForFinished(10000));
    qInfo("complete after %lld ms, ended after %lld ms", complete, since.elapsed());
    QVERIFY2(complete < 500, "it took too long");
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    const QList<RecoveryCopy> copies = RecoveryStore(m_bench->path(u"copies"_s)).abandoned();
    QCOMPARE(copies.size(), 1);
    QVERIFY(copies.first().bytes.contains("typed a moment ago"));
    QCOMPARE(copies.first().cardPath, m_bench->path(u"a.md"_s));
}

namespace {

// What the test above starts: a window with an edit that is not a moment old.
int editAndWait(QApplication &application)
{
    Theme theme(application);
    QuietPrompts prompts;
    MainWindow window(theme, prompts, RecoveryStore(qEnvironmentVariable("CARDWRIGHT_TEST_RECOVERY")));
    endOnSignals(window, [&window] { window.sessionEnds(); });
    window.openFile(qEnvironmentVariable("CARDWRIGHT_TEST_EDIT"));
    window.show();
    QTimer::singleShot(0, &window, [&window] {
        if (!QTest::qWaitForWindowActive(&window))
            std::puts("not active");
        window.editor().sectionPage()->focusSummary();
        QTest::keyClicks(QApplication::focusWidget(), u"typed a moment ago"_s);
        std::puts("edited");
        std::fflush(stdout);
    });
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(u"cardwright-test"_s);
    QCoreApplication::setApplicationName(u"cardwright-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    preparePreview({});
    QApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("CARDWRIGHT_TEST_EDIT"))
        return editAndWait(application);
    TestOutsideChanges test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_outsidechanges.moc"
