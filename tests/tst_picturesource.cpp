#include "image/picturefile.h"
#include "image/pictureprocess.h"
#include "image/pictureprotocol.h"
#include "image/picturesource.h"
#include "render/pictures.h"
#include "support/pictures.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

// Far below the limits for one picture, far above what any of these takes on a slow machine.
constexpr qint64 kSoon = 3000; // milliseconds

const QByteArray kPng = "data:image/png;base64,";
const QByteArray kJpeg = "data:image/jpeg;base64,";

QByteArray fileOf(const QByteArray &dataAddress)
{
    return QByteArray::fromBase64(dataAddress.mid(dataAddress.indexOf(',') + 1));
}

} // namespace

class TestPictureSource : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsPaths_data();
    void findsPaths();
    void writesPicturesAnew_data();
    void writesPicturesAnew();
    void keepsNothingButPixels();
    void makesLargeOnesSmaller();
    void refusesFiles_data();
    void refusesFiles();
    void refusesPlaces_data();
    void refusesPlaces();
    void followsLinksWithinTheFolder();
    void refusesWhatMayNotBeRead();
    void refusesTheEndlessAndTheHuge();
    void saysThatTheCardHasNoFolder();
    void readsAllOfManyPictures();
    void givesUpAfterItsTime();
    void neverWaitsForThePreview();
    void seesAChangedFile();
    void changesFolders();
    void endsWhileReading();
    void tellsWhatIsRefusedOnce();
    void staysWithinItsLimits();
    void survivesADeadHelper();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray shown(const QByteArray &address) const
    {
        PictureSource source;
        source.setCard(path(u"card.md"_s));
        return source.now()(address);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPictureSource::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    QVERIFY2(QFile::exists(pictureProgram()), qPrintable(pictureProgram()));
}

void TestPictureSource::findsPaths_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("a name") << QByteArray("map.png") << u"map.png"_s;
    QTest::newRow("a folder") << QByteArray("a/b.png") << u"a/b.png"_s;
    QTest::newRow("from here") << QByteArray("./map.png") << u"./map.png"_s;
    QTest::newRow("percent") << QByteArray("my%20map.png") << u"my map.png"_s;
    QTest::newRow("other letters") << QByteArray("mapa-a\xc3\xb1o.png") << u"mapa-año.png"_s;
    QTest::newRow("capitals stay") << QByteArray("Map.PNG") << u"Map.PNG"_s;
    QTest::newRow("backslash") << QByteArray("a\\b.png") << u"a/b.png"_s;
    QTest::newRow("version") << QByteArray("map.png?raw=true") << u"map.png"_s;
    QTest::newRow("part") << QByteArray("map.png#gh-dark-mode-only") << u"map.png"_s;
    QTest::newRow("dots in a name") << QByteArray("a..b.png") << u"a..b.png"_s;
    QTest::newRow("colon in a name") << QByteArray("a/b:c.png") << u"a/b:c.png"_s;
    for (const char *address :
         {"", "/etc/passwd", "../map.png", "a/../../map.png", "a/..", "%2e%2e/map.png", "..%2fmap.png",
          "%2E%2E%2Fmap.png", "..\\map.png", "%2fetc%2fpasswd", "\\etc\\passwd", "//host/map.png",
          "\\\\host\\map.png", "C:\\map.png", "c:/map.png", "file:///etc/passwd", "https://example.org/map.png",
          "HTTP://example.org/map.png", "data:image/svg+xml,x", "map.png%00.md", "card:page", "?a", "#a"})
        QTest::addRow("refused: %s", address) << QByteArray(address) << QString();
}

void TestPictureSource::findsPaths()
{
    QFETCH(QByteArray, address);
    QFETCH(QString, expected);
    const Result<QString> found = picturePath(address);
    QCOMPARE(found.has_value(), !expected.isEmpty());
    if (found)
        QCOMPARE(*found, expected);
    else
        QVERIFY(!found.error().message.isEmpty());
}

void TestPictureSource::writesPicturesAnew_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QSize>("size");
    QTest::newRow("png") << pngOf({7, 5}) << kPng << QSize(7, 5);
    QTest::newRow("png of one bit") << pngOf({7, 5}, 1) << kPng << QSize(7, 5);
    QTest::newRow("png of sixty-four") << pngOf({7, 5}, 64) << kPng << QSize(7, 5);
    QTest::newRow("jpeg") << jpegSample() << kJpeg << QSize(6, 4);
    QTest::newRow("jpeg with something behind") << jpegSample() + "behind" << kJpeg << QSize(6, 4);
    QTest::newRow("turned jpeg") << turnedJpeg("x") << kJpeg << QSize(4, 6);
    QTest::newRow("webp") << webp() << kPng << QSize(6, 4);
    QTest::newRow("lossy webp") << lossyWebp() << kJpeg << QSize(6, 4);
    QTest::newRow("gif") << gifOf(1) << kPng << QSize(2, 1);
    QTest::newRow("gif that moves") << gifOf(12) << kPng << QSize(2, 1);
    QTest::newRow("gif without its end") << gifOf(2).chopped(1) << kPng << QSize(2, 1);
    QTest::newRow("png at the limit of pixels") << pngOf({10'000, 5'000}, 1) << kPng << QSize(1600, 800);
    QTest::newRow("a line") << pngOf({30'000, 1}, 8) << kPng << QSize(1600, 1);
}

void TestPictureSource::writesPicturesAnew()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, kind);
    QFETCH(QSize, size);
    write(u"a.png"_s, file); // the name says nothing
    const QByteArray first = shown("a.png");
    QVERIFY2(first.startsWith(kind), first.left(200).constData());
    QCOMPARE(pictureSize(first), size);
    QCOMPARE(shown("a.png"), first); // by another process
}

void TestPictureSource::keepsNothingButPixels()
{
    write(u"a.jpg"_s, turnedJpeg("taken at my home"));
    const QByteArray file = fileOf(shown("a.jpg"));
    QVERIFY(!file.isEmpty());
    QVERIFY(!file.contains("my home"));
    QVERIFY(!file.contains("Exif"));
    QByteArray noted = pngOf({3, 3});
    noted.insert(33, QByteArray::fromHex("00000010") + "tEXtAuthor\0my home" + QByteArray::fromHex("00000000"));
    write(u"b.png"_s, noted);
    QVERIFY(!fileOf(shown("b.png")).contains("my home"));
    QVERIFY(!fileOf(shown("b.png")).contains("tIME"));
}

void TestPictureSource::makesLargeOnesSmaller()
{
    write(u"a.png"_s, pngOf({4000, 3000}));
    QCOMPARE(pictureSize(shown("a.png")), QSize(1600, 1200));
}

void TestPictureSource::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("html") << QByteArray("<html><script>alert(1)</script></html>");
    QTest::newRow("svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    QTest::newRow("text") << QByteArray("no picture");
    QTest::newRow("bmp") << QByteArray::fromHex("424d3a0000000000000036000000280000000100000001000000010018000000000004000000") + QByteArray(20, '\0');
    QTest::newRow("start of a png") << pngOf({7, 5}).left(8);
    QTest::newRow("header of a png") << pngOf({7, 5}).left(33);
    QTest::newRow("half a png") << pngOf({300, 300}).left(100);
    QTest::newRow("png that claims more than it holds") << pngOf({3, 3}, 8, {3000, 3000});
    QTest::newRow("half a jpeg") << jpegSample().left(200);
    QTest::newRow("jpeg without its end") << jpegSample().chopped(2);
    QTest::newRow("half a webp") << webp().left(30);
    QTest::newRow("head of a gif") << gifOf(1).left(19);
    QTest::newRow("png with svg behind its first bytes") << QByteArray("\x89PNG\r\n\x1a\n<svg/>");
    QTest::newRow("empty png") << pngOf({0, 0});
    // Bombs: fifty thousand to a side by the header; within the pixels, yet 360 MB unpacked.
    QTest::newRow("50,000 x 50,000") << pngOf({50'000, 50'000}, 1);
    QTest::newRow("50,000 x 50,000 by its header") << pngOf({1, 1}, 8, {50'000, 50'000});
    QTest::newRow("sixteen bits to a colour") << pngOf({9'000, 5'500}, 64);
    QTest::newRow("a very long line") << pngOf({40'000, 1});
}

void TestPictureSource::refusesFiles()
{
    QFETCH(QByteArray, file);
    write(u"a.png"_s, file);
    QElapsedTimer timer;
    timer.start();
    const QByteArray reason = shown("a.png");
    const qint64 taken = timer.elapsed();
    qInfo("%lld ms: %s", taken, reason.left(100).constData());
    QVERIFY(!reason.startsWith("data:"));
    QVERIFY(!reason.isEmpty());
    QVERIFY2(taken < kSoon, qPrintable(QString::number(taken)));
}

void TestPictureSource::refusesPlaces_data()
{
    QTest::addColumn<QByteArray>("address");
    for (const char *address : {"fifo", "folder", "folder/", "missing.png", "zero", "outside", "outside-folder/a.png",
                                "deep/outside", "socket-like/a.png", "circle", "proc"})
        QTest::newRow(address) << QByteArray(address);
}

void TestPictureSource::refusesPlaces()
{
    QFETCH(QByteArray, address);
    QTemporaryDir elsewhere;
    {
        QFile outside(elsewhere.filePath(u"a.png"_s));
        QVERIFY(outside.open(QIODevice::WriteOnly));
        outside.write(pngOf({2, 2}));
    }
    QVERIFY(QDir(path({})).mkpath(u"folder"_s) && QDir(path({})).mkpath(u"deep"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"fifo"_s)).constData(), 0600), 0);
    QVERIFY(QFile::link(u"/dev/zero"_s, path(u"zero"_s)));
    QVERIFY(QFile::link(elsewhere.filePath(u"a.png"_s), path(u"outside"_s)));
    QVERIFY(QFile::link(elsewhere.path(), path(u"outside-folder"_s)));
    QVERIFY(QFile::link(elsewhere.filePath(u"a.png"_s), path(u"deep/outside"_s)));
    QVERIFY(QFile::link(u"circle"_s, path(u"circle"_s)));
    QVERIFY(QFile::link(u"/proc/self/mem"_s, path(u"proc"_s)));
    QElapsedTimer timer;
    timer.start();
    const QByteArray reason = shown(address);
    QVERIFY2(timer.elapsed() < kSoon, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!reason.startsWith("data:"));
    QVERIFY(!reason.isEmpty());
    // The same picture is shown where it may be.
    write(u"inside.png"_s, pngOf({2, 2}));
    QVERIFY(shown("inside.png").startsWith(kPng));
}

void TestPictureSource::followsLinksWithinTheFolder()
{
    QVERIFY(QDir(path({})).mkpath(u"store"_s));
    write(u"store/4711"_s, pngOf({2, 2}));
    QVERIFY(QFile::link(u"store/4711"_s, path(u"map.png"_s)));
    QVERIFY(QFile::link(u"store"_s, path(u"images"_s)));
    QVERIFY(shown("map.png").startsWith(kPng));
    QVERIFY(shown("images/4711").startsWith(kPng));
}

void TestPictureSource::refusesWhatMayNotBeRead()
{
    write(u"a.png"_s, pngOf({2, 2}));
    QVERIFY(QFile::setPermissions(path(u"a.png"_s), {}));
    const bool root = ::geteuid() == 0; // may read everything, so for this it is somebody else
    if (root) {
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
        QCOMPARE(::seteuid(65534), 0);
    }
    const Result<PictureFile> read = readPicture(m_folder->path(), u"a.png"_s);
    if (root)
        QCOMPARE(::seteuid(0), 0);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::NotReadable);
}

void TestPictureSource::refusesTheEndlessAndTheHuge()
{
    QFile sparse(path(u"huge.png"_s));
    QVERIFY(sparse.open(QIODevice::WriteOnly));
    sparse.write(pngOf({2, 2}));
    QVERIFY(sparse.resize(1024LL * 1024 * 1024));
    QElapsedTimer timer;
    timer.start();
    const QByteArray reason = shown("huge.png");
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed()))); // not a byte of it is read
    QVERIFY2(reason.contains("32 MB"), reason.constData());
    write(u"frames.gif"_s, gifOf(1'800'000)); // 25 MB
    timer.start();
    QVERIFY(shown("frames.gif").startsWith(kPng));
    qInfo("1.8 million frames: %lld ms", timer.elapsed());
    QVERIFY2(timer.elapsed() < kSoon, qPrintable(QString::number(timer.elapsed())));
}

void TestPictureSource::saysThatTheCardHasNoFolder()
{
    PictureSource source;
    const QByteArray reason = source.now()("a.png");
    QVERIFY(!reason.isEmpty());
    QVERIFY(!reason.startsWith("data:"));
}

void TestPictureSource::readsAllOfManyPictures()
{
    for (int i = 0; i < 200; ++i)
        write(u"%1.png"_s.arg(i), pngOf({100 + i, 80}));
    PictureSource source;
    source.setCard(path(u"card.md"_s));
    QElapsedTimer timer;
    timer.start();
    const PictureReader reader = source.now();
    for (int i = 0; i < 200; ++i)
        QCOMPARE(pictureSize(reader(QByteArray::number(i) + ".png")), QSize(100 + i, 80));
    const qint64 first = timer.elapsed();
    qInfo("200 pictures: %lld ms", first);
    QVERIFY2(first < 10'000, qPrintable(QString::number(first)));
    timer.start();
    const PictureReader again = source.now();
    for (int i = 0; i < 200; ++i)
        QVERIFY(again(QByteArray::number(i) + ".png").startsWith(kPng));
    qInfo("and again: %lld ms", timer.elapsed());
    QVERIFY2(timer.elapsed() < qMax<qint64>(200, first / 2), qPrintable(QString::number(timer.elapsed()))); // none is read twice
}

// A program in the helper's place that takes its time for each.
void TestPictureSource::givesUpAfterItsTime()
{
    std::atomic<bool> stop = false;
    QFile script(path(u"slow"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nexec sleep 1000\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    PictureProcess process(script.fileName(), stop, 1);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!process.dataAddress(pngOf({2, 2})));
    QVERIFY2(timer.elapsed() >= 1000 && timer.elapsed() < kSoon, qPrintable(QString::number(timer.elapsed())));
}

void TestPictureSource::neverWaitsForThePreview()
{
    write(u"a.png"_s, pngOf({9'000, 5'000}, 8)); // takes a moment
    PictureSource source;
    source.setCard(path(u"card.md"_s));
    QSignalSpy changes(&source, &PictureSource::changed);
    QElapsedTimer timer;
    timer.start();
    const QByteArray first = source.soon()("a.png");
    const qint64 answered = timer.elapsed();
    QVERIFY(!first.startsWith("data:"));
    QVERIFY(!first.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(changes.size(), 1, 10'000);
    QVERIFY2(answered < timer.elapsed() / 2, qPrintable(u"%1 of %2 ms"_s.arg(answered).arg(timer.elapsed())));
    QVERIFY(source.soon()("a.png").startsWith(kPng));
    QTest::qWait(100); // as it is there, nothing more happens
    QCOMPARE(changes.size(), 1);
}

void TestPictureSource::seesAChangedFile()
{
    PictureSource source;
    source.setCard(path(u"card.md"_s));
    QVERIFY(source.now()("a.png").contains("a.png")); // there is no such file
    write(u"a.png"_s, pngOf({2, 2}));
    QCOMPARE(pictureSize(source.now()("a.png")), QSize(2, 2));
    write(u"a.png"_s, pngOf({3, 2}));
    QCOMPARE(pictureSize(source.now()("a.png")), QSize(3, 2));
    QSignalSpy changes(&source, &PictureSource::changed);
    write(u"a.png"_s, pngOf({4, 200}));
    QCOMPARE(pictureSize(source.soon()("a.png")), QSize(3, 2)); // the old one until the new one is there
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(pictureSize(source.soon()("a.png")), QSize(4, 200));
    QVERIFY(QFile::remove(path(u"a.png"_s)));
    QVERIFY(!source.now()("a.png").startsWith("data:"));
}

void TestPictureSource::changesFolders()
{
    QVERIFY(QDir(path({})).mkpath(u"one"_s) && QDir(path({})).mkpath(u"two"_s));
    write(u"one/a.png"_s, pngOf({2, 2}));
    write(u"two/a.png"_s, pngOf({5, 5}));
    PictureSource source;
    source.setCard(path(u"one/card.md"_s));
    QCOMPARE(pictureSize(source.now()("a.png")), QSize(2, 2));
    source.setCard(path(u"two/card.md"_s));
    QCOMPARE(pictureSize(source.now()("a.png")), QSize(5, 5));
    source.setCard({});
    QVERIFY(!source.now()("a.png").startsWith("data:"));
}

void TestPictureSource::endsWhileReading()
{
    for (int i = 0; i < 20; ++i)
        write(u"%1.png"_s.arg(i), pngOf({9'000, 5'000 + i}, 8));
    QElapsedTimer timer;
    PictureReader reader;
    {
        PictureSource source;
        source.setCard(path(u"card.md"_s));
        reader = source.soon();
        for (int i = 0; i < 20; ++i)
            reader(QByteArray::number(i) + ".png");
        QTest::qWait(100);
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!reader("1.png").startsWith("data:")); // may be asked for longer
}

void TestPictureSource::tellsWhatIsRefusedOnce()
{
    PictureSource source;
    source.setCard(path(u"card.md"_s));
    write(u"a.png"_s, pngOf({2, 2}));
    QList<QByteArray> refused;
    const PictureReader reader = picturesOnly(source.now(), [&](const QByteArray &address, const QString &reason) {
        QVERIFY(!reason.isEmpty());
        refused.append(address);
    });
    QVERIFY(reader("a.png").startsWith(kPng));
    QVERIFY(reader("b.png").isNull());
    QVERIFY(reader("b.png").isNull());
    QVERIFY(reader("https://example.org/a.png").isNull());
    QCOMPARE(refused, QList<QByteArray>{"b.png"});
}

// What the helper may have of the machine, as the machine sees it.
void TestPictureSource::staysWithinItsLimits()
{
    QProcess helper;
    helper.start(pictureProgram(), QStringList());
    QVERIFY(helper.waitForStarted());
    QByteArray request(4, '\0');
    helper.write(request); // an empty file
    QVERIFY(helper.waitForReadyRead());
    QFile file(u"/proc/%1/limits"_s.arg(helper.processId()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray limits = file.readAll().simplified();
    for (const char *limit : {
#ifndef __SANITIZE_ADDRESS__ // which maps terabytes
             "Max data size 671088640 671088640", "Max address space 1610612736 1610612736",
#endif
             "Max file size 0 0", "Max core file size 0 0", "Max open files 64 64", "Max cpu time 6 "})
        QVERIFY2(limits.contains(limit), limit);
    helper.closeWriteChannel();
    QVERIFY(helper.waitForFinished());
    QCOMPARE(helper.exitCode(), 0);
}

void TestPictureSource::survivesADeadHelper()
{
    std::atomic<bool> stop = false;
    PictureProcess missing(path(u"no such program"_s), stop);
    const Result<QByteArray> none = missing.dataAddress(pngOf({2, 2}));
    QVERIFY(!none);
    QCOMPARE(none.error().code, Error::Code::NotFound);
    PictureProcess dies(u"/bin/false"_s, stop);
    QVERIFY(!dies.dataAddress(pngOf({2, 2})));
    PictureProcess echo(u"/bin/cat"_s, stop); // answers, but not as agreed
    QVERIFY(!echo.dataAddress(pngOf({2, 2})));
    PictureProcess works(pictureProgram(), stop);
    QVERIFY(works.dataAddress(pngOf({2, 2})));
}

QTEST_GUILESS_MAIN(TestPictureSource)
#include "tst_picturesource.moc"
