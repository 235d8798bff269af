// The power goes after any file operation of everything that writes. The operations are recorded, and every
// disk that they may leave, with and without what no fsync covers, is put together and read.

#include "base/result.h"
#include "support/childprocess.h"
#include "support/faults/crashimages.h"
#include "support/faults/faults.h"
#include "support/faults/subjects.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <memory>

using namespace cardwright;
using namespace cardwright::faults;
using namespace Qt::StringLiterals;

namespace {

// Writers that leave something out.
Done writeUnsynced(const QString &path, const QByteArray &bytes, bool fileSynced, bool folderSynced)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray other = name + ".tmp";
    const int file = ::open(other.constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    [[maybe_unused]] const ssize_t written = ::write(file, bytes.constData(), static_cast<size_t>(bytes.size()));
    if (fileSynced)
        ::fsync(file);
    ::close(file);
    ::rename(other.constData(), name.constData());
    if (folderSynced) {
        const int folder = ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_CLOEXEC);
        ::fsync(folder);
        ::close(folder);
    }
    return done();
}

Done writeInPlace(const QString &path, const QByteArray &bytes)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_TRUNC | O_CLOEXEC);
    [[maybe_unused]] const ssize_t written = ::write(file, bytes.constData(), static_cast<size_t>(bytes.size()));
    ::fsync(file);
    ::close(file);
    return done();
}

} // namespace

class TestPowerLoss : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void everyDiskHasOldOrNew_data();
    void everyDiskHasOldOrNew();
    void missingStepIsSeen_data();
    void missingStepIsSeen();

private:
    QString firstTrouble(const Subject &subject, bool nameless);

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_images = 0;
    qsizetype m_calls = 0;
};

void TestPowerLoss::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>(quickFolder());
    QVERIFY(m_folder->isValid());
}

void TestPowerLoss::cleanupTestCase()
{
    qInfo("%lld calls, %d disks after a power cut", static_cast<long long>(m_calls), m_images);
    m_folder.reset();
}

// Empty if every disk that a power cut may leave holds the old or the new, and after the report the new.
QString TestPowerLoss::firstTrouble(const Subject &subject, bool nameless)
{
    // The same folder for all, since the history knows a card by its place.
    const QString place = m_folder->filePath(u"place"_s);
    restore(place, {});
    // Copies in the recovery folder are read once who wrote them has ended: everything is done by a child.
    const QString prepared = inChildProcess([&]() -> QString {
        subject.prepare(place);
        return {};
    });
    if (!prepared.isEmpty())
        return prepared;
    const CrashImage before = imageOf(place);
    const QString log = m_folder->filePath(u"images"_s);
    QString told = inChildProcess([&]() -> QString {
        Plan plan;
        plan.namelessFiles = nameless;
        begin(plan);
        const Done done = subject.act(place);
        const std::vector<Call> calls = end();
        QString trouble;
        const QList<CrashImage> images = crashImages(place, before, calls, done.has_value(), &trouble);
        QFile file(log);
        if (!done || !trouble.isEmpty() || !file.open(QIODevice::WriteOnly))
            return u"no record: "_s + trouble;
        QDataStream stream(&file);
        stream << qint64(calls.size()) << images.size();
        for (const CrashImage &image : images)
            stream << image.moment << image.reported << image.files << image.folders;
        return {};
    });
    if (!told.isEmpty())
        return told;

    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return u"no record"_s;
    QDataStream stream(&file);
    qint64 calls = 0;
    qsizetype count = 0;
    stream >> calls >> count;
    m_calls += calls;
    for (qsizetype i = 0; i < count; ++i) {
        CrashImage image;
        stream >> image.moment >> image.reported >> image.files >> image.folders;
        restore(place, image);
        ++m_images;
        const Found found = subject.found(place);
        if (found.what == Found::What::Neither)
            return u"after %1: torn, %2"_s.arg(image.moment, found.words);
        if (image.reported && found.what != Found::What::New)
            return u"after %1: the old one"_s.arg(image.moment);
    }
    return count >= 3 ? QString() : u"only %1 disks"_s.arg(count);
}

void TestPowerLoss::everyDiskHasOldOrNew_data()
{
    QTest::addColumn<int>("subject");
    QTest::addColumn<bool>("nameless");
    for (qsizetype i = 0; i < subjects().size(); ++i) {
        if (subjects()[i].name.contains(u"link"_s))
            continue; // the disks put together here have no links
        for (const bool nameless : {true, false})
            QTest::addRow("%s%s", qPrintable(subjects()[i].name), nameless ? "" : " by a named file") << int(i) << nameless;
    }
}

void TestPowerLoss::everyDiskHasOldOrNew()
{
    QFETCH(int, subject);
    QFETCH(bool, nameless);
    QCOMPARE(firstTrouble(subjects()[subject], nameless), QString());
}

void TestPowerLoss::missingStepIsSeen_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("trouble");
    QTest::newRow("written in place") << 0 << u"torn"_s;
    QTest::newRow("the file is not synced") << 1 << u"torn"_s;
    QTest::newRow("the folder is not synced") << 2 << u"the old one"_s;
    QTest::newRow("nothing is left out") << 3 << QString();
}

void TestPowerLoss::missingStepIsSeen()
{
    QFETCH(int, kind);
    QFETCH(QString, trouble);
    Subject careless = subjects().first();
    careless.act = [kind](const QString &folder) {
        const QString path = folder + u"/card.md"_s;
        return kind == 0 ? writeInPlace(path, newText()) : writeUnsynced(path, newText(), kind != 1, kind != 2);
    };
    const QString found = firstTrouble(careless, true);
    QVERIFY2(trouble.isEmpty() ? found.isEmpty() : found.contains(trouble), qPrintable(found));
}

QTEST_GUILESS_MAIN(TestPowerLoss)

#include "tst_powerloss.moc"
