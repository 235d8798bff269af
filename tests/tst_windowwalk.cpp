#include "dialogs/prompts.h"
#include "editing/carddocument.h"
#include "mainwindow/actions.h"
#include "mainwindow/editorview.h"
#include "mainwindow/mainwindow.h"
#include "panels/growingtext.h"
#include "panels/sectionpage.h"
#include "settings/settings.h"
#include "source/sourceview.h"
#include "storage/cardfile.h"
#include "support/lawfaults.h"
#include "support/randomanswers.h"
#include "theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QMutex>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kSeed = 20261;
constexpr int kTellLast = 12;

// What was warned of while the window was at work; a warning is a fault.
QStringList warnings;
QMutex warningsGuard;
QtMessageHandler before = nullptr;

void collectWarning(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool ofThePlatform =
        QByteArrayView(context.category).startsWith("qt.qpa") || message.contains(u"propagateSizeHints"_s);
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !ofThePlatform) {
        const QMutexLocker lock(&warningsGuard);
        warnings.append(message);
    }
    before(type, context, message);
}

// What the window does by itself. What it threw away goes too: it would keep the focus here, as no event loop runs
// below a test.
void letWork()
{
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

// Answers at once, at random.
class RandomPrompts : public Prompts
{
public:
    RandomAnswers *random = nullptr;

    Unsaved saveChanges(QWidget *, const QString &) override { return Unsaved::Discard; }
    QString fileToOpen(QWidget *, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &, const QString &) override { return {}; }
    bool replaceFile(QWidget *, const QString &) override { return false; }
    bool openLink(QWidget *, const QString &) override { return false; }
    void tell(QWidget *, const QString &, const QString &) override {}
    bool newCard(QWidget *, NewCard &) override { return false; }
    bool openingQuestions(QWidget *, QStringList &noes) override
    {
        static const QStringList kIds{u"people"_s, u"labels"_s, u"transformed"_s, u"sampled"_s,
                                      u"machine-learning"_s};
        noes = {kIds[random->number(int(kIds.size()))]};
        return true;
    }
    bool headingTitle(QWidget *, const QString &, QString &title) override
    {
        title = random->line().simplified();
        return !title.isEmpty();
    }
};

// Nobody is there to close what waits for an answer.
class Closer : public QObject
{
public:
    Closer()
    {
        m_timer.start(60);
        connect(&m_timer, &QTimer::timeout, this, [] {
            if (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
            else if (QWidget *modal = QApplication::activeModalWidget())
                modal->close();
        });
    }

private:
    QTimer m_timer;
};

QString textIn(const QWidget *widget)
{
    if (const auto *text = qobject_cast<const GrowingText *>(widget))
        return text->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return text->toPlainText();
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    return line ? line->text() : QString();
}

// A bar that asks for names first, the language of code that is still to come, and what is said about the card
// beside it.
bool writesElsewhere(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->objectName() == u"instanceStart"_s || widget->objectName() == u"codeLanguage"_s
            || widget->inherits("cardwright::ReadinessPane")
            || widget->inherits("cardwright::ReviewPane") || widget->inherits("cardwright::FieldNotes")
            || widget->inherits("cardwright::CommentForm"))
            return true;
    }
    return false;
}

// The objects that a field stands in, for who reads of a fault.
QString whereIs(const QWidget *widget)
{
    QStringList chain;
    for (int i = 0; widget && i < 6; ++i, widget = widget->parentWidget()) {
        chain.append(QString::fromLatin1(widget->metaObject()->className()).section(u"::"_s, -1) + u' '
                     + widget->objectName() + (widget->isVisible() ? u""_s : u" hidden"_s));
    }
    return chain.join(u" < "_s);
}

// Somebody works in the open card with keys and mouse; the laws hold after each gesture.
class WindowWalk : public QObject
{
public:
    WindowWalk(MainWindow &window, Theme &theme, RandomPrompts &prompts, quint32 seed)
        : m_window(window)
        , m_theme(theme)
        , m_document(window.document())
        , m_random(seed)
        , m_seed(seed)
    {
        prompts.random = &m_random;
        m_original = m_last = m_document.card().bytes();
        connect(&m_document, &CardDocument::changed, this, [this] {
            // While a command is done the history still stands where it stood before. One of several edits
            // cannot be undone until the last of them is done.
            const bool first = m_document.undoStack().canUndo() || !m_composing;
            if (first && !m_moving)
                remember(m_document.undoStack().index(), m_last);
            m_composing = !m_document.undoStack().canUndo();
            m_last = m_document.card().bytes();
        });
        connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, [this](int index) {
            if (m_moving && m_states.value(index) != m_document.card().bytes())
                m_moveFault = u"undo step %1 does not give its bytes"_s.arg(index);
            if (!m_moving)
                remember(index, m_document.card().bytes());
            m_composing = false;
        });
    }

    QString walk(int gestures)
    {
        for (int i = 0; i < gestures; ++i) {
            QElapsedTimer clock;
            clock.start();
            QString fault = gesture();
            letWork();
            if (clock.elapsed() > m_slowest) {
                m_slowest = clock.elapsed();
                m_slowestGesture = m_log.isEmpty() ? QString() : m_log.last();
            }
            if (fault.isEmpty())
                fault = lawFault();
            if (!fault.isEmpty())
                return told(fault);
        }
        const QString fault = backAndForth();
        return fault.isEmpty() ? QString() : told(fault);
    }

    qsizetype typed() const { return m_typed; }
    QString slowest() const { return u"%1 ms: %2"_s.arg(m_slowest).arg(m_slowestGesture); }

private:
    QAction *action(ActionId id) const { return m_window.actions()[id]; }
    void tell(const QString &what) { m_log.append(what.left(160).replace(u'\n', u"⏎"_s)); }
    QString told(const QString &fault) const
    {
        return u"seed %1, gesture %2: %3\n  %4"_s.arg(m_seed)
            .arg(m_log.size())
            .arg(fault, m_log.last(qMin<qsizetype>(kTellLast, m_log.size())).join(u"\n  "_s));
    }

    void remember(int index, const QByteArray &bytes)
    {
        if (m_states.size() <= index)
            m_states.resize(index + 1);
        m_states[index] = bytes;
    }

    // Undo or redo, by key where `field` is given.
    QString move(bool back, QWidget *field = nullptr)
    {
        m_moving = true;
        if (field)
            QTest::keyClick(field, back ? Qt::Key_Z : Qt::Key_Y, Qt::ControlModifier);
        else
            action(back ? ActionId::Undo : ActionId::Redo)->trigger();
        letWork();
        m_moving = false;
        return m_moveFault;
    }

    // To the beginning or to the end of the history.
    QString moveAll(bool back)
    {
        const QUndoStack &stack = m_document.undoStack();
        while (back ? stack.canUndo() : stack.canRedo()) {
            const int from = stack.index();
            const QString fault = move(back);
            if (!fault.isEmpty())
                return fault;
            if (stack.index() == from)
                return u"the history is stuck at %1 of %2%3"_s.arg(from).arg(stack.count()).arg(
                    m_document.hasAnyPending() ? u", a field waits"_s : QString());
        }
        return {};
    }

    QString lawFault()
    {
        if (const QString fault = tilingFault(m_document.card()); !fault.isEmpty())
            return fault;
        if (const QString fault = rereadFault(m_document.card()); !fault.isEmpty())
            return fault;
        const QMutexLocker lock(&warningsGuard);
        return warnings.isEmpty() ? QString() : u"warned: "_s + warnings.join(u"; "_s);
    }

    // What the file says and what waits to be said in it.
    QByteArray all() const { return m_document.card().bytes() + m_document.pendingJson(); }

    QString gesture()
    {
        const int what = m_random.number(100);
        if (what < 40)
            return type();
        if (what < 55)
            click();
        else if (what < 67)
            keys();
        else if (what < 72)
            paste();
        else if (what < 82)
            return undoOrRedo();
        else if (what < 94)
            return lookElsewhere();
        else
            structure();
        return {};
    }

    bool isAnswer(const QWidget *field) const
    {
        return field && m_window.editor().isAncestorOf(field) && !writesElsewhere(field);
    }

    // A word that nobody else writes: what is typed is in the card, or waits for a decision.
    QString type()
    {
        QWidget *field = QApplication::focusWidget();
        if (textIn(field).isNull() && !qobject_cast<GrowingText *>(field)) {
            click();
            field = QApplication::focusWidget();
        }
        if (!isAnswer(field))
            return {};
        const QString word = u"w%1q"_s.arg(++m_words);
        const QString text = m_random.chance(40) ? m_random.line() : QString();
        const QString where = whereIs(field);
        tell(u"type “%1” into %2"_s.arg(text + word, field->accessibleName()));
        for (const QChar letter : QString(text + word)) {
            if (letter.unicode() >= 0x20 && letter.unicode() < 0x7f && QApplication::focusWidget())
                QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        }
        letWork();
        field = QApplication::focusWidget(); // a key may have opened another one
        const bool written = isAnswer(field) && textIn(field).contains(word);
        if (written && !all().contains(word.toUtf8())) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // a keyword or a date ends there
            letWork();
            if (!all().contains(word.toUtf8()))
                return u"“%1” is not in the card, typed into %2, now in %3 with “%4”"_s.arg(
                    word, where, whereIs(QApplication::focusWidget()),
                    m_document.text(m_window.editor().currentQuestion()).left(200));
        }
        m_typed += written;
        return written && m_random.chance(20) ? comeBack(word, where) : QString();
    }

    // Another section and back again: the text is there.
    QString comeBack(const QString &word, const QString &where)
    {
        const Question question = m_window.editor().currentQuestion();
        if (m_window.editor().isSourceShown())
            return {};
        if (question.node == kNoNode && m_document.match().schema && question.spec >= 0
            && m_document.match().nodeOf(question.spec) >= 0)
            return u"the question that is typed in is not known to be in the card"_s;
        tell(u"another section and back"_s);
        const QByteArray was = all();
        m_window.editor().showPage(m_random.number(int(m_document.shownForm().size())));
        letWork();
        m_window.editor().reveal(question);
        letWork();
        if (all() != was)
            return u"another section changed the card"_s;
        const QList<QWidget *> fields = m_window.editor().findChildren<QWidget *>();
        const bool seen = std::any_of(fields.cbegin(), fields.cend(), [&word](const QWidget *field) {
            return field->isVisible()
                   && (textIn(field).contains(word) || field->accessibleName().contains(word));
        });
        // A keyword is a chip by now, and a text below a state is folded away.
        if (seen || m_document.text(question).contains(word))
            return {};
        return u"“%1” is not seen any more; typed into %2, the question is %3 with “%4”"_s.arg(
            word, where, titleOf(question), m_document.text(question).left(200));
    }

    QString titleOf(const Question &question) const
    {
        const int node = m_document.card().indexOfKey(question.node);
        return node >= 0 ? m_document.card().nodes()[node].title
                         : u"without heading, of the template %1"_s.arg(question.spec);
    }

    void click()
    {
        QList<QWidget *> all;
        for (QWidget *widget : m_window.editor().findChildren<QWidget *>()) {
            const bool works = qobject_cast<QAbstractButton *>(widget) || qobject_cast<GrowingText *>(widget)
                               || qobject_cast<QLineEdit *>(widget) || qobject_cast<SourceView *>(widget);
            if (works && widget->isVisible() && widget->isEnabled() && !widget->visibleRegion().isEmpty())
                all.append(widget);
        }
        if (all.isEmpty())
            return;
        QWidget *widget = all[m_random.number(int(all.size()))];
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        tell(u"click %1"_s.arg(button && widget->accessibleName().isEmpty() ? button->text()
                                                                            : widget->accessibleName()));
        QTest::mouseClick(widget, Qt::LeftButton, {}, widget->visibleRegion().boundingRect().center());
        letWork();
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            for (int down = m_random.number(5); down > 0; --down)
                QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, m_random.chance(70) ? Qt::Key_Return : Qt::Key_Escape);
        }
    }

    void keys()
    {
        static constexpr std::pair<Qt::Key, Qt::KeyboardModifiers> kKeys[] = {
            {Qt::Key_Tab, {}},
            {Qt::Key_Tab, {}},
            {Qt::Key_Backtab, Qt::ShiftModifier},
            {Qt::Key_Return, {}},
            {Qt::Key_Space, {}},
            {Qt::Key_Backspace, {}},
            {Qt::Key_Backspace, Qt::ControlModifier},
            {Qt::Key_Delete, {}},
            {Qt::Key_A, Qt::ControlModifier},
            {Qt::Key_Left, {}},
            {Qt::Key_Down, {}},
            {Qt::Key_Up, Qt::AltModifier},
            {Qt::Key_Down, Qt::AltModifier},
            {Qt::Key_Home, {}},
            {Qt::Key_End, Qt::ControlModifier},
            {Qt::Key_Escape, {}},
            {Qt::Key_B, Qt::ControlModifier},
            {Qt::Key_F8, {}},
            {Qt::Key_F6, {}},
            {Qt::Key_Period, Qt::ControlModifier}};
        const auto &[key, modifiers] = kKeys[m_random.number(int(std::size(kKeys)))];
        tell(u"key "_s + QKeySequence(key | modifiers).toString());
        if (QWidget *focus = QApplication::focusWidget())
            QTest::keyClick(focus, key, modifiers);
    }

    void paste()
    {
        auto *data = new QMimeData;
        const QString text = m_random.text();
        data->setText(m_random.chance(30) ? u"a\tb\n"_s + m_random.line() + u"\t2\n"_s : text);
        if (m_random.chance(40))
            data->setHtml(u"<h2>Title</h2><p>One <b>bold</b> word</p><ul><li>a</li></ul>"_s);
        tell(u"paste “%1”"_s.arg(data->text()));
        QApplication::clipboard()->setMimeData(data);
        if (QWidget *focus = QApplication::focusWidget())
            QTest::keyClick(focus, Qt::Key_V, Qt::ControlModifier);
    }

    QString undoOrRedo()
    {
        const bool back = m_random.chance(65);
        tell(back ? u"undo"_s : u"redo"_s);
        return move(back, m_random.chance(50) ? QApplication::focusWidget() : nullptr);
    }

    // Nothing of this changes the card, nor what waits in it.
    QString lookElsewhere()
    {
        const QByteArray was = all();
        switch (m_random.number(6)) {
        case 0:
            tell(u"another section"_s);
            m_window.editor().showPage(m_random.number(int(m_document.shownForm().size())));
            break;
        case 1:
            tell(u"the Markdown source or the form"_s);
            action(ActionId::ShowSource)->trigger();
            break;
        case 2:
            tell(u"light or dark"_s);
            m_theme.setMode(m_theme.isDark() ? Theme::Mode::Light : Theme::Mode::Dark);
            break;
        case 3:
            tell(u"a pane"_s);
            action(m_random.chance(50) ? ActionId::ShowSections : ActionId::ShowReadiness)->trigger();
            break;
        case 4:
            tell(u"essentials or all"_s);
            m_document.setShowsEssentials(!m_document.showsEssentials());
            break;
        default:
            tell(u"another size"_s);
            m_window.resize(900 + m_random.number(900), 600 + m_random.number(300));
        }
        letWork();
        return all() == was ? QString() : u"it changed the card"_s;
    }

    void structure()
    {
        static constexpr ActionId kActions[] = {ActionId::AddQuestion,   ActionId::AddSubsection,
                                                ActionId::RenameHeading, ActionId::MoveHeadingDown,
                                                ActionId::RemoveHeading, ActionId::OpeningQuestions};
        if (m_random.chance(25)) {
            tell(u"language of the card"_s);
            m_document.setLanguage(m_document.match().language == u"es"_s ? u"en"_s : u"es"_s);
            return;
        }
        QAction *chosen = action(kActions[m_random.number(int(std::size(kActions)))]);
        tell(chosen->text());
        if (chosen->isEnabled())
            chosen->trigger();
    }

    QString backAndForth()
    {
        tell(u"undo of everything"_s);
        action(ActionId::WriteMode)->trigger(); // a card that is being reviewed is only read
        QString fault;
        if (m_document.hasAnyPending())
            fault = move(true);
        if (fault.isEmpty())
            fault = moveAll(false);
        const QByteArray last = m_document.card().bytes();
        if (fault.isEmpty())
            fault = moveAll(true);
        if (!fault.isEmpty())
            return fault;
        if (m_document.card().bytes() != m_original)
            return u"undo of everything does not give the original bytes back"_s;
        fault = moveAll(false);
        if (!fault.isEmpty())
            return fault;
        return m_document.card().bytes() == last ? lawFault() : u"redo of everything gives other bytes"_s;
    }

    MainWindow &m_window;
    Theme &m_theme;
    CardDocument &m_document;
    RandomAnswers m_random;
    quint32 m_seed;
    QByteArray m_original;
    QList<QByteArray> m_states; // the bytes at each undo index
    QByteArray m_last;
    QString m_moveFault;
    bool m_moving = false;    // through the history
    bool m_composing = false; // a step of several edits
    QStringList m_log;
    int m_words = 0;
    qsizetype m_typed = 0;
    qint64 m_slowest = 0; // milliseconds
    QString m_slowestGesture;
};

const char kHalfACard[] =
    "# Half a card\n<!-- template: data-card-extended 1.0 -->\n\nA summary.\n\n## Authorship\n\n### "
    "Publishers\n\n"
    "#### Industry Type(s)\n- Individual: a boatman\n\n#### Contact Detail(s)\n- **Contact:** "
    "me@a.example\n- **Room:** 4\n\n"
    "### Dataset Owners\n\n#### Team(s)\n- One\n- Two\n\n## Dataset Overview\n\n#### Dataset Snapshot\n"
    "| Category | Data |\n| --- | ---: |\n| Number of Fields | 20 |\n\n#### Content Description\nA "
    "record.\n\n## Provenance\n\n"
    "**Not applicable:** Nothing was collected.\n";

const char kHuggingFaceCard[] = "---\nlanguage:\n- en\nlicense: cc-by-4.0\n---\n\n# Dataset Card for Tide "
                                "Gauges\n\n## Dataset Description\n\n"
                                "- **Homepage:** https://example.org\n- **Repository:**\n\n### Dataset "
                                "Summary\n\n[More Information Needed]\n\n"
                                "## Dataset Structure\n\n```json\n{\"level\": 1.2}\n```\n\n### Data "
                                "Splits\n\n|       | train | test |\n|-------|------:|-----:|\n"
                                "| hours |   120 |   30 |\n\n## Additional Information\n\nN/A\n";

} // namespace

class TestWindowWalk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void everyGestureKeepsTheLaws_data();
    void everyGestureKeepsTheLaws();
};

void TestWindowWalk::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    before = qInstallMessageHandler(collectWarning);
}

void TestWindowWalk::cleanupTestCase()
{
    qInstallMessageHandler(nullptr);
}

void TestWindowWalk::everyGestureKeepsTheLaws_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("gestures");
    QTest::newRow("half a card") << QByteArray(kHalfACard) << 220;
    QTest::newRow("half a card with CRLF") << QByteArray(kHalfACard).replace("\n", "\r\n") << 120;
    QTest::newRow("a Hugging Face card") << QByteArray(kHuggingFaceCard) << 160;
    QTest::newRow("the sample card") << sampleCard() << 60;
}

void TestWindowWalk::everyGestureKeepsTheLaws()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, gestures);
    QTemporaryDir folder(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    QFile file(folder.filePath(u"card.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    bool given = false;
    const quint32 seed = qEnvironmentVariable("CARDWRIGHT_SEED").toUInt(&given);

    settings::showPreview.set(false); // the preview has its own test
    Theme theme(*qApp);
    RandomPrompts prompts;
    MainWindow window(theme, prompts, RecoveryStore(folder.filePath(u"recovery"_s)));
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(window.openFile(file.fileName()));
    QCOMPARE(window.document().card().bytes(), bytes);
    Closer closer;
    WindowWalk walk(window, theme, prompts, given ? seed : kSeed);
    const QString fault = walk.walk(gestures);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    qInfo("seed %u: %lld words typed, slowest gesture %s", given ? seed : kSeed, qlonglong(walk.typed()),
          qPrintable(walk.slowest()));
    QVERIFY(walk.typed() > 5);
}

QTEST_MAIN(TestWindowWalk)
#include "tst_windowwalk.moc"
