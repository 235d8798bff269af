#include "base/file.h"
#include "support/childprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/xattr.h>

#include <memory>

using namespace cardwright;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(cardwright::Error::Code)

namespace {

// Written and read without the code under test.
void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write its own file");
}

QByteArray taken(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

mode_t modeOf(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777 : 0;
}

// Empty when saving failed as it should and left everything as it was.
QString failsWhole(const QString &path, const QByteArray &bytes, Error::Code code)
{
    const QString folder = QFileInfo(path).path();
    const QStringList names = namesIn(folder);
    const QByteArray old = taken(path);
    const Done result = writeFileSafely(path, bytes);
    if (result)
        return u"it was reported as saved"_s;
    if (result.error().code != code)
        return u"the code is %1: "_s.arg(int(result.error().code)) + result.error().message;
    if (result.error().message.isEmpty())
        return u"there is no message"_s;
    if (taken(path) != old)
        return u"the old file is not whole"_s;
    if (namesIn(folder) != names)
        return u"the folder holds "_s + namesIn(folder).join(u", "_s);
    return {};
}

} // namespace

class TestFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void bytesAreKept_data();
    void bytesAreKept();
    void namesAreKept_data();
    void namesAreKept();
    void unusableNamesAreRefused_data();
    void unusableNamesAreRefused();
    void linksAreKept_data();
    void linksAreKept();
    void linkInCircleIsRefused();
    void strangersLinkInSharedFolderIsRefused();
    void modeIsKept();
    void newFileHasModeNarrowedByUmask();
    void ownerIsKept();
    void attributesAreKept();
    void hardLinkPartsAndOldNameKeepsOldText();
    void otherKindsAreNotWrittenTo_data();
    void otherKindsAreNotWrittenTo();
    void otherKindsAreNotRead_data();
    void otherKindsAreNotRead();
    void readStopsAtLimit();
    void missingFileIsNotFound();
    void missingFolderIsNotFound();
    void fileSizeLimitLeavesOldFile();
    void fullDiskLeavesOldFile_data();
    void fullDiskLeavesOldFile();
    void permissionsAreHeeded_data();
    void permissionsAreHeeded();
    void killLeavesOldOrNew();
    void displayPathIsOneLine();

private:
    QString in(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    QVERIFY(m_folder->isValid());
}

void TestFile::cleanup()
{
    m_folder.reset();
}

void TestFile::bytesAreKept_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no final newline") << QByteArray("# A card");
    QTest::newRow("NUL") << QByteArray("a\0b\n\0", 5);
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF# A\n");
    QTest::newRow("CRLF, CR and LF") << QByteArray("a\r\nb\rc\n");
    QTest::newRow("invalid UTF-8") << QByteArray("\xFF\xC3(\xED\xA0\x80\x80");
    QTest::newRow("three megabytes") << QByteArray(3 * 1024 * 1024 + 1, 'x');
}

void TestFile::bytesAreKept()
{
    QFETCH(QByteArray, bytes);
    const QString path = in(u"card.md"_s);
    for (const QByteArray &old : {QByteArray(), QByteArray("shorter or longer")}) {
        if (!old.isEmpty())
            put(path, old);
        const Done saved = writeFileSafely(path, bytes);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        QCOMPARE(taken(path), bytes);
        const auto read = readFile(path);
        QVERIFY(read);
        QCOMPARE(*read, bytes);
        QCOMPARE(namesIn(m_folder->path()), QStringList{u"card.md"_s});
    }
}

void TestFile::namesAreKept_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("blank") << u"my card.md"_s;
    QTest::newRow("line break") << u"my\ncard.md"_s;
    QTest::newRow("emoji") << u"🐬 👩‍🔬.md"_s;
    QTest::newRow("255 bytes") << QString(252, u'n') + u".md"_s;
    QTest::newRow("255 bytes of two-byte letters") << QString(126, u'é') + u".md"_s;
    QTest::newRow("leading dash") << u"-rf.md"_s;
    QTest::newRow("backslash") << u"a\\b.md"_s;
    QTest::newRow("placeholders of our messages") << u"%1 %2.md"_s;
}

void TestFile::namesAreKept()
{
    QFETCH(QString, name);
    for (const QByteArray &bytes : {QByteArray("one"), QByteArray("two")}) {
        QVERIFY(writeFileSafely(in(name), bytes));
        QCOMPARE(taken(in(name)), bytes);
        QCOMPARE(namesIn(m_folder->path()), QStringList{name});
        QCOMPARE(*readFile(in(name)), bytes);
    }
    // A name from the working folder, without a slash.
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const Done saved = writeFileSafely(name, "three");
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(saved);
    QCOMPARE(taken(in(name)), "three");
}

void TestFile::unusableNamesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("256 bytes") << QString(256, u'n') << Error::Code::Refused;
    QTest::newRow("longer than any path") << u"a/"_s.repeated(3000) + u'a' << Error::Code::Refused;
    QTest::newRow("NUL") << u"card.md"_s + QChar(0) + u".txt"_s << Error::Code::BadUse;
    QTest::newRow("slash at the end") << u"card.md/"_s << Error::Code::Refused;
    QTest::newRow("dot") << u"."_s << Error::Code::Refused;
}

void TestFile::unusableNamesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(Error::Code, code);
    const Done saved = writeFileSafely(in(name), "bytes");
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, code);
    QVERIFY(!readFile(in(name)));
    QCOMPARE(namesIn(m_folder->path()), QStringList());
    QVERIFY(!writeFileSafely(QString(), "bytes"));
    QVERIFY(!readFile(QString()));
}

void TestFile::linksAreKept_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<bool>("dangling");
    QTest::newRow("relative") << QByteArray("sub/target.md") << false;
    QTest::newRow("relative, dangling") << QByteArray("sub/target.md") << true;
    QTest::newRow("relative, through the parent") << QByteArray("sub/../sub/target.md") << false;
    QTest::newRow("absolute") << QByteArray() << false;
    QTest::newRow("absolute, dangling") << QByteArray() << true;
    QTest::newRow("chain") << QByteArray("second") << false;
    QTest::newRow("chain, dangling") << QByteArray("second") << true;
}

void TestFile::linksAreKept()
{
    QFETCH(QByteArray, link);
    QFETCH(bool, dangling);
    QVERIFY(QDir(m_folder->path()).mkdir(u"sub"_s));
    const QString target = in(u"sub/target.md"_s);
    if (!dangling)
        put(target, "old");
    if (link.isEmpty())
        link = QFile::encodeName(target);
    QCOMPARE(::symlink("sub/target.md", QFile::encodeName(in(u"second"_s)).constData()), 0);
    QCOMPARE(::symlink(link.constData(), QFile::encodeName(in(u"card.md"_s)).constData()), 0);

    QVERIFY(writeFileSafely(in(u"card.md"_s), "new"));
    char now[PATH_MAX] = {};
    QVERIFY(::readlink(QFile::encodeName(in(u"card.md"_s)).constData(), now, sizeof now - 1) > 0);
    QCOMPARE(QByteArray(now), link);
    QVERIFY(QFileInfo(in(u"second"_s)).isSymLink());
    QVERIFY(!QFileInfo(target).isSymLink());
    QCOMPARE(taken(target), "new");
    QCOMPARE(namesIn(in(u"sub"_s)), QStringList{u"target.md"_s});
    QCOMPARE(namesIn(m_folder->path()), (QStringList{u"card.md"_s, u"second"_s, u"sub"_s}));
}

void TestFile::linkInCircleIsRefused()
{
    QCOMPARE(::symlink("b", QFile::encodeName(in(u"a"_s)).constData()), 0);
    QCOMPARE(::symlink("a", QFile::encodeName(in(u"b"_s)).constData()), 0);
    QVERIFY(!writeFileSafely(in(u"a"_s), "bytes"));
    QVERIFY(!readFile(in(u"a"_s)));
    QVERIFY(QFileInfo(in(u"a"_s)).isSymLink());
}

void TestFile::strangersLinkInSharedFolderIsRefused()
{
    if (::geteuid() != 0)
        QSKIP("only root can make a link that belongs to somebody else");
    QVERIFY(QDir(m_folder->path()).mkdir(u"shared"_s));
    QCOMPARE(::chmod(QFile::encodeName(in(u"shared"_s)).constData(), 01777), 0);
    put(in(u"mine"_s), "mine");
    const QByteArray link = QFile::encodeName(in(u"shared/card.md"_s));
    QCOMPARE(::symlink("../mine", link.constData()), 0);
    QVERIFY(writeFileSafely(in(u"shared/card.md"_s), "through my own link"));
    QCOMPARE(taken(in(u"mine"_s)), "through my own link");
    QCOMPARE(::lchown(link.constData(), 65534, 65534), 0);
    QVERIFY(!writeFileSafely(in(u"shared/card.md"_s), "through a trap"));
    QCOMPARE(taken(in(u"mine"_s)), "through my own link");
}

void TestFile::modeIsKept()
{
    const QString path = in(u"card.md"_s);
    put(path, "old");
    for (const mode_t mode : {0640, 0600, 0666, 0755, 0604}) {
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
        QVERIFY(writeFileSafely(path, "new", 0600));
        QCOMPARE(modeOf(path), mode);
    }
}

void TestFile::newFileHasModeNarrowedByUmask()
{
    const mode_t before = ::umask(027);
    const Done open = writeFileSafely(in(u"open"_s), "x");
    const Done closed = writeFileSafely(in(u"closed"_s), "x", 0600);
    ::umask(before);
    QVERIFY(open && closed);
    QCOMPARE(modeOf(in(u"open"_s)), mode_t(0640));
    QCOMPARE(modeOf(in(u"closed"_s)), mode_t(0600));
}

void TestFile::ownerIsKept()
{
    if (::geteuid() != 0)
        QSKIP("only root can save as somebody else");
    const QByteArray path = QFile::encodeName(in(u"card.md"_s));
    put(in(u"card.md"_s), "old");
    QCOMPARE(::chown(path.constData(), 1234, 2345), 0);
    QCOMPARE(::chmod(path.constData(), 0640), 0);
    QVERIFY(writeFileSafely(in(u"card.md"_s), "new"));
    struct stat found = {};
    QCOMPARE(::stat(path.constData(), &found), 0);
    QCOMPARE(found.st_uid, 1234U);
    QCOMPARE(found.st_gid, 2345U);
    QCOMPARE(found.st_mode & 07777, mode_t(0640));
}

void TestFile::attributesAreKept()
{
    const QByteArray path = QFile::encodeName(in(u"card.md"_s));
    put(in(u"card.md"_s), "old");
    if (::setxattr(path.constData(), "user.comment", "of the lab", 10, 0) != 0)
        QSKIP("this file system keeps no attributes");
    QVERIFY(writeFileSafely(in(u"card.md"_s), "new"));
    char value[32] = {};
    QCOMPARE(::getxattr(path.constData(), "user.comment", value, sizeof value), ssize_t(10));
    QCOMPARE(QByteArray(value), "of the lab");
}

void TestFile::hardLinkPartsAndOldNameKeepsOldText()
{
    put(in(u"card.md"_s), "old");
    QCOMPARE(::link(QFile::encodeName(in(u"card.md"_s)).constData(),
                    QFile::encodeName(in(u"other.md"_s)).constData()),
             0);
    QVERIFY(writeFileSafely(in(u"card.md"_s), "new"));
    QCOMPARE(taken(in(u"card.md"_s)), "new");
    QCOMPARE(taken(in(u"other.md"_s)), "old");
}

void TestFile::otherKindsAreNotWrittenTo_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("link to a folder") << u"link"_s;
    QTest::newRow("pipe") << u"pipe"_s;
    QTest::newRow("link to a pipe") << u"pipelink"_s;
    QTest::newRow("device") << u"/dev/null"_s;
    QTest::newRow("root folder") << u"/"_s;
}

void TestFile::otherKindsAreNotWrittenTo()
{
    QFETCH(QString, path);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(in(u"pipe"_s)).constData(), 0600), 0);
    QCOMPARE(::symlink("folder", QFile::encodeName(in(u"link"_s)).constData()), 0);
    QCOMPARE(::symlink("pipe", QFile::encodeName(in(u"pipelink"_s)).constData()), 0);
    const QStringList names = namesIn(m_folder->path());
    if (!path.startsWith(u'/'))
        path = in(path);
    struct stat before = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &before), 0);

    const Done saved = writeFileSafely(path, "bytes");
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::Refused);
    QVERIFY(saved.error().message.contains(path));
    struct stat after = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &after), 0);
    QCOMPARE(after.st_mode, before.st_mode);
    QCOMPARE(after.st_ino, before.st_ino);
    QCOMPARE(namesIn(m_folder->path()), names);
    QCOMPARE(namesIn(in(u"folder"_s)), QStringList());
}

void TestFile::otherKindsAreNotRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("word");
    QTest::newRow("folder") << u"folder"_s << u"folder"_s;
    QTest::newRow("pipe without a writer") << u"pipe"_s << u"pipe"_s;
    QTest::newRow("endless device") << u"/dev/zero"_s << u"device"_s;
}

void TestFile::otherKindsAreNotRead()
{
    QFETCH(QString, path);
    QFETCH(QString, word);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(in(u"pipe"_s)).constData(), 0600), 0);
    QElapsedTimer timer;
    timer.start();
    const auto read = readFile(path.startsWith(u'/') ? path : in(path));
    QVERIFY(timer.elapsed() < 2000);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::NotACard);
    QVERIFY2(read.error().message.contains(word), qPrintable(read.error().message));
}

void TestFile::readStopsAtLimit()
{
    put(in(u"card.md"_s), QByteArray(1000, 'x'));
    QCOMPARE(readFile(in(u"card.md"_s), 1000)->size(), 1000);
    const auto read = readFile(in(u"card.md"_s), 999);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Refused);
    // A file that says it has 0 bytes and has more.
    QVERIFY(!readFile(u"/proc/self/status"_s, 16));
    QVERIFY(readFile(u"/proc/self/status"_s)->startsWith("Name:"));
    // A hole of a terabyte is refused before memory is asked for.
    QCOMPARE(::truncate(QFile::encodeName(in(u"card.md"_s)).constData(), 1LL << 40), 0);
    QVERIFY(!readFile(in(u"card.md"_s)));
}

void TestFile::missingFileIsNotFound()
{
    QCOMPARE(readFile(in(u"none.md"_s)).error().code, Error::Code::NotFound);
    put(in(u"card.md"_s), "x");
    QCOMPARE(readFile(in(u"card.md/under"_s)).error().code, Error::Code::NotFound);
}

void TestFile::missingFolderIsNotFound()
{
    QCOMPARE(writeFileSafely(in(u"gone/card.md"_s), "x").error().code, Error::Code::NotFound);
    put(in(u"card.md"_s), "x");
    QCOMPARE(writeFileSafely(in(u"card.md/under"_s), "y").error().code, Error::Code::NotFound);
    QCOMPARE(taken(in(u"card.md"_s)), "x");
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"card.md"_s});
}

void TestFile::fileSizeLimitLeavesOldFile()
{
    const QString path = in(u"card.md"_s);
    put(path, QByteArray(1000, 'o'));
    const QString trouble = inChildProcess([&]() -> QString {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit = {4096, 4096};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return u"no limit"_s;
        for (const qsizetype size : {4097, 100'000, 10'000'000}) {
            const QString failure = failsWhole(path, QByteArray(size, 'n'), Error::Code::NoSpace);
            if (!failure.isEmpty())
                return failure;
        }
        if (!writeFileSafely(path, QByteArray(4096, 'n')))
            return u"what fits was not saved"_s;
        return {};
    });
    QCOMPARE(trouble, QString());
    QCOMPARE(taken(path), QByteArray(4096, 'n'));
}

void TestFile::fullDiskLeavesOldFile_data()
{
    QTest::addColumn<int>("oldSize");
    QTest::addColumn<int>("newSize");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<bool>("hasProc");
    QTest::newRow("more than the whole disk") << 5000 << 100'000 << QByteArray("size=64k") << true;
    QTest::newRow("fits only without the old file") << 30'000 << 40'000 << QByteArray("size=64k") << true;
    QTest::newRow("one byte too many") << 4096 << 15 * 4096 + 1 << QByteArray("size=64k") << true;
    QTest::newRow("disk of 16 KiB") << 5000 << 9000 << QByteArray("size=16k") << true;
    QTest::newRow("disk of 256 KiB") << 5000 << 300'000 << QByteArray("size=256k") << true;
    QTest::newRow("no place for one more name") << 100 << 200 << QByteArray("size=64k,nr_inodes=2") << true;
    QTest::newRow("new file") << -1 << 100'000 << QByteArray("size=64k") << true;
    QTest::newRow("without /proc") << 5000 << 100'000 << QByteArray("size=64k") << false;
    QTest::newRow("without /proc, no name left") << 100 << 200 << QByteArray("size=64k,nr_inodes=2") << false;
}

void TestFile::fullDiskLeavesOldFile()
{
    if (::geteuid() != 0)
        QSKIP("only root can mount a small disk");
    QFETCH(int, oldSize);
    QFETCH(int, newSize);
    QFETCH(QByteArray, options);
    QFETCH(bool, hasProc);
    const QByteArray place = QFile::encodeName(m_folder->path());
    const QString disk = m_folder->path() + u"/"_s;
    const QString trouble = inChildProcess([&]() -> QString {
        // In a mount namespace of its own, so the disk goes with the child, however that ends.
        if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || ::mount("tmpfs", place.constData(), "tmpfs", 0, options.constData()) != 0)
            return u"no mount"_s;
        // Files that are nameless at first get their name through /proc; others never are nameless.
        if (!hasProc && ::mount("tmpfs", "/proc", "tmpfs", 0, nullptr) != 0)
            return u"no mount"_s;
        const QString path = disk + u"card.md"_s;
        if (oldSize >= 0)
            put(path, QByteArray(oldSize, 'o'));
        const QString failure = failsWhole(path, QByteArray(newSize, 'n'), Error::Code::NoSpace);
        if (!failure.isEmpty())
            return failure;
        const Done again = writeFileSafely(path, QByteArray(newSize, 'n'));
        if (again)
            return u"it was saved the second time"_s;
        if (!again.error().message.contains(u"full"_s))
            return again.error().message;
        if (oldSize >= 0 && !again.error().message.contains(u"old file is whole"_s))
            return again.error().message;
        if (!options.contains("inodes") && !writeFileSafely(path, QByteArray(100, 's')))
            return u"what fits was not saved"_s;
        return {};
    });
    if (trouble == u"no mount"_s)
        QSKIP("this machine lets nobody mount a small disk");
    QCOMPARE(trouble, QString());
}

void TestFile::permissionsAreHeeded_data()
{
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("fileMode");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<bool>("writable");
    QTest::newRow("all allowed") << 0777 << 0666 << true << true;
    QTest::newRow("read-only file in a free folder") << 0777 << 0644 << true << false;
    QTest::newRow("secret file in a free folder") << 0777 << 0600 << false << false;
    QTest::newRow("free file in a read-only folder") << 0755 << 0666 << true << false;
    QTest::newRow("closed folder") << 0700 << 0666 << false << false;
    QTest::newRow("folder that cannot be listed") << 0733 << 0666 << true << true;
    QTest::newRow("file of another in a sticky folder") << 01777 << 0666 << true << false;
    QTest::newRow("writable and not readable") << 0777 << 0622 << false << true;
}

void TestFile::permissionsAreHeeded()
{
    if (::geteuid() != 0)
        QSKIP("only root can become somebody without permissions");
    QFETCH(int, folderMode);
    QFETCH(int, fileMode);
    QFETCH(bool, readable);
    QFETCH(bool, writable);
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    QVERIFY(QDir(m_folder->path()).mkdir(u"theirs"_s));
    const QString path = in(u"theirs/card.md"_s);
    put(path, "old");
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode_t(fileMode)), 0);
    QCOMPARE(::chmod(QFile::encodeName(in(u"theirs"_s)).constData(), mode_t(folderMode)), 0);

    const QString trouble = inChildProcess([&]() -> QString {
        if (!becomeNobody())
            return u"still root"_s;
        const auto read = readFile(path);
        if (read.has_value() != readable || (!readable && read.error().code != Error::Code::NotReadable))
            return u"reading"_s;
        const Done saved = writeFileSafely(path, "new");
        if (saved.has_value() != writable || (!writable && saved.error().code != Error::Code::NotWritable))
            return u"saving: "_s + (saved ? QString() : saved.error().message);
        return {};
    });
    QCOMPARE(trouble, QString());
    QCOMPARE(taken(path), writable ? "new" : "old");
    QCOMPARE(modeOf(path), mode_t(fileMode));
    QCOMPARE(namesIn(in(u"theirs"_s)), QStringList{u"card.md"_s});
}

void TestFile::killLeavesOldOrNew()
{
    const QString path = in(u"card.md"_s);
    const QByteArray one(200'000, '1');
    const QByteArray two(700, '2');
    put(path, one);
    int changes = 0;
    QByteArray last = one;
    for (int round = 0; round < 200; ++round) {
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            for (bool first = round % 2 == 0;; first = !first) {
                if (!writeFileSafely(path, first ? two : one))
                    ::_exit(1);
            }
        }
        ::usleep(QRandomGenerator::global()->bounded(200U, 8000U));
        ::kill(child, SIGKILL);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY2(WIFSIGNALED(status), "a save failed");
        const QByteArray now = taken(path);
        QVERIFY2(now == one || now == two, qPrintable(u"round %1: %2 bytes"_s.arg(round).arg(now.size())));
        changes += now != last ? 1 : 0;
        last = now;
    }
    QVERIFY2(changes > 0, "no child lived long enough to save");
    // Between link and rename a kill may leave the whole new text under a name of ours.
    for (const QString &name : namesIn(m_folder->path())) {
        QVERIFY2(name == u"card.md"_s || name.startsWith(u".cardwright-"_s), qPrintable(name));
        const QByteArray text = taken(in(name));
        QVERIFY(text == one || text == two);
    }
}

void TestFile::displayPathIsOneLine()
{
    const QString hidden = u"a\nb\x1B[2Jc\u202Edm.exe\u2028"_s;
    const QString shown = displayPath(hidden);
    QCOMPARE(shown.size(), hidden.size());
    QVERIFY(!shown.contains(u'\n') && !shown.contains(u'\x1B') && !shown.contains(u'\u202E')
            && !shown.contains(u'\u2028'));
    QCOMPARE(displayPath(u"/home/é 🐬/%1.md"_s), u"/home/é 🐬/%1.md"_s);
    const Error error = readFile(in(u"%2 a\nb %1"_s)).error();
    QVERIFY(error.message.contains(u"%2 a\uFFFDb %1"_s));
}

QTEST_GUILESS_MAIN(TestFile)

#include "tst_file.moc"
