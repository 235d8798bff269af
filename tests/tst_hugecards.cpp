#include "mainwindow/outsidechanges.h"
#include "support/windowtest.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTimer>

#include <time.h>

#include <algorithm>

using namespace cardwright;

namespace {

constexpr qint64 kGoal = 100;  // milliseconds, by the design
constexpr qint64 kSlack = 300; // on top, for a slower machine
constexpr qint64 kManyHeadings = 2000; // where every one of a hundred thousand is counted anew

// How long the window's thread once worked without coming round. In its own time, so that other work of
// the machine does not count.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_beat.start(2);
        connect(&m_beat, &QTimer::timeout, this, [this] { take(); });
    }
    void reset()
    {
        m_last = now();
        m_longest = 0;
    }
    qint64 longest()
    {
        take();
        return m_longest;
    }

private:
    void take()
    {
        m_longest = qMax(m_longest, now() - m_last);
        m_last = now();
    }
    static qint64 now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1000 + time.tv_nsec / 1'000'000;
    }

    QTimer m_beat;
    qint64 m_last = now();
    qint64 m_longest = 0;
};

QByteArray sections(qsizetype size, qsizetype each)
{
    QByteArray text = "# Huge\n\nA summary of a card that is huge.\n";
    const QByteArray line = "The microphone hangs two metres below the surface and records all day and all night.\n";
    for (int i = 0; text.size() < size; ++i) {
        text += "\n## Section " + QByteArray::number(i) + "\n\n";
        for (const qsizetype end = qMin(text.size() + each, size); text.size() < end;)
            text += line;
    }
    return text;
}

QByteArray lineOf(qsizetype size)
{
    return "# Line\n\nSummary.\n\n## Line\n\n" + QByteArray("word ").repeated(size / 5) + "\n\n## After\n\nText.\n";
}

QByteArray headings(int count)
{
    QByteArray text = "# Many\n\nSummary.\n\n";
    for (int i = 0; i < count; ++i)
        text += "#### Heading " + QByteArray::number(i) + "\n\n";
    return text;
}

} // namespace

// Cards that are huge: the window answers all the while that they are opened, edited and saved.
class TestHugeCards : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_bench.reset(); }
    void staysAwake_data();
    void staysAwake();
    void longTextIsShownShortened();
    void openingCanBeStopped();
    void theLatestWishCounts();
    void whoTypedMeanwhileIsAskedCalmly();
    void anUntouchedCardGivesWay();
    void aDialogIsNotPulledAway();
    void whatCannotBeOpenedIsSaid();
    void theWindowClosesWhileOpening();

private:
    CardDocument &document() { return m_bench->document(); }
    void open(const QString &name) { m_bench->window->openFile(m_bench->path(name)); }
    bool isShown(const QString &name) { return document().path() == m_bench->path(name); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowBench> m_bench;
};

void TestHugeCards::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestHugeCards::init()
{
    m_bench = std::make_unique<WindowBench>(*m_theme);
    m_bench->write(u"small.md"_s, "# Small\n\nA summary.\n\n## Section\n\nText.\n");
    open(u"small.md"_s);
    QVERIFY(isShown(u"small.md"_s)); // at once
    QVERIFY(QTest::qWaitForWindowActive(m_bench->window.get()));
}

void TestHugeCards::staysAwake_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("10 MB, 20 sections") << sections(10'000'000, 400'000);
    QTest::newRow("10,000 headings") << headings(10'000);
    if (!qEnvironmentVariableIsSet("CARDWRIGHT_LONG"))
        return;
    QTest::newRow("a line of 10 MB") << lineOf(10'000'000);
    QTest::newRow("10,000 quotes") << QByteArray("# Quotes\n\nSummary.\n\n## Quotes\n\n") + QByteArray(">").repeated(10'000)
            + " deep\n\n## After\n\nText.\n";
    QTest::newRow("10 MB, 5,000 sections") << sections(10'000'000, 2'000);
    QTest::newRow("100,000 headings") << headings(100'000);
    QTest::newRow("100 MB, 20 sections") << sections(100'000'000, 5'000'000);
    QTest::newRow("100 MB, 5,000 sections") << sections(100'000'000, 20'000);
    QTest::newRow("a line of 50 MB") << lineOf(50'000'000);
}

void TestHugeCards::staysAwake()
{
    QFETCH(QByteArray, text);
    m_bench->write(u"huge.md"_s, text);
    Heartbeat heart;
    qint64 longest = 0;
    const bool tells = qEnvironmentVariableIsSet("CARDWRIGHT_LONG");
    const auto lap = [&](const char *what) {
        longest = qMax(longest, heart.longest());
        if (tells)
            qInfo("%-8s %4lld ms", what, heart.longest());
        heart.reset();
    };
    heart.reset();
    open(u"huge.md"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"huge.md"_s), 60'000);
    QTest::qWait(150);
    lap("open");
    QCOMPARE(document().card().bytes(), text);
    heart.reset();
    m_bench->window->editor().sectionPage()->focusSummary();
    QTest::keyClicks(QApplication::focusWidget(), u"ab"_s);
    QTest::qWait(70);
    lap("type");
    QCOMPARE(document().card().bytes().size(), text.size() + 2);
    const QList<Page> &form = document().form();
    m_bench->window->editor().jump(form.last().questions.last());
    QTest::qWait(70);
    lap("jump");
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), u"cd"_s);
    QTest::qWait(70);
    lap("type");
    m_bench->window->actions()[ActionId::Undo]->trigger();
    lap("undo");
    m_bench->window->actions()[ActionId::ShowSource]->trigger();
    QTest::qWait(70);
    m_bench->window->actions()[ActionId::ShowSource]->trigger();
    lap("source");
    m_bench->save();
    QTest::qWait(70);
    lap("save");
    QVERIFY(m_bench->read(u"huge.md"_s) == m_bench->text());
    const qint64 most = text.count('#') > 100'000 ? kManyHeadings : kGoal + kSlack;
    QVERIFY2(longest <= most, qPrintable(u"%1 ms"_s.arg(longest)));
}

// A text that would make each key wait is shown by its beginning, and stays as it is.
void TestHugeCards::longTextIsShownShortened()
{
    m_bench->write(u"huge.md"_s, lineOf(2'000'000));
    open(u"huge.md"_s);
    QTRY_VERIFY(isShown(u"huge.md"_s));
    const QByteArray before = m_bench->text();
    const auto page = std::find_if(document().form().cbegin(), document().form().cend(),
                                   [](const Page &one) { return !one.head && one.title == u"Line"; });
    QVERIFY(page != document().form().cend());
    m_bench->window->editor().jump(page->questions.first());
    InfoBar *note = nullptr;
    QTRY_VERIFY((note = m_bench->find<InfoBar>(u"tooLongNote"_s)) && note->isVisible());
    auto *box = note->parentWidget()->findChild<QPlainTextEdit *>();
    QVERIFY(box && box->isReadOnly());
    QVERIFY(box->toPlainText().size() < 10'000);
    box->setFocus();
    QTest::keyClicks(box, u"typed"_s);
    QCOMPARE(m_bench->text(), before);
}

void TestHugeCards::openingCanBeStopped()
{
    m_bench->write(u"huge.md"_s, sections(30'000'000, 500'000));
    open(u"huge.md"_s);
    QVERIFY(isShown(u"small.md"_s)); // it goes on
    QTRY_VERIFY(m_bench->bar(u"opening"_s));
    QVERIFY(m_bench->press(u"opening"_s, u"Stop"_s));
    QVERIFY(!m_bench->bar(u"opening"_s));
    QVERIFY(!m_bench->window->files().isOpening());
    QTest::qWait(300);
    QVERIFY(isShown(u"small.md"_s));
}

void TestHugeCards::theLatestWishCounts()
{
    m_bench->write(u"one.md"_s, sections(3'000'000, 300'000));
    m_bench->write(u"two.md"_s, sections(2'000'000, 300'000));
    QSignalSpy opened(&m_bench->window->files(), &FileController::opened);
    open(u"one.md"_s);
    open(u"two.md"_s);
    open(u"two.md"_s); // twice by a hasty hand
    QTRY_VERIFY(isShown(u"two.md"_s));
    QTest::qWait(300);
    QVERIFY(isShown(u"two.md"_s));
    QCOMPARE(opened.size(), 1);
    // A small one comes at once, and nothing takes its place.
    open(u"one.md"_s);
    open(u"small.md"_s);
    QVERIFY(isShown(u"small.md"_s));
    QTest::qWait(300);
    QVERIFY(isShown(u"small.md"_s));
    open(u"one.md"_s);
    m_bench->window->actions()[ActionId::CloseCard]->trigger();
    QTest::qWait(300);
    QVERIFY(!m_bench->window->files().isOpen());
}

void TestHugeCards::whoTypedMeanwhileIsAskedCalmly()
{
    m_bench->write(u"huge.md"_s, sections(3'000'000, 300'000));
    open(u"huge.md"_s);
    m_bench->type(u"Mine. "_s);
    const QPointer<QWidget> box = QApplication::focusWidget();
    QTRY_VERIFY(!m_bench->window->files().isOpening());
    QTRY_VERIFY(m_bench->bar(u"opening"_s));
    QVERIFY(isShown(u"small.md"_s));
    QVERIFY(m_bench->text().contains("Mine. "));
    QCOMPARE(QApplication::focusWidget(), box.data());
    m_bench->prompts.unsaved = Prompts::Unsaved::Save;
    QVERIFY(m_bench->press(u"opening"_s, u"Show it"_s));
    QTRY_VERIFY(isShown(u"huge.md"_s));
    QVERIFY(m_bench->read(u"small.md"_s).contains("Mine. "));
}

void TestHugeCards::anUntouchedCardGivesWay()
{
    m_bench->write(u"huge.md"_s, sections(3'000'000, 300'000));
    m_bench->type(u"Mine. "_s);
    m_bench->prompts.unsaved = Prompts::Unsaved::Cancel;
    open(u"huge.md"_s);
    QTRY_VERIFY(!m_bench->window->files().isOpening());
    QTest::qWait(50);
    QVERIFY(isShown(u"small.md"_s)); // asked, and they stay
    m_bench->prompts.unsaved = Prompts::Unsaved::Discard;
    open(u"huge.md"_s);
    QTRY_VERIFY(isShown(u"huge.md"_s));
    QVERIFY(!document().isModified());
    QCOMPARE(m_bench->window->files().outside().base(), m_bench->text());
}

void TestHugeCards::aDialogIsNotPulledAway()
{
    m_bench->write(u"huge.md"_s, sections(2'000'000, 300'000));
    QDialog dialog(m_bench->window.get());
    dialog.setModal(true);
    dialog.show();
    open(u"huge.md"_s);
    QTRY_VERIFY(!m_bench->window->files().isOpening());
    QTest::qWait(100);
    QVERIFY(isShown(u"small.md"_s));
    dialog.close();
    QTRY_VERIFY(isShown(u"huge.md"_s));
}

void TestHugeCards::whatCannotBeOpenedIsSaid()
{
    m_bench->write(u"huge.md"_s, "\x89PNG\r\n\x1A\n" + QByteArray(2'000'000, 'x'));
    open(u"huge.md"_s);
    QTRY_VERIFY(m_bench->bar(u"open"_s));
    QVERIFY(isShown(u"small.md"_s));
}

void TestHugeCards::theWindowClosesWhileOpening()
{
    const QByteArray text = sections(5'000'000, 300'000);
    m_bench->write(u"huge.md"_s, text);
    open(u"huge.md"_s);
    QVERIFY(m_bench->window->close());
    m_bench->window.reset();
    QCOMPARE(m_bench->read(u"huge.md"_s), text);
}

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("cardwright-tests"));
    QApplication application(argc, argv);
    TestHugeCards test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hugecards.moc"
