// Saving in the window, on disks that are slow, full or taken away.

#include "base/file.h"
#include "mainwindow/outsidechanges.h"
#include "mainwindow/sessionend.h"
#include "mainwindow/settingsnotice.h"
#include "preview/previewsetup.h"
#include "review/reviewpane.h"
#include "support/faults/faults.h"
#include "support/pulse.h"
#include "support/windowtest.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

using namespace cardwright;

namespace {

const QByteArray kCard = "# Calls\n\nSummary.\n\n## Source\n\n#### Where\n\nBy the sea.\n";
const QString kTopic = u"save"_s;
constexpr int kSlow = 350; // ms for each fsync; a save has two

void slowDisk(int each = kSlow)
{
    faults::Plan plan;
    plan.slowness = each;
    faults::begin(plan);
}

void brokenDisk(int error)
{
    faults::Plan plan;
    plan.what = faults::Plan::What::FailFrom;
    plan.only = "fsync";
    plan.error = error;
    faults::begin(plan);
}

} // namespace

class TestSaving : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void aSlowDiskHoldsNobodyUp();
    void whatIsTypedMeanwhileStaysUnsaved();
    void savesComeOneAfterTheOther();
    void aFailedSaveSaysWhyAndLeavesTheCardUnsaved_data();
    void aFailedSaveSaysWhyAndLeavesTheCardUnsaved();
    void closingWaitsForTheSave();
    void closingWaitsForTheExport();
    void closingWaitsForTheReport();
    void whoChangesTheirMindStays();
    void aFailedSaveKeepsTheWindow();
    void aWindowThatIsGoneHasSaved();
    void hardLinksThatPartAreSaidOnce();
    void aCopyOfACardWithoutHistoryHasNone();
    void anotherPlaceNeedNotWait();
    void ourSlowSaveIsNoNews();
    void somebodyElsesChangeMeanwhileIsTold();
    void openingAnotherCardWaitsForTheSave();
    void aCopyThatCannotBeWrittenIsSaidOnce();
    void theEndOfTheSessionCompletesTheCopy();
    void sleepWaitsForTheCopy();
    void settingsThatCannotBeKeptAreSaid();

private:
    MainWindow &window() { return *m_bench->window; }
    FileController &files() { return m_bench->window->files(); }
    void save() { window().actions()[ActionId::Save]->trigger(); }
    QStringList copies() const { return QDir(m_bench->path(u"recovery"_s)).entryList({u"*.recovery"_s}, QDir::Files); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowBench> m_bench;
    QProcess m_bus; // in the place of the system's
};

void TestSaving::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s,
                                   u"--address="_s + qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS")});
    if (m_bus.waitForStarted())
        QVERIFY(m_bus.waitForReadyRead()); // it takes calls now
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestSaving::cleanupTestCase()
{
    m_bus.kill();
    m_bus.waitForFinished();
}

void TestSaving::init()
{
    m_bench = std::make_unique<WindowBench>(*m_theme);
    m_bench->write(u"a.md"_s, kCard);
    QVERIFY(window().openFile(m_bench->path(u"a.md"_s)));
}

void TestSaving::cleanup()
{
    faults::end();
    m_bench.reset();
}

void TestSaving::aSlowDiskHoldsNobodyUp()
{
    m_bench->type(u"Mine. "_s);
    const QByteArray typed = m_bench->text();
    slowDisk(800);
    QSignalSpy saved(&files(), &FileController::savedNow);
    Pulse pulse;
    save();
    QVERIFY(m_bench->document().isModified()); // not before it is true
    QTRY_COMPARE(m_bench->find<QLabel>(u"savedLabel"_s)->text(), u"Saving…"_s);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 6000);
    QVERIFY2(pulse.longest() < 780, qPrintable(QString::number(pulse.longest())));
    QVERIFY(!m_bench->document().isModified());
    QCOMPARE(m_bench->read(u"a.md"_s), typed);
    QVERIFY(m_bench->find<QLabel>(u"savedLabel"_s)->text().startsWith(u"Saved "_s));
    faults::end();
    QTRY_COMPARE(copies().size(), 0);
}

void TestSaving::whatIsTypedMeanwhileStaysUnsaved()
{
    m_bench->type(u"Mine. "_s);
    const QByteArray typed = m_bench->text();
    slowDisk(150);
    QSignalSpy saved(&files(), &FileController::savedNow);
    save();
    m_bench->type(u"More. "_s);
    const QByteArray more = m_bench->text();
    QVERIFY(more != typed);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 6000);
    QCOMPARE(m_bench->read(u"a.md"_s), typed);
    QCOMPARE(m_bench->text(), more);
    QVERIFY(m_bench->document().isModified());
    QVERIFY(window().isWindowModified());
    faults::end();
    QTRY_COMPARE(copies().size(), 1);

    m_bench->document().undo(); // back to what is on the disk
    QCOMPARE(m_bench->text(), typed);
    QVERIFY(!m_bench->document().isModified());
    QTRY_COMPARE(copies().size(), 0);
    m_bench->document().undo(); // and to what was there before, which is on no disk any more
    QCOMPARE(m_bench->text(), kCard);
    QVERIFY(m_bench->document().isModified());
    m_bench->document().redo();
    QVERIFY(!m_bench->document().isModified());
}

void TestSaving::savesComeOneAfterTheOther()
{
    slowDisk(100);
    QSignalSpy saved(&files(), &FileController::savedNow);
    QSignalSpy told(&files(), &FileController::barRequested);
    for (int i = 0; i < 6; ++i) {
        m_bench->type(u"w%1. "_s.arg(i));
        save();
        save(); // a hand that is not sure
    }
    QTRY_VERIFY_WITH_TIMEOUT(!files().isSaving(), 9000);
    QVERIFY(!m_bench->document().isModified());
    QCOMPARE(m_bench->read(u"a.md"_s), m_bench->text());
    QVERIFY(m_bench->text().contains("w5. "));
    QVERIFY(saved.size() <= 9); // of twelve; what was asked for in between is in the last one
    QCOMPARE(told.size(), 0);
}

void TestSaving::aFailedSaveSaysWhyAndLeavesTheCardUnsaved_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("word");
    QTest::newRow("full") << ENOSPC << u"full"_s;
    QTest::newRow("over the quota") << EDQUOT << u"share"_s;
    QTest::newRow("damaged") << EIO << u"a.md"_s;
}

void TestSaving::aFailedSaveSaysWhyAndLeavesTheCardUnsaved()
{
    QFETCH(int, error);
    QFETCH(QString, word);
    m_bench->type(u"Mine. "_s);
    brokenDisk(error);
    save();
    QTRY_VERIFY(m_bench->bar(kTopic));
    QVERIFY2(m_bench->bar(kTopic)->sentence().contains(word), qPrintable(m_bench->bar(kTopic)->sentence()));
    QVERIFY(m_bench->document().isModified());
    QCOMPARE(m_bench->read(u"a.md"_s), kCard);
    faults::end();
    m_bench->prompts.savePath = m_bench->path(u"b.md"_s);
    QVERIFY(m_bench->press(kTopic, error == EIO ? u"Save under another name…"_s : u"Try again"_s));
    QTRY_VERIFY(!m_bench->document().isModified());
    QVERIFY(m_bench->read(error == EIO ? u"b.md"_s : u"a.md"_s).contains("Mine. "));
    QVERIFY(!m_bench->bar(kTopic));
}

void TestSaving::closingWaitsForTheSave()
{
    m_bench->type(u"Mine. "_s);
    slowDisk();
    save();
    QVERIFY(!window().close()); // at once
    QVERIFY(window().isVisible());
    QTRY_VERIFY(m_bench->bar(u"saving"_s)); // why
    faults::end(); // what comes after this save is quick
    QTRY_VERIFY_WITH_TIMEOUT(!window().isVisible(), 6000);
    QVERIFY(m_bench->read(u"a.md"_s).contains("Mine. "));
    QTRY_COMPARE(copies().size(), 0);
}

// The finished page too is written beside the window.
void TestSaving::closingWaitsForTheExport()
{
    slowDisk(500);
    Pulse pulse;
    window().actions()[ActionId::Export]->trigger();
    QVERIFY(m_bench->bar(u"export"_s)); // that it is being made
    QVERIFY(!window().close());
    QVERIFY(window().isVisible());
    QVERIFY2(pulse.longest() < 400, qPrintable(QString::number(pulse.longest())));
    faults::end();
    QTRY_VERIFY_WITH_TIMEOUT(!window().isVisible(), 6000);
    QVERIFY(m_bench->read(u"a.html"_s).contains("<h1"));
}

void TestSaving::closingWaitsForTheReport()
{
    m_bench->prompts.savePath = m_bench->path(u"report.html"_s);
    window().actions()[ActionId::ReviewMode]->trigger();
    auto *pane = window().findChild<ReviewPane *>();
    QVERIFY(pane);
    slowDisk(500);
    emit pane->reportWanted();
    QVERIFY(!window().close());
    QVERIFY(window().isVisible());
    QVERIFY(m_bench->bar(u"report"_s) && m_bench->bar(u"report"_s)->sentence().contains(u"still being written"_s));
    QVERIFY(m_bench->press(u"report"_s, u"Stay"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->bar(u"report"_s), 6000); // where it is
    QVERIFY(window().isVisible());
    emit pane->reportWanted();
    QVERIFY(!window().close());
    faults::end();
    QTRY_VERIFY_WITH_TIMEOUT(!window().isVisible(), 6000);
    QVERIFY(m_bench->read(u"report.html"_s).contains("<h1"));
}

void TestSaving::whoChangesTheirMindStays()
{
    m_bench->type(u"Mine. "_s);
    slowDisk();
    m_bench->prompts.unsaved = Prompts::Unsaved::Save;
    QVERIFY(!window().close());
    QTRY_VERIFY(m_bench->bar(u"saving"_s));
    faults::end();
    QVERIFY(m_bench->press(u"saving"_s, u"Stay with this card"_s));
    QVERIFY(!m_bench->bar(u"saving"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!files().isSaving(), 6000);
    QTest::qWait(50);
    QVERIFY(window().isVisible());
    QVERIFY(!m_bench->document().isModified());
}

void TestSaving::aFailedSaveKeepsTheWindow()
{
    m_bench->type(u"Mine. "_s);
    brokenDisk(ENOSPC);
    m_bench->prompts.unsaved = Prompts::Unsaved::Save;
    QVERIFY(!window().close());
    QTRY_VERIFY(m_bench->bar(kTopic));
    QVERIFY(window().isVisible());
    QVERIFY(m_bench->document().isModified());
    faults::end();
    QVERIFY(!window().close());
    QTRY_VERIFY(!window().isVisible());
    QVERIFY(m_bench->read(u"a.md"_s).contains("Mine. "));
}

void TestSaving::aWindowThatIsGoneHasSaved()
{
    m_bench->type(u"Mine. "_s);
    slowDisk(100);
    save();
    m_bench->window.reset(); // as when the session ends
    QVERIFY(m_bench->read(u"a.md"_s).contains("Mine. "));
}

void TestSaving::hardLinksThatPartAreSaidOnce()
{
    QCOMPARE(::link(QFile::encodeName(m_bench->path(u"a.md"_s)).constData(), QFile::encodeName(m_bench->path(u"other.md"_s)).constData()), 0);
    const QByteArray before = m_bench->read(u"a.md"_s);
    m_bench->type(u"One. "_s);
    m_bench->save();
    QVERIFY(m_bench->bar(u"links"_s));
    QVERIFY(m_bench->bar(u"links"_s)->sentence().contains(u"a.md"_s));
    QCOMPARE(m_bench->read(u"other.md"_s), before);
    QVERIFY(m_bench->read(u"a.md"_s).contains("One."));
    emit window().files().barWithdrawn(u"links"_s); // read and put away
    m_bench->type(u"Two. "_s);
    m_bench->save();
    QVERIFY(!m_bench->bar(u"links"_s));
}

void TestSaving::aCopyOfACardWithoutHistoryHasNone()
{
    HistoryStore store(m_bench->path(u"history"_s));
    QVERIFY(store.setKeepsHistoryOf(m_bench->path(u"a.md"_s), false));
    m_bench->type(u"Private. "_s);
    m_bench->prompts.savePath = m_bench->path(u"copy.md"_s);
    window().actions()[ActionId::SaveAs]->trigger();
    QTRY_COMPARE(window().document().path(), m_bench->path(u"copy.md"_s));
    window().files().history().flush();
    QVERIFY(!store.keepsHistoryOf(m_bench->path(u"copy.md"_s)));
    QVERIFY(store.versions(m_bench->path(u"copy.md"_s)).versions.isEmpty());
}

void TestSaving::anotherPlaceNeedNotWait()
{
    m_bench->type(u"Mine. "_s);
    slowDisk(2500); // the first save
    save();
    QTest::qWait(150);
    faults::end();
    m_bench->prompts.savePath = m_bench->path(u"b.md"_s);
    window().actions()[ActionId::SaveAs]->trigger();
    QElapsedTimer since;
    since.start();
    QTRY_VERIFY_WITH_TIMEOUT(!files().isSaving(), 8000);
    QVERIFY2(since.elapsed() < 1500, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(m_bench->document().path(), m_bench->path(u"b.md"_s));
    QVERIFY(!m_bench->document().isModified());
    QVERIFY(m_bench->read(u"b.md"_s).contains("Mine. "));
    m_bench->type(u"More. "_s);
    save();
    QTRY_VERIFY(!m_bench->document().isModified());
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->read(u"a.md"_s).contains("Mine. "), 6000); // the first one, at last
    QTest::qWait(100);
    QCOMPARE(m_bench->document().path(), m_bench->path(u"b.md"_s));
    QVERIFY(m_bench->read(u"b.md"_s).contains("More. "));
}

// The file has its new text long before the disk has confirmed its name.
void TestSaving::ourSlowSaveIsNoNews()
{
    QSignalSpy bars(&files().outside(), &OutsideChanges::barRequested);
    slowDisk(250); // longer than the watch takes
    for (int i = 0; i < 2; ++i) {
        m_bench->type(u"w%1. "_s.arg(i));
        save();
        m_bench->type(u"typed meanwhile. "_s);
        QTRY_VERIFY_WITH_TIMEOUT(!files().isSaving(), 6000);
    }
    faults::end();
    QTest::qWait(400);
    QCOMPARE(bars.size(), 0);
    QVERIFY(m_bench->document().isModified());
    QVERIFY(m_bench->text().contains("typed meanwhile. "));
}

void TestSaving::somebodyElsesChangeMeanwhileIsTold()
{
    m_bench->type(u"Mine. "_s);
    faults::Plan plan;
    plan.what = faults::Plan::What::FailFrom;
    plan.only = "rename";
    plan.error = EIO;
    plan.slowness = kSlow;
    faults::begin(plan);
    save();
    QTest::qWait(200); // it has looked at the file
    const QByteArray theirs = QByteArray(kCard).replace("By the sea.", "By the river.");
    m_bench->write(u"a.md"_s, theirs);
    QTRY_VERIFY_WITH_TIMEOUT(!files().isSaving(), 6000);
    QTRY_VERIFY(m_bench->bar(u"outside"_s));
    QVERIFY(m_bench->bar(kTopic));
    QVERIFY(m_bench->document().isModified());
    QCOMPARE(m_bench->read(u"a.md"_s), theirs);
}

void TestSaving::openingAnotherCardWaitsForTheSave()
{
    m_bench->write(u"b.md"_s, "# Other\n");
    m_bench->type(u"Mine. "_s);
    slowDisk(100);
    save();
    window().openFile(m_bench->path(u"b.md"_s));
    QCOMPARE(m_bench->document().path(), m_bench->path(u"a.md"_s));
    QTRY_COMPARE(m_bench->document().path(), m_bench->path(u"b.md"_s));
    QVERIFY(m_bench->read(u"a.md"_s).contains("Mine. "));
    QCOMPARE(m_bench->text(), QByteArray("# Other\n"));
}

void TestSaving::aCopyThatCannotBeWrittenIsSaidOnce()
{
    QSignalSpy told(&files(), &FileController::barRequested);
    QSignalSpy tried(&files().recovery(), &RecoveryKeeper::failed);
    brokenDisk(ENOSPC);
    m_bench->type(u"Mine. "_s);
    QTRY_VERIFY(m_bench->bar(u"recovery"_s));
    QTRY_VERIFY(tried.size() >= 2); // it is tried again
    QCOMPARE(told.size(), 1);
    faults::end();
    QTRY_VERIFY(!m_bench->bar(u"recovery"_s)); // it works again
    QVERIFY(m_bench->document().isModified());
    QCOMPARE(copies().size(), 1);

    brokenDisk(ENOSPC);
    m_bench->type(u"More. "_s);
    QTRY_VERIFY(m_bench->bar(u"recovery"_s));
    faults::end();
    m_bench->save(); // then there is nothing to keep a copy of
    QVERIFY(!m_bench->bar(u"recovery"_s));
}

void TestSaving::theEndOfTheSessionCompletesTheCopy()
{
    QObject owner;
    completeWhenever(*qApp, owner, [this] { window().sessionEnds(); }, [this] { window().computerSleeps(); });
    m_bench->type(u"The last words"_s);
    QCOMPARE(copies().size(), 0);
    QElapsedTimer clock;
    clock.start();
    // The desktop's session manager is not here; nobody looks at what it would pass.
    alignas(void *) char manager[64] = {};
    emit qApp->commitDataRequest(reinterpret_cast<QSessionManager &>(manager));
    QVERIFY2(clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed()))); // 500 ms on a quiet machine
    QCOMPARE(copies().size(), 1);
    QFile copy(m_bench->path(u"recovery/"_s + copies().first()));
    QVERIFY(copy.open(QIODevice::ReadOnly) && copy.readAll().contains("The last words"));
}

// logind, as far as we use it: who asks to be waited for gets one end of a pipe and closes it when done.
class SleepService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    int asked = 0;
    int waiting = -1; // our end; it is at its end when nobody holds the other

    bool isHeldBack() const
    {
        char byte = 0;
        return waiting >= 0 && ::read(waiting, &byte, 1) < 0 && errno == EAGAIN;
    }

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &, const QString &mode)
    {
        ++asked;
        int ends[2] = {-1, -1};
        if (what != u"sleep"_s || mode != u"delay"_s || ::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return QDBusUnixFileDescriptor();
        if (waiting >= 0)
            ::close(waiting);
        waiting = ends[0];
        const QDBusUnixFileDescriptor given(ends[1]);
        ::close(ends[1]);
        return given;
    }
};

void TestSaving::sleepWaitsForTheCopy()
{
    if (m_bus.error() == QProcess::FailedToStart)
        QSKIP("dbus-daemon is not here");
    QCOMPARE(m_bus.state(), QProcess::Running);
    QDBusConnection logind = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS"), u"logind"_s);
    SleepService service;
    QVERIFY(logind.registerObject(u"/org/freedesktop/login1"_s, &service, QDBusConnection::ExportAllSlots));
    QVERIFY(logind.registerService(u"org.freedesktop.login1"_s));
    QObject owner;
    completeWhenever(*qApp, owner, [this] { window().sessionEnds(); }, [this] { window().computerSleeps(); });
    QTRY_VERIFY(service.isHeldBack());
    QTest::qWait(50); // the answer is there
    const auto tell = [&logind](bool before) {
        QDBusMessage message = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                                                          u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        message << before;
        QVERIFY(logind.send(message));
    };
    m_bench->type(u"The last words"_s);
    QCOMPARE(copies().size(), 0);
    QElapsedTimer clock;
    clock.start();
    tell(true);
    QTRY_VERIFY(!service.isHeldBack());
    QVERIFY2(clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed()))); // 500 ms on a quiet machine
    QCOMPARE(copies().size(), 1);
    QCOMPARE(service.asked, 1);
    tell(false); // awake again
    QTRY_VERIFY(service.isHeldBack());
    QCOMPARE(service.asked, 2);
    ::close(service.waiting);
    logind.unregisterService(u"org.freedesktop.login1"_s);
    QDBusConnection::disconnectFromBus(u"logind"_s);
}

// What is chosen counts until the end, and that it will not be there again is said once.
void TestSaving::settingsThatCannotBeKeptAreSaid()
{
    SettingsNotice notice(window().files());
    QVERIFY(flushSettings());
    const QString file = QSettings().fileName();
    QFile::remove(file);
    QVERIFY(QDir().mkpath(file)); // a folder in its place
    settings::lastWorkshop.set(u"/somewhere"_s);
    QTRY_VERIFY(m_bench->bar(u"settings"_s));
    const QString said = m_bench->bar(u"settings"_s)->sentence();
    QVERIFY2(said.contains(displayPath(file)) && said.contains(u"Is a directory"_s) && !said.contains(u"permission"_s), qPrintable(said));
    QCOMPARE(settings::lastWorkshop.value(), u"/somewhere"_s);
    QSignalSpy told(&window().files(), &FileController::barRequested);
    settings::lastWorkshop.set(u"/elsewhere"_s);
    QVERIFY(!flushSettings());
    QCoreApplication::processEvents();
    QCOMPARE(told.size(), 0);
    QVERIFY(QDir().rmdir(file));
    settings::lastWorkshop.set(u"/here"_s);
    QTRY_VERIFY(!m_bench->bar(u"settings"_s));
    QVERIFY(flushSettings());
}

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(u"cardwright-test"_s);
    QCoreApplication::setApplicationName(u"cardwright-test"_s);
    preparePreview({});
    // Before Qt asks for any bus: libdbus reads the addresses of all of them at the first, and never again.
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:abstract=cardwright-test-" + QByteArray::number(QCoreApplication::applicationPid()));
    QApplication application(argc, argv);
    TestSaving test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_saving.moc"
