#include "preview/enginemodule.h"
#include "preview/outsidelink.h"
#include "preview/previewscript.h"
#include "preview/previewsetup.h"
#include "preview/previewview.h"

#include <QApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>
#include <QVBoxLayout>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineSettings>
#include <QWebEngineView>
#include <QWheelEvent>

#include <signal.h>
#include <unistd.h>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20000; // the first page waits for the engine to start

// Six sections with six fields each; `edits` replace the text of fields by their number "2 3".
QByteArray cardText(const QHash<QByteArray, QByteArray> &edits = {}, int sections = 6)
{
    QByteArray text = "# Porpoise clicks\n\nWhat the card is about.\n";
    for (int section = 1; section <= sections; ++section) {
        text += "\n## Section " + QByteArray::number(section) + '\n';
        for (int field = 1; field <= 6; ++field) {
            const QByteArray number = QByteArray::number(section) + ' ' + QByteArray::number(field);
            text += "\n#### Field " + number + "\n\n"
                    + edits.value(number, "An answer of some length that stands in the card. ") + '\n';
        }
    }
    return text;
}

// A view on a card that the test writes.
class Sheet : public QWidget
{
public:
    Sheet()
    {
        resize(700, 600);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        editor = new QPlainTextEdit;
        editor->setMaximumHeight(60);
        layout->addWidget(editor);
        view = new PreviewView(*webEngineFactory(), [this] { return source(); });
        view->setFrame(PreviewFrame::TrueSize);
        layout->addWidget(view, 1);
    }

    PreviewSource source() const
    {
        const Card card(text);
        const Match match = matchCard(card);
        return {card, match, CardReading(card, match), RenderOptions{}, revision};
    }

    // Waits until the page shows what is written.
    PreviewUpdate write(const QByteArray &markdown)
    {
        text = markdown;
        ++revision;
        view->refresh();
        return waitForDrawing();
    }

    PreviewUpdate waitForDrawing()
    {
        PreviewUpdate last;
        QEventLoop loop;
        QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
        QObject::connect(view, &PreviewView::drawn, &loop, [&](const PreviewUpdate &update) {
            last = update;
            if (update.revision == revision)
                loop.quit();
        });
        loop.exec();
        return last;
    }

    QVariant evaluate(const QString &script, quint32 world = QWebEngineScript::ApplicationWorld)
    {
        QVariant result;
        QEventLoop loop;
        QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
        page()->runJavaScript(script, world, [&](const QVariant &value) {
            result = value;
            loop.quit();
        });
        loop.exec();
        return result;
    }

    // Clicks what a selector names, as a user does.
    void click(const QString &selector, Qt::MouseButton button = Qt::LeftButton)
    {
        const QVariantList at = evaluate(uR"((() => {
            const box = document.querySelector('%1').getBoundingClientRect();
            return [box.left + Math.min(box.width / 2, 20), box.top + Math.min(box.height / 2, 10)];
        })())"_s.arg(selector))
                                    .toList();
        QCOMPARE(at.size(), 2);
        QTest::mouseClick(web()->focusProxy(), button, {}, QPoint(at[0].toInt(), at[1].toInt()));
    }

    QWebEngineView *web() const { return view->findChild<QWebEngineView *>(); }
    QWebEnginePage *page() const { return web()->page(); }

    QPlainTextEdit *editor = nullptr;
    PreviewView *view = nullptr;
    QByteArray text = cardText();
    quint64 revision = 1;
};

} // namespace

class TestPreview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void environmentSaysNothingToTheEngine();
    void cardAppears();
    void editPatchesOnlyItsField();
    void newFieldShowsTheCardAnew();
    void burstOfEditsEndsWithTheLast();
    void cardsThatComeFastDoNotQueueUp();
    void hiddenViewWaits();
    void placeStaysWhereTheReaderLooks_data();
    void placeStaysWhereTheReaderLooks();
    void foldedStaysFolded();
    void followedFieldIsMarkedAndSeen();
    void clickReportsItsField_data();
    void clickReportsItsField();
    void linksLeaveOnlyThroughTheProgram();
    void hostileCardDoesNothing_data();
    void hostileCardDoesNothing();
    void requestsThatPassThePolicyAreStopped();
    void settingsAreExactlyThese();
    void headingsMayHaveTheNamesOfThePage();
    void focusStaysWithTheEditor();
    void deadProcessComesBack();
    void cardThatKillsIsLeftAloneUntilItChanges();
    void outsideLinks_data();
    void outsideLinks();

private:
    std::unique_ptr<Sheet> m_sheet;
};

void TestPreview::initTestCase()
{
    m_sheet = std::make_unique<Sheet>();
    m_sheet->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_sheet.get()));
    m_sheet->waitForDrawing();
}

void TestPreview::cleanupTestCase()
{
    m_sheet.reset();
}

void TestPreview::init()
{
    if (QByteArray(QTest::currentTestFunction()) == "outsideLinks")
        return;
    m_sheet->view->startAnew();
    m_sheet->write(cardText());
}

void TestPreview::environmentSaysNothingToTheEngine()
{
    // main() below has set them before the program's own preparation.
    for (const char *name :
         {"QTWEBENGINE_CHROMIUM_FLAGS", "QTWEBENGINE_DISABLE_SANDBOX", "QTWEBENGINE_REMOTE_DEBUGGING"})
        QVERIFY2(!qEnvironmentVariableIsSet(name), name);
    QVERIFY(!previewFlags().contains(u"--remote-debugging-port=1"_s));
    QCOMPARE(previewFlags().contains(u"--no-sandbox"_s), geteuid() == 0);
}

void TestPreview::cardAppears()
{
    QCOMPARE(m_sheet->evaluate(u"document.querySelector('h1').textContent"_s).toString(),
             u"Porpoise clicks"_s);
    QCOMPARE(m_sheet->evaluate(u"document.querySelectorAll('.f').length"_s).toInt(), 36);
    QCOMPARE(m_sheet->evaluate(u"document.documentElement.lang"_s).toString(), u"en"_s);
}

void TestPreview::editPatchesOnlyItsField()
{
    m_sheet->evaluate(u"globalThis.seen = []; globalThis.watch = new MutationObserver(list =>"
                      "list.forEach(one => seen.push(one.target.id)));"
                      "watch.observe(document.getElementById('root'), {childList: true, subtree: true, "
                      "characterData: true});"
                      "document.querySelectorAll('.body').forEach(one => { one.kept = true; })"_s);
    const PreviewUpdate update = m_sheet->write(cardText({{"2 3", "Shorter."}}));
    QVERIFY(!update.whole);
    QCOMPARE(update.fragments, 1);
    QCOMPARE(m_sheet->evaluate(u"seen.join()"_s).toString(), u"b:section-2.field-2-3"_s);
    QCOMPARE(m_sheet->evaluate(u"[...document.querySelectorAll('.body')].every(one => one.kept)"_s).toBool(),
             true);
    QCOMPARE(m_sheet->evaluate(u"document.getElementById('b:section-2.field-2-3').textContent.trim()"_s)
                 .toString(),
             u"Shorter."_s);
    QVERIFY(m_sheet->write(m_sheet->text).script.isEmpty()); // nothing changed, nothing is sent
}

void TestPreview::newFieldShowsTheCardAnew()
{
    const PreviewUpdate update = m_sheet->write(cardText() + "\n#### One more\n\nWith an answer.\n");
    QVERIFY(update.whole);
    QCOMPARE(m_sheet->evaluate(u"document.querySelectorAll('.f').length"_s).toInt(), 37);
}

void TestPreview::burstOfEditsEndsWithTheLast()
{
    QSignalSpy drawn(m_sheet->view, &PreviewView::drawn);
    for (int i = 0; i < 50; ++i) {
        m_sheet->text = cardText({{"1 1", "Edit " + QByteArray::number(i)}});
        ++m_sheet->revision;
        m_sheet->view->refresh();
        QTest::qWait(2);
    }
    QTRY_COMPARE(m_sheet->evaluate(u"document.getElementById('b:section-1.field-1-1').textContent.trim()"_s)
                     .toString(),
                 u"Edit 49"_s);
    QVERIFY2(drawn.size() > 1, "nothing was drawn while the edits went on");
    QVERIFY2(drawn.size() < 40, "every edit was drawn");
}

// A page that is laid out for long gets the card that is open when it is done, and none of those between.
void TestPreview::cardsThatComeFastDoNotQueueUp()
{
    m_sheet->evaluate(u"globalThis.cards = 0; globalThis.before = cardPreview.setCard;"
                      "cardPreview.setCard = (...all) => { ++cards; return before(...all); }; 0"_s);
    m_sheet->page()->runJavaScript(u"for (const end = Date.now() + 1500; Date.now() < end;);"_s, QWebEngineScript::ApplicationWorld);
    for (int i = 0; i < 10; ++i) {
        m_sheet->text = "# Card " + QByteArray::number(i) + "\n\nText.\n";
        ++m_sheet->revision;
        m_sheet->view->startAnew();
        QTest::qWait(60);
    }
    QCOMPARE(m_sheet->waitForDrawing().revision, m_sheet->revision);
    QCOMPARE(m_sheet->evaluate(u"document.querySelector('h1').textContent"_s).toString(), u"Card 9"_s);
    const int cards = m_sheet->evaluate(u"cardPreview.setCard = before; cards"_s).toInt();
    QVERIFY2(cards <= 2, qPrintable(QString::number(cards)));
}

void TestPreview::hiddenViewWaits()
{
    m_sheet->view->hide();
    QSignalSpy drawn(m_sheet->view, &PreviewView::drawn);
    m_sheet->text = cardText({{"1 1", "Written while hidden."}});
    ++m_sheet->revision;
    m_sheet->view->refresh();
    QTest::qWait(150);
    QCOMPARE(drawn.size(), 0);
    m_sheet->view->show();
    QTRY_COMPARE(drawn.size(), 1);
}

void TestPreview::placeStaysWhereTheReaderLooks_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::newRow("an answer above grows") << cardText({{"1 1", QByteArray("Much longer. ").repeated(400)}});
    QTest::newRow("an answer above shrinks") << cardText({{"2 2", "No."}});
    QTest::newRow("a field comes in above")
        << cardText({{"1 2", "Yes.\n\n#### A new one\n\n" + QByteArray("Long. ").repeated(300)}});
    QTest::newRow("a field above goes") << cardText().replace("#### Field 1 2\n\n", "");
}

void TestPreview::placeStaysWhereTheReaderLooks()
{
    QFETCH(QByteArray, markdown);
    const QString top = u"document.getElementById('section-4.field-4-2').getBoundingClientRect().top"_s;
    m_sheet->evaluate(u"document.getElementById('section-4.field-4-2').scrollIntoView()"_s);
    QTest::qWait(100);
    const double before = m_sheet->evaluate(top).toDouble();
    QVERIFY(m_sheet->evaluate(u"scrollY"_s).toDouble() > 200);
    m_sheet->write(markdown);
    QTest::qWait(100);
    const double after = m_sheet->evaluate(top).toDouble();
    QVERIFY2(qAbs(after - before) < 2, qPrintable(u"%1 became %2"_s.arg(before).arg(after)));
}

void TestPreview::foldedStaysFolded()
{
    m_sheet->evaluate(u"document.querySelector('#section-2 > details').open = false"_s);
    QVERIFY(m_sheet->write(cardText({{"1 2", "Yes.\n\n#### A new one\n\nText."}})).whole);
    QCOMPARE(m_sheet->evaluate(u"[...document.querySelectorAll('.s > details')].map(one => one.open).join()"_s)
                 .toString(),
             u"true,false,true,true,true,true"_s);
}

void TestPreview::followedFieldIsMarkedAndSeen()
{
    m_sheet->view->follow(u"section-6.field-6-2"_s);
    const QString current = u"[...document.querySelectorAll('.current')].map(one => one.id).join()"_s;
    QTRY_COMPARE(m_sheet->evaluate(current).toString(), u"section-6.field-6-2"_s);
    QTRY_VERIFY(
        m_sheet
            ->evaluate(u"(() => { const box = document.querySelector('.current').getBoundingClientRect();"
                       "return box.top >= 0 && box.bottom <= innerHeight; })()"_s)
            .toBool());
    // What is not in the card yet is stood for by what is around it, until it comes.
    m_sheet->view->follow(u"section-6.not-yet"_s);
    QTRY_COMPARE(m_sheet->evaluate(current).toString(), u"section-6"_s);
    m_sheet->write(cardText() + "\n#### Not yet\n\nNow.\n");
    QTRY_COMPARE(m_sheet->evaluate(current).toString(), u"section-6.not-yet"_s);
    m_sheet->view->follow(QString());
    QTRY_COMPARE(m_sheet->evaluate(current).toString(), QString());
}

void TestPreview::clickReportsItsField_data()
{
    QTest::addColumn<QString>("selector");
    QTest::addColumn<QString>("field");
    QTest::newRow("a field's heading") << u"#section-1\\\\.field-1-1 > .q span"_s << u"section-1.field-1-1"_s;
    QTest::newRow("its answer") << u"#section-1\\\\.field-1-2 p"_s << u"section-1.field-1-2"_s;
    QTest::newRow("a section's heading") << u"#section-1 summary h2"_s << u"section-1"_s;
    QTest::newRow("the title") << u"h1"_s << QString();
}

void TestPreview::clickReportsItsField()
{
    QFETCH(QString, selector);
    QFETCH(QString, field);
    QSignalSpy reported(m_sheet->view, &PreviewView::fieldActivated);
    QSignalSpy drawn(m_sheet->view, &PreviewView::drawn);
    m_sheet->click(selector);
    QTRY_COMPARE(reported.size(), 1);
    QCOMPARE(reported.first().first().toString(), field);
    QCOMPARE(drawn.size(), 0);
}

void TestPreview::linksLeaveOnlyThroughTheProgram()
{
    QSignalSpy asked(m_sheet->view, &PreviewView::linkActivated);
    QSignalSpy reported(m_sheet->view, &PreviewView::fieldActivated);
    QSignalSpy loads(m_sheet->page(), &QWebEnginePage::loadStarted);
    m_sheet->write(
        cardText({{"1 1", "[out](https://example.org/a?b=c)"}, {"1 2", "[in](#section-5.field-5-1)"}}));
    m_sheet->click(u"#section-1\\\\.field-1-1 .body a"_s);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"https://example.org/a?b=c"_s);
    m_sheet->click(u"#section-1\\\\.field-1-1 .body a"_s, Qt::MiddleButton);
    m_sheet->click(u"#section-1\\\\.field-1-2 .body a"_s);
    QTRY_VERIFY(m_sheet->evaluate(u"scrollY"_s).toDouble() > 100);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(reported.size(), 0);
    QCOMPARE(loads.size(), 0);
    QCOMPARE(m_sheet->page()->url(), QUrl(u"card:/"_s));
}

void TestPreview::hostileCardDoesNothing_data()
{
    QTest::addColumn<QString>("html");
    const QString run = u"document.documentElement.dataset.ran=1"_s;
    QTest::newRow("link with script") << u"<a id=x href=\"javascript:%1\">x</a>"_s.arg(run);
    QTest::newRow("handler")
        << u"<img id=x src=\"data:image/png;base64,AA\" onerror=\"%1\" onclick=\"%1\">"_s.arg(run);
    QTest::newRow("drawing with script")
        << u"<svg id=x onload=\"%1\"><script>%1</script><text y=20>x</text></svg>"_s.arg(run);
    QTest::newRow("remote image") << u"<img id=x src=\"@/a.png\" srcset=\"@/b.png 1x\">"_s;
    QTest::newRow("frame")
        << u"<iframe id=x src=\"@/frame\" srcdoc=\"<script>parent.%1</script>\"></iframe>"_s.arg(run);
    QTest::newRow("frame of data")
        << u"<iframe id=x src=\"data:text/html,<script>parent.%1</script>\"></iframe>"_s.arg(run);
    QTest::newRow("frame of the shell") << u"<iframe id=x src=\"card:/\"></iframe>"_s;
    QTest::newRow("object") << u"<object id=x data=\"@/o\"><embed src=\"@/e\"></object>"_s;
    QTest::newRow("style sheet")
        << u"<link id=x rel=stylesheet href=\"@/s.css\"><style>@import '@/i.css';</style>"_s;
    QTest::newRow("preload")
        << u"<link id=x rel=preload as=image href=\"@/p\"><link rel=dns-prefetch href=\"@\">"_s;
    QTest::newRow("refresh") << u"<meta id=x http-equiv=refresh content=\"0;url=@/refresh\">"_s;
    QTest::newRow("form") << u"<form action=\"@/form\"><button id=x>x</button><input autofocus></form>"_s;
    QTest::newRow("base") << u"<base href=\"@/\"><a id=x href=\"rel\" ping=\"@/ping\" target=_blank>x</a>"_s;
    QTest::newRow("download") << u"<a id=x href=\"data:text/plain,x\" download>x</a>"_s;
    QTest::newRow("file")
        << u"<img id=x src=\"file:///etc/hostname\"><iframe src=\"file:///etc/hostname\"></iframe>"_s;
    QTest::newRow("video") << u"<video id=x src=\"@/v\" autoplay poster=\"@/poster\"></video>"_s;
    QTest::newRow("looks") << u"<p id=x style=\"background:url(@/bg)\">x</p>"_s;
}

// The renderer would have let none of this through; here it is put into the page past the renderer.
void TestPreview::hostileCardDoesNothing()
{
    QFETCH(QString, html);
    QTcpServer trap;
    QVERIFY(trap.listen(QHostAddress::LocalHost));
    html.replace(u"@/"_s, u"http://127.0.0.1:%1/"_s.arg(trap.serverPort()))
        .replace(u"\"@\""_s, u"\"http://127.0.0.1:%1\""_s.arg(trap.serverPort()));
    const int blocked = m_sheet->view->engine().blockedRequests();
    m_sheet->evaluate(previewCall(u"setCard"_s, {html, u"en"_s, u"ltr"_s, false}));
    if (m_sheet->evaluate(u"(document.getElementById('x')?.getBoundingClientRect().height ?? 0) > 0"_s)
            .toBool())
        m_sheet->click(u"#x"_s);
    QTest::qWait(150);
    QCOMPARE(m_sheet->evaluate(u"document.documentElement.dataset.ran ?? ''"_s).toString(), QString());
    QVERIFY2(!trap.hasPendingConnections(), "the page reached a server");
    QCOMPARE(m_sheet->view->engine().blockedRequests(), blocked); // the policy was first
    QCOMPARE(m_sheet->page()->url(), QUrl(u"card:/"_s));
    QCOMPARE(m_sheet->evaluate(u"document.querySelectorAll('#root').length"_s).toInt(), 1);
    QVERIFY(!QApplication::activeModalWidget());
}

void TestPreview::requestsThatPassThePolicyAreStopped()
{
    QTcpServer trap;
    QVERIFY(trap.listen(QHostAddress::LocalHost));
    const QString address = u"http://127.0.0.1:%1/"_s.arg(trap.serverPort());
    // A page that has no policy at all, and goes where it likes.
    const int blocked = m_sheet->view->engine().blockedRequests();
    QWebEnginePage bare(m_sheet->page()->profile());
    bare.setHtml(u"<img src='%1a.png'>"_s.arg(address));
    QTRY_COMPARE(m_sheet->view->engine().blockedRequests(), blocked + 1);
    bare.load(QUrl(address));
    QTRY_COMPARE(m_sheet->view->engine().blockedRequests(), blocked + 2);
    bare.load(QUrl(u"file:///etc/hostname"_s));
    QTRY_COMPARE(m_sheet->view->engine().blockedRequests(), blocked + 3);
    m_sheet->evaluate(u"location.href = '%1'"_s.arg(address));
    m_sheet->evaluate(u"open('%1')"_s.arg(address));
    QTest::qWait(150);
    QVERIFY(!trap.hasPendingConnections());
    QCOMPARE(m_sheet->page()->url(), QUrl(u"card:/"_s));
    QVERIFY(!m_sheet->write(cardText({{"1 1", "Still alive."}})).whole);
    // A script of the page's own world, put there by ours, stays text.
    m_sheet->evaluate(u"(() => { const script = document.createElement('script');"
                      "script.textContent = 'document.documentElement.dataset.ran = 1';"
                      "document.body.append(script); })()"_s);
    QCOMPARE(m_sheet->evaluate(u"document.documentElement.dataset.ran ?? ''"_s).toString(), QString());
}

void TestPreview::settingsAreExactlyThese()
{
    using S = QWebEngineSettings;
    const QList<S::WebAttribute> on{
        S::AutoLoadImages,          S::LinksIncludedInFocusChain,   S::ShowScrollBars,
        S::PrintElementBackgrounds, S::PlaybackRequiresUserGesture, S::WebRTCPublicInterfacesOnly};
    for (int i = 0; i <= S::NavigateOnDropEnabled; ++i) {
        const auto attribute = static_cast<S::WebAttribute>(i);
        QVERIFY2(m_sheet->page()->settings()->testAttribute(attribute) == on.contains(attribute),
                 qPrintable(u"attribute %1"_s.arg(i)));
    }
    QCOMPARE(m_sheet->page()->settings()->unknownUrlSchemePolicy(), S::DisallowUnknownUrlSchemes);
    const QWebEngineProfile *profile = m_sheet->page()->profile();
    QVERIFY(profile->isOffTheRecord());
    QCOMPARE(profile->httpCacheType(), QWebEngineProfile::NoCache);
    QCOMPARE(profile->persistentCookiesPolicy(), QWebEngineProfile::NoPersistentCookies);
    QVERIFY(!m_sheet->web()->acceptDrops());
}

void TestPreview::headingsMayHaveTheNamesOfThePage()
{
    m_sheet->write("# T\n\n## Root\n\nA.\n\n## Document\n\n#### cardPreview\n\nB.\n\n## Location\n\nC.\n");
    QVERIFY(
        !m_sheet
             ->write("# T\n\n## Root\n\nAA.\n\n## Document\n\n#### cardPreview\n\nB.\n\n## Location\n\nC.\n")
             .whole);
    QCOMPARE(m_sheet->evaluate(u"document.getElementById('b:root').textContent.trim()"_s).toString(),
             u"AA."_s);
    m_sheet->view->follow(u"root"_s);
    QTRY_COMPARE(m_sheet->evaluate(u"document.querySelector('.current')?.className ?? ''"_s).toString(),
                 u"s current"_s);
}

void TestPreview::focusStaysWithTheEditor()
{
    m_sheet->activateWindow();
    m_sheet->editor->setFocus();
    QTRY_VERIFY(m_sheet->editor->hasFocus());
    for (int i = 0; i < 100; ++i) {
        m_sheet->write(cardText({{"1 1", "Edit " + QByteArray::number(i)}}, 5 + i % 10 / 9));
        QVERIFY(m_sheet->editor->hasFocus());
    }
    m_sheet->evaluate(u"document.querySelector('summary').focus()"_s);
    QTest::qWait(50);
    QVERIFY(m_sheet->editor->hasFocus());
    QWidget *surface = m_sheet->web()->focusProxy();
    const QPointF place(50, 50);
    QWheelEvent wheel(place, surface->mapToGlobal(place), {0, -120}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(surface, &wheel);
    QTest::qWait(50);
    QVERIFY(m_sheet->editor->hasFocus());
}

void TestPreview::deadProcessComesBack()
{
    m_sheet->activateWindow();
    m_sheet->editor->setFocus();
    QTRY_VERIFY(m_sheet->editor->hasFocus());
    QSignalSpy losses(qApp, &QApplication::focusChanged);
    for (int i = 0; i < 3; ++i) {
        QSignalSpy stopped(m_sheet->view, &PreviewView::stopped);
        QSignalSpy restored(m_sheet->view, &PreviewView::restored);
        const qint64 process = m_sheet->page()->renderProcessPid();
        QVERIFY(process > 0);
        QCOMPARE(kill(static_cast<pid_t>(process), SIGKILL), 0);
        QElapsedTimer since;
        since.start();
        m_sheet->text = cardText({{"1 1", "Written meanwhile " + QByteArray::number(i)}});
        ++m_sheet->revision;
        m_sheet->view->refresh();
        QTRY_COMPARE(stopped.size(), 1);
        QTRY_COMPARE(restored.size(), 1);
        qInfo("back after %lld ms", since.elapsed());
        QVERIFY2(since.elapsed() < 2000, "it took too long");
        QCOMPARE(m_sheet->evaluate(u"document.getElementById('b:section-1.field-1-1').textContent.trim()"_s)
                     .toString(),
                 u"Written meanwhile %1"_s.arg(i));
        QVERIFY(m_sheet->editor->hasFocus());
    }
    QCOMPARE(losses.size(), 0);
}

void TestPreview::cardThatKillsIsLeftAloneUntilItChanges()
{
    QSignalSpy stopped(m_sheet->view, &PreviewView::stopped);
    QSignalSpy restored(m_sheet->view, &PreviewView::restored);
    QSignalSpy gaveUp(m_sheet->view, &PreviewView::gaveUp);
    for (int i = 0; i < 5; ++i) {
        QTRY_COMPARE(restored.size(), i);
        QCOMPARE(gaveUp.size(), 0);
        kill(static_cast<pid_t>(m_sheet->page()->renderProcessPid()), SIGKILL);
        QTRY_COMPARE(stopped.size(), i + 1);
    }
    QTRY_COMPARE(gaveUp.size(), 1);
    QSignalSpy drawn(m_sheet->view, &PreviewView::drawn);
    QTest::qWait(1500);
    QCOMPARE(drawn.size(), 0);
    m_sheet->write(cardText({{"1 1", "Changed."}}));
    QTRY_COMPARE(restored.size(), 5);
}

void TestPreview::outsideLinks_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shown");
    QTest::newRow("https") << u"https://example.org/a?b=c#d"_s << u"https://example.org/a?b=c#d"_s;
    QTest::newRow("mailto") << u"mailto:a@example.org"_s << u"mailto:a@example.org"_s;
    QTest::newRow("upper case") << u"HTTPS://EXAMPLE.org/A"_s << u"https://example.org/A"_s;
    QTest::newRow("name posing as host") << u"https://example.org@evil.test/"_s << u"https://evil.test/"_s;
    QTest::newRow("other script") << u"https://exаmple.org/"_s << u"https://xn--exmple-4nf.org/"_s;
    QTest::newRow("turned text") << u"https://example.org/\u202Egpj.exe"_s
                                 << u"https://example.org/%E2%80%AEgpj.exe"_s;
    for (const char *bad :
         {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "card:/", "card:/x", "x",
          "//evil.test/", "https:", "https://", "mailto:", "ftp://example.org/", "vbscript:x", "",
          "https://exa mple.org/", "smb://host/share", "about:blank", "tel:1"})
        QTest::newRow(*bad ? bad : "nothing") << QString::fromLatin1(bad) << QString();
}

void TestPreview::outsideLinks()
{
    QFETCH(QString, address);
    QFETCH(QString, shown);
    const QUrl link = outsideLink(address);
    QCOMPARE(link.isValid(), !shown.isEmpty());
    QCOMPARE(shownAddress(link), shown);
}

int main(int argc, char **argv)
{
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--remote-debugging-port=1");
    qputenv("QTWEBENGINE_REMOTE_DEBUGGING", "1");
    qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"cardwright-tests"_s);
    preparePreview({geteuid() == 0, PreviewSetup::Path::Software});
    QApplication application(argc, argv);
    TestPreview test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_preview.moc"
