#include "editing/carddocument.h"
#include "editing/sourcetext.h"
#include "mainwindow/actions.h"
#include "mainwindow/centrepane.h"
#include "mainwindow/editorview.h"
#include "mainwindow/mainwindow.h"
#include "panels/growingtext.h"
#include "panels/sectionpage.h"
#include "settings/settings.h"
#include "source/sourceview.h"
#include "storage/recovery.h"
#include "support/quietprompts.h"
#include "theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QPointer>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCard =
    "# Bird calls\n<!-- template: data-card-extended 1.0 -->\n\nA summary of birds.\n\n"
    "## Authorship\n\n### Publishers\n\n#### Publishing Organization(s)\nBirds and sons\n\n"
    "## Dataset Overview\n\n#### Content Description\nA bird.\n";

QString shown(const QPlainTextEdit &view)
{
    QStringList lines;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
        lines.append(block.text());
    return lines.join(u'\n');
}

void rowsOfBytes()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a usual card") << kCard;
    QTest::newRow("CRLF") << QByteArray("# T\r\n\r\nText x\r\nmore\r\n");
    QTest::newRow("lone CR") << QByteArray("# T\r\rText x\rmore\r");
    QTest::newRow("mixed ends") << QByteArray("# T\r\n\n\r\rText x\n\r\nmore\r\n\n\r");
    QTest::newRow("NUL") << QByteArray("# T\n\na\0b x\n", 10);
    QTest::newRow("no-break spaces and U+2028") << QByteArray("# T\n\na\xC2\xA0"
                                                              "b\xE2\x80\xA8"
                                                              "c x\xE2\x80\xAF.\n");
    QTest::newRow("no final newline") << QByteArray("# T\n\nText x");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF# T\n\nText x\xEF\xBB\xBF\n\xEF\xBB\xBFx\n");
    QTest::newRow("beyond the basic plane")
        << QByteArray("# T\n\n\xF0\x9F\x90\x8B\xF0\x9F\x90\xA6 x \xC3\xA9\n");
    QTest::newRow("empty lines at both ends") << QByteArray("\n\n# T\n\nx\n\n\n");
}

} // namespace

class TestSourceView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theMappingGoesBothWays_data() { rowsOfBytes(); }
    void theMappingGoesBothWays();
    void randomEditsKeepTextAndBytesTogether_data() { rowsOfBytes(); }
    void randomEditsKeepTextAndBytesTogether();
    void typingChangesOnlyItsBytes_data() { rowsOfBytes(); }
    void typingChangesOnlyItsBytes();
    void whatIsNoTextIsReadOnly_data();
    void whatIsNoTextIsReadOnly();
    void aReadOnlyFileIsRead();
    void aRunOfTypingIsOneStep();
    void backspaceIsOneStep();
    void theFormFollowsTheSource();
    void theSourceFollowsTheForm();
    void theCursorKeepsItsField();
    void theKeyWorksInEveryField();
    void largeFilesAreDeclinedInWords();
    void theSourceOfVeryManyHeadingsIsOnlyRead();
    void aLargeCardComesPieceByPiece();
    void findingGoesThroughTheForm();
    void findingMarksAHeadingWhereItIsShown();
    void aMarkInAnAnswerGoesWhenAHeadingIsFound();
    void findingSelectsTheCellOfATable();
    void replacingAllIsOneStep();
    void findingSelectsInTheSource();

private:
    void open(const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(u"card %1.md"_s.arg(++m_files));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QVERIFY(m_window->openFile(path));
        QTRY_VERIFY_WITH_TIMEOUT(document().card().bytes() == bytes, 30'000); // a large one comes later
    }
    SourceView *source() const { return m_window->findChild<SourceView *>(); }
    CardDocument &document() const { return m_window->document(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(qApp->focusWidget(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(qApp->focusWidget(), text); }
    void placeCursor(const QString &before) const // right after this text
    {
        QTextCursor cursor = source()->textCursor();
        const qsizetype at = shown(*source()).indexOf(before);
        QVERIFY(at >= 0);
        cursor.setPosition(int(at + before.size()));
        source()->setTextCursor(cursor);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    QuietPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
    int m_files = 0;
};

void TestSourceView::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestSourceView::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    settings::showPreview.set(false);
    m_window =
        std::make_unique<MainWindow>(*m_theme, m_prompts, RecoveryStore(m_folder->filePath(u"recovery"_s)));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSourceView::cleanup()
{
    m_window.reset();
}

void TestSourceView::theMappingGoesBothWays()
{
    QFETCH(QByteArray, bytes);
    const SourceText source(bytes);
    QVERIFY(source.isExact());
    const QString text = source.text();
    QCOMPARE(source.size(), text.size());
    for (qsizetype position = 0; position <= text.size(); ++position) {
        if (position < text.size() && text[position].isLowSurrogate())
            continue;
        QCOMPARE(source.positionOf(source.byteOf(position)), position);
        QCOMPARE(source.text(0, position) + source.text(position, text.size() - position), text);
    }
    QCOMPARE(source.byteOf(text.size()), bytes.size());
}

// Both ways at random: the text and the bytes say the same after each edit, and an edit in the text
// is undone in the bytes by the inverse splice.
void TestSourceView::randomEditsKeepTextAndBytesTogether()
{
    QFETCH(QByteArray, bytes);
    QRandomGenerator random(7);
    const QStringList pieces{u"a"_s,   u"\n"_s,   u"é\n\n"_s,  u"🐋"_s,
                             u"\n#"_s, QString(), u"\u00A0"_s, u"x\ny"_s};
    const QByteArrayList pieceBytes{"a", "\n", "\r", "\r\n", "\xC3\xA9", "", "\xF0\x9F\x90\x8B"};
    SourceText source(bytes);
    QString text = source.text();
    for (int i = 0; i < 400; ++i) {
        const QByteArray before = source.bytes();
        if (i % 2) {
            qsizetype at = random.bounded(int(text.size()) + 1);
            qsizetype size = qMin<qsizetype>(random.bounded(4), text.size() - at);
            if (at < text.size() && text[at].isLowSurrogate())
                at -= 1;
            if (at + size < text.size() && text[at + size].isLowSurrogate())
                size += 1;
            const QString piece = pieces[random.bounded(int(pieces.size()))];
            const Splice splice = source.edited({at, size, piece});
            text.replace(at, size, piece);
            QByteArray undone = source.bytes();
            splice.inverse().apply(undone);
            QCOMPARE(undone, before);
        } else {
            const qsizetype at = source.byteOf(random.bounded(int(text.size()) + 1));
            QByteArray after = before;
            after.insert(at, pieceBytes[random.bounded(int(pieceBytes.size()))]);
            const SourceText::Edit edit = source.moved(after);
            text.replace(edit.position, edit.removed, edit.inserted);
            QCOMPARE(source.bytes(), after);
        }
        QCOMPARE(source.text(), text);
        QCOMPARE(SourceText(source.bytes()).text(), text);
    }
}

void TestSourceView::typingChangesOnlyItsBytes()
{
    QFETCH(QByteArray, bytes);
    open(bytes);
    m_window->actions()[ActionId::ShowSource]->trigger();
    QTRY_COMPARE(qApp->focusWidget(), source());
    QCOMPARE(source()->state(), SourceView::State::Editable);
    const QString text = SourceText(bytes).text();
    QCOMPARE(shown(*source()), text);
    const qsizetype at = text.indexOf(u" x"_s);
    const qsizetype place = at >= 0 ? at : text.size();
    QTextCursor cursor = source()->textCursor();
    cursor.setPosition(int(place));
    source()->setTextCursor(cursor);
    type(u"Key"_s);
    QByteArray expected = bytes;
    expected.insert(SourceText(bytes).byteOf(place), "Key");
    QCOMPARE(document().card().bytes(), expected);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document().card().bytes(), bytes);
    QCOMPARE(shown(*source()), text);
    QVERIFY(!document().isModified());

    // From the start to the end at once, and back.
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"N"_s);
    QCOMPARE(shown(*source()), u"N"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document().card().bytes(), bytes);
    QCOMPARE(shown(*source()), text);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(*source()), u"N"_s);
}

void TestSourceView::whatIsNoTextIsReadOnly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("invalid UTF-8") << QByteArray("# T\n\nText \xFF\xC3\n\nmore\n");
    QTest::newRow("a paragraph separator") << QByteArray("# T\n\nText\xE2\x80\xA9more\n");
}

void TestSourceView::whatIsNoTextIsReadOnly()
{
    QFETCH(QByteArray, bytes);
    open(bytes);
    m_window->actions()[ActionId::ShowSource]->trigger();
    QVERIFY(source()->isReadOnly());
    QCOMPARE(source()->state(), SourceView::State::NotText);
    QVERIFY(m_window->findChild<QWidget *>(u"sourceNote"_s)->isVisible());
    type(u"x"_s);
    QCOMPARE(document().card().bytes(), bytes);
}

void TestSourceView::aReadOnlyFileIsRead()
{
    open(kCard);
    document().load(kCard, QString(), true);
    m_window->actions()[ActionId::ShowSource]->trigger();
    QCOMPARE(source()->state(), SourceView::State::FileReadOnly);
    QVERIFY(m_window->findChild<QWidget *>(u"sourceNote"_s)->isVisible());
    QCOMPARE(shown(*source()).toUtf8(), kCard);
    type(u"x"_s);
    QCOMPARE(document().card().bytes(), kCard);
}

void TestSourceView::aRunOfTypingIsOneStep()
{
    open(kCard);
    m_window->actions()[ActionId::ShowSource]->trigger();
    placeCursor(u"Birds and sons"_s);
    type(u" and daughters"_s);
    press(Qt::Key_Return);
    type(u"Ltd."_s);
    press(Qt::Key_Left);
    type(u"!"_s);
    QVERIFY(document().card().bytes().contains("sons and daughters\nLtd!.\n"));
    QCOMPARE(document().undoStack().count(), 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(document().card().bytes().contains("Ltd.\n"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document().card().bytes(), kCard);
}

void TestSourceView::backspaceIsOneStep()
{
    open(kCard);
    m_window->actions()[ActionId::ShowSource]->trigger();
    placeCursor(u"Birds and sons"_s);
    type(u"x"_s);
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_Backspace);
    press(Qt::Key_Delete);
    QVERIFY(document().card().bytes().contains("Birds and\n## Dataset"));
    QCOMPARE(document().undoStack().count(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document().card().bytes(), kCard);
}

void TestSourceView::theFormFollowsTheSource()
{
    open(kCard);
    m_window->actions()[ActionId::ShowSource]->trigger();
    placeCursor(u"A summary of birds."_s);
    type(u" Many."_s);
    placeCursor(u"A bird."_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type(u"## Songs"_s);
    QCOMPARE(document().form().last().title, u"Songs"_s);
    placeCursor(u"A summary"_s);
    m_window->actions()[ActionId::ShowSource]->trigger();
    QVERIFY(!m_window->editor().isSourceShown());
    QTRY_VERIFY(m_window->editor().sectionPage()->isComplete());
    const auto *summary = m_window->findChild<GrowingText *>(u"summaryEdit"_s);
    QVERIFY(summary);
    QCOMPARE(summary->text(), u"A summary of birds. Many."_s);
}

void TestSourceView::theSourceFollowsTheForm()
{
    open(kCard);
    m_window->actions()[ActionId::ShowSource]->trigger();
    m_window->actions()[ActionId::ShowSource]->trigger();
    m_window->editor().sectionPage()->focusSummary();
    QTRY_COMPARE(qApp->focusWidget()->objectName(), u"summaryEdit"_s);
    press(Qt::Key_End, Qt::ControlModifier);
    type(u" More."_s);
    m_window->actions()[ActionId::ShowSource]->trigger();
    QVERIFY(shown(*source()).contains(u"birds. More.\n"_s));
    Question title;
    title.node = document().card().nodes().first().key;
    document().setTitle(title, u"Song"_s); // while it is shown
    QVERIFY(shown(*source()).startsWith(u"# Song\n"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown(*source()).toUtf8(), kCard);
}

void TestSourceView::theCursorKeepsItsField()
{
    open(kCard);
    EditorView &editor = m_window->editor();
    const int spec = document().match().schema->indexOf(
        document()
            .match()
            .schema
            ->specs()[document().match().specOf(
                document().card().indexOfId(u"dataset-overview.content-description"))]
            .id);
    editor.revealSpec(document().card().nodes().last().key, spec);
    m_window->actions()[ActionId::ShowSource]->trigger();
    QCOMPARE(source()->textCursor().block().text(), u"A bird."_s);
    m_window->actions()[ActionId::ShowSource]->trigger();
    QVERIFY(editor.sectionPage()->isAncestorOf(qApp->focusWidget()));
    QCOMPARE(editor.sectionPage()->page().title, u"Dataset Overview"_s);

    m_window->actions()[ActionId::ShowSource]->trigger();
    placeCursor(u"Birds and"_s);
    m_window->actions()[ActionId::ShowSource]->trigger();
    QCOMPARE(editor.sectionPage()->page().title, u"Authorship"_s);
    auto *box = qobject_cast<GrowingText *>(qApp->focusWidget());
    QVERIFY(box);
    QCOMPARE(box->text(), u"Birds and sons"_s);
}

void TestSourceView::theKeyWorksInEveryField()
{
    open(kCard);
    for (const QString &field : {u"titleEdit"_s, u"summaryEdit"_s}) {
        QTRY_VERIFY(m_window->editor().sectionPage()->isComplete());
        auto *edit = m_window->findChild<QWidget *>(field);
        QVERIFY(edit);
        edit->setFocus();
        press(Qt::Key_U, Qt::ControlModifier);
        QTRY_VERIFY(m_window->editor().isSourceShown());
        QCOMPARE(source()->textCursor().block().text(), u"A summary of birds."_s);
        press(Qt::Key_U, Qt::ControlModifier);
        QTRY_VERIFY(!m_window->editor().isSourceShown());
        QCOMPARE(document().card().bytes(), kCard);
    }
}

void TestSourceView::theSourceOfVeryManyHeadingsIsOnlyRead()
{
    QByteArray bytes = "# T\n\n";
    for (int i = 0; i < 50'000; ++i)
        bytes += "## H\n";
    open(bytes);
    m_window->actions()[ActionId::ShowSource]->trigger();
    QTRY_COMPARE(source()->state(), SourceView::State::TooManyHeadings);
    QVERIFY(source()->isReadOnly());
    QTRY_VERIFY(source()->toPlainText().size() >= 200'000); // it can be read
    QVERIFY(m_window->findChild<QWidget *>(u"sourceNote"_s)->isVisible());
    press(Qt::Key_X);
    QVERIFY(document().card().bytes() == bytes);
}

void TestSourceView::largeFilesAreDeclinedInWords()
{
    QByteArray bytes = "# T\n\n";
    while (bytes.size() <= 5'000'000)
        bytes += "A line of a long text that goes on.\n";
    open(bytes);
    QElapsedTimer clock;
    clock.start();
    m_window->actions()[ActionId::ShowSource]->trigger();
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(source()->state(), SourceView::State::TooLarge);
    QVERIFY(source()->isReadOnly());
    QVERIFY(m_window->findChild<QWidget *>(u"sourceNote"_s)->isVisible());
    QCOMPARE(document().card().bytes(), bytes);
}

void TestSourceView::aLargeCardComesPieceByPiece()
{
    QByteArray bytes = "# T\r\n";
    while (bytes.size() < 1'500'000)
        bytes += "\r\n## Section\r\n\nA line of a long text \xF0\x9F\x90\x8B.\n";
    open(bytes);
    const NodeKey last = document().card().nodes().last().key;
    m_window->actions()[ActionId::ShowSource]->trigger();
    QVERIFY(source()->isReadOnly()); // until all is there
    Question question;
    question.node = last;
    m_window->editor().reveal(question);
    QTRY_VERIFY(!source()->isReadOnly());
    QCOMPARE(shown(*source()), SourceText(bytes).text());
    QCOMPARE(source()->nodeAtCursor(), last);
    type(u"x"_s);
    const Node &node = document().card().nodes().last();
    QCOMPARE(node.body.of(document().card().bytes()), QByteArray("xA line of a long text \xF0\x9F\x90\x8B."));
    QCOMPARE(document().card().bytes().size(), bytes.size() + 1);
}

void TestSourceView::findingGoesThroughTheForm()
{
    open(kCard);
    m_window->actions()[ActionId::Find]->trigger();
    QTRY_COMPARE(qApp->focusWidget()->objectName(), u"findText"_s);
    type(u"bird"_s);
    auto *message = m_window->findChild<QLabel *>(u"findMessage"_s);
    QCOMPARE(message->text(), u"4 found"_s);
    press(Qt::Key_Return); // the title
    QCOMPARE(message->text(), u"1 of 4"_s);
    QCOMPARE(m_window->findChild<QLineEdit *>(u"titleEdit"_s)->selectedText(), u"Bird"_s);
    press(Qt::Key_Return); // the summary
    auto *summary = m_window->findChild<GrowingText *>(u"summaryEdit"_s);
    QCOMPARE(summary->textCursor().selectedText(), u"bird"_s);
    press(Qt::Key_Return); // an answer on another page
    QCOMPARE(m_window->editor().sectionPage()->page().title, u"Authorship"_s);
    QCOMPARE(qApp->focusWidget()->objectName(), u"findText"_s); // Enter can be pressed again
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(message->text(), u"2 of 4"_s);
    press(Qt::Key_Escape);
    QVERIFY(m_window->findChild<QWidget *>(u"findBar"_s)->isHidden());
    QCOMPARE(qApp->focusWidget()->objectName(), u"summaryEdit"_s);
    QCOMPARE(document().card().bytes(), kCard);
}

void TestSourceView::findingMarksAHeadingWhereItIsShown()
{
    open(kCard);
    m_window->actions()[ActionId::Find]->trigger();
    QTRY_COMPARE(qApp->focusWidget()->objectName(), u"findText"_s);
    const auto titleWith = [this](const QString &word) -> QLabel * {
        for (QLabel *title : m_window->editor().sectionPage()->findChildren<QLabel *>(u"shownTitle"_s)) {
            if (title->isVisible() && title->text().contains(word))
                return title;
        }
        return nullptr;
    };
    type(u"sh"_s); // Authorship, Publishers, Publishing Organization(s)
    press(Qt::Key_Return);
    QVERIFY(titleWith(u"Authorship"_s));
    QCOMPARE(titleWith(u"Authorship"_s)->selectedText(), u"sh"_s);
    press(Qt::Key_Return);
    QVERIFY(titleWith(u"Publishers"_s));
    QCOMPARE(titleWith(u"Publishers"_s)->selectedText(), u"sh"_s);
    QCOMPARE(titleWith(u"Authorship"_s)->selectedText(), QString()); // one mark at a time
    press(Qt::Key_Return);
    QVERIFY(titleWith(u"Publishing"_s));
    QCOMPARE(titleWith(u"Publishing"_s)->selectedText(), u"sh"_s);
    QCOMPARE(qApp->focusWidget()->objectName(), u"findText"_s);
    press(Qt::Key_Escape);
    QCOMPARE(titleWith(u"Publishing"_s)->selectedText(), QString());
    QCOMPARE(document().card().bytes(), kCard);
}

void TestSourceView::aMarkInAnAnswerGoesWhenAHeadingIsFound()
{
    open("# T\n<!-- template: data-card-extended 1.0 -->\n\nA summary of authors.\n\n## Authorship\n\n### Publishers\n");
    m_window->actions()[ActionId::Find]->trigger();
    QTRY_COMPARE(qApp->focusWidget()->objectName(), u"findText"_s);
    type(u"author"_s);
    press(Qt::Key_Return);
    auto *summary = m_window->findChild<GrowingText *>(u"summaryEdit"_s);
    QVERIFY(summary);
    const QPointer<GrowingText> box(summary);
    QCOMPARE(box->textCursor().selectedText(), u"author"_s);
    press(Qt::Key_Return);
    QVERIFY(!box || !box->textCursor().hasSelection());
}

void TestSourceView::findingSelectsTheCellOfATable()
{
    open("# T\n<!-- template: data-card-extended 1.0 -->\n\n## Dataset Overview\n\n#### Dataset Snapshot\n"
         "| Category | Data |\n| --- | --- |\n| Fields | 20 |\n| Birds | 4 birds |\n");
    m_window->actions()[ActionId::Find]->trigger();
    QTRY_COMPARE(qApp->focusWidget()->objectName(), u"findText"_s);
    type(u"bird"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    const auto *table = m_window->editor().sectionPage()->findChild<QTableWidget *>();
    QVERIFY(table && table->currentItem());
    QCOMPARE(table->currentItem()->text(), u"4 birds"_s);
    press(Qt::Key_Escape);
    QCOMPARE(qApp->focusWidget(), table);
}

void TestSourceView::replacingAllIsOneStep()
{
    open(kCard);
    m_window->actions()[ActionId::Replace]->trigger();
    QTRY_COMPARE(qApp->focusWidget()->objectName(), u"findText"_s);
    type(u"publish"_s);
    auto *replacement = m_window->findChild<QLineEdit *>(u"replaceText"_s);
    replacement->setText(u"print"_s);
    auto *all = m_window->findChild<QPushButton *>(u"replaceAll"_s);
    all->click(); // both are questions of the template
    QCOMPARE(document().card().bytes(), kCard);
    m_window->findChild<QLineEdit *>(u"findText"_s)->setText(u"bird"_s);
    replacement->setText(u"whale"_s);
    all->click();
    QByteArray expected = kCard;
    expected.replace("Bird", "whale").replace("bird", "whale");
    QCOMPARE(document().card().bytes(), expected);
    QCOMPARE(document().undoStack().count(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document().card().bytes(), kCard);
}

void TestSourceView::findingSelectsInTheSource()
{
    open(kCard);
    m_window->actions()[ActionId::ShowSource]->trigger();
    m_window->actions()[ActionId::Find]->trigger();
    QTRY_COMPARE(qApp->focusWidget()->objectName(), u"findText"_s);
    type(u"sons"_s);
    press(Qt::Key_Return);
    QCOMPARE(source()->textCursor().selectedText(), u"sons"_s);
    press(Qt::Key_Escape);
    QCOMPARE(qApp->focusWidget(), source());
    press(Qt::Key_U, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->editor().isSourceShown());
}

QTEST_MAIN(TestSourceView)
#include "tst_sourceview.moc"
