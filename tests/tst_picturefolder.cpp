#include "storage/picturefolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

} // namespace

class TestPictureFolder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void namesTheFolderAfterTheCard_data();
    void namesTheFolderAfterTheCard();
    void keepsAPicture();
    void makesSafeNames_data();
    void makesSafeNames();
    void keepsTheSameBytesOnce();
    void keepsTwinsApart();
    void neverWritesElsewhere();
    void refusesAFileInThePlaceOfTheFolder();
    void leavesNoEmptyFolder();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString keep(const QByteArray &bytes, const QString &name = u"map"_s) const
    {
        const Result<QString> kept = keepPicture(path(u"my seals.md"_s), bytes, name, u"png"_s);
        return kept ? *kept : kept.error().message;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPictureFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/card wright-XXXXXX"_s);
}

void TestPictureFolder::namesTheFolderAfterTheCard_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<QString>("folder");
    QTest::newRow("md") << u"/a/seals.md"_s << u"/a/seals-images"_s;
    QTest::newRow("dots") << u"/a/seals.v2.md"_s << u"/a/seals.v2-images"_s;
    QTest::newRow("no suffix") << u"/a/README"_s << u"/a/README-images"_s;
    QTest::newRow("only a suffix") << u"/a/.md"_s << u"/a/.md-images"_s;
}

void TestPictureFolder::namesTheFolderAfterTheCard()
{
    QFETCH(const QString, card);
    QFETCH(const QString, folder);
    QCOMPARE(pictureFolder(card), folder);
}

void TestPictureFolder::keepsAPicture()
{
    QCOMPARE(keep("png bytes"), u"my seals-images/map.png"_s);
    QCOMPARE(contentOf(path(u"my seals-images/map.png"_s)), "png bytes");
}

void TestPictureFolder::makesSafeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("blanks and signs") << u"My map (1) & more!"_s << u"My-map-1-more.png"_s;
    QTest::newRow("letters of any script") << u"año 地図"_s << u"año-地図.png"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s << u"etc-passwd.png"_s;
    QTest::newRow("dots") << u"..."_s << u"picture.png"_s;
    QTest::newRow("nothing") << QString() << u"picture.png"_s;
    QTest::newRow("a device elsewhere") << u"CON"_s << u"CON-picture.png"_s;
    QTest::newRow("control characters") << u"a\u0000b\nc\u202Ed"_s << u"a-b-c-d.png"_s;
    QTest::newRow("very long") << QString(500, u'x') << QString(60, u'x') + u".png"_s;
}

void TestPictureFolder::makesSafeNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, file);
    QCOMPARE(keep("x", name), u"my seals-images/"_s + file);
    QCOMPARE(QDir(path(u"my seals-images"_s)).entryList(QDir::Files | QDir::Hidden), QStringList(file));
}

void TestPictureFolder::keepsTheSameBytesOnce()
{
    QCOMPARE(keep("same", u"one"_s), u"my seals-images/one.png"_s);
    QCOMPARE(keep("same", u"two"_s), u"my seals-images/one.png"_s);
    QCOMPARE(QDir(path(u"my seals-images"_s)).entryList(QDir::Files).size(), 1);
}

void TestPictureFolder::keepsTwinsApart()
{
    QCOMPARE(keep("one"), u"my seals-images/map.png"_s);
    QCOMPARE(keep("two"), u"my seals-images/map-2.png"_s);
    QVERIFY(QFile::link(u"/nowhere/at-all"_s, path(u"my seals-images/map-3.png"_s)));
    QCOMPARE(keep("six"), u"my seals-images/map-4.png"_s);
    QCOMPARE(contentOf(path(u"my seals-images/map.png"_s)), "one");
}

void TestPictureFolder::neverWritesElsewhere()
{
    QVERIFY(QDir().mkdir(path(u"elsewhere"_s)));
    QVERIFY(QFile::link(path(u"elsewhere"_s), path(u"my seals-images"_s)));
    QVERIFY(keep("x").contains(u"something else"_s));
    QVERIFY(QDir(path(u"elsewhere"_s)).isEmpty());
}

void TestPictureFolder::refusesAFileInThePlaceOfTheFolder()
{
    QFile file(path(u"my seals-images"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(keep("x").contains(u"something else"_s));
}

void TestPictureFolder::leavesNoEmptyFolder()
{
    const Result<QString> kept = keepPicture(path(u"missing/seals.md"_s), "x", u"map"_s, u"png"_s);
    QVERIFY(!kept);
    QVERIFY(!QDir(path(u"missing"_s)).exists());
}

QTEST_GUILESS_MAIN(TestPictureFolder)
#include "tst_picturefolder.moc"
