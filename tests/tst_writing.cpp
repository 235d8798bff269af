#include "editing/carddocument.h"
#include "mainwindow/actions.h"
#include "mainwindow/centrepane.h"
#include "mainwindow/editorview.h"
#include "mainwindow/mainwindow.h"
#include "panels/answerpanel.h"
#include "panels/growingtext.h"
#include "panels/picturerow.h"
#include "panels/sectionpage.h"
#include "settings/settings.h"
#include "source/sourceview.h"
#include "storage/recovery.h"
#include "support/quietprompts.h"
#include "theme/theme.h"
#include "widgets/infobar.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QSyntaxHighlighter>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCard = "# Bird calls\n<!-- template: data-card-extended 1.0 -->\n\nA summary.\n\n"
                         "## Authorship\n\n### Dataset Owners\n\n#### Team(s)\n- One\n- Two\n\n"
                         "## Dataset Overview\n\n#### Content Description\nA bird sings.\n";

const QString kDescription = u"dataset-overview.content-description"_s;
const QString kTeams = u"authorship.dataset-owners.team-s"_s;

// Colours every block anew at each change, as a highlighter does.
class RedText : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override { setFormat(0, int(text.size()), QColor(Qt::red)); }
};

QByteArray pngBytes(QColor colour, QSize size = QSize(20, 10))
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

} // namespace

class TestWriting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void keysFormatAndUndoIsOneStep_data();
    void keysFormatAndUndoIsOneStep();
    void keysWorkInTheSource();
    void aRowTakesMarksButNoLists();
    void theMenuKnowsWhereTheFocusIs();
    void enterGoesOnWithAList();
    void shiftEnterIsALineBreak();
    void tabStillLeavesTheField();
    void richTextIsPastedAsMarkdown();
    void plainTextIsPastedAsItIs();
    void aRangeBecomesATable();
    void whatIsCopiedHereIsPastedAsItWas();
    void aRowIsPastedOnOneLine();
    void whatIsTooLongIsNotPasted();
    void newColoursAreNoEdit();
    void aPictureFileIsKeptBesideTheCard();
    void aBitmapIsKept();
    void picturesAreAskedOneByOne();
    void aDismissedPictureLeavesNothing();
    void anUnsavedCardTakesNoPicture();
    void whatIsNoPictureIsRefused();
    void cardsAreForTheWindow();
    void theContextMenuOffersTheGestures();

private:
    void open(const QByteArray &bytes)
    {
        QFile file(path(u"card one.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QVERIFY(m_window->openFile(file.fileName()));
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    CardDocument &document() const { return m_window->document(); }
    QByteArray bytes() const { return document().card().bytes(); }
    // The focused box of a question, its cursor behind `before`.
    GrowingText *box(const QString &id, const QString &before = QString()) const
    {
        const int spec = builtInTemplate().indexOf(id);
        Question question;
        question.node = document().match().nodeOf(spec) < 0
                            ? kNoNode
                            : document().card().nodes()[document().match().nodeOf(spec)].key;
        question.spec = spec;
        m_window->editor().reveal(question);
        auto *text = qobject_cast<GrowingText *>(qApp->focusWidget());
        if (!text)
            qFatal("no text has the focus");
        place(text, before);
        return text;
    }
    static void place(QPlainTextEdit *text, const QString &before)
    {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(int(text->toPlainText().indexOf(before) + before.size()));
        text->setTextCursor(cursor);
    }
    static void select(QPlainTextEdit *text, const QString &what)
    {
        place(text, what);
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(cursor.position() - int(what.size()), QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(qApp->focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(qApp->focusWidget(), text); }
    static void copy(const QString &text, const QString &html = QString())
    {
        auto *data = new QMimeData;
        if (!text.isNull())
            data->setText(text);
        if (!html.isNull())
            data->setHtml(html);
        QApplication::clipboard()->setMimeData(data);
    }
    static void drop(QWidget *onto, QMimeData &data)
    {
        const QPointF middle(onto->rect().center());
        QDragEnterEvent enter(middle.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(onto, &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(onto, &event);
    }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test cannot write its own file");
        return file.fileName();
    }
    PictureRow *pictureRow() const
    {
        for (PictureRow *row : m_window->findChildren<PictureRow *>()) {
            if (row->isVisible())
                return row;
        }
        return nullptr;
    }
    QString pictureNote() const
    {
        for (InfoBar *note : m_window->findChildren<InfoBar *>(u"pictureNote"_s)) {
            if (note->isVisible())
                return note->sentence();
        }
        return {};
    }
    QStringList pictures() const { return QDir(path(u"card one-images"_s)).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    QuietPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

void TestWriting::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestWriting::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    settings::showPreview.set(false);
    m_window =
        std::make_unique<MainWindow>(*m_theme, m_prompts, RecoveryStore(m_folder->filePath(u"recovery"_s)));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    open(kCard);
}

void TestWriting::cleanup()
{
    m_window.reset();
}

void TestWriting::keysFormatAndUndoIsOneStep_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("twice");
    const Qt::KeyboardModifiers control = Qt::ControlModifier;
    const Qt::KeyboardModifiers both = control | Qt::ShiftModifier;
    QTest::newRow("bold") << int(Qt::Key_B) << control << u"A **bird** sings. x"_s << true;
    QTest::newRow("italic") << int(Qt::Key_I) << control << u"A *bird* sings. x"_s << true;
    QTest::newRow("code") << int(Qt::Key_C) << both << u"A `bird` sings. x"_s << true;
    QTest::newRow("link") << int(Qt::Key_L) << both << u"A [bird]() sings. x"_s << true;
    QTest::newRow("bullets") << int(Qt::Key_8) << both << u"- A bird sings. x"_s << true;
    QTest::newRow("numbers") << int(Qt::Key_7) << both << u"1. A bird sings. x"_s << true;
    QTest::newRow("table")
        << int(Qt::Key_T) << both
        << u"A bird sings. x\n\n| First column | Second column |\n| --- | --- |\n|  |  |\n|  |  |"_s << false;
}

void TestWriting::keysFormatAndUndoIsOneStep()
{
    QFETCH(const int, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const QString, expected);
    QFETCH(const bool, twice);
    GrowingText *text = box(kDescription, u"sings."_s);
    type(u" x"_s);
    place(text, u"A bi"_s);
    press(static_cast<Qt::Key>(key), modifiers);
    QCOMPARE(text->text(), expected);
    QVERIFY(bytes().endsWith(QByteArray(expected.toUtf8() + "\n")));
    if (twice) {
        press(static_cast<Qt::Key>(key), modifiers);
        QCOMPARE(text->text(), u"A bird sings. x"_s);
        document().undo();
        QCOMPARE(text->text(), expected);
    }
    document().undo();
    QCOMPARE(text->text(), u"A bird sings. x"_s); // what was typed before stays
    document().undo();
    QCOMPARE(bytes(), kCard);
    document().redo();
    document().redo();
    QCOMPARE(text->text(), expected);
}

void TestWriting::keysWorkInTheSource()
{
    press(Qt::Key_U, Qt::ControlModifier);
    auto *source = m_window->findChild<SourceView *>();
    QVERIFY(source && source->hasFocus());
    select(source, u"bird"_s);
    press(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(bytes().contains("A **bird** sings."));
    place(source, u"- Two"_s);
    press(Qt::Key_Return);
    type(u"Three"_s);
    QVERIFY(bytes().contains("- Two\n- Three\n"));
    document().undo();
    document().undo();
    QVERIFY(bytes().contains("- Two\n\n"));
    document().undo();
    QCOMPARE(bytes(), kCard);
    press(Qt::Key_U, Qt::ControlModifier);
}

void TestWriting::aRowTakesMarksButNoLists()
{
    GrowingText *text = box(kTeams);
    select(text, u"One"_s);
    press(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(bytes().contains("- **One**\n- Two"));
    press(Qt::Key_8, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(bytes().contains("- **One**\n- Two"));
    document().undo();
    QCOMPARE(bytes(), kCard);
}

void TestWriting::theMenuKnowsWhereTheFocusIs()
{
    Actions &actions = m_window->actions();
    box(kDescription);
    QVERIFY(actions[ActionId::Bold]->isEnabled() && actions[ActionId::BulletList]->isEnabled());
    box(kTeams);
    QVERIFY(actions[ActionId::Bold]->isEnabled() && !actions[ActionId::BulletList]->isEnabled());
    m_window->findChild<QLineEdit *>(u"titleEdit"_s);
    m_window->setFocus();
    QVERIFY(m_window->findChild<QPushButton *>(u"goToButton"_s));
    m_window->findChild<QPushButton *>(u"goToButton"_s)->setFocus();
    QVERIFY(!actions[ActionId::Bold]->isEnabled());
    // The menu of the gestures while it is open.
    GrowingText *text = box(kDescription, u"A bi"_s);
    QMenu *menu = m_window->findChild<QMenu *>(u"formatMenu"_s);
    QVERIFY(menu);
    menu->popup(m_window->mapToGlobal(QPoint(100, 100)));
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(actions[ActionId::Bold]->isEnabled());
    menu->setActiveAction(actions[ActionId::Bold]);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(text->text(), u"A **bird** sings."_s);
}

void TestWriting::enterGoesOnWithAList()
{
    GrowingText *text = box(kDescription, u"sings."_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type(u"- a"_s);
    press(Qt::Key_Return);
    type(u"b"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type(u"end"_s);
    QCOMPARE(text->text(), u"A bird sings.\n\n- a\n- b\nend"_s);
    for (int i = 0; i < 8 && bytes() != kCard; ++i)
        document().undo();
    QCOMPARE(bytes(), kCard);
}

void TestWriting::shiftEnterIsALineBreak()
{
    GrowingText *text = box(kDescription, u"sings."_s);
    press(Qt::Key_Return, Qt::ShiftModifier);
    type(u"x"_s);
    QCOMPARE(text->text(), u"A bird sings.\nx"_s);
}

void TestWriting::tabStillLeavesTheField()
{
    GrowingText *text = box(kDescription, u"sings."_s);
    press(Qt::Key_Return);
    type(u"- a"_s);
    press(Qt::Key_Tab);
    QVERIFY(!text->hasFocus());
    QCOMPARE(text->text(), u"A bird sings.\n- a"_s);
}

void TestWriting::richTextIsPastedAsMarkdown()
{
    GrowingText *text = box(kDescription, u"sings."_s);
    type(u" x"_s);
    copy(u"ignored"_s,
         u"<h2>Head</h2><p>One <b>bold</b> &lt;b&gt;</p><ul><li>a</li></ul><script>x</script>"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text->text(), u"A bird sings. x**Head**\n\nOne **bold** \\<b>\n\n- a"_s);
    type(u"!"_s);
    document().undo();
    QCOMPARE(text->text(), u"A bird sings. x**Head**\n\nOne **bold** \\<b>\n\n- a"_s);
    document().undo();
    QCOMPARE(text->text(), u"A bird sings. x"_s);
    document().undo();
    QCOMPARE(bytes(), kCard);
}

void TestWriting::plainTextIsPastedAsItIs()
{
    GrowingText *text = box(kDescription, u"sings."_s);
    copy(u"\r\n*a*\tb\r\n1\t2"_s, u"<b>x</b>"_s);
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(text->text(), u"A bird sings.\n*a*\tb\n1\t2"_s);
    document().undo();
    QCOMPARE(bytes(), kCard);
    copy(u"**mine**"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text->text(), u"A bird sings.**mine**"_s);
}

void TestWriting::aRangeBecomesATable()
{
    GrowingText *text = box(kDescription);
    text->selectAll();
    copy(u"Name\tCount\nseal\t3\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text->text(), u"| Name | Count |\n| --- | --- |\n| seal | 3 |"_s);
    document().undo();
    QCOMPARE(bytes(), kCard);
    text->selectAll();
    copy(u"name,count\nseal,3\nwhale,4\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text->text(), u"| name | count |\n| --- | --- |\n| seal | 3 |\n| whale | 4 |"_s);
}

void TestWriting::whatIsCopiedHereIsPastedAsItWas()
{
    GrowingText *text = box(kDescription);
    text->selectAll();
    type(u"**a** <b> \u00a0x"_s);
    text->selectAll();
    press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!QApplication::clipboard()->mimeData()->hasHtml());
    text->moveCursorToEnd();
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text->text(), u"**a** <b> \u00a0x**a** <b> \u00a0x"_s);
}

void TestWriting::aRowIsPastedOnOneLine()
{
    GrowingText *text = box(kTeams);
    text->selectAll();
    copy(u"a\nb"_s, u"<p><b>a</b></p><p>b</p>"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text->text(), u"a b"_s);
    QVERIFY(bytes().contains("- a b\n- Two"));
}

void TestWriting::whatIsTooLongIsNotPasted()
{
    GrowingText *text = box(kDescription);
    copy(QString(50'000'000, u'a'), u"<b>"_s + QString(50'000'000, u'a'));
    QElapsedTimer timer;
    timer.start();
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(text->text(), u"A bird sings."_s);
    QCOMPARE(bytes(), kCard);
    QApplication::clipboard()->clear();
}

void TestWriting::newColoursAreNoEdit()
{
    GrowingText *text = box(kDescription, u"sings."_s);
    int edits = 0;
    connect(text, &GrowingText::edited, this, [&edits] { ++edits; });
    RedText colours(text->document());
    colours.rehighlight();
    QCoreApplication::processEvents();
    QCOMPARE(edits, 0);
    QCOMPARE(bytes(), kCard);
    type(u"x"_s);
    QCOMPARE(edits, 1);
    colours.rehighlight();
    QCOMPARE(edits, 1);
    QVERIFY(bytes().endsWith("A bird sings.x\n"));
}

void TestWriting::aPictureFileIsKeptBesideTheCard()
{
    GrowingText *text = box(kDescription, u"sings."_s);
    const QByteArray png = pngBytes(Qt::red);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"a map.png"_s, png))});
    drop(text->viewport(), data);
    QVERIFY(pictureRow());
    QCOMPARE(bytes(), kCard); // nothing yet
    QVERIFY(pictures().isEmpty());
    type(u"A [red] box"_s);
    press(Qt::Key_Return);
    QVERIFY(!pictureRow());
    QVERIFY(text->hasFocus());
    QVERIFY(text->text().contains(u"![A \\[red\\] box](card%20one-images/a-map.png)"_s));
    QCOMPARE(pictures(), QStringList(u"a-map.png"_s));
    QFile kept(path(u"card one-images/a-map.png"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), png);
    document().undo();
    QCOMPARE(bytes(), kCard);
    QCOMPARE(pictures().size(), 1); // the copy stays
}

void TestWriting::aBitmapIsKept()
{
    GrowingText *text = box(kDescription, u"sings."_s);
    auto *data = new QMimeData;
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::blue);
    data->setImageData(image);
    data->setHtml(u"<img src='https://a.example/x.png' alt='A blue box'>"_s);
    QApplication::clipboard()->setMimeData(data);
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(pictureRow());
    QCOMPARE(pictureRow()->alternative(), u"A blue box"_s);
    QTest::mouseClick(pictureRow()->findChild<QPushButton *>(u"insertPicture"_s), Qt::LeftButton);
    QCOMPARE(text->text(), u"A bird sings.![A blue box](card%20one-images/picture.png)"_s);
    QImage kept(path(u"card one-images/picture.png"_s));
    QCOMPARE(kept.size(), QSize(30, 20));
    QCOMPARE(kept.pixelColor(3, 3), QColor(Qt::blue));
}

void TestWriting::picturesAreAskedOneByOne()
{
    GrowingText *text = box(kDescription);
    text->selectAll();
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(write(u"one.png"_s, pngBytes(Qt::red))),
                   QUrl::fromLocalFile(write(u"two.png"_s, pngBytes(Qt::green))),
                   QUrl::fromLocalFile(write(u"again.png"_s, pngBytes(Qt::red)))});
    QApplication::clipboard()->setMimeData(data);
    press(Qt::Key_V, Qt::ControlModifier);
    for (const QString &words : {u"1"_s, u"2"_s, u"3"_s}) {
        QVERIFY(pictureRow());
        type(words);
        press(Qt::Key_Return);
    }
    QVERIFY(!pictureRow());
    QCOMPARE(
        text->text(),
        u"![1](card%20one-images/one.png)![2](card%20one-images/two.png)![3](card%20one-images/one.png)"_s);
    QCOMPARE(pictures(), (QStringList{u"one.png"_s, u"two.png"_s}));
}

void TestWriting::aDismissedPictureLeavesNothing()
{
    GrowingText *text = box(kDescription, u"sings."_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"one.png"_s, pngBytes(Qt::red)))});
    drop(text->viewport(), data);
    QVERIFY(pictureRow());
    press(Qt::Key_Escape);
    QVERIFY(!pictureRow());
    QVERIFY(text->hasFocus());
    QCOMPARE(bytes(), kCard);
    QVERIFY(pictures().isEmpty());
    QVERIFY(!QDir(path(u"card one-images"_s)).exists());
}

void TestWriting::anUnsavedCardTakesNoPicture()
{
    document().load(kCard, QString(), false);
    GrowingText *text = box(kDescription, u"sings."_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"one.png"_s, pngBytes(Qt::red)))});
    drop(text->viewport(), data);
    QVERIFY(!pictureRow());
    QVERIFY(pictureNote().startsWith(u"Save the card first"_s));
    QCOMPARE(bytes(), kCard);
}

void TestWriting::whatIsNoPictureIsRefused()
{
    GrowingText *text = box(kDescription, u"sings."_s);
    const auto refusal = [&](const QString &name, const QByteArray &content) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(write(name, content))});
        drop(text->viewport(), data);
        if (pictureRow())
            qFatal("a picture was accepted");
        return pictureNote();
    };
    QVERIFY(refusal(u"a.png"_s, "no picture").contains(u"PNG, JPEG, GIF and WebP"_s));
    QVERIFY(refusal(u"b.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
                .contains(u"PNG, JPEG, GIF and WebP"_s));
    QVERIFY(refusal(u"c.png"_s, pngBytes(Qt::red).left(60)).contains(u"PNG, JPEG, GIF and WebP"_s));
    QVERIFY(refusal(u"d.png"_s, QByteArray(10'000'001, 'x')).contains(u"10 MB"_s));
    QVERIFY(refusal(u"e.png"_s, QByteArray()).contains(u"PNG, JPEG, GIF and WebP"_s));
    QCOMPARE(bytes(), kCard);
    QVERIFY(pictures().isEmpty());
}

void TestWriting::cardsAreForTheWindow()
{
    GrowingText *text = box(kDescription, u"sings."_s);
    QMimeData card;
    card.setUrls({QUrl::fromLocalFile(write(u"other.md"_s, "# Other\n"))});
    drop(text->viewport(), card);
    QCOMPARE(bytes(), kCard);
    QTRY_COMPARE(document().path(), path(u"other.md"_s));
    QCOMPARE(bytes(), "# Other\n");
}

void TestWriting::theContextMenuOffersTheGestures()
{
    GrowingText *text = box(kDescription, u"sings."_s);
    QStringList seen;
    QTimer::singleShot(0, this, [&seen] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (const QAction *action : menu->actions())
            seen.append(action->objectName() + (action->menu() ? action->menu()->objectName() : QString()));
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), text->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(text, &event);
    QVERIFY(seen.contains(u"formatMenu"_s));
    QCOMPARE(seen.indexOf(u"pastePlain"_s), seen.indexOf(u"edit-paste"_s) + 1);
}

QTEST_MAIN(TestWriting)
#include "tst_writing.moc"
