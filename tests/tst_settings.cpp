// Settings are read as QSettings reads them, and written so that a full disk spoils nothing.

#include "settings/initext.h"
#include "settings/settings.h"
#include "settings/settingsstore.h"
#include "support/childprocess.h"
#include "support/testfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <memory>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aValueIsWrittenAsQSettingsDoes_data();
    void aValueIsWrittenAsQSettingsDoes();
    void otherLinesStayAsTheyAre();
    void theProgramReadsWhatItWrote();
    void aWindowSeesWhatAnotherOneSet();
    void aFullDiskLeavesTheOldFile_data();
    void aFullDiskLeavesTheOldFile();
    void whatKeepsItFromBeingWrittenIsNamed_data();
    void whatKeepsItFromBeingWrittenIsNamed();
    void whatCannotBeWrittenCountsAndIsTriedAgain();
    void whoListensIsTold();
    void aWriteAsksNothingOfTheApplication();
    void aFileThatCannotBeReadIsNotWrittenOver();

private:
    QString path() const { return m_folder->filePath(u"config/cardwright.conf"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    QVERIFY(m_folder->isValid());
}

void TestSettings::aValueIsWrittenAsQSettingsDoes_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("a word") << QVariant(u"dark"_s);
    QTest::newRow("nothing") << QVariant(QString());
    QTest::newRow("yes") << QVariant(true);
    QTest::newRow("no") << QVariant(false);
    QTest::newRow("a path with signs") << QVariant(u"/data/a, b; c=d \"e\" \\f %20 #g [h]"_s);
    QTest::newRow("blanks around") << QVariant(u"  two  "_s);
    QTest::newRow("accents and emoji") << QVariant(u"/datos/ñandú/😀é"_s);
    QTest::newRow("lines and tabs") << QVariant(u"one\ntwo\r\tthree\a\b\f\v"_s);
    QTest::newRow("control signs before digits") << QVariant(u"\u0001f\u001f9\u0007a"_s);
    QTest::newRow("NUL") << QVariant(QString(u"a\0b"_s + QChar(u'\0') + u'1'));
    QTest::newRow("at the beginning") << QVariant(u"@home"_s);
    QTest::newRow("no files") << QVariant(QStringList());
    QTest::newRow("one file") << QVariant(QStringList{u"/data/seals.md"_s});
    QTest::newRow("one file with a comma") << QVariant(QStringList{u"/data/seals, grey.md"_s});
    QTest::newRow("files") << QVariant(QStringList{u"/data/seals.md"_s, QString(), u"@x"_s, u" , "_s, u"\\"_s});
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes += static_cast<char>(i);
    QTest::newRow("bytes") << QVariant(bytes);
    QTest::newRow("no bytes") << QVariant(QByteArray());
}

void TestSettings::aValueIsWrittenAsQSettingsDoes()
{
    QFETCH(QVariant, value);
    const QString theirs = m_folder->filePath(u"theirs.conf"_s);
    {
        QSettings file(theirs, QSettings::IniFormat);
        file.setValue(u"look/theme"_s, value);
    }
    const QByteArray ours = iniWith({}, u"look/theme"_s, value);
    QCOMPARE(ours, taken(theirs));
    // And over an older value, in the middle of others.
    const QString mixed = m_folder->filePath(u"mixed.conf"_s);
    put(mixed, iniWith("[files]\nlastFolder=/a\n\n[look]\nlanguage=es\ntheme=light\n\n[window]\npreview=true\n", u"look/theme"_s, value));
    const QSettings read(mixed, QSettings::IniFormat);
    if (value.typeId() == QMetaType::QStringList)
        QCOMPARE(read.value(u"look/theme"_s).toStringList(), value.toStringList());
    else if (value.typeId() == QMetaType::QByteArray)
        QCOMPARE(read.value(u"look/theme"_s).toByteArray(), value.toByteArray());
    else
        QCOMPARE(read.value(u"look/theme"_s).toString(), value.toString());
    QCOMPARE(read.value(u"look/language"_s).toString(), u"es"_s);
    QCOMPARE(read.value(u"files/lastFolder"_s).toString(), u"/a"_s);
    QCOMPARE(read.value(u"window/preview"_s).toBool(), true);
    QCOMPARE(read.allKeys().size(), 4);
}

void TestSettings::otherLinesStayAsTheyAre()
{
    const QByteArray before = "; a note\n[General]\nplain=1\n\n[look]\ntheme=light\nunknown=@Variant(\\0\\0\\0\\n)\n\n[other]\nlook\\theme=2\n";
    QByteArray after = before;
    after.replace("theme=light", "theme=dark");
    QCOMPARE(iniWith(before, u"look/theme"_s, u"dark"_s), after);
    QCOMPARE(iniWith(after, u"look/theme"_s, u"dark"_s), after);
    // A new one comes into its section, or into a new one.
    QCOMPARE(iniWith("[a]\nb=1\n\n[c]\nd=2\n", u"a/e"_s, true), QByteArray("[a]\nb=1\ne=true\n\n[c]\nd=2\n"));
    QCOMPARE(iniWith("[a]\nb=1\n", u"f/g h"_s, true), QByteArray("[a]\nb=1\n\n[f]\ng%20h=true\n"));
    // Where a key stands twice the last one is the one that is read.
    const QByteArray twice = iniWith("[a]\nb=1\nb=2\n", u"a/b"_s, u"3"_s);
    put(m_folder->filePath(u"twice.conf"_s), twice);
    QCOMPARE(QSettings(m_folder->filePath(u"twice.conf"_s), QSettings::IniFormat).value(u"a/b"_s).toString(), u"3"_s);
}

void TestSettings::theProgramReadsWhatItWrote()
{
    QCoreApplication::setOrganizationName(u"cardwright"_s);
    QCoreApplication::setApplicationName(u"cardwright"_s);
    QVERIFY(QDir().mkpath(m_folder->filePath(u"config"_s)));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(u"config"_s));
    settings::theme.set(u"dark"_s);
    settings::recentFiles.set({u"/data/a, b.md"_s, u"/data/ñ.md"_s});
    settings::windowGeometry.set(QByteArray("\0\1\xff", 3));
    settings::showReadiness.set(false);
    QCOMPARE(settings::theme.value(), u"dark"_s); // before it is on the disk
    QVERIFY(flushSettings());
    QCOMPARE(settings::theme.value(), u"dark"_s);
    QCOMPARE(settings::recentFiles.value(), QStringList({u"/data/a, b.md"_s, u"/data/ñ.md"_s}));
    QCOMPARE(settings::windowGeometry.value(), QByteArray("\0\1\xff", 3));
    QCOMPARE(settings::showReadiness.value(), false);
    QCOMPARE(settings::language.value(), QString());
    const QString file = QSettings().fileName();
    QVERIFY2(file.startsWith(m_folder->path()), qPrintable(file));
    QVERIFY((QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    // As the program of before reads it.
    const QSettings theirs(file, QSettings::IniFormat);
    QCOMPARE(theirs.value(u"files/recent"_s).toStringList().size(), 2);
    QCOMPARE(theirs.value(u"window/geometry"_s).toByteArray(), QByteArray("\0\1\xff", 3));
    // What was reset from outside is not what was set here.
    QSettings().clear();
    QCOMPARE(settings::theme.value(), u"system"_s);
}

void TestSettings::aWindowSeesWhatAnotherOneSet()
{
    const auto file = [this] { return path(); };
    SettingsStore first(file);
    SettingsStore second(file);
    first.set(u"look/theme"_s, u"dark"_s);
    QVERIFY(first.flush());
    second.set(u"look/language"_s, u"es"_s);
    QVERIFY(second.flush());
    QVERIFY(!first.value(u"look/theme"_s).isValid()); // the file has the word now
    second.set(u"look/theme"_s, u"light"_s);
    QVERIFY(second.flush());
    first.set(u"window/preview"_s, false);
    QVERIFY(first.flush());
    const QSettings read(path(), QSettings::IniFormat);
    QCOMPARE(read.value(u"look/theme"_s).toString(), u"light"_s);
    QCOMPARE(read.value(u"look/language"_s).toString(), u"es"_s);
    QCOMPARE(read.value(u"window/preview"_s).toBool(), false);
    QVERIFY(!first.value(u"look/theme"_s).isValid()); // not what it said itself long ago
    QVERIFY(!QFile::exists(path() + u".lock"_s));
}

void TestSettings::aFullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<int>("oldSize");
    QTest::addColumn<int>("newSize");
    QTest::addColumn<int>("free");
    QTest::newRow("one block left") << 7800 << 7800 << 4096; // as it was found by hand
    QTest::newRow("nothing left") << 7800 << 7800 << 0;
    QTest::newRow("larger than the disk") << 7800 << 100'000 << 16 * 1024;
    QTest::newRow("no file yet") << 0 << 7800 << 4096;
}

void TestSettings::aFullDiskLeavesTheOldFile()
{
    if (::geteuid() != 0)
        QSKIP("only root can mount a small disk");
    QFETCH(int, oldSize);
    QFETCH(int, newSize);
    QFETCH(int, free);
    QVERIFY(QDir().mkpath(m_folder->filePath(u"config"_s)));
    const QByteArray place = QFile::encodeName(m_folder->filePath(u"config"_s));
    const QString trouble = inChildProcess([&]() -> QString {
        if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || ::mount("tmpfs", place.constData(), "tmpfs", 0, "size=64k") != 0)
            return u"no mount"_s;
        const QByteArray old = "[look]\ntheme=dark\n\n[spelling]\ncards=" + QByteArray(oldSize, 'o') + '\n';
        if (oldSize > 0)
            put(path(), old);
        QFile filler(m_folder->filePath(u"config/filler"_s));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return u"no filler"_s;
        while (filler.write(QByteArray(4096, 'f')) == 4096) { }
        filler.resize(filler.size() - free);
        filler.close();
        SettingsStore store([this] { return path(); });
        const QString value(newSize, u'n');
        store.set(u"files/lastFolder"_s, value);
        const Done written = store.flush();
        if (written)
            return u"reported as written"_s;
        if (!written.error().message.contains(u"full"_s))
            return written.error().message;
        if (oldSize > 0 && taken(path()) != old)
            return u"the old file is %1 bytes"_s.arg(taken(path()).size());
        if (oldSize == 0 && QFile::exists(path()))
            return u"half a file"_s;
        if (store.value(u"files/lastFolder"_s).toString() != value)
            return u"it does not count"_s;
        QFile::remove(filler.fileName());
        if (newSize > 60'000)
            return {};
        store.set(u"look/theme"_s, u"light"_s); // there is room again
        if (!store.flush())
            return u"not written with room"_s;
        const QSettings read(path(), QSettings::IniFormat);
        return read.value(u"files/lastFolder"_s).toString() == value && read.value(u"look/theme"_s).toString() == u"light"_s
                   ? QString()
                   : u"not what was set"_s;
    });
    if (trouble == u"no mount"_s)
        QSKIP("this machine lets nobody mount a small disk");
    QCOMPARE(trouble, QString());
}

void TestSettings::whatKeepsItFromBeingWrittenIsNamed_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<QString>("word");
    QTest::newRow("a disk that can only be read") << u"read-only"_s << u"can only be read"_s;
    QTest::newRow("and no folder on it yet") << u"read-only, no folder"_s << u"can only be read"_s;
    QTest::newRow("no permission") << u"permission"_s << u"no permission to write"_s;
    QTest::newRow("none to make the folder") << u"permission, no folder"_s << u"no permission to write"_s;
    QTest::newRow("a file of others") << u"protected"_s << u"protected against writing"_s;
    QTest::newRow("a file where the folder is to be") << u"file"_s << u"There is no folder"_s;
    QTest::newRow("a folder where the file is to be") << u"folder"_s << u"Is a directory"_s;
    QTest::newRow("a file that nobody may read") << u"unreadable"_s << u"Permission denied"_s;
}

void TestSettings::whatKeepsItFromBeingWrittenIsNamed()
{
    if (::geteuid() != 0)
        QSKIP("only root can mount a disk");
    QFETCH(QString, trouble);
    QFETCH(QString, word);
    const QString folder = m_folder->filePath(u"config"_s);
    const QString wrong = inChildProcess([&]() -> QString {
        if (trouble == u"file"_s) {
            put(folder, "a file where the folder is to be");
        } else if (trouble == u"folder"_s) {
            QDir().mkpath(path());
        } else if (trouble.startsWith(u"read-only"_s)) {
            if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
                return u"no mount"_s;
            const QString disk = trouble.contains(u"no folder"_s) ? m_folder->path() : folder;
            QDir().mkpath(disk);
            if (::mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", MS_RDONLY, "size=64k") != 0)
                return u"no mount"_s;
        } else {
            if (!trouble.contains(u"no folder"_s)) {
                QDir().mkpath(folder);
                put(path(), "[look]\ntheme=light\n");
                ::chmod(QFile::encodeName(path()).constData(), 0666);
            }
            ::chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
            if (trouble == u"protected"_s) {
                ::chmod(QFile::encodeName(folder).constData(), 0777);
                ::chmod(QFile::encodeName(path()).constData(), 0444);
            } else if (trouble == u"unreadable"_s) {
                ::chmod(QFile::encodeName(path()).constData(), 0);
            }
            if (!becomeNobody())
                return u"no other user"_s;
        }
        SettingsStore store([this] { return path(); });
        store.set(u"look/theme"_s, u"dark"_s);
        const Done written = store.flush();
        if (written)
            return u"reported as written"_s;
        const QString said = written.error().message;
        const bool isNamed = said.contains(word) && said.contains(folder) && !said.contains(u"Save in another"_s);
        return isNamed ? QString() : said;
    });
    if (wrong == u"no mount"_s || wrong == u"no other user"_s)
        QSKIP("this machine does not let the test make that trouble");
    QCOMPARE(wrong, QString());
}

void TestSettings::whatCannotBeWrittenCountsAndIsTriedAgain()
{
    put(m_folder->filePath(u"config"_s), "a file where the folder is to be");
    SettingsStore store([this] { return path(); });
    store.set(u"look/theme"_s, u"dark"_s);
    QVERIFY(!store.flush());
    QCOMPARE(store.value(u"look/theme"_s).toString(), u"dark"_s);
    QVERIFY(QFile::remove(m_folder->filePath(u"config"_s)));
    store.set(u"look/language"_s, u"es"_s);
    QVERIFY(store.flush());
    QCOMPARE(taken(path()), QByteArray("[look]\nlanguage=es\ntheme=dark\n"));
}

void TestSettings::whoListensIsTold()
{
    put(m_folder->filePath(u"config"_s), "a file where the folder is to be");
    QList<bool> told;
    SettingsStore store([this] { return path(); });
    store.setListener([&told](const Done &done) { told.append(done.has_value()); });
    store.set(u"look/theme"_s, u"dark"_s);
    QVERIFY(!store.flush());
    QVERIFY(QFile::remove(m_folder->filePath(u"config"_s)));
    store.set(u"look/language"_s, u"es"_s);
    QVERIFY(store.flush());
    store.setListener({});
    store.set(u"look/language"_s, u"en"_s);
    QVERIFY(store.flush());
    QCOMPARE(told, QList<bool>({false, true}));
}

// It may still run when the program ends.
void TestSettings::aWriteAsksNothingOfTheApplication()
{
    QSet<QThread *> asking;
    QMutex mutex;
    {
        SettingsStore store([&] {
            const QMutexLocker locked(&mutex);
            asking.insert(QThread::currentThread());
            return path();
        });
        store.set(u"look/theme"_s, u"dark"_s);
    }
    QCOMPARE(taken(path()), QByteArray("[look]\ntheme=dark\n"));
    QCOMPARE(asking, QSet<QThread *>{QThread::currentThread()});
}

void TestSettings::aFileThatCannotBeReadIsNotWrittenOver()
{
    QVERIFY(QDir().mkpath(path())); // a folder in its place
    SettingsStore store([this] { return path(); });
    store.set(u"look/theme"_s, u"dark"_s);
    QVERIFY(!store.flush());
    QVERIFY(QFileInfo(path()).isDir());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
