// Every file operation of everything that writes fails in turn, in every way a disk can fail. What was
// there before is whole or the new one is, success is reported only for the new, and a failure says why.

#include "base/file.h"
#include "support/childprocess.h"
#include "support/faults/faults.h"
#include "support/faults/subjects.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>
#include <memory>

using namespace cardwright;
using namespace cardwright::faults;
using namespace Qt::StringLiterals;

namespace {

struct Way
{
    Plan::What what;
    int error;
    const char *name;
};

constexpr Way kWays[] = {
    {Plan::What::FailOnce, ENOSPC, "no space"},
    {Plan::What::FailFrom, ENOSPC, "no space from then on"},
    {Plan::What::FailOnce, EIO, "input/output error"},
    {Plan::What::FailFrom, EIO, "input/output error from then on"},
    {Plan::What::LieOnce, EIO, "done and reported as an error"},
    {Plan::What::FailOnce, EDQUOT, "quota used up"},
    {Plan::What::FailFrom, EDQUOT, "quota used up from then on"},
    {Plan::What::FailOnce, EACCES, "no permission"},
    {Plan::What::FailFrom, EACCES, "no permission from then on"},
    {Plan::What::FailOnce, EROFS, "read-only disk"},
    {Plan::What::FailFrom, EROFS, "read-only disk from then on"},
    {Plan::What::FailOnce, EINTR, "interrupted"},
    {Plan::What::Shorten, 0, "a part only"},
};

// What a run came to, as the child tells it.
struct Outcome
{
    bool reachedEnd = false; // no call was left to fail
    bool saved = false;
    QString message;
    QString failed; // the call that was made to fail
};

// In our words, or in those of the system.
bool namesCause(const QString &message, int error)
{
    const QStringList words = error == ENOSPC || error == EDQUOT ? QStringList{u"full"_s, u"No space left"_s, u"Disk quota"_s}
        : error == EROFS  ? QStringList{u"only be read"_s, u"Read-only"_s}
        : error == EACCES ? QStringList{u"permission"_s, u"Permission"_s, u"protected"_s}
                          : QStringList{u"Input/output error"_s};
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return message.contains(word); });
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void everyCallFailsInTurn_data();
    void everyCallFailsInTurn();
    void diskFillsUpAfterAnyNumberOfBytes_data();
    void diskFillsUpAfterAnyNumberOfBytes();
    void failureIsSeen();

private:
    Outcome run(const Subject &subject, const Plan &plan, QString *trouble);
    QString prepare(const Subject &subject);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_place; // of one round
    QString m_older; // what a round begins with
    QString m_prepared; // the name of the subject that it is of
    int m_faults = 0;
    int m_failures = 0;
};

void TestFaults::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>(quickFolder());
    QVERIFY(m_folder->isValid());
    m_place = m_folder->filePath(u"place"_s);
    m_older = m_folder->filePath(u"older"_s);
}

void TestFaults::cleanupTestCase()
{
    qInfo("%d faults injected, %d reported as a failure", m_faults, m_failures);
    m_folder.reset();
}

// Puts the older state at the place; what went wrong, if anything. It is the same in each round, so it is made once,
// at the place itself, and copied from then on: a new process for each takes half of the time.
QString TestFaults::prepare(const Subject &subject)
{
    namespace fs = std::filesystem;
    constexpr auto whole = fs::copy_options::recursive | fs::copy_options::copy_symlinks;
    const fs::path place = m_place.toStdString();
    const fs::path older = m_older.toStdString();
    fs::remove_all(place);
    if (m_prepared == subject.name) {
        fs::copy(older, place, whole);
        return {};
    }
    fs::remove_all(older);
    fs::create_directories(place);
    const QString trouble = inChildProcess([&]() -> QString {
        subject.prepare(m_place);
        return {};
    });
    fs::copy(place, older, whole);
    m_prepared = subject.name;
    return trouble;
}

// A round begins with the older state and ends with what a new process finds.
Outcome TestFaults::run(const Subject &subject, const Plan &plan, QString *trouble)
{
    Outcome outcome;
    const QString prepared = prepare(subject);
    const QStringList before = filesBelow(m_place);
    const QString told = inChildProcess([&]() -> QString {
        begin(plan);
        const Done done = subject.act(m_place);
        const std::vector<Call> calls = end();
        const bool reached = static_cast<int>(calls.size()) < plan.at && plan.what != Plan::What::Full;
        const QString call = calls.empty() || plan.at > static_cast<int>(calls.size())
            ? QString()
            : QString::fromStdString(calls[static_cast<size_t>(plan.at) - 1].name + " of " + calls[static_cast<size_t>(plan.at) - 1].path);
        return QStringList{reached ? u"end"_s : u"fault"_s, done ? u"saved"_s : u"failed"_s, call,
                           done ? QString() : done.error().message}
            .join(QChar(1));
    });
    const QStringList words = told.split(QChar(1));
    if (!prepared.isEmpty() || words.size() != 4) {
        *trouble = prepared + told;
        return outcome;
    }
    outcome = {words[0] == u"end"_s, words[1] == u"saved"_s, words[3], words[2]};

    const Found found = subject.found(m_place);
    if (found.what == Found::What::Neither)
        *trouble = u"torn: "_s + found.words;
    else if (outcome.saved && found.what != Found::What::New)
        *trouble = u"reported as written, and it is not"_s;
    else if (!outcome.saved && outcome.message.isEmpty())
        *trouble = u"a failure without a message"_s;
    QStringList after = filesBelow(m_place);
    // Where everything fails, so does taking the new file away; the next save does it.
    if (plan.what == Plan::What::FailFrom || plan.what == Plan::What::LieOnce || outcome.failed.startsWith(u"unlink"_s))
        after.removeIf([&subject](const QString &name) { return isLeftover(name) || name == subject.leaves; });
    if (trouble->isEmpty() && !outcome.saved && found.what == Found::What::Old && after != before)
        *trouble = u"it leaves "_s + after.join(u", "_s);
    return outcome;
}

void TestFaults::everyCallFailsInTurn_data()
{
    QTest::addColumn<int>("subject");
    QTest::addColumn<int>("way");
    QTest::addColumn<bool>("nameless");
    for (qsizetype i = 0; i < subjects().size(); ++i) {
        for (size_t way = 0; way < std::size(kWays); ++way) {
            for (const bool nameless : {true, false}) {
                if (!nameless && !subjects()[i].name.startsWith(u"save"_s))
                    continue;
                QTest::addRow("%s%s: %s", qPrintable(subjects()[i].name), nameless ? "" : " by a named file",
                              kWays[way].name)
                    << int(i) << int(way) << nameless;
            }
        }
    }
}

void TestFaults::everyCallFailsInTurn()
{
    QFETCH(int, subject);
    QFETCH(int, way);
    QFETCH(bool, nameless);
    const Way &how = kWays[way];
    int faults = 0;
    for (int at = 1;; ++at) {
        QString trouble;
        Plan plan;
        plan.what = how.what;
        plan.at = at;
        plan.error = how.error;
        plan.namelessFiles = nameless;
        const Outcome outcome = run(subjects()[subject], plan, &trouble);
        const QByteArray where = u"call %1 (%2): %3 %4"_s.arg(at).arg(outcome.failed, trouble, outcome.message).toUtf8();
        QVERIFY2(trouble.isEmpty(), where.constData());
        if (outcome.reachedEnd) {
            QVERIFY2(outcome.saved, where.constData());
            break;
        }
        ++faults;
        m_failures += outcome.saved ? 0 : 1;
        // Being interrupted or given a part is no failure.
        if (how.error == EINTR || how.what == Plan::What::Shorten)
            QVERIFY2(outcome.saved, where.constData());
        if (outcome.saved)
            continue;
        QVERIFY2(namesCause(outcome.message, how.error), where.constData());
        QVERIFY2(!outcome.message.contains(u"%1"_s), where.constData());
    }
    QVERIFY(faults > 5);
    m_faults += faults;
}

void TestFaults::diskFillsUpAfterAnyNumberOfBytes_data()
{
    QTest::addColumn<int>("subject");
    for (qsizetype i = 0; i < subjects().size(); ++i)
        QTest::addRow("%s", qPrintable(subjects()[i].name)) << int(i);
}

void TestFaults::diskFillsUpAfterAnyNumberOfBytes()
{
    QFETCH(int, subject);
    int failures = 0;
    for (const long long room : {0, 1, 2, 63, 64, 100, 511, 512, 1000, 2048, 3000, 4095, 4096, 5000, 6000, 6999}) {
        QString trouble;
        Plan plan;
        plan.what = Plan::What::Full;
        plan.room = room;
        const Outcome outcome = run(subjects()[subject], plan, &trouble);
        const QByteArray where = u"after %1 bytes: %2 %3"_s.arg(room).arg(trouble, outcome.message).toUtf8();
        QVERIFY2(trouble.isEmpty(), where.constData());
        if (outcome.saved)
            continue;
        ++failures;
        QVERIFY2(outcome.message.contains(u"full"_s), where.constData());
    }
    QVERIFY(failures > 3);
    m_faults += failures;
    m_failures += failures;
}

// The law is one that can be broken: a writer that does not look at what it is told.
void TestFaults::failureIsSeen()
{
    Subject careless = subjects().first();
    careless.act = [](const QString &folder) {
        const int file = ::open(QFile::encodeName(folder + u"/card.md"_s).constData(), O_WRONLY | O_TRUNC | O_CLOEXEC);
        [[maybe_unused]] const ssize_t written = ::write(file, "new", 3);
        ::close(file);
        return done();
    };
    QString trouble;
    Plan plan;
    plan.what = Plan::What::FailOnce;
    plan.error = ENOSPC;
    plan.at = 2;
    run(careless, plan, &trouble);
    QVERIFY2(trouble.startsWith(u"torn"_s), qPrintable(trouble));
    plan.at = 1;
    trouble.clear();
    run(careless, plan, &trouble);
    QCOMPARE(trouble, u"reported as written, and it is not"_s);
}

QTEST_GUILESS_MAIN(TestFaults)

#include "tst_faults.moc"
