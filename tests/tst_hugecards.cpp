#include "audit/auditrunner.h"
#include "compare/compareview.h"
#include "mainwindow/outsidechanges.h"
#include "support/windowtest.h"

#include <QCryptographicHash>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QListWidget>
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
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 kSlack = 3000;
#else
constexpr qint64 kSlack = 300; // on top, for a slower machine
#endif
constexpr qint64 kManyHeadings = 1000; // where every one of a hundred thousand is counted anew

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

// Every heading with an answer of its own.
QByteArray answered(QByteArray text)
{
    return text.replace("\n\n####", "\n\nAn answer.\n\n####");
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

// The rows of a test of what is read beside the window.
void hugeCards()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("10 MB, 20 sections") << sections(10'000'000, 400'000);
    QTest::newRow("10,000 headings") << headings(10'000);
    if (!qEnvironmentVariableIsSet("CARDWRIGHT_LONG"))
        return;
    QTest::newRow("100,000 headings") << headings(100'000);
    QTest::newRow("100 MB, 5,000 sections") << sections(100'000'000, 20'000);
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
    void headingsComeAndGo_data();
    void headingsComeAndGo();
    void longTextIsShownShortened();
    void openingCanBeStopped();
    void theLatestWishCounts();
    void whoTypedMeanwhileIsAskedCalmly();
    void anUntouchedCardGivesWay();
    void aDialogIsNotPulledAway();
    void whatCannotBeOpenedIsSaid();
    void theWindowClosesWhileOpening();
    void anOutsideChangeIsReadBeside_data();
    void anOutsideChangeIsReadBeside();
    void whoTypesWhileTheChangeIsReadIsAsked();
    void theNewestOutsideChangeCounts();
    void whatIsGoneWhileItIsReadStays();
    void aSaveWhileTheChangeIsReadOverwritesNothing();
    void theirVersionIsTakenBeside();
    void unsavedWorkIsRestoredBeside();
    void aMendWaitsForTheReport();
    void aHugeFileIsComparedBeside();
    void aMergeIsAppliedBeside_data();
    void aMergeIsAppliedBeside();
    void whatIsEditedWhileAMergeIsAppliedStays();
    void aMergeIsNotAppliedBehindWhoLeft();
    void aVersionIsRestoredBeside_data();
    void aVersionIsRestoredBeside();
    void whatIsEditedWhileAVersionIsRestoredIsKept();
    void whatEarlierRunsLeftIsReadBeside_data();
    void whatEarlierRunsLeftIsReadBeside();

private:
    CardDocument &document() { return m_bench->document(); }
    void openHuge(const QByteArray &text);
    void changeOutside(const QByteArray &text);
    void compareWith(const QByteArray &theirs);
    void compareWithTheirs();
    bool isApplying() { return m_bench->find<QLabel>(u"compareSums"_s)->text().contains(u"being put"_s); }
    void apply() { QTest::keyClick(m_bench->find<QListView>(u"compareList"_s), Qt::Key_Return, Qt::ControlModifier); }
    void keepVersion(const QByteArray &text);
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

void TestHugeCards::openHuge(const QByteArray &text)
{
    m_bench->write(u"huge.md"_s, text);
    open(u"huge.md"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"huge.md"_s), 60'000);
    QTest::qWait(150);
}

// Another program writes; comes back when the window has begun to read that.
void TestHugeCards::changeOutside(const QByteArray &text)
{
    m_bench->write(u"huge.md"_s, text);
    const OutsideChanges &outside = m_bench->window->files().outside();
    QElapsedTimer waited;
    waited.start();
    while (!outside.isReading() && waited.elapsed() < 10'000) // reading may take less than QTRY_VERIFY looks away
        QCoreApplication::processEvents();
    QVERIFY(outside.isReading());
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

void TestHugeCards::headingsComeAndGo_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("10,000 headings") << 10'000;
    if (qEnvironmentVariableIsSet("CARDWRIGHT_LONG")) {
        QTest::newRow("50,000 headings") << 49'000;
        QTest::newRow("100,000 headings") << 100'000;
    }
}

// A question of the template that is not in the file yet: with the first letter its heading comes.
void TestHugeCards::headingsComeAndGo()
{
    QFETCH(int, count);
    QByteArray text = headings(count);
    text.insert(text.indexOf('\n') + 1, "<!-- template: data-card-extended 1.0 -->\n");
    openHuge(text);
    QVERIFY(document().match().schema);
    Question empty;
    for (const Page &page : document().shownForm()) {
        for (const Question &question : page.questions) {
            const Spec *spec = question.spec >= 0 ? &builtInTemplate().specs()[question.spec] : nullptr;
            if (spec && question.node == kNoNode && spec->isField() && spec->answer == AnswerKind::TextLong && spec->conditions.isEmpty()
                && spec->repeatPer.isEmpty())
                empty = question;
        }
    }
    QVERIFY(empty.spec >= 0);
    const bool tells = qEnvironmentVariableIsSet("CARDWRIGHT_LONG");
    const int settled = tells ? 400 : 160; // the report is due
    Heartbeat heart;
    qint64 longest = 0;
    const auto lap = [&](const char *what) {
        longest = qMax(longest, heart.longest());
        if (tells)
            qInfo("%-12s %4lld ms", what, heart.longest());
        heart.reset();
    };
    m_bench->window->editor().jump(empty);
    QTest::qWait(settled);
    lap("jump");
    QVERIFY2(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()), "no text to type into");
    const qsizetype before = document().card().nodes().size();
    QTest::keyClicks(QApplication::focusWidget(), u"a"_s);
    QTest::qWait(5);
    lap("first key");
    QTest::qWait(settled);
    lap("after");
    QVERIFY(document().card().nodes().size() > before);
    QTest::keyClicks(QApplication::focusWidget(), u"b"_s);
    QTest::qWait(5);
    lap("second key");
    QTest::qWait(settled);
    lap("after");
    QVERIFY(m_bench->text().contains("ab"));
    m_bench->window->actions()[ActionId::Undo]->trigger();
    QTest::qWait(5);
    lap("undo");
    QTest::qWait(settled);
    lap("after");
    QVERIFY(document().card().bytes() == text);
    m_bench->window->actions()[ActionId::ShowSource]->trigger();
    QTest::qWait(settled);
    lap("source");
    const qint64 most = count > 10'000 ? kManyHeadings : kGoal + kSlack;
    QVERIFY2(longest <= most, qPrintable(u"%1 ms"_s.arg(longest)));
    if (count > 50'000) // its source is only read
        return;
    QTest::keyClicks(QApplication::focusWidget(), u"s"_s);
    QTest::qWait(5);
    lap("source key");
    QTest::qWait(settled);
    lap("after");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    for (const QChar c : u"## New"_s) {
        QTest::keyClicks(QApplication::focusWidget(), QString(c));
        QTest::qWait(5);
    }
    lap("its heading");
    QTest::qWait(settled);
    lap("after");
    m_bench->window->actions()[ActionId::ShowSource]->trigger();
    QTest::qWait(settled);
    lap("form");
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

void TestHugeCards::anOutsideChangeIsReadBeside_data()
{
    hugeCards();
}

void TestHugeCards::anOutsideChangeIsReadBeside()
{
    QFETCH(QByteArray, text);
    openHuge(text);
    QByteArray now = text;
    now.replace("\n\nS", "\n\nTheir s").append("\n## New\n\nTheirs.\n");
    Heartbeat heart;
    m_bench->write(u"huge.md"_s, now);
    QTRY_VERIFY_WITH_TIMEOUT(document().card().bytes() == now, 60'000);
    QVERIFY(!document().isModified());
    QVERIFY(m_bench->window->files().outside().base() == now);
    QTRY_VERIFY(m_bench->bar(u"outside"_s));
    QVERIFY(m_bench->bar(u"outside"_s)->sentence().contains(u"read anew"_s));
    const qint64 read = heart.longest();
    heart.reset();
    QVERIFY(m_bench->press(u"outside"_s, u"Undo"_s));
    QVERIFY(document().card().bytes() == text);
    QVERIFY(document().isModified());
    document().redo();
    QVERIFY(document().card().bytes() == now);
    QVERIFY(!document().isModified());
    const qint64 undone = heart.longest();
    if (qEnvironmentVariableIsSet("CARDWRIGHT_LONG"))
        qInfo("read %lld ms, undo and redo %lld ms", read, undone);
    QVERIFY2(read <= kGoal + kSlack && undone <= kGoal + kSlack, qPrintable(u"%1 ms, %2 ms"_s.arg(read).arg(undone)));
    // What was read beside is the card itself: it is edited and undone as any other.
    document().replaceSource({now.size(), {}, "\n## Mine\n\nMore.\n"}, u"Edit"_s);
    QCOMPARE(document().card().nodes().last().title, u"Mine"_s);
    document().undo();
    QVERIFY(document().card().bytes() == now);
    document().undo();
    QVERIFY(document().card().bytes() == text);
}

// The file is another one while somebody types: nothing is pulled away.
void TestHugeCards::whoTypesWhileTheChangeIsReadIsAsked()
{
    const QByteArray text = sections(10'000'000, 300'000);
    openHuge(text);
    changeOutside(text + "\n## New\n\nTheirs.\n");
    m_bench->type(u"Mine. "_s);
    const QByteArray typed = m_bench->text();
    QTRY_VERIFY(m_bench->bar(u"outside"_s) && !m_bench->window->files().outside().isReading());
    QVERIFY(m_bench->text() == typed);
    QVERIFY(typed.contains("Mine. "));
    QVERIFY(m_bench->press(u"outside"_s, u"Keep mine"_s));
    QVERIFY(m_bench->text() == typed);
    m_bench->save();
    QVERIFY(m_bench->read(u"huge.md"_s) == typed);
}

void TestHugeCards::theNewestOutsideChangeCounts()
{
    const QByteArray text = sections(10'000'000, 300'000);
    openHuge(text);
    QSignalSpy bases(&m_bench->window->files().outside(), &OutsideChanges::baseChanged);
    changeOutside(text + "\n## First\n\nTheirs.\n");
    const QByteArray second = text + "\n## Second\n\nTheirs.\n";
    m_bench->write(u"huge.md"_s, second);
    QTRY_VERIFY(m_bench->text() == second);
    QVERIFY(!document().isModified());
    QCOMPARE(m_bench->document().undoStack().count(), bases.size()); // one step for each that was shown
    // And back as it was, while that is read.
    changeOutside(text);
    m_bench->write(u"huge.md"_s, second);
    QTRY_VERIFY(!m_bench->window->files().outside().isReading() && m_bench->text() == second);
    QTest::qWait(500);
    QVERIFY(m_bench->text() == second);
    QVERIFY(!document().isModified());
}

void TestHugeCards::whatIsGoneWhileItIsReadStays()
{
    const QByteArray text = sections(10'000'000, 300'000);
    openHuge(text);
    changeOutside(text + "\n## New\n\nTheirs.\n");
    open(u"small.md"_s); // at once
    QVERIFY(isShown(u"small.md"_s));
    QVERIFY(!m_bench->window->files().outside().isReading());
    const QByteArray small = m_bench->text();
    QTest::qWait(300);
    QVERIFY(m_bench->text() == small);
    openHuge(text);
    changeOutside(text + "\n## New\n\nTheirs.\n");
    QVERIFY(m_bench->window->close());
    m_bench->window.reset();
    QVERIFY(m_bench->read(u"huge.md"_s) == text + "\n## New\n\nTheirs.\n");
}

void TestHugeCards::aSaveWhileTheChangeIsReadOverwritesNothing()
{
    const QByteArray text = sections(10'000'000, 300'000);
    openHuge(text);
    const QByteArray theirs = text + "\n## New\n\nTheirs.\n";
    changeOutside(theirs);
    m_bench->type(u"Mine. "_s);
    m_bench->save();
    QVERIFY(m_bench->read(u"huge.md"_s) == theirs);
    QVERIFY(document().isModified());
    QTRY_VERIFY(m_bench->bar(u"outside"_s));
    QVERIFY(m_bench->bar(u"outside"_s)->sentence().contains(u"was not saved"_s));
}

void TestHugeCards::theirVersionIsTakenBeside()
{
    const QByteArray text = sections(10'000'000, 300'000);
    openHuge(text);
    m_bench->type(u"Mine. "_s);
    const QByteArray mine = m_bench->text();
    const QByteArray theirs = text + "\n## New\n\nTheirs.\n";
    m_bench->write(u"huge.md"_s, theirs);
    QTRY_VERIFY(m_bench->bar(u"outside"_s));
    Heartbeat heart;
    QVERIFY(m_bench->press(u"outside"_s, u"Take theirs"_s));
    QTRY_VERIFY(m_bench->text() == theirs);
    QVERIFY2(heart.longest() <= kGoal + kSlack, qPrintable(u"%1 ms"_s.arg(heart.longest())));
    QVERIFY(!document().isModified());
    document().undo();
    QVERIFY(m_bench->text() == mine);
    QVERIFY(m_bench->bar(u"outside"_s)); // what becomes of theirs is open again
    QVERIFY2(heart.longest() <= kGoal + kSlack, qPrintable(u"%1 ms"_s.arg(heart.longest())));
    QVERIFY(m_bench->press(u"outside"_s, u"Keep mine"_s));
    // Who types on while it is read is asked once more.
    m_bench->save();
    QVERIFY(m_bench->read(u"huge.md"_s) == mine);
    m_bench->type(u"More. "_s);
    m_bench->write(u"huge.md"_s, theirs);
    QTRY_VERIFY(m_bench->bar(u"outside"_s));
    QVERIFY(m_bench->press(u"outside"_s, u"Take theirs"_s));
    m_bench->type(u"Still. "_s);
    QTRY_VERIFY(!m_bench->window->files().outside().isReading());
    QVERIFY(m_bench->text().contains("Still. "));
    QVERIFY(m_bench->bar(u"outside"_s));
    QVERIFY(m_bench->press(u"outside"_s, u"Take theirs"_s));
    QTRY_VERIFY(m_bench->text() == theirs);
}

void TestHugeCards::unsavedWorkIsRestoredBeside()
{
    const QByteArray text = sections(10'000'000, 300'000);
    m_bench->write(u"huge.md"_s, text);
    RecoveryCopy copy;
    copy.entry = m_bench->window->files().recoveryStore().newEntry();
    copy.cardPath = m_bench->path(u"huge.md"_s);
    copy.bytes = text + "\n## Work\n\nUnsaved.\n";
    copy.baseHash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    QVERIFY(m_bench->window->files().recoveryStore().write(copy));
    Heartbeat heart;
    QVERIFY(m_bench->window->files().restore(copy, false));
    QTRY_VERIFY(m_bench->text() == copy.bytes);
    if (qEnvironmentVariableIsSet("CARDWRIGHT_LONG"))
        qInfo("restored: %lld ms", heart.longest());
    QVERIFY2(heart.longest() <= kGoal + kSlack, qPrintable(u"%1 ms"_s.arg(heart.longest())));
    QVERIFY(isShown(u"huge.md"_s));
    QVERIFY(document().isModified());
    document().undo();
    QVERIFY(m_bench->text() == text);
    QVERIFY(!document().isModified());
    // Onto a file that is newer it is never put.
    copy.baseHash = QCryptographicHash::hash("another", QCryptographicHash::Sha256);
    QVERIFY(m_bench->window->files().recoveryStore().write(copy));
    QVERIFY(m_bench->window->files().restore(copy, false));
    QTRY_VERIFY(m_bench->text() == copy.bytes);
    QVERIFY(document().path().isEmpty());
    QVERIFY(document().isModified());
}

// A click on what mends a finding, a moment after an edit, does not check the whole card first.
void TestHugeCards::aMendWaitsForTheReport()
{
    openHuge(sections(6'000'000, 300'000) + "\n## Link\n\nAsk [Ann](ann@b.org).\n");
    auto *audit = m_bench->window->findChild<AuditRunner *>();
    QVERIFY(audit);
    std::optional<Finding> odd;
    QTRY_VERIFY_WITH_TIMEOUT([&] {
        for (const Finding &one : audit->report().findings) {
            if (audit->isUpToDate() && one.rule == u"link-odd"_s && one.fix)
                odd = one;
        }
        return odd.has_value();
    }(), 20'000);
    m_bench->type(u"Mine. "_s);
    Heartbeat heart;
    emit m_bench->window->editor().sectionPage()->fixWanted(*odd);
    QVERIFY2(heart.longest() <= kGoal + kSlack, qPrintable(u"%1 ms"_s.arg(heart.longest())));
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->text().contains("mailto:ann@b.org"), 20'000);
    QVERIFY(m_bench->text().contains("Mine. "));
    document().undo();
    QVERIFY(!m_bench->text().contains("mailto:") && m_bench->text().contains("Mine. "));
}

void TestHugeCards::aHugeFileIsComparedBeside()
{
    m_bench->write(u"huge.md"_s, "# Small\n\nAnother summary.\n" + sections(3'000'000, 300'000).mid(50));
    m_bench->prompts.openPath = m_bench->path(u"huge.md"_s);
    m_bench->window->actions()[ActionId::CompareWith]->trigger();
    auto *list = m_bench->find<QListView>(u"compareList"_s);
    QVERIFY(!list || !list->isVisible()); // it is being read
    QTRY_VERIFY((list = m_bench->find<QListView>(u"compareList"_s)) && list->isVisible());
    QVERIFY(list->model()->rowCount() > 9);
}

void TestHugeCards::compareWith(const QByteArray &theirs)
{
    m_bench->write(u"theirs.md"_s, theirs);
    compareWithTheirs();
}

void TestHugeCards::compareWithTheirs()
{
    m_bench->prompts.openPath = m_bench->path(u"theirs.md"_s);
    m_bench->window->actions()[ActionId::CompareWith]->trigger();
    QListView *list = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((list = m_bench->find<QListView>(u"compareList"_s)) && list->isVisible(), 120'000);
    QTest::qWait(50);
}

void TestHugeCards::aMergeIsAppliedBeside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("theirs");
    const auto oneDiffers = [](QByteArray text, const QByteArray &before) { return text.replace(before, QByteArray(before + "Theirs.\n\n")); };
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &theirs) { QTest::newRow(name) << text << theirs; };
    const QByteArray large = sections(10'000'000, 400'000);
    row("10 MB, 20 sections", large, oneDiffers(large, "## Section 7\n\n"));
    const QByteArray many = headings(10'000);
    row("10,000 headings", many, oneDiffers(many, "#### Heading 7000\n\n"));
    row("10,000 headings, all differ", many, answered(many));
    if (!qEnvironmentVariableIsSet("CARDWRIGHT_LONG"))
        return;
    const QByteArray most = headings(100'000);
    row("100,000 headings", most, oneDiffers(most, "#### Heading 70000\n\n"));
    row("100,000 headings, all differ", most, answered(most));
    const QByteArray largest = sections(100'000'000, 20'000);
    row("100 MB, 5,000 sections", largest, oneDiffers(largest, "## Section 3000\n\n"));
    const QByteArray fewest = sections(100'000'000, 5'000'000);
    row("100 MB, 20 sections", fewest, oneDiffers(fewest, "## Section 7\n\n"));
    const QByteArray line = lineOf(50'000'000);
    row("a line of 50 MB", line, oneDiffers(line, "## Line\n\n"));
}

void TestHugeCards::aMergeIsAppliedBeside()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, theirs);
    openHuge(text);
    m_bench->write(u"theirs.md"_s, theirs);
    QTest::qWait(300);
    Heartbeat heart;
    heart.reset();
    compareWithTheirs();
    const qint64 compared = heart.longest();
    const int rows = m_bench->find<QListView>(u"compareList"_s)->model()->rowCount();
    heart.reset();
    if (rows > 1 && rows <= 10'000)
        m_bench->find<QPushButton>(u"compareAllTheirs"_s)->click();
    else
        QTest::keyClick(m_bench->find<QListView>(u"compareList"_s), Qt::Key_Right);
    QTest::qWait(20);
    const qint64 chosen = heart.longest();
    heart.reset();
    apply();
    if (text.size() > kLargeCard || rows > 1) {
        QVERIFY(isApplying());
        QVERIFY(!m_bench->find<QPushButton>(u"compareApply"_s)->isEnabled());
        apply(); // by a hasty hand
    }
    QElapsedTimer took;
    took.start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_bench->find<QListView>(u"compareList"_s)->isVisible(), 120'000);
    QTest::qWait(50);
    const qint64 applied = heart.longest();
    QVERIFY(rows > 1 || m_bench->text() == theirs);
    QVERIFY(m_bench->text() != text && m_bench->text().size() > text.size());
    QVERIFY(document().isModified());
    QCOMPARE(document().undoStack().count(), 1);
    QTest::qWait(50);
    heart.reset();
    QVERIFY(m_bench->press(u"compare"_s, u"Undo"_s));
    QTest::qWait(50);
    const qint64 undone = heart.longest();
    QVERIFY(m_bench->text() == text);
    QVERIFY(!document().isModified());
    if (qEnvironmentVariableIsSet("CARDWRIGHT_LONG"))
        qInfo("compared %lld ms, chosen %lld ms, applied %lld ms (after %lld), undone %lld ms", compared, chosen, applied, took.elapsed(), undone);
    const qint64 longest = std::max({compared, chosen, applied, undone});
    QVERIFY2(longest <= kGoal + kSlack, qPrintable(u"%1 ms"_s.arg(longest)));
}

void TestHugeCards::whatIsEditedWhileAMergeIsAppliedStays()
{
    const QByteArray text = sections(10'000'000, 400'000);
    openHuge(text);
    QByteArray theirs = text;
    theirs.replace("## Section 7\n\n", "## Section 7\n\nTheirs.\n\n");
    compareWith(theirs);
    QTest::keyClick(m_bench->find<QListView>(u"compareList"_s), Qt::Key_Right);
    apply();
    QVERIFY(isApplying());
    document().replaceSource({text.size(), {}, "\n## Mine\n\nMore.\n"}, u"Edit"_s);
    QVERIFY(m_bench->bar(u"compare"_s) && m_bench->bar(u"compare"_s)->sentence().contains(u"was changed"_s));
    QVERIFY(!isApplying());
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->find<QPushButton>(u"compareApply"_s)->isEnabled(), 60'000);
    QVERIFY(m_bench->text() == text + "\n## Mine\n\nMore.\n");
    apply(); // what was chosen is so still
    QTRY_VERIFY_WITH_TIMEOUT(!m_bench->find<QListView>(u"compareList"_s)->isVisible(), 60'000);
    QVERIFY(m_bench->text() == theirs + "\n## Mine\n\nMore.\n");
}

void TestHugeCards::aMergeIsNotAppliedBehindWhoLeft()
{
    const QByteArray text = sections(10'000'000, 400'000);
    openHuge(text);
    QByteArray theirs = text;
    theirs.replace("## Section 7\n\n", "## Section 7\n\nTheirs.\n\n");
    compareWith(theirs);
    QTest::keyClick(m_bench->find<QListView>(u"compareList"_s), Qt::Key_Right);
    apply();
    QVERIFY(isApplying());
    QTest::keyClick(m_bench->find<QListView>(u"compareList"_s), Qt::Key_Escape);
    QVERIFY(!m_bench->find<QListView>(u"compareList"_s)->isVisible());
    QTest::qWait(1000);
    QVERIFY(m_bench->text() == text);
    QVERIFY(!document().isModified());
    // Nor in another card.
    compareWith(theirs);
    QTest::keyClick(m_bench->find<QListView>(u"compareList"_s), Qt::Key_Right);
    apply();
    open(u"small.md"_s);
    QVERIFY(isShown(u"small.md"_s));
    QTest::qWait(1000);
    QVERIFY(!document().isModified());
}

void TestHugeCards::keepVersion(const QByteArray &text)
{
    HistoryKeeper &history = m_bench->window->files().history();
    history.keep(document().path(), text, HistoryReason::Saved);
    history.flush();
    m_bench->window->actions()[ActionId::History]->trigger();
    QListWidget *versions = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((versions = m_bench->find<QListWidget>(u"historyVersions"_s)) && versions->isVisible() && versions->count() == 1, 60'000);
}

void TestHugeCards::aVersionIsRestoredBeside_data()
{
    hugeCards();
}

void TestHugeCards::aVersionIsRestoredBeside()
{
    QFETCH(QByteArray, text);
    QByteArray earlier = text;
    earlier.replace("\n\nS", "\n\nEarlier s").append("\n## Earlier\n\nOne.\n");
    openHuge(text);
    keepVersion(earlier);
    QTest::qWait(300);
    Heartbeat heart;
    heart.reset();
    auto *restore = m_bench->find<QPushButton>(u"historyRestore"_s);
    QTest::keyClick(restore, Qt::Key_Space);
    QVERIFY(!restore->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->text() == earlier, 60'000);
    QTest::qWait(50);
    const qint64 restored = heart.longest();
    QVERIFY(!m_bench->find<QListWidget>(u"historyVersions"_s)->isVisible());
    QVERIFY(document().isModified());
    QVERIFY(m_bench->press(u"compare"_s, u"Undo"_s));
    QVERIFY(m_bench->text() == text);
    heart.reset();
    m_bench->window->actions()[ActionId::History]->trigger(); // while it still keeps what was restored over
    const qint64 shown = heart.longest();
    if (qEnvironmentVariableIsSet("CARDWRIGHT_LONG"))
        qInfo("restored %lld ms, history shown %lld ms", restored, shown);
    const qint64 longest = qMax(restored, shown);
    QVERIFY2(longest <= kGoal + kSlack, qPrintable(u"%1 ms"_s.arg(longest)));
}

void TestHugeCards::whatIsEditedWhileAVersionIsRestoredIsKept()
{
    const QByteArray text = sections(10'000'000, 400'000);
    const QByteArray earlier = text + "\n## Earlier\n\nOne.\n";
    openHuge(text);
    keepVersion(earlier);
    QTest::keyClick(m_bench->find<QPushButton>(u"historyRestore"_s), Qt::Key_Space);
    QVERIFY(!m_bench->find<QPushButton>(u"historyRestore"_s)->isEnabled());
    document().replaceSource({text.size(), {}, "\n## Mine\n\nMore.\n"}, u"Edit"_s);
    const QByteArray mine = m_bench->text();
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->text() == earlier, 60'000);
    document().undo();
    QVERIFY(m_bench->text() == mine);
    m_bench->window->files().history().flush();
    const HistoryStore &store = m_bench->window->files().history().store();
    const HistoryList kept = store.versions(document().path());
    QCOMPARE(kept.versions.size(), 2);
    const Result<QByteArray> newest = store.text(document().path(), kept.versions.first().entry);
    QVERIFY(newest && *newest == mine);
}

void TestHugeCards::whatEarlierRunsLeftIsReadBeside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isDamaged");
    QTest::newRow("10 MB, 20 sections") << sections(10'000'000, 400'000) << false;
    QTest::newRow("10 MB, damaged") << sections(10'000'000, 400'000) << true;
    if (!qEnvironmentVariableIsSet("CARDWRIGHT_LONG"))
        return;
    QTest::newRow("100,000 headings") << headings(100'000) << false;
    QTest::newRow("100 MB, 5,000 sections") << sections(100'000'000, 20'000) << false;
    QTest::newRow("100 MB, damaged") << sections(100'000'000, 20'000) << true;
}

void TestHugeCards::whatEarlierRunsLeftIsReadBeside()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isDamaged);
    const RecoveryStore &store = m_bench->window->files().recoveryStore();
    RecoveryCopy copy;
    copy.entry = store.newEntry();
    copy.bytes = text; // of a card that was never saved, so that its name is in it
    QVERIFY(store.write(copy));
    QFile file(store.pathOf(copy.entry));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll().chopped(32);
    const QByteArray process = "\"processId\":";
    const qsizetype at = content.indexOf(process) + process.size();
    content.replace(at, content.indexOf(',', at) - at, "1999999999"); // one that is gone
    QVERIFY(file.resize(0) && file.seek(0));
    file.write(content + (isDamaged ? QByteArray(32, '!') : QCryptographicHash::hash(content, QCryptographicHash::Sha256)));
    file.close();
    QTest::qWait(300);
    Heartbeat heart;
    heart.reset();
    m_bench->window->offerRecovery();
    const qint64 begun = heart.longest();
    const QString topic = u"recover/"_s + copy.entry;
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->bar(topic), 60'000);
    QTest::qWait(50);
    if (qEnvironmentVariableIsSet("CARDWRIGHT_LONG"))
        qInfo("begun %lld ms, offered %lld ms", begun, heart.longest());
    QVERIFY2(heart.longest() <= kGoal + kSlack, qPrintable(u"%1 ms"_s.arg(heart.longest())));
    const QString sentence = m_bench->bar(topic)->sentence();
    QVERIFY2(sentence.contains(isDamaged ? u"damaged"_s : u"not saved"_s), qPrintable(sentence));
    QVERIFY(m_bench->press(topic, isDamaged ? u"Open what can be read"_s : u"Restore"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->text().size() > text.size() - 100, 60'000);
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
