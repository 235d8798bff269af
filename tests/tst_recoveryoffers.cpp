// What a window offers of the work that earlier runs left unsaved.

#include "mainwindow/outsidechanges.h"
#include "preview/previewsetup.h"
#include "support/windowtest.h"
#include "workshop/workshopjson.h"
#include "workshop/workshoprecovery.h"

#include <QCryptographicHash>
#include <QDir>
#include <QListView>
#include <QStandardPaths>

using namespace cardwright;

namespace {

const QByteArray kCard = "# Calls\n\nSummary.\n\n## Source\n\n#### Where\n\nBy the sea.\n\n#### When\n\nIn May.\n";
const QByteArray kWork = "# Calls\n\nSummary.\n\n## Source\n\n#### Where\n\nBy the unsaved sea.\n\n#### When\n\nIn May.\n";
const QString kEntry = u"1-1-00000000000000ab.recovery"_s;
const QString kOffer = u"recover/1-1-00000000000000ab.recovery"_s;
const QString kDiscarded = u"recover/discarded"_s;

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

class TestRecoveryOffers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_bench.reset(); }
    void oneOfTwoWindowsRestores();
    void discardingInASecondWindowTakesNothing();
    void restoredWorkIsKeptAtOnce();
    void discardedWorkComesBack();
    void discardedWorkshopsComeBackToo();
    void whereNoHistoryIsKeptNothingStays();
    void theOfferSaysThatTheFileHasChanged();
    void restoredOntoNoFileItRemembersWhereItCameFrom();
    void anotherComputersWorkIsOnlyOpenedAsACopy();
    void whatCannotBeReadIsNamed();
    void aFileThatCannotBeReadNowIsNotCalledGone();

private:
    // As a killed editor leaves it.
    void leave(const QString &cardPath, const QByteArray &bytes, const QByteArray &baseHash = {},
               const QByteArray &machine = {});
    static void leaveIn(const RecoveryStore &in, const RecoveryCopy &copy, const QByteArray &machine = {});
    RecoveryStore store() const { return RecoveryStore(m_bench->path(u"recovery"_s)); }
    QStringList entries() const { return QDir(m_bench->path(u"recovery"_s)).entryList(QDir::Files); }
    QString sentence(const QString &topic, MainWindow *of = nullptr)
    {
        const InfoBar *bar = m_bench->bar(topic, of);
        return bar ? bar->sentence() : QString();
    }
    QStringList buttons(const QString &topic)
    {
        QStringList texts;
        const InfoBar *bar = m_bench->bar(topic);
        for (const QPushButton *button : bar ? bar->findChildren<QPushButton *>() : QList<QPushButton *>())
            texts.append(button->text());
        return texts;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowBench> m_bench;
};

void TestRecoveryOffers::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestRecoveryOffers::init()
{
    m_bench = std::make_unique<WindowBench>(*m_theme);
    m_bench->write(u"a.md"_s, kCard);
    QVERIFY(QTest::qWaitForWindowActive(m_bench->window.get()));
}

void TestRecoveryOffers::leave(const QString &cardPath, const QByteArray &bytes, const QByteArray &baseHash,
                               const QByteArray &machine)
{
    RecoveryCopy copy;
    copy.entry = kEntry;
    copy.cardPath = cardPath;
    copy.bytes = bytes;
    copy.baseHash = baseHash;
    leaveIn(store(), copy, machine);
}

void TestRecoveryOffers::leaveIn(const RecoveryStore &in, const RecoveryCopy &copy, const QByteArray &machine)
{
    QVERIFY(in.write(copy));
    QFile file(in.pathOf(copy.entry));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll().chopped(32);
    const auto replaceValue = [&content](const QByteArray &key, const QByteArray &value) {
        const qsizetype at = content.indexOf(QByteArray('"' + key + "\":")) + key.size() + 3;
        content.replace(at, content.indexOf(',', at) - at, value);
    };
    replaceValue("processId", "1999999999");
    if (!machine.isEmpty()) {
        replaceValue("machine", QByteArray('"' + machine + '"'));
        replaceValue("bootId", "\"another\"");
    }
    QVERIFY(file.resize(0) && file.seek(0));
    file.write(content + hashOf(content));
}

void TestRecoveryOffers::oneOfTwoWindowsRestores()
{
    leave(m_bench->path(u"a.md"_s), kWork, hashOf(kCard));
    std::unique_ptr<MainWindow> second = m_bench->make();
    m_bench->offerRecovery();
    m_bench->offerRecovery(second.get());
    QVERIFY(m_bench->bar(kOffer) && m_bench->bar(kOffer, second.get()));
    QVERIFY(m_bench->press(kOffer, u"Restore"_s));
    QCOMPARE(m_bench->text(), kWork);
    m_bench->document().replaceAll(kWork + "\nAAAA\n", u"Typing"_s);
    m_bench->window->sessionEnds();
    QVERIFY(m_bench->press(kOffer, u"Restore"_s, second.get()));
    QVERIFY(!m_bench->bar(kOffer, second.get()));
    QVERIFY2(sentence(u"restored"_s, second.get()).contains(u"another window"_s), qPrintable(sentence(u"restored"_s, second.get())));
    QVERIFY(!second->files().isOpen());
    QCOMPARE(entries().size(), 1);
    QVERIFY(m_bench->read(u"recovery/"_s + entries().first()).contains("AAAA"));
    second.reset();
}

void TestRecoveryOffers::discardingInASecondWindowTakesNothing()
{
    leave({}, kWork);
    std::unique_ptr<MainWindow> second = m_bench->make();
    m_bench->offerRecovery();
    m_bench->offerRecovery(second.get());
    QVERIFY(m_bench->press(kOffer, u"Open as a copy"_s));
    m_bench->document().replaceAll(kWork + "\nAAAA\n", u"Typing"_s);
    m_bench->window->sessionEnds();
    QVERIFY(m_bench->press(kOffer, u"Discard"_s, second.get()));
    QVERIFY(!m_bench->bar(kOffer, second.get()));
    QVERIFY(sentence(kDiscarded, second.get()).contains(u"another window"_s));
    QCOMPARE(entries().size(), 1);
    QVERIFY(m_bench->read(u"recovery/"_s + entries().first()).contains("AAAA"));
    second.reset();
}

// A third window that starts meanwhile does not take it for anybody's.
void TestRecoveryOffers::restoredWorkIsKeptAtOnce()
{
    leave(m_bench->path(u"a.md"_s), kWork, hashOf(kCard));
    m_bench->offerRecovery();
    QVERIFY(m_bench->press(kOffer, u"Restore"_s));
    QTRY_VERIFY_WITH_TIMEOUT(store().abandoned().isEmpty(), 5000); // without an edit
    QCOMPARE(entries().size(), 1);
}

void TestRecoveryOffers::discardedWorkComesBack()
{
    leave({}, kWork);
    m_bench->offerRecovery();
    QVERIFY(m_bench->press(kOffer, u"Discard"_s));
    QVERIFY(!m_bench->bar(kOffer));
    QVERIFY(entries().isEmpty());
    QVERIFY(sentence(kDiscarded).contains(u"7"_s));
    QVERIFY(m_bench->window->openFile(m_bench->path(u"a.md"_s))); // and went on to something else
    QVERIFY(m_bench->press(kDiscarded, u"Undo"_s));
    QVERIFY(!m_bench->bar(kDiscarded));
    // Also days later, from the menu.
    QVERIFY(m_bench->press(kOffer, u"Discard"_s));
    emit m_bench->window->files().barWithdrawn(kDiscarded);
    m_bench->window->actions()[ActionId::DiscardedWork]->trigger();
    QTRY_VERIFY2(sentence(kOffer).contains(u"was discarded"_s), qPrintable(sentence(kOffer)));
    QVERIFY(m_bench->press(kOffer, u"Bring it back"_s));
    QVERIFY2(sentence(kOffer).contains(u"not saved"_s), qPrintable(sentence(kOffer)));
    QVERIFY(store().discarded().isEmpty() && store().has(kEntry));
    // At the user's word it goes at once.
    QVERIFY(m_bench->press(kOffer, u"Discard"_s));
    QCOMPARE(store().discarded().size(), 1);
    QVERIFY(m_bench->press(kDiscarded, u"Remove it now"_s));
    QVERIFY(!m_bench->bar(kDiscarded));
    QVERIFY(store().discarded().isEmpty() && entries().isEmpty());
    m_bench->window->actions()[ActionId::DiscardedWork]->trigger();
    QTRY_VERIFY2(sentence(kDiscarded).contains(u"No discarded work"_s), qPrintable(sentence(kDiscarded)));
}

void TestRecoveryOffers::discardedWorkshopsComeBackToo()
{
    const RecoveryStore workshops = WorkshopRecovery::usualStore();
    const QString entry = u"1-1-00000000000000cd.recovery"_s;
    const QString topic = u"recover/workshop/"_s + entry;
    RecoveryCopy copy;
    copy.entry = entry;
    copy.cardPath = m_bench->path(u"porpoises.workshop.json"_s);
    copy.bytes = workshopJson({});
    leaveIn(workshops, copy);
    QVERIFY(workshops.discard(entry));
    const auto ask = [this] { m_bench->window->actions()[ActionId::DiscardedWork]->trigger(); };
    ask();
    QVERIFY2(sentence(topic).contains(u"porpoises.workshop.json"_s), qPrintable(sentence(topic)));
    QVERIFY(m_bench->press(topic, u"Bring it back"_s));
    QVERIFY2(sentence(topic).contains(u"interrupted"_s), qPrintable(sentence(topic)));
    QVERIFY(workshops.has(entry) && workshops.discarded().isEmpty());
    QVERIFY(m_bench->press(topic, u"Discard"_s));
    QVERIFY(m_bench->press(topic, u"Undo"_s));
    QVERIFY(workshops.has(entry));
    // While it is shown nobody is told that there is nothing.
    QVERIFY(m_bench->press(topic, u"Discard"_s));
    ask();
    QTRY_VERIFY(!m_bench->bar(kDiscarded) && m_bench->bar(topic));
    QVERIFY(m_bench->press(topic, u"Remove it now"_s));
    QVERIFY(!m_bench->bar(topic) && workshops.discarded().isEmpty());
    ask();
    QTRY_VERIFY(sentence(kDiscarded).contains(u"No discarded work"_s));
}

void TestRecoveryOffers::whereNoHistoryIsKeptNothingStays()
{
    QVERIFY(HistoryStore(m_bench->path(u"history"_s)).setKeepsHistoryOf(m_bench->path(u"a.md"_s), false));
    leave(m_bench->path(u"a.md"_s), kWork, hashOf(kCard));
    m_bench->offerRecovery();
    QVERIFY(m_bench->press(kOffer, u"Discard"_s));
    QVERIFY(entries().isEmpty() && store().discarded().isEmpty());
    QVERIFY(m_bench->press(kDiscarded, u"Undo"_s));
    QCOMPARE(entries().size(), 1);
    QVERIFY(m_bench->press(kOffer, u"Restore"_s));
    QCOMPARE(m_bench->text(), kWork);
    QCOMPARE(m_bench->document().path(), m_bench->path(u"a.md"_s));
}

void TestRecoveryOffers::theOfferSaysThatTheFileHasChanged()
{
    leave(m_bench->path(u"a.md"_s), kWork, hashOf(kCard));
    m_bench->offerRecovery();
    QVERIFY2(!sentence(kOffer).contains(u"changed"_s), qPrintable(sentence(kOffer)));
    m_bench->write(u"a.md"_s, QByteArray(kCard).replace("In May.", "In June."));
    m_bench->offerRecovery();
    QVERIFY2(sentence(kOffer).contains(u"has changed since"_s), qPrintable(sentence(kOffer)));
    QVERIFY(QFile::remove(m_bench->path(u"a.md"_s)));
    m_bench->offerRecovery();
    QVERIFY2(sentence(kOffer).contains(u"not there any more"_s), qPrintable(sentence(kOffer)));
    QVERIFY(m_bench->press(kOffer, u"Restore"_s));
    QCOMPARE(m_bench->text(), kWork);
    QVERIFY2(sentence(u"restored"_s).contains(u"not there any more"_s), qPrintable(sentence(u"restored"_s)));
}

void TestRecoveryOffers::restoredOntoNoFileItRemembersWhereItCameFrom()
{
    m_bench->write(u"a.md"_s, QByteArray(kCard).replace("In May.", "In June."));
    for (const QString &way : {u"Restore"_s, u"Open as a copy"_s}) {
        leave(m_bench->path(u"a.md"_s), kWork, hashOf(kCard));
        m_bench->offerRecovery();
        QVERIFY(m_bench->press(kOffer, way));
        QVERIFY(m_bench->document().path().isEmpty());
        m_bench->type(u"More. "_s);
        m_bench->window->sessionEnds();
        QCOMPARE(entries().size(), 1);
        // The next crash: offered as work on that card, and compared with it.
        const QByteArray kept = m_bench->read(u"recovery/"_s + entries().first());
        QVERIFY2(kept.contains("a.md\""), kept.left(400).constData());
        QCOMPARE(kept.contains(hashOf(kCard).toHex()), way == u"Restore"_s);
        m_bench->prompts.unsaved = Prompts::Unsaved::Discard;
        QVERIFY(m_bench->window->files().closeCard());
        QTRY_VERIFY(entries().isEmpty());
    }
    // Of another card it does not say so.
    QVERIFY(m_bench->window->files().openCopy(kCard));
    m_bench->type(u"More. "_s);
    m_bench->window->sessionEnds();
    QVERIFY(!m_bench->read(u"recovery/"_s + entries().value(0)).contains("a.md\""));
}

void TestRecoveryOffers::anotherComputersWorkIsOnlyOpenedAsACopy()
{
    if (QSysInfo::machineUniqueId().isEmpty())
        QSKIP("this computer has no name of its own");
    leave(m_bench->path(u"a.md"_s), kWork, hashOf(kCard), "00000000000000000000000000000000");
    m_bench->offerRecovery();
    QVERIFY2(sentence(kOffer).contains(u"another computer"_s), qPrintable(sentence(kOffer)));
    QVERIFY(!buttons(kOffer).contains(u"Restore"_s) && !buttons(kOffer).contains(u"Discard"_s));
    const QByteArray before = m_bench->read(u"recovery/"_s + kEntry);
    QVERIFY(m_bench->press(kOffer, u"Open as a copy"_s));
    QCOMPARE(m_bench->text(), kWork);
    QVERIFY(m_bench->document().path().isEmpty());
    m_bench->window->sessionEnds();
    QCOMPARE(entries().size(), 2); // its own beside it
    QCOMPARE(m_bench->read(u"recovery/"_s + kEntry), before);
}

void TestRecoveryOffers::whatCannotBeReadIsNamed()
{
    leave(m_bench->path(u"a.md"_s), kWork, hashOf(kCard));
    QFile file(store().pathOf(kEntry));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 34));
    file.write("!"); // the last letter of the text
    file.close();
    const QByteArray damaged = m_bench->read(u"recovery/"_s + kEntry);
    m_bench->offerRecovery();
    QVERIFY2(sentence(kOffer).contains(u"damaged"_s), qPrintable(sentence(kOffer)));
    QVERIFY(buttons(kOffer).contains(u"Show the file"_s));
    QVERIFY(m_bench->press(kOffer, u"Open what can be read"_s));
    QCOMPARE(m_bench->text(), QByteArray(kWork).replace("May.", "May!"));
    QVERIFY(m_bench->document().isModified());
    QVERIFY(m_bench->bar(kOffer)); // until the user says so
    QCOMPARE(m_bench->read(u"recovery/"_s + kEntry), damaged);
    QVERIFY(m_bench->press(kOffer, u"Put it away"_s));
    QVERIFY(!m_bench->bar(kOffer));
    QVERIFY(!store().has(kEntry));
    QVERIFY(m_bench->press(kDiscarded, u"Undo"_s));
    QVERIFY(m_bench->bar(kOffer));
    QCOMPARE(m_bench->read(u"recovery/"_s + kEntry), damaged);
    // Also days later, from the menu.
    QVERIFY(m_bench->press(kOffer, u"Put it away"_s));
    emit m_bench->window->files().barWithdrawn(kDiscarded);
    m_bench->window->actions()[ActionId::DiscardedWork]->trigger();
    QTRY_VERIFY2(sentence(kOffer).contains(u"put away"_s), qPrintable(sentence(kOffer)));
    QVERIFY(m_bench->press(kOffer, u"Bring it back"_s));
    QTRY_VERIFY2(sentence(kOffer).contains(u"damaged"_s), qPrintable(sentence(kOffer)));
    QCOMPARE(m_bench->read(u"recovery/"_s + kEntry), damaged);
}

void TestRecoveryOffers::aFileThatCannotBeReadNowIsNotCalledGone()
{
    QVERIFY(QDir().mkpath(m_bench->path(u"b.md"_s))); // a folder in its place
    leave(m_bench->path(u"b.md"_s), kWork, hashOf(kCard));
    m_bench->offerRecovery();
    QVERIFY(m_bench->press(kOffer, u"Restore"_s));
    QCOMPARE(m_bench->text(), kWork);
    const QString said = sentence(u"restored"_s);
    QVERIFY2(said.contains(u"cannot be read"_s) && !said.contains(u"not there"_s), qPrintable(said));
    m_bench->document().replaceAll("", u"Typing"_s);
}

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(u"cardwright-test"_s);
    QCoreApplication::setApplicationName(u"cardwright-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    preparePreview({});
    QApplication application(argc, argv);
    TestRecoveryOffers test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recoveryoffers.moc"
