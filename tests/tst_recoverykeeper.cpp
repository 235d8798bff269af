// The recovery copy of an open document, and drafts, while the disk is full, slow or in use.

#include "editing/draftwriter.h"
#include "editing/recoverykeeper.h"
#include "support/faults/faults.h"
#include "support/faults/subjects.h"
#include "support/pulse.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCard = "# Seals\n\n## Overview\n\n#### Summary\n\nThe old text.\n";

} // namespace

class TestRecoveryKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void fullDiskIsTriedAgain();
    void slowDiskHoldsNobodyUp();
    void savedWhileTheCopyIsBeingWritten();
    void endOfSessionWaitsForTheCopy();
    void otherDocumentGetsNoOldCopy();
    void aDraftIsKeptWhileSomebodyTypes();
    void aDraftThatCannotBeWrittenIsToldOnce();
    void aDraftGoesBehindTheOneThatIsBeingWritten();
    void theLastWordsOfADraftAreFlushed();
    void aWriteThatEndsLateSaysNothingOfAnotherFile();

private:
    void type(const QString &text);
    QByteArray kept() const; // the document in the one copy; "(none)", "(several)"

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CardDocument> m_document;
    std::unique_ptr<RecoveryKeeper> m_keeper;
};

void TestRecoveryKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>(faults::quickFolder());
    QVERIFY(m_folder->isValid());
    m_document = std::make_unique<CardDocument>();
    m_document->load(kCard, u"/data/seals.md"_s, false);
    m_keeper = std::make_unique<RecoveryKeeper>(*m_document, RecoveryStore(m_folder->path()));
}

void TestRecoveryKeeper::cleanup()
{
    faults::end();
    m_keeper.reset();
    m_document.reset();
    m_folder.reset();
}

void TestRecoveryKeeper::type(const QString &text)
{
    const Card &card = m_document->card();
    m_document->setText({card.nodes()[card.indexOfId(u"overview.summary"_s)].key}, text);
}

QByteArray TestRecoveryKeeper::kept() const
{
    const QStringList names = QDir(m_folder->path()).entryList({u"*.recovery"_s}, QDir::Files);
    if (names.size() != 1)
        return names.isEmpty() ? "(none)" : "(several)";
    QFile file(m_folder->filePath(names.first()));
    const QByteArray all = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const qsizetype head = all.indexOf('\n') + 1;
    return all.mid(head, all.size() - head - 32); // nothing is pending here, so a hash follows
}

void TestRecoveryKeeper::fullDiskIsTriedAgain()
{
    QSignalSpy written(m_keeper.get(), &RecoveryKeeper::written);
    QSignalSpy failed(m_keeper.get(), &RecoveryKeeper::failed);
    faults::Plan plan;
    plan.what = faults::Plan::What::Full;
    faults::begin(plan);
    type(u"Typed while the disk was full"_s);
    QTRY_VERIFY(failed.count() > 0);
    QVERIFY(failed.first().first().toString().contains(u"full"_s));
    QVERIFY(!m_keeper->lastWritten().isValid());
    QCOMPARE(written.count(), 0);
    faults::end(); // somebody made room; nobody types any more
    QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, 5000);
    QVERIFY(kept().contains("Typed while the disk was full"));
}

void TestRecoveryKeeper::slowDiskHoldsNobodyUp()
{
    QSignalSpy written(m_keeper.get(), &RecoveryKeeper::written);
    faults::Plan plan;
    plan.slowness = 700; // twice in each write: the file and its folder
    faults::begin(plan);
    Pulse pulse;
    QElapsedTimer clock;
    clock.start();
    QString text;
    while (clock.elapsed() < 5000) {
        type(text += u'x');
        QTest::qWait(20);
    }
    QVERIFY2(pulse.longest() < 1200, qPrintable(QString::number(pulse.longest()))); // who waits for a write waits 1400
    // No more writes than fit behind each other, and none that waits in a queue of old ones.
    QTRY_VERIFY_WITH_TIMEOUT(kept().contains(text.toUtf8()), 4500);
    QVERIFY(written.count() >= 2);
    faults::end();
}

void TestRecoveryKeeper::savedWhileTheCopyIsBeingWritten()
{
    QSignalSpy written(m_keeper.get(), &RecoveryKeeper::written);
    faults::Plan plan;
    plan.slowness = 800;
    faults::begin(plan);
    type(u"Saved in a moment"_s);
    QTest::qWait(900); // the write has begun
    Pulse pulse;
    m_document->markSaved(m_document->path(), m_document->revision());
    QTest::qWait(20);
    QVERIFY2(pulse.longest() < 900, qPrintable(QString::number(pulse.longest())));
    QVERIFY(!m_keeper->lastWritten().isValid());
    QTRY_VERIFY_WITH_TIMEOUT(kept() != "(none)", 5000); // it arrives all the same,
    QTRY_COMPARE_WITH_TIMEOUT(kept(), "(none)", 5000);  // and goes
    QCOMPARE(written.count(), 0);
    QVERIFY(!m_keeper->lastWritten().isValid());
    faults::end();

    type(u"And typed again"_s);
    QTRY_VERIFY(kept().contains("And typed again"));
    m_keeper->drop();
    m_keeper.reset(); // who closes right after that leaves nothing either
    QCOMPARE(kept(), "(none)");
}

void TestRecoveryKeeper::endOfSessionWaitsForTheCopy()
{
    type(u"The last words"_s);
    m_keeper->flush();
    QVERIFY(kept().contains("The last words"));

    // Also while an older copy is on its way.
    faults::Plan plan;
    plan.slowness = 300;
    faults::begin(plan);
    type(u"The very last words"_s);
    QTest::qWait(700);
    type(u"The very last words, and one more"_s);
    m_keeper->flush();
    QVERIFY(kept().contains("and one more"));
}

void TestRecoveryKeeper::otherDocumentGetsNoOldCopy()
{
    faults::Plan plan;
    plan.slowness = 300;
    faults::begin(plan);
    type(u"Of the first card"_s);
    QTest::qWait(700);
    m_document->load("# Whales\n\n## Overview\n\n#### Summary\n\nText.\n", u"/data/whales.md"_s, false);
    type(u"Of the second card"_s);
    QTRY_VERIFY_WITH_TIMEOUT(kept().contains("Of the second card"), 5000);
    m_keeper->flush();
    QVERIFY(kept().startsWith("# Whales"));
}

void TestRecoveryKeeper::aDraftIsKeptWhileSomebodyTypes()
{
    QByteArray text;
    DraftWriter writer([&text]() -> DraftWriter::Content { return [copy = text] { return copy; }; });
    writer.setPath(m_folder->filePath(u"drafts/one.draft"_s));
    QElapsedTimer clock;
    clock.start();
    while (!QFile::exists(writer.path()) && clock.elapsed() < 5000) {
        text += 'x';
        writer.changed();
        QTest::qWait(40);
    }
    qInfo("%lld ms", clock.elapsed());
    QVERIFY(QFile::exists(writer.path())); // while keys still came
    QTRY_VERIFY_WITH_TIMEOUT(!writer.isDue(), 5000);
    QFile file(writer.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
    QVERIFY((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    QVERIFY((QFileInfo(m_folder->filePath(u"drafts"_s)).permissions() & (QFile::ExeGroup | QFile::ExeOther)) == 0);
    // Nothing is left of it: the file goes.
    text.clear();
    writer.changed();
    QTRY_VERIFY(!QFile::exists(writer.path()));
}

void TestRecoveryKeeper::aDraftThatCannotBeWrittenIsToldOnce()
{
    DraftWriter writer([]() -> DraftWriter::Content { return [] { return QByteArray("Typed while the disk was full"); }; });
    writer.setPath(m_folder->filePath(u"one.draft"_s));
    QSignalSpy failed(&writer, &DraftWriter::failed);
    QSignalSpy written(&writer, &DraftWriter::written);
    faults::Plan plan;
    plan.what = faults::Plan::What::Full;
    faults::begin(plan);
    writer.changed();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().toString().contains(u"full"_s));
    QTest::qWait(1300); // it was tried once more
    QCOMPARE(failed.count(), 1);
    QCOMPARE(written.count(), 0);
    QVERIFY(writer.isDue());
    faults::end();
    QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, 3000);
    QVERIFY(QFile::exists(writer.path()));
}

void TestRecoveryKeeper::aDraftGoesBehindTheOneThatIsBeingWritten()
{
    DraftWriter writer([]() -> DraftWriter::Content { return [] { return QByteArray("Said in a moment"); }; });
    writer.setPath(m_folder->filePath(u"one.draft"_s));
    faults::Plan plan;
    plan.slowness = 400;
    faults::begin(plan);
    writer.changed();
    QTRY_VERIFY(!QDir(m_folder->path()).isEmpty()); // the write has begun
    writer.drop();
    writer.flush();
    faults::end();
    QVERIFY(!QFile::exists(writer.path()));
    QVERIFY(!writer.isDue());
}

void TestRecoveryKeeper::theLastWordsOfADraftAreFlushed()
{
    QByteArray text = "First";
    DraftWriter writer([&text]() -> DraftWriter::Content { return [copy = text] { return copy; }; });
    writer.setPath(m_folder->filePath(u"one.draft"_s));
    writer.changed();
    writer.flush();
    text = "Last words";
    writer.changed();
    writer.flush();
    QFile file(writer.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Last words"));
}

// flush() has waited for the write, but its end is told from the event loop.
void TestRecoveryKeeper::aWriteThatEndsLateSaysNothingOfAnotherFile()
{
    QSemaphore begun;
    QSemaphore mayEnd;
    DraftWriter writer([&]() -> DraftWriter::Content {
        return [&] {
            begun.release();
            mayEnd.acquire();
            return QByteArray("Of the first card");
        };
    });
    const auto end = qScopeGuard([&mayEnd] { mayEnd.release(10); }); // or the writer would wait for a test that failed
    QSignalSpy written(&writer, &DraftWriter::written);
    writer.setPath(m_folder->filePath(u"one.draft"_s));
    writer.changed();
    QTRY_COMPARE(begun.available(), 1);
    mayEnd.release(2);
    writer.flush();
    QCOMPARE(written.count(), 1); // by flush() itself
    written.clear();
    writer.setPath(m_folder->filePath(u"two.draft"_s));
    QCoreApplication::processEvents();
    QCOMPARE(written.count(), 0);
    // Nor of a change that came after it.
    writer.changed();
    QTRY_COMPARE(begun.available(), 3);
    writer.changed();
    mayEnd.release(2);
    QTRY_COMPARE(begun.available(), 4);
    QTRY_VERIFY(!writer.isDue());
    QCOMPARE(written.count(), 1);
}

QTEST_GUILESS_MAIN(TestRecoveryKeeper)

#include "tst_recoverykeeper.moc"
