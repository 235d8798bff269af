#include "compare/compareview.h"
#include "mainwindow/comparecontroller.h"
#include "preview/previewsetup.h"
#include "support/windowtest.h"

#include <QAccessible>
#include <QClipboard>
#include <QCryptographicHash>
#include <QLabel>
#include <QListView>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTextEdit>

using namespace cardwright;

namespace {

const QByteArray kCard = "# Calls\n\nSummary.\n\n## Source\n\n#### Where\n\nBy the sea.\n\n#### When\n\nIn May.\n";
const QByteArray kOther = "# Calls\n\nSummary.\n\n## Source\n\n#### Where\n\nBy the wide river.\n\n#### When\n\nIn "
                          "June.\n\n#### Who\n\nAda.\n";

QByteArray with(QByteArray text, const QByteArray &from, const QByteArray &to)
{
    return text.replace(from, to);
}

} // namespace

class TestCompareView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_bench.reset(); }
    void anyFileIsComparedByField();
    void fieldsAreTakenByKeyboardAsOneStep();
    void escapeChangesNothing();
    void everyKeyChooses();
    void theTextOfTheOtherSideIsCopied();
    void editsMeanwhileAreSeen();
    void aChoiceEndsWithTheTextsItWasMadeFor();
    void theSameIsSaid();
    void onlyTheFormDiffers();
    void aReadOnlyCardIsOnlyLookedAt();
    void conflictsAreSettledFieldByField();
    void conflictsWithoutABaseAskForEach();
    void conflictsWithABaseAskOnlyWhatBothChanged();
    void editsOfDifferentPartsFitTogether();
    void theWordsForBothSayWhatComes();
    void unsavedWorkIsOfferedAtTheNextStart();
    void restoredWorkIsNeverPutOverANewerFile();
    void manyCopiesAreOfferedOneAfterTheOther();
    void everyPartHasAName();
    void aLongAnswerIsShownWhereItDiffers();
    void aLargeCardIsComparedAside();
    void aLargeComparisonDoesNotComeOverWhoeverTypes();

private:
    QListView *list() { return m_bench->find<QListView>(u"compareList"_s); }
    bool isShown() { return list() && list()->isVisible(); }
    QString label(const QString &name) { return m_bench->find<QLabel>(name)->text(); }
    QString side(const QString &name) { return m_bench->find<QTextEdit>(name)->toPlainText(); }
    void compareWithOther(const QByteArray &other = kOther)
    {
        m_bench->write(u"b.md"_s, other);
        m_bench->prompts.openPath = m_bench->path(u"b.md"_s);
        m_bench->window->actions()[ActionId::CompareWith]->trigger();
        QVERIFY(QTest::qWaitForWindowActive(m_bench->window.get()));
    }
    void settleByField(const QString &name)
    {
        QVERIFY(m_bench->window->openFile(m_bench->path(name)));
        QVERIFY(QTest::qWaitForWindowActive(m_bench->window.get()));
        QVERIFY(m_bench->press(u"conflicts"_s, u"Settle field by field…"_s));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowBench> m_bench;
};

void TestCompareView::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestCompareView::init()
{
    m_bench = std::make_unique<WindowBench>(*m_theme);
    m_bench->write(u"a.md"_s, kCard);
    QVERIFY(m_bench->window->openFile(m_bench->path(u"a.md"_s)));
}

void TestCompareView::anyFileIsComparedByField()
{
    compareWithOther();
    QVERIFY(isShown());
    QCOMPARE(list()->model()->rowCount(), 3);
    QVERIFY(list()->hasFocus());
    QCOMPARE(label(u"comparePlace"_s), u"Source › Where"_s);
    QCOMPARE(side(u"compareMine"_s), u"By the sea."_s);
    QCOMPARE(side(u"compareTheirs"_s), u"By the wide river."_s);
    const auto *mine = m_bench->find<QTextEdit>(u"compareMine"_s);
    QCOMPARE(mine->extraSelections().size(), 1);
    QCOMPARE(mine->extraSelections().first().cursor.selectedText(), u"sea"_s);
    QTest::keyClick(list(), Qt::Key_End);
    QCOMPARE(label(u"comparePlace"_s), u"Source › Who"_s);
    QVERIFY(side(u"compareMine"_s).isEmpty());
    QVERIFY(side(u"compareTheirs"_s).contains(u"#### Who"_s));
    QCOMPARE(m_bench->text(), kCard);
}

void TestCompareView::fieldsAreTakenByKeyboardAsOneStep()
{
    compareWithOther();
    key(Qt::Key_Right);                   // Where: theirs
    key(Qt::Key_Down, Qt::AltModifier);   // When
    key(Qt::Key_B, Qt::AltModifier);      // both
    key(Qt::Key_Down, Qt::AltModifier);   // Who
    key(Qt::Key_T, Qt::AltModifier);      // theirs
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!isShown());
    const QByteArray expected = with(with(kOther, "In June.", "In May.\n\nIn June."), "By the sea.", "By the wide river.");
    QCOMPARE(m_bench->text(), expected);
    QVERIFY(m_bench->bar(u"compare"_s));
    QCOMPARE(m_bench->document().undoStack().count(), 1);
    QVERIFY(m_bench->press(u"compare"_s, u"Undo"_s));
    QCOMPARE(m_bench->text(), kCard);
    QVERIFY(!m_bench->document().isModified());
    m_bench->document().redo();
    QCOMPARE(m_bench->text(), expected);
    QCOMPARE(m_bench->read(u"a.md"_s), kCard); // saving is the user's word
}

void TestCompareView::escapeChangesNothing()
{
    compareWithOther();
    key(Qt::Key_Right);
    key(Qt::Key_Escape);
    QVERIFY(!isShown());
    QCOMPARE(m_bench->text(), kCard);
    QVERIFY(m_bench->window->editor().isVisible());
    QVERIFY(m_bench->window->editor().isAncestorOf(QApplication::focusWidget())); // back at work
    compareWithOther();
    QTRY_COMPARE(label(u"compareSums"_s).contains(u"0"_s), true); // what was chosen is forgotten
}

void TestCompareView::everyKeyChooses()
{
    compareWithOther();
    const auto checked = [this](const QString &name) { return m_bench->find<QRadioButton>(name)->isChecked(); };
    QVERIFY(checked(u"compareKeep"_s));
    key(Qt::Key_T, Qt::AltModifier);
    QVERIFY(checked(u"compareTake"_s));
    key(Qt::Key_B, Qt::AltModifier);
    QVERIFY(checked(u"compareBoth"_s));
    key(Qt::Key_K, Qt::AltModifier);
    QVERIFY(checked(u"compareKeep"_s));
    key(Qt::Key_Right);
    key(Qt::Key_Left);
    key(Qt::Key_Up, Qt::AltModifier); // round the beginning
    QCOMPARE(label(u"comparePlace"_s), u"Source › Who"_s);
    QVERIFY(!m_bench->find<QRadioButton>(u"compareBoth"_s)->isEnabled()); // it stands on one side only
    QTest::keyClick(m_bench->find<QPushButton>(u"compareAllTheirs"_s), Qt::Key_Space);
    QVERIFY(checked(u"compareTake"_s)); // of the one that is shown, too
    QTest::keyClick(m_bench->find<QPushButton>(u"compareApply"_s), Qt::Key_Space);
    QCOMPARE(m_bench->text(), kOther);
}

void TestCompareView::theTextOfTheOtherSideIsCopied()
{
    compareWithOther();
    QTest::keyClick(m_bench->find<QPushButton>(u"compareCopy"_s), Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), u"By the wide river."_s);
}

void TestCompareView::editsMeanwhileAreSeen()
{
    m_bench->type(u"Mine. "_s);
    compareWithOther();
    QCOMPARE(list()->model()->rowCount(), 4);
    key(Qt::Key_Down, Qt::AltModifier);
    key(Qt::Key_T, Qt::AltModifier); // Where
    m_bench->document().undo();      // what was typed
    QCOMPARE(list()->model()->rowCount(), 3);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_bench->text(), with(kCard, "By the sea.", "By the wide river.")); // still chosen
}

void TestCompareView::aChoiceEndsWithTheTextsItWasMadeFor()
{
    compareWithOther();
    key(Qt::Key_T, Qt::AltModifier); // Where
    key(Qt::Key_Down, Qt::AltModifier);
    key(Qt::Key_T, Qt::AltModifier); // When
    CardDocument &document = m_bench->document();
    for (const Node &node : document.card().nodes()) {
        if (node.title == u"Where"_s) {
            document.setText(Question{node.key}, u"By the sea, at night."_s);
            break;
        }
    }
    QCOMPARE(list()->model()->rowCount(), 3);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_bench->text(), with(with(kCard, "By the sea.", "By the sea, at night."), "In May.", "In June."));
}

void TestCompareView::theSameIsSaid()
{
    compareWithOther(kCard);
    auto *sentence = m_bench->find<QLabel>(u"compareSentence"_s);
    QVERIFY(sentence->isVisible());
    QVERIFY(!list()->isVisible());
    QTest::keyClick(m_bench->find<QPushButton>(u"compareClose"_s), Qt::Key_Space);
    QVERIFY(m_bench->window->editor().isVisible());
}

void TestCompareView::onlyTheFormDiffers()
{
    compareWithOther(with(kCard, "\n", "\r\n"));
    auto *sentence = m_bench->find<QLabel>(u"compareSentence"_s);
    QVERIFY(sentence->isVisible());
    QVERIFY(sentence->text().contains(u"line endings"_s));
}

void TestCompareView::aReadOnlyCardIsOnlyLookedAt()
{
    m_bench->document().load(kCard, m_bench->path(u"a.md"_s), true);
    compareWithOther();
    QVERIFY(isShown());
    QVERIFY(!m_bench->find<QPushButton>(u"compareApply"_s)->isVisible());
    QVERIFY(!m_bench->find<QRadioButton>(u"compareTake"_s)->isVisible());
    key(Qt::Key_Right);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_bench->text(), kCard);
}

void TestCompareView::conflictsAreSettledFieldByField()
{
    const QByteArray conflicted = with(with(kCard, "By the sea.\n", "<<<<<<< HEAD\nBy the sea.\n=======\nBy the lake.\n>>>>>>> topic\n"),
                                       "In May.\n", "<<<<<<< HEAD\nIn May.\n=======\nIn June.\n>>>>>>> topic\n");
    m_bench->write(u"c.md"_s, conflicted);
    QVERIFY(m_bench->window->openFile(m_bench->path(u"c.md"_s)));
    QVERIFY(m_bench->bar(u"conflicts"_s));
    QCOMPARE(m_bench->text(), conflicted);
    QVERIFY(QTest::qWaitForWindowActive(m_bench->window.get()));
    QVERIFY(m_bench->press(u"conflicts"_s, u"Settle field by field…"_s));
    QVERIFY(!m_bench->bar(u"conflicts"_s)); // it is what the page does
    QTest::keyClick(m_bench->find<QListView>(u"compareList"_s), Qt::Key_Escape);
    QVERIFY(m_bench->press(u"conflicts"_s, u"Settle field by field…"_s)); // who leaves it is offered it again
    QVERIFY(isShown());
    QCOMPARE(list()->model()->rowCount(), 2);
    auto *apply = m_bench->find<QPushButton>(u"compareApply"_s);
    QVERIFY(!apply->isEnabled()); // somebody has to look
    key(Qt::Key_T, Qt::AltModifier);
    key(Qt::Key_Down, Qt::AltModifier);
    key(Qt::Key_K, Qt::AltModifier);
    QVERIFY(apply->isEnabled());
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_bench->text(), with(kCard, "By the sea.", "By the lake."));
    QVERIFY(!m_bench->bar(u"conflicts"_s));
    m_bench->document().undo();
    QCOMPARE(m_bench->text(), conflicted);
}

// Taken out by one, edited by the other, or only there on one side: git did not write down what both came from.
void TestCompareView::conflictsWithoutABaseAskForEach()
{
    m_bench->write(u"c.md"_s, with(kCard, "#### When\n\nIn May.\n", "<<<<<<< HEAD\n=======\n#### When\n\nIn June.\n>>>>>>> topic\n"));
    settleByField(u"c.md"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
    QVERIFY(!m_bench->find<QPushButton>(u"compareApply"_s)->isEnabled());
    key(Qt::Key_K, Qt::AltModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_bench->text().contains("#### When"));
}

void TestCompareView::conflictsWithABaseAskOnlyWhatBothChanged()
{
    const QByteArray conflicted =
        with(kCard, "By the sea.\n\n#### When\n\nIn May.\n",
             "<<<<<<< HEAD\nBy the sea.\n\n#### When\n\nIn May.\n||||||| base\nBy the sea.\n\n#### When\n\nIn "
             "April.\n=======\nBy the lake.\n\n#### When\n\nIn June.\n>>>>>>> topic\n");
    m_bench->write(u"c.md"_s, conflicted);
    settleByField(u"c.md"_s);
    QCOMPARE(label(u"comparePlace"_s), u"Source › When"_s); // the one to look at
    key(Qt::Key_K, Qt::AltModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_bench->text(), with(kCard, "By the sea.", "By the lake."));
}

// One side wrote another title, the other another summary: nobody is asked, and neither is lost.
void TestCompareView::editsOfDifferentPartsFitTogether()
{
    const QByteArray head = kCard.first(kCard.indexOf("\n\n## "));
    const qsizetype title = head.indexOf('\n');
    const QByteArray mine = head + " And more.";
    const QByteArray theirs = head.first(title) + " 2026" + head.sliced(title);
    m_bench->write(u"c.md"_s, with(kCard, head, "<<<<<<< HEAD\n" + mine + "\n||||||| base\n" + head + "\n=======\n" + theirs
                                                    + "\n>>>>>>> topic"));
    settleByField(u"c.md"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
    auto *both = m_bench->find<QRadioButton>(u"compareBoth"_s);
    QVERIFY(both->isEnabled() && both->isChecked());
    QCOMPARE(both->text(), u"&Both edits together"_s);
    QVERIFY(label(u"compareWhat"_s).contains(u"fit together"_s));
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_bench->text(), with(kCard, head, theirs + " And more."));
}

// Both renamed it, and they alone wrote another text: nothing comes twice.
void TestCompareView::theWordsForBothSayWhatComes()
{
    const QByteArray head = kCard.first(kCard.indexOf("\n\n## "));
    const QByteArray rest = head.sliced(head.indexOf('\n'));
    const QByteArray mine = "# Mine" + rest;
    const QByteArray theirs = "# Theirs" + rest + " And more.";
    m_bench->write(u"c.md"_s, with(kCard, head, "<<<<<<< HEAD\n" + mine + "\n||||||| base\n" + head + "\n=======\n" + theirs
                                                    + "\n>>>>>>> topic"));
    settleByField(u"c.md"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(m_bench->find<QRadioButton>(u"compareBoth"_s)->text(), u"&Both edits, mine where they clash"_s);
    key(Qt::Key_B, Qt::AltModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_bench->text(), with(kCard, head, mine + " And more."));
}

void TestCompareView::unsavedWorkIsOfferedAtTheNextStart()
{
    // As a killed editor leaves it: the copy of a process that is gone.
    RecoveryStore store(m_bench->path(u"recovery"_s));
    m_bench->type(u"Lost? "_s);
    m_bench->window->sessionEnds();
    const QDir folder(m_bench->path(u"recovery"_s));
    const QString entry = folder.entryList(QDir::Files).value(0);
    QVERIFY(!entry.isEmpty());
    QFile kept(folder.filePath(entry));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QByteArray bytes = kept.readAll();
    kept.close();
    m_bench->window.reset();
    QFile::remove(folder.filePath(entry)); // this process still runs, so its own copy is nobody's to offer

    bytes.chop(32);
    bytes.replace(QByteArray("\"processId\":" + QByteArray::number(QCoreApplication::applicationPid())), "\"processId\":1999999999");
    bytes += QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    QFile again(folder.filePath(u"1-1-00000000000000ab.recovery"_s));
    QVERIFY(QDir().mkpath(folder.path()) && again.open(QIODevice::WriteOnly));
    again.write(bytes);
    again.close();

    m_bench->window = m_bench->make();
    m_bench->offerRecovery();
    const QString topic = u"recover/1-1-00000000000000ab.recovery"_s;
    QVERIFY(m_bench->bar(topic));
    QVERIFY(QTest::qWaitForWindowActive(m_bench->window.get()));
    QVERIFY(m_bench->press(topic, u"What differs…"_s));
    QVERIFY(isShown());
    QCOMPARE(list()->model()->rowCount(), 1);
    QVERIFY(side(u"compareTheirs"_s).contains(u"Lost?"_s));
    QVERIFY(!side(u"compareMine"_s).contains(u"Lost?"_s));
    key(Qt::Key_Escape);
    QVERIFY(m_bench->bar(topic)); // not decided yet
    QVERIFY(again.exists());
    QVERIFY(m_bench->press(topic, u"What differs…"_s));
    QTest::keyClick(m_bench->find<QPushButton>(u"compareOffer0"_s), Qt::Key_Space); // restore
    QVERIFY(!isShown());
    QVERIFY(!m_bench->bar(topic));
    QVERIFY(m_bench->text().contains("Lost?"));
    QCOMPARE(m_bench->document().path(), m_bench->path(u"a.md"_s));
    QVERIFY(m_bench->document().isModified());
    QCOMPARE(m_bench->read(u"a.md"_s), kCard);
    QVERIFY(m_bench->bar(u"restored"_s));
    m_bench->document().undo();
    QVERIFY(!m_bench->document().isModified());
    QVERIFY(!m_bench->bar(u"restored"_s)); // the saved card is what is shown
    m_bench->document().redo();
    m_bench->save();
    QVERIFY(m_bench->read(u"a.md"_s).contains("Lost?"));
    QTRY_VERIFY(folder.isEmpty(QDir::Files));

    QVERIFY(!m_bench->bar(u"restored"_s)); // that is done

    // Had the program ended between saving and removing the copy, there would be nothing to decide.
    QVERIFY(again.open(QIODevice::WriteOnly));
    again.write(bytes);
    again.close();
    m_bench->offerRecovery();
    QVERIFY(!m_bench->bar(topic));
    QVERIFY(folder.isEmpty(QDir::Files));
}

void TestCompareView::restoredWorkIsNeverPutOverANewerFile()
{
    RecoveryCopy copy;
    copy.entry = u"1-1-00000000000000cd.recovery"_s;
    copy.cardPath = m_bench->path(u"a.md"_s);
    copy.bytes = with(kCard, "By the sea.", "By the unsaved sea.");
    copy.baseHash = QCryptographicHash::hash(kCard, QCryptographicHash::Sha256);
    m_bench->write(u"a.md"_s, with(kCard, "In May.", "In newer May."));
    QVERIFY(m_bench->window->files().recoveryStore().write(copy));
    QVERIFY(m_bench->window->files().restore(copy, false));
    QVERIFY(m_bench->document().path().isEmpty());
    QVERIFY(m_bench->document().isModified());
    QCOMPARE(m_bench->text(), copy.bytes);
    QVERIFY(m_bench->read(u"a.md"_s).contains("newer"));
    QVERIFY(QTest::qWaitForWindowActive(m_bench->window.get()));
    QVERIFY(m_bench->press(u"restored"_s, u"Compare with the file…"_s));
    QVERIFY(isShown());
    QCOMPARE(list()->model()->rowCount(), 2);
}

void TestCompareView::manyCopiesAreOfferedOneAfterTheOther()
{
    m_bench->window.reset();
    const RecoveryStore store(m_bench->path(u"recovery"_s));
    for (int i = 0; i < 6; ++i) {
        RecoveryCopy copy;
        copy.entry = u"1-%1-00000000000000ef.recovery"_s.arg(i);
        copy.bytes = "# Copy " + QByteArray::number(i) + "\n";
        QVERIFY(store.write(copy));
        QFile file(m_bench->path(u"recovery/"_s + copy.entry));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll().chopped(32);
        bytes.replace(QByteArray("\"processId\":" + QByteArray::number(QCoreApplication::applicationPid())), "\"processId\":1999999999");
        file.resize(0);
        file.seek(0);
        file.write(bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }
    m_bench->window = m_bench->make();
    m_bench->offerRecovery();
    const auto offers = [this] {
        QStringList topics;
        for (const QString &topic : m_bench->window->findChild<BarStack *>()->topics()) {
            if (topic.startsWith(u"recover/"_s) && topic != u"recover/discarded"_s)
                topics.append(topic);
        }
        return topics;
    };
    QCOMPARE(offers().size(), 3);
    for (int left = 6; left > 0; --left) {
        QCOMPARE(offers().size(), qMin(left, 3));
        QVERIFY(m_bench->press(offers().first(), u"Discard"_s));
    }
    QCOMPARE(offers().size(), 0);
    QVERIFY(QDir(m_bench->path(u"recovery"_s)).isEmpty(QDir::Files));
}

void TestCompareView::everyPartHasAName()
{
    compareWithOther();
    auto *view = m_bench->find<CompareView>(u"compareView"_s);
    for (QWidget *part : view->findChildren<QWidget *>()) {
        if (!part->isVisible() || part->focusPolicy() == Qt::NoFocus || part->objectName().startsWith(u"qt_"_s))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(part);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(part->objectName() + QLatin1String(part->metaObject()->className())));
    }
    QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(list());
    QCOMPARE(rows->childCount(), 3);
    QVERIFY(rows->child(0)->text(QAccessible::Name).contains(u"Other text"_s));
    QVERIFY(m_bench->find<QTextEdit>(u"compareMine"_s)->accessibleDescription().contains(u"1"_s));
}

void TestCompareView::aLongAnswerIsShownWhereItDiffers()
{
    const QByteArray lines = QByteArray("A line of many that are the same.\n").repeated(8000);
    const QByteArray one = QByteArray("Words ").repeated(30'000);
    for (const QByteArray &same : {lines, one}) {
        const QByteArray mine = with(kCard, "By the sea.", same + "By the sea.\n" + same);
        m_bench->document().replaceAll(mine, u"edit"_s);
        compareWithOther(with(mine, "By the sea.", "By the river."));
        QTRY_VERIFY(isShown());
        QVERIFY(side(u"compareMine"_s).contains(u"By the sea."_s));
        QVERIFY(side(u"compareTheirs"_s).contains(u"By the river."_s));
        QVERIFY(side(u"compareTheirs"_s).size() < 50'000);
        const auto marks = m_bench->find<QTextEdit>(u"compareTheirs"_s)->extraSelections();
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks.first().cursor.selectedText(), u"river"_s);
        key(Qt::Key_Escape);
    }
}

void TestCompareView::aLargeCardIsComparedAside()
{
    QByteArray large = kCard;
    for (int i = 0; i < 12'000; ++i)
        large += "\n#### Field " + QByteArray::number(i) + "\n\nText of some length in it.\n";
    QByteArray other = large;
    other.replace("Field 7000\n\nText", "Field 7000\n\nOther text");
    m_bench->write(u"large.md"_s, large);
    QVERIFY(m_bench->window->openFile(m_bench->path(u"large.md"_s)));
    compareWithOther(other);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 20000);
    QCOMPARE(list()->model()->rowCount(), 1);
    key(Qt::Key_Right);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_bench->text(), other);
    QTRY_VERIFY(!isShown());
    QVERIFY(m_bench->press(u"compare"_s, u"Undo"_s));
    QVERIFY(m_bench->text() == large);
}

void TestCompareView::aLargeComparisonDoesNotComeOverWhoeverTypes()
{
    QByteArray other = kOther;
    while (other.size() <= kLargeCard)
        other += "\nA line that stands there many times.\n";
    m_bench->write(u"b.md"_s, other);
    m_bench->prompts.openPath = m_bench->path(u"b.md"_s);
    const QString topic = u"comparing"_s;
    const auto compare = [this] { m_bench->window->actions()[ActionId::CompareWith]->trigger(); };
    m_bench->type({});
    QWidget *focus = QApplication::focusWidget();
    compare();
    key(Qt::Key_X);
    QTRY_VERIFY(m_bench->bar(topic) && m_bench->bar(topic)->sentence().contains(u"can be shown"_s));
    QVERIFY(!isShown());
    QCOMPARE(QApplication::focusWidget(), focus);
    QVERIFY(m_bench->press(topic, u"Show it"_s));
    QTRY_VERIFY(isShown());
    QVERIFY(!m_bench->bar(topic));
    m_bench->document().undo();
    // Another card, or none, has nothing to do with it.
    m_bench->window->actions()[ActionId::CloseCard]->trigger();
    QVERIFY(m_bench->window->openFile(m_bench->path(u"a.md"_s)));
    QVERIFY(!isShown());
    compare();
    m_bench->window->actions()[ActionId::CloseCard]->trigger();
    QVERIFY(!m_bench->window->files().isOpen());
    QTest::qWait(300);
    QVERIFY(!isShown() && !m_bench->bar(topic));
}

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(u"cardwright-test"_s);
    QCoreApplication::setApplicationName(u"cardwright-test"_s);
    preparePreview({});
    QApplication application(argc, argv);
    TestCompareView test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_compareview.moc"
