#include "preview/enginemodule.h"
#include "preview/previewscript.h"
#include "preview/previewsetup.h"
#include "preview/previewview.h"
#include "support/attacks.h"

#include <QApplication>
#include <QEventLoop>
#include <QPointer>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>
#include <QWebEngineDownloadRequest>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineSettings>
#include <QWebEngineView>

#include <unistd.h>

#include <memory>

using namespace cardwright;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(cardwright::AttackPosition)

namespace {

constexpr int kPatience = 20000; // the first page waits for the engine to start
constexpr int kPart = 8; // one vector of so many is tried in one position

// The preview on a card that the test writes, beside a server that must never hear of it.
class Stage : public QWidget
{
public:
    Stage()
    {
        resize(700, 600);
        auto *layout = new QVBoxLayout(this);
        view = new PreviewView(*webEngineFactory(), [this] { return source(); });
        layout->addWidget(view);
        connect(&trap, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *caller = trap.nextPendingConnection()) {
                ++calls;
                caller->abort();
            }
        });
    }

    PreviewSource source() const
    {
        const Card card(text);
        const Match match = matchCard(card);
        return {card, match, CardReading(card, match), RenderOptions{}, revision};
    }

    // Watches what the page has no way to do.
    void watch()
    {
        const auto count = [this](const QString &what) { return [this, what] { deeds.append(what); }; };
        connect(page(), &QWebEnginePage::loadStarted, this, count(u"a load"_s));
        connect(page(), &QWebEnginePage::urlChanged, this, [this](const QUrl &url) {
            if (url.adjusted(QUrl::RemoveFragment) != QUrl(u"card:/"_s)) // a place in the card is none
                deeds.append(u"the address "_s + url.toString());
        });
        connect(page(), &QWebEnginePage::newWindowRequested, this, count(u"a window"_s));
        connect(page(), &QWebEnginePage::windowCloseRequested, this, count(u"the end of the window"_s));
        connect(page(), &QWebEnginePage::featurePermissionRequested, this, count(u"a permission"_s));
        connect(page(), &QWebEnginePage::fullScreenRequested, this, count(u"the whole screen"_s));
        connect(page(), &QWebEnginePage::fileSystemAccessRequested, this, count(u"files"_s));
        connect(page(), &QWebEnginePage::registerProtocolHandlerRequested, this, count(u"a protocol"_s));
        connect(page(), &QWebEnginePage::titleChanged, this, count(u"another title"_s));
        connect(page()->profile(), &QWebEngineProfile::downloadRequested, this, count(u"a download"_s));
        connect(qApp, &QApplication::focusChanged, this, [this] {
            if (QApplication::activeModalWidget())
                deeds.append(u"a dialog"_s);
        });
    }

    void write(const QByteArray &markdown)
    {
        text = markdown;
        ++revision;
        QEventLoop loop;
        QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
        connect(view, &PreviewView::drawn, &loop, [&](const PreviewUpdate &update) {
            if (update.revision == revision)
                loop.quit();
        });
        view->refresh();
        loop.exec();
    }

    QVariant evaluate(const QString &script, quint32 world = QWebEngineScript::ApplicationWorld)
    {
        const auto result = std::make_shared<QVariant>(); // outlives a late answer
        QEventLoop loop;
        QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
        page()->runJavaScript(script, world, [result, waiting = QPointer(&loop)](const QVariant &value) {
            *result = value;
            if (waiting)
                waiting->quit();
        });
        loop.exec();
        return *result;
    }

    QWebEngineView *web() const { return view->findChild<QWebEngineView *>(); }
    QWebEnginePage *page() const { return web()->page(); }
    QByteArray trapAddress() const { return "http://127.0.0.1:" + QByteArray::number(trap.serverPort()); }

    PreviewView *view = nullptr;
    QTcpServer trap;
    int calls = 0;
    QStringList deeds;
    QByteArray text = "# Card\n";
    quint64 revision = 1;
};

// Points at and presses every element; what a script of the page's left behind is the answer.
QString provocation()
{
    return uR"((() => {
        for (const element of document.querySelectorAll('#root .body *, #root h1, #root h2, #root h4')) {
            for (const type of ['mouseover', 'mouseenter', 'pointerdown', 'mousedown', 'focus', 'blur', 'input', 'toggle',
                                'error', 'load', 'animationstart', 'copy', 'dragstart', 'auxclick', 'submit'])
                element.dispatchEvent(new Event(type, {cancelable: true}));
            if (!element.matches('a[href]'))
                element.click?.();
        }
        document.querySelectorAll('a[href]').forEach(link => link.click());
        document.querySelectorAll('details').forEach(part => { part.open = true; });
        return document.documentElement.dataset.ran ?? '';
    })())"_s;
}

} // namespace

// The preview shows hostile cards: nothing runs, nothing is requested, and links only ask.
class TestPreviewSafety : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void environmentSaysNothingToTheEngine();
    void cardsDoNothing_data();
    void cardsDoNothing();
    void vectorsPastTheRendererDoNothing();
    void ownScriptRunsNothingOfTheCard();
    void linksAskWithTheirAddress_data();
    void linksAskWithTheirAddress();
    void testWouldNotice();

private:
    void beQuiet(const char *where);

    std::unique_ptr<Stage> m_stage;
    qsizetype m_position = 0;
};

void TestPreviewSafety::initTestCase()
{
    m_stage = std::make_unique<Stage>();
    QVERIFY(m_stage->trap.listen(QHostAddress::LocalHost));
    m_stage->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_stage.get()));
    m_stage->write("# Card\n\n## Section\n\n#### Field\n\nAnswer.\n");
    QVERIFY(!m_stage->page()->settings()->testAttribute(QWebEngineSettings::JavascriptEnabled));
    m_stage->watch();
}

void TestPreviewSafety::cleanupTestCase()
{
    m_stage.reset();
}

void TestPreviewSafety::environmentSaysNothingToTheEngine()
{
    // main() below sets one that nobody has thought of, too.
    for (const QString &name : QProcessEnvironment::systemEnvironment().keys())
        QVERIFY2(!name.startsWith("QTWEBENGINE_"_L1), qPrintable(name));
}

// 0 executed, 0 requested, at every place where either would show.
void TestPreviewSafety::beQuiet(const char *where)
{
    QTest::qWait(30); // what is late
    const QString ran = m_stage->evaluate(u"document.documentElement.dataset.ran ?? ''"_s).toString();
    QVERIFY2(ran.isEmpty(), qPrintable(u"%1: ran %2"_s.arg(QString::fromUtf8(where), ran)));
    QVERIFY2(m_stage->deeds.isEmpty(), qPrintable(QString::fromUtf8(where) + u": "_s + m_stage->deeds.join(u", ")));
    QCOMPARE(m_stage->view->engine().blockedRequests(), 0);
    QCOMPARE(m_stage->calls, 0);
    QCOMPARE(m_stage->page()->url().adjusted(QUrl::RemoveFragment), QUrl(u"card:/"_s));
    QVERIFY(!QApplication::activeModalWidget());
}

void TestPreviewSafety::cardsDoNothing_data()
{
    QTest::addColumn<AttackPosition>("position");
    for (const AttackPosition &position : attackPositions())
        QTest::newRow(position.name.constData()) << position;
}

void TestPreviewSafety::cardsDoNothing()
{
    QFETCH(const AttackPosition, position);
    QList<AttackVector> vectors;
    const QList<AttackVector> all = ownVectors(m_stage->trapAddress());
    // Every eighth, others in the next position: tst_outputgrammar has them all in all of them.
    for (qsizetype i = m_position++ % kPart; i < all.size(); i += kPart) {
        AttackVector vector = all[i];
        vector.text.replace("parent.ran(", "ran(").replace("ran(1)", "document.documentElement.dataset.ran=1");
        vectors.append(vector);
    }
    QSignalSpy asked(m_stage->view, &PreviewView::linkActivated);
    for (const QByteArray &card : attackCards(position, vectors, position.isCard ? 60 : 150)) {
        m_stage->write(card);
        QCOMPARE(m_stage->evaluate(provocation()).toString(), QString());
        beQuiet(position.name.constData());
        if (QTest::currentTestFailed())
            return;
    }
    // Every link was followed; what the program is asked to open is an address that it may open, or
    // none, where the card's own has been taken away.
    QTest::qWait(50);
    for (const QList<QVariant> &one : std::as_const(asked)) {
        const QString address = one.first().toString();
        QVERIFY2(address.isEmpty() || address.startsWith(u"http://"_s) || address.startsWith(u"https://"_s) || address.startsWith(u"mailto:"_s)
                     || address.startsWith(u"card:"_s),
                 qPrintable(address));
    }
}

// The second line: HTML that no renderer has looked at, put into the page as the card is.
void TestPreviewSafety::vectorsPastTheRendererDoNothing()
{
    for (AttackVector vector : ownVectors(m_stage->trapAddress())) {
        vector.text.replace("parent.ran(", "ran(").replace("ran(1)", "document.documentElement.dataset.ran=1");
        m_stage->evaluate(previewCall(u"setCard"_s, {QString::fromUtf8(vector.text), u"en"_s, u"ltr"_s, true}));
        m_stage->evaluate(provocation());
        QTest::qWait(30);
        m_stage->deeds.removeAll(u"a load"_s); // a refresh begins one, which the page refuses
        beQuiet(vector.name.constData());
        if (QTest::currentTestFailed())
            return;
    }
    QTest::qWait(300); // a refresh
    m_stage->deeds.removeAll(u"a load"_s);
    beQuiet("all of them");
}

void TestPreviewSafety::ownScriptRunsNothingOfTheCard()
{
    // Names that our own script uses, as headings and as raw HTML; neither shadows what it calls.
    m_stage->write("# cardPreview\n\n## qt\n\n#### QWebChannel\n\n<a id=cardPreview name=cardPreview>x</a>\n\n#### root\n\n"
                   "<img name=bridge src=x>\n\n## CSS\n\n#### document\n\nText.\n");
    QCOMPARE(m_stage->evaluate(u"typeof cardPreview.setCard + typeof CSS.escape + typeof document.querySelector"_s).toString(),
             u"functionfunctionfunction"_s);
    m_stage->view->follow(u"css.document"_s);
    QTRY_COMPARE(m_stage->evaluate(u"document.querySelector('.current')?.id ?? ''"_s).toString(), u"css.document"_s);
    // The page's own world has no script at all, so nothing of ours is within its reach.
    QVERIFY(!m_stage->evaluate(u"1 + 1"_s, QWebEngineScript::MainWorld).isValid()
            || m_stage->evaluate(u"typeof qt + typeof cardPreview"_s, QWebEngineScript::MainWorld).toString()
                   == u"undefinedundefined"_s);
    beQuiet("names of our own");
}

void TestPreviewSafety::linksAskWithTheirAddress_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("address");
    QTest::newRow("text that shows another") << QByteArray("[https://example.org](https://example.invalid/x)")
                                             << u"https://example.invalid/x"_s;
    QTest::newRow("name posing as host") << QByteArray("[x](https://example.org@example.invalid/)")
                                         << u"https://example.org@example.invalid/"_s;
    QTest::newRow("raw") << QByteArray("<a href='https://example.invalid/' title='https://example.org/'>https://example.org/</a>")
                         << u"https://example.invalid/"_s;
    QTest::newRow("mail") << QByteArray("[x](mailto:a@example.org)") << u"mailto:a@example.org"_s;
}

void TestPreviewSafety::linksAskWithTheirAddress()
{
    QFETCH(const QByteArray, markdown);
    QFETCH(const QString, address);
    QSignalSpy asked(m_stage->view, &PreviewView::linkActivated);
    m_stage->write("# Card\n\n## Section\n\n#### Field\n\n" + markdown + '\n');
    m_stage->evaluate(u"document.querySelector('#section\\\\.field .body a').click()"_s);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), address);
    beQuiet("a link");
}

// The last one, as it makes the noise that the others must not hear.
void TestPreviewSafety::testWouldNotice()
{
    m_stage->evaluate(u"document.documentElement.dataset.ran = 'x'"_s);
    QCOMPARE(m_stage->evaluate(provocation()).toString(), u"x"_s);
    QWebEnginePage bare(m_stage->page()->profile());
    bare.setHtml(u"<img src='%1/a.png'>"_s.arg(QString::fromUtf8(m_stage->trapAddress())));
    QTRY_COMPARE(m_stage->view->engine().blockedRequests(), 1);
    QTcpSocket caller;
    caller.connectToHost(QHostAddress::LocalHost, m_stage->trap.serverPort());
    QTRY_COMPARE(m_stage->calls, 1);
    m_stage->page()->setHtml(u"x"_s);
    QTRY_VERIFY(m_stage->deeds.contains(u"a load"_s));
}

int main(int argc, char **argv)
{
    for (const char *name : {"QTWEBENGINE_CHROMIUM_FLAGS", "QTWEBENGINE_REMOTE_DEBUGGING", "QTWEBENGINE_DISABLE_SANDBOX",
                             "QTWEBENGINE_DICTIONARIES_PATH", "QTWEBENGINE_ANYTHING_ELSE"})
        qputenv(name, "--remote-debugging-port=1");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"cardwright-tests"_s);
    preparePreview({geteuid() == 0, PreviewSetup::Path::Software});
    QApplication application(argc, argv);
    TestPreviewSafety test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_previewsafety.moc"
