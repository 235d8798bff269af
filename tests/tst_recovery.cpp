#include "storage/recovery.h"
#include "support/childprocess.h"
#include "support/testfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <memory>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

// An entry with a true hash, whatever is in it.
QByteArray sealed(const QByteArray &content)
{
    return content + QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

RecoveryCopy copyOf(const QString &entry)
{
    RecoveryCopy copy;
    copy.entry = entry;
    copy.cardPath = u"/home/a b/my\ncard 🐬.md"_s;
    copy.bytes = QByteArray("\xEF\xBB\xBF# A\r\n\0\xFF no final newline", 27);
    copy.pending = QByteArray("{\"field\":\"a\\nb\"}");
    copy.review = QByteArray("{\n    \"kind\": \"cardwright review\"\n}\n");
    copy.drafts = QByteArray("{\"kind\": \"cardwright review drafts\"}");
    copy.baseHash = QCryptographicHash::hash("base", QCryptographicHash::Sha256);
    return copy;
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void copyOfDeadEditorComesBackWhole();
    void emptyDocumentComesBack();
    void ownCopiesAreNotAbandoned();
    void copyOfRunningEditorIsNotAbandoned();
    void killedEditorCountsAsDeadBeforeItIsReaped();
    void reusedNumberIsNotTheSameProcess_data();
    void reusedNumberIsNotTheSameProcess();
    void newestComesFirst();
    void laterWriteReplacesEarlier();
    void damagedEntriesAreLeftAlone_data();
    void damagedEntriesAreLeftAlone();
    void everyTornLengthIsRecognised();
    void everyFlippedByteIsRecognised();
    void pipeAndFolderDoNotStopTheList();
    void onlyTheOwnerCanRead();
    void namesStayInTheFolder_data();
    void namesStayInTheFolder();
    void newEntriesDiffer();
    void removedEntryIsGone();
    void whatItsFileHoldsIsTakenAway_data();
    void whatItsFileHoldsIsTakenAway();
    void fullDiskKeepsEarlierCopy();
    void unwritableFolderIsAnError();
    void oneOfTwoWindowsClaims();
    void whatIsDiscardedComesBack();
    void whatWasDiscardedGoesAfterDays();
    void anotherComputersCopyMayLive_data();
    void anotherComputersCopyMayLive();
    void whatCannotBeReadIsNamed_data();
    void whatCannotBeReadIsNamed();
    void thousandEntriesListQuickly();
    void defaultFolderIsInTheDataLocation();

private:
    QString in(const QString &entry) const { return m_folder + u'/' + entry; }
    QString writeAsDeadEditor(const RecoveryCopy &copy) const;

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder; // does not exist at first
};

void TestRecovery::init()
{
    m_home = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    QVERIFY(m_home->isValid());
    m_folder = m_home->filePath(u"data/cardwright/recovery"_s);
}

void TestRecovery::cleanup()
{
    m_home.reset();
}

QString TestRecovery::writeAsDeadEditor(const RecoveryCopy &copy) const
{
    return inChildProcess([&]() -> QString {
        const Done written = RecoveryStore(m_folder).write(copy);
        return written ? QString() : written.error().message;
    });
}

void TestRecovery::copyOfDeadEditorComesBackWhole()
{
    const RecoveryStore store(m_folder);
    QCOMPARE(store.abandoned().size(), 0);
    const RecoveryCopy copy = copyOf(store.newEntry());
    const QDateTime before = QDateTime::currentDateTimeUtc().addMSecs(-1);
    QCOMPARE(writeAsDeadEditor(copy), QString());

    const auto found = store.abandoned();
    QCOMPARE(found.size(), 1);
    const RecoveryCopy &back = found.first();
    QCOMPARE(back.entry, copy.entry);
    QCOMPARE(back.cardPath, copy.cardPath);
    QCOMPARE(back.bytes, copy.bytes);
    QCOMPARE(back.pending, copy.pending);
    QCOMPARE(back.review, copy.review);
    QCOMPARE(back.drafts, copy.drafts);
    QCOMPARE(back.baseHash, copy.baseHash);
    QVERIFY(back.written >= before && back.written <= QDateTime::currentDateTimeUtc());
    QVERIFY(back.processId > 0 && back.processId != QCoreApplication::applicationPid());

    // Who goes on with a found copy owns it.
    QVERIFY(store.write(back));
    QCOMPARE(store.abandoned().size(), 0);
}

void TestRecovery::emptyDocumentComesBack()
{
    const RecoveryStore store(m_folder);
    RecoveryCopy copy;
    copy.entry = store.newEntry();
    QCOMPARE(writeAsDeadEditor(copy), QString());
    QCOMPARE(store.abandoned().size(), 1);
    QVERIFY(store.abandoned().first().bytes.isEmpty());
    QVERIFY(store.abandoned().first().cardPath.isEmpty());
}

void TestRecovery::ownCopiesAreNotAbandoned()
{
    const RecoveryStore store(m_folder);
    QVERIFY(store.write(copyOf(store.newEntry())));
    QCOMPARE(store.abandoned().size(), 0);
}

void TestRecovery::copyOfRunningEditorIsNotAbandoned()
{
    const RecoveryStore store(m_folder);
    const RecoveryCopy copy = copyOf(store.newEntry());
    QVERIFY(store.write(copy));
    const QString seen =
        inChildProcess([&]() -> QString { return QString::number(store.abandoned().size()); });
    QCOMPARE(seen, u"0"_s);
    // Signals may not reach an editor of another user; it runs all the same.
    if (::geteuid() != 0)
        return;
    QCOMPARE(::chmod(QFile::encodeName(m_home->path()).constData(), 0755), 0);
    for (const QString &part : {u"data"_s, u"data/cardwright"_s, u"data/cardwright/recovery"_s})
        QCOMPARE(::chmod(QFile::encodeName(m_home->filePath(part)).constData(), 0755), 0);
    QCOMPARE(::chmod(QFile::encodeName(in(copy.entry)).constData(), 0644), 0);
    const QString seenByOther = inChildProcess([&]() -> QString {
        return becomeNobody() ? QString::number(store.abandoned().size()) : u"still root"_s;
    });
    QCOMPARE(seenByOther, u"0"_s);
}

void TestRecovery::killedEditorCountsAsDeadBeforeItIsReaped()
{
    const RecoveryStore store(m_folder);
    const RecoveryCopy copy = copyOf(store.newEntry());
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0)
        ::_exit(store.write(copy) ? 0 : 1);
    siginfo_t info = {};
    QCOMPARE(::waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOWAIT), 0);
    const auto found = store.abandoned().size();
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    QCOMPARE(found, 1);
}

void TestRecovery::reusedNumberIsNotTheSameProcess_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("listed");
    QTest::newRow("started at another time") << QByteArray("processStart") << true;
    QTest::newRow("started in another boot") << QByteArray("bootId") << true;
    QTest::newRow("the very process") << QByteArray("noSuchKey") << false;
}

void TestRecovery::reusedNumberIsNotTheSameProcess()
{
    QFETCH(QByteArray, key);
    QFETCH(bool, listed);
    const RecoveryStore store(m_folder);
    const QString entry = store.newEntry();
    QVERIFY(store.write(copyOf(entry)));
    QByteArray content = taken(in(entry)).chopped(32);
    const QByteArray start = '"' + key + "\":\"";
    const qsizetype value = content.indexOf(start);
    QCOMPARE(value >= 0, listed);
    if (value >= 0)
        content.insert(value + start.size(), "1");
    put(in(entry), sealed(content));
    QCOMPARE(store.abandoned().size(), listed ? 1 : 0);
}

void TestRecovery::newestComesFirst()
{
    const RecoveryStore store(m_folder);
    QStringList entries;
    for (int i = 0; i < 4; ++i)
        entries.append(store.newEntry());
    for (const int i : {2, 0, 3, 1}) {
        QCOMPARE(writeAsDeadEditor(copyOf(entries.at(i))), QString());
        QTest::qSleep(3);
    }
    QStringList found;
    for (const RecoveryCopy &copy : store.abandoned())
        found.append(copy.entry);
    QCOMPARE(found, (QStringList{entries.at(1), entries.at(3), entries.at(0), entries.at(2)}));
}

void TestRecovery::laterWriteReplacesEarlier()
{
    const RecoveryStore store(m_folder);
    RecoveryCopy copy = copyOf(store.newEntry());
    QCOMPARE(writeAsDeadEditor(copy), QString());
    copy.bytes = "short";
    copy.pending.clear();
    QCOMPARE(writeAsDeadEditor(copy), QString());
    const auto found = store.abandoned();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().bytes, "short");
    QCOMPARE(found.first().pending, "");
}

void TestRecovery::damagedEntriesAreLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray good = R"({"kind":"cardwright recovery copy","format":1,"processId":0,)";
    const auto sizes = [&](const QByteArray &rest) { return sealed(good + rest + "}\nabcdef"); };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text of somebody") << QByteArray("my notes\n");
    QTest::newRow("as long as the hash") << QByteArray(32, 'x');
    QTest::newRow("only a hash") << sealed("");
    QTest::newRow("only a line end") << sealed("\n");
    QTest::newRow("not JSON") << sealed("hello\nabc");
    QTest::newRow("another kind") << sealed(R"({"format":1,"documentSize":0,"pendingSize":0})"
                                            "\n");
    QTest::newRow("later format") << sealed(
        R"({"kind":"cardwright recovery copy","format":2,"documentSize":0,"pendingSize":0})"
        "\n");
    QTest::newRow("no sizes") << sealed(good.chopped(1) + "}\nabcdef");
    QTest::newRow("too little said") << sizes(R"("documentSize":4,"pendingSize":1)");
    QTest::newRow("too much said") << sizes(R"("documentSize":6,"pendingSize":1)");
    QTest::newRow("negative") << sizes(R"("documentSize":7,"pendingSize":-1)");
    QTest::newRow("sum overflows") << sizes(
        R"("documentSize":9223372036854775807,"pendingSize":9223372036854775807)");
    QTest::newRow("no review of that size") << sizes(R"("documentSize":4,"pendingSize":0,"reviewSize":3)");
    QTest::newRow("negative review") << sizes(R"("documentSize":4,"pendingSize":3,"reviewSize":-1)");
    QTest::newRow("sizes as text") << sizes(R"("documentSize":"6","pendingSize":"0")");
    QTest::newRow("NUL bytes after a crash") << QByteArray(4096, '\0');
}

void TestRecovery::damagedEntriesAreLeftAlone()
{
    QFETCH(QByteArray, content);
    const RecoveryStore store(m_folder);
    const QString good = store.newEntry();
    QCOMPARE(writeAsDeadEditor(copyOf(good)), QString());
    const QString bad = store.newEntry();
    put(in(bad), content);
    const auto found = store.abandoned();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().entry, good);
    QCOMPARE(taken(in(bad)), content);
}

void TestRecovery::everyTornLengthIsRecognised()
{
    const RecoveryStore store(m_folder);
    const QString entry = store.newEntry();
    QCOMPARE(writeAsDeadEditor(copyOf(entry)), QString());
    const QByteArray whole = taken(in(entry));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        put(in(entry), whole.left(size));
        QVERIFY2(store.abandoned().isEmpty(), qPrintable(QString::number(size)));
        QVERIFY2(!store.legible(entry).contains('\0'), qPrintable(QString::number(size)));
    }
    put(in(entry), whole + "x");
    QVERIFY(store.abandoned().isEmpty());
    put(in(entry), whole);
    QCOMPARE(store.abandoned().size(), 1);
}

void TestRecovery::everyFlippedByteIsRecognised()
{
    const RecoveryStore store(m_folder);
    const QString entry = store.newEntry();
    QCOMPARE(writeAsDeadEditor(copyOf(entry)), QString());
    const QByteArray whole = taken(in(entry));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged.at(at) ^ 1);
        put(in(entry), damaged);
        QVERIFY2(store.abandoned().isEmpty(), qPrintable(QString::number(at)));
    }
}

void TestRecovery::pipeAndFolderDoNotStopTheList()
{
    const RecoveryStore store(m_folder);
    QCOMPARE(writeAsDeadEditor(copyOf(store.newEntry())), QString());
    QCOMPARE(::mkfifo(QFile::encodeName(in(u"1-1-1.recovery"_s)).constData(), 0600), 0);
    QVERIFY(QDir(m_folder).mkdir(u"2-2-2.recovery"_s));
    QCOMPARE(::symlink("1-1-1.recovery", QFile::encodeName(in(u"3-3-3.recovery"_s)).constData()), 0);
    QCOMPARE(store.abandoned().size(), 1);
}

void TestRecovery::onlyTheOwnerCanRead()
{
    const mode_t before = ::umask(0);
    const RecoveryStore store(m_folder);
    const QString entry = store.newEntry();
    const Done written = store.write(copyOf(entry));
    ::umask(before);
    QVERIFY(written);
    struct stat found = {};
    QCOMPARE(::stat(QFile::encodeName(m_folder).constData(), &found), 0);
    QCOMPARE(found.st_mode & 07777, mode_t(0700));
    QCOMPARE(::stat(QFile::encodeName(in(entry)).constData(), &found), 0);
    QCOMPARE(found.st_mode & 07777, mode_t(0600));
    QCOMPARE(QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{entry});
}

void TestRecovery::namesStayInTheFolder_data()
{
    QTest::addColumn<QString>("entry");
    QTest::newRow("empty") << QString();
    QTest::newRow("parent") << u"../card.recovery"_s;
    QTest::newRow("absolute") << u"/tmp/card.recovery"_s;
    QTest::newRow("only the ending") << u".recovery"_s;
    QTest::newRow("other ending") << u"card.md"_s;
    QTest::newRow("NUL") << u"1-1-1"_s + QChar(0) + u".recovery"_s;
}

void TestRecovery::namesStayInTheFolder()
{
    QFETCH(QString, entry);
    const RecoveryStore store(m_folder);
    QVERIFY(store.write(copyOf(store.newEntry())));
    const QString outside = m_home->filePath(u"data/cardwright/card.recovery"_s);
    put(outside, "keep me");
    QCOMPARE(store.write(copyOf(entry)).error().code, Error::Code::BadUse);
    QCOMPARE(store.remove(entry).error().code, Error::Code::BadUse);
    QCOMPARE(taken(outside), "keep me");
    QCOMPARE(QDir(m_folder).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestRecovery::newEntriesDiffer()
{
    QSet<QString> entries;
    for (int i = 0; i < 1000; ++i)
        entries.insert(RecoveryStore(m_folder).newEntry());
    QCOMPARE(entries.size(), 1000);
    // Two editors, even two that were given the same number one after the other.
    const QString other = inChildProcess([&]() -> QString { return RecoveryStore(m_folder).newEntry(); });
    QVERIFY(other.endsWith(u".recovery"_s));
    QVERIFY(!entries.contains(other));
}

void TestRecovery::removedEntryIsGone()
{
    const RecoveryStore store(m_folder);
    const QString first = store.newEntry();
    const QString second = store.newEntry();
    QVERIFY(store.remove(first)); // never written, not even the folder
    QCOMPARE(writeAsDeadEditor(copyOf(first)), QString());
    QCOMPARE(writeAsDeadEditor(copyOf(second)), QString());
    QVERIFY(store.remove(first));
    QVERIFY(store.remove(first));
    QCOMPARE(store.abandoned().size(), 1);
    QCOMPARE(store.abandoned().first().entry, second);
}

void TestRecovery::whatItsFileHoldsIsTakenAway_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("pending");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("the same") << QByteArray("# Saved\n") << QByteArray() << true;
    QTest::newRow("the same, and text that waits in a panel") << QByteArray("# Saved\n") << QByteArray("{\"a\":\"# b\"}") << false;
    QTest::newRow("another letter") << QByteArray("# saved\n") << QByteArray() << false;
    QTest::newRow("longer") << QByteArray("# Saved\n\n") << QByteArray() << false;
    QTest::newRow("empty") << QByteArray("") << QByteArray() << false;
    QTest::newRow("no file") << QByteArray() << QByteArray() << false;
}

void TestRecovery::whatItsFileHoldsIsTakenAway()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, pending);
    QFETCH(bool, isTaken);
    const RecoveryStore store(m_folder);
    RecoveryCopy copy = copyOf(store.newEntry());
    copy.cardPath = m_home->filePath(u"card.md"_s);
    copy.bytes = "# Saved\n";
    copy.pending = pending;
    copy.review.clear();
    copy.drafts.clear();
    QCOMPARE(writeAsDeadEditor(copy), QString());
    if (!file.isNull())
        put(copy.cardPath, file);
    const QList<RecoveryCopy> found = store.abandoned();
    QCOMPARE(found.size(), 1);
    QCOMPARE(store.removeIfSaved(found.first()), isTaken);
    QCOMPARE(store.abandoned().size(), isTaken ? 0 : 1);
    copy.cardPath.clear(); // never saved
    QVERIFY(!store.removeIfSaved(copy));

    RecoveryCopy reviewed = copyOf(store.newEntry()); // what people said of the card is in no file yet
    reviewed.cardPath = m_home->filePath(u"card.md"_s);
    reviewed.bytes = "# Saved\n";
    reviewed.pending.clear();
    reviewed.review = "{}";
    put(reviewed.cardPath, reviewed.bytes);
    QVERIFY(!store.removeIfSaved(reviewed));
}

void TestRecovery::fullDiskKeepsEarlierCopy()
{
    const RecoveryStore store(m_folder);
    RecoveryCopy copy = copyOf(store.newEntry());
    const QByteArray early = copy.bytes;
    QCOMPARE(writeAsDeadEditor(copy), QString());
    copy.bytes = QByteArray(100'000, 'x');
    const QString trouble = inChildProcess([&]() -> QString {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit = {4096, 4096};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return u"no limit"_s;
        const Done written = store.write(copy);
        if (written)
            return u"it was reported as written"_s;
        return written.error().code == Error::Code::NoSpace ? QString() : written.error().message;
    });
    QCOMPARE(trouble, QString());
    QCOMPARE(store.abandoned().size(), 1);
    QCOMPARE(store.abandoned().first().bytes, early);
    QCOMPARE(QDir(m_folder).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestRecovery::unwritableFolderIsAnError()
{
    put(m_home->filePath(u"data"_s), "a file where the folder should be");
    const RecoveryStore store(m_folder);
    const Done written = store.write(copyOf(store.newEntry()));
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::NotWritable);
    QVERIFY(store.abandoned().isEmpty());
    QVERIFY(store.remove(store.newEntry()));
}

void TestRecovery::oneOfTwoWindowsClaims()
{
    const RecoveryStore first(m_folder);
    const RecoveryStore second(m_folder);
    const QString entry = first.newEntry();
    QCOMPARE(writeAsDeadEditor(copyOf(entry)), QString());
    QVERIFY(first.has(entry));
    const Result<QString> claimed = first.claim(entry);
    QVERIFY(claimed);
    QVERIFY(*claimed != entry);
    QVERIFY(!second.has(entry));
    for (const Error &error : {second.claim(entry).error(), second.discard(entry).error()}) {
        QCOMPARE(error.code, Error::Code::NotFound);
        QVERIFY(error.message.contains(u"another window"_s));
    }
    // Complete as it was, until its new owner writes.
    QCOMPARE(second.abandoned().size(), 1);
    QCOMPARE(second.abandoned().first().entry, *claimed);
    QCOMPARE(second.abandoned().first().bytes, copyOf(entry).bytes);
    QVERIFY(first.write(copyOf(*claimed)));
    QVERIFY(second.abandoned().isEmpty());
    QVERIFY(first.has(*claimed));
}

void TestRecovery::whatIsDiscardedComesBack()
{
    const RecoveryStore store(m_folder);
    const QString entry = store.newEntry();
    QCOMPARE(writeAsDeadEditor(copyOf(entry)), QString());
    const QByteArray whole = taken(in(entry));
    QVERIFY(store.discard(entry));
    QVERIFY(store.abandoned().isEmpty() && !store.has(entry));
    QCOMPARE(store.discarded(), QStringList(entry));
    struct stat found = {};
    QCOMPARE(::stat(QFile::encodeName(in(u"discarded"_s)).constData(), &found), 0);
    QCOMPARE(found.st_mode & 0777u, 0700u);
    QVERIFY(store.bringBack(entry));
    QCOMPARE(taken(in(entry)), whole);
    QCOMPARE(store.abandoned().size(), 1);
    QVERIFY(store.discarded().isEmpty());
    QVERIFY(!store.bringBack(entry));
    QCOMPARE(taken(in(entry)), whole);

    QVERIFY(store.discard(entry));
    QVERIFY(store.removeDiscarded(entry));
    QVERIFY(store.discarded().isEmpty() && store.abandoned().isEmpty());
    QCOMPARE(store.bringBack(entry).error().code, Error::Code::NotFound);
}

void TestRecovery::whatWasDiscardedGoesAfterDays()
{
    const RecoveryStore store(m_folder);
    const QString entry = store.newEntry();
    QCOMPARE(writeAsDeadEditor(copyOf(entry)), QString());
    // The days count from when it was discarded, however old the work is.
    const timespec old[2] = {{1'000'000'000, 0}, {1'000'000'000, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(in(entry)).constData(), old, 0), 0);
    QVERIFY(store.discard(entry));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    store.removeOldDiscarded(now);
    store.removeOldDiscarded(now.addDays(7));
    QCOMPARE(store.discarded().size(), 1);
    store.removeOldDiscarded(now.addDays(9));
    QVERIFY(store.discarded().isEmpty());
}

void TestRecovery::anotherComputersCopyMayLive_data()
{
    QTest::addColumn<QByteArray>("machine");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("mayLive");
    QTest::newRow("another computer, just now") << QByteArray("00000000000000000000000000000000") << 0 << true;
    QTest::newRow("another computer, long ago") << QByteArray("00000000000000000000000000000000") << 40 << false;
    QTest::newRow("not said") << QByteArray() << 0 << false;
    QTest::newRow("this one, before it was started anew") << QByteArray("own") << 0 << false;
}

void TestRecovery::anotherComputersCopyMayLive()
{
    QFETCH(const QByteArray, machine);
    QFETCH(const int, days);
    QFETCH(const bool, mayLive);
    if (QSysInfo::machineUniqueId().isEmpty())
        QSKIP("this computer has no name of its own");
    const RecoveryStore store(m_folder);
    const QString entry = store.newEntry();
    QVERIFY(store.write(copyOf(entry)));
    QByteArray content = taken(in(entry)).chopped(32);
    const auto replaceValue = [&content](const QByteArray &key, const QByteArray &value) {
        const qsizetype at = content.indexOf(QByteArray('"' + key + "\":\"")) + key.size() + 4;
        content.replace(at, content.indexOf('"', at) - at, value);
    };
    replaceValue("bootId", "11111111-2222-3333-4444-555555555555");
    if (machine != "own")
        replaceValue("machine", machine);
    replaceValue("written", QDateTime::currentDateTimeUtc().addDays(-days).toString(Qt::ISODateWithMs).toLatin1());
    put(in(entry), sealed(content));
    const QList<RecoveryCopy> found = store.abandoned();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().mayLiveElsewhere, mayLive);
}

void TestRecovery::whatCannotBeReadIsNamed_data()
{
    QTest::addColumn<int>("flipped"); // of the bytes, from the end
    QTest::addColumn<QByteArray>("legible");
    const QByteArray text("# Seals\n\nBy the sea.\n");
    QTest::newRow("a byte of the hash") << 3 << text;
    QTest::newRow("a letter of the text") << 32 + 2 << QByteArray(text).replace("sea.", "sea/");
}

void TestRecovery::whatCannotBeReadIsNamed()
{
    QFETCH(const int, flipped);
    QFETCH(const QByteArray, legible);
    const RecoveryStore store(m_folder);
    RecoveryCopy copy;
    copy.entry = store.newEntry();
    copy.bytes = "# Seals\n\nBy the sea.\n";
    QCOMPARE(writeAsDeadEditor(copy), QString());
    QByteArray damaged = taken(in(copy.entry));
    damaged[damaged.size() - flipped] = static_cast<char>(damaged.at(damaged.size() - flipped) ^ 1);
    put(in(copy.entry), damaged);
    const QString later = store.newEntry();
    put(in(later), sealed("{\"kind\":\"cardwright recovery copy\",\"format\":2}\nabc"));
    const QString empty = store.newEntry();
    put(in(empty), QByteArray());
    const FoundCopies found = store.found();
    QVERIFY(found.copies.isEmpty());
    QCOMPARE(found.unreadable.size(), 3);
    for (const UnreadableCopy &one : found.unreadable) {
        QVERIFY(one.written.isValid());
        QCOMPARE(one.isLater, one.entry == later);
    }
    QCOMPARE(store.legible(copy.entry), legible);
    QCOMPARE(store.legible(empty), QByteArray());
    QCOMPARE(taken(in(copy.entry)), damaged);
    QVERIFY(store.discard(copy.entry)); // put away, and back
    QCOMPARE(store.found().unreadable.size(), 2);
    QVERIFY(store.bringBack(copy.entry));
    QCOMPARE(store.found().unreadable.size(), 3);
}

void TestRecovery::thousandEntriesListQuickly()
{
    const RecoveryStore store(m_folder);
    const QString entry = store.newEntry();
    QCOMPARE(writeAsDeadEditor(copyOf(entry)), QString());
    const QByteArray whole = taken(in(entry));
    for (int i = 1; i < 1000; ++i)
        put(in(store.newEntry()), i % 2 == 0 ? whole : whole.chopped(1));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(store.abandoned().size(), 500);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestRecovery::defaultFolderIsInTheDataLocation()
{
    QStandardPaths::setTestModeEnabled(true);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QCOMPARE(RecoveryStore::defaultFolder(), data + u"/recovery"_s);
    QStandardPaths::setTestModeEnabled(false);
}

QTEST_GUILESS_MAIN(TestRecovery)

#include "tst_recovery.moc"
