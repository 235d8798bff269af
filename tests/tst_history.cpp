#include "storage/history.h"
#include "support/childprocess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <memory>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write its own file");
}

// Does not compress.
QByteArray noise(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::global()->bounded(256));
    return bytes;
}

mode_t modeOf(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777 : 0;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsVersions();
    void sameTextOnce();
    void savedTakesThePlaceOfWorking();
    void onlyTheOwnerReads();
    void linksAreTheSameCard();
    void cardsAreApart();
    void theNewestFewAlwaysStay();
    void ofTheNewestTwentyWorkGoesFirst();
    void allCardsHaveACapToo();
    void aRenamedCardKeepsItsVersions();
    void aNameThatHadVersionsKeepsThemToo();
    void theChoiceToKeepNoneGoesAlong();
    void aFullDiskIsSaidOfTheHistory();
    void oldOnesGoFirst();
    void aWeekStaysBelowTheCap();
    void clockSetBack();
    void forgets();
    void keepsNone();
    void damagedEntriesAreNamed_data();
    void damagedEntriesAreNamed();
    void foreignNamesAreRefused();
    void cannotWrite();
    void severalProcesses();
    void lockIsWaitedFor();

private:
    QString historyFolder() const { return m_folder->filePath(u"data/history"_s); }
    QString cardPath(const QString &name = u"my card.md"_s) const { return m_folder->filePath(name); }
    QString onlySubfolder() const
    {
        const QStringList folders = QDir(historyFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return folders.size() == 1 ? historyFolder() + u'/' + folders.first() : QString();
    }
    QByteArrayList texts(const HistoryStore &store, const QString &card) const
    {
        QByteArrayList all;
        for (const HistoryVersion &version : store.versions(card).versions) {
            const Result<QByteArray> text = store.text(card, version.entry);
            all.append(text ? *text : "(unreadable)");
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    QVERIFY(m_folder->isValid());
    put(cardPath(), "# A\n");
}

void TestHistory::keepsVersions()
{
    HistoryStore store(historyFolder());
    const QByteArray odd("\xEF\xBB\xBF# A\r\n\0\xFF no final newline", 27);
    QVERIFY(store.record(cardPath(), "# A\n", HistoryReason::Saved, kNow));
    QVERIFY(store.record(cardPath(), odd, HistoryReason::WhileWorking, kNow.addSecs(60)));
    QVERIFY(store.record(cardPath(), "", HistoryReason::Saved, kNow.addSecs(90)));
    const HistoryList list = HistoryStore(historyFolder()).versions(cardPath());
    QCOMPARE(texts(store, cardPath()), QByteArrayList({"", odd, "# A\n"}));
    QCOMPARE(list.damaged, QStringList());
    QCOMPARE(list.versions[1].time, kNow.addSecs(60));
    QCOMPARE(list.versions[1].reason, HistoryReason::WhileWorking);
    QCOMPARE(list.versions[1].size, 27);
    QCOMPARE(list.versions[2].reason, HistoryReason::Saved);
}

void TestHistory::sameTextOnce()
{
    HistoryStore store(historyFolder());
    for (int i = 0; i < 3; ++i)
        QVERIFY(store.record(cardPath(), "a", HistoryReason::Saved));
    QVERIFY(store.record(cardPath(), "a", HistoryReason::WhileWorking));
    QCOMPARE(store.versions(cardPath()).versions.size(), 1);
    QVERIFY(store.record(cardPath(), "b", HistoryReason::Saved));
    QVERIFY(store.record(cardPath(), "a", HistoryReason::Saved)); // undone by hand: a version of its own
    QCOMPARE(texts(store, cardPath()), QByteArrayList({"a", "b", "a"}));
}

void TestHistory::savedTakesThePlaceOfWorking()
{
    HistoryStore store(historyFolder());
    QVERIFY(store.record(cardPath(), "a", HistoryReason::WhileWorking, kNow));
    QVERIFY(store.record(cardPath(), "a", HistoryReason::Saved, kNow.addSecs(5)));
    const HistoryList list = store.versions(cardPath());
    QCOMPARE(list.versions.size(), 1);
    QCOMPARE(list.versions.first().reason, HistoryReason::Saved);
    QCOMPARE(list.versions.first().time, kNow.addSecs(5));
}

void TestHistory::onlyTheOwnerReads()
{
    const mode_t before = ::umask(0);
    HistoryStore store(historyFolder());
    const bool written = store.record(cardPath(), "a", HistoryReason::Saved)
                         && store.setKeepsHistoryOf(cardPath(u"b.md"_s), false);
    ::umask(before);
    QVERIFY(written);
    QCOMPARE(modeOf(historyFolder()), mode_t(0700));
    QCOMPARE(modeOf(onlySubfolder()), mode_t(0700));
    QCOMPARE(modeOf(historyFolder() + u"/lock"_s), mode_t(0600));
    int files = 0;
    for (const QString &folder : {onlySubfolder(), historyFolder()}) {
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
            QCOMPARE(modeOf(file.filePath()), mode_t(0600));
            QVERIFY(!file.fileName().contains(u"card"_s));
            ++files;
        }
    }
    QCOMPARE(files, 3);
}

void TestHistory::linksAreTheSameCard()
{
    QVERIFY(QFile::link(cardPath(), cardPath(u"link.md"_s)));
    HistoryStore store(historyFolder());
    QVERIFY(store.record(cardPath(u"link.md"_s), "a", HistoryReason::Saved));
    QCOMPARE(texts(store, cardPath()), QByteArrayList{"a"});
    QCOMPARE(texts(store,
                   m_folder->filePath(u"../"_s + QFileInfo(m_folder->path()).fileName() + u"/my card.md"_s)),
             QByteArrayList{"a"});
    QVERIFY(QFile::remove(cardPath()));
    QCOMPARE(texts(store, cardPath()), QByteArrayList{"a"}); // deleted by another program: its history stays
}

void TestHistory::cardsAreApart()
{
    HistoryStore store(historyFolder());
    QVERIFY(store.record(cardPath(), "a", HistoryReason::Saved));
    QVERIFY(store.record(cardPath(u"other.md"_s), "b", HistoryReason::Saved));
    QCOMPARE(texts(store, cardPath()), QByteArrayList{"a"});
    QVERIFY(store.forget(cardPath()));
    QCOMPARE(texts(store, cardPath(u"other.md"_s)), QByteArrayList{"b"});
    const Done untitled = store.record(QString(), "a", HistoryReason::Saved);
    QVERIFY(!untitled);
    QCOMPARE(untitled.error().code, Error::Code::BadUse);
}

void TestHistory::theNewestFewAlwaysStay()
{
    HistoryStore store(historyFolder(), {20, 7, 1000});
    for (int i = 0; i < 25; ++i)
        QVERIFY(store.record(cardPath(), noise(500),
                             i % 2 ? HistoryReason::Saved : HistoryReason::WhileWorking, kNow.addSecs(i)));
    QCOMPARE(store.versions(cardPath()).versions.size(), 3);
    QCOMPARE(store.versions(cardPath()).versions.last().time, kNow.addSecs(22));
}

void TestHistory::ofTheNewestTwentyWorkGoesFirst()
{
    HistoryStore store(historyFolder(), {20, 7, 45'000});
    for (int i = 1; i <= 6; ++i)
        QVERIFY(store.record(cardPath(), noise(10'000), i == 2 || i == 5 ? HistoryReason::WhileWorking : HistoryReason::Saved, kNow.addSecs(i)));
    QList<qint64> seconds;
    for (const HistoryVersion &version : store.versions(cardPath()).versions)
        seconds.append(kNow.secsTo(version.time));
    QCOMPARE(seconds, QList<qint64>({6, 5, 4, 3})); // 2 went, then 1; 5 is one of the newest few
}

void TestHistory::allCardsHaveACapToo()
{
    HistoryStore store(historyFolder(), {20, 7, 64'000'000, 1, 45'000});
    const auto record = [&](const QString &name, int second) {
        return bool(store.record(cardPath(name), noise(10'000), HistoryReason::Saved, kNow.addSecs(second)));
    };
    const auto count = [&](const QString &name) { return store.versions(cardPath(name)).versions.size(); };
    for (int i = 0; i < 3; ++i)
        QVERIFY(record(u"a.md"_s, i) && record(u"b.md"_s, 10 + i));
    QCOMPARE(count(u"a.md"_s), 1);
    QCOMPARE(count(u"b.md"_s), 3);
    for (int i = 3; i < 9; ++i)
        QVERIFY(record(u"b.md"_s, 10 + i));
    QCOMPARE(count(u"a.md"_s), 1); // its newest stays, however old
    QCOMPARE(count(u"b.md"_s), 3);
    QCOMPARE(store.versions(cardPath(u"b.md"_s)).versions.first().time, kNow.addSecs(18));
}

void TestHistory::aRenamedCardKeepsItsVersions()
{
    HistoryStore store(historyFolder());
    QVERIFY(store.record(cardPath(), "one", HistoryReason::Saved) && store.record(cardPath(), "two", HistoryReason::WhileWorking));
    QVERIFY(QFile::rename(cardPath(), cardPath(u"new.md"_s)));
    QVERIFY(store.move(cardPath(), cardPath(u"new.md"_s)));
    QCOMPARE(texts(store, cardPath(u"new.md"_s)), QByteArrayList({"two", "one"}));
    QCOMPARE(texts(store, cardPath()), QByteArrayList());
    QVERIFY(store.record(cardPath(u"new.md"_s), "three", HistoryReason::Saved));
    QCOMPARE(texts(store, cardPath(u"new.md"_s)), QByteArrayList({"three", "two", "one"}));
    QVERIFY(store.forget(cardPath(u"new.md"_s)));
    QCOMPARE(onlySubfolder(), QString()); // nothing is out of reach
    QVERIFY(store.move(cardPath(u"new.md"_s), cardPath())); // without any
}

void TestHistory::aNameThatHadVersionsKeepsThemToo()
{
    HistoryStore store(historyFolder());
    put(cardPath(u"new.md"_s), "# B\n");
    QVERIFY(store.record(cardPath(u"new.md"_s), "of another", HistoryReason::Saved));
    QVERIFY(store.record(cardPath(), "one", HistoryReason::Saved) && store.record(cardPath(), "two", HistoryReason::Saved));
    QVERIFY(QFile::remove(cardPath(u"new.md"_s)) && QFile::rename(cardPath(), cardPath(u"new.md"_s)));
    QVERIFY(store.move(cardPath(), cardPath(u"new.md"_s)));
    QCOMPARE(texts(store, cardPath(u"new.md"_s)), QByteArrayList({"two", "one", "of another"}));
    QVERIFY(!onlySubfolder().isEmpty());
}

void TestHistory::theChoiceToKeepNoneGoesAlong()
{
    HistoryStore store(historyFolder());
    const QString renamed = cardPath(u"new.md"_s);
    QVERIFY(store.setKeepsHistoryOf(cardPath(), false));
    QVERIFY(store.move(cardPath(), renamed));
    QVERIFY(!store.keepsHistoryOf(renamed));
    QVERIFY(store.keepsHistoryOf(cardPath())); // another card may have the name one day
    QVERIFY(store.record(renamed, "private", HistoryReason::Saved));
    QCOMPARE(onlySubfolder(), QString());

    // A copy of it under another name, where a card with versions was.
    QVERIFY(store.record(cardPath(u"copy.md"_s), "of another", HistoryReason::Saved));
    QVERIFY(store.shareChoice(renamed, cardPath(u"copy.md"_s)));
    QVERIFY(!store.keepsHistoryOf(renamed) && !store.keepsHistoryOf(cardPath(u"copy.md"_s)));
    QVERIFY(store.record(cardPath(u"copy.md"_s), "private", HistoryReason::Saved));
    QCOMPARE(texts(store, cardPath(u"copy.md"_s)), QByteArrayList{"of another"}); // nobody wanted that gone
    QVERIFY(store.shareChoice(cardPath(u"other.md"_s), cardPath(u"third.md"_s)));
    QVERIFY(store.keepsHistoryOf(cardPath(u"third.md"_s)));
}

void TestHistory::aFullDiskIsSaidOfTheHistory()
{
    const QString trouble = inChildProcess([this]() -> QString {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{4096, 4096};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return u"no limit"_s;
        const Done written = HistoryStore(historyFolder()).record(cardPath(), noise(20'000), HistoryReason::Saved);
        if (written)
            return u"kept"_s;
        const QString sentence = written.error().message;
        return sentence.contains(u"history"_s) && sentence.contains(u"my card.md"_s) && !sentence.contains(u".version"_s)
                       && !sentence.contains(u"another place"_s)
                   ? QString()
                   : sentence;
    });
    QCOMPARE(trouble, QString());
}

void TestHistory::oldOnesGoFirst()
{
    HistoryStore store(historyFolder(), {1, 7, 4000});
    const auto record = [&](qint64 days, HistoryReason reason) {
        return bool(store.record(cardPath(), noise(500), reason, kNow.addDays(days)));
    };
    QVERIFY(record(-30, HistoryReason::Saved) && record(-20, HistoryReason::Saved)
            && record(-3, HistoryReason::Saved) && record(-2, HistoryReason::WhileWorking)
            && record(-1, HistoryReason::Saved));
    QCOMPARE(store.versions(cardPath()).versions.size(), 5); // below the cap nothing goes
    HistoryStore tight(historyFolder(), {1, 7, 2300});
    QVERIFY(tight.record(cardPath(), noise(500), HistoryReason::Saved, kNow));
    QList<qint64> days;
    for (const HistoryVersion &version : tight.versions(cardPath()).versions)
        days.append(version.time.daysTo(kNow));
    QCOMPARE(days, QList<qint64>({0, 1, 3})); // the two old ones, then what was kept while working
}

void TestHistory::aWeekStaysBelowTheCap()
{
    HistoryStore store(historyFolder());
    for (int i = 0; i < 60; ++i)
        QVERIFY(store.record(cardPath(), noise(2000), HistoryReason::WhileWorking, kNow.addSecs(i * 7200)));
    QCOMPARE(store.versions(cardPath()).versions.size(), 60);
}

void TestHistory::clockSetBack()
{
    HistoryStore store(historyFolder());
    QVERIFY(store.record(cardPath(), "first", HistoryReason::Saved, kNow.addYears(10)));
    QVERIFY(store.record(cardPath(), "second", HistoryReason::Saved, kNow));
    QCOMPARE(texts(store, cardPath()), QByteArrayList({"second", "first"}));
}

void TestHistory::forgets()
{
    HistoryStore store(historyFolder());
    QVERIFY(store.forget(cardPath())); // nothing there yet, and nothing is made
    QVERIFY(!QFileInfo::exists(historyFolder()));
    QVERIFY(store.record(cardPath(), "a", HistoryReason::Saved));
    put(onlySubfolder() + u"/.half-written"_s, "a"); // what a killed writer left
    QVERIFY(store.forget(cardPath()));
    QCOMPARE(onlySubfolder(), QString());
    QCOMPARE(texts(store, cardPath()), QByteArrayList());
    QVERIFY(store.record(cardPath(), "b", HistoryReason::Saved)); // forgotten, not refused
    QCOMPARE(texts(store, cardPath()), QByteArrayList{"b"});
}

void TestHistory::keepsNone()
{
    HistoryStore store(historyFolder());
    QVERIFY(store.keepsHistoryOf(cardPath()));
    QVERIFY(store.record(cardPath(), "a", HistoryReason::Saved));
    QVERIFY(store.setKeepsHistoryOf(cardPath(), false));
    QVERIFY(!HistoryStore(historyFolder()).keepsHistoryOf(cardPath()));
    QVERIFY(store.record(cardPath(), "b", HistoryReason::Saved));
    QCOMPARE(onlySubfolder(), QString());
    QVERIFY(store.keepsHistoryOf(cardPath(u"other.md"_s)));
    QVERIFY(store.setKeepsHistoryOf(cardPath(), true));
    QVERIFY(store.record(cardPath(), "c", HistoryReason::Saved));
    QCOMPARE(texts(store, cardPath()), QByteArrayList{"c"});
}

void TestHistory::damagedEntriesAreNamed_data()
{
    QTest::addColumn<int>("cut"); // bytes left; -1: one byte changed
    QTest::newRow("empty") << 0;
    QTest::newRow("cut in the header") << 20;
    QTest::newRow("cut in the text") << 200;
    QTest::newRow("one byte changed") << -1;
}

void TestHistory::damagedEntriesAreNamed()
{
    QFETCH(int, cut);
    HistoryStore store(historyFolder());
    QVERIFY(store.record(cardPath(), noise(400), HistoryReason::Saved));
    QVERIFY(store.record(cardPath(), "b", HistoryReason::Saved));
    const QString entry = store.versions(cardPath()).versions.last().entry;
    QFile file(onlySubfolder() + u'/' + entry);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    if (cut < 0)
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    else
        bytes.truncate(cut);
    QVERIFY(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    const HistoryList list = store.versions(cardPath());
    QCOMPARE(list.damaged, QStringList{entry});
    QCOMPARE(texts(store, cardPath()), QByteArrayList{"b"});
    const Result<QByteArray> text = store.text(cardPath(), entry);
    QVERIFY(!text);
    QCOMPARE(text.error().code, Error::Code::Malformed);
    QVERIFY(store.record(cardPath(), "c", HistoryReason::Saved));
    QCOMPARE(texts(store, cardPath()), QByteArrayList({"c", "b"}));
    QVERIFY(QFileInfo::exists(file.fileName())); // left alone
}

void TestHistory::foreignNamesAreRefused()
{
    HistoryStore store(historyFolder());
    QVERIFY(store.record(cardPath(), "a", HistoryReason::Saved));
    put(onlySubfolder() + u"/notes.version"_s, "mine");
    for (const QString &entry :
         {u"../lock"_s, u"notes.version"_s, QString(), u"1-2-s-0123456789abcdef.version"_s,
          u"0000000001-../../x-s-0123456789abcdef.version"_s}) {
        const Result<QByteArray> text = store.text(cardPath(), entry);
        QVERIFY(!text);
        QCOMPARE(text.error().code, Error::Code::BadUse);
    }
    QCOMPARE(store.versions(cardPath()).damaged, QStringList());
}

void TestHistory::cannotWrite()
{
    put(m_folder->filePath(u"data"_s), "a file where the folder should be");
    HistoryStore store(historyFolder());
    const Done written = store.record(cardPath(), "a", HistoryReason::Saved);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::NotWritable);
    QVERIFY(written.error().message.contains(u"data/history"_s));
    QVERIFY(store.versions(cardPath()).versions.isEmpty());
}

void TestHistory::severalProcesses()
{
    constexpr int kWriters = 4;
    constexpr int kEach = 25;
    QList<pid_t> writers;
    for (int writer = 0; writer < kWriters; ++writer) {
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            HistoryStore store(historyFolder());
            bool fine = true;
            for (int i = 0; i < kEach; ++i)
                fine =
                    fine
                    && store.record(cardPath(), u"%1 %2"_s.arg(writer).arg(i).toUtf8(), HistoryReason::Saved);
            ::_exit(fine ? 0 : 1);
        }
        writers.append(child);
    }
    for (const pid_t child : std::as_const(writers)) {
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
    }
    HistoryStore store(historyFolder());
    const QByteArrayList all = texts(store, cardPath());
    QCOMPARE(all.size(), kWriters * kEach);
    QCOMPARE(QSet<QByteArray>(all.begin(), all.end()).size(), kWriters * kEach);
    QSet<QString> numbers; // no two versions took the same one
    for (const HistoryVersion &version : store.versions(cardPath()).versions)
        numbers.insert(version.entry.section(u'-', 0, 0));
    QCOMPARE(numbers.size(), kWriters * kEach);
}

void TestHistory::lockIsWaitedFor()
{
    HistoryStore store(historyFolder());
    QVERIFY(store.record(cardPath(), "a", HistoryReason::Saved));
    const QString trouble = inChildProcess([this] {
        const int lock = ::open(QFile::encodeName(historyFolder() + u"/lock"_s).constData(), O_RDWR);
        if (lock < 0 || ::flock(lock, LOCK_EX) != 0)
            return u"the lock cannot be taken"_s;
        const Done written = HistoryStore(historyFolder()).record(cardPath(), "b", HistoryReason::Saved);
        return !written && written.error().code == Error::Code::NotWritable ? QString()
                                                                            : u"written past a lock"_s;
    });
    QCOMPARE(trouble, QString());
    QVERIFY(store.record(cardPath(), "b", HistoryReason::Saved)); // its holder has ended
    QCOMPARE(texts(store, cardPath()), QByteArrayList({"b", "a"}));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
