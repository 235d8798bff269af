#include "compare/historyview.h"
#include "mainwindow/reviewcontroller.h"
#include "preview/previewsetup.h"
#include "schema/insertion.h"
#include "schema/template.h"
#include "support/windowtest.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QStandardPaths>

using namespace cardwright;

namespace {

const QByteArray kCard = "# Calls\n\nSummary.\n\n## Source\n\n#### Where\n\nBy the sea.\n\n#### When\n\nIn May.\n";

} // namespace

class TestHistoryView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_bench.reset(); }
    void eachSaveIsAVersionWithWhatItChanged();
    void aVersionIsRestoredAsOneStep();
    void oneOlderAnswerIsTakenOrCopied();
    void whatSomebodyElseWroteIsKeptToo();
    void aCardIsForgottenOnlyAfterAQuestion();
    void noHistoryIsKeptWhereNobodyWantsIt();
    void aCardThatWasNeverSavedHasNone();
    void aDamagedVersionIsToldAndLeftAlone();
    void everyPartHasAName();
    void savingIsNotHeldUp();
    void aCardThatWasRenamedIsAskedAbout();
    void noOtherHistoryIsOffered_data();
    void noOtherHistoryIsOffered();

private:
    QListWidget *versions() { return m_bench->find<QListWidget>(u"historyVersions"_s); }
    QStringList changes()
    {
        QStringList lines;
        auto *list = m_bench->find<QListWidget>(u"historyChanges"_s);
        for (int i = 0; i < list->count(); ++i)
            lines.append(list->item(i)->text());
        return lines;
    }
    void save(const QString &typed)
    {
        m_bench->type(typed);
        m_bench->save();
        QVERIFY(!m_bench->document().isModified());
    }
    void open(int expected)
    {
        m_bench->window->actions()[ActionId::History]->trigger();
        QTRY_COMPARE(versions()->count(), expected);
        QVERIFY(QTest::qWaitForWindowActive(m_bench->window.get()));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    HistoryList kept()
    {
        m_bench->window->files().history().flush();
        return m_bench->window->files().history().store().versions(m_bench->path(u"a.md"_s));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowBench> m_bench;
};

void TestHistoryView::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestHistoryView::init()
{
    m_bench = std::make_unique<WindowBench>(*m_theme);
    m_bench->write(u"a.md"_s, kCard);
    QVERIFY(m_bench->window->openFile(m_bench->path(u"a.md"_s)));
}

void TestHistoryView::eachSaveIsAVersionWithWhatItChanged()
{
    const QDateTime written = QDateTime::currentDateTimeUtc().addDays(-3);
    QFile file(m_bench->path(u"a.md"_s));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(written, QFileDevice::FileModificationTime));
    file.close();
    save(u"One. "_s);
    QCOMPARE(kept().versions.last().time.secsTo(written), 0); // the file's own, not that of the first save
    save(u"Two. "_s);
    open(3); // as it was opened, too
    QVERIFY(versions()->isVisible());
    QTRY_VERIFY(versions()->hasFocus());
    QCOMPARE(versions()->currentRow(), 0);
    QCOMPARE(changes(), QStringList{u"Title and summary: text changed"_s});
    key(Qt::Key_End);
    QVERIFY(changes().isEmpty()); // nothing to compare the first with
    QTRY_VERIFY(m_bench->find<QLabel>(u"historyWhat"_s)->geometry().bottom() < 100); // at the top all the same
    key(Qt::Key_Escape);
    QVERIFY(!versions()->isVisible());
    QVERIFY(m_bench->window->editor().isVisible());
}

void TestHistoryView::aVersionIsRestoredAsOneStep()
{
    save(u"One. "_s);
    m_bench->type(u"Not saved. "_s);
    const QByteArray before = m_bench->text();
    open(2);
    key(Qt::Key_End);
    key(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(!versions()->isVisible());
    QCOMPARE(m_bench->text(), kCard);
    QVERIFY(m_bench->document().isModified());
    QVERIFY(m_bench->read(u"a.md"_s).contains("One. "));
    QVERIFY(m_bench->press(u"compare"_s, u"Undo"_s));
    QCOMPARE(m_bench->text(), before);
    QVERIFY(kept().versions.size() == 3); // what was not saved is kept as well
}

void TestHistoryView::oneOlderAnswerIsTakenOrCopied()
{
    save(u"One. "_s);
    m_bench->document().replaceAll(QByteArray(m_bench->text()).replace("In May.", "In June."), u"edit"_s);
    m_bench->save();
    open(3);
    key(Qt::Key_End);
    key(Qt::Key_Return); // compare
    auto *list = m_bench->find<QListView>(u"compareList"_s);
    QVERIFY(list && list->isVisible());
    QCOMPARE(list->model()->rowCount(), 2);
    key(Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(m_bench->find<QPushButton>(u"compareCopy"_s), Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), u"In May."_s);
    list->setFocus();
    key(Qt::Key_Escape); // back to the versions
    QTRY_VERIFY(versions()->isVisible());
    QTRY_COMPARE(versions()->count(), 3);
    QTRY_VERIFY(versions()->hasFocus());
    key(Qt::Key_End);
    key(Qt::Key_Return);
    key(Qt::Key_Down, Qt::AltModifier);
    key(Qt::Key_T, Qt::AltModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_bench->text().contains("In May.") && m_bench->text().contains("One. "));
    QVERIFY(m_bench->window->editor().isVisible());
    QCOMPARE(m_bench->document().undoStack().undoText(), u"Take over earlier answers"_s);
}

void TestHistoryView::whatSomebodyElseWroteIsKeptToo()
{
    QByteArray theirs = kCard;
    theirs.replace("By the sea.", "By the river.");
    m_bench->write(u"a.md"_s, theirs);
    QTRY_COMPARE(m_bench->text(), theirs);
    save(u"Mine. "_s);
    QCOMPARE(kept().versions.size(), 3); // as opened, theirs, mine
}

void TestHistoryView::aCardIsForgottenOnlyAfterAQuestion()
{
    save(u"One. "_s);
    open(2);
    auto *question = m_bench->find<InfoBar>(u"historyQuestion"_s);
    QTest::keyClick(m_bench->find<QPushButton>(u"historyForget"_s), Qt::Key_Space);
    QVERIFY(question->isVisible());
    key(Qt::Key_Space); // the careful answer has the focus
    QVERIFY(!question->isVisible());
    QCOMPARE(kept().versions.size(), 2);
    ReviewDrafts &drafts = m_bench->window->review().keeper().drafts();
    drafts.keep(u"session"_s, {{u"task"_s, u"Begun"_s}});
    drafts.flush();
    const QDir draftFiles(m_bench->path(u"recovery/drafts"_s));
    QCOMPARE(draftFiles.entryList(QDir::Files).size(), 1);
    QTest::keyClick(m_bench->find<QPushButton>(u"historyForget"_s), Qt::Key_Space);
    const auto buttons = question->findChildren<QPushButton *>();
    QTest::keyClick(buttons.first(), Qt::Key_Space);
    QTRY_VERIFY(m_bench->find<QLabel>(u"historySentence"_s)->isVisible());
    QCOMPARE(kept().versions.size(), 0);
    QVERIFY(drafts.isEmpty());
    QTRY_VERIFY(draftFiles.entryList(QDir::Files).isEmpty());
    QVERIFY(m_bench->read(u"a.md"_s).contains("One. ")); // the card itself stays
    key(Qt::Key_Escape);
    save(u"Two. "_s);
    QCOMPARE(kept().versions.size(), 2);
}

void TestHistoryView::noHistoryIsKeptWhereNobodyWantsIt()
{
    save(u"One. "_s);
    open(2);
    auto *none = m_bench->find<QCheckBox>(u"historyNone"_s);
    QTest::keyClick(none, Qt::Key_Space);
    QVERIFY(none->isChecked());
    QTRY_VERIFY(m_bench->find<QLabel>(u"historySentence"_s)->isVisible());
    QCOMPARE(kept().versions.size(), 0);
    key(Qt::Key_Escape);
    save(u"Two. "_s);
    QCOMPARE(kept().versions.size(), 0);
    // Another window knows it too.
    m_bench->window = m_bench->make();
    QVERIFY(m_bench->window->openFile(m_bench->path(u"a.md"_s)));
    m_bench->window->actions()[ActionId::History]->trigger();
    QVERIFY(m_bench->find<QCheckBox>(u"historyNone"_s)->isChecked());
    QTest::keyClick(m_bench->find<QCheckBox>(u"historyNone"_s), Qt::Key_Space);
    QTest::keyClick(m_bench->find<QPushButton>(u"historyClose"_s), Qt::Key_Space);
    save(u"Three. "_s);
    QVERIFY(kept().versions.size() > 0);
}

void TestHistoryView::aCardThatWasNeverSavedHasNone()
{
    m_bench->window->actions()[ActionId::New]->trigger();
    m_bench->window->actions()[ActionId::History]->trigger();
    QTRY_VERIFY(m_bench->find<QLabel>(u"historySentence"_s)->text().contains(u"never saved"_s));
    QVERIFY(!m_bench->find<QPushButton>(u"historyForget"_s)->isEnabled());
    QVERIFY(!m_bench->find<QCheckBox>(u"historyNone"_s)->isEnabled());
}

void TestHistoryView::aDamagedVersionIsToldAndLeftAlone()
{
    save(u"One. "_s);
    kept();
    open(2);
    // Torn after it was listed.
    QDir folder(m_bench->path(u"history"_s));
    const QString card = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
    for (const QFileInfo &file : QDir(folder.filePath(card)).entryInfoList(QDir::Files)) {
        QFile torn(file.filePath());
        QVERIFY(torn.resize(file.size() - 5));
    }
    key(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(m_bench->bar(u"compare"_s));
    QVERIFY(m_bench->text().contains("One. "));
    QCOMPARE(kept().damaged.size(), 2);
}

void TestHistoryView::everyPartHasAName()
{
    save(u"One. "_s);
    open(2);
    auto *view = m_bench->find<HistoryView>(u"historyView"_s);
    for (QWidget *part : view->findChildren<QWidget *>()) {
        if (!part->isVisible() || part->focusPolicy() == Qt::NoFocus || part->objectName().startsWith(u"qt_"_s))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(part);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(part->objectName() + QLatin1String(part->metaObject()->className())));
    }
}

// Versions are packed and written aside.
void TestHistoryView::savingIsNotHeldUp()
{
    QByteArray large = kCard;
    while (large.size() < 8 * 1024 * 1024)
        large += "\nA line that is not like the one before it: " + QByteArray::number(large.size()) + "\n";
    m_bench->document().replaceAll(large, u"edit"_s);
    QElapsedTimer save;
    save.start();
    m_bench->window->files().history().saved(m_bench->path(u"a.md"_s), kCard, {}, large);
    const qint64 queued = save.elapsed();
    save.restart();
    m_bench->window->files().history().flush();
    qInfo("queued in %lld ms, written in %lld ms", queued, save.elapsed());
    QVERIFY(queued <= 20);
    QCOMPARE(kept().versions.size(), 2);
}

// While the program was closed.
void TestHistoryView::aCardThatWasRenamedIsAskedAbout()
{
    const QString topic = u"moved"_s;
    const HistoryStore store(m_bench->path(u"history"_s));
    const QString before = m_bench->path(u"a.md"_s);
    const QString now = m_bench->path(u"b.md"_s);
    const auto start = [&] {
        m_bench->window = m_bench->make();
        QVERIFY(m_bench->window->openFile(now));
    };
    save(u"One. "_s);
    QCOMPARE(kept().versions.size(), 2);
    m_bench->window.reset();
    QVERIFY(QFile::rename(before, now));
    start();
    QTRY_VERIFY(m_bench->bar(topic));
    const QString said = m_bench->bar(topic)->sentence();
    QVERIFY2(said.contains(u"“a.md”"_s) && said.contains(QFileInfo(before).absolutePath()), qPrintable(said));
    QVERIFY(m_bench->press(topic, u"No"_s));
    QVERIFY(!m_bench->bar(topic));
    m_bench->window->files().history().flush();
    QVERIFY(store.versions(now).versions.isEmpty());
    QCOMPARE(store.versions(before).versions.size(), 2);
    QVERIFY(m_bench->window->files().closeCard());
    QVERIFY(m_bench->window->openFile(now));
    QTest::qWait(200);
    QVERIFY(!m_bench->bar(topic)); // said once
    start();
    QTRY_VERIFY(m_bench->bar(topic));
    QVERIFY(m_bench->press(topic, u"Keep its history"_s));
    QVERIFY(!m_bench->bar(topic));
    m_bench->window->files().history().flush();
    QCOMPARE(store.versions(now).versions.size(), 2);
    QVERIFY(store.versions(before).versions.isEmpty());
    save(u"Two. "_s);
    m_bench->window->files().history().flush();
    QCOMPARE(store.versions(now).versions.size(), 3);
    // A save settles it too: the card has a history of its own then.
    m_bench->window.reset();
    QVERIFY(QFile::rename(now, before));
    m_bench->window = m_bench->make();
    QVERIFY(m_bench->window->openFile(before));
    QTRY_VERIFY(m_bench->bar(topic));
    save(u"Three. "_s);
    QVERIFY(!m_bench->bar(topic));
    QCOMPARE(store.versions(now).versions.size(), 3);
}

void TestHistoryView::noOtherHistoryIsOffered_data()
{
    QTest::addColumn<QString>("why");
    for (const char *why : {"its file is there", "another text", "two of them", "it has its own", "none is wanted", "none of the other is wanted", "fresh"})
        QTest::newRow(why) << QString::fromLatin1(why);
}

void TestHistoryView::noOtherHistoryIsOffered()
{
    QFETCH(QString, why);
    HistoryStore store(m_bench->path(u"history"_s));
    const QByteArray text = why == u"fresh"_s ? newCard(builtInTemplate(), u"Calls"_s, u"en"_s, false) : kCard + "\nMore.\n";
    const QString card = m_bench->path(u"b.md"_s);
    const QString gone = m_bench->path(u"gone.md"_s);
    m_bench->write(u"b.md"_s, text);
    QVERIFY(store.record(gone, text, HistoryReason::Saved));
    if (why == u"its file is there"_s)
        m_bench->write(u"gone.md"_s, "# Another\n");
    else if (why == u"another text"_s)
        QVERIFY(store.record(gone, text + "Last.\n", HistoryReason::Saved));
    else if (why == u"two of them"_s)
        QVERIFY(store.record(m_bench->path(u"gone too.md"_s), text, HistoryReason::Saved));
    else if (why == u"it has its own"_s)
        QVERIFY(store.record(card, kCard, HistoryReason::Saved));
    else if (why == u"none is wanted"_s)
        QVERIFY(store.setKeepsHistoryOf(card, false));
    else if (why == u"none of the other is wanted"_s)
        QVERIFY(store.setKeepsHistoryOf(gone, false));
    QVERIFY(m_bench->window->openFile(card));
    QTest::qWait(300);
    QVERIFY(!m_bench->bar(u"moved"_s));
}

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(u"cardwright-test"_s);
    QCoreApplication::setApplicationName(u"cardwright-test"_s);
    preparePreview({});
    QApplication application(argc, argv);
    TestHistoryView test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_historyview.moc"
