#include "storage/cardlock.h"
#include "storage/cardwatch.h"
#include "support/childprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

#include <atomic>
#include <future>
#include <memory>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

// As most editors save: a new file takes the place of the old one.
void replace(const QString &path, const QByteArray &bytes)
{
    write(path + u".new"_s, bytes);
    QCOMPARE(::rename(QFile::encodeName(path + u".new"_s).constData(), QFile::encodeName(path).constData()), 0);
}

} // namespace

class TestCardWatch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyWayToChangeIsSeen_data();
    void everyWayToChangeIsSeen();
    void whatIsKnownIsNotTold();
    void manyChangesAreFewWords();
    void deletionRenameAndLossAreTold();
    void itIsSeenAgainAndAgain();
    void aLockIsHeldOnce();
    void eachFileHasItsTurnToBeSaved();
    void aDeadHolderKeepsNobodyOut();

private:
    SeenFile next()
    {
        if (m_seen->isEmpty() && !m_seen->wait(6000))
            return {SeenFile::State::Unreadable, {}, false, {}, u"nothing was told"_s, {}};
        return m_seen->takeFirst().first().value<SeenFile>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CardWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_seen;
    QString m_path;
};

void TestCardWatch::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/card watch-XXXXXX"_s);
    QDir(m_folder->path()).mkdir(u"in"_s);
    m_path = m_folder->filePath(u"in/a.md"_s);
    write(m_path, "# A\n");
    m_watch = std::make_unique<CardWatch>();
    m_seen = std::make_unique<QSignalSpy>(m_watch.get(), &CardWatch::seen);
    m_watch->setKnown(m_path, "# A\n");
    QTest::qWait(300);
    QCOMPARE(m_seen->size(), 0);
}

void TestCardWatch::cleanup()
{
    m_watch.reset();
}

void TestCardWatch::everyWayToChangeIsSeen_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("written over") << 0;
    QTest::newRow("replaced") << 1;
    QTest::newRow("deleted and made anew") << 2;
    QTest::newRow("the old one put aside") << 3;
    QTest::newRow("appended to") << 4;
    QTest::newRow("same size and time") << 5;
}

void TestCardWatch::everyWayToChangeIsSeen()
{
    QFETCH(int, way);
    QByteArray now = "# Another\n";
    struct stat before = {};
    QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &before), 0);
    switch (way) {
    case 0:
        write(m_path, now);
        break;
    case 1:
        replace(m_path, now);
        break;
    case 2:
        QVERIFY(QFile::remove(m_path));
        write(m_path, now);
        break;
    case 3:
        QVERIFY(QFile::rename(m_path, m_path + u'~'));
        write(m_path, now);
        break;
    case 4: {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("More.\n");
        now = "# A\nMore.\n";
        break;
    }
    case 5: {
        now = "# B\n";
        write(m_path, now);
        const timespec times[2] = {before.st_atim, before.st_mtim};
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(m_path).constData(), times, 0), 0);
        break;
    }
    }
    const SeenFile file = next();
    QCOMPARE(file.state, SeenFile::State::There);
    QCOMPARE(file.bytes, now);
    QTest::qWait(400);
    QCOMPARE(m_seen->size(), 0); // once
}

void TestCardWatch::whatIsKnownIsNotTold()
{
    for (int i = 0; i < 20; ++i) { // our own saves, however they are done
        const QByteArray bytes = "# A" + QByteArray::number(i) + "\n";
        if (i % 2)
            replace(m_path, bytes);
        else
            write(m_path, bytes);
        m_watch->setKnown(m_path, bytes);
        QTest::qWait(i * 15);
    }
    ::utimensat(AT_FDCWD, QFile::encodeName(m_path).constData(), nullptr, 0); // touch
    replace(m_path, "# A19\n");
    QTest::qWait(2600);
    QCOMPARE(m_seen->size(), 0);
}

void TestCardWatch::manyChangesAreFewWords()
{
    for (int i = 0; i < 50; ++i) {
        write(m_path, "# A" + QByteArray::number(i) + "\n");
        QTest::qWait(20);
    }
    QTRY_VERIFY(!m_seen->isEmpty());
    QTRY_COMPARE(m_seen->last().first().value<SeenFile>().bytes, QByteArray("# A49\n"));
    QVERIFY2(m_seen->size() <= 12, qPrintable(QString::number(m_seen->size())));
}

void TestCardWatch::deletionRenameAndLossAreTold()
{
    QVERIFY(QFile::rename(m_path, m_folder->filePath(u"in/b.md"_s)));
    SeenFile file = next();
    QCOMPARE(file.state, SeenFile::State::Gone);
    QCOMPARE(file.newPath, m_folder->filePath(u"in/b.md"_s));
    QVERIFY(QFile::rename(m_folder->filePath(u"in/b.md"_s), m_path));
    file = next(); // back as it was
    QCOMPARE(file.state, SeenFile::State::There);
    QCOMPARE(file.bytes, QByteArray("# A\n"));
    QVERIFY(QFile::remove(m_path));
    file = next();
    QCOMPARE(file.state, SeenFile::State::Gone);
    QVERIFY(file.newPath.isEmpty());
    write(m_path, "# A\n");
    QCOMPARE(next().state, SeenFile::State::There);
    QVERIFY(QDir(m_folder->path()).rename(u"in"_s, u"out"_s));
    QCOMPARE(next().state, SeenFile::State::FolderGone);
    QVERIFY(QDir(m_folder->path()).rename(u"out"_s, u"in"_s));
    QCOMPARE(next().state, SeenFile::State::There);
    write(m_path, "%PDF-1.7 ...");
    QCOMPARE(next().state, SeenFile::State::Unreadable);
}

void TestCardWatch::itIsSeenAgainAndAgain()
{
    for (int i = 0; i < 5; ++i) { // after each replacement the new file has to be watched
        const QByteArray bytes = "# A" + QByteArray::number(i) + "\n";
        replace(m_path, bytes);
        QCOMPARE(next().bytes, bytes);
        m_watch->setKnown(m_path, bytes);
        QTest::qWait(250);
    }
    QCOMPARE(m_seen->size(), 0);
}

void TestCardWatch::aLockIsHeldOnce()
{
    const QString folder = m_folder->filePath(u"locks"_s);
    QVERIFY(QFile::link(m_path, m_folder->filePath(u"link.md"_s)));
    CardLock first(folder);
    CardLock second(folder);
    QVERIFY(first.take(m_path));
    QVERIFY(first.take(m_path));
    QVERIFY(!second.take(m_path));
    QVERIFY(!second.take(m_folder->filePath(u"link.md"_s))); // the same card
    QVERIFY(second.take(m_folder->filePath(u"in/other.md"_s)));
    first.release();
    QVERIFY(second.take(m_path));
    QVERIFY(!first.take(m_path));
    second.release();
    QVERIFY(QDir(folder).isEmpty(QDir::Files)); // nothing is left lying about
}

void TestCardWatch::eachFileHasItsTurnToBeSaved()
{
    const QString folder = m_folder->filePath(u"locks"_s);
    const QString other = m_folder->filePath(u"new.md"_s); // not there yet
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"way"_s)));
    QElapsedTimer time;
    time.start();
    const SaveTurn one(m_path, folder);
    auto two = std::make_unique<SaveTurn>(other, folder);
    QVERIFY(one.isTaken());
    QVERIFY(two->isTaken());
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed()))); // neither waited
    std::atomic<bool> free = false;
    std::future<bool> same = std::async(std::launch::async, [&] {
        const SaveTurn turn(m_folder->filePath(u"way/new.md"_s), folder);
        return turn.isTaken() && free;
    });
    QTest::qWait(100);
    free = true;
    two.reset();
    QVERIFY(same.get());
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1); // that of the one; nothing is left lying about
    QVERIFY(SaveTurn(other, folder).isTaken());
}

void TestCardWatch::aDeadHolderKeepsNobodyOut()
{
    const QString folder = m_folder->filePath(u"locks"_s);
    const QString path = m_path;
    QCOMPARE(inChildProcess([&] {
                 auto *lock = new CardLock(folder); // never let go of: the process just ends
                 return lock->take(path) ? QString() : u"not taken"_s;
             }),
             QString());
    QVERIFY(!QDir(folder).isEmpty(QDir::Files));
    CardLock lock(folder);
    QVERIFY(lock.take(path));
}

QTEST_GUILESS_MAIN(TestCardWatch)
#include "tst_cardwatch.moc"
